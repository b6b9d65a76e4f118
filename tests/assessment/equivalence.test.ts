/** Whether an offered label may count as equivalent: by published requirements only (interfaces.md, "Equivalent"). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellsOf, cellState, knownCandidate } from '../../src/assessment/coverage.js';
import type { Answer, Equivalence, EquivalentPlace } from '../../src/assessment/equivalence-result.js';
import { equivalence } from '../../src/assessment/equivalence.js';
import { publishedVerification } from '../../src/assessment/published-verification.js';
import { resolveTender } from '../../src/assessment/resolve-tender.js';
import { askedRequirements } from '../../src/assessment/tender-requirements.js';
import type { Library } from '../../src/model/library.js';
import {
  THEMES,
  TIERS,
  type Claim,
  type ElementFacts,
  type Evidence,
  type Label,
  type Method,
  type Requirement,
  type Tender,
} from '../../src/model/types.js';
import { AS_OF, cite, claim, label, libraryOf, requirement } from '../support/fixtures.js';
import { AS_OF as RANDOM_DAY, libraryArb, tenderArb } from '../support/random-library.js';
import { indicatorIds, method } from '../support/rules.js';

const tender = (change: Partial<Tender> = {}): Tender => ({
  title: 'Notebooks',
  lots: [{ id: '1', products: ['notebook'] }],
  ambition: { 'human-rights': 'none', 'labour-rights': 'none', circularity: 'advanced' },
  assurance: { circularity: 'stated' },
  ...change,
});

const L = label({ id: 'asked', name: 'Asked', claims: [claim()] });
const M = (change: Partial<Label> = {}): Label =>
  label({ id: 'offered', name: 'Offered', claims: [claim()], ...change });

interface Case {
  readonly asked?: Label;
  readonly requirements?: readonly Requirement[];
  readonly tender?: Tender;
  readonly grades?: readonly [offered: string | null, asked: string | null];
  readonly others?: readonly Label[];
}

function judge(offered: Label, { asked = L, grades = [null, null], ...rest }: Case = {}) {
  const library = libraryOf(rest.requirements ?? [requirement()], [offered, asked, ...(rest.others ?? [])]);
  const [ofOffered, ofAsked] = grades;
  const result = equivalence(
    library,
    { label: offered, grade: ofOffered },
    { label: asked, grade: ofAsked },
    rest.tender ?? tender(),
    { asOf: AS_OF },
  );
  const [lot] = result.lots;
  if (lot === undefined) throw new Error('no lot');
  const [first] = lot.requirements;
  return { result, lot, first, answer: lot.answer, place: first?.places[0] };
}

const met = (is: 'met' | 'not-met' | 'unknown', source = 'I'): ElementFacts[string] => ({
  is,
  evidence: cite(source),
});
const verified = (elements: ElementFacts): Pick<Label, 'verification'> => ({
  verification: { commitment: elements, product: elements, people: elements },
});

describe('what the label demands', () => {
  it('is yes when it demands the asked rung for sure, with the claim and its place', () => {
    const { answer, first, place } = judge(M());
    expect([answer, first?.answer, first?.yardstick]).toEqual(['yes', 'yes', 'yes']);
    expect(place?.offered.demands[0]).toMatchObject({
      basis: 'claim',
      claim: { requirement: 'ce-spare-parts' },
      evidence: [{ source: 'N', locator: 'p. 1', grade: 'normative' }],
    });
  });

  it.each<[string, Partial<Label>, Answer]>([
    ['a lower rung', { claims: [claim({ reaches: 'basic' })] }, 'no'],
    ['an option', { claims: [claim({ obligation: 'optional', criterion: '4.1' })] }, 'no'],
    [
      'a documented absence',
      { claims: [], 'not-addressed': [{ themes: ['circularity'], evidence: cite('N') }] },
      'no',
    ],
    ['other goods', { claims: [claim({ concerns: 'other' })] }, 'no'],
    ['silence', { claims: [] }, 'ask'],
    ['a topic that was not read', { claims: [claim({ obligation: 'not-read' })] }, 'ask'],
    ['a part of its products', { claims: [claim({ obligation: 'part-of-scope' })] }, 'ask'],
    ['a rung that is a range', { claims: [claim({ reaches: ['basic', 'advanced'] })] }, 'ask'],
    ['an inference', { claims: [claim({ evidence: cite('X') })] }, 'ask'],
    ['an inferred lower rung', { claims: [claim({ reaches: 'basic', evidence: cite('X') })] }, 'ask'],
    ['a lower rung in an old text', { claims: [claim({ reaches: 'basic', evidence: cite('OLD') })] }, 'ask'],
    [
      'an option of an earlier edition',
      { claims: [claim({ obligation: 'optional', criterion: '1', evidence: cite('PAST') })] },
      'ask',
    ],
    ['one claim of two', { claims: [claim({ reaches: 'basic' }), claim()] }, 'yes'],
    ['a mandatory one with an exception', { claims: [claim({ exception: 'accessories' })] }, 'yes'],
  ])('%s: %#', (_, change, expected) => {
    const { answer, first } = judge(M(change));
    expect([answer, first?.answer]).toEqual([expected, expected]);
  });

  it('names the option that would do', () => {
    const option = (reaches: NonNullable<Claim['reaches']>) =>
      judge(M({ claims: [claim({ obligation: 'optional', criterion: '4.1', reaches })] })).place?.offered
        .demands[0]?.option;
    expect(option('advanced')).toBe('4.1');
    expect(option('basic')).toBeNull();
  });

  it('counts from the grade upwards', () => {
    const graded = M({ grades: ['silver', 'gold'], claims: [claim({ grade: 'gold' })] });
    expect(judge(graded, { grades: ['silver', null] }).answer).toBe('no');
    expect(judge(graded, { grades: ['gold', null] }).answer).toBe('yes');
  });
});

describe('the verification that the tender published', () => {
  it.each<[Requirement['kind'], readonly string[], readonly string[]]>([
    ['people', ['independent'], ['independent', 'on-site']],
    ['process', ['independent'], ['independent', 'on-site']],
    ['product', ['independent|statutory-surveillance'], ['independent|statutory-surveillance', 'tested']],
    ['commitment', ['independent'], ['independent']],
    ['service', ['independent'], ['independent', 'on-site']],
  ])('follows from the assurance and the kind: %s', (kind, partly, credibly) => {
    const of = (target: number) =>
      publishedVerification(kind, target, method).map((check) => check.join('|'));
    expect([of(1), of(2), of(3)]).toEqual([[], partly, credibly]);
  });

  const partly = tender({ assurance: { circularity: 'partly' } });
  const asked = { ...L, ...verified({ independent: met('met') }) };

  it.each<[string, Partial<Label>, Answer]>([
    ['has it', verified({ independent: met('met') }), 'yes'],
    ['is documented not to have it', verified({ independent: met('not-met') }), 'no'],
    ['is inferred not to have it', verified({ independent: met('not-met', 'X') }), 'ask'],
    ['is not known to have it', verified({ independent: met('unknown') }), 'ask'],
    ['is said nothing of', {}, 'ask'],
    [
      'has it by an indicator',
      { credibility: { 'asr-independent-verification': { level: 2, evidence: cite('N') } } },
      'yes',
    ],
    [
      'lacks it by an indicator',
      { credibility: { 'asr-independent-verification': { level: 1, evidence: cite('N') } } },
      'no',
    ],
    [
      'lacks it by an inferred indicator',
      { credibility: { 'asr-independent-verification': { level: 1, evidence: cite('X') } } },
      'ask',
    ],
  ])('a label that %s', (_, change, expected) => {
    const { answer, first } = judge(M(change), { asked, tender: partly });
    expect([answer, first?.answer]).toEqual([expected, expected]);
  });

  it('admits either of two elements', () => {
    const requirements = [requirement({ kind: 'product' })];
    const check = (elements: ElementFacts): unknown =>
      judge(M(verified(elements)), { asked, tender: partly, requirements }).first?.answer;
    expect(check({ independent: met('not-met'), 'statutory-surveillance': met('met') })).toBe('yes');
    expect(check({ independent: met('not-met'), 'statutory-surveillance': met('unknown') })).toBe('ask');
    expect(check({ independent: met('not-met'), 'statutory-surveillance': met('not-met') })).toBe('no');
  });

  it('asks for no more than it says: neither unannounced visits nor interviews', () => {
    const people = requirement({ kind: 'people', detectability: 2, 'depends-on-speech': true });
    const seen = M(verified({ independent: met('met'), 'on-site': met('met'), unannounced: met('not-met') }));
    const credibly = tender({
      assurance: { circularity: 'credibly' },
      production: { 'workers-can-speak': 'not-freely' },
    });
    expect(judge(seen, { requirements: [people], tender: credibly }).first?.answer).toBe('yes');
  });

  it('is not held against a label when the asked one does not show it either', () => {
    const lacking = M(verified({ independent: met('not-met') }));
    const { answer, first } = judge(lacking, { tender: partly });
    expect([answer, first?.answer, first?.held, first?.sameProofOfAsked]).toEqual(['ask', 'no', 'ask', true]);
  });

  it('is not in question for a higher grade of the asked label', () => {
    const graded = label({ id: 'asked', name: 'Asked', grades: ['silver', 'gold'], claims: [claim()] });
    const answerOf = (offered: string, from: string) =>
      judge(graded, { asked: graded, tender: partly, grades: [offered, from] }).answer;
    expect(answerOf('gold', 'silver')).toBe('yes');
    expect(answerOf('silver', 'gold')).toBe('ask');
  });
});

describe('what the asked label is a yardstick for', () => {
  it('is what it demands for sure; else nothing is held against the other', () => {
    const less = { ...L, claims: [claim({ reaches: 'basic' as const })] };
    for (const asked of [less, { ...L, claims: [] }, { ...L, claims: [claim({ evidence: cite('X') })] }]) {
      const { answer, first, lot } = judge(M({ claims: [claim({ reaches: 'none' })] }), { asked });
      expect([answer, first?.answer, first?.held]).toEqual(['no-yardstick', 'no', null]);
      expect(lot.publishOwn).toEqual([{ id: 'ce-spare-parts', title: 'Spare parts' }]);
    }
  });

  it('is said place by place: a no is held only where the asked label surely demands as much', () => {
    const both = tender({ lots: [{ id: '1', products: ['notebook', 'display'] }] });
    const lower = [claim({ reaches: 'basic', products: ['display'] })];
    const held = (asked: Label, offered: Label) => {
      const { first, answer } = judge(offered, { asked, tender: both });
      return [answer, first?.held, first?.places.map((place) => [place.offered.answer, place.held])];
    };
    const onlyNotebooks = { ...L, claims: [claim({ products: ['notebook'] }), ...lower] };
    const offered = M({ claims: [claim({ products: ['notebook'] }), ...lower] });
    const noYardstick = ['no', null];
    expect(held(onlyNotebooks, offered)).toEqual(['yes', 'yes', [noYardstick, ['yes', 'yes']]]);
    expect(held(L, offered)).toEqual([
      'no',
      'no',
      [
        ['no', 'no'],
        ['yes', 'yes'],
      ],
    ]);
  });

  it('leaves out what it is known not to demand', () => {
    const absent = {
      ...L,
      'not-addressed': [{ themes: ['circularity' as const], evidence: cite('N') }],
      claims: [],
    };
    const { answer, lot } = judge(M(), { asked: absent });
    expect(answer).toBe('no-yardstick');
    expect(lot.requirements).toEqual([]);
    expect(lot.leftOut.notDemanded).toEqual([{ id: 'ce-spare-parts', title: 'Spare parts' }]);
  });

  it('leaves out what is not linked to the goods, when that is documented', () => {
    const linked = (is: 'some' | 'none', source: string, unlinked: readonly string[]): Label => ({
      ...L,
      'art-43': { linked: { is, unlinked: [...unlinked], evidence: cite(source) } },
    });
    const left = (asked: Label) => judge(M(), { asked }).lot.leftOut.unlinked.map(({ id }) => id);
    expect(left(linked('some', 'N', ['ce-spare-parts']))).toEqual(['ce-spare-parts']);
    expect(left(linked('none', 'N', []))).toEqual(['ce-spare-parts']);
    expect(left(linked('some', 'N', []))).toEqual([]);
    expect(left(linked('some', 'X', ['ce-spare-parts']))).toEqual([]);
    const { lot } = judge(M({ claims: [] }), { asked: linked('some', 'N', ['ce-spare-parts']) });
    expect([lot.answer, lot.requirements, lot.publishOwn]).toEqual(['no-yardstick', [], []]);
  });

  it('leaves out what law demands anyway', () => {
    const bought = tender({
      lots: [{ id: '1', products: ['smartphone'] }],
      ambition: { 'human-rights': 'none', 'labour-rights': 'none', circularity: 'frontrunner' },
    });
    const { lot } = judge(M(), { tender: bought });
    expect(lot.leftOut.law).toEqual([{ id: 'ce-spare-parts', title: 'Spare parts' }]);
  });

  it('judges a tier only where the asked label may demand something', () => {
    const chain = requirement({
      measure: null,
      ladder: {
        basic: { norm: 'Base.', tiers: { product: 0.5, mining: 0.5 }, basis: { is: 'proposal' } },
        advanced: { norm: 'More.', tiers: { product: 0.5, mining: 0.5 }, basis: { is: 'proposal' } },
      },
    });
    const { first } = judge(M(), { requirements: [chain] });
    expect(first?.places.flatMap(({ at }) => at.map(({ tier }) => tier))).toEqual(['product']);
    expect(first?.norms).toEqual(['Base.', 'More.']);
  });

  it('names the goods where the labels differ by them', () => {
    const onlyNotebooks = M({ claims: [claim({ products: ['notebook'] })] });
    const both = tender({ lots: [{ id: '1', products: ['notebook', 'display'] }] });
    const { first, answer } = judge(onlyNotebooks, { tender: both });
    expect(answer).toBe('ask');
    expect(first?.places.map(({ at, offered }) => [at[0]?.items, offered.answer])).toEqual([
      [['display'], 'ask'],
      [['notebook'], 'yes'],
    ]);
  });

  it('a threshold takes the place of the lower ones', () => {
    expect(judge(M()).first?.norms).toEqual(['5 years']);
  });
});

describe('what comes first', () => {
  const scope = label().scope;

  it('the label does not exist for the goods', () => {
    const phones = M({ scope: { ...scope, products: ['smartphone'] } });
    const { answer, lot } = judge(phones);
    expect(answer).toBe('no');
    expect(lot.obstacles.offered).toEqual([{ kind: 'goods', items: ['notebook'], all: true }]);
  });

  it('its edition does not count, and which one does', () => {
    const edition = { ...label().edition, 'valid-until': '2026-01-01' };
    const next = M({ id: 'next', name: 'Next', edition: { ...label().edition, supersedes: 'offered' } });
    const { answer, lot } = judge(M({ edition }), { others: [next] });
    expect(answer).toBe('no');
    expect(lot.obstacles.offered).toEqual([
      { kind: 'edition', status: 'expired', successor: { id: 'next', name: 'Next' } },
    ]);
    const kept = M({ edition: { ...edition, 'certificates-valid-until': '2027-01-01' } });
    expect(judge(kept).answer).toBe('yes');
  });

  it('the label is none that goods can carry', () => {
    expect(judge(M({ role: 'supporting' })).lot.obstacles.offered).toEqual([{ kind: 'supporting' }]);
  });

  it('only one lot when one is named', () => {
    const lots = [
      { id: 'a', products: ['notebook'] },
      { id: 'b', products: ['display'] },
    ];
    const [offered, asked] = [
      { label: M(), grade: null },
      { label: L, grade: null },
    ];
    const library = libraryOf([requirement()], [M(), L]);
    const ids = (lot?: string) =>
      equivalence(library, offered, asked, tender({ lots }), { asOf: AS_OF, lot }).lots.map(({ id }) => id);
    expect([ids(), ids('b')]).toEqual([['a', 'b'], ['b']]);
  });
});

/** Every label as a candidate, with the grade. */
const candidates = ({ labels }: Library) =>
  labels.flatMap((one) =>
    (one.grades.length === 0 ? [null] : one.grades).map((grade) => ({ label: one, grade })),
  );

