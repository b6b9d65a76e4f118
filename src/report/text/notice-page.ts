/** What was read from a notice: can it be assessed, what was found, what is open. For `tender check`. */
import type { FoundCategory, ImportedTender } from '../../model/imported.js';
import { bullets, heading, item, paragraph, toned, when, type Block, type Fact } from '../document/blocks.js';
import { messagesFor, type Messages } from '../messages.js';
import { dayWords } from '../messages/phrases.js';
import { createTheme } from '../theme.js';
import { renderBlocks } from './render-blocks.js';
import type { TextOptions } from './render-text.js';

export interface NoticeNames {
  /** The file, as the user named it. */
  readonly source: string;
  /** Titles of products and services by id. */
  readonly titles: ReadonlyMap<string, string>;
}

type Sentences = Messages['notice'];

/** How the page of a draft is begun: what matters first. */
function verdict(draft: ImportedTender, sentences: Sentences): string {
  const open = draft.open.length;
  if (draft.format === 'tender') return sentences.tender;
  switch (draft.subject) {
    case 'ict':
      return open === 0 ? sentences.ready : sentences.incomplete(open);
    case 'unknown':
      return sentences.unknown(open);
    case 'no-category':
      return sentences.noCategory;
    case 'not-ict':
      return sentences.notIct;
  }
}

const isAssessable = ({ subject }: ImportedTender): boolean => subject === 'ict' || subject === 'unknown';

const fact = (term: string, value: string | null | undefined): readonly Fact[] =>
  value === null || value === undefined || value === '' ? [] : [{ term, value: [value] }];

/** Format with version, as words. */
export function formatWords({ format, version }: ImportedTender, sentences: Sentences): string {
  const name = sentences.formats[format];
  return version === null ? name : sentences.formatWithVersion(name, version);
}

function facts(draft: ImportedTender, source: string, sentences: Sentences): Block {
  const { tender, reading, leftOut, languages, language } = draft;
  const stage = draft.stage === null ? null : sentences.stages[draft.stage];
  const delimiter = reading.delimiter;
  const delimiters: Readonly<Record<string, string>> = sentences.delimiters;
  return {
    kind: 'facts',
    rows: [
      ...fact(sentences.file, source),
      ...fact(sentences.format, formatWords(draft, sentences)),
      ...fact(sentences.kind, sentences.noticeType(draft.noticeType, stage)),
      ...fact(sentences.notice, draft.noticeId),
      ...fact(
        sentences.language,
        language === null
          ? null
          : sentences.languageOf(
              language,
              languages.filter((other) => other !== language),
            ),
      ),
      ...fact(sentences.encoding, reading.encoding),
      ...fact(sentences.delimiter, delimiter === null ? null : (delimiters[delimiter] ?? delimiter)),
      ...fact(sentences.decimal, reading.decimal),
      ...fact(sentences.columns, reading.columns.join('; ')),
      ...fact(sentences.buyer, tender.buyer?.name ?? sentences.notStated),
      ...fact(sentences.country, tender.buyer?.country ?? sentences.notStated),
      ...fact(sentences.reference, tender.reference ?? sentences.notStated),
      ...fact(
        sentences.value,
        tender.value === undefined
          ? sentences.notStated
          : `${String(tender.value.amount)} ${tender.value.currency}`,
      ),
      ...fact(sentences.deadline, draft.deadline === null ? sentences.notStated : dayWords(draft.deadline)),
      ...fact(sentences.lots, sentences.lotCount(tender.lots.length, leftOut.length)),
    ],
  };
}

const namesOf = ({ products, services }: FoundCategory, titles: NoticeNames['titles']): readonly string[] =>
  [...products, ...services].map((id) => titles.get(id) ?? id);

function boughtBlocks(
  { categories, leftOut }: ImportedTender,
  { titles }: NoticeNames,
  sentences: Sentences,
): readonly Block[] {
  return [
    heading(2, sentences.bought),
    categories.length === 0
      ? paragraph(sentences.noCategories)
      : {
          kind: 'table',
          heads: [
            sentences.heads.category,
            sentences.heads.lot,
            sentences.heads.certainty,
            sentences.heads.code,
          ],
          groups: [
            {
              title: '',
              rows: categories.map((category) => ({
                cells: [
                  [namesOf(category, titles).join(', ')],
                  [category.lot ?? sentences.wholePurchase],
                  [sentences.certainties[category.certainty]],
                  [sentences.codeWithLabel(category.code, category.label)],
                ],
              })),
            },
          ],
        },
    ...when(leftOut.length > 0, () => [
      bullets(
        leftOut.map(({ lot, subject }) =>
          item(sentences.leftOut(lot.id, lot.title ?? null, sentences.leftOutWhy[subject], lot.cpv ?? [])),
        ),
      ),
    ]),
  ];
}

