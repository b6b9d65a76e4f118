/** `--profile FILE`: the standing policy of a buyer, read and checked. */
import { checkProfile } from '../check/profile.js';
import { readText } from '../files/read-text.js';
import type { Library } from '../model/library.js';
import type { BuyerProfile } from '../model/types.js';
import { diagnosticsPretty } from '../report/diagnostics-pretty.js';
import type { CliContext } from './context.js';
import { ReportedError } from './errors.js';
import { EXIT } from './exit-codes.js';

/**
 * @throws {ReportedError} exit 3, when it cannot be read or has faults
 */
export async function readProfile(
  path: string,
  library: Library,
  context: Pick<CliContext, 'stderr'>,
): Promise<BuyerProfile> {
  const read = await readText(path);
  const checked = read.ok
    ? await checkProfile(read.text, path, library)
    : { ok: false as const, diagnostics: [read.diagnostic] };
  if (checked.ok) return checked.value;
  const texts = new Map(read.ok ? [[path, read.text]] : []);
  await context.stderr.write(diagnosticsPretty(checked.diagnostics, texts));
  throw new ReportedError(EXIT.unreadable);
}