const answers = (result: Equivalence) =>
  result.lots.map(({ answer, requirements }) => [
    answer,
    requirements.map(({ id, ...one }) => [
      id,
      one.answer,
      one.held,
      one.places.map(({ at, offered, asked }) => [at, offered.answer, offered.demanded, asked.answer]),
    ]),
  ]);

/** Places by requirement, tier and item. */
function placesByName(result: Equivalence): ReadonlyMap<string, EquivalentPlace> {
  const found = new Map<string, EquivalentPlace>();
  for (const { id: lot, requirements } of result.lots)
    for (const { id, places } of requirements)
      for (const place of places)
        for (const { tier, items } of place.at)
          for (const item of items) found.set([lot, id, tier, item].join(' '), place);
  return found;
}

const strong: readonly Evidence[] = [{ source: 'S-independent', locator: 'p', says: 'so' }];
const weak: readonly Evidence[] = [{ source: 'S-inferred', locator: 'p', says: 'so' }];

const mapElements = (
  facts: ElementFacts | undefined,
  change: (fact: ElementFacts[string]) => ElementFacts[string],
): ElementFacts => Object.fromEntries(Object.entries(facts ?? {}).map(([id, fact]) => [id, change(fact)]));

const withElements = (one: Label, change: (fact: ElementFacts[string]) => ElementFacts[string]): Label => ({
  ...one,
  ...(one.verification
    ? {
        verification: Object.fromEntries(
          Object.entries(one.verification).map(([kind, facts]) => [kind, mapElements(facts, change)]),
        ),
      }
    : {}),
  claims: one.claims.map((of) =>
    of.verification ? { ...of, verification: mapElements(of.verification, change) } : of,
  ),
});

