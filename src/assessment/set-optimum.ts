/** Exact answers about sets: the largest value, the fewest members with it, and the first sets by id (method section 7). */
import { candidatesFor, FIRST_STEPS, LATER_STEPS, search, type Found, type Query } from './set-engine.js';
import { copyLists, type PriceLists } from './set-bound.js';
import { coverProblem, type CoverProblem, type Goal } from './set-problem.js';
import { compareLevels, firstPrices } from './set-survey.js';

/** Sets of small whole numbers as bits. */
const bitsOf = (indexes: readonly number[], size: number): Uint32Array => {
  const bits = new Uint32Array((size + 31) >>> 5);
  for (const index of indexes) bits[index >>> 5] = ((bits[index >>> 5] ?? 0) | (1 << (index & 31))) >>> 0;
  return bits;
};
const isWithin = (a: Uint32Array, b: Uint32Array): boolean =>
  a.every((word, index) => (word & ~(b[index] ?? 0)) === 0);

const rowBits = ({ rowsOf, coverers }: CoverProblem): readonly Uint32Array[] =>
  rowsOf.map((rows) => bitsOf(rows, coverers.length));

const familiesOf = ({ families, familyCount, rowsOf }: CoverProblem): readonly (readonly number[])[] => {
  const members: number[][] = Array.from({ length: familyCount }, () => []);
  families.forEach((family, member) => {
    if ((rowsOf[member]?.length ?? 0) > 0) members[family]?.push(member);
  });
  return members;
};

/**
 * Rows that a set of the largest value covers if anything needs them: some family covers them with each of its members
 * that is not worse than another of the same family. Whatever else is chosen, that family can still cover them.
 */
function safeRows(problem: CoverProblem): Uint8Array {
  const bits = rowBits(problem);
  const safe = new Uint8Array(problem.coverers.length);
  const empty = new Uint32Array(0);
  for (const members of familiesOf(problem)) {
    const best = members.filter((member) => {
      const own = bits[member] ?? empty;
      return !members.some((other) => {
        const others = bits[other] ?? empty;
        return other !== member && isWithin(own, others) && (other < member || !isWithin(others, own));
      });
    });
    const [first, ...rest] = best;
    for (const row of first === undefined ? [] : (problem.rowsOf[first] ?? []))
      if (rest.every((member) => problem.rowsOf[member]?.includes(row))) safe[row] = 1;
  }
  return safe;
}

/** The largest value of all sets, and which goals every set of that value meets. */
export interface Largest {
  readonly value: readonly number[];
  /** A problem whose required goals every such set meets; the others must reach `rest` together. */
  readonly problem: CoverProblem;
  readonly rest: readonly number[];
}

const sumOf = (goals: readonly Goal[], depth: number): readonly number[] =>
  Array.from({ length: depth }, (_, level) => goals.reduce((sum, { value }) => sum + (value[level] ?? 0), 0));

/** Rows that are covered whenever the others are: one of them has no member that this one has not too. */
function withoutImplied(goals: readonly Goal[], { coverers, families }: CoverProblem): readonly Goal[] {
  const kept: { readonly row: number; readonly bits: Uint32Array }[] = [];
  const rows = goals
    .flatMap((goal) => goal.rows)
    .sort((a, b) => (coverers[a]?.length ?? 0) - (coverers[b]?.length ?? 0) || a - b);
  for (const row of rows) {
    const bits = bitsOf(coverers[row] ?? [], families.length);
    if (!kept.some((other) => isWithin(other.bits, bits))) kept.push({ row, bits });
  }
  const none = goals[0]?.value.map(() => 0) ?? [];
  return kept.map(({ row }) => ({ rows: [row], value: none, required: true }));
}

export const everyMember = ({ families }: CoverProblem): Uint8Array =>
  new Uint8Array(families.length).fill(1);

/** The largest value, of `depth` levels, that a set of any size has. */
export function largestValue(problem: CoverProblem, depth: number): Largest {
  const safe = safeRows(problem);
  const isSafe = (row: number): boolean => safe[row] === 1;
  const sure = problem.goals.filter(({ rows }) => rows.every(isSafe));
  const contested = problem.goals.filter(({ rows }) => !rows.every(isSafe));
  const none = sumOf([], depth);
  const contest = coverProblem(
    problem,
    contested.map((goal) => ({ ...goal, rows: goal.rows.filter((row) => !isSafe(row)) })),
  );
  const found =
    contested.length === 0
      ? null
      : search(contest, {
          limit: Infinity,
          burden: Infinity,
          target: none,
          improve: true,
          chosen: [],
          available: everyMember(contest),
          prices: firstPrices(contest),
          steps: FIRST_STEPS,
        });
  const rest = found?.value ?? none;
  const all = sumOf(contested, depth);
  // What is contested and yet cannot be left out is required too.
  const needed = contested.filter(
    ({ value }) =>
      compareLevels(
        all.map((level, index) => level - (value[index] ?? 0)),
        rest,
      ) < 0,
  );
  const open = contested.filter((goal) => !needed.includes(goal));
  const [sureValue, neededValue] = [sumOf(sure, depth), sumOf(needed, depth)];
  return {
    value: sureValue.map((level, index) => level + (rest[index] ?? 0)),
    problem: coverProblem(problem, [...withoutImplied([...sure, ...needed], problem), ...open]),
    rest: rest.map((level, index) => level - (neededValue[index] ?? 0)),
  };
}

