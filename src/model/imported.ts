/** What an import gives: a tender as far as a notice tells it, what it is about, what it declares, and what is left open. */
import type { Diagnostic } from './diagnostic.js';
import type { DeepReadonly, Tender, Theme } from './types.js';

export type ImportFormat = 'eforms' | 'ocds' | 'ted-search' | 'csv' | 'tender';

/** Where in the procurement a notice stands; null when it does not say. A result or modification reports an award. */
export type NoticeStage = 'planning' | 'competition' | 'result' | 'modification' | 'other';

/** How surely a code means a category: this one only, one of several, or hardware in general. */
export type Certainty = 'exact' | 'ambiguous' | 'generic';

/**
 * What is bought. `ict`: a category of the library stands behind a code; `no-category`: software, IT
 * services or equipment for which the library has no category; `not-ict`: something else; `unknown`: no code tells.
 */
export type Subject = 'ict' | 'no-category' | 'not-ict' | 'unknown';

/** A code of the notice with the categories that it leads to. */
export interface FoundCategory {
  /** Id of the lot; null for a code of the whole procedure that no lot repeats. */
  readonly lot: string | null;
  /** The list that the code is from; `word` when the file names the category itself. */
  readonly scheme: 'CPV' | 'EED' | 'UNSPSC' | 'word';
  /** Eight digits for CPV. */
  readonly code: string;
  /** Name of the code of the library's table that decided, in English. */
  readonly label: string;
  /** Ids; one for an exact code, several for an ambiguous one. */
  readonly products: readonly string[];
  readonly services: readonly string[];
  readonly certainty: Certainty;
}

/** Something about sustainability that the notice declares. It is shown, and never becomes a requirement by itself. */
export interface Declared {
  /** Business term of eForms, such as BT-775, also for what other formats say in their own words. */
  readonly term: string;
  readonly lot: string | null;
  /** The code or the text of the notice. */
  readonly value: string;
  /** The same in plain words. */
  readonly words: string;
  /** The theme that it touches, or null. */
  readonly theme: Theme | null;
}

/** A tender that may still lack what the schema requires. */
export type UnfinishedTender = DeepReadonly<Partial<Tender>> & { readonly lots: Tender['lots'] };

/** A lot that stays out of the tender, because the library has nothing to say on it. */
export interface LotLeftOut {
  readonly lot: Tender['lots'][number];
  readonly subject: Exclude<Subject, 'ict' | 'unknown'>;
}

/** A field that somebody has to fill in. */
export interface OpenPoint {
  /** Path in the tender, such as `lots.0.products`. */
  readonly path: string;
  readonly lot: string | null;
  /** Why it is open, one sentence. */
  readonly why: string;
  /** Ids that may be meant; empty when nothing is known. */
  readonly candidates: readonly string[];
}

/** How the file was read, as found in its content; null where it does not apply. */
export interface Reading {
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly decimal: 'comma' | 'point' | null;
  /** CSV: the columns that were understood, as `header: meaning`. */
  readonly columns: readonly string[];
}

export interface ImportedTender {
  readonly format: ImportFormat;
  /** Version of the format, such as 1.13 for eForms; null when the file does not say. */
  readonly version: string | null;
  readonly reading: Reading;
  /** Language of the texts taken, two letters; null when the file does not say. */
  readonly language: string | null;
  /** All languages of the title, two letters. */
  readonly languages: readonly string[];
  readonly noticeId: string | null;
  /** As the notice has it, such as `cn-standard`. */
  readonly noticeType: string | null;
  readonly stage: NoticeStage | null;
  /** Day until which offers can be handed in, `YYYY-MM-DD`; the earliest when lots differ. */
  readonly deadline: string | null;
  /**
   * The tender: lots about ICT, and lots of which nothing is known. Products and services hold what is exact; what is
   * ambiguous stands in `open`. Ambition is absent: no notice tells it.
   */
  readonly tender: UnfinishedTender;
  readonly leftOut: readonly LotLeftOut[];
  readonly categories: readonly FoundCategory[];
  readonly declared: readonly Declared[];
  readonly open: readonly OpenPoint[];
  /** Of the whole tender: `ict` when one lot is. */
  readonly subject: Subject;
  /** By path in the tender (such as `value`), where the value came from. */
  readonly origins: Readonly<Record<string, string>>;
  /** Warnings: what was assumed, left out or is doubtful. */
  readonly notes: readonly Diagnostic[];
}

/** One tender of a file, or why there is none. Files such as JSON Lines hold many. */
export type Imported =
  | { readonly ok: true; readonly at: string | null; readonly draft: ImportedTender }
  | { readonly ok: false; readonly at: string | null; readonly diagnostics: readonly Diagnostic[] };
