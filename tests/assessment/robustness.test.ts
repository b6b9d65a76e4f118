/** Robustness of a rank: other weights, one source less, dominance (method section 9). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { assessCandidates, type LotContext } from '../../src/assessment/candidates.js';
import { gamma, seeded } from '../../src/assessment/random.js';
import { compareRank, type Rankable } from '../../src/assessment/ranking.js';
import { resolveTender } from '../../src/assessment/resolve-tender.js';
import {
  robustnessOf,
  type CandidateRobustness,
  type RankedCandidate,
  type RobustnessSettings,
} from '../../src/assessment/robustness.js';
import type { DrawnRequirement } from '../../src/assessment/robustness-draws.js';
import { firstPlaceOf, withoutSource } from '../../src/assessment/robustness-sources.js';
import { meanOf, sharesOf, type CellSummary } from '../../src/assessment/shares.js';
import { askedRequirements, itemsOf } from '../../src/assessment/tender-requirements.js';
import type { Interval } from '../../src/model/interval.js';
import type { Library } from '../../src/model/library.js';
import { compareText } from '../../src/model/order.js';
import type { Label, LabelResult, Tender } from '../../src/model/types.js';
import { cite, claim, label, libraryOf, requirement } from '../support/fixtures.js';
import { AS_OF, libraryArb, tenderArb } from '../support/random-library.js';

const RUNS = { numRuns: 200 };
const SETTINGS: RobustnessSettings = { draws: 2000, concentration: 2, robust: 0.95, sensitive: 0.75 };

// A lot in small: what is asked, and how far each candidate meets each cell.

/** How far a cell is met for sure: 0 not, 1 demanded, 2 also checked, 3 also assured; and the lower bound of a. */
type Met = readonly [level: 0 | 1 | 2 | 3, number: number];

interface SmallLot {
  readonly asked: readonly DrawnRequirement[];
  readonly candidates: readonly RankedCandidate[];
}

const summaryOf = ([level, number]: Met, weight: number): CellSummary => ({
  weight,
  theme: 'circularity',
  must: false,
  states: {
    demanded: level > 0 ? 'surely' : 'possibly',
    checked: level > 1 ? 'surely' : 'no',
    assured: level > 2 ? 'surely' : 'no',
  },
  number: [number, 100],
});

const cellWeights = (asked: readonly DrawnRequirement[]): readonly number[] => {
  const total = asked.reduce((sum, { rawWeight }) => sum + rawWeight, 0);
  return asked.flatMap(({ rawWeight, cells }) => cells.map(({ weight }) => (rawWeight / total) * weight));
};

function rankedCandidate(
  id: string,
  known: number,
  asked: readonly DrawnRequirement[],
  cells: readonly Met[],
): RankedCandidate {
  const weights = cellWeights(asked);
  const summaries = cells.map((met, index) => summaryOf(met, weights[index] ?? 0));
  const shares = sharesOf(summaries);
  if (!shares) throw new Error('no weight');
  return { rankable: { id, gradeIndex: 0, shares, meanLo: meanOf(summaries)[0], known }, summaries };
}

const asks = (id: string, rawWeight: number, weights: readonly number[] = [1]): DrawnRequirement => ({
  requirement: { id },
  rawWeight,
  cells: weights.map((weight) => ({ weight })),
});

const smallLotArb: fc.Arbitrary<SmallLot> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('ce-a', 'ce-b', 'hr-a', 'hr-b', 'lr-a', 'lr-b'),
      rawWeight: fc.integer({ min: 1, max: 6 }),
      weights: fc.constantFrom([1], [0.6, 0.4], [0.1, 0.2, 0.3, 0.4]),
    }),
    { minLength: 1, selector: ({ id }) => id },
  )
  .chain((requirements) => {
    const asked = requirements.map(({ id, rawWeight, weights }) => asks(id, rawWeight, weights));
    const width = asked.flatMap(({ cells }) => cells).length;
    const met: fc.Arbitrary<Met> = fc.tuple(
      fc.constantFrom(0 as const, 0 as const, 1 as const, 2 as const, 3 as const),
      fc.integer({ min: 0, max: 4 }).map((step) => 20 * step),
    );
    const cells = fc.array(met, { minLength: width, maxLength: width });
    return fc
      .uniqueArray(
        fc.record({
          id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
          known: fc.integer({ min: 0, max: 2 }),
          cells,
        }),
        {
          minLength: 1,
          selector: ({ id }) => id,
        },
      )
      .map((labels) => ({
        asked,
        candidates: labels.map(({ id, known, cells: of }) => rankedCandidate(id, known / 2, asked, of)),
      }));
  });

