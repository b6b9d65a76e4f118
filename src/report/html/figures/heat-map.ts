/** Requirements by label: a cell with a mark for each; one panel for each group, cut where it would not fit a page. */
import type { HeatMap } from '../../document/figures.js';
import {
  linesHeight,
  LINE_HEIGHT,
  MARKS,
  wordsAt,
  wordsBelow,
  type Box,
  type Panel,
  type Shape,
  type Words,
} from './drawing.js';
import { drawnWidth, textLines } from './text-lines.js';

/** Width of the titles of rows, and of a column. */
const TITLES = 220;
const COLUMN = 40;
const GROUP = { size: 15, weight: 'bold', most: 4 } as const;
const HEAD = { size: 13, weight: 'plain', most: 2, room: 170 } as const;
const ROW = { size: 13.5, weight: 'plain', most: 3, least: 30, gap: 10 } as const;
const MARK_SIZE = 17;
const INSET = 2;
const RIGHT = 2;
/** Rows of a panel that still fit a page with the heads of the columns. */
const ROWS_MOST = 16;

type Group = HeatMap['groups'][number];
type Row = Group['rows'][number];
type Cell = Row['cells'][number];

const columnX = (column: number): number => TITLES + column * COLUMN;

/** Names of labels, read upwards, centred over their column. */
function headShapes(columns: readonly (readonly string[])[], bottom: number): readonly Words[] {
  return columns.flatMap((lines, column) =>
    lines.map((line, index) => ({
      ...wordsAt(line, bottom - 6, { x: 0, size: HEAD.size }),
      x: columnX(column) + COLUMN / 2 + HEAD.size * (0.35 + (index - (lines.length - 1) / 2) * LINE_HEIGHT),
      upright: true,
    })),
  );
}

function cellShapes({ enough, silent }: Cell, column: number, top: number, height: number): readonly Shape[] {
  const fill = silent ? 'silent' : enough;
  const box: Box = {
    kind: 'box',
    x: columnX(column) + INSET,
    y: top + INSET,
    width: COLUMN - 2 * INSET,
    height: height - 2 * INSET,
    fill,
  };
  return [
    box,
    wordsAt(MARKS[enough], top + height / 2 + MARK_SIZE * 0.35, {
      x: columnX(column) + COLUMN / 2,
      size: MARK_SIZE,
      anchor: 'middle',
      weight: 'bold',
      ink: fill,
    }),
  ];
}

function rowShapes(row: Row, top: number): { readonly shapes: readonly Shape[]; readonly bottom: number } {
  const title = textLines(row.title, TITLES - 12, ROW, ROW.most);
  const textHeight = linesHeight(title.length, ROW.size);
  const height = Math.max(ROW.least, textHeight + ROW.gap);
  const end = columnX(row.cells.length);
  return {
    shapes: [
      { kind: 'line', from: [0, top], to: [end, top], weight: 'hair' },
      ...wordsBelow(title, top + (height - textHeight) / 2, { x: 0, size: ROW.size }),
      ...row.cells.flatMap((cell, column) => cellShapes(cell, column, top, height)),
    ],
    bottom: top + height,
  };
}

function groupPanel(title: string, rows: readonly Row[], columns: readonly string[]): Panel {
  const heading = textLines(title, TITLES - 12, GROUP, GROUP.most);
  const heads = columns.map((name) => textLines(name, HEAD.room, HEAD, HEAD.most));
  const headingHeight = linesHeight(heading.length, GROUP.size);
  const longest = Math.max(0, ...heads.flat().map((line) => drawnWidth(line, HEAD)));
  const headHeight = Math.ceil(Math.max(headingHeight, longest)) + 14;
  let bottom = headHeight;
  const shapes = rows.flatMap((row) => {
    const drawn = rowShapes(row, bottom);
    bottom = drawn.bottom;
    return drawn.shapes;
  });
  return {
    title,
    words: null,
    width: columnX(columns.length) + RIGHT,
    height: bottom + INSET,
    shapes: [
      ...wordsBelow(heading, headHeight - headingHeight - 4, {
        x: 0,
        size: GROUP.size,
        weight: GROUP.weight,
      }),
      ...headShapes(heads, headHeight),
      ...shapes,
    ],
  };
}

/** As few parts as can be, of about the same length. */
function parts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** One panel for each group of rows, or several where it is long. */
export const heatMapPanels = ({ groups, columns }: HeatMap): readonly Panel[] =>
  groups.flatMap(({ title, rows }) => {
    const cut = parts(rows, ROWS_MOST);
    return cut.map((part, index) =>
      groupPanel(cut.length === 1 ? title : `${title} (${index + 1}/${cut.length})`, part, columns),
    );
  });
