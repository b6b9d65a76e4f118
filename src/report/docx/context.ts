/** What every part of a Word document gets besides its own matter. */
import { numbersOf, type DocumentWords, type ReportDocument, type Section } from '../document/document.js';

export interface DocxContext {
  readonly words: DocumentWords;
  /** Number of a source by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Name of the bookmark of a section by its id. */
  readonly bookmarks: ReadonlyMap<string, string>;
  /** A number for each ordered list, so that it begins at 1. */
  readonly nextList: () => number;
}

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)]);

/** Names of bookmarks hold at most 40 letters and figures, which ids of sections are longer than. */
export function docxContext(document: ReportDocument): DocxContext {
  let lists = 0;
  return {
    words: document.words,
    numbers: numbersOf(document),
    bookmarks: new Map(flat(document.sections).map(({ id }, index) => [id, `part_${index + 1}`])),
    nextList: () => (lists += 1),
  };
}

/** Bookmark of a source in the list of sources. */
export const sourceBookmark = (number: number): string => `source_${number}`;
