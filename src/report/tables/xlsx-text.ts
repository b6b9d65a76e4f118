/** Text in the XML of a workbook: nothing is lost but what no file can hold, and nothing becomes markup. */

/** Begins every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Characters that XML 1.0 does not allow, and the carriage return, which its readers turn into a line feed. */
const BARRED = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;
/** An underscore that would begin an escape in the text as written. */
const LIKE_ESCAPE = /_(?=x[0-9A-Fa-f]{4}(?:_|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]))/g;
/** Halves of characters beyond 16 bits without their other half. */
const LONE_SURROGATES = /\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as content or attribute of XML; what XML does not allow becomes U+FFFD. */
export const xmlText = (text: string): string =>
  text
    .replace(LONE_SURROGATES, '\ufffd')
    .replace(BARRED, '\ufffd')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const escapeOf = (character: string): string =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as content of a cell. Characters that XML does not allow are written `_xHHHH_`, as the format has it (ECMA-376,
 * ST_Xstring), and text that looks like such an escape is escaped itself; half a character becomes U+FFFD.
 */
export const xmlString = (text: string): string =>
  xmlText(text.replace(LIKE_ESCAPE, escapeOf('_')).replace(BARRED, escapeOf));

/** Characters (UTF-16 units) that a cell of Excel can hold. */
export const CELL_LIMIT = 32_767;

/** The text, or what of it fits into a cell with a mark behind it; no character is cut in two. */
export function fitted(text: string, mark: string): string {
  if (text.length <= CELL_LIMIT) return text;
  return text.slice(0, CELL_LIMIT - mark.length).replace(/[\ud800-\udbff]$/, '') + mark;
}
