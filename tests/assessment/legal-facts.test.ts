import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { legalFacts } from '../../src/assessment/legal-facts.js';
import { DERIVED_FACTS, LEGAL_FACTS } from '../../src/model/legal-facts.js';
import type { Condition } from '../../src/model/condition.js';
import type { Interval } from '../../src/model/interval.js';
import type { IndicatorsFile } from '../../src/model/types.js';
import { allMet, claim, evidence, guess, input, label, notMet, pack, tender } from './legal-fixtures.js';

const bare = label({ 'art-43': {} });
const levels = (entries: Readonly<Record<string, Interval>>) => new Map(Object.entries(entries));

describe('facts of the label', () => {
  it('gives every name of the closed list and no other', () => {
    expect(Object.keys(legalFacts(input())).sort()).toEqual(Object.keys(LEGAL_FACTS).sort());
  });

  it.each([
    ['verifiable', 'std-verifiable-criteria', 2, 1],
    ['open-procedure', 'std-stakeholder-process', 2, 1],
    ['accessible', 'gov-open-access', 2, 1],
    ['third-party', 'std-applicant-influence', 2, 0],
  ] as const)('%s derives from %s: met from %i, not met up to %i', (fact, indicator, metFrom, notMetTo) => {
    for (const [lo, hi] of [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 3],
      [3, 3],
      [0, 3],
    ] as const) {
      const facts = legalFacts(input({ label: bare, indicatorLevels: levels({ [indicator]: [lo, hi] }) }));
      expect(facts[fact]).toBe(lo >= metFrom ? 'met' : hi <= notMetTo ? 'not-met' : null);
    }
    expect(legalFacts(input({ label: bare }))[fact]).toBeNull();
  });

  it('level 1 of applicant influence is not documented decisive influence', () => {
    const at = (range: Interval) =>
      legalFacts(input({ label: bare, indicatorLevels: levels({ 'std-applicant-influence': range }) }))[
        'third-party'
      ];
    expect([at([0, 0]), at([1, 1]), at([0, 1]), at([2, 2])]).toEqual(['not-met', null, null, 'met']);
  });

  it('evidence in the label file goes before indicators and legislation', () => {
    const indicatorLevels = levels({ 'std-stakeholder-process': [3, 3] });
    const stated = label({ kind: 'official-label', 'art-43': { 'open-procedure': notMet } });
    expect(legalFacts(input({ label: stated, indicatorLevels }))['open-procedure']).toBe('not-met');
  });

  it('a stated unknown, or one that rests on inference only, is not overruled by an indicator', () => {
    const indicatorLevels = levels({ 'gov-open-access': [3, 3] });
    for (const accessible of [
      { is: 'unknown', evidence } as const,
      { is: 'met', evidence: guess } as const,
    ]) {
      expect(
        legalFacts(input({ label: label({ 'art-43': { accessible } }), indicatorLevels })).accessible,
      ).toBeNull();
    }
  });

  it('an entry cannot raise the grade of its source, and a missing source supports nothing', () => {
    const [source] = bare.sources;
    const weak = label({ sources: source ? [{ ...source, grade: 'inferred' }] : [] });
    expect(legalFacts(input({ label: weak })).linked).toBeNull();
    expect(legalFacts(input({ label: label({ sources: [] }) })).accessible).toBeNull();
  });

  it('a label set by legislation meets procedure and third party, nothing else', () => {
    const facts = legalFacts(input({ label: label({ kind: 'official-label', 'art-43': {} }) }));
    expect([
      facts['open-procedure'],
      facts['third-party'],
      facts.accessible,
      facts.verifiable,
      facts.linked,
    ]).toEqual(['met', 'met', null, null, null]);
  });

  it('the link is never derived as complete', () => {
    const linked = (claims: readonly ReturnType<typeof claim>[], applies: 'object' | 'service' = 'object') =>
      legalFacts(input({ label: label({ 'art-43': {}, claims }), applies })).linked;
    expect(linked([claim()])).toBeNull();
    expect(linked([claim(), claim({ concerns: 'company' })])).toBe('some');
    expect(linked([claim({ concerns: 'company', evidence: guess })])).toBeNull();
    expect(linked([claim({ concerns: 'company', obligation: 'assessed' })])).toBeNull();
    expect(linked([claim({ concerns: 'company' })], 'service')).toBeNull();
    expect(linked([claim({ concerns: 'other' })], 'service')).toBe('some');
  });

  it('lists what claims concern and are about, sorted and once', () => {
    const claims = [
      claim({ concerns: 'production', requirement: 'lr-forced-labour' }),
      claim(),
      claim(),
      claim({ obligation: 'optional', concerns: 'company', requirement: 'hr-battery-minerals' }),
    ];
    const facts = legalFacts(input({ label: label({ claims }) }));
    expect(facts.concerns).toEqual(['product', 'production']);
    expect(facts['claims-about']).toEqual(['ce-durability', 'hr-battery-minerals', 'lr-forced-labour']);
  });

  it('counts of holders need evidence', () => {
    const counts = (availability: Parameters<typeof label>[0]) => {
      const facts = legalFacts(input({ label: label(availability) }));
      return [facts['products-known'], facts['makers-known']];
    };
    expect(counts({})).toEqual([30, 5]);
    expect(counts({ availability: null })).toEqual([null, null]);
    expect(counts({ availability: { products: null, makers: 2, 'as-of': '2026-01-01', evidence } })).toEqual([
      null,
      2,
    ]);
    expect(
      counts({ availability: { products: 9, makers: 2, 'as-of': '2026-01-01', evidence: guess } }),
    ).toEqual([null, null]);
  });
});

