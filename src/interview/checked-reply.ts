/** What it means when Enter is pressed in a list of checkboxes that also holds "none", "I do not know" and "back". */
import type { Prompt, Reply } from './port.js';
import type { InterviewTexts } from './texts.js';

/** Rows of a list that are no choices of the question. */
export type SpecialRow = 'none' | 'unknown' | 'back';

export type CheckedReply = Reply | { readonly kind: 'problem'; readonly message: string };

const replyOf = (row: SpecialRow): CheckedReply => {
  switch (row) {
    case 'none':
      return { kind: 'answer', value: [] };
    case 'unknown':
      return { kind: 'unknown' };
    case 'back':
      return { kind: 'back' };
  }
};

/**
 * The reply of a list of checkboxes.
 * @param checked ids of the checked choices
 * @param special checked rows that are no choices
 * @param cursor the special row under the cursor: Enter there without a check mark means that row, because people press
 * Enter on what they want; taking it for "none of these" would put words into their mouth
 */
export function checkedReply(
  prompt: Prompt,
  checked: readonly string[],
  special: readonly SpecialRow[],
  cursor: SpecialRow | null,
  texts: InterviewTexts,
): CheckedReply {
  const [first, ...more] = special;
  if (cursor === 'back' || special.includes('back')) return replyOf('back');
  if (first !== undefined) {
    return more.length > 0 || checked.length > 0
      ? { kind: 'problem', message: texts.onlyOne }
      : replyOf(first);
  }
  if (checked.length === 0) {
    return cursor === null ? { kind: 'problem', message: texts.nothingChecked } : replyOf(cursor);
  }
  if (cursor !== null) return { kind: 'problem', message: texts.onlyOne };
  const acceptance = prompt.accept(checked);
  return acceptance.ok
    ? { kind: 'answer', value: acceptance.value ?? [] }
    : { kind: 'problem', message: texts.problem(acceptance.problem) };
}
