/** Which form a result is written in; the same for `assess` and `report`. */
import type { CliContext } from './context.js';
import { usageError } from './errors.js';

/** Forms of a result, as `--format` takes them. */
export const RESULT_FORMATS = ['text', 'json', 'markdown', 'html', 'docx', 'csv', 'xlsx', 'ics'] as const;
export type ResultFormat = (typeof RESULT_FORMATS)[number];

/** What separates the cells of CSV, by the words of the command line. */
export const DELIMITERS = { comma: ',', semicolon: ';', tab: '\t', bar: '|' } as const;
export type DelimiterName = keyof typeof DELIMITERS;
export const DECIMALS = { point: '.', comma: ',' } as const;
export type DecimalName = keyof typeof DECIMALS;

/** Endings of files that say their form. */
const ENDINGS: Readonly<Record<string, ResultFormat>> = {
  txt: 'text',
  json: 'json',
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  docx: 'docx',
  csv: 'csv',
  xlsx: 'xlsx',
  ics: 'ics',
};

/** Forms that a terminal cannot show. */
const BINARY: readonly ResultFormat[] = ['docx', 'xlsx'];

export interface ResultOptions {
  readonly format?: ResultFormat;
  readonly output?: string;
  readonly table?: string;
  readonly delimiter?: DelimiterName;
  readonly decimal?: DecimalName;
  readonly bom?: boolean;
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

function checkCsvOptions({ table, delimiter, decimal, bom }: ResultOptions, format: ResultFormat): void {
  const given = [
    ...(table === undefined ? [] : ['--table']),
    ...(delimiter === undefined ? [] : ['--delimiter']),
    ...(decimal === undefined ? [] : ['--decimal']),
    ...(bom === true ? ['--bom'] : []),
  ];
  if (format !== 'csv' && given.length > 0)
    throw usageError(
      `${given.join(', ')}: only for --format csv`,
      format === 'xlsx' ? 'a workbook holds every table' : 'add --format csv, or leave it out',
    );
  if (decimal === 'comma' && (delimiter ?? 'comma') === 'comma')
    throw usageError(
      '--decimal comma needs another sign between cells',
      'add --delimiter semicolon, which Excel wants where numbers have a decimal comma',
    );
}

/**
 * The form that was asked for: `--format`, else the ending of the file, else text.
 * @throws {CliError} exit 2 for options that do not go together
 */
export function resultFormat(options: ResultOptions, context: CliContext): ResultFormat {
  const { format, output } = options;
  const chosen = format ?? (output === undefined ? null : formatByEnding(output)) ?? 'text';
  checkCsvOptions(options, chosen);
  if (BINARY.includes(chosen) && output === undefined && context.isTerminal)
    throw usageError(
      `--format ${chosen} is no text for a terminal`,
      `write it to a file: --output result.${chosen}`,
    );
  return chosen;
}
