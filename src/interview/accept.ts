/** Whether a value answers a question: the one gate for answers from a prompt, a session file or a tender. */
import { isCalendarDay } from '../model/calendar.js';
import type { AnswerValue, Choice, Question } from './answers.js';

/** Longest text that the tender's schema takes. */
export const LONGEST_TEXT = 4000;

/** Why a value is not an answer, as a code; `texts.ts` has the sentence. */
export type ProblemCode =
  | 'needed'
  | 'unknown-choice'
  | 'text'
  | 'too-long'
  | 'day'
  | 'day-order'
  | 'country'
  | 'currency'
  | 'number'
  | 'whole'
  | 'minimum'
  | 'maximum'
  | 'yes-or-no';

export interface Problem {
  readonly code: ProblemCode;
  /** The bound or earlier day that the value must respect, or the value itself. */
  readonly detail: string;
}

export type Acceptance =
  | { readonly ok: true; readonly value: AnswerValue | null }
  | { readonly ok: false; readonly problem: Problem };

/** What must be known to judge an answer. */
export interface AnswerContext {
  readonly question: Question;
  /** Resolved choices of a select or checkbox, else empty. */
  readonly choices: readonly Choice[];
  readonly required: boolean;
  /** The day that `not-before` refers to, when known. */
  readonly notBefore: string | null;
}

const accepted = (value: AnswerValue | null): Acceptance => ({ ok: true, value });
const refused = (code: ProblemCode, detail: string | number = ''): Acceptance => ({
  ok: false,
  problem: { code, detail: String(detail) },
});

/** Length as JSON Schema counts it. */
const codePoints = (text: string): number => Array.from(text).length;

/** Text without control characters and outer spaces, as the tender's schema wants it. */
const tidy = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029]+\s*/gu, ' ')
    .normalize('NFC')
    .trim();

function acceptText(raw: string, { question, notBefore }: AnswerContext): Acceptance {
  const text = tidy(raw);
  if (text === '') return refused('needed');
  switch (question.format ?? 'text') {
    case 'day':
      if (!isCalendarDay(text)) return refused('day', text);
      return notBefore !== null && text < notBefore ? refused('day-order', notBefore) : accepted(text);
    case 'country':
      return /^[A-Z]{2}$/.test(text) ? accepted(text) : refused('country', text);
    case 'currency':
      return /^[A-Z]{3}$/.test(text) ? accepted(text) : refused('currency', text);
    case 'text':
      return codePoints(text) > LONGEST_TEXT ? refused('too-long', LONGEST_TEXT) : accepted(text);
  }
}

function acceptNumber(value: number, { question }: AnswerContext): Acceptance {
  if (!Number.isFinite(value)) return refused('number', value);
  if (question.whole && !Number.isSafeInteger(value)) return refused('whole', value);
  if (question.minimum !== undefined && value < question.minimum) return refused('minimum', question.minimum);
  if (question.maximum !== undefined && value > question.maximum) return refused('maximum', question.maximum);
  return accepted(value);
}

/** Keeps what can still be chosen, in the order of the choices. Nothing left of something is not "none of these". */
function acceptList(values: readonly unknown[], { choices, required }: AnswerContext): Acceptance {
  const chosen = choices.map((choice) => String(choice.value)).filter((value) => values.includes(value));
  if (chosen.length === 0 && values.length > 0) return refused('unknown-choice', values.join(', '));
  return chosen.length === 0 && required ? refused('needed') : accepted(chosen);
}

/** A value that is no answer, for the message. */
const shown = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);

/**
 * Judges a value as the answer to a question.
 * @param value as prompted, loaded from a session or read from a tender; null is "I do not know"
 * @returns the value as it is kept (text tidied, lists in the order of the choices), or the problem
 */
export function acceptAnswer(value: unknown, context: AnswerContext): Acceptance {
  const { question, choices, required } = context;
  if (value === null) return required || question.unknown === null ? refused('needed') : accepted(null);
  switch (question.type) {
    case 'select': {
      const choice = choices.find((option) => option.value === value);
      return choice ? accepted(choice.value) : refused('unknown-choice', shown(value));
    }
    case 'checkbox':
      return Array.isArray(value) ? acceptList(value, context) : refused('unknown-choice', shown(value));
    case 'input':
      return typeof value === 'string' ? acceptText(value, context) : refused('text', shown(value));
    case 'number':
      return typeof value === 'number' ? acceptNumber(value, context) : refused('number', shown(value));
    case 'confirm':
      return typeof value === 'boolean' ? accepted(value) : refused('yes-or-no', shown(value));
  }
}
