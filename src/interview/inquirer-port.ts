/**
 * The interview in a terminal with moving cursors. The only import of inquirer, and a lazy one: it costs as much time
 * as starting Node.js.
 */
import { isatty } from 'node:tty';
import type InquirerModule from 'inquirer';
import type { Choice } from './answers.js';
import { checkedReply, type SpecialRow } from './checked-reply.js';
import { interpretLine, keptInWords } from './interpret-line.js';
import { interruptionOf } from './interruptions.js';
import { fitter, type Prompt, type PromptOutput, type PromptPort, type Reply, type Wrap } from './port.js';
import { linesBefore, typedHint } from './prompt-lines.js';
import { ENGLISH_TEXTS, type InterviewTexts } from './texts.js';

export interface InquirerPortOptions {
  readonly input: NodeJS.ReadableStream;
  /** Standard error. */
  readonly output: PromptOutput;
  readonly signal: AbortSignal;
  readonly color: boolean;
  readonly wrap?: Wrap | undefined;
  readonly texts?: InterviewTexts | undefined;
}

type Inquirer = typeof InquirerModule;

/** What a row of a list stands for: a choice of the question, or a row that every list has. */
type Row = { readonly choice: Choice['value'] } | { readonly special: SpecialRow };

interface Shown {
  readonly name: string;
  /** How it stands in the line that remains after the answer. */
  readonly short?: string;
  readonly value: Row;
  readonly description?: string;
  readonly checked?: boolean;
}

const SMALLEST_PAGE = 4;
const LARGEST_PAGE = 16;
/** Lines that a list needs beside its rows: message, description, keys. */
const LINES_AROUND_LIST = 9;

/** Columns before the text of a row (cursor, check mark) and of a message (question mark). */
const ROW_INDENT = 4;
const MESSAGE_INDENT = 2;

const plain = (text: string): string => text;

/** Styles without dim text, which some terminals make unreadable, and without any when colour is off. */
const themeFor = (color: boolean, keys: () => string) => {
  const style = { defaultAnswer: (text: string) => `(${text})`, keysHelpTip: keys };
  if (color) return { style };
  return {
    prefix: { idle: '?', done: '*' },
    style: {
      ...style,
      answer: plain,
      message: plain,
      help: plain,
      highlight: plain,
      description: plain,
      error: (text: string) => `> ${text}`,
    },
  };
};

type RawInput = NodeJS.ReadableStream & { fd?: number; setRawMode?: (mode: boolean) => unknown };

/**
 * Keeps readline from crashing when it gives back a terminal that is gone: it sets the mode of the terminal when its
 * input ends, and an error there (EIO) has no listener that we could reach inside inquirer.
 * @returns undoes it
 */
function guardRawMode(input: RawInput): () => void {
  const { fd, setRawMode } = input;
  if (setRawMode === undefined || fd === undefined) return () => undefined;
  input.setRawMode = (mode) => (isatty(fd) ? setRawMode.call(input, mode) : input);
  return () => {
    input.setRawMode = setRawMode;
  };
}

const isInquirerExit = (error: unknown): error is Error =>
  error instanceof Error && ['ExitPromptError', 'AbortPromptError', 'CancelPromptError'].includes(error.name);

