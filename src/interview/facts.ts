/** Answers as facts of the condition language, so that `when` and `required` can be decided. */
import type { FactValue, Facts } from '../model/condition.js';
import type { Questionnaire } from '../model/library.js';
import type { AnswerValue, Question, Section } from './answers.js';

/** A question that was reached, with its answer. */
export interface Entry {
  readonly key: string;
  readonly question: Question;
  readonly section: Section;
  readonly round: number;
  /** null for "I do not know" and for a question that is still open. */
  readonly value: AnswerValue | null;
  /** False while the question is still open. */
  readonly answered: boolean;
}

const isList = (value: AnswerValue | null): value is readonly string[] => Array.isArray(value);

/** Value of an entry for conditions: the answer, else what the questionnaire says is assumed. */
const valueOf = ({ question, value }: Entry): FactValue => value ?? question.unknown?.assumed ?? null;

const agreed = (values: readonly FactValue[]): FactValue => {
  const [first = null, ...rest] = values;
  return rest.every((value) => value === first) ? first : null;
};

/**
 * Facts for a question in the given section and round.
 * @param entries the questions reached before it, in order
 * @returns by question id its value (in the same section: of the same round; from outside: all lists joined, other
 * values only where all rounds agree), and `ID.count` for every question with several choices
 */
export function factsFor(
  questionnaire: Questionnaire,
  entries: readonly Entry[],
  place: { readonly section: Section; readonly round: number },
): Facts {
  const facts: Record<string, FactValue> = {};
  const byQuestion = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.section.id === place.section.id && entry.round !== place.round) continue;
    const same = byQuestion.get(entry.question.id);
    if (same) same.push(entry);
    else byQuestion.set(entry.question.id, [entry]);
  }
  for (const { id, type } of questionnaire.sections.flatMap((section) => section.questions)) {
    const own = byQuestion.get(id) ?? [];
    if (type === 'checkbox') {
      const chosen = [...new Set(own.flatMap((entry) => (isList(entry.value) ? entry.value : [])))];
      facts[`${id}.count`] = chosen.length;
      if (own.some((entry) => entry.value !== null)) facts[id] = chosen;
    } else if (own.length > 0) {
      facts[id] = agreed(own.map(valueOf));
    }
  }
  return facts;
}
