import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { legalFacts } from '../../src/assessment/legal-facts.js';
import { legalUses, nationalAct, worstOutcome } from '../../src/assessment/legal-use.js';
import type { LawPack } from '../../src/model/library.js';
import {
  assessed,
  claim,
  evidence,
  input,
  label,
  pack,
  reasons,
  row,
  tender,
  use,
} from './legal-fixtures.js';

describe('the built-in pack', () => {
  it('is valid against its schema', () => {
    const require = createRequire(import.meta.url);
    const validate = require('../../src/generated/validate-law.cjs') as ((data: unknown) => boolean) & {
      errors?: unknown;
    };
    expect(validate(pack) ? [] : validate.errors).toEqual([]);
  });

  it('holds the rules L1 to L20, each once, and every use', () => {
    expect(pack.rules.map((rule) => rule.id)).toEqual(
      Array.from({ length: 20 }, (_, index) => `L${index + 1}`),
    );
    expect(pack.uses.map((entry) => entry.id)).toEqual([
      'U1',
      'U2',
      'U3-label',
      'U3-list',
      'U4',
      'U5',
      'U6',
      'U7',
    ]);
  });

  it('names a use at most once in each list of verdicts', () => {
    for (const rule of pack.rules)
      for (const branch of Object.values(rule.outcomes ?? {})) {
        const uses = branch.flatMap((verdict) => verdict.uses);
        expect(uses, rule.id).toEqual([...new Set(uses)]);
      }
  });

  it('uses every source, and refers to none that is missing', () => {
    const entries = [
      ...pack.rules.flatMap((rule) => rule.evidence),
      ...pack.transpositions.flatMap((entry) => entry.evidence),
      ...(pack.successor?.evidence ?? []),
    ];
    expect([...new Set(entries.map((entry) => entry.source))].sort()).toEqual(
      pack.sources.map((source) => source.id).sort(),
    );
  });

  it('says for every rule that rests on recollection only what counsel must check', () => {
    for (const rule of pack.rules)
      if (rule.evidence.every((entry) => entry.grade === 'inferred'))
        expect(rule['to-check'] ?? [], rule.id).not.toEqual([]);
  });

  it('gives articles of a national act only where a source was read', () => {
    for (const entry of pack.transpositions) {
      expect(entry['to-be-checked'], entry.country).toBe(entry.evidence.length === 0);
      if (entry['to-be-checked']) expect(entry.articles, entry.country).toBeNull();
    }
  });
});

