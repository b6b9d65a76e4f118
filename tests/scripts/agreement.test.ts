/** Agreement of two readers: the formulas on published examples, and the figures that docs/data-review.md shows. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementTable,
  krippendorffAlpha,
  readDerivations,
  weightedKappa,
} from '../../scripts/agreement.mjs';

type Pair = readonly [number, number];
const pairsArb = fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 })), {
  minLength: 2,
  maxLength: 40,
});

describe("Krippendorff's alpha", () => {
  it('is 1 for full agreement, however it varies, and when nothing varies', () => {
    expect(
      krippendorffAlpha([
        [0, 0],
        [1, 1],
        [3, 3],
      ]),
    ).toBe(1);
    expect(
      krippendorffAlpha([
        [2, 2],
        [2, 2],
      ]),
    ).toBe(1);
  });

  it('gives what can be worked out by hand', () => {
    // Two units, 0/0 and 0/1. Frequencies 3 and 1; difference(0, 1) = (4 - 2)^2 = 4.
    // Observed 2 * 4 / 4 = 2; expected 2 * 3 * 1 * 4 / (4 * 3) = 2; alpha = 0.
    expect(
      krippendorffAlpha([
        [0, 0],
        [0, 1],
      ]),
    ).toBeCloseTo(0, 12);
    // Four units, 0/0, 1/1, 2/2, 0/2. Frequencies 3, 2, 3; difference(0, 2) = (8 - 3)^2 = 25, (0, 1) = (1, 2) = 6.25.
    // Observed 2 * 25 / 8 = 6.25; expected 2 * (9 * 25 + 6 * 6.25 + 6 * 6.25) / 56 = 10.714; alpha = 0.41667.
    expect(
      krippendorffAlpha([
        [0, 0],
        [1, 1],
        [2, 2],
        [0, 2],
      ]),
    ).toBeCloseTo(1 - 6.25 / (600 / 56), 12);
  });

  it('does not depend on who is first, nor on the order of the units', () => {
    fc.assert(
      fc.property(pairsArb, (pairs) => {
        const alpha = krippendorffAlpha(pairs);
        expect(krippendorffAlpha(pairs.map(([a, b]): Pair => [b, a]))).toBeCloseTo(alpha, 9);
        expect(krippendorffAlpha([...pairs].reverse())).toBeCloseTo(alpha, 9);
        expect(alpha).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('weighted kappa', () => {
  it('gives what can be worked out by hand', () => {
    expect(
      weightedKappa([
        [0, 0],
        [3, 3],
      ]),
    ).toBe(1);
    // Observed 1/2; expected (|0-0| + |0-1| + |0-0| + |0-1|) / 4 = 1/2.
    expect(
      weightedKappa([
        [0, 0],
        [0, 1],
      ]),
    ).toBeCloseTo(0, 12);
    // Observed 3/2; expected (0 + 3 + 3 + 0) / 4 = 3/2.
    expect(
      weightedKappa([
        [0, 3],
        [3, 3],
      ]),
    ).toBeCloseTo(0, 12);
  });

  it('is 1 only where the readers agree on everything', () => {
    fc.assert(
      fc.property(pairsArb, (pairs) => {
        const agreed = pairs.every(([a, b]) => a === b);
        const kappa = weightedKappa(pairs);
        if (agreed) expect(kappa).toBe(1);
        else expect(kappa).toBeLessThan(1);
      }),
    );
  });
});

describe('the review of the data', () => {
  const { labels } = readDerivations();

  it('compares at least twelve labels', () => {
    expect(labels.length).toBeGreaterThanOrEqual(12);
    expect(new Set(labels.map(({ id }) => id)).size).toBe(labels.length);
  });

  it('shows the figures that the derivations give', () => {
    const page = readFileSync(new URL('../../docs/data-review.md', import.meta.url), 'utf8');
    expect(page.replace(/ {2,}/g, ' ').replace(/-{3,}/g, '---')).toContain(agreementTable(labels));
  });
});
