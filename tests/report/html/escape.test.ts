/** Whatever stands in a document is shown as text: it adds no element, no attribute and no address. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportDocument } from '../../../src/report/document/document.js';
import { link, paragraph } from '../../../src/report/document/blocks.js';
import { htmlText, plainText } from '../../../src/report/escape.js';
import { renderHtml } from '../../../src/report/html/render-html.js';
import { DOCUMENT } from '../fixtures/document.js';
import { attribute, isInPicture, named, readPage, textOf, type Element, type Page } from './page.js';

/** Any text, most of it such as a browser would obey. */
const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc
    .array(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</title>',
        '</style>',
        '</svg>',
        '<img src=x onerror=alert(1)>',
        '"',
        "'",
        '" onload="alert(1)',
        '&',
        '&lt;',
        '&#x3c;',
        '&amp;amp;',
        '<!--',
        '-->',
        ']]>',
        '<b>',
        '`',
        'javascript:alert(1)',
        'https://example.org/x',
        '\u0000',
        '\u202e',
        ' ',
        'x',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);

/** Keys that hold no text for readers. */
const NO_TEXT = new Set([
  'kind',
  'tone',
  'enough',
  'id',
  'href',
  'cites',
  'language',
  'asOf',
  'url',
  'words',
]);
/** Pictures break the titles of their rows and columns into lines; these stand in full in the tables. */
const IN_LINES = new Set(['heat-map']);

/** The document with every text replaced by what `say` makes for its place. */
function replaced(document: ReportDocument, say: (place: number) => string): ReportDocument {
  let place = 0;
  const walk = (value: unknown, key: string): unknown => {
    if (NO_TEXT.has(key)) return value;
    if (typeof value === 'string') return say(place++);
    if (Array.isArray(value)) return value.map((one) => walk(one, key));
    if (typeof value !== 'object' || value === null) return value;
    if ('kind' in value && IN_LINES.has(String(value.kind))) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner, name)]));
  };
  return walk(document, '') as ReportDocument;
}

const MARKED = /⟦(\d+)⟧([\s\S]*?)⟦\/\1⟧/g;
/** A text between marks of its place, so long that no table is taken for one of figures. */
function marked(place: number, text: string): string {
  const name = String(place).padStart(4, '0');
  return `⟦${name}⟧${text}⟦/${name}⟧`;
}

/** What a reader sees, and what only a screen reader or the window shows; not the lines that pictures break text into. */
const allText = (page: Page): string =>
  page.elements
    .flatMap(({ tagName, attrs, childNodes }) => [
      ...attrs.map(({ value }) => value),
      ...(tagName === 'text' ? [] : childNodes.flatMap((node) => ('value' in node ? node.value : []))),
    ])
    .join('\n');

/** Attributes that carry text of the document. */
const OF_TEXT = new Set(['aria-label', 'content']);

/** Everything but text: elements, and attributes with their values. Lines of pictures depend on how long texts are. */
const skeleton = (page: Page): readonly string[] =>
  page.elements
    .filter((element) => !isInPicture(element))
    .map(
      ({ tagName, attrs }) =>
        `${tagName} ${attrs.map(({ name, value }) => (OF_TEXT.has(name) ? name : `${name}=${value}`)).join(' ')}`,
    );

const inPictures = (page: Page): ReadonlySet<string> =>
  new Set(
    page.elements
      .filter(isInPicture)
      .flatMap(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => `${tagName}.${name}`)]),
  );

describe('the page of a document', () => {
  const plain = readPage(renderHtml(replaced(DOCUMENT, (place) => marked(place, 'x'))));
  const places = [...allText(plain).matchAll(MARKED)].map(([, place]) => Number(place));

  it('shows every text of the fixture that is replaced here', () => {
    let count = 0;
    replaced(DOCUMENT, () => {
      count += 1;
      return '';
    });
    expect(new Set(places).size).toBe(count);
    expect(count).toBeGreaterThan(100);
  });

  it('gives back any text at any place, and nothing more', () => {
    const pictured = inPictures(plain);
    const bare = skeleton(plain);
    fc.assert(
      fc.property(fc.array(HOSTILE, { minLength: 1, maxLength: 20 }), (texts) => {
        const textAt = (place: number): string => texts[place % texts.length] ?? '';
        const page = readPage(renderHtml(replaced(DOCUMENT, (place) => marked(place, textAt(place)))));
        expect(page.errors).toEqual([]);
        expect(skeleton(page)).toEqual(bare);
        expect([...inPictures(page)].filter((one) => !pictured.has(one))).toEqual([]);
        const shown = [...allText(page).matchAll(MARKED)];
        expect(new Set(shown.map(([, place]) => Number(place)))).toEqual(new Set(places));
        for (const [, place, text] of shown) expect(text).toBe(plainText(textAt(Number(place))));
      }),
      { numRuns: 40 },
    );
  });

  it('makes a link of an address only for web pages', () => {
    const linkIn = (href: string): Element | undefined =>
      named(
        readPage(
          renderHtml({
            ...DOCUMENT,
            head: [],
            sections: [{ id: 'one', title: 'One', blocks: [paragraph(link('shown', href))], sections: [] }],
          }),
        ),
        'a',
      ).find((element) => textOf(element) === 'shown');
    for (const href of [
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      '//example.org',
      'ftp://example.org',
      'blob:https://example.org/x',
      '#nowhere',
      '',
    ])
      expect(linkIn(href), href).toBeUndefined();
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const element = linkIn(`https://example.org/${text}`);
        expect(element?.attrs.map(({ name }) => name)).toEqual(['href', 'rel', 'dir']);
        const href = (element && attribute(element, 'href')) ?? '';
        expect(new URL(href).origin).toBe('https://example.org');
        expect(href).not.toMatch(/[\s"<>`]/);
      }),
      { numRuns: 40 },
    );
  });
});

describe('htmlText', () => {
  it('escapes what ends text and attributes', () => {
    expect(htmlText(`<a href="x" b='y'>&amp;`)).toBe('&lt;a href=&quot;x&quot; b=&#39;y&#39;&gt;&amp;amp;');
  });

  it('is read back as the plain text, by a parser', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const page = readPage(`<!doctype html><p title="${htmlText(text)}">|${htmlText(text)}|</p>`);
        const [element] = named(page, 'p');
        expect(element && textOf(element)).toBe(`|${plainText(text)}|`);
        expect(element && attribute(element, 'title')).toBe(plainText(text));
      }),
    );
  });
});