const seedArb = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const robust = ({ candidates, asked }: SmallLot, seed = 1, change: Partial<RobustnessSettings> = {}) =>
  robustnessOf(candidates, asked, { ...SETTINGS, ...change }, seed);
const byId = (results: readonly CandidateRobustness[], id: string): CandidateRobustness => {
  const found = results.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

describe('ranks under other weights', () => {
  const asked = [asks('ce-a', 3), asks('ce-b', 1)];
  const pair: SmallLot = {
    asked,
    candidates: [
      rankedCandidate('first', 1, asked, [
        [3, 60],
        [0, 0],
      ]),
      rankedCandidate('second', 1, asked, [
        [0, 0],
        [3, 60],
      ]),
    ],
  };

  it('follow the Dirichlet distribution: the chance that a Beta(6, 2) share is above one half is 15/16', () => {
    const results = robust(pair, 1, { draws: 20_000 });
    const [first, second] = results;
    const chance = 15 / 16;
    const error = Math.sqrt((chance * (1 - chance)) / 20_000);
    expect(Math.abs((first?.acceptability[0] ?? 0) - chance)).toBeLessThan(4 * error);
    expect(second?.acceptability[0]).toBeCloseTo(1 - (first?.acceptability[0] ?? 0), 12);
    expect(results.map(({ id, rank, badge }) => [id, rank, badge])).toEqual([
      ['first', 1, 'sensitive'],
      ['second', 2, 'sensitive'],
    ]);
  });

  it('stay nearer to the given weights with a higher concentration', () => {
    expect(robust(pair, 1, { concentration: 20 })[0]?.badge).toBe('robust');
  });

  it('the badge follows the thresholds, which belong to the better badge', () => {
    const kept = robust(pair)[0]?.acceptability[0] ?? 0;
    const badge = (robustAt: number, sensitiveAt: number) =>
      robust(pair, 1, { robust: robustAt, sensitive: sensitiveAt })[0]?.badge;
    expect(badge(kept, 0.5)).toBe('robust');
    expect(badge(kept + 1e-9, kept)).toBe('sensitive');
    expect(badge(0.99, kept + 1e-9)).toBe('fragile');
  });

  it('the badge of another candidate says whether it keeps its rank, not whether it stays below', () => {
    const wide = [asks('ce-a', 1), asks('ce-b', 1)];
    const results = robust({
      asked: wide,
      candidates: [
        rankedCandidate('a', 1, wide, [
          [3, 60],
          [3, 60],
        ]),
        rankedCandidate('b', 1, wide, [
          [3, 60],
          [1, 5],
        ]),
        rankedCandidate('c', 0, wide, [
          [1, 5],
          [3, 60],
        ]),
      ],
    });
    expect(results.map(({ id, badge }) => [id, badge])).toEqual([
      ['a', 'robust'],
      ['b', 'fragile'],
      ['c', 'fragile'],
    ]);
  });

  it('do not depend on last bits: 0.1 and 0.2 of a requirement are as much as 0.3 of it', () => {
    const parts = [asks('ce-a', 1, [0.1, 0.2, 0.3, 0.4])];
    const none: Met = [0, 0];
    const part: Met = [3, 60];
    const results = robust({
      asked: parts,
      candidates: [
        rankedCandidate('a', 1, parts, [none, none, part, none]),
        rankedCandidate('b', 1, parts, [part, part, none, none]),
      ],
    });
    expect(results.map(({ id, acceptability }) => [id, acceptability])).toEqual([
      ['a', [1, 0]],
      ['b', [0, 1]],
    ]);
  });

  it('a lone candidate is first in every draw', () => {
    fc.assert(
      fc.property(smallLotArb, seedArb, (lot, seed) => {
        const results = robust({ ...lot, candidates: lot.candidates.slice(0, 1) }, seed, { draws: 20 });
        expect(results).toMatchObject([{ rank: 1, badge: 'robust', acceptability: [1] }]);
      }),
      RUNS,
    );
  });

  it('no candidates give no result', () => {
    expect(robust({ asked, candidates: [] })).toEqual([]);
  });

  it('a requirement of which labels are asked nothing weighs nothing', () => {
    const lawful = [asks('ce-0', 0, []), ...asked];
    expect(robust({ ...pair, asked: lawful })).toEqual(robust(pair));
  });

  it('a concentration that the draws do not cover is refused', () => {
    expect(() => robust(pair, 1, { concentration: 0 })).toThrow(RangeError);
  });

  it('are, in each draw, those of the method for the drawn weights', () => {
    fc.assert(
      fc.property(smallLotArb, seedArb, (lot, seed) => {
        const results = robust(lot, seed, { draws: 1 });
        const order = [...results].sort((a, b) => a.acceptability.indexOf(1) - b.acceptability.indexOf(1));
        expect(order.map(({ id }) => id)).toEqual(rankUnderDraw(lot, seed));
      }),
      { numRuns: 500 },
    );
  });

  it('add up to 1 for each candidate and for each rank', () => {
    fc.assert(
      fc.property(smallLotArb, seedArb, (lot, seed) => {
        const results = robust(lot, seed, { draws: 30 });
        const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);
        for (const [place, { acceptability }] of results.entries()) {
          expect(acceptability).toHaveLength(results.length);
          expect(sum(acceptability)).toBeCloseTo(1, 12);
          expect(sum(results.map((one) => one.acceptability[place] ?? 0))).toBeCloseTo(1, 12);
        }
      }),
      RUNS,
    );
  });

  it('are the same for the same seed, and for candidates, requirements and cells in another order', () => {
    fc.assert(
      fc.property(smallLotArb, seedArb, ({ asked: of, candidates }, seed) => {
        const cut = (summaries: readonly CellSummary[]): readonly CellSummary[] => {
          let at = 0;
          const groups = of.map(({ cells }) => summaries.slice(at, (at += cells.length)).reverse());
          return groups.reverse().flat();
        };
        const reversed: SmallLot = {
          asked: [...of].reverse().map((one) => ({ ...one, cells: [...one.cells].reverse() })),
          candidates: [...candidates]
            .reverse()
            .map(({ rankable, summaries }) => ({ rankable, summaries: cut(summaries) })),
        };
        const lot = { asked: of, candidates };
        expect(robust(reversed, seed, { draws: 30 })).toEqual(robust(lot, seed, { draws: 30 }));
        expect(robust(structuredClone(lot), seed, { draws: 30 })).toEqual(robust(lot, seed, { draws: 30 }));
      }),
      RUNS,
    );
  });

  it('differ between seeds only by chance', () => {
    const [one, other] = [robust(pair, 1), robust(pair, 2)];
    expect(one).not.toEqual(other);
    const difference = Math.abs((one[0]?.acceptability[0] ?? 0) - (other[0]?.acceptability[0] ?? 0));
    expect(difference).toBeLessThan(4 * Math.sqrt((2 * (15 / 16) * (1 / 16)) / 2000));
  });
});

