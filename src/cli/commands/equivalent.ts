/** `labelwise equivalent`: may an offered label count as equivalent to the one that the tender asks for? */
import { equivalence } from '../../assessment/equivalence.js';
import type { Library } from '../../model/library.js';
import { asOfDay, gradedLabel, knownId } from '../checked-options.js';
import type { CliContext } from '../context.js';
import { usageError } from '../errors.js';
import { EXIT } from '../exit-codes.js';
import { resultAsJson } from '../json-text.js';
import { tenderFromSource } from '../tender-input.js';

export interface EquivalentOptions {
  readonly insteadOf: string;
  readonly tender: string;
  readonly format: 'text' | 'json' | 'markdown';
  readonly lot?: string;
  readonly set?: readonly string[];
  readonly asOf?: string;
}

/**
 * Says for each requirement that the tender asks of one label whether another one shows as much.
 * @param name the label that the bidder names, as `id` or `id:grade`
 * @returns the exit code, 0 whatever the answer
 * @throws {CliError} exit 2, when a label, a grade, a lot or the day is unknown, or when both labels are the same
 * @throws {ReportedError} exit 3, when the tender cannot be read or has faults
 */
export async function equivalent(
  library: Library,
  name: string,
  options: EquivalentOptions,
  context: CliContext,
): Promise<number> {
  const asOf = asOfDay(options.asOf, context.today);
  const offered = gradedLabel(library.labels, name);
  const asked = gradedLabel(library.labels, options.insteadOf);
  if (offered.label === asked.label && offered.grade === asked.grade)
    throw usageError(
      'a label is always equivalent to itself',
      'name the label that was offered, and with --instead-of the one that the tender asks for',
    );
  const tender = await tenderFromSource(options.tender, options.set ?? [], library, context);
  const lot =
    options.lot === undefined
      ? undefined
      : knownId(
          tender.lots.map(({ id }) => id),
          options.lot,
          'lot',
        );
  const result = equivalence(library, offered, asked, tender, { asOf, lot });
  await context.stdout.write(await render(result, library, options.format, context));
  return EXIT.done;
}

async function render(
  result: ReturnType<typeof equivalence>,
  library: Library,
  format: EquivalentOptions['format'],
  { width, accessible, colour }: CliContext,
): Promise<string> {
  switch (format) {
    case 'json': {
      const [{ worded }, { messagesFor }] = await Promise.all([
        import('../../report/sections/equivalence-words.js'),
        import('../../report/messages.js'),
      ]);
      return resultAsJson(worded(result, library, messagesFor('en')), library);
    }
    case 'markdown': {
      const { renderEquivalenceMarkdown } = await import('../../report/markdown/equivalent.js');
      return renderEquivalenceMarkdown(result, library);
    }
    case 'text': {
      const { renderEquivalence } = await import('../../report/sections/equivalence-page.js');
      return renderEquivalence(result, library, { width, colour: colour.stdout, accessible });
    }
  }
}
