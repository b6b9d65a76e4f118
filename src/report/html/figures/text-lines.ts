/** Text broken into lines of a picture, whose letters nobody can measure before a browser draws them. */
import { plainText } from '../../escape.js';
import { textWidth } from '../../layout.js';

/** Widths of letters in parts of their size, those of the widest of the usual system fonts. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!()[\]]/, 0.4],
  [/[frt\-/\\ "]/, 0.44],
  [/[mwMW@%&]/, 1.02],
  [/[A-Z+=<>~#_]/, 0.82],
  [/[\x20-\x7e]/, 0.65],
];
const OTHER = 0.8;
/** Wide characters and emoji. */
const WIDE = 1.3;
const BOLD = 1.1;

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const lettersOf = (text: string): readonly string[] =>
  Array.from(letters.segment(text), ({ segment }) => segment);

const letterWidth = (letter: string): number => {
  const columns = textWidth(letter);
  if (columns === 0) return 0;
  if (columns > 1) return WIDE;
  return WIDTHS.find(([test]) => letter.length === 1 && test.test(letter))?.[1] ?? OTHER;
};

export interface Lettering {
  readonly size: number;
  readonly weight: 'plain' | 'bold';
}

const scaleOf = ({ size, weight }: Lettering): number => size * (weight === 'bold' ? BOLD : 1);

/** About how wide a text is drawn; rather more than less. */
export const drawnWidth = (text: string, lettering: Lettering): number =>
  lettersOf(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * scaleOf(lettering);

/** The first letters of a text that fit; at least one, so that breaking ends. */
function fitting(text: string, room: number, lettering: Lettering): string {
  const scale = scaleOf(lettering);
  let taken = '';
  let width = 0;
  for (const letter of letters.segment(text)) {
    width += letterWidth(letter.segment) * scale;
    if (taken !== '' && width > room) break;
    taken += letter.segment;
  }
  return taken;
}

/** Lines until there is one more than is wanted, which shows that something is left. */
function broken(text: string, room: number, lettering: Lettering, most: number): readonly string[] {
  const blank = drawnWidth(' ', lettering);
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of text.split(' ')) {
    const added = drawnWidth(word, lettering);
    if (line !== '' && width + blank + added <= room) {
      line = `${line} ${word}`;
      width += blank + added;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    width = added;
    while (lines.length <= most && width > room) {
      const part = fitting(line, room, lettering);
      if (part === line) break;
      lines.push(part);
      line = line.slice(part.length);
      width = drawnWidth(line, lettering);
    }
    if (lines.length > most) break;
  }
  return line === '' ? lines : [...lines, line];
}

const ELLIPSIS = '\u2026';

/**
 * Lines that are drawn no wider than a room; the last one ends with an ellipsis when something is left out.
 * @param room in the units of the size
 * @param most lines
 */
export function textLines(text: string, room: number, lettering: Lettering, most: number): readonly string[] {
  const lines = broken(plainText(text).trim(), room, lettering, most);
  if (lines.length <= most) return lines;
  const last = lines[most - 1] ?? '';
  const left = room - drawnWidth(ELLIPSIS, lettering);
  const kept = drawnWidth(last, lettering) <= left ? last : fitting(last, left, lettering);
  return [...lines.slice(0, most - 1), `${kept.trimEnd()}${ELLIPSIS}`];
}
