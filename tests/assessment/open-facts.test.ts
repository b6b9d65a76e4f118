/** What one answer would change (method section 8): assumptions, and facts by what they add. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assume, factId, factValue, type Assumption } from '../../src/assessment/assumption.js';
import { cellsOf, knownCandidate } from '../../src/assessment/coverage.js';
import { askedLots, weighedFacts, type WeighedFact } from '../../src/assessment/open-facts.js';
import { sharesOf, summaryOf } from '../../src/assessment/shares.js';
import type { Label, Tender } from '../../src/model/types.js';
import { AS_OF, claim, cite, label, libraryOf, requirement } from '../support/fixtures.js';
import { libraryArb } from '../support/random-library.js';

const TENDER: Tender = {
  title: 'T',
  lots: [{ id: '1', products: ['notebook'] }],
  ambition: { 'human-rights': 'advanced', 'labour-rights': 'advanced', circularity: 'advanced' },
};

const facts = (of: Label, requirements = [requirement()]) => {
  const library = libraryOf(requirements, [of]);
  return weighedFacts(of, null, askedLots([TENDER], library, AS_OF), library, AS_OF);
};

const ids = (found: ReturnType<typeof facts>): readonly string[] =>
  found.map(({ assumption }) => `${factId(assumption)}=${factValue(assumption)}`);

describe('an open demand', () => {
  it('is worth the share of its requirement, when the label may meet it', () => {
    const open = label({ claims: [claim({ reaches: ['none', 'frontrunner'] })] });
    const [best] = facts(open);
    expect(best && factId(best.assumption)).toBe('ce-spare-parts');
    expect(best?.gain).toMatchObject({ demanded: 1, settles: 1 });
  });

  it('is no fact to ask when the text is known to demand less', () => {
    expect(ids(facts(label({ claims: [claim({ reaches: 'basic' })] })))).not.toContain(
      'ce-spare-parts=advanced',
    );
  });

  it('of a silent label inside its scope is worth asking; a documented absence is not', () => {
    expect(ids(facts(label()))).toContain('ce-spare-parts=advanced');
    const absent = label({ 'not-addressed': [{ requirements: ['ce-spare-parts'], evidence: cite('N') }] });
    expect(facts(absent)).toEqual([]);
  });

  it('of an edition that no longer counts is not asked', () => {
    const { edition } = label();
    expect(facts(label({ edition: { ...edition, status: 'withdrawn' } }))).toEqual([]);
  });
});

describe('an assumption', () => {
  const bare = label({ claims: [claim({ reaches: ['none', 'frontrunner'], obligation: 'not-read' })] });

  it('is written as --assume takes it', () => {
    const element: Assumption = { kind: 'element', of: 'people', element: 'on-site', is: 'met' };
    expect([factId(element), factValue(element)]).toEqual(['people.on-site', 'met']);
    const indicator: Assumption = { kind: 'indicator', indicator: 'asr-worker-voice', level: 2 };
    expect([factId(indicator), factValue(indicator)]).toEqual(['asr-worker-voice', '2']);
  });

  it('leaves the label as it was', () => {
    const before = JSON.stringify(bare);
    assume(bare, { kind: 'demand', requirement: requirement(), rung: 'basic' }, AS_OF);
    expect(JSON.stringify(bare)).toBe(before);
  });

  it('about a demand makes it mandatory at the rung; about a claim on other goods it changes nothing there', () => {
    const assumed = assume(bare, { kind: 'demand', requirement: requirement(), rung: 'basic' }, AS_OF);
    expect(assumed.claims).toMatchObject([{ reaches: 'basic', obligation: 'mandatory' }]);
    const paper = label({ claims: [claim({ concerns: 'other' })] });
    const both = assume(paper, { kind: 'demand', requirement: requirement(), rung: 'basic' }, AS_OF);
    expect(both.claims.map(({ concerns }) => concerns)).toEqual(['other', 'product']);
    expect(both.claims[0]).toEqual(paper.claims[0]);
  });

  it('about a tier outside the scope adds no claim', () => {
    const elsewhere = label({ scope: { ...label().scope, tiers: ['mining'] } });
    expect(
      assume(elsewhere, { kind: 'demand', requirement: requirement(), rung: 'basic' }, AS_OF).claims,
    ).toEqual([]);
  });
});

const byGain = (a: WeighedFact, b: WeighedFact): number =>
  b.gain.assured - a.gain.assured || b.gain.checked - a.gain.checked || b.gain.demanded - a.gain.demanded;

describe('for any label of any library', () => {
  it('a favourable answer never lowers what is surely covered, and gains are what a full run shows', () => {
    fc.assert(
      fc.property(libraryArb, (library) => {
        const tender: Tender = {
          ...TENDER,
          lots: [{ id: '1', products: library.products.slice(0, 1).map(({ id }) => id) }],
        };
        const lots = askedLots([tender], library, AS_OF);
        const [lot] = lots;
        if (!lot) return;
        const context = { method: library.method, asOf: AS_OF, speech: lot.speech };
        const shares = (of: Label, grade: string | null) =>
          sharesOf(cellsOf(knownCandidate(of, grade, library, context), lot.asked, context).map(summaryOf));
        for (const one of library.labels) {
          const grade = one.grades[0] ?? null;
          const before = shares(one, grade);
          const found = weighedFacts(one, grade, lots, library, AS_OF);
          for (const { assumption, gain } of found) {
            const after = shares(assume(one, assumption, AS_OF), grade);
            for (const reading of ['demanded', 'checked', 'assured'] as const) {
              const difference = (after?.[reading][0] ?? 0) - (before?.[reading][0] ?? 0);
              expect(difference).toBeGreaterThanOrEqual(-1e-9);
              expect(gain[reading]).toBeCloseTo(difference, 9);
            }
            expect(gain.settles).toBeGreaterThan(0);
          }
          expect([...found].sort(byGain).map(({ gain }) => gain)).toEqual(found.map(({ gain }) => gain));
        }
      }),
      { numRuns: 60 },
    );
  });
});
