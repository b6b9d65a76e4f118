/** Credibility of a scheme: can its mark be trusted? (method section 4) */
import { isExact, toInterval, type Interval } from '../model/interval.js';
import type { CredibilityClass, Dimension, Indicator, Label, Method, Profile } from '../model/types.js';
import { supportedRange, type EvidenceContext } from './evidence.js';

/** The part of the library that credibility rests on. */
export interface CredibilityRules {
  readonly method: Method;
  readonly dimensions: readonly Dimension[];
}

/** Highest level of an indicator; u = level / TOP_LEVEL (method section 4). */
export const TOP_LEVEL = 3;
export const UNKNOWN_LEVEL: Interval = [0, TOP_LEVEL];

export type GateState = 'passed' | 'failed' | 'not-established';

export interface Gate {
  readonly indicator: string;
  readonly minimum: number;
  /** What the evidence supports, 0 to TOP_LEVEL. */
  readonly level: Interval;
  readonly state: GateState;
}

export interface ProfileCredibility {
  readonly class: readonly [lo: CredibilityClass, hi: CredibilityClass];
  /** 0 to 100, unrounded. */
  readonly score: Interval;
  readonly evidence: 'sufficient' | 'thin';
  /** Value of each dimension, 0 to 1, unrounded, in the order of the library. */
  readonly dimensions: readonly { readonly id: string; readonly value: Interval }[];
  readonly gates: readonly Gate[];
}

export type Credibility = Readonly<Record<Profile, ProfileCredibility>>;

/** Levels of the indicators about which something is known, after what their evidence supports (section 3). */
export function effectiveLevels(label: Label, context: EvidenceContext): ReadonlyMap<string, Interval> {
  return new Map(
    Object.entries(label.credibility).map(([id, fact]) => [
      id,
      supportedRange(toInterval(fact.level), fact.evidence, 'indicator', context),
    ]),
  );
}

const levelOf = (levels: ReadonlyMap<string, Interval>, id: string): Interval =>
  levels.get(id) ?? UNKNOWN_LEVEL;

const usedBy = (profile: Profile) => (indicator: Indicator) => indicator.profiles.includes(profile);

function dimensionValue(
  dimension: Dimension,
  profile: Profile,
  levels: ReadonlyMap<string, Interval>,
): Interval {
  let weight = 0;
  const sum: [number, number] = [0, 0];
  for (const indicator of dimension.indicators.filter(usedBy(profile))) {
    const [lo, hi] = levelOf(levels, indicator.id);
    weight += indicator.weight;
    sum[0] += (indicator.weight * lo) / TOP_LEVEL;
    sum[1] += (indicator.weight * hi) / TOP_LEVEL;
  }
  return weight === 0 ? [0, 0] : [sum[0] / weight, sum[1] / weight];
}

function gateOf(indicator: Indicator, label: Label, levels: ReadonlyMap<string, Interval>): Gate | null {
  if (!indicator.gate) return null;
  const official = label.kind === 'official-label' ? indicator.gate['official-label'] : undefined;
  const minimum = official ?? indicator.gate.minimum;
  const level = levelOf(levels, indicator.id);
  const [lo, hi] = level;
  const state = hi < minimum ? 'failed' : lo >= minimum ? 'passed' : 'not-established';
  return { indicator: indicator.id, minimum, level, state };
}

/** Class by score and dimensions alone, gates aside. */
function classByScore(score: number, values: readonly number[], method: Method): CredibilityClass {
  const tolerance = method['comparison-tolerance'];
  const reaches = ({ score: least, dimension }: { readonly score: number; readonly dimension: number }) =>
    score + tolerance >= least && values.every((value) => value + tolerance >= dimension);
  const { A, B } = method.credibility.classes;
  return reaches(A) ? 'A' : reaches(B) ? 'B' : 'C';
}

