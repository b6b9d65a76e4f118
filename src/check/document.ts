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
  const diagnostics = shapeProblems(kind, data).map(({ part, ...problem }): Diagnostic => ({
    ...problem,
    severity: 'error',
    file: names.file,
    range: locate(problem.pointer, part),
  }));
  if (diagnostics.length > 0) return { ok: false, diagnostics: sortDiagnostics(diagnostics) };
  // The generated validator has just proved the shape; TypeScript cannot follow it there.
  return { ok: true, value: { kind, ...names, data: data as DataByKind[K], locate }, diagnostics: [] };
}
