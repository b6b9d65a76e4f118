/** Requirements and places in the chain by label: as a heat map, and in words with the weakest link. */
import type { CellResult, RequirementResult, Tier } from '../../model/types.js';
import { paragraph, toned, type Inline, type Table } from '../document/blocks.js';
import type { Section } from '../document/document.js';
import type { Enough, HeatMap } from '../document/figures.js';
import { readingWords } from '../messages/phrases.js';
import { itemTitles, type ReportContext } from '../sections/context.js';
import { TONES } from '../sections/table-section.js';
import {
  byTheme,
  cellAt,
  chunks,
  musts,
  type Asked,
  type Candidate,
  type LotView,
} from '../sections/view.js';
import { section } from './sections.js';

const ENOUGH: readonly Enough[] = ['surely', 'possibly', 'no', 'law'];

interface Row {
  readonly requirement: RequirementResult;
  /** Null where the law demands it and no label is needed. */
  readonly tier: Tier | null;
}

const rowsOf = ({ requirement }: Asked): readonly Row[] =>
  requirement.cells.length === 0
    ? [{ requirement, tier: null }]
    : requirement.cells.map(({ tier }) => ({ requirement, tier }));

function rowTitle({ requirement, tier }: Row, { words, text }: ReportContext['messages']): string {
  const place = tier !== null && requirement.cells.length > 1 ? `, ${words.tiers[tier]}` : '';
  return `${requirement.title}${place}${requirement.basis === 'proposal' ? ` (${text.proposal})` : ''}`;
}

/** What a label gives at one place, and its weakest link where that is not surely enough. */
export function cellWords(cell: CellResult | undefined, context: ReportContext): string {
  const { text, tenderFile } = context.messages;
  const { readings } = context.assessment.glossary;
  if (cell === undefined) return readings[0] ?? '';
  if (cell.basis === 'silent') return text.nothingFound;
  const obtainable = cell.obtainable?.class ?? [0, 0];
  const parts = [
    readingWords(cell.class, readings),
    ...(cell.limitedBy.length === 0 || cell.class[1] === 0
      ? []
      : [tenderFile.weakest(cell.limitedBy.map((link) => tenderFile.linkNouns[link]))]),
    ...(obtainable[1] > cell.class[1]
      ? [text.optional(readingWords([obtainable[0] ?? 0, obtainable[1] ?? 0], readings))]
      : []),
    ...(cell.item === null ? [] : itemTitles(context, [cell.item]).map(tenderFile.itemOnly)),
  ];
  return parts.join('; ');
}

function cellInline(candidate: Candidate, { requirement, tier }: Row, context: ReportContext): Inline {
  const { text, tenderFile } = context.messages;
  if (tier === null) return [tenderFile.lawCell];
  const cell = cellAt(candidate, requirement, tier);
  const assured = cell?.assured ?? 'no';
  return [toned(TONES[assured], `${text.marks[assured]} ${cellWords(cell, context)}`)];
}

interface Group {
  readonly title: string;
  readonly rows: readonly Row[];
}

/** Must-haves first, then the rest by theme. */
function groupsOf(view: LotView, { words, text }: ReportContext['messages']): readonly Group[] {
  return [
    { title: text.mustGroup, rows: musts(view.asked).flatMap(rowsOf) },
    ...byTheme(view.asked.filter(({ requirement }) => !requirement.must)).map(({ theme, asked }) => ({
      title: words.themes[theme],
      rows: asked.flatMap(rowsOf),
    })),
  ].filter(({ rows }) => rows.length > 0);
}

function heatMap(
  columns: readonly Candidate[],
  groups: readonly Group[],
  id: string,
  context: ReportContext,
): HeatMap {
  const { tenderFile, text } = context.messages;
  const rows = groups.reduce((sum, group) => sum + group.rows.length, 0);
  return {
    kind: 'heat-map',
    id: `${id}-map`,
    title: tenderFile.matrixTitle,
    alternative: tenderFile.matrixAlternative(rows, columns.length),
    columns: columns.map(({ name }) => name),
    groups: groups.map(({ title, rows: members }) => ({
      title,
      rows: members.map((row) => ({
        title: rowTitle(row, context.messages),
        cells: columns.map((candidate) => {
          if (row.tier === null) return { enough: 'law', silent: false, words: tenderFile.legend.law };
          const cell = cellAt(candidate, row.requirement, row.tier);
          return {
            enough: cell?.assured ?? 'no',
            silent: cell?.basis === 'silent',
            words: cellWords(cell, context),
          };
        }),
      })),
    })),
    legend: [
      ...ENOUGH.map((enough) => ({ enough, words: tenderFile.legend[enough] })),
      { enough: 'possibly', silent: true, words: text.nothingFound },
    ],
  };
}

/** The matrix of the labels that the report shows; none when no label is ranked. */
export function matrixSections(view: LotView, id: string, context: ReportContext): readonly Section[] {
  const { tenderFile, text } = context.messages;
  const columns = view.shown;
  if (columns.length === 0 || view.asked.length === 0) return [];
  const groups = groupsOf(view, context.messages);
  const tables = chunks(columns, context.labelsPerTable).map((part): Table => ({
    kind: 'table',
    caption: tenderFile.matrixCaption,
    heads: [text.requirementHead, ...part.map(({ name }) => name)],
    groups: groups.map(({ title, rows }) => ({
      title,
      rows: rows.map((row) => ({
        cells: [
          [rowTitle(row, context.messages)],
          ...part.map((candidate) => cellInline(candidate, row, context)),
        ],
      })),
    })),
  }));
  const proposals = view.asked.some(({ requirement }) => requirement.basis === 'proposal');
  return [
    section(id, tenderFile.matrix, [
      paragraph(tenderFile.matrixLegend),
      { kind: 'figure', figure: heatMap(columns, groups, id, context), tables },
      ...(proposals ? [paragraph(text.proposalNote)] : []),
    ]),
  ];
}
