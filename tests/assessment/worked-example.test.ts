/** The worked example of docs/method.md (section 10), to 0.1. */
import { describe, expect, it } from 'vitest';
import { profileCredibility, type ProfileCredibility } from '../../src/assessment/credibility.js';
import { meanOf, sharesOf, type CellSummary } from '../../src/assessment/shares.js';
import { metState, readingsOf, type Readings } from '../../src/assessment/readings.js';
import { toInterval, type Interval } from '../../src/model/interval.js';
import type { Label, Profile } from '../../src/model/types.js';
import { dimensions, indicatorIds, method } from '../support/rules.js';

type Entry = number | readonly [number, number];

const ALPHA: readonly Entry[] = [
  3,
  [1, 2],
  2,
  3, // GOV
  2,
  3,
  3,
  2,
  3, // STD
  3,
  2,
  2,
  [0, 1],
  2,
  [0, 3],
  [1, 2], // ASR
  3,
  3,
  1,
  3,
  2, // TRN
  [2, 3],
  2,
  [0, 1], // REM
  2,
  [1, 2],
  3, // IMP
];
const BETA: readonly Entry[] = [
  2,
  2,
  2,
  3,
  3,
  3,
  2,
  3,
  2,
  3,
  3,
  3,
  0,
  3,
  2,
  2,
  2,
  3,
  0,
  0,
  2,
  3,
  3,
  2,
  [1, 2],
  1,
  2,
];

const label = { kind: 'ecolabel' } as Label;

function credibility(entries: readonly Entry[], profile: Profile): ProfileCredibility {
  expect(entries).toHaveLength(indicatorIds.length);
  const levels = new Map(indicatorIds.map((id, index) => [id, toInterval(entries[index] ?? 0)]));
  return profileCredibility(label, profile, levels, { method, dimensions });
}

const oneDecimal = ([lo, hi]: Interval): readonly string[] => [lo.toFixed(1), hi.toFixed(1)];

describe('credibility of Alpha and Beta', () => {
  it('gives the dimensions of Alpha in the people profile', () => {
    const { dimensions: values } = credibility(ALPHA, 'people');
    expect(values.map(({ value: [lo, hi] }) => [(lo * 100).toFixed(1), (hi * 100).toFixed(1)])).toEqual([
      ['68.8', '79.2'],
      ['83.3', '83.3'],
      ['52.2', '74.4'],
      ['79.2', '79.2'],
      ['38.1', '61.9'],
      ['62.5', '75.0'],
    ]);
  });

  it.each([
    ['Alpha', ALPHA, 'people', ['61.0', '75.4'], ['B', 'A']],
    ['Alpha', ALPHA, 'product', ['68.1', '79.0'], ['B', 'A']],
    ['Beta', BETA, 'people', ['70.4', '71.9'], ['B', 'B']],
    ['Beta', BETA, 'product', ['70.5', '72.2'], ['B', 'B']],
  ] as const)('%s, %s: score and class', (_name, entries, profile, score, classes) => {
    const result = credibility(entries, profile);
    expect(oneDecimal(result.score)).toEqual(score);
    expect(result.class).toEqual(classes);
  });
});

interface ExampleCell {
  readonly weight: number;
  readonly target: number;
  readonly profile: Profile;
  readonly alpha: { readonly O: number; readonly V: Entry; readonly B: number };
  readonly beta: { readonly O: number; readonly V: Entry; readonly B: number };
}

const NOTHING = { O: 0, V: 0, B: 0 };
const CELLS: readonly ExampleCell[] = [
  {
    weight: 0.35 * 0.6,
    target: 3,
    profile: 'people',
    alpha: { O: 4, V: [2, 3], B: 3 },
    beta: { O: 4, V: 3, B: 2 },
  },
  { weight: 0.35 * 0.4, target: 2, profile: 'people', alpha: { O: 2, V: 1, B: 1 }, beta: NOTHING },
  {
    weight: 0.25,
    target: 3,
    profile: 'people',
    alpha: { O: 3, V: [2, 3], B: 3 },
    beta: { O: 4, V: 3, B: 2 },
  },
  { weight: 0.25, target: 3, profile: 'product', alpha: { O: 4, V: [3, 4], B: 3 }, beta: NOTHING },
  { weight: 0.15, target: 2, profile: 'people', alpha: { O: 3, V: 2, B: 1 }, beta: NOTHING },
];

