/** Drafts as commands show them: with the lots of `--lot`, and with the place of each among many. */
import type { Diagnostic } from '../model/diagnostic.js';
import type { ImportedTender } from '../model/imported.js';
import { lotIds, withLots } from '../import/narrow-draft.js';
import { knownId } from './checked-options.js';

/**
 * @param lots ids as given; undefined for all that are about ICT
 * @param name of the file, for notes
 * @throws {CliError} exit 2, when the notice has no such lot
 */
export function narrowed(
  draft: ImportedTender,
  lots: readonly string[] | undefined,
  name: string,
): ImportedTender {
  if (lots === undefined) return draft;
  const known = lotIds(draft);
  return withLots(
    draft,
    lots.map((id) => knownId(known, id, 'lot')),
    name,
  );
}

/** Diagnostics about one of many tenders in a file, with its place in the name of the file. */
export const placed = (diagnostics: readonly Diagnostic[], at: string | null): readonly Diagnostic[] =>
  at === null
    ? diagnostics
    : diagnostics.map((one) => (one.range === null ? { ...one, file: `${one.file}, ${at}` } : one));
