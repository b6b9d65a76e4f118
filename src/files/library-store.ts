/** Loads the built-in criteria library: from the compiled catalogue when it is still true, else from the YAML files. */
import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Checked } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import { systemCode } from './file-error.js';
import { digestOf, fingerprint, readLibraryFiles, sha256, type StoredFile } from './library-files.js';

/** Folder of the built-in library; the same two steps up from `src/files` and from `dist/files`. */
export const BUILT_IN_DIRECTORY = fileURLToPath(new URL('../../criteria', import.meta.url));
/** Written by `npm run build` beside the compiled code; does not exist when the sources run directly. */
export const CATALOGUE_FILE = fileURLToPath(new URL('../catalogue.json', import.meta.url));

/** The compiled library, and the files that it was compiled from. */
export interface Catalogue {
  readonly files: readonly { readonly path: string; readonly sha256: string }[];
  readonly digest: string;
  readonly library: Library;
}

export interface StoreOptions {
  /** Day with which dates are compared; null: the library's own date. Only the YAML files are checked against it. */
  readonly asOf?: string | null;
  readonly directory?: string;
  readonly catalogue?: string;
}

/**
 * The built-in library. When the YAML files are those that the catalogue was compiled from, nothing is parsed; when one
 * was edited, all are parsed and checked.
 */
export async function loadBuiltInLibrary(options: StoreOptions = {}): Promise<Checked<Library>> {
  const { directory = BUILT_IN_DIRECTORY, catalogue = CATALOGUE_FILE, asOf = null } = options;
  const compiled = await readCatalogue(catalogue);
  const present = compiled === null ? null : fingerprint(directory);
  if (compiled !== null && present !== null && isStillTrue(compiled, present)) {
    return { ok: true, value: compiled.library, diagnostics: [] };
  }
  const { files, unreadable } = await readLibraryFiles(directory, nameOf(directory));
  if (unreadable.length > 0) return { ok: false, diagnostics: unreadable };
  const hashes = hashesOf(files);
  const { checkLibrary } = await import('../check/library.js');
  return checkLibrary(files, {
    asOf,
    strict: false,
    digest: digestOf(hashes),
    base: [],
    overlays: [],
    broken: [],
  });
}

const nameOf =
  (directory: string) =>
  (path: string): string =>
    `criteria/${relative(directory, path)}`;

/** Path and SHA-256 of each file. */
export const hashesOf = (files: readonly StoredFile[]): Catalogue['files'] =>
  files.map(({ path, text }) => ({ path, sha256: sha256(text) }));

/** Compiles the catalogue of a folder; fails with the diagnostics when the library has errors. */
export async function compileCatalogue(directory: string = BUILT_IN_DIRECTORY): Promise<Checked<Catalogue>> {
  const { files, unreadable } = await readLibraryFiles(directory, nameOf(directory));
  if (unreadable.length > 0) return { ok: false, diagnostics: unreadable };
  const { checkLibrary } = await import('../check/library.js');
  const hashes = hashesOf(files);
  const digest = digestOf(hashes);
  const checked = checkLibrary(files, {
    asOf: null,
    strict: false,
    digest,
    base: [],
    overlays: [],
    broken: [],
  });
  return checked.ok ? { ...checked, value: { files: hashes, digest, library: checked.value } } : checked;
}

const isStillTrue = (catalogue: Catalogue, hashes: Catalogue['files']): boolean =>
  catalogue.digest === digestOf(hashes) && catalogue.digest === digestOf(catalogue.files);

/** The catalogue, or null when there is none or it is damaged: the YAML files are the truth. */
async function readCatalogue(path: string): Promise<Catalogue | null> {
  try {
    const data: unknown = JSON.parse(await readFile(path, 'utf8'));
    const complete =
      data !== null && typeof data === 'object' && 'files' in data && 'digest' in data && 'library' in data;
    return complete && Array.isArray(data.files) ? (data as Catalogue) : null;
  } catch (error) {
    if (error instanceof SyntaxError || systemCode(error) !== null) return null;
    throw error;
  }
}
