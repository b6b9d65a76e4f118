/** What is not known, and whom to ask. */
import { bullets, heading, item, paragraph, when, type Block, type ListItem } from '../document/blocks.js';
import type { ReportContext } from './context.js';
import { questionBlocks } from './decision-section.js';
import { concernsProduction, type LotView } from './view.js';

function bidderQuestions(view: LotView, context: ReportContext): readonly ListItem[] {
  const { text } = context.messages;
  const upstream = view.ranked.filter(
    ({ label }) =>
      label.applies === 'upstream' && (label.coverage?.cells ?? []).some(({ assured }) => assured !== 'no'),
  );
  const speech = context.assessment.tender.production?.['workers-can-speak'] === 'unknown';
  return [
    ...(speech && concernsProduction(view) ? [item(text.askSpeech)] : []),
    ...upstream.map(({ name }) => item(text.askSites(name))),
  ];
}

export function unknownBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  const ofOwners = questionBlocks(view, context);
  const ofBidders = bidderQuestions(view, context);
  if (ofOwners.length === 0 && ofBidders.length === 0) return [];
  return [
    heading(2, text.unknown),
    ...ofOwners,
    ...(ofBidders.length === 0 ? [] : [heading(3, text.askBidders), bullets(ofBidders)]),
    ...when(context.medium === 'screen', () => [paragraph(text.moreQuestions)]),
  ];
}
