/** Figures taken back out of a report of any format, against those of the result. */
import { expect } from 'vitest';
import type { Assessment, CellResult, LotResult } from '../../src/model/types.js';
import { tenderFileEn } from '../../src/report/messages/tender-file-en.js';
import { lotView, type Candidate } from '../../src/report/sections/view.js';

/** A table as a reader of some format finds it: texts of cells, titles of groups as rows of one text. */
export interface FoundTable {
  readonly caption: string;
  readonly rows: readonly (readonly string[])[];
}

const SHARE = /^(\d+) %(?: \(perhaps up to (\d+) %\))?$/;

/** The ends of a share in words. */
function shareIn(text: string): readonly [number, number] {
  const [, lo = '', hi = lo] = SHARE.exec(text.replaceAll('\u00a0', ' ')) ?? [];
  return [Number(lo), Number(hi)];
}

/** Ends of a range as whole percent: never more sure, never less possible than the result. */
const percents = ([lo, hi]: readonly [number, number]): readonly [number, number] =>
  lo === hi
    ? [Math.round(lo * 100), Math.round(hi * 100)]
    : [Math.floor(lo * 100 + 1e-9), Math.ceil(hi * 100 - 1e-9)];

const MARKS: Readonly<Record<CellResult['assured'], string>> = { surely: '+', possibly: '?', no: '-' };

const rowOf = ({ caption, rows }: FoundTable, first: string): readonly string[] => {
  const found = rows.find(([title]) => title === first);
  if (found === undefined) throw new Error(`${caption}: no row "${first}"`);
  return found;
};

function expectShares(table: FoundTable, ranked: readonly Candidate[]): void {
  for (const { name, label } of ranked) {
    const { coverage } = label;
    if (coverage === null) continue;
    const cells = rowOf(table, name)
      .slice(1)
      .map((cell) => cell.trim());
    const { demanded, checked, assured } = coverage.shares;
    expect(cells.slice(0, 3).map(shareIn), name).toEqual([demanded, checked, assured].map(percents));
    if (coverage.must !== null)
      expect(shareIn(cells[3] ?? ''), name).toEqual(percents(coverage.must.assured));
  }
  expect(table.rows).toHaveLength(ranked.length);
}

function expectSchemes(table: FoundTable, ranked: readonly Candidate[]): void {
  for (const { name, label } of ranked) {
    if (label.credibility === null) continue;
    const { people, product } = label.credibility;
    const figures = [...(rowOf(table, name)[3] ?? '').matchAll(/\d+\.\d/g)].map(([figure]) => Number(figure));
    const shown = [...new Set([...people.score, ...product.score])].sort((a, b) => a - b);
    expect(
      [...new Set(figures)].sort((a, b) => a - b),
      name,
    ).toEqual(shown);
  }
}

/** The mark of every cell, table by table: the columns of a lot may stand in several. */
function expectMatrix(tables: readonly FoundTable[], lot: LotResult): void {
  const { shown, asked } = lotView(lot);
  let column = 0;
  for (const table of tables) {
    const width = (table.rows.find((row) => row.length > 1)?.length ?? 1) - 1;
    const part = shown.slice(column, column + width);
    column += width;
    const rows = table.rows.filter(([, second]) => second !== undefined && /^[-+?]|^law$/.test(second));
    const cells = asked.reduce((sum, { requirement }) => sum + Math.max(1, requirement.cells.length), 0);
    expect(rows, table.caption).toHaveLength(cells);
    for (const { requirement } of asked)
      for (const { tier } of requirement.cells) {
        const title = rows.filter(([first]) => (first ?? '').startsWith(requirement.title));
        const marks = part.map(({ label }) => {
          const cell = label.coverage?.cells.find(
            (one) => one.requirement === requirement.id && one.tier === tier,
          );
          return MARKS[cell?.assured ?? 'no'];
        });
        expect(
          title.map((row) => row.slice(1).map((text) => text.slice(0, 1))),
          `${requirement.id} at ${tier}`,
        ).toContainEqual(marks);
      }
  }
  expect(column).toBe(shown.length);
}

function expectSet(table: FoundTable, lot: LotResult): void {
  const [best] = lot.sets?.best ?? [];
  expect(table.rows.map(([, , gain = '']) => shareIn(gain)[0])).toEqual(
    (best?.labels ?? []).map((member) => Math.round((best?.marginal[member] ?? 0) * 100)),
  );
}

function expectDimensions(tables: readonly FoundTable[], shown: readonly Candidate[]): void {
  const judged = shown.flatMap(({ name, label }) =>
    label.credibility === null ? [] : [{ name, ...label.credibility }],
  );
  expect(tables).toHaveLength(judged.length);
  for (const [index, { name, people, product }] of judged.entries()) {
    const words = ([lo, hi]: readonly [number, number], digits: number): string =>
      lo.toFixed(digits) === hi.toFixed(digits)
        ? lo.toFixed(digits)
        : `${lo.toFixed(digits)} to ${hi.toFixed(digits)}`;
    const values = Object.keys(people.dimensions).map((id) =>
      [people, product].map(({ dimensions }) => words((dimensions[id] ?? [0, 0]) as [number, number], 2)),
    );
    const scores = [words(people.score, 1), words(product.score, 1)];
    expect(
      tables[index]?.rows.slice(0, -1).map((row) => row.slice(1)),
      name,
    ).toEqual([...values, scores]);
  }
}

/** Fails unless the tables of a report hold the figures of the result, lot by lot. */
export function expectFiguresOf(assessment: Assessment, tables: readonly FoundTable[]): void {
  const taken = new Map<string, number>();
  const next = (caption: string, count = 1): readonly FoundTable[] => {
    const all = tables.filter((table) => table.caption === caption);
    const from = taken.get(caption) ?? 0;
    taken.set(caption, from + count);
    const found = all.slice(from, from + count);
    expect(found, caption).toHaveLength(count);
    return found;
  };
  const one = (caption: string): FoundTable => {
    const [table] = next(caption);
    if (table === undefined) throw new Error(caption);
    return table;
  };
  for (const lot of assessment.lots) {
    const { ranked, shown } = lotView(lot);
    if (ranked.length === 0) continue;
    expectShares(one(tenderFileEn.sharesCaption), ranked);
    expectSchemes(one(tenderFileEn.schemesCaption), ranked);
    expectMatrix(next(tenderFileEn.matrixCaption, Math.ceil(shown.length / 5)), lot);
    if ((lot.sets?.best[0]?.labels.length ?? 0) > 0) expectSet(one(tenderFileEn.setCaption), lot);
    expectDimensions(
      next(tenderFileEn.dimensionsCaption, shown.filter(({ label }) => label.credibility !== null).length),
      shown,
    );
  }
}
