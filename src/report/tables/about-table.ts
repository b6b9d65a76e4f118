/** The sheet that explains the others: what each holds, and what each column means. */
import type { Messages } from '../messages.js';
import type { Cell, DataTable } from './data-table.js';

export interface DescribedSheet {
  readonly name: string;
  readonly table: DataTable;
  /** Cells of which a part is left out, because a cell of Excel can hold no more. */
  readonly cut: number;
}

export interface AboutProperties {
  /** Title of the tender. */
  readonly title: string;
  /** Day of the result, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Version of the program. */
  readonly version: string;
}

/** A row for the result, one for how to read it, then one for each sheet and each of its columns. */
export function aboutTable(
  sheets: readonly DescribedSheet[],
  { title, asOf, version }: AboutProperties,
  { tables: { about }, text }: Messages,
): DataTable {
  const rows: readonly (readonly Cell[])[] = [
    [about.name, null, title, null, `${about.result(asOf, version)} ${text.notAdvice}`],
    [about.name, null, about.reading, null, about.howToRead],
    ...sheets.flatMap(({ name, table, cut }) => [
      [name, null, table.title, null, about.size(table.rows.length, cut)],
      ...table.columns.map((column) => [
        name,
        column.id,
        column.title,
        column.kind,
        about.kinds[column.kind],
      ]),
    ]),
  ];
  return {
    id: about.name,
    title: about.title,
    columns: [
      { id: 'sheet', title: about.columns.sheet, kind: 'id' },
      { id: 'column', title: about.columns.column, kind: 'id' },
      { id: 'title', title: about.columns.title, kind: 'text' },
      { id: 'kind', title: about.columns.kind, kind: 'id' },
      { id: 'note', title: about.columns.note, kind: 'text' },
    ],
    rows,
  };
}
