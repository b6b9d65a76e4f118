/** Drives the interview: the state machine decides what to ask, the port asks, every answer is saved before the next. */
import type { Tender } from '../model/types.js';
import type { Answers, Interview } from './answers.js';
import { exitCodeOf, type InterruptSignal, type Prompt, type PromptPort, type Reply } from './port.js';
import { keyToChange, promptOf, summaryOf, summaryPrompt } from './prompt-of.js';
import { answer, back, change, currentStep, start, type InterviewState, type Known } from './reducer.js';
import { isTender, tenderFromAnswers } from './tender-from-answers.js';
import { ENGLISH_TEXTS, type InterviewTexts } from './texts.js';

export interface InterviewOptions extends Interview, Known {
  readonly port: PromptPort;
  /** Answers of an earlier session, or taken from a tender (`answersFromTender`). */
  readonly answers?: Answers | undefined;
  /** Keeps the answers; called after each one. A failure is told to the user once and does not end the interview. */
  readonly save: (answers: Answers) => Promise<void>;
  readonly texts?: InterviewTexts | undefined;
}

export type InterviewOutcome =
  | { readonly kind: 'complete'; readonly tender: Tender; readonly answers: Answers }
  | {
      readonly kind: 'interrupted';
      readonly signal: InterruptSignal;
      /** 129, 130 or 143. */
      readonly exitCode: number;
      readonly answers: Answers;
    };

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Saves, and says once when that fails: an interview must not break off because a disk is full. */
function saver({ save, port }: InterviewOptions, texts: InterviewTexts): (answers: Answers) => Promise<void> {
  let told = false;
  return async (answers) => {
    try {
      await save(answers);
    } catch (error) {
      if (!told) port.say(texts.notSaved(reasonOf(error)));
      told = true;
    }
  };
}

/** Shows the summary or the heading that is due, and the prompt for the state. */
function promptFor(
  options: InterviewOptions,
  state: InterviewState,
  sectionShown: string | null,
  texts: InterviewTexts,
): { readonly prompt: Prompt; readonly place: string | null } {
  const step = currentStep(options, state);
  if (step) {
    const place = `${step.section.id} ${String(step.round)}`;
    return { prompt: promptOf(options, state, step, place !== sectionShown, texts), place };
  }
  const lines = summaryOf(options, state, texts);
  options.port.say([texts.summary, ...lines.map((line) => `${line.question}\n  ${line.answer}`)].join('\n'));
  return { prompt: summaryPrompt(lines, texts), place: null };
}

/** What a reply leads to: the next state, or null when the summary was confirmed. */
function afterReply(
  options: InterviewOptions,
  state: InterviewState,
  reply: Exclude<Reply, { readonly kind: 'interrupted' }>,
  texts: InterviewTexts,
): InterviewState | null {
  if (reply.kind === 'back') return back(options, state);
  const value = reply.kind === 'unknown' ? null : reply.value;
  if (state.at === null) {
    if (value === null) return state;
    const key = keyToChange(value);
    return key === null ? null : change(options, state, key);
  }
  const result = answer(options, state, value);
  if (result.problem) options.port.say(texts.problem(result.problem));
  return result.state;
}

/**
 * Asks until the tender is complete and confirmed, or the interview is interrupted.
 * @returns the tender, minimal and valid by its schema, or what interrupted and the answers so far; both with the answers.
 * The port is closed in either case.
 * @throws {Error} when the questionnaire itself leads to no tender, which `validate` finds beforehand
 */
export async function runInterview(options: InterviewOptions): Promise<InterviewOutcome> {
  const { port, texts = ENGLISH_TEXTS } = options;
  const save = saver(options, texts);
  let state = start(options, options.answers, options);
  let sectionShown: string | null = null;
  try {
    port.say(`${options.questionnaire.title}\n${options.questionnaire.intro}`);
    const kept = Object.keys(state.answers).length;
    if (kept > 0) port.say(texts.resumed(kept));
    for (;;) {
      const { prompt, place } = promptFor(options, state, sectionShown, texts);
      sectionShown = place;
      const reply = await port.ask(prompt);
      const { answers } = state;
      if (reply.kind === 'interrupted') {
        return { kind: 'interrupted', signal: reply.signal, exitCode: exitCodeOf(reply.signal), answers };
      }
      const next = afterReply(options, state, reply, texts);
      if (next === null) return complete(options, answers);
      state = next;
      if (state.answers !== answers) await save(state.answers);
    }
  } finally {
    port.close();
  }
}

function complete(interview: Interview, answers: Answers): InterviewOutcome {
  const tender = tenderFromAnswers(interview, answers);
  if (isTender(tender)) return { kind: 'complete', tender, answers };
  throw new Error('the questionnaire ended without a title or without anything to buy');
}
