/** What single wishes cost, against full runs of the changed tender. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { cellState } from '../../src/assessment/coverage.js';
import { cellsOfSet } from '../../src/assessment/label-sets.js';
import { sharesOf, summaryOf } from '../../src/assessment/shares.js';
import type { Library } from '../../src/model/library.js';
import {
  RUNGS,
  type Claim,
  type Label,
  type LotResult,
  type Requirement,
  type Rung,
  type Tender,
} from '../../src/model/types.js';
import { assessedLot, rankedCells, type AssessedLot } from '../support/assessed-lot.js';
import { exampleTender } from '../support/example-tenders.js';
import { AS_OF, cite, claim, label, libraryOf, requirement } from '../support/fixtures.js';
import { promisingLibraryArb } from '../support/promising.js';
import { tenderArb } from '../support/random-library.js';
import { indicatorIds } from '../support/rules.js';
import { library as shipped } from '../support/shipped-labels.js';

type Sensitivity = NonNullable<LotResult['sensitivity']>;
type Change = Sensitivity['lower'][number];

const TENDER: Tender = {
  title: 'T',
  lots: [{ id: '1', products: ['notebook'] }],
  ambition: { 'human-rights': 'none', 'labour-rights': 'none', circularity: 'advanced' },
};

/** A scheme of which all is known and good. */
const scheme = (id: string, claims: readonly Claim[], change: Partial<Label> = {}): Label =>
  label({
    id,
    credibility: Object.fromEntries(indicatorIds.map((one) => [one, { level: 3, evidence: cite('I') }])),
    verification: { commitment: { 'published-promise': { is: 'met', evidence: cite('I') } } },
    claims,
    'not-addressed': [{ themes: ['circularity'], evidence: cite('N') }],
    ...change,
  });

function sensitivityOf(library: Library, tender: Tender): Sensitivity {
  const [lot] = assess(library, tender, { version: '0', asOf: AS_OF, sensitivity: true }).lots;
  if (!lot?.sensitivity) throw new Error('no sensitivity');
  return lot.sensitivity;
}

const of = (
  labels: readonly Label[],
  requirements: readonly Requirement[] = [requirement()],
  tender: Tender = TENDER,
): Sensitivity => sensitivityOf(libraryOf(requirements, labels), tender);

const change = (more: Partial<Change>): Change => ({
  requirement: 'ce-spare-parts',
  from: 'advanced',
  to: 'basic',
  labels: [],
  demanded: 0,
  checked: 0,
  assured: 0,
  ...more,
});

