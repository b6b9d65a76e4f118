/** Coverage of what a lot asks by one candidate: every cell, the shares, and the coverage of a set (sections 5, 6). */
import type { Interval } from '../model/interval.js';
import type { CellResult, Claim, Label, Method, Profile, Requirement, Theme } from '../model/types.js';
import { itemId, type LotItem } from './applicability.js';
import { credibilityOf, effectiveLevels, TOP_LEVEL, type Credibility, type CredibilityRules } from './credibility.js';
import { demandedBy, demandedIfMandatory, type Candidate, type Demanded, type DemandedInput } from './demanded.js';
import { evidenceContext, type EvidenceContext } from './evidence.js';
import { boundOf, metState, readingsOf, weakestLinks, type Links, type MetState, type Readings } from './readings.js';
import type { AskedCell, AskedRequirement } from './tender-requirements.js';
import { unknownUpTo, verificationOf, type Verification, type VerificationInput } from './verification.js';

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
  /** V of a claim about a requirement; the same at every tier and for every item, so it is derived once. */
  readonly verificationFor: (claim: Claim | null, requirement: Requirement) => Verification;
}

/** A label with a grade, and all that is known of its scheme on a day. */
export function knownCandidate(label: Label, grade: string | null, rules: CredibilityRules, { asOf, speech }: CoverageContext): KnownCandidate {
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
      const key = claim ?? requirement.id;
      const known = derived.get(key) ?? verificationOf({ label, claim, requirement, levels, speech, context: evidence });
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

const endReadings = ({ items }: CellCoverage): readonly [Readings, Readings] => [
  weakestItem(items, 0).readings[0],
  weakestItem(items, 1).readings[1],
];

/** Ids of facts that keep an item from being surely met although it may be: claim, elements or indicators. */
function openFacts(item: ItemCoverage, target: number, candidate: KnownCandidate, method: Method): readonly string[] {
  if (item.assured !== 'possibly') return [];
  const [lo] = item.links;
  const classCap = method.caps.credibility[lo.class] ?? 0;
  const { gates } = candidate.credibility[item.profile];
  const openGates = gates.filter(({ state }) => state === 'not-established').map(({ indicator }) => indicator);
  const wide = [...candidate.levels].filter(([, [low, high]]) => high - low === TOP_LEVEL).map(([id]) => id);
  return [
    ...(lo.demanded < method.demanded.met || lo.demanded < target ? ['claim'] : []),
    ...(lo.verified < target ? unknownUpTo(target, item.verification) : []),
    ...(classCap < target ? (openGates.length > 0 ? openGates : wide) : []),
  ];
}

function obtainable(cell: CellCoverage, item: ItemCoverage, candidate: KnownCandidate, context: CoverageContext): CellResult['obtainable'] {
  const { claim } = item.demand;
  const shown = candidate.label.register?.['criteria-shown'] ?? [];
  if (claim?.obligation !== 'optional' || claim.criterion === undefined) return null;
  if (!shown.includes('all') && !shown.includes(claim.criterion)) return null;
  const input: DemandedInput = {
    candidate,
    requirement: cell.asked.requirement,
    rung: cell.asked.rung,
    tier: cell.cell.tier,
    item: item.item,
    asOf: context.asOf,
    context: candidate.evidence,
  };
  const O = demandedIfMandatory(claim, input);
  const classAt = (end: 0 | 1): number => readingsOf({ ...item.links[end], demanded: O[end] }, context.method).assured;
  return { criterion: claim.criterion, class: [classAt(0), classAt(1)] };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));
export const roundInterval = ([lo, hi]: Interval, digits: number): [number, number] => [round(lo, digits), round(hi, digits)];

/** A cell as the result shows it, rounded (scores 1 decimal). */
export function cellResult(cell: CellCoverage, candidate: KnownCandidate, context: CoverageContext): CellResult {
  const { method } = context;
  const shown = failingItem(cell);
  const [lo, hi] = endReadings(cell);
  const assured = cellState(cell, 'assured');
  return {
    requirement: cell.asked.requirement.id,
    tier: cell.cell.tier,
    item: cell.items.length > 1 ? itemId(shown.item) : null,
    O: shown.demand.range,
    V: shown.V,
    B: shown.B,
    class: [lo.assured, hi.assured],
    number: roundInterval([lo.number, hi.number], 1),
    demanded: cellState(cell, 'demanded'),
    checked: cellState(cell, 'checked'),
    assured,
    limitedBy: assured === 'surely' ? [] : weakestLinks(shown.links[0], method),
    unknown: [...new Set(cell.items.flatMap((item) => openFacts(item, cell.cell.target, candidate, method)))],
    obtainable: obtainable(cell, shown, candidate, context),
    basis: shown.demand.basis,
    evidence: shown.demand.evidence.map(({ source, locator }) => `${source} ${locator}`),
  };
}

/** Shares of the weight that is met, unrounded. */
export interface Shares {
  readonly demanded: Interval;
  readonly checked: Interval;
  readonly assured: Interval;
}

/** One cell reduced to what shares and means need. */
export interface CellSummary {
  readonly weight: number;
  readonly theme: Theme;
  readonly must: boolean;
  readonly states: Readonly<Record<keyof Shares, MetState>>;
  /** a at both ends. */
  readonly number: Interval;
}

export const summaryOf = (cell: CellCoverage): CellSummary => {
  const [lo, hi] = endReadings(cell);
  return {
    weight: cell.asked.weight * cell.cell.weight,
    theme: cell.asked.requirement.theme,
    must: cell.asked.must,
    states: {
      demanded: cellState(cell, 'demanded'),
      checked: cellState(cell, 'checked'),
      assured: cellState(cell, 'assured'),
    },
    number: [lo.number, hi.number],
  };
};

/** Shares of the cells given; null when they carry no weight. Unknown cells never leave the denominator. */
export function sharesOf(cells: readonly CellSummary[]): Shares | null {
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const share = (reading: keyof Shares): Interval => {
    const met = (states: readonly MetState[]): number =>
      cells.reduce((sum, cell) => (states.includes(cell.states[reading]) ? sum + cell.weight : sum), 0) / total;
    return [met(['surely']), met(['surely', 'possibly'])];
  };
  return { demanded: share('demanded'), checked: share('checked'), assured: share('assured') };
}

/** Weighted mean of a, 0 to 100, unrounded. */
export function meanOf(cells: readonly CellSummary[]): Interval {
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [0, 0];
  const mean = (end: 0 | 1): number => cells.reduce((sum, cell) => sum + cell.weight * cell.number[end], 0) / total;
  return [mean(0), mean(1)];
}
