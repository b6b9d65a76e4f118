/** Sentences of the report for the tender file in English. */
import { andWords, countWords, listWords } from './phrases.js';

/** Titles of the Sustainable Development Goals (United Nations, A/RES/70/1). */
const GOALS: Readonly<Record<string, string>> = {
  1: 'No poverty',
  2: 'Zero hunger',
  3: 'Good health and well-being',
  4: 'Quality education',
  5: 'Gender equality',
  6: 'Clean water and sanitation',
  7: 'Affordable and clean energy',
  8: 'Decent work and economic growth',
  9: 'Industry, innovation and infrastructure',
  10: 'Reduced inequalities',
  11: 'Sustainable cities and communities',
  12: 'Responsible consumption and production',
  13: 'Climate action',
  14: 'Life below water',
  15: 'Life on land',
  16: 'Peace, justice and strong institutions',
  17: 'Partnerships for the goals',
};

export const tenderFileEn = {
  // Title block
  buyer: 'Buyer',
  reference: 'Reference',
  value: 'Value, without VAT',
  money: (amount: string, currency: string) => `${currency} ${amount}`,
  lots: (count: number) => (count === 1 ? 'Lot' : 'Lots'),
  lot: (title: string, items: readonly string[]) => `${title} (${andWords(items)})`,
  lotsMore: (count: number) => `and ${count} more, each with its own part below`,
  cpv: 'CPV codes',
  delivery: 'Delivery',
  deliveryPeriod: (from: string, to: string) => `${from} to ${to}`,
  notStated: 'not stated',
  asOf: 'Holds for',
  library: 'Criteria library',
  libraryValue: (id: string, version: string, overlays: readonly string[]) =>
    `${id} ${version}${overlays.length === 0 ? '' : `, with ${andWords(overlays)} laid over it`}`,
  digest: 'Digest of the library',
  madeBy: 'Made by',
  madeWith: (version: string, seed: number, draws: number) =>
    `labelwise ${version} (weights drawn ${draws} times, seed ${seed})`,
  ambition: 'Ambition',
  ambitionOf: (theme: string, rung: string, assurance: string | null) =>
    `${theme}: ${rung}${assurance === null ? '' : `, ${assurance}`}`,

  // How far the labels go
  reach: 'How far the labels go',
  reachIntro:
    'Shares of what you ask, weighted by severity. The solid part is sure; the light part is possible and not known.',
  barsTitle: 'Demanded, checked and assured',
  barsAlternative: (labels: number) =>
    `Three bars for each of ${countWords(labels, 'label')}: how much of what is asked it demands, how much of that is also checked and tied to the goods, and how much of that rests on a credible scheme. The table below has the same figures.`,
  readings: { demanded: 'Demanded', checked: 'Checked', assured: 'Assured' },
  together: 'The set named in the answer, together',
  sharesCaption: 'Shares of what is asked, by label',
  sharesHeads: ['Label', 'Demanded', 'Checked', 'Assured', 'Must-haves assured'],
  noMust: 'no must-haves',
  schemesCaption: 'Credibility of the schemes, by label',
  schemesHeads: ['Label', 'For the rights of people', 'For products and services', 'Class and score'],
  classAndScore: (people: string, product: string) =>
    people === product ? people : `people ${people}; products ${product}`,
  classScore: (classes: string, score: string) => `${classes} (${score})`,
  range: (low: string, high: string) => (low === high ? low : `${low} to ${high}`),

  // The matrix
  matrix: 'Requirements by label',
  matrixTitle: 'Coverage by requirement and label',
  matrixAlternative: (rows: number, columns: number) =>
    `${countWords(rows, 'row')} of requirements and places in the chain by ${countWords(columns, 'label')}: + where a label is surely enough, ? where it may be, - where it is not. The tables below say the same in words, with the weakest link.`,
  matrixCaption: 'What each label gives for each requirement, and its weakest link',
  legend: { surely: 'enough', possibly: 'perhaps enough', no: 'not enough', law: 'the law demands it' },
  weakest: (links: readonly string[]) => `weakest: ${andWords(links)}`,
  linkNouns: { demanded: 'demand', verified: 'checks', bound: 'tie to the goods', credible: 'scheme' },
  itemOnly: (item: string) => `least for ${item}`,
  lawCell: 'law',

  // The chain
  chain: 'What is covered along the supply chain',
  chainTitle: 'The supply chain of what is bought',
  chainAlternative: (places: readonly string[]) =>
    `From mines to the end of life, what labels together give at each place: ${listWords(places)}.`,
  chainPlace: (place: string, sure: number, maybe: number, asked: number) =>
    `${place}: ${sure} of ${asked} surely enough, ${maybe} perhaps`,
  chainShort: (sure: number, maybe: number, asked: number) =>
    maybe === 0 ? `${sure} of ${asked} sure` : `${sure} of ${asked} sure, ${maybe} perhaps`,
  chainCaption: 'Requirements by place in the chain',
  chainHeads: [
    'Place',
    'Asked',
    'Surely enough',
    'Perhaps enough',
    'Not enough',
    'Labels that are enough for something',
  ],
  noLabelThere: 'none',

  // One label
  labels: 'The labels, one by one',
  labelsIntro: (shown: number, ranked: number) =>
    shown === ranked
      ? 'In the order of their rank.'
      : `In the order of their rank; ${shown} of ${ranked} ranked labels: the first ones, and those that the answer names. The other formats of this result (JSON, XLSX) hold all of them.`,
  rank: 'Rank',
  rankOf: (rank: number, of: number) => `${rank} of ${of}`,
  edition: 'Edition',
  owner: 'Owner',
  carries: 'What carries it',
  trust: 'Can it be trusted?',
  gatesCaption: 'Conditions that a credible scheme must meet',
  gatesHeads: ['Condition', 'State', 'Level known (0 to 3)', 'Evidence'],
  gateStates: { passed: 'met', failed: 'not met', 'not-established': 'not established' },
  dimensionsCaption: 'Credibility by dimension, 0 to 1',
  dimensionsHeads: ['Dimension', 'For the rights of people', 'For products and services'],
  score: 'Score, 0 to 100',
  classRow: 'Class',
  demands: 'What it demands',
  demandsCaption: 'What it is known to say on what you ask',
  demandsHeads: ['Requirement', 'It gives', 'Weakest link', 'Evidence'],
  silentOn: (titles: readonly string[]) => `Nothing was found on: ${listWords(titles)}.`,
  saysNothing: (titles: readonly string[]) => `It does not cover: ${listWords(titles)}.`,
  use: 'How you may use it',
  useCaption: 'Use by use; reasons stand under "What the law allows"',
  check: 'How to check a certificate',
  noRegister:
    'No public register is known: ask the holder for the certificate, and the issuer whether it is valid.',
  register: (how: string) => `${how} Register: `,
  known: 'Limits that are known',
  openQuestions: 'What is not known about it',
  noEvidence: 'none found',

  // The set
  set: 'The labels to name',
  setCaption: 'Members of the set',
  setHeads: ['Label', 'Asked of', 'Hangs on it', 'Use that you want', 'What the law says to it'],
  places: { goods: 'the goods', service: 'who does the service', sites: 'sites that the bidder names' },
  setShares: (demanded: string, checked: string, assured: string) =>
    `Together: demanded ${demanded}; checked ${checked}; assured ${assured}.`,
  otherSets: 'Just as good:',
  setNone: 'No set of labels surely gives anything that you ask, so none is named.',
  intents: { require: 'required', reward: 'points for it', contract: 'contract condition' },

  // Gaps
  gaps: 'What no label surely covers',
  gapsIntro:
    'Must-haves first, then by weight. The wording to put into the tender stands in the next part, by place.',
  wordingIn: 'Wording: ',
  noWording: 'There is no wording for it yet.',

  // Clauses
  clauses: 'Clauses to copy',
  clausesIntro:
    'Every text in a frame can be copied as it stands. Fill in {braces}; where a passage in [brackets] begins with "where", keep it only if that is so. Choose one place for a requirement, unless two are meant to work together: the first choice is marked.',
  clausePlaces: {
    'technical-specification': 'For the technical specification',
    award: 'For the award criteria',
    performance: 'For the contract (performance conditions)',
  },
  firstChoice: (title: string) => `${title} (first choice)`,
  equivalence: 'Labels as proof, and "or equivalent"',
  equivalenceIntro:
    'To be published with any clause for which a label is accepted. Equivalence is judged by the requirements in this list and by nothing else; never by a class, a score or a rank of this report.',
  equivalenceRule: (labels: readonly string[]) =>
    labels.length === 0
      ? 'As proof that a requirement below is met, a label that demands at least the same, and whose compliance is checked in the way stated in the requirement, is accepted.'
      : `As proof that a requirement below is met, the labels named with it are accepted, or an equivalent label. The labels named are: ${listWords(labels)}.`,
  equivalenceMeans:
    'A label is equivalent for a requirement if its own published requirements ask for at least as much as the text of that requirement. The contracting authority accepts every label that confirms this.',
  requirementOf: (number: number, title: string, norm: string, labels: readonly string[]) =>
    `${number}. ${title}: ${norm}${labels.length === 0 ? '' : ` Accepted as proof: ${listWords(labels)}, or an equivalent label.`}`,
  noFault:
    'A tenderer that shows that, for reasons for which it is not responsible, it could not obtain a named label or an equivalent one within the time limits, may prove by other appropriate means, such as a technical file of the manufacturer, that what it will supply meets the requirement.',
  requireLabel: (label: string) => `Requiring ${label}`,
  requireText: (label: string) =>
    `What is supplied carries ${label} or an equivalent label. A label is equivalent if it confirms equivalent requirements on the points listed under "Labels as proof"; other proof is accepted as stated there.`,

  // Calendar
  calendar: 'Follow-up during the contract',
  calendarIntro:
    'What to check, when and by whom. The same plan can be written as a calendar file (.ics) for your own calendar.',
  calendarCaption: 'Plan of follow-up',
  calendarHeads: ['Day', 'When', 'Who', 'What', 'Evidence and register', 'For'],
  days: (count: number, first: string, last: string) => `${count} times, from ${first} to ${last}`,
  daysOpen: (first: string) => `${first}, then again`,
  noDay: {
    'before-award': 'before the award',
    event: 'no fixed day',
    'no-start': 'counted from the start, which is not stated',
    passed: 'its day has passed',
    'after-end': 'after the end of the contract',
  },
  calendarRegister: 'Registers in which certificates are checked',

  // SDG
  sdg: 'Sustainable Development Goals',
  sdgIntro:
    'Targets that the requirements of this tender serve, whether a label covers them or a clause does.',
  sdgCaption: 'Targets by goal',
  sdgHeads: ['Target', 'Goal', 'Requirements'],
  goals: GOALS,

  // How to read
  howToRead: 'How to read this',
  reading: [
    'Demanded: the label asks for at least the level that you ask. Checked: it is also verified as surely as you ask, and tied to the goods that you get. Assured: the scheme itself is credible too. The weakest of these links decides, never an average.',
    'Surely means: even if every fact that is not known turns out badly. Perhaps means: only if it turns out well. What was not found is shown as not known; it is neither a yes nor a no.',
    'Whether a label may be named or required in a tender is a question of law, apart from whether it can be trusted. A label never proves that a law is complied with, and no offer may be rejected because of a class or score in this report.',
  ],

  // Foot
  sources: 'Sources',
  sourcesIntro: (cited: number, all: number) =>
    cited === all
      ? `${countWords(cited, 'source')}, in the order in which they are cited.`
      : `The ${countWords(cited, 'source')} cited above, in that order. The result rests on ${all} in all, which its JSON and XLSX forms list.`,
  source: (title: string, publisher: string, date: string, read: string) =>
    `${title}. ${publisher}, ${date}. Read on ${read}.`,
  sourceMark: (number: number) => `Source ${number}`,
  contents: 'Contents',
  page: 'Page',
  of: 'of',
  asTable: 'The same as a table',
};
