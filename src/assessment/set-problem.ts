/** What the search for the smallest set works on, as plain indexes (method section 7). */
import { compareText } from '../model/order.js';
import { READINGS, type Reading } from './readings.js';
import { integerWeights } from './set-weights.js';

/** An item of a cell that a member surely meets, in a reading and so in every weaker one. */
export interface SurelyMet {
  /** Index of the cell. */
  readonly cell: number;
  /** Index of the item, from 0 to `items` of the cell - 1. */
  readonly item: number;
  /** The strongest reading that is surely met. */
  readonly reading: Reading;
}

/** A label, or one of its grades or editions, that a set may hold. */
export interface SetMember {
  readonly id: string;
  /** A label and its other grades and editions are a family: a set holds at most one of them. */
  readonly family: string;
  /** Kinds of sites that a supplier would have to name, a whole number >= 0; 0 for labels on products. */
  readonly burden: number;
  readonly met: readonly SurelyMet[];
}

/** One requirement at one tier; met by a set when each of its items is met by some member. */
export interface SetCell {
  /** >= 0, in any unit. */
  readonly weight: number;
  readonly must: boolean;
  /** Number of items that it concerns, >= 1. */
  readonly items: number;
}

/** What a set is worth: whole numbers, so that two sets of equal value compare equal. */
export interface SetValue {
  /** Must cells that are met, by reading in the order of `READINGS`. */
  readonly musts: readonly number[];
  /** Weight that is met, by reading in the order of `READINGS`. */
  readonly weights: readonly number[];
}

/** The problem with its members in the order of their ids. */
export interface SetTable {
  readonly members: readonly SetMember[];
  /** Index of each member's family. */
  readonly families: readonly number[];
  readonly familyCount: number;
  readonly cells: readonly (SetCell & { readonly weight: number; readonly rows: readonly number[] })[];
  readonly rowCount: number;
  readonly totalWeight: number;
  /** Per member the rows (an item of a cell) that it meets, each with the index of the strongest reading. */
  readonly met: readonly ReadonlyMap<number, number>[];
}

export function setTable(members: readonly SetMember[], cells: readonly SetCell[]): SetTable {
  const sorted = [...members].sort((a, b) => compareText(a.id, b.id));
  const weights = integerWeights(cells.map(({ weight }) => weight));
  let rowCount = 0;
  const rowed = cells.map((cell, index) => {
    const rows = Array.from({ length: Math.max(0, Math.floor(cell.items)) }, (_, item) => rowCount + item);
    rowCount += rows.length;
    return { ...cell, weight: weights[index] ?? 0, rows };
  });
  const names = [...new Set(sorted.map(({ family }) => family))];
  const familyIndex = new Map(names.map((name, index) => [name, index]));
  const metBy = (member: SetMember): ReadonlyMap<number, number> => {
    const met = new Map<number, number>();
    for (const { cell, item, reading } of member.met) {
      const row = rowed[cell]?.rows[item];
      const rank = READINGS.indexOf(reading);
      if (row !== undefined) met.set(row, Math.min(rank, met.get(row) ?? rank));
    }
    return met;
  };
  return {
    members: sorted,
    families: sorted.map(({ family }) => familyIndex.get(family) ?? 0),
    familyCount: names.length,
    cells: rowed,
    rowCount,
    totalWeight: weights.reduce((sum, weight) => sum + weight, 0),
    met: sorted.map(metBy),
  };
}

/** Per reading the indexes of the cells that a set of members surely meets. */
export function cellsMet(table: SetTable, chosen: readonly number[]): readonly (readonly number[])[] {
  const best = new Uint8Array(table.rowCount).fill(READINGS.length);
  for (const index of chosen) {
    for (const [row, rank] of table.met[index] ?? []) best[row] = Math.min(best[row] ?? rank, rank);
  }
  return READINGS.map((_, rank) =>
    table.cells.flatMap(({ rows }, cell) =>
      rows.length > 0 && rows.every((row) => (best[row] ?? READINGS.length) <= rank) ? [cell] : [],
    ),
  );
}

