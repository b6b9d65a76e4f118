/** Running text as runs and links. */
import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import type { Inline, Span } from '../document/blocks.js';
import type { Tone } from '../theme.js';
import { sourceBookmark, type DocxContext } from './context.js';
import { docxText, isRightToLeft } from './text.js';

/** Colours with a contrast of at least 4.5 on white and on the shade of a table head; words carry the meaning. */
const COLOURS: Readonly<Record<Tone, string | null>> = {
  plain: null,
  heading: null,
  strong: null,
  good: '14532D',
  open: '713F12',
  bad: '7F1D1D',
};

const run = (text: string, style: { readonly bold?: boolean; readonly color?: string } = {}): TextRun =>
  new TextRun({ ...style, text, ...(isRightToLeft(text) ? { rightToLeft: true } : {}) });

const linkRun = (text: string): TextRun =>
  new TextRun({ text, style: 'Hyperlink', ...(isRightToLeft(text) ? { rightToLeft: true } : {}) });

const isWebAddress = (href: string): boolean => /^https?:\/\//i.test(href);

function linkChild(text: string, href: string, { bookmarks }: DocxContext): ParagraphChild {
  const shown = docxText(text);
  if (isWebAddress(href)) return new ExternalHyperlink({ children: [linkRun(shown)], link: docxText(href) });
  const anchor = href.startsWith('#') ? bookmarks.get(href.slice(1)) : undefined;
  return anchor === undefined ? run(shown) : new InternalHyperlink({ children: [linkRun(shown)], anchor });
}

const citations = (ids: readonly string[], { numbers }: DocxContext): readonly ParagraphChild[] =>
  ids.flatMap((id): readonly ParagraphChild[] => {
    const number = numbers.get(id);
    return number === undefined
      ? []
      : [new InternalHyperlink({ children: [linkRun(`[${number}]`)], anchor: sourceBookmark(number) })];
  });

function children(span: Span, context: DocxContext): readonly ParagraphChild[] {
  if (typeof span === 'string') return [run(docxText(span))];
  if ('cites' in span) return citations(span.cites, context);
  if ('href' in span) return [linkChild(span.text, span.href, context)];
  const color = COLOURS[span.tone];
  const style = { ...(span.tone === 'plain' ? {} : { bold: true }), ...(color === null ? {} : { color }) };
  return [run(docxText(span.text), style)];
}

/** The runs of a text. */
export const runsOf = (text: Inline, context: DocxContext): readonly ParagraphChild[] =>
  text.flatMap((span) => children(span, context));

/** The words of a text alone, for measuring. */
export const wordsOf = (text: Inline): string =>
  text.map((span) => (typeof span === 'string' ? span : 'cites' in span ? '[00]' : span.text)).join('');
