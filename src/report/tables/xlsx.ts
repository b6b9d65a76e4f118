/** Tables as a workbook of Excel (ECMA-376), one sheet a table. The same tables and properties give the same bytes. */
import { messagesFor, type Locale } from '../messages.js';
import { aboutTable, type AboutProperties } from './about-table.js';
import type { DataTable } from './data-table.js';
import { sheetNames } from './sheet-names.js';
import { frameParts, stringsPart } from './xlsx-parts.js';
import { numberStrings, sheetOf, sheetPart, sheetRelationships } from './xlsx-sheet.js';
import { stylesPart } from './xlsx-styles.js';

export interface XlsxOptions extends AboutProperties {
  readonly locale?: Locale;
}

/** Rows of a sheet of Excel, without the header. */
const ROW_LIMIT = 1_048_575;

/** A table in parts that fit a sheet each, in order; one part for a table without rows. */
export const inParts = (table: DataTable, limit: number): readonly DataTable[] =>
  Array.from({ length: Math.max(1, Math.ceil(table.rows.length / limit)) }, (_, index) => ({
    ...table,
    rows: table.rows.slice(index * limit, (index + 1) * limit),
  }));

/**
 * The time of every part: noon of 2 January 1980, in local time, because zip files hold local time and the writer takes its
 * fields as they are given here. So the bytes are the same in every time zone.
 */
const noTime = (): Date => new Date(1980, 0, 2, 12);

/**
 * Tables as the bytes of an XLSX file: a sheet `about` with the meaning of every sheet and column, then a sheet for each
 * table with frozen header and filter, no merged cells. Text is text whatever it begins with; numbers, shares (percent) and
 * days are numbers; addresses that surely lead where they say are links. What is longer than a cell can hold is cut with a
 * mark, and `about` counts it; a table longer than a sheet goes on in the next.
 */
export async function renderXlsx(
  tables: readonly DataTable[],
  { locale = 'en', ...properties }: XlsxOptions,
): Promise<Uint8Array> {
  const { strToU8, zipSync } = await import('fflate');
  const messages = messagesFor(locale);
  const { about } = messages.tables;
  const parts = tables.flatMap((table) => inParts(table, ROW_LIMIT));
  const [aboutName = about.name, ...names] = sheetNames([about.name, ...parts.map(({ id }) => id)]);
  const sheets = parts.map((table, index) => ({
    table,
    sheet: sheetOf(names[index] ?? table.id, table, about.cutMark),
  }));
  const explained = aboutTable(
    sheets.map(({ table, sheet: { name, cut } }) => ({ table, name, cut })),
    properties,
    messages,
  );
  const all = [sheetOf(aboutName, explained, about.cutMark), ...sheets.map(({ sheet }) => sheet)];
  const strings = numberStrings(all);
  const sheetParts = all.flatMap((sheet, index) => {
    const relationships = sheetRelationships(sheet);
    return [
      [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet, index === 0, strings)],
      ...(relationships === null ? [] : [[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relationships]]),
    ] as const;
  });
  const texts: Readonly<Record<string, string>> = {
    ...frameParts(all, { ...properties, language: locale }),
    ...Object.fromEntries(sheetParts),
    'xl/styles.xml': stylesPart(),
    'xl/sharedStrings.xml': stringsPart(strings),
  };
  return zipSync(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, strToU8(text)])), {
    mtime: noTime(),
  });
}
