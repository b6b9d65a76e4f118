/** Pictures as shapes: nothing lies outside, and sizes and counts are those of the data. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bars, Chain, Enough, HeatMap } from '../../../../src/report/document/figures.js';
import { BAR, barPanels } from '../../../../src/report/html/figures/bars.js';
import { chainPanels } from '../../../../src/report/html/figures/chain.js';
import { MARKS, type Box, type Panel, type Words } from '../../../../src/report/html/figures/drawing.js';
import { heatMapPanels } from '../../../../src/report/html/figures/heat-map.js';
import { drawnWidth } from '../../../../src/report/html/figures/text-lines.js';
import { BARS, CHAIN, HEAT_MAP } from '../../fixtures/document.js';

const TITLE = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom('', 'W'.repeat(300), '学'.repeat(100), '👩🏽‍🔧'.repeat(40), 'حواسيب محمولة للمدارس'),
);
const ENOUGH = fc.constantFrom<Enough>('surely', 'possibly', 'no', 'law');
const SHARE = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);
const LEGEND: HeatMap['legend'] = [];
const NAMED = { id: 'figure', title: 'Title', alternative: 'Alternative' };

const bars = fc
  .array(
    fc.record({
      title: TITLE,
      bars: fc.array(
        fc.record({
          title: TITLE,
          share: SHARE.map(([a, b]): readonly [number, number] => [Math.min(a, b), Math.max(a, b)]),
          words: TITLE,
        }),
        { maxLength: 4 },
      ),
    }),
    { maxLength: 4 },
  )
  .map((groups): Bars => ({ kind: 'bars', ...NAMED, groups }));

const COUNT = fc.nat({ max: 30 });
const chain = fc
  .array(
    fc.record({
      title: TITLE,
      counts: fc.record({ surely: COUNT, possibly: COUNT, no: COUNT, law: COUNT }),
      words: TITLE,
    }),
    { maxLength: 8 },
  )
  .map((tiers): Chain => ({ kind: 'chain', ...NAMED, tiers, legend: LEGEND }));

const heatMap = fc.integer({ min: 0, max: 8 }).chain((width) =>
  fc
    .record({
      columns: fc.array(TITLE, { minLength: width, maxLength: width }),
      groups: fc.array(
        fc.record({
          title: TITLE,
          rows: fc.array(
            fc.record({
              title: TITLE,
              cells: fc.array(fc.record({ enough: ENOUGH, silent: fc.boolean(), words: TITLE }), {
                minLength: width,
                maxLength: width,
              }),
            }),
            { maxLength: 20 },
          ),
        }),
        { maxLength: 3 },
      ),
    })
    .map((made): HeatMap => ({ kind: 'heat-map', ...NAMED, ...made, legend: LEGEND })),
);

const panels = fc.oneof(bars.map(barPanels), chain.map(chainPanels), heatMap.map(heatMapPanels));

const boxesOf = ({ shapes }: Panel): readonly Box[] =>
  shapes.flatMap((shape) => (shape.kind === 'box' ? [shape] : []));
const wordsOf = ({ shapes }: Panel): readonly Words[] =>
  shapes.flatMap((shape) => (shape.kind === 'words' ? [shape] : []));

interface Extent {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a line of text lies, as wide as it is estimated. */
function extentOf(words: Words): Extent {
  const length = drawnWidth(words.text, words);
  const before = { start: 0, middle: length / 2, end: length }[words.anchor];
  const [up, down] = [words.size * 0.8, words.size * 0.2];
  return words.upright
    ? { left: words.x - up, right: words.x + down, top: words.y - length + before, bottom: words.y + before }
    : { left: words.x - before, right: words.x - before + length, top: words.y - up, bottom: words.y + down };
}

const overlap = (one: Extent, other: Extent): boolean =>
  one.left < other.right - 0.01 &&
  other.left < one.right - 0.01 &&
  one.top < other.bottom - 0.01 &&
  other.top < one.bottom - 0.01;

/** Half of the line that is drawn around a box. */
const FRAME = 0.5;

const boxExtent = ({ x, y, width, height }: Box): Extent => ({
  left: x,
  right: x + width,
  top: y,
  bottom: y + height,
});

const isInside = ({ left, right, top, bottom }: Extent, panel: Panel, margin: number): boolean =>
  left >= margin && top >= margin && right <= panel.width - margin && bottom <= panel.height - margin;

const overlapping = (extents: readonly Extent[]): readonly (readonly Extent[])[] =>
  extents.flatMap((one, index) =>
    extents
      .slice(index + 1)
      .filter((other) => overlap(one, other))
      .map((other) => [one, other]),
  );

describe('a panel', () => {
  it('holds all of its shapes', () => {
    fc.assert(
      fc.property(panels, (drawn) => {
        const boxes = drawn.flatMap((panel) =>
          boxesOf(panel).filter((box) => !isInside(boxExtent(box), panel, FRAME) || box.width <= 0),
        );
        const words = drawn.flatMap((panel) =>
          wordsOf(panel).filter((line) => !isInside(extentOf(line), panel, -0.01)),
        );
        expect([...boxes, ...words]).toEqual([]);
      }),
    );
  });

  it('has no box over another, and no line of text over its neighbour', () => {
    fc.assert(
      fc.property(panels, (drawn) => {
        for (const panel of drawn) {
          expect(overlapping(boxesOf(panel).map(boxExtent))).toEqual([]);
          expect(overlapping(wordsOf(panel).map(extentOf))).toEqual([]);
        }
      }),
    );
  });
});

