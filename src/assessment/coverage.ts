/** Coverage of what a lot asks by one candidate, cell by cell and item by item (method section 5). */
import type { Interval } from '../model/interval.js';
import { compareBy } from '../model/order.js';
import type { Claim, Label, Method, Profile, Requirement } from '../model/types.js';
import type { LotItem } from './applicability.js';
import {
  credibilityOf,
  effectiveLevels,
  openIndicators,
  type Credibility,
  type CredibilityRules,
} from './credibility.js';
import { demandsOf, isOutsideScope, type Candidate, type Demanded } from './demanded.js';
import { evidenceContext, type EvidenceContext } from './evidence.js';
import {
  bestState,
  boundOf,
  compareReadings,
  compareStates,
  metState,
  readingsOf,
  worstState,
  type Links,
  type MetState,
  type Readings,
} from './readings.js';
import type { AskedCell, AskedRequirement } from './tender-requirements.js';
import { verificationOf, type Verification, type VerificationInput } from './verification.js';

/** Everything about the world outside the cell. */
export interface CoverageContext {
  readonly method: Method;
  readonly asOf: string;
  readonly speech: VerificationInput['speech'];
}

/** A candidate with what is known of its scheme. */
export interface KnownCandidate extends Candidate {
  readonly evidence: EvidenceContext;
  readonly levels: ReadonlyMap<string, Interval>;
  readonly credibility: Credibility;
  /** Indicators of a profile that are not known exactly. */
  readonly openIndicators: (profile: Profile) => readonly string[];
  /** V of a claim about a requirement; the same at every tier and for every item, so each is derived once. */
  readonly verificationFor: (claim: Claim | null, requirement: Requirement) => Verification;
  /** Coverage of an item that is outside the label's scope: most cells of most labels. */
  readonly outside: (item: LotItem, profile: Profile) => ItemCoverage;
}

/** A label with a grade, and all that is known of its scheme on a day. */
export function knownCandidate(
  label: Label,
  grade: string | null,
  rules: CredibilityRules,
  { asOf, speech }: CoverageContext,
): KnownCandidate {
  const evidence = evidenceContext(label, rules.method, asOf);
  const levels = effectiveLevels(label, evidence);
  const derived = new Map<Claim | string, Verification>();
  const credibility = credibilityOf(label, levels, rules);
  const outside = new Map<LotItem, Partial<Record<Profile, ItemCoverage>>>();
  const scopeDemand: Demanded = {
    range: [0, 0],
    basis: 'outside-scope',
    claim: null,
    evidence: label.scope.evidence,
  };
  return {
    label,
    grade,
    evidence,
    levels,
    credibility,
    outside: (item, profile) => {
      const known = outside.get(item) ?? {};
      const covered = known[profile] ?? absentCoverage(scopeDemand, item, profile, credibility);
      outside.set(item, { ...known, [profile]: covered });
      return covered;
    },
    openIndicators: (profile) => openIndicators(levels, profile, rules.dimensions),
    verificationFor: (claim, requirement) => {
      // Without elements of its own a claim is verified as every claim of that kind is.
      const { kind, detectability, 'depends-on-speech': dependsOnSpeech } = requirement;
      const key = claim?.verification ? claim : `${kind} ${detectability ?? ''} ${dependsOnSpeech}`;
      const known =
        derived.get(key) ?? verificationOf({ label, claim, requirement, levels, speech, context: evidence });
      derived.set(key, known);
      return known;
    },
  };
}

/** One requirement at one tier for one item, with both ends of every figure. */
export interface ItemCoverage {
  readonly item: LotItem;
  /** The demand that is best at the lower bound, and how it is verified. */
  readonly demand: Demanded;
  readonly verification: Verification;
  /** Every demand that was weighed. */
  readonly demands: readonly Demanded[];
  readonly profile: Profile;
  readonly links: readonly [lo: Links, hi: Links];
  readonly readings: readonly [lo: Readings, hi: Readings];
  readonly demanded: MetState;
  readonly checked: MetState;
  readonly assured: MetState;
}

export interface CellCoverage {
  readonly asked: AskedRequirement;
  readonly cell: AskedCell;
  readonly items: readonly ItemCoverage[];
}

export const profileOf = (requirement: Pick<Requirement, 'kind'>, method: Method): Profile =>
  method.credibility.profiles['people']?.includes(requirement.kind) ? 'people' : 'product';

/** Bases on which nothing is demanded, so that nothing is verified or bound either. */
const ABSENT: ReadonlySet<Demanded['basis']> = new Set(['outside-scope', 'not-addressed', 'other-goods']);

/** True when it is known that nothing is demanded. */
export const isAbsent = ({ basis }: Pick<Demanded, 'basis'>): boolean => ABSENT.has(basis);

/** Of what is not demanded nothing is verified, and no reading is met. */
const NOT_VERIFIED: Verification = { range: [0, 0], beforeCeilings: [0, 0], elements: [] };
const NO_READING: Readings = { demanded: 0, checked: 0, assured: 0, number: 0 };
const NOTHING_READ: ItemCoverage['readings'] = [NO_READING, NO_READING];

type AskedPlace = Pick<AskedRequirement, 'requirement' | 'rung'> & Pick<AskedCell, 'tier' | 'target'>;

