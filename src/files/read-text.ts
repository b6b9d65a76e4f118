/** Reads a text file or stream with a limit on its size. */
import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { Diagnostic } from '../model/diagnostic.js';
import { EXIT_UNREADABLE, fileDiagnostic, fileProblem } from './file-error.js';

export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly exitCode: typeof EXIT_UNREADABLE; readonly diagnostic: Diagnostic };

/** One megabyte: twenty times the largest real file, and what the parser of YAML reads in a few seconds. */
export const MAX_BYTES = 1024 * 1024;
/** A result of forty lots with the whole library; its parser is that of JSON, which is quick. */
export const MAX_RESULT_BYTES = 256 * 1024 * 1024;
const CHUNK = 64 * 1024;

/**
 * Reads a file as text (UTF-8, or UTF-16 with a byte order mark). Never throws for what the user can mend.
 * @param path - path to open
 * @param file - name for the diagnostic
 * @param maxBytes - larger files are refused
 */
export async function readText(
  path: string,
  file: string = path,
  maxBytes: number = MAX_BYTES,
): Promise<ReadText> {
  try {
    const handle = await open(path, 'r');
    try {
      const stat = await handle.stat();
      if (stat.isDirectory())
        return refused(
          fileProblem('file-is-folder', 'this is a folder, not a file', 'name a file in it', file),
        );
      if (stat.isFile() && stat.size > maxBytes) return refused(tooLarge(file, stat.size, maxBytes));
      // Not the size: pipes and devices have none, and a file may grow while it is read.
      const chunks: Uint8Array[] = [];
      for (let total = 0; ;) {
        const { bytesRead, buffer } = await handle.read(new Uint8Array(CHUNK), 0, CHUNK, null);
        if (bytesRead === 0) return decode(Buffer.concat(chunks), file);
        total += bytesRead;
        if (total > maxBytes) return refused(tooLarge(file, null, maxBytes));
        chunks.push(buffer.subarray(0, bytesRead));
      }
    } finally {
      await handle.close();
    }
  } catch (error) {
    return refused(fileDiagnostic(error, file));
  }
}

/** Reads a stream such as standard input to its end, within the same limit. */
export async function readStream(
  stream: AsyncIterable<Uint8Array | string>,
  file = '-',
  maxBytes: number = MAX_BYTES,
): Promise<ReadText> {
  const chunks: Uint8Array[] = [];
  let total = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk;
      total += bytes.length;
      if (total > maxBytes) return refused(tooLarge(file, null, maxBytes));
      chunks.push(bytes);
    }
  } catch (error) {
    return refused(fileDiagnostic(error, file));
  }
  return decode(Buffer.concat(chunks), file);
}

const refused = (diagnostic: Diagnostic): ReadText => ({ ok: false, exitCode: EXIT_UNREADABLE, diagnostic });

const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '');

const tooLarge = (file: string, bytes: number | null, maxBytes: number): Diagnostic =>
  fileProblem(
    'file-too-large',
    bytes === null
      ? `the file is larger than ${megabytes(maxBytes)} MB`
      : `the file has ${megabytes(bytes)} MB; at most ${megabytes(maxBytes)} MB are read`,
    'check that this is the right file, or split it',
    file,
  );

const isUtf16 = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xfe;

/** Not by TextDecoder for UTF-8: setting it up costs more time than reading a tender. */
function decode(bytes: Buffer, file: string): ReadText {
  if (isUtf16(bytes)) return { ok: true, text: bytes.subarray(2).toString('utf16le') };
  if (isUtf8(bytes)) return { ok: true, text: bytes.toString('utf8').replace(/^\ufeff/, '') };
  return refused(
    fileProblem(
      'not-text',
      'this is not a text file in UTF-8',
      'save it as UTF-8, or check that this is the right file',
      file,
    ),
  );
}
