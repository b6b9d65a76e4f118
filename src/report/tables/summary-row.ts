/** The summary of a label for a lot of a tender in one row: begins the table of labels, and is what `batch` writes. */
import type {
  Assessment,
  CredibilityResult,
  LabelResult,
  LotResult,
  SharesResult,
} from '../../model/types.js';
import { endFields, joined, type Field } from './table-of.js';

/** A label or supporting instrument (a grade of it) for a lot of a tender. */
export interface LabelRow {
  readonly assessment: Assessment;
  readonly lot: LotResult;
  readonly label: LabelResult;
}

/** Every candidate of every lot, in the order of the result: ranked ones first. */
export const labelRows = (assessment: Assessment): readonly LabelRow[] =>
  assessment.lots.flatMap((lot) => lot.labels.map((label) => ({ assessment, lot, label })));

/** `B`, or `C-B` where facts are missing. A lowest class of D may only mean: not established (method section 4). */
const classRange = (profile: CredibilityResult['people'] | undefined): string | null => {
  if (profile === undefined) return null;
  const [lo, hi] = profile.class;
  return lo === hi ? lo : `${lo}-${hi}`;
};

/** The first use in the order of the law pack, which is that of their strength, that is allowed, also with conditions. */
const bestUse = ({ legal }: LabelResult): string | null =>
  legal.find(({ outcome }) => outcome === 'allowed' || outcome === 'allowed-with-conditions')?.use ?? null;

const shares = ({ label }: LabelRow): SharesResult | undefined => label.coverage?.shares;

/** The columns of a summary, in the order that `batch` promises. */
export const SUMMARY_FIELDS: readonly Field<LabelRow>[] = [
  ['tender', 'text', ({ assessment }) => assessment.tender.title],
  ['lot', 'id', ({ lot }) => lot.id],
  [
    'product',
    'id',
    ({ lot }) => joined(lot.items.flatMap(({ product, service }) => product ?? service ?? [])),
  ],
  ['label', 'id', ({ label }) => label.id],
  ['grade', 'id', ({ label }) => label.grade],
  ['applies', 'id', ({ label }) => label.applies],
  ['rank', 'integer', ({ label }) => label.rank],
  ...endFields(['demanded-lo', 'demanded-hi'], 'share', (row: LabelRow) => shares(row)?.demanded ?? null),
  ...endFields(['checked-lo', 'checked-hi'], 'share', (row: LabelRow) => shares(row)?.checked ?? null),
  ...endFields(['assured-lo', 'assured-hi'], 'share', (row: LabelRow) => shares(row)?.assured ?? null),
  ['credibility-people', 'id', ({ label }) => classRange(label.credibility?.people)],
  ['credibility-product', 'id', ({ label }) => classRange(label.credibility?.product)],
  ['best-legal-use', 'id', ({ label }) => bestUse(label)],
  ['open-questions', 'integer', ({ label }) => label.openQuestions.length],
  ['gaps', 'integer', ({ lot }) => lot.gaps.length],
  ['library-digest', 'id', ({ assessment }) => assessment.library.digest],
];
