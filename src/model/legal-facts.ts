/** The closed list of facts that the conditions of a law pack may name (law.md). */

/** Every fact that a law pack may name, with its values. Closed: a new fact needs code and an entry here. */
export const LEGAL_FACTS = {
  role: 'Role of the label: label or supporting.',
  kind: 'Kind of the label, as in its file.',
  unit: 'What carries the label: product-model, batch, site, company or membership.',
  linked: 'Whether all requirements of the label are linked to what is bought: all, some or none.',
  verifiable: 'Whether its criteria are objectively verifiable and non-discriminatory: met or not-met.',
  'open-procedure': 'Whether it was set in an open and transparent procedure: met or not-met.',
  accessible: 'Whether every interested party can obtain it: met or not-met.',
  'third-party': 'Whether no applicant has decisive influence on its requirements: met or not-met.',
  'independently-verified': 'Whether a third party verifies before the mark is used: met or not-met.',
  withdrawable: 'Whether the mark can be suspended or withdrawn on breach: met or not-met.',
  concerns:
    'List: what the binding demands recorded in the label file are about (product, production, company, other).',
  'claims-about': 'List: ids of the requirements on which the label makes any recorded demand.',
  'products-known': 'Number of products (or sites) known to hold the label.',
  'makers-known': 'Number of makers (or companies) known to hold the label.',
  applies: 'How the label applies to the lot item: object, service or upstream.',
  intent: 'Wanted strength of labels in the tender: require, reward or contract.',
  jurisdiction: 'Law under which the buyer tenders: eu, eea or other.',
  country: 'Country of the buyer, two letters.',
  'value-eur': 'Estimated value of the tender in euro, without VAT; unknown in another currency.',
  'delivery-from': 'First day of delivery.',
  'delivery-to': 'Last day of delivery.',
  'as-of': 'Day of the assessment.',
  'pack-state': 'Freshness of the law pack on that day: current, review-due or succeeded.',
} as const satisfies Readonly<Record<string, string>>;

export type LegalFactName = keyof typeof LEGAL_FACTS;

/** Facts of the label file that Article 43 asks about, besides the link. */
export const STATED_FACTS = ['verifiable', 'open-procedure', 'accessible', 'third-party'] as const;
/** Facts whose thresholds a law pack may give under `derivation`. */
export const DERIVED_FACTS = [...STATED_FACTS, 'independently-verified', 'withdrawable'] as const;
export type StatedFact = (typeof STATED_FACTS)[number];
export type DerivedFact = (typeof DERIVED_FACTS)[number];
