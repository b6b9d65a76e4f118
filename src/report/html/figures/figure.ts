/** A picture in its frame: what it shows in words, its legend, its panels, and the way to the same as a table. */
import type { Enough, Figure } from '../../document/figures.js';
import { madeId, type HtmlContext } from '../context.js';
import { container, element, joined, text, type Markup } from '../markup.js';
import { barPanels } from './bars.js';
import { chainPanels } from './chain.js';
import { MARKS, wordsAt, type Panel } from './drawing.js';
import { heatMapPanels } from './heat-map.js';
import { panelMarkup, swatchMarkup } from './svg.js';

const SWATCH = { side: 20, size: 15 } as const;
/** A heat map with more columns than this is wider than a phone can show in letters that can be read. */
const COLUMNS_ON_PHONE = 7;

const panelsOf = (figure: Figure): readonly Panel[] => {
  switch (figure.kind) {
    case 'bars':
      return barPanels(figure);
    case 'chain':
      return chainPanels(figure);
    case 'heat-map':
      return heatMapPanels(figure);
  }
};

const swatch = (enough: Enough, id: string): Markup =>
  swatchMarkup(
    [
      { kind: 'box', x: 1, y: 1, width: SWATCH.side - 2, height: SWATCH.side - 2, fill: enough },
      wordsAt(MARKS[enough], SWATCH.side / 2 + SWATCH.size * 0.35, {
        x: SWATCH.side / 2,
        size: SWATCH.size,
        anchor: 'middle',
        weight: 'bold',
        ink: enough,
      }),
    ],
    SWATCH.side,
    madeId(id, enough),
  );

const legendMarkup = (figure: Figure): readonly Markup[] =>
  figure.kind === 'bars' || figure.legend.length === 0
    ? []
    : [
        container(
          'ul',
          { class: 'legend' },
          figure.legend.map(({ enough, words }) =>
            element('li', {}, joined([swatch(enough, madeId(figure.id, 'legend')), text(words)], ' ')),
          ),
        ),
      ];

/** Attributes of the box that holds the panels; it scrolls where they cannot be made small enough. */
function panelsBox(figure: Figure, captionId: string): Readonly<Record<string, string | number>> {
  const isWide = figure.kind === 'heat-map' && figure.columns.length > COLUMNS_ON_PHONE;
  return isWide
    ? { class: 'panels scroll', role: 'group', 'aria-labelledby': captionId, tabindex: 0 }
    : { class: 'panels' };
}

/** The picture; `hasTables` when tables with the same content follow it. */
export function figureMarkup(figure: Figure, hasTables: boolean, { words }: HtmlContext): Markup {
  const { id, kind, title, alternative } = figure;
  const [titleId, alternativeId] = [madeId(id, 'title'), madeId(id, 'alternative')];
  return container('figure', { id, class: kind }, [
    container('figcaption', {}, [
      element('p', { id: titleId, class: 'title', dir: 'auto' }, text(title)),
      element('p', { id: alternativeId, dir: 'auto' }, text(alternative)),
      ...(hasTables
        ? [
            element(
              'p',
              { class: 'as-table' },
              element('a', { href: `#${madeId(id, 'tables')}` }, text(words.asTable)),
            ),
          ]
        : []),
    ]),
    ...legendMarkup(figure),
    container(
      'div',
      panelsBox(figure, titleId),
      panelsOf(figure).map((panel, index) => panelMarkup(panel, madeId(id, index + 1), title, alternativeId)),
    ),
  ]);
}
