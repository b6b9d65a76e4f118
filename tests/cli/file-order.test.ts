/** The order in which the disk lists the criteria files changes nothing. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { buildLibrary, checkLibrary, readDocuments, type LibraryOptions } from '../../src/check/library.js';
import { checkTender } from '../../src/check/tender.js';
import { readLibraryFiles } from '../../src/files/library-files.js';
import type { Library } from '../../src/model/library.js';
import { ROOT } from './command.js';

const OPTIONS: LibraryOptions = {
  asOf: null,
  strict: false,
  digest: 'sha256:0',
  base: [],
  overlays: [],
  broken: [],
};
const { files } = await readLibraryFiles(join(ROOT, 'criteria'), (path) => path);
const { documents } = readDocuments(files);
const expected = buildLibrary(documents, OPTIONS);
if (expected === null) throw new Error('the built-in library is not whole');
const example = readFileSync(join(ROOT, 'examples', 'laptops.yaml'), 'utf8');
const tender = await checkTender(example, 'laptops.yaml', expected);
if (!tender.ok) throw new Error('the example has faults');

const resultOf = (library: Library): string =>
  JSON.stringify(assess(library, tender.value, { version: '0', asOf: '2026-11-24' }));
const inAnyOrder = <T>(all: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...all], { minLength: all.length });

describe('the order of the files', () => {
  test('does not matter to the check of the library', () => {
    fc.assert(
      fc.property(inAnyOrder(files), (shuffled) => {
        expect(checkLibrary(shuffled, OPTIONS)).toEqual(checkLibrary(files, OPTIONS));
      }),
      { numRuns: 2 },
    );
  });

  test('does not matter to the library and its result', () => {
    const result = resultOf(expected);
    fc.assert(
      fc.property(inAnyOrder(documents), (shuffled) => {
        const library = buildLibrary(shuffled, OPTIONS);
        expect(library).toEqual(expected);
        expect(library !== null && resultOf(library) === result).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});
