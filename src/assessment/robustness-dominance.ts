/** Which candidates are at least as good as another in every cell (method section 9): no weights can change that. */
import type { CellSummary } from './shares.js';

/** Candidates that a candidate dominates and is dominated by, by their positions, ascending. */
export interface Dominance {
  readonly dominates: readonly number[];
  readonly dominatedBy: readonly number[];
}

/** Values of a cell that are compared: three states and a. */
const VALUES = 4;
/** Differences of a below this step, which is that of the rank, count as none. */
const STEPS = 1e9;

/**
 * What is surely so in each cell, side by side. The lower bound of a orders as (k, a) does: a grows with k, and is above
 * its least value wherever k is above 0.
 */
function valuesOf(summaries: readonly CellSummary[]): Float64Array {
  const values = new Float64Array(VALUES * summaries.length);
  summaries.forEach(({ states, number }, cell) => {
    values[VALUES * cell] = states.assured === 'surely' ? 1 : 0;
    values[VALUES * cell + 1] = states.checked === 'surely' ? 1 : 0;
    values[VALUES * cell + 2] = states.demanded === 'surely' ? 1 : 0;
    values[VALUES * cell + 3] = Math.round(number[0] * STEPS);
  });
  return values;
}

/** True when a is nowhere below b; with a greater sum it is then above b somewhere. */
const isNowhereBelow = (a: Float64Array, b: Float64Array): boolean =>
  a.every((value, at) => value >= (b[at] ?? 0));

/**
 * Dominance between candidates, at the lower bounds: irreflexive and transitive.
 * @param candidates cells of each candidate, all in the same order
 */
export function dominanceOf(candidates: readonly (readonly CellSummary[])[]): readonly Dominance[] {
  const rows = candidates.map((summaries) => {
    const values = valuesOf(summaries);
    // Whole numbers below 2^53: the sum is exact.
    return { values, sum: values.reduce((sum, value) => sum + value, 0) };
  });
  const found = rows.map(() => ({ dominates: [] as number[], dominatedBy: [] as number[] }));
  rows.forEach((own, better) => {
    rows.forEach((other, worse) => {
      if (own.sum <= other.sum || !isNowhereBelow(own.values, other.values)) return;
      found[better]?.dominates.push(worse);
      found[worse]?.dominatedBy.push(better);
    });
  });
  return found;
}
