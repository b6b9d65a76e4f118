/** The search for the smallest set: examples by hand, every set tried, and the laws (method sections 7 and 11). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/assessment/readings.js';
import { smallestSet, type SetCell, type SetMember } from '../../src/assessment/set-search.js';
import { integerWeights } from '../../src/assessment/set-weights.js';
import {
  bruteForce,
  bruteForceFront,
  largeProblem,
  levelsOf,
  READINGS,
  smallProblem,
  type SetProblem,
} from '../support/set-problems.js';

const RUNS = { numRuns: 100 };
const problemArb = smallProblem({ members: 10, cells: 12 });

const cell = (weight: number, change: Partial<SetCell> = {}): SetCell => ({
  weight,
  must: false,
  items: 1,
  ...change,
});

/** A member of a family of its own that meets the first item of each cell given. */
const member = (
  id: string,
  cells: readonly number[],
  change: Partial<SetMember> & { readonly reading?: Reading } = {},
): SetMember => {
  const { reading = 'assured', ...rest } = change;
  return { id, family: id, burden: 0, met: cells.map((one) => ({ cell: one, item: 0, reading })), ...rest };
};

const answerOf = ({ members, cells }: SetProblem): readonly string[] =>
  smallestSet(members, cells).best[0].members;

/** Values 1 to 4 of the answer, whole weights. */
const valuesOf = ({ members, cells }: SetProblem, reading: Reading): readonly number[] => {
  const ids = answerOf({ members, cells });
  return levelsOf(
    members.filter(({ id }) => ids.includes(id)),
    cells,
    reading,
  );
};

const compareUp = (a: readonly number[], b: readonly number[]): number => {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
};

