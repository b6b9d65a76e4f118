import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptAnswer, type AnswerContext } from '../../src/interview/accept.js';
import type { Question } from '../../src/interview/answers.js';
import { parseNumber, parseTyped } from '../../src/interview/parse-text.js';

const context = (question: Partial<Question>, more: Partial<AnswerContext> = {}): AnswerContext => ({
  question: {
    id: 'q',
    type: 'input',
    message: 'Q?',
    why: 'w',
    unknown: { assumed: null, says: 's' },
    ...question,
  },
  choices: [],
  required: false,
  notBefore: null,
  ...more,
});
const code = (result: ReturnType<typeof acceptAnswer>): string => (result.ok ? 'ok' : result.problem.code);
const CHOICES = [
  { value: 'a', title: 'A' },
  { value: 'b', title: 'B' },
];

describe('parseNumber', () => {
  it.each([
    ['3000', 3000],
    [' 3 000 ', 3000],
    ['3.000', 3000],
    ['3,000', 3000],
    ["2'400'000", 2400000],
    ['2.400.000,50', 2400000.5],
    ['2,400,000.50', 2400000.5],
    ['12,5', 12.5],
    ['12.5', 12.5],
  ])('reads %j', (text, value) => expect(parseNumber(text)).toBe(value));

  it.each(['', 'about 300', '1e5', '-3', '3.000,', '1,2,3', '0x10', '3..0'])('refuses %j', (text) =>
    expect(parseNumber(text)).toBeNaN(),
  );

  it('reads every whole number, grouped or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e12 }),
        fc.constantFrom('', ' ', '.', ',', "'"),
        (value, separator) => {
          const grouped = String(value).replace(/\B(?=(\d{3})+$)/g, separator);
          expect(parseNumber(grouped)).toBe(value);
        },
      ),
    );
  });
});

describe('typed answers', () => {
  it('tidies text', () => {
    expect(acceptAnswer('  Laptops\u001b[31m\r\n of 2027 ', context({}))).toEqual({
      ok: true,
      value: 'Laptops [31m of 2027',
    });
  });

  it('refuses empty and too long text', () => {
    expect(code(acceptAnswer(' \t', context({})))).toBe('needed');
    expect(code(acceptAnswer('x'.repeat(4001), context({})))).toBe('too-long');
    expect(code(acceptAnswer('\u{1F4BB}'.repeat(4000), context({})))).toBe('ok');
  });

  it('reads days that exist', () => {
    expect(parseTyped('2027-3-1', context({ format: 'day' }))).toEqual({ ok: true, value: '2027-03-01' });
    expect(code(parseTyped('2027-02-29', context({ format: 'day' })))).toBe('day');
    expect(code(parseTyped('01/03/2027', context({ format: 'day' })))).toBe('day');
    expect(code(parseTyped('2027-02-28', context({ format: 'day' }, { notBefore: '2027-03-01' })))).toBe(
      'day-order',
    );
  });

  it('reads codes in any case', () => {
    expect(parseTyped(' ca ', context({ format: 'country' }))).toEqual({ ok: true, value: 'CA' });
    expect(code(parseTyped('Canada', context({ format: 'country' })))).toBe('country');
    expect(parseTyped('sek', context({ format: 'currency' }))).toEqual({ ok: true, value: 'SEK' });
  });

  it('keeps numbers within their bounds', () => {
    const number = context({ type: 'number', minimum: 1, maximum: 20, whole: true });
    expect(parseTyped('20', number)).toEqual({ ok: true, value: 20 });
    expect(code(parseTyped('21', number))).toBe('maximum');
    expect(code(parseTyped('0', number))).toBe('minimum');
    expect(code(parseTyped('1.5', number))).toBe('whole');
    expect(code(parseTyped('many', number))).toBe('number');
  });
});

describe('chosen answers', () => {
  it('takes only what can be chosen', () => {
    expect(code(acceptAnswer('c', context({ type: 'select' }, { choices: CHOICES })))).toBe('unknown-choice');
    expect(code(acceptAnswer(true, context({ type: 'select' }, { choices: CHOICES })))).toBe(
      'unknown-choice',
    );
    expect(code(acceptAnswer('yes', context({ type: 'confirm' })))).toBe('yes-or-no');
  });

  it('keeps the order of the choices and drops what is gone', () => {
    const list = context({ type: 'checkbox' }, { choices: CHOICES });
    expect(acceptAnswer(['b', 'gone', 'a'], list)).toEqual({ ok: true, value: ['a', 'b'] });
    expect(code(acceptAnswer(['gone'], list))).toBe('unknown-choice');
    expect(acceptAnswer([], list)).toEqual({ ok: true, value: [] });
    expect(code(acceptAnswer([], { ...list, required: true }))).toBe('needed');
  });

  it('takes "I do not know" only where it is offered', () => {
    expect(acceptAnswer(null, context({}))).toEqual({ ok: true, value: null });
    expect(code(acceptAnswer(null, context({ unknown: null })))).toBe('needed');
    expect(code(acceptAnswer(null, context({}, { required: true })))).toBe('needed');
  });

  it('never throws, whatever a session file holds', () => {
    const types = fc.constantFrom('select', 'checkbox', 'input', 'number', 'confirm');
    fc.assert(
      fc.property(types, fc.anything(), (type, value) => {
        const result = acceptAnswer(value, context({ type: type as Question['type'] }, { choices: CHOICES }));
        expect(typeof result.ok).toBe('boolean');
      }),
    );
  });
});
