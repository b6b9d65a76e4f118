/** Bars of shares: solid as far as it is sure, hatched as far as it is possible; one panel for each group. */
import type { Bars } from '../../document/figures.js';
import {
  linesHeight,
  wordsAt,
  wordsBelow,
  type Box,
  type Fill,
  type Line,
  type Panel,
  type Shape,
} from './drawing.js';
import { textLines } from './text-lines.js';

/** Width of a panel and of a whole bar; the frame of a box stands half outside of it. */
const WIDTH = 362;
export const BAR = { x: 1, width: 360, height: 14 } as const;
const TITLE = { size: 15, weight: 'bold', most: 3 } as const;
const LABEL = { size: 13.5, weight: 'plain' } as const;
const SCALE = { size: 11.5, marks: [0, 0.5, 1] } as const;
/** Room for the name of a bar and for its range in words, beside each other. */
const ROOM = { name: 110, words: 240, most: 2 } as const;
const GAP = { title: 8, label: 3, bar: 10, end: 6 } as const;

type Group = Bars['groups'][number];
type Bar = Group['bars'][number];

interface Drawn {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

const inRange = (share: number): number => Math.min(1, Math.max(0, share));

/** The parts of a bar that are sure, possible and left. */
export function barBoxes({ share: [low, high] }: Bar, top: number): readonly Box[] {
  const ends = [0, inRange(low), inRange(high), 1];
  const fills: readonly Fill[] = ['surely', 'possibly', 'rest'];
  return fills.flatMap((fill, index) => {
    const from = ends[index] ?? 0;
    const to = ends[index + 1] ?? 0;
    if (to <= from) return [];
    const x = BAR.x + from * BAR.width;
    return [
      { kind: 'box', x, y: top, width: (to - from) * BAR.width, height: BAR.height, fill } satisfies Box,
    ];
  });
}

function barShapes(bar: Bar, top: number): Drawn {
  const name = textLines(bar.title, ROOM.name, LABEL, ROOM.most);
  const words = textLines(bar.words, ROOM.words, LABEL, ROOM.most);
  const y = top + linesHeight(Math.max(name.length, words.length), LABEL.size) + GAP.label;
  return {
    shapes: [
      ...wordsBelow(name, top, { x: BAR.x, size: LABEL.size }),
      ...wordsBelow(words, top, { x: BAR.x + BAR.width, size: LABEL.size, anchor: 'end' }),
      ...barBoxes(bar, y),
    ],
    bottom: y + BAR.height + GAP.bar,
  };
}

/** Marks below the last bar: nothing, half, all. */
function scaleShapes(top: number): readonly Shape[] {
  const anchors = ['start', 'middle', 'end'] as const;
  return SCALE.marks.flatMap((share, index): readonly Shape[] => {
    const x = BAR.x + share * BAR.width;
    const tick: Line = { kind: 'line', from: [x, top - 6], to: [x, top - 1], weight: 'edge' };
    return [
      tick,
      wordsAt(`${share * 100} %`, top + SCALE.size + 1, {
        x,
        size: SCALE.size,
        anchor: anchors[index] ?? 'middle',
        ink: 'soft',
      }),
    ];
  });
}

function groupPanel({ title, bars }: Group): Panel {
  const heading = textLines(title, BAR.width, TITLE, TITLE.most);
  let bottom = linesHeight(heading.length, TITLE.size) + GAP.title;
  const shapes = bars.flatMap((bar) => {
    const drawn = barShapes(bar, bottom);
    bottom = drawn.bottom;
    return drawn.shapes;
  });
  return {
    title,
    words: bars.map((bar) => `${bar.title}: ${bar.words}.`).join(' '),
    width: WIDTH,
    height: bottom + linesHeight(1, SCALE.size) + GAP.end,
    shapes: [
      ...wordsBelow(heading, 0, { x: BAR.x, size: TITLE.size, weight: TITLE.weight }),
      ...shapes,
      ...scaleShapes(bottom),
    ],
  };
}

/** One panel for each label or set. */
export const barPanels = ({ groups }: Bars): readonly Panel[] => groups.map(groupPanel);
