import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clauseFor } from '../../src/assessment/clauses.js';
import { RUNGS } from '../../src/model/types.js';

const CLAUSE =
  'The contractor pays the {minimum} wage. [advanced: It reports the gap.] [frontrunner: It closes the gap by {date}.] It keeps records.';

describe('clauseFor', () => {
  it('leaves out passages of higher rungs with the space around them', () => {
    expect(clauseFor(CLAUSE, 'basic')).toBe('The contractor pays the {minimum} wage. It keeps records.');
  });

  it('keeps passages of the rung and of lower ones without their brackets', () => {
    expect(clauseFor(CLAUSE, 'advanced')).toBe(
      'The contractor pays the {minimum} wage. It reports the gap. It keeps records.',
    );
    expect(clauseFor(CLAUSE, 'frontrunner')).toBe(
      'The contractor pays the {minimum} wage. It reports the gap. It closes the gap by {date}. It keeps records.',
    );
  });

  it('joins a passage inside a sentence to its neighbours', () => {
    const text = 'hands over the permit [advanced: and certificate] of each site [frontrunner: and partner].';
    expect(clauseFor(text, 'basic')).toBe('hands over the permit of each site.');
    expect(clauseFor(text, 'frontrunner')).toBe(
      'hands over the permit and certificate of each site and partner.',
    );
  });

  it('leaves a passage for the buyer to decide as it is, also inside a kept one', () => {
    const text =
      '[where refurbished goods are admitted: These are exempt.] [advanced: Batteries count [where kept: as covered].]';
    expect(clauseFor(text, 'basic')).toBe('[where refurbished goods are admitted: These are exempt.]');
    expect(clauseFor(text, 'advanced')).toBe(
      '[where refurbished goods are admitted: These are exempt.] Batteries count [where kept: as covered].',
    );
  });

  it('removes a passage with all that is nested in it', () => {
    expect(clauseFor('A. [advanced: B [frontrunner: C] D.] E.', 'basic')).toBe('A. E.');
    expect(clauseFor('A. [advanced: B [frontrunner: C] D.] E.', 'advanced')).toBe('A. B D. E.');
  });

  it('shows a bracket that is never closed as it is written', () => {
    expect(clauseFor('A. [advanced: B', 'frontrunner')).toBe('A. [advanced: B');
  });

  it('changes nothing in a clause without passages', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z{}.,]+( [a-z{}]+)*$/), fc.constantFrom(...RUNGS), (text, rung) => {
        expect(clauseFor(text, rung)).toBe(text);
      }),
    );
  });

  it('never leaves a marker of a rung behind, and only adds words on higher rungs', () => {
    const part = fc.oneof(
      fc.stringMatching(/^[a-z]{1,8}$/),
      fc
        .tuple(fc.constantFrom(...RUNGS), fc.stringMatching(/^[a-z]{1,8}$/))
        .map(([rung, word]) => `[${rung}: ${word}]`),
    );
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const results = RUNGS.map((rung) => clauseFor(parts.join(' '), rung));
        for (const result of results) expect(result).not.toMatch(/[[\]]/);
        const counts = results.map((result) => result.split(' ').filter(Boolean).length);
        expect([...counts].sort((a, b) => a - b)).toEqual(counts);
      }),
    );
  });
});
