/** Blocks as Markdown (CommonMark with the tables and footnotes of code hosts), every text escaped. */
import { plainText } from '../escape.js';
import { padEnd, textWidth } from '../layout.js';
import type { Block, Fact, Inline, ListItem, Span, Table } from '../document/blocks.js';

/** Where references of a document lead; none in a page without sources. */
export interface MarkdownTargets {
  /** Number of a source by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Anchor of a section by its id. */
  readonly anchors: ReadonlyMap<string, string>;
}

const NO_TARGETS: MarkdownTargets = { numbers: new Map(), anchors: new Map() };

/** Everything that Markdown or HTML in it could obey. */
const SPECIAL = /[\\`*_{}[\]<>|~#&$@]/g;
/** What begins a list, a rule or a heading at the start of a line. */
const LINE_START = /^(\s*)([-+=]|\d+(?=[.)]))/;
/** A web address without the punctuation that ends a sentence. */
const ADDRESS = /https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]'"]/g;
/** What would end an address in Markdown, or a cell of a table. */
const UNSAFE_IN_ADDRESS = /[\s<>()|\\]/g;

const escaped = (text: string): string => text.replace(SPECIAL, '\\$&');

/** Addresses become links to themselves, where nothing is escaped; a bar would end a cell of a table. */
function linked(text: string): string {
  let result = '';
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const [address] = match;
    result += `${escaped(text.slice(from, match.index))}<${address.replaceAll('|', '%7C')}>`;
    from = match.index + address.length;
  }
  return result + escaped(text.slice(from));
}

/** Emphasis must touch its words: blanks at the ends stand outside. */
function strong(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? text : `${before}**${words}**${after}`;
}

function linkText(text: string, href: string, { anchors }: MarkdownTargets): string {
  const shown = escaped(plainText(text));
  if (text === href && new RegExp(`^${ADDRESS.source}$`).test(href)) return linked(plainText(text));
  if (!href.startsWith('#'))
    return `[${shown}](${plainText(href).replace(UNSAFE_IN_ADDRESS, encodeURIComponent)})`;
  const anchor = anchors.get(href.slice(1));
  return anchor === undefined ? shown : `[${shown}](#${anchor})`;
}

function spanText(span: Span, targets: MarkdownTargets): string {
  if (typeof span === 'string') return linked(plainText(span));
  if ('cites' in span)
    return span.cites
      .flatMap((id) => targets.numbers.get(id) ?? [])
      .map((number) => `[^${number}]`)
      .join('');
  if ('href' in span) return linkText(span.text, span.href, targets);
  const text = linked(plainText(span.text));
  return span.tone === 'plain' ? text : strong(text);
}

const inline = (text: Inline, targets: MarkdownTargets): string =>
  text
    .map((span) => spanText(span, targets))
    .join('')
    .trim();

/** Text that begins a line. */
const line = (text: Inline, targets: MarkdownTargets): string =>
  inline(text, targets).replace(LINE_START, (_, blanks: string, mark: string) =>
    /\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
  );

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((one) => (one === '' ? '' : ' '.repeat(by) + one));

function listLines(
  items: readonly ListItem[],
  ordered: boolean,
  targets: MarkdownTargets,
): readonly string[] {
  return items.flatMap(({ text, blocks = [] }, index) => {
    const mark = ordered ? `${index + 1}. ` : '- ';
    const body = blocks.flatMap((block) =>
      // A list follows its line at once; anything else needs a blank line to be of its own.
      block.kind === 'list' ? blockLines(block, targets) : ['', ...blockLines(block, targets)],
    );
    return [`${mark}${line(text, targets)}`, ...indented(body, mark.length)];
  });
}

/** Tables up to this width are laid out in columns for those who read the source. */
const ALIGNED_MOST = 120;

function aligned(rows: readonly (readonly string[])[]): readonly string[] {
  const columns = rows[0]?.length ?? 0;
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(3, ...rows.map((cells) => textWidth(cells[column] ?? ''))),
  );
  const total = widths.reduce((sum, width) => sum + width + 3, 1);
  const shown = (cell: string, column: number): string =>
    total > ALIGNED_MOST ? cell : padEnd(cell, widths[column] ?? 0);
  const [head = '', ...body] = rows.map((cells) => `| ${cells.map(shown).join(' | ')} |`);
  const rule = widths.map((width) => '-'.repeat(total > ALIGNED_MOST ? 3 : width)).join(' | ');
  return [head, `| ${rule} |`, ...body];
}

function tableLines({ caption, heads, groups }: Table, targets: MarkdownTargets): readonly string[] {
  const rows = groups.flatMap(({ title, rows: members }) => [
    ...(title === '' ? [] : [[strong(escaped(plainText(title))), ...heads.slice(1).map(() => '')]]),
    ...members.map(({ cells }) => cells.map((cell) => inline(cell, targets))),
  ]);
  return [
    ...(caption === undefined ? [] : [strong(escaped(plainText(caption))), '']),
    ...aligned([heads.map((head) => escaped(plainText(head))), ...rows]),
  ];
}

const factLines = (rows: readonly Fact[], targets: MarkdownTargets): readonly string[] =>
  rows.map(({ term, value }) => `- ${strong(escaped(plainText(`${term}:`)))} ${inline(value, targets)}`);

function blockLines(block: Block, targets: MarkdownTargets): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline([block.text], targets)}`];
    case 'paragraph':
      return [line(block.text, targets)];
    case 'list':
      return listLines(block.items, block.ordered, targets);
    case 'facts':
      return factLines(block.rows, targets);
    case 'wording':
      return [`> ${line([block.text], targets)}`];
    case 'table':
      return tableLines(block, targets);
    case 'figure':
      return block.tables.flatMap((table, index) => [
        ...(index === 0 ? [] : ['']),
        ...tableLines(table, targets),
      ]);
  }
}

/** Blocks as Markdown, without a line break at the end. */
export const markdownOf = (blocks: readonly Block[], targets: MarkdownTargets = NO_TARGETS): string =>
  blocks.map((block) => blockLines(block, targets).join('\n')).join('\n\n');
