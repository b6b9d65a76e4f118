/** Law packs: rules that say something, about uses and facts that exist. */
import { suggestion } from '../did-you-mean.js';
import type { Document } from '../document.js';
import { DERIVED_FACTS } from '../../model/legal-facts.js';
import { errorRule, type Finding, type Rule } from './rule.js';
import { indexed, repeated } from './walk.js';

type Pack = Document<'law'>;

const at = (
  document: Pack,
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

const OUTCOMES = ['if-true', 'if-false', 'if-unknown'] as const;

/** The schema sees to it that test and outcomes go together. */
const incompleteRules = (document: Pack): readonly Finding[] =>
  indexed(document.data.rules, '/rules')
    .filter(({ item: rule }) => rule.test === undefined && rule.advice === undefined)
    .map(({ item: rule, at: pointer }) =>
      at(
        document,
        pointer,
        `the rule ${rule.id} has neither a test nor advice, so it says nothing`,
        'add "test" with "outcomes", or "advice"',
        'key',
      ),
    );

interface NamedUse {
  readonly item: string;
  readonly at: string;
}

/** The uses named in each list of outcomes, and in advice. */
const namedUses = (
  document: Pack,
): { readonly outcomes: readonly (readonly NamedUse[])[]; readonly advice: readonly NamedUse[] } => {
  const rules = indexed(document.data.rules, '/rules');
  const named = (
    verdicts: readonly { readonly uses: readonly string[] }[] | undefined,
    place: string,
  ): readonly NamedUse[] =>
    indexed(verdicts, place).flatMap(({ item, at: verdict }) => indexed(item.uses, `${verdict}/uses`));
  return {
    outcomes: rules.flatMap(({ item, at: place }) =>
      OUTCOMES.map((outcome) => named(item.outcomes?.[outcome], `${place}/outcomes/${outcome}`)),
    ),
    advice: rules.flatMap(({ item, at: place }) => named(item.advice, `${place}/advice`)),
  };
};

function unknownUses(document: Pack): readonly Finding[] {
  const known: readonly string[] = document.data.uses.map(({ id }) => id);
  const { outcomes, advice } = namedUses(document);
  return [...outcomes.flat(), ...advice]
    .filter(({ item }) => !known.includes(item))
    .map(({ item, at: pointer }) =>
      at(document, pointer, `the pack does not list the use ${item}`, suggestion(item, known)),
    );
}

const repeatedUses = (document: Pack): readonly Finding[] =>
  namedUses(document).outcomes.flatMap((list) =>
    repeated(list, ({ item }) => item).map(({ item, at: pointer }) =>
      at(
        document,
        pointer,
        `the use ${item} stands twice among the outcomes of the same test`,
        'keep it in one of them',
      ),
    ),
  );

const derivations = (document: Pack): readonly Finding[] => {
  const { indicators, legislation } = document.data.derivation;
  const facts = [
    ...indexed(indicators, '/derivation/indicators').map(({ item, at: pointer }) => ({
      item: item.fact,
      pointer: `${pointer}/fact`,
    })),
    ...indexed(legislation.facts, '/derivation/legislation/facts').map(({ item, at: pointer }) => ({
      item,
      pointer,
    })),
  ];
  return [
    ...facts
      .filter(({ item }) => !DERIVED_FACTS.some((fact) => fact === item))
      .map(({ item, pointer }) =>
        at(document, pointer, `the fact "${item}" cannot be derived`, suggestion(item, DERIVED_FACTS)),
      ),
    ...indexed(indicators, '/derivation/indicators')
      .filter(({ item }) => item['not-met-to'] >= item['met-from'])
      .map(({ item, at: pointer }) =>
        at(
          document,
          `${pointer}/not-met-to`,
          `"${item.fact}" would be met and not met at level ${item['met-from']}`,
          'not-met-to must lie below met-from',
        ),
      ),
  ];
};

const repeatedCountries = (document: Pack): readonly Finding[] =>
  repeated(indexed(document.data.transpositions, '/transpositions'), ({ item }) => item.country).map(
    ({ item, at: pointer }) =>
      at(document, `${pointer}/country`, `the country ${item.country} stands twice`, 'keep one entry'),
  );

const uncitedActs = (document: Pack): readonly Finding[] =>
  indexed(document.data.transpositions, '/transpositions')
    .filter(({ item }) => !item['to-be-checked'] && item.evidence.length === 0)
    .map(({ item, at: pointer }) =>
      at(
        document,
        `${pointer}/evidence`,
        `the act of ${item.country} has no evidence`,
        'cite where it was read, or set to-be-checked: true',
        'key',
      ),
    );

const unknownRules = (document: Pack): readonly Finding[] => {
  const known: readonly string[] = document.data.rules.map(({ id }) => id);
  const named = [
    ...indexed(document.data.transpositions, '/transpositions').flatMap(({ item, at: place }) =>
      indexed(item.rules, `${place}/rules`),
    ),
    ...Object.entries(document.data.equivalence).flatMap(([name, item]) =>
      item === null ? [] : [{ item, at: `/equivalence/${name}` }],
    ),
  ];
  return named
    .filter(({ item }) => !known.includes(item))
    .map(({ item, at: pointer }) =>
      at(document, pointer, `no rule of this pack is called ${item}`, suggestion(item, known)),
    );
};

export const LAW_RULES: readonly Rule[] = [
  errorRule('rule-incomplete', ({ files }) => files('law').flatMap(incompleteRules)),
  errorRule('unknown-rule', ({ files }) => files('law').flatMap(unknownRules)),
  errorRule('unknown-use', ({ files }) => files('law').flatMap(unknownUses)),
  errorRule('repeated-use', ({ files }) => files('law').flatMap(repeatedUses)),
  errorRule('wrong-derivation', ({ files }) => files('law').flatMap(derivations)),
  errorRule('repeated-country', ({ files }) => files('law').flatMap(repeatedCountries)),
  errorRule('uncited-act', ({ files }) => files('law').flatMap(uncitedActs)),
];
