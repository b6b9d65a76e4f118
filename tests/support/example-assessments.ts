/** The example tenders over the shipped library, assessed for a fixed day. */
import { readdirSync, readFileSync } from 'node:fs';
import { assess, type AssessOptions } from '../../src/assessment/assess.js';
import { checkTender } from '../../src/check/tender.js';
import { loadBuiltInLibrary } from '../../src/files/library-store.js';
import type { Library } from '../../src/model/library.js';
import type { Assessment, Tender } from '../../src/model/types.js';

const FOLDER = new URL('../../examples/', import.meta.url);

export const EXAMPLE_DAY = '2026-11-24';

export const EXAMPLE_NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''))
  .sort();

export async function shippedLibrary(): Promise<Library> {
  const loaded = await loadBuiltInLibrary();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.value;
}

export async function exampleTenderFile(name: string, library: Library): Promise<Tender> {
  const text = readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8');
  const tender = await checkTender(text, `${name}.yaml`, library);
  if (!tender.ok) throw new Error(JSON.stringify(tender.diagnostics));
  return tender.value;
}

export const assessExample = async (
  name: string,
  library: Library,
  options: Partial<AssessOptions> = {},
): Promise<Assessment> =>
  assess(library, await exampleTenderFile(name, library), {
    version: '0.1.0',
    asOf: EXAMPLE_DAY,
    ...options,
  });
