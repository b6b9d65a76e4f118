/** Which questions a notice leaves open, and what it suggests for them. */
import { keyOf, type AnswerValue, type Answers, type Interview } from './answers.js';

/** A field that is open although something may stand there, with values that may be meant. */
export interface OpenField {
  /** Path in the tender, such as `lots.0.products`. */
  readonly path: string;
  readonly candidates: readonly string[];
}

interface Place {
  readonly path: string;
  readonly round: number;
}

/** `lots.0.products` as the questionnaire writes it, with the round. */
const placeOf = (path: string): Place => {
  const index = /^([\w-]+)\.(\d+)\.(.+)$/.exec(path);
  return index === null
    ? { path, round: 1 }
    : { path: `${index[1] ?? ''}[].${index[3] ?? ''}`, round: Number(index[2]) + 1 };
};

const keyAt = ({ questionnaire }: Interview, { path, round }: Place): string | null => {
  const questions = questionnaire.sections.flatMap((section) => section.questions);
  const found = questions.find(({ sets }) => (sets ?? []).includes(path));
  return found ? keyOf(found.id, round) : null;
};

/**
 * Answers without those to open fields, and what is suggested for these: what stood there and what may be meant.
 * @param answers that a draft leads to
 */
export function withOpenFields(
  interview: Interview,
  answers: Answers,
  open: readonly OpenField[],
): { readonly answers: Answers; readonly suggested: Answers } {
  const keyed = open.flatMap(({ path, candidates }) => {
    const key = keyAt(interview, placeOf(path));
    return key === null ? [] : [{ key, candidates }];
  });
  const keys = new Set(keyed.map(({ key }) => key));
  const suggested = keyed.flatMap(({ key, candidates }): readonly (readonly [string, AnswerValue])[] => {
    const stood = answers[key];
    const values = [...(Array.isArray(stood) ? (stood as readonly string[]) : []), ...candidates];
    return values.length === 0 ? [] : [[key, values]];
  });
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([key]) => !keys.has(key))),
    suggested: Object.fromEntries(suggested),
  };
}
