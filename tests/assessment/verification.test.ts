/** V and B: elements, derivations, ceilings, and how a claim is tied to the goods (method section 5). */
import { describe, expect, it } from 'vitest';
import { boundOf } from '../../src/assessment/readings.js';
import { unknownUpTo, verificationOf, type VerificationInput } from '../../src/assessment/verification.js';
import type { Interval } from '../../src/model/interval.js';
import type { ElementFacts, Label, Requirement } from '../../src/model/types.js';
import { cite, claim, contextOf, label, requirement } from '../support/fixtures.js';
import { method } from '../support/rules.js';

const facts = (met: readonly string[], notMet: readonly string[] = [], source = 'N'): ElementFacts =>
  Object.fromEntries([
    ...met.map((element) => [element, { is: 'met', evidence: cite(source) }] as const),
    ...notMet.map((element) => [element, { is: 'not-met', evidence: cite(source) }] as const),
  ]);

const of = (
  kind: Requirement['kind'],
  elements: ElementFacts,
  change: Partial<VerificationInput> = {},
  levels: Record<string, Interval> = {},
) => {
  const subject = label({ verification: { [kind]: elements } });
  return verificationOf({
    label: subject,
    claim: null,
    requirement: { ...requirement(), kind },
    levels: new Map(Object.entries(levels)),
    speech: 'unknown',
    context: contextOf(subject),
    ...change,
  });
};

describe('ladders', () => {
  it('without any fact a claim is stated, and may be anything', () => {
    expect(of('people', {}).range).toEqual([1, 4]);
  });

  it.each([
    ['people', ['independent', 'on-site'], [], [2, 4]],
    ['people', ['independent', 'on-site'], ['unannounced'], [2, 2]],
    [
      'people',
      ['independent', 'on-site', 'unannounced', 'private-interviews', 'correction-verified'],
      ['worker-channel'],
      [3, 3],
    ],
    ['people', ['on-site'], ['independent'], [1, 1]],
    ['process', ['independent'], ['on-site'], [2, 2]],
    ['process', ['independent', 'on-site', 'transactions-checked'], [], [3, 4]],
    ['product', ['statutory-surveillance'], ['tested'], [2, 2]],
    ['product', ['independent', 'tested', 'third-party-decision', 'renewed'], [], [3, 4]],
    ['commitment', ['independent'], ['published-promise'], [1, 1]],
    ['commitment', ['independent', 'published-promise', 'renewed', 'breach-sanctioned'], [], [3, 4]],
    ['service', ['independent', 'on-site'], [], [3, 4]],
    ['service', ['independent', 'on-site', 'unannounced', 'results-disclosed'], [], [3, 4]],
  ] as const)('%s: met %o, not met %o gives %o', (kind, met, notMet, range) => {
    expect(of(kind, facts(met, notMet)).range).toEqual(range);
  });

  it('level 4 needs independent evidence', () => {
    const all = ['independent', 'on-site', 'unannounced', 'results-disclosed'];
    expect(of('service', facts(all, [], 'I')).range).toEqual([4, 4]);
    expect(of('service', facts(all, [], 'N')).range).toEqual([3, 4]);
  });

  it('inferred or old evidence leaves an element open', () => {
    expect(of('process', facts(['independent'], [], 'X')).range).toEqual([1, 4]);
    expect(of('process', facts(['independent'], [], 'OLD')).range).toEqual([1, 4]);
  });
});

describe('derivations', () => {
  it('an element that the label does not state follows from its indicators', () => {
    expect(of('process', {}, {}, { 'asr-independent-verification': [2, 3] }).range).toEqual([2, 4]);
    expect(of('process', {}, {}, { 'asr-independent-verification': [0, 1] }).range).toEqual([1, 1]);
  });

  it('a claim overrides the label, the label overrides the indicators', () => {
    const levels = { 'asr-independent-verification': [2, 3] } as const;
    expect(of('process', facts([], ['independent']), {}, levels).range).toEqual([1, 1]);
    const overridden = claim({ verification: facts(['independent']) });
    expect(of('process', facts([], ['independent']), { claim: overridden }, levels).range).toEqual([2, 4]);
  });

  it('names what is not known up to a level, by indicator where it derives from one', () => {
    const result = of('people', facts(['independent', 'on-site']));
    expect(unknownUpTo(2, result)).toEqual([]);
    expect(unknownUpTo(3, result)).toEqual([
      'asr-unannounced-checks',
      'asr-worker-voice',
      'rem-sanctions-withdrawal',
    ]);
  });

  it('does not ask for an alternative once another is met', () => {
    expect(unknownUpTo(2, of('product', facts(['independent'])))).toEqual([]);
  });
});

