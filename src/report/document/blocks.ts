/** A report as a sequence of blocks: what stands where, before any format, width or colour is known. */
import type { Tone } from '../theme.js';
import type { Figure } from './figures.js';

/** A piece of running text; a bare string is plain. */
export type Span =
  | string
  | { readonly text: string; readonly tone: Tone }
  /** A web address, or `#id` of a section or wording of the same document. */
  | { readonly text: string; readonly href: string }
  /** Ids of sources; a file shows their numbers in its list of sources. */
  | { readonly cites: readonly string[] };
export type Inline = readonly Span[];

export interface ListItem {
  readonly text: Inline;
  /** What belongs to the item, set in under it. */
  readonly blocks?: readonly Block[];
}

export interface TableRow {
  /** One cell per column. */
  readonly cells: readonly Inline[];
}

/** Rows under a common title; an empty title is not shown. */
export interface TableGroup {
  readonly title: string;
  readonly rows: readonly TableRow[];
}

export interface Table {
  readonly kind: 'table';
  /** What the table shows, for those who cannot see it at a glance; tables of a screen have none. */
  readonly caption?: string;
  readonly heads: readonly string[];
  readonly groups: readonly TableGroup[];
  /** The last column holds words to copy, which are never broken. */
  readonly lastWhole?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Inline }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  /** Terms with their values, such as the title block of a file. */
  | { readonly kind: 'facts'; readonly rows: readonly Fact[] }
  /** Wording to copy: set in, nothing before its lines. */
  | { readonly kind: 'wording'; readonly text: string }
  | Table
  /** A picture, with the tables that say the same in words. */
  | { readonly kind: 'figure'; readonly figure: Figure; readonly tables: readonly Table[] };

/** A term and its value. */
export interface Fact {
  readonly term: string;
  readonly value: Inline;
}

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...text: Inline): Block => ({ kind: 'paragraph', text });
export const bullets = (items: readonly ListItem[]): Block => ({ kind: 'list', ordered: false, items });
export const numbered = (items: readonly ListItem[]): Block => ({ kind: 'list', ordered: true, items });
export const item = (...text: Inline): ListItem => ({ text });
export const wording = (text: string): Block => ({ kind: 'wording', text });
export const toned = (tone: Tone, text: string): Span => ({ text, tone });
export const link = (text: string, href: string): Span => ({ text, href });
/** The numbers of sources; nothing for none. */
export const cited = (sources: readonly string[]): readonly Span[] =>
  sources.length === 0 ? [] : [{ cites: [...new Set(sources)] }];

/** Blocks when there is something to say, else none. */
export const when = (condition: boolean, blocks: () => readonly Block[]): readonly Block[] =>
  condition ? blocks() : [];
