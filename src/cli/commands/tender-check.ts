/** `labelwise tender check`: what a file holds, what is missing, and whether it can be assessed. */
import { notAssessable } from '../../import/not-assessable.js';
import type { Imported } from '../../model/imported.js';
import type { Library } from '../../model/library.js';
import { diagnosticsPretty } from '../../report/diagnostics-pretty.js';
import { messagesFor } from '../../report/messages.js';
import { renderNoticeLine, renderNoticePage, type NoticeNames } from '../../report/text/notice-page.js';
import type { CliContext } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { importedFrom, namedInput, type ReadingOptions } from '../import-input.js';
import { narrowed, placed } from '../narrowed.js';

export interface TenderCheckOptions extends ReadingOptions {
  readonly lot?: readonly string[];
}

/** How many tenders of a file are how far. */
interface Counts {
  ready: number;
  open: number;
  outside: number;
  failed: number;
}

const exitCodeOf = ({ ready, open, outside, failed }: Counts): number => {
  if (ready + open + outside === 0) return EXIT.unreadable;
  return open + outside + failed > 0 ? EXIT.found : EXIT.done;
};

/**
 * A page for one tender; for a file with many, a line for each.
 * @returns 0 when all can be assessed, 1 when something is missing, is not about ICT or cannot be read, 3 when nothing can
 * @throws {FileError} exit 3, when the file cannot be read
 */
export async function tenderCheck(
  source: string,
  options: TenderCheckOptions,
  library: Library,
  context: CliContext,
): Promise<number> {
  const names: NoticeNames = {
    source,
    titles: new Map([...library.products, ...library.services].map(({ id, title }) => [id, title])),
  };
  const counts: Counts = { ready: 0, open: 0, outside: 0, failed: 0 };
  let waiting: Imported | null = null;
  let many = false;

  const count = (imported: Imported): void => {
    if (!imported.ok) counts.failed += 1;
    else if (notAssessable(imported.draft, source) !== null) counts.outside += 1;
    else if (imported.draft.open.length > 0) counts.open += 1;
    else counts.ready += 1;
  };
  const show = async (imported: Imported): Promise<void> => {
    const one = imported.ok
      ? { ...imported, draft: narrowed(imported.draft, options.lot, source) }
      : imported;
    count(one);
    if (!one.ok) await context.stderr.write(diagnosticsPretty(placed(one.diagnostics, one.at)));
    else if (many) await context.stdout.write(renderNoticeLine(one.draft, one.at ?? source, names));
    else {
      const { width, accessible, colour } = context;
      await context.stdout.write(
        renderNoticePage(one.draft, names, { width, accessible, colour: colour.stdout }),
      );
    }
  };

  for await (const imported of importedFrom(namedInput(source, context), options, library)) {
    if (waiting !== null) {
      many = true;
      await show(waiting);
    }
    waiting = imported;
  }
  if (waiting !== null) await show(waiting);
  if (many) {
    const { ready, open, outside, failed } = counts;
    await context.stderr.write(`${messagesFor('en').notice.total(ready, open, outside, failed)}\n`);
  }
  return exitCodeOf(counts);
}
