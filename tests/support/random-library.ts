/** Arbitrary small libraries and tenders for the laws of the method: shapes like the real ones, facts at random. */
import fc from 'fast-check';
import type { Library } from '../../src/model/library.js';
import {
  TIERS,
  type Claim,
  type Evidence,
  type Label,
  type Requirement,
  type Rung,
  type Tender,
  type VerificationElement,
} from '../../src/model/types.js';
import { dimensions, indicatorIds, method } from './rules.js';

export const AS_OF = '2026-11-24';
const PRODUCTS = ['notebook', 'display'] as const;
const SERVICES = ['take-back'] as const;

const GRADES = ['independent', 'normative', 'published', 'inferred'] as const;
const sources: Label['sources'] = [
  ...GRADES.map((grade) => ({
    id: `S-${grade}`,
    title: grade,
    publisher: 'P',
    date: 'undated',
    url: 'https://example.org',
    read: '2026-01-01',
    grade,
    extent: 'all',
  })),
  {
    id: 'S-old',
    title: 'old',
    publisher: 'P',
    date: 'undated',
    url: 'https://example.org',
    read: '2020-01-01',
    grade: 'normative',
    extent: 'all',
  },
];

const evidence: fc.Arbitrary<readonly Evidence[]> = fc
  .uniqueArray(fc.constantFrom(...sources.map(({ id }) => id)), { minLength: 1, maxLength: 2 })
  .map((ids) => ids.map((source) => ({ source, locator: 'p. 1', says: 'so' })));

/** A range of levels; often exact, sometimes open. */
export const levelRange = (top: number): fc.Arbitrary<readonly [number, number]> =>
  fc
    .tuple(fc.integer({ min: 0, max: top }), fc.integer({ min: 0, max: top }))
    .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

const RUNG_WORDS = ['none', 'basic', 'advanced', 'frontrunner'] as const;
const ELEMENTS = Object.keys(method.verified.words) as VerificationElement[];

const requirementArb = (index: number): fc.Arbitrary<Requirement> =>
  fc
    .record({
      kind: fc.constantFrom(
        'people' as const,
        'process' as const,
        'product' as const,
        'commitment' as const,
        'service' as const,
      ),
      theme: fc.constantFrom('human-rights' as const, 'labour-rights' as const, 'circularity' as const),
      severity: fc.integer({ min: 1, max: 3 }),
      detectability: fc.constantFrom(null, 2),
      speech: fc.boolean(),
      products: fc.constantFrom('all' as const, ['notebook'], ['display']),
      services: fc.constantFrom([] as string[], ['take-back']),
      rungs: fc.subarray(['basic', 'advanced', 'frontrunner'] as Rung[], { minLength: 1 }),
      tiers: fc.subarray([...TIERS], { minLength: 1, maxLength: 3 }),
      measured: fc.constantFrom(null, 'higher' as const, 'lower' as const),
      floor: fc.constantFrom(null, ['notebook'], ['display']),
      floorAt: fc.nat(2),
      special: fc.option(fc.integer({ min: 1, max: 8 }), { nil: undefined }),
    })
    .map(
      ({
        kind,
        theme,
        severity,
        detectability,
        speech,
        products,
        services,
        rungs,
        tiers,
        measured,
        floor,
        floorAt,
        special,
      }) => ({
        id: `r-${index}`,
        theme,
        kind,
        title: `Requirement ${index}`,
        question: 'What?',
        why: 'Because.',
        severity,
        'severity-reason': 'harm',
        'applies-to': { products, services },
        detectability,
        'depends-on-speech': speech,
        measure: measured ? { unit: 'years', better: measured, basis: 'after sale' } : null,
        ladder: Object.fromEntries(
          rungs.map((rung, at) => [
            rung,
            {
              norm: `Norm ${rung}`,
              ...(measured ? { threshold: measured === 'higher' ? 2 * (at + 1) : 8 - 2 * at } : {}),
              ...(measured && special !== undefined && at === 0
                ? {
                    'by-product': {
                      display: measured === 'higher' ? Math.min(special, 2) : Math.max(special, 8),
                    },
                  }
                : {}),
              ...(floor && at === floorAt
                ? { 'legal-floor': { products: floor, law: 'Act', provision: 'Art. 1', since: '2025-01-01' } }
                : {}),
              tiers: Object.fromEntries(tiers.map((tier) => [tier, 1 / tiers.length])),
              basis: { is: 'proposal' as const },
            },
          ]),
        ),
        references: [{ instrument: 'I', provision: 'p', url: null }],
        concerns: 'product' as const,
        'tender-use': ['performance' as const],
        proof: ['proof'],
        clause: { 'technical-specification': null, award: null, performance: 'Do it.' },
        'follow-up': [{ action: 'check', who: 'buyer' as const, when: 'yearly', evidence: 'report' }],
        sdg: [],
      }),
    );

