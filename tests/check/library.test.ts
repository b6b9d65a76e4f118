import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { checkLibrary, overlay, readDocuments } from '../../src/check/library.js';
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
