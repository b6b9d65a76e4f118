/** A report as one HTML file that needs no script and loads nothing. */
import { numbersOf, type ReportDocument, type Section } from '../document/document.js';
import type { Block } from '../document/blocks.js';
import { blocksMarkup, headingMarkup } from './blocks.js';
import type { HtmlContext } from './context.js';
import { constant, container, element, empty, joined, text, type Markup } from './markup.js';
import { contentsMarkup, sectionsMarkup } from './sections.js';
import { STYLE, STYLE_HASH } from './style.js';

/** Nothing may run, load or be sent; only this style sheet counts. */
const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

const figureIds = (block: Block): readonly string[] => {
  if (block.kind === 'figure') return [block.figure.id];
  return block.kind === 'list' ? block.items.flatMap(({ blocks = [] }) => blocks.flatMap(figureIds)) : [];
};

/** What links may lead to: sections and pictures. */
const targetsIn = ({ id, blocks, sections }: Section): readonly string[] => [
  id,
  ...blocks.flatMap(figureIds),
  ...sections.flatMap(targetsIn),
];

const headMarkup = ({ title, creator }: ReportDocument): Markup =>
  container('head', {}, [
    empty('meta', { charset: 'utf-8' }),
    empty('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    empty('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    empty('meta', { name: 'color-scheme', content: 'light dark' }),
    empty('meta', { name: 'referrer', content: 'no-referrer' }),
    empty('meta', { name: 'generator', content: creator }),
    element('title', {}, text(title)),
    element('style', {}, constant(STYLE)),
  ]);

/** Past the head and the contents, to where the report begins to speak. */
const skipMarkup = ({ sections: [first] }: ReportDocument): readonly Markup[] =>
  first === undefined ? [] : [element('a', { class: 'skip', href: `#${first.id}` }, text(first.title))];

const footMarkup = ({ creator, asOf }: ReportDocument): Markup =>
  element(
    'footer',
    {},
    element('p', {}, joined([text(`${creator}, `), element('time', { datetime: asOf }, text(asOf))])),
  );

/**
 * The report as HTML: self-contained, readable from a file, in an e-mail and on paper, in light and dark.
 * The same document gives the same text.
 */
export function renderHtml(document: ReportDocument): string {
  const { title, head, sections, words } = document;
  const context: HtmlContext = {
    numbers: numbersOf(document),
    targets: new Set([...head.flatMap(figureIds), ...sections.flatMap(targetsIn)]),
    words,
  };
  const body = container('body', {}, [
    ...skipMarkup(document),
    container('header', {}, [
      headingMarkup(1, title),
      blocksMarkup(head, { id: '_head', title, level: 1 }, context),
    ]),
    contentsMarkup(document),
    container('main', {}, sectionsMarkup(document, context)),
    footMarkup(document),
  ]);
  return `<!doctype html>\n${container('html', { lang: document.language }, [headMarkup(document), body])}\n`;
}
