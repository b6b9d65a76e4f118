/** Limits on what a file may hold, measured without recursion so that no file can exhaust the stack. */
import type { CST } from 'yaml';
import { findControlCharacter } from './control-characters.js';
import { pointerTo } from './pointer.js';

/** Maps and lists inside each other; the deepest real file has 9. */
export const MAX_DEPTH = 100;

/** Far beyond any real nesting, and beyond the loose brackets that prose may hold. */
const MAX_OPEN_BRACKETS = 1000;

/**
 * Offset where more brackets are open than any file needs, or null. Looks at characters only, before the parser, which
 * takes minutes on a megabyte of opening brackets.
 */
export function unclosedBrackets(text: string): number | null {
  let open = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '[' || character === '{') open += 1;
    else if (character === ']' || character === '}') open = Math.max(0, open - 1);
    if (open > MAX_OPEN_BRACKETS) return index;
  }
  return null;
}

/**
 * Looks for nesting that is too deep in the parser's tokens, before anything recursive touches them.
 * @returns the offset of the first token beyond the limit, or null
 */
export function nestingOfTokens(tokens: readonly CST.Token[]): number | null {
  const todo: { readonly token: CST.Token; readonly depth: number }[] = tokens.map((token) => ({
    token,
    depth: 0,
  }));
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return 'offset' in token ? token.offset : 0;
    if (token.type === 'document' && token.value) todo.push({ token: token.value, depth });
    if (!('items' in token)) continue;
    for (const { key, value } of token.items) {
      if (key) todo.push({ token: key, depth: depth + 1 });
      if (value) todo.push({ token: value, depth: depth + 1 });
    }
  }
  return null;
}

export interface Inspected {
  /** True when aliases nest the value too deep, or make it hold itself. */
  readonly tooDeep: boolean;
  readonly controls: readonly {
    readonly pointer: string;
    readonly part: 'key' | 'value';
    readonly character: string;
  }[];
}

/** Walks a value once: too deep, or text with control characters. */
export function inspectValue(data: unknown): Inspected {
  const controls: { pointer: string; part: 'key' | 'value'; character: string }[] = [];
  const todo: { readonly value: unknown; readonly parts: readonly string[] }[] = [{ value: data, parts: [] }];
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const { value, parts } = next;
    if (parts.length > MAX_DEPTH) return { tooDeep: true, controls: [] };
    if (typeof value === 'string') {
      const character = findControlCharacter(value);
      if (character !== null) controls.push({ pointer: pointerTo(...parts), part: 'value', character });
    }
    if (value === null || typeof value !== 'object') continue;
    for (const [key, inner] of Object.entries(value)) {
      const character = findControlCharacter(key);
      if (character !== null) controls.push({ pointer: pointerTo(...parts, key), part: 'key', character });
      todo.push({ value: inner, parts: [...parts, key] });
    }
  }
  return { tooDeep: false, controls };
}
