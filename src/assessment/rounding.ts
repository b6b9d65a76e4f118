/** Rounding at the edge of the core: shares with 3 decimals, scores with 1 (method, first paragraph). */
import type { Interval } from '../model/interval.js';

export const SHARE_DIGITS = 3;
export const SCORE_DIGITS = 1;

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Both ends rounded. */
export const roundInterval = ([lo, hi]: Interval, digits: number): [number, number] => [
  round(lo, digits),
  round(hi, digits),
];

/** The figures of a profile rounded as results show them. */
export const roundProfile = <
  P extends {
    readonly score: Interval;
    readonly dimensions: readonly { readonly id: string; readonly value: Interval }[];
  },
>(
  profile: P,
): P => ({
  ...profile,
  score: roundInterval(profile.score, SCORE_DIGITS),
  dimensions: profile.dimensions.map(({ id, value }) => ({ id, value: roundInterval(value, SHARE_DIGITS) })),
});

/** Far below any weight; sums of shares differ by less. */
const NEAR = 1e-9;

/**
 * Shares (0 to 1) as whole percent. A range that facts leave open stays a range: its lower bound is never rounded up, its
 * upper bound never down.
 */
export const wholePercents = ([lo, hi]: Interval): Interval =>
  hi - lo < NEAR
    ? [Math.round(lo * 100), Math.round(hi * 100)]
    : [Math.floor(lo * 100 + NEAR), Math.ceil(hi * 100 - NEAR)];

/** Sums of the same numbers in another order differ in their last bits; on a grid of 10^-9 they are equal. */
export const withoutNoise = (value: number): number => Math.round(value * 1e9) / 1e9;
