/** XLSX: read back by a reader that shares nothing with the writer (tests/support/read-xlsx.ts). */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { DataTable } from '../../../src/report/tables/data-table.js';
import { linkTarget } from '../../../src/report/tables/safe-link.js';
import { sheetNames } from '../../../src/report/tables/sheet-names.js';
import { dayNumber } from '../../../src/report/tables/xlsx-cell.js';
import { sheetOf as prepared } from '../../../src/report/tables/xlsx-sheet.js';
import { CELL_LIMIT } from '../../../src/report/tables/xlsx-text.js';
import { inParts, renderXlsx, type XlsxOptions } from '../../../src/report/tables/xlsx.js';
import {
  child,
  childrenOf,
  parseXml,
  readXlsx,
  readZip,
  records,
  sheetNamed,
  type ReadSheet,
  type ReadWorkbook,
} from '../../support/read-xlsx.js';
import { NASTY, table, textArb } from './tables.js';

const OPTIONS: XlsxOptions = { title: 'Laptops', asOf: '2026-11-24', version: '0.1.0' };

const written = async (
  tables: readonly DataTable[],
  options: Partial<XlsxOptions> = {},
): Promise<ReadWorkbook> => readXlsx(await renderXlsx(tables, { ...OPTIONS, ...options }));

const sheetOf = async (data: DataTable): Promise<ReadSheet> => sheetNamed(await written([data]), data.id);

const valuesOf = ({ rows }: ReadSheet) => rows.slice(1).map((row) => row.map(({ value }) => value));

describe('a sheet', () => {
  it('has typed cells: text, whole numbers, numbers, percent, days, flags; null is no cell', async () => {
    const sheet = await sheetOf(
      table(
        ['id', 'integer', 'number', 'share', 'date', 'flag', 'text'],
        [
          ['1', 3500, 61.4, 0.033, '2026-11-24', true, 'words'],
          [null, null, null, null, null, false, null],
        ],
      ),
    );
    expect(sheet.rows.map((row) => row.map(({ value }) => value))).toEqual([
      ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      ['1', 3500, 61.4, 0.033, '2026-11-24', true, 'words'],
      [null, null, null, null, null, false],
    ]);
    expect(sheet.rows[1]?.map(({ format }) => format)).toEqual([
      'General',
      '0',
      'General',
      '0.0%',
      'yyyy\\-mm\\-dd',
      'General',
      'General',
    ]);
  });

  it('takes in a table of fields each value for what it is', async () => {
    const sheet = await sheetOf(
      table(['value'], [['2026-11-24'], [2400000], ['EUR'], [true], ['2026-02-30'], ['=1']]),
    );
    expect(valuesOf(sheet)).toEqual([['2026-11-24'], [2400000], ['EUR'], [true], ['2026-02-30'], ['=1']]);
    expect(sheet.rows.slice(1).map(([cell]) => cell?.format.startsWith('yyyy'))).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });

  it('freezes the header, filters the whole table, merges nothing', async () => {
    const { xml } = await sheetOf(
      table(
        ['id', 'text', 'url'],
        [
          ['x', 'y', null],
          ['z', null, null],
        ],
      ),
    );
    const [view] = childrenOf(xml, 'sheetViews');
    const pane = view && child(view, 'pane').attributes;
    expect(pane).toMatchObject({ ySplit: '1', topLeftCell: 'A2', state: 'frozen' });
    expect(child(xml, 'autoFilter').attributes).toEqual({ ref: 'A1:C3' });
    expect(xml.children.map(({ name }) => name)).not.toContain('mergeCells');
  });

  it('keeps the filter where Excel looks for it, also for names with signs', async () => {
    const book = await written([table(['id'], [['x']], 'follow-up'), table(['id', 'text'], [], "o'neill")]);
    const names = childrenOf(parseXml(book.parts.get('xl/workbook.xml') ?? ''), 'definedNames');
    expect(names.map(({ text }) => text).slice(1)).toEqual(["'follow-up'!$A$1:$A$2", "'o''neill'!$A$1:$B$1"]);
    expect(names.map(({ attributes }) => attributes['localSheetId'])).toEqual(['0', '1', '2']);
  });

  it('stands with its header where the table has no rows', async () => {
    const sheet = await sheetOf(table(['id', 'text'], []));
    expect(sheet.rows.map((row) => row.map(({ value }) => value))).toEqual([['a', 'b']]);
    expect(child(sheet.xml, 'autoFilter').attributes).toEqual({ ref: 'A1:B1' });
  });

  it('makes columns as wide as what they hold: wide characters count twice, lines apart, at most 60', async () => {
    const { xml } = await sheetOf(
      table(
        ['text', 'text', 'text', 'text', 'date'],
        [['責任ある製錬所', 'one line\nand two', 'x'.repeat(500), null, '2026-11-24']],
      ),
    );
    expect(childrenOf(xml, 'cols').map(({ attributes }) => Number(attributes['width']))).toEqual([
      15, 9, 60, 8, 11,
    ]);
  });

  it('has columns beyond Z', async () => {
    const columns = Array.from({ length: 60 }, (_, index) => ({
      id: `c-${index}`,
      title: '',
      kind: 'integer' as const,
    }));
    const sheet = await sheetOf({
      id: 'broad',
      title: '',
      columns,
      rows: [columns.map((_, index) => index)],
    });
    expect(valuesOf(sheet)).toEqual([columns.map((_, index) => index)]);
    expect(child(sheet.xml, 'autoFilter').attributes).toEqual({ ref: 'A1:BH2' });
  });
});

