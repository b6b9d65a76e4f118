/** Writes a file whole or not at all. */
import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { FileError, fileDiagnostic, systemCode } from './file-error.js';

export interface WriteOptions {
  /** Permission bits of the new file; default: those of the file that it replaces, else 0644. */
  readonly mode?: number;
  /** Also makes the folder (with mode 0700) when it is missing. */
  readonly makeFolder?: boolean;
}

/**
 * Writes to a temporary file beside the target, flushes it to the disk and renames it: a reader sees the old content or
 * the new one, also after a crash. A link is followed; a device or pipe is written to directly.
 * @throws {FileError} when the system refuses
 */
export async function writeAtomic(
  path: string,
  content: string | Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  try {
    if (options.makeFolder === true) await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const target = await followed(path);
    const existing = await stat(target).catch(onlyMissing);
    if (existing !== null && !existing.isFile()) return await writeInto(target, content);
    await replace(target, content, options.mode ?? (existing === null ? 0o644 : existing.mode & 0o777));
  } catch (error) {
    throw new FileError(fileDiagnostic(error, path), { cause: error });
  }
}

const followed = async (path: string): Promise<string> => (await realpath(path).catch(onlyMissing)) ?? path;

function onlyMissing(error: unknown): null {
  if (systemCode(error) === 'ENOENT') return null;
  throw error;
}

async function writeInto(target: string, content: string | Uint8Array): Promise<void> {
  const handle = await open(target, 'w');
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

async function replace(target: string, content: string | Uint8Array, mode: number): Promise<void> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(content);
      // The umask may have taken bits away that the file had before.
      await handle.chmod(mode);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