type Speaks = 'as-is' | 'strong' | 'lower' | 'optional';
type Verifies = 'as-is' | 'met' | 'not-met';

/** The same label with a wide scope and more to say: at random alone, few labels demand anything for sure. */
function outspoken(one: Label, speaks: readonly Speaks[], verifies: Verifies, library: Library): Label {
  const claims = library.requirements.flatMap(({ id }, index): readonly Claim[] => {
    const how = speaks[index] ?? 'as-is';
    if (how === 'as-is') return one.claims.filter((of) => of.requirement === id);
    return [
      {
        requirement: id,
        tiers: TIERS,
        reaches: how === 'lower' ? 'none' : 'frontrunner',
        obligation: how === 'optional' ? 'optional' : 'mandatory',
        concerns: 'product',
        evidence: strong,
      },
    ];
  });
  const elements = Object.fromEntries(
    ['independent', 'on-site', 'tested'].map((element) => [
      element,
      { is: verifies === 'met' ? ('met' as const) : ('not-met' as const), evidence: strong },
    ]),
  );
  const kinds = library.requirements.map(({ kind }) => kind);
  return {
    ...one,
    claims,
    scope: { ...one.scope, products: 'all', tiers: TIERS, themes: THEMES },
    ...(verifies === 'as-is'
      ? {}
      : { verification: Object.fromEntries(kinds.map((kind) => [kind, elements])) }),
  };
}