const elementFacts = fc
  .uniqueArray(fc.constantFrom(...ELEMENTS), { maxLength: 5 })
  .chain((elements) =>
    fc.tuple(
      ...elements.map((element) =>
        fc
          .record({ is: fc.constantFrom('met' as const, 'not-met' as const, 'unknown' as const), evidence })
          .map((fact) => [element, fact] as const),
      ),
    ),
  )
  .map((entries) => Object.fromEntries(entries));

const claimArb = (requirement: Requirement): fc.Arbitrary<Claim> =>
  fc
    .record({
      tiers: fc.subarray([...TIERS], { minLength: 1 }),
      reaches: levelRange(3).map(([lo, hi]) => [RUNG_WORDS[lo] ?? 'none', RUNG_WORDS[hi] ?? 'none'] as const),
      value: fc.option(levelRange(8), { nil: undefined }),
      obligation: fc.constantFrom(
        'mandatory' as const,
        'phased-in' as const,
        'part-of-scope' as const,
        'optional' as const,
        'assessed' as const,
        'not-read' as const,
      ),
      from: fc.constantFrom(null, '2020-01-01', '2030-01-01'),
      products: fc.constantFrom(undefined, ['notebook']),
      exception: fc.constantFrom(undefined, 'with reason'),
      concerns: fc.constantFrom(
        'product' as const,
        'production' as const,
        'company' as const,
        'other' as const,
      ),
      grade: fc.constantFrom(null, 'gold'),
      binding: fc.constantFrom(null, 'segregated' as const, 'mass-balance' as const),
      verification: fc.option(elementFacts, { nil: undefined }),
      evidence,
    })
    .map(({ value, products, exception, verification, obligation, from, ...claim }) => ({
      ...claim,
      requirement: requirement.id,
      obligation,
      ...(obligation === 'phased-in' ? { from } : {}),
      ...(obligation === 'optional' ? { criterion: 'c1' } : {}),
      ...(value !== undefined && requirement.measure ? { value } : {}),
      ...(products ? { products } : {}),
      ...(exception ? { exception } : {}),
      ...(verification ? { verification } : {}),
    }));

const labelArb = (index: number, requirements: readonly Requirement[]): fc.Arbitrary<Label> =>
  fc
    .record({
      kind: fc.constantFrom('ecolabel' as const, 'official-label' as const, 'social-standard' as const),
      role: fc.constantFrom('label' as const, 'label' as const, 'label' as const, 'supporting' as const),
      unit: fc.constantFrom(
        'product-model' as const,
        'batch' as const,
        'site' as const,
        'company' as const,
        'membership' as const,
      ),
      products: fc.constantFrom('all' as const, [...PRODUCTS], ['notebook'], [] as string[]),
      services: fc.constantFrom([] as string[], [...SERVICES]),
      tiers: fc.subarray([...TIERS], { minLength: 1 }),
      themes: fc.subarray(['human-rights', 'labour-rights', 'circularity'] as (
        'human-rights' | 'labour-rights' | 'circularity'
      )[]),
      grades: fc.constantFrom([] as string[], ['silver', 'gold']),
      credibility: fc
        .uniqueArray(fc.constantFrom(...indicatorIds), { maxLength: indicatorIds.length })
        .chain((ids) =>
          fc.tuple(
            ...ids.map((id) =>
              fc.record({ level: levelRange(3), evidence }).map((fact) => [id, fact] as const),
            ),
          ),
        )
        .map((entries) => Object.fromEntries(entries)),
      verification: fc.option(fc.record({ people: elementFacts, product: elementFacts }), { nil: undefined }),
      claims: fc
        .array(fc.constantFrom(...requirements), { maxLength: 5 })
        .chain((chosen) => fc.tuple(...chosen.map(claimArb)))
        .map((claims) => [...claims]),
      absent: fc.subarray(requirements.map(({ id }) => id)),
      until: fc.constantFrom(null, '2025-12-31', '2028-12-31'),
      shown: fc.constantFrom([] as string[], ['all']),
    })
    .map(({ products, services, tiers, themes, absent, until, shown, verification, ...rest }) => ({
      ...rest,
      id: `label-${index}`,
      name: `Label ${index}`,
      owner: { name: 'O', 'legal-form': 'association', country: 'BE' },
      website: 'https://example.org',
      edition: {
        name: '1',
        status: 'current' as const,
        published: null,
        'valid-from': null,
        'valid-until': until,
        'certificates-valid-until': null,
        supersedes: null,
        evidence: [{ source: 'S-normative', locator: 'p', says: 'edition' }],
      },
      scope: {
        products,
        services,
        tiers,
        themes,
        regions: ['world'],
        subject: 'things',
        evidence: [{ source: 'S-normative', locator: 'p', says: 'scope' }],
      },
      register: {
        url: 'https://example.org',
        shows: ['model'],
        'criteria-shown': shown,
        'how-to-check': 'Look.',
        evidence: [{ source: 'S-published', locator: 'p', says: 'register' }],
      },
      availability: null,
      sources,
      ...(verification ? { verification } : {}),
      'not-addressed':
        absent.length === 0
          ? []
          : [{ requirements: absent, evidence: [{ source: 'S-normative', locator: 'p', says: 'no' }] }],
      'open-questions': [],
      reviews: [{ date: '2026-11-01', by: 'team', what: 'all' }],
    }));