describe('text', () => {
  it('is never a formula, whatever it begins with, and stays text when it is edited', async () => {
    const sheet = await sheetOf(
      table(
        ['text', 'id', 'url'],
        NASTY.map((text) => [text, text, text]),
      ),
    );
    expect(valuesOf(sheet).flat()).toEqual(NASTY.flatMap((text) => [text, text, text]));
    // The reader refuses every cell with more than a value, so a formula would have thrown.
    const guarded = sheet.rows
      .slice(1)
      .filter(([cell]) => cell?.quoted)
      .map(([cell]) => cell?.value);
    expect(guarded).toEqual(expect.arrayContaining(['=1+1', '-1', '+1', '@SUM(A1)', ' =1', '＝1+1', '\t=1']));
    expect(guarded).not.toContain('a,b;c|d\te');
  });

  it('survives, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(textArb, textArb), { minLength: 1, maxLength: 8 }),
        async (texts) => {
          const sheet = await sheetOf(table(['text', 'id'], texts));
          const read = sheet.rows.slice(1).map((row) => [row[0]?.value ?? '', row[1]?.value ?? '']);
          expect(read).toEqual(texts.map((row) => row.map((text) => text.replace(/\p{Cs}/gu, '\ufffd'))));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('numbers survive to the last bit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })), async (numbers) => {
        const sheet = await sheetOf(
          table(
            ['share', 'number'],
            numbers.map((one) => [one, one]),
          ),
        );
        expect(valuesOf(sheet)).toEqual(numbers.map((one) => [one + 0, one + 0]));
      }),
      { numRuns: 50 },
    );
  });

  it('longer than a cell can hold is cut with a mark, never inside a character, and about says so', async () => {
    const face = '😀'.repeat(CELL_LIMIT);
    const exact = 'x'.repeat(CELL_LIMIT);
    const book = await written([table(['text'], [[exact], [`${exact}y`], [face], ['short']])]);
    const [first, second, third, fourth] = valuesOf(sheetNamed(book, 'table')).map(([value]) =>
      String(value),
    );
    expect(first).toBe(exact);
    expect(second?.length).toBe(CELL_LIMIT);
    expect(second).toMatch(/^x+ \[cut: [^\]]+\]$/);
    expect(third?.length).toBeLessThanOrEqual(CELL_LIMIT);
    expect(third).toMatch(/^(😀)+ \[cut: [^\]]+\]$/u);
    expect(fourth).toBe('short');
    const about = records(sheetNamed(book, 'about')).find(
      ({ sheet, column }) => sheet === 'table' && column === null,
    );
    expect(about?.['note']).toContain('2 texts are longer than a cell can hold');
  });
});

