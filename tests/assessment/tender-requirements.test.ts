/** What a tender asks: rungs, tiers, targets, weights, legal floors, items (method section 6); and what applies to it. */
import { describe, expect, it } from 'vitest';
import { appliesTo, editionStatus, isUsable } from '../../src/assessment/applicability.js';
import { assess } from '../../src/assessment/assess.js';
import { resolveTender } from '../../src/assessment/resolve-tender.js';
import { askedRequirements, rungFor } from '../../src/assessment/tender-requirements.js';
import type { Label, Requirement, Tender } from '../../src/model/types.js';
import { AS_OF, cite, claim, label, libraryOf, requirement } from '../support/fixtures.js';
import { method } from '../support/rules.js';

const tender = (change: Partial<Tender> = {}): Tender => ({
  title: 'T',
  lots: [{ id: '1', products: ['notebook'] }],
  ambition: { circularity: 'advanced' },
  ...change,
});

const asked = (of: Tender, requirements: readonly Requirement[] = [requirement()]) => {
  const { tender: resolved } = resolveTender(of, method);
  const [lot] = resolved.lots;
  if (!lot) throw new Error('no lot');
  return askedRequirements(lot, resolved, libraryOf(requirements), AS_OF);
};

const tiered = (tiers: Readonly<Record<string, number>>, change: Partial<Requirement> = {}): Requirement =>
  requirement({ ladder: { advanced: { norm: 'n', tiers, basis: { is: 'source' } } }, ...change });

describe('defaults', () => {
  it('fills and echoes every default', () => {
    const { tender: resolved, assumed } = resolveTender(
      { title: 'T', lots: [{ id: '1', products: ['notebook'] }] },
      method,
    );
    expect(resolved).toMatchObject({
      ambition: { 'human-rights': 'basic', 'labour-rights': 'basic', circularity: 'basic' },
      intent: 'contract',
      jurisdiction: 'eu',
    });
    expect(assumed.map(({ path }) => path)).toEqual([
      'ambition.human-rights',
      'ambition.labour-rights',
      'ambition.circularity',
      'assurance.human-rights',
      'assurance.labour-rights',
      'assurance.circularity',
      'intent',
      'production.workers-can-speak',
      'follow-up.capacity',
      'jurisdiction',
    ]);
  });

  it.each([
    ['BE', 'eu'],
    ['NO', 'eea'],
    ['CH', 'other'],
  ] as const)('a buyer in %s is under %s', (country, jurisdiction) => {
    expect(resolveTender(tender({ buyer: { country } }), method).tender.jurisdiction).toBe(jurisdiction);
  });
});

describe('rungs', () => {
  it('asks the rung, else the highest lower one, else nothing', () => {
    const only = (...rungs: ('basic' | 'advanced' | 'frontrunner')[]) =>
      requirement({
        ladder: Object.fromEntries(
          rungs.map((rung) => [
            rung,
            { norm: rung, tiers: { product: 1 }, basis: { is: 'source' as const } },
          ]),
        ),
      });
    expect(rungFor(only('basic', 'frontrunner'), 'advanced')).toBe('basic');
    expect(rungFor(only('frontrunner'), 'advanced')).toBeNull();
    expect(rungFor(only('basic', 'advanced'), 'frontrunner')).toBe('advanced');
  });

  it('single wishes raise, drop and count double', () => {
    const other = requirement({ id: 'ce-other' });
    expect(asked(tender({ requirements: { 'ce-spare-parts': { ambition: 'frontrunner' } } }))[0]?.rung).toBe(
      'frontrunner',
    );
    expect(asked(tender({ requirements: { 'ce-spare-parts': { drop: true } } }))).toEqual([]);
    const [must, usual] = asked(tender({ requirements: { 'ce-spare-parts': { must: true } } }), [
      requirement(),
      other,
    ]);
    expect([must?.weight, usual?.weight]).toEqual([2 / 3, 1 / 3]);
  });

  it('a theme of ambition none asks only what is a must', () => {
    const none = { ambition: { circularity: 'none' } } as const;
    expect(asked(tender(none))).toEqual([]);
    expect(asked(tender({ ...none, requirements: { 'ce-spare-parts': { must: true } } }))[0]?.rung).toBe(
      'basic',
    );
  });

  it('lots may differ from the tender', () => {
    const of = tender({
      lots: [
        {
          id: '1',
          products: ['notebook'],
          ambition: { circularity: 'frontrunner' },
          requirements: { 'ce-spare-parts': { must: true } },
        },
      ],
    });
    expect(asked(of)[0]).toMatchObject({ rung: 'frontrunner', must: true });
  });
});

