/** What to ask, the answer that would change most first (method section 8). */
import type { Library } from '../model/library.js';
import type { Label, LotResult } from '../model/types.js';
import { assume, factId, factKey, factValue, type Assumption } from './assumption.js';
import type { AssessedCandidate, LotContext } from './candidates.js';
import { cellsOf, cellState, failingItem, knownCandidate, type CellCoverage } from './coverage.js';
import { needsOf } from './needs.js';
import { documentFor, questionFor } from './question-texts.js';
import { READINGS, type Reading } from './readings.js';
import { rankedLabels, type RankedLabel } from './ranked-labels.js';
import { SHARE_DIGITS } from './rounding.js';

type Question = LotResult['questions'][number];

/** What stands between the cells of a label and being surely met: nothing to ask where null. */
type Needs = readonly (readonly Assumption[] | null)[];

/** A ranked label with what was already assumed of it. */
interface Asked extends RankedLabel {
  /** Worked out when first needed: most labels are never asked about. */
  readonly needs: Map<Reading, Needs>;
}

/** Facts that would be asked about together, and the cells that they would settle. */
interface Option {
  readonly of: number;
  readonly reading: Reading;
  readonly facts: readonly Assumption[];
  /** Weight of the cells that would be settled. */
  readonly gain: number;
}

/** Far below any weight. */
const NEAR = 1e-9;

const weightOf = ({ asked, cell }: CellCoverage): number => asked.weight * cell.weight;

const setKey = (facts: readonly Assumption[]): string => facts.map(factKey).sort().join(', ');
const optionKey = (label: Label, reading: Reading, facts: readonly Assumption[]): string =>
  `${label.id} ${reading} ${setKey(facts)}`;

/** Cells that the ranked labels together surely meet in a reading: each item by some label. */
const settledIn = (ranked: readonly RankedLabel[], reading: Reading): ReadonlySet<number> =>
  new Set(
    (ranked[0]?.cells ?? []).flatMap(({ items }, index) =>
      items.every((_, item) => ranked.some(({ cells }) => cells[index]?.items[item]?.[reading] === 'surely'))
        ? [index]
        : [],
    ),
  );

/** Whether the label is recorded to speak of the matter; about the rest a question is a shot in the dark. */
const isSpokenOf = (cell: CellCoverage): boolean => failingItem(cell).demand.basis === 'claim';

function needsFor(one: Asked, reading: Reading, library: Library): Needs {
  const before = one.needs.get(reading);
  if (before) return before;
  const most = library.method.questions['facts-together'];
  const needs = one.cells.map((cell) => {
    if (cellState(cell, reading) !== 'possibly') return null;
    const facts = needsOf(cell, reading, one.known, library);
    return facts === null || facts.length > most ? null : facts;
  });
  one.needs.set(reading, needs);
  return needs;
}

/** Every set of facts of one label that would settle a cell, with the weight of all cells that it settles. */
function optionsOf(
  ranked: readonly Asked[],
  reading: Reading,
  spoken: boolean,
  refused: ReadonlySet<string>,
  library: Library,
): readonly Option[] {
  const settled = settledIn(ranked, reading);
  return ranked.flatMap((one, of) => {
    const needs = needsFor(one, reading, library).map((facts, index) => {
      const cell = one.cells[index];
      return cell === undefined || settled.has(index) || (spoken && !isSpokenOf(cell)) ? null : facts;
    });
    const sets = new Map(needs.flatMap((facts) => (facts === null ? [] : [[setKey(facts), facts] as const])));
    return [...sets.values()].flatMap((facts): readonly Option[] => {
      if (refused.has(optionKey(one.label, reading, facts))) return [];
      const keys = new Set(facts.map(factKey));
      const gain = needs.reduce((sum, need, index) => {
        const cell = one.cells[index];
        const settles = need !== null && need.every((fact) => keys.has(factKey(fact)));
        return cell === undefined || !settles ? sum : sum + weightOf(cell);
      }, 0);
      return gain > 0 ? [{ of, reading, facts, gain }] : [];
    });
  });
}

const gainPerFact = ({ gain, facts }: Option): number => gain / facts.length;

/** The most gain for each fact that has to be answered, so that what many rows share comes first; then the most gain. */
function better(a: Option, b: Option): Option {
  const difference = gainPerFact(b) - gainPerFact(a);
  if (Math.abs(difference) > NEAR) return difference > 0 ? b : a;
  return b.gain - a.gain > NEAR ? b : a;
}

function bestOption(ranked: readonly Asked[], refused: ReadonlySet<string>, library: Library): Option | null {
  for (const spoken of [true, false]) {
    for (const reading of READINGS) {
      const [first, ...rest] = optionsOf(ranked, reading, spoken, refused, library);
      if (first) return rest.reduce(better, first);
    }
  }
  return null;
}

function toQuestion(
  { facts, reading }: Option,
  settled: readonly CellCoverage[],
  whole: readonly string[],
  { label }: Asked,
  library: Library,
): Question {
  return {
    ask: 'label-owner',
    label: label.id,
    facts: facts.map((fact) => ({
      fact: factId(fact),
      value: factValue(fact),
      text: questionFor(fact, library),
      document: documentFor(fact, library),
    })),
    reading,
    flips: Number(settled.reduce((sum, cell) => sum + weightOf(cell), 0).toFixed(SHARE_DIGITS)),
    settles: settled.length,
    rows: settled.map(({ asked, cell }) => ({
      requirement: asked.requirement.id,
      tier: cell.tier,
      target: cell.target,
    })),
    requirements: whole,
  };
}

/** Requirements of which every row is then surely met in the reading. */
const wholeRequirements = (
  settled: readonly CellCoverage[],
  cells: readonly CellCoverage[],
  met: ReadonlySet<number>,
): readonly string[] =>
  [...new Set(settled.map(({ asked }) => asked))]
    .filter((asked) => cells.every((cell, index) => cell.asked !== asked || met.has(index)))
    .map(({ requirement }) => requirement.id);

/**
 * Questions to the owners of ranked labels in greedy order: each time the facts of one label (together at most as many
 * as the method says) whose favourable answer would add most, for each fact that has to be answered, to what the ranked
 * labels surely assure together; when nothing more can be assured, to what is checked, then demanded. Matters that a
 * label is recorded to speak of come before those about which nothing was found. What an answer would settle is computed
 * with the answer assumed, never concluded from its parts.
 */
export function questionsOf(candidates: readonly AssessedCandidate[], lot: LotContext): readonly Question[] {
  const { library } = lot;
  const ranked: Asked[] = rankedLabels(candidates).map((one) => ({ ...one, needs: new Map() }));
  const refused = new Set<string>();
  const questions: Question[] = [];
  while (questions.length < library.method.questions.most) {
    const option = bestOption(ranked, refused, library);
    const one = option === null ? undefined : ranked[option.of];
    if (option === null || one === undefined) break;
    const label = option.facts.reduce((known, fact) => assume(known, fact, lot.asOf), one.label);
    const known = knownCandidate(label, one.grade, library, lot);
    const cells = cellsOf(known, lot.asked, lot);
    const before = settledIn(ranked, option.reading);
    const answered = { ...one, label, known, cells, needs: new Map() };
    const after = settledIn(ranked.with(option.of, answered), option.reading);
    const settled = cells.filter((_, index) => after.has(index) && !before.has(index));
    if (settled.length === 0) {
      refused.add(optionKey(one.label, option.reading, option.facts));
      continue;
    }
    ranked[option.of] = answered;
    const whole = wholeRequirements(settled, cells, after);
    questions.push(toQuestion(option, settled, whole, one, library));
  }
  return questions;
}
