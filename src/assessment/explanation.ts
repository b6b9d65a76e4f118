/** The shape of a derivation: what `explain` gives and the page shows. */
import type { Interval } from '../model/interval.js';
import type {
  Claim,
  CredibilityClass,
  Grade,
  Label,
  Profile,
  Requirement,
  Rung,
  Tier,
} from '../model/types.js';
import type { ProfileCredibility } from './credibility.js';
import type { DemandedBasis } from './demanded.js';
import type { Link } from './readings.js';

export interface ExplainedEvidence {
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string;
  readonly locator: string;
  readonly says: string;
  readonly grade: Grade;
  /** Old or superseded text: supports one level less. */
  readonly aged: boolean;
}

export interface ExplainedIndicator {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly dimension: string;
  readonly weight: number;
  readonly profiles: readonly Profile[];
  /** As the file states it; null when nothing is known. */
  readonly stated: Interval | null;
  /** After what the evidence supports. */
  readonly effective: Interval;
  /** Anchor of the lower bound, and of the upper where it differs. */
  readonly anchors: readonly string[];
  readonly note: string | null;
  readonly evidence: readonly ExplainedEvidence[];
}

export interface ExplainedCredibility {
  readonly profiles: Readonly<Record<Profile, ProfileCredibility>>;
  readonly indicators: readonly ExplainedIndicator[];
}

export interface ExplainedElement {
  readonly element: string;
  readonly title: string;
  readonly level: number;
  readonly state: 'met' | 'not-met' | 'unknown';
  readonly from: 'claim' | 'label' | 'derived' | 'unknown';
  readonly indicators: readonly string[];
  readonly evidence: readonly ExplainedEvidence[];
}

export interface ExplainedCell {
  readonly rung: Rung;
  readonly norm: string;
  readonly tier: Tier;
  /** The law that already demands this rung for these items: no label is credited for it; null when there is none. */
  readonly law: string | null;
  /** Products and services for which the derivation is the same. */
  readonly items: readonly string[];
  readonly O: Interval;
  readonly V: Interval;
  readonly B: number;
  readonly profile: Profile;
  readonly class: readonly [CredibilityClass, CredibilityClass];
  readonly checked: Interval;
  readonly assured: Interval;
  readonly limitedBy: readonly Link[];
  readonly basis: DemandedBasis;
  readonly claim: Pick<
    Claim,
    | 'obligation'
    | 'reaches'
    | 'value'
    | 'unit'
    | 'basis'
    | 'criterion'
    | 'exception'
    | 'from'
    | 'concerns'
    | 'grade'
    | 'binding'
  > | null;
  readonly demandEvidence: readonly ExplainedEvidence[];
  readonly elements: readonly ExplainedElement[];
  /** V before the ceilings for hidden abuse and place. */
  readonly beforeCeilings: Interval;
}

export interface Explanation {
  readonly label: {
    readonly id: string;
    readonly name: string;
    readonly edition: string;
    readonly unit: Label['unit'];
  };
  readonly grade: string | null;
  readonly asOf: string;
  readonly credibility: ExplainedCredibility;
  readonly requirement: {
    readonly id: string;
    readonly title: string;
    readonly kind: Requirement['kind'];
  } | null;
  readonly cells: readonly ExplainedCell[];
}
