/** Laws that hold for every combination of facts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legalFacts } from '../../src/assessment/legal-facts.js';
import { LEGAL_OUTCOMES, legalUses, worstOutcome } from '../../src/assessment/legal-use.js';
import type { Facts, FactValue } from '../../src/model/condition.js';
import type { LawPack } from '../../src/model/library.js';
import { input, pack } from './legal-fixtures.js';

const base = legalFacts(input());
const maybe = <T extends FactValue>(...values: readonly T[]) => fc.constantFrom<FactValue>(null, ...values);
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    kind: fc.constantFrom('ecolabel', 'official-label', 'rating', 'management-system'),
    unit: fc.constantFrom('product-model', 'batch', 'site', 'company', 'membership'),
    linked: maybe('all', 'some', 'none'),
    verifiable: maybe('met', 'not-met'),
    'open-procedure': maybe('met', 'not-met'),
    accessible: maybe('met', 'not-met'),
    'third-party': maybe('met', 'not-met'),
    'independently-verified': maybe('met', 'not-met'),
    withdrawable: maybe('met', 'not-met'),
    concerns: fc.subarray(['product', 'production', 'company', 'other']),
    'claims-about': fc.subarray([
      'lr-forced-labour',
      'hr-battery-minerals',
      'hr-conflict-minerals-3tg',
      'hr-risk-assessment',
    ]),
    'products-known': maybe(0, 2, 3, 100),
    'makers-known': maybe(0, 1, 2, 30),
    applies: fc.constantFrom('object', 'service', 'upstream'),
    jurisdiction: fc.constantFrom('eu', 'eea', 'other'),
    country: maybe('BE', 'DE', 'US'),
    'value-eur': maybe(1000, 200_000, 1_000_000),
    'delivery-to': maybe('2026-12-31', '2027-12-14', '2030-01-01'),
    'as-of': fc.constantFrom('2026-01-01', '2026-11-24', '2028-01-01'),
    'pack-state': fc.constantFrom('current', 'review-due', 'succeeded'),
  })
  .map((facts) => ({ ...base, ...facts }));
const withoutAdvice: LawPack = { ...pack, rules: pack.rules.map((rule) => ({ ...rule, advice: [] })) };
const outcomes = (set: LawPack, facts: Facts) => legalUses(set, facts).map((result) => result.outcome);

describe('legal use, for all facts', () => {
  it('the order of rules never matters', () => {
    const shuffled = fc.shuffledSubarray([...pack.rules], { minLength: pack.rules.length });
    fc.assert(
      fc.property(anyFacts, shuffled, (facts, rules) => {
        expect(legalUses({ ...pack, rules }, facts)).toEqual(legalUses(pack, facts));
      }),
    );
  });

  it('the outcome of a use is the worst of its rules, which are sorted by number', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const result of legalUses(pack, facts)) {
          expect(result.outcome).toBe(worstOutcome(result.rules.map((rule) => rule.outcome)));
          const numbers = result.rules.map((rule) => Number(rule.id.slice(1)));
          expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('advice never changes an outcome', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(outcomes(pack, facts)).toEqual(outcomes(withoutAdvice, facts));
      }),
    );
  });

  it('a rule more never makes an outcome better', () => {
    fc.assert(
      fc.property(anyFacts, fc.subarray([...pack.rules]), (facts, rules) => {
        const fewer = outcomes({ ...pack, rules }, facts);
        outcomes(pack, facts).forEach((outcome, index) =>
          expect(worstOutcome([outcome, fewer[index] ?? 'allowed'])).toBe(outcome),
        );
      }),
    );
  });

  // Own wording is asked for where a fact is missing, so the softer uses may get a condition either way; what must hold is
  // that only `ask` stands for "this may yet be refused", and that a refusal stays one.
  it('learning a fact never turns a use into not allowed that was no question, nor lifts a refusal', () => {
    const learned = {
      linked: ['all', 'some', 'none'],
      verifiable: ['met', 'not-met'],
      'open-procedure': ['met', 'not-met'],
      accessible: ['met', 'not-met'],
      'third-party': ['met', 'not-met'],
    } as const;
    const choice = fc.record({
      linked: fc.constantFrom(...learned.linked),
      verifiable: fc.constantFrom('met', 'not-met'),
      'open-procedure': fc.constantFrom('met', 'not-met'),
      accessible: fc.constantFrom('met', 'not-met'),
      'third-party': fc.constantFrom('met', 'not-met'),
    });
    fc.assert(
      fc.property(anyFacts, choice, (facts, answers) => {
        const completed: Facts = {
          ...facts,
          ...Object.fromEntries(
            Object.entries(answers).map(([name, answer]) => [name, facts[name] ?? answer]),
          ),
        };
        const before = outcomes(pack, facts);
        outcomes(pack, completed).forEach((after, index) => {
          if (before[index] === 'not-allowed') expect(after).toBe('not-allowed');
          else if (before[index] !== 'ask') expect(after).not.toBe('not-allowed');
        });
      }),
    );
  });

  it('under EU or EEA law, requiring and scoring the label are never better than listing its requirements', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        fc.pre(facts['jurisdiction'] !== 'other');
        const of = new Map(
          legalUses(pack, facts).map((result) => [result.use, LEGAL_OUTCOMES.indexOf(result.outcome)]),
        );
        const at = (use: 'U1' | 'U2' | 'U3-label' | 'U3-list') => of.get(use) ?? -1;
        expect(at('U1')).toBeGreaterThanOrEqual(at('U2'));
        expect(at('U3-label')).toBeGreaterThanOrEqual(at('U3-list'));
      }),
    );
  });

  it('proof only and a wish are never refused under EU or EEA law', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const result of legalUses(pack, facts))
          if (result.use === 'U5' || result.use === 'U7') expect(result.outcome).not.toBe('not-allowed');
      }),
    );
  });
});
