/** What to check while the contract runs, in brief. */
import type { LotResult } from '../../model/types.js';
import { bullets, heading, item, paragraph, toned, type Block } from '../document/blocks.js';
import type { ReportContext } from './context.js';
import { capital } from '../messages/phrases.js';
import { reliances, type Candidate, type LotView } from './view.js';

/** Actions shown; the whole plan stands in the full result. */
const ACTIONS_SHOWN = 10;

type Action = LotResult['followUp'][number];

/** Actions for the must-haves first, then for the weightiest requirements. */
function byImportance({ lot, asked }: LotView): readonly Action[] {
  const place = new Map(asked.map(({ requirement }, index) => [requirement.id, index]));
  const placeOf = ({ requirements }: Action): number =>
    Math.min(...requirements.map((id) => place.get(id) ?? asked.length));
  return [...lot.followUp].sort((a, b) => placeOf(a) - placeOf(b));
}

/** Labels whose certificates the buyer has to check: those relied on, else those that stand first. */
export const toCheck = (view: LotView): readonly Candidate[] =>
  reliances(view).alone.map(({ candidate }) => candidate);

export function followUpBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text, words } = context.messages;
  const actions = byImportance(view);
  const registers = toCheck(view).flatMap(({ name, label: { register } }) =>
    register === null
      ? []
      : [item(toned('strong', text.checkRegister(name)), `${register.howToCheck} ${register.url}`)],
  );
  if (actions.length === 0 && registers.length === 0) return [];
  const titles = new Map(view.asked.map(({ requirement }) => [requirement.id, requirement.title]));
  const shown = actions.slice(0, ACTIONS_SHOWN).map((action) => {
    const who = words.actors[action.who] ?? action.who;
    const purpose = action.requirements.map((id) => titles.get(id) ?? '').filter((title) => title !== '');
    return item(text.followUpItem(capital(action.when), who, action.action), ` (${purpose.join('; ')})`);
  });
  const left = actions.length - shown.length;
  return [
    heading(2, text.followUp),
    bullets([...registers, ...shown]),
    ...(left > 0 ? [paragraph(text.followUpMore(left))] : []),
  ];
}
