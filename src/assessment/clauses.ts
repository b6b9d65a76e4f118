/** Clauses of a requirement for one rung: wording that only higher ambition needs is kept or left out. */
import { RUNGS, type Rung } from '../model/types.js';

/** Start of a passage that belongs to a rung. `[where ...: ...]` is no such passage: the buyer decides about it. */
const RUNG_PASSAGE = /\[(basic|advanced|frontrunner):\s*/y;

/** Index just after the bracket that closes the one before `from`, or -1 when it is never closed. */
function endOfPassage(text: string, from: number): number {
  let depth = 1;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '[') depth += 1;
    if (text[index] === ']') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return -1;
}

function resolve(text: string, rung: Rung): string {
  let result = '';
  let index = 0;
  while (index < text.length) {
    const bracket = text.indexOf('[', index);
    if (bracket === -1) return result + text.slice(index);
    result += text.slice(index, bracket);
    index = bracket;
    RUNG_PASSAGE.lastIndex = index;
    const passage = RUNG_PASSAGE.exec(text);
    const end = passage ? endOfPassage(text, RUNG_PASSAGE.lastIndex) : -1;
    if (passage === null || end === -1) {
      result += text[index];
      index += 1;
      continue;
    }
    const kept = RUNGS.indexOf(passage[1] as Rung) <= RUNGS.indexOf(rung);
    if (kept) result += resolve(text.slice(index + passage[0].length, end - 1), rung).trim();
    index = end;
  }
  return result;
}

/**
 * The wording of a clause for the rung that is asked (data-model.md, requirement).
 * A passage `[advanced: ...]` or `[frontrunner: ...]` is kept without its brackets when that rung or a higher one is
 * asked, and removed with the space that it leaves otherwise. `[where ...: ...]` and `{placeholders}` stay for the
 * buyer to decide and fill in; a bracket that is never closed stays as written.
 */
export function clauseFor(text: string, rung: Rung): string {
  return resolve(text, rung)
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,;])/g, '$1')
    .trim();
}