describe('advice', () => {
  it.each([
    [3, 2, false],
    [2, 2, true],
    [3, 1, true],
    [null, 2, true],
    [3, null, true],
    [null, null, true],
    [3500, 27, false],
  ] as const)('L10: %s products, %s makers', (products, makers, warned) => {
    const results = assessed({
      label: label({ availability: { products, makers, 'as-of': '2026-01-01', evidence } }),
    });
    const warnings = use(results, 'U1').rules.filter((rule) => rule.id === 'L10');
    expect(warnings).toHaveLength(warned ? 1 : 0);
    if (warned)
      expect(warnings[0]?.ask === null).toBe(
        products !== null && products < 3 ? true : makers !== null && makers < 2,
      );
    expect(use(results, 'U1').outcome).toBe('allowed');
    expect(reasons(results, 'U4')).not.toMatch(/L10/);
  });

  it('L16 is a signal that no outcome follows', () => {
    const quiet = assessed({
      indicatorLevels: new Map([
        ['asr-independent-verification', [2, 3]],
        ['rem-sanctions-withdrawal', [2, 2]],
      ]),
    });
    const loud = assessed({
      indicatorLevels: new Map([
        ['asr-independent-verification', [0, 0]],
        ['rem-sanctions-withdrawal', [2, 2]],
      ]),
    });
    expect(reasons(quiet, 'U1')).not.toMatch(/L16/);
    expect(reasons(loud, 'U1')).toMatch(/L16/);
    expect(row(loud)).toEqual(row(quiet));
    expect(reasons(assessed({ asOf: '2026-09-26' }), 'U1')).not.toMatch(/L16/);
    expect(reasons(assessed({ asOf: '2026-09-27' }), 'U1')).toMatch(/L16/);
    expect(reasons(assessed({ label: label({ kind: 'official-label' }) }), 'U1')).not.toMatch(/L16/);
  });

  it.each([
    ['lr-forced-labour', '2027-12-14', /2024\/3015/],
    ['hr-battery-minerals', '2027-08-18', /2023\/1542/],
    ['hr-due-diligence-policy', '2028-07-26', /2024\/1760/],
    ['hr-risk-assessment', '2028-07-26', /2024\/1760/],
  ] as const)('L17: %s from %s', (requirement, day, act) => {
    const at = (deliveryTo: string | null, about: string = requirement) =>
      use(
        assessed({
          label: label({ claims: [claim({ requirement: about })] }),
          tender: { ...tender, deliveryTo },
        }),
        'U4',
      ).rules.filter((rule) => rule.id === 'L17');
    expect(at(day)).toEqual([
      expect.objectContaining({
        outcome: 'allowed',
        ask: null,
        citation: expect.stringMatching(act),
        reason: expect.stringMatching(/[Nn]o label discharges/),
      }),
    ]);
    expect(at(`${Number(day.slice(0, 4)) - 1}${day.slice(4)}`)).toEqual([]);
    expect(at(null)).toEqual([expect.objectContaining({ ask: 'Until when are goods delivered?' })]);
    expect(at(day, 'ce-durability')).toEqual([]);
  });

  it('L17 names the one recognised scheme for conflict minerals with its metals, whatever the delivery', () => {
    const results = assessed({
      label: label({ claims: [claim({ requirement: 'hr-conflict-minerals-3tg' })] }),
    });
    expect(reasons(results, 'U5')).toMatch(/L17 .*RMAP.*tin and tantalum, tungsten, and gold/s);
  });

  it.each(['2027-05-31', '2027-06-01'])('L20 on %s', (asOf) => {
    const due = asOf > pack['review-by'];
    for (const result of assessed({ asOf })) {
      expect(
        result.rules.some((rule) => rule.id === 'L20'),
        result.use,
      ).toBe(due);
      if (due) expect(result.rules.at(-1)?.id).toBe('L20');
    }
    expect(row(assessed({ asOf }))).toEqual(row(assessed()));
  });

  it('L20 also when a successor applies', () => {
    const later: LawPack = {
      ...pack,
      successor: { title: 'New act', 'applies-from': '2026-11-01', evidence },
    };
    expect(assessed({ pack: later }).every((result) => result.rules.some((rule) => rule.id === 'L20'))).toBe(
      true,
    );
  });
});

describe('L19: scope of the rules', () => {
  it.each([
    [139_999, true],
    [215_999, true],
    [216_000, false],
    [null, true],
  ])('a value of EUR %s is warned about: %s', (valueAmount, warned) => {
    const results = assessed({ tender: { ...tender, valueAmount } });
    expect(/L19 Below/.test(reasons(results, 'U1'))).toBe(warned);
    expect(row(results)).toEqual(row(assessed()));
  });

  it('outside EU and EEA every use but a wish is a question, and no rule of the Directive speaks', () => {
    const results = assessed({
      tender: { ...tender, jurisdiction: 'other', valueAmount: 1 },
      label: label({ unit: 'membership' }),
    });
    expect(row(results)).toEqual(['ask', 'ask', 'ask', 'ask', 'ask', 'ask']);
    expect(use(results, 'U6').outcome).toBe('ask');
    expect(use(results, 'U7').outcome).toBe('allowed');
    expect(new Set(results.flatMap((result) => result.rules.map((rule) => rule.id)))).toEqual(
      new Set(['L19']),
    );
    expect(row(assessed({ tender: { ...tender, jurisdiction: 'eea' } }))).toEqual(row(assessed()));
  });
});