/** The rank of the method under the weights that one draw with this seed gives. */
function rankUnderDraw({ asked, candidates }: SmallLot, seed: number): readonly string[] {
  const random = seeded(seed);
  const starts = asked.map((_, index) =>
    asked.slice(0, index).reduce((sum, { cells }) => sum + cells.length, 0),
  );
  const added = (summaries: readonly CellSummary[], index: number): string => {
    const { cells } = asked[index] ?? asks('none', 0, []);
    const of = cells.map(({ weight }, cell) => ({ weight, summary: summaries[(starts[index] ?? 0) + cell] }));
    const sum = (value: (summary: CellSummary) => number) =>
      of
        .reduce((total, { weight, summary }) => total + (summary ? weight * value(summary) : 0), 0)
        .toFixed(6);
    return [
      sum(({ states }) => (states.assured === 'surely' ? 1 : 0)),
      sum(({ states }) => (states.checked === 'surely' ? 1 : 0)),
      sum(({ states }) => (states.demanded === 'surely' ? 1 : 0)),
      sum(({ number }) => number[0]),
    ].join();
  };
  const weights = new Map(
    asked
      .map(({ requirement: { id }, rawWeight }, index) => ({ id, rawWeight, index }))
      .sort((a, b) => compareText(a.id, b.id))
      // Where all candidates are alike, no weight is drawn, and any will do.
      .map(({ id, rawWeight, index }): readonly [string, number] => [
        id,
        new Set(candidates.map(({ summaries }) => added(summaries, index))).size > 1
          ? gamma(random, 2 * rawWeight)
          : 1,
      ]),
  );
  const reweighted = asked.flatMap(({ requirement: { id }, cells }) =>
    cells.map(({ weight }) => (weights.get(id) ?? 0) * weight),
  );
  return candidates
    .map(({ rankable, summaries }): Rankable => {
      const cells = summaries.map((summary, index) => ({ ...summary, weight: reweighted[index] ?? 0 }));
      return { ...rankable, shares: sharesOf(cells) ?? rankable.shares, meanLo: meanOf(cells)[0] };
    })
    .sort(compareRank)
    .map(({ id }) => id);
}