describe('facts of the tender and the pack', () => {
  it('a value in another currency is unknown in euro', () => {
    const value = (valueCurrency: string | null) =>
      legalFacts(input({ tender: { ...tender, valueCurrency } }))['value-eur'];
    expect([value('EUR'), value('SEK'), value(null)]).toEqual([2_400_000, null, null]);
  });

  it('the pack is current to its review date, then due, then succeeded', () => {
    const state = (asOf: string, successor: typeof pack.successor = null) =>
      legalFacts(input({ asOf, pack: { ...pack, 'review-by': '2027-05-31', successor } }))['pack-state'];
    const successor = { title: 'New act', 'applies-from': '2029-01-01', evidence };
    expect([
      state('2027-05-31'),
      state('2027-06-01'),
      state('2029-01-01', successor),
      state('2027-05-31', successor),
    ]).toEqual(['current', 'review-due', 'succeeded', 'current']);
  });
});

describe('the pack speaks the language of the facts', () => {
  const names = (condition: Condition | undefined): readonly string[] =>
    condition === undefined
      ? []
      : [
          ...(condition.fact === undefined ? [] : [condition.fact]),
          ...[...(condition.all ?? []), ...(condition.any ?? [])].flatMap(names),
          ...names(condition.not),
        ];

  it('names only facts that exist', () => {
    const used = [
      ...names(pack['applies-when']),
      ...pack.rules.flatMap((rule) => [
        ...names(rule.when),
        ...names(rule.test),
        ...(rule.advice ?? []).flatMap((entry) => names(entry.when)),
      ]),
    ];
    expect(used.filter((name) => !(name in LEGAL_FACTS))).toEqual([]);
    expect(
      [...pack.derivation.indicators.map((entry) => entry.fact), ...pack.derivation.legislation.facts].filter(
        (name) => !DERIVED_FACTS.some((fact) => fact === name),
      ),
    ).toEqual([]);
  });

  it('derives from indicators that exist, without overlap', () => {
    const file = parse(
      readFileSync(new URL('../../criteria/indicators.yaml', import.meta.url), 'utf8'),
    ) as IndicatorsFile;
    const known = file.dimensions.flatMap((dimension) =>
      dimension.indicators.map((indicator) => indicator.id),
    );
    for (const entry of pack.derivation.indicators) {
      expect(known).toContain(entry.indicator);
      expect(entry['met-from']).toBeGreaterThan(entry['not-met-to']);
    }
  });
});

describe('properties', () => {
  const interval = fc
    .tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 3 }))
    .map(([a, b]): Interval => [Math.min(a, b), Math.max(a, b)]);
  const derivation = new Set(pack.derivation.indicators.map((entry) => entry.indicator));

  it('a narrower level never contradicts what was known', () => {
    fc.assert(
      fc.property(interval, fc.integer({ min: 0, max: 3 }), (range, level) => {
        fc.pre(level >= range[0] && level <= range[1]);
        for (const { fact, indicator } of pack.derivation.indicators) {
          const value = (at: Interval) =>
            (
              legalFacts(input({ label: bare, indicatorLevels: levels({ [indicator]: at }) })) as Readonly<
                Record<string, unknown>
              >
            )[fact];
          const before = value(range);
          if (before !== null) expect(value([level, level])).toBe(before);
        }
      }),
    );
  });

  it('indicators that the pack does not name change no fact', () => {
    const other = fc.dictionary(
      fc.stringMatching(/^[a-z]{3}-[a-z]{3,8}$/).filter((id) => !derivation.has(id)),
      interval,
    );
    fc.assert(
      fc.property(other, (extra) => {
        expect(legalFacts(input({ label: bare, indicatorLevels: levels(extra) }))).toEqual(
          legalFacts(input({ label: bare })),
        );
      }),
    );
  });

  it('the facts stated in the file never depend on indicators', () => {
    fc.assert(
      fc.property(interval, (range) => {
        const indicatorLevels = new Map([...derivation].map((id) => [id, range] as const));
        const {
          'independently-verified': _,
          withdrawable: __,
          ...facts
        } = legalFacts(input({ label: label({ 'art-43': allMet }), indicatorLevels }));
        const { 'independently-verified': ___, withdrawable: ____, ...without } = legalFacts(input());
        expect(facts).toEqual(without);
      }),
    );
  });
});
