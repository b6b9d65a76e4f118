/** Without a terminal nothing can be asked: which required answers a tender lacks, and how to give each. */
import type { Condition } from '../model/condition.js';
import type { Interview, Question } from './answers.js';
import { answersFromTender } from './answers-from-tender.js';
import { walk, type Step } from './walk.js';

export interface MissingAnswer {
  /** Key of the question. */
  readonly key: string;
  readonly message: string;
  /** Options of the command line, each of which gives the answer, such as `--set title="..."`. */
  readonly options: readonly string[];
}

const factsIn = (condition: Condition): readonly string[] => [
  ...(condition.fact === undefined ? [] : [condition.fact.replace(/\.count$/, '')]),
  ...[...(condition.all ?? []), ...(condition.any ?? []), ...(condition.not ? [condition.not] : [])].flatMap(
    factsIn,
  ),
];

/** Questions that would also do: required on the condition that another one is left open, such as products. */
const alternatives = (question: Question, steps: readonly Step[], round: number): readonly Step[] =>
  typeof question.required === 'object'
    ? factsIn(question.required).flatMap(
        (id) => steps.find((step) => step.question.id === id && step.round === round) ?? [],
      )
    : [];

const exampleOf = ({ question, choices }: Step): string =>
  question.example ?? String(choices[0]?.value ?? '...');

const quoted = (text: string): string =>
  /^[\w.,:-]+$/.test(text) ? text : `"${text.replaceAll('"', '\\"')}"`;

const optionsFor = (step: Step): readonly string[] =>
  (step.question.sets ?? []).map((path) => {
    const at = path.replace('[]', `.${String(step.round - 1)}`);
    return `--set ${at}=${quoted(exampleOf(step))}`;
  });

/**
 * Required answers that a tender lacks, in the order of the interview.
 * @param interview its `base` is the tender as far as it is known
 * @param needed paths that must be set too, such as `ambition.circularity`, although the questionnaire has a default
 * @returns empty when an assessment can be made
 */
export function missingAnswers(
  interview: Interview,
  needed: readonly string[] = [],
): readonly MissingAnswer[] {
  const { steps, kept } = walk(interview, answersFromTender(interview));
  return steps
    .filter(
      ({ key, required, question }) =>
        kept[key] === undefined && (required || (question.sets ?? []).some((path) => needed.includes(path))),
    )
    .map((step) => {
      const answering = [...alternatives(step.question, steps, step.round), step];
      return {
        key: step.key,
        message: answering.map(({ question }) => question.message).join(' Or: '),
        options: answering.flatMap(optionsFor),
      };
    });
}
