// @ts-check
/**
 * Makes what follows from the JSON Schemas: TypeScript types, standalone validators, the bundled schemas and the
 * reference pages. `--check` writes nothing and fails when a generated file differs from what the schemas say.
 */
import { mkdirSync, readFileSync, writeFileSync, existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateTypes } from './generate-types.mjs';
import { generateValidators } from './generate-validators.mjs';
import { generateReference } from './generate-reference.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

/** @type {Record<string, string>} */
const files = { ...(await generateTypes()), ...generateValidators(), ...generateReference() };
const stale = [];
for (const [path, text] of Object.entries(files)) {
  const target = root + path;
  if (existsSync(target) && readFileSync(target, 'utf8') === text) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
if (check && stale.length > 0) {
  console.error(
    `error: generated files differ from the schemas: ${stale.join(', ')}\n  hint: npm run generate`,
  );
  process.exitCode = 1;
} else {
  console.log(
    stale.length === 0 ? 'generated files: up to date' : `generated files: wrote ${stale.join(', ')}`,
  );
}