export function valueOf(table: SetTable, chosen: readonly number[]): SetValue {
  const met = cellsMet(table, chosen);
  return {
    musts: met.map((cells) => cells.filter((cell) => table.cells[cell]?.must).length),
    weights: met.map((cells) => cells.reduce((sum, cell) => sum + (table.cells[cell]?.weight ?? 0), 0)),
  };
}

export const burdenOf = (table: SetTable, chosen: readonly number[]): number =>
  chosen.reduce((sum, index) => sum + (table.members[index]?.burden ?? 0), 0);

/** Something that counts when all its rows are covered: a cell in a reading. */
export interface Goal {
  readonly rows: readonly number[];
  /** What it adds to each level of the objective, whole numbers >= 0. */
  readonly value: readonly number[];
  /** A set without it is none that is looked for. */
  readonly required: boolean;
}

/** Rows, members that cover them, and goals. A row belongs to one goal. */
export interface CoverProblem {
  readonly families: readonly number[];
  readonly familyCount: number;
  readonly burdens: readonly number[];
  readonly rowsOf: readonly (readonly number[])[];
  readonly coverers: readonly (readonly number[])[];
  readonly goals: readonly Goal[];
  /** One unit of each level, larger than all that lower levels can add. */
  readonly units: readonly number[];
  /** Value of each goal as one number: its levels in their units. */
  readonly worth: Float64Array;
}

/** A value as one number, which orders as the levels do; exact below 2^53, and rounded beyond. */
export const asOne = (value: readonly number[], units: readonly number[]): number =>
  value.reduce((sum, level, index) => sum + level * (units[index] ?? 0), 0);

function unitsOf(goals: readonly Goal[]): readonly number[] {
  const depth = goals[0]?.value.length ?? 0;
  const units = Array.from({ length: depth }, () => 1);
  for (let level = depth - 2; level >= 0; level -= 1) {
    const below = goals.reduce((sum, { value }) => sum + (value[level + 1] ?? 0), 0);
    units[level] = (units[level + 1] ?? 1) * (below + 1);
  }
  return units;
}

/** Goals over the rows of another problem as a problem of their own; the same members, and rows counted anew. */
export function coverProblem(
  {
    families,
    familyCount,
    burdens,
    coverers: given,
  }: Pick<CoverProblem, 'families' | 'familyCount' | 'burdens' | 'coverers'>,
  goals: readonly Goal[],
): CoverProblem {
  const coverers: (readonly number[])[] = [];
  const rowsOf: number[][] = families.map(() => []);
  const renamed = goals.map((goal) => ({
    ...goal,
    rows: goal.rows.map((row) => {
      const covering = given[row] ?? [];
      for (const member of covering) rowsOf[member]?.push(coverers.length);
      return coverers.push(covering) - 1;
    }),
  }));
  const units = unitsOf(goals);
  const worth = Float64Array.from(goals, ({ value }) => asOne(value, units));
  return { families, familyCount, burdens, rowsOf, coverers, goals: renamed, units, worth };
}

/** Levels of value that a cell has in a reading (index into `READINGS`); all 0 when it does not count. */
export type Valuation = (cell: SetTable['cells'][number], rank: number) => readonly number[];

/** Every cell in every reading that some members could meet and that counts. */
export function problemOf(table: SetTable, valuation: Valuation): CoverProblem {
  const coverers: (readonly number[])[] = [];
  const goals: Goal[] = [];
  const byRow: { readonly member: number; readonly rank: number }[][] = Array.from(
    { length: table.rowCount },
    () => [],
  );
  table.met.forEach((met, member) => met.forEach((rank, row) => byRow[row]?.push({ member, rank })));
  for (const cell of table.cells) {
    READINGS.forEach((_, rank) => {
      const value = valuation(cell, rank);
      if (cell.rows.length === 0 || value.every((level) => level === 0)) return;
      const covering = cell.rows.map((row) =>
        (byRow[row] ?? []).filter((entry) => entry.rank <= rank).map(({ member }) => member),
      );
      if (covering.some(({ length }) => length === 0)) return;
      goals.push({ rows: covering.map((members) => coverers.push(members) - 1), value, required: false });
    });
  }
  const { families, familyCount, members } = table;
  return coverProblem(
    { families, familyCount, burdens: members.map(({ burden }) => burden), coverers },
    goals,
  );
}
