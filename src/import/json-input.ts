/** JSON from pieces of text: one document, or JSON Lines, of which only one line at a time is in memory. */
import { parseJson, type ParsedJson } from './json-text.js';
import type { Problem } from './problems.js';

export interface JsonPart {
  /** `line 12` in JSON Lines; null for a document. */
  readonly place: string | null;
  /** Number of its first line. */
  readonly line: number;
  readonly text: string;
  readonly parsed: ParsedJson;
}

/** Characters of a document, or of one line. */
const MAX_LENGTH = 64 * 1024 * 1024;

/** Thrown when a document or a line is longer than is read. */
export class TooLongError extends Error {
  override readonly name = 'TooLongError';

  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

const tooLong = (line: number): TooLongError =>
  new TooLongError({
    code: 'notice-too-large',
    message: 'a JSON document has more than 64 million characters',
    hint: 'split it, or give one release or tender a line (JSON Lines)',
    place: { line, column: 1 },
  });

interface Line {
  readonly number: number;
  /** With its line break. */
  readonly text: string;
}

async function* linesOf(texts: AsyncIterable<string>): AsyncGenerator<Line, void> {
  let number = 1;
  let pending: string[] = [];
  let length = 0;
  for await (const text of texts) {
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      pending.push(text.slice(from, end + 1));
      yield { number, text: pending.join('') };
      pending = [];
      length = 0;
      number += 1;
      from = end + 1;
    }
    if (from < text.length) pending.push(text.slice(from));
    length += text.length - from;
    if (length > MAX_LENGTH) throw tooLong(number);
  }
  if (pending.length > 0) yield { number, text: pending.join('') };
}

const isWhole = (line: Line | null): boolean => {
  if (line === null || !/^\s*[[{]/.test(line.text)) return false;
  const parsed = parseJson(line.text);
  return parsed.ok && parsed.value !== null && typeof parsed.value === 'object';
};

/** A first line that is a beginning of an object with content: in JSON Lines it may be the one that is broken. */
const hasContent = (line: Line): boolean => /^\s*\{\s*"/.test(line.text);

const partOf = ({ number, text }: Line): JsonPart => ({
  place: `line ${String(number)}`,
  line: number,
  text,
  parsed: parseJson(text, number),
});

/**
 * JSON Lines when one of the first two lines is a value of its own and another line follows; else one document.
 * @throws {TooLongError}
 */
export async function* readJson(texts: AsyncIterable<string>): AsyncGenerator<JsonPart, void> {
  const lines = linesOf(texts)[Symbol.asyncIterator]();
  const next = async (): Promise<Line | null> => {
    for (;;) {
      const step = await lines.next();
      if (step.done === true) return null;
      if (step.value.text.trim() !== '') return step.value;
    }
  };
  const first = await next();
  if (first === null) return;
  const second = await next();
  const isLines = second !== null && (isWhole(first) || (hasContent(first) && isWhole(second)));
  if (isLines) {
    yield partOf(first);
    for (let line: Line | null = second; line !== null; line = await next()) yield partOf(line);
    return;
  }
  const pieces = [first.text, second?.text ?? ''];
  let length = first.text.length + (second?.text.length ?? 0);
  // Empty lines before the second one are lost, so that places are counted from it.
  const skipped = second === null ? 0 : second.number - first.number - 1;
  pieces.splice(1, 0, '\n'.repeat(skipped));
  if (second !== null)
    for (let step = await lines.next(); step.done !== true; step = await lines.next()) {
      length += step.value.text.length;
      if (length > MAX_LENGTH) throw tooLong(first.number);
      pieces.push(step.value.text);
    }
  const text = pieces.join('');
  yield { place: null, line: first.number, text, parsed: parseJson(text, first.number) };
}
