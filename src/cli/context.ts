/** What a command may know of the process it runs in; everything is given, so that commands can be tested. */
import type { Readable, Writable } from 'node:stream';
import { EXIT } from './exit-codes.js';
import { ReportedError } from './errors.js';

/** Colour support: 0 none, 1 sixteen colours. */
export type ColourLevel = 0 | 1;

export interface Output {
  /** Writes and waits while the reader is slower than we are. */
  readonly write: (content: string | Uint8Array) => Promise<void>;
}

export interface CliContext {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** The real streams, for prompts only; commands write through `stdout` and `stderr`. */
  readonly terminal: { readonly input: Readable; readonly output: Writable };
  readonly stdout: Output;
  readonly stderr: Output;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Today in UTC, `YYYY-MM-DD`: the same day in every time zone. */
  readonly today: () => string;
  readonly colour: { readonly stdout: ColourLevel; readonly stderr: ColourLevel };
  /** Columns, 40 to 200. */
  readonly width: number;
  readonly accessible: boolean;
  /** Whether questions can be asked. */
  readonly interactive: boolean;
  readonly verbose: boolean;
}

/** Options that every command accepts. */
export interface GlobalOptions {
  readonly color?: 'auto' | 'always' | 'never';
  readonly width?: number;
  readonly accessible?: boolean;
  readonly input?: boolean;
  readonly verbose?: boolean;
}

const NARROWEST = 40;
const WIDEST = 200;
const DEFAULT_WIDTH = 80;

type Tty = { readonly isTTY?: boolean; readonly columns?: number };

/** `--color` > FORCE_COLOR > non-empty NO_COLOR > TERM=dumb > whether the stream is a terminal. */
export function colourLevel(
  option: GlobalOptions['color'],
  env: CliContext['env'],
  stream: Tty,
): ColourLevel {
  if (option === 'always') return 1;
  if (option === 'never') return 0;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced === '0' || forced === 'false' ? 0 : 1;
  if (env['NO_COLOR']) return 0;
  if (env['TERM'] === 'dumb') return 0;
  return stream.isTTY === true ? 1 : 0;
}

/** `--width` > columns of the terminal > COLUMNS > 80, kept between 40 and 200. */
export function outputWidth(option: number | undefined, env: CliContext['env'], stream: Tty): number {
  const fromEnv = Number(env['COLUMNS']);
  const columns =
    option ?? stream.columns ?? (Number.isInteger(fromEnv) && fromEnv > 0 ? fromEnv : DEFAULT_WIDTH);
  return Math.min(WIDEST, Math.max(NARROWEST, columns));
}

const writer = (stream: Writable): Output => ({
  write: (content) =>
    new Promise((resolve, reject) => {
      if (content.length === 0) return resolve();
      stream.write(content, (error) => {
        if (!error) resolve();
        else if ('code' in error && error.code === 'EPIPE')
          resolve(); // the reader has gone: nothing is left to say
        else reject(new ReportedError(EXIT.unreadable)); // the process tells it, for every writer once
      });
    }),
});

/** The context of the real process. */
export function processContext(options: GlobalOptions): CliContext {
  const { stdout, env } = process;
  const accessible = options.accessible === true || Boolean(env['ACCESSIBLE']) || env['TERM'] === 'dumb';
  return {
    // Node.js makes these streams when they are first touched, which a command that does not use them need not pay for.
    get stdin() {
      return process.stdin;
    },
    get terminal() {
      return { input: process.stdin, output: process.stderr };
    },
    stdout: writer(stdout),
    get stderr() {
      return writer(process.stderr);
    },
    get isTerminal() {
      return stdout.isTTY;
    },
    env,
    cwd: process.cwd(),
    today: () => new Date().toISOString().slice(0, 'YYYY-MM-DD'.length),
    colour: {
      stdout: colourLevel(options.color, env, stdout),
      get stderr() {
        return colourLevel(options.color, env, process.stderr);
      },
    },
    width: outputWidth(options.width, env, stdout),
    accessible,
    get interactive() {
      return options.input !== false && process.stdin.isTTY && process.stderr.isTTY;
    },
    verbose: options.verbose === true,
  };
}
