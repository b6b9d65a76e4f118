/** Sentences of `labels compare` in English. */
import { andWords, listWords } from './phrases.js';

const VERIFIED = ['not verified', 'declared', 'checked', 'checked closely', 'checked all the time'];

export const comparisonEn = {
  title: (names: readonly string[]) => `${andWords(names)} compared`,
  intro: 'Differences come first. What a source does not tell is "not known", which is neither yes nor no.',
  label: (role: string, kind: string, edition: string, state: string, until: string | null) =>
    `${role}, ${kind}; ${edition}, ${state}${until === null ? '' : `, until ${until}`}`,
  carriedBy: (unit: string) => `a certificate is for ${unit}`,
  tiers: (tiers: readonly string[]) => `speaks of ${listWords(tiers)}`,

  demands: 'What they demand',
  requirement: 'Requirement',
  nothing: 'None of them is recorded to say anything about what a tender may ask.',
  sameFor: (profile: string, titles: readonly string[]) =>
    `${profile}, the same for all of them: ${listWords(titles)}.`,
  same: (titles: readonly string[]) => `The same for all of them: ${listWords(titles)}.`,
  statements: {
    claims: '',
    'other-goods': 'only about other goods',
    'not-addressed': 'not addressed',
    'outside-scope': 'outside its scope',
    silent: 'not known',
  },
  level: (low: string | null, high: string) =>
    low === null ? `at most ${high}` : low === high ? low : `${low}, perhaps ${high}`,
  levelNothing: 'below every level',
  levelUnknown: 'level not known',
  verified: ([lo, hi]: readonly [number, number]) => {
    const [low, high] = [VERIFIED[lo] ?? '', VERIFIED[hi] ?? ''];
    return lo === hi ? low : lo === 0 ? `verification not known` : `${low}, perhaps ${high}`;
  },
  obligations: {
    mandatory: 'mandatory',
    'phased-in': 'from a date on',
    'part-of-scope': 'for a part of its products',
    optional: 'optional',
    assessed: 'looked at, no pass needed',
    'not-read': 'force not known',
  },
  at: (tiers: readonly string[]) => `at ${tiers.join(', ')}`,

  credibility: 'How credible the schemes are',
  side: 'Side of the scheme',
  overall: 'As a whole',
  thin: 'little is known',
  range: ([lo, hi]: readonly [number, number]) => (lo === hi ? `${lo} of 100` : `${lo} to ${hi} of 100`),
  gate: (title: string) => `Condition: ${title.toLowerCase()}`,
  gates: { passed: 'met', failed: 'failed', 'not-established': 'not known' },
  credibilityNote:
    'Figures are the share of the points that the evidence shows, from what is surely so to what may be so at best. An unmet condition counts whatever the rest says.',

  legal: 'How they may be used in law',
  use: 'Use',
  legalNote:
    'For a purchase under Directive 2014/24/EU of which nothing else is known; labelwise assess judges your tender. This is not legal advice.',
  next: (id: string) => `Source and clause: labelwise explain ${id} REQUIREMENT`,
};
