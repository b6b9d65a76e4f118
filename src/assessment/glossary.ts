/** Words for the ids and numbers of a result, so that a report needs no library. */
import type { Library } from '../model/library.js';
import type { Assessment } from '../model/types.js';

export interface Titles {
  readonly indicatorTitle: (id: string) => string;
  readonly itemTitle: (id: string) => string;
}

const indicatorTitles = (library: Library): ReadonlyMap<string, string> =>
  new Map(
    library.dimensions.flatMap(({ indicators }) => indicators.map(({ id, title }) => [id, title] as const)),
  );

const itemTitles = (library: Library): ReadonlyMap<string, string> =>
  new Map([...library.products, ...library.services].map(({ id, title }) => [id, title]));

/** Titles by id; an id without title stands for itself. */
export function titlesOf(library: Library): Titles {
  const indicators = indicatorTitles(library);
  const items = itemTitles(library);
  return {
    indicatorTitle: (id) => indicators.get(id) ?? id,
    itemTitle: (id) => items.get(id) ?? id,
  };
}

export function glossaryOf(library: Library): Assessment['glossary'] {
  const { method } = library;
  return {
    readings: method.words,
    classes: method.credibility.words,
    dimensions: Object.fromEntries(library.dimensions.map(({ id, title }) => [id, title])),
    facts: { ...Object.fromEntries(indicatorTitles(library)), ...method.verified.words },
    items: Object.fromEntries(itemTitles(library)),
    uses: Object.fromEntries(library.law.uses.map(({ id, title }) => [id, title])),
  };
}