const outspokenArb: fc.Arbitrary<Library> = fc
  .tuple(
    libraryArb,
    fc.array(
      fc.tuple(
        fc.array(fc.constantFrom<Speaks>('as-is', 'strong', 'strong', 'lower', 'optional'), {
          minLength: 3,
          maxLength: 3,
        }),
        fc.constantFrom<Verifies>('as-is', 'met', 'met', 'not-met'),
        fc.boolean(),
      ),
      { minLength: 3, maxLength: 3 },
    ),
  )
  .map(([library, changes]) => ({
    ...library,
    labels: library.labels.map((one, index) => {
      const [speaks, verifies, isChanged] = changes[index] ?? [[], 'as-is', false];
      return isChanged ? outspoken(one, speaks, verifies, library) : one;
    }),
  }));

/** Ways in which one or several facts of a label turn out better than known. */
const RAISES: readonly ((one: Label, at: number) => Label)[] = [
  (one, at) => ({
    ...one,
    credibility: {
      ...one.credibility,
      [indicatorIds[at % indicatorIds.length] ?? '']: { level: 3, evidence: strong },
    },
  }),
  (one) => ({
    ...one,
    credibility: Object.fromEntries(indicatorIds.map((id) => [id, { level: 3, evidence: strong }])),
  }),
  (one) => withElements(one, () => ({ is: 'met', evidence: strong })),
  (one) => withElements(one, (fact) => (fact.is === 'met' ? { ...fact, evidence: strong } : fact)),
  (one) => ({ ...one, claims: one.claims.map((of) => ({ ...of, evidence: strong })) }),
  (one) => ({
    ...one,
    claims: one.claims.map((of, index): Claim => {
      if (index !== 0) return of;
      const { value, exception, ...rest } = of;
      return { ...rest, reaches: 'frontrunner', obligation: 'mandatory', grade: null, evidence: strong };
    }),
  }),
  (one) => ({ ...one, claims: one.claims.map(({ exception, ...of }) => of) }),
  (one) => ({ ...one, 'not-addressed': [] }),
];

