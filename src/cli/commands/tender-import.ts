/** `labelwise tender import`: a notice as a tender file, with comments that say what came from where. */
import { toYaml } from '../../check/yaml-text.js';
import { writeAtomic } from '../../files/write-atomic.js';
import type { Imported, ImportedTender } from '../../model/imported.js';
import { notAssessable } from '../../import/not-assessable.js';
import type { Library } from '../../model/library.js';
import type { BuyerProfile } from '../../model/types.js';
import { withProfile } from '../../model/with-profile.js';
import { diagnosticsPretty } from '../../report/diagnostics-pretty.js';
import { tenderYaml } from '../../report/tender-yaml.js';
import type { CliContext } from '../context.js';
import { ReportedError, usageError } from '../errors.js';
import { EXIT } from '../exit-codes.js';
import { readProfile } from '../profile-input.js';
import { importedFrom, namedInput, type ReadingOptions } from '../import-input.js';
import { narrowed, placed } from '../narrowed.js';

export interface TenderImportOptions extends ReadingOptions {
  readonly lot?: readonly string[];
  readonly output?: string;
  readonly format?: 'yaml' | 'json';
  readonly profile?: string;
}

/** A draft that can become a tender, after its warnings were shown; null after an error was. */
async function usable(
  imported: Imported,
  source: string,
  options: TenderImportOptions,
  context: CliContext,
): Promise<ImportedTender | null> {
  if (!imported.ok) {
    await context.stderr.write(diagnosticsPretty(placed(imported.diagnostics, imported.at)));
    return null;
  }
  const draft = narrowed(imported.draft, options.lot, source);
  const refused = notAssessable(draft, source);
  await context.stderr.write(
    diagnosticsPretty(placed([...draft.notes, ...(refused === null ? [] : [refused])], imported.at)),
  );
  return refused === null ? draft : null;
}

async function asYaml(
  source: string,
  options: TenderImportOptions,
  profile: BuyerProfile | null,
  library: Library,
  context: CliContext,
): Promise<{ readonly text: string; readonly exitCode: number }> {
  let only: Imported | null = null;
  for await (const imported of importedFrom(namedInput(source, context), options, library)) {
    if (only !== null)
      throw usageError(
        'the file holds several tenders, and a tender file holds one',
        '--format json writes them as JSON Lines, one a line; labelwise tender check lists them',
      );
    only = imported;
  }
  if (only === null || !only.ok) {
    await context.stderr.write(diagnosticsPretty(only?.diagnostics ?? []));
    throw new ReportedError(EXIT.unreadable);
  }
  const draft = await usable(only, source, options, context);
  return draft === null
    ? { text: '', exitCode: EXIT.found }
    : { text: tenderYaml(draft, { source, toYaml, profile }), exitCode: EXIT.done };
}

/**
 * One tender as YAML; with `json` every tender of the file, one a line.
 * @returns 0, or 1 when a tender is not about ICT or cannot be read
 * @throws {ReportedError} exit 3, when nothing can be read
 * @throws {CliError} exit 2, for several tenders as YAML
 * @throws {FileError} exit 3, when a file cannot be read or written
 */
export async function tenderImport(
  source: string,
  options: TenderImportOptions,
  library: Library,
  context: CliContext,
): Promise<number> {
  const profile = options.profile === undefined ? null : await readProfile(options.profile, library, context);
  const format = options.format ?? (options.output?.endsWith('.json') === true ? 'json' : 'yaml');
  if (format === 'yaml') {
    const { text, exitCode } = await asYaml(source, options, profile, library, context);
    if (text !== '') await write(text, options.output, context);
    return exitCode;
  }
  const lines: string[] = [];
  let failed = 0;
  let read = 0;
  for await (const imported of importedFrom(namedInput(source, context), options, library)) {
    if (imported.ok) read += 1;
    const draft = await usable(imported, source, options, context);
    if (draft === null) failed += 1;
    else if (options.output === undefined) await context.stdout.write(lineOf(draft, profile));
    else lines.push(lineOf(draft, profile));
  }
  if (read === 0) throw new ReportedError(EXIT.unreadable);
  if (lines.length > 0) await write(lines.join(''), options.output, context);
  return failed > 0 ? EXIT.found : EXIT.done;
}

const lineOf = ({ tender }: ImportedTender, profile: BuyerProfile | null): string =>
  `${JSON.stringify(withProfile(tender, profile))}\n`;

async function write(text: string, output: string | undefined, context: CliContext): Promise<void> {
  if (output === undefined) return context.stdout.write(text);
  await writeAtomic(output, text);
  await context.stderr.write(`Written to ${output}\n`);
}
