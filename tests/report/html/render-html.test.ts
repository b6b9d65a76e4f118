import { describe, expect, it } from 'vitest';
import { renderHtml } from '../../../src/report/html/render-html.js';
import { STYLE_HASH } from '../../../src/report/html/style.js';
import { assessmentDocument } from '../../../src/report/tender-file/assessment-document.js';
import { expectGolden } from '../../golden.js';
import { ONE_LOT, SEVERAL_LOTS } from '../fixtures/assessments.js';
import { DOCUMENT } from '../fixtures/document.js';
import { attribute, named, readPage, textOf } from './page.js';

const DOCUMENTS = {
  'with everything': DOCUMENT,
  'of one lot': assessmentDocument(ONE_LOT),
  'of several lots, one without any label': assessmentDocument(SEVERAL_LOTS),
} as const;

/** Everything that a page is made of; nothing here runs, loads or sends. */
const ELEMENTS = new Set(
  (
    'html head meta title style body header nav main section footer h1 h2 h3 h4 h5 h6 p ul ol li dl dt dd div span a ' +
    'strong time blockquote table caption thead tbody tr th td figure figcaption svg desc defs pattern rect line circle text'
  ).split(' '),
);

describe('the page of the fixture', () => {
  it('is as recorded', () => {
    expectGolden('html/document.html', renderHtml(DOCUMENT));
  });

  it('depends on nothing but its document', () => {
    expect(renderHtml({ ...DOCUMENT })).toBe(renderHtml(DOCUMENT));
  });

  it('shows a hostile title as text, also as the title of the window', () => {
    const page = readPage(renderHtml(DOCUMENT));
    expect(named(page, 'h1').map(textOf)).toEqual([DOCUMENT.title]);
    expect(named(page, 'title').map(textOf)[0]).toBe(DOCUMENT.title);
  });

  it('links only to web pages and to what is there', () => {
    const page = readPage(renderHtml(DOCUMENT));
    const addresses = named(page, 'a')
      .filter((element) => !attribute(element, 'href')?.startsWith('#'))
      .map((element) => [attribute(element, 'href'), attribute(element, 'rel')]);
    expect(addresses).toEqual([
      ['https://example.org/register', 'noopener noreferrer'],
      ['https://example.org/a?b=%22c%22&d=%3Ce%3E', 'noopener noreferrer'],
      ['https://example.org/criteria?a=1&b=2', 'noopener noreferrer'],
      ['http://example.org/law', 'noopener noreferrer'],
    ]);
    expect(named(page, 'a').map(textOf)).not.toContain('a section that does not exist');
  });

  it('gives the mark of a source its number and the words for a screen reader', () => {
    const marks = named(readPage(renderHtml(DOCUMENT)), 'a').filter(
      (element) => attribute(element, 'class') === 'cite',
    );
    expect(
      marks.map((mark) => [textOf(mark), attribute(mark, 'href'), attribute(mark, 'aria-label')]),
    ).toEqual([
      ['[1]', '#source_1', 'Source 1'],
      ['[2]', '#source_2', 'Source 2'],
      ['[1]', '#source_1', 'Source 1'],
    ]);
  });
});

