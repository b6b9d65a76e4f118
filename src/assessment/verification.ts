/** V, verified: the level that follows from the elements of verification (method section 5). */
import type { Interval } from '../model/interval.js';
import type {
  Claim,
  Evidence,
  Label,
  Method,
  Requirement,
  Tender,
  VerificationElement,
} from '../model/types.js';
import { UNKNOWN_LEVEL } from './credibility.js';
import { supportsLevel, type EvidenceContext } from './evidence.js';

/** What is known of one element, and why. */
export interface ElementKnowledge {
  readonly element: VerificationElement;
  /** Level of the ladder that asks for it. */
  readonly level: number;
  /** Surely met at the level where the ladder asks for it. */
  readonly lo: boolean;
  /** Not excluded. */
  readonly hi: boolean;
  readonly from: 'claim' | 'label' | 'derived' | 'unknown';
  /** True when an alternative that would also do is surely met, so that this one decides nothing. */
  readonly spare: boolean;
  /** Indicators that the element derives from, when it does. */
  readonly indicators: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface Verification {
  readonly range: Interval;
  /** Range before the ceilings for detectability and place. */
  readonly beforeCeilings: Interval;
  readonly elements: readonly ElementKnowledge[];
}

export interface VerificationInput {
  readonly label: Label;
  readonly claim: Claim | null;
  readonly requirement: Pick<Requirement, 'kind' | 'detectability' | 'depends-on-speech'>;
  readonly levels: ReadonlyMap<string, Interval>;
  readonly speech: NonNullable<NonNullable<Tender['production']>['workers-can-speak']>;
  readonly context: EvidenceContext;
}

const TOP_VERIFIED = 4;

function stated(
  element: VerificationElement,
  from: 'claim' | 'label',
  fact: { readonly is: 'met' | 'not-met' | 'unknown'; readonly evidence: readonly Evidence[] },
  level: number,
  context: EvidenceContext,
): ElementKnowledge {
  const lo = fact.is === 'met' && supportsLevel(level, fact.evidence, context);
  return {
    element,
    level,
    lo,
    hi: fact.is !== 'not-met',
    from,
    spare: false,
    indicators: [],
    evidence: fact.evidence,
  };
}

function derived(element: VerificationElement, level: number, input: VerificationInput): ElementKnowledge {
  const { levels, label, context } = input;
  const rule = context.method.verified.derivations[element];
  if (!rule)
    return {
      element,
      level,
      lo: false,
      hi: true,
      from: 'unknown',
      spare: false,
      indicators: [],
      evidence: [],
    };
  const metWhen = Object.entries(rule['met-when']);
  const notMetBelow = Object.entries(rule['not-met-below'] ?? {});
  const levelOf = (id: string): Interval => levels.get(id) ?? UNKNOWN_LEVEL;
  const indicators = [...new Set([...metWhen, ...notMetBelow].map(([id]) => id))].sort();
  const evidence = indicators.flatMap((id) => label.credibility[id]?.evidence ?? []);
  // The indicator's lower bound already carries age and grade; only what the top of the ladder asks for is added here.
  const strongEnough = metWhen.every(([id]) =>
    (label.credibility[id]?.evidence ?? []).some((entry) => supportsLevel(level, [entry], context)),
  );
  const lo =
    metWhen.every(([id, least]) => levelOf(id)[0] >= least) && (level < TOP_VERIFIED || strongEnough);
  const hi = notMetBelow.every(([id, least]) => levelOf(id)[1] >= least);
  return { element, level, lo, hi: lo || hi, from: 'derived', spare: false, indicators, evidence };
}

/** Knowledge of one element where the ladder of the kind asks for it at a level. */
function knowledgeOf(
  element: VerificationElement,
  level: number,
  input: VerificationInput,
): ElementKnowledge {
  const { claim, label, requirement, context } = input;
  const ofClaim = claim?.verification?.[element];
  if (ofClaim) return stated(element, 'claim', ofClaim, level, context);
  const ofLabel = label.verification?.[requirement.kind]?.[element];
  if (ofLabel) return stated(element, 'label', ofLabel, level, context);
  return derived(element, level, input);
}

type LadderItem = Method['verified']['ladders'][string]['1'][number];

const alternativesOf = (item: LadderItem): readonly VerificationElement[] =>
  typeof item === 'string' ? [item] : item.any;

/** Knowledge of every alternative that an item of the ladder admits. */
function alternatives(
  item: LadderItem,
  level: number,
  input: VerificationInput,
): readonly ElementKnowledge[] {
  const known = alternativesOf(item).map((element) => knowledgeOf(element, level, input));
  const decided = known.some(({ lo }) => lo);
  return known.map((element) => ({ ...element, spare: decided && !element.lo }));
}

/** Ceiling of V where abuse hides from audits without safe talk, and where nobody can speak freely. */
function ceilings(input: VerificationInput): Interval {
  const { requirement, speech, context } = input;
  const { detectability, 'place-ceiling': placeCeiling } = context.method.verified;
  const hidden = requirement.detectability;
  const ceilingAt = (end: 'lo' | 'hi'): number => {
    if (hidden === null) return TOP_VERIFIED;
    const channel = knowledgeOf('worker-channel', TOP_VERIFIED, input)[end];
    const interviews = knowledgeOf('private-interviews', 3, input)[end];
    return channel ? detectability['with-channel'] : interviews ? detectability['with-interviews'] : hidden;
  };
  const place = speech === 'not-freely' && (hidden !== null || requirement['depends-on-speech']);
  const limit = (ceiling: number): number => (place ? Math.min(ceiling, placeCeiling) : ceiling);
  return [limit(ceilingAt('lo')), limit(ceilingAt('hi'))];
}

/**
 * V for a claim of a label about a requirement, 0 to 4.
 * Lower bound: the highest level all of whose elements, and those below, are met. Upper bound: the highest level that
 * no element excludes.
 */
export function verificationOf(input: VerificationInput): Verification {
  const ladder = input.context.method.verified.ladders[input.requirement.kind];
  if (!ladder) return { range: [0, TOP_VERIFIED], beforeCeilings: [0, TOP_VERIFIED], elements: [] };
  const elements: ElementKnowledge[] = [];
  let lo = 0;
  let hi = 0;
  let surely = true;
  for (const [index, level] of [ladder['1'], ladder['2'], ladder['3'], ladder['4']].entries()) {
    const known = level.map((item) => alternatives(item, index + 1, input));
    elements.push(...known.flat());
    if (!known.every((group) => group.some((element) => element.hi))) break;
    surely = surely && known.every((group) => group.some((element) => element.lo));
    hi = index + 1;
    if (surely) lo = index + 1;
  }
  const [ceilingLo, ceilingHi] = ceilings(input);
  return { range: [Math.min(lo, ceilingLo), Math.min(hi, ceilingHi)], beforeCeilings: [lo, hi], elements };
}

/** Ids of what is not known up to a level: the indicators that an element derives from, else the element. */
export const unknownUpTo = (level: number, { elements }: Verification): readonly string[] => {
  const open = elements.filter(
    (element) => element.hi && !element.lo && !element.spare && element.level <= level,
  );
  return [
    ...new Set(open.flatMap(({ element, indicators }) => (indicators.length > 0 ? indicators : [element]))),
  ].sort();
};
