/** JSON Pointers (RFC 6901): the path to a value inside a file. */

/** The parts of a pointer, unescaped; the empty pointer has none. */
export const splitPointer = (pointer: string): readonly string[] =>
  pointer === ''
    ? []
    : pointer
        .slice(1)
        .split('/')
        .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));

/** A pointer from its parts. */
export const pointerTo = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The value that a pointer leads to, or undefined. */
export function valueAt(data: unknown, pointer: string): unknown {
  let value: unknown = data;
  for (const part of splitPointer(pointer)) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[part];
  }
  return value;
}

/** A pointer as people read it: `lots[0].products[1]`; the file as a whole is the empty text. */
export const readablePath = (pointer: string): string =>
  splitPointer(pointer).reduce(
    (path, part) => (/^\d+$/.test(part) ? `${path}[${part}]` : path === '' ? part : `${path}.${part}`),
    '',
  );
