/** A saved result as text to a trusted value: JSON, then the shape of an assessment. */
import type { Checked, Diagnostic } from '../model/diagnostic.js';
import type { Assessment } from '../model/types.js';
import { jsonPlaces, parseJson } from './json-text.js';
import { shapeProblems, type ShapeProblem } from './schemas.js';

/** Version of the structure that this program reads and writes. */
const SCHEMA_VERSION = 1;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

type Words = Pick<Diagnostic, 'code' | 'message' | 'hint'>;

const NOT_A_RESULT: Words = {
  code: 'not-a-result',
  message: 'this is not a result of labelwise assess',
  hint: 'write one: labelwise assess TENDER --format json --output RESULT.json',
};
const A_TENDER: Words = {
  code: 'not-a-result',
  message: 'this is a tender, not a result',
  hint: 'labelwise assess takes a tender',
};

/** What the data is instead, where that can be told; null when it may be a result. */
function otherThanResult(data: unknown): Words | null {
  if (!isObject(data) || !('schemaVersion' in data))
    return isObject(data) && 'title' in data && 'lots' in data ? A_TENDER : NOT_A_RESULT;
  const version = data['schemaVersion'];
  return version === SCHEMA_VERSION
    ? null
    : {
        code: 'other-version',
        message: `this result has version ${JSON.stringify(version)} of the structure; this program reads version ${SCHEMA_VERSION}`,
        hint: 'use the labelwise that wrote it, or assess the tender again',
      };
}

/** A result has one cause of all its faults: another version wrote it, or a hand changed it. */
const otherShape = (first: ShapeProblem | undefined, count: number): Words => ({
  code: 'not-a-result',
  message: `this version cannot read the result: ${first?.message ?? ''}${count > 1 ? `, and ${count - 1} more faults` : ''}`,
  hint: 'assess the tender again with this version of labelwise',
});

/**
 * Checks a saved result.
 * @param text content of the file
 * @param file its name for diagnostics; `-` for standard input
 */
export async function checkResult(text: string, file: string): Promise<Checked<Assessment>> {
  const parsed = await parseJson(text, file);
  if (!parsed.ok) return parsed;
  const other = otherThanResult(parsed.value);
  if (other !== null)
    return {
      ok: false,
      diagnostics: [{ ...other, severity: 'error', file, pointer: '', range: null }],
    };
  const problems = shapeProblems('assessment', parsed.value);
  // The generated validator has just proved the shape; TypeScript cannot follow it there.
  if (problems.length === 0) return { ok: true, value: parsed.value as Assessment, diagnostics: [] };
  const [first] = problems;
  const placeOf = await jsonPlaces(text);
  return {
    ok: false,
    diagnostics: [
      {
        ...otherShape(first, problems.length),
        severity: 'error',
        file,
        pointer: first?.pointer ?? '',
        range: placeOf(first?.pointer ?? ''),
      },
    ],
  };
}
