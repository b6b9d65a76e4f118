/** `labelwise schema`: the schemas of the files, each standing alone. */
import { suggestion } from '../../check/did-you-mean.js';
import { KINDS } from '../../check/kinds.js';
import type { CliContext } from '../context.js';
import { usageError } from '../errors.js';
import { EXIT } from '../exit-codes.js';
import { schemaText } from '../schema-text.js';

const NAMES: readonly string[] = [...KINDS, 'assessment'].sort();

export async function schema(name: string | undefined, context: CliContext): Promise<number> {
  if (name === undefined) {
    await context.stdout.write(`${NAMES.join('\n')}\n`);
    return EXIT.done;
  }
  if (!NAMES.includes(name)) {
    throw usageError(
      `no schema is called "${name}"`,
      suggestion(name, NAMES) ?? `known: ${NAMES.join(', ')}`,
    );
  }
  await context.stdout.write(await schemaText(name));
  return EXIT.done;
}
