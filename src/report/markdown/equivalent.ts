/** An equivalence as Markdown (CommonMark with tables): the blocks of the page, every text escaped. */
import type { Equivalence } from '../../assessment/equivalence-result.js';
import type { Library } from '../../model/library.js';
import { plainText } from '../escape.js';
import { messagesFor, type Locale } from '../messages.js';
import type { Block, Inline, ListItem, Span, TableGroup } from '../text/document.js';
import { equivalenceBlocks } from '../text/equivalence-page.js';

/** Everything that Markdown or HTML in it could obey. */
const SPECIAL = /[\\`*_{}[\]<>|~#&$@]/g;
/** What begins a list, a rule or a heading at the start of a line. */
const LINE_START = /^(\s*)([-+=]|\d+(?=[.)]))/;
/** A web address without the punctuation that ends a sentence. */
const ADDRESS = /https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]'"]/g;

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

function spanText(span: Span): string {
  const text = linked(plainText(typeof span === 'string' ? span : span.text));
  if (typeof span === 'string' || span.tone === 'plain') return text;
  // Emphasis must touch its words: blanks at the ends stand outside.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  return words === '' ? text : `${before}**${words}**${after}`;
}

const inline = (text: Inline): string => text.map(spanText).join('').trim();

/** Text that begins a line. */
const line = (text: Inline): string =>
  inline(text).replace(LINE_START, (_, blanks: string, mark: string) =>
    /\d/.test(mark) ? `${blanks}${mark}\\` : `${blanks}\\${mark}`,
  );

const indented = (lines: readonly string[], by: number): readonly string[] =>
  lines.map((one) => (one === '' ? '' : ' '.repeat(by) + one));

function listLines(items: readonly ListItem[], ordered: boolean): readonly string[] {
  return items.flatMap(({ text, blocks = [] }, index) => {
    const mark = ordered ? `${index + 1}. ` : '- ';
    const body = blocks.flatMap((block) =>
      // A list follows its line at once; anything else needs a blank line to be of its own.
      block.kind === 'list' ? blockLines(block) : ['', ...blockLines(block)],
    );
    return [`${mark}${line(text)}`, ...indented(body, mark.length)];
  });
}

function tableLines(heads: readonly string[], groups: readonly TableGroup[]): readonly string[] {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(heads.map((head) => inline([head]))),
    row(heads.map(() => '---')),
    ...groups.flatMap(({ title, rows }) => [
      ...(title === ''
        ? []
        : [row([inline([{ text: title, tone: 'strong' }]), ...heads.slice(1).map(() => '')])]),
      ...rows.map(({ cells }) => row(cells.map(inline))),
    ]),
  ];
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [`${'#'.repeat(block.level)} ${inline([block.text])}`];
    case 'paragraph':
      return [line(block.text)];
    case 'list':
      return listLines(block.items, block.ordered);
    case 'wording':
      return [`> ${line([block.text])}`];
    case 'table':
      return tableLines(block.heads, block.groups);
  }
}

/** The answer as a Markdown document. */
export function renderEquivalenceMarkdown(
  result: Equivalence,
  library: Library,
  locale: Locale = 'en',
): string {
  const blocks = equivalenceBlocks(result, library, messagesFor(locale));
  return `${blocks.map((block) => blockLines(block).join('\n')).join('\n\n')}\n`;
}
