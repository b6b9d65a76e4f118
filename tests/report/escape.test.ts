import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/report/escape.js';

describe('plainText', () => {
  it('takes out what a terminal would obey', () => {
    expect(plainText('a\u001b[31mred\u001b[0m')).toBe('a[31mred[0m');
    expect(plainText('evil\u202egnirts')).toBe('evilgnirts');
  });

  it('turns line breaks and tabs into a space', () => {
    expect(plainText('one\r\ntwo\tthree\u2028four')).toBe('one two three four');
  });

  it('takes out what no file may hold', () => {
    expect(plainText('a\ufffeb\uffffc\u{1fffe}d\ufdd0e\ud800f\udc00g')).toBe('abcdefg');
    expect(plainText('\u{1f469}\u{1f3fd}\u200d\u{1f527}')).toBe('\u{1f469}\u{1f3fd}\u200d\u{1f527}');
  });

  it('leaves nothing that is no printed character, and nothing else changes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const plain = plainText(text);
        expect(plain).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/);
        expect(plainText(plain)).toBe(plain);
      }),
    );
  });
});
