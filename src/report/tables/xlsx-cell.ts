/** What a cell of a table becomes in a workbook. */
import { isCalendarDay } from '../../model/calendar.js';
import type { Cell, ColumnKind } from './data-table.js';
import { isFormulaLike } from './formula-text.js';
import { numberStyle, type StyleId } from './xlsx-styles.js';

export type SheetCell =
  | { readonly type: 'empty' }
  | { readonly type: 'text'; readonly style: StyleId; readonly text: string }
  | { readonly type: 'number'; readonly style: StyleId; readonly number: number }
  | { readonly type: 'flag'; readonly flag: boolean };

const EMPTY: SheetCell = { type: 'empty' };

/** First day that Excel counts rightly; before it, it believes in a 29 February 1900. */
const FIRST_DAY = '1900-03-01';
const DAY = 86_400_000;
/** Days from 30 December 1899, the zero of Excel, to 1 January 1970. */
const EPOCH = 25_569;

/** The number by which Excel counts a day; null for a text that is no such day. */
export function dayNumber(text: string): number | null {
  if (!isCalendarDay(text) || text < FIRST_DAY) return null;
  const [year = 0, month = 1, date = 1] = text.split('-').map(Number);
  return Date.UTC(year, month - 1, date) / DAY + EPOCH;
}

/** Text is never a formula: it is written as a string whatever it begins with. */
function textCell(text: string, kind: ColumnKind): SheetCell {
  if (text === '') return EMPTY;
  const day = kind === 'date' || kind === 'value' ? dayNumber(text) : null;
  if (day !== null) return { type: 'number', style: 'date', number: day };
  return { type: 'text', style: isFormulaLike(text) ? 'guarded' : 'text', text };
}

export function sheetCell(cell: Cell, kind: ColumnKind): SheetCell {
  switch (typeof cell) {
    case 'string':
      return textCell(cell, kind);
    case 'number':
      return { type: 'number', style: numberStyle(kind), number: cell };
    case 'boolean':
      return { type: 'flag', flag: cell };
    case 'object':
      return EMPTY;
  }
}
