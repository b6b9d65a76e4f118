/** The first bytes of an input, to see what it is, and a way to read it from its beginning. */
import { open, stat } from 'node:fs/promises';
import { systemCode } from './file-error.js';

export interface PeekedInput {
  readonly head: Uint8Array;
  /** What to read then: the path again, or a stream that begins with the head. */
  readonly source: string | AsyncIterable<Uint8Array | string>;
}

const HEAD = 64 * 1024;

/** Reads a stream until enough is known; everything comes again from the stream that is given back. */
async function peekStream(stream: AsyncIterable<Uint8Array | string>): Promise<PeekedInput> {
  const iterator = stream[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  while (head.length < HEAD) {
    const step = await iterator.next();
    if (step.done === true) break;
    head = Buffer.concat([head, Buffer.from(step.value)]);
  }
  async function* again(): AsyncGenerator<Uint8Array | string, void> {
    if (head.length > 0) yield head;
    for (let step = await iterator.next(); step.done !== true; step = await iterator.next()) yield step.value;
  }
  return { head, source: again() };
}

/**
 * @param source path of a file, or a stream
 * @returns no head for what cannot be read, or only once (a pipe): reading it then says why
 */
export async function peekInput(source: string | AsyncIterable<Uint8Array | string>): Promise<PeekedInput> {
  if (typeof source !== 'string') return peekStream(source);
  const nothing: PeekedInput = { head: new Uint8Array(0), source };
  try {
    // Before it is opened: a pipe that is closed again has lost its writer.
    if (!(await stat(source)).isFile()) return nothing;
    const handle = await open(source, 'r');
    try {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(HEAD), 0, HEAD, 0);
      return { head: buffer.subarray(0, bytesRead), source };
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (systemCode(error) === null) throw error;
    return nothing;
  }
}
