/** Sentences of `equivalent` in English. */
import { andWords, countWords, listWords } from './phrases.js';

/** Provisions in brackets; nothing where the law pack has none. */
const cited = (...provisions: readonly (string | null)[]): string => {
  const found = provisions.filter((one) => one !== null);
  return found.length === 0 ? '' : ` (${found.join('; ')})`;
};

export const equivalenceEn = {
  title: (offered: string, asked: string) => `May ${offered} count as equivalent to ${asked}?`,
  head: (tender: string, day: string) => `Tender: ${tender}. State of knowledge on ${day}.`,
  basis: (asked: string) =>
    `Judged only by published requirements: what your tender asks of ${asked}, the level that you ask and the verification that you published. No class, score or rank of labelwise plays a part.`,

  // What comes first
  obstacles: {
    allGoods: (label: string) => `${label} does not exist for what is bought here.`,
    goods: (label: string, items: readonly string[]) => `${label} does not exist for: ${listWords(items)}.`,
    edition: (label: string, edition: string, why: string) =>
      `The edition "${edition}" of ${label} does not count on this day: ${why}.`,
    successor: (name: string, id: string) => `Its successor is ${name} (${id}).`,
    supporting: {
      offered: (label: string) =>
        `${label} is no label that goods or services can carry: it may serve as other proof, not as an equivalent label.`,
      asked: (label: string) =>
        `${label} is no label that goods or services can carry: a tender cannot require it as one.`,
    },
  },
  verdict: {
    yes: (offered: string, asked: string) =>
      `Yes: of all that your tender asks and that ${asked} is shown to demand, ${offered} demands as much, and has the verification that you published.`,
    no: (offered: string, asked: string) =>
      `No, not by its requirements alone: ${offered} is documented not to show all that your tender asks and that ${asked} is shown to demand.`,
    blocked: (offered: string) => `No, not as it stands: ${offered} cannot count here, whatever it demands.`,
    ask: (offered: string, asked: string) =>
      `Neither yes nor no: whether ${offered} shows all that your tender asks and that ${asked} is shown to demand is for the bidder to prove.`,
    'no-yardstick': (asked: string) =>
      `${asked} could not be the yardstick: it demands nothing for sure of what your tender asks, so nothing can be held against another label. Publish requirements of your own.`,
  },
  counts: (all: number, yes: number, no: number, ask: number, notHeld: number) =>
    `Of ${countWords(all, 'requirement')} judged by it: yes for ${yes}, no for ${no}, proof to ask for ${ask}${notHeld === 0 ? '' : `, not shown but not held against it for ${notHeld}`}.`,
  unheldCount: (count: number, asked: string) =>
    `For ${countWords(count, 'other requirement')} ${asked} cannot be the yardstick; see below.`,
  answers: {
    yes: 'yes',
    no: 'no',
    ask: 'ask the bidder',
    'not-held': 'not shown, but not held against it',
  },
  published:
    'The verification is derived from the assurance that you ask: for "stated" none, for "partly assured" by an independent party, for "credibly assured" also on site or by test, by kind of requirement. Only what your tender documents published counts: leave aside a check that they do not name.',

  // Overview
  overview: 'Requirement by requirement',
  heads: { requirement: 'Requirement', asked: (asked: string) => `${asked} itself` },
  shown: {
    yes: 'demands it',
    unverified: 'demands it; checks not shown',
    no: 'demands less',
    ask: 'not known',
  },

  // Details
  groups: {
    no: 'Not shown by the label',
    ask: 'Proof to ask from the bidder',
    yes: 'Shown by the label',
  },
  row: (title: string, rung: string, answer: string) => `${title} (${rung}): ${answer}`,
  youAsk: 'You ask: ',
  at: (tiers: readonly string[]) => `At ${andWords(tiers)}`,
  atFor: (tier: string, items: readonly string[]) => `${tier} (${listWords(items)})`,
  says: (label: string) => `${label}: `,
  itself: (label: string) => `${label} itself: `,
  bases: {
    claim: '',
    law: 'only what law demands anyway',
    'not-addressed': 'documented not to address it',
    'outside-scope': 'outside its scope',
    'other-goods': 'only about other goods, or about the company',
    silent: 'nothing was found about it',
  },
  evidence: (says: string, title: string, publisher: string, locator: string, grade: string, aged: boolean) =>
    `${says} (${title}, ${publisher}: ${locator}; ${grade}${aged ? '; old or superseded text' : ''})`,
  place: (title: string, locator: string) => `${title}: ${locator}`,
  check: (elements: readonly string[], answer: string) => `${elements.join(', or ')}: ${answer}`,
  checks: (checks: readonly string[]) => `Verification that you published: ${listWords(checks)}.`,
  shownIn: (check: string, place: string) => `${check} (${place})`,
  statements: (all: readonly string[]) => all.join(' / '),
  noChecks: 'Verification: your tender published none for this.',
  sameScheme: 'Verification: the scheme is the same, so nothing more is to be shown.',
  checkAnswers: { yes: 'yes', no: 'no', ask: 'not known' },
  sameProof: (asked: string) =>
    `${asked} itself is not shown to be verified like that: what you ask of this bidder, ask of holders of ${asked} as well.`,
  lessThanAsked: (asked: string) =>
    `Not at each of these places is ${asked} itself shown to demand as much: where it is not, nothing can be held against another label.`,
  exception: '. Check that the exception was not used for what is offered.',
  askBidder: 'Ask the bidder:',

  // Questions to the bidder
  question: (title: string, rung: string, parts: readonly string[]) =>
    `On the requirement "${title}" (level ${rung}): ${parts.join(' ')}`,
  askDemand: (label: string, edition: string, where: string, norm: string) =>
    `Please show that ${label}, edition ${edition}, demands of every holder, at ${where}, at least this: ${norm} Name the criterion and attach its text.`,
  askOption: (label: string, criterion: string, where: string, norm: string) =>
    `${label} has this only as an option (criterion: ${criterion}). Please show, by its register or a report of the certifier, that what you offer was found to meet the criterion, and that it asks at least this, at ${where}: ${norm}`,
  askInstead: (label: string, where: string, norm: string) =>
    `As far as is documented, ${label} does not demand this. Please show by other means that what you offer meets it, at ${where}: ${norm}`,
  askCheck: (label: string, checks: readonly string[]) =>
    `Please show that the verification under ${label} includes ${andWords(checks)}; attach the rules of the scheme or the report on what you offer.`,
  askCheckInstead: (label: string, checks: readonly string[]) =>
    `The verification under ${label} is documented not to include ${andWords(checks)}. Please show by other means that this was done for what you offer.`,
  proof: (proof: readonly string[]) => `We accept, for example: ${listWords(proof)}.`,
  orOf: (elements: readonly string[]) => elements.join(' or '),

  // The yardstick
  own: 'Where you need a requirement of your own',
  ownIntro: (asked: string) =>
    `${asked} cannot be the yardstick for what it is not shown to demand at the level that you ask. Publish your own requirement for it (wording: labelwise assess FILE, under "What to write instead") and ask the same proof of every bidder.`,
  notShown: (titles: readonly string[]) => `Not shown to demand as much: ${listWords(titles)}.`,
  notDemanded: (titles: readonly string[]) => `Known to demand nothing: ${listWords(titles)}.`,
  unheld: (asked: string, offered: string) =>
    `What both labels show of those of which ${asked} may speak; nothing can be held against ${offered} by comparison with it.`,
  leftOut: {
    unlinked: (asked: string, titles: readonly string[], provision: string | null) =>
      `Left out, because ${asked} demands it without link to what is bought${cited(provision)}; where you ask it, write it so that it concerns what is delivered: ${listWords(titles)}.`,
    law: (titles: readonly string[]) => `Left out, because law demands it anyway: ${listWords(titles)}.`,
    linkUnknown: (asked: string) =>
      `Whether all that ${asked} demands is linked to what is bought is not known; labelwise assess says what that means for its use.`,
  },

  // Law
  law: 'Other proof, and what the law says',
  equivalent: (provision: string | null) =>
    `Whoever requires a label accepts every label that confirms equivalent requirements${cited(provision)}. Say why, requirement by requirement, when you refuse.`,
  bought: {
    goods: { meets: 'the product itself meets', dossier: 'a technical dossier of the manufacturer' },
    service: { meets: 'the service itself meets', dossier: 'documents of the contractor' },
    both: {
      meets: 'the product and the service themselves meet',
      dossier: 'a technical dossier of the manufacturer or documents of the contractor',
    },
  },
  otherProof: (offered: string, asked: string, meets: string, dossier: string) =>
    `Advice, for equal treatment: whatever the answer on ${offered}, let the bidder prove that ${meets} the requirements that you published for ${asked}, and let every bidder do so alike: by ${dossier}, a test report or a certificate of a conformity assessment body. The law obliges you only in the case that follows. To copy:`,
  otherProofWording: (offered: string, asked: string, dossier: string) =>
    `You offer ${offered} where we asked for ${asked} or equivalent. You may also show by other appropriate means that what you offer meets the requirements that we published, for example by ${dossier}, a test report or a certificate of a conformity assessment body. Please say for each requirement which document shows it, and where.`,
  lateProof: (asked: string, provision: string | null, reports: string | null) =>
    `You must accept such proof from a bidder who had no possibility to obtain ${asked} or an equivalent label in time, for reasons that are not attributable to it${cited(provision, reports && `for test reports and certificates ${reports}`)}. To copy:`,
  lateProofWording: (asked: string, dossier: string) =>
    `If you had no possibility to obtain ${asked} or an equivalent label before the time limit, for reasons that are not attributable to you, please say what they were, when you applied, and prove by other appropriate means, which may include ${dossier}, that what you offer meets the requirements that we published.`,
  certificate: (offered: string, unit: string) =>
    `In any case have the bidder name the certificate: one of ${offered} is for ${unit}.`,
  chain: {
    goods:
      'It is not for the goods themselves: have the bidder show that the goods delivered come from there.',
    service:
      'It is not for the service as such: have the bidder name the site that does the service, and show that the certificate is for that very site and for this work.',
    both: 'It is not for the goods themselves, nor for the service as such: have the bidder show that the goods delivered come from there, and that the certificate is for the site that does the service and for this work.',
  },
  register: (how: string, url: string) => `To check it: ${how} ${url}`,
  outside:
    'The buyer is outside the European Economic Area, where the articles above do not bind: look for the same rule in your own law.',
  national: (act: string, toBeChecked: boolean) =>
    `National law: ${act}${toBeChecked ? ' (to be checked by counsel)' : ''}.`,
  notAdvice: 'This is not legal advice.',
  lot: (id: string, title: string | null) => (title === null ? `Lot ${id}` : `Lot ${id}: ${title}`),
  nothingJudged: (asked: string) => `Nothing that this lot asks is demanded by ${asked}.`,
};
