/** The smallest set of a lot: the problem that a lot poses, solved by others, its laws, and its figures from `explain`. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../src/assessment/assess.js';
import { explainLabel } from '../../src/assessment/explain.js';
import type { ExplainedCell } from '../../src/assessment/explanation.js';
import { setsOf } from '../../src/assessment/lot-sets.js';
import type { Reading } from '../../src/assessment/readings.js';
import { smallestSet, type SetCell } from '../../src/assessment/set-search.js';
import { integerWeights } from '../../src/assessment/set-weights.js';
import type { Library } from '../../src/model/library.js';
import type { CellResult, Claim, Label, LotResult, Requirement, Tender } from '../../src/model/types.js';
import { assessedLot } from '../support/assessed-lot.js';
import { exampleTender } from '../support/example-tenders.js';
import { AS_OF, cite, claim, label, libraryOf, requirement } from '../support/fixtures.js';
import { promisingLibraryArb } from '../support/promising.js';
import { tenderArb } from '../support/random-library.js';
import { indicatorIds } from '../support/rules.js';
import { loadHighs, valuesByHighs } from '../support/set-highs.js';
import {
  bruteForce,
  bruteForceFront,
  levelsOf,
  READINGS,
  seeded,
  type SetProblem,
} from '../support/set-problems.js';
import { labelOf, library } from '../support/shipped-labels.js';

// The real search; watched, so that the problem which a lot poses can be taken from the call.
vi.mock(import('../../src/assessment/set-search.js'), { spy: true });

type Sets = NonNullable<LotResult['sets']>;

interface Answered {
  readonly sets: Sets;
  /** As the lot posed it, with whole weights. */
  readonly problem: SetProblem;
}

/** Null when no label is ranked. */
function answered(of: Library, tender: Tender): Answered | null {
  const { candidates } = assessedLot(of, tender, AS_OF);
  vi.mocked(smallestSet).mockClear();
  const sets = setsOf(candidates, of.labels);
  if (sets === null) return null;
  const [members, cells] = vi.mocked(smallestSet).mock.lastCall ?? [[], []];
  const weights = integerWeights(cells.map(({ weight }) => weight));
  const whole = cells.map((cell, index): SetCell => ({ ...cell, weight: weights[index] ?? 0 }));
  return { sets, problem: { members, cells: whole } };
}

const highs = await loadHighs();

/** Each reading taken for the one above it: a problem that surely gives nothing in the strongest is one of the next. */
const oneUp = ({ members, cells }: SetProblem): SetProblem => ({
  cells,
  members: members.map((member) => ({
    ...member,
    met: member.met.map((met) => ({ ...met, reading: met.reading === 'checked' ? 'assured' : 'checked' })),
  })),
});

/** Objectives 1 to 6 by HiGHS for the strongest reading in which anything is met, as many as that reading has. */
function truthByHighs(problem: SetProblem): readonly number[] {
  const [musts = 0, weight = 0, ...rest] = valuesByHighs(highs, problem);
  if (musts > 0 || weight > 0) return [musts, weight, ...rest];
  // Of two readings left the weaker stands twice.
  const [must = 0, checked = 0, demanded = 0, , ...less] = valuesByHighs(highs, oneUp(problem));
  if (must > 0 || checked > 0) return [must, checked, demanded, ...less];
  const [last = 0, only = 0, , , ...least] = valuesByHighs(highs, oneUp(oneUp(problem)));
  return [last, only, ...least];
}

/** Objectives 1 to 6 of the answer. */
function valuesOf({ sets, problem }: Answered): readonly number[] {
  const [best] = sets.best;
  if (!best || sets.reading === null) return [0, 0, 0, 0];
  const chosen = problem.members.filter(({ id }) => best.labels.includes(id));
  expect(chosen).toHaveLength(best.labels.length);
  return [...levelsOf(chosen, problem.cells, sets.reading), best.labels.length, best.burden];
}

/** What is shown of every best set is what the problem says of it. */
function checkShown({ sets, problem }: Answered): void {
  const total = problem.cells.reduce((sum, { weight }) => sum + weight, 0);
  for (const { labels, must, shares } of sets.best) {
    const chosen = problem.members.filter(({ id }) => labels.includes(id));
    for (const reading of READINGS) {
      const [musts = 0, weight = 0] = levelsOf(chosen, problem.cells, reading);
      // Half of a thousandth is rounded up or down by the last bit of a sum.
      expect(Math.abs(shares[reading][0] - weight / total)).toBeLessThan(0.0006);
      if (reading === sets.reading) expect(must).toBe(musts);
      // One set has one figure, wherever it is shown.
      for (const point of sets.pareto)
        if (point.reading === reading && point.labels.join(' ') === labels.join(' '))
          expect(point.share).toBe(shares[reading][0]);
    }
  }
}

