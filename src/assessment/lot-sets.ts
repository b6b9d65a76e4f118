/** The smallest set of labels for a lot, from its ranked candidates (method section 7). */
import type { Label, LotResult } from '../model/types.js';
import type { AssessedCandidate } from './candidates.js';
import type { CellCoverage } from './coverage.js';
import { cellsOfSet } from './label-sets.js';
import { READINGS } from './readings.js';
import { roundInterval, SHARE_DIGITS } from './rounding.js';
import type { SetMember, SurelyMet } from './set-problem.js';
import { smallestSet, type SetOutcome } from './set-search.js';
import { NO_SHARES, sharesOf, summaryOf, type Shares } from './shares.js';

type Sets = NonNullable<LotResult['sets']>;

interface RankedCandidate {
  readonly label: Label;
  readonly name: string;
  /** Position of the grade, lowest first; 0 without grades. */
  readonly gradeIndex: number;
  readonly cells: readonly CellCoverage[];
  readonly upstream: boolean;
}

const memberName = (label: Label, grade: string | null): string =>
  grade === null ? label.id : `${label.id}:${grade}`;

/** The edition that began the line: an edition and those that it replaces are one family, of which a set holds one. */
function familyOf(label: Label, labels: readonly Label[], later: readonly Label[] = []): string {
  const earlier = labels.find(({ id }) => id === label.edition.supersedes);
  const line = [...later, label];
  return earlier === undefined || line.includes(earlier) ? label.id : familyOf(earlier, labels, line);
}

const surelyMet = (cells: readonly CellCoverage[]): readonly SurelyMet[] =>
  cells.flatMap(({ items }, cell) =>
    items.flatMap((one, item) => {
      const reading = READINGS.find((name) => one[name] === 'surely');
      return reading === undefined ? [] : [{ cell, item, reading }];
    }),
  );

/** Kinds of sites that a supplier would have to name for a label on its chain. */
const burdenOf = ({ upstream, cells }: RankedCandidate): number =>
  upstream
    ? new Set(
        cells
          .filter(({ items }) => items.some(({ demanded }) => demanded === 'surely'))
          .map(({ cell }) => cell.tier),
      ).size
    : 0;

/** A higher grade that surely gives no more than a lower one only makes it harder for suppliers. */
function withoutNeedlessGrades(ranked: readonly RankedCandidate[]): readonly RankedCandidate[] {
  const seen = new Set<string>();
  return [...ranked]
    .sort((a, b) => a.gradeIndex - b.gradeIndex)
    .filter(({ label, cells }) => {
      const key = `${label.id} ${JSON.stringify(surelyMet(cells))}`;
      const again = seen.has(key);
      seen.add(key);
      return !again;
    });
}

const roundShares = (shares: Shares): Shares => ({
  demanded: roundInterval(shares.demanded, SHARE_DIGITS),
  checked: roundInterval(shares.checked, SHARE_DIGITS),
  assured: roundInterval(shares.assured, SHARE_DIGITS),
});

const round = (share: number): number => Number(share.toFixed(SHARE_DIGITS));

/** Null when no label is ranked. */
export function setsOf(candidates: readonly AssessedCandidate[], labels: readonly Label[]): Sets | null {
  const ranked = candidates.flatMap(
    ({ label, grade, applies, rankable, covered }): readonly RankedCandidate[] =>
      rankable === null || covered === null
        ? []
        : [
            {
              label,
              name: memberName(label, grade),
              gradeIndex: rankable.gradeIndex,
              cells: covered.cells,
              upstream: applies === 'upstream',
            },
          ],
  );
  const [first] = ranked;
  if (!first) return null;
  const members = withoutNeedlessGrades(ranked).map((one): SetMember => ({
    id: one.name,
    family: familyOf(one.label, labels),
    burden: burdenOf(one),
    met: surelyMet(one.cells),
  }));
  const cells = first.cells.map(({ asked, cell, items }) => ({
    weight: asked.weight * cell.weight,
    must: asked.must,
    items: items.length,
  }));
  const found = smallestSet(members, cells);
  const { reading } = found;
  const byName = new Map(ranked.map((one) => [one.name, one.cells]));
  const together = (names: readonly string[]): Shares => {
    const sets = names.flatMap((name) => [byName.get(name) ?? []]);
    return sharesOf(cellsOfSet(sets).map(summaryOf)) ?? NO_SHARES;
  };
  const setResult = ({ members: names, must, burden, marginal }: SetOutcome): Sets['best'][number] => ({
    labels: names,
    must,
    shares: roundShares(together(names)),
    burden,
    marginal: Object.fromEntries(
      marginal.map(({ id, shares }) => [id, reading === null ? 0 : round(shares[reading])]),
    ),
  });
  const points = (
    front: typeof found.pareto.leading,
    of: Sets['pareto'][number]['reading'],
  ): Sets['pareto'] =>
    front.map(({ size, members: names }) => ({
      reading: of,
      size,
      // As the shares of the best sets are worked out and rounded: one set has one figure.
      share: roundShares(together(names))[of][0],
      labels: names,
    }));
  return {
    reading,
    best: found.best.map(setResult),
    pareto: [
      ...(reading === null ? [] : points(found.pareto.leading, reading)),
      ...(reading === 'assured' ? points(found.pareto.checked, 'checked') : []),
    ],
    redundant: found.redundant,
  };
}
