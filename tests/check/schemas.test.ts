import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { CODES } from '../../src/check/codes.js';
import { schemaOf, validatorErrors } from '../../src/check/generated.js';
import { KINDS, type Kind } from '../../src/check/kinds.js';
import { checkDocument } from '../../src/check/document.js';
import { shapeProblems } from '../../src/check/schemas.js';
import { mutate } from './mutate.js';
import { fixtureTexts, pointedAt } from './support.js';

interface Case {
  readonly kind: Kind;
  readonly from: string;
  readonly to: string;
  readonly code: string;
  readonly at: string;
  readonly text: string;
  readonly message: string;
  readonly hint: string | RegExp | null;
}

const TENDER = `title: Laptops
buyer: { name: City, country: BE }
value: { amount: 1000, currency: EUR }
lots:
  - id: "1"
    products: [notebook]
    quantity: 3
    cpv: ["30213100-6"]
ambition: { circularity: basic }
requirements: { ce-parts: { must: true } }
intent: require
delivery: { from: 2027-03-01, to: 2028-03-01 }
`;

const textOf = (kind: Kind): string =>
  kind === 'tender'
    ? TENDER
    : (fixtureTexts().find(({ text }) => text.includes(`schema/${kind}.schema.json`))?.text ?? '');

/** One mistake each; the one tidy finding about it. */
const CASES: readonly Case[] = [
  // unknown and missing keys
  {
    kind: 'tender',
    from: 'country: BE',
    to: 'contry: BE',
    code: 'unknown-key',
    at: '2:22',
    text: 'contry',
    message: 'the key "contry" is not known in buyer',
    hint: 'did you mean "country"?',
  },
  {
    kind: 'tender',
    from: 'intent: require',
    to: 'colour: red',
    code: 'unknown-key',
    at: '11:1',
    text: 'colour',
    message: 'the key "colour" is not known',
    hint: /^known keys: title, buyer/,
  },
  {
    kind: 'tender',
    from: 'title: Laptops',
    to: 'titel: Laptops',
    code: 'unknown-key',
    at: '1:1',
    text: 'titel',
    message: 'the key "titel" is not known',
    hint: 'did you mean "title"?',
  },
  {
    kind: 'tender',
    from: '{ amount: 1000, currency: EUR }',
    to: '{ amount: 1000 }',
    code: 'missing-key',
    at: '3:1',
    text: 'value',
    message: 'the key "currency" is missing in value',
    hint: /^add "currency": /,
  },
  {
    kind: 'tender',
    from: 'title: Laptops\n',
    to: '',
    code: 'missing-key',
    at: '1:1',
    text: 'buyer',
    message: 'the key "title" is missing',
    hint: /^add "title": /,
  },
  {
    kind: 'tender',
    from: 'ce-parts: {',
    to: 'Parts: {',
    code: 'bad-key',
    at: '10:17',
    text: 'Parts',
    message: 'the key "Parts" in requirements is no id: lower-case words joined by hyphens',
    hint: null,
  },
  {
    kind: 'label',
    from: 'people:\n',
    to: 'peple:\n',
    code: 'unknown-key',
    at: '47:3',
    text: 'peple',
    message: 'the key "peple" is not known in verification',
    hint: 'did you mean "people"?',
  },
  {
    kind: 'law',
    from: '    test: { fact: verifiable, is: met }\n',
    to: '',
    code: 'missing-key',
    at: '18:5',
    text: 'id',
    message: 'the key "test" is missing in rules[0]: "outcomes" needs it',
    hint: /^add "test": /,
  },
  // types
  {
    kind: 'tender',
    from: 'title: Laptops',
    to: 'title: 2027',
    code: 'wrong-type',
    at: '1:8',
    text: '2027',
    message: 'title must be text; found 2027',
    hint: 'put it in quotes: "2027"',
  },
  {
    kind: 'tender',
    from: 'id: "1"',
    to: 'id: 1',
    code: 'wrong-type',
    at: '5:9',
    text: '1',
    message: 'lots[0].id must be text; found 1',
    hint: 'put it in quotes: "1"',
  },
  {
    kind: 'tender',
    from: '[notebook]',
    to: 'notebook',
    code: 'wrong-type',
    at: '6:15',
    text: 'notebook',
    message: 'lots[0].products must be a list; found "notebook"',
    hint: 'write a list: [notebook]',
  },
  {
    kind: 'tender',
    from: 'must: true',
    to: 'must: yes',
    code: 'wrong-type',
    at: '10:35',
    text: 'yes',
    message: 'requirements.ce-parts.must must be true or false; found "yes"',
    hint: 'write true, without quotes',
  },
  {
    kind: 'tender',
    from: 'quantity: 3',
    to: 'quantity: 0.5',
    code: 'wrong-type',
    at: '7:15',
    text: '0.5',
    message: 'lots[0].quantity must be a whole number of at least 1; found 0.5',
    hint: null,
  },
  {
    kind: 'tender',
    from: 'lots:\n',
    to: 'lots:\n  - text\n',
    code: 'wrong-type',
    at: '5:5',
    text: 'text',
    message: 'lots[0] must be a map of keys and values; found "text"',
    hint: null,
  },
  // closed lists
  {
    kind: 'tender',
    from: 'circularity: basic',
    to: 'circularity: basics',
    code: 'not-one-of',
    at: '9:26',
    text: 'basics',
    message: 'ambition.circularity must be one of none, basic, advanced, frontrunner; found "basics"',
    hint: 'did you mean "basic"?',
  },
  {
    kind: 'label',
    from: 'role: label',
    to: 'role: brand',
    code: 'not-one-of',
    at: '4:7',
    text: 'brand',
    message: 'role must be one of label, supporting; found "brand"',
    hint: null,
  },
  // forms
  {
    kind: 'tender',
    from: 'from: 2027-03-01',
    to: 'from: 2027-02-30',
    code: 'bad-format',
    at: '12:19',
    text: '2027-02-30',
    message: 'delivery.from must be a date (year-month-day); found "2027-02-30"',
    hint: /^write a day of the calendar/,
  },
  {
    kind: 'tender',
    from: 'country: BE',
    to: 'country: be',
    code: 'bad-format',
    at: '2:31',
    text: 'be',
    message: 'buyer.country has not the form asked for: "be"',
    hint: /For example: "BE"$/,
  },
  {
    kind: 'tender',
    from: '30213100-6',
    to: '302131',
    code: 'bad-format',
    at: '8:11',
    text: '"302131"',
    message: 'lots[0].cpv[0] has not the form asked for: "302131"',
    hint: /digits/,
  },
  // bounds
  {
    kind: 'tender',
    from: 'amount: 1000',
    to: 'amount: 0',
    code: 'out-of-range',
    at: '3:18',
    text: '0',
    message: 'value.amount must be a number above 0; found 0',
    hint: null,
  },
  {
    kind: 'tender',
    from: 'quantity: 3',
    to: 'quantity: 0',
    code: 'out-of-range',
    at: '7:15',
    text: '0',
    message: 'lots[0].quantity must be a whole number of at least 1; found 0',
    hint: null,
  },
  {
    kind: 'tender',
    from: 'title: Laptops',
    to: 'title: ""',
    code: 'too-short',
    at: '1:8',
    text: '""',
    message: 'title must not be empty',
    hint: null,
  },
  {
    kind: 'tender',
    from: 'id: "1"',
    to: `id: ${'x'.repeat(41)}`,
    code: 'too-long',
    at: '5:9',
    text: 'x'.repeat(41),
    message: 'lots[0].id has 41 characters; at most 40 are allowed',
    hint: null,
  },
  {
    kind: 'tender',
    from: '[notebook]',
    to: '[notebook, display, notebook]',
    code: 'repeated-item',
    at: '6:35',
    text: 'notebook',
    message: 'lots[0].products holds the same entry twice',
    hint: 'remove one of them',
  },
  {
    kind: 'label',
    from: 'tiers: [final-assembly]',
    to: 'tiers: []',
    code: 'too-few',
    at: '56:12',
    text: '[]',
    message: 'claims[0].tiers needs at least 1 entry',
    hint: null,
  },
  {
    kind: 'label',
    from: 'level: [1, 2]',
    to: 'level: [1, 2, 3]',
    code: 'too-many',
    at: '41:12',
    text: '[1, 2, 3]',
    message: 'credibility.gov-balanced-decisions.level takes at most 2 entries',
    hint: null,
  },
  // unions
  {
    kind: 'label',
    from: 'valid-from: 2025-02-01',
    to: 'valid-from: soon',
    code: 'bad-format',
    at: '13:15',
    text: 'soon',
    message: 'edition.valid-from must be a date (year-month-day) or null; found "soon"',
    hint: /For example/,
  },
  {
    kind: 'label',
    from: 'valid-from: 2025-02-01',
    to: 'valid-from: 2025',
    code: 'wrong-type',
    at: '13:15',
    text: '2025',
    message: 'edition.valid-from must be a date (year-month-day) or null; found 2025',
    hint: 'put it in quotes: "2025"',
  },
  {
    kind: 'label',
    from: 'level: 2\n',
    to: 'level: 4\n',
    code: 'out-of-range',
    at: '44:12',
    text: '4',
    message:
      'credibility.std-applicant-influence.level must be a whole number from 0 to 3 or a range [lowest, highest]; found 4',
    hint: null,
  },
  {
    kind: 'label',
    from: 'level: [1, 2]',
    to: 'level: [1, 4]',
    code: 'out-of-range',
    at: '41:16',
    text: '4',
    message: 'credibility.gov-balanced-decisions.level[1] must be a whole number from 0 to 3; found 4',
    hint: null,
  },
  {
    kind: 'label',
    from: 'reaches: [none, basic]',
    to: 'reaches: basics',
    code: 'not-one-of',
    at: '57:14',
    text: 'basics',
    message:
      'claims[0].reaches must be one of none, basic, advanced, frontrunner or a range [lowest, highest]; found "basics"',
    hint: 'did you mean "basic"?',
  },
  {
    kind: 'label',
    from: 'products: [notebook, display]',
    to: 'products: some',
    code: 'not-one-of',
    at: '19:13',
    text: 'some',
    message: 'scope.products must be "all" or a list; found "some"',
    hint: null,
  },
  {
    kind: 'label',
    from: 'availability: null',
    to: 'availability: many',
    code: 'wrong-type',
    at: '35:15',
    text: 'many',
    message: 'availability must be a map of keys and values or null; found "many"',
    hint: null,
  },
  {
    kind: 'label',
    from: '  shows: [model]',
    to: '  show: [model]',
    code: 'unknown-key',
    at: '31:3',
    text: 'show',
    message: 'the key "show" is not known in register',
    hint: 'did you mean "shows"?',
  },
];

