/** Sentences of the report in English. */
import { andWords, countWords, listWords } from './phrases.js';

const requirements = (count: number): string => countWords(count, 'requirement');
const mustPart = (musts: number): string => (musts === 0 ? '' : `, ${countWords(musts, 'must-have')} among them`);

export const sentencesEn = {
  // Head
  reportTitle: (title: string) => `Labels for the tender: ${title}`,
  headLine: (buyer: string | null, reference: string | null, day: string, library: string) =>
    [
      ...(buyer === null ? [] : [`Buyer: ${buyer}.`]),
      ...(reference === null ? [] : [`Reference: ${reference}.`]),
      `State of knowledge on ${day}, ${library}.`,
    ].join(' '),
  libraryName: (version: string, overlays: number) =>
    `criteria library ${version}${overlays === 0 ? '' : `, with ${countWords(overlays, 'library', 'libraries')} of your own laid over it`}`,
  lotTitle: (id: string, title: string | null) => (title === null ? `Lot ${id}` : `Lot ${id}: ${title}`),
  bought: (items: readonly string[]) => `What is bought: ${listWords(items)}.`,
  lotsFollow: (count: number) => `The tender has ${countWords(count, 'lot')}; each has its own answer.`,

  // Verdict
  verdict: 'The answer',
  nothingAsked: 'Nothing in the library is asked of this lot at the ambition stated, so there is nothing to compare.',
  asked: (count: number, musts: number) => `You ask for ${requirements(count)}${mustPart(musts)}.`,
  noLabel: 'No label in the library exists for what is bought here: what you ask has to stand in your own clauses.',
  allRely: 'Labels are enough for all of it.',
  noneRely: 'Today no label can be relied on for any of it: the facts that are known do not go far enough.',
  someRely: (count: number) => `Labels can be relied on for ${requirements(count)}; the rest needs an answer or a clause of your own.`,
  decideRely: (count: number, musts: number) => `Rely on a label for ${requirements(count)}${mustPart(musts)}.`,
  decideAsk: (count: number, musts: number) =>
    `Ask first about ${requirements(count)}${mustPart(musts)}: a label may be enough, but facts are missing. Without an answer, write a clause.`,
  decideWrite: (count: number, musts: number) =>
    `Write a clause of your own for ${requirements(count)}${mustPart(musts)}: no label is enough.`,
  decideLaw: (count: number) => `Leave ${requirements(count)} to the law, which already demands it.`,
  reliance: (label: string) => `${label}, for: `,
  relianceTogether: 'Several labels together, for: ',
  mustHaves: 'Must-haves: ',
  must: 'must-have',
  may: (labels: readonly string[]) => `perhaps ${listWords(labels)}`,
  intent: {
    require: 'You want to require labels.',
    reward: 'You want to give points for labels.',
    contract: 'You want labels as conditions of the contract.',
  },
  intentOutcome: (use: string, outcome: string, labels: readonly string[]) => `"${use}" is ${outcome} for ${listWords(labels)}.`,
  intentSee: 'Reasons and other ways are under "What the law allows".',
  speechCaveat:
    'It is not known whether workers can speak freely where the goods are made. Where they cannot, checks of freedom of association, discrimination, recruitment fees, forced labour and working hours find little.',

  // Labels one by one
  labels: 'The labels, best first',
  labelShares: (demanded: string, checked: string, assured: string) =>
    `asks for ${demanded} of what you want; independent checks stand behind ${checked}; it can be relied on for ${assured}.`,
  labelMust: (assured: string) => `Of the must-haves, it can be relied on for ${assured}.`,
  breaks: 'What breaks: ',
  breakDemanded: (count: number) => `${requirements(count)} not demanded at the level that you ask`,
  breakChecked: (count: number) => `${requirements(count)} demanded, but not checked well enough`,
  breakAssured: (count: number) => `${requirements(count)} demanded and checked, but the scheme itself is not established`,
  schemeFailed: (titles: readonly string[]) => `The scheme fails on: ${titles.join(', ').toLowerCase()}.`,
  schemeOpen: (titles: readonly string[]) => `Not established about the scheme: ${titles.join(', ').toLowerCase()}.`,
  scheme: (people: string, product: string) =>
    people === product ? `The scheme is ${people}.` : `The scheme is, for the rights of people, ${people}; for products and services, ${product}.`,
  classRange: (low: string, high: string) => `${low}, perhaps ${high}`,
  classOpen: (open: string, high: string) => `${open}, at best ${high}`,
  thin: 'Little is known about the scheme.',
  upstream: 'It certifies sites in the supply chain and counts only there, for the sites that the bidder names.',
  held: (products: string | null, makers: string | null, day: string) =>
    `Held by ${andWords([products, makers].filter((part) => part !== null))} (${day}).`,
  products: (count: number) => countWords(count, 'product'),
  makers: (count: number) => countWords(count, 'maker'),
  nothingDemanded: (labels: readonly string[]) => `Nothing that you want is demanded by: ${listWords(labels)}.`,

  // Table
  table: 'Requirements by label',
  tableLegend: '+ enough for what you ask   ? perhaps enough   - not enough',
  tableLegendWords: 'Each entry says what the label gives and whether that is enough for what you ask.',
  markWords: { surely: 'enough', possibly: 'perhaps enough', no: 'not enough' },
  marks: { surely: '+', possibly: '?', no: '-' },
  asksLess: 'asks for less',
  optional: (reading: string) => `where shown as met: ${reading}`,
  requirementHead: 'Requirement',
  rowsLeftOut: (titles: readonly string[]) => `No label covers any of: ${listWords(titles)}.`,
  columnsLeftOut: (labels: readonly string[]) => `Left out, because they are enough for nothing that you ask: ${listWords(labels)}.`,
  proposal: 'our proposal',
  tablePart: (labels: readonly string[]) => listWords(labels),
  proposalNote: 'The level of a requirement marked "our proposal" is set by us; we found no public source that sets it.',

  // Gaps
  gaps: 'What to write instead',
  gapsIntro: 'Wording to copy. Fill in {braces}; where a passage in [brackets] begins with "where", keep it only if that is so.',
  gapAsk: 'You ask: ',
  gapAt: (tiers: readonly string[]) => `No label is enough at: ${andWords(tiers)}.`,
  openAt: (tiers: readonly string[]) => `A label may be enough at: ${andWords(tiers)}.`,
  nearest: (label: string, lacks: readonly string[]) => `Nearest is ${label}, but ${listWords(lacks)}.`,
  noNearest: 'No label asks for it.',
  write: (place: string) => `Write ${place}:`,
  proof: 'Accept as proof: ',
  otherPlaces: (places: readonly string[]) => `There is wording for ${andWords(places)} too.`,
  lawTitle: 'What the law already demands',
  law: (law: string, provision: string, day: string) => `${law}, ${provision}, since ${day}. No label is credited for it.`,
  lawFor: (items: readonly string[]) => `for ${andWords(items)}: `,

  // Legal use
  legal: 'What the law allows',
  legalIntro: 'Credibility and legal use are two questions: a label that may be required is not for that reason credible.',
  legalAll: 'For every label',
  legalReason: (reason: string, citation: string) => `${reason} (${citation})`,
  legalAsk: (question: string) => `Ask: ${question}`,
  national: (act: string) => `National law: ${act}.`,

  // Other instruments
  others: 'Other instruments that suppliers may present',
  othersIntro: 'They are no labels that goods can carry; they help as proof, in selection or in the follow-up.',
  otherWorth: (kind: string, demanded: string, scheme: string) =>
    `${kind}; asks for ${demanded} of what you want. ${scheme}`,
  otherUses: (uses: readonly string[]) => `Of use for: ${listWords(uses).toLowerCase()}.`,
  notCounted: 'Not counted here',
  notForThis: 'not for what is bought here',

  // Unknown
  unknown: 'What is not known, and whom to ask',
  unknownIntro: 'Each answer may turn a "perhaps" into a yes or a no.',
  askOwner: (owner: string, label: string) => `Ask ${owner}, owner of ${label}:`,
  claimFact: 'What exactly does it demand',
  factSettles: (fact: string, count: number) => `${fact} (for ${requirements(count)})`,
  moreQuestions: (count: number) => `and ${countWords(count, 'question')} more in the description of the label`,
  askBidders: 'Ask the bidders:',
  askSites: (label: string) => `Which sites in the chain of these goods hold ${label}?`,
  askSpeech: 'Where are the goods made, and can workers speak freely there?',

  // Follow-up
  followUp: 'Follow-up during the contract',
  followUpItem: (when: string, who: string, action: string) => `${when}, ${who}: ${action}`,
  followUpEvidence: (evidence: string) => `shown by: ${evidence}`,
  followUpMore: (count: number) => `${countWords(count, 'action')} more are in the full result (--format json).`,
  checkRegister: (label: string) => `Check certificates of ${label}: `,

  unnamedFact: 'A fact about the scheme',
  unnamedUse: 'Another use',
  mustGroup: 'Must-haves',
  rowsMissing: 'A requirement that is missing from a table is not covered by any label of that table.',

  // Foot
  warnings: 'Note',
  assumed: 'What we assumed',
  assumedItem: (what: string, value: string, why: string) => `${what}: ${value} (${why})`,
  sources: 'Sources',
  sourcesLine: (count: number) =>
    `This result rests on ${countWords(count, 'source')}. To see what a claim rests on, clause by clause: labelwise explain LABEL REQUIREMENT (names: labelwise labels list, labelwise requirements list).`,
  notAdvice: 'This is not legal advice.',
};

/** The same sentences in any language. */
type AnyLanguage<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: AnyLanguage<T[Key]> };

export type Sentences = AnyLanguage<typeof sentencesEn>;
