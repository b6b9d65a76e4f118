/** Coverage of a lot by a set of labels: per cell and item the best member, lower and upper bounds apart (section 6). */
import type { CellCoverage, ItemCoverage } from './coverage.js';
import type { Readings } from './readings.js';

const better = (a: Readings, b: Readings): Readings =>
  b.assured > a.assured || (b.assured === a.assured && b.number > a.number) ? b : a;

const STATES = ['no', 'possibly', 'surely'] as const;
const best = (a: (typeof STATES)[number], b: (typeof STATES)[number]) =>
  STATES[Math.max(STATES.indexOf(a), STATES.indexOf(b))] ?? 'no';

/** The better of two coverages of the same item; each reading is met when a member meets it. */
const combineItems = (a: ItemCoverage, b: ItemCoverage): ItemCoverage => ({
  ...(better(a.readings[0], b.readings[0]) === b.readings[0] ? b : a),
  readings: [better(a.readings[0], b.readings[0]), better(a.readings[1], b.readings[1])],
  demanded: best(a.demanded, b.demanded),
  checked: best(a.checked, b.checked),
  assured: best(a.assured, b.assured),
});

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