const problemsOf = (kind: Kind, text: string) =>
  checkDocument(text, { file: 'f', path: 'f' }, kind).diagnostics;

describe('one tidy finding per mistake', () => {
  test.each(CASES)('$kind, $code: $to', (given) => {
    const before = textOf(given.kind);
    const text = before.replace(given.from, given.to);
    expect(problemsOf(given.kind, before)).toEqual([]);
    expect(text).not.toBe(before);
    const found = problemsOf(given.kind, text);
    expect(found.map(({ code, message }) => [code, message])).toEqual([[given.code, given.message]]);
    const [one] = found;
    expect(`${one?.range?.line}:${one?.range?.column}`).toBe(given.at);
    expect(one && pointedAt(one, [{ path: 'f', file: 'f', text }])).toBe(given.text);
    if (given.hint instanceof RegExp) expect(one?.hint).toMatch(given.hint);
    else expect(one?.hint).toBe(given.hint);
  });

  test('all mistakes of a file are found together', () => {
    const text = TENDER.replace('title: Laptops', 'title: 1')
      .replace('country: BE', 'country: be')
      .replace('intent: require', 'intent: x');
    expect(problemsOf('tender', text).map(({ range }) => range?.line)).toEqual([1, 2, 11]);
  });
});

/** Keywords that checkShape has words for, and those that say nothing about a value. */
const KNOWN = [
  'type',
  'enum',
  'const',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'items',
  'prefixItems',
  'required',
  'dependentRequired',
  'additionalProperties',
  'propertyNames',
  'properties',
  'anyOf',
  'allOf',
  '$ref',
  '$defs',
  '$schema',
  '$id',
  'title',
  'description',
  'examples',
];