describe('what a wish costs, by hand', () => {
  it('is told only when it is asked for', () => {
    const library = libraryOf([requirement()], [scheme('one', [claim()])]);
    expect(assess(library, TENDER, { version: '0', asOf: AS_OF }).lots[0]?.sensitivity).toBeNull();
  });

  it('lowering brings a label into reach, and with it what the label gives', () => {
    const one = scheme('one', [claim({ reaches: 'basic' })]);
    const two = scheme('two', [claim({ reaches: 'none' })]);
    expect(of([one, two]).lower).toEqual([
      change({ to: 'basic', labels: ['one'], demanded: 1, checked: 1, assured: 1 }),
    ]);
  });

  it('dropping brings into reach what demands all the rest', () => {
    const requirements = [requirement(), requirement({ id: 'ce-warranty' })];
    const one = scheme('one', [claim()]);
    expect(of([one], requirements).lower).toEqual([
      change({
        requirement: 'ce-warranty',
        to: null,
        labels: ['one'],
        demanded: 0.5,
        checked: 0.5,
        assured: 0.5,
      }),
    ]);
  });

  it('never advises to drop what labels cover: what is left would be covered less', () => {
    const requirements = [
      requirement(),
      requirement({ id: 'ce-warranty' }),
      requirement({ id: 'ce-updates' }),
    ];
    const { lower } = of([scheme('one', [claim()])], requirements);
    expect(lower.map((one) => [one.requirement, one.to, one.demanded])).toEqual([
      ['ce-updates', null, 0.167],
      ['ce-warranty', null, 0.167],
    ]);
  });

  it('raising loses a label, unless it demands as much', () => {
    const one = scheme('one', [claim()]);
    const two = scheme('two', [claim({ reaches: 'frontrunner' })]);
    expect(of([one]).raise).toEqual([
      change({ to: 'frontrunner', labels: ['one'], demanded: 1, checked: 1, assured: 1 }),
    ]);
    expect(of([one, two]).raise).toEqual([change({ to: 'frontrunner', labels: ['one'] })]);
    expect(of([two]).raise).toEqual([]);
  });

  it('leaves alone what law demands anyway: no label is credited for it', () => {
    const phones: Tender = { ...TENDER, lots: [{ id: '1', products: ['smartphone'] }] };
    const scope = { ...label().scope, products: ['smartphone'] };
    // Law demands the highest rung of smartphones, so that every rung is law.
    const one = scheme('one', [claim({ reaches: 'advanced' })], { scope });
    expect(of([one], [requirement()], phones)).toEqual({ lower: [], raise: [] });
    // Law demands the lowest rung of notebooks: lowered to it nothing would be asked of labels.
    const { ladder } = requirement();
    const { basic, advanced } = ladder;
    if (!basic || !advanced) throw new Error('no rung');
    const floor = { products: ['notebook'], law: 'Act', provision: 'Art. 1', since: '2025-01-01' };
    const lawful = requirement({
      ladder: { basic: { ...basic, 'legal-floor': floor }, advanced },
    });
    const less = scheme('less', [claim({ reaches: 'basic' })]);
    expect(of([less], [lawful])).toEqual({ lower: [], raise: [] });
    // Raised from it, the label is asked for more than law, and no share of what law demands was its own.
    const basicOnly: Tender = { ...TENDER, ambition: { ...TENDER.ambition, circularity: 'basic' } };
    expect(of([less], [lawful], basicOnly)).toEqual({ lower: [], raise: [] });
    // Of two products one is under the law: the other is asked still.
    const both: Tender = { ...TENDER, lots: [{ id: '1', products: ['display', 'notebook'] }] };
    expect(of([less], [lawful], both).lower).toEqual([
      change({ labels: ['less'], demanded: 1, checked: 1, assured: 1 }),
    ]);
  });

  it('counts a label with grades once, by the grade that demands most', () => {
    const graded = scheme('graded', [claim({ grade: 'gold' })], {
      grades: ['silver', 'gold'],
      'grade-meaning': 'criteria',
    });
    expect(of([graded]).raise).toEqual([
      change({ to: 'frontrunner', labels: ['graded'], demanded: 1, checked: 1, assured: 1 }),
    ]);
  });

  it('lists at most ten in each direction, those that move most labels first, then most of what is assured', () => {
    const ids = Array.from({ length: 12 }, (_, index) => `ce-${10 + index}`);
    const requirements = ids.map((id, index) => requirement({ id, severity: (index % 3) + 1 }));
    const all = scheme(
      'all',
      ids.map((id) => claim({ requirement: id })),
    );
    const some = scheme('some', [claim({ requirement: 'ce-15' })]);
    const { raise } = of([all, some], requirements);
    expect(raise).toHaveLength(10);
    expect(raise.map((one) => one.requirement).slice(0, 5)).toEqual([
      'ce-15',
      'ce-12',
      'ce-18',
      'ce-21',
      'ce-11',
    ]);
  });
});

const READINGS = ['demanded', 'checked', 'assured'] as const;

/** Lower bounds of what all ranked candidates cover together. */
function together(lot: AssessedLot): Readonly<Record<(typeof READINGS)[number], number>> {
  const shares = sharesOf(cellsOfSet([...rankedCells(lot).values()]).map(summaryOf));
  return {
    demanded: shares?.demanded[0] ?? 0,
    checked: shares?.checked[0] ?? 0,
    assured: shares?.assured[0] ?? 0,
  };
}

/** Labels one of whose grades surely demands what is asked of a requirement; of all when it is null. */
const demanding = (lot: AssessedLot, only: string | null): readonly string[] => [
  ...new Set(
    [...rankedCells(lot)].flatMap(([name, cells]) => {
      const about = cells.filter(({ asked }) => only === null || asked.requirement.id === only);
      return about.length > 0 && about.every((cell) => cellState(cell, 'demanded') === 'surely')
        ? [name.split(':')[0] ?? name]
        : [];
    }),
  ),
];