describe('ceilings', () => {
  const hidden = { requirement: { ...requirement(), kind: 'people' as const, detectability: 2 } };
  const audited = facts(['independent', 'on-site', 'unannounced', 'correction-verified']);

  it('where abuse hides, at most 2 without private interviews, 3 with, 4 with a channel', () => {
    expect(
      of('people', { ...audited, ...facts([], ['private-interviews', 'worker-channel']) }, hidden).range,
    ).toEqual([2, 2]);
    expect(of('people', audited, hidden).range).toEqual([2, 4]);
    expect(
      of('people', { ...audited, ...facts(['private-interviews'], ['worker-channel']) }, hidden).range,
    ).toEqual([3, 3]);
    expect(
      of(
        'people',
        facts(
          [
            'independent',
            'on-site',
            'unannounced',
            'correction-verified',
            'private-interviews',
            'worker-channel',
            'results-disclosed',
          ],
          [],
          'I',
        ),
        hidden,
      ).range,
    ).toEqual([4, 4]);
  });

  it('where workers cannot speak freely, at most 1', () => {
    const speech = { speech: 'not-freely' as const };
    expect(of('people', audited, { ...hidden, ...speech }).range).toEqual([1, 1]);
    const hours = { requirement: { ...requirement(), kind: 'people' as const, 'depends-on-speech': true } };
    expect(of('people', audited, { ...hours, ...speech }).range).toEqual([1, 1]);
    expect(of('people', audited, { ...hours, speech: 'unknown' }).range).toEqual([2, 4]);
    expect(of('people', audited, speech).range).toEqual([2, 4]);
  });
});

describe('bound to the goods', () => {
  const unit = (change: Partial<Label>) => label(change);
  it.each([
    ['product-model', 'product', 3],
    ['product-model', 'final-assembly', 3],
    ['product-model', 'components', 1],
    ['product-model', 'end-of-life', 1],
    ['batch', 'brand', 3],
    ['site', 'final-assembly', 2],
    ['site', 'smelting-refining', 1],
    ['site', 'end-of-life', 2],
    ['company', 'product', 1],
    ['membership', 'brand', 0],
  ] as const)('%s at %s: %i', (of, tier, bound) => {
    expect(boundOf(unit({ unit: of }), null, tier, { product: 'notebook' }, method)).toBe(bound);
  });

  it('a claim may state a closer tie, and a claim about the company is never tied closer than 1', () => {
    const segregated = claim({ binding: 'segregated' });
    expect(boundOf(unit({}), segregated, 'components', { product: 'notebook' }, method)).toBe(3);
    expect(boundOf(unit({}), claim({ concerns: 'company' }), 'brand', { product: 'notebook' }, method)).toBe(
      1,
    );
  });

  it('a stated binding to a site counts as a site does, and goes before the certified site of a service', () => {
    expect(boundOf(unit({}), claim({ binding: 'site' }), 'components', { product: 'notebook' }, method)).toBe(
      1,
    );
    const recycler = unit({ unit: 'site', scope: { ...label().scope, services: ['recycling'] } });
    const service = { service: 'recycling' } as const;
    expect(boundOf(recycler, claim({ binding: 'mass-balance' }), 'end-of-life', service, method)).toBe(2);
    expect(boundOf(recycler, claim({ concerns: 'company' }), 'end-of-life', service, method)).toBe(1);
  });

  it('a service performed at the certified site is the closest tie', () => {
    const recycler = unit({ unit: 'site', scope: { ...label().scope, services: ['recycling'] } });
    expect(boundOf(recycler, null, 'end-of-life', { service: 'recycling' }, method)).toBe(3);
    expect(
      boundOf(
        unit({ unit: 'company', scope: { ...label().scope, services: ['recycling'] } }),
        null,
        'end-of-life',
        { service: 'recycling' },
        method,
      ),
    ).toBe(1);
  });
});
