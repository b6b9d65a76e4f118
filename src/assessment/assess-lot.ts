/** One lot of an assessment: what is asked, its labels in order, sets, gaps, questions, follow-up. */
import type { Library } from '../model/library.js';
import type { Label, LabelResult, Lot, LotResult } from '../model/types.js';
import { assessCandidates, type AssessedCandidate, type LotContext } from './candidates.js';
import { followUpPlan, gapsOf, type RankedCells } from './gaps.js';
import type { Titles } from './glossary.js';
import { labelResult, requirementResult } from './lot-result.js';
import { setsOf } from './lot-sets.js';
import { questionsOf } from './questions.js';
import type { ResolvedTender } from './resolve-tender.js';
import { robustnessOf, type CandidateKey, type CandidateRobustness } from './robustness.js';
import { firstPlaceOf } from './robustness-sources.js';
import { SHARE_DIGITS } from './rounding.js';
import { sensitivityOf } from './sensitivity.js';
import { askedRequirements, itemsOf } from './tender-requirements.js';

export interface LotOptions {
  readonly asOf: string;
  readonly seed: number;
  readonly sensitivity: boolean;
}

const gradeName = (labels: readonly Label[], { id, gradeIndex }: CandidateKey): string => {
  const grade = labels.find((label) => label.id === id)?.grades[gradeIndex];
  return grade === undefined ? id : `${id}:${grade}`;
};

const robustnessResult = (
  { badge, acceptability, dominates, dominatedBy }: CandidateRobustness,
  labels: readonly Label[],
): LabelResult['robustness'] => ({
  badge,
  rankAcceptability: acceptability.map((share) => Number(share.toFixed(SHARE_DIGITS))),
  dominates: dominates.map((key) => gradeName(labels, key)),
  dominatedBy: dominatedBy.map((key) => gradeName(labels, key)),
});

function firstPlaceResult(
  candidates: readonly AssessedCandidate[],
  context: LotContext,
): LotResult['firstPlace'] {
  const [first] = candidates;
  const place = firstPlaceOf(candidates, context);
  return first === undefined || place === null
    ? null
    : {
        label: first.label.id,
        next: place.next.id,
        sources: place.sources.map(({ id }) => `${first.label.id}/${id}`),
      };
}

/** Assesses one lot. */
export function assessLot(
  lot: Lot,
  tender: ResolvedTender,
  labels: readonly Label[],
  library: Library,
  titles: Titles,
  { asOf, seed, sensitivity }: LotOptions,
): LotResult {
  const asked = askedRequirements(lot, tender, library, asOf);
  const context: LotContext = {
    method: library.method,
    asOf,
    speech: tender.production?.['workers-can-speak'] ?? 'unknown',
    items: itemsOf(lot),
    asked,
    tender,
    library,
  };
  const candidates = assessCandidates(labels, context);
  const ranked = candidates.flatMap(({ label, grade, rankable, covered }): readonly RankedCells[] =>
    rankable === null || covered === null
      ? []
      : [{ id: label.id, grade, register: label.register?.url ?? null, cells: covered.cells }],
  );
  const robustness = robustnessOf(
    candidates.flatMap(({ rankable, covered }) =>
      rankable === null || covered === null ? [] : [{ rankable, summaries: covered.summaries }],
    ),
    asked,
    library.method.robustness,
    seed,
  );
  return {
    id: lot.id,
    title: lot.title ?? null,
    items: context.items,
    requirements: asked.map((one) => requirementResult(one, candidates)),
    labels: candidates.map((candidate, index) => {
      const place = candidate.rankable === null ? undefined : robustness[index];
      return labelResult(
        candidate,
        candidate.rankable === null ? null : index + 1,
        titles,
        place === undefined ? null : robustnessResult(place, labels),
        context,
      );
    }),
    firstPlace: firstPlaceResult(candidates, context),
    sets: setsOf(candidates, library.labels),
    gaps: gapsOf(asked, ranked, context.items, library),
    questions: questionsOf(candidates, context),
    sensitivity: sensitivity ? sensitivityOf(lot, candidates, context) : null,
    followUp: followUpPlan(asked, ranked),
  };
}
