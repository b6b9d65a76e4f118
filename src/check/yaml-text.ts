/**
 * YAML or JSON text to plain values and back to places: the only file that imports `yaml`. Whatever the text holds, the
 * answer is a value or diagnostics; nothing is thrown.
 */
import {
  Composer,
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Parser,
  stringify,
  type Document,
  type Node,
  type Range as Span,
} from 'yaml';
import type { Checked, Diagnostic, Range } from '../model/diagnostic.js';
import { inspectValue, nestingOfTokens, unclosedBrackets } from './yaml-limits.js';
import { problemOfParser, type TextProblem } from './yaml-problems.js';
import { textLines, type TextLines } from './text-lines.js';
import { splitPointer } from './pointer.js';

/** Finds the place of a value, or of the key that leads to it; the closest parent when the value does not exist. */
export type Locate = (pointer: string, part: 'key' | 'value') => Range;

export interface ParsedText {
  /** Maps, lists, text, numbers, booleans and null; dates stay text (YAML 1.2 core schema). */
  readonly data: unknown;
  readonly locate: Locate;
}

/** At most this many faults of the parser are listed per file: one slip can cause hundreds that follow from it. */
export const MAX_PARSER_ERRORS = 20;
/** A file in which the lexer alone finds more is not YAML; composing it would only cost time. */
const HOPELESS = 1000;

const OPTIONS = {
  prettyErrors: false,
  strict: true,
  stringKeys: true,
  // The parser compares each key with all others, which takes minutes on a large map; repeatedKeys() is linear.
  uniqueKeys: false,
  version: '1.2',
  schema: 'core',
  merge: false,
} as const;

/**
 * Parses one YAML document (JSON is YAML).
 * @param text - the text, with or without a byte order mark
 * @param file - the name for diagnostics
 */
export function parseText(text: string, file: string): Checked<ParsedText> {
  const source = text.startsWith('\ufeff') ? text.slice(1) : text;
  const lines = textLines(source);
  const fail = (problems: readonly TextProblem[]): Checked<ParsedText> => ({
    ok: false,
    diagnostics: capped(problems, lines, file),
  });

  const nul = source.indexOf('\0');
  if (nul >= 0) return fail([notText(nul)]);
  const opened = unclosedBrackets(source);
  if (opened !== null) return fail([tooDeep(opened)]);
  const tokens = [...new Parser().parse(source)];
  const lexical = tokens.flatMap((token) => (token.type === 'error' ? [token] : []));
  if (lexical.length > HOPELESS) {
    return fail(
      lexical.map(({ offset, message }) =>
        problemOfParser('UNEXPECTED_TOKEN', message, [offset, offset + 1]),
      ),
    );
  }
  const deep = nestingOfTokens(tokens);
  if (deep !== null) return fail([tooDeep(deep)]);

  const [document, second] = [...new Composer(OPTIONS).compose(tokens, true, source.length)];
  if (document === undefined) return fail([empty()]);
  const faults = [...document.errors, ...document.warnings].map((error) =>
    problemOfParser(error.code, error.message, error.pos),
  );
  const severally = second === undefined ? faults : [...faults, severalDocuments(second.range[0])];
  const problems = severally.length > 0 ? severally : repeatedKeys(document.contents);
  if (problems.length > 0) return fail(problems);
  if (document.contents === null || (isScalar(document.contents) && document.contents.source === ''))
    return fail([empty()]);
  return valueOf(document, lines, file, fail);
}

function valueOf(
  document: Document.Parsed,
  lines: TextLines,
  file: string,
  fail: (problems: readonly TextProblem[]) => Checked<ParsedText>,
): Checked<ParsedText> {
  let data: unknown;
  try {
    data = document.toJS();
  } catch (error) {
    // toJS() throws a ReferenceError for an unknown alias and for aliases that would fill the memory.
    if (!(error instanceof ReferenceError || error instanceof RangeError)) throw error;
    return fail([badAlias(error.message)]);
  }
  const locate = locator(document, lines);
  const inspected = inspectValue(data);
  if (inspected.tooDeep) return fail([tooDeep(0)]);
  const problems = inspected.controls.map(({ pointer, part, character }): Diagnostic => ({
    code: 'control-character',
    severity: 'error',
    message: `the text holds the control character ${character}`,
    hint: 'write plain text: remove the character, or the escape that stands for it',
    file,
    pointer,
    range: locate(pointer, part),
  }));
  return problems.length > 0
    ? { ok: false, diagnostics: problems.slice(0, MAX_PARSER_ERRORS) }
    : { ok: true, value: { data, locate }, diagnostics: [] };
}

