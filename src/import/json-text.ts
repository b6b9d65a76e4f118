/** JSON text to a value, with limits, and with the line and column of what is wrong. */
import type { Problem } from './problems.js';

export type ParsedJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: Problem };

const MAX_DEPTH = 100;

interface Scan {
  /** Offset of the bracket beyond the deepest level allowed. */
  readonly tooDeep: number | null;
  /** Offset of the first character that no JSON has at its place. */
  readonly odd: number | null;
}

const WORD = /(?:true|false|null)(?![A-Za-z0-9_])/y;
const NUMBER = /[-+0-9.eE]/;

/** Looks at characters only, before the parser: what is nested without end would exhaust whoever walks it later. */
function scan(text: string): Scan {
  let depth = 0;
  let odd: number | null = null;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    if (character === '"') {
      for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1;
    } else if (character === '{' || character === '[') {
      depth += 1;
      if (depth > MAX_DEPTH) return { tooDeep: at, odd };
    } else if (character === '}' || character === ']') depth -= 1;
    else if (odd === null && !/[\s,:]/.test(character) && !NUMBER.test(character)) {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0];
      if (word === undefined) odd = at;
      else at += word.length - 1;
    }
  }
  return { tooDeep: null, odd };
}

/** Line and column of an offset, from 1. */
function placeOf(text: string, offset: number, firstLine: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lines = before.split('\n');
  return { line: firstLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** What the parser says, without the excerpt and the position that it may add. */
const sentenceOf = (message: string): string => {
  const short = message.replace(/, (?:\.\.\.)?".*$/s, '').replace(/ (?:in JSON )?at position .*$/s, '');
  return short.charAt(0).toLowerCase() + short.slice(1);
};

/**
 * @param firstLine number of the line that the text begins on
 * @returns the value, or one problem
 */
export function parseJson(text: string, firstLine = 1): ParsedJson {
  const { tooDeep, odd } = scan(text);
  if (tooDeep !== null)
    return {
      ok: false,
      problem: {
        code: 'too-deep',
        message: `lists and objects are nested more than ${String(MAX_DEPTH)} deep`,
        hint: null,
        place: placeOf(text, tooDeep, firstLine),
      },
    };
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { message } = error;
    const position = /at position (\d+)/.exec(message)?.[1];
    const end = text.trimEnd().length;
    const stated = position === undefined ? odd : Number(position);
    // What is missing at the end is told at the end, not behind a line break.
    const isCut = message.startsWith('Unexpected end') || (stated !== null && stated >= end);
    const offset = isCut ? end : stated;
    return {
      ok: false,
      problem: {
        code: 'json-syntax',
        message: isCut ? 'the JSON ends in the middle' : `this is not valid JSON: ${sentenceOf(message)}`,
        hint: 'the file may be cut off or damaged: fetch it again',
        place: offset === null ? undefined : placeOf(text, offset, firstLine),
      },
    };
  }
}
