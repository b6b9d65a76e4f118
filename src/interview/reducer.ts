/**
 * The interview as a state machine without a prompt library: answers and the question at hand in, the next state out.
 * Nothing given is lost: an answer whose question no longer applies is set aside and offered again when it does.
 */
import { acceptAnswer, type Problem } from './accept.js';
import type { AnswerValue, Answers, Interview } from './answers.js';
import { walk, type Step } from './walk.js';

export interface InterviewState {
  readonly answers: Answers;
  /** Earlier answers that do not hold now; only ever offered as a default. */
  readonly setAside: Answers;
  /** Key of the question at hand; null when all are answered and the summary is shown. */
  readonly at: string | null;
  /** `asking` goes through all questions in order; `changing` returns to the summary as soon as nothing is open. */
  readonly mode: 'asking' | 'changing';
  /** Keys that a file or an option answered: not asked in order, but open to change. */
  readonly given?: readonly string[] | undefined;
}

export interface Progress {
  /** Place of the question at hand, from 1; `total` + 1 at the summary. */
  readonly number: number;
  /** Questions that apply as far as known; it may change with the answers. */
  readonly total: number;
}

const firstOpen = (steps: readonly Step[], answers: Answers): string | null =>
  steps.find((step) => answers[step.key] === undefined)?.key ?? null;

/** What is known before the first question. */
export interface Known {
  /** Offered as defaults to questions that are open. */
  readonly suggested?: Answers | undefined;
  /** Keys of answers that nobody has to be asked for. */
  readonly given?: readonly string[] | undefined;
}

/**
 * Begins or resumes an interview.
 * @param answers of an earlier session or of a file; those that do not fit the questionnaire are set aside
 * @returns a state at the first question without an answer
 */
export function start(interview: Interview, answers: Answers = {}, known: Known = {}): InterviewState {
  const { steps, kept, dropped } = walk(interview, answers);
  return {
    answers: kept,
    setAside: { ...known.suggested, ...dropped },
    at: firstOpen(steps, kept),
    mode: 'asking',
    ...(known.given === undefined ? {} : { given: known.given }),
  };
}

/** The question at hand, or null at the summary. */
export const currentStep = (interview: Interview, state: InterviewState): Step | null =>
  walk(interview, state.answers).steps.find((step) => step.key === state.at) ?? null;

/** What was answered before to the question at hand: the answer that holds, else one set aside, else undefined. */
export const earlierAnswer = (state: InterviewState): AnswerValue | null | undefined =>
  state.at === null ? undefined : (state.answers[state.at] ?? state.setAside[state.at]);

/** How far the interview is. */
export function progress(interview: Interview, state: InterviewState): Progress {
  const { steps } = walk(interview, state.answers);
  const index = steps.findIndex((step) => step.key === state.at);
  return { number: (index < 0 ? steps.length : index) + 1, total: steps.length };
}

/**
 * Answers the question at hand and moves on; answers whose question no longer applies are set aside.
 * @param value the answer, or null for "I do not know"
 * @returns the next state; with `problem` the value is no answer and the state stays as it was
 */
export function answer(
  interview: Interview,
  state: InterviewState,
  value: AnswerValue | null,
): { readonly state: InterviewState; readonly problem: Problem | null } {
  const step = currentStep(interview, state);
  if (!step) return { state, problem: null };
  const acceptance = acceptAnswer(value, step);
  if (!acceptance.ok) return { state, problem: acceptance.problem };
  const { steps, kept, dropped } = walk(interview, { ...state.answers, [step.key]: acceptance.value });
  const { [step.key]: _replaced, ...aside } = state.setAside;
  const index = steps.findIndex((candidate) => candidate.key === step.key);
  const isDue = ({ key }: Step): boolean => !(state.given?.includes(key) === true && kept[key] !== undefined);
  const inOrder = state.mode === 'asking' ? steps.slice(index + 1).find(isDue)?.key : undefined;
  return {
    state: {
      ...state,
      answers: kept,
      setAside: { ...aside, ...dropped },
      at: inOrder ?? firstOpen(steps, kept),
    },
    problem: null,
  };
}

/**
 * One step back. From the summary to the last question; while a single answer is being changed, back to the summary
 * unless something is still open. At the first question it stays.
 */
export function back(interview: Interview, state: InterviewState): InterviewState {
  const { steps } = walk(interview, state.answers);
  if (state.at === null) return { ...state, at: steps.at(-1)?.key ?? null };
  if (state.mode === 'changing' && firstOpen(steps, state.answers) === null) return { ...state, at: null };
  const index = steps.findIndex((step) => step.key === state.at);
  return index > 0 ? { ...state, at: steps[index - 1]?.key ?? null } : state;
}

/** Goes to one question in order to change its answer; a key that does not apply changes nothing. */
export function change(interview: Interview, state: InterviewState, key: string): InterviewState {
  const applies = walk(interview, state.answers).steps.some((step) => step.key === key);
  return applies ? { ...state, at: key, mode: 'changing' } : state;
}
