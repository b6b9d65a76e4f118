/** Files that are large or wrong all over: one answer, soon. */
import { describe, expect, it } from 'vitest';
import { checkDocument, MAX_SHAPE_ERRORS } from '../../src/check/document.js';
import { parseText } from '../../src/check/yaml-text.js';

const NAMES = { file: 'tender.yaml', path: 'tender.yaml' };

describe('large files', () => {
  it.each(['[', '{', '- ['])('a megabyte of %j is one fault', (opening) => {
    const parsed = parseText(opening.repeat(900_000 / opening.length), 'x.yaml');
    expect(parsed.diagnostics.map(({ code }) => code)).toEqual(['too-deep']);
  });

  it('loose brackets in prose are no nesting', () => {
    expect(parseText(`text: ${'a [ b '.repeat(500)}`, 'x.yaml').ok).toBe(true);
  });

  it('a list of hundreds of thousands of entries does not exhaust the stack', () => {
    expect(parseText(`list: [${'1,'.repeat(300_000)}1]`, 'x.yaml').ok).toBe(true);
  });

  it('lists so many faults and says that there are more', () => {
    const text = `title: x\n${Array.from({ length: 3000 }, (_, index) => `k${index}: 1\n`).join('')}`;
    const { diagnostics } = checkDocument(text, NAMES, 'tender');
    expect(diagnostics).toHaveLength(MAX_SHAPE_ERRORS + 1);
    expect(diagnostics.filter(({ code }) => code === 'too-many-errors')).toHaveLength(1);
  });
});
