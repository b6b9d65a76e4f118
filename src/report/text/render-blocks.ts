/** Blocks to lines for a terminal of a width. The one place where text meets colour, escape and layout. */
import { plainText } from '../escape.js';
import { hang, sideBySide, textWidth, wrapText } from '../layout.js';
import type { Theme } from '../theme.js';
import type { Block, Inline, ListItem, Span, TableGroup } from '../document/blocks.js';

export interface Page {
  readonly width: number;
  readonly theme: Theme;
  /** Plain numbered lines: no tables, no drawn lines. */
  readonly accessible: boolean;
}

/** Below this width a table becomes a list. */
export const TABLE_LEAST_WIDTH = 60;
/** Width of a column of words such as `partly, perhaps credibly assured`. */
export const CELL_WIDTH = 16;
const GAP = '  ';
const FIRST_COLUMN = { least: 24, most: 34 } as const;
const CELL_MOST = 30;
const WORDING_INDENT = '    ';

/** How many columns of cells stand beside the first column on a page. */
export const cellsPerTable = (width: number): number =>
  Math.max(1, Math.floor((width - FIRST_COLUMN.least) / (CELL_WIDTH + GAP.length)));

const paint = (span: Span, theme: Theme): string => {
  if (typeof span === 'string') return plainText(span);
  // A screen has no list of sources, and commands lead to them.
  if ('cites' in span) return '';
  if ('href' in span) return plainText(span.text);
  // A tone must not run over blanks at its ends, which wrapping drops.
  const text = plainText(span.text);
  return text === '' ? '' : theme[span.tone](text);
};

const painted = (text: Inline, theme: Theme): string => text.map((span) => paint(span, theme)).join('');

/** Running text wider than this is hard to read; tables may be wider. */
const PROSE_MOST = 100;
const proseWidth = ({ width }: Page): number => Math.min(width, PROSE_MOST);

const wrapped = (text: Inline, page: Page): readonly string[] =>
  wrapText(painted(text, page.theme), proseWidth(page));

const narrower = (page: Page, by: number): Page => ({ ...page, width: page.width - by });

function headingLines(level: 1 | 2 | 3, text: string, page: Page): readonly string[] {
  const lines = wrapText(plainText(text), proseWidth(page));
  const shown = lines.map((line) => page.theme.heading(line));
  if (page.accessible || level === 3) return shown;
  const rule = level === 1 ? '═' : '─';
  return [...shown, rule.repeat(level === 1 ? proseWidth(page) : Math.max(...lines.map(textWidth)))];
}

/** Items that have blocks or more than one line in one of them are set apart by a blank line. */
const isLoose = (items: readonly ListItem[]): boolean =>
  items.some(({ blocks }) => (blocks ?? []).length > 1);

function listLines(items: readonly ListItem[], ordered: boolean, page: Page): readonly string[] {
  const digits = String(items.length).length;
  const loose = isLoose(items);
  return items.flatMap(({ text, blocks = [] }, index) => {
    const mark = ordered || page.accessible ? `${String(index + 1).padStart(digits)}. ` : '- ';
    const inner = narrower(page, mark.length);
    const body = blocks.flatMap((block) => blockLines(block, inner));
    const lines = hang(mark, [...wrapped(text, inner), ...body]);
    return loose && index > 0 ? ['', ...lines] : lines;
  });
}

/** A table where there is no room for one: each row a list item with `head: cell` under it. */
function tableAsList(heads: readonly string[], groups: readonly TableGroup[], page: Page): readonly string[] {
  return groups.flatMap(({ title, rows }, index) => [
    ...(index > 0 ? [''] : []),
    ...(title === '' ? [] : wrapText(plainText(title), page.width).map((line) => page.theme.strong(line))),
    ...listLines(
      rows.map(({ cells: [first = [], ...cells] }) => ({
        text: first,
        blocks: cells.map((cell, column) => ({
          kind: 'paragraph',
          text: [`${heads[column + 1] ?? ''}: `, ...cell],
        })),
      })),
      false,
      page,
    ),
  ]);
}

/** Widths of the columns: cells alike, the first with what is left, a whole last column as wide as its longest word. */
function columnWidths(
  heads: readonly string[],
  groups: readonly TableGroup[],
  lastWhole: boolean,
  page: Page,
): readonly number[] {
  const cells = heads.length - 1;
  const last = lastWhole
    ? Math.max(
        ...groups.flatMap(({ rows }) =>
          rows.map((row) => textWidth(painted(row.cells[cells] ?? [], page.theme))),
        ),
        0,
      )
    : 0;
  const shared = lastWhole ? cells - 1 : cells;
  const room = page.width - cells * GAP.length - last;
  const first = Math.min(FIRST_COLUMN.most, Math.max(FIRST_COLUMN.least, room - shared * CELL_WIDTH));
  const cell = Math.min(CELL_MOST, Math.floor((room - first) / Math.max(1, shared)));
  return heads.map((_, column) => (column === 0 ? first : lastWhole && column === cells ? last : cell));
}

function tableLines(
  heads: readonly string[],
  groups: readonly TableGroup[],
  lastWhole: boolean,
  page: Page,
): readonly string[] {
  const cells = heads.length - 1;
  const widths = columnWidths(heads, groups, lastWhole, page);
  const row = (texts: readonly Inline[]): readonly string[] =>
    sideBySide(
      texts.map((text, column) => {
        const width = widths[column] ?? CELL_WIDTH;
        return { width, lines: wrapText(painted(text, page.theme), width) };
      }),
      GAP,
    );
  const total = widths.reduce((sum, width) => sum + width, 0) + cells * GAP.length;
  const rule = '─'.repeat(total);
  return [
    ...row(heads.map((head) => [{ text: head, tone: 'strong' }])),
    rule,
    ...groups.flatMap(({ title, rows }, index) => [
      ...(index > 0 ? [rule] : []),
      ...(title === '' ? [] : wrapText(plainText(title), total).map((line) => page.theme.strong(line))),
      ...rows.flatMap(({ cells: texts }) => row(texts)),
    ]),
    rule,
  ];
}

function blockLines(block: Block, page: Page): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block.level, block.text, page);
    case 'paragraph':
      return wrapped(block.text, page);
    case 'list':
      return listLines(block.items, block.ordered, page);
    case 'facts':
      return block.rows.flatMap(({ term, value }) => wrapped([`${term}: `, ...value], page));
    case 'figure':
      return block.tables.flatMap((table) => blockLines(table, page));
    case 'wording':
      return wrapText(plainText(block.text), proseWidth(page) - WORDING_INDENT.length).map((line) =>
        `${WORDING_INDENT}${line}`.trimEnd(),
      );
    case 'table':
      return page.accessible || page.width < TABLE_LEAST_WIDTH
        ? tableAsList(block.heads, block.groups, page)
        : tableLines(block.heads, block.groups, block.lastWhole === true, page);
  }
}

/** Blank lines before a block: two before a new section, none after a heading of the lowest level. */
function spaceBefore(block: Block, before: Block | undefined): readonly string[] {
  if (before === undefined) return [];
  if (block.kind === 'heading' && block.level < 3) return ['', ''];
  if (before.kind === 'heading' && before.level === 3) return [];
  return [''];
}

/** The whole text: lines of at most the width of the page, a line break at the end. */
export const renderBlocks = (blocks: readonly Block[], page: Page): string =>
  `${blocks.flatMap((block, index) => [...spaceBefore(block, blocks[index - 1]), ...blockLines(block, page)]).join('\n')}\n`;
