/** O, demanded: what the label asks for, against the rung that the tender asks (method section 5). */
import { toInterval, type Interval } from '../model/interval.js';
import { compareText } from '../model/order.js';
import {
  RUNGS,
  type Claim,
  type Evidence,
  type Label,
  type Method,
  type Requirement,
  type Rung,
  type Tier,
} from '../model/types.js';
import { appliesTo, type LotItem } from './applicability.js';
import { entryGrade, supportedRange, type EvidenceContext } from './evidence.js';
import { legalFloors } from './legal-floor.js';

/** Why O is what it is. */
export type DemandedBasis = 'claim' | 'law' | 'not-addressed' | 'outside-scope' | 'other-goods' | 'silent';

export interface Demanded {
  readonly range: Interval;
  readonly basis: DemandedBasis;
  /** The claim that O rests on, when it rests on one. */
  readonly claim: Claim | null;
  readonly evidence: readonly Evidence[];
}

/** A label as one candidate of a result: with the grade that its holder has, when the label has grades. */
export interface Candidate {
  readonly label: Label;
  readonly grade: string | null;
}

export interface DemandedInput {
  readonly candidate: Candidate;
  readonly requirement: Requirement;
  readonly rung: Rung;
  readonly tier: Tier;
  readonly item: LotItem;
  readonly asOf: string;
  readonly context: EvidenceContext;
}

type ObligationRow = Method['demanded']['weak'];

const TOP_DEMANDED = 4;
const NOTHING: Interval = [0, 0];
const ANYTHING: Interval = [0, TOP_DEMANDED];

/** Rank of a rung: 0 none, 1 basic, 2 advanced, 3 frontrunner. */
const rungRank = (rung: Rung | 'none'): number => (rung === 'none' ? 0 : RUNGS.indexOf(rung) + 1);

function thresholdFor(requirement: Requirement, rung: Rung, item: LotItem): number | undefined {
  const definition = requirement.ladder[rung];
  const special = 'product' in item ? definition?.['by-product']?.[item.product] : undefined;
  return special ?? definition?.threshold;
}

/** Rank of the highest rung whose threshold a value meets; a rung without threshold cannot be proven by a value. */
function rankOfValue(value: number, requirement: Requirement, item: LotItem): number {
  const higherIsBetter = requirement.measure?.better !== 'lower';
  return RUNGS.reduce((rank, rung) => {
    const threshold = thresholdFor(requirement, rung, item);
    if (threshold === undefined) return rank;
    return (higherIsBetter ? value >= threshold : value <= threshold) ? rungRank(rung) : rank;
  }, 0);
}

/** Rank of the rung that a claim reaches, from its value or its stated rung; unknown when it states neither. */
export function reachedRank(claim: Claim, requirement: Requirement, item: LotItem): Interval {
  const statedRange: Interval =
    claim.reaches === undefined
      ? [0, RUNGS.length]
      : typeof claim.reaches === 'string'
        ? [rungRank(claim.reaches), rungRank(claim.reaches)]
        : [rungRank(claim.reaches[0]), rungRank(claim.reaches[1])];
  if (claim.value === undefined) return claim.reaches === undefined ? [0, RUNGS.length] : statedRange;
  const ranks = toInterval(claim.value).map((value) => rankOfValue(value, requirement, item));
  const byValue: Interval = [Math.min(...ranks), Math.max(...ranks)];
  if (claim.reaches === undefined) return byValue;
  return [Math.min(byValue[0], statedRange[0]), Math.min(byValue[1], statedRange[1])];
}

const covers = (claim: Claim, item: LotItem): boolean =>
  claim.products === undefined || ('product' in item && claim.products.includes(item.product));

/** Rows of the table for a claim: the weakest and the strongest obligation that it may have. */
function obligationRows(
  claim: Claim,
  { candidate, item, asOf, context }: DemandedInput,
): readonly [ObligationRow, ObligationRow] {
  const table = context.method.demanded;
  const mandatory = claim.exception === undefined ? table.mandatory : table['mandatory-with-exception'];
  const { grades } = candidate.label;
  const fromGrade = claim.grade ?? null;
  if (fromGrade !== null && grades.indexOf(candidate.grade ?? '') < grades.indexOf(fromGrade)) {
    return [table.weak, table.weak];
  }
  switch (claim.obligation) {
    case 'optional':
    case 'assessed':
      return [table.weak, table.weak];
    case 'not-read':
      return [table.weak, mandatory];
    case 'phased-in': {
      const from = claim.from ?? null;
      const row = from === null ? table.partial : from <= asOf ? mandatory : table.weak;
      return [row, row];
    }
    case 'part-of-scope': {
      const row = claim.products !== undefined && covers(claim, item) ? mandatory : table.partial;
      return [row, row];
    }
    case 'mandatory':
      return [mandatory, mandatory];
  }
}

const cellOf = (row: ObligationRow, rank: number, asked: number): Interval =>
  toInterval(rank === 0 ? row.none : rank < asked ? row.below : row.reached);

/**
 * O of one claim, before its evidence limits the lower bound. What law demands anyway counts as no rung reached.
 * @param byLaw rank of the highest rung that binding law already demands of the item
 */
