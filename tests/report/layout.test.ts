import fc from 'fast-check';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, it } from 'vitest';
import { hang, padEnd, pageWidth, sideBySide, textWidth, wrapText } from '../../src/report/layout.js';
import { createTheme } from '../../src/report/theme.js';

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('one two three', 8)).toEqual(['one two', 'three']);
  });

  it('counts wide characters as two columns and breaks words that are longer than a line', () => {
    expect(wrapText('製錬所', 4)).toEqual(['製錬', '所']);
  });

  it('keeps what a no-break space joins on one line, and shows a space', () => {
    expect(wrapText('up to 86\u00a0%', 8)).toEqual(['up to', '86 %']);
  });

  it('closes and opens a colour at each line', () => {
    const [first = '', second = ''] = wrapText(createTheme(true).bad('one two'), 4);
    expect(first).toBe('\u001b[31mone\u001b[39m');
    expect(second).toBe('\u001b[31mtwo\u001b[39m');
  });

  it('breaks simple text as the library does', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', '.', ',', '-', '(', '%'),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 12, max: 60 }),
        (words, width) => {
          const text = words.join(' ');
          expect(wrapText(text, width)).toEqual(wrapAnsi(text, width, { hard: true }).split('\n'));
        },
      ),
    );
  });

  it('never gives a line that is wider than the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 2, max: 60 }),
        (text, width) => {
          for (const line of wrapText(text, width)) expect(textWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('loses no word', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, fc.integer({ min: 12, max: 80 }), (texts, width) => {
        expect(wrapText(texts.join(' '), width).join(' ')).toBe(texts.join(' '));
      }),
    );
  });
});

describe('the rest of the layout', () => {
  it('pads by columns, not by characters', () => {
    expect(padEnd('製', 4)).toBe('製  ');
    expect(padEnd('long', 2)).toBe('long');
  });

  it('hangs a mark before the first line and sets the others in', () => {
    expect(hang('10. ', ['first', 'second'])).toEqual(['10. first', '    second']);
  });

  it('puts columns side by side without blanks at the end of a line', () => {
    const columns = [
      { width: 3, lines: ['a', 'b'] },
      { width: 5, lines: ['c'] },
    ];
    expect(sideBySide(columns, '  ')).toEqual(['a    c', 'b']);
  });

  it('moves a width into the range of a page', () => {
    expect([10, 80, 999, Number.NaN].map(pageWidth)).toEqual([40, 80, 200, 80]);
  });
});
