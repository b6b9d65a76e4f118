/** What is asked: the answer for each requirement, the matrix of requirements by label, and the development goals. */
import { compareBy, compareText } from '../../model/order.js';
import type { Assessment, CellResult, LabelResult, LotResult, RequirementResult } from '../../model/types.js';
import type { Messages } from '../messages.js';
import { readingWords } from '../messages/phrases.js';
import { lotView, type Asked } from '../sections/view.js';
import type { DataTable } from './data-table.js';
import { endFields, joined, tableOf } from './table-of.js';

/** A candidate as lists name it: `label`, or `label:grade`. */
const candidateId = ({ label, grade }: RequirementResult['knownLabels'][number]): string =>
  grade === null ? label : `${label}:${grade}`;

type AskedRow = Asked & { readonly lot: LotResult };

/** One row a requirement: must-haves first, then by weight, as the report has them. */
export const answerTable = ({ lots }: Assessment, messages: Messages): DataTable =>
  tableOf(
    'answer',
    messages,
    lots.flatMap((lot): readonly AskedRow[] => lotView(lot).asked.map((asked) => ({ ...asked, lot }))),
    [
      ['lot', 'id', ({ lot }) => lot.id],
      ['requirement', 'id', ({ requirement }) => requirement.id],
      ['requirement-title', 'text', ({ requirement }) => requirement.title],
      ['theme', 'id', ({ requirement }) => requirement.theme],
      ['must', 'flag', ({ requirement }) => requirement.must],
      ['decision', 'id', ({ decision }) => decision],
      ['rung', 'id', ({ requirement }) => requirement.rung],
      ['norm', 'text', ({ requirement }) => requirement.norm],
      ['norm-basis', 'id', ({ requirement }) => requirement.basis],
      ['requirement-kind', 'id', ({ requirement }) => requirement.kind],
      ['weight', 'share', ({ requirement }) => requirement.weight],
      ['sdg', 'id', ({ requirement }) => joined(requirement.sdg)],
      ['law-items', 'id', ({ requirement }) => joined(requirement.legalFloor?.items ?? [])],
      ['law', 'text', ({ requirement }) => requirement.legalFloor?.law ?? null],
      ['law-provision', 'text', ({ requirement }) => requirement.legalFloor?.provision ?? null],
      ['law-since', 'date', ({ requirement }) => requirement.legalFloor?.since ?? null],
      ['known-labels', 'id', ({ requirement }) => joined(requirement.knownLabels.map(candidateId))],
    ],
  );

interface MatrixRow {
  readonly lot: LotResult;
  readonly requirement: RequirementResult;
  readonly place: RequirementResult['cells'][number];
  readonly label: LabelResult;
  readonly cell: CellResult;
}

/** By requirement and place, then the labels in their order: what stands side by side in a table of the report. */
const matrixRows = (lot: LotResult): readonly MatrixRow[] => {
  const cellsOf = lot.labels.map((label) => ({
    label,
    cells: new Map(
      (label.coverage?.cells ?? []).map((cell) => [`${cell.requirement} ${cell.tier}`, cell] as const),
    ),
  }));
  return lot.requirements.flatMap((requirement) =>
    requirement.cells.flatMap((place) =>
      cellsOf.flatMap(({ label, cells }) => {
        const cell = cells.get(`${requirement.id} ${place.tier}`);
        return cell === undefined ? [] : [{ lot, requirement, place, label, cell }];
      }),
    ),
  );
};

/** One row a requirement, place and candidate that applies. */
export const matrixTable = ({ lots, glossary }: Assessment, messages: Messages): DataTable =>
  tableOf('matrix', messages, lots.flatMap(matrixRows), [
    ['lot', 'id', ({ lot }) => lot.id],
    ['requirement', 'id', ({ requirement }) => requirement.id],
    ['requirement-title', 'text', ({ requirement }) => requirement.title],
    ['must', 'flag', ({ requirement }) => requirement.must],
    ['weight', 'share', ({ requirement }) => requirement.weight],
    ['tier', 'id', ({ place }) => place.tier],
    ['tier-weight', 'share', ({ place }) => place.weight],
    ['target', 'integer', ({ place }) => place.target],
    ['label', 'id', ({ label }) => label.id],
    ['grade', 'id', ({ label }) => label.grade],
    ['label-name', 'text', ({ label }) => label.name],
    ['rank', 'integer', ({ label }) => label.rank],
    ['demanded', 'id', ({ cell }) => cell.demanded],
    ['checked', 'id', ({ cell }) => cell.checked],
    ['assured', 'id', ({ cell }) => cell.assured],
    ...endFields(['class-lo', 'class-hi'], 'integer', ({ cell }: MatrixRow) => cell.class),
    ['class', 'text', ({ cell }) => readingWords(cell.class, glossary.readings)],
    ...endFields(['number-lo', 'number-hi'], 'number', ({ cell }: MatrixRow) => cell.number),
    ['limited-by', 'id', ({ cell }) => joined(cell.limitedBy)],
    ['unknown', 'id', ({ cell }) => joined(cell.unknown)],
    ['basis', 'id', ({ cell }) => cell.basis],
    ['item', 'id', ({ cell }) => cell.item],
    ['obtainable-criterion', 'id', ({ cell }) => cell.obtainable?.criterion ?? null],
    ...endFields(
      ['obtainable-class-lo', 'obtainable-class-hi'],
      'integer',
      ({ cell }: MatrixRow) => cell.obtainable?.class ?? null,
    ),
    ['evidence', 'text', ({ cell }) => joined(cell.evidence)],
  ]);

interface GoalRow {
  readonly lot: LotResult;
  readonly target: string;
  readonly requirement: RequirementResult;
}

/** The number of the goal in a target such as `12.5` or `16.b`. */
const goalOf = ({ target }: GoalRow): number => Number.parseInt(target, 10);

/** One row a lot, target and requirement that serves it. */
export const goalsTable = ({ lots }: Assessment, messages: Messages): DataTable =>
  tableOf(
    'sdg',
    messages,
    lots.flatMap((lot) =>
      lot.requirements
        .flatMap((requirement) => requirement.sdg.map((target): GoalRow => ({ lot, target, requirement })))
        .sort(
          compareBy<GoalRow>(
            (a, b) => goalOf(a) - goalOf(b),
            (a, b) => compareText(a.target, b.target),
            (a, b) => compareText(a.requirement.id, b.requirement.id),
          ),
        ),
    ),
    [
      ['lot', 'id', ({ lot }) => lot.id],
      ['sdg-target', 'id', ({ target }) => target],
      ['requirement', 'id', ({ requirement }) => requirement.id],
      ['requirement-title', 'text', ({ requirement }) => requirement.title],
    ],
  );
