/** Branch and bound over sets of members (method section 7): exact, deterministic, no deeper than the set is large. */
import { copyLists, tighten, type Bounded, type OpenPart, type PriceLists } from './set-bound.js';
import { asOne, type CoverProblem } from './set-problem.js';
import { compareLevels, goalsValue, nextMember, survey, type Survey } from './set-survey.js';

/** What is looked for. */
export interface Query {
  /** At most so many members, those chosen before included. */
  readonly limit: number;
  /** At most so much burden, that of those chosen before included; Infinity for any. */
  readonly burden: number;
  /** The value to reach, in lexicographic order of its levels. */
  readonly target: readonly number[];
  /** Go on from every set found to a better one, and return the best that is better than the target. */
  readonly improve: boolean;
  readonly chosen: readonly number[];
  /** 1 for members that may be chosen. */
  readonly available: Uint8Array;
  /** Prices to start from; left at the ones found, which only saves time later. */
  readonly prices: PriceLists;
  /** Steps to better prices at the start: many, or few where the prices are good already. */
  readonly steps: number;
}

export interface Found {
  readonly members: readonly number[];
  readonly value: readonly number[];
}

/** Steps to good prices from none, and from those of a similar question. */
export const FIRST_STEPS = 300;
export const LATER_STEPS = 30;

type Reaches = (value: readonly number[]) => boolean;

const burdenOf = ({ burdens }: CoverProblem, members: readonly number[]): number =>
  members.reduce((sum, member) => sum + (burdens[member] ?? 0), 0);

/** What may be chosen beside some members: nothing of their families, and nothing that is too much of a burden. */
function fitting(
  problem: CoverProblem,
  query: Query,
  chosen: readonly number[],
  given: Uint8Array,
): Uint8Array {
  const taken = new Set(chosen.map((member) => problem.families[member]));
  const burden = query.burden - burdenOf(problem, chosen);
  return given.map((free, member) =>
    free === 1 && !taken.has(problem.families[member]) && (problem.burdens[member] ?? 0) <= burden ? 1 : 0,
  );
}

/** Bounds what is open by value, by covering or by both, as there are prices for. */
function bound(
  problem: CoverProblem,
  query: Query,
  {
    chosen,
    available,
    state,
    target,
  }: { chosen: readonly number[]; available: Uint8Array; state: Survey; target: readonly number[] },
  prices: PriceLists,
  steps: number,
): readonly Bounded[] {
  const { status, active, value } = state;
  const limit = Math.min(query.limit - chosen.length, problem.familyCount);
  const burden = query.burden - burdenOf(problem, chosen);
  const part: OpenPart = { problem, available, status, active, limit, burden, target: null };
  const needed = asOne(target, problem.units) + (query.improve ? 1 : 0) - asOne(value, problem.units);
  const bounds: Bounded[] = [];
  if (prices.byValue) bounds.push(tighten({ ...part, target: needed }, prices.byValue, steps));
  if (prices.byCover && !bounds.some(({ hopeless }) => hopeless))
    bounds.push(tighten(part, prices.byCover, steps));
  return bounds;
}

/**
 * Which members some set that reaches the target may hold beside the chosen ones, as far as the bound can tell; null
 * when there is no such set.
 */
export function candidatesFor(problem: CoverProblem, query: Query): Uint8Array | null {
  const { chosen, target, prices, steps } = query;
  const available = fitting(problem, query, chosen, query.available);
  const state = survey(problem, chosen, available, (value) => compareLevels(value, target) >= 0);
  if (state === null) return null;
  const bounds = bound(
    problem,
    query,

    { chosen, available, state, target },
    prices,
    steps,
  );
  return bounds.some(({ hopeless }) => hopeless) ? null : available;
}

/** The first set that reaches the target, or with `improve` the best one beyond it; null when there is none. */
export function search(problem: CoverProblem, query: Query): Found | null {
  let found: Found | null = null;
  let { target } = query;
  const reaches: Reaches = (value) =>
    query.improve ? compareLevels(value, target) > 0 : compareLevels(value, target) >= 0;
  /** True when the search is over. */
  const keep = (members: readonly number[], value: readonly number[]): boolean => {
    found = { members, value };
    target = value;
    return !query.improve;
  };
  /** The set that the relaxed problem chooses is often a good one. */
  const tryRelaxed = (chosen: readonly number[], { relaxed }: Bounded): boolean => {
    const members = [...chosen, ...relaxed];
    if (members.length > query.limit || burdenOf(problem, members) > query.burden) return false;
    const value = goalsValue(problem, members);
    return value !== null && reaches(value) && keep(members, value);
  };

  /** Decides on one member after the other: first all sets with it, then those without. True when the search is over. */
  const explore = (
    chosen: readonly number[],
    given: Uint8Array,
    prices: PriceLists,
    firstSteps: number,
  ): boolean => {
    const available = fitting(problem, query, chosen, given);
    let steps = firstSteps;
    for (;;) {
      const state = survey(problem, chosen, available, reaches);
      if (state === null) return false;
      if (state.complete && reaches(state.value)) {
        if (keep(chosen, state.value)) return true;
        continue;
      }
      if (chosen.length >= query.limit) return false;
      const bounds = bound(problem, query, { chosen, available, state, target }, prices, steps);
      if (bounds.some(({ hopeless }) => hopeless)) return false;
      if (bounds.some((one) => tryRelaxed(chosen, one))) return true;
      // What was ruled out may make more goals necessary: look again, with prices that are good already.
      if (steps > 1 && bounds.some(({ ruledOut }) => ruledOut > 0)) {
        steps = 1;
        continue;
      }
      steps = LATER_STEPS;
      const member = nextMember(problem, state, available, bounds[0]?.profits);
      if (member < 0) return false;
      if (explore([...chosen, member], available, copyLists(prices), LATER_STEPS)) return true;
      available[member] = 0;
    }
  };

  if (query.chosen.length > query.limit || burdenOf(problem, query.chosen) > query.burden) return null;
  explore(query.chosen, query.available, query.prices, query.steps);
  return found;
}
