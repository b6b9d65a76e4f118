/** The shape of an answer to "may this label count as equivalent?": what `equivalence` gives and the pages show. */
import type {
  Claim,
  Label,
  RequirementKind,
  Rung,
  Theme,
  Tier,
  VerificationElement,
} from '../model/types.js';
import type { Applies, EditionStatus, LotItem } from './applicability.js';
import type { DemandedBasis } from './demanded.js';
import type { ExplainedEvidence } from './explanation.js';

/** `ask` is neither yes nor no: proof to ask from the bidder. */
export type Answer = 'yes' | 'no' | 'ask';

/** One check that the tender published; any one of its elements will do. */
export interface JudgedCheck {
  readonly anyOf: readonly VerificationElement[];
  readonly answer: Answer;
  readonly evidence: readonly ExplainedEvidence[];
}

/** One statement of a label about a requirement, at some places. */
export interface JudgedDemand {
  readonly basis: DemandedBasis;
  readonly claim: Claim | null;
  /** Whether it demands at least the asked rung of every holder. */
  readonly demanded: Answer;
  readonly evidence: readonly ExplainedEvidence[];
  readonly checks: readonly JudgedCheck[];
  /** The demand together with the checks. */
  readonly answer: Answer;
  /** Criterion of the label that would do, where it is only optional; null when there is none. */
  readonly option: string | null;
}

/** What one label shows at one place. */
export interface Shown {
  readonly answer: Answer;
  /** Whether any statement demands the asked rung. */
  readonly demanded: Answer;
  /** The statements that decide the answer. */
  readonly demands: readonly JudgedDemand[];
}

/** Places at which both labels show the same. */
export interface EquivalentPlace {
  /** Products and services are named by id. */
  readonly at: readonly { readonly tier: Tier; readonly items: readonly string[] }[];
  readonly published: readonly (readonly VerificationElement[])[];
  /** The answer; that of the label that was asked stands beside it, to compare. */
  readonly offered: Shown;
  readonly asked: Shown;
  /** The answer as far as it may be held against the offered label; null where the asked label is no yardstick. */
  readonly held: Answer | null;
}

export interface EquivalentRequirement {
  readonly id: string;
  readonly title: string;
  readonly theme: Theme;
  readonly kind: RequirementKind;
  readonly must: boolean;
  readonly rung: Rung;
  /** What is asked, from the lowest level on: a level adds to those below, unless it states a threshold of its own. */
  readonly norms: readonly string[];
  /** Proof that a bidder may give of the product or service itself, strongest first. */
  readonly proof: readonly string[];
  /** The worst of the places: `no` at one is `no`. */
  readonly answer: Answer;
  /**
   * The answer as far as it may be held against the offered label: over the places where the asked label surely demands
   * the asked rung, and `no` only for what the asked label itself shows. Null where the asked label is no yardstick.
   */
  readonly held: Answer | null;
  /** Whether the asked label itself demands the asked rung at each of the places. */
  readonly yardstick: Answer;
  /** True when the asked label is not shown to be checked as published either, so that the same must be asked of it. */
  readonly sameProofOfAsked: boolean;
  readonly places: readonly EquivalentPlace[];
}

/** What keeps a label from counting for the lot at all, whatever it demands. */
export type Obstacle =
  | { readonly kind: 'goods'; readonly items: readonly string[]; readonly all: boolean }
  | {
      readonly kind: 'edition';
      readonly status: EditionStatus;
      readonly successor: { readonly id: string; readonly name: string } | null;
    }
  | { readonly kind: 'supporting' };

export interface NamedRequirement {
  readonly id: string;
  readonly title: string;
}

export interface EquivalentLot {
  readonly id: string;
  readonly title: string | null;
  readonly items: readonly LotItem[];
  /** The worst that is held; `no-yardstick`: the asked label demands nothing for sure of what the tender asks. */
  readonly answer: Answer | 'no-yardstick';
  readonly obstacles: { readonly offered: readonly Obstacle[]; readonly asked: readonly Obstacle[] };
  readonly applies: { readonly offered: Applies; readonly asked: Applies };
  /** By theme, then by id. */
  readonly requirements: readonly EquivalentRequirement[];
  /** Asked in the tender and not judged. */
  readonly leftOut: {
    /** The asked label demands it without link to what is bought (Art. 43(1)(a), `art-43.linked`). */
    readonly unlinked: readonly NamedRequirement[];
    /** The asked label is known to demand nothing of it. */
    readonly notDemanded: readonly NamedRequirement[];
    /** Law demands it anyway. */
    readonly law: readonly NamedRequirement[];
  };
  /** Requirements for which the asked label cannot be the yardstick: the buyer publishes its own. */
  readonly publishOwn: readonly NamedRequirement[];
}

export interface EquivalenceLabel {
  readonly id: string;
  readonly grade: string | null;
  readonly name: string;
  readonly unit: Label['unit'];
  readonly edition: string;
  readonly register: { readonly url: string; readonly howToCheck: string } | null;
  /** Whether all its requirements are linked to what is bought, as its file states it with evidence. */
  readonly linked: 'all' | 'some' | 'none' | 'unknown';
}

export interface Equivalence {
  readonly asOf: string;
  readonly tender: string;
  readonly jurisdiction: 'eu' | 'eea' | 'other';
  /** Provisions that the law pack cites for each matter; null where it has none. */
  readonly citations: {
    readonly link: string | null;
    readonly equivalentLabels: string | null;
    readonly otherProof: string | null;
    readonly testReports: string | null;
  };
  /** National act of the buyer's country that carries the directive; null when it is not known. */
  readonly nationalAct: { readonly act: string; readonly toBeChecked: boolean } | null;
  readonly offered: EquivalenceLabel;
  readonly asked: EquivalenceLabel;
  readonly lots: readonly EquivalentLot[];
}
