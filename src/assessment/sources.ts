/** The sources that a result rests on, for citation. */
import type { Library } from '../model/library.js';
import { compareText } from '../model/order.js';
import type { Assessment, LotResult } from '../model/types.js';

type CitedSource = Assessment['sources'][number];
type LibrarySource = Omit<CitedSource, 'id'> & { readonly id: string };

const cited = (prefix: string, sources: readonly LibrarySource[]): readonly CitedSource[] =>
  sources.map(({ id, title, publisher, date, url, read }) => ({
    id: `${prefix}/${id}`,
    title,
    publisher,
    date,
    url,
    read,
  }));

/** Sources of practices or issues, when a gap names one. */
const citedByGaps = (
  file: 'practices' | 'market',
  { sources }: { readonly sources: readonly LibrarySource[] },
  lots: readonly LotResult[],
): readonly CitedSource[] => {
  const used = lots.some(({ gaps }) =>
    gaps.some(({ practices, issues }) => (file === 'practices' ? practices : issues).length > 0),
  );
  return used ? cited(file, sources) : [];
};

/** Sources of every label that applies, of the norms of the themes asked, and of the law pack; sorted by id. */
export function sourcesOf(lots: readonly LotResult[], library: Library): readonly CitedSource[] {
  const applying = new Set(
    lots.flatMap(({ labels }) => labels.filter(({ applies }) => applies !== 'no').map(({ id }) => id)),
  );
  const themes = new Set(lots.flatMap(({ requirements }) => requirements.map(({ theme }) => theme)));
  return [
    ...library.labels.filter(({ id }) => applying.has(id)).flatMap(({ id, sources }) => cited(id, sources)),
    ...library.requirementSources
      .filter(({ theme }) => themes.has(theme))
      .flatMap(({ theme, sources }) => cited(theme, sources)),
    ...cited(library.law.id, library.law.sources),
    ...citedByGaps('practices', library.practices, lots),
    ...citedByGaps('market', library.market, lots),
  ].sort((a, b) => compareText(a.id, b.id));
}
