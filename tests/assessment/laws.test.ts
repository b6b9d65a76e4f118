/** The laws of the method (section 11), over random libraries and tenders. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { cellsOf, cellState, knownCandidate, type CellCoverage } from '../../src/assessment/coverage.js';
import { meanOf, sharesOf, summaryOf } from '../../src/assessment/shares.js';
import { profileCredibility } from '../../src/assessment/credibility.js';
import { cellsOfSet } from '../../src/assessment/label-sets.js';
import { resolveTender } from '../../src/assessment/resolve-tender.js';
import { askedRequirements } from '../../src/assessment/tender-requirements.js';
import { toInterval, type Interval } from '../../src/model/interval.js';
import type { Library } from '../../src/model/library.js';
import type { Claim, ElementFacts, Evidence, Label, LabelResult, Tender } from '../../src/model/types.js';
import { assessedLot, rankedCells } from '../support/assessed-lot.js';
import { promisingLibraryArb } from '../support/promising.js';
import { AS_OF, levelRange, libraryArb, tenderArb } from '../support/random-library.js';
import { dimensions, indicatorIds, method } from '../support/rules.js';

const RUNS = { numRuns: 200 };
const run = (library: Library, tender: Tender) => assess(library, tender, { version: '0', asOf: AS_OF });

const strong: readonly Evidence[] = [{ source: 'S-independent', locator: 'p', says: 'so' }];

/** Every label of a library changed in the same way. */
const withLabels = (library: Library, change: (label: Label) => Label): Library => ({
  ...library,
  labels: library.labels.map(change),
});

const resultsOf = (library: Library, tender: Tender): ReadonlyMap<string, LabelResult> =>
  new Map(
    run(library, tender).lots.flatMap(({ labels }) =>
      labels.map((label) => [`${label.id} ${label.grade ?? ''}`, label] as const),
    ),
  );

const STATES = ['no', 'possibly', 'surely'];
const CLASSES = ['D', 'C', 'B', 'A'];

/** Both ends of every figure of a label, in a fixed order, so that two results can be compared. */
function figures({ credibility, coverage }: LabelResult): {
  readonly lo: readonly number[];
  readonly hi: readonly number[];
} {
  const intervals: Interval[] = [];
  const push = ([lo, hi]: Interval) => intervals.push([lo, hi]);
  for (const profile of credibility ? [credibility.people, credibility.product] : []) {
    push(profile.score);
    push([CLASSES.indexOf(profile.class[0]), CLASSES.indexOf(profile.class[1])]);
  }
  if (coverage) {
    for (const share of [
      coverage.shares.demanded,
      coverage.shares.checked,
      coverage.shares.assured,
      coverage.mean,
    ])
      push(share);
    for (const cell of coverage.cells) {
      push(cell.class);
      push(cell.number);
      for (const state of [cell.demanded, cell.checked, cell.assured])
        push([state === 'surely' ? 1 : 0, state === 'no' ? 0 : 1]);
    }
  }
  return { lo: intervals.map(([lo]) => lo), hi: intervals.map(([, hi]) => hi) };
}

const everyAtLeast = (a: readonly number[], b: readonly number[]): void => {
  expect(a).toHaveLength(b.length);
  a.forEach((value, index) => expect(value).toBeGreaterThanOrEqual((b[index] ?? 0) - 1e-9));
};

