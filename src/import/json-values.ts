/** Safe looks into JSON of unknown shape: whatever stands there, the answer is of the asked type or nothing. */

export type JsonObject = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value);

/** The value at a path of keys, such as `tender.value.amount`; undefined when a part of it is missing. */
export const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (isObject(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined),
      value,
    );

/** Objects of a list; one object counts as a list of it. */
export const objectsAt = (value: unknown, path: string): readonly JsonObject[] => {
  const found = at(value, path);
  return Array.isArray(found) ? found.filter(isObject) : isObject(found) ? [found] : [];
};

/** A text that says something, or a number as text; else null. */
export const textAt = (value: unknown, path: string): string | null => {
  const found = at(value, path);
  if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : null;
};

/** Texts of a list; a single text counts as a list of it. */
export const textsAt = (value: unknown, path: string): readonly string[] => {
  const found = at(value, path);
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  return list.filter((one) => typeof one === 'string');
};

/** A finite number, also one written as text; else null. */
export const numberAt = (value: unknown, path: string): number | null => {
  const found = at(value, path);
  if (typeof found === 'number') return Number.isFinite(found) ? found : null;
  if (typeof found !== 'string' || !/^\s*-?\d+(?:\.\d+)?\s*$/.test(found)) return null;
  return Number(found);
};
