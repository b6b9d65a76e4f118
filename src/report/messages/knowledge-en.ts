/** Sentences of `labels knowledge` in English. */
import { andWords, countWords } from './phrases.js';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

export const knowledgeEn = {
  title: 'How much is known of the labels',
  overall: (labels: number, known: number) =>
    `${countWords(labels, 'label and instrument', 'labels and instruments')}: of the schemes ${percent(known)} is known on average (0 % is nothing, 100 % every indicator to one level).`,
  gates: (passed: number, open: number, failed: number) =>
    `Conditions of credibility: ${passed} met, ${open} not known, ${failed} failed.`,
  demands: (established: number, open: number, absent: number, silent: number) =>
    `Requirements inside their scope: ${established} with an established demand, ${open} spoken of but not read in full, ${absent} known not to be addressed, ${silent} about which nothing was found.`,
  evidence: (parts: readonly string[]) => `Facts by their best evidence: ${andWords(parts)}.`,
  graded: (count: number, grade: string) => `${count} ${grade}`,
  age: (aged: number, overdue: number) =>
    `${countWords(aged, 'fact rests', 'facts rest')} only on old text or on text of an earlier edition; ${overdue === 0 ? 'no review is' : countWords(overdue, 'review is', 'reviews are')} overdue.`,

  heads: ['Label', 'Known', 'Gates', 'Demands', 'Name to use'],
  legend:
    'Known: how much of the scheme. Gates: conditions of credibility that are met. Demands: requirements with an established demand, of those inside its scope.',
  gatesMet: (passed: number, all: number) => `${passed} of ${all}`,
  demandsFound: (established: number, all: number) => `${established} of ${all}`,

  scheme: (known: number, exact: number, range: number, unknown: number) =>
    `Scheme: ${percent(known)} is known; of the indicators ${exact} are known to one level, ${range} to a range, ${unknown} not at all.`,
  reviewed: (last: string, due: string) => `Last reviewed on ${last}, next review due by ${due}.`,
  oldest: (day: string) => `The oldest source was read on ${day}.`,
  replaced: (name: string) => `This edition is replaced by ${name}.`,

  decides: 'What to ask first',
  decidesIntro:
    'For each label the one open fact that would add most to what it surely covers of the tenders, if the answer were favourable.',
  decidesOverall: (name: string, what: string) => `Most of all, of ${name}: ${what}`,
  fact: (what: string, effect: string) => `${what}; ${effect}.`,
  demandFact: (title: string, rung: string) =>
    `whether it demands of every holder "${title}" at the level ${rung}`,
  indicatorFact: (title: string, level: string) => `whether "${title}" is at level ${level}`,
  elementFact: (title: string) => `whether this is part of its checks: ${title}`,
  effect: (cells: number, reading: string) =>
    `it would settle ${countWords(cells, 'row', 'rows')} as ${reading}`,
  readings: { assured: 'credibly assured', checked: 'demanded and checked', demanded: 'demanded' },
  nothing: 'For the others no single fact would change a row: several are open at once.',
  next: 'One of them: labelwise labels knowledge NAME',
};
