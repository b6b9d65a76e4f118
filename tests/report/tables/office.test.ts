/**
 * A real spreadsheet program opens what we write: LibreOffice, where it is installed (else the tests are shown as skipped).
 * It writes every sheet as CSV with all text quoted, so that text can be told from numbers and from results of formulas.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/report/messages.js';
import { assessmentTables } from '../../../src/report/tables/assessment-tables.js';
import { renderCsv } from '../../../src/report/tables/csv.js';
import type { DataTable } from '../../../src/report/tables/data-table.js';
import { withoutFormulas } from '../../../src/report/tables/formula-text.js';
import { renderXlsx } from '../../../src/report/tables/xlsx.js';
import { programOf } from '../../support/programs.js';
import { ONE_LOT } from '../fixtures/assessments.js';
import { NASTY, table } from './tables.js';

const OFFICE = programOf('soffice', 'libreoffice');

interface Shown {
  readonly text: string;
  readonly isText: boolean;
}

/** Hooks do not run where every test is skipped, so nothing is made then. */
const folder = OFFICE === undefined ? '' : mkdtempSync(join(tmpdir(), 'labelwise-office-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs LibreOffice without window, with a profile of its own; what it writes goes to a folder of its own. */
const office = (...args: readonly string[]): void => {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(OFFICE ?? '', [profile, '--headless', ...args], {
    cwd: folder,
    stdio: 'pipe',
    timeout: 110_000,
  });
};

/** As CSV: comma, double quotation mark, UTF-8, all text quoted, cells as shown, of formulas the result. */
const SHOWN = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,true,false,false';
const ALL_SHEETS = `${SHOWN},-1`;

const shown = (file: string): readonly (readonly Shown[])[] =>
  parse(readFileSync(join(folder, 'shown', `${file}.csv`), 'utf8'), {
    cast: (text, { quoting }): Shown => ({ text, isText: quoting }),
  }) as unknown as Shown[][];

/** What LibreOffice shows for a cell of a table; days, flags and empty cells as it writes them. */
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const hostile: DataTable = table(
  ['text', 'url', 'share', 'date', 'flag', 'number'],
  NASTY.map((text, index) => [text, text, -0.125, '2026-11-24', index % 2 === 0, -1.5]),
  'hostile',
);

describe.skipIf(OFFICE === undefined)('LibreOffice', () => {
  const tables = [...assessmentTables(ONE_LOT, messagesFor('en')), hostile];

  beforeAll(async () => {
    const bytes = await renderXlsx(tables, { title: 'Laptops', asOf: '2026-11-24', version: '0.1.0' });
    writeFileSync(join(folder, 'book.xlsx'), bytes);
    office('--convert-to', ALL_SHEETS, '--outdir', 'shown', 'book.xlsx');
  });

  it('shows every sheet of a workbook with every row', () => {
    for (const { id, rows } of tables) expect(shown(`book-${id}`), id).toHaveLength(rows.length + 1);
  });

  it('shows text as text and figures as figures', () => {
    const labels = tables.find(({ id }) => id === 'labels');
    const cells = shown('book-labels');
    labels?.rows.forEach((row, rowIndex) => {
      labels.columns.forEach(({ id, kind }, index) => {
        const value = row[index] ?? null;
        const cell = cells[rowIndex + 1]?.[index];
        if (value === null) expect(cell?.text, id).toBe('');
        else if (kind === 'share') expect(cell, id).toEqual({ text: percent(Number(value)), isText: false });
        else if (typeof value === 'number' || kind === 'date')
          expect(cell, id).toEqual({ text: String(value), isText: false });
        else expect(cell, id).toEqual({ text: String(value), isText: true });
      });
    });
  });

  it('finds no formula in a workbook, whatever text begins with', () => {
    const rows = shown('book-hostile').slice(1);
    expect(
      rows.map(([text, url, share, day, flag, number]) => [text, url, share, day, flag, number]),
    ).toEqual(
      NASTY.map((nasty, index) => {
        // LibreOffice makes one line feed of CR LF.
        const text = { text: nasty.replaceAll('\r\n', '\n'), isText: true };
        return [
          text,
          text,
          { text: '-12.5%', isText: false },
          { text: '2026-11-24', isText: false },
          { text: index % 2 === 0 ? 'TRUE' : 'FALSE', isText: false },
          { text: '-1.5', isText: false },
        ];
      }),
    );
  });

  /** Opens CSV files as somebody does whose program separates so and has that language (a number of Microsoft's). */
  const opened = (separator: ',' | ';', language: number, files: Readonly<Record<string, string>>): void => {
    for (const [name, csv] of Object.entries(files)) writeFileSync(join(folder, `${name}.csv`), csv);
    const filter = `Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,${language},false,true`;
    const names = Object.keys(files).map((name) => `${name}.csv`);
    office(`--infilter=${filter}`, '--convert-to', SHOWN, '--outdir', 'shown', ...names);
  };
  const ENGLISH = 1033;
  const GERMAN = 1031;

  it('finds no formula in CSV, and one where nothing was done against it', () => {
    opened(',', ENGLISH, {
      safe: renderCsv(hostile, { delimiter: ',', decimal: '.', bom: true }),
      unsafe: 'a\r\n=1+1\r\n',
    });
    expect(shown('unsafe')[1]?.[0]).toEqual({ text: '2', isText: false });
    const rows = shown('safe').slice(1);
    const written = NASTY.map((text) => withoutFormulas(text).replace(/\r\n?/g, '\n'));
    const marked = written.flatMap((text, index) =>
      text.startsWith("'") ? [{ text, shown: rows[index]?.[0] }] : [],
    );
    expect(marked.length).toBeGreaterThan(15);
    for (const one of marked) expect(one.shown).toEqual({ text: one.text, isText: true });
    expect(rows.map((row) => row.slice(2, 4).map(({ text, isText }) => [text, isText]))).toEqual(
      NASTY.map(() => [
        ['-0.125', false],
        ['2026-11-24', false],
      ]),
    );
  });

  it('reads numbers of CSV in a European language with a decimal comma, and misreads those with a point', () => {
    const shares = table(
      ['share', 'number'],
      [
        [0.033, 44.2],
        [0.5, 12.5],
      ],
    );
    opened(';', GERMAN, {
      comma: renderCsv(shares, { delimiter: ';', decimal: ',', bom: true }),
      point: renderCsv(shares, { delimiter: ';', decimal: '.', bom: true }),
    });
    const values = (file: string) =>
      shown(file)
        .slice(1)
        .map((row) => row.map(({ text, isText }) => [text.replace(',', '.'), isText]));
    expect(values('comma')).toEqual([
      [
        ['0.033', false],
        ['44.2', false],
      ],
      [
        ['0.5', false],
        ['12.5', false],
      ],
    ]);
    // Why a decimal comma can be asked for: a share of 0.033 is taken for 33, other numbers for text.
    expect(values('point')).toEqual([
      [
        ['33', false],
        ['44.2', true],
      ],
      [
        ['0.5', true],
        ['12.5', true],
      ],
    ]);
  });
});
