// @ts-check
/**
 * The search for the smallest set on 500 members and 150 cells beside HiGHS, a general solver, on the same problems in the
 * same process: medians and their ratio. Fails when the values differ or when the ratio is above its limit.
 * `node bench/sets.mjs front` times the Pareto fronts too (once each).
 * Bundles the sources into a temporary folder: needs no build.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

/** @import { SetCell, SetMember, SurelyMet } from '../src/assessment/set-search.js' */

const SEEDS = [1, 2, 3];
const ROUNDS = 3;
/** Our time over that of HiGHS. */
const LIMIT = 1;
const SIZE = { members: 500, cells: 150 };

const folder = mkdtempSync(join(tmpdir(), 'labelwise-bench-'));
/** @param {string} path */
const source = (path) => fileURLToPath(new URL(`../${path}.ts`, import.meta.url));
const bundle = await rolldown({
  input: {
    problem: source('src/assessment/set-problem'),
    search: source('src/assessment/set-search'),
    highs: source('tests/support/set-highs'),
  },
  platform: 'node',
  // Found from here, not from the temporary folder.
  resolve: { alias: { highs: fileURLToPath(import.meta.resolve('highs')) } },
  external: [/highs\.mjs$/],
});
await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].mjs' });
await bundle.close();
/** @param {string} name */
const built = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
/** @type {typeof import('../src/assessment/set-search.js')} */
const { answerTo, paretoFront } = await built('search');
/** @type {typeof import('../src/assessment/set-problem.js')} */
const { setTable } = await built('problem');
/** @type {typeof import('../tests/support/set-highs.js')} */
const { frontByHighs, loadHighs, valuesByHighs } = await built('highs');
rmSync(folder, { recursive: true, force: true });

/** Whole numbers from 0 to below a bound, the same for the same seed (mulberry32). @param {number} seed */
function seeded(seed) {
  let state = seed >>> 0;
  /** @param {number} bound */
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % bound;
  };
}

/**
 * Labels as they are: three themes, of which most labels have one; most cells few labels; nine in ten labels meet 3 to 12
 * cells, the others up to 34; a scheme's class caps all its readings; a higher grade adds to a lower one, an edition
 * drops some of it. A quarter certify sites.
 * @param {number} seed
 */
function problemOf(seed) {
  const draw = seeded(seed);
  /** @type {SetCell[]} */
  const cells = Array.from({ length: SIZE.cells }, () => ({
    weight: (1 + draw(3)) * (1 + draw(4)),
    must: draw(8) === 0,
    items: draw(4) === 0 ? 2 : 1,
  }));
  /** @type {SetMember[]} */
  const members = [];
  for (let family = 0; members.length < SIZE.members; family += 1) {
    const breadth = draw(10);
    const themes = breadth < 6 ? [draw(3)] : breadth < 9 ? [draw(3), draw(3)] : [0, 1, 2];
    const places = cells.flatMap((_, cell) =>
      themes.includes(Math.floor((cell * 3) / SIZE.cells)) ? [cell] : [],
    );
    const strongest = draw(5) < 2 ? 0 : 1 + draw(2);
    const pick = () => places[Math.min(draw(places.length), draw(places.length))] ?? 0;
    const site = draw(4) === 0;
    /** @type {SurelyMet[]} */
    let met = [];
    /** @param {number} chance @param {number} weakened */
    const meet = (chance, weakened) => {
      const cell = pick();
      for (let item = 0; item < (cells[cell]?.items ?? 0); item += 1) {
        if (draw(4) >= chance) continue;
        const rank = Math.min(2, strongest + (draw(3) < weakened ? 1 : 0));
        met.push({ cell, item, reading: rank === 0 ? 'assured' : rank === 1 ? 'checked' : 'demanded' });
      }
    };
    for (let count = draw(10) === 0 ? 15 + draw(20) : 3 + draw(10); count > 0; count -= 1) meet(3, 1);
    const isEdition = draw(5) === 0;
    const grades = Math.min(1 + draw(3), SIZE.members - members.length);
    for (let grade = 0; grade < grades; grade += 1) {
      if (grade > 0) {
        met = met.filter(() => !isEdition || draw(5) > 0);
        for (let count = 1 + draw(3); count > 0; count -= 1) meet(4, 0);
      }
      members.push({
        id: `label-${String(members.length).padStart(3, '0')}`,
        family: `family-${family}`,
        burden: site ? 1 + draw(2) : 0,
        met: [...met],
      });
    }
  }
  return { members, cells };
}

/** @template T @param {() => T} run @returns {{ time: number, result: T }} */
function timed(run) {
  const before = performance.now();
  const result = run();
  return { time: performance.now() - before, result };
}
/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

let failed = false;
/** @param {string} what @param {readonly number[]} ours @param {readonly number[]} theirs */
function report(what, ours, theirs) {
  const ratio = median(ours) / median(theirs);
  failed ||= ratio > LIMIT;
  console.log(
    `${what.padEnd(36)} ${median(ours).toFixed(0).padStart(6)} ms / HiGHS ${median(theirs).toFixed(0).padStart(6)} ms = ${ratio.toFixed(2)} (limit ${LIMIT})${ratio > LIMIT ? ' TOO SLOW' : ''}`,
  );
}
/** @param {string} what @param {readonly number[]} ours @param {readonly number[]} theirs */
function compare(what, ours, theirs) {
  if (ours.join() === theirs.join()) return;
  failed = true;
  console.log(`${what}: ours ${ours.join()} is not ${theirs.join()}`);
}

const highs = await loadHighs();
for (const seed of SEEDS) {
  const problem = problemOf(seed);
  const table = setTable(problem.members, problem.cells);
  const total = problem.cells.reduce((sum, { weight }) => sum + weight, 0);
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const own = timed(() => answerTo(table));
    const other = timed(() => valuesByHighs(highs, problem));
    ours.push(own.time);
    theirs.push(other.time);
    const [best] = own.result?.best ?? [];
    if (!best) throw new Error('nothing is assured');
    const { assured, checked, demanded } = best.shares;
    const shares = [assured, checked, demanded].map((share) => Math.round(share * total));
    compare(`seed ${seed}`, [best.must, ...shares, best.members.length, best.burden], other.result);
  }
  report(`seed ${seed}: answer and its equals`, ours, theirs);
  if (!process.argv.includes('front')) continue;
  const front = timed(() => paretoFront(table, 0));
  const points = front.result.slice(1);
  const sizes = points.map(({ size }) => size);
  const solver = timed(() => frontByHighs(highs, problem, 0, sizes));
  compare(
    `front ${seed}`,
    points.map(({ share }) => Math.round(share * total)),
    solver.result,
  );
  report(`seed ${seed}: front of ${points.length} sizes`, [front.time], [solver.time]);
}
process.exitCode = failed ? 1 : 0;
