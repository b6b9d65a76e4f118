/** Which form a result is written in; the same for `assess` and `report`. */
import type { CliContext } from './context.js';
import { usageError } from './errors.js';

/** Forms of a result, as `--format` takes them. */
export const RESULT_FORMATS = ['text', 'json', 'markdown', 'ics'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** Endings of files that say their form. */
const ENDINGS: Readonly<Record<string, ResultFormat>> = {
  txt: 'text',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  ics: 'ics',
};

/** Forms that a terminal cannot show. */
const BINARY: readonly string[] = ['docx', 'xlsx'];

export interface ResultOptions {
  readonly format?: ResultFormat;
  readonly output?: string;
}

/** The form by the ending of the file; null when there is no ending. */
function formatByEnding(output: string): ResultFormat | null {
  const [, ending] = /[^/\\]\.([a-z0-9]+)$/i.exec(output) ?? [];
  if (ending === undefined) return null;
  const format = ENDINGS[ending.toLowerCase()];
  if (format === undefined)
    throw usageError(
      `--output ${output}: no form of a result is known by the ending ".${ending}"`,
      `endings: ${Object.keys(ENDINGS).join(', ')}; or name the form with --format`,
    );
  return format;
}

/**
 * The form that was asked for: `--format`, else the ending of the file, else text.
 * @throws {CliError} exit 2 for options that do not go together
 */
export function resultFormat({ format, output }: ResultOptions, context: CliContext): ResultFormat {
  const chosen = format ?? (output === undefined ? null : formatByEnding(output)) ?? 'text';
  if (BINARY.includes(chosen) && output === undefined && context.isTerminal)
    throw usageError(
      `--format ${chosen} is no text for a terminal`,
      `write it to a file: --output result.${chosen}`,
    );
  return chosen;
}
