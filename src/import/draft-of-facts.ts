/** What a notice says to a tender that may be unfinished. Nothing is invented: what the notice leaves open stays open. */
import { buyerOf } from './buyer.js';
import { chooseText } from './choose-text.js';
import type { CodeTable } from './cpv.js';
import type { NoticeFacts } from './facts.js';
import type { FoundCategory, ImportedTender, LotLeftOut, OpenPoint, Subject } from '../model/imported.js';
import { languageOf } from './languages.js';
import { lotsOf, type CategoryWords, type FoundLot } from './lots.js';
import { looksDamaged, plainLine } from './plain-line.js';
import { note, type Problem } from './problems.js';
import { valueOf } from './value.js';

export interface DraftOptions {
  /** Name of the file, for notes. */
  readonly name: string;
  /** Wanted language, two letters; null: the notice's main language. */
  readonly language: string | null;
  readonly table: CodeTable;
  readonly words: CategoryWords;
}

type Lot = ImportedTender['tender']['lots'][number];

const idsOf = (categories: readonly FoundCategory[], key: 'products' | 'services'): readonly string[] => [
  ...new Set(categories.flatMap((category) => category[key])),
];

const isExact = ({ certainty }: FoundCategory): boolean => certainty === 'exact';

/** A lot with what is sure of it. */
function lotOf({ id, title, cpv, categories }: FoundLot): Lot {
  const exact = categories.filter(isExact);
  const products = idsOf(exact, 'products');
  const services = idsOf(exact, 'services');
  return {
    id,
    ...(title === null ? {} : { title }),
    ...(products.length > 0 ? { products: [...products] } : {}),
    ...(services.length > 0 ? { services: [...services] } : {}),
    ...(cpv.length > 0 ? { cpv: [...cpv] } : {}),
  };
}

const isLeftOut = (subject: Subject): subject is LotLeftOut['subject'] =>
  subject === 'not-ict' || subject === 'no-category';

const asText = (codes: readonly string[]): string =>
  codes.length > 8 ? `${codes.slice(0, 8).join(', ')} and more` : codes.join(', ');

/** What has to be asked about one lot of the tender. */
function openIn({ id, categories, cpv }: FoundLot, index: number): readonly OpenPoint[] {
  const doubtful = categories.filter((category) => !isExact(category));
  const products = doubtful.filter((category) => category.products.length > 0);
  const services = doubtful.filter((category) => category.services.length > 0);
  const why = (found: readonly FoundCategory[]): string =>
    found
      .map(({ code, label, certainty }) =>
        certainty === 'generic'
          ? `${code} (${label}) does not say which`
          : `${code} (${label}) can mean more than one thing`,
      )
      .join('; ');
  const nothing = categories.length === 0;
  return [
    ...(products.length > 0 || nothing
      ? [
          {
            path: `lots.${String(index)}.products`,
            lot: id,
            why: nothing
              ? cpv.length === 0
                ? 'no code says what is bought'
                : `the codes ${asText(cpv)} do not say it`
              : why(products),
            candidates: idsOf(products, 'products'),
          },
        ]
      : []),
    ...(services.length > 0
      ? [
          {
            path: `lots.${String(index)}.services`,
            lot: id,
            why: why(services),
            candidates: idsOf(services, 'services'),
          },
        ]
      : []),
  ];
}

/** The warning that goes with an open point. */
export const openProblem = ({ lot, why }: Pick<OpenPoint, 'lot' | 'why'>): Problem => ({
  code: 'open-category',
  message: `what lot ${lot ?? ''} buys is open: ${why}`,
  hint: null,
});

const WHAT: Readonly<Record<LotLeftOut['subject'], string>> = {
  'not-ict': 'is not about ICT',
  'no-category': 'is about software, IT services or equipment for which there is no category here',
};

function subjectOf(lots: readonly FoundLot[]): Subject {
  const order: readonly Subject[] = ['ict', 'unknown', 'no-category', 'not-ict'];
  return order.find((subject) => lots.some((lot) => lot.subject === subject)) ?? 'unknown';
}

function stageProblems({ stage }: NoticeFacts): readonly Problem[] {
  if (stage !== 'result' && stage !== 'modification') return [];
  return [
    {
      code: 'award-notice',
      message:
        stage === 'result'
          ? 'this notice reports an award: the tender is over'
          : 'this notice reports a change of a running contract',
      hint: 'labels can still be read from it for the next tender; the requirements of this one are settled',
    },
  ];
}

