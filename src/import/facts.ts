/** What a reader of one format finds in a notice, as written there. `draft-of-facts.ts` makes a tender of it. */
import type { Declared, ImportFormat, NoticeStage, Reading } from '../model/imported.js';
import type { Problem } from './problems.js';

/** A text with its language as written, or null when the file does not say. */
export interface LocalText {
  readonly language: string | null;
  readonly text: string;
}

export interface Money {
  readonly amount: number;
  /** As written; null when missing. */
  readonly currency: string | null;
}

export interface BuyerFacts {
  readonly names: readonly LocalText[];
  /** A country as written (code or name). */
  readonly country: string | null;
  /** NUTS region of the address. */
  readonly region: string | null;
}

/** A code as written, with the list that it is from. */
export interface CodeFacts {
  readonly scheme: 'CPV' | 'EED' | 'UNSPSC';
  readonly code: string;
}

export interface LotFacts {
  /** As written; null when missing. */
  readonly id: string | null;
  readonly titles: readonly LocalText[];
  readonly codes: readonly CodeFacts[];
  readonly value: Money | null;
  readonly frameworkMaximum: Money | null;
  /** Product categories and services, where a file names them in words or by their ids. */
  readonly words: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly deadline: string | null;
}

/** Where fields stand in the format, in words, for those who check the import. */
export interface FieldNames {
  readonly title: string;
  readonly buyer: string;
  readonly country: string;
  readonly reference: string;
  readonly value: string;
  readonly lotValue: string;
  readonly codes: string;
}

export interface NoticeFacts {
  readonly format: Exclude<ImportFormat, 'tender'>;
  readonly version: string | null;
  readonly reading: Reading;
  readonly fields: FieldNames;
  /** Main language as written. */
  readonly language: string | null;
  readonly noticeId: string | null;
  readonly noticeType: string | null;
  readonly stage: NoticeStage | null;
  readonly titles: readonly LocalText[];
  readonly reference: string | null;
  readonly buyers: readonly BuyerFacts[];
  readonly value: Money | null;
  readonly frameworkMaximum: Money | null;
  /** Codes of the whole procedure and of its parts. */
  readonly codes: readonly CodeFacts[];
  readonly words: readonly string[];
  readonly lots: readonly LotFacts[];
  readonly deadline: string | null;
  readonly declared: readonly Declared[];
  /** What the reader noticed. */
  readonly problems: readonly Problem[];
}
