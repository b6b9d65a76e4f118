/** A name for something that has none: the same for the same content, on every machine. */

/** FNV-1a with 64 bits (offset basis and prime of the algorithm). */
const BASIS = 0xcbf2_9ce4_8422_2325n;
const PRIME = 0x100_0000_01b3n;

/**
 * A hash of texts as 16 hexadecimal digits. It tells contents apart; it is no protection against somebody who looks for
 * two of the same hash.
 */
export function stableId(parts: readonly string[]): string {
  let hash = BASIS;
  for (const octet of new TextEncoder().encode(JSON.stringify(parts))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(octet)) * PRIME);
  }
  return hash.toString(16).padStart(16, '0');
}
