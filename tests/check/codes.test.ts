import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { codeNames, CODES, codesPage, codeText } from '../../src/check/codes.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sources = ['src/check', 'src/files', 'src/import', 'src/cli/commands/validate.ts'].flatMap((path) =>
  path.endsWith('.ts')
    ? [readFileSync(root + path, 'utf8')]
    : readdirSync(root + path, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !/(^|\/)codes/.test(file))
        .map((file) => readFileSync(`${root}${path}/${file}`, 'utf8')),
);

/** Codes in the source: of rules, of problems, of files. */
const USES = [
  /(?:error|warning|age)Rule\(\s*'([^']+)'/g,
  /fileProblem\(\s*'([^']+)'/g,
  /code:\s*(?:[^,;{}]*\?\s*)?'([^']+)'/g,
  /code:\s*[^,;{}]*:\s*'([^']+)'/g,
  /wording\?\.code \?\? '([^']+)'/g,
  /unknownIds\(\s*'([^']+)'/g,
  /return '((?:not|bad|wrong)-[a-z-]+)'/g,
  /\? '(out-of-range)'/g,
];
const used = new Set(
  sources.flatMap((text) =>
    USES.flatMap((pattern) => [...text.matchAll(pattern)].map(([, code]) => code ?? '')),
  ),
);

describe('diagnostic codes', () => {
  test('every code that is used is explained', () => {
    expect([...used].filter((code) => !(code in CODES)).sort()).toEqual([]);
  });

  test('every code that is explained is used', () => {
    expect(codeNames().filter((code) => !used.has(code))).toEqual([]);
  });

  test('are kebab-case, with whole sentences', () => {
    for (const code of codeNames()) {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(CODES[code]?.meaning).toMatch(/\.$/);
      expect(CODES[code]?.mend).toMatch(/\.$/);
      expect(CODES[code]?.title).not.toMatch(/\.$/);
    }
  });

  test('a code is explained as text, another word is not', () => {
    expect(codeText('unknown-key')).toMatch(
      /^unknown-key: A key that is not known\n\n.*\n\nTo mend it: .*\n$/,
    );
    expect(codeText('constructor')).toBeNull();
    expect(codeText('tco-certified-gen10')).toBeNull();
  });

  test('the reference page is up to date (npm run build writes it)', () => {
    expect(readFileSync(`${root}docs/reference/diagnostics.md`, 'utf8')).toBe(codesPage());
  });
});
