import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Library } from '../../../src/model/library.js';
import type { Assessment } from '../../../src/model/types.js';
import { paragraph, type Block } from '../../../src/report/document/blocks.js';
import type { ReportDocument, Section } from '../../../src/report/document/document.js';
import { renderDocx } from '../../../src/report/docx/render-docx.js';
import { columnWidths } from '../../../src/report/docx/tables.js';
import { docxText, isRightToLeft } from '../../../src/report/docx/text.js';
import { assessmentDocument } from '../../../src/report/tender-file/assessment-document.js';
import { expectGolden } from '../../golden.js';
import { allBlocks, allSections, documentWords, missingWords } from '../../support/document-words.js';
import { assessExample, EXAMPLE_NAMES, shippedLibrary } from '../../support/example-assessments.js';
import { everyElement, readDocx, type FoundDocument } from '../../support/read-docx.js';
import { expectFiguresOf } from '../../support/report-figures.js';
import { ONE_LOT, SEVERAL_LOTS } from '../fixtures/assessments.js';
import { DOCUMENT } from '../fixtures/document.js';
import { ALL_UNKNOWN, FORTY_LOTS, NO_LABEL } from '../fixtures/hard-assessments.js';

const SHORT: ReportDocument = { ...DOCUMENT, head: [], sections: [], sources: [] };

const HEADING = /^Heading([1-6])$/;

const headingsIn = (found: FoundDocument): readonly (readonly [number, string])[] =>
  found.paragraphs.flatMap(({ style, text }) => {
    const level = HEADING.exec(style)?.[1];
    return level === undefined ? [] : [[Number(level), text] as const];
  });

const headingsOf = (sections: readonly Section[], depth = 1): readonly (readonly [number, string])[] =>
  sections.flatMap(({ title, sections: inner }) => [
    [Math.min(depth, 6), docxText(title)] as const,
    ...headingsOf(inner, depth + 1),
  ]);

const documents = new Map<string, { readonly document: ReportDocument; readonly found: FoundDocument }>();
let library: Library;
let recycling: Assessment;

beforeAll(async () => {
  library = await shippedLibrary();
  recycling = await assessExample('recycling', library);
  for (const [name, document] of [
    ['everything', DOCUMENT],
    ['one lot', assessmentDocument(ONE_LOT)],
    ['several lots', assessmentDocument(SEVERAL_LOTS)],
    ['recycling', assessmentDocument(recycling)],
    ['all unknown', assessmentDocument(ALL_UNKNOWN)],
    ['no label', assessmentDocument(NO_LABEL)],
    ['forty lots', assessmentDocument(FORTY_LOTS)],
  ] as const)
    documents.set(name, { document, found: readDocx(await renderDocx(document)) });
});

const of = (name: string) => {
  const made = documents.get(name);
  if (made === undefined) throw new Error(name);
  return made;
};

describe.each([
  'everything',
  'one lot',
  'several lots',
  'recycling',
  'all unknown',
  'no label',
  'forty lots',
])('the Word document of %s', (name) => {
  it('has the sections as real headings, level by level, and the title as title', () => {
    const { document, found } = of(name);
    expect(headingsIn(found)).toEqual(headingsOf(document.sections));
    expect(found.paragraphs.filter(({ style }) => style === 'Title').map(({ text }) => text)).toEqual([
      docxText(document.title),
    ]);
  });

  it('holds every text of the document, in order', () => {
    const { document, found } = of(name);
    const page = found.paragraphs.map(({ text }) => text.replaceAll(/\[\d+\]/g, '')).join('\n');
    const texts = documentWords(document).map((text) => docxText(text).replaceAll(/\[\d+\]/g, ''));
    expect(missingWords(page, texts)).toEqual([]);
  });

  it('marks the header row of every table, which then repeats', () => {
    const { document, found } = of(name);
    const tables = everyElement(found.body, 'w:tbl');
    const expected = allBlocks(document).filter(({ kind }) => kind === 'table').length;
    expect(tables.length).toBe(expected);
    for (const table of tables) {
      const [head, ...rows] = table.children.filter((row) => row.name === 'w:tr');
      expect(head === undefined ? 0 : everyElement(head, 'w:tblHeader')).toHaveLength(1);
      expect(rows.flatMap((row) => everyElement(row, 'w:tblHeader'))).toEqual([]);
    }
  });

  it('gives text to copy a style of its own, word for word', () => {
    const { document, found } = of(name);
    const wordings = allBlocks(document).flatMap((block) =>
      block.kind === 'wording' ? [docxText(block.text)] : [],
    );
    expect(found.paragraphs.filter(({ style }) => style === 'Clause').map(({ text }) => text)).toEqual(
      wordings,
    );
  });

  it('links only to bookmarks that are there and to web pages', () => {
    const { found } = of(name);
    const bookmarks = everyElement(found.body, 'w:bookmarkStart').map(
      ({ attributes }) => attributes['w:name'] ?? '',
    );
    expect(new Set(bookmarks).size).toBe(bookmarks.length);
    for (const bookmark of bookmarks) expect(bookmark).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/);
    const relationships = new Map(
      [
        ...(found.parts.get('word/_rels/document.xml.rels') ?? '').matchAll(
          /Id="([^"]+)"[^>]*Target="([^"]*)"/g,
        ),
      ].map(([, id = '', target = '']) => [id, target]),
    );
    for (const { attributes } of everyElement(found.body, 'w:hyperlink')) {
      const anchor = attributes['w:anchor'];
      if (anchor !== undefined) expect(bookmarks).toContain(anchor);
      else expect(relationships.get(attributes['r:id'] ?? '')).toMatch(/^https?:\/\//);
    }
  });

  it('lists its contents without asking Word for an update', () => {
    const { document, found } = of(name);
    const listed = found.paragraphs
      .filter(({ style }) => /^TOC[12]$/.test(style))
      .map(({ text }) => text.trim());
    const wanted = document.sections.flatMap(({ title, sections }) => [
      title,
      ...(document.contentsDepth === 2 ? sections.map((inner) => inner.title) : []),
    ]);
    expect(listed).toEqual(wanted.map((title) => docxText(title).trim()));
    expect(found.parts.get('word/settings.xml')).not.toContain('updateFields');
    expect(
      everyElement(found.body, 'w:fldChar').map(({ attributes }) => attributes['w:dirty']),
    ).not.toContain('true');
  });
});

