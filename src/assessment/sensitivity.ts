/** What the buyer's own wishes cost: one requirement lowered, dropped or raised at a time. */
import type { Library } from '../model/library.js';
import { compareText } from '../model/order.js';
import { RUNGS, type Lot, type LotResult, type Rung } from '../model/types.js';
import type { AssessedCandidate, LotContext } from './candidates.js';
import { cellsOf, cellState, type CellCoverage } from './coverage.js';
import { cellsOfSet } from './label-sets.js';
import { rankedLabels, type RankedLabel } from './ranked-labels.js';
import { SHARE_DIGITS } from './rounding.js';
import { NO_SHARES, sharesOf, summaryOf, type CellSummary, type Shares } from './shares.js';
import { askedRequirements, type AskedRequirement } from './tender-requirements.js';

type Sensitivity = NonNullable<LotResult['sensitivity']>;
type Change = Sensitivity['lower'][number];

/** Changes listed in each direction. */
const LISTED = 10;

const demandsAll = (cells: readonly CellCoverage[]): boolean =>
  cells.length > 0 && cells.every((cell) => cellState(cell, 'demanded') === 'surely');

const ofRequirement = (cells: readonly CellCoverage[], id: string): readonly CellCoverage[] =>
  cells.filter(({ asked }) => asked.requirement.id === id);

/** What the lot would ask of one requirement if only its rung changed; null when it would not be asked. */
function askedAt(lot: Lot, id: string, rung: Rung | null, context: LotContext): AskedRequirement | null {
  const { tender, library, asOf } = context;
  const wish = { ...tender.requirements?.[id], ...lot.requirements?.[id] };
  const changed = rung === null ? { ...wish, drop: true } : { ...wish, ambition: rung };
  const asked = askedRequirements(
    { ...lot, requirements: { ...lot.requirements, [id]: changed } },
    tender,
    library,
    asOf,
  );
  return asked.find(({ requirement }) => requirement.id === id) ?? null;
}

/** Lower bounds of what all ranked labels cover together. */
const lowerBounds = (summaries: readonly CellSummary[]): Readonly<Record<keyof Shares, number>> => {
  const { demanded, checked, assured } = sharesOf(summaries) ?? NO_SHARES;
  return { demanded: demanded[0], checked: checked[0], assured: assured[0] };
};

/** A gain; nothing where there is a loss: to drop what labels cover is no way to ask for what they can give. */
const gain = (value: number): number => Number(Math.max(0, value).toFixed(SHARE_DIGITS));

function changeOf(
  lot: Lot,
  one: AskedRequirement,
  to: Rung | null,
  direction: 'lower' | 'raise',
  ranked: readonly RankedLabel[],
  together: readonly CellCoverage[],
  context: LotContext,
): Change | null {
  const { id } = one.requirement;
  const asked = askedAt(lot, id, to, context);
  if (to !== null && (asked === null || asked.cells.length === 0)) return null;
  const after = ranked.map(({ known }) =>
    asked === null ? [] : cellsOf(known, [{ ...asked, weight: one.weight }], context),
  );
  const rest = together.filter((cell) => cell.asked !== one);
  const before = lowerBounds(together.map(summaryOf));
  const then = lowerBounds([...rest, ...(asked === null ? [] : cellsOfSet(after))].map(summaryOf));
  // Of a dropped requirement: labels that then demand all that is left.
  const inReach = (cells: readonly CellCoverage[], index: number): boolean =>
    demandsAll(to === null ? cells.filter((cell) => cell.asked !== one) : (after[index] ?? []));
  const moved = ranked.filter(({ cells }, index) => {
    const now = demandsAll(ofRequirement(cells, id));
    return direction === 'lower' ? !now && inReach(cells, index) : now && !inReach(cells, index);
  });
  const sign = direction === 'lower' ? 1 : -1;
  return {
    requirement: id,
    from: one.rung,
    to,
    labels: moved.map(({ label }) => label.id),
    demanded: gain(sign * (then.demanded - before.demanded)),
    checked: gain(sign * (then.checked - before.checked)),
    assured: gain(sign * (then.assured - before.assured)),
  };
}

const matters = ({ labels, demanded, checked, assured }: Change): boolean =>
  labels.length > 0 || demanded + checked + assured > 0;

const mostFirst = (a: Change, b: Change): number =>
  b.labels.length - a.labels.length ||
  b.assured - a.assured ||
  b.checked - a.checked ||
  b.demanded - a.demanded ||
  compareText(a.requirement, b.requirement) ||
  compareText(a.to ?? '', b.to ?? '');

const neighbour = (one: AskedRequirement, library: Library, step: 1 | -1): Rung | null => {
  const { ladder } = library.requirements.find(({ id }) => id === one.requirement.id) ?? one.requirement;
  const rungs = RUNGS.filter((rung) => ladder[rung] !== undefined);
  return rungs[rungs.indexOf(one.rung) + step] ?? null;
};

/**
 * For each requirement that is asked: which labels come into reach when it is lowered by one rung or dropped, and which
 * fall out of it when it is raised, and by how much the lower bounds of what the ranked labels cover together rise (or,
 * raised, fall). A change that does neither is left out.
 * In reach is a label that surely demands it (for a dropped one: all that is left).
 */
export function sensitivityOf(
  lot: Lot,
  candidates: readonly AssessedCandidate[],
  context: LotContext,
): Sensitivity {
  const ranked = rankedLabels(candidates).toSorted((a, b) => compareText(a.label.id, b.label.id));
  const together = cellsOfSet(ranked.map(({ cells }) => cells));
  const asked = context.asked.filter(({ cells }) => cells.length > 0);
  const change = (
    one: AskedRequirement,
    to: Rung | null,
    direction: 'lower' | 'raise',
  ): readonly Change[] => {
    const found = changeOf(lot, one, to, direction, ranked, together, context);
    return found !== null && matters(found) ? [found] : [];
  };
  const lower = asked.flatMap((one) => {
    const rung = neighbour(one, context.library, -1);
    return [...(rung === null ? [] : change(one, rung, 'lower')), ...change(one, null, 'lower')];
  });
  const raise = asked.flatMap((one) => {
    const rung = neighbour(one, context.library, 1);
    return rung === null ? [] : change(one, rung, 'raise');
  });
  return { lower: lower.sort(mostFirst).slice(0, LISTED), raise: raise.sort(mostFirst).slice(0, LISTED) };
}
