/** The interview: every answer goes to a place that exists and leads to a valid tender. */
import type { Method } from '../../model/types.js';
import { suggestion } from '../did-you-mean.js';
import type { Document } from '../document.js';
import { schemaOf } from '../generated.js';
import { knownKeys, schemasAt } from '../schema-walk.js';
import { tenderProblem } from './answer-trial.js';
import { earlierQuestions, questionsOf, type PlacedQuestion } from './question-facts.js';
import { errorRule, type Finding, type Rule } from './rule.js';
import { everyValue, indexed, repeated } from './walk.js';

type Questions = Document<'questionnaire'>;

const finding = (
  document: Questions,
  pointer: string,
  message: string,
  hint: string | null,
  part: Finding['part'] = 'value',
): Finding => ({
  document,
  pointer,
  part,
  message,
  hint,
});

const questions = (document: Questions): readonly PlacedQuestion[] => questionsOf(document.data);

/** Paths that a question writes to, with their places. */
const pathsOf = ({
  question,
  at,
}: PlacedQuestion): readonly {
  readonly path: string;
  readonly at: string;
  readonly part: Finding['part'];
}[] => [
  ...indexed(question.sets, `${at}/sets`).map(({ item, at: place }) => ({
    path: item,
    at: place,
    part: 'value' as const,
  })),
  ...Object.keys(question['also-sets'] ?? {}).map((path) => ({
    path,
    at: `${at}/also-sets/${path}`,
    part: 'key' as const,
  })),
];

/** `lots[].title` as the pointer to an example of it, `/lots/0/title`. */
const examplePointer = (path: string): string =>
  `/${path.replaceAll('[]', '.0').replaceAll('*', 'x').split('.').join('/')}`;

function unknownPaths(document: Questions): readonly Finding[] {
  const root = schemaOf('tender');
  return questions(document).flatMap((placed) =>
    pathsOf(placed).flatMap(({ path, at, part }) => {
      const pointer = examplePointer(path);
      if (schemasAt(root, pointer).length > 0) return [];
      const parent = schemasAt(root, pointer.slice(0, pointer.lastIndexOf('/')));
      const last = path.split('.').at(-1) ?? path;
      return [
        finding(
          document,
          at,
          `the tender has no place "${path}"`,
          suggestion(last, knownKeys(parent, root)),
          part,
        ),
      ];
    }),
  );
}

function invalidAnswers(document: Questions): readonly Finding[] {
  const root = schemaOf('tender');
  return questions(document).flatMap(({ question, at }) =>
    (question.sets ?? [])
      .filter((path) => schemasAt(root, examplePointer(path)).length > 0)
      .flatMap((path) => {
        const assumed = question.unknown?.assumed ?? null;
        const trials = [
          ...indexed(question.choices, `${at}/choices`)
            .filter(({ item }) => item['leaves-open'] !== true)
            .map(({ item, at: place }) => ({ value: item.value, place: `${place}/value` })),
          ...((question.choices ?? []).length === 0 ? [{ value: null, place: `${at}/type` }] : []),
          ...(assumed === null ? [] : [{ value: assumed, place: `${at}/unknown/assumed` }]),
        ];
        return trials.flatMap(({ value, place }) => {
          const problem = tenderProblem(question, path, value, examplePointer(path));
          return problem === null
            ? []
            : [
                finding(
                  document,
                  place,
                  `this answer makes no valid tender: ${problem.message}`,
                  problem.hint,
                ),
              ];
        });
      }),
  );
}

/** Where an assumed value repeats a default of the method. */
const DEFAULTS: Readonly<Record<string, (method: Method) => string>> = {
  'ambition.human-rights': ({ tender }) => tender.defaults.ambition,
  'ambition.labour-rights': ({ tender }) => tender.defaults.ambition,
  'ambition.circularity': ({ tender }) => tender.defaults.ambition,
  intent: ({ tender }) => tender.defaults.intent,
  jurisdiction: ({ tender }) => tender.defaults.jurisdiction,
  'follow-up.capacity': ({ tender }) => tender.defaults['follow-up'],
  'production.workers-can-speak': ({ tender }) => tender.defaults['workers-can-speak'],
};

