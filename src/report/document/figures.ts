/** Pictures as data: what they show, before any format. A renderer that draws none shows the table beside it. */
import type { Interval } from '../../model/interval.js';

/** How surely something is enough: the words of a cell, and law where labels are not needed. */
export type Enough = 'surely' | 'possibly' | 'no' | 'law';

interface Described {
  /** Unique in the document; letters, digits and hyphens. */
  readonly id: string;
  readonly title: string;
  /** What a reader sees in the picture, in a sentence or two: its text alternative. */
  readonly alternative: string;
}

/** Requirements in rows, labels in columns. */
export interface HeatMap extends Described {
  readonly kind: 'heat-map';
  readonly columns: readonly string[];
  readonly groups: readonly {
    readonly title: string;
    readonly rows: readonly {
      readonly title: string;
      readonly cells: readonly {
        readonly enough: Enough;
        /** Nothing was found either way. */
        readonly silent: boolean;
        /** What the cell says in words. */
        readonly words: string;
      }[];
    }[];
  }[];
  /** `silent` for the look of cells about which nothing was found. */
  readonly legend: readonly { readonly enough: Enough; readonly silent?: boolean; readonly words: string }[];
}

/** Tiers from the mine to the end of life, each with what is asked there and how much labels give. */
export interface Chain extends Described {
  readonly kind: 'chain';
  readonly tiers: readonly {
    readonly title: string;
    /** Requirements asked there, by how surely the best label is enough. */
    readonly counts: Readonly<Record<Enough, number>>;
    /** Under the tier, in words. */
    readonly words: string;
  }[];
  readonly legend: readonly { readonly enough: Enough; readonly words: string }[];
}

/** Shares of what is asked, each a range: sure up to the lower end, possible up to the upper one. */
export interface Bars extends Described {
  readonly kind: 'bars';
  readonly groups: readonly {
    readonly title: string;
    readonly bars: readonly {
      readonly title: string;
      /** 0 to 1. */
      readonly share: Interval;
      /** The range in words. */
      readonly words: string;
    }[];
  }[];
}

export type Figure = HeatMap | Chain | Bars;