describe('links', () => {
  it.each([
    'https://example.org',
    'http://example.org/a?b=1&c=2',
    'https://example.org/a%20b',
    'https://example.org/page#part',
    'HTTPS://example.org/'.toLowerCase(),
  ])('%s is one', async (address) => {
    const sheet = await sheetOf(table(['url'], [[address]]));
    expect(sheet.rows[1]?.[0]).toMatchObject({ value: address, link: address });
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org',
    'mailto:a@example.org',
    '//example.org',
    'example.org',
    '#table!A1',
    '\\\\host\\share',
    'https://user@example.org',
    'https://example.org:secret@evil.example',
    'https://exаmple.org',
    'https://example.org/a b',
    'https://example.org/"x"',
    'https://example.org/\u202egnp',
    'https://',
    ' https://example.org',
    `https://example.org/${'x'.repeat(2100)}`,
    '=HYPERLINK("https://example.org")',
  ])('%s is none, but stands as text', async (address) => {
    const sheet = await sheetOf(table(['url'], [[address]]));
    expect(sheet.rows[1]?.[0]).toMatchObject({ value: address, link: null });
    expect(sheet.xml.children.map(({ name }) => name)).not.toContain('hyperlinks');
  });

  it('stand only in columns of addresses, and each target once', async () => {
    const address = 'https://example.org/a';
    const book = await written([
      table(
        ['url', 'text', 'url'],
        [
          [address, address, address],
          [`${address}#b`, null, null],
        ],
      ),
    ]);
    const sheet = sheetNamed(book, 'table');
    expect(sheet.rows.slice(1).map((row) => row.map(({ link }) => link))).toEqual([
      [address, null, address],
      [`${address}#b`],
    ]);
    const relations = parseXml(book.parts.get('xl/worksheets/_rels/sheet2.xml.rels') ?? '');
    expect(relations.children.map(({ attributes }) => attributes['Target'])).toEqual([address]);
    expect(relations.children.every(({ attributes }) => attributes['TargetMode'] === 'External')).toBe(true);
  });

  it('are at most as many as Excel takes; the others stay text', () => {
    const address = 'https://example.org';
    const many = table(
      ['url'],
      Array.from({ length: 65_540 }, () => [address]),
    );
    const { links, rows } = prepared('many', many, '');
    expect(links).toHaveLength(65_530);
    expect(links.at(-1)?.reference).toBe('A65531');
    expect(rows[65_530]).toEqual([{ type: 'text', style: 'link', text: address }]);
    expect(rows[65_531]).toEqual([{ type: 'text', style: 'text', text: address }]);
  });

  it('never lead to a host that is not written first', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
        const link = linkTarget(address);
        if (link === null) return;
        expect(link.target + (link.fragment === null ? '' : `#${link.fragment}`)).toBe(address);
        expect(new URL(link.target).host).toBe(/^https?:\/\/([^/?#]+)/.exec(address)?.[1]?.toLowerCase());
      }),
    );
  });
});

