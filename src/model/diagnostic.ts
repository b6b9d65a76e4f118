/** A fault in the user's data, as a value: collected, never thrown. */
export type Severity = 'error' | 'warning';

/** Place in a text: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One finding about one file. `code` is permanent and documented (`labelwise explain CODE`). */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, one sentence, already in the user's language. */
  readonly message: string;
  /** What to do next, or null when the message says it all. */
  readonly hint: string | null;
  /** Path as the user gave it; `-` for standard input. */
  readonly file: string;
  /** JSON Pointer to the value concerned. */
  readonly pointer: string;
  readonly range: Range | null;
}

/** A value, or the diagnostics that explain why there is none. Warnings may accompany a value. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };
