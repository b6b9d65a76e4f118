/** Upper bounds for the search for the smallest set, by Lagrangian relaxation (method section 7). */
import type { CoverProblem } from './set-problem.js';

/** Prices of the rows and of a burden: any that are >= 0 give a sound bound, good ones a tight one. */
export interface Prices {
  readonly rows: Float64Array;
  burden: number;
}

export const copyPrices = ({ rows, burden }: Prices): Prices => ({ rows: rows.slice(), burden });

/** Prices for the two forms of the bound: null for a form that has nothing to say about a problem. */
export interface PriceLists {
  /** For value, where goals are a matter of choice. */
  readonly byValue: Prices | null;
  /** For covering, where goals are required. */
  readonly byCover: Prices | null;
}

export const copyLists = ({ byValue, byCover }: PriceLists): PriceLists => ({
  byValue: byValue && copyPrices(byValue),
  byCover: byCover && copyPrices(byCover),
});

/** A part of the search: what is still open after some members were chosen and some ruled out. */
export interface OpenPart {
  readonly problem: CoverProblem;
  /** 1 for members that may still be chosen; families of chosen members are ruled out. */
  readonly available: Uint8Array;
  /** Per goal: 0 settled (met or out of reach), 1 worth its value, 2 necessary; some become so by bounding. */
  readonly status: Uint8Array;
  /** 1 for the rows of open goals that are not covered yet. */
  readonly active: Uint8Array;
  /** Members that may still be chosen. */
  readonly limit: number;
  /** Burden that may still be added; Infinity when it is not limited. */
  readonly burden: number;
  /** Value to be added by open goals, or null when the bound is about covering the necessary goals alone. */
  readonly target: number | null;
}

/** What remains of a part after bounding. */
export interface Bounded {
  /** True when no set reaches the target. */
  readonly hopeless: boolean;
  /** Value of each member at the final prices; the most profitable is decided on first. */
  readonly profits: Float64Array;
  /** Members that the relaxed problem chooses. */
  readonly relaxed: readonly number[];
  /** Number of members that were ruled out, in `available`. */
  readonly ruledOut: number;
}

/** Steps shorter than this no longer pay: it is halved after every few that do not lower the bound. */
const LEAST_PACE = 1 / 16;

/** The open part as flat lists, so that a step touches nothing that is settled. */
interface Flat {
  readonly members: Int32Array;
  /** Rows of `members[i]` are `rows[starts[i]]` to `rows[starts[i + 1] - 1]`. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly family: Int32Array;
  readonly burdens: Float64Array;
  /** Open rows, goal by goal: those of goal i from `goalStarts[i]` on. */
  readonly openRows: Int32Array;
  readonly goalStarts: Int32Array;
  readonly goals: Int32Array;
  readonly goalWorth: Float64Array;
  readonly goalNecessary: Uint8Array;
}

function flatten({ problem, active, available, status, target }: OpenPart): Flat {
  const openRows: number[] = [];
  const goalStarts = [0];
  const goals: number[] = [];
  const goalWorth: number[] = [];
  const goalNecessary: number[] = [];
  const counts = new Uint8Array(active.length);
  problem.goals.forEach((goal, index) => {
    const state = status[index] ?? 0;
    if (state === 0 || (state === 1 && target === null)) return;
    for (const row of goal.rows) {
      if (active[row] !== 1) continue;
      counts[row] = 1;
      openRows.push(row);
    }
    goalStarts.push(openRows.length);
    goals.push(index);
    goalWorth.push(target === null ? 0 : (problem.worth[index] ?? 0));
    goalNecessary.push(state === 2 ? 1 : 0);
  });
  const members: number[] = [];
  const starts = [0];
  const rows: number[] = [];
  available.forEach((free, member) => {
    if (free !== 1) return;
    const before = rows.length;
    for (const row of problem.rowsOf[member] ?? []) if (counts[row] === 1) rows.push(row);
    if (rows.length === before) return;
    members.push(member);
    starts.push(rows.length);
  });
  return {
    members: Int32Array.from(members),
    starts: Int32Array.from(starts),
    rows: Int32Array.from(rows),
    family: Int32Array.from(members, (member) => problem.families[member] ?? 0),
    burdens: Float64Array.from(members, (member) => problem.burdens[member] ?? 0),
    openRows: Int32Array.from(openRows),
    goalStarts: Int32Array.from(goalStarts),
    goals: Int32Array.from(goals),
    goalWorth: Float64Array.from(goalWorth),
    goalNecessary: Uint8Array.from(goalNecessary),
  };
}

/** The relaxed problem at some prices: at most one member of each family, and of those the best `limit`. */
interface Relaxed {
  readonly bound: number;
  /** Positions in the list of members. */
  readonly picked: readonly number[];
  /** The least profit that was picked when the limit was reached, else 0. */
  readonly threshold: number;
}

const scratchFor = (problem: CoverProblem, { members, goalWorth }: Flat) => ({
  profits: new Float64Array(members.length),
  best: new Float64Array(problem.familyCount),
  bestAt: new Int32Array(problem.familyCount),
  slope: new Float64Array(problem.coverers.length),
  open: new Uint8Array(goalWorth.length),
});
type Scratch = ReturnType<typeof scratchFor>;

/**
 * In the form for covering a member costs 1, and the bound says how many members (and burdens) are left over at best;
 * in the form for value it says what the best members within the limit could add at most.
 */
function relax(part: OpenPart, flat: Flat, prices: Prices, scratch: Scratch): Relaxed {
  const { limit } = part;
  const { profits, best, bestAt, open } = scratch;
  const { starts, rows, family, burdens, openRows, goalStarts, goalWorth, goalNecessary } = flat;
  const covering = part.target === null;
  const price = part.burden === Infinity ? 0 : prices.burden;
  let bound = (covering ? limit : 0) + (price > 0 ? price * part.burden : 0);
  for (let goal = 0; goal < goalWorth.length; goal += 1) {
    let net = goalWorth[goal] ?? 0;
    const end = goalStarts[goal + 1] ?? 0;
    for (let at = goalStarts[goal] ?? 0; at < end; at += 1) net -= prices.rows[openRows[at] ?? 0] ?? 0;
    const counts = goalNecessary[goal] === 1 || net > 0;
    open[goal] = counts ? 1 : 0;
    if (counts) bound += net;
  }
  best.fill(0);
  bestAt.fill(-1);
  const base = covering ? -1 : 0;
  for (let index = 0; index < profits.length; index += 1) {
    let profit = base - price * (burdens[index] ?? 0);
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at += 1) profit += prices.rows[rows[at] ?? 0] ?? 0;
    profits[index] = profit;
    const of = family[index] ?? 0;
    if (profit > (best[of] ?? 0)) {
      best[of] = profit;
      bestAt[of] = index;
    }
  }
  let picked: number[] = [];
  for (const index of bestAt) if (index >= 0) picked.push(index);
  let threshold = 0;
  if (!covering && picked.length >= limit) {
    picked.sort((a, b) => (profits[b] ?? 0) - (profits[a] ?? 0) || a - b);
    picked = picked.slice(0, limit);
    threshold = profits[picked[limit - 1] ?? 0] ?? 0;
  }
  for (const index of picked) bound += profits[index] ?? 0;
  return { bound, picked, threshold };
}

