/** The way back: what a tender, a profile or `--set` already says, as answers, so that only the rest is asked. */
import type { AnswerValue, Answers, Interview, Question, TenderDraft } from './answers.js';
import { keyOf } from './answers.js';
import { readAt } from './tender-paths.js';
import { walk } from './walk.js';

const isAnswer = (value: unknown): value is AnswerValue =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((part) => typeof part === 'string'));

/** The value that a question would have had to get, when all its paths agree; undefined when the tender is silent. */
function answerAt(question: Question, tender: TenderDraft, round: number): AnswerValue | undefined {
  const [first, ...rest] = (question.sets ?? []).map((path) => readAt(tender, path, round));
  if (!isAnswer(first)) return undefined;
  const same = rest.every((value) => JSON.stringify(value) === JSON.stringify(first));
  if (!same) return undefined;
  const { choices } = question;
  if (question.type !== 'select' || !choices || choices.some((choice) => choice.value === first))
    return first;
  return choices.find((choice) => choice['leaves-open'] === true)?.value;
}

/** A question that only opens others (it sets nothing) was answered the way that opens those with an answer. */
function openers(questions: readonly Question[], answers: Answers): Answers {
  const found: Record<string, AnswerValue> = {};
  for (const { id, when } of questions) {
    if (answers[id] === undefined || when?.fact === undefined || when.is === undefined) continue;
    const opener = questions.find((question) => question.id === when.fact);
    if (opener && !opener.sets && answers[opener.id] === undefined) found[opener.id] = when.is;
  }
  return found;
}

/**
 * Answers that would lead to what a tender says.
 * @param interview its `base` is the tender or part of a tender
 * @returns answers by key, only those that hold; fields that no question asks stay in the base
 */
export function answersFromTender(interview: Interview): Answers {
  const { questionnaire, base = {} } = interview;
  const answers: Record<string, AnswerValue> = {};
  for (const section of questionnaire.sections) {
    const list = section.repeat ? readAt(base, section.repeat.path, 1) : undefined;
    const rounds = Array.isArray(list) ? Math.max(1, list.length) : 1;
    if (section.repeat && Array.isArray(list)) answers[section.repeat.question] = rounds;
    for (let round = 1; round <= rounds; round += 1) {
      for (const question of section.questions) {
        const value = answerAt(question, base, round);
        if (value !== undefined) answers[keyOf(question.id, round)] = value;
      }
    }
  }
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  return walk(interview, { ...answers, ...openers(questions, answers) }).kept;
}