function isThin(
  indicators: readonly Indicator[],
  levels: ReadonlyMap<string, Interval>,
  method: Method,
): boolean {
  let total = 0;
  let known = 0;
  for (const indicator of indicators) {
    const [lo, hi] = levelOf(levels, indicator.id);
    total += indicator.weight;
    if (hi - lo <= 1) known += indicator.weight;
  }
  return known / total + method['comparison-tolerance'] < method.credibility['thin-evidence-below'];
}

const indicatorsOf = (dimensions: readonly Dimension[], profile: Profile): readonly Indicator[] =>
  dimensions.flatMap(({ indicators }) => indicators.filter(usedBy(profile)));

const weightOf = (indicators: readonly Indicator[]): number =>
  indicators.reduce((total, { weight }) => total + weight, 0);

/**
 * Credibility in one profile from indicator levels.
 * Score C = 100 * product of max(floor, D_d)^W_d (weighted geometric mean, method section 4); the weight of a dimension
 * is that of its indicators in the profile, so a profile that leaves indicators out lets the other dimensions weigh more.
 */
export function profileCredibility(
  label: Label,
  profile: Profile,
  levels: ReadonlyMap<string, Interval>,
  { method, dimensions }: CredibilityRules,
): ProfileCredibility {
  const values = dimensions.map((dimension) => ({
    id: dimension.id,
    value: dimensionValue(dimension, profile, levels),
  }));
  const indicators = indicatorsOf(dimensions, profile);
  const totalWeight = weightOf(indicators);
  const scoreAt = (end: 0 | 1): number =>
    100 *
    dimensions.reduce((product, dimension, index) => {
      const value = Math.max(method.credibility['dimension-floor'], values[index]?.value[end] ?? 0);
      const weight = weightOf(dimension.indicators.filter(usedBy(profile)));
      return product * value ** (weight / totalWeight);
    }, 1);
  const score: Interval = [scoreAt(0), scoreAt(1)];
  const gates = indicators.flatMap((indicator) => gateOf(indicator, label, levels) ?? []);
  const failed = gates.some((gate) => gate.state === 'failed');
  const open = gates.some((gate) => gate.state === 'not-established');
  const classAt = (end: 0 | 1): CredibilityClass =>
    failed || (end === 0 && open)
      ? 'D'
      : classByScore(
          score[end],
          values.map(({ value }) => value[end]),
          method,
        );
  return {
    class: [classAt(0), classAt(1)],
    score,
    evidence: isThin(indicators, levels, method) ? 'thin' : 'sufficient',
    dimensions: values,
    gates,
  };
}

/** Ids of the indicators of a profile that are not known exactly, those without any evidence included. */
export const openIndicators = (
  levels: ReadonlyMap<string, Interval>,
  profile: Profile,
  dimensions: readonly Dimension[],
): readonly string[] =>
  indicatorsOf(dimensions, profile)
    .map(({ id }) => id)
    .filter((id) => !isExact(levelOf(levels, id)));

/** Credibility in both profiles. */
export const credibilityOf = (
  label: Label,
  levels: ReadonlyMap<string, Interval>,
  rules: CredibilityRules,
): Credibility => ({
  people: profileCredibility(label, 'people', levels, rules),
  product: profileCredibility(label, 'product', levels, rules),
});

/**
 * How much is known of the scheme, 0 to 1: the weighted mean narrowing of the indicator ranges. Breaks ties in the
 * rank (method section 6): a documented fact narrows, ignorance does not.
 */
export function knownEvidence(
  levels: ReadonlyMap<string, Interval>,
  dimensions: readonly Dimension[],
): number {
  const weighted = indicatorsOf(dimensions, 'people');
  const total = weightOf(weighted);
  const known = weighted.reduce((sum, { id, weight }) => {
    const [lo, hi] = levelOf(levels, id);
    return sum + weight * (1 - (hi - lo) / TOP_LEVEL);
  }, 0);
  return total === 0 ? 0 : known / total;
}
