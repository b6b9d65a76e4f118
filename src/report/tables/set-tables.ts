/** The smallest sets of labels, their members, and what single wishes cost. */
import type { Assessment, LotResult } from '../../model/types.js';
import type { Messages } from '../messages.js';
import type { DataTable } from './data-table.js';
import { endFields, joined, tableOf } from './table-of.js';

type Sets = NonNullable<LotResult['sets']>;
type BestSet = Sets['best'][number];

interface SetRow {
  readonly lot: LotResult;
  readonly kind: 'best' | 'size';
  /** 1 is the first of its kind. */
  readonly place: number;
  readonly reading: Sets['reading'];
  readonly labels: readonly string[];
  readonly size: number;
  /** Of a set of kind `best`. */
  readonly best: BestSet | null;
  /** Of a set of kind `size`. */
  readonly share: number | null;
}

const setRows = (lot: LotResult): readonly SetRow[] => {
  const { sets } = lot;
  if (sets === null) return [];
  return [
    ...sets.best.map((best, index): SetRow => ({
      lot,
      kind: 'best',
      place: index + 1,
      reading: sets.reading,
      labels: best.labels,
      size: best.labels.length,
      best,
      share: null,
    })),
    ...sets.pareto.map(({ reading, size, share, labels }, index): SetRow => ({
      lot,
      kind: 'size',
      place: index + 1,
      reading,
      labels,
      size,
      best: null,
      share,
    })),
  ];
};

/** One row a set. */
export const setsTable = ({ lots }: Assessment, messages: Messages): DataTable =>
  tableOf('sets', messages, lots.flatMap(setRows), [
    ['lot', 'id', ({ lot }) => lot.id],
    ['set-kind', 'id', ({ kind }) => kind],
    ['place', 'integer', ({ place }) => place],
    ['reading', 'id', ({ reading }) => reading],
    ['size', 'integer', ({ size }) => size],
    ['labels', 'id', ({ labels }) => joined(labels)],
    ['share', 'share', ({ share }) => share],
    ...endFields(
      ['demanded-lo', 'demanded-hi'],
      'share',
      ({ best }: SetRow) => best?.shares.demanded ?? null,
    ),
    ...endFields(['checked-lo', 'checked-hi'], 'share', ({ best }: SetRow) => best?.shares.checked ?? null),
    ...endFields(['assured-lo', 'assured-hi'], 'share', ({ best }: SetRow) => best?.shares.assured ?? null),
    ['must-rows', 'integer', ({ best }) => best?.must ?? null],
    ['burden', 'integer', ({ best }) => best?.burden ?? null],
  ]);

interface MemberRow {
  readonly lot: LotResult;
  readonly kind: SetRow['kind'] | 'redundant';
  /** null where the labels are no set. */
  readonly place: number | null;
  /** `label`, or `label:grade`. */
  readonly member: string;
  readonly marginal: number | null;
}

const memberRows = (lot: LotResult): readonly MemberRow[] => [
  ...setRows(lot).flatMap(({ kind, place, labels, best }) =>
    labels.map((member): MemberRow => ({
      lot,
      kind,
      place,
      member,
      marginal: best?.marginal[member] ?? null,
    })),
  ),
  ...(lot.sets?.redundant ?? []).map((member): MemberRow => ({
    lot,
    kind: 'redundant',
    place: null,
    member,
    marginal: null,
  })),
];

/** One row a member of a set, and one a ranked label that adds nothing. */
export const membersTable = ({ lots }: Assessment, messages: Messages): DataTable =>
  tableOf('set-members', messages, lots.flatMap(memberRows), [
    ['lot', 'id', ({ lot }) => lot.id],
    ['set-kind', 'id', ({ kind }) => kind],
    ['place', 'integer', ({ place }) => place],
    ['label', 'id', ({ member }) => member.split(':')[0] ?? member],
    ['grade', 'id', ({ member }) => member.split(':')[1] ?? null],
    ['marginal', 'share', ({ marginal }) => marginal],
  ]);

interface WishRow {
  readonly lot: LotResult;
  readonly change: 'lower' | 'raise';
  readonly wish: NonNullable<LotResult['sensitivity']>['lower'][number];
}

const wishRows = (lot: LotResult): readonly WishRow[] => [
  ...(lot.sensitivity?.lower ?? []).map((wish): WishRow => ({ lot, change: 'lower', wish })),
  ...(lot.sensitivity?.raise ?? []).map((wish): WishRow => ({ lot, change: 'raise', wish })),
];

/** One row a changed wish. */
export const wishesTable = ({ lots }: Assessment, messages: Messages): DataTable =>
  tableOf('wishes', messages, lots.flatMap(wishRows), [
    ['lot', 'id', ({ lot }) => lot.id],
    ['change', 'id', ({ change }) => change],
    ['requirement', 'id', ({ wish }) => wish.requirement],
    [
      'requirement-title',
      'text',
      ({ lot, wish }) => lot.requirements.find(({ id }) => id === wish.requirement)?.title ?? null,
    ],
    ['from-rung', 'id', ({ wish }) => wish.from],
    ['to-rung', 'id', ({ wish }) => wish.to],
    ['labels', 'id', ({ wish }) => joined(wish.labels)],
    ['demanded-change', 'share', ({ wish }) => wish.demanded],
    ['checked-change', 'share', ({ wish }) => wish.checked],
    ['assured-change', 'share', ({ wish }) => wish.assured],
  ]);
