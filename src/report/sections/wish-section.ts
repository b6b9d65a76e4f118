/** What the buyer's own wishes cost, one changed at a time. */
import type { LotResult } from '../../model/types.js';
import type { ReportContext } from './context.js';
import { exact, requirementTitle } from './decision-section.js';
import { bullets, heading, item, paragraph, toned, type Block, type ListItem } from '../document/blocks.js';
import type { LotView } from './view.js';

type Change = NonNullable<LotResult['sensitivity']>['lower'][number];

/** The strongest reading of which the change moves as much as a whole percent shows. */
const movedReading = (change: Change) =>
  (['assured', 'checked', 'demanded'] as const).find((reading) => exact(change[reading]) !== exact(0));

/** To drop a requirement moves every share a little, since less is asked: too little to be told. */
const isTold = (change: Change): boolean => change.labels.length > 0 || movedReading(change) !== undefined;

function changeItem(
  change: Change,
  words: {
    readonly title: string;
    readonly reach: string;
    readonly moves: (share: string, reading: string) => string;
  },
  { messages: { decision } }: ReportContext,
): ListItem {
  const reading = movedReading(change);
  return item(
    toned('strong', words.title),
    `: ${[
      ...(change.labels.length === 0 ? [] : [words.reach]),
      ...(reading === undefined ? [] : [words.moves(exact(change[reading]), decision.readings[reading])]),
    ].join('; ')}.`,
  );
}

/** Wishes shown in each direction. */
const WISHES_SHOWN = 5;

/** What single wishes cost, when it was asked for. */
export function wishBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { sensitivity } = view.lot;
  if (sensitivity === null) return [];
  const { decision, words } = context.messages;
  const part = (title: string, changes: readonly Change[], itemOf: (change: Change) => ListItem) =>
    changes.length === 0 ? [] : [paragraph(title), bullets(changes.slice(0, WISHES_SHOWN).map(itemOf))];
  const lower = part(decision.easier, sensitivity.lower.filter(isTold), (change) => {
    const name = requirementTitle(change.requirement, view);
    const title =
      change.to === null ? decision.dropped(name) : decision.lowered(name, words.rungs[change.to]);
    const reach = decision.inReach(change.labels.length);
    return changeItem(change, { title, reach, moves: decision.gains }, context);
  });
  const raise = part(decision.harder, sensitivity.raise.filter(isTold), (change) => {
    const title = decision.raised(
      requirementTitle(change.requirement, view),
      words.rungs[change.to ?? change.from],
    );
    const reach = decision.outOfReach(change.labels.length);
    return changeItem(change, { title, reach, moves: decision.loses }, context);
  });
  return [
    heading(2, decision.wishes),
    paragraph(decision.wishesIntro),
    ...(lower.length + raise.length === 0 ? [paragraph(decision.noWish)] : [...lower, ...raise]),
  ];
}
