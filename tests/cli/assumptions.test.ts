/** `--assume`: what it takes, and what it says of anything else. */
import { describe, expect, it } from 'vitest';
import { factId, factValue } from '../../src/assessment/assumption.js';
import { assumedFact, assumedFacts } from '../../src/cli/assumptions.js';
import { CliError } from '../../src/cli/errors.js';
import { EXIT } from '../../src/cli/exit-codes.js';
import { library } from '../support/shipped-labels.js';

const ID = 'sa8000-2014';

const written = (text: string): string => {
  const { label, assumption } = assumedFact(text, library);
  return `${label}:${factId(assumption)}=${factValue(assumption)}`;
};

const errorOf = (text: string): CliError => {
  try {
    assumedFact(text, library);
  } catch (error) {
    if (error instanceof CliError) return error;
    throw error;
  }
  throw new Error(`${text} was taken`);
};

describe('an assumption', () => {
  it('may be about every indicator, requirement and element of verification, and is written as it was read', () => {
    const { ladders } = library.method.verified;
    const texts = [
      ...library.dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => `${ID}:${id}=0`)),
      ...library.requirements.flatMap(({ id }) => [`${ID}:${id}=none`, `${ID}:${id}=frontrunner`]),
      ...Object.entries(ladders).flatMap(([kind, ladder]) =>
        Object.values(ladder)
          .flat()
          .flatMap((item) => (typeof item === 'string' ? [item] : item.any))
          .flatMap((element) => [`${ID}:${kind}.${element}=met`, `${ID}:${kind}.${element}=not-met`]),
      ),
    ];
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) expect(written(text)).toBe(text);
  });

  it.each([
    '',
    ID,
    `${ID}:asr-worker-voice`,
    'asr-worker-voice=2',
    `${ID}=2`,
    `:asr-worker-voice=2`,
    `${ID}:=2`,
    `${ID}:asr-worker-voice=`,
    `${ID}:asr-worker-voice=2=2`,
    `${ID}:gold:asr-worker-voice=2`,
  ])('"%s" is none', (text) => {
    const error = errorOf(text);
    expect(error.message).toBe(`"${text}" is no assumption`);
    expect(error.exitCode).toBe(EXIT.usage);
  });

  it.each([
    ['sa8000:asr-worker-voice=2', 'no label is called "sa8000"'],
    [`${ID}:asr-worker-voise=2`, 'no fact is called "asr-worker-voise"'],
    [`${ID}:on-site=met`, 'no fact is called "on-site"'],
    [`${ID}:commitment.on-site=met`, 'no fact is called "commitment.on-site"'],
    [`${ID}:__proto__=2`, 'no fact is called "__proto__"'],
    [`${ID}:asr-worker-voice=4`, '"4" is no value of asr-worker-voice'],
    [`${ID}:asr-worker-voice=1.5`, '"1.5" is no value of asr-worker-voice'],
    [`${ID}:asr-worker-voice= 2`, '" 2" is no value of asr-worker-voice'],
    [`${ID}:lr-living-wage=met`, '"met" is no value of lr-living-wage'],
    [`${ID}:people.on-site=2`, '"2" is no value of people.on-site'],
  ])('%s: %s', (text, message) => {
    const error = errorOf(text);
    expect(error.message).toBe(message);
    expect(error.exitCode).toBe(EXIT.usage);
  });
});

describe('several assumptions', () => {
  const LEVEL_2 = `${ID}:asr-worker-voice=2`;

  it('are taken in order, each once', () => {
    const facts = assumedFacts([LEVEL_2, `${ID}:people.on-site=met`, LEVEL_2], library, [ID]);
    expect(facts.map(({ assumption }) => factId(assumption))).toEqual(['asr-worker-voice', 'people.on-site']);
  });

  it('never give one fact two values, nor speak of a label that is left out', () => {
    expect(() => assumedFacts([LEVEL_2, `${ID}:asr-worker-voice=1`], library, undefined)).toThrow(
      'two values are assumed of one fact',
    );
    expect(() => assumedFacts([LEVEL_2], library, ['rmap'])).toThrow('a label that --label leaves out');
  });
});
