/** The buyer's own weights: factors of themes and requirements over the severity (method section 6). */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { checkTender } from '../../src/check/tender.js';
import type { LotResult, Requirement, Tender } from '../../src/model/types.js';
import { AS_OF, claim, label, libraryOf, requirement } from '../support/fixtures.js';
import { library } from '../support/shipped-labels.js';

const requirements: readonly Requirement[] = [
  requirement({ id: 'ce-parts', severity: 3 }),
  requirement({ id: 'ce-warranty', severity: 1 }),
  requirement({ id: 'lr-hours', severity: 2, theme: 'labour-rights' }),
];

const tender = (weights?: Tender['weights'], change: Partial<Tender> = {}): Tender => ({
  title: 'T',
  lots: [{ id: '1', products: ['notebook'] }],
  ambition: { 'human-rights': 'none', 'labour-rights': 'advanced', circularity: 'advanced' },
  ...(weights ? { weights } : {}),
  ...change,
});

const of = label({ claims: [claim({ requirement: 'ce-parts' })] });

const lotOf = (wished: Tender): LotResult => {
  const [lot] = assess(libraryOf(requirements, [of]), wished, { version: '0', asOf: AS_OF }).lots;
  if (!lot) throw new Error('no lot');
  return lot;
};

const weightsOf = (wished: Tender): Readonly<Record<string, number>> =>
  Object.fromEntries(lotOf(wished).requirements.map(({ id, weight }) => [id, weight]));

const demandedOf = (wished: Tender): readonly number[] | undefined =>
  lotOf(wished).labels[0]?.coverage?.shares.demanded;

describe('weights', () => {
  it('are the severities where none is stated', () => {
    expect(weightsOf(tender())).toEqual({ 'ce-parts': 0.5, 'ce-warranty': 0.167, 'lr-hours': 0.333 });
    expect(demandedOf(tender())?.[0]).toBe(0.5);
  });

  it('of a theme count for each of its requirements', () => {
    const doubled = tender({ 'labour-rights': 2 });
    expect(weightsOf(doubled)).toEqual({ 'ce-parts': 0.375, 'ce-warranty': 0.125, 'lr-hours': 0.5 });
    expect(demandedOf(doubled)?.[0]).toBe(0.375);
  });

  it('of a requirement count for it alone', () => {
    const more = tender({ 'ce-warranty': 4, 'lr-hours': 0.5 });
    expect(weightsOf(more)).toEqual({ 'ce-parts': 0.375, 'ce-warranty': 0.5, 'lr-hours': 0.125 });
    expect(demandedOf(more)?.[0]).toBe(0.375);
  });

  it('of a theme and a requirement multiply, and with a must too', () => {
    const both = tender({ circularity: 0.5, 'ce-parts': 4 });
    expect(weightsOf(both)).toEqual({ 'ce-parts': 0.706, 'ce-warranty': 0.059, 'lr-hours': 0.235 });
    const must = tender(
      { circularity: 0.5, 'ce-parts': 4 },
      { requirements: { 'ce-parts': { must: true } } },
    );
    expect(weightsOf(must)).toEqual({ 'ce-parts': 0.828, 'ce-warranty': 0.034, 'lr-hours': 0.138 });
    expect(demandedOf(must)?.[0]).toBe(0.828);
  });

  it('alike for all change nothing but the echo of the tender', () => {
    const alike = tender({ circularity: 3, 'labour-rights': 3 });
    expect(lotOf(alike)).toEqual(lotOf(tender()));
  });

  it('far below 1 still let places be drawn', () => {
    const other = label({ id: 'other', claims: [claim({ requirement: 'ce-warranty' })] });
    const firsts = [1, 0.1, 0.001, 1e-9].map((parts) => {
      const wished = tender({ circularity: 0.1, 'ce-parts': parts, 'ce-warranty': 0.5 });
      const [lot] = assess(libraryOf(requirements, [of, other]), wished, { version: '0', asOf: AS_OF }).lots;
      const places = lot?.labels.find(({ id }) => id === of.id)?.robustness?.rankAcceptability ?? [];
      // Shares are rounded to thousandths.
      expect(places.reduce((sum, place) => sum + place, 0)).toBeCloseTo(1, 2);
      return places[0] ?? 0;
    });
    // The less the requirement counts that the label meets, the less often the label is first.
    expect(firsts).toEqual(firsts.toSorted((a, b) => b - a));
    expect(firsts[0]).toBeGreaterThan(0.5);
    expect(firsts.at(-1)).toBe(0);
  });

  it('change no figure of a single row, and no legal use', () => {
    const rows = ({ labels }: LotResult) => labels.map(({ coverage, legal }) => [coverage?.cells, legal]);
    expect(rows(lotOf(tender({ 'ce-parts': 10 })))).toEqual(rows(lotOf(tender())));
  });

  it('stand in the result as they were stated, by id', () => {
    const { tender: echoed } = assess(
      libraryOf(requirements, [of]),
      tender({ 'lr-hours': 2, circularity: 0.5 }),
      { version: '0', asOf: AS_OF },
    );
    expect(JSON.stringify(echoed.weights)).toBe('{"circularity":0.5,"lr-hours":2}');
  });
});

describe('weights in a file', () => {
  const text = (weights: string): string =>
    `title: Laptops\nlots: [{ id: '1', products: [notebook] }]\nweights:\n${weights}`;
  const findings = async (weights: string) =>
    (await checkTender(text(weights), 't.yaml', library)).diagnostics.map(({ code, range, hint }) => [
      code,
      `${range?.line}:${range?.column}`,
      hint,
    ]);

  it('may name every theme and every requirement', async () => {
    const ids = ['human-rights', 'labour-rights', 'circularity', ...library.requirements.map(({ id }) => id)];
    expect(await findings(ids.map((id) => `  ${id}: 2\n`).join(''))).toEqual([]);
  });

  it('of what is neither are found where they stand', async () => {
    expect(await findings('  circularity: 2\n  lr-forced-labor: 3\n  human-right: 2\n')).toEqual([
      ['unknown-requirement', '5:3', 'did you mean "lr-forced-labour"?'],
      ['unknown-requirement', '6:3', 'did you mean "human-rights"?'],
    ]);
  });

  it.each(['0', '-1', '10.5', '.inf', 'high'])(
    'must be numbers above 0, at most 10: not %s',
    async (value) => {
      const found = await findings(`  circularity: ${value}\n`);
      expect(found).toHaveLength(1);
      expect(found[0]?.[1]).toBe('4:16');
    },
  );
});
