/** The version of the program, from package.json. */
import { readFileSync } from 'node:fs';

/** `MAJOR.MINOR.PATCH`. */
export function programVersion(): string {
  const data: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  if (data !== null && typeof data === 'object' && 'version' in data && typeof data.version === 'string')
    return data.version;
  throw new Error('package.json states no version');
}
