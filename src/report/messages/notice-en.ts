/** Sentences about a notice that was read as a tender, in English. */
import { countWords, listWords } from './phrases.js';

export const noticeEn = {
  untitled: 'A notice without title',
  formats: {
    eforms: 'eForms notice',
    ocds: 'OCDS release',
    'ted-search': 'TED search result',
    csv: 'table (CSV)',
    tender: 'tender file',
  },
  formatWithVersion: (format: string, version: string) => `${format}, version ${version}`,
  stages: {
    planning: 'planning',
    competition: 'competition',
    result: 'result',
    modification: 'change of a contract',
    other: 'another kind',
  },
  noticeType: (type: string | null, stage: string | null) =>
    type === null ? (stage ?? '') : stage === null ? type : `${type} (${stage})`,

  // Verdict
  ready: 'This is about ICT, and nothing that an assessment needs is missing.',
  incomplete: (count: number) =>
    `This is about ICT. Before it can be assessed, ${countWords(count, 'point')} must be filled in.`,
  unknown: (count: number) =>
    `Whether this is about ICT is not known. Before it can be assessed, ${countWords(count, 'point')} must be filled in.`,
  notIct: 'This is not about ICT, so it is not assessed.',
  noCategory:
    'This is about software, IT services or equipment for which the library has no category, so it is not assessed.',
  tender: 'This is a tender file without faults.',
  takeIn: (option: string) => `If the codes are wrong: ${option} takes a lot in, and you name its products.`,

  // Facts
  file: 'File',
  format: 'Format',
  kind: 'Kind of notice',
  notice: 'Notice',
  language: 'Language',
  languageOf: (taken: string, others: readonly string[]) =>
    others.length === 0 ? taken : `${taken} (also there: ${others.join(', ')})`,
  encoding: 'Encoding',
  delimiter: 'Separator',
  delimiters: { ';': 'semicolon', ',': 'comma', '\t': 'tab', '|': 'vertical bar' },
  decimal: 'Decimal sign',
  columns: 'Columns understood',
  buyer: 'Buyer',
  country: 'Country',
  reference: 'Reference',
  value: 'Value',
  deadline: 'Deadline for offers',
  lots: 'Lots',
  lotCount: (kept: number, leftOut: number) =>
    leftOut === 0 ? String(kept) : `${String(kept)}, and ${String(leftOut)} left out`,
  notStated: 'not stated',

  // What is bought
  bought: 'What is bought',
  heads: { lot: 'Lot', category: 'Product or service', certainty: 'How sure', code: 'Code' },
  wholePurchase: 'whole purchase',
  certainties: { exact: 'exact', ambiguous: 'one of these', generic: 'not said which' },
  codeWithLabel: (code: string, label: string) => `${code} ${label}`,
  noCategories: 'No code leads to a product or service of the library.',
  leftOut: (lot: string, title: string | null, why: string, codes: readonly string[]) =>
    `Lot ${lot}${title === null ? '' : ` (${title})`} is left out: ${why}${codes.length === 0 ? '' : `, ${codes.join(', ')}`}.`,
  leftOutWhy: { 'not-ict': 'not about ICT', 'no-category': 'no category for it here' },

  // What it declares
  declared: 'What the notice declares about sustainability',
  declaredNote:
    'These are hints by the buyer. None of them is taken as a requirement: how much you ask is yours to say.',
  declaration: (lot: string | null, words: string, value: string, term: string) =>
    `${lot === null ? '' : `Lot ${lot}: `}${words} (${term}${value === words ? '' : ` ${value}`})`,
  themes: {
    'human-rights': 'touches human rights',
    'labour-rights': 'touches labour rights',
    circularity: 'touches circularity',
  },

  // What is open
  open: 'What is open',
  openPoint: (lot: string | null, what: string, why: string) =>
    `${lot === null ? '' : `Lot ${lot}: `}${what}: ${why}.`,
  openWhat: (path: string) =>
    path === 'title' ? 'the title' : path.endsWith('services') ? 'which service' : 'which product',
  mayBe: (ids: readonly string[]) => `It may be: ${listWords(ids)}.`,
  setIt: (path: string) => `To set it: --set ${path}=...`,
  ambitionOpen:
    'How much you ask in each theme: no notice tells it. A profile (--profile) or the interview of assess does; else the least is asked.',

  notes: 'Notes',
  nextAssess: (source: string) => `Next: labelwise assess ${source}`,
  nextImport: (source: string) =>
    `As a file to fill in: labelwise tender import ${source} --output tender.yaml`,

  // Before the interview
  intro: (source: string, format: string) =>
    `Read from ${source} (${format}). Only what it leaves open is asked; at the end you can change everything.`,
  declaredIntro: 'The notice declares the following; how much you ask is yours to say:',

  // Several in one file
  rowReady: 'ready',
  rowOpen: (count: number) => `${countWords(count, 'point')} open`,
  rowNotIct: 'not about ICT',
  rowNoCategory: 'no category for it',
  row: (at: string, title: string, categories: string, state: string) =>
    `${at}: ${title}${categories === '' ? '' : ` [${categories}]`}: ${state}`,
  total: (ready: number, open: number, outside: number, failed: number) =>
    `${countWords(ready, 'tender')} ready, ${String(open)} with open points, ${String(outside)} not assessable, ${String(failed)} not readable`,

  // Comments of a tender file
  readFrom: (file: string, format: string) => `Read by labelwise from ${file} (${format}).`,
  checkIt: 'Check it, fill in what is open, and assess it with: labelwise assess FILE',
  ambitionLeft:
    'Open: how much you ask. No notice tells it. For each theme: none, basic, advanced or frontrunner.',
  fromProfile: (name: string) => `From the profile "${name}":`,
  lotLeftOutComment: (lot: string) => `Lot ${lot} stays out of this file.`,
  declaredComment: 'The notice declares (hints, no requirements):',
  notesComment: 'Notes:',
};
