/**
 * Numbered lines instead of moving cursors: for screen readers (`--accessible`, ACCESSIBLE), dumb terminals, and input
 * that comes through a pipe. Reads whole lines, redraws nothing.
 */
import { createInterface } from 'node:readline';
import { interpretLine } from './interpret-line.js';
import { interruptionOf } from './interruptions.js';
import { fitter, type Prompt, type PromptOutput, type PromptPort, type Reply, type Wrap } from './port.js';
import { linesBefore, numberedHint, typedHint } from './prompt-lines.js';
import { ENGLISH_TEXTS, type InterviewTexts } from './texts.js';

export interface PlainPortOptions {
  readonly input: NodeJS.ReadableStream;
  /** Standard error. */
  readonly output: PromptOutput;
  readonly signal: AbortSignal;
  readonly wrap?: Wrap | undefined;
  readonly texts?: InterviewTexts | undefined;
}

/** Lines of a stream, one at a time; lines that arrive before they are asked for wait. */
function lineSource(input: NodeJS.ReadableStream, signal: AbortSignal) {
  const waiting: string[] = [];
  let ended = false;
  let wake: (() => void) | null = null;
  const notify = (): void => wake?.();
  const reader = createInterface({ input, terminal: false });
  reader.on('line', (line) => {
    waiting.push(line);
    notify();
  });
  const end = (): void => {
    ended = true;
    notify();
  };
  reader.on('close', end);
  reader.on('error', end); // a terminal that is gone
  signal.addEventListener('abort', notify);
  return {
    /** The next line; null when the input has ended or the interview was interrupted. */
    next: async (): Promise<string | null> => {
      while (waiting.length === 0 && !ended && !signal.aborted) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return signal.aborted ? null : (waiting.shift() ?? null);
    },
    close: (): void => {
      signal.removeEventListener('abort', notify);
      reader.close();
    },
  };
}

const listOf = (prompt: Prompt): readonly string[] => {
  const lines: string[] = [];
  let group: string | undefined;
  prompt.choices.forEach((choice, index) => {
    if (choice.group !== undefined && choice.group !== group) lines.push(`${choice.group}:`);
    group = choice.group;
    lines.push(
      `${String(index + 1)}. ${choice.title}${choice.description === undefined ? '' : `: ${choice.description}`}`,
    );
  });
  return lines;
};

/** A port that prints lines and reads lines. */
export function createPlainPort(options: PlainPortOptions): PromptPort {
  const { input, output, signal, texts = ENGLISH_TEXTS } = options;
  const fit = fitter(options.wrap, output);
  const lines = lineSource(input, signal);
  const say = (text: string): void => {
    output.write(`${fit(text)}\n`);
  };
  return {
    say: (text) => say(`\n${text}`),
    ask: async (prompt): Promise<Reply> => {
      say('');
      for (const line of linesBefore(prompt, texts)) say(line);
      say(prompt.message);
      for (const line of listOf(prompt)) say(line);
      say(prompt.kind === 'typed' ? typedHint(prompt, texts) : numberedHint(prompt, texts));
      for (;;) {
        output.write('> ');
        const line = await lines.next();
        if (line === null) {
          say('');
          return { kind: 'interrupted', signal: signal.aborted ? interruptionOf(signal) : 'end-of-input' };
        }
        const reply = interpretLine(line, prompt, texts);
        if (reply.kind !== 'problem') return reply;
        say(reply.message);
      }
    },
    close: () => lines.close(),
  };
}
