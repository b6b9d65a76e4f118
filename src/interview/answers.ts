/**
 * What an interview is about, as plain values: the questionnaire, the lists of the library that questions draw choices
 * from, and the answers given so far. Everything else in this folder is a function of these.
 */
import type { Questionnaire } from '../model/library.js';
import type { DeepReadonly, Tender } from '../model/types.js';

export type Section = Questionnaire['sections'][number];
export type Question = Section['questions'][number];

/** An answer: a choice, a text, a number, yes or no, or the list of choices made. */
export type AnswerValue = string | number | boolean | readonly string[];

/**
 * Answers by key (see `keyOf`); null is "I do not know", an absent key is "not asked yet". Plain JSON, so that a session
 * can be kept in a file.
 */
export type Answers = Readonly<Record<string, AnswerValue | null>>;

/** A tender that may still lack what the schema requires. */
export type TenderDraft = DeepReadonly<Partial<Tender>>;

/** One answer to choose from, with the word or id that is kept. */
export interface Choice {
  readonly value: string | number | boolean;
  readonly title: string;
  readonly description?: string | undefined;
  /** Heading under which choices of a long list stand together. */
  readonly group?: string | undefined;
  /** The choice writes nothing; a later question asks for the value. */
  readonly leavesOpen?: boolean | undefined;
}

/** The lists of the library that `choices-from` names. */
export interface ChoiceLists {
  readonly products: readonly Choice[];
  readonly services: readonly Choice[];
  /** The requirements that apply to a tender as far as it is known. */
  readonly requirements: (tender: TenderDraft) => readonly Choice[];
}

export interface Interview {
  readonly questionnaire: Questionnaire;
  readonly lists: ChoiceLists;
  /** What is known of the tender beforehand (a profile, a file, `--set`); answers are laid over it. */
  readonly base?: TenderDraft | undefined;
}

/** Key of an answer: the question's id, with the number of the round from the second round of a repeated section on. */
export const keyOf = (questionId: string, round: number): string =>
  round === 1 ? questionId : `${questionId}.${String(round)}`;
