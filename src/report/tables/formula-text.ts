/** Text that a spreadsheet would take for a formula. */

/** White space and characters that are not seen (controls, marks of direction, the byte order mark). */
const UNSEEN = /^[\s\p{C}]+/u;

/** Signs with which a formula begins. */
const SIGNS = new Set(['=', '+', '-', '@']);

/**
 * True for a character that begins a formula, also in another form of the same sign (full width, small, raised), which
 * some spreadsheets read as the plain one.
 */
const isSign = (character: string): boolean => SIGNS.has(character.normalize('NFKC'));

/**
 * True when a text may be read as a formula: it begins with `=`, `+`, `-` or `@`, also behind white space, or with a tab,
 * a line break or another control character, behind which spreadsheets look for one.
 */
export function isFormulaLike(text: string): boolean {
  const [unseen = ''] = UNSEEN.exec(text) ?? [];
  if (/\p{Cc}/u.test(unseen)) return true;
  const next = text.codePointAt(unseen.length);
  return next !== undefined && isSign(String.fromCodePoint(next));
}

/** A separator or a line break, and what follows up to the next one. */
const PARTS = /([,;\t|\r\n"])([^,;\t|\r\n"]+)/g;

/**
 * The text with an apostrophe before every place where a spreadsheet may begin a formula: at its start, and behind a
 * separator, quotation mark or line break inside it, where a program that was told another separator begins a cell.
 */
export const withoutFormulas = (text: string): string => {
  const inside = text.replace(PARTS, (whole, separator: string, part: string) =>
    isFormulaLike(part) ? `${separator}'${part}` : whole,
  );
  return isFormulaLike(text) ? `'${inside}` : inside;
};
