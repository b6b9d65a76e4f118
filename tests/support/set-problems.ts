/** Problems for the search for the smallest set, at random, and slow but plain answers to them. */
import fc from 'fast-check';
import type { Reading } from '../../src/assessment/readings.js';
import { type SetCell, type SetMember, type SurelyMet } from '../../src/assessment/set-search.js';

export interface SetProblem {
  readonly members: readonly SetMember[];
  readonly cells: readonly SetCell[];
}

export const READINGS = ['assured', 'checked', 'demanded'] as const satisfies readonly Reading[];

/** Small problems with families, several items and every reading; whole weights, so that sums of doubles are exact. */
export const smallProblem = ({
  members,
  cells,
}: {
  members: number;
  cells: number;
}): fc.Arbitrary<SetProblem> =>
  fc
    .record({
      cells: fc.array(
        fc.record({
          weight: fc.oneof(
            { weight: 1, arbitrary: fc.constant(0) },
            { weight: 6, arbitrary: fc.integer({ min: 1, max: 4 }) },
          ),
          must: fc.boolean(),
          items: fc.integer({ min: 1, max: 3 }),
        }),
        { maxLength: cells },
      ),
      ids: fc.uniqueArray(fc.stringMatching(/^[a-c](-?[a-c0-2]){0,2}$/), { maxLength: members }),
      familySize: fc.integer({ min: 1, max: 4 }),
      readings: fc.constantFrom<readonly Reading[]>(READINGS, ['checked', 'demanded'], ['demanded']),
      density: fc.constantFrom(1, 2, 4),
    })
    .chain(({ cells: drawn, ids, familySize, readings, density }) =>
      fc.tuple(
        fc.constant(drawn),
        fc.tuple(
          ...ids.map((id) =>
            fc.record({
              id: fc.constant(id),
              family: fc
                .integer({ min: 0, max: Math.ceil(ids.length / familySize) })
                .map((family) => `f${family}`),
              burden: fc.integer({ min: 0, max: 2 }),
              met: metArb(drawn, readings, density),
            }),
          ),
        ),
      ),
    )
    .map(([drawn, drawnMembers]) => ({ cells: drawn, members: drawnMembers }));

function metArb(
  cells: readonly SetCell[],
  readings: readonly Reading[],
  density: number,
): fc.Arbitrary<readonly SurelyMet[]> {
  const places = cells.flatMap(({ items }, cell) =>
    Array.from({ length: items }, (_, item) => ({ cell, item })),
  );
  return fc
    .array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.constantFrom(...readings)), {
      minLength: places.length,
      maxLength: places.length,
    })
    .map((draws) =>
      places.flatMap((place, index) => {
        const [chance, reading] = draws[index] ?? [4, 'demanded' as const];
        return chance < density ? [{ ...place, reading }] : [];
      }),
    );
}

/** Cells that a set meets in a reading, straight from the definition. */
export const metCells = (
  chosen: readonly SetMember[],
  cells: readonly SetCell[],
  reading: Reading,
): readonly SetCell[] =>
  cells.filter(({ items }, cell) =>
    Array.from({ length: items }).every((_, item) =>
      chosen.some(({ met }) =>
        met.some(
          (one) =>
            one.cell === cell &&
            one.item === item &&
            READINGS.indexOf(one.reading) <= READINGS.indexOf(reading),
        ),
      ),
    ),
  );

const weightOf = (cells: readonly SetCell[]): number => cells.reduce((sum, { weight }) => sum + weight, 0);

/** Objectives 1 to 4 for a leading reading: must cells, its weight, the weights of weaker readings. */
export const levelsOf = (
  chosen: readonly SetMember[],
  cells: readonly SetCell[],
  leading: Reading,
): readonly number[] => {
  const lead = metCells(chosen, cells, leading);
  return [
    lead.filter(({ must }) => must).length,
    ...READINGS.slice(READINGS.indexOf(leading)).map((reading) => weightOf(metCells(chosen, cells, reading))),
  ];
};

/** Every set that holds at most one member of each family. */
export const everySet = (members: readonly SetMember[]): readonly (readonly SetMember[])[] =>
  members
    .reduce<readonly (readonly SetMember[])[]>(
      (sets, member) => [
        ...sets,
        ...sets
          .filter((set) => set.every(({ family }) => family !== member.family))
          .map((set) => [...set, member]),
      ],
      [[]],
    )
    .map((set) => set.toSorted((a, b) => (a.id < b.id ? -1 : 1)));

