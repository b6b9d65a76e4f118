/** Text made safe for the XML of a Word document, and the direction in which it is read. */
import { plainText } from '../escape.js';

/** What XML 1.0 does not allow: halves of surrogate pairs, and the two code points that are no characters. */
const NOT_XML = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;

/** One line without control characters and without what XML cannot hold. */
export const docxText = (text: string): string => plainText(text).replace(NOT_XML, '');

/** Hebrew, Arabic and the scripts beside them, with their presentation forms. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[\ud802\ud803\ud83a\ud83b][\udc00-\udfff]/;

/** True when the first letter of the text is of a script that is read from right to left. */
export const isRightToLeft = (text: string): boolean => {
  const [letter] = /\p{L}/u.exec(text) ?? [];
  return letter !== undefined && RIGHT_TO_LEFT.test(letter);
};
