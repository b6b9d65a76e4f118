/** Blocks as paragraphs and tables. */
import { Paragraph, TextRun, type FileChild, type IParagraphOptions } from 'docx';
import type { Block, Fact, Inline, ListItem } from '../document/blocks.js';
import type { DocxContext } from './context.js';
import { runsOf, wordsOf } from './spans.js';
import { DEEPEST_LIST, LIST, listIndent, STYLE } from './styles.js';
import { tableChildren } from './tables.js';
import { docxText, isRightToLeft } from './text.js';

/** How deep inside lists a block stands; 0 outside of them. */
type Depth = number;

const indentOf = (depth: Depth): number => (depth === 0 ? 0 : listIndent(depth - 1));

function paragraph(text: Inline, options: IParagraphOptions, context: DocxContext): Paragraph {
  return new Paragraph({
    ...options,
    ...(isRightToLeft(wordsOf(text)) ? { bidirectional: true } : {}),
    children: [...runsOf(text, context)],
  });
}

const plain = (text: Inline, depth: Depth, context: DocxContext): Paragraph =>
  paragraph(text, depth === 0 ? {} : { indent: { left: indentOf(depth) } }, context);

const factParagraph = ({ term, value }: Fact, context: DocxContext): Paragraph =>
  new Paragraph({
    style: STYLE.fact,
    ...(isRightToLeft(wordsOf(value)) ? { bidirectional: true } : {}),
    children: [
      new TextRun({ text: docxText(term), bold: true }),
      new TextRun({ text: '\t' }),
      ...runsOf(value, context),
    ],
  });

function listChildren(
  items: readonly ListItem[],
  ordered: boolean,
  depth: Depth,
  context: DocxContext,
): readonly FileChild[] {
  const level = Math.min(depth, DEEPEST_LIST - 1);
  const reference = ordered ? LIST.numbers : LIST.bullets;
  const instance = ordered ? context.nextList() : 0;
  return items.flatMap(({ text, blocks = [] }) => [
    paragraph(text, { numbering: { reference, level, instance } }, context),
    ...blocks.flatMap((block) => blockChildren(block, depth + 1, context)),
  ]);
}

/** A block as what stands in the body of the document. */
export function blockChildren(block: Block, depth: Depth, context: DocxContext): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      // Headings of a document are those of its sections; one inside a text is a line in bold.
      return [plain([{ text: block.text, tone: 'strong' }], depth, context)];
    case 'paragraph':
      return [plain(block.text, depth, context)];
    case 'list':
      return listChildren(block.items, block.ordered, depth, context);
    case 'facts':
      return block.rows.map((row) => factParagraph(row, context));
    case 'wording':
      return [paragraph([block.text], { style: STYLE.clause }, context)];
    case 'table':
      return tableChildren(block, indentOf(depth), context);
    case 'figure':
      return block.tables.flatMap((table) => tableChildren(table, indentOf(depth), context));
  }
}
