/** The texts of a document in the order in which a reader meets them, to be found in every format. */
import type { Block, Inline, Table } from '../../src/report/document/blocks.js';
import type { ReportDocument, Section } from '../../src/report/document/document.js';
import { plainText } from '../../src/report/escape.js';

/** Running text without the numbers of sources. */
export const wordsOf = (text: Inline): string =>
  text
    .map((span) => (typeof span === 'string' ? span : 'cites' in span ? '' : span.text))
    .map(plainText)
    .join('');

const inTable = ({ caption, heads, groups }: Table): readonly string[] => [
  ...(caption === undefined ? [] : [caption]),
  ...heads,
  ...groups.flatMap(({ title, rows }) => [title, ...rows.flatMap(({ cells }) => cells.map(wordsOf))]),
];

function inBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'wording':
      return [block.text];
    case 'paragraph':
      return [wordsOf(block.text)];
    case 'list':
      return block.items.flatMap(({ text, blocks = [] }) => [wordsOf(text), ...blocks.flatMap(inBlock)]);
    case 'facts':
      return block.rows.flatMap(({ term, value }) => [term, wordsOf(value)]);
    case 'table':
      return inTable(block);
    case 'figure':
      return block.tables.flatMap(inTable);
  }
}

const inSection = ({ title, blocks, sections }: Section): readonly string[] => [
  title,
  ...blocks.flatMap(inBlock),
  ...sections.flatMap(inSection),
];

/** One text a heading, paragraph, item or cell; blanks as one space, empty ones left out. */
export const documentWords = ({ title, head, sections }: ReportDocument): readonly string[] =>
  [title, ...head.flatMap(inBlock), ...sections.flatMap(inSection)]
    .map((text) => plainText(text).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');

/** The texts that cannot be found in a page, each looked for behind the one before it; none when all are there in order. */
export function missingWords(page: string, texts: readonly string[]): readonly string[] {
  const all = page.replace(/\s+/g, ' ');
  let from = 0;
  return texts.filter((text) => {
    const at = all.indexOf(text, from);
    if (at === -1) return true;
    from = at + text.length;
    return false;
  });
}

/** Every section, with those inside it. */
export const allSections = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...allSections(section.sections)]);

/** Every block of the document, with those inside lists. */
export function allBlocks({ head, sections }: Pick<ReportDocument, 'head' | 'sections'>): readonly Block[] {
  const inner = (blocks: readonly Block[]): readonly Block[] =>
    blocks.flatMap((block) => [
      block,
      ...(block.kind === 'list' ? block.items.flatMap(({ blocks: own = [] }) => inner(own)) : []),
      ...(block.kind === 'figure' ? block.tables : []),
    ]);
  return inner([...head, ...allSections(sections).flatMap(({ blocks }) => blocks)]);
}
