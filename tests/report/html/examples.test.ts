/** Pages of real results: the figures and the words are those of the result, read back by a parser of another hand. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/types.js';
import type { Figure } from '../../../src/report/document/figures.js';
import type { ReportDocument } from '../../../src/report/document/document.js';
import { renderHtml } from '../../../src/report/html/render-html.js';
import { assessmentDocument } from '../../../src/report/tender-file/assessment-document.js';
import { allBlocks, documentWords, missingWords } from '../../support/document-words.js';
import { assessExample, EXAMPLE_NAMES, shippedLibrary } from '../../support/example-assessments.js';
import { expectFiguresOf } from '../../support/report-figures.js';
import { ONE_LOT, SEVERAL_LOTS } from '../fixtures/assessments.js';
import { DOCUMENT } from '../fixtures/document.js';
import { ALL_UNKNOWN, FORTY_LOTS } from '../fixtures/hard-assessments.js';
import {
  attribute,
  inside,
  named,
  readPage,
  shownText,
  tablesIn,
  textOf,
  type Element,
  type Page,
} from './page.js';

interface Shown {
  readonly result: Assessment;
  readonly document: ReportDocument;
  readonly page: Page;
}

const pageOf = (document: ReportDocument): Page => readPage(renderHtml(document));

const examples = new Map<string, Shown>();

beforeAll(async () => {
  const library = await shippedLibrary();
  for (const name of EXAMPLE_NAMES) {
    const result = await assessExample(name, library);
    const document = assessmentDocument(result);
    examples.set(name, { result, document, page: pageOf(document) });
  }
});

function example(name: string): Shown {
  const shown = examples.get(name);
  if (shown === undefined) throw new Error(name);
  return shown;
}

const readText = (page: Page): string => named(page, 'body').map(shownText).join('');

const figuresIn = (document: ReportDocument): readonly Figure[] =>
  allBlocks(document).flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));

/** The panels of a picture, each with its rectangles and marks. */
const panelsIn = (page: Page, { id }: Figure): readonly (readonly Element[])[] => {
  const figure = page.elements.find((element) => attribute(element, 'id') === id);
  return figure === undefined
    ? []
    : inside(figure)
        .filter((element) => attribute(element, 'role') === 'img')
        .map(inside);
};

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

const BAR_WIDTH = 360;

/** For each bar of a panel, from top to bottom, how far it is filled and how far it may be, 0 to 1. */
function sharesIn(panel: readonly Element[]): readonly (readonly [number, number])[] {
  const boxes = panel.filter((element) => element.tagName === 'rect' && hasClass(element, 'box'));
  const tops = [...new Set(boxes.map((box) => Number(attribute(box, 'y'))))].sort((a, b) => a - b);
  return tops.map((top) => {
    const width = (name: string): number =>
      boxes
        .filter((box) => Number(attribute(box, 'y')) === top && hasClass(box, name))
        .reduce((sum, box) => sum + Number(attribute(box, 'width')), 0) / BAR_WIDTH;
    return [width('surely'), width('surely') + width('hatched')];
  });
}

/** Marks of cells in the order of rows. */
const marksIn = (panel: readonly Element[]): string =>
  panel
    .filter(
      (element) =>
        element.tagName === 'text' &&
        attribute(element, 'text-anchor') === 'middle' &&
        attribute(element, 'font-weight') === 'bold',
    )
    .map(textOf)
    .join('');

const MARKS = { surely: '+', possibly: '?', no: '\u2212', law: '\u00a7' } as const;

describe.each(EXAMPLE_NAMES)('the page of the example %s', (name) => {
  it('holds the figures of the result', () => {
    const { result, page } = example(name);
    expectFiguresOf(result, tablesIn(page));
  });

  it('draws bars and maps that say the same', () => {
    const { document, page } = example(name);
    const figures = figuresIn(document);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const panels = panelsIn(page, figure);
      if (figure.kind === 'bars') {
        const drawn = panels.map(sharesIn);
        expect(drawn.map((bars) => bars.length)).toEqual(figure.groups.map(({ bars }) => bars.length));
        for (const [index, { bars }] of figure.groups.entries())
          for (const [place, { share }] of bars.entries()) {
            const [low = 0, high = 0] = drawn[index]?.[place] ?? [];
            expect(Math.abs(low - share[0]), figure.id).toBeLessThan(0.001);
            expect(Math.abs(high - share[1]), figure.id).toBeLessThan(0.001);
          }
      }
      if (figure.kind === 'heat-map') {
        const cells = figure.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
        expect(panels.map(marksIn).join('')).toBe(cells.map(({ enough }) => MARKS[enough]).join(''));
      }
    }
  });

  it('reads as the document, in order', () => {
    const { document, page } = example(name);
    expect(missingWords(readText(page), documentWords(document))).toEqual([]);
  });
});

describe('the page of any document', () => {
  it.each([
    ['everything', DOCUMENT],
    ['one lot', assessmentDocument(ONE_LOT)],
    ['several lots', assessmentDocument(SEVERAL_LOTS)],
  ])('reads as the document, in order: %s', (_, document) => {
    expect(missingWords(readText(pageOf(document)), documentWords(document))).toEqual([]);
  });

  it('shows a result where all is unknown as unknown', () => {
    const document = assessmentDocument(ALL_UNKNOWN);
    const page = pageOf(document);
    const figures = figuresIn(document);
    const shares = figures
      .filter(({ kind }) => kind === 'bars')
      .flatMap((figure) => panelsIn(page, figure).flatMap(sharesIn));
    expect(shares.length).toBeGreaterThan(0);
    for (const share of shares) expect(share).toEqual([0, 1]);
    const marks = figures
      .filter(({ kind }) => kind === 'heat-map')
      .flatMap((figure) => panelsIn(page, figure).map(marksIn))
      .join('');
    expect(marks).toMatch(/^[?\u00a7]+$/);
    expect(missingWords(readText(page), documentWords(document))).toEqual([]);
  });

  it('shows forty lots, each with its parts, and lays out only those that are near', () => {
    const document = assessmentDocument(FORTY_LOTS);
    const page = pageOf(document);
    const ids = page.elements.flatMap((element) => attribute(element, 'id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => /^lot-\d+$/.test(id))).toHaveLength(40);
    expect(named(page, 'main').map((main) => attribute(main, 'class'))).toEqual(['long']);
    expect(
      named(page, 'nav')
        .flatMap(inside)
        .filter(({ tagName }) => tagName === 'a'),
    ).toHaveLength(document.sections.length);
    expect(missingWords(readText(page), documentWords(document))).toEqual([]);
  });
});