function readings(cell: ExampleCell, who: 'alpha' | 'beta'): readonly [Readings, Readings] {
  const known = credibility(who === 'alpha' ? ALPHA : BETA, cell.profile);
  const { O, V, B } = cell[who];
  const at = (end: 0 | 1): Readings =>
    readingsOf(
      {
        demanded: O,
        verified: toInterval(V)[end],
        bound: B,
        class: known.class[end],
        score: known.score[end],
      },
      method,
    );
  return [at(0), at(1)];
}

function summary(cell: ExampleCell, members: readonly ('alpha' | 'beta')[]): CellSummary {
  const all = members.map((who) => readings(cell, who));
  const state = (reading: keyof Readings) => {
    const states = all.map(([lo, hi]) =>
      metState([lo.demanded, hi.demanded], [lo[reading], hi[reading]], cell.target, method),
    );
    return states.includes('surely') ? 'surely' : states.includes('possibly') ? 'possibly' : 'no';
  };
  return {
    weight: cell.weight,
    theme: 'labour-rights',
    must: false,
    states: { demanded: state('demanded'), checked: state('checked'), assured: state('assured') },
    number: [Math.max(...all.map(([lo]) => lo.number)), Math.max(...all.map(([, hi]) => hi.number))],
  };
}

describe('cells', () => {
  it.each([
    [0, 'alpha', [2, 3], ['42.8', '71.4']],
    [1, 'alpha', [1, 1], ['9.6', '10.0']],
    [2, 'alpha', [2, 3], ['41.3', '69.6']],
    [3, 'alpha', [3, 4], ['70.9', '98.8']],
    [4, 'alpha', [2, 2], ['38.8', '39.4']],
    [0, 'beta', [3, 3], ['69.8', '69.9']],
    [1, 'beta', [0, 0], ['0.0', '0.0']],
    [2, 'beta', [3, 3], ['69.8', '69.9']],
    [3, 'beta', [0, 0], ['0.0', '0.0']],
    [4, 'beta', [0, 0], ['0.0', '0.0']],
  ] as const)('cell %i of %s: class and number', (index, who, classes, numbers) => {
    const cell = CELLS[index];
    if (!cell) throw new Error(`no cell ${index}`);
    const [lo, hi] = readings(cell, who);
    expect([lo.assured, hi.assured]).toEqual(classes);
    expect(oneDecimal([lo.number, hi.number])).toEqual(numbers);
  });
});

describe('shares and means of the sets', () => {
  const twoDecimals = (interval: Interval | undefined) => interval?.map((value) => value.toFixed(2));

  it.each([
    ['Alpha', ['alpha'], ['0.86', '0.86'], ['0.40', '0.86'], ['0.40', '0.86'], ['44.2', '64.4']],
    ['Beta', ['beta'], ['0.46', '0.46'], ['0.46', '0.46'], ['0.46', '0.46'], ['32.1', '32.2']],
    [
      'Alpha and Beta',
      ['alpha', 'beta'],
      ['0.86', '0.86'],
      ['0.86', '0.86'],
      ['0.86', '0.86'],
      ['57.0', '64.5'],
    ],
  ] as const)('%s', (_name, members, demanded, checked, assured, mean) => {
    const cells = CELLS.map((cell) => summary(cell, members));
    const shares = sharesOf(cells);
    expect(twoDecimals(shares?.demanded)).toEqual(demanded);
    expect(twoDecimals(shares?.checked)).toEqual(checked);
    expect(twoDecimals(shares?.assured)).toEqual(assured);
    expect(oneDecimal(meanOf(cells))).toEqual(mean);
  });
});
