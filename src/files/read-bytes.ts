/** Reads a file or stream piece by piece, and unpacks it when it is compressed by gzip; its size has no limit here. */
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { FileError, fileDiagnostic, fileProblem } from './file-error.js';

const CHUNK = 64 * 1024;
const GZIP: readonly [number, number] = [0x1f, 0x8b];

/** Pieces of a file; a pipe is read as it comes. */
async function* ofFile(path: string): AsyncGenerator<Uint8Array, void> {
  const handle = await open(path, 'r');
  try {
    if ((await handle.stat()).isDirectory())
      throw new FileError(
        fileProblem('file-is-folder', 'this is a folder, not a file', 'name a file in it', path),
      );
    for (;;) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK), 0, CHUNK, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

async function* ofStream(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array, void> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
}

/** The first two bytes, and all again. */
async function headed(
  bytes: AsyncGenerator<Uint8Array, void>,
): Promise<{ readonly isGzip: boolean; readonly all: AsyncGenerator<Uint8Array, void> }> {
  let head = Buffer.alloc(0);
  while (head.length < GZIP.length) {
    const step = await bytes.next();
    if (step.done === true) break;
    head = Buffer.concat([head, step.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array, void> {
    if (head.length > 0) yield head;
    yield* bytes;
  }
  return { isGzip: head[0] === GZIP[0] && head[1] === GZIP[1], all: all() };
}

const badGzip = (name: string): FileError =>
  new FileError(
    fileProblem(
      'bad-gzip',
      'the compressed file is damaged or cut off',
      'fetch it again, or unpack it with another program',
      name,
    ),
  );

const isZlibError = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

/**
 * The bytes of an input, unpacked.
 * @param source path of a file, or a stream such as standard input
 * @param name for diagnostics
 * @throws {FileError} while reading, when the system refuses, the input is a folder, or its compression is broken
 */
export async function* readBytes(
  source: string | AsyncIterable<Uint8Array | string>,
  name: string,
): AsyncGenerator<Uint8Array, void> {
  try {
    const { isGzip, all } = await headed(typeof source === 'string' ? ofFile(source) : ofStream(source));
    if (!isGzip) return yield* all;
    const unpacked = createGunzip();
    const packed = Readable.from(all);
    packed.on('error', (error) => unpacked.destroy(error));
    packed.pipe(unpacked);
    try {
      for await (const chunk of unpacked) yield chunk as Uint8Array;
    } finally {
      packed.destroy();
    }
  } catch (error) {
    if (error instanceof FileError) throw error;
    if (isZlibError(error)) throw badGzip(name);
    throw new FileError(fileDiagnostic(error, name), { cause: error });
  }
}
