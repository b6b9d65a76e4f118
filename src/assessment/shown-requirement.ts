/**
 * What one label shows of one requirement at one place, by its published requirements and checks: yes, no or ask. Our
 * class, score and rank are not known here; binding to the goods is a matter of the certificate, not of the text.
 */
import type { Library } from '../model/library.js';
import type { Evidence, Method, Requirement, Rung, Tier } from '../model/types.js';
import type { LotItem } from './applicability.js';
import type { KnownCandidate } from './coverage.js';
import { demandedIfMandatory, demandsOf, type Demanded, type DemandedInput } from './demanded.js';
import type { Answer, JudgedCheck, JudgedDemand, Shown } from './equivalence-result.js';
import { entryGrade, isAged, type EvidenceContext } from './evidence.js';
import { explainEvidence } from './explain.js';
import type { PublishedCheck } from './published-verification.js';
import type { ElementKnowledge } from './verification.js';

/** A label with what is needed to judge it. */
export interface Witness {
  readonly candidate: KnownCandidate;
  /** True when checks are not in question: another grade of the label that was asked, from its grade upwards. */
  readonly sameScheme: boolean;
}

/** One requirement at the rung that the tender asks, at one tier, for one item. */
export interface Place {
  readonly requirement: Requirement;
  readonly rung: Rung;
  readonly tier: Tier;
  readonly item: LotItem;
  readonly published: readonly PublishedCheck[];
}

export interface JudgeContext {
  readonly library: Library;
  readonly asOf: string;
}

/** From worst to best. */
const ANSWERS: readonly Answer[] = ['no', 'ask', 'yes'];
const rank = (answer: Answer): number => ANSWERS.indexOf(answer);

/** The worst of several; `yes` when there is none. */
export const worstAnswer = (answers: readonly Answer[]): Answer =>
  answers.reduce((worst, next) => (rank(next) < rank(worst) ? next : worst), 'yes');

/** The best of several; `no` when there is none. */
const bestAnswer = (answers: readonly Answer[]): Answer =>
  answers.reduce((best, next) => (rank(next) > rank(best) ? next : best), 'no');

/** A refusal needs more than an inference or an old text: what nobody has read today is to be asked. */
const documents = (evidence: readonly Evidence[], context: EvidenceContext): boolean =>
  evidence.some((entry) => entryGrade(entry, context) !== 'inferred' && !isAged(entry, context));

/** Evidence that excludes an element: its own, or that of the indicators whose level is too low for it. */
function excludingEvidence(
  { element, from, evidence }: ElementKnowledge,
  { label, levels }: KnownCandidate,
  method: Method,
): readonly Evidence[] {
  if (from !== 'derived') return evidence;
  const least = Object.entries(method.verified.derivations[element]?.['not-met-below'] ?? {});
  return least.flatMap(([indicator, level]) => {
    const [, hi] = levels.get(indicator) ?? [0, level];
    return hi < level ? (label.credibility[indicator]?.evidence ?? []) : [];
  });
}

function judgeCheck(
  check: PublishedCheck,
  elements: readonly ElementKnowledge[],
  candidate: KnownCandidate,
  method: Method,
): JudgedCheck {
  const { label, evidence: context } = candidate;
  // The ladder asks for an element at several levels; the highest asks for the strongest evidence.
  const known = check.flatMap((element) => elements.findLast((one) => one.element === element) ?? []);
  const met = known.filter(({ lo }) => lo);
  const excluded = known.filter(
    (one) => !one.hi && documents(excludingEvidence(one, candidate, method), context),
  );
  const answer = met.length > 0 ? 'yes' : excluded.length === check.length ? 'no' : 'ask';
  const shown =
    answer === 'no'
      ? excluded.flatMap((one) => excludingEvidence(one, candidate, method))
      : (answer === 'yes' ? met : known).flatMap(({ evidence }) => evidence);
  return { anyOf: check, answer, evidence: shown.map(explainEvidence(label, context)) };
}

/** The option of the label that would do, or may do, for a product that is shown to have it. */
function optionOf({ claim }: Demanded, input: DemandedInput, met: number): string | null {
  if (claim?.obligation !== 'optional' || claim.criterion === undefined) return null;
  return demandedIfMandatory(claim, input)[1] >= met ? claim.criterion : null;
}

function judgeDemand(
  demand: Demanded,
  place: Place,
  input: DemandedInput,
  { candidate, sameScheme }: Witness,
  method: Method,
): JudgedDemand {
  const { met } = method.demanded;
  const [lo, hi] = demand.range;
  const demanded =
    lo >= met ? 'yes' : hi < met && documents(demand.evidence, candidate.evidence) ? 'no' : 'ask';
  const { elements } = candidate.verificationFor(demand.claim, place.requirement);
  const checks = sameScheme
    ? []
    : place.published.map((check) => judgeCheck(check, elements, candidate, method));
  return {
    basis: demand.basis,
    claim: demand.claim,
    demanded,
    evidence: demand.evidence.map(explainEvidence(candidate.label, candidate.evidence)),
    checks,
    answer: worstAnswer([demanded, ...checks.map(({ answer }) => answer)]),
    option: optionOf(demand, input, met),
  };
}

const inputOf = (
  { requirement, rung, tier, item }: Place,
  { candidate }: Witness,
  asOf: string,
): DemandedInput => ({ candidate, requirement, rung, tier, item, asOf, context: candidate.evidence });

/** True when the label surely or possibly demands something at the place, be it less than what is asked. */
export const mayDemand = (place: Place, witness: Witness, { asOf }: JudgeContext): boolean =>
  demandsOf(inputOf(place, witness, asOf)).some(({ range }) => range[1] > 0);

/**
 * What a label shows at a place: yes when one of its statements surely demands the asked rung and surely has every
 * published check, no when each is documented to fail, else ask.
 */
export function shownAt(place: Place, witness: Witness, { library, asOf }: JudgeContext): Shown {
  const input = inputOf(place, witness, asOf);
  const judged = demandsOf(input).map((demand) => judgeDemand(demand, place, input, witness, library.method));
  const answer = bestAnswer(judged.map((one) => one.answer));
  return {
    answer,
    demanded: bestAnswer(judged.map(({ demanded }) => demanded)),
    demands: judged.filter((one) => one.answer === answer),
  };
}
