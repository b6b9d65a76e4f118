import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FileError } from '../../src/files/file-error.js';
import { keepPrevious, loadSession, saveSession, sessionPath } from '../../src/files/session-store.js';
import { writeAtomic } from '../../src/files/write-atomic.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'labelwise-write-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const mode = (path: string): number => statSync(path).mode & 0o777;

describe('writeAtomic', () => {
  test('writes a new file and leaves nothing beside it', async () => {
    const path = join(folder, 'new', 'report.html');
    await writeAtomic(path, 'text', { makeFolder: true });
    expect(readFileSync(path, 'utf8')).toBe('text');
    expect(readdirSync(join(folder, 'new'))).toEqual(['report.html']);
  });

  test('keeps the permissions of the file that it replaces; a stated mode wins', async () => {
    const path = join(folder, 'kept');
    writeFileSync(path, 'old', { mode: 0o640 });
    await writeAtomic(path, Buffer.from('new'));
    expect([readFileSync(path, 'utf8'), mode(path)]).toEqual(['new', 0o640]);
    await writeAtomic(path, 'secret', { mode: 0o600 });
    expect(mode(path)).toBe(0o600);
  });

  test('follows a link instead of replacing it', async () => {
    writeFileSync(join(folder, 'real'), 'old');
    symlinkSync('real', join(folder, 'link'));
    await writeAtomic(join(folder, 'link'), 'new');
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('new');
  });

  test('writes to a device directly', async () => {
    await writeAtomic('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('what the system refuses is one error with the path, and the old file stays', async () => {
    await expect(writeAtomic(join(folder, 'none', 'x'), 'x')).rejects.toMatchObject({
      exitCode: 3,
      diagnostic: { code: 'file-missing' },
    });
    mkdirSync(join(folder, 'directory'));
    const refusal = writeAtomic(join(folder, 'directory'), 'x');
    await expect(refusal).rejects.toBeInstanceOf(FileError);
    await expect(refusal).rejects.toMatchObject({
      diagnostic: { code: 'file-is-folder', file: join(folder, 'directory') },
    });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('many writers at once: one of the contents, whole', async () => {
    const path = join(folder, 'race');
    const contents = Array.from({ length: 20 }, (_, index) => String(index).repeat(10_000));
    await Promise.all(contents.map((content) => writeAtomic(path, content)));
    expect(contents).toContain(readFileSync(path, 'utf8'));
  });
});

describe('the session', () => {
  const session = {
    savedAt: '2026-11-25T10:00:00Z',
    title: 'Laptops',
    answers: { title: 'Laptops', products: ['notebook'] },
  };
  const env = (): Record<string, string> => ({ XDG_STATE_HOME: join(folder, 'state') });

  test('stands under XDG_STATE_HOME when that is absolute, else under the home folder', () => {
    expect(sessionPath({ XDG_STATE_HOME: '/s', HOME: '/h' })).toBe('/s/labelwise/session.json');
    expect(sessionPath({ XDG_STATE_HOME: 'relative', HOME: '/h' })).toBe(
      '/h/.local/state/labelwise/session.json',
    );
    expect(sessionPath({ HOME: '/h' })).toBe('/h/.local/state/labelwise/session.json');
  });

  test('is saved for the user only, and loaded', async () => {
    expect(await loadSession(env())).toBeNull();
    await saveSession(env(), session);
    expect(await loadSession(env())).toEqual(session);
    expect([mode(sessionPath(env())), mode(join(folder, 'state', 'labelwise'))]).toEqual([0o600, 0o700]);
  });

  test('that was kept is set aside, not lost', async () => {
    await saveSession(env(), session);
    const path = await keepPrevious(env());
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(session);
    expect(await loadSession(env())).toBeNull();
  });

  test.each(['{', '[]', '{"answers": {}}', 'null', '\ufffd'])(
    'that is damaged (%s) is set aside as it is',
    async (text) => {
      await saveSession(env(), session);
      writeFileSync(sessionPath(env()), text);
      expect(await loadSession(env())).toBeNull();
      expect(readFileSync(`${sessionPath(env())}.broken`, 'utf8')).toBe(text);
      expect(existsSync(sessionPath(env()))).toBe(false);
    },
  );

  test('that cannot be saved is an error with the path', async () => {
    writeFileSync(join(folder, 'blocked'), '');
    await expect(saveSession({ XDG_STATE_HOME: join(folder, 'blocked') }, session)).rejects.toMatchObject({
      exitCode: 3,
    });
  });
});
