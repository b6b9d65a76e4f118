/** Questions to the bidder and other wording of an equivalence, shared by every form of the page. */
import type {
  Answer,
  Equivalence,
  EquivalenceLabel,
  EquivalentLot,
  EquivalentPlace,
  EquivalentRequirement,
  JudgedDemand,
  Shown,
} from '../../assessment/equivalence-result.js';
import { titlesOf } from '../../assessment/glossary.js';
import type { Library } from '../../model/library.js';
import type { Messages } from '../messages.js';
import { andWords } from '../messages/phrases.js';

/** The answer with its wording: what `--format json` prints. */
export interface WordedEquivalence extends Omit<Equivalence, 'lots'> {
  readonly basis: string;
  readonly verification: string;
  /** Wording for the bidder that is the same whatever the answer. */
  readonly wording: { readonly otherProof: string; readonly lateProof: string };
  readonly lots: readonly WordedLot[];
}

export interface WordedLot extends Omit<EquivalentLot, 'requirements'> {
  readonly requirements: readonly WordedRequirement[];
}

export interface WordedRequirement extends EquivalentRequirement {
  /** What to ask the bidder; null where the answer is yes. */
  readonly question: string | null;
}

export const nameOf = ({ name, grade }: Pick<EquivalenceLabel, 'name' | 'grade'>): string =>
  grade === null ? name : `${name} (${grade})`;

/** What the lots of a result buy. */
type Bought = 'goods' | 'service' | 'both';

/** Certificates and proof are spoken of differently for goods and for a service. */
export function boughtIn(lots: readonly Pick<EquivalentLot, 'items'>[]): Bought {
  const items = lots.flatMap((lot) => lot.items);
  if (items.every((item) => 'service' in item)) return 'service';
  return items.some((item) => 'service' in item) ? 'both' : 'goods';
}

/** The answer as it is shown: a `no` that is not held against the offered label is never a bare one. */
export const saidAnswer = (literal: Answer, held: Answer | null): Answer | 'not-held' =>
  literal === 'no' && held !== 'no' ? 'not-held' : literal;

/** Stages of a place; what is bought is named only where the places of a stage differ by it. */
export function whereWords(
  { at }: EquivalentPlace,
  { places }: EquivalentRequirement,
  library: Library,
  { equivalence, words }: Messages,
): readonly string[] {
  const { itemTitle } = titlesOf(library);
  return at.map(({ tier, items }) => {
    const divided = places.filter((place) => place.at.some((one) => one.tier === tier)).length > 1;
    return divided ? equivalence.atFor(words.tiers[tier], items.map(itemTitle)) : words.tiers[tier];
  });
}

/** The statement that comes nearest; all of them have the same answer. */
export function leadOf({ demands }: Shown): JudgedDemand | null {
  const order: readonly Answer[] = ['yes', 'ask', 'no'];
  const [first = null, ...rest] = demands;
  return rest.reduce(
    (lead, next) =>
      lead !== null && order.indexOf(next.demanded) < order.indexOf(lead.demanded) ? next : lead,
    first,
  );
}

/** Words of the elements of one check. */
export const elementWords = (anyOf: readonly string[], library: Library): readonly string[] =>
  anyOf.map((element) => library.method.verified.words[element] ?? element);

/** What is asked, in one text. */
export const normWords = ({ norms }: EquivalentRequirement): string =>
  norms.map((norm) => (/[.!?]$/.test(norm) ? norm : `${norm}.`)).join(' ');

function placeQuestion(
  place: EquivalentPlace,
  requirement: EquivalentRequirement,
  { name, edition }: { readonly name: string; readonly edition: string },
  library: Library,
  messages: Messages,
): readonly string[] {
  const { equivalence } = messages;
  const lead = leadOf(place.offered);
  if (lead === null || place.offered.answer === 'yes') return [];
  const where = andWords(whereWords(place, requirement, library, messages));
  const norm = normWords(requirement);
  const demand =
    lead.demanded === 'yes'
      ? []
      : lead.option !== null
        ? [equivalence.askOption(name, lead.option, where, norm)]
        : lead.demanded === 'ask'
          ? [equivalence.askDemand(name, edition, where, norm)]
          : [equivalence.askInstead(name, where, norm)];
  // Who must prove the thing itself is not asked how the label would have verified it.
  const isProofOfThing = lead.demanded === 'no' && lead.option === null;
  const checksWith = (answer: Answer): readonly string[] =>
    isProofOfThing
      ? []
      : lead.checks
          .filter((check) => check.answer === answer)
          .map(({ anyOf }) => equivalence.orOf(elementWords(anyOf, library)));
  const [open, missing] = [checksWith('ask'), checksWith('no')];
  return [
    ...demand,
    ...(open.length === 0 ? [] : [equivalence.askCheck(name, open)]),
    ...(missing.length === 0 ? [] : [equivalence.askCheckInstead(name, missing)]),
  ];
}

function questionFor(
  requirement: EquivalentRequirement,
  offered: EquivalenceLabel,
  library: Library,
  messages: Messages,
): string | null {
  const { equivalence, words } = messages;
  if (requirement.answer === 'yes') return null;
  const label = { name: nameOf(offered), edition: offered.edition };
  const parts = requirement.places.flatMap((place) =>
    placeQuestion(place, requirement, label, library, messages),
  );
  return equivalence.question(requirement.title, words.rungs[requirement.rung], [
    ...new Set(parts),
    equivalence.proof(requirement.proof),
  ]);
}

/** The answer with the questions to the bidder and the other wording. */
export function worded(result: Equivalence, library: Library, messages: Messages): WordedEquivalence {
  const { equivalence } = messages;
  const [offered, asked] = [nameOf(result.offered), nameOf(result.asked)];
  const { lots, ...rest } = result;
  const { dossier } = equivalence.bought[boughtIn(lots)];
  return {
    ...rest,
    basis: equivalence.basis(asked),
    verification: equivalence.published,
    wording: {
      otherProof: equivalence.otherProofWording(offered, asked, dossier),
      lateProof: equivalence.lateProofWording(asked, dossier),
    },
    lots: lots.map((lot) => ({
      ...lot,
      requirements: lot.requirements.map((requirement) => ({
        ...requirement,
        question: questionFor(requirement, result.offered, library, messages),
      })),
    })),
  };
}
