/** Diagnostics of an import: what is wrong with a file, and what was assumed or left out. */
import type { Diagnostic, Range } from '../model/diagnostic.js';

export interface Problem {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  /** Line and column, from 1. */
  readonly place?: { readonly line: number; readonly column: number } | undefined;
}

const rangeAt = (place: Problem['place']): Range | null =>
  place === undefined
    ? null
    : { line: place.line, column: place.column, endLine: place.line, endColumn: place.column + 1 };

/** Why there is no tender. */
export const refusal = ({ code, message, hint, place }: Problem, file: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  hint,
  file,
  pointer: '',
  range: rangeAt(place),
});

/** Something that the reader of a tender should know. */
export const note = ({ code, message, hint }: Problem, file: string, pointer = ''): Diagnostic => ({
  code,
  severity: 'warning',
  message,
  hint,
  file,
  pointer,
  range: null,
});
