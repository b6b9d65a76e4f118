/** The smallest set of labels that covers as much as any set can (method section 7). Exact. */
import { largestValue, setSearch } from './set-optimum.js';
import { READINGS, type Reading } from './readings.js';
import {
  burdenOf,
  cellsMet,
  problemOf,
  setTable,
  valueOf,
  type SetCell,
  type SetMember,
  type SetTable,
  type Valuation,
} from './set-problem.js';

export type { SetCell, SetMember, SurelyMet } from './set-problem.js';

/** Shares of the weight of all cells, 0 to 1, unrounded. */
export type SetShares = Readonly<Record<Reading, number>>;

/** A set and what it is worth. */
export interface SetOutcome {
  /** Ids, sorted. */
  readonly members: readonly string[];
  /** Must cells that are surely met in the leading reading. */
  readonly must: number;
  readonly shares: SetShares;
  /** Sum of the members' burdens. */
  readonly burden: number;
  /** One for each member, in their order. */
  readonly marginal: readonly MarginalGain[];
}

/** The best share that so many members can have; a smaller set has less. */
export interface ParetoPoint {
  readonly size: number;
  /** 0 to 1, unrounded. */
  readonly share: number;
  /** The set of that share and size with the least burden, the first of those by id. */
  readonly members: readonly string[];
}

/** What would be lost if a member of a set fell away. */
export interface MarginalGain {
  readonly id: string;
  /** Must cells lost in the leading reading. */
  readonly must: number;
  /** Shares lost, 0 to 1. */
  readonly shares: SetShares;
}

export interface SmallestSet {
  /** The strongest reading in which a set surely meets anything that counts: the one the answer is about. Null: none. */
  readonly reading: Reading | null;
  /** Every set that is best up to the burden, at most 10, in the order of their ids. The first is the answer. */
  readonly best: readonly [SetOutcome, ...SetOutcome[]];
  readonly pareto: {
    /** For the leading reading. */
    readonly leading: readonly ParetoPoint[];
    readonly checked: readonly ParetoPoint[];
  };
  /**
   * Ids of all members that add nothing to the answer in any reading, sorted. Another grade or edition of a member of
   * the answer is judged as if it could be added.
   */
  readonly redundant: readonly string[];
}

/** Index of `checked` in `READINGS`. */
const CHECKED = 1;

/** The most sets of equal value that are listed. */
const MOST_SETS = 10;

const shareOf = (weight: number, { totalWeight }: SetTable): number =>
  totalWeight === 0 ? 0 : weight / totalWeight;

const sharesOf = (weights: readonly number[], table: SetTable): SetShares => ({
  assured: shareOf(weights[0] ?? 0, table),
  checked: shareOf(weights[1] ?? 0, table),
  demanded: shareOf(weights[2] ?? 0, table),
});

const idsOf = (chosen: readonly number[], { members }: SetTable): readonly string[] =>
  chosen.flatMap((index) => members[index]?.id ?? []);

function outcomeOf(table: SetTable, chosen: readonly number[], leading: number): SetOutcome {
  const { musts, weights } = valueOf(table, chosen);
  return {
    members: idsOf(chosen, table),
    must: musts[leading] ?? 0,
    shares: sharesOf(weights, table),
    burden: burdenOf(table, chosen),
    marginal: chosen.map((member) => marginalGain(table, chosen, member, leading)),
  };
}

/** The objective's levels of value: must cells and weight in the leading reading, then weight in each weaker one. */
const leadingLevels =
  (leading: number): Valuation =>
  ({ weight, must }, rank) =>
    READINGS.slice(leading).flatMap((_, index) => {
      const isRank = rank === leading + index;
      return index === 0 ? [isRank && must ? 1 : 0, isRank ? weight : 0] : [isRank ? weight : 0];
    });

/** The best sets for a leading reading; null when no set meets anything in it. */
function bestSets(table: SetTable, leading: number): readonly (readonly number[])[] | null {
  const depth = READINGS.length - leading + 1;
  const { value, problem, rest } = largestValue(problemOf(table, leadingLevels(leading)), depth);
  if (value[0] === 0 && value[1] === 0) return null;
  const sets = setSearch(problem);
  const found = sets.fewest(rest);
  if (found === null) return null;
  const limit = found.length;
  const burden = sets.leastBurden(limit, rest, found);
  return sets.first({ limit, burden, target: rest }, MOST_SETS);
}

