/** A label, a tender and the built-in law pack for the tests of legal use. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { LegalFactsInput, LegalTender } from '../../src/assessment/legal-facts.js';
import { legalFacts } from '../../src/assessment/legal-facts.js';
import { legalUses, type LegalOutcome, type LegalUseResult } from '../../src/assessment/legal-use.js';
import type { LawPack } from '../../src/model/library.js';
import type { Claim, Evidence, Label, LegalUse } from '../../src/model/types.js';

const PACK = new URL('../../criteria/law/eu-2014-24.yaml', import.meta.url);
export const pack = parse(readFileSync(PACK, 'utf8'), { stringKeys: true }) as LawPack;

export const evidence: readonly Evidence[] = [{ source: 'S1', locator: 'clause 1', says: 'it says so' }];
export const guess: readonly Evidence[] = [
  { source: 'S1', locator: 'memory', says: 'it may be so', grade: 'inferred' },
];

export const claim = (part: Partial<Claim> = {}): Claim => ({
  requirement: 'ce-durability',
  tiers: ['product'],
  obligation: 'mandatory',
  concerns: 'product',
  evidence,
  ...part,
});

type Art43 = NonNullable<Label['art-43']>;
export const met = { is: 'met', evidence } as const;
export const notMet = { is: 'not-met', evidence } as const;
export const allMet: Art43 = {
  linked: { is: 'all', evidence },
  verifiable: met,
  'open-procedure': met,
  accessible: met,
  'third-party': met,
};

export const label = (part: Partial<Label> = {}): Label => ({
  id: 'alpha',
  name: 'Alpha',
  role: 'label',
  kind: 'ecolabel',
  owner: { name: 'Alpha', 'legal-form': 'association', country: 'BE' },
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
    evidence,
  },
  scope: {
    products: 'all',
    services: [],
    tiers: ['product'],
    themes: ['circularity'],
    regions: ['world'],
    subject: 'products',
    evidence,
  },
  grades: [],
  register: null,
  availability: { products: 30, makers: 5, 'as-of': '2026-01-01', evidence },
  sources: [
    {
      id: 'S1',
      title: 'Requirements',
      publisher: 'Alpha',
      date: '2025-01-01',
      url: 'https://example.org/r',
      read: '2026-11-01',
      grade: 'normative',
      extent: 'whole',
    },
  ],
  credibility: {},
  'art-43': allMet,
  claims: [claim()],
  'open-questions': [],
  reviews: [{ date: '2026-11-01', by: 'test', what: 'all' }],
  ...part,
});

export const tender: LegalTender = {
  intent: 'require',
  jurisdiction: 'eu',
  country: null,
  valueAmount: 2_400_000,
  valueCurrency: 'EUR',
  deliveryFrom: '2027-01-01',
  deliveryTo: '2027-06-30',
};

export const input = (part: Partial<LegalFactsInput> = {}): LegalFactsInput => ({
  label: label(),
  indicatorLevels: new Map(),
  applies: 'object',
  tender,
  asOf: '2026-11-24',
  pack,
  ...part,
});

export const assessed = (part: Partial<LegalFactsInput> = {}): readonly LegalUseResult[] =>
  legalUses(part.pack ?? pack, legalFacts(input(part)));

export const use = (results: readonly LegalUseResult[], id: LegalUse): LegalUseResult => {
  const found = results.find((result) => result.use === id);
  if (!found) throw new Error(`no result for ${id}`);
  return found;
};

/** Outcomes in the order of the columns of the table in law.md. */
export const row = (results: readonly LegalUseResult[]): readonly LegalOutcome[] =>
  (['U1', 'U2', 'U3-label', 'U3-list', 'U4', 'U5'] as const).map((id) => use(results, id).outcome);

/** Reasons that some rule gives for a use. */
export const reasons = (results: readonly LegalUseResult[], id: LegalUse): string =>
  use(results, id)
    .rules.map((rule) => `${rule.id} ${rule.reason}`)
    .join('\n');
