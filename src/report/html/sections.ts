/** Sections, the list of them, and the sources under the last one. */
import type { NumberedSource, ReportDocument, Section } from '../document/document.js';
import { blocksMarkup, headingMarkup } from './blocks.js';
import { sourceId, type HtmlContext } from './context.js';
import { constant, container, element, joined, text, type Markup } from './markup.js';
import { webLink } from './spans.js';

/** A longer list of contents is no help: then the parts of a section are listed where it begins. */
const CONTENTS_MOST = 40;
/** So few parts are seen without a list. */
const UNLISTED_MOST = 4;
const SOURCES = 'sources';

const linkTo = ({ id, title }: Section): Markup => element('a', { href: `#${id}`, dir: 'auto' }, text(title));

const listOf = (sections: readonly Section[], listed: (section: Section) => readonly Section[]): Markup =>
  container(
    'ol',
    {},
    sections.map((section) => {
      const parts = listed(section);
      const inner = parts.length === 0 ? [] : [constant('\n'), listOf(parts, () => []), constant('\n')];
      return element('li', {}, joined([linkTo(section), ...inner]));
    }),
  );

/** True when the list of contents has room for the second level. */
const showsParts = ({ sections }: ReportDocument): boolean =>
  sections.reduce((sum, section) => sum + 1 + section.sections.length, 0) <= CONTENTS_MOST;

/** The list of contents as the navigation of the page. */
export const contentsMarkup = (document: ReportDocument): Markup => {
  const id = '_contents';
  return container('nav', { 'aria-labelledby': id }, [
    element('h2', { id }, text(document.words.contents)),
    listOf(document.sections, ({ sections }) => (showsParts(document) ? sections : [])),
  ]);
};

/** A source in one line; its address is shown in full, also on paper. */
const sourceMarkup = (source: NumberedSource, { words }: HtmlContext): Markup =>
  element(
    'li',
    { id: sourceId(source.number), value: source.number, dir: 'auto' },
    joined(
      [text(words.source(source)), element('span', { class: 'address' }, webLink(source.url, source.url))],
      ' ',
    ),
  );

const sourcesMarkup = (sources: readonly NumberedSource[], context: HtmlContext): readonly Markup[] =>
  sources.length === 0
    ? []
    : [
        container(
          'ol',
          { class: 'sources' },
          sources.map((source) => sourceMarkup(source, context)),
        ),
      ];

function sectionMarkup(
  section: Section,
  level: number,
  document: ReportDocument,
  context: HtmlContext,
): Markup {
  const { id, title, blocks, sections } = section;
  const isListed = level === 2 && showsParts(document);
  return container('section', { id }, [
    headingMarkup(level, title),
    blocksMarkup(blocks, { id, title, level }, context),
    ...(isListed || sections.length <= UNLISTED_MOST
      ? []
      : [
          element(
            'div',
            { class: 'parts' },
            listOf(sections, () => []),
          ),
        ]),
    ...sections.map((inner) => sectionMarkup(inner, level + 1, document, context)),
    ...(id === SOURCES ? sourcesMarkup(document.sources, context) : []),
  ]);
}

/** All sections with what is in them. */
export const sectionsMarkup = (document: ReportDocument, context: HtmlContext): readonly Markup[] =>
  document.sections.map((section) => sectionMarkup(section, 2, document, context));
