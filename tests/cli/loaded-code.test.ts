/**
 * Help and version load nothing that they do not need. What was loaded is what V8 saw: with NODE_V8_COVERAGE, Node.js
 * writes every script that ran, however it was loaded. Libraries are known by words in their code, which a bundler keeps.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { labelwise, ROOT, workplace } from './command.js';

/** Words of the code of each part that no other part holds. */
const MARKERS = {
  yaml: 'Unresolved alias (the anchor must be set before the alias)',
  'a validator that ajv generated': 'ajv/dist/runtime',
  inquirer: 'force closed the prompt',
  chalk: 'ansi256',
  'the assessment': 'function assess(',
  'the library': 'catalogue.json',
} as const;
type Part = keyof typeof MARKERS;
const PARTS = Object.keys(MARKERS) as readonly Part[];

const place = workplace();
afterAll(() => place.remove());

/** Files that ran, without those of Node.js itself. */
async function filesOf(name: string, args: readonly string[]): Promise<readonly string[]> {
  const folder = join(place.folder, name);
  const { exit, stderr } = await labelwise(args, { env: { NODE_V8_COVERAGE: folder } });
  expect([exit, stderr]).toEqual([0, '']);
  const reports = readdirSync(folder).map(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: readonly { url: string }[] },
  );
  return reports
    .flatMap(({ result }) => result.map(({ url }) => url))
    .filter((url) => url.startsWith('file:'))
    .map((url) => fileURLToPath(url));
}

const partsIn = (files: readonly string[]): readonly Part[] => {
  const texts = files.map((file) => readFileSync(file, 'utf8'));
  return PARTS.filter((part) => texts.some((text) => text.includes(MARKERS[part])));
};

const built = readdirSync(join(ROOT, 'dist'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.cjs'))
  .map((file) => join(ROOT, 'dist', file));

describe('the code that a command loads', () => {
  test('is recognised: every part is in dist, and not all in one file', () => {
    expect(partsIn(built)).toEqual(PARTS);
    for (const file of built) expect(partsIn([file]), file).not.toEqual(PARTS);
  });

  test.each(['--help', '--version', '', 'help', 'assess --help', 'labels show --help'])(
    'holds no part that "labelwise %s" does not need',
    async (line) => {
      const files = await filesOf(`help ${line}`, line.split(' ').filter(Boolean));
      expect(files).toContain(join(ROOT, 'dist', 'cli', 'main.cjs'));
      expect(partsIn(files)).toEqual([]);
    },
  );

  test('is all in dist: nothing comes from node_modules', async () => {
    const files = await filesOf('assess', ['assess', 'examples/laptops.yaml']);
    const parts = partsIn(files);
    expect(parts).toEqual(expect.arrayContaining(['yaml', 'the assessment', 'the library']));
    expect(parts).not.toContain('inquirer');
    expect(files.filter((file) => file.includes('node_modules'))).toEqual([]);
  });

  test('of a list of labels has no validator and no prompts while the catalogue holds', async () => {
    const parts = partsIn(await filesOf('list', ['labels', 'list']));
    expect(parts).toContain('the library');
    expect(parts).not.toContain('a validator that ajv generated');
    expect(parts).not.toContain('inquirer');
  });
});