/** A port that asks with inquirer. */
export function createInquirerPort(options: InquirerPortOptions): PromptPort {
  const { input, output, signal, color, texts = ENGLISH_TEXTS } = options;
  const fit = fitter(options.wrap, output);
  const release = guardRawMode(input);
  let loading: Promise<Inquirer> | null = null;
  const load = (): Promise<Inquirer> => (loading ??= import('inquirer').then((module) => module.default));
  const say = (text: string): void => {
    output.write(`${fit(text)}\n`);
  };
  const keys = (...names: readonly string[]): string => fit(names.join(', '));
  const pageSize = (): number =>
    Math.max(SMALLEST_PAGE, Math.min(LARGEST_PAGE, (output.rows ?? 24) - LINES_AROUND_LIST));

  const messageOf = (prompt: Prompt): string => fit(prompt.message, MESSAGE_INDENT);
  const choiceRow = (choice: Choice): Shown => ({
    name: fit(choice.title, ROW_INDENT).replaceAll('\n', `\n${' '.repeat(ROW_INDENT)}`),
    short: choice.title,
    value: { choice: choice.value },
    ...(choice.description === undefined ? {} : { description: fit(choice.description) }),
  });
  const specialRows = (prompt: Prompt): readonly Shown[] => [
    ...(prompt.noneAllowed ? [{ name: texts.none, value: { special: 'none' } } as const] : []),
    ...(prompt.unknown === null
      ? []
      : [{ name: texts.unknown, value: { special: 'unknown' }, description: fit(prompt.unknown) } as const]),
    ...(prompt.canGoBack ? [{ name: texts.back, value: { special: 'back' } } as const] : []),
  ];

  /** Rows with a heading before each group, and a rule before the rows that every list has. */
  const grouped = (inquirer: Inquirer, prompt: Prompt, rows: readonly Shown[]) => {
    const special = specialRows(prompt);
    return [
      ...rows.flatMap((row, index) => {
        const group = prompt.choices[index]?.group;
        const isNew = group !== undefined && group !== prompt.choices[index - 1]?.group;
        return isNew ? [new inquirer.Separator(group), row] : [row];
      }),
      ...(special.length > 0 ? [new inquirer.Separator('--'), ...special] : []),
    ];
  };

  async function askTyped(inquirer: Inquirer, prompt: Prompt): Promise<Reply> {
    const ask = inquirer.createPromptModule({ input, output, signal });
    say(typedHint(prompt, texts));
    const kept = keptInWords(prompt, texts);
    const { answer } = await ask([
      {
        type: 'input',
        name: 'answer',
        message: messageOf(prompt),
        theme: themeFor(color, () => ''),
        ...(kept === null ? {} : { default: kept }),
        validate: (line: string) => {
          const reply = interpretLine(line, prompt, texts);
          return reply.kind === 'problem' ? fit(reply.message) : true;
        },
      },
    ]);
    const reply = interpretLine(String(answer), prompt, texts);
    return reply.kind === 'problem' ? askTyped(inquirer, prompt) : reply;
  }

  async function askOne(inquirer: Inquirer, prompt: Prompt): Promise<Reply> {
    const ask = inquirer.createPromptModule({ input, output, signal });
    const rows = prompt.choices.map(choiceRow);
    const earlier = rows.find(({ value }) => 'choice' in value && value.choice === prompt.earlier);
    const { answer } = await ask([
      {
        type: 'select',
        name: 'answer',
        message: messageOf(prompt),
        choices: grouped(inquirer, prompt, rows),
        pageSize: pageSize(),
        theme: themeFor(color, () => keys(texts.keys.move, texts.keys.confirm)),
        ...(earlier ? { default: earlier.value } : {}),
      },
    ]);
    const row = answer as Row;
    if ('choice' in row) return { kind: 'answer', value: row.choice };
    return row.special === 'back' ? { kind: 'back' } : { kind: 'unknown' };
  }

  async function askMany(inquirer: Inquirer, prompt: Prompt): Promise<Reply> {
    const ask = inquirer.createPromptModule({ input, output, signal });
    const earlier = Array.isArray(prompt.earlier) ? prompt.earlier : [];
    const rows = prompt.choices.map((choice) => ({
      ...choiceRow(choice),
      checked: earlier.includes(String(choice.value)),
    }));
    const special = specialRows(prompt);
    const theme = themeFor(color, () => keys(texts.keys.move, texts.keys.check, texts.keys.confirm));
    // Checkbox does not tell which row the cursor is on when Enter is pressed; only that row is highlighted, though.
    let underCursor = '';
    const { highlight = (text: string) => `\u001b[36m${text}\u001b[39m` } = theme.style as {
      highlight?: (text: string) => string;
    };
    const interpret = (values: readonly Row[]) => {
      const cursor = special.find(({ name }) => underCursor.endsWith(` ${name}`));
      return checkedReply(
        prompt,
        values.flatMap((row) => ('choice' in row ? [String(row.choice)] : [])),
        values.flatMap((row) => ('special' in row ? [row.special] : [])),
        cursor && 'special' in cursor.value ? cursor.value.special : null,
        texts,
      );
    };
    const { answer } = await ask([
      {
        type: 'checkbox',
        name: 'answer',
        message: messageOf(prompt),
        choices: grouped(inquirer, prompt, rows),
        pageSize: pageSize(),
        loop: true,
        shortcuts: { all: null, invert: null },
        theme: {
          ...theme,
          style: {
            ...theme.style,
            highlight: (text: string) => {
              underCursor = text;
              return highlight(text);
            },
          },
        },
        validate: (chosen: readonly { readonly value: Row }[]) => {
          const reply = interpret(chosen.map(({ value }) => value));
          return reply.kind === 'problem' ? fit(reply.message) : true;
        },
      },
    ]);
    const reply = interpret(answer as readonly Row[]);
    return reply.kind === 'problem' ? askMany(inquirer, prompt) : reply;
  }

  const askBy = { typed: askTyped, one: askOne, many: askMany } as const;

  return {
    say: (text) => say(`${text}\n`),
    ask: async (prompt): Promise<Reply> => {
      try {
        say(linesBefore(prompt, texts).join('\n'));
        const inquirer = await load();
        if (signal.aborted) return { kind: 'interrupted', signal: interruptionOf(signal) };
        const reply = await askBy[prompt.kind](inquirer, prompt);
        say('');
        return reply;
      } catch (error) {
        if (!isInquirerExit(error)) throw error;
        return { kind: 'interrupted', signal: signal.aborted ? interruptionOf(signal) : 'SIGINT' };
      }
    },
    close: release,
  };
}
