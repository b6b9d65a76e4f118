/** Labels as candidates of a lot: what each covers, whether it can be ranked, how it may be used, in order of rank. */
import type { Interval } from '../model/interval.js';
import type { Library } from '../model/library.js';
import { compareBy, compareText } from '../model/order.js';
import type { CellResult, Label, LabelResult } from '../model/types.js';
import {
  appliesTo,
  appliesToLot,
  editionStatus,
  isUsable,
  type Applies,
  type EditionStatus,
  type LotItem,
} from './applicability.js';
import { cellResult } from './cell-result.js';
import {
  cellsOf,
  knownCandidate,
  type CellCoverage,
  type CoverageContext,
  type KnownCandidate,
} from './coverage.js';
import { knownEvidence } from './credibility.js';
import { legalFacts } from './legal-facts.js';
import { legalUses, worstUses } from './legal-use.js';
import { compareRank, type Rankable } from './ranking.js';
import type { ResolvedTender } from './resolve-tender.js';
import { NO_SHARES, meanOf, sharesOf, summaryOf, type CellSummary, type Shares } from './shares.js';
import type { AskedRequirement } from './tender-requirements.js';

/** One lot and everything that its labels are judged by. */
export interface LotContext extends CoverageContext {
  readonly items: readonly LotItem[];
  readonly asked: readonly AskedRequirement[];
  readonly tender: ResolvedTender;
  readonly library: Library;
}

/** What a candidate that counts covers. */
export interface Covered {
  readonly cells: readonly CellCoverage[];
  readonly cellResults: readonly CellResult[];
  readonly summaries: readonly CellSummary[];
  readonly shares: Shares;
}

export interface AssessedCandidate {
  readonly label: Label;
  readonly grade: string | null;
  readonly applies: Applies;
  readonly status: EditionStatus;
  /** Null when the label does not apply: nothing is derived for what is not bought. */
  readonly known: KnownCandidate | null;
  /** Null when it does not apply, its edition does not count, or nothing is asked of labels. */
  readonly covered: Covered | null;
  /** Null when it is not ranked. */
  readonly rankable: Rankable | null;
  readonly legal: LabelResult['legal'];
}

/** Every way in which a label relates to items of the lot. */
const relationsOf = (label: Label, lot: LotContext): readonly Exclude<Applies, 'no'>[] => [
  ...new Set(
    lot.items.flatMap((item) => {
      const applies = appliesTo(label, item);
      return applies === 'no' ? [] : [applies];
    }),
  ),
];

function legalOf(label: Label, levels: ReadonlyMap<string, Interval>, lot: LotContext): LabelResult['legal'] {
  const { tender, library, asOf } = lot;
  const { defaults } = library.method.tender;
  const uses = relationsOf(label, lot).map((applies) =>
    legalUses(
      library.law,
      legalFacts({
        label,
        indicatorLevels: levels,
        applies,
        tender: {
          intent: tender.intent ?? defaults.intent,
          jurisdiction: tender.jurisdiction ?? defaults.jurisdiction,
          country: tender.buyer?.country ?? null,
          valueAmount: tender.value?.amount ?? null,
          valueCurrency: tender.value?.currency ?? null,
          deliveryFrom: tender.delivery?.from ?? null,
          deliveryTo: tender.delivery?.to ?? null,
        },
        asOf,
        pack: library.law,
      }),
    ),
  );
  return uses.length === 0 ? [] : uses.reduce(worstUses);
}

function coveredBy(known: KnownCandidate, lot: LotContext): Covered {
  const cells = cellsOf(known, lot.asked, lot);
  const summaries = cells.map(summaryOf);
  return {
    cells,
    cellResults: cells.map((cell) => cellResult(cell, known, lot)),
    summaries,
    shares: sharesOf(summaries) ?? NO_SHARES, // no weight: nothing is asked
  };
}

function assessCandidate(label: Label, grade: string | null, lot: LotContext): AssessedCandidate {
  const applies = appliesToLot(label, lot.items);
  const status = editionStatus(label, lot.asOf);
  if (applies === 'no')
    return { label, grade, applies, status, known: null, covered: null, rankable: null, legal: [] };
  const known = knownCandidate(label, grade, lot.library, lot);
  const isAsked = lot.asked.some(({ cells }) => cells.length > 0);
  const covered = isAsked && isUsable(status) ? coveredBy(known, lot) : null;
  const rankable =
    covered === null || label.role !== 'label'
      ? null
      : {
          id: label.id,
          gradeIndex: grade === null ? 0 : label.grades.indexOf(grade),
          shares: covered.shares,
          meanLo: meanOf(covered.summaries)[0],
          known: knownEvidence(known.levels, lot.library.dimensions),
        };
  return {
    label,
    grade,
    applies,
    status,
    known,
    covered,
    rankable,
    legal: legalOf(label, known.levels, lot),
  };
}

/** The same label with another grade, where a grade only counts points and so changes no demand. */
const withGrade = (assessed: AssessedCandidate, grade: string): AssessedCandidate => ({
  ...assessed,
  grade,
  rankable: assessed.rankable && { ...assessed.rankable, gradeIndex: assessed.label.grades.indexOf(grade) },
});

/** A label as its candidates: one for each grade, or one without; a label that does not apply stands once. */
function candidatesOf(label: Label, lot: LotContext): readonly AssessedCandidate[] {
  const [lowest = null, ...higher] = appliesToLot(label, lot.items) === 'no' ? [] : label.grades;
  const first = assessCandidate(label, lowest, lot);
  const countsPoints = label['grade-meaning'] === 'points';
  return [
    first,
    ...higher.map((grade) => (countsPoints ? withGrade(first, grade) : assessCandidate(label, grade, lot))),
  ];
}

const gradeIndexOf = ({ label, grade }: AssessedCandidate): number =>
  grade === null ? 0 : label.grades.indexOf(grade);

const byRank = compareBy<AssessedCandidate>(
  (a, b) => Number(a.rankable === null) - Number(b.rankable === null),
  (a, b) => (a.rankable && b.rankable ? compareRank(a.rankable, b.rankable) : 0),
  (a, b) => Number(a.label.role !== 'label') - Number(b.label.role !== 'label'),
  (a, b) => Number(a.covered === null) - Number(b.covered === null),
  (a, b) => compareText(a.label.id, b.label.id),
  (a, b) => gradeIndexOf(a) - gradeIndexOf(b),
);

/** Every label as candidates for a lot, ranked ones first (method section 6). */
export const assessCandidates = (labels: readonly Label[], lot: LotContext): readonly AssessedCandidate[] =>
  labels.flatMap((label) => candidatesOf(label, lot)).sort(byRank);