/** Coverage of an item of which it is known that nothing is demanded. */
function absentCoverage(
  demand: Demanded,
  item: LotItem,
  profile: Profile,
  credibility: Credibility,
): ItemCoverage {
  const { class: classes, score } = credibility[profile];
  const linksAt = (end: 0 | 1): Links => ({
    demanded: 0,
    verified: 0,
    bound: 0,
    class: classes[end],
    score: score[end],
  });
  return {
    item,
    demand,
    verification: NOT_VERIFIED,
    demands: [demand],
    profile,
    links: [linksAt(0), linksAt(1)],
    readings: NOTHING_READ,
    demanded: 'no',
    checked: 'no',
    assured: 'no',
  };
}

/** Coverage of one item by one demand. */
export function coverageByDemand(
  candidate: KnownCandidate,
  demand: Demanded,
  { requirement, tier, target }: AskedPlace,
  item: LotItem,
  { method }: CoverageContext,
): ItemCoverage {
  const profile = profileOf(requirement, method);
  if (isAbsent(demand)) return absentCoverage(demand, item, profile, candidate.credibility);
  const verification = candidate.verificationFor(demand.claim, requirement);
  const bound = boundOf(candidate.label, demand.claim, tier, item, method);
  const { class: classes, score } = candidate.credibility[profile];
  const linksAt = (end: 0 | 1): Links => ({
    demanded: demand.range[end],
    verified: verification.range[end],
    bound,
    class: classes[end],
    score: score[end],
  });
  const links = [linksAt(0), linksAt(1)] as const;
  const readings = [readingsOf(links[0], method), readingsOf(links[1], method)] as const;
  const state = (reading: keyof Readings): MetState =>
    metState(demand.range, [readings[0][reading], readings[1][reading]], target, method);
  return {
    item,
    demand,
    verification,
    demands: [demand],
    profile,
    links,
    readings,
    demanded: state('demanded'),
    checked: state('checked'),
    assured: state('assured'),
  };
}

/**
 * The better of two coverages of the same item, by several claims or by several labels: lower and upper bounds apart,
 * and each reading met when one of them meets it.
 */
export function combineItems(a: ItemCoverage, b: ItemCoverage): ItemCoverage {
  if (isAbsent(b.demand)) return a;
  if (isAbsent(a.demand)) return b;
  const atLo = compareReadings(b.readings[0], a.readings[0]) || compareReadings(b.readings[1], a.readings[1]);
  const lo = atLo > 0 ? b : a;
  const hi = compareReadings(b.readings[1], a.readings[1]) > 0 ? b : a;
  return {
    ...lo,
    demands: [...a.demands, ...b.demands],
    links: [lo.links[0], hi.links[1]],
    readings: [lo.readings[0], hi.readings[1]],
    demanded: bestState(a.demanded, b.demanded),
    checked: bestState(a.checked, b.checked),
    assured: bestState(a.assured, b.assured),
  };
}

/** Coverage of one item by the best of the claims that count. */
export function itemCoverage(
  candidate: KnownCandidate,
  place: AskedPlace,
  item: LotItem,
  context: CoverageContext,
): ItemCoverage {
  const { requirement, rung, tier } = place;
  if (isOutsideScope(candidate.label, requirement, tier, item))
    return candidate.outside(item, profileOf(requirement, context.method));
  const { asOf } = context;
  return demandsOf({ candidate, requirement, rung, tier, item, asOf, context: candidate.evidence })
    .map((demand) => coverageByDemand(candidate, demand, place, item, context))
    .reduce(combineItems);
}

/** All cells of what is asked, in order. */
export const cellsOf = (
  candidate: KnownCandidate,
  asked: readonly AskedRequirement[],
  context: CoverageContext,
): readonly CellCoverage[] =>
  asked.flatMap((one) =>
    one.cells.map((cell) => {
      const place = { requirement: one.requirement, rung: one.rung, tier: cell.tier, target: cell.target };
      return {
        asked: one,
        cell,
        items: cell.items.map((item) => itemCoverage(candidate, place, item, context)),
      };
    }),
  );

/** O of an item: the best of its demands, lower and upper bounds apart. */
export const demandedRange = ({ demands }: ItemCoverage): Interval => [
  Math.max(...demands.map(({ range }) => range[0])),
  Math.max(...demands.map(({ range }) => range[1])),
];

/** Order of items of a cell, the one that fails most first: by what is met, then by (k, a). */
const compareItems = compareBy<ItemCoverage>(
  (a, b) => compareStates(a.assured, b.assured),
  (a, b) => compareStates(a.checked, b.checked),
  (a, b) => compareStates(a.demanded, b.demanded),
  (a, b) => compareReadings(a.readings[0], b.readings[0]),
  (a, b) => compareReadings(a.readings[1], b.readings[1]),
);

/** The item that is covered least: the one that a cell of several items is shown by. */
export const failingItem = ({ items }: CellCoverage): ItemCoverage =>
  items.reduce((worst, next) => (compareItems(next, worst) < 0 ? next : worst));

/** True when the items of a cell are not all covered alike, so that the one that fails must be named. */
export const itemsDiffer = ({ items }: CellCoverage): boolean =>
  items.some((item) => items.some((other) => compareItems(item, other) !== 0));

/** A cell is met only if met for every item that it concerns. */
export const cellState = ({ items }: CellCoverage, reading: 'demanded' | 'checked' | 'assured'): MetState =>
  items.map((item) => item[reading]).reduce(worstState);

const weakestReadings = (items: readonly ItemCoverage[], end: 0 | 1): Readings =>
  items.map(({ readings }) => readings[end]).reduce((a, b) => (compareReadings(b, a) < 0 ? b : a));

export const endReadings = ({ items }: CellCoverage): readonly [Readings, Readings] => [
  weakestReadings(items, 0),
  weakestReadings(items, 1),
];