function capped(problems: readonly TextProblem[], lines: TextLines, file: string): readonly Diagnostic[] {
  const sorted = [...problems].sort((a, b) => a.span[0] - b.span[0]);
  const shown = sorted.slice(0, MAX_PARSER_ERRORS).map(({ span, ...rest }): Diagnostic => ({
    ...rest,
    severity: 'error',
    file,
    pointer: '',
    range: lines.range(span[0], span[1]),
  }));
  const last = shown.at(-1);
  if (sorted.length <= MAX_PARSER_ERRORS || last === undefined) return shown;
  return [
    ...shown,
    {
      ...last,
      code: 'too-many-errors',
      message: `${sorted.length - MAX_PARSER_ERRORS} more faults of form are not listed`,
      hint: 'mend the first ones and check again: the others often follow from them',
    },
  ];
}

const notText = (offset: number): TextProblem => ({
  code: 'not-text',
  message: 'this is not a text file: it holds a NUL character',
  hint: 'give a YAML or JSON file in UTF-8',
  span: [offset, offset + 1],
});

const empty = (): TextProblem => ({
  code: 'empty-file',
  message: 'the file is empty',
  hint: null,
  span: [0, 0],
});

const severalDocuments = (offset: number): TextProblem => ({
  code: 'several-documents',
  message: 'the file holds several YAML documents',
  hint: 'keep one document in a file and remove the line ---',
  span: [offset, offset + 1],
});

const tooDeep = (offset: number): TextProblem => ({
  code: 'too-deep',
  message: 'maps and lists are nested more than 100 deep',
  hint: null,
  span: [offset, offset + 1],
});

const badAlias = (message: string): TextProblem => ({
  code: 'bad-alias',
  message: /excessive|stack/i.test(message)
    ? 'aliases (*name) repeat so much that the file would fill the memory'
    : `an alias (*name) refers to nothing that stands before it: ${message.split(': ').at(-1) ?? ''}`,
  hint: 'write the values out instead of using & and *, or put a text that begins with * in quotes',
  span: [0, 1],
});

/** A plain value as YAML that parseText() reads back as the same value. Ends with a line break. */
export const toYaml = (data: unknown): string =>
  stringify(data, { version: '1.2', schema: 'core', lineWidth: 0, aliasDuplicateObjects: false });

/** Keys that stand twice in one map: the second would silently win. */
function repeatedKeys(root: unknown): readonly TextProblem[] {
  const found: TextProblem[] = [];
  const todo: unknown[] = [root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    // Not spread: a list of half a million entries has more of them than a call may have arguments.
    if (isSeq(node)) for (const item of node.items) todo.push(item);
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      if (value !== null) todo.push(value);
      if (!isScalar(key)) continue;
      const name = String(key.value);
      if (seen.has(name)) {
        const [from, to] = spanOf(key);
        found.push({
          code: 'repeated-key',
          message: `the key "${name}" stands twice in the same map`,
          hint: 'keep one of them',
          span: [from, to],
        });
      }
      seen.add(name);
    }
  }
  return found;
}

const spanOf = (node: Node): readonly [number, number] => {
  const range: Span = node.range ?? [0, 0, 0];
  return [range[0], Math.max(range[0], range[1])];
};

/** Places of values by JSON Pointer, found in the parsed document when asked. */
function locator(document: Document.Parsed, lines: TextLines): Locate {
  const resolve = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  return (pointer, part) => {
    let node: unknown = document.contents;
    let key: unknown = null;
    for (const token of splitPointer(pointer)) {
      const parent = resolve(node);
      const next: unknown = isMap(parent)
        ? parent.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === token)
        : isSeq(parent)
          ? parent.items[Number(token)]
          : undefined;
      if (next === undefined) return rangeOf(key ?? firstKey(node) ?? node, lines);
      key = isPair(next) ? next.key : null;
      node = isPair(next) ? next.value : next;
    }
    const place = part === 'key' ? (key ?? firstKey(node) ?? node) : (node ?? key);
    return rangeOf(place, lines);
  };
}

/** The first key of a map or of the first map in a list: where to point when a whole item is meant. */
function firstKey(node: unknown): unknown {
  return isMap(node) ? (node.items[0]?.key ?? null) : null;
}

function rangeOf(node: unknown, lines: TextLines): Range {
  const [from, to] =
    isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? spanOf(node as Node) : [0, 0];
  return lines.range(from, to);
}