describe('citations', () => {
  const cited = (country: string | null, id: string) =>
    use(assessed({ tender: { ...tender, country } }), 'U1').rules.find((rule) => rule.id === id)?.citation;

  it('names the national act of the buyer where it carries the rule', () => {
    expect(cited('DE', 'L3')).toBe(
      'Directive 2014/24/EU, Art. 43(1)(b); DE: Verordnung über die Vergabe öffentlicher Aufträge (VgV), § 34',
    );
    expect(cited('NL', 'L3')).toBe(
      'Directive 2014/24/EU, Art. 43(1)(b); NL: Aanbestedingswet 2012 (to be checked by counsel)',
    );
    expect(cited('DE', 'L2')).toBe('Directive 2014/24/EU, recital 97; Case C-368/10');
    for (const country of [null, 'LI', 'US'])
      expect(cited(country, 'L3')).toBe('Directive 2014/24/EU, Art. 43(1)(b)');
  });

  it('has one entry for every country of the EU and the EEA', () => {
    const countries = pack.transpositions.map((entry) => entry.country);
    expect(countries).toHaveLength(30);
    expect(new Set(countries).size).toBe(30);
    expect(nationalAct(pack, 'US')).toBeNull();
  });
});

describe('the engine', () => {
  const rule = (part: Partial<LawPack['rules'][number]>): LawPack['rules'][number] => ({
    id: 'L1',
    title: 't',
    citation: 'c',
    evidence,
    ...part,
  });
  const tiny = (...rules: readonly LawPack['rules'][number][]): LawPack => ({
    ...pack,
    rules,
    transpositions: [],
  });
  const verdict = (outcome: 'allowed' | 'ask' | 'not-allowed') => [
    { uses: ['U1'] as const, outcome, reason: outcome },
  ];
  const test = { fact: 'linked', is: 'all' } as const;
  const outcomes = {
    'if-true': verdict('allowed'),
    'if-false': verdict('not-allowed'),
    'if-unknown': verdict('ask'),
  };
  const facts = legalFacts(input());
  const of = (set: LawPack, linked: string | null, more: Readonly<Record<string, string | null>> = {}) =>
    use(legalUses(set, { ...facts, linked, ...more }), 'U1');

  it('takes the branch of the test', () => {
    const set = tiny(rule({ test, outcomes }));
    expect([of(set, 'all').outcome, of(set, 'some').outcome, of(set, null).outcome]).toEqual([
      'allowed',
      'not-allowed',
      'ask',
    ]);
  });

  it('is silent where `when` fails, and unknown where it is unknown', () => {
    const set = tiny(rule({ when: { fact: 'country', is: 'BE' }, test, outcomes }));
    expect(of(set, 'some', { country: 'NL' })).toEqual({ use: 'U1', outcome: 'allowed', rules: [] });
    expect(of(set, 'some', { country: null }).outcome).toBe('ask');
    expect(of(set, 'some', { country: 'BE' }).outcome).toBe('not-allowed');
  });

  it('shows advice unless it is known not to apply, with the question only where it is not known', () => {
    const set = tiny(
      rule({ advice: [{ when: { fact: 'country', is: 'BE' }, uses: ['U1'], text: 'note', ask: 'where?' }] }),
    );
    const shown = (country: string | null) =>
      of(set, 'all', { country }).rules.map((entry) => [entry.reason, entry.ask]);
    expect([shown('BE'), shown('NL'), shown(null)]).toEqual([[['note', null]], [], [['note', 'where?']]]);
  });

  it('sorts by number, not by text', () => {
    const set = tiny(...['L10', 'L2', 'L1'].map((id) => rule({ id, test, outcomes })));
    expect(of(set, 'all').rules.map((entry) => entry.id)).toEqual(['L1', 'L2', 'L10']);
  });

  it('an absent fact is an unknown fact', () => {
    expect(use(legalUses(tiny(rule({ test, outcomes })), { jurisdiction: 'eu' }), 'U1').outcome).toBe('ask');
  });

  it('orders outcomes', () => {
    expect(worstOutcome([])).toBe('allowed');
    expect(worstOutcome(['allowed', 'allowed-with-conditions'])).toBe('allowed-with-conditions');
    expect(worstOutcome(['ask', 'allowed-with-conditions'])).toBe('ask');
    expect(worstOutcome(['ask', 'not-allowed', 'allowed'])).toBe('not-allowed');
  });
});
