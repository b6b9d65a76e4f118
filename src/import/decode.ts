/** Bytes to text, piece by piece: the encoding is found in the content, and the same however the bytes were cut. */

export interface TextDecoding {
  /** Text of the next bytes; an incomplete character waits for the rest. */
  readonly write: (bytes: Uint8Array) => string;
  /** What is left at the end. */
  readonly end: () => string;
  /**
   * The encoding as found so far.
   * @param beyondAscii whether the text read so far holds anything but ASCII; without it nothing was to be decided
   */
  readonly encoding: (beyondAscii?: boolean) => string;
}

/** Thrown when bytes are no text in the encoding that they claim. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError';
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The encoding by a byte order mark, or by the zero bytes of UTF-16; null when the first bytes do not tell. */
export function encodingByMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  // A file begins with an ASCII character in all formats: its zero byte tells the order.
  if (bytes[0] !== 0 && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] !== 0 && bytes.length > 1) return 'utf-16be';
  return null;
}

/** The encoding that an XML declaration names, in lower case; null without one. */
export const encodingByDeclaration = (head: string): string | null =>
  /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']/.exec(head)?.[1]?.toLowerCase() ?? null;

/** Whether a decoder for this encoding exists. */
export function isKnownEncoding(encoding: string): boolean {
  try {
    new TextDecoder(encoding);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** A decoder for one encoding that refuses what is no text in it. */
export function decoding(encoding: string): TextDecoding {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decoded = (bytes: Uint8Array | undefined): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch (error) {
      if (error instanceof TypeError) throw new NotTextError(encoding);
      throw error;
    }
  };
  return { write: decoded, end: () => decoded(undefined), encoding: () => encoding };
}

const FIRST_NON_ASCII = 0x80;

/** How many bytes the UTF-8 character has that begins with this byte; 0 for a byte that begins none. */
const lengthByLead = (lead: number): number =>
  lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;

/**
 * A decoder for text without a mark (CSV): UTF-8 or Windows-1252, decided by the first character beyond ASCII. Bytes of
 * that character wait until it is complete, so that the decision does not depend on how the bytes were cut.
 */
export function guessingDecoding(): TextDecoding {
  let chosen: TextDecoding | null = null;
  let waiting = new Uint8Array(0);
  const write = (bytes: Uint8Array, isLast: boolean): string => {
    if (chosen) return chosen.write(bytes);
    const joined = Buffer.concat([waiting, bytes]);
    const at = joined.findIndex((byte) => byte >= FIRST_NON_ASCII);
    const length = at < 0 ? 0 : lengthByLead(joined[at] ?? 0);
    const isIncomplete = at + length > joined.length && !isLast;
    waiting = isIncomplete ? joined.subarray(at) : new Uint8Array(0);
    if (at < 0 || isIncomplete) return joined.toString('latin1', 0, at < 0 ? joined.length : at);
    const rest = joined.subarray(at + 1, at + length);
    const isUtf8 = length > 0 && rest.length === length - 1 && rest.every((byte) => (byte & 0xc0) === 0x80);
    chosen = decoding(isUtf8 ? 'utf-8' : 'windows-1252');
    return chosen.write(joined);
  };
  return {
    write: (bytes) => write(bytes, false),
    end: () => write(new Uint8Array(0), true) + (chosen?.end() ?? ''),
    encoding: (beyondAscii = true) => (beyondAscii ? (chosen?.encoding() ?? 'us-ascii') : 'us-ascii'),
  };
}
