/** What a result is limited by: labels left out, answers assumed, editions that end too early. */
import { factTitle, type ReportContext } from './context.js';
import { bullets, item, paragraph, toned, type Block } from '../document/blocks.js';
import { namedInAnswer, type LotView } from './view.js';

/** Path of the lot in warnings. */
const lotPath = ({ lot }: LotView, { lots }: ReportContext['assessment']): string =>
  `lots/${lots.indexOf(lot)}`;

/** The value of an assumed fact in words: a level, an element of the checks, or a rung. */
function assumedValue(value: string, { decision, words }: ReportContext['messages']): string {
  if (value === 'met') return decision.met;
  if (value === 'not-met') return decision.notMet;
  if (value === 'none') return decision.notDemanded;
  return value in words.rungs
    ? decision.atRung(words.rungs[value as keyof typeof words.rungs])
    : decision.level(value);
}

/** That the user limited the labels; else "no label" would be read as: none at all. */
export function onlyBlocks({ assessment, messages: { decision } }: ReportContext): readonly Block[] {
  const { onlyLabels, lots } = assessment;
  if (onlyLabels === null) return [];
  const labels = lots.flatMap((lot) => lot.labels);
  const names = onlyLabels.map((id) => {
    const label = labels.find((one) => one.id === id);
    return label === undefined
      ? id
      : label.role === 'supporting'
        ? decision.supporting(label.name)
        : label.name;
  });
  return [paragraph(toned('open', decision.only(names)))];
}

/** That a lot asks more than one contract is likely to follow up. */
export const manyBlocks = (
  view: LotView,
  { assessment, medium, messages: { decision } }: ReportContext,
): readonly Block[] =>
  assessment.warnings
    .filter(({ code, path }) => code === 'many-requirements' && path === lotPath(view, assessment))
    .map(({ message }) => paragraph(message, medium === 'screen' ? ` ${decision.manyCost}` : ''));

/** Labels named in the answer that end before the contract does. */
export function endingBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { assessment } = context;
  const lot = lotPath(view, assessment);
  const named = namedInAnswer(view.lot);
  const messages = assessment.warnings
    .filter(({ code }) => code === 'ends-during-contract')
    .filter(({ path }) => [...named].some((id) => path === `${lot}/labels/${id}`))
    .map(({ message }) => item(message));
  return messages.length === 0
    ? []
    : [paragraph(toned('open', context.messages.decision.ending)), bullets(messages)];
}

/** That the result rests on assumed answers; said before anything else. */
export function assumptionBlocks(context: ReportContext): readonly Block[] {
  const { assessment, messages } = context;
  const { decision } = messages;
  if (assessment.assumptions.length === 0) return [];
  const parts = assessment.assumptions.map(({ label: id, fact, value }) => {
    const name = assessment.lots.flatMap(({ labels }) => labels).find((label) => label.id === id)?.name;
    const title = assessment.lots
      .flatMap(({ requirements }) => requirements)
      .find((requirement) => requirement.id === fact)?.title;
    return decision.assumedPart(
      name ?? id,
      title ?? factTitle(context, fact.slice(fact.indexOf('.') + 1)),
      assumedValue(value, messages),
    );
  });
  return [paragraph(toned('open', decision.assumed(parts)))];
}