describe('a Word document', () => {
  it('of every kind of block is as recorded', () => {
    const { found } = of('everything');
    expectGolden(
      'docx/document.txt',
      `${found.paragraphs
        .map(({ style, text, inTable, rightToLeft }) => {
          const marks = `${inTable ? ' (table)' : ''}${rightToLeft ? ' (right to left)' : ''}`;
          return `${style === '' ? 'Normal' : style}${marks}: ${text}`;
        })
        .join('\n')}\n`,
    );
  });

  it.each(EXAMPLE_NAMES)('of the example %s holds the figures and the words of the result', async (name) => {
    const result = await assessExample(name, library);
    const document = assessmentDocument(result);
    const found = readDocx(await renderDocx(document));
    expectFiguresOf(result, found.tables);
    const page = found.paragraphs.map(({ text }) => text.replaceAll(/\[\d+\]/g, '')).join('\n');
    expect(missingWords(page, documentWords(document).map(docxText))).toEqual([]);
  });

  it('counts pages, names its language, its title, and the day for which it holds', () => {
    const { found } = of('recycling');
    const footer = [...found.parts]
      .filter(([name]) => /footer/.test(name) && !name.includes('_rels'))
      .map(([, xml]) => xml);
    expect(footer.join('')).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(found.parts.get('word/styles.xml')).toMatch(/<w:lang [^>]*w:val="en-GB"/);
    const core = found.parts.get('docProps/core.xml') ?? '';
    expect(core).toContain(`<dc:title>${of('recycling').document.title}</dc:title>`);
    expect([...core.matchAll(/<dcterms:[a-z]+[^>]*>([^<]*)</g)].map(([, day]) => day)).toEqual([
      '2026-11-24T00:00:00Z',
      '2026-11-24T00:00:00Z',
    ]);
  });

  it('is the same bytes for the same document, at another time and after other documents', async () => {
    const once = await renderDocx(DOCUMENT);
    await renderDocx(SHORT);
    vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] });
    try {
      expect(Buffer.compare(Buffer.from(await renderDocx(DOCUMENT)), Buffer.from(once))).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows any text as text, wherever it stands', async () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('<', '&', '"', ']]>', '\ud800', '\uffff', '\u0000', 'א', '漢'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (title, words) => {
        const block: Block = {
          kind: 'table',
          caption: words,
          heads: [words],
          groups: [{ title: words, rows: [{ cells: [[words]] }] }],
        };
        const found = readDocx(
          await renderDocx({
            ...SHORT,
            title,
            sections: [{ id: 'a', title: words, blocks: [paragraph(words), block], sections: [] }],
          }),
        );
        const shown = found.paragraphs.map((one) => one.text);
        expect(shown[0]).toBe(docxText(title));
        if (docxText(words) !== '')
          expect(shown.filter((one) => one === docxText(words)).length).toBeGreaterThanOrEqual(6);
      }),
      { numRuns: 60 },
    );
  });

  it('knows the direction of a text by its first letter', () => {
    expect(isRightToLeft('12 - חוזה')).toBe(true);
    expect(isRightToLeft('(مناقصة)')).toBe(true);
    expect(isRightToLeft('Lot א')).toBe(false);
    expect(isRightToLeft('')).toBe(false);
  });
});

describe('widths of columns', () => {
  it('fill the page, each with room for its longest word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.lorem({ maxCount: 8 }), { minLength: 1, maxLength: 5 }), {
          minLength: 1,
          maxLength: 6,
        }),
        (columns) => {
          const widths = columnWidths(columns, 9638);
          const total = widths.reduce((sum, width) => sum + width, 0);
          expect(total).toBeLessThanOrEqual(9638);
          expect(total).toBeGreaterThan(9638 - columns.length - 1);
          for (const width of widths) expect(width).toBeGreaterThan(300);
        },
      ),
    );
  });
});

describe('sections', () => {
  it('deeper than Word has levels keep the deepest', () => {
    const { document, found } = of('everything');
    expect(allSections(document.sections).length).toBe(headingsIn(found).length);
  });
});
