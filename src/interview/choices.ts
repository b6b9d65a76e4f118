/** The choices of a question: the literal ones of the questionnaire, then those of a list of the library. */
import type { Choice, ChoiceLists, Interview, Question, TenderDraft } from './answers.js';
import type { Entry } from './facts.js';
import { tenderFromEntries } from './tender-from-entries.js';

const listed = (
  from: NonNullable<Question['choices-from']>,
  lists: ChoiceLists,
  tender: () => TenderDraft,
): readonly Choice[] => {
  switch (from) {
    case 'products':
      return lists.products;
    case 'services':
      return lists.services;
    case 'requirements':
      return lists.requirements(tender());
  }
};

/**
 * Choices of a question, given what was answered before it.
 * @param entries the questions reached so far
 * @returns empty for questions without choices, and for a list in which nothing is left to choose
 */
export function choicesOf(
  interview: Interview,
  question: Question,
  entries: readonly Entry[],
): readonly Choice[] {
  const literal = (question.choices ?? []).map((choice) => ({
    value: choice.value,
    title: choice.title,
    description: choice.description,
    leavesOpen: choice['leaves-open'],
  }));
  const from = question['choices-from'];
  if (from === undefined) return literal;
  const taken = new Set(
    entries
      .filter((entry) => question.except?.includes(entry.question.id))
      .flatMap((entry) => (Array.isArray(entry.value) ? entry.value : [entry.value])),
  );
  const list = listed(from, interview.lists, () => tenderFromEntries(entries, interview.base));
  return [...literal, ...list].filter((choice) => !taken.has(choice.value));
}
