import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnWidth, textLines } from '../../../../src/report/html/figures/text-lines.js';

const PLAIN = { size: 10, weight: 'plain' } as const;

describe('the width of a drawn text', () => {
  it('grows with every letter, and with size and weight', () => {
    expect(drawnWidth('', PLAIN)).toBe(0);
    expect(drawnWidth('ab', PLAIN)).toBeGreaterThan(drawnWidth('a', PLAIN));
    expect(drawnWidth('ab', { ...PLAIN, size: 20 })).toBeCloseTo(2 * drawnWidth('ab', PLAIN));
    expect(drawnWidth('ab', { ...PLAIN, weight: 'bold' })).toBeGreaterThan(drawnWidth('ab', PLAIN));
  });

  it('counts letters as they are seen', () => {
    expect(drawnWidth('e\u0301', PLAIN)).toBe(drawnWidth('\u00e9', PLAIN));
    expect(drawnWidth('👩🏽‍🔧', PLAIN)).toBe(drawnWidth('🔧', PLAIN));
    expect(drawnWidth('学', PLAIN)).toBeGreaterThan(10);
  });
});

describe('lines of a picture', () => {
  it('break between words, and within a word that is too long', () => {
    expect(textLines('one two three', 40, PLAIN, 9)).toEqual(['one', 'two', 'three']);
    expect(textLines('aaaaaaaaaa', 40, PLAIN, 9)).toEqual(['aaaaaa', 'aaaa']);
  });

  it('end with an ellipsis where something is left out', () => {
    expect(textLines('one two three', 40, PLAIN, 2)).toEqual(['one', 'two\u2026']);
    expect(textLines('one two three', 200, PLAIN, 1)).toEqual(['one two three']);
  });

  it('are none for an empty text', () => {
    expect(textLines('', 40, PLAIN, 2)).toEqual([]);
    expect(textLines(' \n ', 40, PLAIN, 2)).toEqual([]);
  });

  it('never split a letter, are never wider than the room, and lose nothing but what is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 30, max: 300 }),
        fc.integer({ min: 1, max: 4 }),
        (text, room, most) => {
          const lines = textLines(text, room, PLAIN, most);
          expect(lines.length).toBeLessThanOrEqual(most);
          for (const line of lines) expect(drawnWidth(line, PLAIN)).toBeLessThanOrEqual(room);
          const bare = (words: string): string => words.replace(/\s/g, '');
          const shown = bare(lines.join(''));
          const isCut = shown !== bare(text);
          if (isCut) expect(shown.endsWith('\u2026') && bare(text).startsWith(shown.slice(0, -1))).toBe(true);
        },
      ),
    );
  });
});
