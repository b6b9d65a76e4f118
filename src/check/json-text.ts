/** JSON text to plain values, and back to places where something is wrong. The only import of jsonc-parser. */
import type { Diagnostic, Checked, Range } from '../model/diagnostic.js';
import { splitPointer } from './pointer.js';
import { textLines } from './text-lines.js';

const notJson = (text: string, file: string, at: number | null): Diagnostic => ({
  code: 'not-json',
  severity: 'error',
  message: text.trim() === '' ? 'the file is empty' : 'this is not JSON, or it breaks off before its end',
  hint: 'a tender goes to labelwise assess; a result comes from labelwise assess TENDER --format json --output RESULT.json',
  file,
  pointer: '',
  range: at === null ? null : textLines(text).range(at, at + 1),
});

/**
 * Parses JSON. Results are large, so the place of a fault is only looked for when there is one.
 * @param file name for the diagnostic
 */
export async function parseJson(text: string, file: string): Promise<Checked<unknown>> {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    return { ok: true, value: JSON.parse(source) as unknown, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const { parseTree } = await import('jsonc-parser');
    const errors: { readonly error: number; readonly offset: number; readonly length: number }[] = [];
    parseTree(source, errors, { disallowComments: true, allowTrailingComma: false });
    return { ok: false, diagnostics: [notJson(source, file, errors[0]?.offset ?? null)] };
  }
}

/** Places of values by JSON Pointer; of the closest parent where a value does not exist. */
export async function jsonPlaces(text: string): Promise<(pointer: string) => Range | null> {
  const { findNodeAtLocation, parseTree } = await import('jsonc-parser');
  const root = parseTree(text);
  const lines = textLines(text);
  return (pointer) => {
    if (root === undefined) return null;
    const keys = splitPointer(pointer).map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    for (let length = keys.length; length >= 0; length -= 1) {
      const node = findNodeAtLocation(root, keys.slice(0, length));
      if (node !== undefined) return lines.range(node.offset, node.offset + 1);
    }
    return null;
  };
}
