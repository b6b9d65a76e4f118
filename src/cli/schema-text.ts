/** The text of a generated schema. Not in `commands/`: the folder is one step up from src/cli and from dist/chunks alike. */
import { readFile } from 'node:fs/promises';

/** The schema of a kind of file, standing alone, as JSON text. */
export const schemaText = (name: string): Promise<string> =>
  readFile(new URL(`../generated/schema-${name}.json`, import.meta.url), 'utf8');
