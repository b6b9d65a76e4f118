import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { validate } from '../../src/cli/commands/validate.js';
import { FIXTURE, fixtureTexts } from './support.js';

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'labelwise-validate-'));
  cpSync(FIXTURE, join(cwd, 'own'), { recursive: true });
  for (const { path, text } of fixtureTexts()) writeFileSync(join(cwd, 'own', path), text);
  mkdirSync(join(cwd, 'tenders'));
  mkdirSync(join(cwd, 'empty'));
  write('tenders/good.yaml', 'title: Good\nlots: [{ id: "1", products: [notebook] }]\n');
  write('tenders/bad.yaml', 'title: Bad\nlots:\n  - { id: "1", products: [notebok] }\n');
});
afterAll(() => {
  rmSync(cwd, { recursive: true });
});
const write = (path: string, text: string): void => {
  writeFileSync(join(cwd, path), text);
};

interface Finding {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

async function run(
  paths: readonly string[],
  options: { format?: 'pretty' | 'json'; strict?: boolean; stdin?: string } = {},
) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await validate(
    paths,
    { format: options.format ?? 'json', strict: options.strict ?? false },
    {
      stdin: Readable.from([options.stdin ?? '']),
      stdout: { write: async (text) => void out.push(String(text)) },
      stderr: { write: async (text) => void err.push(String(text)) },
      cwd,
      today: () => '2026-11-25',
    },
  );
  return { code, stdout: out.join(''), stderr: err.join('') };
}
const findings = (stdout: string): readonly string[] =>
  (JSON.parse(stdout) as { findings: readonly Finding[] }).findings.map(
    ({ code, file, line, column }) => `${code} ${file}:${line}:${column}`,
  );

describe('validate', () => {
  test('the built-in library has no errors', async () => {
    const { code, stdout } = await run([]);
    const errors = (JSON.parse(stdout) as { findings: readonly { severity: string }[] }).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors).toEqual([]);
    expect(code).toBe(0);
  });

  test('a library without faults: nothing on standard output, exit 0', async () => {
    expect(await run(['own'], { format: 'pretty' })).toEqual({
      code: 0,
      stdout: '',
      stderr: 'no findings\n',
    });
  });

  test('a tender: what, where, what next; exit 1', async () => {
    expect(await run(['tenders/bad.yaml'], { format: 'pretty' })).toEqual({
      code: 1,
      stdout: [
        'error: no product is called "notebok" (unknown-product)',
        '  at tenders/bad.yaml:3:27',
        '    3 |   - { id: "1", products: [notebok] }',
        '      |                           ^^^^^^^',
        '  hint: did you mean "notebook"?',
        '',
      ].join('\n'),
      stderr: '1 error, 0 warnings in 1 file\n',
    });
  });

  test('a folder that is no library: each file; a broken one never hides another', async () => {
    write('tenders/broken.yaml', 'title: [\n');
    const { code, stdout } = await run(['tenders']);
    expect(code).toBe(1);
    expect(findings(stdout)).toEqual([
      'unknown-product tenders/bad.yaml:3:27',
      'yaml-syntax tenders/broken.yaml:2:1',
    ]);
    rmSync(join(cwd, 'tenders/broken.yaml'));
  });

  test('standard input', async () => {
    const { code, stdout } = await run(['-'], { stdin: '{"title": "x", "lots": []}' });
    expect(findings(stdout)).toEqual(['too-few -:1:24']);
    expect(code).toBe(1);
  });

  test('a label is checked against the library that it stands in; other files stay silent', async () => {
    const path = join(cwd, 'own/labels/alpha.yaml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('requirement: lr-hours', 'requirement: lr-living-wage'));
    expect(findings((await run(['own/labels/alpha.yaml'])).stdout)).toEqual([
      'unknown-requirement own/labels/alpha.yaml:55:18',
    ]);
    writeFileSync(path, before);
  });

  test('a label outside a library is checked against the built-in one', async () => {
    write('alpha.yaml', fixtureTexts().find(({ path }) => path === 'labels/alpha.yaml')?.text ?? '');
    expect(findings((await run(['alpha.yaml'])).stdout)).toContain('unknown-requirement alpha.yaml:55:18');
    rmSync(join(cwd, 'alpha.yaml'));
  });

  test('a library is laid over the built-in one unless it says otherwise', async () => {
    mkdirSync(join(cwd, 'over'));
    const library = readFileSync(join(cwd, 'own/library.yaml'), 'utf8');
    write('over/library.yaml', library.replace('extends: none', 'extends: builtin'));
    expect((await run(['over'])).code).toBe(0);
    write('over/library.yaml', library);
    expect(findings((await run(['over'])).stdout)).toContain('missing-file over/library.yaml:null:null');
  });

  test('age fails with strict only', async () => {
    const path = join(cwd, 'own/labels/alpha.yaml');
    const before = readFileSync(path, 'utf8');
    writeFileSync(path, before.replace('date: 2026-10-02', 'date: 2024-10-02'));
    expect((await run(['own'])).code).toBe(0);
    expect((await run(['own'], { strict: true })).code).toBe(1);
    writeFileSync(path, before);
  });

  test('what cannot be read: exit 3, and the rest is still checked', async () => {
    const { code, stdout } = await run(['none.yaml', 'tenders/bad.yaml', 'empty']);
    expect(code).toBe(3);
    expect(findings(stdout)).toEqual([
      'nothing-to-check empty:null:null',
      'file-missing none.yaml:null:null',
      'unknown-product tenders/bad.yaml:3:27',
    ]);
  });

  test('noise is one finding', async () => {
    writeFileSync(
      join(cwd, 'noise.yaml'),
      Buffer.from(Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)),
    );
    const { code, stdout } = await run(['noise.yaml']);
    expect(code).toBe(3);
    expect(findings(stdout)).toEqual(['not-text noise.yaml:null:null']);
  });

  test('a file of no known kind', async () => {
    write('some.yaml', 'a: 1\n');
    expect(findings((await run(['some.yaml'])).stdout)).toEqual(['unknown-file-kind some.yaml:1:1']);
  });

  test('the same file named twice is reported once', async () => {
    expect(findings((await run(['tenders/bad.yaml', './tenders/bad.yaml'])).stdout)).toHaveLength(1);
  });
});
