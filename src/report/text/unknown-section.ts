/** What is not known, and whom to ask. */
import { bullets, heading, item, paragraph, type Block, type ListItem } from './document.js';
import { factTitle, type ReportContext } from './context.js';
import { concernsProduction, type Candidate, type LotView } from './view.js';

/** Facts and questions shown for each label; the rest stands in its description. */
const FACTS_SHOWN = 5;
const QUESTIONS_SHOWN = 3;

/** Facts that keep a label from being enough, with the number of requirements that hang on each; the widest first. */
function decidingFacts({ label }: Candidate): readonly (readonly [fact: string, count: number])[] {
  const requirements = new Map<string, Set<string>>();
  for (const cell of label.coverage?.cells ?? []) {
    if (cell.assured !== 'possibly') continue;
    for (const fact of cell.unknown)
      requirements.set(fact, (requirements.get(fact) ?? new Set()).add(cell.requirement));
  }
  return [...requirements].map(([fact, asked]) => [fact, asked.size] as const).sort(([, a], [, b]) => b - a);
}

function questionsFor(candidate: Candidate, context: ReportContext): readonly ListItem[] {
  const { text } = context.messages;
  const facts = decidingFacts(candidate).slice(0, FACTS_SHOWN);
  const { openQuestions } = candidate.label;
  const shown = openQuestions.slice(0, QUESTIONS_SHOWN);
  const left = openQuestions.length - shown.length;
  const open = facts.map(([fact, count]) => text.factSettles(factTitle(context, fact).toLowerCase(), count));
  return [
    ...(open.length === 0 ? [] : [item(text.notEstablished(open))]),
    ...shown.map((question) => item(question)),
    ...(left > 0 ? [item(text.moreQuestions(left))] : []),
  ];
}

/** Labels of which an answer may make something enough. */
const undecided = (view: LotView): readonly Candidate[] =>
  view.ranked.filter(({ label }) =>
    (label.coverage?.cells ?? []).some(({ assured }) => assured === 'possibly'),
  );

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
  const labels = undecided(view);
  const ofBidders = bidderQuestions(view, context);
  if (labels.length === 0 && ofBidders.length === 0) return [];
  return [
    heading(2, text.unknown),
    paragraph(text.unknownIntro),
    ...labels.flatMap((candidate) => [
      heading(3, text.askOwner(candidate.label.owner, candidate.name)),
      bullets(questionsFor(candidate, context)),
    ]),
    ...(ofBidders.length === 0 ? [] : [heading(3, text.askBidders), bullets(ofBidders)]),
  ];
}
