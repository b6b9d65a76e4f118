/** What is read from tables: separators, encodings, decimal styles, headers in four languages, lots. */
import { describe, expect, it } from 'vitest';
import { decimalStyleOf, amountIn, dayIn } from '../../src/import/csv/numbers.js';
import { cpvCode, splitCodes } from '../../src/import/cpv.js';
import { draftOf, imported, notesOf } from './support.js';

describe('headers and separators', () => {
  it.each([
    [
      'English, comma',
      'Title,Buyer,Country,CPV code,Value,Currency\nLaptops,Town,BE,30213100-6,"1,200.50",EUR\n',
      ',',
    ],
    [
      'Dutch, semicolon',
      'Titel;Aanbestedende dienst;Land;CPV-codes;Geraamde waarde;Valuta\r\nLaptops;Town;België;30213100-6;1.200,50;EUR\r\n',
      ';',
    ],
    [
      'French, tab',
      'Intitulé\tAcheteur\tPays\tCode CPV\tMontant (EUR)\nLaptops\tTown\tBelgique\t30 21 31 00-6\t1 200,50\n',
      '\t',
    ],
    [
      'German, bar, with a sep line',
      'sep=|\nBezeichnung|Auftraggeber|Land|CPV-Code|Auftragswert\nLaptops|Town|Belgien|30213100|1.200,50 €\n',
      '|',
    ],
  ])('%s', async (_, text, delimiter) => {
    const draft = await draftOf(text);
    expect(draft.tender).toMatchObject({
      title: 'Laptops',
      buyer: { name: 'Town', country: 'BE' },
      value: { amount: 1200.5, currency: 'EUR' },
      lots: [{ products: ['notebook'], cpv: ['30213100'] }],
    });
    expect(draft.reading.delimiter).toBe(delimiter);
    expect(draft.reading.columns).toHaveLength(text.includes('Valuta') || text.includes('Currency') ? 6 : 5);
  });

  it('takes a separator that is forced', async () => {
    const draft = await draftOf('title,x;cpv\nA,B;30213100\n', { delimiter: ';' });
    expect(draft.tender.lots[0]?.products).toEqual(['notebook']);
  });

  it('reports the decimal style of the whole column', async () => {
    const table = (...values: readonly string[]): string =>
      ['title;cpv;value;currency', ...values.map((value) => `T;30213100;${value};EUR`)].join('\n');
    const amounts = async (...values: readonly string[]) =>
      (await imported(table(...values))).map((one) =>
        one.ok ? [one.draft.tender.value?.amount ?? null, one.draft.reading.decimal] : null,
      );
    expect(await amounts('1.234', '5.678,50')).toEqual([
      [1234, 'comma'],
      [5678.5, 'comma'],
    ]);
    expect(await amounts('1,234', '5,678.50')).toEqual([
      [1234, 'point'],
      [5678.5, 'point'],
    ]);
  });

  it('leaves out an amount in the other style instead of reading it a hundredfold', async () => {
    const found = await imported('title;value;currency\nA;10,50;EUR\nB;20,50;EUR\nC;1234.56;EUR\n');
    const third = found[2];
    expect(third?.ok === true ? third.draft.tender.value : null).toBeUndefined();
    expect(third?.ok === true ? notesOf(third.draft) : []).toContain('bad-number');
  });
});

describe('encodings', () => {
  const text = 'titel;koper;cpv\nBeeldschermen voor Liège;Gemeente Łódź;30231310\n';
  const western = 'titel;koper;cpv\nBeeldschermen;Überlandwerk;30231310\n';

  it('UTF-8, with and without a mark', async () => {
    const plain = await draftOf(text);
    expect(plain.tender.title).toBe('Beeldschermen voor Liège');
    expect((await draftOf(`\ufeff${text}`)).tender).toEqual(plain.tender);
  });

  it('UTF-16 in both orders', async () => {
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const [bytes, encoding] of [
      [little, 'utf-16le'],
      [big, 'utf-16be'],
    ] as const) {
      const draft = await draftOf(bytes);
      expect([draft.tender.buyer?.name, draft.reading.encoding]).toEqual(['Gemeente Łódź', encoding]);
    }
  });

  it('Windows-1252, found by its first character beyond ASCII', async () => {
    const draft = await draftOf(Buffer.from(western, 'latin1'));
    expect([draft.tender.buyer?.name, draft.reading.encoding]).toEqual(['Überlandwerk', 'windows-1252']);
  });

  it('is what --encoding says', async () => {
    const draft = await draftOf(Buffer.from(western, 'latin1'), { encoding: 'iso-8859-2' });
    expect(draft.reading.encoding).toBe('iso-8859-2');
  });
});

