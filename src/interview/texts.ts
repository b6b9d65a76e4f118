/** Every sentence of the interview that does not stand in the questionnaire. One object, so that a locale can replace it. */
import type { Problem } from './accept.js';

export interface InterviewTexts {
  readonly why: (why: string) => string;
  readonly example: (example: string) => string;
  readonly progress: (number: number, total: number) => string;
  readonly round: (noun: string, number: number, total: number) => string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  readonly unknown: string;
  readonly back: string;
  readonly unknownMeans: (says: string) => string;
  readonly typedHint: (options: {
    readonly keep: string | null;
    readonly unknown: boolean;
    readonly back: boolean;
  }) => string;
  readonly numberedHint: (options: {
    readonly many: boolean;
    readonly none: boolean;
    readonly keep: string | null;
    readonly unknown: boolean;
    readonly back: boolean;
  }) => string;
  readonly keys: { readonly move: string; readonly check: string; readonly confirm: string };
  readonly nothingChecked: string;
  readonly onlyOne: string;
  readonly notInList: (text: string) => string;
  readonly problem: (problem: Problem) => string;
  readonly resumed: (count: number) => string;
  readonly summary: string;
  readonly summaryQuestion: string;
  readonly summaryWhy: string;
  readonly assess: string;
  readonly changeAnswer: (question: string) => string;
  readonly notSaved: (reason: string) => string;
}

const sentence = (...parts: readonly (string | false)[]): string =>
  parts.filter((part) => part !== false).join(' ');

function problem({ code, detail }: Problem): string {
  switch (code) {
    case 'needed':
      return 'The assessment cannot do without this answer.';
    case 'unknown-choice':
      return `"${detail}" is not among the choices.`;
    case 'text':
      return 'Please type a text.';
    case 'too-long':
      return `Please use at most ${detail} characters.`;
    case 'day':
      return `"${detail}" is not a day of the calendar. Write year-month-day, for example 2027-03-01.`;
    case 'day-order':
      return `The end must not be before the beginning (${detail}).`;
    case 'country':
      return `"${detail}" is not a country code. Write two letters, for example CA.`;
    case 'currency':
      return `"${detail}" is not a currency code. Write three letters, for example SEK.`;
    case 'number':
      return `"${detail}" is not a number. Write digits, for example 2400.`;
    case 'whole':
      return 'Please give a whole number.';
    case 'minimum':
      return `The number must be at least ${detail}.`;
    case 'maximum':
      return `The number can be at most ${detail}.`;
    case 'yes-or-no':
      return 'Please answer yes or no.';
  }
}

export const ENGLISH_TEXTS: InterviewTexts = {
  why: (why) => `Why we ask: ${why}`,
  example: (example) => `Example: ${example}`,
  progress: (number, total) => `Question ${String(number)} of ${String(total)}`,
  round: (noun, number, total) => `${noun} ${String(number)} of ${String(total)}`,
  yes: 'Yes',
  no: 'No',
  none: 'None of these',
  unknown: 'I do not know',
  back: 'Step back',
  unknownMeans: (says) => `If you do not know: ${says}`,
  typedHint: ({ keep, unknown, back }) =>
    sentence(
      keep !== null && `Enter alone keeps "${keep}".`,
      unknown && (keep === null ? 'Enter alone: I do not know.' : '? and Enter: I do not know.'),
      back && '< and Enter: step back.',
    ),
  numberedHint: ({ many, none, keep, unknown, back }) =>
    sentence(
      many ? 'Type the numbers with commas between them.' : 'Type the number.',
      none && '0: none of these.',
      keep !== null && `Enter alone keeps: ${keep}.`,
      unknown && (keep === null ? '? or Enter alone: I do not know.' : '?: I do not know.'),
      back && '<: step back.',
    ),
  keys: { move: 'up and down: move', check: 'space: check', confirm: 'enter: confirm' },
  nothingChecked:
    'Nothing is checked: press space to check a choice, or go to "None of these" or "I do not know".',
  onlyOne: 'Either check choices, or one of "None of these", "I do not know" and "Step back".',
  notInList: (text) => `"${text}" is not in the list.`,
  problem,
  resumed: (count) =>
    count === 1
      ? 'We go on where you stopped; 1 answer is kept.'
      : `We go on where you stopped; ${String(count)} answers are kept.`,
  summary: 'Your answers',
  summaryQuestion: 'Is this right?',
  summaryWhy: 'The assessment rests on these answers alone.',
  assess: 'Yes, assess this tender',
  changeAnswer: (question) => `Change: ${question}`,
  notSaved: (reason) =>
    `Note: your answers could not be saved, so they are lost if you stop now (${reason}).`,
};