describe('smallest set, by hand', () => {
  it('answers nothing with nothing', () => {
    const nothing = { size: 0, share: 0, members: [] };
    expect(smallestSet([], [])).toEqual({
      reading: null,
      best: [
        { members: [], must: 0, shares: { assured: 0, checked: 0, demanded: 0 }, burden: 0, marginal: [] },
      ],
      pareto: { leading: [nothing], checked: [nothing] },
      redundant: [],
    });
    expect(smallestSet([member('idle', [])], [cell(1)]).redundant).toEqual(['idle']);
  });

  it('prefers the pair that covers all to the single that covers most', () => {
    const cells = [cell(1), cell(1), cell(1), cell(1)];
    const result = smallestSet(
      [member('most', [0, 1, 2]), member('left', [0, 1]), member('right', [2, 3]), member('part', [1])],
      cells,
    );
    expect(result.best.map(({ members }) => members)).toEqual([
      ['left', 'right'],
      ['most', 'right'],
    ]);
    expect(result.pareto.leading).toEqual([
      { size: 0, share: 0, members: [] },
      { size: 1, share: 0.75, members: ['most'] },
      { size: 2, share: 1, members: ['left', 'right'] },
    ]);
    const gives = (id: string, share: number) => ({
      id,
      must: 0,
      shares: { assured: share, checked: share, demanded: share },
    });
    expect(result.best.map(({ marginal }) => marginal)).toEqual([
      [gives('left', 0.5), gives('right', 0.5)],
      [gives('most', 0.5), gives('right', 0.25)],
    ]);
    expect(result.redundant).toEqual(['most', 'part']);
  });

  it('puts a must before any weight, where a family allows only one', () => {
    const cells = [cell(1, { must: true }), cell(100)];
    const result = smallestSet(
      [member('heavy', [1], { family: 'f' }), member('must', [0], { family: 'f' })],
      cells,
    );
    expect(result.best).toHaveLength(1);
    expect(result.best[0]).toMatchObject({ members: ['must'], must: 1 });
    // The front is about shares alone.
    expect(result.pareto.leading.at(-1)).toEqual({ size: 1, share: 100 / 101, members: ['heavy'] });
  });

  it('meets a cell of several items by different members, and not by some of its items', () => {
    const cells = [cell(1, { items: 2 })];
    const first = member('first', [0]);
    const second = member('second', [], { met: [{ cell: 0, item: 1, reading: 'assured' }] });
    expect(smallestSet([first], cells)).toMatchObject({ reading: null, best: [{ members: [] }] });
    expect(answerOf({ members: [first, second], cells })).toEqual(['first', 'second']);
    const rivals = [first, second].map((one) => ({ ...one, family: 'same' }));
    expect(smallestSet(rivals, cells)).toMatchObject({ reading: null, best: [{ members: [] }] });
  });

  it('answers for the strongest reading in which something is met', () => {
    const cells = [cell(1), cell(2), cell(0)];
    const checked = member('a', [0], { reading: 'checked' });
    const demanded = member('b', [1], { reading: 'demanded' });
    expect(smallestSet([checked, demanded], cells)).toMatchObject({
      reading: 'checked',
      best: [{ members: ['a', 'b'], shares: { assured: 0, checked: 1 / 3, demanded: 1 } }],
    });
    expect(smallestSet([demanded], cells)).toMatchObject({ reading: 'demanded', best: [{ members: ['b'] }] });
    // A cell that carries no weight and is no must is nothing to answer for.
    expect(smallestSet([member('c', [2])], cells).reading).toBeNull();
    expect(smallestSet([member('c', [0])], [cell(0, { must: true })]).best[0].must).toBe(1);
  });

  it('breaks ties by burden, then by ids one after the other', () => {
    const cells = [cell(1), cell(1)];
    const sites = member('a', [0, 1], { burden: 1 });
    expect(smallestSet([sites, member('b', [0, 1])], cells).best.map(({ members }) => members)).toEqual([
      ['b'],
    ]);
    const twins = ['x', 'x-1', 'w'].map((id) => member(id, [0, 1]));
    expect(smallestSet(twins, cells).best.map(({ members }) => members)).toEqual([['w'], ['x'], ['x-1']]);
  });

  it('lists at most ten sets of equal value, the first by id', () => {
    const ids = Array.from({ length: 14 }, (_, index) => `m${String(index).padStart(2, '0')}`);
    const { best } = smallestSet(
      ids.map((id) => member(id, [0])),
      [cell(1)],
    );
    expect(best.map(({ members }) => members)).toEqual(ids.slice(0, 10).map((id) => [id]));
  });

  it('compares weights without the noise of doubles', () => {
    // 0.1 + 0.2 is not 0.3, yet the two grades are worth the same.
    const cells = [cell(0.1), cell(0.2), cell(0.3)];
    const grades = [member('b', [0, 1], { family: 'f' }), member('a', [2], { family: 'f' })];
    expect(smallestSet(grades, cells).best.map(({ members }) => members)).toEqual([['a'], ['b']]);
    expect(integerWeights([0.1, 0.2, 0.3])).toEqual([1, 2, 3]);
    expect(integerWeights([6 / 35, 3 / 35 / 0.9, 0])).toEqual([9, 5, 0]);
    expect(integerWeights([0, Number.NaN, -1])).toEqual([0, 0, 0]);
    const [a = 0, b = 0] = integerWeights([Math.SQRT2, 1]);
    expect(a / b).toBeCloseTo(Math.SQRT2, 9);
  });
});