const differingDefaults = (document: Questions, method: Method): readonly Finding[] =>
  questions(document).flatMap(({ question, at }) => {
    const assumed = question.unknown?.assumed ?? null;
    return (question.sets ?? []).flatMap((path) => {
      const wanted = DEFAULTS[path]?.(method);
      if (wanted === undefined || assumed === wanted) return [];
      return [
        finding(
          document,
          question.unknown === null ? `${at}/unknown` : `${at}/unknown/assumed`,
          `the interview assumes ${String(assumed)}, the method ${String(wanted)}`,
          `write ${String(wanted)}: an open question and a tender without the field must give the same result`,
        ),
      ];
    });
  });

function unknownQuestions(document: Questions): readonly Finding[] {
  const named = questions(document).flatMap(({ question, at }) => [
    ...indexed(question.except, `${at}/except`),
    ...(question['not-before'] === undefined
      ? []
      : [{ item: question['not-before'], at: `${at}/not-before` }]),
  ]);
  const repeats = indexed(document.data.sections, '/sections').flatMap(({ item, at }) =>
    item.repeat === undefined
      ? []
      : [{ item: item.repeat.question, at: `${at}/repeat/question`, first: `${at}/questions/0` }],
  );
  return [...named.map((one) => ({ ...one, first: one.at })), ...repeats].flatMap(({ item, at, first }) => {
    const earlier = earlierQuestions(document.data, first).map(({ id }) => id);
    return earlier.includes(item)
      ? []
      : [finding(document, at, `no earlier question is called "${item}"`, suggestion(item, earlier))];
  });
}

const CHOOSES: readonly string[] = ['select', 'checkbox'];

const choices = (document: Questions): readonly Finding[] =>
  questions(document).flatMap(({ question, at }) => {
    const given = question.choices !== undefined || question['choices-from'] !== undefined;
    const twice = repeated(indexed(question.choices, `${at}/choices`), ({ item }) => String(item.value));
    return [
      ...(CHOOSES.includes(question.type) === given
        ? []
        : [
            finding(
              document,
              `${at}/type`,
              given
                ? `a question of the type ${question.type} takes no choices`
                : `a question of the type ${question.type} needs choices`,
              given ? 'use select or checkbox, or remove the choices' : 'add "choices" or "choices-from"',
            ),
          ]),
      ...twice.map(({ item, at: place }) =>
        finding(
          document,
          `${place}/value`,
          `the choice "${String(item.value)}" stands twice`,
          'keep one of them',
        ),
      ),
    ];
  });

/** A condition that compares with a choice which does not exist can never hold. */
const impossibleValues = (document: Questions): readonly Finding[] =>
  everyValue(document.data).flatMap(({ pointer, value }) => {
    if (value === null || typeof value !== 'object' || !('fact' in value)) return [];
    const { fact, is, in: list, includes } = value as Readonly<Record<string, unknown>>;
    const question = earlierQuestions(document.data, pointer).find(({ id }) => id === fact);
    if (question?.choices === undefined || question['choices-from'] !== undefined) return [];
    const known = [
      ...question.choices.map((choice) => String(choice.value)),
      String(question.unknown?.assumed ?? ''),
    ];
    const compared = [
      ...(is === undefined ? [] : [{ item: is, at: `${pointer}/is` }]),
      ...(includes === undefined ? [] : [{ item: includes, at: `${pointer}/includes` }]),
      ...(Array.isArray(list) ? indexed(list as readonly unknown[], `${pointer}/in`) : []),
    ];
    return compared
      .filter(({ item }) => !known.includes(String(item)))
      .map(({ item, at }) =>
        finding(
          document,
          at,
          `"${String(item)}" is no choice of the question "${question.id}", so this never holds`,
          suggestion(
            String(item),
            [...new Set(known)].filter((choice) => choice !== ''),
          ),
        ),
      );
  });

export const QUESTIONNAIRE_RULES: readonly Rule[] = [
  errorRule('unknown-path', ({ files }) => files('questionnaire').flatMap(unknownPaths)),
  errorRule('invalid-answer', ({ files }) => files('questionnaire').flatMap(invalidAnswers)),
  errorRule('unknown-question', ({ files }) => files('questionnaire').flatMap(unknownQuestions)),
  errorRule('question-choices', ({ files }) => files('questionnaire').flatMap(choices)),
  errorRule('impossible-condition', ({ files }) => files('questionnaire').flatMap(impossibleValues)),
  errorRule('default-differs', ({ files }) => {
    const method = files('method')[0]?.data;
    return method === undefined
      ? []
      : files('questionnaire').flatMap((document) => differingDefaults(document, method));
  }),
];
