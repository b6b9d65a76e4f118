/** One file of text to a trusted value of its kind: form (YAML) first, then shape (schema). */
import type { Checked, Diagnostic } from '../model/diagnostic.js';
import { sortDiagnostics } from './findings.js';
import type { DataByKind, Kind } from './kinds.js';
import { shapeProblems } from './schemas.js';
import { parseText, type Locate, type ParsedText } from './yaml-text.js';

/** A file whose shape is right. */
export interface Document<K extends Kind = Kind> {
  readonly kind: K;
  /** The name that the user knows, for diagnostics. */
  readonly file: string;
  /** Path inside the library with `/`, or the file name. */
  readonly path: string;
  readonly data: DataByKind[K];
  readonly locate: Locate;
}

/** Each kind with its own data: lets a test of `kind` narrow `data`. */
export type AnyDocument = { [K in Kind]: Document<K> }[Kind];

/** A file with more faults than this has one cause; a list of thousands helps nobody and takes minutes to place. */
export const MAX_SHAPE_ERRORS = 200;

const moreFaults = (file: string): Diagnostic => ({
  code: 'too-many-errors',
  severity: 'error',
  message: `this file has more faults than the ${MAX_SHAPE_ERRORS} that are listed`,
  hint: 'mend the ones listed; is this the right kind of file?',
  file,
  pointer: '',
  range: null,
});

/** Parses a file and checks its shape. */
export function checkDocument<K extends Kind>(
  text: string,
  names: { readonly file: string; readonly path: string },
  kind: K,
): Checked<Document<K>> {
  const parsed = parseText(text, names.file);
  return parsed.ok ? checkShape(parsed.value, names, kind) : parsed;
}

/** Checks the shape of a file that was parsed before. */
export function checkShape<K extends Kind>(
  { data, locate }: ParsedText,
  names: { readonly file: string; readonly path: string },
  kind: K,
): Checked<Document<K>> {
  const problems = shapeProblems(kind, data);
  const diagnostics = problems.slice(0, MAX_SHAPE_ERRORS).map(({ part, ...problem }): Diagnostic => ({
    ...problem,
    severity: 'error',
    file: names.file,
    range: locate(problem.pointer, part),
  }));
  if (problems.length > MAX_SHAPE_ERRORS) diagnostics.push(moreFaults(names.file));
  if (problems.length > 0) return { ok: false, diagnostics: sortDiagnostics(diagnostics) };
  // The generated validator has just proved the shape; TypeScript cannot follow it there.
  return { ok: true, value: { kind, ...names, data: data as DataByKind[K], locate }, diagnostics: [] };
}