/** The first so many example tenders for which a label is ranked. */
function examples(of: Library, count: number): readonly (Answered & { readonly seed: number })[] {
  const found: (Answered & { readonly seed: number })[] = [];
  for (let seed = 1; found.length < count; seed += 1) {
    const one = answered(of, exampleTender(of, seed));
    if (one !== null) found.push({ ...one, seed });
  }
  return found;
}

/** The most members for which every set is tried. */
const FEW = 12;

/** A label with every open level and rung at its upper end: a scheme whose owner answered everything well. */
function atItsBest(of: Label): Label {
  const [source] = of.sources;
  if (!source) throw new Error(`${of.id} has no source`);
  const evidence = cite('best');
  return {
    ...of,
    sources: [...of.sources, { ...source, id: 'best', grade: 'independent', read: AS_OF, superseded: false }],
    credibility: Object.fromEntries(
      indicatorIds.map((id) => {
        const level = of.credibility[id]?.level ?? 3;
        return [id, { level: typeof level === 'number' ? level : level[1], evidence }];
      }),
    ),
    claims: of.claims.map((one): Claim => ({
      ...one,
      ...(Array.isArray(one.reaches) ? { reaches: one.reaches[1] } : {}),
      evidence,
    })),
  };
}

describe('the sets of example tenders', () => {
  it(
    'have the values that HiGHS finds, and are those that trying every set gives',
    { timeout: 60_000 },
    () => {
      const all = examples(library, 100);
      let tried = 0;
      for (const one of all) {
        const at = `tender ${one.seed}`;
        expect(valuesOf(one), at).toEqual(truthByHighs(one.problem));
        checkShown(one);
        const giving = one.problem.members.filter(({ met }) => met.length > 0);
        if (giving.length > FEW) continue;
        tried += 1;
        const few = { ...one.problem, members: giving };
        const truth = bruteForce(few);
        expect(one.sets.reading, at).toBe(truth.reading);
        expect(
          one.sets.best.map(({ labels }) => labels),
          at,
        ).toEqual(truth.best.slice(0, 10).map((set) => set.map(({ id }) => id)));
        const { reading } = truth;
        if (reading === null) continue;
        const total = few.cells.reduce((sum, { weight }) => sum + weight, 0);
        const front = bruteForceFront(few, reading);
        const points = one.sets.pareto.filter((point) => point.reading === reading);
        expect(
          points.map(({ size, labels }) => ({ size, labels })),
          at,
        ).toEqual(front.map(({ size, members }) => ({ size, labels: members })));
        for (const [index, { weight }] of front.entries())
          expect(Math.abs((points[index]?.share ?? 0) - weight / total), at).toBeLessThan(0.0006);
      }
      expect(tried).toBeGreaterThan(50);
      const readings = new Set(all.map(({ sets }) => sets.reading));
      expect([...readings]).toEqual(expect.arrayContaining(['assured', 'checked']));
    },
  );

  it('have the values that HiGHS finds where schemes are at their best, and many labels give something', () => {
    const best: Library = { ...library, labels: library.labels.map(atItsBest) };
    const all = examples(best, 25);
    for (const one of all) {
      expect(valuesOf(one), `tender ${one.seed}`).toEqual(truthByHighs(one.problem));
      checkShown(one);
    }
    const many = all.filter(
      ({ problem }) => problem.members.filter(({ met }) => met.length > 0).length > FEW,
    );
    expect(many.length).toBeGreaterThan(5);
  });

  it('are the same in whatever order the labels come', () => {
    for (const seed of [1, 4, 19, 29, 87, 90]) {
      const draw = seeded(seed);
      const shuffled = library.labels
        .map((one) => ({ one, key: draw(1e6) }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const tender = exampleTender(library, seed);
      const sets = (labels: readonly Label[]) =>
        assess({ ...library, labels }, tender, { version: '0', asOf: AS_OF }).lots.map((lot) => lot.sets);
      expect(sets(shuffled)).toEqual(sets(library.labels));
    }
  });
});

/** Objectives 1 to 4 of the answer, read for a reading: must cells, its share, the shares of weaker ones. */
function objectives(sets: Sets | null, reading: Reading): readonly number[] {
  const [best] = sets?.best ?? [];
  if (!best) return READINGS.map(() => 0);
  const from = READINGS.slice(READINGS.indexOf(reading));
  // Must cells are counted in the reading of the answer; in a stronger one it has none.
  return [sets?.reading === reading ? best.must : 0, ...from.map((one) => best.shares[one][0])];
}

describe('for any library', () => {
  const setsFor = (of: Library, tender: Tender, labels?: readonly string[]): Sets | null =>
    assess(of, tender, { version: '0', asOf: AS_OF, ...(labels ? { labels } : {}) }).lots[0]?.sets ?? null;

  it('more labels never lower the objectives of the best set: none of them, where labels do not exclude each other', () => {
    let gained = 0;
    fc.assert(
      fc.property(
        promisingLibraryArb,
        tenderArb,
        fc.subarray(['label-0', 'label-1', 'label-2'], { maxLength: 2 }),
        (of, tender, fewer) => {
          const free = { ...of, labels: of.labels.map((one): Label => ({ ...one, grades: [] })) };
          const all = setsFor(free, tender);
          const reading = all?.reading ?? null;
          if (reading === null) return;
          const [more, less] = [objectives(all, reading), objectives(setsFor(free, tender, fewer), reading)];
          more.forEach((value, index) => expect(value).toBeGreaterThanOrEqual(less[index] ?? 0));
          if (more.some((value, index) => value > (less[index] ?? 0))) gained += 1;
        },
      ),
      { numRuns: 150 },
    );
    expect(gained).toBeGreaterThan(20);
  });

  it('more labels never lower the objectives of the best set, taken in their order, where grades exclude each other', () => {
    fc.assert(
      fc.property(
        promisingLibraryArb,
        tenderArb,
        fc.subarray(['label-0', 'label-1', 'label-2'], { maxLength: 2 }),
        (of, tender, fewer) => {
          const all = setsFor(of, tender);
          const reading = all?.reading ?? null;
          if (reading === null) return;
          const [more, less] = [objectives(all, reading), objectives(setsFor(of, tender, fewer), reading)];
          const at = more.findIndex((value, index) => value !== less[index]);
          if (at >= 0) expect(more[at]).toBeGreaterThan(less[at] ?? 0);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('shuffled labels give the same sets', () => {
    fc.assert(
      fc.property(promisingLibraryArb, tenderArb, fc.nat(5), (of, tender, turn) => {
        const [a, b, c] = of.labels;
        if (!a || !b || !c) throw new Error('three labels');
        const orders = [[a, b, c], [a, c, b], [b, a, c], [b, c, a], [c, a, b], [c, b, a]]; // prettier-ignore
        const shuffled = { ...of, labels: orders[turn] ?? [] };
        expect(setsFor(shuffled, tender)).toEqual(setsFor(of, tender));
      }),
      { numRuns: 100 },
    );
  });
});

describe('families', () => {
  const credible: Partial<Label> = {
    credibility: Object.fromEntries(indicatorIds.map((id) => [id, { level: 3, evidence: cite('I') }])),
  };
  const parts = requirement();
  const hours = requirement({ id: 'ce-warranty' });
  const tender: Tender = {
    title: 'T',
    lots: [{ id: '1', products: ['notebook'] }],
    ambition: { circularity: 'advanced' },
  };
  const labelsOf = (requirements: readonly Requirement[], labels: readonly Label[]): unknown =>
    setsOf(assessedLot(libraryOf(requirements, labels), tender, AS_OF).candidates, labels)?.best.map(
      (set) => set.labels,
    );

  it('an edition and those that it replaces are one: of three in a line a set holds one', () => {
    const edition = (id: string, supersedes: string | null, about: readonly string[]): Label =>
      label({
        ...credible,
        id,
        edition: { ...label().edition, supersedes },
        claims: about.map((one) => claim({ requirement: one })),
      });
    const line = [
      edition('first', null, ['ce-spare-parts']),
      edition('second', 'first', ['ce-warranty']),
      edition('third', 'second', ['ce-spare-parts']),
    ];
    expect(labelsOf([parts, hours], line)).toEqual([['first'], ['second'], ['third']]);
    const other = edition('other', null, ['ce-warranty']);
    expect(labelsOf([parts, hours], [...line, other])).toEqual([
      ['first', 'other'],
      ['other', 'third'],
    ]);
  });

  it('of grades that surely give as much, the lowest stands for all', () => {
    const graded = label({
      ...credible,
      grades: ['bronze', 'silver', 'gold'],
      'grade-meaning': 'criteria',
      claims: [claim({ grade: 'silver' })],
    });
    expect(labelsOf([parts], [graded])).toEqual([['fixture:silver']]);
  });
});

describe('the answer for the example laptops', () => {
  const tender = parse(
    readFileSync(new URL('../../examples/laptops.yaml', import.meta.url), 'utf8'),
  ) as Tender;
  const { method } = library;
  const [lot] = assess(library, tender, { version: '0', asOf: AS_OF }).lots;
  if (!lot?.sets) throw new Error('the laptops have no set');
  const [best] = lot.sets.best;
  if (!best) throw new Error('the laptops have no best set');

  interface Derived {
    readonly demanded: number;
    readonly checked: number;
    readonly assured: number;
  }

  const derived = new Map<string, readonly ExplainedCell[]>();

  function derivation(member: string, requirement: string): readonly ExplainedCell[] {
    const key = `${member} ${requirement}`;
    const known = derived.get(key);
    if (known) return known;
    const [id = '', grade = null] = member.split(':');
    const one = library.requirements.find((candidate) => candidate.id === requirement);
    if (!one) throw new Error(`no requirement ${requirement}`);
    const { cells } = explainLabel(library, labelOf(id), one, { asOf: AS_OF, grade });
    derived.set(key, cells);
    return cells;
  }

  /** The three readings of a member at one place from the derivation that `explain` shows, lower bounds. */
  function explained(
    member: string,
    row: LotResult['requirements'][number],
    tier: CellResult['tier'],
    item: string,
  ): Derived {
    const shown = derivation(member, row.id).find(
      (cell) => cell.rung === row.rung && cell.tier === tier && cell.items.includes(item),
    );
    // The label does not exist for the item.
    if (!shown || shown.O[0] < method.demanded.met) return { demanded: 0, checked: 0, assured: 0 };
    const checked = Math.min(shown.O[0], shown.V[0], method.caps.bound[shown.B] ?? 0);
    return {
      demanded: shown.O[0],
      checked,
      assured: Math.min(checked, method.caps.credibility[shown.class[0]] ?? 0),
    };
  }

  /** Weight of a requirement before rounding: its severity, doubled for a must; nothing where law covers every item. */
  const severity = (row: LotResult['requirements'][number]): number =>
    row.cells.length === 0
      ? 0
      : (library.requirements.find(({ id }) => id === row.id)?.severity ?? 0) *
        (row.must ? method.tender['must-factor'] : 1);
  const total = lot.requirements.reduce((sum, row) => sum + severity(row), 0);

  /** Weight of the cells that the members surely meet in a reading, each cell weighed as given. */
  const shareBy = (
    members: readonly string[],
    reading: Reading,
    weigh: (row: LotResult['requirements'][number], weight: number, tier: CellResult['tier']) => number,
  ): number =>
    lot.requirements.reduce(
      (sum, row) =>
        sum +
        row.cells.reduce((ofRow, { tier, target, weight, items }) => {
          const met = items.every((item) =>
            members.some((member) => explained(member, row, tier, item)[reading] >= target),
          );
          return met ? ofRow + weigh(row, weight, tier) : ofRow;
        }, 0),
      0,
    );

  const exactly = (row: LotResult['requirements'][number], weight: number): number =>
    (severity(row) / total) * weight;

  it.each(['demanded', 'checked', 'assured'] as const)('follows from `explain`: %s', (reading) => {
    expect(Math.abs(shareBy(best.labels, reading, exactly) - best.shares[reading][0])).toBeLessThan(0.001);
  });

  it.each(['demanded', 'checked'] as const)(
    'follows from the weights that the result shows: %s',
    (reading) => {
      const shown = shareBy(best.labels, reading, (row, weight) => row.weight * weight);
      expect(Math.abs(shown - best.shares[reading][0])).toBeLessThan(0.001);
    },
  );

  it('what a member adds is what the rest has less without it', () => {
    const { reading } = lot.sets ?? {};
    if (reading === null || reading === undefined) throw new Error('nothing is surely met');
    for (const { labels, marginal } of lot.sets?.best ?? []) {
      expect(Object.keys(marginal).toSorted()).toEqual([...labels].toSorted());
      const whole = shareBy(labels, reading, exactly);
      for (const member of labels) {
        const rest = shareBy(
          labels.filter((other) => other !== member),
          reading,
          exactly,
        );
        expect(Math.abs(whole - rest - (marginal[member] ?? 0))).toBeLessThan(0.001);
      }
    }
  });
});
