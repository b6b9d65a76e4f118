/** The port between the interview and whatever asks a person: a terminal, plain lines, or a script in a test. */
import type { Acceptance } from './accept.js';
import type { AnswerValue, Choice } from './answers.js';
import type { Progress } from './reducer.js';

/** What ended the interview before its end. */
export type InterruptSignal = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'end-of-input';

/** A question ready to be asked: nothing is left to decide but the answer. */
export interface Prompt {
  readonly key: string;
  /** One choice, several choices, or a typed line. */
  readonly kind: 'one' | 'many' | 'typed';
  readonly message: string;
  readonly why: string;
  readonly help: string | null;
  readonly example: string | null;
  /** For one and many; yes and no are choices with the values true and false. */
  readonly choices: readonly Choice[];
  /** What was answered before: the default. null: it was "I do not know"; undefined: not answered yet. */
  readonly earlier: AnswerValue | null | undefined;
  /** What "I do not know" will mean; null when it is not offered. */
  readonly unknown: string | null;
  /** True when choosing nothing is an answer. */
  readonly noneAllowed: boolean;
  readonly canGoBack: boolean;
  readonly progress: Progress | null;
  readonly round: { readonly noun: string; readonly number: number; readonly total: number } | null;
  /** Heading of the section when its first question comes up. */
  readonly heading: { readonly title: string; readonly intro: string } | null;
  /** The answer that a typed line gives, or the problem with it. */
  readonly read: (line: string) => Acceptance;
  /** The chosen values as an answer, or the problem with them. */
  readonly accept: (value: AnswerValue) => Acceptance;
}

export type Reply =
  | { readonly kind: 'answer'; readonly value: AnswerValue }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'back' }
  | { readonly kind: 'interrupted'; readonly signal: InterruptSignal };

/** Asks; one implementation a kind of terminal. Nothing of it goes to standard output. */
export interface PromptPort {
  readonly ask: (prompt: Prompt) => Promise<Reply>;
  /** Shows a paragraph. */
  readonly say: (text: string) => void;
  /** Lets go of the terminal; the port is not used afterwards. */
  readonly close: () => void;
}

/** Exit code of a process whose interview was interrupted; the end of input counts as Ctrl-C. */
export function exitCodeOf(signal: InterruptSignal): 129 | 130 | 143 {
  switch (signal) {
    case 'SIGHUP':
      return 129;
    case 'SIGTERM':
      return 143;
    case 'SIGINT':
    case 'end-of-input':
      return 130;
  }
}

/** Breaks a text into lines of at most `width` columns; `wrapText` of the report's layout does. */
export type Wrap = (text: string, width: number) => readonly string[];

/** A terminal to write to, or any stream. */
export type PromptOutput = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number };

const USUAL_COLUMNS = 80;
const LEAST_COLUMNS = 20;

/**
 * A function that fits paragraphs into the present width of an output, which may change while a person thinks.
 * @returns the text with line breaks; `indent` is the room that the caller needs before each line
 */
export const fitter =
  (wrap: Wrap | undefined, output: PromptOutput) =>
  (text: string, indent = 0): string =>
    wrap === undefined
      ? text
      : text
          .split('\n')
          .flatMap((line) => wrap(line, Math.max(LEAST_COLUMNS, (output.columns ?? USUAL_COLUMNS) - indent)))
          .join('\n');
