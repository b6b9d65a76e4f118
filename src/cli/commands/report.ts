/** `labelwise report`: a saved result in another form. */
import { checkResult } from '../../check/assessment-result.js';
import { MAX_RESULT_BYTES, readStream, readText } from '../../files/read-text.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { diagnosticsPretty } from '../../report/diagnostics-pretty.js';
import type { CliContext } from '../context.js';
import { ReportedError } from '../errors.js';
import { EXIT } from '../exit-codes.js';
import { resultFormat, type ResultOptions } from '../result-format.js';
import { writeResult } from '../result-output.js';

/** Ends the command with the findings; a result is too large to be shown with them. */
async function refuse(diagnostics: readonly Diagnostic[], context: CliContext): Promise<never> {
  await context.stderr.write(diagnosticsPretty(diagnostics));
  throw new ReportedError(EXIT.unreadable);
}

/**
 * @param source path of the result (JSON), or `-` for standard input
 * @returns the exit code
 * @throws {CliError} exit 2 for wrong usage
 * @throws {ReportedError} exit 3 when it cannot be read or is no result
 */
export async function reportCommand(
  source: string,
  options: ResultOptions,
  context: CliContext,
): Promise<number> {
  const format = resultFormat(options, context);
  const read =
    source === '-'
      ? await readStream(context.stdin, '-', MAX_RESULT_BYTES)
      : await readText(source, source, MAX_RESULT_BYTES);
  if (!read.ok) return refuse([read.diagnostic], context);
  const checked = await checkResult(read.text, source);
  if (!checked.ok) return refuse(checked.diagnostics, context);
  await writeResult(checked.value, format, options, context);
  return EXIT.done;
}
