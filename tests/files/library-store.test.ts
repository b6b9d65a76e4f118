import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { digestOf, sha256 } from '../../src/files/library-files.js';
import { compileCatalogue, loadBuiltInLibrary } from '../../src/files/library-store.js';
import { FIXTURE, fixtureTexts } from '../check/support.js';

let directory: string;
let catalogue: string;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'labelwise-store-'));
  directory = join(folder, 'criteria');
  catalogue = join(folder, 'catalogue.json');
  cpSync(FIXTURE, directory, { recursive: true });
  for (const { path, text } of fixtureTexts()) writeFileSync(join(directory, path), text);
  const compiled = await compileCatalogue(directory);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.diagnostics));
  writeFileSync(catalogue, JSON.stringify(compiled.value));
});
afterAll(() => {
  rmSync(join(directory, '..'), { recursive: true });
});

const nameOf = async (): Promise<string | undefined> => {
  const loaded = await loadBuiltInLibrary({ directory, catalogue });
  return loaded.ok ? loaded.value.labels[0]?.name : undefined;
};
const edit = (from: string, to: string): void => {
  const path = join(directory, 'labels/alpha.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
};

describe('the catalogue', () => {
  test('gives the same library as the files', async () => {
    const fast = await loadBuiltInLibrary({ directory, catalogue });
    const slow = await loadBuiltInLibrary({ directory, catalogue: '/none' });
    expect(fast).toEqual(slow);
    expect(fast.ok && fast.value.digest).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('is believed only while every file is unchanged', async () => {
    const forged = JSON.parse(readFileSync(catalogue, 'utf8')) as { library: { labels: { name: string }[] } };
    for (const label of forged.library.labels) label.name = 'from the catalogue';
    writeFileSync(catalogue, JSON.stringify(forged));
    expect(await nameOf()).toBe('from the catalogue');
    edit('name: Alpha', 'name: Omega');
    expect(await nameOf()).toBe('Omega');
    edit('name: Omega', 'name: Alpha');
    expect(await nameOf()).toBe('from the catalogue');
    writeFileSync(join(directory, 'labels/new.yaml'), 'x');
    expect(await nameOf()).toBeUndefined();
    rmSync(join(directory, 'labels/new.yaml'));
  });

  test.each(['{', 'null', '{}', '{"files": 1, "digest": 2, "library": 3}'])(
    'that is damaged (%s) is passed over',
    async (text) => {
      const before = readFileSync(catalogue, 'utf8');
      writeFileSync(catalogue, text);
      expect(await nameOf()).toBe('Alpha');
      writeFileSync(catalogue, before);
    },
  );

  test('is not compiled from a library with errors', async () => {
    edit('name: Alpha', 'nam: Alpha');
    const compiled = await compileCatalogue(directory);
    expect(compiled.diagnostics).toMatchObject([
      { code: 'unknown-key', file: 'criteria/labels/alpha.yaml', range: { line: 3, column: 1 } },
    ]);
    edit('nam: Alpha', 'name: Alpha');
  });

  test('a library that is not there is one error', async () => {
    const loaded = await loadBuiltInLibrary({ directory: '/none', catalogue });
    expect(loaded.diagnostics).toMatchObject([{ code: 'file-missing' }]);
  });
});

describe('the digest', () => {
  const a = { path: 'a', sha256: sha256('1') };
  const b = { path: 'b', sha256: sha256('2') };

  test('does not depend on the order of files, but on each path and content', () => {
    expect(digestOf([a, b])).toBe(digestOf([b, a]));
    expect(digestOf([a, b])).not.toBe(digestOf([a]));
    expect(digestOf([a, b])).not.toBe(
      digestOf([
        { ...a, path: 'b' },
        { ...b, path: 'a' },
      ]),
    );
  });
});
