/** Finds and reads the files of a criteria library, and takes their fingerprint. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../model/diagnostic.js';
import { compareText } from '../model/order.js';
import { fileDiagnostic, systemCode } from './file-error.js';
import { readText } from './read-text.js';

/** One file of a library as read. */
export interface StoredFile {
  /** Path inside the library with `/`. */
  readonly path: string;
  /** The name that the user knows. */
  readonly file: string;
  readonly text: string;
}

export interface StoredFiles {
  readonly files: readonly StoredFile[];
  /** One for each file that could not be read. */
  readonly unreadable: readonly Diagnostic[];
}

/** Folders of a library that hold no criteria. */
const SKIPPED: ReadonlySet<string> = new Set(['schema', 'node_modules']);

/**
 * Reads all YAML files under a folder, sorted by path.
 * @param directory - the folder
 * @param nameOf - how the user knows a file, from its path
 */
export async function readLibraryFiles(
  directory: string,
  nameOf: (path: string) => string,
): Promise<StoredFiles> {
  const listed = await listFiles(directory, directory, nameOf);
  const reads = await Promise.all(
    [...listed.paths].sort(compareText).map(async (path) => {
      const full = join(directory, path);
      return { path, file: nameOf(full), read: await readText(full, nameOf(full)) };
    }),
  );
  return {
    files: reads.flatMap(({ path, file, read }) => (read.ok ? [{ path, file, text: read.text }] : [])),
    unreadable: [...listed.unreadable, ...reads.flatMap(({ read }) => (read.ok ? [] : [read.diagnostic]))],
  };
}

interface Listed {
  readonly paths: readonly string[];
  readonly unreadable: readonly Diagnostic[];
}

async function listFiles(directory: string, root: string, nameOf: (path: string) => string): Promise<Listed> {
  let entries;
  try {
    entries = await readdir(directory, { withFileTypes: true });
  } catch (error) {
    return { paths: [], unreadable: [fileDiagnostic(error, nameOf(directory))] };
  }
  const parts = await Promise.all(
    entries.map(async (entry): Promise<Listed> => {
      const full = join(directory, entry.name);
      if (entry.name.startsWith('.') || SKIPPED.has(entry.name)) return { paths: [], unreadable: [] };
      if (entry.isDirectory()) return listFiles(full, root, nameOf);
      const wanted = /\.ya?ml$/.test(entry.name);
      return { paths: wanted ? [relative(root, full).split(sep).join('/')] : [], unreadable: [] };
    }),
  );
  return {
    paths: parts.flatMap(({ paths }) => paths),
    unreadable: parts.flatMap(({ unreadable }) => unreadable),
  };
}

/**
 * Path and hash of every file of a library, or null when the system refuses one. Synchronous and without decoding,
 * because every start of the command waits for it; `readLibraryFiles` says what is wrong when something is.
 */
export function fingerprint(
  directory: string,
): readonly { readonly path: string; readonly sha256: string }[] | null {
  try {
    return readdirSync(directory, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
      .map((entry) => relative(directory, join(entry.parentPath, entry.name)).split(sep))
      .filter((parts) => !parts.some((part) => part.startsWith('.') || SKIPPED.has(part)))
      .map((parts) => ({
        path: parts.join('/'),
        sha256: createHash('sha256')
          .update(readFileSync(join(directory, ...parts)))
          .digest('hex'),
      }));
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return null;
  }
}

/** SHA-256 of a text in hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Fingerprint of a library: `sha256:` and the hash over its sorted paths and contents, whatever the order of reading. */
export function digestOf(files: readonly { readonly path: string; readonly sha256: string }[]): string {
  const lines = [...files]
    .sort((a, b) => compareText(a.path, b.path))
    .map((file) => `${file.path}\0${file.sha256}\n`);
  return `sha256:${sha256(lines.join(''))}`;
}
