/** Small hand-made labels and requirements for examples of the method. */
import type { Candidate } from '../../src/assessment/demanded.js';
import { evidenceContext } from '../../src/assessment/evidence.js';
import type { Library } from '../../src/model/library.js';
import { TIERS, type Claim, type Evidence, type Label, type Requirement } from '../../src/model/types.js';
import { dimensions, method } from './rules.js';

export const AS_OF = '2026-11-24';

const source = (
  id: string,
  grade: Label['sources'][number]['grade'],
  extra: Partial<Label['sources'][number]> = {},
): Label['sources'][number] => ({
  id,
  title: id,
  publisher: 'Publisher',
  date: 'undated',
  url: 'https://example.org',
  read: '2026-06-01',
  grade,
  extent: 'whole',
  ...extra,
});

export const cite = (id: string, extra: Partial<Evidence> = {}): readonly Evidence[] => [
  { source: id, locator: 'p. 1', says: 'so', ...extra },
];

export const claim = (change: Partial<Claim> = {}): Claim => ({
  requirement: 'ce-spare-parts',
  tiers: ['product'],
  reaches: 'advanced',
  obligation: 'mandatory',
  concerns: 'product',
  evidence: cite('N'),
  ...change,
});

export const label = (change: Partial<Label> = {}): Label => ({
  id: 'fixture',
  name: 'Fixture',
  role: 'label',
  kind: 'ecolabel',
  owner: { name: 'Owner', 'legal-form': 'association', country: 'BE' },
  website: 'https://example.org',
  unit: 'product-model',
  edition: {
    name: '1',
    status: 'current',
    published: null,
    'valid-from': null,
    'valid-until': null,
    'certificates-valid-until': null,
    supersedes: null,
    evidence: cite('N'),
  },
  scope: {
    products: ['notebook', 'display'],
    services: [],
    tiers: ['product', 'final-assembly', 'smelting-refining'],
    themes: ['circularity', 'labour-rights'],
    regions: ['world'],
    subject: 'things',
    evidence: cite('N'),
  },
  grades: [],
  register: null,
  availability: null,
  sources: [
    source('I', 'independent'),
    source('N', 'normative'),
    source('P', 'published'),
    source('X', 'inferred'),
    source('OLD', 'normative', { read: '2024-11-23' }),
    source('PAST', 'normative', { superseded: true }),
  ],
  credibility: {},
  claims: [],
  'open-questions': [],
  reviews: [{ date: '2026-11-01', by: 'team', what: 'all' }],
  ...change,
});

export const requirement = (change: Partial<Requirement> = {}): Requirement => ({
  id: 'ce-spare-parts',
  theme: 'circularity',
  kind: 'commitment',
  title: 'Spare parts',
  question: 'How long?',
  why: 'Because.',
  severity: 2,
  'severity-reason': 'waste',
  'applies-to': { products: 'all', services: [] },
  detectability: null,
  'depends-on-speech': false,
  measure: { unit: 'years', better: 'higher', basis: 'after last sale of the model' },
  ladder: {
    basic: { norm: '3 years', threshold: 3, tiers: { product: 1 }, basis: { is: 'source' } },
    advanced: {
      norm: '5 years',
      threshold: 5,
      'by-product': { smartphone: 7 },
      tiers: { product: 1 },
      basis: { is: 'proposal' },
    },
    frontrunner: {
      norm: '7 years',
      threshold: 7,
      tiers: { product: 1 },
      basis: { is: 'proposal' },
      'legal-floor': {
        products: ['smartphone'],
        law: 'Regulation (EU) 2023/1670',
        provision: 'Annex II',
        since: '2025-06-20',
      },
    },
  },
  references: [{ instrument: 'I', provision: 'p', url: null }],
  concerns: 'product',
  'tender-use': ['performance'],
  proof: ['guarantee'],
  clause: { 'technical-specification': null, award: null, performance: 'Keep parts.' },
  'follow-up': [{ action: 'order a part', who: 'buyer', when: 'yearly', evidence: 'delivery note' }],
  sdg: ['12.5'],
  ...change,
});

export const candidate = (of: Label, grade: string | null = null): Candidate => ({ label: of, grade });
export const contextOf = (of: Label) => evidenceContext(of, method, AS_OF);

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

/** A library of these requirements and labels, with the built-in method and indicators. */
export const libraryOf = (
  requirements: readonly Requirement[],
  labels: readonly Label[] = [],
  change: Partial<Library> = {},
): Library => ({
  info: {
    id: 'fixture',
    title: 'Fixture',
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
  products: ['notebook', 'display', 'smartphone'].map(product),
  services: [{ id: 'recycling', title: 'Recycling', includes: 'x', tiers: ['end-of-life'], cpv: [] }],
  labels,
  law: {
    id: 'none',
    sources: [],
    uses: [],
    rules: [],
    equivalence: { link: null, 'equivalent-labels': null, 'other-proof': null, 'test-reports': null },
    transpositions: [],
    'applies-when': { fact: 'jurisdiction', is: 'eu' },
    derivation: { indicators: [], legislation: { kinds: [], facts: [] } },
  } as unknown as Library['law'],
  practices: { sources: [], practices: [] },
  market: { sources: [], issues: [] },
  notIct: [],
  questionnaire: { title: 'Q', intro: 'I', sections: [] },
  ...change,
});