/**
 * Per member the members that may stand for it: they cover its rows at no more burden, and no set is too full for them
 * because they are of the same family or have none beside them.
 */
function substitutesOf(problem: CoverProblem): readonly (readonly number[])[] {
  const bits = rowBits(problem);
  const families = familiesOf(problem);
  const empty = new Uint32Array(0);
  const burden = (member: number): number => problem.burdens[member] ?? 0;
  return problem.rowsOf.map((rows, member) => {
    const [first] = rows;
    const own = bits[member] ?? empty;
    return (first === undefined ? [] : (problem.coverers[first] ?? [])).filter((other) => {
      const family = problem.families[other] ?? 0;
      const joins = family === problem.families[member] || families[family]?.length === 1;
      const others = bits[other] ?? empty;
      if (other === member || !joins || burden(other) > burden(member) || !isWithin(own, others))
        return false;
      const isEqual = burden(other) === burden(member) && isWithin(others, own);
      return !isEqual || other < member;
    });
  });
}

/** Questions about sets of a problem that share their preparation. */
export interface SetSearch {
  /** A set within the limits that reaches the target, or with `improve` the best beyond it; null when there is none. */
  readonly find: (query: Asked, improve: boolean) => Found | null;
  /** A set of the fewest members that reaches the target, or null when there is none. */
  readonly fewest: (target: readonly number[]) => readonly number[] | null;
  /** The least burden of a set within the limit that reaches the target, given one that does. */
  readonly leastBurden: (limit: number, target: readonly number[], known: readonly number[]) => number;
  /**
   * The first `count` sets by id of exactly `limit` members that reach the target, where no smaller set does. Ids are
   * compared one after the other, which is the order of the ids joined by a character below all others.
   */
  readonly first: (query: Asked, count: number) => readonly (readonly number[])[];
}

type Asked = Pick<Query, 'limit' | 'burden' | 'target'>;

const inOrder = (members: readonly number[]): readonly number[] => [...members].sort((a, b) => a - b);

export function setSearch(problem: CoverProblem): SetSearch {
  const substitutes = substitutesOf(problem);
  const prices = firstPrices(problem);
  /** Of the members given those that may join, but for those that another of them may stand for. */
  const withoutDominated = (given: Uint8Array, chosen: readonly number[]): Uint8Array => {
    const taken = new Set(chosen.map((member) => problem.families[member]));
    const free = (member: number): boolean => given[member] === 1 && !taken.has(problem.families[member]);
    return given.map((_, member) => (free(member) && !(substitutes[member] ?? []).some(free) ? 1 : 0));
  };
  const useful = Uint8Array.from(problem.rowsOf, ({ length }) => (length > 0 ? 1 : 0));
  const undominated = withoutDominated(useful, []);
  const ask = (query: Asked, improve: boolean): Found | null =>
    search(problem, {
      ...query,
      improve,
      chosen: [],
      available: undominated,
      prices,
      steps: FIRST_STEPS,
    });

  const leastBurden: SetSearch['leastBurden'] = (limit, target, known) => {
    const sum = (members: readonly number[]): number =>
      members.reduce((total, member) => total + (problem.burdens[member] ?? 0), 0);
    let least = sum(known);
    while (least > 0) {
      const better = ask({ limit, burden: least - 1, target }, false);
      if (better === null) return least;
      least = sum(better.members);
    }
    return least;
  };

  const first: SetSearch['first'] = (query, count) => {
    const sets: (readonly number[])[] = [];
    /** All sets that begin with the chosen members and go on with some of those given; `witness` is one of them. */
    const extend = (
      chosen: readonly number[],
      witness: readonly number[],
      given: Uint8Array,
      known: PriceLists,
      steps: number,
    ): void => {
      if (chosen.length === query.limit) {
        sets.push(chosen);
        return;
      }
      const common = { ...query, improve: false };
      const own = copyLists(known);
      const candidates = candidatesFor(problem, { ...common, chosen, available: given, prices: own, steps });
      if (candidates === null) return;
      const next = witness[chosen.length];
      for (let member = 0; member < candidates.length && sets.length < count; member += 1) {
        if (candidates[member] !== 1) continue;
        // From here on sets without this member, all of which come later.
        candidates[member] = 0;
        const longer = [...chosen, member];
        const found =
          member === next
            ? witness
            : search(problem, {
                ...common,
                chosen: longer,
                available: withoutDominated(candidates, longer),
                prices: copyLists(own),
                steps: LATER_STEPS,
              })?.members;
        if (found) extend(longer, inOrder(found), candidates, own, LATER_STEPS);
      }
    };
    const some = ask(query, false);
    if (some) extend([], inOrder(some.members), useful, prices, FIRST_STEPS);
    return sets;
  };

  const fewest: SetSearch['fewest'] = (target) => {
    const isHopeless = (limit: number): boolean =>
      candidatesFor(problem, {
        limit,
        burden: Infinity,
        target,
        improve: false,
        chosen: [],
        available: undominated,
        prices,
        steps: FIRST_STEPS,
      }) === null;
    // Where so few are hopeless by the bound, fewer are too.
    let [low, high] = [0, problem.familyCount];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if (isHopeless(middle)) low = middle + 1;
      else high = middle;
    }
    for (let limit = low; limit <= problem.familyCount; limit += 1) {
      const found = ask({ limit, burden: Infinity, target }, false);
      if (found) return found.members;
    }
    return null;
  };

  return { find: ask, fewest, leastBurden, first };
}
