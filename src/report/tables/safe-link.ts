/** Addresses that a workbook may make into a link that is followed by a click. */

export interface LinkTarget {
  /** The address up to its fragment. */
  readonly target: string;
  /** What stands behind `#`; null when there is none. */
  readonly fragment: string | null;
}

/** Excel does not open a workbook with a longer address. */
const LONGEST = 2_079;

/** Letters of an address as written on the wire: no other scripts, no spaces, no quotation marks. */
const PLAIN = /^https?:\/\/[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]+$/;

/**
 * The target of a link, or null when it is not sure that the address leads where it seems to lead: only http and https, no
 * name or password before the host (which hide it), and nothing that would have to be written otherwise.
 */
export function linkTarget(address: string): LinkTarget | null {
  if (address.length > LONGEST || !PLAIN.test(address) || !URL.canParse(address)) return null;
  const { username, password } = new URL(address);
  if (username !== '' || password !== '') return null;
  const hash = address.indexOf('#');
  return hash < 0
    ? { target: address, fragment: null }
    : { target: address.slice(0, hash), fragment: address.slice(hash + 1) };
}