describe.each(Object.entries(DOCUMENTS))('the page of a document %s', (_, document) => {
  const html = renderHtml(document);
  const page = readPage(html);
  const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);

  it('is HTML that a parser need not mend', () => {
    // `/>` is how void elements and SVG are written; HTML ignores it.
    expect(page.errors).toEqual([]);
    expect(html).toMatch(/^<!doctype html>\n<html lang="en">/);
  });

  it('holds only elements that do nothing', () => {
    expect(page.elements.map(({ tagName }) => tagName).filter((name) => !ELEMENTS.has(name))).toEqual([]);
  });

  it('has no style, handler or resource in any attribute', () => {
    const names = page.elements.flatMap(({ attrs }) => attrs.map(({ name }) => name));
    expect(
      names.filter((name) => /^(style|on.*|src.*|data.*|action|formaction|poster|ping)$/.test(name)),
    ).toEqual([]);
    expect(
      page.elements.filter((one) => attribute(one, 'href') !== undefined && one.tagName !== 'a'),
    ).toEqual([]);
  });

  it('allows nothing but its own style sheet', () => {
    const policy = named(page, 'meta').find(
      (element) => attribute(element, 'http-equiv') === 'Content-Security-Policy',
    );
    expect(policy && attribute(policy, 'content')).toBe(
      `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`,
    );
    expect(named(page, 'style')).toHaveLength(1);
  });

  it('gives every id once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads nowhere that does not exist', () => {
    const known = new Set(ids);
    const led = page.elements.flatMap((element) => [
      ...(attribute(element, 'href')
        ?.match(/^#(.*)$/)
        ?.slice(1) ?? []),
      ...(attribute(element, 'aria-labelledby')?.split(' ') ?? []),
      ...(attribute(element, 'aria-describedby')?.split(' ') ?? []),
      ...(attribute(element, 'fill')
        ?.match(/^url\(#(.*)\)$/)
        ?.slice(1) ?? []),
    ]);
    expect(led.length).toBeGreaterThan(0);
    expect(led.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has one title, and headings without a gap between their levels', () => {
    const levels = named(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map((element) =>
      Number(attribute(element, 'aria-level') ?? element.tagName.slice(1)),
    );
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });

  it('names every picture, and every box that scrolls and can be reached by keyboard', () => {
    const pictures = named(page, 'svg').filter((element) => attribute(element, 'aria-hidden') !== 'true');
    for (const picture of pictures) {
      expect(attribute(picture, 'role')).toBe('img');
      expect(attribute(picture, 'aria-labelledby')).toBeDefined();
      expect(attribute(picture, 'aria-describedby')).toBeDefined();
    }
    const boxes = page.elements.filter((element) => attribute(element, 'class')?.includes('scroll') === true);
    for (const box of boxes) {
      expect(attribute(box, 'tabindex')).toBe('0');
      expect(attribute(box, 'role')).toBe('group');
      expect(attribute(box, 'aria-labelledby') ?? attribute(box, 'aria-label')).toBeTruthy();
    }
  });

  it('gives every table heads for its columns and rows', () => {
    for (const table of named(page, 'table')) {
      const rows = table.childNodes.flatMap((part) => ('childNodes' in part ? part.childNodes : []));
      const cells = rows.flatMap((row) => ('childNodes' in row ? row.childNodes : []));
      const heads = cells.filter((cell) => cell.nodeName === 'th') as readonly (typeof table)[];
      expect(heads.length).toBeGreaterThan(0);
      for (const head of heads) expect(['col', 'row', 'rowgroup']).toContain(attribute(head, 'scope'));
    }
  });

  it('lists its sections in the order in which they stand', () => {
    const nav = named(page, 'nav')[0];
    const listed = nav === undefined ? [] : document.sections.map(({ id }) => `#${id}`);
    const links = named(page, 'a')
      .filter(
        ({ parentNode }) => parentNode !== null && 'tagName' in parentNode && parentNode.tagName === 'li',
      )
      .map((element) => attribute(element, 'href'));
    expect(links.filter((href) => listed.includes(href ?? ''))).toEqual(listed);
  });
});

describe('a long document', () => {
  const section = (id: string, count: number) => ({
    id,
    title: `Section ${id}`,
    blocks: [],
    sections: Array.from({ length: count }, (_, index) => ({
      id: `${id}-${index}`,
      title: `Part ${id}-${index}`,
      blocks: [],
      sections: [],
    })),
  });
  const linksOf = (sections: readonly number[]): readonly (string | undefined)[] => {
    const html = renderHtml({
      ...DOCUMENT,
      sections: sections.map((count, index) => section(`s${index}`, count)),
    });
    return named(readPage(html.slice(html.indexOf('<nav'), html.indexOf('</nav>'))), 'a').map((element) =>
      attribute(element, 'href'),
    );
  };

  it('lists its parts with its sections while that is a list to look through', () => {
    expect(linksOf([2, 1])).toEqual(['#s0', '#s0-0', '#s0-1', '#s1', '#s1-0']);
  });

  it('else lists them where their section begins', () => {
    expect(linksOf([30, 30])).toEqual(['#s0', '#s1']);
    const html = renderHtml({ ...DOCUMENT, sections: [section('long', 50), section('short', 3)] });
    const links = named(readPage(html), 'a').map((element) => attribute(element, 'href'));
    expect(links.filter((href) => href === '#long-7')).toHaveLength(1);
    expect(links.filter((href) => href === '#short-1')).toHaveLength(0);
  });
});