/** Moves prices against the slope of the bound, as far as would bring it to the aim if it fell evenly; false at rest. */
function move(
  part: OpenPart,
  flat: Flat,
  prices: Prices,
  scratch: Scratch,
  picked: readonly number[],
  distance: number,
): boolean {
  const { slope, open } = scratch;
  const { starts, rows, burdens, openRows, goalStarts } = flat;
  for (let goal = 0; goal < open.length; goal += 1) {
    const end = goalStarts[goal + 1] ?? 0;
    for (let at = goalStarts[goal] ?? 0; at < end; at += 1) slope[openRows[at] ?? 0] = -(open[goal] ?? 0);
  }
  let spent = 0;
  for (const index of picked) {
    spent += burdens[index] ?? 0;
    const end = starts[index + 1] ?? 0;
    for (let at = starts[index] ?? 0; at < end; at += 1) {
      const row = rows[at] ?? 0;
      slope[row] = (slope[row] ?? 0) + 1;
    }
  }
  const along = part.burden === Infinity ? 0 : part.burden - spent;
  let norm = prices.burden > 0 || along < 0 ? along * along : 0;
  for (const row of openRows) {
    const rise = slope[row] ?? 0;
    if (rise < 0 || (prices.rows[row] ?? 0) > 0) norm += rise * rise;
  }
  if (norm === 0) return false;
  const length = distance / norm;
  for (const row of openRows)
    prices.rows[row] = Math.max(0, (prices.rows[row] ?? 0) - length * (slope[row] ?? 0));
  prices.burden = Math.max(0, prices.burden - length * along);
  return true;
}

/**
 * Lowers the bound by subgradient steps from the prices given (which are left at the best found), and rules out members
 * that no set which reaches the target can hold; goals that it cannot do without become necessary. Deterministic: steps
 * are counted, not timed.
 *
 * Sound in spite of doubles: the bound is valid at whatever prices, and is trusted only beyond a margin that is far
 * wider than the rounding of its few hundred additions.
 */
export function tighten(part: OpenPart, prices: Prices, steps: number): Bounded {
  const { problem, available, target, limit } = part;
  const flat = flatten(part);
  const scratch = scratchFor(problem, flat);
  const needed = target ?? 0;
  const margin =
    1e-7 + 1e-12 * problem.worth.reduce((sum, value) => sum + value, target === null ? limit : 0);
  const aim = needed - (target === null ? 0.5 : 1);
  const trial = copyPrices(prices);
  const asMembers = (picked: readonly number[]): readonly number[] =>
    picked.map((index) => flat.members[index] ?? 0);
  let lowest = Infinity;
  let pace = 1;
  let idle = 0;
  for (let step = 0; step < steps && pace > LEAST_PACE; step += 1) {
    const { bound, picked } = relax(part, flat, trial, scratch);
    if (bound < lowest) {
      if (bound < lowest - 1e-3 * Math.abs(lowest)) idle = 0;
      lowest = bound;
      prices.rows.set(trial.rows);
      prices.burden = trial.burden;
    } else if ((idle += 1) >= 4) {
      idle = 0;
      pace /= 2;
    }
    if (bound < needed - margin) break;
    if (!move(part, flat, trial, scratch, picked, pace * (bound - aim))) break;
  }
  const { bound, picked, threshold } = relax(part, flat, prices, scratch);
  const profits = new Float64Array(problem.rowsOf.length);
  const hopeless = bound < needed - margin;
  if (hopeless) return { hopeless, profits, relaxed: [], ruledOut: 0 };
  const pickedFamily = new Uint8Array(problem.familyCount);
  for (const index of picked) pickedFamily[flat.family[index] ?? 0] = 1;
  let ruledOut = 0;
  flat.members.forEach((member, index) => {
    const profit = scratch.profits[index] ?? 0;
    const family = flat.family[index] ?? 0;
    const displaced = pickedFamily[family] === 1 ? (scratch.best[family] ?? 0) : threshold;
    profits[member] = profit;
    if (bound - displaced + profit >= needed - margin) return;
    available[member] = 0;
    ruledOut += 1;
  });
  flat.goals.forEach((goal, index) => {
    if (part.status[goal] !== 1 || scratch.open[index] !== 1) return;
    let net = flat.goalWorth[index] ?? 0;
    for (let at = flat.goalStarts[index] ?? 0; at < (flat.goalStarts[index + 1] ?? 0); at += 1)
      net -= prices.rows[flat.openRows[at] ?? 0] ?? 0;
    if (bound - net < needed - margin) part.status[goal] = 2;
  });
  return { hopeless, profits, relaxed: asMembers(picked), ruledOut };
}