/** For each number of members the best share in a reading, as long as more members improve it. */
export function paretoFront(table: SetTable, reading: number): readonly ParetoPoint[] {
  const base = problemOf(table, ({ weight }, rank) => [rank === reading ? weight : 0]);
  const top = largestValue(base, 1).value[0] ?? 0;
  const sets = setSearch(base);
  const points: ParetoPoint[] = [{ size: 0, share: 0, members: [] }];
  let reached = 0;
  for (let limit = 1; limit <= table.familyCount && reached < top; limit += 1) {
    const found = sets.find({ limit, burden: Infinity, target: [reached] }, true);
    if (found === null) continue;
    reached = found.value[0] ?? reached;
    const target = [reached];
    const burden = sets.leastBurden(limit, target, found.members);
    const [chosen = found.members] = sets.first({ limit, burden, target }, 1);
    points.push({ size: limit, share: shareOf(reached, table), members: idsOf(chosen, table) });
  }
  return points;
}

function marginalGain(
  table: SetTable,
  answer: readonly number[],
  member: number,
  leading: number,
): MarginalGain {
  const whole = valueOf(table, answer);
  const without = valueOf(
    table,
    answer.filter((other) => other !== member),
  );
  return {
    id: table.members[member]?.id ?? '',
    must: (whole.musts[leading] ?? 0) - (without.musts[leading] ?? 0),
    shares: sharesOf(
      whole.weights.map((weight, rank) => weight - (without.weights[rank] ?? 0)),
      table,
    ),
  };
}

/** Ids of the members outside the answer that meet no cell that it does not meet already. */
function redundantIds(table: SetTable, answer: readonly number[]): readonly string[] {
  const counted = (chosen: readonly number[]): number =>
    cellsMet(table, chosen).reduce(
      (sum, cells) =>
        sum + cells.filter((cell) => table.cells[cell]?.must || (table.cells[cell]?.weight ?? 0) > 0).length,
      0,
    );
  const whole = counted(answer);
  const others = table.members.flatMap((_, index) => (answer.includes(index) ? [] : [index]));
  return idsOf(
    others.filter((index) => counted([...answer, index]) === whole),
    table,
  );
}

/** The leading reading and the best sets for it, each with its indexes; null when no set surely meets anything. */
export function answerTo(table: SetTable): {
  readonly leading: number;
  readonly answer: readonly number[];
  readonly best: SmallestSet['best'];
} | null {
  for (const leading of READINGS.keys()) {
    const [answer, ...others] = bestSets(table, leading) ?? [];
    if (answer === undefined) continue;
    const best = [
      outcomeOf(table, answer, leading),
      ...others.map((chosen) => outcomeOf(table, chosen, leading)),
    ] as const;
    return { leading, answer, best };
  }
  return null;
}

/**
 * The smallest set of members that reaches the best values that any set can have, in this order: must cells surely
 * met, share of the weight in the leading reading and in each weaker one; then fewest members, least burden, first ids.
 * The leading reading is `assured`; where no set surely meets anything in it, `checked`, then `demanded`.
 * Members and cells may come in any order. A cell without weight that is no must counts for nothing.
 */
export function smallestSet(members: readonly SetMember[], cells: readonly SetCell[]): SmallestSet {
  const table = setTable(members, cells);
  const answered = answerTo(table);
  if (answered === null) {
    const nothing: ParetoPoint = { size: 0, share: 0, members: [] };
    return {
      reading: null,
      best: [outcomeOf(table, [], 0)],
      pareto: { leading: [nothing], checked: [nothing] },
      redundant: redundantIds(table, []),
    };
  }
  const { leading, answer, best } = answered;
  const checked = paretoFront(table, CHECKED);
  return {
    reading: READINGS[leading] ?? null,
    best,
    pareto: { leading: leading === CHECKED ? checked : paretoFront(table, leading), checked },
    redundant: redundantIds(table, answer),
  };
}
