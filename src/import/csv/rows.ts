/** Rows of a table to facts: a row is a tender, or, with a column of lots, a lot of the tender before it. */
import { splitCodes } from '../cpv.js';
import { declaredWords } from '../declared.js';
import type { CodeFacts, LotFacts, Money, NoticeFacts } from '../facts.js';
import type { Declared, Reading } from '../../model/imported.js';
import { plainLine } from '../plain-line.js';
import type { Problem } from '../problems.js';
import { currencyIn, type Column, type Meaning } from './columns.js';
import { amountIn, dayIn, type DecimalStyle } from './numbers.js';

export interface Row {
  /** Line of the file on which it begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Table {
  readonly columns: readonly Column[];
  readonly reading: Reading;
  readonly decimal: DecimalStyle;
}

/** Texts of all cells of a row with this meaning. */
export const cellsOf = (columns: readonly Column[], { cells }: Row, meaning: Meaning): readonly string[] =>
  columns.flatMap((column, index) => {
    const cell = cells[index]?.trim() ?? '';
    return column.meaning === meaning && cell !== '' ? [cell] : [];
  });

const cellOf = (columns: readonly Column[], row: Row, meaning: Meaning): string | null =>
  cellsOf(columns, row, meaning)[0] ?? null;

/** The reference of a row, by which rows of one tender are known; its notice number without one. */
export const referenceOf = (columns: readonly Column[], row: Row): string | null =>
  cellOf(columns, row, 'reference') ?? cellOf(columns, row, 'notice');

function moneyOf(
  table: Table,
  row: Row,
): { readonly money: Money | null; readonly problems: readonly Problem[] } {
  const cell = cellOf(table.columns, row, 'value');
  if (cell === null) return { money: null, problems: [] };
  const amount = amountIn(cell, table.decimal);
  if (amount === null)
    return {
      money: null,
      problems: [
        {
          code: 'bad-number',
          message: `"${(plainLine(cell) ?? '').slice(0, 40)}" is no amount with a decimal ${table.decimal} and is left out`,
          hint: `write it as ${table.decimal === 'comma' ? '1.234.567,89' : '1,234,567.89'}`,
        },
      ],
    };
  const header = table.columns.find(({ meaning }) => meaning === 'value')?.currency ?? null;
  return {
    money: { amount, currency: cellOf(table.columns, row, 'currency') ?? currencyIn(cell) ?? header },
    problems: [],
  };
}

const TERMS = ['BT-06', 'BT-774', 'BT-775', 'BT-805'] as const;

function declaredIn(table: Table, row: Row, lot: string | null): readonly Declared[] {
  const codes = TERMS.flatMap((term) =>
    cellsOf(table.columns, row, term)
      .flatMap((cell) => cell.split(/[|;,]/))
      .flatMap((part): readonly Declared[] => {
        const value = plainLine(part);
        const words = value === null ? null : declaredWords(term, value);
        return value === null || words === null ? [] : [{ term, lot, value, ...words }];
      }),
  );
  const texts = cellsOf(table.columns, row, 'BT-777').flatMap((cell): readonly Declared[] => {
    const value = plainLine(cell);
    return value === null ? [] : [{ term: 'BT-777', lot, value, words: value, theme: null }];
  });
  return [...codes, ...texts];
}

const codesIn = (table: Table, row: Row): readonly CodeFacts[] =>
  cellsOf(table.columns, row, 'cpv')
    .flatMap(splitCodes)
    .map((code) => ({ scheme: 'CPV', code }));

const wordsIn = (table: Table, row: Row): readonly string[] =>
  cellsOf(table.columns, row, 'category').flatMap((cell) =>
    cell
      .split(/[|;,]/)
      .map((part) => part.trim())
      .filter(Boolean),
  );

function lotOf(table: Table, row: Row, money: Money | null): LotFacts {
  const title = cellOf(table.columns, row, 'lot-title');
  return {
    id: cellOf(table.columns, row, 'lot'),
    titles: title === null ? [] : [{ language: null, text: title }],
    codes: codesIn(table, row),
    value: money,
    frameworkMaximum: null,
    words: wordsIn(table, row),
    deadline: dayIn(cellOf(table.columns, row, 'deadline') ?? ''),
  };
}

/** @param rows of one tender: one, or one for each lot */
export function factsOfRows(table: Table, rows: readonly [Row, ...Row[]]): NoticeFacts {
  const [first] = rows;
  const withMoney = rows.map((row) => ({ row, ...moneyOf(table, row) }));
  const hasLots = rows.some((row) => cellOf(table.columns, row, 'lot') !== null);
  const text = (meaning: Meaning): string | null =>
    rows.map((row) => cellOf(table.columns, row, meaning)).find((cell) => cell !== null) ?? null;
  const title = text('title');
  const buyer = text('buyer');
  const language = text('language');
  const headerOf = (meaning: Meaning): string => {
    const headers = table.columns.filter((column) => column.meaning === meaning).map(({ header }) => header);
    return `column ${headers.map((header) => `"${plainLine(header) ?? ''}"`).join(' and ')}`;
  };
  const country = text('country');
  return {
    format: 'csv',
    version: null,
    reading: table.reading,
    fields: {
      title: headerOf('title'),
      buyer: headerOf('buyer'),
      country: headerOf('country'),
      reference: headerOf(cellOf(table.columns, first, 'reference') === null ? 'notice' : 'reference'),
      value: headerOf('value'),
      lotValue: headerOf('value'),
      codes: headerOf('cpv'),
    },
    language,
    noticeId: text('notice'),
    noticeType: text('type'),
    stage: null,
    titles: title === null ? [] : [{ language, text: title }],
    reference: referenceOf(table.columns, first),
    buyers:
      buyer === null && country === null
        ? []
        : [{ names: buyer === null ? [] : [{ language, text: buyer }], country, region: null }],
    value: hasLots ? null : (withMoney[0]?.money ?? null),
    frameworkMaximum: null,
    codes: hasLots ? [] : codesIn(table, first),
    words: hasLots ? [] : wordsIn(table, first),
    lots: hasLots ? withMoney.map(({ row, money }) => lotOf(table, row, money)) : [],
    deadline: hasLots ? null : dayIn(text('deadline') ?? ''),
    declared: rows.flatMap((row) => declaredIn(table, row, cellOf(table.columns, row, 'lot'))),
    problems: withMoney.flatMap(({ problems }) => problems),
  };
}
