/**
 * The facts that the conditions of a law pack speak of, three-valued (law.md). Thresholds of derivation are data of the
 * pack; which facts exist is a closed list (src/model/legal-facts.ts), so that `validate` can refuse a misspelt name.
 */
import type { FactValue, Facts } from '../model/condition.js';
import type { Interval } from '../model/interval.js';
import { STATED_FACTS, type DerivedFact, type LegalFactName, type StatedFact } from '../model/legal-facts.js';
import type { LawPack } from '../model/library.js';
import type { Claim, Evidence, Label } from '../model/types.js';

/**
 * What is known of the tender as far as the law cares; null is unknown.
 * `valueAmount` is the estimated value without VAT, `delivery…` are days (year-month-day).
 */
export interface LegalTender {
  readonly intent: 'require' | 'reward' | 'contract';
  readonly jurisdiction: 'eu' | 'eea' | 'other';
  readonly country: string | null;
  readonly valueAmount: number | null;
  readonly valueCurrency: string | null;
  readonly deliveryFrom: string | null;
  readonly deliveryTo: string | null;
}

export interface LegalFactsInput {
  readonly label: Label;
  /** Effective levels of indicators; absent means unknown. */
  readonly indicatorLevels: ReadonlyMap<string, Interval>;
  /** How the label applies to the lot item (method section 5). */
  readonly applies: 'object' | 'service' | 'upstream';
  readonly tender: LegalTender;
  /** Day of the assessment. */
  readonly asOf: string;
  readonly pack: LawPack;
}

type MetState = 'met' | 'not-met' | null;

const isStated = (fact: DerivedFact): fact is StatedFact => STATED_FACTS.some((name) => name === fact);

/** True when at least one entry is more than reading between the lines; an entry may only lower its source's grade. */
const isSupported = (label: Label, evidence: readonly Evidence[]): boolean =>
  evidence.some(
    (entry) =>
      entry.grade !== 'inferred' &&
      label.sources.some((source) => source.id === entry.source && source.grade !== 'inferred'),
  );

const bindingClaims = (label: Label): readonly Claim[] =>
  label.claims.filter(
    (claim) =>
      ['mandatory', 'phased-in', 'part-of-scope'].includes(claim.obligation) &&
      isSupported(label, claim.evidence),
  );

const fromIndicator = ({ pack, indicatorLevels }: LegalFactsInput, fact: DerivedFact): MetState => {
  const rule = pack.derivation.indicators.find((entry) => entry.fact === fact);
  const level = rule && indicatorLevels.get(rule.indicator);
  if (!level) return null;
  const [lo, hi] = level;
  return lo >= rule['met-from'] ? 'met' : hi <= rule['not-met-to'] ? 'not-met' : null;
};

/** Evidence in the label file first, then the way in which law is made, then indicators. */
function metState(input: LegalFactsInput, fact: DerivedFact): MetState {
  const { label, pack } = input;
  const stated = isStated(fact) ? label['art-43']?.[fact] : undefined;
  const known = stated && isSupported(label, stated.evidence) && stated.is !== 'unknown' ? stated.is : null;
  if (known) return known;
  const { kinds, facts } = pack.derivation.legislation;
  if (kinds.includes(label.kind) && facts.includes(fact)) return 'met';
  // A file that says "unknown" was read for this fact: an indicator must not overrule that.
  return stated ? null : fromIndicator(input, fact);
}

/**
 * The link is never derived as complete. A binding demand about the company or about other goods shows that not all are
 * linked, except where the certified company itself performs the service bought.
 */
function linkedState({ label, applies }: LegalFactsInput): FactValue {
  const stated = label['art-43']?.linked;
  if (stated) return stated.is !== 'unknown' && isSupported(label, stated.evidence) ? stated.is : null;
  const unlinked = bindingClaims(label).some(
    ({ concerns }) => concerns === 'other' || (concerns === 'company' && applies !== 'service'),
  );
  return unlinked ? 'some' : null;
}

const packState = ({ pack, asOf }: LegalFactsInput): string =>
  pack.successor && asOf >= pack.successor['applies-from']
    ? 'succeeded'
    : asOf > pack['review-by']
      ? 'review-due'
      : 'current';

const distinct = (values: readonly string[]): readonly string[] =>
  [...new Set(values)].sort((a, b) => (a < b ? -1 : 1));

/**
 * Facts about one label, one lot item and one tender for the conditions of a law pack.
 * @returns one entry for every name of LEGAL_FACTS; null where it is not known. Independent of weights and scores but
 * for the levels of the indicators that the pack names under `derivation`.
 */
export function legalFacts(input: LegalFactsInput): Facts & Readonly<Record<LegalFactName, FactValue>> {
  const { label, applies, tender, asOf } = input;
  const counted =
    label.availability && isSupported(label, label.availability.evidence) ? label.availability : null;
  return {
    role: label.role,
    kind: label.kind,
    unit: label.unit,
    linked: linkedState(input),
    verifiable: metState(input, 'verifiable'),
    'open-procedure': metState(input, 'open-procedure'),
    accessible: metState(input, 'accessible'),
    'third-party': metState(input, 'third-party'),
    'independently-verified': metState(input, 'independently-verified'),
    withdrawable: metState(input, 'withdrawable'),
    concerns: distinct(bindingClaims(label).map((claim) => claim.concerns)),
    'claims-about': distinct(label.claims.map((claim) => claim.requirement)),
    'products-known': counted?.products ?? null,
    'makers-known': counted?.makers ?? null,
    applies,
    intent: tender.intent,
    jurisdiction: tender.jurisdiction,
    country: tender.country,
    'value-eur': tender.valueCurrency === 'EUR' ? tender.valueAmount : null,
    'delivery-from': tender.deliveryFrom,
    'delivery-to': tender.deliveryTo,
    'as-of': asOf,
    'pack-state': packState(input),
  };
}
