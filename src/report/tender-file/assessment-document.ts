/** An assessment as the report for the tender file: the one document that every file format shows. Pure. */
import type { Assessment, LotResult } from '../../model/types.js';
import type { ReportDocument, Section } from '../document/document.js';
import { bullets, item, paragraph } from '../document/blocks.js';
import { messagesFor, type Locale, type Messages } from '../messages.js';
import { dayWords } from '../messages/phrases.js';
import { footNoteBlocks, lotHeadBlocks } from '../sections/frame-section.js';
import { lawBlocks } from '../sections/gaps-section.js';
import { legalBlocks } from '../sections/legal-section.js';
import { otherBlocks } from '../sections/others-section.js';
import { practiceBlocks } from '../sections/practice-section.js';
import { unknownBlocks } from '../sections/unknown-section.js';
import { verdictBlocks } from '../sections/verdict.js';
import { lotView } from '../sections/view.js';
import { wishBlocks } from '../sections/wish-section.js';
import { calendarSections } from './calendar-section.js';
import { chainSections } from './chain-section.js';
import { clauseSections } from './clause-section.js';
import type { FileContext } from './context.js';
import { gapSections } from './gap-section.js';
import { labelSections } from './label-section.js';
import { matrixSections } from './matrix-section.js';
import { numberSources } from './number-sources.js';
import { reachSections } from './reach-section.js';
import { sdgSections } from './sdg-section.js';
import { section, sectionsFrom } from './sections.js';
import { setSections } from './set-section.js';
import { titleBlocks } from './title-block.js';

/** Labels side by side in a table that fits a page. */
const LABELS_PER_TABLE = 5;

/** With more lots, the contents list names the lots alone. */
const LOTS_IN_CONTENTS = 6;

/** Everything about a lot: the answer, what it rests on, what to write and do. */
function lotSections(lot: LotResult, lotId: string, context: FileContext): readonly Section[] {
  const view = lotView(lot);
  return [
    ...sectionsFrom(`${lotId}-answer`, verdictBlocks(view, context)),
    ...reachSections(view, `${lotId}-reach`, context),
    ...chainSections(view, `${lotId}-chain`, context),
    ...matrixSections(view, `${lotId}-matrix`, context),
    ...setSections(view, `${lotId}-set`, context),
    ...gapSections(view, lotId, context),
    ...clauseSections(view, lotId, context),
    ...sectionsFrom(`${lotId}-law-floor`, lawBlocks(view, context)),
    ...sectionsFrom(`${lotId}-law`, legalBlocks(view, context)),
    ...calendarSections(view, `${lotId}-follow-up`, context),
    ...sectionsFrom(`${lotId}-questions`, unknownBlocks(view, context)),
    ...sectionsFrom(`${lotId}-practice`, practiceBlocks(view, context)),
    ...labelSections(view, `${lotId}-labels`, context),
    ...sectionsFrom(`${lotId}-others`, otherBlocks(view, context)),
    ...sectionsFrom(`${lotId}-wishes`, wishBlocks(view, context)),
    ...sdgSections(view, `${lotId}-sdg`, context),
  ];
}

function bodySections(context: FileContext): readonly Section[] {
  const { assessment, messages } = context;
  const { lots } = assessment;
  const [only] = lots;
  if (lots.length === 1 && only !== undefined) return lotSections(only, 'lot-1', context);
  return lots.map((lot, index) =>
    section(
      `lot-${index + 1}`,
      messages.text.lotTitle(lot.id, lot.title),
      lotHeadBlocks(lot, context).filter(({ kind }) => kind !== 'heading'),
      lotSections(lot, `lot-${index + 1}`, context),
    ),
  );
}

const readingSection = ({ tenderFile }: Messages): Section =>
  section('how-to-read', tenderFile.howToRead, [bullets(tenderFile.reading.map((text) => item(text)))]);

/**
 * The document of an assessment.
 * @param assessment a result of `assess`, or one that was saved and checked
 */
export function assessmentDocument(assessment: Assessment, locale: Locale = 'en'): ReportDocument {
  const messages = messagesFor(locale);
  const { tenderFile, text } = messages;
  const context: FileContext = {
    assessment,
    messages,
    medium: 'file',
    labelsPerTable: LABELS_PER_TABLE,
    lists: false,
    sourceIds: new Set(assessment.sources.map(({ id }) => id)),
  };
  const head = titleBlocks(context);
  const body = [
    ...bodySections(context),
    ...sectionsFrom('notes', footNoteBlocks(context)),
    readingSection(messages),
  ];
  const sources = numberSources(head, body, assessment.sources);
  return {
    language: locale,
    title: text.reportTitle(assessment.tender.title),
    head,
    sections: [
      ...body,
      section('sources', tenderFile.sources, [
        paragraph(tenderFile.sourcesIntro(sources.length, assessment.sources.length)),
      ]),
    ],
    contentsDepth: assessment.lots.length > 1 && assessment.lots.length <= LOTS_IN_CONTENTS ? 2 : 1,
    sources,
    asOf: assessment.asOf,
    creator: `labelwise ${assessment.labelwise}`,
    words: {
      contents: tenderFile.contents,
      page: tenderFile.page,
      of: tenderFile.of,
      source: ({ title, publisher, date, read }) => tenderFile.source(title, publisher, date, dayWords(read)),
      sourceMark: tenderFile.sourceMark,
      asTable: tenderFile.asTable,
    },
  };
}
