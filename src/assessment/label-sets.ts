/** Coverage of a lot by a set of labels: per cell and item the best member, lower and upper bounds apart (section 6). */
import { combineItems, type CellCoverage } from './coverage.js';

/**
 * Cells of a set from the cells of its members, which must be in the same order (as `cellsOf` gives them).
 * A set is never worse than its members in any reading.
 */
export function cellsOfSet(members: readonly (readonly CellCoverage[])[]): readonly CellCoverage[] {
  const [first = [], ...rest] = members;
  return first.map((cell, index) => ({
    ...cell,
    items: cell.items.map((item, position) =>
      rest.reduce((best, member) => {
        const other = member[index]?.items[position];
        return other ? combineItems(best, other) : best;
      }, item),
    ),
  }));
}