/** @returns the draft; its notes are in the order of the fields of a tender */
export function draftOfFacts(facts: NoticeFacts, options: DraftOptions): ImportedTender {
  const { name, language, table, words } = options;
  const title = chooseText(facts.titles, language, facts.language);
  const buyer = buyerOf(facts, language);
  const value = valueOf(facts, buyer.country);
  const found = lotsOf(facts, language, table, words);
  const kept = found.lots.filter(({ subject }) => !isLeftOut(subject));
  const leftOut = found.lots.flatMap((lot): readonly LotLeftOut[] =>
    isLeftOut(lot.subject) ? [{ lot: lotOf(lot), subject: lot.subject }] : [],
  );
  const reference = plainLine(facts.reference);
  const deadlines = [...new Set([facts.deadline, ...facts.lots.map((lot) => lot.deadline)])]
    .filter((day) => day !== null)
    .sort();
  const hasBuyer = buyer.name !== null || buyer.country !== null;
  const subject = subjectOf(found.lots);
  const open = kept.flatMap(openIn);

  const problems: readonly Problem[] = [
    ...facts.problems,
    ...stageProblems(facts),
    ...titleProblems(title, facts, language),
    ...buyer.problems,
    ...value.problems,
    ...(facts.lots.length === 0 && (facts.format === 'eforms' || facts.format === 'ted-search')
      ? [{ code: 'no-lots', message: 'no lot is named: the purchase is taken as one lot', hint: null }]
      : []),
    ...found.problems,
    ...found.elsewhere.map(({ code, label }) => ({
      code: 'code-without-lot',
      message: `${code} (${label}) stands for the whole purchase, and no lot has it`,
      hint: 'add it to the lot that it belongs to',
    })),
    ...(kept.length > 0 ? leftOut : []).map((one) => ({
      code: 'lot-left-out',
      message: `lot ${one.lot.id} ${WHAT[one.subject]} (${asText(one.lot.cpv ?? [])}) and is left out`,
      hint: `--lot ${one.lot.id} takes it in`,
    })),
    ...open.map(openProblem),
    ...(deadlines.length > 1
      ? [
          {
            code: 'deadlines-differ',
            message: `the lots end on different days (${deadlines.join(', ')}); the earliest is taken`,
            hint: null,
          },
        ]
      : []),
  ];

  const idOf = new Map(found.lots.map(({ id, written }) => [written, id]));
  return {
    format: facts.format,
    version: facts.version,
    reading: facts.reading,
    language: title?.language ?? languageOf(facts.language),
    languages: [...new Set(facts.titles.flatMap((text) => languageOf(text.language) ?? []))].sort(),
    noticeId: plainLine(facts.noticeId),
    noticeType: plainLine(facts.noticeType),
    stage: facts.stage,
    deadline: deadlines[0] ?? null,
    tender: {
      ...(title === null ? {} : { title: title.text }),
      ...(hasBuyer
        ? {
            buyer: {
              ...(buyer.name === null ? {} : { name: buyer.name }),
              ...(buyer.country === null ? {} : { country: buyer.country }),
            },
          }
        : {}),
      ...(reference === null ? {} : { reference }),
      ...(value.value === null ? {} : { value: value.value }),
      lots: kept.map(lotOf),
    },
    leftOut,
    categories: [...found.lots.flatMap(({ categories }) => categories), ...found.elsewhere],
    declared: facts.declared.map((one) => ({
      ...one,
      lot: one.lot === null ? null : (idOf.get(one.lot) ?? one.lot),
    })),
    open: [
      ...(title === null
        ? [{ path: 'title', lot: null, why: 'the notice has no title', candidates: [] }]
        : []),
      ...open,
    ],
    subject,
    origins: originsOf(facts, { title, buyer, reference, value, kept }),
    notes: problems.map((problem) => note(problem, name)),
  };
}

function titleProblems(
  title: ReturnType<typeof chooseText>,
  { titles }: NoticeFacts,
  wanted: string | null,
): readonly Problem[] {
  if (title === null)
    return [
      { code: 'title-missing', message: 'the notice has no title', hint: 'set one: --set title="..."' },
    ];
  const there = [...new Set(titles.flatMap(({ language }) => languageOf(language) ?? []))].sort();
  return [
    ...(wanted !== null && title.language !== null && title.language !== wanted
      ? [
          {
            code: 'other-language',
            message: `there is no text in the language "${wanted}"; "${title.language}" is taken`,
            hint: `in the notice: ${there.join(', ')}`,
          },
        ]
      : []),
    ...(looksDamaged(title.text)
      ? [
          {
            code: 'damaged-text',
            message: 'the title seems damaged: characters were lost when it was published',
            hint: 'correct it in the tender',
          },
        ]
      : []),
  ];
}

function originsOf(
  { fields, language }: NoticeFacts,
  found: {
    readonly title: ReturnType<typeof chooseText>;
    readonly buyer: ReturnType<typeof buyerOf>;
    readonly reference: string | null;
    readonly value: ReturnType<typeof valueOf>;
    readonly kept: readonly FoundLot[];
  },
): Readonly<Record<string, string>> {
  const inLanguage = found.title?.language ?? languageOf(language);
  const spoken = inLanguage === null ? '' : `, language ${inLanguage}`;
  return Object.fromEntries(
    [
      ['title', found.title === null ? null : `${fields.title}${spoken}`],
      ['buyer.name', found.buyer.name === null ? null : fields.buyer],
      ['buyer.country', found.buyer.country === null ? null : fields.country],
      ['reference', found.reference === null ? null : fields.reference],
      ['value', found.value.origin],
      ...found.kept.flatMap(({ categories, cpv }, index) => [
        [`lots.${String(index)}.cpv`, cpv.length > 0 ? fields.codes : null],
        [`lots.${String(index)}.products`, codesOf(categories, 'products')],
        [`lots.${String(index)}.services`, codesOf(categories, 'services')],
      ]),
    ].filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** The codes that exact categories came from, with their names. */
function codesOf(categories: readonly FoundCategory[], key: 'products' | 'services'): string | null {
  const found = categories.filter((category) => isExact(category) && category[key].length > 0);
  return found.length === 0 ? null : found.map(({ code, label }) => `${code} (${label})`).join(', ');
}
