/** Lines of an iCalendar file (RFC 5545, section 3.1): escaped, folded, ended as the format asks. */
import { plainText } from '../escape.js';

/** Octets of a line without its end. */
const LINE_OCTETS = 75;
const LINE_END = '\r\n';

/** Octets of a code point in UTF-8; half of a pair is written as the replacement character, which has three. */
const octetsOf = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x1_0000 ? 3 : 4;

/** A line cut into pieces of at most 75 octets, each but the first after a space; no character is cut. */
function folded(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > LINE_OCTETS) {
      pieces.push(piece);
      piece = ' ';
      octets = 1;
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join(LINE_END);
}

/** A property: its name with parameters, and a value that is already in the form of its type. */
export interface ContentLine {
  readonly name: string;
  readonly value: string;
}

const escaped = (text: string): string => plainText(text).replaceAll(/[\\;,]/g, String.raw`\$&`);

/** A property that holds text; each of the lines is one line of the text. */
export const textLine = (name: string, ...lines: readonly string[]): ContentLine => ({
  name,
  value: lines.map(escaped).join(String.raw`\n`),
});

/** A property that holds a list of texts. */
export const textListLine = (name: string, texts: readonly string[]): ContentLine => ({
  name,
  value: texts.map(escaped).join(','),
});

/** A property whose value is a day, an address or a rule: nothing in it is escaped. */
export const plainLine = (name: string, value: string): ContentLine => ({ name, value: plainText(value) });

/** A component with its properties in the order given. */
export const component = (name: string, lines: readonly ContentLine[]): readonly ContentLine[] => [
  plainLine('BEGIN', name),
  ...lines,
  plainLine('END', name),
];

/** The whole file as text. */
export const contentText = (lines: readonly ContentLine[]): string =>
  lines.map(({ name, value }) => folded(`${name}:${value}`) + LINE_END).join('');