/** Draws one completion of everything that is a range in a label: an exact fact inside what the evidence leaves open. */
function complete(label: Label, pick: (lo: number, hi: number) => number): Label {
  const RUNG_WORDS = ['none', 'basic', 'advanced', 'frontrunner'] as const;
  const context = knownCandidate(
    label,
    null,
    { method, dimensions },
    { method, asOf: AS_OF, speech: 'unknown' },
  );
  const elements = (facts: ElementFacts | undefined): ElementFacts =>
    Object.fromEntries(
      Object.entries(facts ?? {}).map(([id, fact]) => [
        id,
        { is: fact.is === 'not-met' ? 'not-met' : pick(0, 1) === 1 ? 'met' : 'not-met', evidence: strong },
      ]),
    );
  const surelyMet = (facts: ElementFacts | undefined): ElementFacts =>
    Object.fromEntries(
      Object.entries(facts ?? {}).map(([id, fact]) => [
        id,
        fact.is === 'met' ? { is: 'met', evidence: strong } : (elements({ [id]: fact })[id] ?? fact),
      ]),
    );
  return {
    ...label,
    credibility: Object.fromEntries(
      indicatorIds.map((id) => {
        const [lo, hi] = context.levels.get(id) ?? [0, 3];
        return [id, { level: pick(lo, hi), evidence: strong }];
      }),
    ),
    ...(label.verification
      ? {
          verification: Object.fromEntries(
            Object.entries(label.verification).map(([kind, facts]) => [kind, surelyMet(facts)]),
          ),
        }
      : {}),
    claims: label.claims.map((claim): Claim => {
      const [lo, hi] = Array.isArray(claim.reaches)
        ? claim.reaches.map((word) => RUNG_WORDS.indexOf(word))
        : [0, 0];
      const chosen = RUNG_WORDS[pick(lo ?? 0, hi ?? 0)] ?? 'none';
      const force = pick(0, 1) === 1 ? ('mandatory' as const) : ('assessed' as const);
      return {
        ...claim,
        obligation: claim.obligation === 'not-read' ? force : claim.obligation,
        reaches: chosen,
        ...(claim.verification ? { verification: surelyMet(claim.verification) } : {}),
      };
    }),
  };
}

