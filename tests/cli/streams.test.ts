/** What goes where, in which form, and what happens when a stream is slow, closed, full, endless or no file at all. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fastStringWidth from 'fast-string-width';
import { afterAll, describe, expect, test } from 'vitest';
import { labelwise, shell, workplace } from './command.js';

const LAPTOPS = 'examples/laptops.yaml';
const COLOUR = /\u001b\[[0-9;]*m/g;
const place = workplace();
afterAll(() => place.remove());

const inPlace = (name: string): string => join(place.folder, name);

describe('a reader', () => {
  test.each([
    ['that takes one line', 'head -1', '{\n'],
    ['that takes nothing', 'true', ''],
  ])('%s ends the command quietly', async (_name, reader, taken) => {
    const line = `{ labelwise assess ${LAPTOPS} --format json; echo "exit code $?" >&2; } | ${reader}`;
    expect(await shell(line)).toEqual({ exit: 0, stdout: taken, stderr: 'exit code 0\n' });
  });

  test('that is slow gets all of a large result', async () => {
    // Five lots of smartphones: more than a megabyte, many times what a pipe holds.
    const lots = [1, 2, 3, 4].map((lot) => `--set lots.${lot}.products=smartphone`).join(' ');
    const command = `labelwise assess examples/smartphones.yaml ${lots} --format json --as-of 2026-11-24`;
    const [whole, slow] = [inPlace('whole.json'), inPlace('slow.json')];
    const done = await shell(`${command} --output ${whole} && ${command} | { sleep 0.5; cat; } > ${slow}`);
    expect(done).toEqual({ exit: 0, stdout: '', stderr: '' });
    expect(readFileSync(whole).length).toBeGreaterThan(1_000_000);
    expect(readFileSync(slow).equals(readFileSync(whole))).toBe(true);
  });

  test.skipIf(!existsSync('/dev/full')).each([`assess ${LAPTOPS}`, 'labels list', '--help', '--version'])(
    'whose disk is full is one error (%s)',
    async (args) => {
      const { exit, stdout, stderr } = await shell(`labelwise ${args} > /dev/full`);
      expect([exit, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(/^error: cannot write the output: .*\n {2}hint: .*\n$/);
    },
  );
});

describe('colour', () => {
  const list = (args: readonly string[], env: Readonly<Record<string, string>>) =>
    labelwise(['labels', 'list', ...args], { env });

  test.each([
    [[], {}, false],
    [['--color', 'always'], {}, true],
    [['--color', 'always'], { NO_COLOR: '1', TERM: 'dumb' }, true],
    [['--color', 'never'], { FORCE_COLOR: '1' }, false],
    [[], { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
    [[], { NO_COLOR: '1' }, false],
    [[], { TERM: 'dumb' }, false],
  ])('%j with %j: %s', async (args, env, coloured) => {
    const { exit, stdout, stderr } = await list(args, env);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout.includes('\u001b')).toBe(coloured);
  });

  test('adds nothing but colour, and none to JSON', async () => {
    const [plain, coloured, json] = await Promise.all([
      labelwise(['assess', LAPTOPS]),
      labelwise(['assess', LAPTOPS, '--color', 'always']),
      labelwise(['assess', LAPTOPS, '--color', 'always', '--format', 'json']),
    ]);
    expect(coloured.stdout).toMatch(COLOUR);
    expect(coloured.stdout.replace(COLOUR, '')).toBe(plain.stdout);
    expect(json.stdout).not.toContain('\u001b');
  });
});

describe('width', () => {
  const PAGES = [
    ['assess', LAPTOPS],
    ['labels', 'list'],
    ['labels', 'show', 'tco-certified-gen10'],
    ['requirements', 'list'],
    ['requirements', 'show', 'lr-forced-labour'],
    ['explain', 'tco-certified-gen10', 'lr-forced-labour'],
  ];
  const widest = (text: string): number => Math.max(...text.split('\n').map((line) => fastStringWidth(line)));

  test.each(PAGES.map((args) => [args.join(' '), args] as const))(
    '%s fits in 40 and 60 columns',
    async (_, args) => {
      const [narrow, middle] = await Promise.all([
        labelwise([...args, '--width', '40']),
        labelwise(args, { env: { COLUMNS: '60' } }),
      ]);
      expect(widest(narrow.stdout)).toBeLessThanOrEqual(40);
      expect(widest(middle.stdout)).toBeLessThanOrEqual(60);
    },
  );

  test('of 200 columns is used, and the option goes before the environment', async () => {
    const { stdout } = await labelwise(['assess', LAPTOPS, '--width', '200'], { env: { COLUMNS: '60' } });
    expect(widest(stdout)).toBeGreaterThan(150);
    expect(widest(stdout)).toBeLessThanOrEqual(200);
  });
});

describe('the accessible form', () => {
  test.each([
    [['--accessible'], {}],
    [[], { ACCESSIBLE: '1' }],
    [[], { TERM: 'dumb' }],
  ])('%j with %j has no lines drawn with characters', async (args, env) => {
    const { exit, stdout } = await labelwise(['labels', 'list', ...args], { env });
    expect(exit).toBe(0);
    expect(stdout).not.toMatch(/[\u2500-\u257f]/);
    expect(stdout).toMatch(/^1\. /m);
  });

  test('of a page has none either', async () => {
    const { stdout } = await labelwise(['assess', LAPTOPS, '--accessible']);
    expect(stdout).toContain('Laptops and screens for the federal service');
    expect(stdout).not.toMatch(/[\u2500-\u257f]/);
  });
});

describe('input that is no tender', () => {
  const refused = /^error: the file .* 1 MB.* \(file-too-large\)\n {2}at .*\n {2}hint: .*\n$/;

  test('100 MB of noise on standard input is refused before it is read', async () => {
    const { exit, stdout, stderr } = await shell('head -c 100000000 /dev/urandom | labelwise assess -');
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(refused);
  }, 10_000);

  test('a file of 100 MB and an endless device are refused', async () => {
    writeFileSync(inPlace('large.yaml'), '');
    truncateSync(inPlace('large.yaml'), 100_000_000);
    for (const source of [inPlace('large.yaml'), '/dev/zero']) {
      const { exit, stdout, stderr } = await labelwise(['assess', source]);
      expect([exit, stdout]).toEqual([3, '']);
      expect(stderr).toMatch(refused);
    }
  }, 10_000);

  test('a closed standard input is empty', async () => {
    const { exit, stdout, stderr } = await shell('labelwise assess - <&-');
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^error: the file is empty/);
  });

  test('a pipe with a name is read to its end', async () => {
    const pipe = inPlace('pipe');
    execFileSync('mkfifo', [pipe]);
    const { exit, stdout, stderr } = await shell(
      `cat ${LAPTOPS} > ${pipe} 2> /dev/null & labelwise assess ${pipe} | head -1; kill $! 2> /dev/null || true`,
    );
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toBe('Labels for the tender: Laptops and screens for the federal service\n');
  });

  test('a file without permission to read is one error', async ({ skip }) => {
    const file = inPlace('secret.yaml');
    writeFileSync(file, 'title: Secret\n', { mode: 0o000 });
    skip(isReadable(file), 'the superuser may read every file');
    const { exit, stdout, stderr } = await labelwise(['assess', file]);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/^error: permission refused \(file-refused\)\n {2}at .*\n {2}hint: .*\n$/);
  });
});

function isReadable(file: string): boolean {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
