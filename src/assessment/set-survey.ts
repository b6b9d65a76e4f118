/** What a part of the search has met, what it can still meet, and what it must (method section 7). */
import type { PriceLists } from './set-bound.js';
import type { CoverProblem, Goal } from './set-problem.js';

/** Order of values, level by level. */
export function compareLevels(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((level, index) => level !== (b[index] ?? 0));
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** Prices to start from: a row that few members share is dear. */
export function firstPrices(problem: CoverProblem): PriceLists {
  const { worth } = problem;
  const shared = problem.coverers.map((members) =>
    members.reduce((most, member) => Math.max(most, problem.rowsOf[member]?.length ?? 0), 1),
  );
  const byValue = new Float64Array(shared.length);
  problem.goals.forEach(({ rows }, goal) => {
    for (const row of rows) byValue[row] = (worth[goal] ?? 0) / rows.length / 2;
  });
  return {
    byValue: problem.goals.some(({ required }) => !required) ? { rows: byValue, burden: 0 } : null,
    byCover: problem.goals.some(({ required }) => required)
      ? { rows: Float64Array.from(shared, (count) => 1 / count), burden: 0 }
      : null,
  };
}

/** Adds a goal's value to a sum, level by level. */
function add(sum: number[], { value }: Goal): void {
  for (let level = 0; level < sum.length; level += 1) sum[level] = (sum[level] ?? 0) + (value[level] ?? 0);
}

const noValue = ({ units }: CoverProblem): number[] => units.map(() => 0);

/** 1 for the rows that some of the members cover. */
function coveredBy(problem: CoverProblem, members: readonly number[]): Uint8Array {
  const covered = new Uint8Array(problem.coverers.length);
  for (const member of members) for (const row of problem.rowsOf[member] ?? []) covered[row] = 1;
  return covered;
}

/** Value of the goals met by a set; null when it lacks a required one. */
export function goalsValue(problem: CoverProblem, members: readonly number[]): readonly number[] | null {
  const covered = coveredBy(problem, members);
  const value = noValue(problem);
  for (const goal of problem.goals) {
    if (goal.rows.every((row) => covered[row] === 1)) add(value, goal);
    else if (goal.required) return null;
  }
  return value;
}

/** What is open in a part of the search. */
export interface Survey {
  readonly status: Uint8Array;
  readonly active: Uint8Array;
  /** Available members per row. */
  readonly counts: Int32Array;
  /** Value that is met for certain. */
  readonly value: readonly number[];
  /** All required goals are met. */
  readonly complete: boolean;
}

/** Looks at what is left after some members were chosen; null when the target is out of reach. */
export function survey(
  problem: CoverProblem,
  chosen: readonly number[],
  available: Uint8Array,
  reaches: (value: readonly number[]) => boolean,
): Survey | null {
  const covered = coveredBy(problem, chosen);
  const counts = new Int32Array(covered.length);
  for (let member = 0; member < available.length; member += 1) {
    if (available[member] !== 1) continue;
    for (const row of problem.rowsOf[member] ?? []) counts[row] = (counts[row] ?? 0) + 1;
  }
  const active = new Uint8Array(covered.length);
  const status = new Uint8Array(problem.goals.length);
  const value = noValue(problem);
  const most = noValue(problem);
  let complete = true;
  for (const [index, goal] of problem.goals.entries()) {
    let open = 0;
    let isLost = false;
    for (const row of goal.rows) {
      if (covered[row] === 1) continue;
      open += 1;
      isLost ||= counts[row] === 0;
    }
    if (isLost && goal.required) return null;
    if (isLost) continue;
    add(most, goal);
    if (open === 0) {
      add(value, goal);
      continue;
    }
    complete &&= !goal.required;
    status[index] = goal.required ? 2 : 1;
    for (const row of goal.rows) if (covered[row] !== 1) active[row] = 1;
  }
  if (!reaches(most)) return null;
  // A goal without which the target is out of reach is necessary.
  problem.goals.forEach((goal, index) => {
    if (status[index] === 1 && !reaches(most.map((level, at) => level - (goal.value[at] ?? 0))))
      status[index] = 2;
  });
  return { status, active, counts, value, complete };
}

/** The member to decide on next: of the necessary row with the fewest members, else the most profitable one. */
export function nextMember(
  problem: CoverProblem,
  { status, active, counts }: Survey,
  available: Uint8Array,
  profits: Float64Array | undefined,
): number {
  let narrowest = -1;
  problem.goals.forEach(({ rows }, goal) => {
    if (status[goal] !== 2) return;
    for (const row of rows)
      if (active[row] === 1 && (narrowest < 0 || (counts[row] ?? 0) < (counts[narrowest] ?? 0)))
        narrowest = row;
  });
  const useful = (member: number): number =>
    (problem.rowsOf[member] ?? []).reduce((count, row) => count + (active[row] ?? 0), 0);
  const from = narrowest >= 0 ? (problem.coverers[narrowest] ?? []) : available.keys();
  let best = -1;
  let most = 0;
  for (const member of from) {
    const rows = available[member] === 1 ? useful(member) : 0;
    if (rows === 0) continue;
    const [profit, top] = [profits?.[member] ?? 0, profits?.[best] ?? 0];
    if (best < 0 || profit > top || (profit === top && rows > most)) [best, most] = [member, rows];
  }
  return best;
}
