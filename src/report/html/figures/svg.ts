/** A panel as inline SVG: colours by class, with those of light paper where the style sheet is dropped. */
import { container, element, empty, joined, text, type Markup } from '../markup.js';
import { LIGHT } from '../palette.js';
import type { Fill, Panel, Shape, Words } from './drawing.js';

/** Two decimals are finer than any screen, and keep the file short. */
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Name of the hatch of a panel. */
const hatchId = (id: string): string => `${id}_hatch`;

const GROUND: Readonly<Record<Fill, string>> = {
  surely: LIGHT.surely,
  possibly: LIGHT.possibly,
  no: LIGHT.paper,
  law: LIGHT.law,
  silent: LIGHT.paper,
  rest: LIGHT.paper,
};

const INK: Readonly<Record<Words['ink'], string>> = {
  page: LIGHT.ink,
  soft: LIGHT.soft,
  surely: LIGHT.onSurely,
  possibly: LIGHT.onPossibly,
  no: LIGHT.soft,
  law: LIGHT.onLaw,
  silent: LIGHT.soft,
  rest: LIGHT.soft,
};

/** The hatch of what is possible, where a picture has any. */
function hatchMarkup(shapes: readonly Shape[], id: string): readonly Markup[] {
  if (!shapes.some((shape) => shape.kind === 'box' && shape.fill === 'possibly')) return [];
  const pattern = {
    id: hatchId(id),
    width: 7,
    height: 7,
    patternUnits: 'userSpaceOnUse',
    patternTransform: 'rotate(45)',
  };
  const lines = joined([
    empty('rect', { class: 'possibly', width: 7, height: 7, fill: LIGHT.possibly }),
    empty('rect', { class: 'hatch', width: 2, height: 7, fill: LIGHT.hatch }),
  ]);
  return [element('defs', {}, element('pattern', pattern, lines))];
}

function wordsMarkup({ x, y, anchor, size, weight, ink, upright, text: shown }: Words): Markup {
  const [left, base] = [rounded(x), rounded(y)];
  return element(
    'text',
    {
      class: `on-${ink}`,
      x: left,
      y: base,
      'font-size': size,
      'font-weight': weight === 'bold' ? 'bold' : undefined,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      transform: upright ? `rotate(-90 ${left} ${base})` : undefined,
      fill: INK[ink],
    },
    text(shown),
  );
}

function shapeMarkup(shape: Shape, id: string): Markup {
  switch (shape.kind) {
    case 'box': {
      const { x, y, width, height, fill } = shape;
      const [left, top] = [rounded(x), rounded(y)];
      return empty('rect', {
        class: `box ${fill === 'possibly' ? 'hatched' : fill}`,
        x: left,
        y: top,
        width: rounded(width),
        height: rounded(height),
        fill: fill === 'possibly' ? `url(#${hatchId(id)})` : GROUND[fill],
        stroke: LIGHT.edge,
        'stroke-dasharray': fill === 'silent' ? '3 3' : undefined,
      });
    }
    case 'line': {
      const { from, to, weight } = shape;
      return empty('line', {
        class: weight,
        x1: rounded(from[0]),
        y1: rounded(from[1]),
        x2: rounded(to[0]),
        y2: rounded(to[1]),
        stroke: weight === 'hair' ? LIGHT.line : LIGHT.edge,
        'stroke-width': weight === 'hair' ? undefined : 2,
      });
    }
    case 'circle':
      return empty('circle', {
        class: 'station',
        cx: shape.x,
        cy: shape.y,
        r: shape.radius,
        fill: LIGHT.paper,
        stroke: LIGHT.edge,
        'stroke-width': 2,
      });
    case 'words':
      return wordsMarkup(shape);
  }
}

/**
 * A panel with its text alternatives.
 * @param id unique in the page; those of its parts begin with it
 * @param described id of what describes it where the panel has no words of its own
 */
export function panelMarkup(panel: Panel, id: string, figure: string, described: string): Markup {
  const { title, words, width, height, shapes } = panel;
  const own = words === null ? [] : [element('desc', { id: `${id}_words` }, text(words))];
  return container(
    'svg',
    {
      role: 'img',
      'aria-labelledby': `${id}_title`,
      'aria-describedby': words === null ? described : `${id}_words`,
      width: rounded(width),
      height: rounded(height),
      viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
      'font-family': 'sans-serif',
    },
    [
      element('title', { id: `${id}_title` }, text(title === '' ? figure : `${figure}: ${title}`)),
      ...own,
      ...hatchMarkup(shapes, id),
      ...shapes.map((shape) => shapeMarkup(shape, id)),
    ],
  );
}

/** A square of a legend, which stands beside its words. */
export const swatchMarkup = (shapes: readonly Shape[], side: number, id: string): Markup =>
  element(
    'svg',
    { 'aria-hidden': 'true', width: side, height: side, viewBox: `0 0 ${side} ${side}` },
    joined([...hatchMarkup(shapes, id), ...shapes.map((shape) => shapeMarkup(shape, id))]),
  );
