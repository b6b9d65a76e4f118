/** Offsets of a text as lines and columns. */
import type { Range } from '../model/diagnostic.js';

export interface TextLines {
  /** Range from one offset to another (exclusive), both in UTF-16 units. */
  readonly range: (from: number, to: number) => Range;
}

/** Reads the line starts of a text once; lines end with LF or CR LF. */
export function textLines(text: string): TextLines {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const place = (offset: number): readonly [line: number, column: number] => {
    const inside = Math.max(0, Math.min(offset, text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= inside) low = middle;
      else high = middle - 1;
    }
    return [low + 1, inside - (starts[low] ?? 0) + 1];
  };
  return {
    range: (from, to) => {
      const [line, column] = place(from);
      const [endLine, endColumn] = place(Math.max(from, to));
      return { line, column, endLine, endColumn };
    },
  };
}