describe('laws of the method', () => {
  it('the same input gives the same result', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, (library, tender) => {
        expect(JSON.stringify(run(library, tender))).toBe(
          JSON.stringify(run(structuredClone(library), structuredClone(tender))),
        );
      }),
      RUNS,
    );
  });

  it('the order of labels, claims and wishes never changes a result', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, (library, tender) => {
        const reversed: Library = {
          ...library,
          labels: [...library.labels].reverse().map((label) => ({
            ...label,
            claims: [...label.claims].reverse(),
            credibility: Object.fromEntries(Object.entries(label.credibility).reverse()),
          })),
        };
        const lots = tender.lots.map((lot) => ({ ...lot, products: [...(lot.products ?? [])].reverse() }));
        const requirements = Object.fromEntries(Object.entries(tender.requirements ?? {}).reverse());
        expect(JSON.stringify(run(reversed, { ...tender, lots, requirements }))).toBe(
          JSON.stringify(run(library, tender)),
        );
      }),
      RUNS,
    );
  });

  it('demanded is at least checked, checked at least assured, and nothing is met below the asked rung', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, (library, tender) => {
        for (const { coverage } of resultsOf(library, tender).values()) {
          if (!coverage) continue;
          const { demanded, checked, assured } = coverage.shares;
          everyAtLeast(demanded, checked);
          everyAtLeast(checked, assured);
          for (const cell of coverage.cells) {
            expect(STATES.indexOf(cell.demanded)).toBeGreaterThanOrEqual(STATES.indexOf(cell.checked));
            expect(STATES.indexOf(cell.checked)).toBeGreaterThanOrEqual(STATES.indexOf(cell.assured));
            if (cell.O[1] < 3 && cell.item === null) expect(cell.demanded).toBe('no');
            if (cell.O[0] < 3 && cell.item === null) expect(cell.demanded).not.toBe('surely');
            everyAtLeast([cell.class[1], cell.number[1]], [cell.class[0], cell.number[0]]);
          }
        }
      }),
      RUNS,
    );
  });

  it('raising a fact of the scheme never lowers a figure', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, fc.constantFrom(...indicatorIds), (library, tender, id) => {
        const raised = withLabels(library, (label) => {
          const fact = label.credibility[id];
          if (!fact) return label;
          const [lo, hi] = toInterval(fact.level);
          return {
            ...label,
            credibility: {
              ...label.credibility,
              [id]: { ...fact, level: [Math.min(3, lo + 1), Math.min(3, hi + 1)] },
            },
          };
        });
        const before = resultsOf(library, tender);
        for (const [key, after] of resultsOf(raised, tender)) {
          const was = before.get(key);
          if (!was) throw new Error(`lost ${key}`);
          everyAtLeast(figures(after).lo, figures(was).lo);
          everyAtLeast(figures(after).hi, figures(was).hi);
        }
      }),
      RUNS,
    );
  });

  it('raising what claims reach, or their verification, never lowers a figure', () => {
    const UP = {
      none: 'basic',
      basic: 'advanced',
      advanced: 'frontrunner',
      frontrunner: 'frontrunner',
    } as const;
    const IS = { 'not-met': 'unknown', unknown: 'met', met: 'met' } as const;
    fc.assert(
      fc.property(libraryArb, tenderArb, (library, tender) => {
        const raised = withLabels(library, (label) => ({
          ...label,
          claims: label.claims.map((claim) => ({
            ...claim,
            ...(Array.isArray(claim.reaches)
              ? {
                  reaches: [
                    UP[claim.reaches[0] as keyof typeof UP],
                    UP[claim.reaches[1] as keyof typeof UP],
                  ] as const,
                }
              : {}),
            ...(claim.verification
              ? {
                  verification: Object.fromEntries(
                    Object.entries(claim.verification).map(([element, fact]) => [
                      element,
                      { ...fact, is: IS[fact.is] },
                    ]),
                  ),
                }
              : {}),
          })),
        }));
        const before = resultsOf(library, tender);
        for (const [key, after] of resultsOf(raised, tender)) {
          const was = before.get(key);
          if (!was) throw new Error(`lost ${key}`);
          everyAtLeast(figures(after).lo, figures(was).lo);
          everyAtLeast(figures(after).hi, figures(was).hi);
        }
      }),
      RUNS,
    );
  });

  it('the interval of credibility contains every completion of the unknown levels', () => {
    const rules = { method, dimensions };
    fc.assert(
      fc.property(
        fc.tuple(...indicatorIds.map(() => levelRange(3))),
        fc.infiniteStream(fc.nat(3)),
        fc.constantFrom('people' as const, 'product' as const),
        fc.constantFrom('ecolabel' as const, 'official-label' as const),
        (ranges, stream, profile, kind) => {
          const label = { kind } as Label;
          const open = new Map<string, Interval>(
            indicatorIds.map((id, index) => [id, ranges[index] ?? [0, 3]]),
          );
          const drawn = new Map(
            [...open].map(([id, [lo, hi]]) => [
              id,
              toInterval(lo + ((stream.next().value ?? 0) % (hi - lo + 1))),
            ]),
          );
          const wide = profileCredibility(label, profile, open, rules);
          const exact = profileCredibility(label, profile, drawn, rules);
          everyAtLeast(exact.score, [wide.score[0], wide.score[0]]);
          everyAtLeast([wide.score[1], wide.score[1]], exact.score);
          const rank = (one: string) => CLASSES.indexOf(one);
          expect(rank(exact.class[0])).toBeGreaterThanOrEqual(rank(wide.class[0]));
          expect(rank(exact.class[1])).toBeLessThanOrEqual(rank(wide.class[1]));
        },
      ),
      RUNS,
    );
  });

  it('the interval of every figure contains the completions of the unknowns', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, fc.infiniteStream(fc.nat(100)), (library, tender, stream) => {
        const pick = (lo: number, hi: number): number => lo + ((stream.next().value ?? 0) % (hi - lo + 1));
        const completed = withLabels(library, (label) => complete(label, pick));
        const wide = resultsOf(library, tender);
        for (const [key, exact] of resultsOf(completed, tender)) {
          const open = wide.get(key);
          if (!open) throw new Error(`lost ${key}`);
          everyAtLeast(figures(exact).lo, figures(open).lo);
          everyAtLeast(figures(open).hi, figures(exact).hi);
        }
      }),
      RUNS,
    );
  });

  it('the shares of the best set contain those of the same set in the completions of the unknowns', () => {
    let open = 0;
    fc.assert(
      fc.property(
        promisingLibraryArb,
        tenderArb,
        fc.infiniteStream(fc.nat(100)),
        (library, tender, stream) => {
          const pick = (lo: number, hi: number): number => lo + ((stream.next().value ?? 0) % (hi - lo + 1));
          const [best] = run(library, tender).lots[0]?.sets?.best ?? [];
          if (!best || best.labels.length === 0) return;
          const completed = withLabels(library, (label) => complete(label, pick));
          const cells = rankedCells(assessedLot(completed, tender, AS_OF));
          const same = cellsOfSet(best.labels.flatMap((name) => [cells.get(name) ?? []]));
          const exact = sharesOf(same.map(summaryOf));
          for (const reading of ['demanded', 'checked', 'assured'] as const) {
            const [lo, hi] = best.shares[reading];
            // Results show shares with three decimals.
            expect(exact?.[reading][0]).toBeGreaterThan(lo - 0.0006);
            expect(exact?.[reading][1]).toBeLessThan(hi + 0.0006);
            if (lo < hi) open += 1;
          }
        },
      ),
      RUNS,
    );
    expect(open).toBeGreaterThan(10);
  });

  it('a failed gate gives D whatever else', () => {
    const gated = dimensions.flatMap(({ indicators }) => indicators.filter(({ gate }) => gate !== null));
    fc.assert(
      fc.property(
        fc.constantFrom(...gated),
        fc.tuple(...indicatorIds.map(() => levelRange(3))),
        (gate, ranges) => {
          const levels = new Map<string, Interval>(
            indicatorIds.map((id, index) => [
              id,
              id === gate.id ? toInterval((gate.gate?.minimum ?? 1) - 1) : (ranges[index] ?? [0, 3]),
            ]),
          );
          expect(
            profileCredibility({ kind: 'ecolabel' } as Label, 'people', levels, { method, dimensions }).class,
          ).toEqual(['D', 'D']);
        },
      ),
      RUNS,
    );
  });

  it('a set is never worse than its members, in any reading', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, (library, tender) => {
        const { tender: resolved } = resolveTender(tender, method);
        const [lot] = resolved.lots;
        if (!lot) throw new Error('no lot');
        const asked = askedRequirements(lot, resolved, library, AS_OF);
        const context = { method, asOf: AS_OF, speech: 'unknown' as const };
        const members: readonly (readonly CellCoverage[])[] = library.labels.map((label) =>
          cellsOf(knownCandidate(label, label.grades[0] ?? null, library, context), asked, context),
        );
        const set = cellsOfSet(members);
        const setShares = sharesOf(set.map(summaryOf));
        for (const member of members) {
          member.forEach((cell, index) => {
            const combined = set[index];
            if (!combined) throw new Error('the set lost a cell');
            for (const reading of ['demanded', 'checked', 'assured'] as const) {
              expect(STATES.indexOf(cellState(combined, reading))).toBeGreaterThanOrEqual(
                STATES.indexOf(cellState(cell, reading)),
              );
            }
          });
          const shares = sharesOf(member.map(summaryOf));
          if (shares && setShares) everyAtLeast(setShares.assured, shares.assured);
          everyAtLeast(meanOf(set.map(summaryOf)), meanOf(member.map(summaryOf)));
        }
      }),
      RUNS,
    );
  });

  it('a label about which nothing is known never ranks above one about which something good is known', () => {
    fc.assert(
      fc.property(
        libraryArb,
        tenderArb,
        fc.constantFrom(...indicatorIds),
        fc.boolean(),
        (library, tender, id, first) => {
          const [model] = library.labels;
          if (!model) throw new Error('no label');
          const { verification, ...bare } = model;
          const nothing: Label = {
            ...bare,
            id: first ? 'a-unknown' : 'z-unknown',
            role: 'label',
            grades: [],
            credibility: {},
            claims: [],
            'not-addressed': [],
          };
          const good: Label = {
            ...nothing,
            id: 'm-good',
            credibility: { [id]: { level: [2, 3], evidence: strong } },
          };
          const ranks = new Map(
            run({ ...library, labels: [nothing, good] }, tender).lots.flatMap(({ labels }) =>
              labels.map((label) => [label.id, label.rank] as const),
            ),
          );
          const [unknown, known] = [ranks.get(nothing.id), ranks.get(good.id)];
          if (unknown === null || unknown === undefined || known === null || known === undefined) return;
          expect(known).toBeLessThan(unknown);
        },
      ),
      RUNS,
    );
  });

  it('unknown never beats a documented full fact below, and a documented absence never beats unknown above', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, (library, tender) => {
        const strip = ({ verification, ...label }: Label): Label => label;
        const variant = (change: (label: Label) => Partial<Label>): Library =>
          withLabels(library, (label) => ({ ...strip(label), ...change(label) }));
        const everyTier = [
          'product',
          'brand',
          'final-assembly',
          'components',
          'smelting-refining',
          'mining',
          'end-of-life',
        ] as const;
        const full = variant(() => ({
          'not-addressed': [],
          claims: library.requirements.map(({ id }) => ({
            requirement: id,
            tiers: [...everyTier],
            reaches: 'frontrunner' as const,
            obligation: 'mandatory' as const,
            concerns: 'product' as const,
            evidence: strong,
          })),
        }));
        const unknown = variant(() => ({ 'not-addressed': [], claims: [] }));
        const absent = variant(() => ({
          claims: [],
          'not-addressed': [{ requirements: library.requirements.map(({ id }) => id), evidence: strong }],
        }));
        const [ofFull, ofUnknown, ofAbsent] = [
          resultsOf(full, tender),
          resultsOf(unknown, tender),
          resultsOf(absent, tender),
        ];
        for (const [key, open] of ofUnknown) {
          const [known, none] = [ofFull.get(key), ofAbsent.get(key)];
          if (!known || !none) throw new Error(`lost ${key}`);
          everyAtLeast(figures(known).lo, figures(open).lo);
          everyAtLeast(figures(open).hi, figures(none).hi);
        }
      }),
      RUNS,
    );
  });

  it('never ranks supporting instruments, expired editions, labels that do not apply, or where nothing is asked', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, (library, tender) => {
        const { lots } = run(library, tender);
        const isAsked = lots.some(({ requirements }) => requirements.some(({ cells }) => cells.length > 0));
        for (const label of lots.flatMap(({ labels }) => labels)) {
          const counts =
            isAsked && label.role === 'label' && label.status === 'current' && label.applies !== 'no';
          expect(label.rank !== null).toBe(counts);
        }
      }),
      RUNS,
    );
  });

  it('no label is credited for what binding law demands anyway', () => {
    fc.assert(
      fc.property(libraryArb, tenderArb, (library, tender) => {
        const lawful: Library = {
          ...library,
          requirements: library.requirements.map((requirement) => ({
            ...requirement,
            ladder: Object.fromEntries(
              Object.entries(requirement.ladder).map(([rung, definition]) => [
                rung,
                {
                  ...definition,
                  'legal-floor': {
                    products: 'all' as const,
                    law: 'Act',
                    provision: 'Art. 1',
                    since: '2025-01-01',
                  },
                },
              ]),
            ),
          })),
        };
        const goods = { ...tender, lots: tender.lots.map(({ services, ...lot }) => lot) };
        for (const { requirements, labels } of run(lawful, goods).lots) {
          expect(
            requirements.every(({ cells, legalFloor }) => cells.length === 0 && legalFloor !== null),
          ).toBe(true);
          expect(labels.every(({ rank }) => rank === null)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});
