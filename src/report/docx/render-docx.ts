/** A report as a Word document (Office Open XML). The only folder that imports docx. */
import {
  AlignmentType,
  Bookmark,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeadingLevel,
  LeaderType,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
  type FileChild,
} from 'docx';
import type { NumberedSource, ReportDocument, Section } from '../document/document.js';
import { blockChildren } from './blocks.js';
import { docxContext, sourceBookmark, type DocxContext } from './context.js';
import { stablePackage } from './stable.js';
import { NUMBERING, PAGE, STYLE, STYLES } from './styles.js';
import { docxText, isRightToLeft } from './text.js';

const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const;

interface Entry {
  readonly title: string;
  readonly level: number;
  readonly href: string;
}

/** Entries of the contents list as they stand before Word counts pages. */
const entries = (
  sections: readonly Section[],
  level: number,
  deepest: number,
  bookmarks: DocxContext['bookmarks'],
): readonly Entry[] =>
  sections.flatMap(({ id, title, sections: inner }) => [
    { title: docxText(title), level, href: bookmarks.get(id) ?? id },
    ...(level < deepest ? entries(inner, level + 1, deepest, bookmarks) : []),
  ]);

function headingParagraph({ id, title }: Section, depth: number, { bookmarks }: DocxContext): Paragraph {
  const text = docxText(title);
  const rightToLeft = isRightToLeft(text);
  const run = new TextRun({ text, ...(rightToLeft ? { rightToLeft } : {}) });
  return new Paragraph({
    heading: HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_6,
    ...(rightToLeft ? { bidirectional: true } : {}),
    children: [new Bookmark({ id: bookmarks.get(id) ?? id, children: [run] })],
  });
}

const sectionChildren = (section: Section, depth: number, context: DocxContext): readonly FileChild[] => [
  headingParagraph(section, depth, context),
  ...section.blocks.flatMap((block) => blockChildren(block, 0, context)),
  ...section.sections.flatMap((inner) => sectionChildren(inner, depth + 1, context)),
];

const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

function sourceParagraph(source: NumberedSource, { words }: DocxContext): Paragraph {
  const { number, url } = source;
  const address = new TextRun({ text: docxText(url), ...(isWebAddress(url) ? { style: 'Hyperlink' } : {}) });
  return new Paragraph({
    style: STYLE.source,
    children: [
      new Bookmark({ id: sourceBookmark(number), children: [new TextRun({ text: `[${number}]` })] }),
      new TextRun({ text: `\t${docxText(words.source(source))} ` }),
      isWebAddress(url) ? new ExternalHyperlink({ children: [address], link: docxText(url) }) : address,
    ],
  });
}

const header = (title: string): Header =>
  new Header({
    children: [
      new Paragraph({
        style: STYLE.small,
        ...(isRightToLeft(title) ? { bidirectional: true } : {}),
        children: [new TextRun({ text: title })],
      }),
    ],
  });

const footer = ({ words, creator }: ReportDocument): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: STYLE.small,
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [
              `${docxText(creator)}  ·  ${words.page} `,
              PageNumber.CURRENT,
              ` ${words.of} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });

/**
 * The document as the bytes of a .docx file; the same document gives the same bytes.
 * @returns a zip archive (ECMA-376)
 */
export async function renderDocx(document: ReportDocument): Promise<Uint8Array> {
  const context = docxContext(document);
  const title = docxText(document.title);
  const { contents } = document.words;
  const file = new Document({
    title,
    subject: title,
    creator: docxText(document.creator),
    lastModifiedBy: docxText(document.creator),
    description: title,
    styles: STYLES,
    numbering: NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: { top: PAGE.margin, bottom: PAGE.margin, left: PAGE.margin, right: PAGE.margin },
          },
        },
        headers: { default: header(title) },
        footers: { default: footer(document) },
        children: [
          new Paragraph({
            heading: HeadingLevel.TITLE,
            ...(isRightToLeft(title) ? { bidirectional: true } : {}),
            children: [new TextRun({ text: title })],
          }),
          ...document.head.flatMap((block) => blockChildren(block, 0, context)),
          new Paragraph({ style: 'Caption', text: docxText(contents), keepNext: true }),
          new TableOfContents(docxText(contents), {
            hyperlink: true,
            headingStyleRange: `1-${document.contentsDepth}`,
            cachedEntries: entries(document.sections, 1, document.contentsDepth, context.bookmarks),
            // Clean, so that Word shows it as it stands and does not ask; an update there adds the pages.
            beginDirty: false,
            tabLeader: LeaderType.NONE,
          }),
          ...document.sections.flatMap((section) => sectionChildren(section, 0, context)),
          ...document.sources.map((source) => sourceParagraph(source, context)),
        ],
      },
    ],
  });
  return stablePackage(await Packer.toArrayBuffer(file), document.asOf);
}
