/** A tender from a notice: what it says is taken, what it leaves open is asked, or listed without a terminal. */
import type { Imported, ImportedTender } from '../model/imported.js';
import { notAssessable } from '../import/not-assessable.js';
import type { Library } from '../model/library.js';
import { THEMES } from '../model/types.js';
import { withProfile } from '../model/with-profile.js';
import { diagnosticsPretty } from '../report/diagnostics-pretty.js';
import { renderNoticeIntro } from '../report/text/notice-page.js';
import { tenderByAsking, type AskedTender } from './ask-tender.js';
import type { CliContext } from './context.js';
import { ReportedError, usageError } from './errors.js';
import { EXIT } from './exit-codes.js';
import { importedFrom } from './import-input.js';
import { narrowed } from './narrowed.js';
import { readProfile } from './profile-input.js';

export interface NoticeOptions {
  readonly language?: string;
  readonly set?: readonly string[];
  readonly resume?: boolean;
  readonly lot?: readonly string[];
  /** Path of a standing policy. */
  readonly profile?: string;
}

/** The one draft of a file, after its warnings were shown. */
async function onlyDraft(
  name: string,
  input: string | AsyncIterable<Uint8Array | string>,
  options: NoticeOptions,
  library: Library,
  context: CliContext,
): Promise<ImportedTender> {
  const reading = options.language === undefined ? {} : { language: options.language };
  let only: Imported | null = null;
  for await (const imported of importedFrom({ name, input }, reading, library)) {
    if (only !== null)
      throw usageError(
        'the file holds several tenders, and assess takes one',
        'labelwise tender check lists them; labelwise tender import --format json writes one a line',
      );
    only = imported;
  }
  if (only === null || !only.ok) {
    await context.stderr.write(diagnosticsPretty(only?.diagnostics ?? []));
    throw new ReportedError(EXIT.unreadable);
  }
  const draft = narrowed(only.draft, options.lot, name);
  const refused = notAssessable(draft, name);
  await context.stderr.write(diagnosticsPretty([...draft.notes, ...(refused === null ? [] : [refused])]));
  if (refused !== null) throw new ReportedError(EXIT.found);
  return draft;
}

/** How much is asked: no notice tells it, so somebody has to. */
const AMBITION = THEMES.map((theme) => `ambition.${theme}`);

/**
 * @param name of the notice, as the user gave it
 * @param input its path, or a stream that begins with what was read of it
 * @throws {ReportedError} exit 3 when it cannot be read, 1 when it is not about ICT
 * @throws {CliError} exit 2 when answers are missing and there is no terminal, or for several tenders
 */
export async function tenderFromNotice(
  name: string,
  input: string | AsyncIterable<Uint8Array | string>,
  options: NoticeOptions,
  library: Library,
  asOf: string,
  context: CliContext,
): Promise<AskedTender> {
  if (name === '-' && options.resume === true)
    throw usageError('--resume needs the notice as a file', 'labelwise assess NOTICE --resume');
  const profile = options.profile === undefined ? null : await readProfile(options.profile, library, context);
  const draft = await onlyDraft(name, input, options, library, context);
  const isTender = draft.format === 'tender';
  if (context.interactive && !isTender) await context.stderr.write(renderNoticeIntro(draft, name, context));
  return tenderByAsking(options.set ?? [], options.resume === true, library, asOf, context, {
    draft: withProfile(draft.tender, profile),
    open: draft.open,
    needed: isTender ? [] : AMBITION,
    name,
    resumeWith: `labelwise assess ${name}${options.profile === undefined ? '' : ` --profile ${options.profile}`} --resume`,
  });
}
