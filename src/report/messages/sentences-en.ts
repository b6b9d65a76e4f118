/** Sentences of the report in English. */
import { andWords, countWords, holderWords, listWords } from './phrases.js';

const requirements = (count: number): string => countWords(count, 'requirement');
const mustPart = (count: number, musts: number): string => {
  if (musts === 0) return '';
  if (musts < count) return `, ${countWords(musts, 'must-have')} among them`;
  return count === 1 ? ', a must-have' : ', all of them must-haves';
};

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
  nothingAsked:
    'Nothing in the library is asked of this lot at the ambition stated, so there is nothing to compare.',
  asked: (count: number, musts: number) => `You ask for ${requirements(count)}${mustPart(count, musts)}.`,
  noLabel:
    'No label in the library exists for what is bought here: what you ask has to stand in your own clauses.',
  allRely: 'Labels are enough for all of it.',
  noneRely: 'Today no label can be relied on for any of it: the facts that are known do not go far enough.',
  someRely: (count: number) =>
    `Labels can be relied on for ${requirements(count)}; the rest needs an answer or a clause of your own.`,
  decideRely: (count: number, musts: number) =>
    `Rely on a label for ${requirements(count)}${mustPart(count, musts)}.`,
  decideAsk: (count: number, musts: number) =>
    `Ask first about ${requirements(count)}${mustPart(count, musts)}: a label may be enough, but facts are missing. Without an answer, write a clause.`,
  decideWrite: (count: number, musts: number) =>
    `Write a clause of your own for ${requirements(count)}${mustPart(count, musts)}: no label is enough, or none is known to speak of it.`,
  decideLaw: (count: number) => `Leave ${requirements(count)} to the law, which already demands it.`,
  reliance: (label: string) => `${label}, for: `,
  relianceTogether: 'Several labels together, for: ',
  mustHaves: 'Must-haves: ',
  must: 'must-have',
  intent: {
    require: 'You want to require labels.',
    reward: 'You want to give points for labels.',
    contract: 'You want labels as conditions of the contract.',
  },
  intentLaw: 'By law this is:',
  intentOutcome: (outcome: string, labels: readonly string[]) => `${outcome}: ${listWords(labels)}.`,
  intentInstead: (uses: readonly string[]) => `Allowed instead, some with conditions: ${listWords(uses)}.`,
  contractCondition:
    'With conditions means here: write those requirements of the label that are linked to what you buy as your own condition, and accept the label as proof; the label itself is not made the condition.',
  intentSee: 'Reasons and other ways stand under "What the law allows".',
  speechCaveat:
    'It is not known whether workers can speak freely where the goods are made. Where they cannot, checks of freedom of association, discrimination, recruitment fees, forced labour and working hours find little.',

  // Labels one by one
  labels: 'The labels, best first',
  labelShares: (demanded: string, checked: string, assured: string) =>
    `asks for ${demanded} of what you want; independent checks stand behind ${checked}; it can be relied on for ${assured}.`,
  labelSharesTwo: (demanded: string, assured: string) =>
    `asks for ${demanded} of what you want; it is checked and can be relied on for ${assured}.`,
  labelOpen: (spoken: number, asked: number, assured: string) =>
    `is not known to be enough for anything that you want. It is ${spoken === 0 ? 'not known to speak of any' : `known to speak of ${spoken}`} of your ${requirements(asked)}; if every open question has a good answer, it can be relied on for up to ${assured}.`,
  labelNever: (spoken: number, asked: number) =>
    `is not known to be enough for anything that you want, and cannot become it by an answer. It is ${spoken === 0 ? 'not known to speak of any' : `known to speak of ${spoken}`} of your ${requirements(asked)}.`,
  labelMust: (assured: string) => `Of the must-haves, it can be relied on for ${assured}.`,
  breaks: 'What breaks, by requirement: ',
  breakDemanded: (count: number) => `not demanded at the level that you ask: ${count}`,
  breakChecked: (count: number) => `demanded, but not checked well enough: ${count}`,
  breakAssured: (count: number) => `demanded and checked, but the scheme is not credible enough: ${count}`,
  silentDemanded: (count: number) => `nothing found about it: ${count}`,
  openDemanded: (count: number) => `spoken of, but not known whether demanded at that level: ${count}`,
  openChecked: (count: number) => `demanded, but not known whether checked well enough: ${count}`,
  openAssured: (count: number) => `demanded and checked, but the scheme is not established: ${count}`,
  schemeFailed: (titles: readonly string[]) => `The scheme fails on: ${titles.join(', ').toLowerCase()}.`,
  schemeOpen: (titles: readonly string[]) =>
    `Not established about the scheme: ${titles.join(', ').toLowerCase()}.`,
  scheme: (people: string, product: string) =>
    people === product
      ? `The scheme is ${people}.`
      : `The scheme is, for the rights of people, ${people}; for products and services, ${product}.`,
  classRange: (low: string, high: string) => `${low}, perhaps ${high}`,
  classOpen: (open: string, high: string) => `${open}, at best ${high}`,
  thin: 'Little is known about the scheme.',
  upstream:
    'It certifies sites in the supply chain and counts only there, for the sites that the bidder names.',
  held: (products: string | null, makers: string | null, day: string) =>
    `Held by ${andWords([products, makers].filter((part) => part !== null))} (${day}).`,
  holders: (count: number, unit: string) => holderWords(count, unit),
  makers: (count: number) => countWords(count, 'maker'),
  further: (labels: readonly string[]) =>
    `Ranked behind these, and not shown in the tables: ${listWords(labels)}. One of them alone: --label NAME.`,
  furtherBrief: (labels: readonly string[]) =>
    `Ranked behind these, and in no table but the one of shares: ${listWords(labels)}.`,
  nothingDemanded: (labels: readonly string[]) =>
    `Nothing that you want is demanded by: ${listWords(labels)}.`,

  // Table
  table: 'Requirements by label',
  tableLegend: '+ enough for what you ask   ? perhaps enough   - not enough',
  tableLegendWords: 'Each entry says what the label gives and whether that is enough for what you ask.',
  markWords: { surely: 'enough', possibly: 'perhaps enough', no: 'not enough' },
  marks: { surely: '+', possibly: '?', no: '-' },
  asksLess: 'asks for less',
  nothingFound: 'nothing found',
  optional: (reading: string) => `where shown as met: ${reading}`,
  requirementHead: 'Requirement',
  rowsLeftOut: (titles: readonly string[]) => `No label covers any of: ${listWords(titles)}.`,
  columnsLeftOut: (labels: readonly string[]) =>
    `Left out, because they are enough for nothing that you ask: ${listWords(labels)}.`,
  proposal: 'our proposal',
  proposalNote:
    'The level of a requirement marked "our proposal" is set by us; we found no public source that sets it.',

  // Gaps
  gaps: 'What to write instead',
  gapsIntro:
    'Wording to copy. Fill in {braces}; where a passage in [brackets] begins with "where", keep it only if that is so.',
  gapAsk: (rung: string | null) =>
    rung === null ? 'You ask: ' : `You ask (level "${rung}", which includes the levels below): `,
  place: (tier: string) => `At ${tier}: `,
  gapStates: {
    gap: 'No label is enough.',
    open: 'A label may be enough, if open questions have good answers.',
    silent: 'No label is known to speak of it, though none rules it out.',
  },
  nearest: (label: string, lacks: readonly string[]) => `Nearest is ${label}, but ${listWords(lacks)}.`,
  noNearest: 'No label asks for it.',
  write: (place: string) => `Write ${place}:`,
  proof: 'Accept as proof: ',
  otherPlaces: (places: readonly string[]) => `There is also wording for ${andWords(places)}.`,
  lawTitle: 'What the law already demands',
  law: (law: string, provision: string, day: string) =>
    `${law}, ${provision}, since ${day}. No label is credited for it.`,
  lawFor: (items: readonly string[]) => `for ${andWords(items)}: `,

  // Practice and dialogue
  practices: 'What other buyers did',
  practicesIntro: 'Public buyers who met the same gaps, those that touch most of yours first.',
  years: (from: number | null, to: number | null) =>
    from === null
      ? `until ${to ?? ''}`
      : to === null
        ? `since ${from}`
        : from === to
          ? `${from}`
          : `${from} to ${to}`,
  yearsUnknown: 'undated',
  practiceResult: (result: string) => `Result: ${result}`,
  lesson: (lesson: string) => `Lesson: ${lesson}`,
  from: (sources: string) => `(${sources})`,
  issues: 'What to raise with industry, together with other buyers',
  issuesIntro: 'No single tender can change these; they belong into a joint market dialogue.',
  asks: (addressees: readonly string[]) => `To ${andWords(addressees)}:`,
  moreInResult: (count: number) => `${count} more are in the full result (--format json).`,

  // Legal use
  legal: 'What the law allows',
  legalIntro:
    'Credibility and legal use are two questions: a label that may be required is not for that reason credible.',
  legalAll: 'What else to observe',
  equivalents: 'Labels known to ask for as much',
  equivalentsIntro:
    'Accept any of these as equivalent, and every other label whose published requirements ask for as much.',
  equivalent: (requirement: string, labels: readonly string[]) => `${requirement}: ${listWords(labels)}.`,
  forNamedSites: (label: string) =>
    `${label} (for the sites that the bidder names, with proof that the goods come from there)`,
  useHead: 'Use',
  legalWhy: 'Why, and on which conditions',
  legalFor: (uses: readonly string[]) => `${listWords(uses)}: `,
  forLabels: (labels: readonly string[]) => `For ${listWords(labels)}.`,
  legalReason: (reason: string, citation: string) => `${reason} (${citation})`,
  legalAsk: (question: string) => `Ask: ${question}`,
  national: (act: string) => `National law: ${act}.`,

  // Other instruments
  others: 'Other instruments that suppliers may present',
  othersIntro:
    'They are no labels that goods can carry; they help as proof, in selection or in the follow-up.',
  otherWorth: (kind: string, demanded: string, scheme: string) =>
    `${kind}; asks for ${demanded} of what you want. ${scheme}`,
  judgedAsLabel: (titles: readonly string[]) =>
    `Judged like a label it fails on: ${titles.join(', ').toLowerCase()}.`,
  otherUses: (uses: readonly string[]) => `Of use for: ${listWords(uses).toLowerCase()}.`,
  helpAt: (stage: string, how: string) => `${stage}: ${how}`,
  whyNot: (reasons: readonly string[]) => `Why it cannot be relied on like a label: ${reasons.join(' ')}`,
  notCounted: 'Not counted here',
  replacedBy: (reason: string, successor: string) => `${reason}; see ${successor}`,
  notForThis: 'not for what is bought here',

  // Unknown
  unknown: 'What is not known, and whom to ask',
  moreQuestions: 'Every question that is open about a label: labelwise labels show LABEL',
  askBidders: 'Ask the bidders:',
  askSites: (label: string) => `Which sites in the chain of these goods hold ${label}?`,
  askSpeech: 'Where are the goods made, and can workers speak freely there?',

  // Follow-up
  followUp: 'Follow-up during the contract',
  followUpItem: (when: string, who: string, action: string) => `${when}, ${who}: ${action}`,
  followUpMore: (count: number) =>
    `${countWords(count, 'action')} more are in the full result (--format json).`,
  checkRegister: (label: string) => `Check certificates of ${label}: `,

  unnamedFact: 'another fact about the scheme',
  unnamedUse: 'Another use',
  mustGroup: 'Must-haves',
  rowsMissing: 'A requirement that is missing from a table is not covered by any label of that table.',

  // Foot
  warnings: 'Note',
  assumed: 'What we assumed',
  ofLot: (what: string, lot: string) => `${what} (lot ${lot})`,
  assumedItem: (what: string, value: string, why: string) => `${what}: ${value} (${why})`,
  sources: 'Sources',
  sourcesLine: (count: number) =>
    `This result rests on ${countWords(count, 'source')}. To see what a claim rests on, clause by clause: labelwise explain LABEL REQUIREMENT (names: labelwise labels list, labelwise requirements list).`,
  notAdvice: 'This is not legal advice.',
};
