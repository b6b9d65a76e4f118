/** O: the table of obligations and rungs, scope, evidence and grades (method sections 3 and 5). */
import { describe, expect, it } from 'vitest';
import {
  demandedIfMandatory,
  demandsOf,
  reachedRank,
  type DemandedInput,
} from '../../src/assessment/demanded.js';
import type { Claim, Label } from '../../src/model/types.js';
import { AS_OF, candidate, cite, claim, contextOf, label, requirement } from '../support/fixtures.js';

const input = (of: Label, change: Partial<DemandedInput> = {}): DemandedInput => ({
  candidate: candidate(of),
  requirement: requirement(),
  rung: 'advanced',
  tier: 'product',
  item: { product: 'notebook' },
  asOf: AS_OF,
  context: contextOf(of),
  ...change,
});

const demand = (claims: readonly Claim[], change: Partial<DemandedInput> = {}, of: Partial<Label> = {}) =>
  demandsOf(input(label({ claims, ...of }), change))[0];

describe('obligation against rung', () => {
  const ROWS = [
    ['mandatory', {}, [0, 0], [2, 2], [4, 4]],
    ['mandatory', { exception: 'where no part exists' }, [0, 0], [2, 2], [3, 3]],
    ['optional', { criterion: 'c1' }, [0, 0], [1, 1], [1, 1]],
    ['assessed', {}, [0, 0], [1, 1], [1, 1]],
    ['phased-in', { from: '2026-01-01' }, [0, 0], [2, 2], [4, 4]],
    ['phased-in', { from: '2026-11-24' }, [0, 0], [2, 2], [4, 4]],
    ['phased-in', { from: '2027-01-01' }, [0, 0], [1, 1], [1, 1]],
    ['phased-in', { from: null }, [0, 0], [1, 1], [1, 3]],
    ['part-of-scope', { products: ['notebook'] }, [0, 0], [2, 2], [4, 4]],
    ['part-of-scope', { products: ['display'] }, [0, 0], [1, 1], [1, 3]],
    ['part-of-scope', {}, [0, 0], [1, 1], [1, 3]],
    ['not-read', {}, [0, 0], [1, 2], [1, 4]],
  ] as const;

  it.each(ROWS)('%s %o: none %o, below %o, at or above %o', (obligation, more, none, below, reached) => {
    const of = (reaches: Claim['reaches']) =>
      demand([claim({ obligation, ...more, ...(reaches ? { reaches } : {}) })]).range;
    expect(of('none')).toEqual(none);
    expect(of('basic')).toEqual(below);
    expect(of('advanced')).toEqual(reached);
    expect(of('frontrunner')).toEqual(reached);
  });

  it('takes both ends of a range of rungs', () => {
    expect(demand([claim({ reaches: ['none', 'advanced'] })]).range).toEqual([0, 4]);
    expect(demand([claim({ reaches: ['basic', 'frontrunner'], obligation: 'not-read' })]).range).toEqual([
      1, 4,
    ]);
  });
});

describe('measured values', () => {
  it.each([
    [2, 'notebook', [0, 0]],
    [3, 'notebook', [1, 1]],
    [5, 'notebook', [2, 2]],
    [7, 'notebook', [3, 3]],
    [5, 'smartphone', [1, 1]],
    [7, 'smartphone', [3, 3]],
    [[3, 5], 'notebook', [1, 2]],
  ] as const)('%o years for a %s reach rank %o', (value, product, rank) => {
    const { reaches, ...valued } = claim({ value });
    expect(reachedRank(valued, requirement(), { product })).toEqual(rank);
  });

  it('a stated rung may only lower what the value reaches', () => {
    expect(
      reachedRank(claim({ value: 7, reaches: 'basic' }), requirement(), { product: 'notebook' }),
    ).toEqual([1, 1]);
    expect(
      reachedRank(claim({ value: 3, reaches: 'frontrunner' }), requirement(), { product: 'notebook' }),
    ).toEqual([1, 1]);
  });

  it('counts downwards where lower is better', () => {
    const measure = { unit: 'hours', better: 'lower' as const, basis: 'a week' };
    const ladder = {
      basic: { norm: '60', threshold: 60, tiers: { product: 1 }, basis: { is: 'source' as const } },
      advanced: { norm: '48', threshold: 48, tiers: { product: 1 }, basis: { is: 'source' as const } },
    };
    const { reaches, ...valued } = claim({ value: [48, 60] });
    expect(reachedRank(valued, requirement({ measure, ladder }), { product: 'notebook' })).toEqual([1, 2]);
  });
});

