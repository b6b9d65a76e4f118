/** Checks a criteria library in a folder, or one file against the library that it belongs to. */
import { access } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { AnyDocument } from '../check/document.js';
import { kindByPlace } from '../check/kinds.js';
import { checkLibrary, readDocuments, type LibraryText } from '../check/library.js';
import type { Checked, Diagnostic } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import { systemCode } from './file-error.js';
import { digestOf, readLibraryFiles } from './library-files.js';
import { BUILT_IN_DIRECTORY, hashesOf } from './library-store.js';

export interface FolderOptions {
  /** Day of the check, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly strict: boolean;
  /** How the user knows a file, from its full path. */
  readonly nameOf: (path: string) => string;
}

export interface CheckedFolder {
  readonly checked: Checked<Library>;
  /** Texts by the name of the file, for excerpts. */
  readonly texts: ReadonlyMap<string, string>;
  readonly unreadable: readonly Diagnostic[];
}

const LIBRARY_FILE = 'library.yaml';

/** Whether a folder is a library: it has a library.yaml. */
export async function isLibraryFolder(directory: string): Promise<boolean> {
  try {
    await access(join(directory, LIBRARY_FILE));
    return true;
  } catch (error) {
    if (systemCode(error) !== null) return false;
    throw error;
  }
}

/** The nearest folder at or above a file that is a library, or null. */
export async function libraryAround(file: string): Promise<string | null> {
  for (let directory = dirname(resolve(file)); ; directory = dirname(directory)) {
    if (await isLibraryFolder(directory)) return directory;
    if (directory === dirname(directory)) return null;
  }
}

/**
 * Checks all files of a library together with the built-in files that it is laid over. Files that cannot be read are
 * reported beside the findings of the others.
 */
export async function checkLibraryFolder(directory: string, options: FolderOptions): Promise<CheckedFolder> {
  const { files, unreadable } = await readLibraryFiles(directory, options.nameOf);
  const builtIn = await builtInDocuments(options.nameOf);
  const base = standsAlone(files, directory, builtIn) ? [] : builtIn;
  const broken = unreadable.flatMap(({ file }) => kindByPlace(file) ?? []);
  const checked = checkLibrary(files, {
    ...options,
    digest: digestOf(hashesOf(files)),
    base,
    overlays: [],
    broken,
  });
  return { checked, texts: new Map(files.map(({ file, text }) => [file, text])), unreadable };
}

/** Checks one file as if it were laid over the built-in library; only findings about this file are returned. */
export async function checkAgainstBuiltIn(
  text: LibraryText,
  options: FolderOptions,
): Promise<readonly Diagnostic[]> {
  const base = await builtInDocuments(options.nameOf);
  const checked = checkLibrary([text], { ...options, digest: '', base, overlays: [], broken: [] });
  return checked.diagnostics.filter(({ file }) => file === text.file);
}

async function builtInDocuments(nameOf: FolderOptions['nameOf']): Promise<readonly AnyDocument[]> {
  const { files } = await readLibraryFiles(BUILT_IN_DIRECTORY, nameOf);
  return readDocuments(files).documents;
}

/** The built-in library itself, another revision of it, and a library that says `extends: none` need no base. */
function standsAlone(
  files: readonly LibraryText[],
  directory: string,
  builtIn: readonly AnyDocument[],
): boolean {
  if (resolve(directory) === resolve(BUILT_IN_DIRECTORY)) return true;
  const own = readDocuments(files.filter(({ path }) => path === LIBRARY_FILE)).documents[0];
  const known = builtIn.find(({ kind }) => kind === 'library');
  if (own?.kind !== 'library') return false;
  return own.data.extends === 'none' || (known?.kind === 'library' && known.data.id === own.data.id);
}
