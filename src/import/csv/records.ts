/** Rows of a CSV text, one at a time: the only file that imports `csv-parse`. */
import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Problem } from '../problems.js';

export interface CsvRecord {
  /** Line of the file on which it ends. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Thrown when the form of a table is broken. */
export class BrokenTableError extends Error {
  override readonly name = 'BrokenTableError';

  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

/** Characters of one row; a row with a long description has some ten thousand. */
const MAX_ROW = 4 * 1024 * 1024;

function problemOf({ code, lines }: CsvError): Problem {
  const place = { line: typeof lines === 'number' ? Math.max(1, lines) : 1, column: 1 };
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return {
        code: 'csv-syntax',
        message: 'a quotation mark is opened and never closed',
        hint: 'the file may be cut off, or a cell holds a single quotation mark: double it',
        place,
      };
    case 'CSV_MAX_RECORD_SIZE':
      return {
        code: 'csv-syntax',
        message: 'a row has more than four million characters',
        hint: 'a quotation mark that is never closed swallows all that follows: look there',
        place,
      };
    default:
      return {
        code: 'csv-syntax',
        message: 'the form of the table is broken here',
        hint: 'save it again as CSV, with cells that hold the separator in quotation marks',
        place,
      };
  }
}

/**
 * @param delimiter one character
 * @throws {BrokenTableError}
 */
export async function* csvRecords(
  texts: AsyncIterable<string>,
  delimiter: string,
): AsyncGenerator<CsvRecord, void> {
  const parser = parse({
    delimiter,
    bom: true,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW,
  });
  const source = Readable.from(texts);
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const entry of parser) {
      const { record, info } = entry as { record: string[]; info: { lines: number } };
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenTableError(problemOf(error));
    throw error;
  } finally {
    source.destroy();
  }
}
