/** Who may import whom, how long files may be, and what the core must not name. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../src', import.meta.url));

/** Folders and packages that each folder may import; itself is always allowed. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: ['generated/schema-types.js'],
  assessment: ['model', 'generated/schema-types.js'],
  check: ['model', 'yaml', 'jsonc-parser', 'node:module', 'generated/schema-types.js'],
  import: ['model', 'check', 'saxes', 'csv-parse'],
  interview: ['model', 'assessment', 'inquirer', 'node:readline', 'node:tty'],
  report: [
    'model',
    'assessment',
    'check/codes.js',
    'chalk',
    'fast-string-width',
    'fast-wrap-ansi',
    'fflate',
    'docx',
  ],
  files: ['model', 'check', 'node:'],
  cli: ['model', 'assessment', 'check', 'import', 'interview', 'report', 'files', 'commander', 'node:'],
};
/** Packages that only one file imports. */
const SINGLE: Readonly<Record<string, string>> = {
  yaml: 'check/yaml-text.ts',
  inquirer: 'interview/inquirer-port.ts',
  chalk: 'report/theme.ts',
  saxes: 'import/eforms/xml-tree.ts',
  'csv-parse': 'import/csv/records.ts',
  'jsonc-parser': 'check/json-text.ts',
};

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'generated' ? [] : filesBelow(path);
    return path.endsWith('.ts') && !path.endsWith('.d.ts') ? [path] : [];
  });

const files = filesBelow(SOURCE).map((path) => ({
  path: relative(SOURCE, path),
  text: readFileSync(path, 'utf8'),
}));

const STATEMENT = /^(?:import|export) (type )?[^;]*?from '([^'\n]+)';|import\('([^'\n]+)'\)/gm;

/** What a file imports; with `running` only what is still there when types are erased. */
const importsOf = ({ path, text }: (typeof files)[number], running = false): readonly string[] =>
  [...text.matchAll(STATEMENT)]
    .filter(([, type]) => !(running && type !== undefined))
    .map(([, , statically, lazily]) => statically ?? lazily ?? '')
    .map((specifier) => (specifier.startsWith('.') ? normalize(join(dirname(path), specifier)) : specifier));

describe('architecture', () => {
  it('sees the sources', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(new Set(files.map(({ path }) => path.split('/')[0]))).toEqual(new Set(Object.keys(MAY_IMPORT)));
  });

  it('imports only in the directions that are allowed', () => {
    const wrong = files.flatMap((file) => {
      const folder = file.path.split('/')[0] ?? '';
      const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])];
      const isAllowed = (target: string): boolean =>
        allowed.some(
          (entry) => target === entry || target.startsWith(entry.endsWith(':') ? entry : `${entry}/`),
        );
      return importsOf(file)
        .filter((target) => !isAllowed(target))
        .map((target) => `${file.path} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it.each(Object.entries(SINGLE))('%s is imported by %s only', (name, only) => {
    const importers = files.filter((file) => importsOf(file, true).includes(name)).map(({ path }) => path);
    expect(importers).toEqual([only]);
  });

  it('the core names no process, clock, chance or locale', () => {
    const forbidden =
      /\b(process|console|Math\.random|Intl|new Date|Date\.now|setTimeout|localeCompare|toLocale\w*)\b/;
    const code = (text: string): string =>
      text
        .replaceAll(/\/\*[\s\S]*?\*\//g, '')
        .replaceAll(/\/\/.*$/gm, '')
        .replaceAll(/'[^'\n]*'|`[^`]*`/g, "''");
    const wrong = files
      .filter(({ path, text }) => /^(model|assessment|import)\//.test(path) && forbidden.test(code(text)))
      .map(({ path }) => path);
    expect(wrong).toEqual([]);
  });

  it('no source file is longer than 300 lines', () => {
    expect(files.filter(({ text }) => text.split('\n').length > 301).map(({ path }) => path)).toEqual([]);
  });

  it('nothing calls process.exit, which cuts piped output', () => {
    expect(files.filter(({ text }) => /process\.exit\(/.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
