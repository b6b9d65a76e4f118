/** The small library of tests/fixtures/check, with the method and the indicators of the built-in one. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkLibrary, type LibraryText } from '../../src/check/library.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';

export const FIXTURE = fileURLToPath(new URL('../fixtures/check/library', import.meta.url));
const CRITERIA = fileURLToPath(new URL('../../criteria', import.meta.url));

const read = (directory: string, path: string): LibraryText => ({
  path,
  file: path,
  text: readFileSync(`${directory}/${path}`, 'utf8'),
});

/** All files of the fixture library. */
export const fixtureTexts = (): readonly LibraryText[] => [
  ...readdirSync(FIXTURE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => read(FIXTURE, path.replaceAll('\\', '/'))),
  // Its changelog grows; the day of the tests stands still.
  ...[read(CRITERIA, 'method.yaml')].map((method) => ({
    ...method,
    text: method.text.replace(/date: \d{4}-\d{2}-\d{2}/g, 'date: 2026-10-01'),
  })),
  read(CRITERIA, 'indicators.yaml'),
];

export const OPTIONS = {
  asOf: '2026-11-25',
  strict: false,
  digest: 'sha256:test',
  base: [],
  overlays: [],
  broken: [],
} as const;

export interface Change {
  readonly file: string;
  readonly from: string | RegExp;
  readonly to: string | ((found: string) => string);
}

/** The fixture library with one text replaced in one file; fails when the text does not occur. */
export function changed({ file, from, to }: Change): readonly LibraryText[] {
  return fixtureTexts().map((text) => {
    if (text.path !== file) return text;
    const after = typeof to === 'string' ? text.text.replace(from, to) : text.text.replace(from, to);
    if (after === text.text) throw new Error(`"${String(from)}" does not occur in ${file}`);
    return { ...text, text: after };
  });
}

export const diagnosticsOf = (texts: readonly LibraryText[], options = {}): readonly Diagnostic[] =>
  checkLibrary(texts, { ...OPTIONS, ...options }).diagnostics;

/** The text that a diagnostic points at, and its line and column. */
export function pointedAt(diagnostic: Diagnostic, texts: readonly LibraryText[]): string {
  const { range } = diagnostic;
  const line =
    texts.find(({ file }) => file === diagnostic.file)?.text.split('\n')[(range?.line ?? 0) - 1] ?? '';
  if (range === null) return 'nowhere';
  return line.slice(range.column - 1, range.endLine === range.line ? range.endColumn - 1 : undefined);
}
