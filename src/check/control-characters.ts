/** Characters that a terminal or a reader's eye would obey instead of showing; text of a library or tender holds none. */

// C0 without tab and line breaks, DEL, C1, line and paragraph separators, and the marks that reorder text (bidirectional).
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

/** The first control character of a text as `U+XXXX`, or null when there is none. */
export function findControlCharacter(text: string): string | null {
  const found = CONTROL.exec(text);
  return found === null ? null : `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
