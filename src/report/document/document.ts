/** A whole report as data: what every file format shows. A renderer knows its format, and nothing of tenders or labels. */
import type { Block } from './blocks.js';

export interface Section {
  /** Unique in the document; letters, digits and hyphens: the target of links. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A source that the document cites. */
export interface NumberedSource {
  /** 1 for the source that is cited first. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
  /** Day on which it was read. */
  readonly read: string;
}

export interface ReportDocument {
  /** Language of the words around the data. */
  readonly language: 'en';
  readonly title: string;
  /** Title and first lines, before the contents list. */
  readonly head: readonly Block[];
  readonly sections: readonly Section[];
  /** Levels of sections in the contents list: the parts, or lots with the parts of each. */
  readonly contentsDepth: 1 | 2;
  /** Cited sources by number; shown under the section with id `sources`, which is the last one. */
  readonly sources: readonly NumberedSource[];
  /** Day for which the document holds, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Program and version that made it. */
  readonly creator: string;
  readonly words: DocumentWords;
}

/** The few words that a renderer adds itself. */
export interface DocumentWords {
  readonly contents: string;
  readonly page: string;
  readonly of: string;
  /** A source in one line, without its number and address. */
  readonly source: (source: NumberedSource) => string;
  /** What a screen reader says for the mark of a source. */
  readonly sourceMark: (number: number) => string;
  /** To the table of a picture. */
  readonly asTable: string;
}

/** Number of a source by its id; a source that is not cited has none. */
export const numbersOf = ({ sources }: ReportDocument): ReadonlyMap<string, number> =>
  new Map(sources.map(({ id, number }) => [id, number]));
