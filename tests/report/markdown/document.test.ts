import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/types.js';
import { renderMarkdown } from '../../../src/report/markdown/document.js';
import { assessmentDocument } from '../../../src/report/tender-file/assessment-document.js';
import { expectGolden } from '../../golden.js';
import { allSections, documentWords, missingWords } from '../../support/document-words.js';
import { assessExample, EXAMPLE_NAMES, shippedLibrary } from '../../support/example-assessments.js';
import { nodesOf, readMarkdown, tablesIn, textOf } from '../../support/markdown-reader.js';
import { expectFiguresOf } from '../../support/report-figures.js';
import { ONE_LOT, SEVERAL_LOTS } from '../fixtures/assessments.js';
import { DOCUMENT } from '../fixtures/document.js';
import { ALL_UNKNOWN, FORTY_LOTS, NO_LABEL } from '../fixtures/hard-assessments.js';

const results = new Map<string, Assessment>();

beforeAll(async () => {
  const library = await shippedLibrary();
  for (const name of EXAMPLE_NAMES) results.set(name, await assessExample(name, library));
});

const resultOf = (name: string): Assessment => {
  const result = results.get(name);
  if (result === undefined) throw new Error(name);
  return result;
};

describe('Markdown', () => {
  it.each(EXAMPLE_NAMES)('of %s is as recorded', (name) => {
    expectGolden(`example-${name}.md`, renderMarkdown(assessmentDocument(resultOf(name))));
  });

  it('of every kind of block is as recorded', () => {
    expectGolden('document.md', renderMarkdown(DOCUMENT));
  });

  it.each(EXAMPLE_NAMES)('of %s holds the figures of the result', (name) => {
    const root = readMarkdown(renderMarkdown(assessmentDocument(resultOf(name))));
    expectFiguresOf(resultOf(name), tablesIn(root));
  });

  it('a figure that differs from the result is noticed', () => {
    const result = resultOf('recycling');
    const tables = tablesIn(readMarkdown(renderMarkdown(assessmentDocument(result))));
    const changed = (text: string): string =>
      text.replace(/\d+(?=\s%)/, (figure) => String(Number(figure) + 1));
    const wrong = tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => row.map((cell, index) => (index === 3 ? changed(cell) : cell))),
    }));
    expect(() => expectFiguresOf(result, wrong)).toThrow(/expected/);
  });

  it.each([
    ['one lot', ONE_LOT],
    ['several lots', SEVERAL_LOTS],
    ['a result where all is unknown', ALL_UNKNOWN],
    ['a result without a label that applies', NO_LABEL],
    ['forty lots', FORTY_LOTS],
  ])('of %s reads as the document, in order, by a parser of another hand', (_, result) => {
    const document = assessmentDocument(result);
    const root = readMarkdown(renderMarkdown(document));
    expect(missingWords(textOf(root), documentWords(document))).toEqual([]);
  });

  it('every reference to a source has its footnote, every link to a part its heading', () => {
    const document = assessmentDocument(resultOf('recycling'));
    const root = readMarkdown(renderMarkdown(document));
    const notes = nodesOf(root, 'footnoteDefinition').map(({ identifier }) => identifier);
    expect(notes).toEqual(document.sources.map(({ number }) => String(number)));
    const used = nodesOf(root, 'footnoteReference').map(({ identifier }) => identifier);
    expect(used.filter((id) => !notes.includes(id))).toEqual([]);
    expect(nodesOf(root, 'heading').slice(2).map(textOf)).toEqual(
      allSections(document.sections).map(({ title }) => title),
    );
  });

  it('shows any title as text: no element, link or mark comes out of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), (title) => {
        const tender = { ...ONE_LOT.tender, title, buyer: { name: title } };
        const document = assessmentDocument({ ...ONE_LOT, tender });
        const root = readMarkdown(renderMarkdown({ ...document, sections: [] }));
        expect(missingWords(textOf(root), documentWords({ ...document, sections: [] }))).toEqual([]);
        expect(nodesOf(root, 'html')).toEqual([]);
        expect(nodesOf(root, 'image')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
