/** Keeps the answers of an interview between runs, on this machine only. */
import { rename } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { FileError, fileDiagnostic } from './file-error.js';
import { readText } from './read-text.js';
import { writeAtomic } from './write-atomic.js';

export interface Session {
  /** When it was saved, as an ISO date and time. */
  readonly savedAt: string;
  readonly title: string | null;
  /** Answers by question, as the interview keeps them. */
  readonly answers: unknown;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** The file of the session: under XDG_STATE_HOME, else under ~/.local/state. */
export function sessionPath(env: Environment): string {
  const stated = env['XDG_STATE_HOME'];
  // The XDG specification ignores paths that are not absolute.
  const base =
    stated !== undefined && isAbsolute(stated) ? stated : join(env['HOME'] ?? homedir(), '.local', 'state');
  return join(base, 'labelwise', 'session.json');
}

/**
 * Saves the answers, readable by the user only (0600).
 * @throws {FileError} when the system refuses
 */
export async function saveSession(env: Environment, session: Session): Promise<void> {
  await writeAtomic(sessionPath(env), `${JSON.stringify(session, null, 2)}\n`, {
    mode: 0o600,
    makeFolder: true,
  });
}

/**
 * The saved answers, or null when there are none. A file that is no session any more is set aside as
 * `session.json.broken`, so that saving does not destroy what may be in it.
 * @throws {FileError} when the file exists and cannot be read
 */
export async function loadSession(env: Environment): Promise<Session | null> {
  const path = sessionPath(env);
  const read = await readText(path);
  if (!read.ok) {
    if (read.diagnostic.code === 'file-missing') return null;
    if (read.diagnostic.code !== 'not-text') throw new FileError(read.diagnostic);
  }
  const session = read.ok ? parseSession(read.text) : null;
  if (session === null) await rename(path, `${path}.broken`).catch(refuse(path));
  return session;
}

/**
 * Sets the saved answers aside, so that a new interview does not overwrite them; earlier ones set aside are replaced.
 * @returns the path under which they are now
 * @throws {FileError} when the system refuses
 */
export async function keepPrevious(env: Environment): Promise<string> {
  const path = sessionPath(env);
  const kept = join(dirname(path), 'session-previous.json');
  await rename(path, kept).catch(refuse(path));
  return kept;
}

const refuse =
  (path: string) =>
  (error: unknown): never => {
    throw new FileError(fileDiagnostic(error, path), { cause: error });
  };

function parseSession(text: string): Session | null {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
  if (data === null || typeof data !== 'object' || !('answers' in data)) return null;
  const { savedAt, title, answers } = data as Readonly<Record<string, unknown>>;
  if (typeof savedAt !== 'string' || !(title === null || typeof title === 'string')) return null;
  return { savedAt, title, answers };
}
