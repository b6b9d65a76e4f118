/** The example tenders that come with the program. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the examples; the same two steps up from `src/files` and from `dist/chunks`. */
const EXAMPLES_DIRECTORY = fileURLToPath(new URL('../../examples', import.meta.url));

/** Paths of the example tenders, sorted by name. */
export async function exampleTenders(): Promise<readonly string[]> {
  const names = await readdir(EXAMPLES_DIRECTORY);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(EXAMPLES_DIRECTORY, name));
}
