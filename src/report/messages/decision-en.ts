/** Sentences about sets of labels, questions, robustness and wishes in English. */
import { andWords, countWords, GLUE, listWords } from './phrases.js';

const READINGS = {
  assured: 'credibly assured',
  checked: 'demanded and checked',
  demanded: 'demanded',
};

export const decisionEn = {
  readings: READINGS,

  // The smallest set
  set: 'Labels that surely give what you ask, together (name them only as the law allows, with "or equivalent"):',
  setOpen:
    'What labels surely give at most, though none of their schemes is established (accept them as proof; name them only as the law allows):',
  member: (label: string, how: string, gain: string, law: string) =>
    `${label}${how}: ${gain} of what you ask hangs on it${law}.`,
  law: (outcome: string) => `; as you want to use labels it is ${outcome}`,
  weaker: (labels: readonly string[]) =>
    `These add only something that is demanded, or demanded and checked: ${listWords(labels)}.`,
  places: {
    service: ', of whoever does the service',
    sites: ', of the sites in the chain that the bidder names',
    goods: ', on the goods',
  },
  setReach: (count: number, share: string, reading: string) =>
    `${count < 2 ? 'In all' : 'Together'}, ${share} of what you ask is surely ${reading}.`,
  setOnly: (reading: string) =>
    `No set of labels surely gives more than that it is ${reading}: the schemes are not established.`,
  setNothing: 'No set of labels surely gives anything that you ask.',
  setMore: (labels: readonly string[]) => `Nothing more comes surely from: ${listWords(labels)}.`,
  setMoreCount: (count: number) =>
    `Nothing more comes surely from the other ${countWords(count, 'ranked label')}.`,
  setSizes: (points: readonly string[]) => `With fewer labels: ${listWords(points)}.`,
  setSize: (size: number, share: string) => `${countWords(size, 'label')} ${share}`,
  otherSets: (count: number) =>
    `${count === 1 ? 'One other set is' : `${count} other sets are`} as good (--format json).`,

  // Questions
  ask: (count: number) =>
    count === 1
      ? 'Ask this question first; a good answer makes something surely enough, or at least checked:'
      : 'Ask these questions first; each good answer makes something surely enough, or at least checked:',
  askOwner: (owner: string, label: string, facts: string, rows: string, effect: string) =>
    `${owner} (${label}): ${facts}. Then ${effect}: ${rows}.`,
  settled: (titles: string) => `Good answers to the questions below would settle: ${titles}.`,
  stillOpen: (titles: string) =>
    `Of these a label may be enough too, but more is unknown than a few questions settle: ${titles}. Write a clause.`,
  questionsIntro:
    'In the order in which a good answer would change most. Where several facts are asked about, they count only together.',
  questionHead: (number: number, owner: string, label: string) => `${number}. ${owner}, about ${label}`,
  questionEffect: (rows: number, share: string, reading: string, requirements: string) =>
    `A good answer makes ${countWords(rows, 'row')} (${share} of what you ask) ${reading}: ${requirements}.`,
  question: (text: string, document: string) => `${text} Shown by: ${document}.`,
  seeEffect: (options: readonly string[]) => `See the effect: ${options.join(' ')}`,
  assume: (label: string, fact: string, value: string) => `--assume${GLUE}${label}:${fact}=${value}`,

  // Robustness
  first: (share: string, draws: string, badge: string) =>
    `First in ${share} of ${draws} weightings of your requirements: ${badge}.`,
  badges: {
    robust: 'the first place is robust',
    sensitive: 'the first place is sensitive to what counts how much',
    fragile: 'the first place is fragile, so do not decide by rank alone',
  },
  lostWithout: (sources: readonly string[], next: string) =>
    `Without ${sources.length === 1 ? 'this piece of evidence' : 'any one of these pieces of evidence'}, ${next} would be first: ${listWords(sources)}.`,
  dominates: (labels: readonly string[]) =>
    `In no row worse, and in some better, than: ${listWords(labels)}.`,

  // Wishes
  wishes: 'What your own wishes cost',
  wishesIntro:
    'One wish changed at a time; useful before the market is asked. A label is in reach when it surely demands the requirement.',
  lowered: (title: string, to: string) => `${title} at "${to}" only`,
  dropped: (title: string) => `Without ${title}`,
  raised: (title: string, to: string) => `${title} at "${to}"`,
  inReach: (count: number) => `${countWords(count, 'label')} more in reach`,
  outOfReach: (count: number) => `${countWords(count, 'label')} fewer in reach`,
  gains: (share: string, reading: string) => `${share} more of what you then ask is surely ${reading}`,
  loses: (share: string, reading: string) => `${share} less of what you then ask is surely ${reading}`,
  easier: 'If you asked less:',
  harder: 'If you asked more:',
  noWish: 'No single wish, lowered, dropped or raised, changes what the labels can give.',

  // What the result is limited by
  manyCost: '--sensitivity shows what each costs.',
  only: (labels: readonly string[]) =>
    `Only this was looked at: ${listWords(labels)}. "No label" below means none of these.`,
  supporting: (label: string) => `${label} (a supporting instrument, which is never ranked)`,
  ending: 'Ends before your contract does:',

  // Assumptions
  assumed: (parts: readonly string[]) =>
    `This result assumes what nobody has shown: ${andWords(parts)}. Without it, it does not hold.`,
  assumedPart: (label: string, fact: string, value: string) => `${label}, ${fact}: ${value}`,
  level: (level: string) => `level ${level}`,
  met: 'part of the checks',
  notMet: 'not part of the checks',
  atRung: (rung: string) => `demanded of every holder at "${rung}"`,
  notDemanded: 'not demanded',
};
