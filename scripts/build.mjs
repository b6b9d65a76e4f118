// @ts-check
/**
 * Second half of `npm run build`, after the bundler: copies the generated validators and schemas, writes the page of diagnostic
 * codes, and compiles the catalogue.
 * When the library has errors, dist/ is usable (the YAML files are read at run time) but the build fails.
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = `${root}src/generated`;
const target = `${root}dist/generated`;

mkdirSync(target, { recursive: true });
for (const name of readdirSync(generated)) {
  if (name.endsWith('.cjs') || name.endsWith('.json'))
    copyFileSync(`${generated}/${name}`, `${target}/${name}`);
}

const { codesPage } = await import('../dist/check/codes.js');
mkdirSync(`${root}docs/reference`, { recursive: true });
writeFileSync(`${root}docs/reference/diagnostics.md`, codesPage());

const catalogue = `${root}dist/catalogue.json`;
rmSync(catalogue, { force: true });
const { compileCatalogue } = await import('../dist/files/library-store.js');
const { diagnosticsPretty } = await import('../dist/report/diagnostics-pretty.js');
const checked = await compileCatalogue();
if (checked.diagnostics.length > 0) process.stderr.write(diagnosticsPretty(checked.diagnostics));
if (checked.ok) {
  writeFileSync(catalogue, `${JSON.stringify(checked.value)}\n`);
  console.log(`catalogue: ${checked.value.library.labels.length} labels, ${checked.value.digest}`);
} else {
  console.error('error: the catalogue was not compiled: the criteria library has errors');
  process.exitCode = 1;
}
