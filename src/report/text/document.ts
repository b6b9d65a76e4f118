/** A report as a sequence of blocks: what stands where, before any width, colour or terminal is known. */
import type { Tone } from '../theme.js';

/** A piece of running text with one tone; a bare string is plain. */
export type Span = string | { readonly text: string; readonly tone: Tone };
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

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: Inline }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  /** Wording to copy: set in, nothing before its lines. */
  | { readonly kind: 'wording'; readonly text: string }
  | {
      readonly kind: 'table';
      readonly heads: readonly string[];
      readonly groups: readonly TableGroup[];
      /** The last column holds words to copy, which are never broken. */
      readonly lastWhole?: boolean;
    };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (...text: Inline): Block => ({ kind: 'paragraph', text });
export const bullets = (items: readonly ListItem[]): Block => ({ kind: 'list', ordered: false, items });
export const numbered = (items: readonly ListItem[]): Block => ({ kind: 'list', ordered: true, items });
export const item = (...text: Inline): ListItem => ({ text });
export const wording = (text: string): Block => ({ kind: 'wording', text });
export const toned = (tone: Tone, text: string): Span => ({ text, tone });

/** Blocks when there is something to say, else none. */
export const when = (condition: boolean, blocks: () => readonly Block[]): readonly Block[] =>
  condition ? blocks() : [];