describe('rows', () => {
  it('of one reference are its lots where there is a column of lots', async () => {
    const found = await imported(
      [
        'reference;title;lot;lot title;cpv;value;currency;deadline',
        'R1;ICT;1;"Laptops; light";30213100;100;EUR;31.12.2026',
        'R1;ICT;2;Screens;30231310;50;EUR;15/01/2027',
        'R2;Phones;1;;32250000;70;EUR;2027-02-01',
        '',
      ].join('\n'),
    );
    expect(found.map((one) => (one.ok ? [one.at, one.draft.tender, one.draft.deadline] : null))).toEqual([
      [
        'line 2',
        {
          title: 'ICT',
          reference: 'R1',
          value: { amount: 150, currency: 'EUR' },
          lots: [
            { id: '1', title: 'Laptops; light', products: ['notebook'], cpv: ['30213100'] },
            { id: '2', title: 'Screens', products: ['display'], cpv: ['30231310'] },
          ],
        },
        '2026-12-31',
      ],
      [
        'line 4',
        {
          title: 'Phones',
          reference: 'R2',
          value: { amount: 70, currency: 'EUR' },
          lots: [{ id: '1', products: ['smartphone'], cpv: ['32250000'] }],
        },
        '2027-02-01',
      ],
    ]);
  });

  it('may break lines in quotation marks, and are numbered by their first line', async () => {
    const found = await imported('title,cpv\n"A\nB",30213100\nC,30231310\n');
    expect(found.map(({ at }) => at)).toEqual(['line 2', 'line 4']);
    expect(found[0]).toMatchObject({ draft: { tender: { title: 'A B' } } });
  });

  it('may name products in words of the library', async () => {
    const draft = await draftOf('title;category\nThings;Laptops | take-back | chairs\n');
    expect(draft.tender.lots).toEqual([{ id: '1', products: ['notebook'], services: ['take-back'] }]);
    expect(notesOf(draft)).toContain('unknown-category');
  });

  it('take euro for a missing currency only where the country has it', async () => {
    const valueIn = async (country: string) =>
      (await draftOf(`title;country;value;cpv\nT;${country};100;30213100\n`)).tender.value;
    expect(await valueIn('NLD')).toEqual({ amount: 100, currency: 'EUR' });
    expect(await valueIn('SE')).toBeUndefined();
    expect(await valueIn('Atlantis')).toBeUndefined();
  });

  it('show hints in columns', async () => {
    const draft = await draftOf('title;cpv;social;gpp\nT;30213100;hum-right|work-cond;none\n');
    expect(draft.declared.map(({ term, value }) => `${term} ${value}`)).toEqual([
      'BT-775 hum-right',
      'BT-775 work-cond',
      'BT-805 none',
    ]);
  });
});

describe('codes, amounts and days as they are written', () => {
  it.each([
    ['30213100', '30213100', false],
    ['30213100-6', '30213100', false],
    ['30 21 31 00-6', '30213100', false],
    ['CPV: 30192800-9', '30192800', false],
    ['45233130.0', '45233130', false],
    ['3000000', '03000000', true],
    ['9310000', '09310000', true],
    ['302*', '30200000', true],
    ['3021', '30210000', true],
  ])('CPV %s', (written, code, guessed) => {
    expect(cpvCode(written)).toEqual({ code, guessed });
  });

  it.each(['3021310', '123456789', 'laptops', '', '0', '00000000', '-6'])(
    '"%s" is no CPV code',
    (written) => {
      expect(cpvCode(written)).toBeNull();
    },
  );

  it('splits cells with several codes', () => {
    expect(splitCodes('30213100-6|30231310; 30 21 31 00, 45233130.0\n32250000')).toEqual([
      '30213100-6',
      '30231310',
      '30213100',
      '45233130',
      '32250000',
    ]);
  });

  it.each([
    ['1.234.567,89', 'comma', 1234567.89],
    ['1 234 567,89 €', 'comma', 1234567.89],
    ["CHF 1'234'567.50", 'point', 1234567.5],
    ['1,234,567.89', 'point', 1234567.89],
    ['1234', 'comma', 1234],
    ['12.34', 'comma', null],
    ['1,2,3', 'point', null],
    ['n.v.t.', 'comma', null],
    ['-5', 'point', null],
  ] as const)('%s with a decimal %s', (cell, style, amount) => {
    expect(amountIn(cell, style)).toBe(amount);
  });

  it('tells the decimal style by all cells, else by the separator', () => {
    expect(decimalStyleOf(['1.234', '2.345'], ';')).toBe('comma');
    expect(decimalStyleOf(['1,234', '2,345'], ',')).toBe('point');
    expect(decimalStyleOf(['1,234', '2.5'], ';')).toBe('point');
    expect(decimalStyleOf(['1.234.567'], ',')).toBe('comma');
  });

  it.each([
    ['2026-12-31T12:00:00Z', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1/2/2026 12:00', '2026-02-01'],
    ['31-13-2026', null],
    ['soon', null],
  ])('the day %s', (cell, day) => {
    expect(dayIn(cell)).toBe(day);
  });
});