function keywordsOf(schema: unknown, found: Set<string>): Set<string> {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return found;
  for (const [keyword, value] of Object.entries(schema)) {
    found.add(keyword);
    const parts = ['properties', '$defs'].includes(keyword)
      ? Object.values(value as object)
      : ['examples', 'enum', 'const', 'required', 'type'].includes(keyword)
        ? []
        : [value].flat();
    if (keyword !== 'dependentRequired') for (const part of parts) keywordsOf(part, found);
  }
  return found;
}

describe('the schemas', () => {
  test.each(KINDS)('%s uses only keywords that have words', (kind) => {
    expect([...keywordsOf(schemaOf(kind), new Set())].filter((keyword) => !KNOWN.includes(keyword))).toEqual(
      [],
    );
  });
});

const PROFILE = `profile: Policy
buyer: { name: Town, country: BE }
ambition: { labour-rights: advanced }
assurance: { labour-rights: credibly }
requirements: { lr-working-hours: { must: true, ambition: basic } }
weights: { labour-rights: 2 }
intent: require
production: { workers-can-speak: unknown }
follow-up: { capacity: joint }
jurisdiction: eu
`;

describe('any change of a valid file', () => {
  const junk = fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    2.5,
    99,
    '',
    'x',
    'A b',
    '2027-02-30',
    [],
    [null],
    ['x', 'x'],
    {},
    { x: 1 },
    [[]],
  );
  const documents = [
    ...fixtureTexts().map(({ text, path }) => ({ text, path })),
    { text: TENDER, path: 'tender.yaml' },
  ];

  test('gives findings exactly when the validator refuses it, each with a documented code and a place', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        junk,
        fc.nat(),
        fc.constantFrom('replace', 'remove', 'add'),
        (kind, value, seed, change) => {
          const text =
            kind === 'tender'
              ? TENDER
              : kind === 'profile'
                ? PROFILE
                : (documents.find((one) => one.text.includes(`schema/${kind}.schema.json`))?.text ?? '');
          const checked = checkDocument(text, { file: 'f', path: 'f' }, kind);
          if (!checked.ok) throw new Error('the fixture is not valid');
          const data: unknown = structuredClone(checked.value.data);
          mutate(data, seed, value, change);
          const problems = shapeProblems(kind, data);
          expect(problems.length > 0).toBe(validatorErrors(kind, data).length > 0);
          for (const { code, message } of problems) {
            expect(CODES).toHaveProperty(code);
            expect(code).not.toBe('wrong-shape');
            expect(message).not.toMatch(/undefined|another value|\[object/);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
