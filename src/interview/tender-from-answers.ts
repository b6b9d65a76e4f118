/**
 * Answers to tender. Only what was answered is written: a field left open is left out, so that the tender, saved and
 * read again, gives the same result by the same stated defaults (data-model.md, Tender).
 */
import type { Tender } from '../model/types.js';
import type { Answers, Interview, TenderDraft } from './answers.js';
import { tenderFromEntries } from './tender-from-entries.js';
import { walk } from './walk.js';

/**
 * The tender that the answers amount to; answers whose question does not apply count for nothing.
 * @returns a tender that satisfies its schema when no required question is open (see `missingAnswers`)
 */
export const tenderFromAnswers = (interview: Interview, answers: Answers): TenderDraft =>
  tenderFromEntries(walk(interview, answers).entries, interview.base);

/** True when the draft has what the schema of a tender requires: a title and a lot with a product or service. */
export const isTender = (draft: TenderDraft): draft is Tender =>
  draft.title !== undefined &&
  draft.lots !== undefined &&
  draft.lots.length > 0 &&
  draft.lots.every((lot) => (lot.products?.length ?? 0) + (lot.services?.length ?? 0) > 0);
