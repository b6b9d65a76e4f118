/** Labels known to ask for as much: what "or equivalent" admits, by what they ask and never by class or score. */
import { compareText } from '../model/order.js';
import type { LotResult } from '../model/types.js';
import type { AssessedCandidate } from './candidates.js';
import { cellState } from './coverage.js';
import type { AskedRequirement } from './tender-requirements.js';

type KnownLabel = LotResult['requirements'][number]['knownLabels'][number];

const asksForAsMuch = ({ label, covered }: AssessedCandidate, asked: AskedRequirement): boolean => {
  const cells = covered?.cells.filter((cell) => cell.asked === asked) ?? [];
  return (
    label.role === 'label' &&
    cells.length > 0 &&
    cells.every((cell) => cellState(cell, 'demanded') === 'surely')
  );
};

/** Labels whose every cell of a requirement is surely demanded, each with the lowest grade that does; sorted by id. */
export function knownLabels(
  asked: AskedRequirement,
  candidates: readonly AssessedCandidate[],
): readonly KnownLabel[] {
  const asking = candidates.filter((candidate) => asksForAsMuch(candidate, asked));
  const labels = new Map(asking.map(({ label }) => [label.id, label]));
  return [...labels.values()]
    .sort((a, b) => compareText(a.id, b.id))
    .map(({ id, grades }) => {
      const reached = grades.filter((grade) =>
        asking.some((one) => one.label.id === id && one.grade === grade),
      );
      return { label: id, grade: reached.length === grades.length ? null : (reached[0] ?? null) };
    });
}