/** The tender with one wish changed. */
const changed = (tender: Tender, id: string, to: Rung | null): Tender => ({
  ...tender,
  lots: tender.lots.map((lot) => ({
    ...lot,
    requirements: {
      ...lot.requirements,
      [id]: { ...lot.requirements?.[id], ...(to === null ? { drop: true } : { ambition: to }) },
    },
  })),
});

/** A change as full runs show it; null when nothing would be asked of labels then. */
function byFullRuns(
  library: Library,
  tender: Tender,
  row: { readonly requirement: string; readonly from: Rung; readonly to: Rung | null },
  direction: keyof Sensitivity,
): Change | null {
  const before = assessedLot(library, tender, AS_OF);
  const after = assessedLot(library, changed(tender, row.requirement, row.to), AS_OF);
  const cells = after.context.asked.find(({ requirement: one }) => one.id === row.requirement)?.cells ?? [];
  if (row.to !== null && cells.length === 0) return null;
  const was = demanding(before, row.requirement);
  const is = demanding(after, row.to === null ? null : row.requirement);
  const moved =
    direction === 'raise' ? was.filter((id) => !is.includes(id)) : is.filter((id) => !was.includes(id));
  const [then, now] = [together(after), together(before)];
  const sign = direction === 'raise' ? -1 : 1;
  const by = (reading: (typeof READINGS)[number]): number =>
    Number(Math.max(0, sign * (then[reading] - now[reading])).toFixed(3));
  return {
    ...row,
    labels: moved.toSorted((a, b) => (a < b ? -1 : 1)),
    demanded: by('demanded'),
    checked: by('checked'),
    assured: by('assured'),
  };
}

/** Every change of one wish that moves something. */
function everyChange(library: Library, tender: Tender): Sensitivity {
  const { asked } = assessedLot(library, tender, AS_OF).context;
  const found: { lower: Change[]; raise: Change[] } = { lower: [], raise: [] };
  for (const { requirement: one, rung, cells } of asked) {
    if (cells.length === 0) continue;
    const rungs = RUNGS.filter((name) => one.ladder[name] !== undefined);
    const at = rungs.indexOf(rung);
    const steps: readonly (readonly [keyof Sensitivity, Rung | null | undefined])[] = [
      ['lower', rungs[at - 1]],
      ['lower', null],
      ['raise', rungs[at + 1]],
    ];
    for (const [direction, to] of steps) {
      if (to === undefined) continue;
      const by = byFullRuns(library, tender, { requirement: one.id, from: rung, to }, direction);
      if (by && by.labels.length + by.demanded + by.checked + by.assured > 0) found[direction].push(by);
    }
  }
  return found;
}

const keyOf = ({ requirement: id, to }: Change): string => `${id} ${to ?? ''}`;
const byKey = (a: Change, b: Change): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** The same changes; shares may differ by the rounding of the last digit. */
function expectSame(found: readonly Change[], expected: readonly Change[]): void {
  const exact = ({ demanded, checked, assured, ...rest }: Change) => rest;
  const [a, b] = [found.toSorted(byKey), expected.toSorted(byKey)];
  expect(a.map(exact)).toEqual(b.map(exact));
  a.forEach((one, index) => {
    for (const reading of READINGS)
      expect(Math.abs(one[reading] - (b[index]?.[reading] ?? 0)), keyOf(one)).toBeLessThan(0.0011);
  });
}

describe('what a wish costs is what full runs of the changed tender show', () => {
  it('for any library: every change that moves something, and no other', () => {
    let seen = 0;
    fc.assert(
      fc.property(promisingLibraryArb, tenderArb, (library, tender) => {
        const found = sensitivityOf(library, tender);
        const expected = everyChange(library, tender);
        expectSame(found.lower, expected.lower);
        expectSame(found.raise, expected.raise);
        seen += found.lower.length + found.raise.length;
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(30);
  });

  it('for the shipped labels: what is listed', () => {
    for (const seed of [1, 20]) {
      const tender = exampleTender(shipped, seed);
      const found = sensitivityOf(shipped, tender);
      expect(found.lower.length).toBeGreaterThan(0);
      for (const direction of ['lower', 'raise'] as const) {
        expectSame(
          found[direction],
          found[direction].flatMap(
            ({ requirement: id, from, to }) =>
              byFullRuns(shipped, tender, { requirement: id, from, to }, direction) ?? [],
          ),
        );
      }
    }
  });
});
