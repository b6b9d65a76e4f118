/** `--save-profile FILE`: the standing policy that the answers amount to, for the next tender. */
import { toYaml } from '../check/yaml-text.js';
import { writeAtomic } from '../files/write-atomic.js';
import type { Tender } from '../model/types.js';
import { profileOf } from '../model/with-profile.js';
import type { CliContext } from './context.js';

/**
 * @throws {FileError} exit 3, when the file cannot be written
 */
export async function saveProfile(
  path: string,
  tender: Tender,
  context: Pick<CliContext, 'stderr'>,
): Promise<void> {
  await writeAtomic(path, toYaml(profileOf(tender)));
  await context.stderr.write(`The profile is kept in ${path}\n`);
}
