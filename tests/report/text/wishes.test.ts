/** What the buyer's own wishes cost, as it is told. */
import { describe, expect, it } from 'vitest';
import type { Assessment, LotResult } from '../../../src/model/types.js';
import { renderText } from '../../../src/report/text/render-text.js';
import { ONE_LOT } from '../fixtures/assessments.js';

type Change = NonNullable<LotResult['sensitivity']>['lower'][number];

const change = (part: Partial<Change>): Change => ({
  requirement: 'ce-durability',
  from: 'basic',
  to: null,
  labels: [],
  demanded: 0,
  checked: 0,
  assured: 0,
  ...part,
});

/** The section on wishes as one line. */
const told = (...lower: readonly Change[]): string => {
  const lots = ONE_LOT.lots.map((lot) => ({ ...lot, sensitivity: { lower, raise: [] } }));
  const text = renderText({ ...ONE_LOT, lots } as Assessment, {
    width: 200,
    colour: false,
    accessible: true,
  });
  return text.split('What your own wishes cost')[1]?.replace(/\s+/g, ' ') ?? '';
};

describe('what wishes cost', () => {
  it('leaves out what moves less than is shown', () => {
    expect(told(change({ demanded: 0.004, checked: 0.004 }))).toContain('No single wish');
    expect(told(change({ demanded: 0.02, checked: 0.004 }))).toContain(
      'Without Durability: 2 % more of what you then ask is surely demanded.',
    );
  });

  it('tells a label that comes into reach, however little moves', () => {
    expect(told(change({ labels: ['alpha-gen10'], demanded: 0.004 }))).toContain(
      'Without Durability: 1 label more in reach.',
    );
  });

  it('names the strongest reading of which a percent is shown', () => {
    expect(told(change({ demanded: 0.3, checked: 0.2, assured: 0.001 }))).toContain(
      '20 % more of what you then ask is surely demanded and checked.',
    );
  });
});
