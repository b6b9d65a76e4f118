import { describe, expect, test } from 'vitest';
import { checkLibrary } from '../../src/check/library.js';
import { fixtureTexts, OPTIONS } from './support.js';

describe('the fixture library', () => {
  test('has no findings', () => {
    const checked = checkLibrary(fixtureTexts(), OPTIONS);
    expect(checked.diagnostics).toEqual([]);
    expect(checked.ok).toBe(true);
  });
});
