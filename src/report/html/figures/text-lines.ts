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

/** About how wide a text is drawn; rather more than less. */
export const drawnWidth = (text: string, { size, weight }: Lettering): number =>
  lettersOf(text).reduce((sum, letter) => sum + letterWidth(letter), 0) *
  size *
  (weight === 'bold' ? BOLD : 1);

/** The first letters of a text that fit; at least one, so that breaking ends. */
function fitting(text: string, room: number, lettering: Lettering): string {
  let taken = '';
  for (const letter of lettersOf(text)) {
    if (taken !== '' && drawnWidth(taken + letter, lettering) > room) break;
    taken += letter;
  }
  return taken;
}

function broken(text: string, room: number, lettering: Lettering, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (drawnWidth(longer, lettering) <= room) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (lines.length <= most && drawnWidth(line, lettering) > room) {
      const part = fitting(line, room, lettering);
      if (part === line) break;
      lines.push(part);
      line = line.slice(part.length);
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