describe('dominance', () => {
  const relation = (lot: SmallLot): ReadonlySet<string> =>
    new Set(
      robust(lot, 1, { draws: 1 }).flatMap(({ id, dominates }) =>
        dominates.map((other) => `${id}>${other.id}`),
      ),
    );

  it('is being nowhere worse and somewhere better, in the states and in a, at the lower bounds', () => {
    fc.assert(
      fc.property(smallLotArb, (lot) => {
        const values = ({ summaries }: RankedCandidate): readonly number[] =>
          summaries.flatMap(({ states: { assured, checked, demanded }, number }) => [
            ...[assured, checked, demanded].map((state) => (state === 'surely' ? 1 : 0)),
            number[0],
          ]);
        const expected = lot.candidates.flatMap((one) =>
          lot.candidates
            .filter((other) => {
              const differences = values(one).map((value, index) => value - (values(other)[index] ?? 0));
              return differences.every((by) => by >= 0) && differences.some((by) => by > 0);
            })
            .map((other) => `${one.rankable.id}>${other.rankable.id}`),
        );
        expect([...relation(lot)].sort()).toEqual(expected.sort());
      }),
      RUNS,
    );
  });

  it('is irreflexive and transitive, and said on both sides', () => {
    fc.assert(
      fc.property(smallLotArb, (lot) => {
        const holds = relation(lot);
        const ids = lot.candidates.map(({ rankable }) => rankable.id);
        for (const a of ids) {
          expect(holds.has(`${a}>${a}`)).toBe(false);
          for (const b of ids)
            for (const c of ids)
              if (holds.has(`${a}>${b}`) && holds.has(`${b}>${c}`)) expect(holds.has(`${a}>${c}`)).toBe(true);
        }
        const said = robust(lot, 1, { draws: 1 }).flatMap(({ id, dominatedBy }) =>
          dominatedBy.map((other) => `${other.id}>${id}`),
        );
        expect(said.sort()).toEqual([...holds].sort());
      }),
      RUNS,
    );
  });

  it('a candidate never ranks below one that it dominates, in any draw', () => {
    fc.assert(
      fc.property(smallLotArb, fc.array(seedArb, { minLength: 10, maxLength: 10 }), (lot, seeds) => {
        for (const seed of seeds) {
          const results = robust(lot, seed, { draws: 1 });
          const placeOf = ({ acceptability }: CandidateRobustness) => acceptability.indexOf(1);
          for (const better of results)
            for (const { id } of better.dominates)
              expect(placeOf(better)).toBeLessThan(placeOf(byId(results, id)));
        }
      }),
      RUNS,
    );
  });
});

// One source less.

const run = (library: Library, tender: Tender) => assess(library, tender, { version: '0', asOf: AS_OF });

const lotOf = (library: Library, tender: Tender): LotContext => {
  const { tender: resolved } = resolveTender(tender, library.method);
  const [lot] = resolved.lots;
  if (!lot) throw new Error('no lot');
  return {
    method: library.method,
    asOf: AS_OF,
    speech: resolved.production?.['workers-can-speak'] ?? 'unknown',
    items: itemsOf(lot),
    asked: askedRequirements(lot, resolved, library, AS_OF),
    tender: resolved,
    library,
  };
};

const CLASSES = ['D', 'C', 'B', 'A'];

