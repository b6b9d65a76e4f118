/** The same input and day give the same bytes, whatever the machine, its language, its clock and its caches. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { labelwise, ROOT, type Ended, type RunOptions } from './command.js';

const EXAMPLES = readdirSync(join(ROOT, 'examples'))
  .filter((name) => name.endsWith('.yaml'))
  .sort();
const DAY = ['--as-of', '2026-11-24'];
const absolute = (example: string): string => join(ROOT, 'examples', example);

const json = (source: string, options: RunOptions = {}): Promise<Ended> =>
  labelwise(['assess', source, '--format', 'json', ...DAY], options);
const page = (source: string, options: RunOptions = {}): Promise<Ended> =>
  labelwise(['assess', source, ...DAY], options);

interface Validator {
  (data: unknown): boolean;
  readonly errors?: unknown;
}
const validate = createRequire(import.meta.url)('../../src/generated/validate-assessment.cjs') as Validator;

/** How else the same tender may be assessed; each must give the bytes of the plain run. */
const OTHERWISE: readonly (readonly [string, (example: string) => Promise<Ended>])[] = [
  ['a second time', (example) => json(`examples/${example}`)],
  [
    'in Turkish, fourteen hours before UTC',
    (example) =>
      json(`examples/${example}`, {
        env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      }),
  ],
  [
    'in German, eight hours behind UTC, in another folder',
    (example) =>
      json(absolute(example), {
        cwd: tmpdir(),
        env: { TZ: 'America/Los_Angeles', LC_ALL: '', LANG: 'de_DE' },
      }),
  ],
  ['from standard input', (example) => json('-', { stdin: readFileSync(absolute(example)) })],
];

const plain = new Map<string, string>();
beforeAll(async () => {
  const runs = await Promise.all(
    EXAMPLES.map(async (name) => [name, await json(`examples/${name}`)] as const),
  );
  for (const [name, { exit, stdout, stderr }] of runs) {
    if (exit !== 0 || stderr !== '') throw new Error(`${name}: exit code ${exit}\n${stderr}`);
    plain.set(name, stdout);
  }
});

describe.each(EXAMPLES)('the result of examples/%s', (example) => {
  test('has the shape that its schema promises', () => {
    const text = plain.get(example) ?? '';
    const valid = validate(JSON.parse(text));
    expect(valid, JSON.stringify(validate.errors, null, 2)).toBe(true);
    expect(JSON.parse(text)).toMatchObject({ asOf: '2026-11-24' });
  });

  test.concurrent.each(OTHERWISE)('is the same %s', async (_name, run) => {
    const { exit, stdout, stderr } = await run(example);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout === plain.get(example)).toBe(true); // a message with both would be a megabyte long
  });
});

test('the page for people is the same in every language and time zone', async () => {
  const source = 'examples/laptops.yaml';
  const [here, turkish, german] = await Promise.all([
    page(source),
    page(source, { env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } }),
    page(source, { env: { TZ: 'America/Los_Angeles', LC_ALL: '', LANG: 'de_DE' } }),
  ]);
  expect(here.exit).toBe(0);
  expect(turkish).toEqual(here);
  expect(german).toEqual(here);
});
