/** Weights of cells as integers, so that shares are compared exactly (method section 7). */

/** Largest denominator that is looked for; severities and tier weights of the method give at most a few thousand. */
const LARGEST_DENOMINATOR = 10_000;
/** How near a ratio must be to a fraction to be that fraction: far above the noise of a few products of doubles. */
const NEAR = 1e-11;
/** Sums stay below this, so that every sum of weights is exact in a double. */
const LARGEST_SUM = 2 ** 50;
/** The grid for weights that are no fractions of each other. */
const GRID = 2 ** 40;

const gcd = (a: number, b: number): number => {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return x;
};

/** Denominator of the simplest fraction near a ratio from 0 to 1, by continued fractions; null without a simple one. */
function denominatorOf(ratio: number): number | null {
  let rest = ratio;
  let [previous, denominator] = [0, 1];
  while (denominator <= LARGEST_DENOMINATOR) {
    if (Math.abs(Math.round(ratio * denominator) / denominator - ratio) <= NEAR) return denominator;
    const fraction = rest - Math.floor(rest);
    if (fraction <= NEAR) return null;
    rest = 1 / fraction;
    [previous, denominator] = [denominator, Math.floor(rest) * denominator + previous];
  }
  return null;
}

/** The least common denominator of all ratios, or null when one has none or sums would no longer be exact. */
function commonDenominator(ratios: readonly number[]): number | null {
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  let common = 1;
  for (const ratio of ratios) {
    const denominator = denominatorOf(ratio);
    if (denominator === null) return null;
    common *= denominator / gcd(common, denominator);
    if (common * sum > LARGEST_SUM) return null;
  }
  return common;
}

/**
 * Integers in the proportion of the weights given (>= 0; anything else counts as 0).
 *
 * Weights of the method are products of small whole numbers and tier weights, divided by a total: as doubles they carry
 * noise, and 0.1 + 0.2 is not 0.3. So each is taken for the fraction of the largest weight that it is within 1e-11, all
 * on their common denominator: sets of equal value then have equal integers, whatever the order of addition. Only where
 * no common denominator fits are weights rounded to 2^-40 of the largest; such weights stand in no simple proportion,
 * and sets tie only when they cover the same weights.
 */
export function integerWeights(weights: readonly number[]): readonly number[] {
  const cleaned = weights.map((weight) => (weight > 0 && Number.isFinite(weight) ? weight : 0));
  const largest = cleaned.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) return cleaned;
  const ratios = cleaned.map((weight) => weight / largest);
  const scale = commonDenominator([...new Set(ratios)].sort((a, b) => a - b)) ?? GRID;
  const integers = ratios.map((ratio) => (ratio > 0 ? Math.max(1, Math.round(ratio * scale)) : 0));
  const divisor = integers.reduce(gcd, 0);
  return integers.map((integer) => integer / divisor);
}
