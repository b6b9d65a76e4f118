/** Blocks as HTML. */
import type { Block, Fact, ListItem } from '../document/blocks.js';
import { madeId, type HtmlContext, type Place } from './context.js';
import { figureMarkup } from './figures/figure.js';
import { constant, container, element, joined, text, type Markup } from './markup.js';
import { inlineMarkup } from './spans.js';
import { tableMarkup } from './tables.js';

/** HTML has six levels of headings; deeper ones say theirs. */
const DEEPEST = 6;

export const headingMarkup = (level: number, words: string): Markup =>
  element(
    `h${Math.min(level, DEEPEST)}`,
    { 'aria-level': level > DEEPEST ? level : undefined, dir: 'auto' },
    text(words),
  );

function itemMarkup({ text: words, blocks = [] }: ListItem, place: Place, context: HtmlContext): Markup {
  const inner =
    blocks.length === 0 ? [] : [constant('\n'), blocksMarkup(blocks, place, context), constant('\n')];
  return element('li', { dir: 'auto' }, joined([inlineMarkup(words, context), ...inner]));
}

const factsMarkup = (rows: readonly Fact[], context: HtmlContext): Markup =>
  container(
    'dl',
    {},
    rows.map(({ term, value }) =>
      element(
        'div',
        {},
        joined([
          element('dt', { dir: 'auto' }, text(term)),
          element('dd', { dir: 'auto' }, inlineMarkup(value, context)),
        ]),
      ),
    ),
  );

function blockMarkup(block: Block, depth: number, place: Place, context: HtmlContext): Markup {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(place.level + depth, block.text);
    case 'paragraph':
      return element('p', { dir: 'auto' }, inlineMarkup(block.text, context));
    case 'list':
      return container(
        block.ordered ? 'ol' : 'ul',
        {},
        block.items.map((one, index) =>
          itemMarkup(one, { ...place, id: madeId(place.id, index + 1) }, context),
        ),
      );
    case 'facts':
      return factsMarkup(block.rows, context);
    case 'wording':
      return element('blockquote', {}, element('p', { dir: 'auto' }, text(block.text)));
    case 'table':
      return tableMarkup(block, place, context);
    case 'figure':
      return joined(
        [
          figureMarkup(block.figure, block.tables.length > 0, context),
          ...(block.tables.length === 0
            ? []
            : [
                container(
                  'div',
                  { id: madeId(block.figure.id, 'tables') },
                  block.tables.map((table, index) =>
                    tableMarkup(
                      table,
                      { ...place, id: madeId(madeId(block.figure.id, 'table'), index + 1) },
                      context,
                    ),
                  ),
                ),
              ]),
        ],
        '\n',
      );
  }
}

/** How deep each heading stands below its section, without gaps between levels; 0 for other blocks. */
function depthsOf(blocks: readonly Block[]): readonly number[] {
  let open: readonly number[] = [];
  return blocks.map((block) => {
    if (block.kind !== 'heading') return 0;
    open = [...open.filter((level) => level < block.level), block.level];
    return open.length;
  });
}

/** Blocks one after the other. */
export function blocksMarkup(blocks: readonly Block[], place: Place, context: HtmlContext): Markup {
  const depths = depthsOf(blocks);
  return joined(
    blocks.map((block, index) =>
      blockMarkup(block, depths[index] ?? 0, { ...place, id: madeId(place.id, index + 1) }, context),
    ),
    '\n',
  );
}
