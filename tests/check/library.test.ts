import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { CODES } from '../../src/check/codes.js';
import { checkLibrary, overlay, readDocuments } from '../../src/check/library.js';
import { toYaml } from '../../src/check/yaml-text.js';
import { mutate } from './mutate.js';
import { changed, diagnosticsOf, fixtureTexts, OPTIONS } from './support.js';

const shuffled = fc.shuffledSubarray([...fixtureTexts()], { minLength: fixtureTexts().length });

describe('a library', () => {
  test('without faults has no findings and is sorted', () => {
    const checked = checkLibrary(fixtureTexts(), OPTIONS);
    expect(checked.diagnostics).toEqual([]);
    if (!checked.ok) throw new Error('not ok');
    expect(checked.value.requirements.map(({ id }) => id)).toEqual([
      'lr-hours',
      'ce-design',
      'ce-parts',
      'ce-take-back',
    ]);
    expect(checked.value.requirements[0]?.theme).toBe('labour-rights');
    expect(checked.value.requirementSources.map(({ theme }) => theme)).toEqual([
      'labour-rights',
      'circularity',
    ]);
  });

  test('is the same whatever the order of its files', () => {
    const expected = checkLibrary(fixtureTexts(), OPTIONS);
    fc.assert(
      fc.property(shuffled, (texts) => {
        expect(checkLibrary(texts, OPTIONS)).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  test('says which kind of file is missing', () => {
    const texts = fixtureTexts().filter(
      ({ path }) => path !== 'questionnaire.yaml' && path !== 'method.yaml',
    );
    expect(diagnosticsOf(texts).map(({ code, message }) => [code, message])).toEqual([
      ['missing-file', 'the library has no file of the kind "method"'],
      ['missing-file', 'the library has no file of the kind "questionnaire"'],
    ]);
  });
});

describe('a broken file', () => {
  test('never hides another, and causes no unknown ids', () => {
    const texts = changed({
      file: 'requirements/labour-rights.yaml',
      from: 'theme: labour-rights',
      to: 'theme: [',
    }).map((text) =>
      text.path === 'labels/alpha.yaml'
        ? { ...text, text: text.text.replace('source: A2', 'source: A9') }
        : text,
    );
    const found = diagnosticsOf(texts);
    expect(new Set(found.map(({ file }) => file))).toEqual(
      new Set(['labels/alpha.yaml', 'requirements/labour-rights.yaml']),
    );
    expect(found.map(({ code }) => code)).toContain('unknown-source');
    expect(found.map(({ code }) => code)).not.toContain('unknown-requirement');
    expect(found.map(({ code }) => code)).not.toContain('missing-file');
  });

  test('findings are sorted by file, line, column and code', () => {
    const texts = fixtureTexts().map((text) => ({ ...text, text: text.text.replaceAll('title:', 'titel:') }));
    const places = diagnosticsOf(texts).map(
      ({ file, range }) => [file, range?.line ?? 0, range?.column ?? 0] as const,
    );
    const sorted = places.toSorted((a, b) =>
      a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2],
    );
    expect(places).toEqual(sorted);
    expect(places.length).toBeGreaterThan(10);
  });
});

describe('kinds of file', () => {
  const product = (text: string): string => text.replace(/^#.*\n/, '');

  test('a file without modeline is known by its place, with a warning', () => {
    const texts = fixtureTexts().map((text) =>
      text.path === 'products.yaml' ? { ...text, text: product(text.text) } : text,
    );
    expect(diagnosticsOf(texts)).toMatchObject([
      { code: 'missing-modeline', severity: 'warning', file: 'products.yaml', range: { line: 1, column: 1 } },
    ]);
  });

  test('a modeline that names no schema is refused', () => {
    const texts = changed({ file: 'products.yaml', from: 'products.schema.json', to: 'product.schema.json' });
    expect(diagnosticsOf(texts)[0]).toMatchObject({
      code: 'unknown-file-kind',
      message: 'no schema is called "product"',
    });
  });
});

describe('an overlay', () => {
  const base = readDocuments(fixtureTexts()).documents;
  const label = fixtureTexts().filter(({ path }) => path === 'labels/alpha.yaml');

  test('replaces a file of the same kind and id', () => {
    const top = readDocuments(
      label.map((text) => ({ ...text, text: text.text.replace('name: Alpha', 'name: Alpha, ours') })),
    ).documents;
    const labels = overlay(base, top).flatMap((document) =>
      document.kind === 'label' ? [document.data.name] : [],
    );
    expect(labels).toEqual(['Alpha, ours']);
  });

  test('adds a file of a new id', () => {
    const beta = label.map((text) => ({
      ...text,
      path: 'labels/beta.yaml',
      file: 'beta',
      text: text.text.replace('id: alpha', 'id: beta'),
    }));
    const checked = checkLibrary(beta, { ...OPTIONS, base });
    expect(checked.diagnostics).toEqual([]);
    expect(checked.ok && checked.value.labels.map(({ id }) => id)).toEqual(['alpha', 'beta']);
  });
});

describe('any changed file', () => {
  const texts = fixtureTexts();
  const { documents } = readDocuments(texts);
  /** Findings when one file is changed and all others stay as they are. */
  const changedTo = (path: string, text: string) =>
    diagnosticsOf([{ path, file: path, text }], { base: documents.filter((one) => one.path !== path) });
  const pieces = fc.constantFrom(
    '',
    ' ',
    '\n',
    '\t',
    ':',
    '- ',
    '[',
    '}',
    '"',
    '&a ',
    '*a',
    '!x',
    '#',
    '|',
    '\u0000',
    '2027-01-01',
    'basic',
    'null',
  );

  test('as text: never throws, and each finding is documented', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(8), pieces, (chosen, seed, length, piece) => {
        const at = seed % chosen.text.length;
        const text = chosen.text.slice(0, at) + piece + chosen.text.slice(at + length);
        const found = changedTo(chosen.path, text);
        for (const { code } of found) expect(CODES).toHaveProperty(code);
      }),
      { numRuns: 150 },
    );
  });

  const values = fc.constantFrom<unknown>(
    'lr-hours',
    'ce-parts',
    'notebook',
    'A1',
    'none',
    'basic',
    'silver',
    'end-of-life',
    'people',
    '2020-01-01',
    '2030-01-01',
    0,
    1,
    3,
    [0, 3],
    ['notebook'],
    'all',
    [],
    null,
    true,
    { fact: 'title', is: 'x' },
    { not: { fact: 'intent', is: 'require' } },
  );

  test('as data: rules never throw on what the schemas allow, and always say where', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        values,
        fc.nat(),
        fc.constantFrom('replace', 'remove', 'add'),
        (chosen, value, seed, change) => {
          const data: unknown = structuredClone(chosen.data);
          mutate(data, seed, value, change);
          const text = `# yaml-language-server: $schema=schema/${chosen.kind}.schema.json\n${toYaml(data)}`;
          const found = changedTo(chosen.path, text);
          for (const { code, range, message } of found) {
            expect(CODES).toHaveProperty(code);
            expect(message).not.toMatch(/undefined|NaN|\[object/);
            if (code !== 'missing-file') expect(range?.line).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
