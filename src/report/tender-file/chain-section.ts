/** The supply chain, from mines to the end of life, with what labels give at each place. */
import type { RequirementResult, Tier } from '../../model/types.js';
import type { Table } from '../document/blocks.js';
import type { Section } from '../document/document.js';
import type { Chain, Enough } from '../document/figures.js';
import { capital, listWords } from '../messages/phrases.js';
import type { ReportContext } from '../sections/context.js';
import { cellAt, isSpokenOf, type LotView } from '../sections/view.js';
import { section } from './sections.js';

/** In the order in which goods come into being. */
const ORDER: readonly Tier[] = [
  'mining',
  'smelting-refining',
  'components',
  'final-assembly',
  'brand',
  'product',
  'end-of-life',
];

interface Place {
  readonly tier: Tier;
  readonly asked: number;
  readonly counts: Readonly<Record<Enough, number>>;
  /** Names of ranked labels that are surely enough for something there. */
  readonly labels: readonly string[];
}

/** How surely the best label is enough at one place; waiting for what no label is known to say would be hoping. */
function bestAt({ id }: RequirementResult, tier: Tier, view: LotView): Enough {
  const gap = view.lot.gaps.find((one) => one.requirement === id && one.tier === tier);
  if (gap === undefined) return 'surely';
  return gap.state === 'open' && isSpokenOf(gap, view.ranked) ? 'possibly' : 'no';
}

function placeAt(tier: Tier, view: LotView): readonly Place[] {
  const asked = view.asked.filter(({ requirement }) => requirement.cells.some((cell) => cell.tier === tier));
  if (asked.length === 0) return [];
  const best = asked.map(({ requirement }) => bestAt(requirement, tier, view));
  const count = (enough: Enough): number => best.filter((one) => one === enough).length;
  const labels = view.ranked.filter((candidate) =>
    asked.some(({ requirement }) => cellAt(candidate, requirement, tier)?.assured === 'surely'),
  );
  return [
    {
      tier,
      asked: asked.length,
      counts: { surely: count('surely'), possibly: count('possibly'), no: count('no'), law: 0 },
      labels: labels.map(({ name }) => name),
    },
  ];
}

const LEGEND: readonly Enough[] = ['surely', 'possibly', 'no'];

/** The picture of the chain and its table; none when nothing is asked of any place. */
export function chainSections(view: LotView, id: string, { messages }: ReportContext): readonly Section[] {
  const { tenderFile, words } = messages;
  const places = ORDER.flatMap((tier) => placeAt(tier, view));
  if (places.length === 0) return [];
  const figure: Chain = {
    kind: 'chain',
    id: `${id}-picture`,
    title: tenderFile.chainTitle,
    alternative: tenderFile.chainAlternative(
      places.map(({ tier, asked, counts }) =>
        tenderFile.chainPlace(words.tiers[tier], counts.surely, counts.possibly, asked),
      ),
    ),
    tiers: places.map(({ tier, asked, counts }) => ({
      title: capital(words.tiers[tier]),
      counts,
      words: tenderFile.chainShort(counts.surely, counts.possibly, asked),
    })),
    legend: LEGEND.map((enough) => ({ enough, words: tenderFile.legend[enough] })),
  };
  const table: Table = {
    kind: 'table',
    caption: tenderFile.chainCaption,
    heads: tenderFile.chainHeads,
    groups: [
      {
        title: '',
        rows: places.map(({ tier, asked, counts, labels }) => ({
          cells: [
            [capital(words.tiers[tier])],
            [String(asked)],
            [String(counts.surely)],
            [String(counts.possibly)],
            [String(counts.no)],
            [labels.length === 0 ? tenderFile.noLabelThere : listWords(labels)],
          ],
        })),
      },
    ],
  };
  return [section(id, tenderFile.chain, [{ kind: 'figure', figure, tables: [table] }])];
}
