/** Ranked candidates, one of each label. */
import type { Label } from '../model/types.js';
import type { AssessedCandidate } from './candidates.js';
import type { CellCoverage, KnownCandidate } from './coverage.js';

export interface RankedLabel {
  readonly label: Label;
  readonly grade: string | null;
  /** Position of the grade, lowest first; 0 without grades. */
  readonly gradeIndex: number;
  readonly known: KnownCandidate;
  readonly cells: readonly CellCoverage[];
}

/** Ranked labels, each once: of several grades the highest, which demands what the lower ones do. */
export function rankedLabels(candidates: readonly AssessedCandidate[]): readonly RankedLabel[] {
  const byId = new Map<string, RankedLabel>();
  for (const { label, grade, known, rankable, covered } of candidates) {
    if (rankable === null || known === null || covered === null) continue;
    const { gradeIndex } = rankable;
    const other = byId.get(label.id);
    // Candidates come by rank, in which a lower grade follows a higher one that gives more.
    if (other !== undefined && other.gradeIndex > gradeIndex) continue;
    byId.set(label.id, { label, grade, gradeIndex, known, cells: covered.cells });
  }
  return [...byId.values()];
}
