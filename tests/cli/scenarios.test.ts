/** Each file in tests/cli/scenarios is what a user does and sees; scenario.ts explains the form. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { hasStackTrace, workplace } from './command.js';
import { matches, parseScenario, playScenario, scenarioText } from './scenario.js';

const FOLDER = fileURLToPath(new URL('scenarios/', import.meta.url));
/** Rewriting is asked for by name, and never happens in CI, where a wrong text must fail. */
const MAY_REWRITE = process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI'];

const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort();

describe('the command does what the scenario says', () => {
  test.concurrent.each(NAMES)('%s', async (name) => {
    const text = readFileSync(FOLDER + name, 'utf8');
    const place = workplace();
    try {
      const played = scenarioText(await playScenario(parseScenario(text), place));
      if (MAY_REWRITE) writeFileSync(FOLDER + name, played);
      else expect(played, `${name}; UPDATE_GOLDEN=1 records it anew`).toBe(text);
      expect(hasStackTrace(played)).toBe(false);
    } finally {
      place.remove();
    }
  });
});

describe('expected texts', () => {
  test.each([
    ['', '', true],
    ['a b', 'a b', true],
    ['a b', 'a', false],
    ['a', 'a b', false],
    ['a b c', 'a ... c', true],
    ['a c', 'a ... c', true],
    ['a b c', 'a ...', true],
    ['a b c', '... c', true],
    ['a b c', '... b', false],
    ['a b c', 'b ...', false],
    ['a b c d e', '... b ... d ...', true],
    ['a b c d e', '... d ... b ...', false],
    ['a b a c', '... a c', true],
    ['a x b x c', 'a ... x c', true],
    ['a', 'a ... a', false],
    ['a b', '...', true],
    ['a b', '... ...', true],
  ])('"%s" as "%s": %s', (lines, expected, same) => {
    const split = (text: string): readonly string[] => text.split(' ').filter((line) => line !== '');
    expect(matches(split(lines), split(expected))).toBe(same);
  });
});
