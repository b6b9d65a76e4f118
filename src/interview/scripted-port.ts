/** A port that plays a script: for tests, and for showing an interview without a terminal. */
import type { Prompt, PromptPort, Reply } from './port.js';

/** A reply to the prompt with this key, or a function of the prompt. */
export type ScriptedReply = Reply | ((prompt: Prompt) => Reply);

export interface ScriptedPort extends PromptPort {
  /** Everything that was asked and said, in order. */
  readonly asked: readonly Prompt[];
  readonly said: readonly string[];
  readonly isClosed: () => boolean;
}

/** Plays replies in order; when they run out the input has ended. */
export function createScriptedPort(script: Iterable<ScriptedReply>): ScriptedPort {
  const replies = script[Symbol.iterator]();
  const asked: Prompt[] = [];
  const said: string[] = [];
  let closed = false;
  return {
    asked,
    said,
    isClosed: () => closed,
    say: (text) => {
      said.push(text);
    },
    ask: (prompt) => {
      asked.push(prompt);
      const next = replies.next();
      if (next.done) return Promise.resolve<Reply>({ kind: 'interrupted', signal: 'end-of-input' });
      return Promise.resolve(typeof next.value === 'function' ? next.value(prompt) : next.value);
    },
    close: () => {
      closed = true;
    },
  };
}
