/** The set of labels to name, with what hangs on each member and how the law lets it be used. */
import { WANTED_USE } from '../../assessment/wanted-use.js';
import { bullets, item, paragraph, toned, type Block, type Table } from '../document/blocks.js';
import type { Section } from '../document/document.js';
import { andWords, shareWords } from '../messages/phrases.js';
import { exact, labelOf, nameOf, placeOf, setLines } from '../sections/decision-section.js';
import { LEGAL_TONES } from '../sections/legal-section.js';
import type { LotView } from '../sections/view.js';
import type { FileContext } from './context.js';
import { section } from './sections.js';

function membersTable(view: LotView, { assessment, messages }: FileContext): readonly Block[] {
  const { tenderFile, words } = messages;
  const [best] = view.lot.sets?.best ?? [];
  if (best === undefined) return [];
  const intent = assessment.tender.intent ?? 'contract';
  const table: Table = {
    kind: 'table',
    caption: tenderFile.setCaption,
    heads: tenderFile.setHeads,
    groups: [
      {
        title: '',
        rows: best.labels.map((member) => {
          const outcome = labelOf(member, view)?.legal.find(({ use }) => use === WANTED_USE[intent])?.outcome;
          return {
            cells: [
              [nameOf(member, view)],
              [tenderFile.places[placeOf(member, view)]],
              [exact(best.marginal[member] ?? 0)],
              [tenderFile.intents[intent]],
              [outcome === undefined ? '' : toned(LEGAL_TONES[outcome], words.outcomes[outcome])],
            ],
          };
        }),
      },
    ],
  };
  const { demanded, checked, assured } = best.shares;
  return [
    table,
    paragraph(tenderFile.setShares(shareWords(demanded), shareWords(checked), shareWords(assured))),
  ];
}

/** None when no label is ranked. */
export function setSections(view: LotView, id: string, context: FileContext): readonly Section[] {
  const { sets } = view.lot;
  const { tenderFile } = context.messages;
  if (sets === null || view.asked.length === 0) return [];
  const [best, ...others] = sets.best;
  if (best === undefined || sets.reading === null || best.labels.length === 0)
    return [section(id, tenderFile.set, [paragraph(tenderFile.setNone)])];
  return [
    section(id, tenderFile.set, [
      ...membersTable(view, context),
      ...setLines(sets, view, context)
        .slice(-1)
        .map(({ text }) => paragraph(...text)),
      ...(others.length === 0
        ? []
        : [
            paragraph(tenderFile.otherSets),
            bullets(others.map(({ labels }) => item(andWords(labels.map((member) => nameOf(member, view)))))),
          ]),
    ]),
  ];
}
