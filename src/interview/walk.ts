/**
 * The course of an interview: which questions apply, in which order, given the answers. A question may depend only on
 * earlier answers, so one pass in order decides everything.
 */
import { evaluate, type Facts } from '../model/condition.js';
import { acceptAnswer, type AnswerContext } from './accept.js';
import {
  keyOf,
  type AnswerValue,
  type Answers,
  type Choice,
  type Interview,
  type Question,
  type Section,
} from './answers.js';
import { choicesOf } from './choices.js';
import { factsFor, type Entry } from './facts.js';

/** A question that applies, at its place in the interview. */
export interface Step extends AnswerContext {
  readonly key: string;
  readonly question: Question;
  readonly section: Section;
  readonly round: number;
  readonly rounds: number;
  readonly choices: readonly Choice[];
}

export interface Course {
  readonly steps: readonly Step[];
  /** The answers that hold: their question applies and takes them. */
  readonly kept: Answers;
  /** Answers whose question no longer applies, or that it no longer takes. */
  readonly dropped: Answers;
  /** One entry a step, in the same order. */
  readonly entries: readonly Entry[];
}

/** Most questions depend on nothing; gathering facts for them would make long interviews slow. */
const dependsOnFacts = ({ when, required, ...question }: Question): boolean =>
  when !== undefined || typeof required === 'object' || question['not-before'] !== undefined;

const roundsOf = (question: string, facts: Facts): number => {
  const count = facts[question];
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 1 ? count : 1;
};

const isRequired = (question: Question, facts: Facts): boolean =>
  typeof question.required === 'object'
    ? evaluate(question.required, facts) === true
    : question.required === true;

const dayBefore = (question: Question, facts: Facts): string | null => {
  const day = question['not-before'] === undefined ? null : facts[question['not-before']];
  return typeof day === 'string' ? day : null;
};

/**
 * Goes through the questionnaire with the answers given.
 * @returns the steps that apply, and which answers hold
 */
export function walk(interview: Interview, answers: Answers): Course {
  const steps: Step[] = [];
  const entries: Entry[] = [];
  const kept: Record<string, AnswerValue | null> = {};

  const visit = (section: Section, question: Question, round: number, rounds: number): void => {
    const facts = dependsOnFacts(question)
      ? factsFor(interview.questionnaire, entries, { section, round })
      : {};
    if (question.when && evaluate(question.when, facts) !== true) return;
    const choices = choicesOf(interview, question, entries);
    if (choices.length === 0 && question['choices-from'] !== undefined) return;
    const key = keyOf(question.id, round);
    const step: Step = {
      key,
      question,
      section,
      round,
      rounds,
      choices,
      required: isRequired(question, facts),
      notBefore: dayBefore(question, facts),
    };
    const given = answers[key];
    const acceptance = given === undefined ? null : acceptAnswer(given, step);
    const answered = acceptance?.ok === true;
    const value = acceptance?.ok ? acceptance.value : null;
    steps.push(step);
    entries.push({ key, question, section, round, value, answered });
    if (answered) kept[key] = value;
  };

  for (const section of interview.questionnaire.sections) {
    const rounds = section.repeat
      ? roundsOf(section.repeat.question, factsFor(interview.questionnaire, entries, { section, round: 0 }))
      : 1;
    for (let round = 1; round <= rounds; round += 1) {
      for (const question of section.questions) visit(section, question, round, rounds);
    }
  }
  const dropped = Object.fromEntries(Object.entries(answers).filter(([key]) => kept[key] === undefined));
  return { steps, kept, dropped, entries };
}
