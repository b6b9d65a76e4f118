/** Tables of data: what CSV and XLSX write, free of either format. */

/**
 * What a column holds.
 * - `id`: a stable id, or several joined with `; `
 * - `text`: words, or several passages joined with `; `
 * - `integer`: a whole number
 * - `number`: a number with its own unit, such as a score of 0 to 100
 * - `share`: a part of the whole, 0 to 1
 * - `date`: a day, `YYYY-MM-DD`
 * - `url`: an address
 * - `flag`: true or false
 * - `value`: in tables of fields, whatever the field of the row is; a day `YYYY-MM-DD` is a date
 */
export type ColumnKind = 'id' | 'text' | 'integer' | 'number' | 'share' | 'date' | 'url' | 'flag' | 'value';

export interface Column {
  /** Kebab case; the header, and the same for as long as the column means the same. */
  readonly id: string;
  /** A few words. */
  readonly title: string;
  readonly kind: ColumnKind;
}

/** null: not known, or nothing to say. Numbers are finite. */
export type Cell = string | number | boolean | null;

export interface DataTable {
  /** Kebab case, stable. */
  readonly id: string;
  /** A few words. */
  readonly title: string;
  readonly columns: readonly Column[];
  /** Each row has a cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}
