/** A step of the interview as a prompt, and the summary of all answers as one. */
import { acceptAnswer } from './accept.js';
import type { AnswerValue, Choice, Interview } from './answers.js';
import { parseTyped } from './parse-text.js';
import type { Prompt } from './port.js';
import { earlierAnswer, progress, type InterviewState } from './reducer.js';
import type { InterviewTexts } from './texts.js';
import { walk, type Step } from './walk.js';

const kindOf = (step: Step): Prompt['kind'] => {
  switch (step.question.type) {
    case 'select':
    case 'confirm':
      return 'one';
    case 'checkbox':
      return 'many';
    case 'input':
    case 'number':
      return 'typed';
  }
};

const choicesOf = (step: Step, texts: InterviewTexts): readonly Choice[] =>
  step.question.type === 'confirm'
    ? [
        { value: true, title: texts.yes },
        { value: false, title: texts.no },
      ]
    : step.choices;

/**
 * The prompt for the question at hand.
 * @param heading whether the heading of the section is due
 */
export function promptOf(
  interview: Interview,
  state: InterviewState,
  step: Step,
  heading: boolean,
  texts: InterviewTexts,
): Prompt {
  const { question, section, round, rounds } = step;
  const where = progress(interview, state);
  return {
    key: step.key,
    kind: kindOf(step),
    message: question.message,
    why: question.why,
    help: question.help ?? null,
    example: question.example ?? null,
    choices: choicesOf(step, texts),
    earlier: earlierAnswer(state),
    unknown: step.required ? null : (question.unknown?.says ?? null),
    noneAllowed: question.type === 'checkbox' && !step.required,
    canGoBack: where.number > 1 || state.mode === 'changing',
    progress: where,
    round: section.repeat && rounds > 1 ? { noun: section.repeat.noun, number: round, total: rounds } : null,
    heading: heading ? { title: section.title, intro: section.intro } : null,
    read: (line) => parseTyped(line, step),
    accept: (value) => acceptAnswer(value, step),
  };
}

/** An answer in words: the titles of choices, numbers with their unit. */
export function answerInWords(step: Step, value: AnswerValue, texts: InterviewTexts): string {
  const choices = choicesOf(step, texts);
  const title = (chosen: unknown): string =>
    choices.find((choice) => choice.value === chosen)?.title ?? String(chosen);
  if (typeof value === 'object') return value.length === 0 ? texts.none : value.map(title).join(', ');
  if (typeof value === 'number' && step.question.unit !== undefined)
    return `${String(value)} ${step.question.unit}`;
  return title(value);
}

export interface SummaryLine {
  readonly key: string;
  readonly question: string;
  readonly answer: string;
}

/** All answers in words, in the order of the interview. */
export function summaryOf(
  interview: Interview,
  state: InterviewState,
  texts: InterviewTexts,
): readonly SummaryLine[] {
  return walk(interview, state.answers).steps.map((step) => {
    const value = state.answers[step.key] ?? null;
    const round =
      step.section.repeat && step.rounds > 1 ? `${step.section.repeat.noun} ${String(step.round)}: ` : '';
    return {
      key: step.key,
      question: round + step.question.message,
      answer:
        value === null
          ? `${texts.unknown}. ${step.question.unknown?.says ?? ''}`.trim()
          : answerInWords(step, value, texts),
    };
  });
}

/** Key of the prompt that shows the summary, and the value that confirms it. */
export const SUMMARY_KEY = 'summary';
export const CONFIRMED = 'assess';

/** The last prompt: everything is right, or one answer is to be changed (its key is then the value). */
export const summaryPrompt = (lines: readonly SummaryLine[], texts: InterviewTexts): Prompt => ({
  key: SUMMARY_KEY,
  kind: 'one',
  message: texts.summaryQuestion,
  why: texts.summaryWhy,
  help: null,
  example: null,
  choices: [
    { value: CONFIRMED, title: texts.assess },
    ...lines.map(({ key, question, answer }) => ({
      value: `change ${key}`,
      title: texts.changeAnswer(question),
      description: answer,
    })),
  ],
  earlier: undefined,
  unknown: null,
  noneAllowed: false,
  canGoBack: true,
  progress: null,
  round: null,
  heading: null,
  read: (line) => ({ ok: true, value: line }),
  accept: (value) => ({ ok: true, value }),
});

/** The key of the answer to change, from the value chosen in the summary; null when it was confirmed. */
export const keyToChange = (value: AnswerValue): string | null =>
  typeof value === 'string' && value.startsWith('change ') ? value.slice('change '.length) : null;
