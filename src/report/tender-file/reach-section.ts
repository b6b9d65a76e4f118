/** How far each label goes: bars of the three readings, and how credible each scheme is. */
import type { CredibilityResult, LabelResult, SharesResult } from '../../model/types.js';
import { paragraph, type Block, type Table, type TableRow } from '../document/blocks.js';
import type { Bars } from '../document/figures.js';
import type { Section } from '../document/document.js';
import { shareWords } from '../messages/phrases.js';
import type { ReportContext } from '../sections/context.js';
import { classWords } from '../sections/credibility-words.js';
import type { Candidate, LotView } from '../sections/view.js';
import { section, whenFull } from './sections.js';

const READINGS = ['demanded', 'checked', 'assured'] as const;

/** `28.1 to 99.0`, or one number when both ends are the same. */
export const scoreWords = (
  { score: [lo, hi] }: CredibilityResult['people'],
  { tenderFile }: ReportContext['messages'],
): string => tenderFile.range(lo.toFixed(1), hi.toFixed(1));

const barsOf = (
  shares: SharesResult,
  { tenderFile }: ReportContext['messages'],
): Bars['groups'][number]['bars'] =>
  READINGS.map((reading) => ({
    title: tenderFile.readings[reading],
    share: shares[reading],
    words: shareWords(shares[reading]),
  }));

const sharesRow = (
  name: string,
  shares: SharesResult,
  must: SharesResult | null,
  { tenderFile }: ReportContext['messages'],
): TableRow => ({
  cells: [
    [name],
    ...READINGS.map((reading) => [shareWords(shares[reading])]),
    [must === null ? tenderFile.noMust : shareWords(must.assured)],
  ],
});

type Covered = Candidate & {
  readonly label: LabelResult & { readonly coverage: NonNullable<LabelResult['coverage']> };
};

const isCovered = (candidate: Candidate): candidate is Covered => candidate.label.coverage !== null;

function reachFigure(view: LotView, id: string, { messages }: ReportContext): Block {
  const { tenderFile } = messages;
  const [best] = view.lot.sets?.best ?? [];
  const together = best === undefined || best.labels.length < 2 ? [] : [best.shares];
  const shown = view.shown.filter(isCovered);
  const figure: Bars = {
    kind: 'bars',
    id: `${id}-bars`,
    title: tenderFile.barsTitle,
    alternative: tenderFile.barsAlternative(shown.length),
    groups: [
      ...together.map((shares) => ({ title: tenderFile.together, bars: barsOf(shares, messages) })),
      ...shown.map(({ name, label }) => ({ title: name, bars: barsOf(label.coverage.shares, messages) })),
    ],
  };
  const table: Table = {
    kind: 'table',
    caption: tenderFile.sharesCaption,
    heads: tenderFile.sharesHeads,
    groups: [
      {
        title: '',
        rows: view.ranked
          .filter(isCovered)
          .map(({ name, label }) => sharesRow(name, label.coverage.shares, label.coverage.must, messages)),
      },
    ],
  };
  return { kind: 'figure', figure, tables: [table] };
}

const classLetters = (
  { class: [lo, hi] }: CredibilityResult['people'],
  { tenderFile }: ReportContext['messages'],
) => tenderFile.range(lo, hi);

function schemesTable(view: LotView, { assessment, messages }: ReportContext): readonly Block[] {
  const { tenderFile } = messages;
  const inWords = (profile: CredibilityResult['people']): string =>
    classWords(profile, assessment.glossary.classes, messages);
  const inFigures = (profile: CredibilityResult['people']): string =>
    tenderFile.classScore(classLetters(profile, messages), scoreWords(profile, messages));
  const rows = view.ranked.flatMap(({ name, label: { credibility } }): readonly TableRow[] =>
    credibility === null
      ? []
      : [
          {
            cells: [
              [name],
              [inWords(credibility.people)],
              [inWords(credibility.product)],
              [tenderFile.classAndScore(inFigures(credibility.people), inFigures(credibility.product))],
            ],
          },
        ],
  );
  return rows.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: tenderFile.schemesCaption,
          heads: tenderFile.schemesHeads,
          groups: [{ title: '', rows }],
        },
      ];
}

/** Bars, shares and classes of the ranked labels; none when no label is ranked. */
export function reachSections(view: LotView, id: string, context: ReportContext): readonly Section[] {
  const { tenderFile } = context.messages;
  if (view.ranked.length === 0 || view.asked.length === 0) return [];
  return whenFull(
    section(id, tenderFile.reach, [
      paragraph(tenderFile.reachIntro),
      reachFigure(view, id, context),
      ...schemesTable(view, context),
    ]),
  );
}
