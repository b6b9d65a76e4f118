/** CSV to drafts: separator, decimal style and the meaning of columns are found in the file and reported. */
import { draftOfFacts, type DraftOptions } from '../draft-of-facts.js';
import type { Imported } from '../../model/imported.js';
import { plainLine } from '../plain-line.js';
import { refusal, type Problem } from '../problems.js';
import { columnsOf, type Column } from './columns.js';
import { decimalStyleOf } from './numbers.js';
import { BrokenTableError, csvRecords, type CsvRecord } from './records.js';
import { cellsOf, factsOfRows, referenceOf, type Row } from './rows.js';

/** Rows by which the decimal style is told. */
const SAMPLE = 100;
/** Characters within which the header must end. */
const LONGEST_HEADER = 64 * 1024;
const DELIMITERS: readonly string[] = [';', '\t', ',', '|'];
/** Rows of one tender that are kept at a time; nobody divides a purchase into more lots. */
const MOST_LOTS = 1000;

/** The first line, with `sep=` lines taken away, and all the text that follows them. */
async function headed(texts: AsyncIterable<string>): Promise<{
  readonly header: string;
  readonly separator: string | null;
  readonly all: AsyncIterable<string>;
}> {
  const iterator = texts[Symbol.asyncIterator]();
  let start = '';
  let separator: string | null = null;
  for (;;) {
    start = start.replace(/^[\ufeff\s]+/, '');
    const stated = /^sep=(.)[ \t]*\r?\n/i.exec(start);
    if (stated) {
      separator = stated[1] ?? null;
      start = start.slice(stated[0].length);
      continue;
    }
    if (/[\r\n]/.test(start) || start.length > LONGEST_HEADER) break;
    const step = await iterator.next();
    if (step.done === true) break;
    start += step.value;
  }
  async function* all(): AsyncGenerator<string, void> {
    try {
      if (start !== '') yield start;
      for (let step = await iterator.next(); step.done !== true; step = await iterator.next())
        yield step.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { header: start.split(/[\r\n]/)[0] ?? '', separator, all: all() };
}

/** The separator that stands most often in the header, outside quotation marks. */
function delimiterOf(header: string): string {
  const outside = header.replace(/"[^"]*"/g, '');
  const counted = DELIMITERS.map((sign) => ({ sign, count: outside.split(sign).length - 1 }));
  const [best] = [...counted].sort((a, b) => b.count - a.count);
  return best === undefined || best.count === 0 ? ',' : best.sign;
}

const isUseful = ({ meaning }: Column): boolean =>
  meaning === 'title' || meaning === 'cpv' || meaning === 'category';

const noColumns = (headers: readonly string[]): Problem => ({
  code: 'csv-no-columns',
  message: `no column with a title, CPV codes or products was found among: ${headers
    .slice(0, 20)
    .map((header) => `"${(plainLine(header) ?? '').slice(0, 40)}"`)
    .join(', ')}`,
  hint: 'name columns as in the tender, such as title, buyer, country, value, currency, cpv, lot',
  place: { line: 1, column: 1 },
});

/** Rows that begin where the one before ended. */
async function* rowsOf(records: AsyncIterator<CsvRecord>, header: CsvRecord): AsyncGenerator<Row, void> {
  let before = header.line;
  for (let step = await records.next(); step.done !== true; step = await records.next()) {
    const { line, cells } = step.value;
    if (cells.some((cell) => cell.trim() !== '')) yield { line: before + 1, cells };
    before = line;
  }
}

async function* inGroups(
  rows: AsyncIterable<Row>,
  columns: readonly Column[],
): AsyncGenerator<readonly [Row, ...Row[]], void> {
  if (!columns.some(({ meaning }) => meaning === 'lot')) {
    for await (const row of rows) yield [row];
    return;
  }
  // A group that a fault cuts short is not given: lots could be missing.
  let group: [Row, ...Row[]] | null = null;
  for await (const row of rows) {
    const reference = referenceOf(columns, row);
    const belongs = group !== null && reference !== null && referenceOf(columns, group[0]) === reference;
    if (group !== null && belongs && group.length < MOST_LOTS) group.push(row);
    else {
      if (group !== null) yield group;
      group = [row];
    }
  }
  if (group !== null) yield group;
}

/** The first rows, and all of them again. */
async function sampled(
  rows: AsyncGenerator<Row, void>,
): Promise<{ readonly sample: readonly Row[]; readonly all: AsyncIterable<Row> }> {
  const sample: Row[] = [];
  let broken: BrokenTableError | null = null;
  try {
    while (sample.length < SAMPLE) {
      const step = await rows.next();
      if (step.done === true) break;
      sample.push(step.value);
    }
  } catch (error) {
    // The rows before the fault are good.
    if (!(error instanceof BrokenTableError)) throw error;
    broken = error;
  }
  async function* all(): AsyncGenerator<Row, void> {
    yield* sample;
    if (broken !== null) throw broken;
    yield* rows;
  }
  return { sample, all: all() };
}

/** @param options.delimiter taken instead of the one that is found */
export async function* importCsv(
  texts: AsyncIterable<string>,
  encoding: (beyondAscii: boolean) => string,
  { name, delimiter: forced }: { readonly name: string; readonly delimiter?: string | undefined },
  options: DraftOptions,
): AsyncGenerator<Imported, void> {
  const { header: headerLine, separator, all: text } = await headed(texts);
  const delimiter = forced ?? separator ?? delimiterOf(headerLine);
  const records = csvRecords(text, delimiter);
  try {
    const first = await records.next();
    const columns = columnsOf(first.done === true ? [] : first.value.cells);
    if (first.done === true || !columns.some(isUseful)) {
      const problem = noColumns(columns.map(({ header }) => header));
      return yield { ok: false, at: null, diagnostics: [refusal(problem, name)] };
    }
    const { sample, all } = await sampled(rowsOf(records, first.value));
    const values = sample.flatMap((row) => cellsOf(columns, row, 'value'));
    const decimal = decimalStyleOf(values, delimiter);
    let count = 0;
    let beyondAscii = isBeyondAscii(first.value.cells);
    for await (const rows of inGroups(all, columns)) {
      count += 1;
      beyondAscii ||= rows.some(({ cells }) => isBeyondAscii(cells));
      const reading = {
        encoding: encoding(beyondAscii),
        delimiter,
        decimal: values.length > 0 ? decimal : null,
        columns: understood(columns),
      };
      yield {
        ok: true,
        at: `line ${String(rows[0].line)}`,
        draft: draftOfFacts(factsOfRows({ columns, decimal, reading }, rows), options),
      };
    }
    if (count === 0)
      yield {
        ok: false,
        at: null,
        diagnostics: [
          refusal({ code: 'no-tender', message: 'the table has a header and no rows', hint: null }, name),
        ],
      };
  } catch (error) {
    if (!(error instanceof BrokenTableError)) throw error;
    yield { ok: false, at: null, diagnostics: [refusal(error.problem, name)] };
  } finally {
    await records.return();
  }
}

const isBeyondAscii = (cells: readonly string[]): boolean =>
  cells.some((cell) => /[^\u0000-\u007f]/.test(cell));

const understood = (columns: readonly Column[]): readonly string[] =>
  columns.flatMap(({ header, meaning }) =>
    meaning === null ? [] : [`${plainLine(header) ?? ''}: ${meaning}`],
  );
