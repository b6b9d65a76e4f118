// @ts-check
/**
 * Second half of `npm run build`, after the bundler: copies the schemas, writes the page of diagnostic
 * codes, and compiles the catalogue.
 * When the library has errors, dist/ is usable (the YAML files are read at run time) but the build fails.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = `${root}src/generated`;
const target = `${root}dist/generated`;

mkdirSync(target, { recursive: true });
for (const name of readdirSync(generated)) {
  if (name.endsWith('.json')) copyFileSync(`${generated}/${name}`, `${target}/${name}`);
}

const { codesPage } = await import('../dist/check/codes.cjs');
mkdirSync(`${root}docs/reference`, { recursive: true });
writeFileSync(`${root}docs/reference/diagnostics.md`, codesPage());

const catalogue = `${root}dist/catalogue.json`;
rmSync(catalogue, { force: true });
const { compileCatalogue } = await import('../dist/files/library-store.cjs');
const { diagnosticsPretty } = await import('../dist/report/diagnostics-pretty.cjs');
const checked = await compileCatalogue();
if (checked.diagnostics.length > 0) process.stderr.write(diagnosticsPretty(checked.diagnostics));
if (checked.ok) {
  writeFileSync(catalogue, `${JSON.stringify(checked.value)}\n`);
  console.log(`catalogue: ${checked.value.library.labels.length} labels, ${checked.value.digest}`);
} else {
  console.error('error: the catalogue was not compiled: the criteria library has errors');
  process.exitCode = 1;
}

// What the main job runs is compiled once, here (bin/code-cache.cjs).
const recorded = spawnSync(
  process.execPath,
  [`${root}bin/labelwise.cjs`, 'assess', `${root}examples/laptops.yaml`],
  {
    env: { ...process.env, LABELWISE_RECORD_CODE_CACHE: '1' },
    encoding: 'utf8',
  },
);
if (recorded.status !== 0 || !existsSync(`${root}dist/code-cache/cli-main.cjs.bin`)) {
  console.error(`error: the example could not be assessed\n${recorded.stderr}`);
  process.exitCode = 1;
}
