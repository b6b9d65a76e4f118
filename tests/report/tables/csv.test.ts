/** CSV: read back by an independent reader, safe in a spreadsheet. */
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderCsv, type CsvOptions } from '../../../src/report/tables/csv.js';
import type { DataTable } from '../../../src/report/tables/data-table.js';
import { isFormulaLike, withoutFormulas } from '../../../src/report/tables/formula-text.js';
import { NASTY, table, textArb } from './tables.js';

const PLAIN: CsvOptions = { delimiter: ',', decimal: '.', bom: false };

const FORMS: readonly CsvOptions[] = [
  PLAIN,
  { delimiter: ';', decimal: '.', bom: false },
  { delimiter: ';', decimal: ',', bom: true },
  { delimiter: '\t', decimal: ',', bom: false },
  { delimiter: '|', decimal: '.', bom: true },
];

const readBack = (csv: string, { delimiter, bom }: CsvOptions): readonly (readonly string[])[] =>
  parse(csv, { delimiter, bom, record_delimiter: '\r\n', relax_column_count: false }) as string[][];

/** Half a character cannot be written in UTF-8. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

const rowsOf = (data: DataTable, form: CsvOptions) => readBack(renderCsv(data, form), form).slice(1);

describe('renderCsv', () => {
  it('writes a header of ids, then a line a row, with CR LF behind each', () => {
    const data = table(
      ['id', 'share', 'integer', 'flag', 'date'],
      [
        ['lr-forced-labour', 0.125, 3, true, '2026-11-24'],
        [null, null, null, false, null],
      ],
    );
    expect(renderCsv(data, PLAIN)).toBe(
      'a,b,c,d,e\r\nlr-forced-labour,0.125,3,true,2026-11-24\r\n,,,false,\r\n',
    );
  });

  it('writes the header of a table without rows', () => {
    expect(renderCsv(table(['id', 'text'], []), PLAIN)).toBe('a,b\r\n');
  });

  it('quotes text with any separator, quotation mark, line break, or room at its ends', () => {
    const data = table(
      ['text', 'text'],
      [
        ['a,b', 'c;d'],
        ['e\tf', 'g|h'],
        ['i "j"', 'k\nl'],
        [' m', 'n o'],
      ],
    );
    expect(renderCsv(data, PLAIN)).toBe(
      'a,b\r\n"a,b","c;d"\r\n"e\tf","g|h"\r\n"i ""j""","k\nl"\r\n" m",n o\r\n',
    );
  });

  it('keeps numbers numbers, also negative ones', () => {
    const data = table(['number', 'share'], [[-12.5, -0.033]]);
    expect(renderCsv(data, PLAIN)).toBe('a,b\r\n-12.5,-0.033\r\n');
  });

  it('writes a decimal comma only where it was asked for, and only in numbers', () => {
    const data = table(['share', 'id', 'integer'], [[0.033, '8.7', 2400000]]);
    expect(renderCsv(data, { delimiter: ';', decimal: ',', bom: false })).toBe(
      'a;b;c\r\n0,033;8.7;2400000\r\n',
    );
    expect(renderCsv(data, { delimiter: ';', decimal: '.', bom: false })).toBe(
      'a;b;c\r\n0.033;8.7;2400000\r\n',
    );
    expect(renderCsv(data, { delimiter: '\t', decimal: ',', bom: false })).toBe(
      'a\tb\tc\r\n0,033\t8.7\t2400000\r\n',
    );
  });

  it('begins with a byte order mark only where it was asked for', () => {
    const data = table(['id'], []);
    expect(renderCsv(data, { ...PLAIN, bom: true })).toBe('\ufeffa\r\n');
    expect(renderCsv(data, PLAIN).startsWith('a')).toBe(true);
  });

  it.each(FORMS)('is read back as it was, whatever the text: %j', (form) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(textArb, textArb), { maxLength: 5 }), (texts) => {
        const expected = texts.map((row) => row.map((text) => wellFormed(withoutFormulas(text))));
        expect(rowsOf(table(['text', 'text'], texts), form)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it.each(FORMS)('is read back with the same numbers: %j', (form) => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), (share, integer) => {
        const [row = []] = rowsOf(table(['share', 'integer'], [[share, integer]]), form);
        expect(row.map((cell) => Number(cell.replace(form.decimal, '.')))).toEqual([share + 0, integer]);
      }),
    );
  });
});

/** How a spreadsheet sees a cell: what is not seen before the first sign is left out, other forms of it are the same. */
const begins = (text: string): string => (text.normalize('NFKC').match(/[^\s\p{C}]/u) ?? [''])[0];

describe('formulas', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\tx', "'\tx"],
    ['\rx', "'\rx"],
    ['\nx', "'\nx"],
    ['\u0000x', "'\u0000x"],
    [' =1', "' =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\ufeff=1', "'\ufeff=1"],
    ['\u200b@x', "'\u200b@x"],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠x', "'＠x"],
    ['﹣1', "'﹣1"],
    ['a,=1', "a,'=1"],
    ['a; =1; b', "a;' =1; b"],
    ['a"=1', 'a"\'=1'],
    ['a\n-1', "a\n'-1"],
  ])('%j becomes %j', (text, safe) => {
    expect(withoutFormulas(text)).toBe(safe);
  });

  it.each([
    'a=b',
    'a-b',
    '5 - 3',
    "'=1",
    '8.7',
    'x@example.org',
    'C-B',
    'sha256:0f3a',
    ' a',
    '–1',
    'a; b',
    '→ x',
  ])('%j stays', (text) => {
    expect(withoutFormulas(text)).toBe(text);
  });

  it('never begin a cell, also when a program takes another separator', () => {
    fc.assert(
      fc.property(textArb, textArb, (first, second) => {
        for (const form of FORMS) {
          const csv = renderCsv(table(['text', 'text'], [[first, second]]), form);
          // The crudest reader: every separator, quotation mark and line break ends a cell.
          for (const cell of csv.split(/[,;\t|\r\n"]/)) expect(begins(cell), cell).not.toMatch(/^[=+\-@]$/);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are only marked: without apostrophes the text is as it was', () => {
    fc.assert(
      fc.property(textArb, (text) => {
        expect(withoutFormulas(text).replaceAll("'", '')).toBe(text.replaceAll("'", ''));
        if (!isFormulaLike(text) && !/[,;\t|\r\n"]/.test(text)) expect(withoutFormulas(text)).toBe(text);
      }),
    );
  });

  it('are no formulas a second time', () => {
    for (const text of NASTY) expect(withoutFormulas(withoutFormulas(text))).toBe(withoutFormulas(text));
  });
});
