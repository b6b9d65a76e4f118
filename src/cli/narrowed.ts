/** `--lot`: the draft with some of its lots. */
import type { ImportedTender } from '../model/imported.js';
import { lotIds, withLots } from '../import/narrow-draft.js';
import { knownId } from './checked-options.js';

/**
 * @param lots ids as given; undefined for all that are about ICT
 * @throws {CliError} exit 2, when the notice has no such lot
 */
export function narrowed(draft: ImportedTender, lots: readonly string[] | undefined): ImportedTender {
  if (lots === undefined) return draft;
  const known = lotIds(draft);
  return withLots(
    draft,
    lots.map((id) => knownId(known, id, 'lot')),
  );
}
