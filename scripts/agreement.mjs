// @ts-check
/**
 * Agreement of two readers who derived the facts of labels from the same dossiers, each without sight of the other's:
 * `node scripts/agreement.mjs` prints the table that docs/data-review.md shows. Data: docs/review/derivations.json.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

/**
 * Krippendorff's alpha for two readers without missing values, with the ordinal difference function.
 * @param {readonly (readonly [number, number])[]} pairs what each reader wrote of the same unit, whole numbers
 * @returns {number} 1 full agreement, 0 as by chance, below 0 worse; 1 when no value varies
 */
export function krippendorffAlpha(pairs) {
  const values = [...new Set(pairs.flat())].sort((a, b) => a - b);
  /** @param {number} value */
  const frequency = (value) => pairs.flat().filter((one) => one === value).length;
  const counts = new Map(values.map((value) => [value, frequency(value)]));
  /** Squared ordinal difference: the values that lie between, the ends counted half. */
  const difference = (/** @type {number} */ a, /** @type {number} */ b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const between = values
      .filter((value) => value >= low && value <= high)
      .reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
    return (between - ((counts.get(a) ?? 0) + (counts.get(b) ?? 0)) / 2) ** 2;
  };
  const total = pairs.length * 2;
  const observed = pairs.reduce((sum, [a, b]) => sum + 2 * difference(a, b), 0) / total;
  const expected =
    values.reduce(
      (sum, a) =>
        sum +
        values.reduce(
          (inner, b) => inner + (counts.get(a) ?? 0) * (counts.get(b) ?? 0) * difference(a, b),
          0,
        ),
      0,
    ) /
    (total * (total - 1));
  return expected === 0 ? 1 : 1 - observed / expected;
}

/**
 * Cohen's kappa with linear weights.
 * @param {readonly (readonly [number, number])[]} pairs what each reader wrote of the same unit
 * @returns {number} 1 full agreement, 0 as by chance; 1 when no value varies
 */
export function weightedKappa(pairs) {
  const n = pairs.length;
  const observed = pairs.reduce((sum, [a, b]) => sum + Math.abs(a - b), 0) / n;
  const expected =
    pairs.reduce((sum, [a]) => sum + pairs.reduce((inner, [, b]) => inner + Math.abs(a - b), 0), 0) / (n * n);
  return expected === 0 ? 1 : 1 - observed / expected;
}

/**
 * @typedef {[lo: number, hi: number]} Range
 * @typedef {{ first: Range, second: Range }} Both
 * @typedef {{ id: string, demands: Record<string, Both>, indicators: Record<string, Both> }} Derived
 */

/** @type {readonly { title: string, of: 'demands' | 'indicators', end: 0 | 1 }[]} */
const MEASURES = [
  { title: 'rung reached, lower bound', of: 'demands', end: 0 },
  { title: 'rung reached, upper bound', of: 'demands', end: 1 },
  { title: 'indicator level, lower bound', of: 'indicators', end: 0 },
  { title: 'indicator level, upper bound', of: 'indicators', end: 1 },
];

/**
 * One row for each measure.
 * @param {readonly Derived[]} labels
 */
export const agreement = (labels) =>
  MEASURES.map(({ title, of, end }) => {
    const pairs = labels.flatMap((label) =>
      Object.values(label[of]).map(
        ({ first, second }) => /** @type {[number, number]} */ ([first[end], second[end]]),
      ),
    );
    const equal = pairs.filter(([a, b]) => a === b).length;
    const near = pairs.filter(([a, b]) => Math.abs(a - b) <= 1).length;
    return {
      title,
      units: pairs.length,
      equal: equal / pairs.length,
      near: near / pairs.length,
      alpha: krippendorffAlpha(pairs),
      kappa: weightedKappa(pairs),
    };
  });

/** The rows as a Markdown table. */
export const agreementTable = (/** @type {readonly Derived[]} */ labels) =>
  [
    '| fact | units | equal | at most one step apart | Krippendorff alpha (ordinal) | weighted kappa (linear) |',
    '| --- | --- | --- | --- | --- | --- |',
    ...agreement(labels).map(
      ({ title, units, equal, near, alpha, kappa }) =>
        `| ${title} | ${units} | ${(equal * 100).toFixed(0)} % | ${(near * 100).toFixed(0)} % | ${alpha.toFixed(2)} | ${kappa.toFixed(2)} |`,
    ),
  ].join('\n');

/** @returns {{ labels: readonly Derived[] }} */
export const readDerivations = () =>
  JSON.parse(readFileSync(new URL('../docs/review/derivations.json', import.meta.url), 'utf8'));

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.stdout.write(`${agreementTable(readDerivations().labels)}\n`);
}
