/** A copy of what is installed, with its compiled files lost, damaged or outdated, and its criteria edited. */
import { cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasStackTrace, labelwise, ROOT, workplace, type Ended, type Workplace } from './command.js';

const PARTS = ['bin', 'dist', 'criteria', 'package.json'];

const copies: Workplace[] = [];
afterAll(() => {
  for (const copy of copies) copy.remove();
});

/** A copy with something done to it: no node_modules, as the published package is used. */
function copyWith(change: (folder: string) => void): string {
  const copy = workplace();
  copies.push(copy);
  for (const part of PARTS) cpSync(join(ROOT, part), join(copy.folder, part), { recursive: true });
  change(copy.folder);
  return copy.folder;
}

const assessIn = (folder: string): Promise<Ended> =>
  labelwise(['assess', join(ROOT, 'examples', 'laptops.yaml'), '--format', 'json', '--as-of', '2026-11-24'], {
    bin: join(folder, 'bin', 'labelwise.cjs'),
  });

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not hold ${from}`);
  writeFileSync(file, text.replace(from, to));
}

const codeCaches = (folder: string): readonly string[] =>
  readdirSync(join(folder, 'dist', 'code-cache')).map((name) => join(folder, 'dist', 'code-cache', name));

let plain: Ended;
beforeAll(async () => {
  plain = await assessIn(copyWith(() => undefined));
  if (plain.exit !== 0 || plain.stderr !== '') throw new Error(`exit code ${plain.exit}\n${plain.stderr}`);
});

describe('the result is the same bytes', () => {
  const changes: readonly (readonly [string, (folder: string) => void])[] = [
    ['without the compiled catalogue', (folder) => rmSync(join(folder, 'dist', 'catalogue.json'))],
    ['with half a catalogue', (folder) => truncateSync(join(folder, 'dist', 'catalogue.json'), 5000)],
    [
      'with a catalogue of something else',
      (folder) => writeFileSync(join(folder, 'dist', 'catalogue.json'), '[1]'),
    ],
    ['without the code cache', (folder) => rmSync(join(folder, 'dist', 'code-cache'), { recursive: true })],
    [
      'with noise for a code cache',
      (folder) => {
        for (const file of codeCaches(folder)) writeFileSync(file, Buffer.alloc(5000, 0x5a));
      },
    ],
    [
      'with a flipped bit in each code cache',
      (folder) => {
        for (const file of codeCaches(folder)) {
          const bytes = readFileSync(file);
          const middle = Math.floor(bytes.length / 2);
          bytes[middle] = (bytes[middle] ?? 0) ^ 1;
          writeFileSync(file, bytes);
        }
      },
    ],
    [
      'with empty code caches',
      (folder) => {
        for (const file of codeCaches(folder)) truncateSync(file, 0);
      },
    ],
    [
      'with halves of the code caches',
      (folder) => {
        for (const file of codeCaches(folder)) truncateSync(file, Math.floor(readFileSync(file).length / 2));
      },
    ],
  ];
  test.concurrent.each(changes)('%s', async (_name, change) => {
    const { exit, stdout, stderr } = await assessIn(copyWith(change));
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout === plain.stdout).toBe(true);
  });
});

describe('the criteria files are the truth', () => {
  test('an edited weight changes the result, whatever the catalogue says', async () => {
    const folder = copyWith((copy) => {
      const file = join(copy, 'criteria', 'indicators.yaml');
      // All weights add up to 100.
      edit(file, '        weight: 3\n', '        weight: 1\n');
      edit(file, '        weight: 5\n', '        weight: 7\n');
    });
    const { exit, stdout, stderr } = await assessIn(folder);
    expect([exit, stderr]).toEqual([0, '']);
    const [before, after] = [JSON.parse(plain.stdout), JSON.parse(stdout)] as [Result, Result];
    expect(after.library.digest).not.toBe(before.library.digest);
    expect(scoresOf(after)).not.toEqual(scoresOf(before));
    expect(after.lots[0]?.labels.length).toBe(before.lots[0]?.labels.length);
  });

  test('a broken file gives its faults with file, line and column, and no result', async () => {
    const folder = copyWith((copy) => {
      edit(join(copy, 'criteria', 'indicators.yaml'), '        weight: 3\n', '        weigth: 3\n');
      edit(join(copy, 'criteria', 'products.yaml'), 'products:\n', 'products: "\n');
    });
    const { exit, stdout, stderr } = await assessIn(folder);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(
      /^error: the key "weigth" is not known .*\n {2}at criteria\/indicators\.yaml:\d+:\d+$/m,
    );
    expect(stderr).toContain('did you mean "weight"?');
    expect(stderr).toMatch(/^ {2}at criteria\/products\.yaml:\d+:\d+$/m);
    expect(hasStackTrace(stderr)).toBe(false);
  });

  test('a missing folder of criteria is one error', async () => {
    const folder = copyWith((copy) => rmSync(join(copy, 'criteria'), { recursive: true }));
    const { exit, stdout, stderr } = await assessIn(folder);
    expect([exit, stdout]).toEqual([3, '']);
    expect(stderr.match(/^error: /gm)).toHaveLength(1);
    expect(hasStackTrace(stderr)).toBe(false);
  });
});

interface Result {
  readonly library: { readonly digest: string };
  readonly lots: readonly {
    readonly labels: readonly { readonly id: string; readonly credibility: unknown }[];
  }[];
}

const scoresOf = ({ lots }: Result): readonly unknown[] =>
  lots.flatMap(({ labels }) => labels.map(({ id, credibility }) => [id, credibility]));
