import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { closest, editDistance, suggestion } from '../../src/check/did-you-mean.js';

describe('edit distance', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['notebok', 'notebook', 1],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
  ])('%s, %s', (a, b, distance) => {
    expect(editDistance(a, b)).toBe(distance);
  });

  test('is symmetric, and zero only for equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
        expect(editDistance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe('a guess', () => {
  const known = ['notebook', 'display', 'take-back', 'tco-certified-gen10'];

  test.each([
    ['notebok', 'notebook'],
    ['Notebook', 'notebook'],
    ['take_back', 'take-back'],
    ['tco-certified', 'tco-certified-gen10'],
    ['laptop', null],
    ['', null],
  ])('%s -> %s', (word, guess) => {
    expect(closest(word, known)).toBe(guess);
  });

  test('is the same whatever the order of the known words', () => {
    expect(closest('ab', ['ac', 'aa'])).toBe(closest('ab', ['aa', 'ac']));
  });

  test('small choices are listed, large ones are not', () => {
    expect(suggestion('x', ['one', 'two'])).toBe('one of: one, two');
    expect(
      suggestion(
        'x',
        Array.from({ length: 13 }, (_, index) => `word-${index}`),
      ),
    ).toBeNull();
    expect(suggestion('notebok', known)).toBe('did you mean "notebook"?');
  });
});
