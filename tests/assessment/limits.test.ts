/** What a result says about its own limits: labels left out, labels that end early, and the worse of two legal uses. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { worstUses, type LegalUseResult } from '../../src/assessment/legal-use.js';
import type { Tender } from '../../src/model/types.js';
import { library } from '../support/shipped-labels.js';

const AS_OF = '2026-11-24';

const tender = (to: string): Tender => ({
  title: 'Laptops',
  lots: [{ id: '1', products: ['notebook'] }],
  delivery: { from: '2026-12-01', to },
});

const assessed = (one: Tender, labels?: readonly string[]) =>
  assess(library, one, { version: '0.0.0', asOf: AS_OF, ...(labels ? { labels } : {}) });

const ending = (to: string): readonly string[] =>
  assessed(tender(to))
    .warnings.filter(({ code }) => code === 'ends-during-contract')
    .map(({ path, message }) => `${path?.split('/').at(-1)} ${message}`);

describe('labels that end before the last delivery', () => {
  it('are named with their last day, and only they are', () => {
    expect(ending('2026-12-02')).toEqual([]);
    expect(ending('2027-06-30').map((text) => text.split(' ', 1)[0])).toEqual(['tco-certified-gen9']);
    const found = ending('2028-06-30');
    expect(found.map((text) => text.split(' ', 1)[0])).toContain('tco-certified-gen10');
    expect(found.find((text) => text.startsWith('tco-certified-gen10'))).toContain(
      'this edition ends on 2027-12-31, before the last delivery on 2028-06-30',
    );
    expect(found.some((text) => text.startsWith('sa8000'))).toBe(false);
  });

  it('are judged by the last day of their certificates, where that is known', () => {
    const sa8000 = ending('2029-06-30').find((text) => text.startsWith('sa8000-2014'));
    expect(sa8000).toContain('issued after 2026-12-31, and they end on 2028-12-31');
  });

  it('are not on the last day itself', () => {
    expect(ending('2027-12-31').some((text) => text.startsWith('tco-certified-gen10'))).toBe(false);
  });
});

describe('a lot with many requirements', () => {
  const many = (most: number): readonly string[] => {
    const { method } = library;
    const bounded = {
      ...library,
      method: { ...method, tender: { ...method.tender, 'many-requirements': most } },
    };
    return assess(bounded, tender('2026-12-02'), { version: '0.0.0', asOf: AS_OF })
      .warnings.filter(({ code }) => code === 'many-requirements')
      .map(({ path, message }) => `${path} ${message}`);
  };

  it('is told when it asks more than the method says', () => {
    const asked = assessed(tender('2026-12-02')).lots[0]?.requirements.length ?? 0;
    expect(asked).toBeGreaterThan(1);
    expect(many(asked)).toEqual([]);
    expect(many(asked - 1)).toEqual([
      expect.stringContaining(`lots/0 Lot 1: ${asked} requirements are many for one contract`),
    ]);
  });
});

describe('labels that were left out', () => {
  it('are told by naming those that were looked at', () => {
    expect(assessed(tender('2027-06-30'), ['sa8000-2014']).onlyLabels).toEqual(['sa8000-2014']);
    expect(assessed(tender('2027-06-30')).onlyLabels).toBeNull();
  });
});

describe('legal use in two relations', () => {
  const rule = (id: string, outcome: LegalUseResult['outcome']): LegalUseResult['rules'][number] => ({
    id,
    kind: 'verdict',
    outcome,
    reason: `because of ${id}`,
    citation: 'Article 43',
    ask: null,
  });
  const use = (outcome: LegalUseResult['outcome'], ...rules: LegalUseResult['rules']): LegalUseResult[] => [
    { use: 'U1', outcome, rules },
  ];

  it('is the worse of both, whichever comes first, with every rule once', () => {
    const shared = rule('L1', 'allowed');
    const good = use('allowed', shared);
    const bad = use('not-allowed', shared, rule('L3', 'not-allowed'));
    for (const both of [worstUses(good, bad), worstUses(bad, good)]) {
      expect(both.map(({ outcome }) => outcome)).toEqual(['not-allowed']);
      expect(both[0]?.rules.map(({ id }) => id)).toEqual(['L1', 'L3']);
    }
  });

  it('is what it was, when both relations say the same', () => {
    const one = use('ask', rule('L2', 'ask'));
    expect(worstUses(one, one)).toEqual(one);
  });
});
