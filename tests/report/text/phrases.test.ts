import { describe, expect, it } from 'vitest';
import { andWords, dayWords, readingWords, shareWords } from '../../../src/report/messages/phrases.js';

const READINGS = ['not covered', 'stated', 'partly assured', 'credibly assured', 'strongly assured'];
const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('readingWords', () => {
  it.each([
    [[0, 0], 'not covered'],
    [[3, 3], 'credibly assured'],
    [[2, 3], 'partly, perhaps credibly assured'],
    [[1, 4], 'stated, perhaps strongly assured'],
    [[0, 2], 'not known, at most partly assured'],
    [[0, 4], 'not known'],
  ] as const)('says %j as "%s"', (range, words) => {
    expect(readingWords(range, READINGS)).toBe(words);
  });
});

describe('other phrases', () => {
  it('says a share with its upper end where facts are missing, however little', () => {
    expect(spaced(shareWords([0.4, 0.86]))).toBe('40 % (perhaps up to 86 %)');
    expect(spaced(shareWords([0.401, 0.404]))).toBe('40 % (perhaps up to 41 %)');
    expect(spaced(shareWords([0.4, 0.4]))).toBe('40 %');
  });

  it('writes a day out, and leaves other text', () => {
    expect(dayWords('2026-11-03')).toBe('3 November 2026');
    expect(dayWords('undated')).toBe('undated');
  });

  it('joins with and', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(andWords)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });
});
