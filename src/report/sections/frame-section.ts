/** What stands around the lots: head, notes, assumptions, sources. */
import type { Assessment, LotResult } from '../../model/types.js';
import { bullets, heading, item, paragraph, type Block } from '../document/blocks.js';
import { itemTitles, type ReportContext } from './context.js';
import { dayWords } from '../messages/phrases.js';

export function headBlocks({ assessment, messages: { text } }: ReportContext): readonly Block[] {
  const { tender, library, asOf, lots } = assessment;
  const buyer = [tender.buyer?.name, tender.buyer?.country].filter((part) => part !== undefined).join(', ');
  return [
    heading(1, text.reportTitle(tender.title)),
    paragraph(
      text.headLine(
        buyer === '' ? null : buyer,
        tender.reference ?? null,
        dayWords(asOf),
        text.libraryName(library.version, library.overlays.length),
      ),
    ),
    ...(lots.length > 1 ? [paragraph(text.lotsFollow(lots.length))] : []),
  ];
}

/** Title of a lot where there are several, and what is bought. */
export function lotHeadBlocks(lot: LotResult, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  const ids = lot.items.flatMap(({ product, service }) => product ?? service ?? []);
  return [
    ...(context.assessment.lots.length > 1 ? [heading(1, text.lotTitle(lot.id, lot.title))] : []),
    paragraph(text.bought(itemTitles(context, ids))),
  ];
}

type Assumption = Assessment['assumed'][number];

function assumptionWords(
  { path, value, why }: Assumption,
  { assessment, messages: { text, words } }: ReportContext,
): string {
  const [, index, ofLot] = /^lots\.(\d+)\.(.+)$/.exec(path) ?? [];
  const field = ofLot ?? path;
  const what = words.tenderPaths[field] ?? field.replace(/[.-]/g, ' ');
  const lot = index === undefined ? undefined : assessment.tender.lots[Number(index)];
  return text.assumedItem(lot ? text.ofLot(what, lot.id) : what, words.tenderValues[value] ?? value, why);
}

/** Stands with the answer, so that the notes need not say it again. */
const SAID_FIRST = 'many-requirements';

/** Notes, and what was assumed because the tender is silent. */
export function footNoteBlocks(context: ReportContext): readonly Block[] {
  const { assessment, messages } = context;
  const { text } = messages;
  const notes = [
    ...new Set(assessment.warnings.flatMap(({ code, message }) => (code === SAID_FIRST ? [] : [message]))),
  ];
  return [
    ...(notes.length === 0
      ? []
      : [heading(2, text.warnings), bullets(notes.map((message) => item(message)))]),
    ...(assessment.assumed.length === 0
      ? []
      : [
          heading(2, text.assumed),
          bullets(assessment.assumed.map((one) => item(assumptionWords(one, context)))),
        ]),
  ];
}

/** Notes, what was assumed, where the sources are, and that it is not legal advice. */
export function footBlocks(context: ReportContext): readonly Block[] {
  const { assessment, messages } = context;
  const { text } = messages;
  return [
    ...footNoteBlocks(context),
    heading(2, text.sources),
    paragraph(text.sourcesLine(assessment.sources.length)),
    paragraph(text.notAdvice),
  ];
}
