/** The lots of a notice: ids that a tender can hold, categories, and which of them are about ICT. */
import { categoriesOf, type LotCategories } from './categories.js';
import { chooseText } from './choose-text.js';
import type { CodeTable } from './cpv.js';
import type { LotFacts, NoticeFacts } from './facts.js';
import type { FoundCategory, Subject } from '../model/imported.js';
import { plainLine } from './plain-line.js';
import type { Problem } from './problems.js';

/** A category that a file names itself, by its id or title in lower case. */
export type CategoryWords = ReadonlyMap<string, Pick<FoundCategory, 'label' | 'products' | 'services'>>;

export interface FoundLot {
  /** As a tender can hold it. */
  readonly id: string;
  /** As the notice has it; null when the notice has no such lot. */
  readonly written: string | null;
  readonly title: string | null;
  readonly cpv: readonly string[];
  readonly categories: readonly FoundCategory[];
  readonly subject: Subject;
}

export interface FoundLots {
  readonly lots: readonly FoundLot[];
  /** Categories of codes of the whole procedure that lead to nothing in any lot. */
  readonly elsewhere: readonly FoundCategory[];
  readonly problems: readonly Problem[];
}

const LONGEST_ID = 40;

/** Ids with the characters that a tender allows, each once, in the order of the lots. */
function idsOf(lots: readonly LotFacts[]): readonly string[] {
  const taken = new Set<string>();
  return lots.map(({ id }, index) => {
    const tidy = (plainLine(id) ?? '')
      .replace(/[^A-Za-z0-9._-]+/g, '-')
      .replace(/^[^A-Za-z0-9]+/, '')
      .slice(0, LONGEST_ID);
    let free = tidy === '' ? String(index + 1) : tidy;
    for (let count = 2; taken.has(free); count += 1)
      free = `${tidy.slice(0, LONGEST_ID - 6)}-${String(count)}`.replace(/^-/, '');
    taken.add(free);
    return free;
  });
}

const WHOLE: LotFacts = {
  id: null,
  titles: [],
  codes: [],
  value: null,
  frameworkMaximum: null,
  words: [],
  deadline: null,
};

/** Categories that are named in words, and the words that name none. */
function named(
  words: readonly string[],
  lot: string,
  known: CategoryWords,
): { readonly found: readonly FoundCategory[]; readonly unknown: readonly string[] } {
  const found: FoundCategory[] = [];
  const unknown: string[] = [];
  for (const word of words) {
    const category = known.get(word.trim().toLowerCase());
    if (category) found.push({ ...category, lot, scheme: 'word', code: word.trim(), certainty: 'exact' });
    else if (word.trim() !== '') unknown.push(word.trim());
  }
  return { found, unknown };
}

const codeProblems = ({ guessed, refused }: LotCategories): readonly Problem[] => [
  ...guessed.map(([written, code]) => ({
    code: 'guessed-code',
    message: `the CPV code "${plainLine(written) ?? ''}" was read as ${code}`,
    hint: 'write eight digits',
  })),
  ...refused.map((written) => ({
    code: 'bad-code',
    message: `"${(plainLine(written) ?? '').slice(0, 80)}" is no CPV code and is left out`,
    hint: 'write eight digits, such as 30213100',
  })),
];

/**
 * @param wanted language of the titles, two letters, or null
 * @returns at least one lot: the whole, when the notice names no lot
 */
export function lotsOf(
  facts: NoticeFacts,
  wanted: string | null,
  table: CodeTable,
  words: CategoryWords,
): FoundLots {
  const stated: readonly LotFacts[] = facts.lots.length > 0 ? facts.lots : [WHOLE];
  const ids = idsOf(stated);
  const problems: Problem[] = [];
  const lots = stated.map((lot, index): FoundLot => {
    const id = ids[index] ?? String(index + 1);
    // One lot is the whole; of several, each has its own codes, and one without any takes those of the whole.
    const own = stated.length === 1 ? [...facts.codes, ...lot.codes] : lot.codes;
    const codes = own.length > 0 || lot.words.length > 0 ? own : facts.codes;
    const ownWords = stated.length === 1 ? [...facts.words, ...lot.words] : lot.words;
    const byCode = categoriesOf(codes, id, table);
    const byWord = named(ownWords.length > 0 ? ownWords : facts.words, id, words);
    problems.push(
      ...codeProblems(byCode),
      ...byWord.unknown.map((word) => ({
        code: 'unknown-category',
        message: `"${(plainLine(word) ?? '').slice(0, 80)}" is no product or service of the library`,
        hint: 'use the ids that the schema of the tender names, such as notebook',
      })),
    );
    return {
      id,
      written: lot.id,
      title: chooseText(lot.titles, wanted, facts.language)?.text ?? null,
      cpv: byCode.cpv,
      // What the file names itself is surer than any code.
      categories: byWord.found.length > 0 ? byWord.found : byCode.found,
      subject: byWord.found.length > 0 ? 'ict' : byCode.subject,
    };
  });
  return { lots, problems: unique(problems), elsewhere: elsewhere(facts, lots, table) };
}

/** Codes of the procedure whose categories no lot has. */
function elsewhere(
  facts: NoticeFacts,
  lots: readonly FoundLot[],
  table: CodeTable,
): readonly FoundCategory[] {
  if (lots.length < 2) return [];
  const inLots = new Set(
    lots.flatMap(({ categories }) =>
      categories.flatMap(({ products, services }) => [...products, ...services]),
    ),
  );
  return categoriesOf(facts.codes, null, table).found.filter(
    ({ certainty, products, services }) =>
      certainty !== 'generic' && ![...products, ...services].some((id) => inLots.has(id)),
  );
}

/** A slip in a code is often repeated in each lot. */
const unique = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ message }, index) => problems.findIndex((other) => other.message === message) === index);
