/** The input of `assess`: a tender file, or a notice, told apart by its content. */
import { isNotice } from '../import/detect.js';
import { peekInput } from '../files/peek-input.js';
import type { Library } from '../model/library.js';
import type { AskedTender } from './ask-tender.js';
import type { CliContext } from './context.js';
import { usageError } from './errors.js';
import type { NoticeOptions } from './notice-input.js';

/**
 * @param source path, or `-` for standard input
 * @throws {ReportedError} exit 3 when it cannot be read or has faults, 1 when it is a notice that is not about ICT
 * @throws {CliError} exit 2 for a wrong setting, or for a notice that leaves questions open without a terminal
 */
export async function tenderFromInput(
  source: string,
  options: NoticeOptions,
  library: Library,
  asOf: string,
  context: CliContext,
): Promise<AskedTender> {
  const peeked = await peekInput(source === '-' ? context.stdin : source);
  if (isNotice(peeked.head)) {
    const { tenderFromNotice } = await import('./notice-input.js');
    return tenderFromNotice(source, peeked.source, options, library, asOf, context);
  }
  if (options.resume === true)
    throw usageError('--resume goes on with an interview; a file leaves nothing to ask');
  for (const [name, value] of Object.entries({ lot: options.lot, language: options.language }))
    if (value !== undefined)
      throw usageError(`--${name} is for notices; this is a tender file`, 'leave it out');
  const { tenderFromSource } = await import('./tender-input.js');
  const settings = options.set ?? [];
  const profile =
    options.profile === undefined
      ? null
      : await (await import('./profile-input.js')).readProfile(options.profile, library, context);
  const tender = await tenderFromSource(source, settings, library, context, {
    profile,
    ...(typeof peeked.source === 'string' ? {} : { stdin: peeked.source }),
  });
  return { kind: 'tender', tender };
}
