/** The real questionnaire with small lists, and what the tests of the interview share. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { Questionnaire } from '../../src/model/library.js';
import type { AnswerValue, Choice, ChoiceLists, Interview } from '../../src/interview/answers.js';
import type { Step } from '../../src/interview/walk.js';

const require = createRequire(import.meta.url);
type Validator = ((value: unknown) => boolean) & { errors?: unknown };
const validator = (name: string): Validator => {
  const module = require(`../../src/generated/validate-${name}.cjs`) as Validator & { default?: Validator };
  return module.default ?? module;
};

/** Problems by the schema of tenders, or null. */
export const tenderProblems = (value: unknown): unknown => {
  const validate = validator('tender');
  return validate(value) ? null : validate.errors;
};

export const questionnaireProblems = (value: unknown): unknown => {
  const validate = validator('questionnaire');
  return validate(value) ? null : validate.errors;
};

export const questionnaire = parse(
  readFileSync(new URL('../../criteria/questionnaire.yaml', import.meta.url), 'utf8'),
) as Questionnaire;

const choices = (...titles: readonly string[]): readonly Choice[] =>
  titles.map((title) => ({ value: title.toLowerCase().replaceAll(' ', '-'), title }));

/** Requirements by theme; a theme without ambition offers none, and hours of work need a device. */
const requirementsOf: ChoiceLists['requirements'] = (tender) => {
  const devices = (tender.lots ?? []).some((lot) => (lot.products?.length ?? 0) > 0);
  const asks = (theme: 'labour-rights' | 'circularity'): boolean =>
    (tender.ambition?.[theme] ?? 'basic') !== 'none';
  return [
    ...(asks('labour-rights')
      ? [{ value: 'lr-forced-labour', title: 'Forced labour', group: 'Labour rights' }]
      : []),
    ...(asks('labour-rights') && devices
      ? [{ value: 'lr-working-hours', title: 'Working hours', group: 'Labour rights' }]
      : []),
    ...(asks('circularity') ? [{ value: 'ce-spare-parts', title: 'Spare parts', group: 'Circularity' }] : []),
  ];
};

export const lists: ChoiceLists = {
  products: choices('Notebook', 'Display', 'Server'),
  services: choices('Take back', 'Repair'),
  requirements: requirementsOf,
};

export const interview: Interview = { questionnaire, lists };

/** Some answer that a step takes; null only where "I do not know" is offered. */
export function answersTo(step: Step): fc.Arbitrary<AnswerValue | null> {
  const open = step.required || step.question.unknown === null ? [] : [fc.constant(null)];
  const known = (): fc.Arbitrary<AnswerValue> => {
    switch (step.question.type) {
      case 'confirm':
        return fc.boolean();
      case 'select':
        return fc.constantFrom(...step.choices.map((choice) => choice.value));
      case 'checkbox':
        return fc.subarray(
          step.choices.map((choice) => String(choice.value)),
          { minLength: step.required ? 1 : 0 },
        );
      case 'number':
        return fc.integer({
          min: step.question.minimum ?? 1,
          max: Math.min(step.question.maximum ?? 1e6, 3),
        });
      case 'input':
        switch (step.question.format ?? 'text') {
          case 'day':
            return fc
              .constantFrom('2030-01-01', '2030-12-31', step.notBefore ?? '2031-06-15')
              .filter((day) => step.notBefore === null || day >= step.notBefore);
          case 'country':
            return fc.constantFrom('CA', 'JP');
          case 'currency':
            return fc.constantFrom('SEK', 'CAD');
          case 'text':
            return fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => `x${text}`);
        }
    }
  };
  return fc.oneof(...open, known(), known());
}