const inferredOnly = (one: Label): Label => ({
  ...withElements(one, (fact) => ({ ...fact, evidence: weak })),
  credibility: Object.fromEntries(
    Object.entries(one.credibility).map(([id, fact]) => [id, { ...fact, evidence: weak }]),
  ),
  scope: { ...one.scope, evidence: weak },
  'not-addressed': (one['not-addressed'] ?? []).map((absent) => ({ ...absent, evidence: weak })),
});

/** Indicators that no element of verification derives from. */
const DERIVING = new Set(
  Object.values(method.verified.derivations).flatMap((rule) => [
    ...Object.keys(rule['met-when']),
    ...Object.keys(rule['not-met-below'] ?? {}),
  ]),
);
const FREE = indicatorIds.filter((id) => !DERIVING.has(id));

describe('laws, for any library and tender', () => {
  const RUNS = { numRuns: 100 };

  it('a label is equivalent to itself in everything that it surely demands', () => {
    let seen = 0;
    fc.assert(
      fc.property(outspokenArb, tenderArb, (library, asked) => {
        for (const self of candidates(library)) {
          const result = equivalence(library, self, self, asked, { asOf: RANDOM_DAY });
          for (const place of placesByName(result).values()) {
            if (place.asked.demanded !== 'yes') continue;
            seen += 1;
            expect(place.offered.answer).toBe('yes');
          }
          for (const { requirements } of result.lots)
            for (const one of requirements) if (one.yardstick === 'yes') expect(one.answer).toBe('yes');
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('our classes, weights and the indicators that no check derives from change nothing', () => {
    expect(FREE.length).toBeGreaterThan(0);
    const changed: Method = {
      ...method,
      credibility: {
        ...method.credibility,
        'dimension-floor': 0.5,
        classes: { A: { score: 1, dimension: 0 }, B: { score: 0, dimension: 0 } },
      },
      caps: { ...method.caps, credibility: { A: 0, B: 0, C: 0, D: 0 } },
      tender: { ...method.tender, 'must-factor': 7 },
    };
    fc.assert(
      fc.property(outspokenArb, tenderArb, fc.integer({ min: 0, max: 3 }), (library, asked, level) => {
        const other: Library = {
          ...library,
          method: changed,
          dimensions: library.dimensions.map((dimension, index) => ({
            ...dimension,
            indicators: dimension.indicators.map((indicator) => ({
              ...indicator,
              weight: indicator.weight * (index + 2),
              gate: null,
            })),
          })),
          requirements: library.requirements.map((one) => ({ ...one, severity: 4 - one.severity })),
        };
        const moved = (one: Label): Label => ({
          ...one,
          credibility: {
            ...one.credibility,
            ...Object.fromEntries(FREE.map((id) => [id, { level, evidence: strong }])),
          },
        });
        for (const offered of candidates(library))
          for (const from of candidates(library)) {
            const before = equivalence(library, offered, from, asked, { asOf: RANDOM_DAY });
            const after = equivalence(
              other,
              { ...offered, label: moved(offered.label) },
              { ...from, label: moved(from.label) },
              asked,
              { asOf: RANDOM_DAY },
            );
            expect(after).toEqual(before);
          }
      }),
      { numRuns: 40 },
    );
  });

  it('raising a fact of the offered label never turns yes into anything else', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        outspokenArb,
        tenderArb,
        fc.nat(RAISES.length - 1),
        fc.nat(indicatorIds.length - 1),
        (library, asked, how, at) => {
          const raise = RAISES[how] ?? ((one: Label) => one);
          for (const offered of candidates(library))
            for (const from of candidates(library)) {
              const answersOf = (one: Label) =>
                placesByName(
                  equivalence(library, { ...offered, label: one }, from, asked, { asOf: RANDOM_DAY }),
                );
              const after = answersOf(raise(offered.label, at));
              for (const [name, place] of answersOf(offered.label)) {
                if (place.offered.answer !== 'yes') continue;
                seen += 1;
                expect(after.get(name)?.offered.answer, name).toBe('yes');
              }
            }
        },
      ),
      RUNS,
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('what is only inferred gives neither yes nor no', () => {
    fc.assert(
      fc.property(outspokenArb, tenderArb, (library, asked) => {
        for (const offered of candidates(library))
          for (const from of candidates(library)) {
            if (offered.label.id === from.label.id) continue;
            const claims = offered.label.claims.map((of) => ({ ...of, evidence: weak }));
            const unknown = inferredOnly({ ...offered.label, claims });
            const result = equivalence(library, { ...offered, label: unknown }, from, asked, {
              asOf: RANDOM_DAY,
            });
            for (const place of placesByName(result).values()) expect(place.offered.answer).toBe('ask');
            for (const { answer, obstacles } of result.lots)
              if (obstacles.offered.every(({ kind }) => kind === 'goods'))
                expect(['ask', 'no-yardstick']).toContain(answer);
          }
      }),
      RUNS,
    );
  });

  it('what is not known of the asked label holds nothing against the other', () => {
    fc.assert(
      fc.property(outspokenArb, tenderArb, (library, asked) => {
        for (const offered of candidates(library))
          for (const from of candidates(library)) {
            const unknown = { ...from, label: { ...from.label, claims: [], 'not-addressed': [] } };
            const result = equivalence(library, offered, unknown, asked, { asOf: RANDOM_DAY });
            expect(result.lots.map(({ answer }) => answer)).toEqual(['no-yardstick']);
          }
      }),
      RUNS,
    );
  });

  it('the order of requirements, labels and claims never matters', () => {
    fc.assert(
      fc.property(outspokenArb, tenderArb, (library, asked) => {
        const turned = (one: Label): Label => ({ ...one, claims: [...one.claims].reverse() });
        const other: Library = {
          ...library,
          requirements: [...library.requirements].reverse(),
          labels: [...library.labels].reverse().map(turned),
        };
        for (const offered of candidates(library))
          for (const from of candidates(library))
            expect(
              equivalence(
                other,
                { ...offered, label: turned(offered.label) },
                { ...from, label: turned(from.label) },
                asked,
                { asOf: RANDOM_DAY },
              ),
            ).toEqual(equivalence(library, offered, from, asked, { asOf: RANDOM_DAY }));
      }),
      RUNS,
    );
  });

  it('agrees with the assessment about what is demanded', () => {
    let seen = 0;
    fc.assert(
      fc.property(outspokenArb, tenderArb, (library, asked) => {
        const { tender: resolved } = resolveTender(asked, method);
        const context = { method, asOf: RANDOM_DAY, speech: 'unknown' as const };
        const wanted = resolved.lots.flatMap((lot) => askedRequirements(lot, resolved, library, RANDOM_DAY));
        for (const offered of candidates(library)) {
          const cells = cellsOf(
            knownCandidate(offered.label, offered.grade, library, context),
            wanted,
            context,
          ).map((cell) => ({
            requirement: cell.asked.requirement.id,
            tier: cell.cell.tier,
            demanded: cellState(cell, 'demanded'),
          }));
          for (const from of candidates(library)) {
            const places = placesByName(equivalence(library, offered, from, asked, { asOf: RANDOM_DAY }));
            for (const [name, place] of places) {
              const [, requirementId, tier] = name.split(' ');
              const cell = cells.find((one) => one.requirement === requirementId && one.tier === tier);
              if (cell?.demanded === 'surely') {
                seen += 1;
                expect(place.offered.demanded).toBe('yes');
              }
              if (place.offered.demanded === 'no') expect(cell?.demanded).toBe('no');
            }
          }
        }
      }),
      RUNS,
    );
    expect(seen).toBeGreaterThan(50);
  });

  it('what is held is the literal answer, or gentler', () => {
    const order: readonly Answer[] = ['no', 'ask', 'yes'];
    fc.assert(
      fc.property(outspokenArb, tenderArb, (library, asked) => {
        for (const offered of candidates(library))
          for (const from of candidates(library)) {
            const result = equivalence(library, offered, from, asked, { asOf: RANDOM_DAY });
            expect(answers(result)).toHaveLength(1);
            for (const { requirements } of result.lots)
              for (const { held, answer } of requirements)
                if (held !== null) expect(order.indexOf(held)).toBeGreaterThanOrEqual(order.indexOf(answer));
          }
      }),
      RUNS,
    );
  });
});
