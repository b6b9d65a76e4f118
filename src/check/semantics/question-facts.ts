/** Questions of the interview in order, and the facts that a condition may name at each place. */
import type { Questionnaire } from '../../model/library.js';
import { indexed } from './walk.js';

export type Question = Questionnaire['sections'][number]['questions'][number];

export interface PlacedQuestion {
  readonly question: Question;
  readonly at: string;
}

/** All questions in the order in which they are asked. */
export const questionsOf = ({ sections }: Questionnaire): readonly PlacedQuestion[] =>
  indexed(sections, '/sections').flatMap(({ item, at }) =>
    indexed(item.questions, `${at}/questions`).map((placed) => ({ question: placed.item, at: placed.at })),
  );

/** Questions asked before the one at or above a pointer. */
export function earlierQuestions(questionnaire: Questionnaire, pointer: string): readonly Question[] {
  const all = questionsOf(questionnaire);
  const index = all.findIndex(({ at }) => pointer === at || pointer.startsWith(`${at}/`));
  return all.slice(0, Math.max(0, index)).map(({ question }) => question);
}

/** Facts at a pointer: ids of earlier questions, and the number of choices made at those with several. */
export const factsAt = (questionnaire: Questionnaire, pointer: string): readonly string[] =>
  earlierQuestions(questionnaire, pointer).flatMap(({ id, type }) =>
    type === 'checkbox' ? [id, `${id}.count`] : [id],
  );
