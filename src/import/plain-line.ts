/** Text of a notice as one tidy line: no control characters, no line breaks, no outer spaces. */

// Line breaks and tabs are spaces in a title; the other control characters mean nothing and could harm a terminal.
const CONTROLS =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]/gu;
/** Longest text that the schema of a tender takes, in characters. */
const LONGEST = 4000;

/**
 * @param text anything that a file may hold
 * @returns null when nothing is left
 */
export function plainLine(text: unknown): string | null {
  if (typeof text !== 'string' && typeof text !== 'number') return null;
  const line = String(text).replace(CONTROLS, '').replace(/\s+/g, ' ').normalize('NFC').trim();
  if (line === '') return null;
  return line.length > LONGEST ? Array.from(line).slice(0, LONGEST).join('').trim() : line;
}

/** Signs that UTF-8 was once read as another encoding, or that characters were lost. */
export const looksDamaged = (text: string): boolean => /\ufffd|[\u00c2\u00c3][\u0080-\u00bf]/.test(text);
