import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../src/model/types.js';
import { textWidth } from '../../../src/report/layout.js';
import { renderText } from '../../../src/report/text/render-text.js';
import { expectGolden } from '../../golden.js';
import { ONE_LOT, SEVERAL_LOTS } from '../fixtures/assessments.js';
import { idsIn } from '../fixtures/ids.js';

const FIXTURES = { 'one-lot': ONE_LOT, 'several-lots': SEVERAL_LOTS } as const;
const WIDTHS = [40, 80, 120] as const;
const COLOUR = /\u001b\[\d+m/g;

const plain = (assessment: Assessment, width = 80): string =>
  renderText(assessment, { width, colour: false, accessible: false });

describe.each(Object.entries(FIXTURES))('the report on %s', (name, assessment) => {
  it('is drawn from a valid assessment', () => {
    const validate = createRequire(import.meta.url)('../../../src/generated/validate-assessment.cjs') as {
      (data: unknown): boolean;
      errors?: unknown;
    };
    expect(validate(assessment), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(WIDTHS)('is as recorded at %d columns', (width) => {
    expectGolden(`text-${name}-${width}.txt`, plain(assessment, width));
  });

  it.each(WIDTHS)('is as recorded at %d columns in colour', (width) => {
    expectGolden(
      `text-${name}-${width}-colour.txt`,
      renderText(assessment, { width, colour: true, accessible: false }),
    );
  });

  it('is as recorded for accessible reading', () => {
    expectGolden(
      `text-${name}-80-accessible.txt`,
      renderText(assessment, { width: 80, colour: false, accessible: true }),
    );
  });

  it('has no line wider than the page, at any width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 200 }),
        fc.boolean(),
        fc.boolean(),
        (width, colour, accessible) => {
          const text = renderText(assessment, { width, colour, accessible });
          for (const line of text.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(width);
        },
      ),
    );
  });

  it('says the same with and without colour', () => {
    const coloured = renderText(assessment, { width: 80, colour: true, accessible: false });
    expect(coloured.replace(COLOUR, '')).toBe(plain(assessment));
  });

  it('uses only the sixteen colours and bold', () => {
    const codes = renderText(assessment, { width: 80, colour: 3, accessible: false }).match(COLOUR) ?? [];
    for (const code of codes) expect(code).toMatch(/^\u001b\[(1|22|3[0-7]|39)m$/);
  });

  it('shows no internal id, but in addresses and in options to copy', () => {
    const text = plain(assessment, 200).replace(/https?:\S+|--assume \S+/g, '');
    for (const id of idsIn(assessment))
      expect(text, id).not.toMatch(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
  });

  it('draws no lines and no tables for accessible reading', () => {
    expect(renderText(assessment, { width: 120, colour: false, accessible: true })).not.toMatch(/[═─│]/);
  });

  it('ends with a line break and has no blank at the end of a line', () => {
    expect(plain(assessment)).toMatch(/[^\n]\n$/);
    expect(plain(assessment)).not.toMatch(/ \n/);
  });
});

describe('the report', () => {
  it('begins with the decision: rely, ask, write, leave to the law', () => {
    const text = plain(ONE_LOT, 200);
    const places = [
      'Rely on a label',
      'Ask first',
      'Write a clause',
      'to the law',
      'Requirements by label',
    ].map((part) => text.indexOf(part));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect([...places].sort((a, b) => a - b)).toEqual(places);
  });

  it('shows resolved clauses as they stand in the result', () => {
    expect(plain(ONE_LOT, 200)).toContain('[where used goods are admitted: These are exempt.]');
  });

  it('never leaves a must-have to points first', () => {
    const text = plain({ ...ONE_LOT, tender: { ...ONE_LOT.tender, intent: 'reward' } }, 200);
    const must = text.slice(
      text.indexOf('1. Forced labour (must-have)'),
      text.indexOf('2. Conflict minerals'),
    );
    expect(must).toContain('Write in the contract conditions');
    expect(must).not.toContain('Write in the award criteria');
  });

  it('shows text of a hostile tender as text', () => {
    const text = plain({ ...ONE_LOT, tender: { ...ONE_LOT.tender, title: 'a\u001b[2Jb\u202ec\nd' } });
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(text).toContain('a[2Jbc d');
  });

  it('says once that it is not legal advice', () => {
    expect(plain(SEVERAL_LOTS).match(/not legal advice/g)).toHaveLength(1);
  });

  it('depends on nothing but its input', () => {
    expect(plain(structuredClone(ONE_LOT))).toBe(plain(ONE_LOT));
  });
});
