/** Exit codes of every command (docs/interfaces). */
export const EXIT = {
  /** Done; a poor verdict is still done. */
  done: 0,
  /** The check found something: `validate` errors, `--fail-on`. */
  found: 1,
  /** Wrong usage, or answers missing and no terminal. */
  usage: 2,
  /** Input that cannot be read, or is so broken that no result exists. */
  unreadable: 3,
  /** A fault of labelwise itself. */
  fault: 70,
  hangup: 129,
  interrupted: 130,
  terminated: 143,
} as const;
