/** Tries an answer of the interview: does the tender that it leads to have the right shape? */
import { shapeProblems, type ShapeProblem } from '../schemas.js';
import type { Question } from './question-facts.js';

const TEXTS: Readonly<Record<string, string>> = { day: '2027-01-31', country: 'BE', currency: 'EUR' };

/** An answer of the right type for a question without choices of its own. */
function exampleAnswer({ type, format, minimum, maximum }: Question): unknown {
  switch (type) {
    case 'number':
      return minimum ?? Math.min(1, maximum ?? 1);
    case 'confirm':
      return true;
    case 'input':
      return TEXTS[format ?? 'text'] ?? 'example';
    case 'select':
    case 'checkbox':
      return 'example';
  }
}

/**
 * Writes one answer into the smallest tender and checks its shape.
 * @param value the choice, or null for a question without choices: an example is made up
 * @param pointer place of `path` in the trial tender
 * @returns the first fault at or below that place, or null
 */
export function tenderProblem(
  question: Question,
  path: string,
  value: unknown,
  pointer: string,
): ShapeProblem | null {
  const tender: Record<string, unknown> = { title: 'Trial', lots: [{ id: '1' }] };
  const answer = value ?? exampleAnswer(question);
  const perChoice = path.includes('*');
  put(tender, pointer, perChoice ? true : question.type === 'checkbox' ? [answer] : answer);
  const problems = shapeProblems('tender', tender);
  return (
    problems.find((problem) => problem.pointer === pointer || problem.pointer.startsWith(`${pointer}/`)) ??
    null
  );
}

function put(root: Record<string, unknown>, pointer: string, value: unknown): void {
  const parts = pointer.slice(1).split('/');
  let target: Record<string, unknown> = root;
  for (const part of parts.slice(0, -1)) {
    const next = target[part];
    if (next === null || typeof next !== 'object') target[part] = {};
    target = target[part] as Record<string, unknown>;
  }
  target[parts.at(-1) ?? ''] = value;
}
