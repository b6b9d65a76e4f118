/** The order of labels in a result (method section 6): by lower bounds only, so that ignorance never wins. */
import { compareBy, compareText } from '../model/order.js';
import { withoutNoise } from './rounding.js';
import type { Shares } from './shares.js';

export interface Rankable {
  readonly id: string;
  /** Position of the grade, lowest first; 0 without grades. */
  readonly gradeIndex: number;
  readonly shares: Shares;
  /** Lower bound of the mean of a. */
  readonly meanLo: number;
  /** Share of the scheme's indicators that is known, 0 to 1. */
  readonly known: number;
}

// Without noise the order is transitive.
const highestFirst = (key: (item: Rankable) => number) => (a: Rankable, b: Rankable) =>
  withoutNoise(key(b)) - withoutNoise(key(a));

/** Comparison for `sort`: assured, checked, demanded share, mean, known evidence, then id and grade. */
export const compareRank = compareBy<Rankable>(
  highestFirst(({ shares }) => shares.assured[0]),
  highestFirst(({ shares }) => shares.checked[0]),
  highestFirst(({ shares }) => shares.demanded[0]),
  highestFirst(({ meanLo }) => meanLo),
  highestFirst(({ known }) => known),
  (a, b) => compareText(a.id, b.id),
  (a, b) => a.gradeIndex - b.gradeIndex,
);
