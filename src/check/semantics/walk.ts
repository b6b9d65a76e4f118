/** Walks over the data of a file: every value with its place. */
import type { Evidence, Source } from '../../model/types.js';
import type { AnyDocument } from '../document.js';
import { pointerTo } from '../pointer.js';

export interface Place {
  readonly pointer: string;
  /** Name of the key that holds the value; of a list's item, the key of the list. */
  readonly key: string;
  readonly value: unknown;
}

/** Every value of a file in document order, the file itself first. */
export function everyValue(data: unknown): readonly Place[] {
  const found: Place[] = [];
  const visit = (value: unknown, pointer: string, key: string): void => {
    found.push({ pointer, key, value });
    if (value === null || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      visit(inner, pointer + pointerTo(name), Array.isArray(value) ? key : name);
    }
  };
  visit(data, '', '');
  return found;
}

export interface CitedPlace {
  readonly pointer: string;
  readonly entry: Evidence;
}

/** Every evidence entry of a file. */
export const evidenceOf = (data: unknown): readonly CitedPlace[] =>
  everyValue(data).flatMap(({ pointer, key, value }) =>
    (key === 'evidence' || key === 'grade-evidence') &&
    value !== null &&
    typeof value === 'object' &&
    'source' in value
      ? [{ pointer, entry: value as Evidence }]
      : [],
  );

/** The sources that a file lists; empty for kinds that have none. */
export const sourcesOf = (document: AnyDocument): readonly Source[] =>
  'sources' in document.data ? document.data.sources : [];

/** Pairs of an item and its place in a list. */
export const indexed = <T>(
  items: readonly T[] | undefined,
  at: string,
): readonly { readonly item: T; readonly at: string }[] =>
  (items ?? []).map((item, index) => ({ item, at: at + pointerTo(index) }));

/** Items whose id stands earlier in the list too. */
export const repeated = <T>(items: readonly T[], idOf: (item: T) => string): readonly T[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const id = idOf(item);
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
};
