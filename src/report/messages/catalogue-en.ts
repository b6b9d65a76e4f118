/** Sentences of `labels` and `requirements` in English. */
import { andWords, countWords, holderWords, listWords } from './phrases.js';

export const catalogueEn = {
  // Lists
  labelsTitle: 'Labels of the library',
  supportingTitle:
    'Supporting instruments: no labels that goods can carry, but of use as proof, in selection or in the follow-up',
  labelsNext: 'One of them: labelwise labels show NAME',
  requirementsNext: 'One of them: labelwise requirements show NAME',
  heads: {
    id: 'Name to use',
    label: 'Label',
    kind: 'Type',
    edition: 'Edition',
    requirement: 'Requirement',
    levels: 'Levels',
  },
  none: 'None.',
  noneFound: 'No label of the library is like that.',
  see: (id: string) => `see ${id}`,

  // A label
  about: (role: string, kind: string) => `${role}: ${kind}.`,
  owner: (name: string, form: string, country: string) => `Owner: ${name}, ${form} (${country}).`,
  website: (url: string) => `Website: ${url}`,
  edition: (name: string, state: string, from: string | null, until: string | null) =>
    `Edition: ${name}; ${state}${from === null ? '' : `, from ${from}`}${until === null ? '' : `, until ${until}`}.`,
  states: {
    current: 'in force',
    'phasing-out': 'replaced, still in force',
    'certificates-only': 'ended, issued certificates still count',
    'not-yet-valid': 'not yet in force',
    superseded: 'replaced',
    expired: 'expired',
    withdrawn: 'withdrawn',
  },
  supersedes: (name: string) => `It replaces ${name}.`,
  successor: (name: string, id: string) => `It is replaced by ${name} (labelwise labels show ${id}).`,
  certificates: (day: string) => `Certificates count until ${day}.`,
  subject: (subject: string) => `What it is for: ${subject}.`,
  carriedBy: (unit: string) => `A certificate is for ${unit}.`,
  products: (titles: readonly string[]) => `Products: ${listWords(titles)}.`,
  allProducts: 'Products: all.',
  services: (titles: readonly string[]) => `Services: ${listWords(titles)}.`,
  themes: (titles: readonly string[]) => `Themes: ${listWords(titles)}.`,
  tiers: (titles: readonly string[]) => `Stages of the supply chain: ${listWords(titles)}.`,
  grades: (names: readonly string[]) => `Grades, lowest first: ${names.join(', ')}.`,
  held: (parts: readonly string[], day: string) => `Held by ${andWords(parts)} (${day}).`,
  holderCount: (count: number, unit: string) => holderWords(count, unit),
  makerCount: (count: number) => countWords(count, 'maker'),

  credibility: 'How credible the scheme is',
  credibilityOf: (profile: string, words: string, thin: boolean) =>
    `${profile}: ${words}.${thin ? ' Little is known.' : ''}`,
  dimensionHead: 'Side of the scheme',
  dimensionWords: { weak: 'weak', fair: 'fair', good: 'good' },
  dimensionRange: (low: string, high: string) => `${low}, perhaps ${high}`,
  dimensionNote: (fair: string, good: string) =>
    `"fair" is enough for a scheme that is ${fair}, "good" for one that is ${good}.`,
  failed: (titles: readonly string[]) => `Fails on: ${titles.join(', ').toLowerCase()}.`,
  open: (titles: readonly string[]) => `Not established: ${titles.join(', ').toLowerCase()}.`,

  support: 'What it is worth to you',
  help: (stage: string, how: string) => `${stage}: ${how}`,
  whyNotALabel: 'Why it cannot be relied on like a label',

  demands: 'What it demands',
  claim: (obligation: string, level: string, where: string) => `${obligation}; ${level}; at ${where}`,
  reaches: (low: string | null, high: string) =>
    low === null
      ? `reaches at most the level ${high}`
      : low === high
        ? `reaches the level ${high}`
        : `reaches at least the level ${low}, perhaps ${high}`,
  reachesNothing: 'below every level of the library',
  reachesUnknown: 'which level it reaches is not known',
  value: (value: string, unit: string, basis: string) =>
    [value, unit, basis].filter((part) => part !== '').join(' '),
  fromDay: (day: string) => `from ${day}`,
  fromGrade: (grade: string) => `from the grade ${grade} on`,
  onlyFor: (products: readonly string[]) => `only for ${listWords(products)}`,
  notFor: (products: readonly string[]) => `not for ${listWords(products)}`,
  exception: (text: string) => `exception: ${text}`,
  criterion: (text: string) => `criterion: ${text}`,
  concerns: {
    product: 'about the product',
    production: 'about its production',
    company: 'about the company in general',
    other: 'about other goods',
  },
  evidence: (grade: string) => `evidence: ${grade}`,
  saysNothing: (titles: readonly string[]) => `It is known not to address: ${listWords(titles)}.`,
  silent: (titles: readonly string[]) =>
    `Inside its scope, but nothing was found about: ${listWords(titles)}.`,

  limits: 'Known limits',
  recognitions: 'Recognised by',
  recognised: (scope: string, since: string | null, until: string | null, ended: boolean) =>
    [
      scope,
      ...(since === null ? [] : [`since ${since}`]),
      ...(until === null ? [] : [ended ? `ended on ${until}` : `until ${until}`]),
    ].join('; '),
  openQuestions: 'What is not known: questions to the owner',
  register: 'Register of certificates',
  noRegister: 'No public register is known.',
  noPasses: 'It awards no pass that a register could show.',
  notAsLabel: 'judged like a label it fails',
  shows: (what: readonly string[]) => `It shows: ${listWords(what)}.`,
  sources: 'Sources',
  sourceGrades: (parts: readonly string[]) => `It rests on ${andWords(parts)}.`,
  sourceGrade: (count: number, grade: string) => `${count} of the grade "${grade}"`,
  reviewed: (day: string, by: string) => `Last reviewed on ${day} by ${by}.`,
  explainLabel: (id: string) => `Source and clause of every claim: labelwise explain ${id} REQUIREMENT`,

  // A requirement
  requirementAbout: (theme: string, kind: string) => `${theme}; ${kind}.`,
  why: 'Why it matters',
  severity: (words: string, reason: string) => `Severity: ${words} (${reason}).`,
  severityWords: { '1': 'moderate', '2': 'high', '3': 'highest' },
  ladder: 'Levels of ambition',
  rung: (name: string, norm: string) => `${name}: ${norm}`,
  rungTiers: (tiers: readonly string[]) => `It is asked at: ${listWords(tiers)}.`,
  threshold: (value: string) => `Threshold: ${value}.`,
  thresholdFor: (product: string, value: string) => `for ${product} ${value}`,
  better: { higher: 'or more', lower: 'or less' },
  basisSource: (titles: readonly string[]) => `The level comes from: ${listWords(titles)}.`,
  basisLaw: (titles: readonly string[]) => `The level comes from law: ${listWords(titles)}.`,
  basisLawPlain: 'The level comes from law.',
  basisProposal: 'The level is our proposal: no public source sets it.',
  floor: (products: string, law: string, provision: string, day: string) =>
    `Law already demands it for ${products}: ${law}, ${provision}, since ${day}.`,
  allOf: 'all products',
  hidden:
    'Abuse of this kind hides from announced audits: checks count fully only with private interviews of workers and a lasting channel for them.',
  proof: 'Proof, strongest first',
  clauses: 'Clauses',
  clausesIntro:
    'Fill in {braces}. Passages in [brackets] belong to a higher level or a special case; labelwise assess keeps those that fit your tender.',
  followUp: 'Follow-up',
  followUpItem: (when: string, who: string, action: string, evidence: string) =>
    `${when}, ${who}: ${action} (shown by: ${evidence})`,
  references: 'Norms behind it',
  sdg: (targets: readonly string[]) => `Sustainable Development Goals, targets: ${targets.join(', ')}.`,
  labelsAbout: 'Labels that speak of it',
  noLabelAbout: 'No label in the library makes a recorded demand about it.',
  levelsOf: (names: readonly string[]) => names.join(', '),
};
