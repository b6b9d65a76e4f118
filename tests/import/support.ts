/** Imports of texts and bytes for tests, with the library as it is shipped. */
import { expect } from 'vitest';
import { loadBuiltInLibrary } from '../../src/files/library-store.js';
import { importTenders, type ImportOptions } from '../../src/import/import.js';
import type { Imported, ImportedTender } from '../../src/model/imported.js';
import type { Library } from '../../src/model/library.js';

const checked = await loadBuiltInLibrary();
if (!checked.ok) throw new Error('the library has errors');
export const library: Library = checked.value;

export type Given = string | Uint8Array | readonly Uint8Array[];
type Options = Partial<Omit<ImportOptions, 'library'>>;

async function* chunksOf(given: Given): AsyncGenerator<Uint8Array, void> {
  if (typeof given === 'string') yield Buffer.from(given, 'utf8');
  else if (given instanceof Uint8Array) yield given;
  else yield* given;
}

/** All that an import gives. */
export async function imported(given: Given, options: Options = {}): Promise<readonly Imported[]> {
  const found: Imported[] = [];
  for await (const one of importTenders(chunksOf(given), { name: 'notice', library, ...options }))
    found.push(one);
  return found;
}

/** The only draft of an input. */
export async function draftOf(given: Given, options: Options = {}): Promise<ImportedTender> {
  const [one, ...more] = await imported(given, options);
  expect(more).toEqual([]);
  if (one === undefined || !one.ok) throw new Error(`no draft: ${JSON.stringify(one)}`);
  return one.draft;
}

/** The only diagnostic of an input that gives nothing else, as `code line:column`. */
export async function problemOf(given: Given, options: Options = {}): Promise<string> {
  const found = await imported(given, options);
  expect(found).toHaveLength(1);
  const [one] = found;
  if (one === undefined || one.ok) throw new Error(`a draft: ${JSON.stringify(one)}`);
  expect(one.diagnostics).toHaveLength(1);
  const [diagnostic] = one.diagnostics;
  expect(diagnostic?.message).not.toMatch(/undefined:|\[object|\n/);
  const range = diagnostic?.range;
  return `${diagnostic?.code ?? ''}${range ? ` ${String(range.line)}:${String(range.column)}` : ''}`;
}

/** Codes of the notes of a draft. */
export const notesOf = ({ notes }: ImportedTender): readonly string[] => notes.map(({ code }) => code);

/** Categories as `lot code: ids (certainty)`. */
export const categoriesIn = ({ categories }: ImportedTender): readonly string[] =>
  categories.map(
    ({ lot, code, products, services, certainty }) =>
      `${lot ?? '-'} ${code}: ${[...products, ...services].join('+')} (${certainty})`,
  );
