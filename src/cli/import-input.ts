/** The tenders of a file that is no finished tender: read, unpacked and imported one after the other. */
import { importTenders } from '../import/import.js';
import type { Imported } from '../model/imported.js';
import { readBytes } from '../files/read-bytes.js';
import { languageOf } from '../import/languages.js';
import type { Library } from '../model/library.js';
import type { CliContext } from './context.js';
import { usageError } from './errors.js';

/** Options that say how a file is to be read. */
export interface ReadingOptions {
  readonly language?: string;
  readonly delimiter?: string;
  readonly encoding?: string;
}

/** `tab` and `\t` are easier to type than the character. */
const delimiterOf = (text: string): string => (text === 'tab' || text === '\\t' ? '\t' : text);

/** A file by its path, or a stream, with the name for messages. */
export interface NamedInput {
  readonly name: string;
  readonly input: string | AsyncIterable<Uint8Array | string>;
}

/** Standard input for `-`. */
export const namedInput = (source: string, { stdin }: Pick<CliContext, 'stdin'>): NamedInput => ({
  name: source,
  input: source === '-' ? stdin : source,
});

/**
 * @throws {CliError} exit 2, for a wrong language or separator
 * @throws {FileError} exit 3, while reading
 */
export function importedFrom(
  { name, input }: NamedInput,
  { language, delimiter, encoding }: ReadingOptions,
  library: Library,
): AsyncIterable<Imported> {
  if (language !== undefined && languageOf(language) === null)
    throw usageError(`"${language}" is no language`, 'give two or three letters, such as nl or NLD');
  if (delimiter !== undefined && Array.from(delimiterOf(delimiter)).length !== 1)
    throw usageError(
      `"${delimiter}" is no single character`,
      'for example --delimiter ";" or --delimiter tab',
    );
  return importTenders(readBytes(input, name), {
    name,
    library,
    language,
    delimiter: delimiter === undefined ? undefined : delimiterOf(delimiter),
    encoding,
  });
}
