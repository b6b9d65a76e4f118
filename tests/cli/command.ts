/** The real command as a child process, in surroundings that are the same on every machine. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
const BIN = join(ROOT, 'bin', 'labelwise.cjs');
const PATIENCE = 25_000;

export interface Ended {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Folder to run in; default: the project. */
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** The bin file; default: the project's own. */
  readonly bin?: string;
}

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** Nothing of the machine but the search path: no colour, no locale, no home, 80 columns, UTC. */
const surroundings = (home: string): Record<string, string> => ({
  PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
  HOME: home,
  TZ: 'UTC',
  LC_ALL: 'C.UTF-8',
  COLUMNS: '80',
});

/** A shell line in which `labelwise` is the command, as a user types it; pipes and redirections work. */
export function shell(line: string, options: RunOptions = {}): Promise<Ended> {
  const labelwise = `labelwise() { ${quoted(process.execPath)} ${quoted(options.bin ?? BIN)} "$@"; }`;
  return ended('sh', ['-c', `${labelwise}\n${line}`], options);
}

/** The command with arguments, without a shell. */
export const labelwise = (args: readonly string[], options: RunOptions = {}): Promise<Ended> =>
  ended(process.execPath, [options.bin ?? BIN, ...args], options);

function ended(file: string, args: readonly string[], options: RunOptions): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const { cwd = ROOT, stdin = '', env = {} } = options;
    const child = spawn(file, args, { cwd, env: { ...surroundings(tmpdir()), ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const tooLong = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    // A command that refuses its input early closes it while we still write.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    child.on('error', reject);
    child.on('close', (exit) => {
      clearTimeout(tooLong);
      resolve({
        exit,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
      });
    });
  });
}

export interface Workplace {
  /** An empty folder to work in. */
  readonly folder: string;
  /** The home of the user, empty too. */
  readonly home: string;
  readonly remove: () => void;
}

/** An empty folder and an empty home. */
export function workplace(): Workplace {
  const base = mkdtempSync(join(tmpdir(), 'labelwise-cli-'));
  const [folder, home] = [join(base, 'work'), join(base, 'home')];
  mkdirSync(folder);
  mkdirSync(home);
  return { folder, home, remove: () => rmSync(base, { recursive: true, force: true }) };
}

/** Whether a text looks like the stack of a JavaScript error, which no user should see. */
export const hasStackTrace = (text: string): boolean =>
  /^ {4}at .+(?:\.[cm]?js|node:)/m.test(text) || /^\s*at (?:async )?[\w.<>]+ \(/m.test(text);