/** Both ends of every figure of a label, in a fixed order. */
function figuresOf({ credibility, coverage }: LabelResult): readonly Interval[] {
  const ofScheme = credibility
    ? [credibility.people, credibility.product].flatMap(
        ({ class: [lo, hi], score, dimensions }): readonly Interval[] => [
          [CLASSES.indexOf(lo), CLASSES.indexOf(hi)],
          score,
          ...Object.values(dimensions),
        ],
      )
    : [];
  const ofLot = coverage
    ? [
        ...[coverage.shares, ...Object.values(coverage.byTheme)].flatMap(({ demanded, checked, assured }) => [
          demanded,
          checked,
          assured,
        ]),
        coverage.mean,
        ...coverage.cells.flatMap((cell): readonly Interval[] => [
          cell.class,
          cell.number,
          ...[cell.demanded, cell.checked, cell.assured].map((state): Interval => [
            state === 'surely' ? 1 : 0,
            state === 'no' ? 0 : 1,
          ]),
        ]),
      ]
    : [];
  return [...ofScheme, ...ofLot];
}

describe('a label without one of its sources', () => {
  it('has no lower bound that is higher and no upper bound that is lower, in any figure', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, fc.nat(4), (library, tender, pick) => {
        const source = library.labels[0]?.sources[pick]?.id ?? '';
        const less = { ...library, labels: library.labels.map((one) => withoutSource(one, source)) };
        const before = run(library, tender).lots.flatMap(({ labels }) => labels);
        const after = run(less, tender).lots.flatMap(({ labels }) => labels);
        for (const was of before) {
          const is = after.find(({ id, grade }) => id === was.id && grade === was.grade);
          if (!is) throw new Error(`lost ${was.id}`);
          const [narrow, wide] = [figuresOf(was), figuresOf(is)];
          expect(wide).toHaveLength(narrow.length);
          narrow.forEach(([lo, hi], index) => {
            const [lowest, highest] = wide[index] ?? [0, 0];
            expect(lowest).toBeLessThanOrEqual(lo + 1e-9);
            expect(highest).toBeGreaterThanOrEqual(hi - 1e-9);
          });
        }
      }),
      RUNS,
    );
  });

  it('cites it in no fact that ranks rest on, and falls no further when it falls away again', () => {
    fc.assert(
      fc.property(libraryArb, (library) => {
        for (const one of library.labels) {
          const less = withoutSource(one, 'S-normative');
          const { scope, edition, register, ...facts } = less;
          expect(JSON.stringify(facts)).not.toContain('"source":"S-normative"');
          expect(withoutSource(less, 'S-normative')).toBe(less);
        }
      }),
      RUNS,
    );
  });

  it('is the same label when nothing cites it', () => {
    const one = label({ claims: [claim()] });
    expect(withoutSource(one, 'P')).toBe(one);
  });

  it('keeps a fact that has other evidence, with what is left', () => {
    const one = label({
      claims: [claim({ evidence: [...cite('N'), ...cite('P')] })],
      credibility: { 'asr-worker-voice': { level: 2, evidence: [...cite('P'), ...cite('N')] } },
    });
    expect(withoutSource(one, 'N')).toMatchObject({
      claims: [{ obligation: 'mandatory', reaches: 'advanced', evidence: cite('P') }],
      credibility: { 'asr-worker-voice': { level: 2, evidence: cite('P') } },
    });
  });

  it('loses an indicator and an absence that rest on it alone', () => {
    const less = withoutSource(
      label({
        credibility: { 'asr-worker-voice': { level: 2, evidence: cite('N') } },
        'not-addressed': [
          { requirements: ['ce-warranty'], evidence: cite('N') },
          { themes: ['labour-rights'], evidence: cite('I') },
        ],
      }),
      'N',
    );
    expect(less.credibility).toEqual({});
    expect(less['not-addressed']).toEqual([{ themes: ['labour-rights'], evidence: cite('I') }]);
  });

  it('knows nothing of an element that rests on it alone, also where indicators or the label would tell', () => {
    const less = withoutSource(
      label({
        verification: { commitment: { renewed: { is: 'not-met', evidence: cite('N') } } },
        claims: [
          claim({ evidence: cite('I'), verification: { independent: { is: 'met', evidence: cite('N') } } }),
        ],
      }),
      'N',
    );
    expect(less.verification).toEqual({ commitment: { renewed: { is: 'unknown', evidence: [] } } });
    expect(less.claims[0]?.verification).toEqual({ independent: { is: 'unknown', evidence: [] } });
  });

  it('may demand nothing, or all that the claim states, and of every holder', () => {
    const unread = (change: Parameters<typeof claim>[0]) =>
      withoutSource(label({ claims: [claim(change)] }), 'N').claims[0];
    expect(unread({})).toMatchObject({ reaches: ['none', 'advanced'], obligation: 'not-read', evidence: [] });
    expect(unread({ reaches: ['basic', 'frontrunner'] })).toMatchObject({ reaches: ['none', 'frontrunner'] });
    expect(unread({ value: 5, unit: 'years' })).toMatchObject({ value: 5, reaches: ['none', 'advanced'] });
    expect(unread({ grade: 'gold', exception: 'with reason', binding: 'segregated' })).toEqual({
      requirement: 'ce-spare-parts',
      tiers: ['product'],
      reaches: ['none', 'advanced'],
      obligation: 'not-read',
      concerns: 'product',
      binding: 'segregated',
      evidence: [],
    });
    expect(unread({ products: ['notebook'] })).toMatchObject({ products: ['notebook'] });
    expect(unread({ products: ['notebook'], obligation: 'part-of-scope' })).not.toHaveProperty('products');
    expect(unread({ concerns: 'other' })).toBeUndefined();
  });
});

