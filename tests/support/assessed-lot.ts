/** One lot of a tender with its candidates, as `assess` makes them: for tests of what is derived from candidates. */
import {
  assessCandidates,
  type AssessedCandidate,
  type LotContext,
} from '../../src/assessment/candidates.js';
import type { CellCoverage } from '../../src/assessment/coverage.js';
import { resolveTender } from '../../src/assessment/resolve-tender.js';
import { askedRequirements, itemsOf } from '../../src/assessment/tender-requirements.js';
import type { Library } from '../../src/model/library.js';
import type { Lot, Tender } from '../../src/model/types.js';

export interface AssessedLot {
  readonly lot: Lot;
  readonly context: LotContext;
  readonly candidates: readonly AssessedCandidate[];
}

/** The first lot of a tender. */
export function assessedLot(library: Library, tender: Tender, asOf: string): AssessedLot {
  const { tender: resolved } = resolveTender(tender, library.method);
  const [lot] = resolved.lots;
  if (!lot) throw new Error('no lot');
  const context: LotContext = {
    method: library.method,
    asOf,
    speech: resolved.production?.['workers-can-speak'] ?? 'unknown',
    items: itemsOf(lot),
    asked: askedRequirements(lot, resolved, library, asOf),
    tender: resolved,
    library,
  };
  return { lot, context, candidates: assessCandidates(library.labels, context) };
}

/** `id`, or `id:grade`: how sets name a candidate. */
export const candidateName = ({ label, grade }: AssessedCandidate): string =>
  grade === null ? label.id : `${label.id}:${grade}`;

/** Cells of every ranked candidate, by name. */
export const rankedCells = ({
  candidates,
}: Pick<AssessedLot, 'candidates'>): ReadonlyMap<string, readonly CellCoverage[]> =>
  new Map(
    candidates.flatMap((one) =>
      one.rankable === null || one.covered === null ? [] : [[candidateName(one), one.covered.cells] as const],
    ),
  );
