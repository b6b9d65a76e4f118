/** Options and texts that several commands share. */
import { Option, type Command } from 'commander';
import type { CliContext } from './context.js';

/** Runs an action with the context of the process and keeps its exit code. */
export type Run = (command: Command, action: (context: CliContext) => Promise<number>) => Promise<void>;

export type PageFormat = 'text' | 'json';

export const EXIT_CODES = `
Exit codes: 0 done; 1 the check found something; 2 wrong usage or missing answers; 3 input that cannot be read;
70 a fault of labelwise; 129, 130, 143 interrupted.`;

/** Gathers the values of an option that may be given several times. */
export const collect = (value: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  value,
];

export const asOfOption = (): Option =>
  new Option('--as-of <date>', 'day for which the result holds, year-month-day (default: today, UTC)');

export const formatOption = (choices: readonly string[], fallback: string): Option =>
  new Option('--format <format>', 'form of the output').choices(choices).default(fallback);

export const themeOption = (): Option =>
  new Option('--theme <theme>', 'only this theme').choices(['human-rights', 'labour-rights', 'circularity']);
