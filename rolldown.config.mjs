/**
 * Bundles the command into a few CommonJS files. Loading a hundred small modules, and Node's own as modules, costs a third
 * of the time of `assess` (docs/decisions.md); each lazy import stays a file of its own.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'rolldown';

const source = (name) => fileURLToPath(new URL(`src/${name}.ts`, import.meta.url));

const validators = readdirSync(new URL('src/generated', import.meta.url)).filter((name) =>
  name.endsWith('.cjs'),
);

/** A generated validator with the few lines of Ajv that it calls; one a file, because they are large. */
const validatorConfig = (name) => ({
  input: fileURLToPath(new URL(`src/generated/${name}`, import.meta.url)),
  platform: 'node',
  output: { file: `dist/generated/${name}`, format: 'cjs', exports: 'auto' },
});

const commandConfig = {
  input: Object.fromEntries(
    ['cli/main', 'files/library-store', 'report/diagnostics-pretty', 'check/codes', 'import/import'].map(
      (name) => [name, source(name)],
    ),
  ),
  platform: 'node',
  // The same source as modules instead of seventy CommonJS files: only what is used, and quicker to load.
  resolve: {
    alias: {
      yaml: fileURLToPath(new URL('node_modules/yaml/browser/dist/index.js', import.meta.url)),
      'jsonc-parser': fileURLToPath(new URL('node_modules/jsonc-parser/lib/esm/main.js', import.meta.url)),
    },
  },
  external: [/\.cjs$/],
  output: {
    dir: 'dist',
    format: 'cjs',
    // Only white space and comments go: names and lines of thought stay, and a third less is to be read.
    minify: { compress: false, mangle: false, codegen: true },
    cleanDir: true,
    exports: 'named',
    // As deep as the sources, so that paths relative to a module hold in both.
    entryFileNames: '[name].cjs',
    chunkFileNames: 'chunks/[name]-[hash].cjs',
    // One file a layer: their imports have one direction (docs/decisions.md), so the files have too.
    advancedChunks: {
      includeDependenciesRecursively: false,
      groups: [
        { name: 'model', test: /src\/model/ },
        {
          name: 'assessment',
          test: /src\/assessment\/(?!explain|comparison|knowledge|open-facts|sensitivity|equivalence|shown-requirement|published-verification)/,
        },
        {
          name: 'check',
          test: /src\/check\/(?!semantics|library|codes|json-text|assessment-result)|node_modules\/yaml|src\/cli\/(tender-input|settings)/,
        },
        {
          name: 'report',
          test: /src\/report\/(messages|theme|layout|escape|document\/blocks|sections\/(?!equivalence|file-)|text\/(?!comparison-page|knowledge-page))|node_modules\/(chalk|fast-)/,
        },
        {
          name: 'library-store',
          test: /src\/files\/(library-store|library-files|read-text|file-error)|src\/cli\/library/,
        },
        { name: 'interview', test: /src\/interview\/(?!inquirer-port|plain-port)/ },
      ],
    },
  },
};

export default defineConfig([commandConfig, ...validators.map(validatorConfig)]);
