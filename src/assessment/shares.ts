/** Shares and means of what is asked that a candidate or a set covers (method section 6). */
import type { Interval } from '../model/interval.js';
import type { Theme } from '../model/types.js';
import { cellState, endReadings, isAbsent, type CellCoverage } from './coverage.js';
import type { MetState } from './readings.js';

/** Shares of the weight that is met, unrounded. */
export interface Shares {
  readonly demanded: Interval;
  readonly checked: Interval;
  readonly assured: Interval;
}

/** One cell reduced to what shares and means need. */
export interface CellSummary {
  readonly weight: number;
  readonly theme: Theme;
  readonly must: boolean;
  readonly states: Readonly<Record<keyof Shares, MetState>>;
  /** a at both ends. */
  readonly number: Interval;
}

/** What is covered where nothing weighs. */
export const NO_SHARES: Shares = { demanded: [0, 0], checked: [0, 0], assured: [0, 0] };

const NOT_MET: CellSummary['states'] = { demanded: 'no', checked: 'no', assured: 'no' };
const NO_NUMBER: Interval = [0, 0];

export const summaryOf = (cell: CellCoverage): CellSummary => {
  if (cell.items.every(({ demand }) => isAbsent(demand))) {
    return {
      weight: cell.asked.weight * cell.cell.weight,
      theme: cell.asked.requirement.theme,
      must: cell.asked.must,
      states: NOT_MET,
      number: NO_NUMBER,
    };
  }
  const [lo, hi] = endReadings(cell);
  return {
    weight: cell.asked.weight * cell.cell.weight,
    theme: cell.asked.requirement.theme,
    must: cell.asked.must,
    states: {
      demanded: cellState(cell, 'demanded'),
      checked: cellState(cell, 'checked'),
      assured: cellState(cell, 'assured'),
    },
    number: [lo.number, hi.number],
  };
};

/** Shares of the cells given; null when they carry no weight. Unknown cells never leave the denominator. */
export function sharesOf(cells: readonly CellSummary[]): Shares | null {
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const share = (reading: keyof Shares): Interval => {
    const met = (states: readonly MetState[]): number =>
      cells.reduce((sum, cell) => (states.includes(cell.states[reading]) ? sum + cell.weight : sum), 0) /
      total;
    return [met(['surely']), met(['surely', 'possibly'])];
  };
  return { demanded: share('demanded'), checked: share('checked'), assured: share('assured') };
}

/** Weighted mean of a, 0 to 100, unrounded. */
export function meanOf(cells: readonly CellSummary[]): Interval {
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [0, 0];
  const mean = (end: 0 | 1): number =>
    cells.reduce((sum, cell) => sum + cell.weight * cell.number[end], 0) / total;
  return [mean(0), mean(1)];
}
