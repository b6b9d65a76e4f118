/** Comparison with recorded texts in tests/golden. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const FOLDER = new URL('./golden/', import.meta.url);

/** Rewrites are asked for by name and never happen in CI, where a wrong text must fail. */
const mayRewrite = (): boolean => process.env['UPDATE_GOLDEN'] === '1' && !process.env['CI'];

/**
 * Fails unless the text equals the recorded one; `UPDATE_GOLDEN=1 npx vitest run tests/report` records it anew.
 * @param name path under tests/golden
 */
export function expectGolden(name: string, text: string): void {
  const file = fileURLToPath(new URL(name, FOLDER));
  if (mayRewrite()) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    return;
  }
  expect(text, `${name} differs; UPDATE_GOLDEN=1 records it anew`).toBe(readFileSync(file, 'utf8'));
}
