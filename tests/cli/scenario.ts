/**
 * Scenario files: what a user types, and what happens. Sections begin with `==== NAME ====`; what stands before the first
 * one is the description. A file holds one step or several, which share a folder that is empty at the start.
 *
 * - `files`: written before the command; each begins with `---- PATH ----`
 * - `stdin`: of the next command
 * - `env`: `NAME=value` lines, and `today`: the day of the clock; both hold until the end of the file
 * - `command`: a shell line
 * - `exit`: the exit code; `stdout`, `stderr`: exact text, nothing when the section is absent
 * - `files after`: what must be in files then
 *
 * `{tmp}` is the folder, `{root}` the project, `{ESC}` the escape character. A line `...` in an expected text stands for
 * any lines. `{no line break}` as the last line: the text does not end with one.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, shell, type Ended, type Workplace } from './command.js';

export interface Section {
  readonly name: string;
  readonly lines: readonly string[];
}

export interface Scenario {
  readonly description: string;
  readonly sections: readonly Section[];
}

const HEADER = /^==== (.+) ====$/;
const FILE_HEADER = /^---- (.+) ----$/;
const ANY_LINES = '...';
const NO_LINE_BREAK = '{no line break}';
const CLOCK = fileURLToPath(new URL('fixed-day.cjs', import.meta.url));
const NAMES = ['files', 'stdin', 'env', 'today', 'command', 'exit', 'stdout', 'stderr', 'files after'];

export function parseScenario(text: string): Scenario {
  const description: string[] = [];
  const sections: { name: string; lines: string[] }[] = [];
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const name = HEADER.exec(line)?.[1];
    if (name === undefined) (sections.at(-1)?.lines ?? description).push(line);
    else if (NAMES.includes(name)) sections.push({ name, lines: [] });
    else throw new Error(`no section is called "${name}"; known: ${NAMES.join(', ')}`);
  }
  return { description: description.join('\n'), sections };
}

export const scenarioText = ({ description, sections }: Scenario): string =>
  [description, ...sections.flatMap(({ name, lines }) => [`==== ${name} ====`, ...lines]), ''].join('\n');

/** `---- PATH ----` and the lines that follow it. */
function filesOf(lines: readonly string[]): readonly Section[] {
  const files: { name: string; lines: string[] }[] = [];
  for (const line of lines) {
    const name = FILE_HEADER.exec(line)?.[1];
    if (name !== undefined) files.push({ name, lines: [] });
    else if (files.length > 0) files.at(-1)?.lines.push(line);
    else throw new Error(`a line before the first "---- PATH ----": ${line}`);
  }
  return files;
}

/** Placeholders to what they stand for, and back. */
interface Placeholders {
  readonly fill: (text: string) => string;
  readonly show: (text: string) => string;
}

const placeholders = ({ folder }: Workplace): Placeholders => ({
  fill: (text) => text.replaceAll('{tmp}', folder).replaceAll('{root}', ROOT).replaceAll('{ESC}', '\u001b'),
  show: (text) => text.replaceAll(folder, '{tmp}').replaceAll(ROOT, '{root}').replaceAll('\u001b', '{ESC}'),
});

/** Lines as a text that ends with a line break. */
const textOf = (lines: readonly string[]): string =>
  lines.at(-1) === NO_LINE_BREAK ? lines.slice(0, -1).join('\n') : lines.map((line) => `${line}\n`).join('');

/** The inverse of `textOf`. */
function linesOf(text: string): readonly string[] {
  if (text === '') return [];
  return text.endsWith('\n') ? text.slice(0, -1).split('\n') : [...text.split('\n'), NO_LINE_BREAK];
}

/** Whether lines are as expected, `...` standing for any lines. */
export function matches(lines: readonly string[], expected: readonly string[]): boolean {
  const pattern = expected.map((line) =>
    line === ANY_LINES ? '(?:[^\\n]*\\n)*' : `${line.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')}\\n`,
  );
  return new RegExp(`^${pattern.join('')}$`).test(lines.map((line) => `${line}\n`).join(''));
}

/** The expected section when the text is as expected, else one with the text. */
const sectionOf = (name: string, text: string, expected: readonly string[]): Section => {
  const lines = linesOf(text);
  return { name, lines: matches(lines, expected) ? expected : lines };
};

/**
 * Runs a scenario.
 * @returns the scenario with what happened in place of what was expected, equal to the one given when all is as expected
 */
export async function playScenario(scenario: Scenario, place: Workplace): Promise<Scenario> {
  const { fill, show } = placeholders(place);
  const played: Section[] = [];
  const env: Record<string, string> = { HOME: place.home };
  let stdin = '';
  let last: Ended | null = null;
  for (const [at, section] of scenario.sections.entries()) {
    const text = fill(textOf(section.lines));
    switch (section.name) {
      case 'files':
        for (const { name, lines } of filesOf(section.lines))
          writeFile(join(place.folder, name), fill(textOf(lines)));
        played.push(section);
        break;
      case 'stdin':
        stdin = text;
        played.push(section);
        break;
      case 'env':
        for (const line of section.lines)
          env[line.slice(0, line.indexOf('='))] = fill(line.slice(line.indexOf('=') + 1));
        played.push(section);
        break;
      case 'today':
        Object.assign(env, { TEST_TODAY: section.lines[0], NODE_OPTIONS: `--require "${CLOCK}"` });
        played.push(section);
        break;
      case 'command':
        last = await shell(text, { cwd: place.folder, env, stdin });
        stdin = '';
        played.push(section, ...resultSections(last, expectedAfter(scenario.sections, at), show));
        break;
      case 'files after':
        played.push({
          name: section.name,
          lines: filesOf(section.lines).flatMap((file) => fileAfter(file, place, show)),
        });
        break;
      default: // exit, stdout, stderr: compared with their command
        break;
    }
  }
  return { ...scenario, sections: played };
}

type Expected = Readonly<Partial<Record<'exit' | 'stdout' | 'stderr', readonly string[]>>>;

function expectedAfter(sections: readonly Section[], command: number): Expected {
  const following = sections.slice(command + 1);
  const end = following.findIndex(({ name }) => !['exit', 'stdout', 'stderr'].includes(name));
  return Object.fromEntries(
    following.slice(0, end === -1 ? undefined : end).map(({ name, lines }) => [name, lines]),
  );
}

const resultSections = (
  { exit, stdout, stderr }: Ended,
  expected: Expected,
  show: Placeholders['show'],
): readonly Section[] => [
  { name: 'exit', lines: [String(exit)] },
  ...[
    sectionOf('stdout', show(stdout), expected.stdout ?? []),
    sectionOf('stderr', show(stderr), expected.stderr ?? []),
  ].filter(({ lines }) => lines.length > 0),
];

function fileAfter(
  { name, lines }: Section,
  { folder }: Workplace,
  show: Placeholders['show'],
): readonly string[] {
  const text = show(readFileSync(join(folder, name), 'utf8'));
  return [`---- ${name} ----`, ...sectionOf(name, text, lines).lines];
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
