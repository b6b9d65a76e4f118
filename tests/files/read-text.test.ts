import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAX_BYTES, readStream, readText } from '../../src/files/read-text.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'labelwise-read-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const codeOf = async (path: string): Promise<string> => {
  const read = await readText(path, 'shown');
  return read.ok ? 'ok' : `${read.diagnostic.code} ${read.diagnostic.file} ${read.exitCode}`;
};

describe('readText', () => {
  test('reads UTF-8, with and without byte order mark, and UTF-16', async () => {
    expect(await readText(file('a', 'é漢'))).toEqual({ ok: true, text: 'é漢' });
    expect(await readText(file('b', '\ufeffé'))).toEqual({ ok: true, text: 'é' });
    expect(await readText(file('c', Buffer.from('\ufeffé', 'utf16le')))).toEqual({ ok: true, text: 'é' });
    expect(await readText(file('d', ''))).toEqual({ ok: true, text: '' });
  });

  test('what cannot be read is one clear error with exit code 3', async () => {
    expect(await codeOf(join(folder, 'none'))).toBe('file-missing shown 3');
    expect(await codeOf(join(file('plain', 'x'), 'below'))).toBe('file-missing shown 3');
    expect(await codeOf(folder)).toBe('file-is-folder shown 3');
    expect(await codeOf(file('latin', Uint8Array.of(0x61, 0xe9, 0x62)))).toBe('not-text shown 3');
    expect(await codeOf(`${folder}/a\0b`)).toBe('file-missing shown 3');
  });

  test('a file above the limit is refused, whether or not its size is known', async () => {
    expect(await codeOf(file('large', Buffer.alloc(MAX_BYTES + 1, 'a')))).toBe('file-too-large shown 3');
    expect(await codeOf(file('full', Buffer.alloc(MAX_BYTES, 'a')))).toBe('ok');
    expect(await codeOf('/dev/zero')).toBe('file-too-large shown 3');
  });

  test.skipIf(process.getuid?.() === 0)('a file without permission', async () => {
    const path = file('secret', 'x');
    chmodSync(path, 0);
    expect(await codeOf(path)).toBe('file-refused shown 3');
  });

  test('a named pipe is read to its end', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [read] = await Promise.all([
      readText(pipe),
      import('node:fs/promises').then(({ writeFile }) => writeFile(pipe, 'through')),
    ]);
    expect(read).toEqual({ ok: true, text: 'through' });
  });
});

describe('readStream', () => {
  test('joins chunks, also in the middle of a character', async () => {
    const bytes = Buffer.from('aé漢');
    expect(
      await readStream(Readable.from([bytes.subarray(0, 2), bytes.subarray(2, 4), bytes.subarray(4)])),
    ).toEqual({ ok: true, text: 'aé漢' });
  });

  test('stops at the limit', async () => {
    const endless = Readable.from(
      (function* chunks() {
        for (;;) yield Buffer.alloc(1024 * 1024, 'a');
      })(),
    );
    expect(await readStream(endless)).toMatchObject({
      ok: false,
      diagnostic: { code: 'file-too-large', file: '-' },
    });
  });
});
