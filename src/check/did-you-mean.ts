/** The one helper that guesses which known word was meant. */
import { compareBy, compareText } from '../model/order.js';

const MAX_LENGTH = 80;

/**
 * Edit distance in which a swap of two neighbours counts once (optimal string alignment).
 * @returns a whole number from 0 to the length of the longer text.
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, at(beforeLast, column - 2) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

const simplified = (word: string): string => word.toLowerCase().replace(/[\s_.]+/g, '-');

/**
 * The known word that is closest to what was written, or null when none is close. A third of the letters may differ,
 * or one word may be the beginning of the other (`laptop` is no typing mistake of `notebook`: no guess).
 */
export function closest(word: string, known: readonly string[]): string | null {
  const wanted = simplified(word.slice(0, MAX_LENGTH));
  if (wanted === '') return null;
  const ranked = known
    .map((candidate) => ({ candidate, distance: distanceTo(wanted, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(wanted.length, candidate.length) / 3)
    .sort(
      compareBy(
        (a, b) => a.distance - b.distance,
        (a, b) => compareText(a.candidate, b.candidate),
      ),
    );
  return ranked[0]?.candidate ?? null;
}

function distanceTo(wanted: string, candidate: string): number {
  const other = simplified(candidate.slice(0, MAX_LENGTH));
  const beginning = wanted.length >= 4 && (other.startsWith(`${wanted}-`) || wanted.startsWith(`${other}-`));
  return beginning ? 1 : editDistance(wanted, other);
}

/** `did you mean "x"?`, or, when nothing is close and the choice is small, the choices; else null. */
export function suggestion(word: string, known: readonly string[]): string | null {
  const guess = closest(word, known);
  if (guess !== null) return `did you mean "${guess}"?`;
  return known.length > 0 && known.length <= 12 ? `one of: ${known.join(', ')}` : null;
}
