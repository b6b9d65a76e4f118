import { describe, expect, it } from 'vitest';
import { wholePercents } from '../../src/assessment/rounding.js';

describe('whole percents', () => {
  it.each([
    [
      [0.401, 0.404],
      [40, 41],
    ],
    [
      [0.996, 0.999],
      [99, 100],
    ],
    [
      [0, 0.001],
      [0, 1],
    ],
    [
      [0.405, 0.405],
      [41, 41],
    ],
    [
      [0.29, 0.57],
      [29, 57],
    ],
    [
      [1, 1],
      [100, 100],
    ],
  ] as const)('%o is %o: an open range stays open, a lower bound is never rounded up', (share, percents) => {
    expect(wholePercents(share)).toEqual(percents);
  });
});
