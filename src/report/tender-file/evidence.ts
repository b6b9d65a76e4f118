/** Evidence as a file cites it: where in the source, and the number of the source. */
import { cited, type Inline, type Span } from '../document/blocks.js';
import type { FileContext } from './context.js';

/** One entry of the result, `T3 card "..."`, in its parts. */
function parts(entry: string): { readonly source: string; readonly locator: string } {
  const space = entry.indexOf(' ');
  return space === -1
    ? { source: entry, locator: '' }
    : { source: entry.slice(0, space), locator: entry.slice(space + 1) };
}

/** Evidence about a label, entry by entry; in words where there is none. */
export function evidenceInline(
  label: string,
  evidence: readonly string[],
  { messages, sourceIds }: FileContext,
): Inline {
  if (evidence.length === 0) return [messages.tenderFile.noEvidence];
  return evidence.flatMap((entry, index): readonly Span[] => {
    const { source, locator } = parts(entry);
    const id = `${label}/${source}`;
    const before = index === 0 ? '' : '; ';
    // An assumed answer has no source: its own words say so.
    return sourceIds.has(id) ? [`${before}${locator} `, ...cited([id])] : [`${before}${locator}`];
  });
}