describe('the workbook', () => {
  const tables = [
    table(['id', 'share'], [['x', 0.5]], 'first'),
    table(['url'], [['https://example.org']], 'second'),
  ];

  it('begins with a sheet that explains every sheet and column', async () => {
    const book = await written(tables);
    expect(book.sheets.map(({ name }) => name)).toEqual(['about', 'first', 'second']);
    const rows = records(sheetNamed(book, 'about'));
    expect(rows.slice(2).map(({ sheet, column, kind }) => [sheet, column, kind])).toEqual([
      ['first', null, null],
      ['first', 'a', 'id'],
      ['first', 'b', 'share'],
      ['second', null, null],
      ['second', 'a', 'url'],
    ]);
    expect(rows[0]?.['title']).toBe('Laptops');
    expect(rows[0]?.['note']).toBe(
      'Result for 24 November 2026 by labelwise 0.1.0. This is not legal advice.',
    );
    expect(rows[2]?.['note']).toBe('1 row.');
  });

  it('says title, language and day of the result, not the day of writing', async () => {
    const book = await written(tables, { title: 'A & B <"x"> \u0001' });
    const core = parseXml(book.parts.get('docProps/core.xml') ?? '');
    expect(child(core, 'dc:title').text).toBe('A & B <"x"> \ufffd');
    expect(child(core, 'dc:language').text).toBe('en');
    expect(child(core, 'dcterms:created').text).toBe('2026-11-24T00:00:00Z');
    expect(child(core, 'dcterms:modified').text).toBe('2026-11-24T00:00:00Z');
  });

  it('declares each of its parts, all well-formed, and every relationship leads to one', async () => {
    const { parts } = await written(tables);
    for (const [name, xml] of parts) expect(() => parseXml(xml), name).not.toThrow();
    const types = parseXml(parts.get('[Content_Types].xml') ?? '').children;
    const declared = types.flatMap(({ attributes }) => attributes['PartName']?.slice(1) ?? []);
    const others = [...parts.keys()].filter((name) => !/\.rels$|^\[Content/.test(name));
    expect([...declared].sort()).toEqual(others.sort());
    const targets = parseXml(parts.get('xl/_rels/workbook.xml.rels') ?? '').children.map(
      ({ attributes }) => `xl/${attributes['Target']}`,
    );
    expect(targets.every((target) => parts.has(target))).toBe(true);
  });

  it('has the same bytes at another time and in another time zone', async () => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
    const now = hash(await renderXlsx(tables, OPTIONS));
    vi.useFakeTimers({ now: new Date('2041-03-09T23:59:59Z') });
    try {
      expect(hash(await renderXlsx(tables, OPTIONS))).toBe(now);
    } finally {
      vi.useRealTimers();
    }
    const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata'];
    const before = process.env['TZ'];
    try {
      for (const zone of zones) {
        process.env['TZ'] = zone;
        expect(hash(await renderXlsx(tables, OPTIONS)), zone).toBe(now);
      }
    } finally {
      process.env['TZ'] = before;
    }
    const times = new Set(readZip(await renderXlsx(tables, OPTIONS)).map(({ time }) => time));
    expect([...times]).toEqual([((2 | (1 << 5)) << 16) | (12 << 11)]);
  });

  it('cuts, cleans and numbers names of sheets as Excel takes them', () => {
    expect(
      sheetNames([
        'about',
        'About',
        'a/b:c',
        "'x'",
        'History',
        '',
        'y'.repeat(40),
        'y'.repeat(41),
        'follow-up',
      ]),
    ).toEqual([
      'about',
      'About-2',
      'a-b-c',
      '-x-',
      'History-2',
      '-',
      'y'.repeat(31),
      `${'y'.repeat(29)}-2`,
      'follow-up',
    ]);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 20 }), (wanted) => {
        const names = sheetNames(wanted);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(wanted.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[\\/?*[\]:]|^'|'$|^history$/i);
        }
      }),
    );
  });

  it('goes on in another sheet where a table is longer than one', async () => {
    const long = table(['integer'], [[1], [2], [3], [4], [5]], 'long');
    const parts = inParts(long, 2);
    expect(parts.map(({ rows }) => rows.flat())).toEqual([[1, 2], [3, 4], [5]]);
    expect(inParts(table(['id'], []), 2)).toEqual([table(['id'], [])]);
    const book = await written(parts);
    expect(book.sheets.map(({ name }) => name)).toEqual(['about', 'long', 'long-2', 'long-3']);
  });

  it('has a number for each day from 1 March 1900', () => {
    expect(dayNumber('1900-03-01')).toBe(61);
    expect(dayNumber('1970-01-01')).toBe(25_569);
    expect(dayNumber('2026-11-24')).toBe(46_350);
    expect(dayNumber('1900-02-28')).toBeNull();
    expect(dayNumber('2026-02-29')).toBeNull();
    expect(dayNumber('undated')).toBeNull();
  });
});