function statedDemand(claim: Claim, input: DemandedInput, byLaw: number): Interval {
  const asked = rungRank(input.rung);
  const beyondLaw = (rank: number): number => (rank <= byLaw ? 0 : rank);
  const [lowestRank, highestRank] = reachedRank(claim, input.requirement, input.item).map(beyondLaw) as [
    number,
    number,
  ];
  const [weakest, strongest] = obligationRows(claim, input);
  return [cellOf(weakest, lowestRank, asked)[0], cellOf(strongest, highestRank, asked)[1]];
}

/** Rank of the highest rung that binding law already demands of the item; 0 when there is none. */
const floorRank = ({ requirement, item, asOf }: DemandedInput): number => {
  const [floor] = legalFloors(requirement, item, asOf);
  return floor ? rungRank(floor.rung) : 0;
};

/** O of one claim if it were mandatory: what an optional criterion gives where the register shows it. */
export function demandedIfMandatory(claim: Claim, input: DemandedInput): Interval {
  const { exception, ...rest } = claim;
  const mandatory: Claim = { ...rest, obligation: 'mandatory', grade: null };
  return supportedRange(
    statedDemand(mandatory, input, floorRank(input)),
    claim.evidence,
    'demanded',
    input.context,
  );
}

/** Claims about the company count at the tiers that the method names; claims about other goods never count. */
export const countsAt = (claim: Claim, tier: Tier, method: Method): boolean =>
  claim.concerns !== 'other' && (claim.concerns !== 'company' || method.bound.company.tiers.includes(tier));

/** A documented absence: the label does not exist for the item, or speaks of neither the tier nor the theme. */
export const isOutsideScope = (label: Label, { theme }: Requirement, tier: Tier, item: LotItem): boolean =>
  !label.scope.tiers.includes(tier) || !label.scope.themes.includes(theme) || appliesTo(label, item) === 'no';

/** The claims of a label by requirement: each cell asks for them, so they are sorted once for each label. */
const byRequirement = new WeakMap<Label, ReadonlyMap<string, readonly Claim[]>>();

function claimsAbout(label: Label, requirement: string): readonly Claim[] {
  let index = byRequirement.get(label);
  if (index === undefined) {
    const found = new Map<string, Claim[]>();
    for (const claim of label.claims) {
      const about = found.get(claim.requirement);
      if (about) about.push(claim);
      else found.set(claim.requirement, [claim]);
    }
    index = found;
    byRequirement.set(label, index);
  }
  return index.get(requirement) ?? [];
}

/** Evidence of a documented absence, or null; an inferred one leaves the matter open. */
export function documentedAbsence(
  label: Label,
  requirement: Requirement,
  context: EvidenceContext,
): readonly Evidence[] | null {
  const found = (label['not-addressed'] ?? []).find(
    ({ requirements = [], themes = [], evidence }) =>
      (requirements.includes(requirement.id) || themes.includes(requirement.theme)) &&
      evidence.some((entry) => entryGrade(entry, context) !== 'inferred'),
  );
  return found ? found.evidence : null;
}

/** Claims in an order that does not depend on the file: which of several is shown must not either. */
const inCanonicalOrder = (claims: readonly Claim[]): readonly Claim[] =>
  claims.length < 2
    ? claims
    : claims
        .map((claim) => ({ claim, text: JSON.stringify(claim) }))
        .sort((a, b) => compareText(a.text, b.text))
        .map(({ claim }) => claim);

function demandOf(claim: Claim, input: DemandedInput): Demanded {
  const byLaw = floorRank(input);
  const isLaw = byLaw > 0 && reachedRank(claim, input.requirement, input.item)[1] <= byLaw;
  return {
    range: supportedRange(statedDemand(claim, input, byLaw), claim.evidence, 'demanded', input.context),
    basis: isLaw ? 'law' : 'claim',
    claim,
    evidence: claim.evidence,
  };
}

/**
 * What a label demands about a requirement at one tier for one item: O, 0 to 4, of each claim that counts, and one
 * entry when no claim does. Scope comes first: outside is a documented absence, inside and silent is the whole scale.
 */
export function demandsOf(input: DemandedInput): readonly [Demanded, ...Demanded[]] {
  const { candidate, requirement, tier, item, context } = input;
  const { label } = candidate;
  if (isOutsideScope(label, requirement, tier, item)) {
    return [{ range: NOTHING, basis: 'outside-scope', claim: null, evidence: label.scope.evidence }];
  }
  const about = inCanonicalOrder(
    claimsAbout(label, requirement.id).filter(
      (claim) => claim.tiers.includes(tier) && (covers(claim, item) || claim.obligation === 'part-of-scope'),
    ),
  );
  const [counted, ...more] = about.filter((claim) => countsAt(claim, tier, context.method));
  if (counted) return [demandOf(counted, input), ...more.map((claim) => demandOf(claim, input))];
  const [other] = about;
  if (other) return [{ range: NOTHING, basis: 'other-goods', claim: null, evidence: other.evidence }];
  const absent = documentedAbsence(label, requirement, context);
  if (absent) return [{ range: NOTHING, basis: 'not-addressed', claim: null, evidence: absent }];
  return [{ range: ANYTHING, basis: 'silent', claim: null, evidence: [] }];
}
