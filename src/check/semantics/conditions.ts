/** Conditions of law packs and of the interview: exactly one operator, and only facts that exist. */
import { suggestion } from '../did-you-mean.js';
import type { AnyDocument, Document } from '../document.js';
import { LEGAL_FACTS } from '../../model/legal-facts.js';
import { factsAt } from './question-facts.js';
import { errorRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { everyValue } from './walk.js';

const OF_FACT = ['is', 'in', 'includes', 'at-least', 'before'];
const OF_CONDITIONS = ['all', 'any', 'not'];
/** Keys under which a condition begins. */
const BEGINS: ReadonlySet<string> = new Set([
  'when',
  'test',
  'applies-when',
  'required',
  'all',
  'any',
  'not',
]);

interface PlacedCondition {
  readonly document: AnyDocument;
  readonly pointer: string;
  readonly condition: Readonly<Record<string, unknown>>;
}

const conditionsOf = ({ files }: RuleContext): readonly PlacedCondition[] =>
  [...files('law'), ...files('questionnaire')].flatMap((document) =>
    everyValue(document.data).flatMap(({ pointer, key, value }) =>
      BEGINS.has(key) && value !== null && typeof value === 'object' && !Array.isArray(value)
        ? [{ document, pointer, condition: value as Readonly<Record<string, unknown>> }]
        : [],
    ),
  );

function wrongOperators({ document, pointer, condition }: PlacedCondition): readonly Finding[] {
  const operators = [...OF_FACT, ...OF_CONDITIONS].filter((name) => Object.hasOwn(condition, name));
  const namesFact = Object.hasOwn(condition, 'fact');
  const finding = (message: string, hint: string): readonly Finding[] => [
    { document, pointer, part: 'key', message, hint },
  ];
  const [operator] = operators;
  if (operator === undefined)
    return finding(
      'the condition has no operator',
      `add one of ${OF_FACT.join(', ')} to the fact, or use ${OF_CONDITIONS.join(', ')}`,
    );
  if (operators.length > 1)
    return finding(
      `the condition has several operators: ${operators.join(', ')}`,
      'keep one, and join several conditions with "all" or "any"',
    );
  if (OF_FACT.includes(operator) && !namesFact) return finding(`"${operator}" needs a fact`, 'add "fact"');
  if (OF_CONDITIONS.includes(operator) && namesFact)
    return finding(`"${operator}" stands beside a fact`, 'put the fact into a condition of its own');
  return [];
}

const isQuestionnaire = (document: AnyDocument): document is AnyDocument & Document<'questionnaire'> =>
  document.kind === 'questionnaire';

function unknownFacts({ document, pointer, condition }: PlacedCondition): readonly Finding[] {
  const { fact } = condition;
  if (typeof fact !== 'string') return [];
  const known = isQuestionnaire(document) ? factsAt(document.data, pointer) : Object.keys(LEGAL_FACTS);
  if (known.includes(fact)) return [];
  return [
    {
      document,
      pointer: `${pointer}/fact`,
      part: 'value',
      message: isQuestionnaire(document)
        ? `no earlier question is called "${fact}"`
        : `no fact is called "${fact}"`,
      hint: suggestion(fact, known) ?? `known: ${known.join(', ')}`,
    },
  ];
}

export const CONDITION_RULES: readonly Rule[] = [
  errorRule('condition-operator', (context) => conditionsOf(context).flatMap(wrongOperators)),
  errorRule('unknown-fact', (context) => conditionsOf(context).flatMap(unknownFacts)),
];
