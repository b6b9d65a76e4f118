/** What the buyer's own wishes cost: one requirement lowered, dropped or raised at a time. */
import type { Library } from '../model/library.js';
import { compareText } from '../model/order.js';
import { RUNGS, type Lot, type LotResult, type Rung } from '../model/types.js';
import type { AssessedCandidate, LotContext } from './candidates.js';
import { cellsOf, cellState, type CellCoverage, type KnownCandidate } from './coverage.js';
import { cellsOfSet } from './label-sets.js';
import { SHARE_DIGITS } from './rounding.js';
import { sharesOf, summaryOf, type CellSummary, type Shares } from './shares.js';
import { askedRequirements, type AskedRequirement } from './tender-requirements.js';

type Sensitivity = NonNullable<LotResult['sensitivity']>;
type Change = Sensitivity['lower'][number];

/** Changes listed in each direction. */
const LISTED = 10;

/** A ranked label; of several grades the highest, which demands what the lower ones do. */
interface Ranked {
  readonly id: string;
  readonly known: KnownCandidate;
  readonly cells: readonly CellCoverage[];
}

const demandsAll = (cells: readonly CellCoverage[]): boolean =>
  cells.length > 0 && cells.every((cell) => cellState(cell, 'demanded') === 'surely');

const ofRequirement = (cells: readonly CellCoverage[], id: string): readonly CellCoverage[] =>
  cells.filter(({ asked }) => asked.requirement.id === id);

function rankedLabels(candidates: readonly AssessedCandidate[]): readonly Ranked[] {
  const byId = new Map<string, Ranked>();
  for (const { label, known, rankable, covered } of candidates)
    if (rankable !== null && known !== null && covered !== null)
      byId.set(label.id, { id: label.id, known, cells: covered.cells });
  return [...byId.values()].sort((a, b) => compareText(a.id, b.id));
}

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

const NO_SHARES: Shares = { demanded: [0, 0], checked: [0, 0], assured: [0, 0] };

/** Lower bounds of what all ranked labels cover together. */
const lowerBounds = (summaries: readonly CellSummary[]): Readonly<Record<keyof Shares, number>> => {
  const { demanded, checked, assured } = sharesOf(summaries) ?? NO_SHARES;
  return { demanded: demanded[0], checked: checked[0], assured: assured[0] };
};

const round = (value: number): number => Number(Math.abs(value).toFixed(SHARE_DIGITS));

function changeOf(
  lot: Lot,
  one: AskedRequirement,
  to: Rung | null,
  ranked: readonly Ranked[],
  together: readonly CellCoverage[],
  context: LotContext,
): Change | null {
  const { id } = one.requirement;
  const asked = askedAt(lot, id, to, context);
  if (to !== null && (asked === null || asked.cells.length === 0)) return null;
  const after = ranked.map((label) =>
    asked === null ? [] : cellsOf(label.known, [{ ...asked, weight: one.weight }], context),
  );
  const rest = together.filter((cell) => cell.asked !== one);
  const before = lowerBounds(together.map(summaryOf));
  const then = lowerBounds([...rest, ...(asked === null ? [] : cellsOfSet(after))].map(summaryOf));
  const moved = ranked.filter(({ cells }, index) => {
    const now = demandsAll(ofRequirement(cells, id));
    if (to !== null) return now !== demandsAll(after[index] ?? []);
    // Dropped: labels that then demand all that is left.
    return !now && demandsAll(cells.filter((cell) => cell.asked !== one));
  });
  return {
    requirement: id,
    from: one.rung,
    to,
    labels: moved.map((label) => label.id),
    demanded: round(then.demanded - before.demanded),
    checked: round(then.checked - before.checked),
    assured: round(then.assured - before.assured),
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
 * fall out of it when it is raised, and by how much the lower bounds of what the ranked labels cover together move.
 * In reach is a label that surely demands it (for a dropped one: all that is left).
 */
export function sensitivityOf(
  lot: Lot,
  candidates: readonly AssessedCandidate[],
  context: LotContext,
): Sensitivity {
  const ranked = rankedLabels(candidates);
  const together = cellsOfSet(ranked.map(({ cells }) => cells));
  const asked = context.asked.filter(({ cells }) => cells.length > 0);
  const change = (one: AskedRequirement, to: Rung | null): readonly Change[] => {
    const found = changeOf(lot, one, to, ranked, together, context);
    return found !== null && matters(found) ? [found] : [];
  };
  const lower = asked.flatMap((one) => {
    const rung = neighbour(one, context.library, -1);
    return [...(rung === null ? [] : change(one, rung)), ...change(one, null)];
  });
  const raise = asked.flatMap((one) => {
    const rung = neighbour(one, context.library, 1);
    return rung === null ? [] : change(one, rung);
  });
  return { lower: lower.sort(mostFirst).slice(0, LISTED), raise: raise.sort(mostFirst).slice(0, LISTED) };
}
