/** The table at the end of law.md: every row and column. */
import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/model/types.js';
import {
  allMet,
  assessed,
  claim,
  evidence,
  guess,
  label,
  notMet,
  reasons,
  row,
  use,
} from './legal-fixtures.js';

const yes = 'allowed';
const no = 'not-allowed';
const cond = 'allowed-with-conditions';
const ask = 'ask';
const CRITERIA = ['verifiable', 'open-procedure', 'accessible', 'third-party'] as const;

describe('goods, label on the product', () => {
  it('all linked, L3 to L6 met', () => {
    const results = assessed();
    expect(row(results)).toEqual([yes, yes, yes, yes, yes, yes]);
    expect(use(results, 'U1').rules.map((rule) => rule.id)).toEqual(expect.arrayContaining(['L8', 'L9']));
  });

  it.each(['some', 'none'] as const)('%s linked, L3 to L6 met', (is) => {
    const results = assessed({ label: label({ 'art-43': { ...allMet, linked: { is, evidence } } }) });
    expect(row(results)).toEqual([no, cond, no, cond, cond, yes]);
    for (const id of ['U2', 'U3-list', 'U4'] as const)
      expect(reasons(results, id)).toMatch(/L1 Linked parts only/);
  });

  it.each(CRITERIA)('%s not met', (fact) => {
    const results = assessed({ label: label({ 'art-43': { ...allMet, [fact]: notMet } }) });
    expect(row(results)).toEqual([no, cond, no, cond, cond, yes]);
    for (const id of ['U2', 'U3-list', 'U4'] as const)
      expect(reasons(results, id)).toMatch(/L[3-6] Own wording/);
  });

  it.each(CRITERIA)('%s unknown', (fact) => {
    const { [fact]: _, ...rest } = allMet;
    const results = assessed({ label: label({ 'art-43': rest }) });
    expect(row(results)).toEqual([ask, cond, ask, yes, cond, yes]);
    for (const id of ['U2', 'U4'] as const) expect(reasons(results, id)).toMatch(/L[3-6] Own wording/);
    for (const id of ['U1', 'U3-label'] as const)
      expect(
        use(results, id)
          .rules.filter((rule) => rule.outcome === 'ask')
          .map((rule) => rule.ask),
      ).toEqual([expect.stringMatching(/\?$/)]);
  });

  it('nothing known', () => {
    const results = assessed({ label: label({ 'art-43': {} }) });
    expect(row(results)).toEqual([ask, cond, ask, cond, cond, yes]);
  });

  it('evidence that is only inferred counts as unknown', () => {
    const results = assessed({
      label: label({ 'art-43': { ...allMet, accessible: { is: 'not-met', evidence: guess } } }),
    });
    expect(row(results)).toEqual([ask, cond, ask, yes, cond, yes]);
  });
});

describe('goods, label not on the product', () => {
  it.each(['company', 'membership'] as const)('%s unit', (unit) => {
    const results = assessed({ label: label({ unit }) });
    expect(row(results)).toEqual([no, cond, no, cond, cond, cond]);
    for (const id of ['U2', 'U3-list', 'U4'] as const)
      expect(reasons(results, id)).toMatch(/L2 Production parts only/);
    expect(reasons(results, 'U4')).toMatch(/L15 With proof of the chain/);
    expect(use(results, 'U7').outcome).toBe(yes);
  });

  it.each(['object', 'upstream'] as const)(
    'site unit, %s: never U1, else with proof of the chain',
    (applies) => {
      const results = assessed({ label: label({ unit: 'site' }), applies });
      expect(row(results)).toEqual([no, cond, cond, cond, cond, cond]);
      expect(reasons(results, 'U5')).toMatch(/L15 With proof of the chain/);
      expect(reasons(results, 'U1')).not.toMatch(/L2 The label asks/);
    },
  );

  it('a batch certified upstream is not carried by the goods', () => {
    expect(row(assessed({ label: label({ unit: 'batch' }), applies: 'upstream' }))[0]).toBe(no);
    expect(row(assessed({ label: label({ unit: 'batch' }) }))).toEqual([yes, yes, yes, yes, yes, yes]);
  });

  it('a rating is never required, whatever carries it', () => {
    expect(row(assessed({ label: label({ kind: 'rating', unit: 'site' }) }))).toEqual([
      no,
      cond,
      no,
      cond,
      cond,
      cond,
    ]);
  });

  it('a binding demand about the company stands in the way of the label, not of its other parts', () => {
    const mixed = label({
      claims: [claim(), claim({ requirement: 'hr-grievance-and-remedy', concerns: 'company' })],
    });
    expect(row(assessed({ label: mixed }))).toEqual([no, cond, no, cond, cond, yes]);
    const optional = label({
      claims: [claim({ concerns: 'company', obligation: 'optional', criterion: '4.1' })],
    });
    expect(row(assessed({ label: optional }))).toEqual([yes, yes, yes, yes, yes, yes]);
  });
});

describe('service performed by the certified site or company: as the first rows', () => {
  const recycler = (part: Partial<Label> = {}): Label =>
    label({ unit: 'site', kind: 'recycling-standard', claims: [claim({ concerns: 'company' })], ...part });

  it.each(['site', 'company'] as const)('%s', (unit) => {
    const at = (part: Partial<Label>) =>
      row(assessed({ label: recycler({ unit, ...part }), applies: 'service' }));
    expect(at({})).toEqual([yes, yes, yes, yes, yes, yes]);
    expect(at({ 'art-43': { ...allMet, linked: { is: 'some', evidence } } })).toEqual([
      no,
      cond,
      no,
      cond,
      cond,
      yes,
    ]);
    expect(at({ 'art-43': { ...allMet, accessible: notMet } })).toEqual([no, cond, no, cond, cond, yes]);
    expect(at({ 'art-43': { linked: { is: 'all', evidence } } })).toEqual([ask, cond, ask, yes, cond, yes]);
  });

  it('a membership or rating certifies no service', () => {
    expect(row(assessed({ label: recycler({ unit: 'membership' }), applies: 'service' }))[0]).toBe(no);
    expect(
      row(assessed({ label: recycler({ kind: 'rating', unit: 'company' }), applies: 'service' }))[0],
    ).toBe(no);
  });
});
