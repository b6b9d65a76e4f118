/** Text of a library or a tender made safe to show: a terminal obeys control characters instead of showing them. */

// Line breaks and tabs become a space: layout decides about lines, not the text.
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
// The rest of C0, DEL, C1, the marks that reorder text (bidirectional), the byte order mark, and what is no character:
// HTML and XML files may not hold it.
const CONTROLS =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\p{Noncharacter_Code_Point}\p{Surrogate}]/gu;

/** One line of text without control characters; what they would have done is not shown either. */
export const plainText = (text: string): string => text.replace(BREAKS, ' ').replace(CONTROLS, '');

const MEANT_BY_HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain text for HTML, between tags and in quoted attributes. */
export const htmlText = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (character) => MEANT_BY_HTML[character] ?? character);
