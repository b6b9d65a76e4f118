/** Tables with heads that a screen reader finds, and room to scroll where a phone is too narrow. */
import type { Inline, Table, TableGroup, TableRow } from '../document/blocks.js';
import { madeId, type HtmlContext, type Place } from './context.js';
import { constant, container, element, joined, text, type Markup } from './markup.js';
import { inlineMarkup } from './spans.js';

/** So many columns stand side by side on a phone. */
const NARROW_MOST = 3;
/** So many columns fit the page of a desktop, where heads can then stay in sight. */
const FITS_MOST = 7;

/** Cells with no more letters than this hold figures, which need little room. */
const SHORT_MOST = 12;

const lettersIn = (inline: Inline): number =>
  inline.reduce(
    (sum, span) => sum + (typeof span === 'string' ? span : 'cites' in span ? '' : span.text).length,
    0,
  );

const isShort = ({ groups }: Table): boolean =>
  groups.every(({ rows }) =>
    rows.every(({ cells }) => cells.slice(1).every((cell) => lettersIn(cell) <= SHORT_MOST)),
  );

const cell = (name: 'th' | 'td', scope: 'row' | undefined, words: Inline, context: HtmlContext): Markup =>
  element(name, { scope, dir: 'auto' }, inlineMarkup(words, context));

const rowMarkup = ({ cells: [first = [], ...rest] }: TableRow, context: HtmlContext): Markup =>
  element(
    'tr',
    {},
    joined([cell('th', 'row', first, context), ...rest.map((one) => cell('td', undefined, one, context))]),
  );

const groupMarkup = ({ title, rows }: TableGroup, columns: number, context: HtmlContext): Markup => {
  const head = element(
    'tr',
    { class: 'group' },
    element('th', { scope: 'rowgroup', colspan: columns, dir: 'auto' }, element('span', {}, text(title))),
  );
  return container('tbody', {}, [
    ...(title === '' ? [] : [head]),
    ...rows.map((row) => rowMarkup(row, context)),
  ]);
};

/** How a table behaves where it is wider than the page: undefined when it never is. */
function scrolling({ heads, lastWhole }: Table): 'fits' | 'wide' | undefined {
  if (lastWhole === true || heads.length > FITS_MOST) return 'wide';
  return heads.length > NARROW_MOST ? 'fits' : undefined;
}

/** A table; one that may be wider than a phone stands in a box that scrolls, with a name and reachable by keyboard. */
export function tableMarkup(table: Table, place: Place, context: HtmlContext): Markup {
  const { caption, heads, groups, lastWhole } = table;
  const captionId = madeId(place.id, 'caption');
  const head = joined(heads.map((words) => element('th', { scope: 'col', dir: 'auto' }, text(words))));
  const look = lastWhole === true ? 'last-whole' : isShort(table) ? 'short' : undefined;
  const markup = container('table', { class: look }, [
    ...(caption === undefined ? [] : [element('caption', { id: captionId, dir: 'auto' }, text(caption))]),
    element('thead', {}, element('tr', {}, head)),
    ...groups.map((group) => groupMarkup(group, heads.length, context)),
  ]);
  const kind = scrolling(table);
  if (kind === undefined) return markup;
  const name = caption === undefined ? { 'aria-label': place.title } : { 'aria-labelledby': captionId };
  return element(
    'div',
    { class: `scroll ${kind}`, role: 'group', ...name, tabindex: 0 },
    joined([constant('\n'), markup, constant('\n')]),
  );
}