/** Ids joined by a character below every other. */
export const joined = (set: readonly { readonly id: string }[]): string =>
  set.map(({ id }) => id).join('\u0000');

const burdenOf = (set: readonly SetMember[]): number => set.reduce((sum, { burden }) => sum + burden, 0);

/** Lists of numbers in lexicographic order, larger first. */
const compareDown = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (b[at] ?? 0) - (a[at] ?? 0);
};

/** The best by a list of numbers, the larger the better; all of them, by ids. */
const bestBy = (
  sets: readonly (readonly SetMember[])[],
  key: (set: readonly SetMember[]) => readonly number[],
): readonly (readonly SetMember[])[] => {
  const ranked = sets.map((set) => ({ set, key: key(set) })).sort((a, b) => compareDown(a.key, b.key));
  const [top] = ranked;
  return ranked
    .filter((entry) => top && compareDown(entry.key, top.key) === 0)
    .map(({ set }) => set)
    .sort((a, b) => (joined(a) < joined(b) ? -1 : 1));
};

/** All best sets by trying every set. */
export function bruteForce({ members, cells }: SetProblem): {
  readonly reading: Reading | null;
  readonly best: readonly (readonly SetMember[])[];
} {
  const sets = everySet(members);
  for (const reading of READINGS) {
    const best = bestBy(sets, (set) => [...levelsOf(set, cells, reading), -set.length, -burdenOf(set)]);
    const [musts = 0, weight = 0] = levelsOf(best[0] ?? [], cells, reading);
    if (musts > 0 || weight > 0) return { reading, best };
  }
  return { reading: null, best: [[]] };
}

/** The Pareto front of a reading by trying every set. */
export function bruteForceFront(
  { members, cells }: SetProblem,
  reading: Reading,
): readonly { readonly size: number; readonly weight: number; readonly members: readonly string[] }[] {
  const sets = everySet(members);
  const weight = (set: readonly SetMember[]): number => weightOf(metCells(set, cells, reading));
  const points: { size: number; weight: number; members: readonly string[] }[] = [];
  for (let size = 0; size <= members.length; size += 1) {
    const [best = []] = bestBy(
      sets.filter(({ length }) => length <= size),
      (set) => [weight(set), -set.length, -burdenOf(set)],
    );
    if (points.length === 0 || weight(best) > (points.at(-1)?.weight ?? 0))
      points.push({ size, weight: weight(best), members: best.map(({ id }) => id) });
  }
  return points;
}

/** Whole numbers from 0 to below a bound, the same for the same seed (mulberry32). */
export function seeded(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/** A larger problem, sparse as labels are: most meet few cells, stronger readings fewer; families of one to three. */
export function largeProblem(
  seed: number,
  size: { readonly members: number; readonly cells: number },
): SetProblem {
  const draw = seeded(seed);
  const cells = Array.from({ length: size.cells }, () => ({
    weight: 1 + draw(6),
    must: draw(6) === 0,
    items: draw(4) === 0 ? 2 : 1,
  }));
  const members: SetMember[] = [];
  for (let family = 0; members.length < size.members; family += 1) {
    const grades = Math.min(1 + draw(3), size.members - members.length);
    for (let grade = 0; grade < grades; grade += 1) {
      const met: SurelyMet[] = [];
      const count = 3 + draw(13);
      for (let index = 0; index < count; index += 1) {
        const cell = draw(size.cells);
        for (let item = 0; item < (cells[cell]?.items ?? 0); item += 1)
          if (draw(5) > 0) met.push({ cell, item, reading: READINGS[draw(3)] ?? 'demanded' });
      }
      members.push({
        id: `m${String(members.length).padStart(3, '0')}`,
        family: `f${family}`,
        burden: draw(3) === 0 ? 1 + draw(2) : 0,
        met,
      });
    }
  }
  return { members, cells };
}

/** A problem whose families are sets of exclusive choices: each of three grades meets other cells, few are met twice. */
export function contestedProblem(
  seed: number,
  size: { readonly members: number; readonly cells: number },
): SetProblem {
  const { members, cells } = largeProblem(seed, size);
  return {
    cells,
    members: members.map((member, index) => ({
      ...member,
      family: `f${Math.floor(index / 3)}`,
      met: member.met.slice(0, 4),
    })),
  };
}
