/** Laws of the import: whatever the bytes, an answer; however they are cut, packed or encoded, the same one. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkTender } from '../../src/check/tender.js';
import { toYaml } from '../../src/check/yaml-text.js';
import { withCandidates, withLots, lotIds } from '../../src/import/narrow-draft.js';
import { notice } from './notices.js';
import { imported, library } from './support.js';

const xml = notice({
  language: 'NLD',
  title: { FRA: 'Écrans', NLD: 'Schermen für 東京 💻' },
  value: '1234.50 EUR',
  lots: [
    { id: 'LOT-0001', title: 'Laptops & co &amp;', cpv: ['30213000'], types: ['social-objective work-cond'] },
    { id: 'LOT-0002', title: 'Stoelen', cpv: ['39112000'], deadline: '2026-12-31+01:00' },
    { id: 'LOT-0003', cpv: ['30231310', '50312000'], assets: ['computer'] },
  ].map((lot) => ({ ...lot, title: (lot.title ?? '').replace('& co ', '') })),
});
const ocds = JSON.stringify(
  {
    releases: [
      {
        ocid: 'ocds-1',
        tag: ['tender'],
        parties: [{ id: 'P', name: 'Ville de Liège', roles: ['buyer'], address: { countryName: 'BE' } }],
        buyer: { id: 'P' },
        tender: {
          title: 'Écrans',
          value: { amount: 5000, currency: 'EUR' },
          lots: [{ id: '1', sustainability: [{ goal: 'environmental.circularEconomy' }] }, { id: '2' }],
          items: [
            { relatedLot: '1', classification: { scheme: 'CPV', id: '30231310' } },
            { relatedLot: '2', classification: { scheme: 'CPV', id: '30213100' } },
          ],
        },
      },
    ],
  },
  null,
  1,
);
const lines = `${JSON.stringify(JSON.parse(ocds))}\n{"publication-number":"1-2026","notice-title":{"eng":"Größe"},"classification-cpv":["30213100"]}\n`;
const csv =
  'kenmerk;titel;perceel;cpv;waarde;valuta\r\nR1;"Schermen\r\nfür ""alle""";1;30231310-3;1.234,50;EUR\r\nR1;Schermen;2;30213100;99,00;EUR\r\nR2;Écrans;1;302;5;SEK\r\n';
/** A table whose second row is broken: the first one must not depend on the cuts either. */
const broken = 'title;cpv\nÉcrans;30231310\n"Laptops;30213100\n';
const texts = { xml, ocds, lines, csv, broken } as const;
const INPUTS = Object.entries(texts);

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');

/** Bytes cut at the places. */
function cut(whole: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const sorted = [
    0,
    ...[...places].map((place) => place % (whole.length + 1)).sort((a, b) => a - b),
    whole.length,
  ];
  return sorted.slice(1).map((end, index) => whole.subarray(sorted[index], end));
}

const isAnswer = (found: Awaited<ReturnType<typeof imported>>): boolean =>
  found.length > 0 &&
  found.every((one) =>
    one.ok
      ? one.draft.tender.lots.every(({ id }) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/.test(id))
      : one.diagnostics.length > 0 && one.diagnostics.every(({ message }) => message !== ''),
  );

describe('an import', () => {
  it.each(INPUTS)('of %s does not depend on how the bytes are cut', async (_, text) => {
    const whole = await imported(bytes(text));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 12 }), async (places) => {
        expect(await imported(cut(bytes(text), places))).toEqual(whole);
      }),
      { numRuns: 40 },
    );
    expect(await imported(Array.from(bytes(text), (byte) => Uint8Array.of(byte)))).toEqual(whole);
  });

  it.each(INPUTS)('of %s is the same in UTF-16', async (_, text) => {
    const withoutEncoding = async (given: Uint8Array) =>
      (await imported(given)).map((one) => (one.ok ? { ...one.draft, reading: null } : one));
    const little = Buffer.from(`\ufeff${text.replace(' encoding="UTF-8"', '')}`, 'utf16le');
    const plain = await withoutEncoding(bytes(text));
    expect(await withoutEncoding(little)).toEqual(plain);
    expect(await withoutEncoding(Buffer.from(little).swap16())).toEqual(plain);
  });

  it.each(INPUTS)('of %s gives an answer wherever it is cut off', async (_, text) => {
    const whole = bytes(text);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length }), async (end) => {
        expect(isAnswer(await imported(whole.subarray(0, end)))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it.each(INPUTS)('of %s gives an answer however its bytes are changed', async (_, text) => {
    const whole = bytes(text);
    const change = fc.record({
      at: fc.nat({ max: whole.length - 1 }),
      length: fc.nat({ max: 6 }),
      put: fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc
          .constantFrom(
            '<',
            '>',
            '"',
            '{',
            '}',
            '[',
            ']',
            ';',
            '\n',
            '&#0;',
            '<!--',
            ']]>',
            '\\u0000',
            '1e999',
          )
          .map(bytes),
      ),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let changed: Buffer = whole;
        for (const { at, length, put } of changes)
          changed = Buffer.concat([changed.subarray(0, at), put, changed.subarray(at + length)]);
        expect(isAnswer(await imported(changed))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of any bytes gives an answer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 60 }), fc.string().map(bytes)), async (given) => {
        expect(isAnswer(await imported(given))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of any text in a title gives a tender that its checker takes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (title) => {
        const given = JSON.stringify({
          ocid: 'o',
          tender: { title, classification: { scheme: 'CPV', id: '30213100' } },
        });
        for (const one of await imported(given)) {
          if (!one.ok || one.draft.open.length > 0) continue;
          const checked = await checkTender(toYaml(one.draft.tender), 'x', library);
          expect(checked.diagnostics).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('a draft with other lots', () => {
  it('has open points at the place of their lot, and candidates close them', async () => {
    const [one] = await imported(xml);
    if (one?.ok !== true) throw new Error('no draft');
    const { draft } = one;
    expect(lotIds(draft)).toEqual(['LOT-0001', 'LOT-0003', 'LOT-0002']);
    const second = withLots(draft, ['LOT-0003', 'LOT-0002'], 'notice');
    expect(second.tender.lots.map(({ id }) => id)).toEqual(['LOT-0003', 'LOT-0002']);
    expect(second.open.map(({ path, lot }) => [path, lot])).toEqual([
      ['lots.0.products', 'LOT-0003'],
      ['lots.1.products', 'LOT-0002'],
    ]);
    expect(second.declared.map(({ term, lot }) => [term, lot])).toEqual([['BT-811', 'LOT-0003']]);
    const guessed = withCandidates(draft);
    expect(guessed.open).toEqual([]);
    expect(guessed.tender.lots[0]?.products).toEqual(['notebook', 'tablet', 'desktop']);
    const checked = await checkTender(toYaml(guessed.tender), 'x', library);
    expect(checked.ok).toBe(true);
  });
});