const product = (id: string): Library['products'][number] => ({
  id,
  title: id,
  includes: id,
  group: 'hardware',
  tiers: [...TIERS],
  materials: [],
  'hot-spots': [],
  cpv: [],
});

export const libraryArb: fc.Arbitrary<Library> = fc
  .tuple(requirementArb(0), requirementArb(1), requirementArb(2))
  .chain((requirements) =>
    fc
      .tuple(labelArb(0, requirements), labelArb(1, requirements), labelArb(2, requirements))
      .map((labels): Library => ({
        info: {
          id: 'random',
          title: 'Random',
          version: '1.0.0',
          date: AS_OF,
          licence: 'CC-BY-4.0',
          maintainers: ['team'],
          locales: ['en'],
        },
        digest: 'sha256:0',
        overlays: [],
        method,
        dimensions,
        requirements,
        requirementSources: [],
        products: PRODUCTS.map(product),
        services: [{ id: 'take-back', title: 'Take-back', includes: 'x', tiers: ['end-of-life'], cpv: [] }],
        labels,
        law: emptyLaw,
        practices: { sources: [], practices: [] },
        market: { sources: [], issues: [] },
        notIct: [],
        questionnaire: { title: 'Q', intro: 'I', sections: [] },
      })),
  );

/** A law pack without rules: legal use is tested elsewhere and must not depend on what varies here. */
const emptyLaw = {
  id: 'empty',
  title: 'Empty',
  'as-of': AS_OF,
  'review-by': '2030-01-01',
  'applies-when': { fact: 'jurisdiction', is: 'eu' },
  derivation: { indicators: [], legislation: { kinds: [], facts: [] } },
  sources: [],
  uses: [],
  rules: [],
  equivalence: { link: null, 'equivalent-labels': null, 'other-proof': null, 'test-reports': null },
  transpositions: [],
} as unknown as Library['law'];

export const tenderArb: fc.Arbitrary<Tender> = fc
  .record({
    products: fc.subarray([...PRODUCTS], { minLength: 1 }),
    services: fc.subarray([...SERVICES]),
    ambition: fc.constantFrom('basic' as const, 'advanced' as const, 'frontrunner' as const),
    must: fc.subarray(['r-0', 'r-1', 'r-2']),
    speech: fc.constantFrom('freely' as const, 'not-freely' as const, 'unknown' as const),
    assurance: fc.constantFrom(undefined, 'stated' as const, 'partly' as const, 'credibly' as const),
  })
  .map(({ products, services, ambition, must, speech, assurance }) => ({
    title: 'Random tender',
    lots: [{ id: '1', products, services }],
    ambition: { 'human-rights': ambition, 'labour-rights': ambition, circularity: ambition },
    requirements: Object.fromEntries(must.map((id) => [id, { must: true }])),
    production: { 'workers-can-speak': speech },
    ...(assurance
      ? { assurance: { 'human-rights': assurance, 'labour-rights': assurance, circularity: assurance } }
      : {}),
  }));
