/** Ranks under random weights: how often each candidate takes each place (method section 9). */
import { compareText } from '../model/order.js';
import { gamma, seeded, type RandomState } from './random.js';
import type { CellSummary } from './shares.js';

/** What a draw needs to know of an asked requirement; an `AskedRequirement` with its weight before normalising. */
export interface DrawnRequirement {
  readonly requirement: { readonly id: string };
  /** Severity, doubled for a must, times the factors of the buyer; 0 where nothing is asked of labels. */
  readonly rawWeight: number;
  /** Shares of the cells in the requirement, which stay as they are. */
  readonly cells: readonly { readonly weight: number }[];
}

/** Keys of the rank in their order (method section 6): assured, checked and demanded share, then mean a. */
const KEYS = 4;

/**
 * Step on which shares of cells and a are counted. Integers add up to the same sum in any order, so neither the order
 * of cells nor the last bits of a (which comes from powers) decide a rank.
 */
const STEPS = 1e9;

/** Candidates that differ in no requirement: they always stand together, in the order in which they are given. */
interface Group {
  readonly members: readonly number[];
  /** What each drawn requirement adds to each key when all weight is on it, in steps: `key * width + column`. */
  readonly additions: Float64Array;
}

/** For each key and group the requirements that count for it, zeros left out: few labels meet many cells. */
interface Rows {
  /** Where the row of `key * groups + group` starts; one more entry for the end of the last. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Position of each asked requirement among the drawn ones, by id; -1 when it has no weight. */
function columnsOf(asked: readonly DrawnRequirement[]): {
  readonly columns: readonly number[];
  readonly weights: readonly number[];
} {
  const drawn = asked
    .map((one, index) => ({ index, id: one.requirement.id, rawWeight: one.rawWeight }))
    .filter(({ rawWeight }) => rawWeight > 0)
    .sort((a, b) => compareText(a.id, b.id));
  const columns = asked.map(() => -1);
  drawn.forEach(({ index }, column) => (columns[index] = column));
  return { columns, weights: drawn.map(({ rawWeight }) => rawWeight) };
}

/** What each requirement adds to each key of one candidate. */
function additionsOf(
  summaries: readonly CellSummary[],
  asked: readonly DrawnRequirement[],
  columns: readonly number[],
  width: number,
): Float64Array {
  const additions = new Float64Array(KEYS * width);
  const add = (key: number, column: number, value: number): void => {
    const at = key * width + column;
    additions[at] = (additions[at] ?? 0) + Math.round(value * STEPS);
  };
  let cell = 0;
  asked.forEach(({ cells }, index) => {
    const column = columns[index] ?? -1;
    for (const { weight } of cells) {
      const summary = summaries[cell++];
      if (!summary || column < 0) continue;
      const { states, number } = summary;
      if (states.assured === 'surely') add(0, column, weight);
      if (states.checked === 'surely') add(1, column, weight);
      if (states.demanded === 'surely') add(2, column, weight);
      if (number[0] > 0) add(3, column, weight * number[0]);
    }
  });
  return additions;
}

const isEqual = (a: Float64Array, b: Float64Array): boolean => a.every((value, at) => value === b[at]);

function groupsOf(candidates: readonly Float64Array[]): readonly Group[] {
  const groups: { readonly members: number[]; readonly additions: Float64Array }[] = [];
  candidates.forEach((additions, candidate) => {
    const same = groups.find((group) => isEqual(group.additions, additions));
    if (same) same.members.push(candidate);
    else groups.push({ members: [candidate], additions });
  });
  return groups;
}

/**
 * Requirements in which groups differ. The others add the same to every group, so their weights decide nothing and need
 * not be drawn: gammas are independent, and a common factor or summand changes no rank.
 */
const decisiveColumns = (groups: readonly Group[], width: number): readonly number[] =>
  Array.from({ length: width }, (_, column) => column).filter((column) =>
    groups.some(({ additions }) =>
      [0, 1, 2, 3].some((key) => {
        const at = key * width + column;
        return additions[at] !== groups[0]?.additions[at];
      }),
    ),
  );

function rowsOf(groups: readonly Group[], drawn: readonly number[], width: number): Rows {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (let key = 0; key < KEYS; key++) {
    for (const { additions } of groups) {
      drawn.forEach((column, index) => {
        const value = additions[key * width + column] ?? 0;
        if (value === 0) return;
        columns.push(index);
        values.push(value);
      });
      starts.push(columns.length);
    }
  }
  return {
    starts: Int32Array.from(starts),
    columns: Int32Array.from(columns),
    values: Float64Array.from(values),
  };
}

/** Weights of a draw, unnormalised: a common factor changes no rank. */
function drawWeights(random: RandomState, shapes: Float64Array, weights: Float64Array): void {
  for (let column = 0; column < shapes.length; column++) weights[column] = gamma(random, shapes[column] ?? 1);
}

function weighted({ starts, columns, values }: Rows, row: number, weights: Float64Array): number {
  const end = starts[row + 1] ?? 0;
  let sum = 0;
  for (let at = starts[row] ?? 0; at < end; at++) sum += (weights[columns[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}

/**
 * How often each group begins at each place, from 0: `counts[group * places + place]`.
 * @param sizes candidates in each group; a tie in every key keeps the order of groups
 */
function drawPlaces(
  rows: Rows,
  sizes: Int32Array,
  shapes: Float64Array,
  draws: number,
  seed: number,
): Int32Array {
  const count = sizes.length;
  const places = sizes.reduce((sum, size) => sum + size, 0);
  const counts = new Int32Array(count * places);
  const random = seeded(seed);
  const weights = new Float64Array(shapes.length);
  const keys = new Float64Array(KEYS * count);
  /** The draw for which each key was last worked out: most ranks are settled by the first one or two. */
  const keyDraw = new Int32Array(KEYS * count);
  const order = Int32Array.from(sizes, (_, group) => group);

  const keyAt = (row: number, draw: number): number => {
    if (keyDraw[row] !== draw) {
      keyDraw[row] = draw;
      keys[row] = weighted(rows, row, weights);
    }
    return keys[row] ?? 0;
  };
  const isBefore = (a: number, b: number, draw: number): boolean => {
    for (let key = 0; key < KEYS; key++) {
      const difference = keyAt(key * count + a, draw) - keyAt(key * count + b, draw);
      if (difference !== 0) return difference > 0;
    }
    return a < b;
  };

  for (let draw = 1; draw <= draws; draw++) {
    drawWeights(random, shapes, weights);
    // From the order of the last draw, which is nearly the next: few exchanges.
    for (let index = 1; index < count; index++) {
      const moving = order[index] ?? 0;
      let to = index;
      for (; to > 0 && isBefore(moving, order[to - 1] ?? 0, draw); to--) order[to] = order[to - 1] ?? 0;
      order[to] = moving;
    }
    let place = 0;
    for (let index = 0; index < count; index++) {
      const group = order[index] ?? 0;
      const at = group * places + place;
      counts[at] = (counts[at] ?? 0) + 1;
      place += sizes[group] ?? 0;
    }
  }
  return counts;
}

/**
 * How often each candidate takes each place, ranked in each draw as in method section 6. Keys are compared exactly: what
 * adds up from the same steps in the same order is equal to the last bit, so that no grid is needed.
 * @param asked what the lot asks; the result does not depend on its order
 * @param candidates cells of each candidate in the order of `asked` and its cells, the candidates in order of rank: a tie
 *   in every key, which is one in every requirement, keeps that order
 * @param draws number of draws, at least 1
 * @param concentration of the Dirichlet distribution, times the raw weight: the higher, the nearer to the given weights
 * @param seed 0 to 2^32 - 1
 * @returns counts by candidate, then place, both from 0: `counts[candidate * candidates.length + place]`; the counts of
 *   a candidate and of a place each add up to `draws`
 * @throws RangeError when concentration times a raw weight that is drawn is not above 0
 */
export function placeCounts(
  asked: readonly DrawnRequirement[],
  candidates: readonly (readonly CellSummary[])[],
  draws: number,
  concentration: number,
  seed: number,
): Int32Array {
  const { columns, weights: rawWeights } = columnsOf(asked);
  const width = rawWeights.length;
  const groups = groupsOf(candidates.map((summaries) => additionsOf(summaries, asked, columns, width)));
  const sizes = Int32Array.from(groups, ({ members }) => members.length);
  const drawn = decisiveColumns(groups, width);
  const shapes = Float64Array.from(drawn, (column) => concentration * (rawWeights[column] ?? 0));
  const firstPlaces = drawPlaces(rowsOf(groups, drawn, width), sizes, shapes, draws, seed);
  const count = candidates.length;
  const counts = new Int32Array(count * count);
  groups.forEach(({ members }, group) => {
    members.forEach((candidate, position) => {
      for (let place = 0; place + members.length <= count; place++)
        counts[candidate * count + place + position] = firstPlaces[group * count + place] ?? 0;
    });
  });
  return counts;
}
