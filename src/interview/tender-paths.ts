/** Writing and clearing at the paths that a questionnaire names, such as `lots[].products` or `requirements.*.must`. */

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Segment {
  readonly key: string;
  /** The key holds a list with one entry a round. */
  readonly each: boolean;
}

const segmentsOf = (path: string): readonly Segment[] =>
  path
    .split('.')
    .map((part) =>
      part.endsWith('[]') ? { key: part.slice(0, -2), each: true } : { key: part, each: false },
    );

/** Id of the entry that a round of a repeated section adds. */
export const roundId = (round: number): string => String(round);

/** The objects that stand before the last key of a path; `*` fans out over existing keys when clearing. */
function child(parent: Json, segment: Segment, round: number): Json {
  if (!segment.each) {
    const next = parent[segment.key];
    if (isObject(next)) return next;
    const created: Json = {};
    parent[segment.key] = created;
    return created;
  }
  const existing = parent[segment.key];
  const list: unknown[] = Array.isArray(existing) ? existing : [];
  parent[segment.key] = list;
  while (list.length < round) list.push({ id: roundId(list.length + 1) });
  const entry = list[round - 1];
  if (isObject(entry)) return entry;
  const created: Json = { id: roundId(round) };
  list[round - 1] = created;
  return created;
}

/** Sets a value at a path; `*` in the path stands for each of `ids`. Changes `target`, which the caller owns. */
export function writeAt(
  target: Json,
  path: string,
  round: number,
  value: unknown,
  ids: readonly string[] = [],
): void {
  const segments = segmentsOf(path);
  const walk = (parent: Json, index: number): void => {
    const segment = segments[index];
    if (!segment) return;
    const keys = segment.key === '*' ? ids : [segment.key];
    for (const key of keys) {
      if (index === segments.length - 1) parent[key] = value;
      else walk(child(parent, { key, each: segment.each }, round), index + 1);
    }
  };
  walk(target, 0);
}

/** Removes what stands at a path (for `*`: at every key), and objects that become empty by it. */
export function clearAt(target: Json, path: string, round: number): void {
  const segments = segmentsOf(path);
  const walk = (parent: Json, index: number): void => {
    const segment = segments[index];
    if (!segment) return;
    const keys = segment.key === '*' ? Object.keys(parent) : [segment.key];
    for (const key of keys) {
      if (index === segments.length - 1) {
        delete parent[key];
        continue;
      }
      const next =
        segment.each && Array.isArray(parent[key]) ? (parent[key] as unknown[])[round - 1] : parent[key];
      if (!isObject(next)) continue;
      walk(next, index + 1);
      if (!segment.each && Object.keys(next).length === 0) delete parent[key];
    }
  };
  walk(target, 0);
}

/**
 * Reads what stands at a path.
 * @returns the value; for a path with `*` the keys whose value there is true; undefined when nothing is there
 */
export function readAt(source: unknown, path: string, round: number): unknown {
  const [before, after] = path.split('.*.');
  let value = source;
  for (const { key, each } of segmentsOf(before ?? path)) {
    if (!isObject(value)) return undefined;
    const next = value[key];
    value = each ? (Array.isArray(next) ? (next as unknown[])[round - 1] : undefined) : next;
  }
  if (after === undefined) return value;
  if (!isObject(value)) return undefined;
  const ids = Object.entries(value)
    .filter(([, wish]) => isObject(wish) && wish[after] === true)
    .map(([id]) => id);
  return ids.length > 0 ? ids : undefined;
}
