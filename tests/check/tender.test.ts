import { beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { checkLibrary } from '../../src/check/library.js';
import { checkTender } from '../../src/check/tender.js';
import type { Library } from '../../src/model/library.js';
import { fixtureTexts, OPTIONS } from './support.js';

const TENDER = `title: Laptops
lots:
  - { id: "1", products: [notebook], requirements: { ce-parts: { drop: true } } }
  - { id: "2", services: [take-back] }
requirements: { lr-hours: { must: true } }
delivery: { from: 2027-03-01, to: 2028-03-01 }
`;

let library: Library;
beforeAll(() => {
  const checked = checkLibrary(fixtureTexts(), OPTIONS);
  if (!checked.ok) throw new Error('the fixture library is not valid');
  library = checked.value;
});

const placesOf = async (text: string): Promise<readonly unknown[]> =>
  (await checkTender(text, 't.yaml', library)).diagnostics.map(({ code, range, hint }) => [
    code,
    `${range?.line}:${range?.column}`,
    hint,
  ]);

describe('a tender', () => {
  test('is returned as written, without defaults', async () => {
    const checked = await checkTender(TENDER, 't.yaml', library);
    expect(checked.diagnostics).toEqual([]);
    expect(checked.ok && checked.value.lots[1]).toEqual({ id: '2', services: ['take-back'] });
    expect(checked.ok && 'ambition' in checked.value).toBe(false);
  });

  test('may be JSON', async () => {
    const checked = await checkTender(
      '\ufeff{\n\t"title": "x",\n\t"lots": [{"id": "1", "products": ["notebook"]}]\n}\n',
      '-',
      library,
    );
    expect(checked.ok && checked.value).toEqual({ title: 'x', lots: [{ id: '1', products: ['notebook'] }] });
  });

  test.each([
    ['[notebook]', '[notebok]', ['unknown-product', '3:27', 'did you mean "notebook"?']],
    [
      '[notebook]',
      '[take-back]',
      ['unknown-product', '3:27', '"take-back" is a service: move it to "services"'],
    ],
    ['[take-back]', '[takeback]', ['unknown-service', '4:27', 'did you mean "take-back"?']],
    [
      '[take-back]',
      '[notebook]',
      ['unknown-service', '4:27', '"notebook" is a product: move it to "products"'],
    ],
    [
      'services: [take-back]',
      'services: []',
      ['empty-lot', '4:7', 'add "products" or "services", for example: products: [notebook]'],
    ],
    ['id: "2"', 'id: "1"', ['repeated-id', '4:11', 'give each lot its own id']],
    ['ce-parts:', 'ce-part:', ['unknown-requirement', '3:54', 'did you mean "ce-parts"?']],
    ['lr-hours:', 'lr-houres:', ['unknown-requirement', '5:17', 'did you mean "lr-hours"?']],
    [
      'to: 2028-03-01',
      'to: 2027-02-28',
      ['dates-reversed', '6:35', 'swap the two days or correct one of them'],
    ],
    [
      'title: Laptops',
      'title: "Laptops\\e[2J"',
      [
        'control-character',
        '1:8',
        'write plain text: remove the character, or the escape that stands for it',
      ],
    ],
  ])('%s -> %s', async (from, to, expected) => {
    expect(await placesOf(TENDER.replace(from, to))).toEqual([expected]);
  });

  test('delivery on one day is in order', async () => {
    expect(await placesOf(TENDER.replace('to: 2028-03-01', 'to: 2027-03-01'))).toEqual([]);
  });

  test('all faults are found together, sorted', async () => {
    const text = TENDER.replace('[notebook]', '[x]')
      .replace('[take-back]', '[y]')
      .replace('lr-hours', 'lr-x');
    expect((await placesOf(text)).map((place) => (place as readonly string[])[0])).toEqual([
      'unknown-product',
      'unknown-service',
      'unknown-requirement',
    ]);
  });

  test('mutated text never throws, and says why it is refused', async () => {
    const pieces = fc.constantFrom(
      '',
      ' ',
      '\n',
      '\t',
      ':',
      '-',
      '[',
      '}',
      '"',
      "'",
      '&a',
      '*a',
      '!x',
      '#',
      '|',
      '>',
      '\u0000',
      '\u2028',
      'é',
      '---',
      '1',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(TENDER.length), fc.nat(6), pieces, async (at, length, piece) => {
        const checked = await checkTender(
          TENDER.slice(0, at) + piece + TENDER.slice(at + length),
          't',
          library,
        );
        expect(checked.ok || checked.diagnostics.length > 0).toBe(true);
        for (const { range } of checked.diagnostics) expect(range?.line).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });
});
