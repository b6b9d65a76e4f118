/** Sections made by hand, and from the flat blocks that the sections of a screen are. */
import type { Block } from '../document/blocks.js';
import type { Section } from '../document/document.js';

export const section = (
  id: string,
  title: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section => ({ id, title, blocks, sections });

/** A section when it has something to say, else none. */
export const whenFull = (made: Section): readonly Section[] =>
  made.blocks.length === 0 && made.sections.length === 0 ? [] : [made];

interface Part {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Blocks cut at the headings of a level; what stands before the first of them is `before`. */
function cutAt(
  blocks: readonly Block[],
  level: 2 | 3,
): { readonly before: readonly Block[]; readonly parts: readonly Part[] } {
  const starts = blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.level === level ? [{ index, title: block.text }] : [],
  );
  return {
    before: blocks.slice(0, starts[0]?.index ?? blocks.length),
    parts: starts.map(({ index, title }, place) => ({
      title,
      blocks: blocks.slice(index + 1, starts[place + 1]?.index ?? blocks.length),
    })),
  };
}

/**
 * Nested sections from flat blocks: one for each heading of level 2, with those of level 3 inside.
 * @param id of the first section; the next ones get `-2`, `-3`, ..., and inner ones `-part-1`, ...
 */
export const sectionsFrom = (id: string, blocks: readonly Block[]): readonly Section[] =>
  cutAt(blocks, 2).parts.map((part, index) => {
    const own = index === 0 ? id : `${id}-${index + 1}`;
    const { before, parts } = cutAt(part.blocks, 3);
    return section(
      own,
      part.title,
      before,
      parts.map((inner, place) => section(`${own}-part-${place + 1}`, inner.title, inner.blocks)),
    );
  });
