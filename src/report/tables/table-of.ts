/** How a table is written down: its columns, each with what it takes from the matter of a row. */
import type { Interval } from '../../model/interval.js';
import type { Messages } from '../messages.js';
import type { Cell, Column, ColumnKind, DataTable } from './data-table.js';

export type TableId = keyof Messages['tables']['titles'];
type ColumnId = keyof Messages['tables']['columns'];

/** A column, and its cell for the matter of a row. A column of one id means the same in every table. */
export type Field<Row> = readonly [id: ColumnId, kind: ColumnKind, cell: (row: Row) => Cell];

export const columnsOf = <Row>(fields: readonly Field<Row>[], { tables }: Messages): readonly Column[] =>
  fields.map(([id, kind]) => ({ id, title: tables.columns[id], kind }));

export const cellsOf = <Row>(fields: readonly Field<Row>[], row: Row): readonly Cell[] =>
  fields.map(([, , cell]) => cell(row));

/** One row for each member of `rows`, in their order. */
export const tableOf = <Row>(
  id: TableId,
  messages: Messages,
  rows: readonly Row[],
  fields: readonly Field<Row>[],
): DataTable => ({
  id,
  title: messages.tables.titles[id],
  columns: columnsOf(fields, messages),
  rows: rows.map((row) => cellsOf(fields, row)),
});

/** Two columns for the ends of a range; both empty where there is none. */
export const endFields = <Row>(
  [lo, hi]: readonly [lo: ColumnId, hi: ColumnId],
  kind: ColumnKind,
  range: (row: Row) => Interval | null,
): readonly Field<Row>[] => [
  [lo, kind, (row) => range(row)?.[0] ?? null],
  [hi, kind, (row) => range(row)?.[1] ?? null],
];

/** Several values in one cell; null for none. */
export const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join('; ');
