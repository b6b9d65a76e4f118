/** A report as Markdown that reads well raw and on a code host. */
import { plainText } from '../escape.js';
import type { Block } from '../document/blocks.js';
import { numbersOf, type NumberedSource, type ReportDocument, type Section } from '../document/document.js';
import { markdownOf, type MarkdownTargets } from './render-markdown.js';

/** Deepest heading of Markdown. */
const DEEPEST = 6;

/** Letters of any script, figures, hyphens and underscores: what code hosts keep of a heading in its anchor. */
const DROPPED = /[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu;

const slug = (title: string): string =>
  plainText(title).toLowerCase().replace(DROPPED, '').replaceAll(' ', '-');

const flat = (sections: readonly Section[]): readonly Section[] =>
  sections.flatMap((section) => [section, ...flat(section.sections)]);

/** The anchors that code hosts give to headings, in order: a title that stands again gets a number. */
function anchorsOf(document: ReportDocument): ReadonlyMap<string, string> {
  const used = new Map<string, number>();
  const anchor = (title: string): string => {
    const base = slug(title);
    const before = used.get(base);
    used.set(base, (before ?? -1) + 1);
    return before === undefined ? base : `${base}-${before + 1}`;
  };
  anchor(document.title);
  anchor(document.words.contents);
  return new Map(flat(document.sections).map(({ id, title }) => [id, anchor(title)]));
}

const contents = (sections: readonly Section[], depth: number): Block => ({
  kind: 'list',
  ordered: false,
  items: sections.map(({ id, title, sections: inner }) => ({
    text: [{ text: title, href: `#${id}` }],
    ...(inner.length === 0 || depth <= 1 ? {} : { blocks: [contents(inner, depth - 1)] }),
  })),
});

/** Text of a heading: one line, escaped like all text, never ended by the marks that close a heading. */
const headingText = (title: string, targets: MarkdownTargets): string =>
  markdownOf([{ kind: 'heading', level: 1, text: title }], targets).replace(/^# /, '');

function sectionText(section: Section, depth: number, targets: MarkdownTargets): readonly string[] {
  const level = Math.min(depth, DEEPEST);
  return [
    `${'#'.repeat(level)} ${headingText(section.title, targets)}`,
    ...(section.blocks.length === 0 ? [] : [markdownOf(section.blocks, targets)]),
    ...section.sections.flatMap((inner) => sectionText(inner, depth + 1, targets)),
  ];
}

/** A footnote of the list of sources. */
const footnote = (source: NumberedSource, document: ReportDocument, targets: MarkdownTargets): string =>
  `[^${source.number}]: ${markdownOf(
    [
      {
        kind: 'paragraph',
        text: [`${document.words.source(source)} `, { text: source.url, href: source.url }],
      },
    ],
    targets,
  )}`;

/** The document as Markdown, a line break at its end. */
export function renderMarkdown(document: ReportDocument): string {
  const targets: MarkdownTargets = { numbers: numbersOf(document), anchors: anchorsOf(document) };
  const parts = [
    `# ${headingText(document.title, targets)}`,
    markdownOf(document.head, targets),
    `## ${headingText(document.words.contents, targets)}`,
    markdownOf([contents(document.sections, document.contentsDepth)], targets),
    ...document.sections.flatMap((section) => sectionText(section, 2, targets)),
    ...document.sources.map((source) => footnote(source, document, targets)),
  ];
  return `${parts.join('\n\n')}\n`;
}
