/**
 * Bundles the command into a few files. Loading a hundred small modules costs more than a quarter of the time of
 * `assess` (docs/decisions.md); each lazy import stays a file of its own.
 */
import { defineConfig } from 'rolldown';

export default defineConfig({
  input: { 'cli/main': 'src/cli/main.ts', 'files/library-store': 'src/files/library-store.ts', 'report/diagnostics-pretty': 'src/report/diagnostics-pretty.ts', 'check/codes': 'src/check/codes.ts' },
  platform: 'node',
  external: [/\.cjs$/],
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    // As deep as the sources, so that paths relative to a module hold in both.
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
  },
});
