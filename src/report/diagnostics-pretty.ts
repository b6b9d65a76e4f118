/** Diagnostics as text for people: what is wrong, where, what to do next. */
import type { Diagnostic } from '../model/diagnostic.js';
import { plainText } from './escape.js';

/** Texts of the files named in diagnostics, for excerpts; without them no line is quoted. */
export type SourceTexts = ReadonlyMap<string, string>;

const MAX_EXCERPT = 100;

/**
 * One block per diagnostic, in the shape `error: WHAT` / `  at FILE:LINE:COLUMN` / `  hint: NEXT STEP`, with the line
 * concerned when its file's text is given. Ends with a line break; empty for no diagnostics.
 */
export function diagnosticsPretty(
  diagnostics: readonly Diagnostic[],
  texts: SourceTexts = new Map(),
): string {
  const lines = new Map([...texts].map(([file, text]) => [file, text.replace(/^\ufeff/, '').split(/\r?\n/)]));
  return diagnostics.map((diagnostic) => `${block(diagnostic, lines.get(diagnostic.file))}\n`).join('');
}

function block(
  { severity, code, message, file, range, hint }: Diagnostic,
  lines: readonly string[] | undefined,
): string {
  const place = range === null ? file : `${file}:${range.line}:${range.column}`;
  return [
    `${severity}: ${plainText(message)} (${code})`,
    `  at ${plainText(place)}`,
    ...excerpt(range, lines),
    ...(hint === null ? [] : [`  hint: ${plainText(hint)}`]),
  ].join('\n');
}

/** The line with carets under the place; only for plain ASCII lines, where columns and cells are the same. */
function excerpt(range: Diagnostic['range'], lines: readonly string[] | undefined): readonly string[] {
  const line = range === null ? undefined : lines?.[range.line - 1];
  if (range === null || line === undefined || !/^[\x20-\x7e]*$/.test(line) || line.trim() === '') return [];
  const start = range.column > MAX_EXCERPT - 20 ? range.column - 40 : 0;
  const shown = line.slice(start, start + MAX_EXCERPT);
  const from = range.column - 1 - start;
  const end = range.endLine === range.line ? range.endColumn - 1 - start : shown.length;
  const width = Math.max(1, Math.min(end, shown.length) - from);
  const number = String(range.line);
  return [
    `    ${number} | ${shown}`,
    `    ${' '.repeat(number.length)} | ${' '.repeat(from)}${'^'.repeat(width)}`,
  ];
}

/** `3 errors, 1 warning in 2 files`, or `no findings`. */
export function summaryOf(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']): number =>
    diagnostics.filter((one) => one.severity === severity).length;
  const files = new Set(diagnostics.map(({ file }) => file)).size;
  if (files === 0) return 'no findings';
  return `${plural(count('error'), 'error')}, ${plural(count('warning'), 'warning')} in ${plural(files, 'file')}`;
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
