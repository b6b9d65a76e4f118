/** Requirements by label: what each label gives for each requirement, and whether that is enough. */
import type { CellResult, RequirementResult, Tier } from '../../model/types.js';
import type { Tone } from '../theme.js';
import {
  heading,
  paragraph,
  toned,
  type Block,
  type Inline,
  type TableGroup,
  type TableRow,
} from '../document/blocks.js';
import type { ReportContext } from './context.js';
import { readingWords } from '../messages/phrases.js';
import {
  byTheme,
  cellAt,
  chunks,
  musts,
  withDecision,
  type Asked,
  type Candidate,
  type LotView,
} from './view.js';

/** Tone of a cell by whether it is enough. */
export const TONES: Readonly<Record<CellResult['assured'], Tone>> = {
  surely: 'good',
  possibly: 'open',
  no: 'plain',
};

/** True when the label is enough, surely or perhaps, for at least one cell. */
const isEnoughForSomething = ({ label }: Candidate): boolean =>
  (label.coverage?.cells ?? []).some(({ assured }) => assured !== 'no');

const givesSomething = (cell: CellResult | undefined): boolean =>
  cell !== undefined && (cell.class[1] > 0 || (cell.obtainable?.class[1] ?? 0) > 0);

/** What a label gives at one place, with a mark (or words, in lists) for enough. */
function cellText(cell: CellResult | undefined, context: ReportContext): Inline {
  const { text } = context.messages;
  const { readings } = context.assessment.glossary;
  if (cell?.basis === 'silent') {
    return [
      toned(
        TONES[cell.assured],
        context.lists ? text.nothingFound : `${text.marks[cell.assured]} ${text.nothingFound}`,
      ),
    ];
  }
  if (!givesSomething(cell) || cell === undefined)
    return [context.lists ? (readings[0] ?? '') : `${text.marks.no} ${readings[0] ?? ''}`];
  const { assured, demanded, obtainable } = cell;
  const notes = [
    readingWords(cell.class, readings),
    ...(demanded === 'no' && cell.class[1] > 0 ? [text.asksLess] : []),
    ...(obtainable !== null && obtainable.class[1] > cell.class[1]
      ? [text.optional(readingWords(obtainable.class, readings))]
      : []),
    ...(context.lists ? [text.markWords[assured]] : []),
  ].join('; ');
  return [toned(TONES[assured], context.lists ? notes : `${text.marks[assured]} ${notes}`)];
}

interface Place {
  readonly requirement: RequirementResult;
  readonly tier: Tier;
}

const placesOf = ({ requirement }: Asked): readonly Place[] =>
  requirement.cells.map(({ tier }) => ({ requirement, tier }));

/** Title of a row; the place in the chain is named where a requirement has several. */
function rowTitle({ requirement, tier }: Place, { messages: { words, text } }: ReportContext): string {
  const place = requirement.cells.length > 1 ? `, ${words.tiers[tier]}` : '';
  return `${requirement.title}${place}${requirement.basis === 'proposal' ? ` (${text.proposal})` : ''}`;
}

function rowsFor(
  asked: readonly Asked[],
  columns: readonly Candidate[],
  context: ReportContext,
): readonly TableRow[] {
  return asked.flatMap(placesOf).flatMap((place) => {
    const cells = columns.map((candidate) => cellAt(candidate, place.requirement, place.tier));
    if (!cells.some(givesSomething)) return [];
    return [{ cells: [[rowTitle(place, context)], ...cells.map((cell) => cellText(cell, context))] }];
  });
}

/** Must-haves first, then the rest by theme. */
function groupsFor(
  asked: readonly Asked[],
  columns: readonly Candidate[],
  context: ReportContext,
): readonly TableGroup[] {
  const { words, text } = context.messages;
  const rest = asked.filter(({ requirement }) => !requirement.must);
  return [
    { title: text.mustGroup, rows: rowsFor(musts(asked), columns, context) },
    ...byTheme(rest).map(({ theme, asked: members }) => ({
      title: words.themes[theme],
      rows: rowsFor(members, columns, context),
    })),
  ].filter(({ rows }) => rows.length > 0);
}

/** Requirements of which no shown label gives anything anywhere. */
const uncovered = (asked: readonly Asked[], columns: readonly Candidate[]): readonly Asked[] =>
  asked.filter((one) =>
    placesOf(one).every(
      ({ requirement, tier }) =>
        !columns.some((candidate) => givesSomething(cellAt(candidate, requirement, tier))),
    ),
  );

export function tableBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  const columns = view.shown.filter(isEnoughForSomething);
  if (columns.length === 0) return [];
  const law = withDecision(view, 'law');
  const asked = view.asked.filter((one) => !law.includes(one));
  const size = context.lists ? columns.length : context.labelsPerTable;
  const absent = uncovered(asked, view.ranked);
  const idle = view.shown.filter((candidate) => !isEnoughForSomething(candidate));
  return [
    heading(2, text.table),
    paragraph(context.lists ? text.tableLegendWords : text.tableLegend),
    ...chunks(columns, size).map((part): Block => ({
      kind: 'table',
      heads: [text.requirementHead, ...part.map(({ name }) => name)],
      groups: groupsFor(asked, part, context),
    })),
    ...(columns.length > size ? [paragraph(text.rowsMissing)] : []),
    ...(absent.length === 0
      ? []
      : [paragraph(text.rowsLeftOut(absent.map(({ requirement }) => requirement.title)))]),
    ...(idle.length === 0 ? [] : [paragraph(text.columnsLeftOut(idle.map(({ name }) => name)))]),
    ...(asked.some(({ requirement }) => requirement.basis === 'proposal')
      ? [paragraph(text.proposalNote)]
      : []),
  ];
}
