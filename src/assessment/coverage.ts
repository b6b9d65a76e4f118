/** Coverage of what a lot asks by one candidate, cell by cell and item by item (method section 5). */
import type { Interval } from '../model/interval.js';
import type { Claim, Label, Method, Profile, Requirement } from '../model/types.js';
import type { LotItem } from './applicability.js';
import { credibilityOf, effectiveLevels, type Credibility, type CredibilityRules } from './credibility.js';
import { demandedBy, type Candidate, type Demanded } from './demanded.js';
import { evidenceContext, type EvidenceContext } from './evidence.js';
import { boundOf, metState, readingsOf, type Links, type MetState, type Readings } from './readings.js';
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
  /** V of a claim about a requirement; the same at every tier and for every item, so each is derived once. */
  readonly verificationFor: (claim: Claim | null, requirement: Requirement) => Verification;
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
  return {
    label,
    grade,
    evidence,
    levels,
    credibility: credibilityOf(label, levels, rules),
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

/** One requirement at one tier for one item by one candidate, with both ends of every figure. */
export interface ItemCoverage {
  readonly item: LotItem;
  readonly demand: Demanded;
  readonly verification: Verification;
  readonly V: Interval;
  readonly B: Interval;
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

export function itemCoverage(
  candidate: KnownCandidate,
  asked: Pick<AskedRequirement, 'requirement' | 'rung'>,
  { tier, target }: Pick<AskedCell, 'tier' | 'target'>,
  item: LotItem,
  { method, asOf }: CoverageContext,
): ItemCoverage {
  const { label, evidence: context } = candidate;
  const { requirement, rung } = asked;
  const demand = demandedBy({ candidate, requirement, rung, tier, item, asOf, context });
  const absent = ABSENT.has(demand.basis);
  const verification = candidate.verificationFor(demand.claim, requirement);
  const V: Interval = absent ? [0, 0] : verification.range;
  const b = absent ? 0 : boundOf(label, demand.claim, tier, item, method);
  const profile = profileOf(requirement, method);
  const { class: classes, score } = candidate.credibility[profile];
  const linksAt = (end: 0 | 1): Links => ({
    demanded: demand.range[end],
    verified: V[end],
    bound: b,
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
    V,
    B: [b, b],
    profile,
    links,
    readings,
    demanded: state('demanded'),
    checked: state('checked'),
    assured: state('assured'),
  };
}

/** All cells of what is asked, in order. */
export const cellsOf = (
  candidate: KnownCandidate,
  asked: readonly AskedRequirement[],
  context: CoverageContext,
): readonly CellCoverage[] =>
  asked.flatMap((one) =>
    one.cells.map((cell) => ({
      asked: one,
      cell,
      items: cell.items.map((item) => itemCoverage(candidate, one, cell, item, context)),
    })),
  );

const STATES: readonly MetState[] = ['no', 'possibly', 'surely'];
const leastState = (states: readonly MetState[]): MetState =>
  STATES[Math.min(...states.map((state) => STATES.indexOf(state)))] ?? 'no';

/** Order by (k, a). */
const weaker = (a: Readings, b: Readings): boolean =>
  a.assured < b.assured || (a.assured === b.assured && a.number < b.number);

const weakestItem = (items: readonly ItemCoverage[], end: 0 | 1): ItemCoverage =>
  items.reduce((worst, next) => (weaker(next.readings[end], worst.readings[end]) ? next : worst));

/** The item that is covered least at the lower bound: the one that a cell of several items is shown by. */
export const failingItem = ({ items }: CellCoverage): ItemCoverage => weakestItem(items, 0);

/** A cell is met only if met for every item that it concerns. */
export const cellState = ({ items }: CellCoverage, reading: 'demanded' | 'checked' | 'assured'): MetState =>
  leastState(items.map((item) => item[reading]));

export const endReadings = ({ items }: CellCoverage): readonly [Readings, Readings] => [
  weakestItem(items, 0).readings[0],
  weakestItem(items, 1).readings[1],
];
