/** What every part of a page needs to know of its document. */
import type { DocumentWords } from '../document/document.js';

export interface HtmlContext {
  /** Number of a source by its id. */
  readonly numbers: ReadonlyMap<string, number>;
  /** Ids that links of the document may lead to. */
  readonly targets: ReadonlySet<string>;
  readonly words: DocumentWords;
}

/** Where blocks stand. */
export interface Place {
  /** Prefix of the ids of what stands there. */
  readonly id: string;
  /** Title of the section. */
  readonly title: string;
  /** Level of its heading, 1 for the title of the document. */
  readonly level: number;
}

/** Ids that a renderer makes hold an underscore, which those of a document never do. */
export const madeId = (id: string, part: string | number): string => `${id}_${part}`;

export const sourceId = (number: number): string => madeId('source', number);
