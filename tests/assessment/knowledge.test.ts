/** How much is known of labels. */
import { describe, expect, it } from 'vitest';
import { knowledge } from '../../src/assessment/knowledge.js';
import { askedLots } from '../../src/assessment/open-facts.js';
import type { Label, Tender } from '../../src/model/types.js';
import { AS_OF, claim, cite, label, libraryOf, requirement } from '../support/fixtures.js';
import { indicatorIds } from '../support/rules.js';

const TENDER: Tender = {
  title: 'T',
  lots: [{ id: '1', products: ['notebook'] }],
  ambition: { circularity: 'basic' },
};

const of = (labels: readonly Label[], asOf = AS_OF) => {
  const library = libraryOf([requirement(), requirement({ id: 'ce-warranty', title: 'Warranty' })], labels);
  return knowledge(library, labels, askedLots([TENDER], library, asOf), asOf);
};

const one = (change: Partial<Label>, asOf = AS_OF) => {
  const [row] = of([label(change)], asOf).labels;
  if (!row) throw new Error('no row');
  return row;
};

const everyIndicator = (level: number | readonly [number, number]): Label['credibility'] =>
  Object.fromEntries(indicatorIds.map((id) => [id, { level, evidence: cite('I') }])) as Label['credibility'];

describe('knowledge of the scheme', () => {
  it('is 0 for a label about which nothing is known, 1 when every indicator has one level', () => {
    expect(one({}).scheme).toMatchObject({
      known: 0,
      indicators: { exact: 0, range: 0, unknown: indicatorIds.length },
    });
    expect(one({ credibility: everyIndicator(2) }).scheme).toMatchObject({
      known: 1,
      indicators: { exact: indicatorIds.length, range: 0, unknown: 0 },
    });
  });

  it('counts each gate once over both profiles', () => {
    const { gates } = one({ credibility: everyIndicator(3) }).scheme;
    const open = one({}).scheme.gates;
    expect(gates.failed + gates['not-established']).toBe(0);
    expect(open['not-established']).toBe(gates.passed);
    expect(one({ credibility: everyIndicator(0) }).scheme.gates.failed).toBe(gates.passed);
  });
});

describe('knowledge of demands', () => {
  it('tells established, open, absent and silent apart', () => {
    const established = one({ claims: [claim()] }).demands;
    expect(established).toEqual({ established: 1, open: 0, absent: 0, silent: 1 });
    const open = one({
      claims: [claim({ obligation: 'not-read' })],
      'not-addressed': [{ requirements: ['ce-warranty'], evidence: cite('N') }],
    }).demands;
    expect(open).toEqual({ established: 0, open: 1, absent: 1, silent: 0 });
  });

  it('does not take an inferred rung, a rung of none or a claim about other goods for established', () => {
    for (const change of [
      { evidence: cite('X') },
      { reaches: ['none', 'basic'] as const },
      { concerns: 'other' as const },
    ])
      expect(one({ claims: [claim(change)] }).demands.established).toBe(0);
  });
});

describe('evidence and age', () => {
  it('counts facts by the strongest grade of each', () => {
    expect(one({ claims: [claim({ evidence: [...cite('P'), ...cite('N')] })] }).evidence).toEqual({
      independent: 0,
      normative: 1,
      published: 0,
      inferred: 0,
    });
  });

  it('counts facts that rest only on old or superseded text', () => {
    expect(one({ claims: [claim({ evidence: cite('PAST') })] }).age.aged).toBe(1);
    expect(one({ claims: [claim({ evidence: [...cite('PAST'), ...cite('N')] })] }).age.aged).toBe(0);
  });

  it('moves with the day: the review falls due 24 months after the last one', () => {
    const { age } = one({});
    expect(age).toMatchObject({ lastReview: '2026-11-01', reviewDue: '2028-11-01' });
    expect(of([label()]).overall.overdue).toBe(0);
    expect(of([label()], '2028-11-02').overall.overdue).toBe(1);
  });
});

describe('the edition', () => {
  it('that is replaced points to its successor', () => {
    const { edition } = label();
    const next = label({ id: 'next', edition: { ...edition, supersedes: 'fixture' } });
    expect(of([label(), next]).labels.map(({ successor }) => successor)).toEqual(['next', null]);
  });
});

describe('the fact that would decide most', () => {
  it('is the open demand of the example, and overall the greatest gain of a label that can be ranked', () => {
    const open = label({ claims: [claim({ obligation: 'not-read' })] });
    const supporting = label({
      id: 'other',
      role: 'supporting',
      claims: [claim({ obligation: 'not-read' })],
    });
    const result = of([open, supporting]);
    expect(result.labels[0]?.decides).toMatchObject({
      fact: 'ce-spare-parts',
      value: 'basic',
      title: 'Spare parts',
    });
    expect(result.overall.decides?.label).toBe('fixture');
  });
});
