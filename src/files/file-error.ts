/** What the world refuses: a missing file, a full disk, no permission. One line with the path, exit code 3. */
import type { Diagnostic } from '../model/diagnostic.js';

/** Exit code of input that cannot be read and of output that cannot be written. */
export const EXIT_UNREADABLE = 3;

/** Thrown by writing functions; carries the one diagnostic that the user sees. */
export class FileError extends Error {
  readonly exitCode = EXIT_UNREADABLE;
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic, options?: { readonly cause: unknown }) {
    super(diagnostic.message, options);
    this.name = 'FileError';
    this.diagnostic = diagnostic;
  }
}

interface Words {
  readonly code: string;
  readonly what: string;
  readonly hint: string | null;
}

const WORDS: Readonly<Record<string, Words>> = {
  ENOENT: { code: 'file-missing', what: 'no such file or folder', hint: 'check the path' },
  ERR_INVALID_ARG_VALUE: {
    code: 'file-missing',
    what: 'no file can have this name',
    hint: 'check the path',
  },
  ENOTDIR: {
    code: 'file-missing',
    what: 'no such file: a part of the path is not a folder',
    hint: 'check the path',
  },
  EISDIR: { code: 'file-is-folder', what: 'this is a folder, not a file', hint: 'name a file in it' },
  EACCES: {
    code: 'file-refused',
    what: 'permission refused',
    hint: 'check the permissions of the file and its folder',
  },
  EPERM: {
    code: 'file-refused',
    what: 'permission refused',
    hint: 'check the permissions of the file and its folder',
  },
  EROFS: { code: 'file-refused', what: 'the file system is read-only', hint: 'choose another folder' },
  ENOSPC: {
    code: 'disk-full',
    what: 'no space is left on the disk',
    hint: 'make space or choose another folder',
  },
  EDQUOT: {
    code: 'disk-full',
    what: 'the disk quota is used up',
    hint: 'make space or choose another folder',
  },
};

/** A system error as a diagnostic about a file; any other error is our own fault and thrown on. */
export function fileDiagnostic(error: unknown, file: string): Diagnostic {
  const code = systemCode(error);
  if (code === null) throw error;
  const words = WORDS[code] ?? { code: 'file-unreadable', what: `the system refuses (${code})`, hint: null };
  return fileProblem(words.code, words.what, words.hint, file);
}

/** A diagnostic about a file as a whole. */
export const fileProblem = (
  code: string,
  message: string,
  hint: string | null,
  file: string,
): Diagnostic => ({
  code,
  severity: 'error',
  message,
  hint,
  file,
  pointer: '',
  range: null,
});

/** The code of a system error such as ENOENT, or null for any other error. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return /^E[A-Z0-9]+$/.test(error.code) || error.code in WORDS ? error.code : null;
}
