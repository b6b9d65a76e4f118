/** Rows of a CSV text, one at a time: the only file that imports `csv-parse`. */
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
  const records: CsvRecord[] = [];
  const parser = parse({
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MAX_ROW,
    // Not by reading the parser as a stream: when it fails, it throws away the rows before the fault.
    on_record: (cells: string[], { lines }) => {
      records.push({ line: lines, cells });
      return null;
    },
  });
  // Told to the one who writes, too.
  parser.on('error', () => undefined);
  const written = (text: string): Promise<Error | null> =>
    new Promise((resolve) => {
      parser.write(text, (error) => resolve(error ?? null));
    });
  const ended = (): Promise<Error | null> =>
    new Promise((resolve) => {
      parser.once('error', resolve);
      parser.once('end', () => resolve(null));
      parser.resume().end();
    });
  try {
    for await (const text of texts) {
      const failure = await written(text);
      yield* records.splice(0);
      if (failure !== null) throw failure;
    }
    const failure = await ended();
    yield* records.splice(0);
    if (failure !== null) throw failure;
  } catch (error) {
    if (error instanceof CsvError) throw new BrokenTableError(problemOf(error));
    throw error;
  } finally {
    parser.destroy();
  }
}
