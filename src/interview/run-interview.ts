/** Drives the interview: the state machine decides what to ask, the port asks, every answer is saved before the next. */
import type { Tender } from '../model/types.js';
import type { Answers, AnswerValue, Interview } from './answers.js';
import { exitCodeOf, type InterruptSignal, type PromptPort } from './port.js';
import { keyToChange, promptOf, summaryOf, summaryPrompt } from './prompt-of.js';
import { answer, back, change, currentStep, start, type InterviewState } from './reducer.js';
import { isTender, tenderFromAnswers } from './tender-from-answers.js';
import { ENGLISH_TEXTS, type InterviewTexts } from './texts.js';

export interface InterviewOptions extends Interview {
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

/** The state after the summary was answered with a value; null when everything was confirmed. */
function afterSummary(interview: Interview, state: InterviewState, value: AnswerValue): InterviewState | null {
  const key = keyToChange(value);
  return key === null ? null : change(interview, state, key);
}

/**
 * Asks until the tender is complete and confirmed, or the interview is interrupted.
 * @returns the tender, minimal and valid by its schema, or what interrupted and the answers so far; both with the answers.
 * The port is closed in either case.
 */
export async function runInterview(options: InterviewOptions): Promise<InterviewOutcome> {
  const { port, texts = ENGLISH_TEXTS } = options;
  const save = saver(options, texts);
  let state = start(options, options.answers);
  let sectionShown: string | null = null;
  try {
    port.say(`${options.questionnaire.title}\n${options.questionnaire.intro}`);
    const kept = Object.keys(state.answers).length;
    if (kept > 0) port.say(texts.resumed(kept));
    for (;;) {
      const step = currentStep(options, state);
      const lines = step ? [] : summaryOf(options, state, texts);
      if (!step) port.say([texts.summary, ...lines.map((line) => `${line.question}\n  ${line.answer}`)].join('\n'));
      const place: string | null = step ? `${step.section.id} ${String(step.round)}` : null;
      const prompt = step
        ? promptOf(options, state, step, place !== sectionShown, texts)
        : summaryPrompt(lines, texts);
      sectionShown = place;
      const reply = await port.ask(prompt);
      if (reply.kind === 'interrupted') {
        return { kind: 'interrupted', signal: reply.signal, exitCode: exitCodeOf(reply.signal), answers: state.answers };
      }
      if (reply.kind === 'back') {
        state = back(options, state);
        continue;
      }
      const value = reply.kind === 'unknown' ? null : reply.value;
      if (!step) {
        const next = value === null ? state : afterSummary(options, state, value);
        if (next !== null) {
          state = next;
          continue;
        }
        const tender = tenderFromAnswers(options, state.answers);
        if (isTender(tender)) return { kind: 'complete', tender, answers: state.answers };
        throw new Error('the questionnaire ended without a title or without anything to buy');
      }
      const result = answer(options, state, value);
      if (result.problem) {
        port.say(texts.problem(result.problem));
        continue;
      }
      state = result.state;
      await save(state.answers);
    }
  } finally {
    port.close();
  }
}
