/** Running text as HTML. */
import { plainText } from '../escape.js';
import type { Inline, Span } from '../document/blocks.js';
import type { Tone } from '../theme.js';
import { sourceId, type HtmlContext } from './context.js';
import { element, joined, text, type Markup } from './markup.js';

const WEB = /^https?:\/\//i;
/** What an address may not hold as it is (RFC 3986). */
const UNSAFE_IN_ADDRESS = /[\s"<>\\^`{|}]/g;

/** A web address that opens nothing but a page; any other scheme stays text. */
export function webLink(shown: string, href: string): Markup {
  const address = plainText(href).trim();
  if (!WEB.test(address)) return text(shown);
  const safe = address.replace(UNSAFE_IN_ADDRESS, encodeURIComponent);
  return element('a', { href: safe, rel: 'noopener noreferrer', dir: 'auto' }, text(shown));
}

function linkMarkup(shown: string, href: string, { targets }: HtmlContext): Markup {
  if (!href.startsWith('#')) return webLink(shown, href);
  // A link that leads nowhere would be a promise.
  return targets.has(href.slice(1)) ? element('a', { href, dir: 'auto' }, text(shown)) : text(shown);
}

const citation = (number: number, { words }: HtmlContext): Markup =>
  element(
    'a',
    { href: `#${sourceId(number)}`, class: 'cite', 'aria-label': words.sourceMark(number) },
    text(`[${number}]`),
  );

function tonedMarkup(words: string, tone: Tone): Markup {
  switch (tone) {
    case 'plain':
      return text(words);
    case 'heading':
    case 'strong':
      return element('strong', {}, text(words));
    case 'good':
    case 'open':
    case 'bad':
      return element('span', { class: tone }, text(words));
  }
}

function spanMarkup(span: Span, context: HtmlContext): Markup {
  if (typeof span === 'string') return text(span);
  if ('cites' in span) {
    const numbers = span.cites.flatMap((id) => context.numbers.get(id) ?? []);
    return joined(
      numbers.map((number) => citation(number, context)),
      ' ',
    );
  }
  return 'href' in span ? linkMarkup(span.text, span.href, context) : tonedMarkup(span.text, span.tone);
}

export const inlineMarkup = (inline: Inline, context: HtmlContext): Markup =>
  joined(inline.map((span) => spanMarkup(span, context)));
