/**
 * Seeded random numbers for the robustness of a rank (method section 9).
 *
 * Guaranteed: the same seed gives the same numbers, bit for bit, on every engine and processor. Words come from integer
 * operations; everything else uses only + - * / and Math.sqrt, which IEEE 754 rounds in one way. Math.log, Math.exp and
 * Math.pow, whose last bits differ between engines, are not used.
 */

/** State of a generator: four words, changed in place by every draw, so that a draw allocates nothing. */
export type RandomState = Uint32Array;

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/**
 * A generator. The seed is spread over the state as SplitMix does (a counter through a bijection), so that near seeds
 * give unrelated streams and the state is never all zero.
 * @param seed 0 to 2^32 - 1
 */
export function seeded(seed: number): RandomState {
  const state = new Uint32Array(4);
  for (let index = 0; index < 4; index++) {
    // Finaliser of MurmurHash3 over a Weyl sequence.
    let word = (seed + Math.imul(index + 1, 0x9e3779b9)) | 0;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    state[index] = word ^ (word >>> 16);
  }
  return state;
}

/** The next word, 0 to 2^32 - 1: xoshiro128** of Blackman and Vigna (prng.di.unimi.it). */
export function nextWord(state: RandomState): number {
  const a = state[0] ?? 0;
  const b = state[1] ?? 0;
  const c = state[2] ?? 0;
  const d = state[3] ?? 0;
  const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
  const third = c ^ a;
  const fourth = d ^ b;
  state[0] = a ^ fourth;
  state[1] = b ^ third;
  state[2] = third ^ (b << 9);
  state[3] = rotate(fourth, 11);
  return result;
}

/** A number strictly between 0 and 1, in steps of 2^-32. */
export const uniform = (state: RandomState): number => (nextWord(state) + 0.5) / 0x1_0000_0000;

const LN_2 = 0.6931471805599453;
const SQRT_HALF = 0.7071067811865476;
/** Terms of the series below: the next one is smaller than the last bit. */
const LAST_TERM = 25;

/**
 * Natural logarithm of a positive finite number, by the same operations everywhere: halving or doubling (exact) until
 * x = m 2^k with m near 1, then ln m = 2 artanh((m - 1) / (m + 1)).
 */
export function logarithm(x: number): number {
  let mantissa = x;
  let exponent = 0;
  for (; mantissa < SQRT_HALF; mantissa *= 2) exponent--;
  for (; mantissa >= 2 * SQRT_HALF; mantissa /= 2) exponent++;
  const z = (mantissa - 1) / (mantissa + 1);
  const square = z * z;
  let series = 0;
  for (let term = LAST_TERM; term > 0; term -= 2) series = series * square + 1 / term;
  return exponent * LN_2 + 2 * z * series;
}

/** Terms of the series below; with |r| at most ln 2 / 2 the next one is smaller than the last bit. */
const EXPONENTIAL_TERMS = 18;

/** Below this, e^x is nearer to 0 than to the smallest positive number. */
const SMALLEST_LOGARITHM = -745.2;

/** e to the power of x, for x of 0 or less, by the same operations everywhere: e^x = 2^k e^r with r near 0. */
export function exponential(x: number): number {
  if (x < SMALLEST_LOGARITHM) return 0;
  const exponent = Math.round(x / LN_2);
  const r = x - exponent * LN_2;
  let result = 1;
  for (let term = EXPONENTIAL_TERMS; term > 0; term--) result = 1 + (result * r) / term;
  for (let step = exponent; step < 0; step++) result /= 2;
  return result;
}

/**
 * A normal deviate: mean 0, variance 1. Ratio of uniforms with the quadratic bounds of Leva (ACM TOMS 18, 1992, 449),
 * which ask for a logarithm in about one draw of a hundred.
 */
export function normal(state: RandomState): number {
  for (;;) {
    const u = uniform(state);
    const v = 1.7156 * (uniform(state) - 0.5);
    const x = u - 0.449871;
    const y = (v < 0 ? -v : v) + 0.386595;
    const q = x * x + y * (0.196 * y - 0.25472 * x);
    if (q < 0.27597 || (q < 0.27846 && v * v < -4 * logarithm(u) * u * u)) return v / u;
  }
}

/**
 * A gamma deviate of scale 1 by Marsaglia and Tsang (ACM TOMS 26, 2000, 363); gammas divided by their sum are a draw of
 * the Dirichlet distribution. A shape below 1, for which that way of drawing is wrong, is drawn as one of shape + 1 times
 * a uniform deviate to the power of 1 / shape (the same paper, section 6).
 * @param shape above 0: the factors of a buyer can bring it below 1
 * @throws RangeError for any other shape
 */
export function gamma(state: RandomState, shape: number): number {
  if (!(shape > 0 && shape < Infinity)) throw new RangeError(`gamma: shape ${shape} is not above 0`);
  if (shape < 1) {
    const whole = gamma(state, shape + 1);
    return whole * exponential(logarithm(uniform(state)) / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(state);
    const root = 1 + c * x;
    if (root <= 0) continue;
    const v = root * root * root;
    const u = uniform(state);
    const square = x * x;
    if (u < 1 - 0.0331 * square * square) return d * v;
    if (logarithm(u) < 0.5 * square + d * (1 - v + logarithm(v))) return d * v;
  }
}
