/** The supply chain as stations on a line, one panel each, with a square for every requirement that is asked there. */
import type { Chain, Enough } from '../../document/figures.js';
import {
  linesHeight,
  MARKS,
  wordsAt,
  wordsBelow,
  type Box,
  type Line,
  type Panel,
  type Shape,
} from './drawing.js';
import { textLines } from './text-lines.js';

const WIDTH = 440;
/** The line with its stations at the left. */
const STATION = { x: 16, y: 15, radius: 12, size: 13 } as const;
const LEFT = 44;
const ROOM = WIDTH - LEFT - 2;
const TITLE = { size: 15, weight: 'bold', most: 3 } as const;
const WORDS = { size: 13.5, weight: 'plain', most: 3 } as const;
const SQUARE = { side: 17, step: 20, size: 13 } as const;
const PER_ROW = Math.floor(ROOM / SQUARE.step);
const GAP = { top: 5, title: 4, squares: 2, end: 16 } as const;

/** In this order squares stand in a row. */
const ORDER: readonly Enough[] = ['surely', 'possibly', 'no', 'law'];

type Tier = Chain['tiers'][number];

/** One square with its mark for each requirement, in rows. */
export const squaresOf = ({ counts }: Tier): readonly Enough[] =>
  ORDER.flatMap((enough) => Array.from({ length: counts[enough] }, () => enough));

function squareShapes(enough: Enough, index: number, top: number): readonly Shape[] {
  const x = LEFT + (index % PER_ROW) * SQUARE.step;
  const y = top + Math.floor(index / PER_ROW) * SQUARE.step;
  const box: Box = { kind: 'box', x, y, width: SQUARE.side, height: SQUARE.side, fill: enough };
  return [
    box,
    wordsAt(MARKS[enough], y + SQUARE.side / 2 + SQUARE.size * 0.35, {
      x: x + SQUARE.side / 2,
      size: SQUARE.size,
      anchor: 'middle',
      weight: 'bold',
      ink: enough,
    }),
  ];
}

/** The way on to the next station, and from the one before. */
function wayShapes(isFirst: boolean, isLast: boolean, height: number): readonly Line[] {
  const { x, y, radius } = STATION;
  const line = (from: number, to: number): Line => ({
    kind: 'line',
    from: [x, from],
    to: [x, to],
    weight: 'edge',
  });
  return [...(isFirst ? [] : [line(0, y - radius)]), ...(isLast ? [] : [line(y + radius, height)])];
}

function tierPanel(tier: Tier, index: number, count: number): Panel {
  const title = textLines(tier.title, ROOM, TITLE, TITLE.most);
  const words = textLines(tier.words, ROOM, WORDS, WORDS.most);
  const squares = squaresOf(tier);
  const squaresTop = GAP.top + linesHeight(title.length, TITLE.size) + GAP.title;
  const wordsTop = squaresTop + Math.ceil(squares.length / PER_ROW) * SQUARE.step + GAP.squares;
  const height = wordsTop + linesHeight(words.length, WORDS.size) + GAP.end;
  return {
    title: tier.title,
    words: `${tier.words}.`,
    width: WIDTH,
    height,
    shapes: [
      ...wayShapes(index === 0, index === count - 1, height),
      { kind: 'circle', x: STATION.x, y: STATION.y, radius: STATION.radius },
      wordsAt(String(index + 1), STATION.y + STATION.size * 0.35, {
        x: STATION.x,
        size: STATION.size,
        anchor: 'middle',
        weight: 'bold',
        ink: 'soft',
      }),
      ...wordsBelow(title, GAP.top, { x: LEFT, size: TITLE.size, weight: TITLE.weight }),
      ...squares.flatMap((enough, place) => squareShapes(enough, place, squaresTop)),
      ...wordsBelow(words, wordsTop, { x: LEFT, size: WORDS.size, ink: 'soft' }),
    ],
  };
}

/** One panel for each tier; drawn below each other, their lines join. */
export const chainPanels = ({ tiers }: Chain): readonly Panel[] =>
  tiers.map((tier, index) => tierPanel(tier, index, tiers.length));
