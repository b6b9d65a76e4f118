/** A command in a real pseudo-terminal, and the screen that a person would see. */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawn } from '@lydell/node-pty';
import type { Terminal as TerminalType } from '@xterm/headless';

const require = createRequire(import.meta.url);
// @xterm/headless is CommonJS without an export map that Node's ESM loader can read names from.
const { Terminal } = require('@xterm/headless') as { Terminal: typeof TerminalType };

const BIN = fileURLToPath(new URL('../../bin/labelwise.cjs', import.meta.url));
const PATIENCE = 20_000;

export const KEYS = {
  enter: '\r',
  up: '\u001b[A',
  down: '\u001b[B',
  space: ' ',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
} as const;

export interface Exit {
  readonly exitCode: number;
  readonly signal: number;
}

export interface Session {
  /** Sends keys as they are. */
  readonly press: (...keys: readonly string[]) => void;
  /** The lines of the screen and what scrolled off it, without trailing blanks. */
  readonly screen: () => Promise<string>;
  /** Everything that was written, with its control sequences. */
  readonly raw: () => string;
  /** Waits until the text was written after the last `waitFor`; fails with the screen when it does not come. */
  readonly waitFor: (text: string | RegExp) => Promise<void>;
  /** Waits for the prompt with this message, then for it to be ready for keys. */
  readonly question: (message: string) => Promise<void>;
  readonly kill: (signal: string) => void;
  /** Closes the terminal, as closing its window does. */
  readonly hangUp: () => void;
  readonly exit: Promise<Exit>;
  readonly pid: number;
}

export interface Surroundings {
  readonly columns?: number;
  readonly rows?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Folder for the kept answers; see `stateFolder`. */
  readonly state: string;
  readonly cwd?: string;
}

/** A folder of its own for each test. */
export function stateFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'labelwise-pty-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a terminal shows, without its control sequences, on one line: texts are found although they were wrapped. */
const flat = (raw: string): string => raw.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, '').replace(/\s+/g, ' ');

/** Starts `labelwise` in a terminal. */
export function start(args: readonly string[], surroundings: Surroundings): Session {
  const { columns = 80, rows = 40, env = {}, state, cwd = state } = surroundings;
  const child = spawn(process.execPath, [BIN, ...args], {
    name: env['TERM'] ?? 'xterm-256color', // node-pty sets TERM to this
    cols: columns,
    rows,
    cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: state,
      XDG_STATE_HOME: state,
      XDG_CACHE_HOME: state,
      LC_ALL: 'C.UTF-8',
      TZ: 'UTC',
      ...env,
    },
  });
  const terminal = new Terminal({
    cols: columns,
    rows,
    scrollback: 5000,
    allowProposedApi: true,
    convertEol: false,
  });
  let raw = '';
  let from = 0;
  child.onData((data) => {
    raw += data;
    terminal.write(data);
  });
  let ended = false;
  const exit = new Promise<Exit>((resolve) => {
    child.onExit(({ exitCode, signal }) => {
      ended = true;
      resolve({ exitCode, signal: signal ?? 0 });
    });
  });
  const screen = async (): Promise<string> => {
    await new Promise<void>((resolve) => terminal.write('', resolve));
    const buffer = terminal.buffer.active;
    const lines = Array.from(
      { length: buffer.length },
      (_, row) => buffer.getLine(row)?.translateToString(true) ?? '',
    );
    return lines.join('\n').trimEnd();
  };
  const waitFor = async (text: string | RegExp): Promise<void> => {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const seen = flat(raw.slice(from));
      if (typeof text === 'string' ? seen.includes(text) : text.test(seen)) break;
      if (ended || Date.now() > deadline) {
        throw new Error(
          `waited in vain for ${String(text)}${ended ? ' (the command has ended)' : ''}; the screen:\n${await screen()}`,
        );
      }
      await pause(10);
    }
    from = raw.length;
  };
  return {
    pid: child.pid,
    press: (...keys) => child.write(keys.join('')),
    screen,
    raw: () => raw,
    waitFor,
    question: async (message) => {
      await waitFor(`? ${message}`);
      await pause(30); // keys that arrive before the prompt listens are thrown away by design
    },
    kill: (signal) => child.kill(signal),
    // `destroy` closes our end; it is public in node-pty and missing from its declaration.
    hangUp: () => (child as unknown as { readonly destroy: () => void }).destroy(),
    exit,
  };
}
