/** Malformed, truncated, huge and hostile inputs: one clear diagnostic each, never an exception, never a wait. */
import { describe, expect, it } from 'vitest';
import { notice } from './notices.js';
import { draftOf, imported, problemOf } from './support.js';

describe('XML', () => {
  const whole = notice();

  it.each([
    ['cut off in an element', whole.slice(0, whole.length - 20), 'xml-syntax'],
    ['cut off in the declaration', whole.slice(0, 12), 'xml-syntax'],
    ['wrongly nested', whole.replace('</cac:Party>', '</cac:Parties>'), 'xml-syntax'],
    ['an entity that is not defined', notice({ title: 'A &nbsp; B' }), 'xml-syntax'],
    ['a prefix that is not declared', notice({ title: '<x:y/>' }), 'xml-syntax'],
    ['text behind the end', `${whole}<more/>`, 'xml-syntax'],
    ['nothing but a declaration', '<?xml version="1.0"?>', 'xml-syntax'],
    ['a web page', '<!DOCTYPE html><html><body>Not found</body></html>', 'xml-forbidden'],
    [
      'the old TED schema',
      '<TED_EXPORT xmlns="http://publications.europa.eu/resource/schema/ted/R2.0.9/publication"/>',
      'not-a-notice',
    ],
    [
      'a registration of a company',
      '<BusinessRegistrationInformationNotice xmlns="http://data.europa.eu/p27/eforms-business-registration-information-notice/1"/>',
      'not-a-notice',
    ],
    ['a root of another namespace', '<ContractNotice xmlns="urn:other"/>', 'not-a-notice'],
    [
      'an invoice',
      '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>',
      'not-a-notice',
    ],
  ])('%s', async (_, text, code) => {
    expect((await problemOf(text)).split(' ')[0]).toBe(code);
  });

  it('names the place', async () => {
    expect(await problemOf('<?xml version="1.0"?>\n<ContractNotice\n  xmlns="urn:other"/>')).toBe(
      'not-a-notice 3:22',
    );
  });

  it.each([
    ['an external entity', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>', 'A &x; B'],
    [
      'entities that multiply',
      `<!DOCTYPE r [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
        .split('')
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghi'[at] ?? ''};`.repeat(10)}">`)
        .join('')}]>`,
      '&j;',
    ],
    ['an external document type', '<!DOCTYPE r SYSTEM "http://example.org/x.dtd">', 'A'],
  ])('refuses %s before anything is expanded', async (_, doctype, title) => {
    const text = notice({ title }).replace('?>', `?>${doctype}`);
    expect((await problemOf(text)).split(' ')[0]).toBe('xml-forbidden');
  });

  it('refuses elements without end of depth', async () => {
    const text = notice().replace(
      '<cac:ProcurementProject>',
      `<cac:ProcurementProject>${'<a>'.repeat(5000)}`,
    );
    expect((await problemOf(text)).split(' ')[0]).toBe('too-deep');
  });

  it('refuses what is larger than any notice', async () => {
    const piece = Buffer.from(`<cbc:Note>${'x'.repeat(1024 * 1024)}</cbc:Note>`);
    const start = Buffer.from(notice().split('<cac:ContractingParty>')[0] ?? '');
    expect(await problemOf([start, ...Array<Uint8Array>(17).fill(piece)])).toBe('notice-too-large');
  });

  it('reads a notice of 2 MB with 100 lots', async () => {
    const lots = Array.from({ length: 100 }, (_, index) => ({
      id: `LOT-${String(index + 1).padStart(4, '0')}`,
      title: `Laptops ${'for schools and offices '.repeat(800)}`,
      cpv: ['30213100', '30231310'],
      value: `${String(1000 + index)} EUR`,
    }));
    const text = notice({ lots });
    expect(text.length).toBeGreaterThan(1_900_000);
    const draft = await draftOf(text);
    expect(draft.tender.lots).toHaveLength(100);
    expect(draft.tender.value).toEqual({ amount: 104950, currency: 'EUR' });
    expect(Array.from(draft.tender.lots[0]?.title ?? '').length).toBeLessThanOrEqual(4000);
  });

  it('reads a declaration of UTF-16 that is left over in a file of UTF-8', async () => {
    const draft = await draftOf(
      notice({ declaration: '<?xml version="1.0" encoding="utf-16"?>', title: 'Ünïted' }),
    );
    expect(draft.tender.title).toBe('Ünïted');
  });

  it('reads ISO-8859-1 by its declaration, and refuses an unknown encoding', async () => {
    const declaration = '<?xml version="1.0" encoding="ISO-8859-1"?>';
    const draft = await draftOf(Buffer.from(notice({ declaration, title: 'Matériel' }), 'latin1'));
    expect(draft.tender.title).toBe('Matériel');
    expect(await problemOf(notice({ declaration: '<?xml version="1.0" encoding="x-made-up"?>' }))).toBe(
      'unknown-encoding',
    );
  });

  it('refuses bytes that are no UTF-8', async () => {
    expect(await problemOf(Buffer.from(notice({ title: 'Matériel' }), 'latin1'))).toBe('not-text');
  });
});

describe('JSON', () => {
  it.each([
    ['cut off', '{"ocid": "a",\n"tender": {"title": "T"', 'json-syntax 2:24'],
    ['a comma too many', '{"ocid": "a",\n}', 'json-syntax 2:1'],
    ['a word', '{"ocid": "a", "tender": undefined}', 'json-syntax 1:25'],
    ['single quotes', "{'ocid': 'a'}", 'json-syntax 1:2'],
    ['nested without end', '['.repeat(100_000), 'too-deep 1:101'],
    ['nested objects', '{"a":'.repeat(200) + '1' + '}'.repeat(200), 'too-deep 1:501'],
    ['an empty list', '[]', 'no-tender'],
    ['an empty object', '{}', 'no-tender'],
    ['an empty package', '{"releases": []}', 'no-tender'],
    ['an empty record package', '{"records": []}', 'no-tender'],
    ['an empty answer', '{"notices": []}', 'no-tender'],
    ['a list of numbers', '[1]', 'no-tender'],
    ['a release without a tender', '{"ocid": "a", "tender": null}', 'no-tender'],
  ])('%s', async (_, text, expected) => {
    expect(await problemOf(text)).toBe(expected);
  });

  it('takes nothing from keys that every object has', async () => {
    const draft = await draftOf(
      '{"ocid":"a","__proto__":{"tender":{"title":"X"}},"tender":{"title":"T","value":{"__proto__":{"amount":5}},"constructor":1}}',
    );
    expect(draft.tender).toEqual({ title: 'T', reference: 'a', lots: [{ id: '1' }] });
    expect(({} as { readonly title?: string }).title).toBeUndefined();
  });

  it('reads odd types as nothing', async () => {
    const draft = await draftOf(
      JSON.stringify({
        ocid: 7,
        tag: 'tender',
        buyer: ['x'],
        parties: { roles: 5 },
        tender: {
          title: { en: 'T' },
          value: { amount: 'many', currency: 5 },
          lots: [null, 3, { id: { x: 1 }, sustainability: [{ goal: 5, strategies: 'x' }] }],
          items: 'none',
          classification: [{ scheme: 'CPV', id: ['30213100'] }],
          tenderPeriod: { endDate: 20260101 },
        },
      }),
    );
    expect(draft.tender.lots).toHaveLength(1);
    expect(draft.tender.title).toBeUndefined();
  });
});

describe('tables and other files', () => {
  it.each([
    [
      'a quotation mark never closed',
      'title,cpv\n"Laptops,30213100\nScreens,30231310\n',
      /^csv-syntax \d+:1$/,
    ],
    ['no header that is understood', 'a;b;c\n1;2;3\n', /^csv-no-columns 1:1$/],
    ['a header alone', 'title;cpv\n', /^no-tender$/],
    ['nothing', '', /^empty-file$/],
    ['blanks', '  \n\n ', /^input-not-known$/],
    ['prose', 'Dear all, here is the tender.\nRegards', /^csv-no-columns 1:1$/],
    ['a zip', 'PK\u0003\u0004xxxx', /^not-text$/],
    ['a PDF', '%PDF-1.7 ...', /^not-text$/],
  ])('%s', async (_, text, expected) => {
    expect(await problemOf(text)).toMatch(expected);
  });

  it('a broken table gives the rows before the fault', async () => {
    const found = await imported('title,cpv\nScreens,30231310\n"Laptops,30213100\n');
    expect(found.map(({ ok }) => ok)).toEqual([true, false]);
  });

  it('a photo is no text', async () => {
    expect(await problemOf(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]))).toMatch(
      /^(?:not-text|input-not-known|csv-no-columns)/,
    );
  });

  it('an encoding that --encoding makes up is refused', async () => {
    expect(await problemOf('title;cpv\nA;30213100\n', { encoding: 'utf-9' })).toBe('unknown-encoding');
  });
});