/** What the notice declares, as list items; the same sentence is said once for each lot. */
export const declarations = (
  { declared }: Pick<ImportedTender, 'declared'>,
  sentences: Sentences,
): readonly string[] =>
  declared.map(({ lot, words, value, term, theme }) => {
    const sentence = sentences.declaration(lot, words, value, term);
    return theme === null ? sentence : `${sentence}: ${sentences.themes[theme]}`;
  });

function openBlocks(draft: ImportedTender, sentences: Sentences): readonly Block[] {
  if (draft.format === 'tender' || !isAssessable(draft)) return [];
  return [
    heading(2, sentences.open),
    bullets([
      ...draft.open.map(({ path, lot, why, candidates }) => ({
        text: [sentences.openPoint(lot, sentences.openWhat(path), why)],
        blocks: [
          paragraph(
            [...(candidates.length === 0 ? [] : [sentences.mayBe(candidates)]), sentences.setIt(path)].join(
              ' ',
            ),
          ),
        ],
      })),
      item(sentences.ambitionOpen),
    ]),
  ];
}

/** The page of one draft. Ends with a line break. */
export function renderNoticePage(draft: ImportedTender, names: NoticeNames, options: TextOptions): string {
  const { notice: sentences } = messagesFor(options.locale ?? 'en');
  const { width, colour, accessible } = options;
  const first = draft.leftOut[0]?.lot.id;
  const blocks: readonly Block[] = [
    heading(1, draft.tender.title ?? sentences.untitled),
    paragraph(toned('strong', verdict(draft, sentences))),
    ...when(!isAssessable(draft) && first !== undefined, () => [
      paragraph(sentences.takeIn(`--lot ${first ?? ''}`)),
    ]),
    facts(draft, names.source, sentences),
    ...when(draft.format !== 'tender', () => boughtBlocks(draft, names, sentences)),
    ...when(draft.declared.length > 0, () => [
      heading(2, sentences.declared),
      paragraph(sentences.declaredNote),
      bullets(declarations(draft, sentences).map((sentence) => item(sentence))),
    ]),
    ...openBlocks(draft, sentences),
    ...when(draft.notes.length > 0, () => [
      heading(2, sentences.notes),
      bullets(draft.notes.map(({ message, hint }) => item(hint === null ? message : `${message} (${hint})`))),
    ]),
    ...when(isAssessable(draft), () => [
      paragraph(sentences.nextAssess(names.source)),
      ...when(draft.format !== 'tender', () => [paragraph(sentences.nextImport(names.source))]),
    ]),
  ];
  return renderBlocks(blocks, { width, theme: createTheme(colour), accessible });
}

/** One line for a draft among many. Ends with a line break. */
export function renderNoticeLine(draft: ImportedTender, at: string, { titles }: NoticeNames): string {
  const { notice: sentences } = messagesFor('en');
  const state = {
    ict: draft.open.length === 0 ? sentences.rowReady : sentences.rowOpen(draft.open.length),
    unknown: sentences.rowOpen(draft.open.length),
    'not-ict': sentences.rowNotIct,
    'no-category': sentences.rowNoCategory,
  }[draft.subject];
  const bought = [...new Set(draft.categories.flatMap((category) => namesOf(category, titles)))];
  return `${sentences.row(at, draft.tender.title ?? sentences.untitled, bought.join(', '), state)}\n`;
}

/** What is said before the interview about a notice. Ends with a blank line. */
export function renderNoticeIntro(
  draft: ImportedTender,
  source: string,
  {
    width,
    accessible,
    colour,
  }: {
    readonly width: number;
    readonly accessible: boolean;
    readonly colour: { readonly stderr: TextOptions['colour'] };
  },
): string {
  const { notice: sentences } = messagesFor('en');
  const blocks: readonly Block[] = [
    paragraph(sentences.intro(source, formatWords(draft, sentences))),
    ...when(draft.declared.length > 0, () => [
      paragraph(sentences.declaredIntro),
      bullets(declarations(draft, sentences).map((sentence) => item(sentence))),
    ]),
  ];
  return `${renderBlocks(blocks, { width, theme: createTheme(colour.stderr), accessible })}\n`;
}
