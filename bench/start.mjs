// @ts-check
/**
 * Start-up time as ratios to `node -e 0`, medians taken side by side in one run: version, assess, first prompt.
 * Needs `npm run build`. Prints a table; exits 1 when a ratio is above its limit.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pty from '@lydell/node-pty';

const ROUNDS = 25;
const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'bin/labelwise.cjs');
const state = mkdtempSync(join(tmpdir(), 'labelwise-bench-'));
const env = { ...process.env, XDG_STATE_HOME: state, NO_COLOR: '1' };

/** @param {readonly string[]} args */
function timed(args) {
  const before = performance.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - before;
}

/** Time until the first question stands on the screen of a pseudo-terminal. @returns {Promise<number>} */
function timedPrompt() {
  const before = performance.now();
  const terminal = pty.spawn(process.execPath, [bin, 'assess'], { cwd: root, env, cols: 80, rows: 24 });
  return new Promise((resolve, reject) => {
    let seen = '';
    let time = 0;
    terminal.onData((data) => {
      seen += data;
      // The question itself, behind the mark of the prompt.
      if (time === 0 && /\n[^\n]*\? \S|\u001b\[\?25l/.test(seen)) {
        time = performance.now() - before;
        terminal.write('\u0003');
      }
    });
    terminal.onExit(() => (time > 0 ? resolve(time) : reject(new Error(`no prompt: ${seen}`))));
  });
}

/** The same for `node -e 0` in a pseudo-terminal, so that the terminal's own cost cancels out. @returns {Promise<number>} */
function timedBareTerminal() {
  const before = performance.now();
  const terminal = pty.spawn(process.execPath, ['-e', '0'], { cwd: root, env, cols: 80, rows: 24 });
  return new Promise((resolve) => terminal.onExit(() => resolve(performance.now() - before)));
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** @type {Record<string, number[]>} */
const times = { bare: [], version: [], help: [], assess: [], bareTerminal: [], prompt: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  times['bare']?.push(timed(['-e', '0']));
  times['version']?.push(timed([bin, '--version']));
  times['help']?.push(timed([bin, '--help']));
  times['assess']?.push(timed([bin, 'assess', 'examples/laptops.yaml']));
  times['bareTerminal']?.push(await timedBareTerminal());
  times['prompt']?.push(await timedPrompt());
}
rmSync(state, { recursive: true, force: true });

const ratios = [
  { what: '--version', time: 'version', base: 'bare', limit: 1.5 },
  { what: '--help', time: 'help', base: 'bare', limit: 1.5 },
  { what: 'assess examples/laptops.yaml', time: 'assess', base: 'bare', limit: 2.5 },
  { what: 'first prompt', time: 'prompt', base: 'bareTerminal', limit: 2.5 },
];
let failed = false;
for (const { what, time, base, limit } of ratios) {
  const ratio = median(times[time] ?? []) / median(times[base] ?? []);
  failed ||= ratio > limit;
  console.log(
    `${what.padEnd(30)} ${median(times[time] ?? [])
      .toFixed(0)
      .padStart(
        5,
      )} ms / ${median(times[base] ?? []).toFixed(0)} ms = ${ratio.toFixed(2)} (limit ${limit})${ratio > limit ? ' TOO SLOW' : ''}`,
  );
}
process.exitCode = failed ? 1 : 0;
