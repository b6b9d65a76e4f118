/** `labelwise profile show`: the standing policy of a buyer in words. */
import type { Library } from '../../model/library.js';
import { renderProfilePage } from '../../report/text/profile-page.js';
import type { CliContext } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { readProfile } from '../profile-input.js';

/**
 * @throws {ReportedError} exit 3, when the profile cannot be read or has faults
 */
export async function profileShow(path: string, library: Library, context: CliContext): Promise<number> {
  const profile = await readProfile(path, library, context);
  const { width, accessible, colour } = context;
  await context.stdout.write(
    renderProfilePage(profile, library.requirements, { width, accessible, colour: colour.stdout }),
  );
  return EXIT.done;
}
