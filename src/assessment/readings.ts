/** B, the three readings and the number of a cell (method section 5). */
import type { Interval } from '../model/interval.js';
import type { CellResult, Claim, CredibilityClass, Label, Method, Tier } from '../model/types.js';
import { appliesTo, type LotItem } from './applicability.js';

/** The three nested readings that shares are stated for, the strongest first. */
export const READINGS = ['assured', 'checked', 'demanded'] as const;
export type Reading = (typeof READINGS)[number];

export type Link = CellResult['limitedBy'][number];

/** The four links of one cell at one end of their ranges. */
export interface Links {
  /** O, 0 to 4. */
  readonly demanded: number;
  /** V, 0 to 4. */
  readonly verified: number;
  /** B, 0 to 3. */
  readonly bound: number;
  readonly class: CredibilityClass;
  /** C, 0 to 100. */
  readonly score: number;
}

/** The readings of one cell at one end. */
export interface Readings {
  readonly demanded: number;
  readonly checked: number;
  /** k, 0 to 4. */
  readonly assured: number;
  /** a, 0 to 100, unrounded. */
  readonly number: number;
}

/**
 * B of a claim at a tier: how it is tied to the goods that are bought, 0 to 3. A stated binding goes before the unit; a
 * service performed at the certified site is tied most closely; a claim about the company in general never closely.
 */
export function boundOf(
  label: Label,
  claim: Claim | null,
  tier: Tier,
  item: LotItem,
  method: Method,
): number {
  const { bound } = method;
  const ofUnit = (unit: string): number => bound.units[unit]?.[tier] ?? 0;
  const ofBinding = (binding: NonNullable<Claim['binding']>): number =>
    bound.bindings[binding] ?? ofUnit(binding);
  const atCertifiedSite = appliesTo(label, item) === 'service' && label.unit === 'site';
  const level = claim?.binding
    ? ofBinding(claim.binding)
    : atCertifiedSite
      ? bound['service-at-certified-site']
      : ofUnit(label.unit);
  return claim?.concerns === 'company' ? Math.min(level, bound.company.ceiling) : level;
}

/** Order by (k, a): negative when the first is weaker. */
export const compareReadings = (a: Readings, b: Readings): number =>
  a.assured - b.assured || a.number - b.number;

const ceilingByBound = (bound: number, method: Method): number => method.caps.bound[bound] ?? 0;
const ceilingByClass = (credibility: CredibilityClass, method: Method): number =>
  method.caps.credibility[credibility] ?? 0;

/** g, 0 to 1: orders labels inside a class. */
function quality(links: Links, { number }: Method): number {
  return (
    (links.demanded / 4) ** number.demanded *
    (links.verified / 4) ** number.verified *
    (Math.max(links.bound, number['bound-floor']) / 3) ** number.bound *
    (links.score / 100) ** number.credibility
  );
}

/** demanded = O; checked = min(O, V, cap_B[B]); assured k = min(checked, cap_C[class]). */
export function readingsOf(links: Links, method: Method): Readings {
  const checked = Math.min(links.demanded, links.verified, ceilingByBound(links.bound, method));
  const assured = Math.min(checked, ceilingByClass(links.class, method));
  const points = method.number['points-per-class'];
  return {
    demanded: links.demanded,
    checked,
    assured,
    number: assured === 0 ? 0 : points * (assured - 1) + points * quality(links, method),
  };
}

const linkLevels = (links: Links, method: Method): readonly (readonly [Link, number])[] => [
  ['demanded', links.demanded],
  ['verified', links.verified],
  ['bound', ceilingByBound(links.bound, method)],
  ['credible', ceilingByClass(links.class, method)],
];

/** The weakest links: those equal to the assured reading. */
export const weakestLinks = (links: Links, method: Method): readonly Link[] => {
  const { assured } = readingsOf(links, method);
  return linkLevels(links, method).flatMap(([link, level]) => (level === assured ? [link] : []));
};

/** Links that keep a cell from its target; the demand must also reach the asked rung. */
export const missingLinks = (links: Links, target: number, method: Method): readonly Link[] =>
  linkLevels(links, method).flatMap(([link, level]) =>
    level < target || (link === 'demanded' && level < method.demanded.met) ? [link] : [],
  );

export type MetState = CellResult['assured'];

const STATES: readonly MetState[] = ['no', 'possibly', 'surely'];

/** Order of states, worst first. */
export const compareStates = (a: MetState, b: MetState): number => STATES.indexOf(a) - STATES.indexOf(b);
export const worstState = (a: MetState, b: MetState): MetState => (compareStates(a, b) <= 0 ? a : b);
export const bestState = (a: MetState, b: MetState): MetState => (compareStates(a, b) >= 0 ? a : b);

/** surely when met at the lower bounds, possibly when only at the upper; never below the asked rung. */
export function metState(demanded: Interval, reading: Interval, target: number, method: Method): MetState {
  const metAt = (end: 0 | 1): boolean => demanded[end] >= method.demanded.met && reading[end] >= target;
  return metAt(0) ? 'surely' : metAt(1) ? 'possibly' : 'no';
}
