import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DARK, LIGHT, type Palette } from '../../../src/report/html/palette.js';
import { STYLE, STYLE_HASH } from '../../../src/report/html/style.js';

/** Text and what it stands on (WCAG 2.2, 1.4.3: 4.5 to 1). */
const TEXT: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['ink', 'paper'],
  ['soft', 'paper'],
  ['link', 'paper'],
  ['good', 'paper'],
  ['open', 'paper'],
  ['bad', 'paper'],
  ['ink', 'head'],
  ['link', 'head'],
  ['ink', 'wording'],
  ['onSurely', 'surely'],
  ['onPossibly', 'possibly'],
  ['onPossibly', 'hatch'],
  ['onLaw', 'law'],
];
/** Shapes and what they stand on (1.4.11: 3 to 1). */
const SHAPES: readonly (readonly [keyof Palette, keyof Palette])[] = [
  ['edge', 'paper'],
  ['edge', 'possibly'],
  ['edge', 'law'],
  ['surely', 'paper'],
  ['surely', 'possibly'],
  ['rule', 'wording'],
  ['rule', 'paper'],
  ['link', 'wording'],
];
/** Hairlines order rows that are understood without them. */
const DECORATION: readonly (keyof Palette)[] = ['line'];

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('the style sheet', () => {
  it('is the one that the policy of the page knows', () => {
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(STYLE).digest('base64')}`);
  });

  it('loads nothing and ends no element', () => {
    expect(STYLE).not.toMatch(/url\(|@import|@font-face|<|expression/i);
  });

  it('names no colour but those of the palettes and of the system', () => {
    const palettes = new Set([...Object.values(LIGHT), ...Object.values(DARK)]);
    for (const [colour] of STYLE.matchAll(/#[0-9a-f]{3,8}\b/gi)) expect(palettes).toContain(colour);
    expect(STYLE).not.toMatch(/\b(rgba?|hsla?|oklch)\(/);
  });

  it('uses only variables that exist, and all of them', () => {
    const used = new Set([...STYLE.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name));
    expect(used).toEqual(new Set(Object.keys(LIGHT)));
  });
});

describe('contrast as WCAG computes it', () => {
  it('is 21 for black on white and 1 for the same', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#777777')).toBe(1);
    expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  });

  it('is judged for every colour', () => {
    const judged = new Set([...TEXT, ...SHAPES].flat());
    expect(new Set([...judged, ...DECORATION])).toEqual(new Set(Object.keys(LIGHT)));
  });
});

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the %s palette', (_, palette) => {
  it.each(TEXT)('shows %s on %s so that it can be read', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(SHAPES)('shows %s on %s so that it can be seen', (shape, ground) => {
    expect(contrast(palette[shape], palette[ground])).toBeGreaterThanOrEqual(3);
  });

  it('orders the shades of pictures by how much is sure, also in grey', () => {
    const [paper, possibly, surely] = [palette.paper, palette.possibly, palette.surely].map(luminance);
    const away = [possibly ?? 0, surely ?? 0].map((one) => Math.abs(one - (paper ?? 0)));
    expect(away[0]).toBeLessThan(away[1] ?? 0);
  });
});
