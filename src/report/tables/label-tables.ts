/** Labels in full, and what the law says of each use of each. */
import { WANTED_USE } from '../../assessment/wanted-use.js';
import type {
  Assessment,
  CredibilityResult,
  LabelResult,
  LotResult,
  SharesResult,
} from '../../model/types.js';
import type { Messages } from '../messages.js';
import { classWords, gatesIn } from '../sections/credibility-words.js';
import type { DataTable } from './data-table.js';
import { labelRows, SUMMARY_FIELDS, type LabelRow } from './summary-row.js';
import { endFields, joined, tableOf, type Field } from './table-of.js';

const mustShares = ({ label }: LabelRow): SharesResult | null => label.coverage?.must ?? null;

type Gates = CredibilityResult['people']['gates'];

const gates = ({ label }: LabelRow, state: Gates[number]['state']): string | null =>
  label.credibility === null ? null : joined(gatesIn(label.credibility, state));

/** The legal use that the buyer wants; null when the tender does not say. */
const wantedUse = ({ assessment: { tender } }: LabelRow): LabelResult['legal'][number]['use'] | null =>
  tender.intent === undefined ? null : WANTED_USE[tender.intent];

const profileWords = (
  profile: CredibilityResult['people'] | undefined,
  { glossary }: Assessment,
  messages: Messages,
): string | null => (profile === undefined ? null : classWords(profile, glossary.classes, messages));

const detailFields = (messages: Messages): readonly Field<LabelRow>[] => [
  ['label-name', 'text', ({ label }) => label.name],
  ['role', 'id', ({ label }) => label.role],
  ['label-kind', 'id', ({ label }) => label.kind],
  ['unit', 'id', ({ label }) => label.unit],
  ['owner', 'text', ({ label }) => label.owner],
  ['edition', 'text', ({ label }) => label.edition],
  ['status', 'id', ({ label }) => label.status],
  ['successor', 'id', ({ label }) => label.successor],
  ['applicability', 'text', ({ label }) => label.applicability],
  ['sentence', 'text', ({ label }) => label.sentence],
  ...endFields(
    ['must-demanded-lo', 'must-demanded-hi'],
    'share',
    (row: LabelRow) => mustShares(row)?.demanded ?? null,
  ),
  ...endFields(
    ['must-checked-lo', 'must-checked-hi'],
    'share',
    (row: LabelRow) => mustShares(row)?.checked ?? null,
  ),
  ...endFields(
    ['must-assured-lo', 'must-assured-hi'],
    'share',
    (row: LabelRow) => mustShares(row)?.assured ?? null,
  ),
  ...endFields(['mean-lo', 'mean-hi'], 'number', ({ label }: LabelRow) => label.coverage?.mean ?? null),
  ...endFields(
    ['people-score-lo', 'people-score-hi'],
    'number',
    ({ label }: LabelRow) => label.credibility?.people.score ?? null,
  ),
  [
    'people-words',
    'text',
    ({ label, assessment }) => profileWords(label.credibility?.people, assessment, messages),
  ],
  ['people-evidence', 'id', ({ label }) => label.credibility?.people.evidence ?? null],
  ...endFields(
    ['product-score-lo', 'product-score-hi'],
    'number',
    ({ label }: LabelRow) => label.credibility?.product.score ?? null,
  ),
  [
    'product-words',
    'text',
    ({ label, assessment }) => profileWords(label.credibility?.product, assessment, messages),
  ],
  ['product-evidence', 'id', ({ label }) => label.credibility?.product.evidence ?? null],
  ['gates-failed', 'id', (row) => gates(row, 'failed')],
  ['gates-open', 'id', (row) => gates(row, 'not-established')],
  ['wanted-use', 'id', wantedUse],
  [
    'wanted-use-outcome',
    'id',
    (row) => row.label.legal.find(({ use }) => use === wantedUse(row))?.outcome ?? null,
  ],
  ['badge', 'id', ({ label }) => label.robustness?.badge ?? null],
  ['register-url', 'url', ({ label }) => label.register?.url ?? null],
  ['how-to-check', 'text', ({ label }) => label.register?.howToCheck ?? null],
  ['available-products', 'integer', ({ label }) => label.availability?.products ?? null],
  ['available-makers', 'integer', ({ label }) => label.availability?.makers ?? null],
  ['available-as-of', 'date', ({ label }) => label.availability?.asOf ?? null],
  ['website', 'url', ({ label }) => label.website],
];

/** One row a lot and candidate. */
export const labelsTable = (assessment: Assessment, messages: Messages): DataTable =>
  tableOf('labels', messages, labelRows(assessment), [...SUMMARY_FIELDS, ...detailFields(messages)]);

interface LegalRow {
  readonly lot: LotResult;
  readonly label: LabelResult;
  readonly use: LabelResult['legal'][number];
  /** null for a use of which no rule speaks. */
  readonly rule: LabelResult['legal'][number]['rules'][number] | null;
}

const legalRows = (assessment: Assessment): readonly LegalRow[] =>
  labelRows(assessment).flatMap(({ lot, label }) =>
    label.legal.flatMap((use): readonly LegalRow[] =>
      use.rules.length === 0
        ? [{ lot, label, use, rule: null }]
        : use.rules.map((rule) => ({ lot, label, use, rule })),
    ),
  );

/** One row a lot, candidate, use and rule. */
export const legalTable = (assessment: Assessment, messages: Messages): DataTable =>
  tableOf('legal', messages, legalRows(assessment), [
    ['lot', 'id', ({ lot }) => lot.id],
    ['label', 'id', ({ label }) => label.id],
    ['grade', 'id', ({ label }) => label.grade],
    ['label-name', 'text', ({ label }) => label.name],
    ['use', 'id', ({ use }) => use.use],
    ['use-title', 'text', ({ use }) => assessment.glossary.uses[use.use] ?? messages.text.unnamedUse],
    ['outcome', 'id', ({ use }) => use.outcome],
    ['rule', 'id', ({ rule }) => rule?.id ?? null],
    ['rule-kind', 'id', ({ rule }) => rule?.kind ?? null],
    ['rule-outcome', 'id', ({ rule }) => rule?.outcome ?? null],
    ['reason', 'text', ({ rule }) => rule?.reason ?? null],
    ['citation', 'text', ({ rule }) => rule?.citation ?? null],
    ['ask', 'text', ({ rule }) => rule?.ask ?? null],
  ]);