describe('bars', () => {
  const lengths = (bar: Bars['groups'][number]['bars'][number]): Readonly<Record<string, number>> => {
    const [panel] = barPanels({ ...BARS, groups: [{ title: 'One', bars: [bar] }] });
    const boxes = panel === undefined ? [] : boxesOf(panel);
    return Object.fromEntries(boxes.map(({ fill, width }) => [fill, width / BAR.width]));
  };

  it('are as long as their shares', () => {
    const near = (value: number): unknown => expect.closeTo(value, 9);
    expect(lengths({ title: 'a', share: [0.4, 0.864], words: '' })).toEqual({
      surely: near(0.4),
      possibly: near(0.464),
      rest: near(0.136),
    });
    expect(lengths({ title: 'a', share: [0, 0], words: '' })).toEqual({ rest: 1 });
    expect(lengths({ title: 'a', share: [1, 1], words: '' })).toEqual({ surely: 1 });
    expect(lengths({ title: 'a', share: [0, 1], words: '' })).toEqual({ possibly: 1 });
  });

  it('show for every share what is sure, possible and left, and together the whole', () => {
    fc.assert(
      fc.property(SHARE, ([a, b]) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { surely = 0, possibly = 0, rest = 0 } = lengths({ title: 'a', share: [low, high], words: '' });
        expect(surely).toBeCloseTo(low, 9);
        expect(possibly).toBeCloseTo(high - low, 9);
        expect(surely + possibly + rest).toBeCloseTo(1, 9);
      }),
    );
  });

  it('say themselves in words', () => {
    expect(barPanels(BARS)[0]?.words).toBe(
      'Demanded: 86 %. Checked: 40 % (perhaps up to 86 %). Assured: 0 % (perhaps up to 100 %).',
    );
  });
});

describe('the chain', () => {
  it('has a square with its mark for every requirement', () => {
    fc.assert(
      fc.property(chain, (figure) => {
        const drawn = chainPanels(figure);
        expect(drawn).toHaveLength(figure.tiers.length);
        for (const [index, { counts }] of figure.tiers.entries()) {
          const panel = drawn[index];
          const fills = panel === undefined ? [] : boxesOf(panel).map(({ fill }) => fill);
          for (const enough of ['surely', 'possibly', 'no', 'law'] as const)
            expect(fills.filter((fill) => fill === enough)).toHaveLength(counts[enough]);
        }
      }),
    );
  });

  it('joins its stations: each line ends where the next panel begins', () => {
    const drawn = chainPanels(CHAIN);
    const ends = drawn.map(({ shapes, height }) => {
      const lines = shapes.flatMap((shape) => (shape.kind === 'line' ? [shape] : []));
      return {
        fromTop: lines.some(({ from }) => from[1] === 0),
        toBottom: lines.some(({ to }) => to[1] === height),
      };
    });
    expect(ends.map(({ fromTop }) => fromTop)).toEqual([false, ...drawn.slice(1).map(() => true)]);
    expect(ends.map(({ toBottom }) => toBottom)).toEqual([...drawn.slice(1).map(() => true), false]);
  });
});

describe('the heat map', () => {
  it('has a cell with its mark for every row and column, on as many panels as it needs', () => {
    fc.assert(
      fc.property(heatMap, (figure) => {
        const drawn = heatMapPanels(figure);
        const cells = figure.groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
        expect(drawn.flatMap(boxesOf).map(({ fill }) => fill)).toEqual(
          cells.map(({ enough, silent }) => (silent ? 'silent' : enough)),
        );
        const marks = new Set(Object.values(MARKS));
        const shown = drawn
          .flatMap(wordsOf)
          .filter(({ anchor, text }) => anchor === 'middle' && marks.has(text));
        expect(shown.map(({ text }) => text)).toEqual(cells.map(({ enough }) => MARKS[enough]));
        for (const panel of drawn)
          expect(boxesOf(panel).length).toBeLessThanOrEqual(16 * figure.columns.length);
      }),
    );
  });

  it('says which part of a long group a panel shows', () => {
    const [group] = HEAT_MAP.groups;
    const [row] = group?.rows ?? [];
    const rows = row === undefined ? [] : Array.from({ length: 33 }, () => row);
    expect(
      heatMapPanels({ ...HEAT_MAP, groups: [{ title: 'Long', rows }] }).map(({ title }) => title),
    ).toEqual(['Long (1/3)', 'Long (2/3)', 'Long (3/3)']);
  });

  it('shows names of labels in every panel', () => {
    for (const panel of heatMapPanels(HEAT_MAP)) {
      const upright = wordsOf(panel).filter((words) => words.upright);
      expect(upright.map(({ text }) => text).join(' ')).toContain('Alpha Certified, generation 10');
    }
  });
});
