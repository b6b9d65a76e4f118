/** The smallest set by a general solver: HiGHS, one objective after the other, each with the earlier ones held fixed. */
import highsModule, { type Highs } from 'highs';
import type { SetCell, SetMember } from '../../src/assessment/set-search.js';

interface Problem {
  readonly members: readonly SetMember[];
  /** With whole weights. */
  readonly cells: readonly SetCell[];
}

/** Its types describe the CommonJS file, in which the default export is a property; the module exports the function. */
export const loadHighs = highsModule as unknown as typeof highsModule.default;

const READINGS = ['assured', 'checked', 'demanded'] as const;

/** A linear expression: coefficients of variables. */
type Terms = readonly (readonly [coefficient: number, variable: string])[];

const written = (terms: Terms): string =>
  terms
    .map(([coefficient, variable]) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${variable}`)
    .join(' ');

/** Cells that could be met, and what meeting them takes, in the format of CPLEX. */
function modelOf({ members, cells }: Problem) {
  const constraints: string[] = [];
  const families = new Map<string, number[]>();
  members.forEach(({ family }, index) => families.set(family, [...(families.get(family) ?? []), index]));
  for (const family of families.values())
    if (family.length > 1) constraints.push(`${written(family.map((index) => [1, `x${index}`]))} <= 1`);
  const coverers = new Map<string, Set<number>>();
  members.forEach(({ met }, index) => {
    for (const { cell, item, reading } of met)
      for (let rank = READINGS.indexOf(reading); rank < READINGS.length; rank += 1) {
        const key = `${rank} ${cell} ${item}`;
        coverers.set(key, (coverers.get(key) ?? new Set()).add(index));
      }
  });
  const goals: { readonly name: string; readonly rank: number; readonly cell: SetCell }[] = [];
  cells.forEach((cell, index) => {
    READINGS.forEach((_, rank) => {
      const rows = Array.from({ length: cell.items }, (__, item) => coverers.get(`${rank} ${index} ${item}`));
      if (rows.includes(undefined)) return;
      const name = `y${rank}_${index}`;
      goals.push({ name, rank, cell });
      for (const row of rows)
        constraints.push(
          `${written([[1, name], ...[...(row ?? [])].map((member) => [-1, `x${member}`] as const)])} <= 0`,
        );
    });
  });
  return { constraints, goals };
}

/** Solves with one objective; the best whole value. */
function solve(
  highs: Highs,
  { members }: Problem,
  { constraints, goals }: ReturnType<typeof modelOf>,
  sense: 'Maximize' | 'Minimize',
  objective: Terms,
  fixed: readonly string[],
): number {
  if (objective.length === 0) return 0;
  const text = [
    sense,
    ` obj: ${written(objective)}`,
    'Subject To',
    ...[...constraints, ...fixed].map((constraint, index) => ` c${index}: ${constraint}`),
    'Bounds',
    ...goals.map(({ name }) => ` 0 <= ${name} <= 1`),
    'Binary',
    ...members.map((_, index) => ` x${index}`),
    'End',
  ].join('\n');
  const result = highs.solve(text, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-6 });
  if (result.Status !== 'Optimal') throw new Error(`HiGHS: ${result.Status}`);
  return Math.round(result.ObjectiveValue);
}

/** Objectives 1 to 6 for `assured` as the leading reading: musts, three weights, members, burden. */
export function valuesByHighs(highs: Highs, problem: Problem): readonly number[] {
  const model = modelOf(problem);
  const weightIn = (rank: number): Terms =>
    model.goals.flatMap((goal) => (goal.rank === rank ? [[goal.cell.weight, goal.name] as const] : []));
  const musts = model.goals.flatMap(({ rank, cell, name }) =>
    rank === 0 && cell.must ? [[1, name] as const] : [],
  );
  const counts: Terms = problem.members.map((_, index) => [1, `x${index}`]);
  const burdens: Terms = problem.members.flatMap(({ burden }, index) =>
    burden > 0 ? [[burden, `x${index}`] as const] : [],
  );
  const fixed: string[] = [];
  const values: number[] = [];
  for (const objective of [musts, weightIn(0), weightIn(1), weightIn(2)]) {
    const value = solve(highs, problem, model, 'Maximize', objective, fixed);
    values.push(value);
    // Half a unit of room for the tolerances of a solver in doubles: all coefficients are whole.
    if (objective.length > 0) fixed.push(`${written(objective)} >= ${value - 0.5}`);
  }
  const members = solve(highs, problem, model, 'Minimize', counts, fixed);
  fixed.push(`${written(counts)} <= ${members}`);
  return [...values, members, solve(highs, problem, model, 'Minimize', burdens, fixed)];
}

/** Best weight in a reading (index: assured, checked, demanded) of at most so many members, for each size asked. */
export function frontByHighs(
  highs: Highs,
  problem: Problem,
  rank: number,
  sizes: readonly number[],
): readonly number[] {
  const whole = modelOf(problem);
  const goals = whole.goals.filter((goal) => goal.rank === rank);
  const names = new Set(whole.goals.flatMap((goal) => (goal.rank === rank ? [] : [goal.name])));
  const constraints = whole.constraints.filter((constraint) => !names.has(constraint.split(' ')[2] ?? ''));
  const counts = written(problem.members.map((_, index) => [1, `x${index}`]));
  return sizes.map((size) =>
    solve(
      highs,
      problem,
      { constraints, goals },
      'Maximize',
      goals.map(({ name, cell }) => [cell.weight, name]),
      [`${counts} <= ${size}`],
    ),
  );
}
