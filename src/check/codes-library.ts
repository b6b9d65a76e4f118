/** Codes of semantic rules about requirements, method, law, interview, tender, and how they refer to each other. */
import type { CodeExplanation } from './codes.js';

export const LIBRARY_CODES: Readonly<Record<string, CodeExplanation>> = {
  'condition-operator': {
    title: 'A condition without exactly one operator',
    meaning:
      'A condition tests one fact with one operator (is, in, includes, at-least, before), or joins conditions with all, any or not.',
    mend: 'keep one operator; join several with `all` or `any`.',
  },
  'default-differs': {
    title: 'The interview assumes another default than the method',
    meaning: 'An open question and a tender without the field must give the same result.',
    mend: 'write the default of method.yaml (tender.defaults).',
  },
  'empty-lot': {
    title: 'A lot that buys nothing',
    meaning: 'Without a product or service no requirement applies.',
    mend: 'add `products` or `services`.',
  },
  'empty-profile': {
    title: 'A dimension without indicators',
    meaning: 'In this profile the dimension has no value, so no score can be computed.',
    mend: 'add the profile to one of its indicators.',
  },
  'exponent-sum': {
    title: 'Exponents that do not add up to 1',
    meaning: 'The ordering number is a weighted geometric mean (method section 5).',
    mend: 'change the exponents so that they add up to 1.',
  },
  'impossible-condition': {
    title: 'A condition that never holds',
    meaning: 'It compares an answer with a value that is no choice of that question.',
    mend: 'use one of the choices.',
  },
  'indicator-weight-sum': {
    title: 'Indicator weights that do not add up to 100',
    meaning: 'Weights are shares of the whole, so that readers can compare them.',
    mend: 'change the weights so that they add up to 100.',
  },
  'invalid-answer': {
    title: 'An answer that leads to no valid tender',
    meaning: 'The schema of the tender refuses what this answer would write.',
    mend: 'correct the value, or the path under `sets`.',
  },
  'missing-clause': {
    title: 'Wording is missing',
    meaning: 'The requirement is meant for this use in a tender, but has no wording to paste.',
    mend: 'write the clause, or remove the use.',
  },
  'norm-without-source': {
    title: 'A norm without its source',
    meaning: 'The rung is said to rest on a source, but names none.',
    mend: 'add `sources`, or call it a proposal.',
  },
  'question-choices': {
    title: 'Choices and type of a question differ',
    meaning: 'Select and checkbox need choices; the other types take none, and no choice stands twice.',
    mend: 'add or remove choices, or change the type.',
  },
  'repeated-country': {
    title: 'A country twice',
    meaning: 'Which of the two acts is named would be chance.',
    mend: 'keep one entry.',
  },
  'repeated-file': {
    title: 'A second file of a kind',
    meaning: 'The library needs exactly one; which one counts would be chance.',
    mend: 'keep one of them.',
  },
  'repeated-id': { title: 'An id twice', meaning: 'An id names one thing.', mend: 'give each its own id.' },
  'repeated-theme': {
    title: 'Two files for one theme',
    meaning: 'The requirements of a theme stand in one file, so that an overlay can replace it.',
    mend: 'merge the two.',
  },
  'repeated-use': {
    title: 'A use twice among the outcomes',
    meaning: 'Which outcome counts would be chance.',
    mend: 'keep the use in one of them.',
  },
  'rule-incomplete': {
    title: 'A rule that says nothing',
    meaning: 'A rule tests something, or gives advice.',
    mend: 'add what is missing.',
  },
  'schedule-differs': {
    title: 'Words and schedule of an action differ',
    meaning:
      'People read `when`, calendars read `schedule`; a schedule says what the words say, and nothing that they do not (method section 12).',
    mend: 'correct one of the two; a time that the words do not name is not set.',
  },
  'schedule-impossible': {
    title: 'A schedule that contradicts itself',
    meaning:
      'How often something is done makes sense only with a period, and nothing recurs before the award.',
    mend: 'add or remove the key that the message names.',
  },
  'schedule-missing': {
    title: 'A time in words only',
    meaning: 'The words name a time, but without a schedule no calendar can show it.',
    mend: 'add the schedule that the hint shows.',
  },
  'table-falls': {
    title: 'A table that falls',
    meaning: 'A stronger fact may never count for less than a weaker one (method section 11).',
    mend: 'correct the figures.',
  },
  'table-incomplete': {
    title: 'A table with missing rows',
    meaning: 'The assessment looks up each row.',
    mend: 'add the missing rows.',
  },
  'threshold-order': {
    title: 'A higher rung that asks for less',
    meaning: 'Each rung implies the lower ones.',
    mend: 'correct the thresholds.',
  },
  'threshold-without-measure': {
    title: 'Threshold and measure do not go together',
    meaning: 'A requirement that is measured has a threshold at each rung; another has none.',
    mend: 'add what is missing, or remove what is too much.',
  },
  'tier-weight-sum': {
    title: 'Tier weights that do not add up to 1',
    meaning: 'The weights share the requirement out over its tiers.',
    mend: 'change the weights so that they add up to 1.',
  },
  'uncited-act': {
    title: 'A national act without evidence',
    meaning: 'Law is shown only with the place where it was read.',
    mend: 'cite it, or set `to-be-checked: true`.',
  },
  'unknown-fact': {
    title: 'A condition about an unknown fact',
    meaning: 'The condition would never be decided.',
    mend: 'use a fact that exists; in the interview, an earlier question.',
  },
  'unknown-indicator': {
    title: 'An unknown indicator',
    meaning: 'No indicator of indicators.yaml has this id.',
    mend: 'correct the id.',
  },
  'unknown-path': {
    title: 'A path that the tender does not have',
    meaning: 'The answer would be written to nowhere.',
    mend: 'correct the path under `sets`.',
  },
  'unknown-product': {
    title: 'An unknown product',
    meaning: 'No product category of the library has this id.',
    mend: 'correct the id; a service stands under `services`.',
  },
  'unknown-question': {
    title: 'An unknown question',
    meaning: 'No earlier question has this id.',
    mend: 'correct the id, or move the question.',
  },
  'unknown-requirement': {
    title: 'An unknown requirement',
    meaning: 'No requirement of the library has this id.',
    mend: 'correct the id; `labelwise requirements list` shows all.',
  },
  'unknown-rule': {
    title: 'An unknown rule',
    meaning: 'No rule of the pack has this id.',
    mend: 'correct the id.',
  },
  'unknown-service': {
    title: 'An unknown service',
    meaning: 'No service of the library has this id.',
    mend: 'correct the id; a product stands under `products`.',
  },
  'unknown-use': {
    title: 'An unknown use',
    meaning: 'The pack does not list this way to use a label.',
    mend: 'correct the id, or add the use.',
  },
  'wrong-derivation': {
    title: 'A derivation that contradicts itself',
    meaning: 'The fact cannot be derived, or would be met and not met at the same level.',
    mend: 'correct the fact, or set `not-met-to` below `met-from`.',
  },
};
