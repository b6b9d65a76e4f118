/** The parts of a workbook that are no sheets (ECMA-376): what is in it, by which name, by whom and when. */
import { extent, type Sheet, type StringNumbers } from './xlsx-sheet.js';
import { DECLARATION, NAMESPACE, RELATIONSHIPS, xmlString, xmlText } from './xlsx-text.js';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export interface WorkbookProperties {
  readonly title: string;
  /** Day of the result, `YYYY-MM-DD`; the workbook says that it is of that day, not of the day of writing. */
  readonly asOf: string;
  /** BCP 47. */
  readonly language: string;
}

const relationships = (entries: readonly { readonly type: string; readonly target: string }[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ({ type, target }, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

/** Path of a sheet inside `xl`, from 1. */
const sheetPath = (index: number): string => `worksheets/sheet${index + 1}.xml`;

const contentTypes = (sheets: readonly Sheet[]): string => {
  const overrides = [
    ['/xl/workbook.xml', `${TYPES}.sheet.main+xml`],
    ...sheets.map((_, index) => [`/xl/${sheetPath(index)}`, `${TYPES}.worksheet+xml`]),
    ['/xl/styles.xml', `${TYPES}.styles+xml`],
    ['/xl/sharedStrings.xml', `${TYPES}.sharedStrings+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ];
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    overrides
      .map(([part = '', type = '']) => `<Override PartName="${part}" ContentType="${type}"/>`)
      .join('') +
    '</Types>'
  );
};

/** `'follow-up'!$A$1:$G$9`: where the filter of a sheet stands, as Excel itself keeps it. */
const filterRange = (sheet: Sheet): string =>
  `'${sheet.name.replaceAll("'", "''")}'!${extent(sheet).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;

const workbook = (sheets: readonly Sheet[]): string =>
  `${DECLARATION}<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONSHIPS}">` +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>' +
  `<sheets>${sheets
    .map(
      ({ name }, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets>` +
  `<definedNames>${sheets
    .map(
      (sheet, index) =>
        `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${xmlText(filterRange(sheet))}</definedName>`,
    )
    .join('')}</definedNames></workbook>`;

const coreProperties = ({ title, asOf, language }: WorkbookProperties): string =>
  `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
  `<dcterms:created xsi:type="dcterms:W3CDTF">${xmlText(asOf)}T00:00:00Z</dcterms:created>` +
  `<dc:creator>labelwise</dc:creator><dc:language>${xmlText(language)}</dc:language>` +
  `<dcterms:modified xsi:type="dcterms:W3CDTF">${xmlText(asOf)}T00:00:00Z</dcterms:modified>` +
  `<dc:title>${xmlText(title)}</dc:title></cp:coreProperties>`;

/** White space that some readers would take for the layout of the XML. */
const KEPT_SPACE = /^\s|\s$|\s\s|[\t\n]/;

/** Every string of the sheets, each once. */
export const stringsPart = (strings: StringNumbers): string =>
  `${DECLARATION}<sst xmlns="${NAMESPACE}" uniqueCount="${strings.size}">${[...strings.keys()]
    .map(
      (text) => `<si><t${KEPT_SPACE.test(text) ? ' xml:space="preserve"' : ''}>${xmlString(text)}</t></si>`,
    )
    .join('')}</sst>`;

/** Parts by their path, but for sheets, strings and styles. */
export const frameParts = (
  sheets: readonly Sheet[],
  properties: WorkbookProperties,
): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': contentTypes(sheets),
  '_rels/.rels': relationships([
    { type: `${RELATIONSHIPS}/officeDocument`, target: 'xl/workbook.xml' },
    { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
  ]),
  'docProps/core.xml': coreProperties(properties),
  'xl/workbook.xml': workbook(sheets),
  'xl/_rels/workbook.xml.rels': relationships([
    ...sheets.map((_, index) => ({ type: `${RELATIONSHIPS}/worksheet`, target: sheetPath(index) })),
    { type: `${RELATIONSHIPS}/styles`, target: 'styles.xml' },
    { type: `${RELATIONSHIPS}/sharedStrings`, target: 'sharedStrings.xml' },
  ]),
});
