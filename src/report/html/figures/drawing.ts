/** Pictures as shapes in units of a pixel, before any format: what a panel of a figure shows and where. */
import type { Enough } from '../../document/figures.js';

/** How a box is filled: by how surely something is enough; `silent` where nothing was found; `rest` of a bar. */
export type Fill = Enough | 'silent' | 'rest';

export interface Box {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
}

export interface Line {
  readonly kind: 'line';
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  /** A hairline orders, an edge means something. */
  readonly weight: 'hair' | 'edge';
}

export interface Circle {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** One line of text. */
export interface Words {
  readonly kind: 'words';
  /** Where the base line begins, has its middle or ends. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly weight: 'plain' | 'bold';
  /** The ground that it stands on; `soft` is quieter text on the page. */
  readonly ink: 'page' | 'soft' | Fill;
  /** Read from the bottom upwards. */
  readonly upright: boolean;
  readonly text: string;
}

export type Shape = Box | Line | Circle | Words;

/** One picture of a figure, small enough for a page or a phone. */
export interface Panel {
  /** What it shows. */
  readonly title: string;
  /** The same in words; null when only a table can say it. */
  readonly words: string | null;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** What stands for a fill where colour is not seen. */
export const MARKS: Readonly<Record<Enough, string>> = {
  surely: '+',
  possibly: '?',
  no: '\u2212',
  law: '\u00a7',
};

/** Lines of text below each other from a top edge, one and a third of their size apart. */
export const LINE_HEIGHT = 1.35;

type Look = Pick<Words, 'x' | 'size'> & Partial<Pick<Words, 'anchor' | 'weight' | 'ink'>>;

export const wordsAt = (text: string, y: number, look: Look): Words => ({
  kind: 'words',
  anchor: 'start',
  weight: 'plain',
  ink: 'page',
  upright: false,
  ...look,
  y,
  text,
});

export const wordsBelow = (lines: readonly string[], top: number, look: Look): readonly Words[] =>
  lines.map((line, index) => wordsAt(line, top + look.size * (1 + index * LINE_HEIGHT), look));

/** Height of lines of a size. */
export const linesHeight = (lines: number, size: number): number => Math.ceil(lines * size * LINE_HEIGHT);
