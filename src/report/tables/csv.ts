/** A table as comma-separated values (RFC 4180), safe to open in a spreadsheet. */
import type { Cell, DataTable } from './data-table.js';
import { withoutFormulas } from './formula-text.js';

/** What separates cells, and the sign of decimals; with commas between cells a decimal comma would not be read as one. */
export type CsvForm =
  | { readonly delimiter: ','; readonly decimal: '.' }
  | { readonly delimiter: ';' | '\t' | '|'; readonly decimal: '.' | ',' };

export type CsvOptions = CsvForm & {
  /** Whether the text begins with a byte order mark, by which Excel knows that it is UTF-8. */
  readonly bom: boolean;
};

const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

/** What has to be quoted: every separator that is used anywhere, so that no reader can take the wrong one for it. */
const TO_QUOTE = /[",;\t|\r\n]|^\s|\s$/;

function textField(text: string): string {
  const safe = withoutFormulas(text);
  return TO_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Numbers are never quoted: some programs take what is quoted for text. */
function field(cell: Cell, decimal: CsvForm['decimal']): string {
  switch (typeof cell) {
    case 'string':
      return textField(cell);
    case 'number':
      return String(cell).replace('.', decimal);
    case 'boolean':
      return String(cell);
    case 'object':
      return '';
  }
}

/**
 * The table as CSV: a line of column ids, then a line for each row, each ended by CR LF.
 * Numbers have no separators of thousands, days are `YYYY-MM-DD`, flags `true` and `false`, null is empty. Text in which a
 * spreadsheet would see a formula gets an apostrophe before it; numbers stay numbers, also negative ones.
 */
export function renderCsv({ columns, rows }: DataTable, { delimiter, decimal, bom }: CsvOptions): string {
  const lines = [
    columns.map(({ id }) => textField(id)),
    ...rows.map((row) => row.map((cell) => field(cell, decimal))),
  ];
  return (bom ? BYTE_ORDER_MARK : '') + lines.map((line) => line.join(delimiter) + LINE_END).join('');
}
