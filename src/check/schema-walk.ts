/** Finds the part of a schema that speaks about one value, and says in words what it asks for. */
import { splitPointer } from './pointer.js';
import type { Schema } from './generated.js';

const isSchema = (value: unknown): value is Schema =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const child = (schema: Schema, key: string): Schema | null => {
  const value = schema[key];
  return isSchema(value) ? value : null;
};
const list = (schema: Schema, key: string): readonly Schema[] => {
  const value = schema[key];
  return Array.isArray(value) ? value.filter(isSchema) : [];
};

/** A schema as the alternatives that it offers: references followed, `anyOf`, `oneOf` and `allOf` opened. */
export function alternatives(schema: Schema, root: Schema, depth = 0): readonly Schema[] {
  if (depth > 10) return [schema];
  const reference = schema['$ref'];
  if (typeof reference === 'string') {
    const target = child(child(root, '$defs') ?? {}, reference.replace(/^.*#\/\$defs\//, ''));
    if (target === null) return [schema];
    // Description and examples beside a reference tell more about this use than those of the shared shape.
    const { $ref: _, ...own } = schema;
    return alternatives({ ...target, ...own }, root, depth + 1);
  }
  const inner = [...list(schema, 'anyOf'), ...list(schema, 'oneOf'), ...list(schema, 'allOf')];
  if (inner.length === 0) return [schema];
  return inner.flatMap((part) => alternatives(part, root, depth + 1));
}

/** All schemas that may speak about the value at a pointer. */
export function schemasAt(root: Schema, pointer: string): readonly Schema[] {
  let current = alternatives(root, root);
  for (const part of splitPointer(pointer)) {
    current = current
      .flatMap((schema) => stepInto(schema, part))
      .flatMap((schema) => alternatives(schema, root));
  }
  return current;
}

function stepInto(schema: Schema, part: string): readonly Schema[] {
  const property = child(child(schema, 'properties') ?? {}, part);
  if (property !== null) return [property];
  const prefix = list(schema, 'prefixItems');
  const next = prefix[Number(part)] ?? child(schema, 'items') ?? child(schema, 'additionalProperties');
  return next === null || next === undefined ? [] : [next];
}

/** Names of the keys that the schemas define or allow by name. */
export function knownKeys(schemas: readonly Schema[], root: Schema): readonly string[] {
  const names = schemas.flatMap((schema) => {
    const namesSchema = child(schema, 'propertyNames');
    const allowed =
      namesSchema === null ? [] : alternatives(namesSchema, root).flatMap((part) => enumOf(part) ?? []);
    return [...Object.keys(child(schema, 'properties') ?? {}), ...allowed.map(String)];
  });
  return [...new Set(names)];
}

/** True when the schema allows values of the same type as the given one. */
export function acceptsType(schema: Schema, value: unknown): boolean {
  const types = typesOf(schema);
  return (
    types.length === 0 ||
    types.some((type) => type === typeOf(value) || (type === 'integer' && typeof value === 'number'))
  );
}

/** JSON type of a value: null, list, map, text and so on by the names of JSON Schema. */
export const typeOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

function typesOf(schema: Schema): readonly string[] {
  const type = schema['type'];
  if (typeof type === 'string') return [type];
  if (Array.isArray(type)) return type.map(String);
  const values = enumOf(schema);
  return values === null ? [] : [...new Set(values.map(typeOf))];
}

/** The closed list of values of a schema, or null. */
export function enumOf(schema: Schema): readonly unknown[] | null {
  const values = schema['enum'];
  if (Array.isArray(values)) return values;
  return Object.hasOwn(schema, 'const') ? [schema['const']] : null;
}

const WORDS: Readonly<Record<string, string>> = {
  object: 'a map of keys and values',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

/** What a schema asks for, in words: `a date (year-month-day)`, `a whole number from 0 to 3`. */
export function inWords(schema: Schema): string {
  const values = enumOf(schema);
  if (values !== null)
    return values.length === 1 ? `"${String(values[0])}"` : `one of ${values.map(String).join(', ')}`;
  if (schema['format'] === 'date') return 'a date (year-month-day)';
  if (Array.isArray(schema['prefixItems'])) return 'a range [lowest, highest]';
  const types = typesOf(schema);
  const [type] = types;
  if (type === 'integer' || type === 'number') return numberInWords(WORDS[type] ?? type, schema);
  return types.length === 0 ? 'another value' : types.map((name) => WORDS[name] ?? name).join(' or ');
}

function numberInWords(word: string, schema: Schema): string {
  const { minimum, maximum, exclusiveMinimum } = schema;
  if (typeof minimum === 'number' && typeof maximum === 'number')
    return `${word} from ${minimum} to ${maximum}`;
  if (typeof minimum === 'number') return `${word} of at least ${minimum}`;
  const above = typeof exclusiveMinimum === 'number' ? ` above ${exclusiveMinimum}` : '';
  return typeof maximum === 'number' ? `${word}${above} of at most ${maximum}` : `${word}${above}`;
}

/** Description and first example of a schema as a hint, or null. */
export function hintOf(schema: Schema): string | null {
  const { description, examples } = schema;
  const example =
    Array.isArray(examples) && examples.length > 0 ? ` For example: ${JSON.stringify(examples[0])}` : '';
  return typeof description === 'string'
    ? `${description}${example}`
    : example === ''
      ? null
      : example.trim();
}
