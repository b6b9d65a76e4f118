/** Tables with header rows that repeat on every page. */
import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import type { Inline, Table } from '../document/blocks.js';
import type { DocxContext } from './context.js';
import { runsOf, wordsOf } from './spans.js';
import { STYLE, TEXT_WIDTH } from './styles.js';
import { docxText, isRightToLeft } from './text.js';

const HEAD_FILL = 'DCE3EC';
const GROUP_FILL = 'EEF2F6';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'AEB7C2' } as const;
const BORDERS = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;
const MARGINS = { top: 30, bottom: 30, left: 70, right: 70 } as const;

/** Room of a letter of the text of a cell, with the margins of the cell apart. */
const LETTER = 95;
const PADDING = 160;
/** A column counts by how much text it holds, between these. */
const LEAST_TEXT = 8;
const MOST_TEXT = 70;
/** Longer words are broken anyway, such as addresses. */
const LONGEST_WORD = 16;

const longestWord = (text: string): number =>
  Math.min(LONGEST_WORD, Math.max(0, ...text.split(/[\s\u00a0-]+/).map(({ length }) => length)));

/**
 * Widths of columns that fill a width: as much as the longest word needs, the rest by how much text a column holds.
 * @param columns the texts of each column, with its head
 */
export function columnWidths(columns: readonly (readonly string[])[], width: number): readonly number[] {
  const least = columns.map((texts) => Math.max(...texts.map(longestWord), 3) * LETTER + PADDING);
  const room = Math.max(0, width - least.reduce((sum, one) => sum + one, 0));
  const weights = columns.map((texts) => {
    const mean = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length);
    return Math.min(MOST_TEXT, Math.max(LEAST_TEXT, mean));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const wished = least.map((one, index) => one + (room * (weights[index] ?? 0)) / total);
  const scale = width / wished.reduce((sum, one) => sum + one, 0);
  return wished.map((one) => Math.floor(one * scale));
}

interface CellOptions {
  readonly width: number;
  readonly fill?: string;
  readonly span?: number;
}

function cell(text: Inline, { width, fill, span }: CellOptions, context: DocxContext): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: MARGINS,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    ...(span === undefined ? {} : { columnSpan: span }),
    children: [
      new Paragraph({
        style: STYLE.cell,
        ...(isRightToLeft(wordsOf(text)) ? { bidirectional: true } : {}),
        ...(fill === undefined ? {} : { keepNext: true }),
        children: [...runsOf(text, context)],
      }),
    ],
  });
}

const strong = (text: string): Inline => [{ text, tone: 'strong' }];

/** A table with its caption above it. */
export function tableChildren(
  { caption, heads, groups }: Table,
  indent: number,
  context: DocxContext,
): readonly FileChild[] {
  const width = TEXT_WIDTH - indent;
  const rows = groups.flatMap((group) => group.rows);
  const widths = columnWidths(
    heads.map((head, column) => [head, ...rows.map(({ cells }) => wordsOf(cells[column] ?? []))]),
    width,
  );
  const table = new DocxTable({
    width: { size: width, type: WidthType.DXA },
    ...(indent === 0 ? {} : { indent: { size: indent, type: WidthType.DXA } }),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: BORDERS,
    tableLook: { firstRow: true, firstColumn: true, noVBand: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, column) =>
          cell(strong(head), { width: widths[column] ?? 0, fill: HEAD_FILL }, context),
        ),
      }),
      ...groups.flatMap(({ title, rows: members }) => [
        ...(title === ''
          ? []
          : [
              new TableRow({
                cantSplit: true,
                children: [cell(strong(title), { width, fill: GROUP_FILL, span: heads.length }, context)],
              }),
            ]),
        ...members.map(
          ({ cells }) =>
            new TableRow({
              cantSplit: true,
              children: heads.map((_, column) =>
                cell(cells[column] ?? [], { width: widths[column] ?? 0 }, context),
              ),
            }),
        ),
      ]),
    ],
  });
  return [
    ...(caption === undefined ? [] : [new Paragraph({ style: 'Caption', text: docxText(caption) })]),
    table,
    // Two tables that touch become one in Word.
    new Paragraph({ style: STYLE.small, text: '' }),
  ];
}
