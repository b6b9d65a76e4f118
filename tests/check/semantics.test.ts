import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/check/semantics/rules.js';
import { CASES } from './semantics-cases.js';
import { changed, diagnosticsOf, fixtureTexts, pointedAt } from './support.js';

describe('semantic rules', () => {
  test.each(CASES)('$code: $from', (given) => {
    const texts = changed(given);
    const found = diagnosticsOf(texts).filter(({ code }) => code === given.code);
    expect(found.map(({ file }) => file)).toEqual([given.in ?? given.file]);
    const [one] = found;
    expect(`${one?.range?.line}:${one?.range?.column}`).toBe(given.at);
    expect(one && pointedAt(one, texts)).toBe(given.text);
  });

  test('every rule has a broken library that it finds', () => {
    const tested = new Set([...CASES.map(({ code }) => code), 'repeated-file']);
    expect(RULES.map(({ code }) => code).filter((code) => !tested.has(code))).toEqual([]);
  });

  test('a second file of a kind is found', () => {
    const texts = fixtureTexts();
    const method = texts.find(({ path }) => path === 'method.yaml');
    const found = diagnosticsOf([
      ...texts,
      { path: 'old/method.yaml', file: 'old/method.yaml', text: method?.text ?? '' },
    ]);
    expect(found.map(({ code, file }) => [code, file])).toEqual([['repeated-file', 'old/method.yaml']]);
  });
});

describe('severity', () => {
  const overdue = changed({ file: 'labels/alpha.yaml', from: 'date: 2026-10-02', to: 'date: 2024-10-02' });

  test('age is a warning, and an error with strict', () => {
    expect(diagnosticsOf(overdue).map(({ severity }) => severity)).toEqual(['warning']);
    expect(diagnosticsOf(overdue, { strict: true }).map(({ severity }) => severity)).toEqual(['error']);
  });

  test('strict leaves other warnings alone', () => {
    const texts = changed({ file: 'labels/alpha.yaml', from: 'website: https', to: 'website: http' });
    expect(diagnosticsOf(texts, { strict: true }).map(({ severity }) => severity)).toEqual(['warning']);
  });
});

describe('the day of the check', () => {
  const future = changed({ file: 'labels/alpha.yaml', from: 'read: 2026-10-01', to: 'read: 2026-10-31' });
  const ofLabel = (asOf: string | null): readonly string[] =>
    diagnosticsOf(future, { asOf }).flatMap(({ code, file }) => (file === 'labels/alpha.yaml' ? [code] : []));

  test("is the library's date when that is later", () => {
    expect(ofLabel('2026-10-05')).toEqual([]);
    expect(ofLabel(null)).toEqual([]);
  });

  test('is the day given when that is later', () => {
    expect(ofLabel('2029-01-01')).toContain('edition-expired');
  });
});

describe('a note explains a lint away', () => {
  test('influence of applicants', () => {
    const texts = changed({
      file: 'labels/alpha.yaml',
      from: /level: \[1, 2\]([^]*?)level: 2/,
      to: 'level: 2$1level: 1\n    note: the board may only advise on fees',
    });
    expect(diagnosticsOf(texts)).toEqual([]);
  });
});