describe('what the first place rests on', () => {
  const TENDER: Tender = {
    title: 'T',
    lots: [{ id: '1', products: ['notebook'] }],
    ambition: { circularity: 'basic' },
    assurance: { circularity: 'stated' },
  };
  const firstPlace = (labels: readonly Label[]) => {
    const lot = lotOf(libraryOf([requirement(), requirement({ id: 'ce-warranty' })], labels), TENDER);
    return firstPlaceOf(assessCandidates(labels, lot), lot);
  };
  const rival = label({ id: 'rival', claims: [claim({ evidence: cite('I') })] });

  it('is each source without which another label would be first, with that label', () => {
    const both = label({
      id: 'both',
      claims: [claim({ evidence: cite('N') }), claim({ requirement: 'ce-warranty', evidence: cite('I') })],
    });
    // Without one of them it demands one requirement, as the rival does: then the id decides.
    expect(firstPlace([rival, { ...both, id: 'z-both' }])).toEqual({
      next: { id: 'rival', gradeIndex: 0 },
      sources: [
        { id: 'I', title: 'I' },
        { id: 'N', title: 'N' },
      ],
    });
    expect(firstPlace([rival, both])?.sources).toEqual([]);
  });

  it('is no single source where each fact has two', () => {
    const twice = [...cite('N'), ...cite('I')];
    const safe = label({
      id: 'z-safe',
      claims: [claim({ evidence: twice }), claim({ requirement: 'ce-warranty', evidence: twice })],
    });
    expect(firstPlace([rival, safe])).toEqual({ next: { id: 'rival', gradeIndex: 0 }, sources: [] });
  });

  it('stays where a higher grade still holds it', () => {
    const graded = label({
      id: 'z-graded',
      grades: ['silver', 'gold'],
      claims: [
        claim({ evidence: cite('N') }),
        claim({ evidence: cite('I'), grade: 'gold' }),
        claim({ requirement: 'ce-warranty', evidence: [...cite('N'), ...cite('I')] }),
      ],
    });
    expect(firstPlace([rival, graded])).toEqual({ next: { id: 'rival', gradeIndex: 0 }, sources: [] });
  });

  it('is not a question when no other label is ranked', () => {
    expect(firstPlace([rival])).toBeNull();
    expect(firstPlace([rival, label({ id: 'other', role: 'supporting' })])).toBeNull();
    expect(firstPlace([])).toBeNull();
  });

  it('agrees with an assessment of the library without each source in turn', () => {
    const firstLabel = (library: Library, tender: Tender): string | undefined =>
      run(library, tender).lots[0]?.labels.find(({ rank }) => rank === 1)?.id;
    fc.assert(
      fc.property(libraryArb, tenderArb, (library, tender) => {
        const lot = lotOf(library, tender);
        const found = firstPlaceOf(assessCandidates(library.labels, lot), lot);
        const first = firstLabel(library, tender);
        if (!found || first === undefined) return;
        const { sources } = library.labels.find(({ id }) => id === first) ?? { sources: [] };
        const losing = sources
          .map(({ id }) => id)
          .filter((source) => {
            const labels = library.labels.map((one) => (one.id === first ? withoutSource(one, source) : one));
            const now = firstLabel({ ...library, labels }, tender);
            if (now !== first) expect(now).toBe(found.next.id);
            return now !== first;
          });
        expect(found.sources.map(({ id }) => id)).toEqual(losing.sort(compareText));
      }),
      RUNS,
    );
  });
});