describe('targets and tiers', () => {
  const targets = (of: Tender, requirements: readonly Requirement[]) =>
    asked(of, requirements)[0]?.cells.map(({ tier, target }) => [tier, target]);

  it('credibly from advanced, at most 2 deeper and for processes', () => {
    const deep = tiered({ product: 0.5, components: 0.5 });
    expect(targets(tender(), [deep])).toEqual([
      ['product', 3],
      ['components', 2],
    ]);
    expect(targets(tender(), [tiered({ brand: 1 }, { kind: 'process' })])).toEqual([['brand', 2]]);
    expect(targets(tender({ assurance: { circularity: 'stated' } }), [deep])).toEqual([
      ['product', 1],
      ['components', 1],
    ]);
    expect(targets(tender({ ambition: { circularity: 'basic' } }), [requirement()])).toEqual([
      ['product', 2],
    ]);
  });

  it('tiers that the lot lacks drop out and the rest is weighed anew', () => {
    const both = tiered(
      { product: 0.75, 'end-of-life': 0.25 },
      { 'applies-to': { products: [], services: ['recycling'] } },
    );
    const [one] = asked(tender({ lots: [{ id: '1', services: ['recycling'] }] }), [both]);
    expect(one?.cells).toMatchObject([{ tier: 'end-of-life', weight: 1 }]);
  });

  it('at the end of life a bought service stands in for the goods', () => {
    const endOfLife = tiered(
      { 'end-of-life': 1 },
      { 'applies-to': { products: 'all', services: ['recycling'] } },
    );
    const items = (services: readonly string[]) =>
      asked(tender({ lots: [{ id: '1', products: ['notebook'], services: [...services] }] }), [endOfLife])[0]
        ?.cells[0]?.items;
    expect(items(['recycling'])).toEqual([{ service: 'recycling' }]);
    expect(items([])).toEqual([{ product: 'notebook' }]);
  });
});

describe('legal floors', () => {
  const phones = (products: readonly string[]) => tender({ lots: [{ id: '1', products: [...products] }] });

  it('what law demands for every item is shown as law and asked of no label', () => {
    const [one] = asked(phones(['smartphone']));
    expect(one).toMatchObject({
      weight: 0,
      cells: [],
      legalFloor: { items: ['smartphone'], law: 'Regulation (EU) 2023/1670' },
    });
  });

  it('the other items of the lot are still asked', () => {
    const [one] = asked(phones(['notebook', 'smartphone']));
    expect(one?.cells[0]?.items).toEqual([{ product: 'notebook' }]);
    expect(one?.legalFloor?.items).toEqual(['smartphone']);
  });

  it('does not bind before its day', () => {
    const { tender: resolved } = resolveTender(phones(['smartphone']), method);
    const [lot] = resolved.lots;
    if (!lot) throw new Error('no lot');
    expect(
      askedRequirements(lot, resolved, libraryOf([requirement()]), '2025-06-19')[0]?.legalFloor,
    ).toBeNull();
    expect(
      askedRequirements(lot, resolved, libraryOf([requirement()]), '2025-06-20')[0]?.legalFloor,
    ).not.toBeNull();
  });
});

describe('applicability and editions', () => {
  it.each([
    [{}, { product: 'notebook' }, 'object'],
    [{}, { product: 'server' }, 'no'],
    [{ unit: 'site' }, { product: 'notebook' }, 'upstream'],
    [
      { unit: 'site', scope: { ...label().scope, services: ['recycling'] } },
      { service: 'recycling' },
      'service',
    ],
    [{}, { service: 'recycling' }, 'no'],
  ] as const)('%o for %o: %s', (change, item, applies) => {
    expect(appliesTo(label(change as Partial<Label>), item)).toBe(applies);
  });

  const edition = (change: Partial<Label['edition']>) =>
    label({ edition: { ...label().edition, ...change } });
  it.each([
    [{}, 'current', true],
    [{ 'valid-until': '2026-11-24' }, 'current', true],
    [{ 'valid-until': '2026-11-23' }, 'expired', false],
    [{ 'valid-until': '2026-11-23', 'certificates-valid-until': '2027-01-01' }, 'certificates-only', true],
    [{ 'valid-from': '2027-01-01' }, 'not-yet-valid', false],
    [{ status: 'superseded', 'valid-until': '2027-01-01' }, 'phasing-out', true],
    [{ status: 'superseded' }, 'superseded', false],
    [{ status: 'withdrawn' }, 'withdrawn', false],
  ] as const)('%o is %s', (change, status, usable) => {
    expect(editionStatus(edition(change), AS_OF)).toBe(status);
    expect(isUsable(editionStatus(edition(change), AS_OF))).toBe(usable);
  });
});

describe('several items', () => {
  it('a cell is met only if met for every item, and the item that fails is named', () => {
    const ofNotebooks = label({
      claims: [claim({ products: ['notebook'], evidence: cite('N') })],
      scope: { ...label().scope, products: ['notebook', 'display'] },
      'not-addressed': [{ requirements: ['ce-spare-parts'], evidence: cite('N') }],
    });
    const result = assess(
      libraryOf([requirement()], [ofNotebooks]),
      tender({ lots: [{ id: '1', products: ['notebook', 'display'] }] }),
      { version: '0', asOf: AS_OF },
    );
    const cell = result.lots[0]?.labels[0]?.coverage?.cells[0];
    expect(cell).toMatchObject({ item: 'display', O: [0, 0], demanded: 'no', assured: 'no', class: [0, 0] });
    const alone = assess(libraryOf([requirement()], [ofNotebooks]), tender(), { version: '0', asOf: AS_OF });
    expect(alone.lots[0]?.labels[0]?.coverage?.cells[0]).toMatchObject({
      item: null,
      O: [4, 4],
      demanded: 'surely',
    });
  });
});

describe('labels known to ask for as much', () => {
  it('are those that surely demand every cell, whatever their credibility', () => {
    const full = label({ id: 'full', claims: [claim()] });
    const less = label({ id: 'less', claims: [claim({ reaches: 'basic' })] });
    const open = label({ id: 'open' });
    const result = assess(libraryOf([requirement()], [full, less, open]), tender(), {
      version: '0',
      asOf: AS_OF,
    });
    expect(result.lots[0]?.requirements[0]?.knownLabels).toEqual([{ label: 'full', grade: null }]);
    expect(result.lots[0]?.labels.find(({ id }) => id === 'full')?.credibility?.product.class[0]).toBe('D');
  });
});
