/** Targets of the Sustainable Development Goals that the requirements serve. */
import { paragraph, type Table } from '../document/blocks.js';
import type { Section } from '../document/document.js';
import { listWords } from '../messages/phrases.js';
import type { LotView } from '../sections/view.js';
import type { FileContext } from './context.js';
import { section } from './sections.js';

/** `8.7` before `12.2`, and figures before letters (`17.a`). */
function byTarget(a: string, b: string): number {
  const [goalA = '', targetA = ''] = a.split('.');
  const [goalB = '', targetB = ''] = b.split('.');
  const rest = Number(targetA) - Number(targetB);
  return Number(goalA) - Number(goalB) || (Number.isNaN(rest) ? (targetA < targetB ? -1 : 1) : rest);
}

/** None when no requirement names a target. */
export function sdgSections(view: LotView, id: string, { messages }: FileContext): readonly Section[] {
  const { tenderFile } = messages;
  const targets = [...new Set(view.asked.flatMap(({ requirement }) => requirement.sdg))].sort(byTarget);
  if (targets.length === 0) return [];
  const table: Table = {
    kind: 'table',
    caption: tenderFile.sdgCaption,
    heads: tenderFile.sdgHeads,
    groups: [
      {
        title: '',
        rows: targets.map((target) => ({
          cells: [
            [target],
            [tenderFile.goals[target.split('.')[0] ?? ''] ?? ''],
            [
              listWords(
                view.asked
                  .filter(({ requirement }) => requirement.sdg.includes(target))
                  .map(({ requirement }) => requirement.title),
              ),
            ],
          ],
        })),
      },
    ],
  };
  return [section(id, tenderFile.sdg, [paragraph(tenderFile.sdgIntro), table])];
}
