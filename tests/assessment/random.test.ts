/** The generator behind the robustness of a rank: reference values, and the distributions that it draws from. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exponential,
  gamma,
  logarithm,
  nextWord,
  normal,
  seeded,
  uniform,
} from '../../src/assessment/random.js';

const times = <T>(count: number, draw: () => T): readonly T[] => Array.from({ length: count }, draw);
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
function variance(values: readonly number[]): number {
  const centre = mean(values);
  return mean(values.map((one) => (one - centre) ** 2));
}

/** Greatest distance between the drawn and the true distribution function (Kolmogorov and Smirnov). */
const distance = (values: readonly number[], cumulative: (x: number) => number): number =>
  Math.max(
    ...[...values]
      .sort((a, b) => a - b)
      .map((value, index) => Math.abs(cumulative(value) - (index + 0.5) / values.length)),
  );

/** 1 - e^-x (1 + x + x^2/2! + ...): the distribution function of a gamma deviate whose shape is a whole number. */
const erlang =
  (shape: number) =>
  (x: number): number => {
    let term = Math.exp(-x);
    let below = 1;
    for (let order = 0; order < shape; order++) {
      below -= term;
      term *= x / (order + 1);
    }
    return below;
  };

describe('words', () => {
  it('are those of the reference implementation of xoshiro128** (test vector of the crate rand_xoshiro)', () => {
    const state = Uint32Array.from([1, 2, 3, 4]);
    expect(times(10, () => nextWord(state))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  it('agree with the algorithm written with big integers, from any seed', () => {
    const mask = 0xffffffffn;
    const rotate = (word: bigint, by: bigint): bigint => ((word << by) | (word >> (32n - by))) & mask;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 32 - 1 }), (seed) => {
        const state = seeded(seed);
        let [a = 0n, b = 0n, c = 0n, d = 0n] = Array.from(state, BigInt);
        for (let draw = 0; draw < 20; draw++) {
          const expected = (rotate((b * 5n) & mask, 7n) * 9n) & mask;
          const shifted = (b << 9n) & mask;
          c ^= a;
          d ^= b;
          b ^= c;
          a ^= d;
          c ^= shifted;
          d = rotate(d, 11n);
          expect(nextWord(state)).toBe(Number(expected));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never start from a state of zeros, and differ between seeds', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        fc.integer({ min: 0, max: 2 ** 32 - 1 }),
        (one, other) => {
          expect(seeded(one).some((word) => word !== 0)).toBe(true);
          expect([...seeded(one)].join() === [...seeded(other)].join()).toBe(one === other);
        },
      ),
    );
  });
});

describe('the same on every platform', () => {
  it('the first draws of seed 1, to the last bit', () => {
    const state = seeded(1);
    expect([uniform(state), normal(state), gamma(state, 2), gamma(state, 4), gamma(state, 12)]).toEqual([
      0.5686059963190928, 0.8860839300912438, 1.537207439821996, 4.0046407193377505, 11.687952111392516,
    ]);
  });

  it('twenty thousand gammas, to the last bit, as a second program in another language gives them', () => {
    const state = seeded(2026);
    const value = new DataView(new ArrayBuffer(8));
    let hash = 0x811c9dc5;
    for (let index = 0; index < 20_000; index++) {
      value.setFloat64(0, gamma(state, [2, 4, 6, 8, 12][index % 5] ?? 2));
      for (const offset of [4, 0]) hash = Math.imul(hash ^ value.getUint32(offset), 0x01000193);
    }
    expect(hash >>> 0).toBe(3_773_504_390);
  });

  it('the logarithm is that of Math.log to 15 digits', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-300, max: 1e300, noNaN: true }), (x) => {
        const expected = Math.log(x);
        expect(Math.abs(logarithm(x) - expected)).toBeLessThanOrEqual(
          1e-15 * Math.max(1, Math.abs(expected)),
        );
      }),
      { numRuns: 2000 },
    );
    expect(logarithm(1)).toBe(0);
  });
});

describe('the exponential', () => {
  it('is that of the engine, to the last few bits, from 0 down to nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 0, noNaN: true }), (x) => {
        const expected = Math.exp(x);
        // The error of k ln 2 grows with k.
        expect(Math.abs(exponential(x) - expected)).toBeLessThanOrEqual(3e-16 * (4 - x) * expected);
      }),
      { numRuns: 2000 },
    );
    expect(exponential(0)).toBe(1);
    expect(exponential(-1e9)).toBe(0);
    expect(exponential(-Infinity)).toBe(0);
  });
});

describe('distributions', () => {
  const COUNT = 20_000;
  /** A distance that chance exceeds once in a million. */
  const limit = 2.7 / Math.sqrt(COUNT);

  it('uniform numbers lie strictly between 0 and 1, evenly', () => {
    const state = seeded(7);
    const values = times(COUNT, () => uniform(state));
    expect(values.every((value) => value > 0 && value < 1)).toBe(true);
    expect(distance(values, (x) => x)).toBeLessThan(limit);
  });

  it('normal deviates have mean 0, variance 1 and the quantiles of the normal distribution', () => {
    const state = seeded(7);
    const values = times(COUNT, () => normal(state));
    expect(Math.abs(mean(values))).toBeLessThan(5 / Math.sqrt(COUNT));
    expect(Math.abs(variance(values) - 1)).toBeLessThan(5 * Math.sqrt(2 / COUNT));
    for (const [quantile, below] of [
      [-1.959964, 0.025],
      [-0.67449, 0.25],
      [0.67449, 0.75],
      [1.959964, 0.975],
    ] as const) {
      const share = values.filter((value) => value < quantile).length / COUNT;
      expect(Math.abs(share - below)).toBeLessThan(5 * Math.sqrt((below * (1 - below)) / COUNT));
    }
  });

  it.each([1, 2, 4, 6, 12])('gamma deviates of shape %i follow their distribution', (shape) => {
    const state = seeded(shape);
    const values = times(COUNT, () => gamma(state, shape));
    expect(distance(values, erlang(shape))).toBeLessThan(limit);
  });

  it('gamma deviates of a broken shape have its mean and variance', () => {
    const state = seeded(7);
    const values = times(COUNT, () => gamma(state, 3.7));
    expect(Math.abs(mean(values) - 3.7)).toBeLessThan(5 * Math.sqrt(3.7 / COUNT));
    expect(Math.abs(variance(values) - 3.7)).toBeLessThan(0.3);
  });

  it.each([0.05, 0.5, 0.95])('gamma deviates of shape %d have its mean and variance', (shape) => {
    const state = seeded(7);
    const values = times(COUNT, () => gamma(state, shape));
    expect(values.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
    expect(Math.abs(mean(values) - shape)).toBeLessThan(5 * Math.sqrt(shape / COUNT));
    // Variance of a sample variance: (mu4 - sigma^4) / n, with mu4 = 3 shape (shape + 2).
    expect(Math.abs(variance(values) - shape)).toBeLessThan(
      5 * Math.sqrt((3 * shape * (shape + 2) - shape * shape) / COUNT),
    );
  });

  it('a gamma deviate of a tiny shape is a number', () => {
    const state = seeded(7);
    const values = times(200, () => gamma(state, 1e-6));
    expect(values.every((value) => value >= 0 && value < 100)).toBe(true);
  });

  it('a shape that is not above 0 is refused', () => {
    expect(() => gamma(seeded(1), 0)).toThrow(RangeError);
    expect(() => gamma(seeded(1), -1)).toThrow(RangeError);
    expect(() => gamma(seeded(1), Number.NaN)).toThrow(RangeError);
  });
});
