/** A tender from a file, from standard input or from `--set` alone: text in, trusted tender or an error out. */
import { checkTender } from '../check/tender.js';
import { parseText, toYaml } from '../check/yaml-text.js';
import { readStream, readText } from '../files/read-text.js';
import type { Library } from '../model/library.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { BuyerProfile, Tender } from '../model/types.js';
import { withProfile } from '../model/with-profile.js';
import { diagnosticsPretty } from '../report/diagnostics-pretty.js';
import type { CliContext } from './context.js';
import { ReportedError } from './errors.js';
import { EXIT } from './exit-codes.js';
import { applySettings } from './settings.js';

/** Ends the command with the findings, after they were shown. */
async function refuse(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  context: CliContext,
): Promise<never> {
  await context.stderr.write(diagnosticsPretty(diagnostics, texts));
  throw new ReportedError(EXIT.unreadable);
}

async function readTender(
  source: string,
  stdin: AsyncIterable<Uint8Array | string>,
  context: CliContext,
): Promise<string> {
  const read = source === '-' ? await readStream(stdin, '-') : await readText(source);
  return read.ok ? read.text : refuse([read.diagnostic], new Map(), context);
}

export interface TenderOrigin {
  /** Standard input, where something was read from it before. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
  /** Standing policy that is laid under the tender. */
  readonly profile?: BuyerProfile | null;
}

/**
 * Reads and checks a tender.
 * @param source path of the file, or `-`
 * @param settings `path=value` of `--set`, laid over it
 * @throws {ReportedError} exit 3 when it cannot be read or has faults
 * @throws {CliError} exit 2 for a wrong setting
 */
export async function tenderFromSource(
  source: string,
  settings: readonly string[],
  library: Library,
  context: CliContext,
  { stdin = context.stdin, profile = null }: TenderOrigin = {},
): Promise<Tender> {
  const text = await readTender(source, stdin, context);
  if (profile !== null) {
    // Checked by itself first, so that faults are told with their lines.
    const tender = withProfile(await trusted(text, source, library, context), profile);
    return trusted(toYaml(applySettings(tender, settings)), `${source} with --profile`, library, context);
  }
  if (settings.length === 0) return trusted(text, source, library, context);
  const parsed = parseText(text, source);
  if (!parsed.ok) return refuse(parsed.diagnostics, new Map([[source, text]]), context);
  return trusted(
    toYaml(applySettings(parsed.value.data, settings)),
    `${source} with --set`,
    library,
    context,
  );
}

/** A tender that was put together from settings or answers. */
export const tenderFromData = (
  data: unknown,
  name: string,
  library: Library,
  context: CliContext,
): Promise<Tender> => trusted(toYaml(data), name, library, context);

async function trusted(text: string, name: string, library: Library, context: CliContext): Promise<Tender> {
  const checked = await checkTender(text, name, library);
  return checked.ok ? checked.value : refuse(checked.diagnostics, new Map([[name, text]]), context);
}
