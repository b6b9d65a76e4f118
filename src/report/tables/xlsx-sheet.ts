/** One table as the XML of a sheet: header frozen, filter over the table, columns as wide as what they hold. */
import { textWidth } from '../layout.js';
import type { Cell, DataTable } from './data-table.js';
import { linkTarget, type LinkTarget } from './safe-link.js';
import { sheetCell, type SheetCell } from './xlsx-cell.js';
import { styleNumber } from './xlsx-styles.js';
import { CELL_LIMIT, DECLARATION, fitted, NAMESPACE, RELATIONSHIPS, xmlText } from './xlsx-text.js';

/** A sheet before it is written. */
export interface Sheet {
  readonly name: string;
  /** First row is the header. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Links by reference of their cell. */
  readonly links: readonly { readonly reference: string; readonly link: LinkTarget }[];
  /** Cells of which a part is left out. */
  readonly cut: number;
}

/** Excel repairs a sheet with more links by removing them all. */
const LINK_LIMIT = 65_530;

/** `A`, `Z`, `AA` for 0, 25, 26. */
const columnName = (index: number): string =>
  (index < 26 ? '' : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

/** Reference of a cell; row 0 is the header. */
const reference = (column: number, row: number): string => `${columnName(column)}${row + 1}`;

/** The links of a table by reference of their cell, as many as Excel takes. */
const linksOf = ({ columns, rows }: DataTable): Sheet['links'] => {
  const addresses = columns.flatMap(({ kind }, index) => (kind === 'url' ? [index] : []));
  return rows
    .flatMap((row, rowIndex) =>
      addresses.flatMap((index) => {
        const cell = row[index];
        const link = typeof cell === 'string' ? linkTarget(cell) : null;
        return link === null ? [] : [{ reference: reference(index, rowIndex + 1), link }];
      }),
    )
    .slice(0, LINK_LIMIT);
};

/**
 * The cells of a table.
 * @param mark stands at the end of a text of which a part is left out
 */
export function sheetOf(name: string, table: DataTable, mark: string): Sheet {
  const { columns, rows } = table;
  const links = linksOf(table);
  const linked = new Set(links.map((one) => one.reference));
  const header = columns.map(({ id }): SheetCell => ({ type: 'text', style: 'header', text: id }));
  const cells = rows.map((row, rowIndex) =>
    columns.map(({ kind }, index): SheetCell => {
      const cell = sheetCell(row[index] ?? null, kind);
      if (cell.type !== 'text') return cell;
      const isLink = kind === 'url' && linked.has(reference(index, rowIndex + 1));
      return { ...cell, style: isLink ? 'link' : cell.style, text: fitted(cell.text, mark) };
    }),
  );
  const isCut = (cell: Cell): boolean => typeof cell === 'string' && cell.length > CELL_LIMIT;
  const cut = rows.reduce((sum, row) => sum + row.filter(isCut).length, 0);
  return { name, rows: [header, ...cells], links, cut };
}

/** Width of columns, in characters. */
const NARROWEST = 8;
const WIDEST = 60;
/** Room for the button of the filter beside a header. */
const BUTTON = 3;

function cellWidth(cell: SheetCell): number {
  switch (cell.type) {
    case 'empty':
      return 0;
    case 'text':
      return Math.max(...cell.text.split('\n').map(textWidth)) + (cell.style === 'header' ? BUTTON : 0);
    case 'number':
      return cell.style === 'date' ? 'YYYY-MM-DD'.length : String(cell.number).length;
    case 'flag':
      return String(cell.flag).length;
  }
}

const columnWidths = (rows: Sheet['rows']): readonly number[] =>
  (rows[0] ?? []).map((_, index) =>
    rows.reduce(
      (widest, row) => Math.min(WIDEST, Math.max(widest, cellWidth(row[index] ?? { type: 'empty' }) + 1)),
      NARROWEST,
    ),
  );

/** Numbers of strings in the part that all sheets share, in the order in which they first stand. */
export type StringNumbers = ReadonlyMap<string, number>;

export function numberStrings(sheets: readonly Sheet[]): StringNumbers {
  const numbers = new Map<string, number>();
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row) {
        if (cell.type === 'text' && !numbers.has(cell.text)) numbers.set(cell.text, numbers.size);
      }
    }
  }
  return numbers;
}

function cellXml(cell: SheetCell, at: string, strings: StringNumbers): string {
  switch (cell.type) {
    case 'empty':
      return '';
    case 'text':
      return `<c r="${at}" s="${styleNumber(cell.style)}" t="s"><v>${strings.get(cell.text) ?? 0}</v></c>`;
    case 'number':
      return `<c r="${at}" s="${styleNumber(cell.style)}"><v>${cell.number}</v></c>`;
    case 'flag':
      return `<c r="${at}" s="${styleNumber('text')}" t="b"><v>${cell.flag ? 1 : 0}</v></c>`;
  }
}

/** @param names of the columns */
const rowXml = (
  row: readonly SheetCell[],
  index: number,
  names: readonly string[],
  strings: StringNumbers,
): string =>
  `<row r="${index + 1}">${row
    .map((cell, column) => cellXml(cell, `${names[column] ?? ''}${index + 1}`, strings))
    .join('')}</row>`;

/** Targets of a sheet, each once; their relationship is `rId` and their place, from 1. */
const targetsOf = ({ links }: Sheet): readonly string[] => [...new Set(links.map(({ link }) => link.target))];

function linksXml(sheet: Sheet): string {
  if (sheet.links.length === 0) return '';
  const places = new Map(targetsOf(sheet).map((target, index) => [target, index + 1]));
  const links = sheet.links.map(({ reference: at, link: { target, fragment } }) => {
    const location = fragment === null ? '' : ` location="${xmlText(fragment)}"`;
    return `<hyperlink ref="${at}" r:id="rId${places.get(target) ?? 0}"${location}/>`;
  });
  return `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** The table with its header, as a reference: `A1:C9`. */
export const extent = ({ rows }: Sheet): string =>
  `A1:${reference(Math.max(0, (rows[0]?.length ?? 1) - 1), rows.length - 1)}`;

const FROZEN_HEADER =
  '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
  '<selection pane="bottomLeft" activeCell="A2" sqref="A2"/>';

/** The part of a sheet. Ids such as `1` are text; Excel is told not to complain. */
export function sheetPart(sheet: Sheet, isFirst: boolean, strings: StringNumbers): string {
  const columns = columnWidths(sheet.rows).map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const names = columns.map((_, index) => columnName(index));
  const range = extent(sheet);
  return [
    `${DECLARATION}<worksheet xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}"><dimension ref="${range}"/>`,
    `<sheetViews><sheetView${isFirst ? ' tabSelected="1"' : ''} workbookViewId="0">${FROZEN_HEADER}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols><sheetData>`,
    ...sheet.rows.map((row, index) => rowXml(row, index, names, strings)),
    `</sheetData><autoFilter ref="${range}"/>${linksXml(sheet)}`,
    '<pageMargins left="0.5" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1"/></ignoredErrors></worksheet>`,
  ].join('');
}

/** The relationships of a sheet: where its links lead; null when it has none. */
export function sheetRelationships(sheet: Sheet): string | null {
  if (sheet.links.length === 0) return null;
  const entries = targetsOf(sheet).map(
    (target, index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/hyperlink" Target="${xmlText(target)}" TargetMode="External"/>`,
  );
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}