describe('smallest set, against every set', () => {
  it('finds the same sets', () => {
    fc.assert(
      fc.property(problemArb, ({ members, cells }) => {
        const result = smallestSet(members, cells);
        const truth = bruteForce({ members, cells });
        expect(result.reading).toBe(truth.reading);
        expect(result.best.map((set) => set.members)).toEqual(
          truth.best.slice(0, 10).map((set) => set.map(({ id }) => id)),
        );
        const total = cells.reduce((sum, { weight }) => sum + weight, 0);
        for (const [front, reading] of [
          [result.pareto.checked, truth.reading === null ? null : 'checked'],
          [result.pareto.leading, truth.reading],
        ] as const) {
          if (reading === null) continue;
          expect(front).toEqual(
            bruteForceFront({ members, cells }, reading).map(({ weight, ...point }) => ({
              ...point,
              share: total === 0 ? 0 : weight / total,
            })),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('smallest set, laws', () => {
  it('one more member never lowers the values of the answer', () => {
    fc.assert(
      fc.property(problemArb, fc.nat(), ({ members, cells }, at) => {
        if (members.length === 0) return;
        const fewer = members.filter((_, index) => index !== at % members.length);
        const { reading } = smallestSet(members, cells);
        if (reading === null) return;
        const more = valuesOf({ members, cells }, reading);
        expect(compareUp(more, valuesOf({ members: fewer, cells }, reading))).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('the order of members and cells never changes a result', () => {
    fc.assert(
      fc.property(problemArb, fc.infiniteStream(fc.nat()), ({ members, cells }, keys) => {
        const shuffled = <T>(list: readonly T[]): readonly T[] =>
          list
            .map((item) => ({ item, key: keys.next().value }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const weighted = cells.map((one) => ({ ...one, weight: one.weight / 7 }));
        const order = shuffled(cells.map((_, index) => index));
        const moved = shuffled(members).map((one) => ({
          ...one,
          met: shuffled(one.met.map((met) => ({ ...met, cell: order.indexOf(met.cell) }))),
        }));
        expect(
          smallestSet(
            moved,
            order.flatMap((index) => weighted[index] ?? []),
          ),
        ).toEqual(smallestSet(members, weighted));
      }),
      RUNS,
    );
  });

  it('the answer is never worse than a member', () => {
    fc.assert(
      fc.property(problemArb, ({ members, cells }) => {
        const { reading } = smallestSet(members, cells);
        if (reading === null) return;
        const values = valuesOf({ members, cells }, reading);
        for (const one of members)
          expect(compareUp(values, levelsOf([one], cells, reading))).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it('points of a front increase in size and share', () => {
    fc.assert(
      fc.property(problemArb, ({ members, cells }) => {
        const { pareto } = smallestSet(members, cells);
        for (const front of [pareto.leading, pareto.checked]) {
          expect(front[0]).toEqual({ size: 0, share: 0, members: [] });
          front.forEach((point, index) => {
            expect(point.members).toHaveLength(point.size);
            const before = front[index - 1];
            if (!before) return;
            expect(point.size).toBeGreaterThan(before.size);
            expect(point.share).toBeGreaterThan(before.share);
          });
        }
      }),
      RUNS,
    );
  });

  it('a redundant member may go without a change of the answer', () => {
    fc.assert(
      fc.property(problemArb, ({ members, cells }) => {
        const result = smallestSet(members, cells);
        for (const id of result.redundant) {
          const rest = smallestSet(
            members.filter((one) => one.id !== id),
            cells,
          );
          expect(rest.reading).toBe(result.reading);
          expect(rest.best[0]).toEqual(result.best[0]);
        }
      }),
      RUNS,
    );
  });

  it('what a member of a best set adds is never negative, and every member adds something', () => {
    fc.assert(
      fc.property(problemArb, ({ members, cells }) => {
        for (const { must, shares } of smallestSet(members, cells).best.flatMap((set) => set.marginal)) {
          expect(Math.min(must, ...READINGS.map((reading) => shares[reading]))).toBeGreaterThanOrEqual(0);
          expect(Math.max(must, ...READINGS.map((reading) => shares[reading]))).toBeGreaterThan(0);
        }
      }),
      RUNS,
    );
  });

  it('gives the same result for the same input', () => {
    const { members, cells } = largeProblem(1, { members: 40, cells: 40 });
    expect(smallestSet(members, cells)).toEqual(smallestSet(members, cells));
  });
});
