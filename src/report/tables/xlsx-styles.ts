/** The few styles of a workbook, by the kind of column. */
import type { ColumnKind } from './data-table.js';
import { DECLARATION, NAMESPACE } from './xlsx-text.js';

export type StyleId =
  'plain' | 'header' | 'text' | 'guarded' | 'integer' | 'number' | 'share' | 'date' | 'link';

/** Number formats: General and whole numbers are built in, the others have ids from 164 on. */
const SHARE_FORMAT = 164;
const DATE_FORMAT = 165;

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const TOP = '<alignment vertical="top"/>';

const format = (id: number): string =>
  `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${TOP}</xf>`;

/** In this order they are numbered; the first is what a cell without style has. */
const CELL_FORMATS: Readonly<Record<StyleId, string>> = {
  plain: '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  header:
    '<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>',
  text: `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${WRAPPED}</xf>`,
  // As if typed behind an apostrophe: it stays text also when somebody edits the cell.
  guarded: `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1">${WRAPPED}</xf>`,
  integer: format(1),
  number: format(0),
  share: format(SHARE_FORMAT),
  date: format(DATE_FORMAT),
  link: `<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${TOP}</xf>`,
};

const STYLE_IDS = Object.keys(CELL_FORMATS);

/** Number of a style in the workbook. */
export const styleNumber = (style: StyleId): number => STYLE_IDS.indexOf(style);

/** The style of numbers in a column; a table of fields and every other column show them as they are. */
export const numberStyle = (kind: ColumnKind): StyleId =>
  kind === 'integer' || kind === 'share' ? kind : 'number';

const FONT = '<sz val="11"/><name val="Calibri"/><family val="2"/>';

/** The part `xl/styles.xml`. */
export const stylesPart = (): string =>
  `${DECLARATION}<styleSheet xmlns="${NAMESPACE}">` +
  `<numFmts count="2"><numFmt numFmtId="${SHARE_FORMAT}" formatCode="0.0%"/>` +
  `<numFmt numFmtId="${DATE_FORMAT}" formatCode="yyyy\\-mm\\-dd"/></numFmts>` +
  `<fonts count="3"><font>${FONT}</font><font><b/>${FONT}</font>` +
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF6"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  '<border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${STYLE_IDS.length}">${Object.values(CELL_FORMATS).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';
