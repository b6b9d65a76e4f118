/** Lines of text in columns of a terminal: wrapping, padding, columns. Wide characters count as two. */
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** Printable ASCII and the no-break space: one column for each character, which most lines are. */
const SIMPLE = /^[\x20-\x7e\u00a0]*$/;

/** Columns that a text takes on a terminal; colour takes none. */
export const textWidth = (text: string): number => (SIMPLE.test(text) ? text.length : stringWidth(text));

/** Narrowest and widest page that reports are laid out for. */
export const PAGE_WIDTH = { least: 40, most: 200, usual: 80 } as const;

/** A width that reports can be laid out in. */
export const pageWidth = (width: number): number =>
  Number.isFinite(width)
    ? Math.min(PAGE_WIDTH.most, Math.max(PAGE_WIDTH.least, Math.trunc(width)))
    : PAGE_WIDTH.usual;

/**
 * Breaks a text into lines of at most `width` columns, at spaces, and inside words that are longer than a line.
 * A no-break space holds its neighbours together and is shown as a space.
 * @param width at least 2, so that a wide character has room
 */
export function wrapText(text: string, width: number): readonly string[] {
  return breakLines(text, width).map((line) => line.replaceAll('\u00a0', ' '));
}

/**
 * The same as the library does, for simple text whose words all fit: measuring each character is most of the time of a
 * report. Null when the text is not that simple.
 */
function breakSimple(text: string, width: number): readonly string[] | null {
  if (!SIMPLE.test(text)) return null;
  if (text.length <= width) return [text];
  const words = text.split(' ');
  if (words.some((word) => word === '' || word.length > width)) return null;
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function breakLines(text: string, width: number): readonly string[] {
  const simple = breakSimple(text, width);
  if (simple !== null) return simple;
  // Sequences such as a sign with a variation selector are wider than their parts: break earlier until it fits.
  for (let columns = width; columns > 1; columns -= 1) {
    const lines = wrapAnsi(text, columns, { hard: true }).split('\n');
    if (lines.every((line) => textWidth(line) <= width)) return lines;
  }
  return wrapAnsi(text, 1, { hard: true }).split('\n');
}

/** The text with spaces behind it up to a width. */
export const padEnd = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - textWidth(text)));

/** Lines with a mark before the first and the same room before the others. */
export const hang = (mark: string, lines: readonly string[]): readonly string[] => {
  const room = ' '.repeat(textWidth(mark));
  return lines.map((line, index) => ((index === 0 ? mark : room) + line).trimEnd());
};

/** Columns side by side, each with its lines, filled up with blanks; the last column is not padded. */
export function sideBySide(
  columns: readonly { readonly width: number; readonly lines: readonly string[] }[],
  gap: string,
): readonly string[] {
  const height = Math.max(0, ...columns.map(({ lines }) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    columns
      .map(({ width, lines }) => padEnd(lines[row] ?? '', width))
      .join(gap)
      .trimEnd(),
  );
}