describe('scope comes first', () => {
  const full = [claim({ tiers: ['product', 'brand', 'final-assembly'] })];
  it.each([
    ['a tier that the scheme does not declare', { tier: 'brand' as const }, {}],
    ['a product that it does not exist for', { item: { product: 'server' } }, {}],
    ['a service that it does not certify', { item: { service: 'recycling' } }, {}],
    ['a theme that it does not speak about', {}, { scope: { ...label().scope, themes: [] } }],
  ])('%s is a documented absence', (_name, change, of) => {
    expect(demand(full, change, of)).toMatchObject({ range: [0, 0], basis: 'outside-scope' });
  });

  it('inside and silent is the whole scale', () => {
    expect(demand([])).toMatchObject({ range: [0, 4], basis: 'silent' });
  });

  it('documented as not addressed is nothing', () => {
    expect(
      demand([], {}, { 'not-addressed': [{ requirements: ['ce-spare-parts'], evidence: cite('N') }] }),
    ).toMatchObject({ range: [0, 0], basis: 'not-addressed' });
    expect(
      demand([], {}, { 'not-addressed': [{ themes: ['circularity'], evidence: cite('N') }] }),
    ).toMatchObject({ range: [0, 0], basis: 'not-addressed' });
  });

  it('a claim about other goods, or about the company at the product, never counts', () => {
    expect(demand([claim({ concerns: 'other' })])).toMatchObject({ range: [0, 0], basis: 'other-goods' });
    expect(demand([claim({ concerns: 'company' })])).toMatchObject({ range: [0, 0], basis: 'other-goods' });
  });

  it('a claim limited to other products leaves this one unknown', () => {
    expect(demand([claim({ products: ['display'] })])).toMatchObject({ range: [0, 4], basis: 'silent' });
  });
});

describe('evidence limits the lower bound only', () => {
  it.each([
    ['N', [4, 4]],
    ['P', [3, 4]],
    ['X', [0, 4]],
    ['OLD', [3, 4]],
    ['PAST', [3, 4]],
  ] as const)('%s supports %o of a mandatory claim', (id, range) => {
    expect(demand([claim({ evidence: cite(id) })]).range).toEqual(range);
  });

  it('takes the strongest entry that alone supports it', () => {
    expect(demand([claim({ evidence: [...cite('X'), ...cite('OLD'), ...cite('N')] })]).range).toEqual([4, 4]);
  });

  it('an entry may lower the grade of its source, never raise it', () => {
    expect(demand([claim({ evidence: cite('N', { grade: 'inferred' }) })]).range).toEqual([0, 4]);
    expect(demand([claim({ evidence: cite('P', { grade: 'independent' }) })]).range).toEqual([3, 4]);
  });

  it('a later check of one entry makes it fresh again', () => {
    expect(demand([claim({ evidence: cite('OLD', { checked: '2026-01-01' }) })]).range).toEqual([4, 4]);
  });
});

describe('grades', () => {
  const graded: Partial<Label> = { grades: ['bronze', 'silver', 'gold'], 'grade-meaning': 'criteria' };
  it('a claim that begins at a grade is optional below it', () => {
    const of = label({ ...graded, claims: [claim({ grade: 'silver' })] });
    const at = (grade: string) => demandsOf(input(of, { candidate: candidate(of, grade) }))[0].range;
    expect([at('bronze'), at('silver'), at('gold')]).toEqual([
      [1, 1],
      [4, 4],
      [4, 4],
    ]);
  });

  it('an optional criterion can be obtained as if it were mandatory', () => {
    const of = label({ claims: [claim({ obligation: 'optional', criterion: 'c1', evidence: cite('P') })] });
    const [optional] = of.claims;
    if (!optional) throw new Error('no claim');
    expect(demandedIfMandatory(optional, input(of))).toEqual([3, 4]);
  });
});

describe('law', () => {
  const phone = label({ scope: { ...label().scope, products: ['smartphone'] } });
  const { reaches, ...base } = claim();
  const at = (value: number, asOf: string) =>
    demandsOf(
      input(
        { ...phone, claims: [{ ...base, value }] },
        { rung: 'frontrunner', item: { product: 'smartphone' }, asOf },
      ),
    )[0];

  it('what binding law demands anyway is not credited', () => {
    expect(at(7, '2025-06-19')).toMatchObject({ range: [4, 4], basis: 'claim' });
    expect(at(7, '2025-06-20')).toMatchObject({ range: [0, 0], basis: 'law' });
  });

  it('an inferred absence leaves the matter open', () => {
    expect(
      demand([], {}, { 'not-addressed': [{ requirements: ['ce-spare-parts'], evidence: cite('X') }] }),
    ).toMatchObject({
      range: [0, 4],
      basis: 'silent',
    });
  });
});
