/**
 * Shape: the faults of the generated validators as one tidy problem per mistake. A validator reports each branch of a
 * union, and each keyword of a value; a reader made one mistake.
 */
import { closest } from './did-you-mean.js';
import { schemaOf, validatorErrors, type Described, type Schema, type ValidatorError } from './generated.js';
import { pointerTo, readablePath, splitPointer, valueAt } from './pointer.js';
import { acceptsType, alternatives, knownKeys, schemasAt, typeOf } from './schema-walk.js';
import { unionProblem, valueProblem } from './schema-problems.js';

/** One mistake, by place in the data; lines and columns come later. */
export interface ShapeProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
  readonly pointer: string;
  readonly part: 'key' | 'value';
}

/** Faults of the validator that are made into problems: each is compared with the others, and one mistake gives several. */
const MOST_FAULTS = 500;

/** Checks data against the schema of its kind. Empty when the shape is right; of very many faults only the first. */
export function shapeProblems(kind: Described, data: unknown): readonly ShapeProblem[] {
  const errors = validatorErrors(kind, data).slice(0, MOST_FAULTS);
  if (errors.length === 0) return [];
  const root = schemaOf(kind);
  return withoutConsequences(perPlace(withoutUnionNoise(errors, root, data), root, data));
}

type Fault = ValidatorError & { readonly union?: readonly Schema[] };

const UNIONS: readonly string[] = ['anyOf', 'oneOf'];
/** Faults of the value as such; at one place only the first of them is a mistake of the author. */
const OF_VALUE: readonly string[] = [
  'type',
  'enum',
  'const',
  'pattern',
  'format',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'not',
];

const isBelow = (pointer: string, parent: string): boolean => pointer.startsWith(`${parent}/`);

/**
 * Replaces the faults of all branches of a union by those of the branch that was meant: the one of the same type. When
 * a plain value fits none, one fault remains that describes the whole union.
 */
function withoutUnionNoise(errors: readonly ValidatorError[], root: Schema, data: unknown): readonly Fault[] {
  let kept: readonly Fault[] = errors;
  const places = errors
    .filter(({ keyword }) => UNIONS.includes(keyword))
    .map(({ instancePath }) => instancePath);
  for (const place of new Set(places)) {
    const value = valueAt(data, place);
    const branches = schemasAt(root, place);
    const structured = value !== null && typeof value === 'object';
    const meant = branches.filter(
      (schema) => acceptsType(schema, value) && (!structured || !Object.hasOwn(schema, 'enum')),
    );
    if (structured && meant.length > 0) {
      kept = kept.filter(
        ({ instancePath, keyword }) =>
          instancePath !== place ||
          !(UNIONS.includes(keyword) || ['type', 'const', 'enum'].includes(keyword)),
      );
      continue;
    }
    const union: Fault = { instancePath: place, keyword: 'union', params: {}, union: branches };
    kept = [
      ...kept.filter(({ instancePath }) => instancePath !== place && !isBelow(instancePath, place)),
      union,
    ];
  }
  return kept;
}

function perPlace(errors: readonly Fault[], root: Schema, data: unknown): readonly ShapeProblem[] {
  const seen = new Set<string>();
  const problems: ShapeProblem[] = [];
  for (const error of errors) {
    // The fault of the key itself follows as `propertyNames`.
    if (error.propertyName !== undefined && error.keyword !== 'propertyNames') continue;
    if (UNIONS.includes(error.keyword)) continue;
    const subject =
      error.keyword === 'required'
        ? error.params['missingProperty']
        : (error.params['additionalProperty'] ?? error.params['propertyName']);
    const group = OF_VALUE.includes(error.keyword)
      ? 'value'
      : `${error.keyword} ${typeof subject === 'string' ? subject : ''}`;
    const identity = `${error.instancePath} ${group}`;
    if (seen.has(identity)) continue;
    seen.add(identity);
    problems.push(problemOf(error, errors, root, data));
  }
  return problems;
}

function problemOf(error: Fault, all: readonly Fault[], root: Schema, data: unknown): ShapeProblem {
  const { instancePath: pointer, params } = error;
  const value = valueAt(data, pointer);
  const schemas = schemasAt(root, pointer).filter((schema) => acceptsType(schema, value));
  switch (error.keyword) {
    case 'required':
      return missingKey(pointer, String(params['missingProperty']), schemas, root);
    case 'dependentRequired':
      return {
        ...missingKey(pointer, String(params['missingProperty']), schemas, root),
        message: `the key "${String(params['missingProperty'])}" is missing${inside(pointer)}: "${String(params['property'])}" needs it`,
      };
    case 'additionalProperties':
      return unknownKey(pointer, String(params['additionalProperty']), schemas, root, value);
    case 'propertyNames':
      return unknownKey(pointer, String(params['propertyName']), schemas, root, value);
    case 'union':
      return { ...unionProblem(readablePath(pointer), error.union ?? [], value), pointer, part: 'value' };
    default: {
      // A wrong type says it all; bounds of the same value would follow from it.
      const first = all.find((other) => other.instancePath === pointer && other.keyword === 'type') ?? error;
      const found = OF_VALUE.includes(error.keyword) ? first : error;
      return {
        ...valueProblem(readablePath(pointer), found, schemasAt(root, pointer), value),
        pointer: uniqueAt(found, pointer),
        part: 'value',
      };
    }
  }
}

/** A repeated item is shown at the item, not at the list. */
const uniqueAt = (error: Fault, pointer: string): string =>
  error.keyword === 'uniqueItems' ? `${pointer}${pointerTo(Number(error.params['i']))}` : pointer;

const inside = (pointer: string): string => (pointer === '' ? '' : ` in ${readablePath(pointer)}`);

function missingKey(pointer: string, key: string, schemas: readonly Schema[], root: Schema): ShapeProblem {
  const [schema] = schemas.flatMap((parent) => schemasOfKey(parent, key, root));
  const description = schema?.['description'];
  return {
    code: 'missing-key',
    message: `the key "${key}" is missing${inside(pointer)}`,
    hint: typeof description === 'string' ? `add "${key}": ${description}` : `add "${key}"`,
    pointer,
    part: 'key',
  };
}

function schemasOfKey(parent: Schema, key: string, root: Schema): readonly Schema[] {
  const properties = parent['properties'];
  if (properties === null || typeof properties !== 'object') return [];
  const own = (properties as Readonly<Record<string, Schema>>)[key];
  return own === undefined ? [] : typeof own['description'] === 'string' ? [own] : alternatives(own, root);
}

function unknownKey(
  pointer: string,
  key: string,
  schemas: readonly Schema[],
  root: Schema,
  value: unknown,
): ShapeProblem {
  const present = typeOf(value) === 'object' ? Object.keys(value as object) : [];
  const known = knownKeys(schemas, root);
  const guess = closest(
    key,
    known.filter((name) => !present.includes(name)),
  );
  const choices = known.length <= 20 && known.length > 0 ? `known keys: ${known.join(', ')}` : null;
  return {
    code: known.length === 0 ? 'bad-key' : 'unknown-key',
    message:
      known.length === 0
        ? `the key "${key}"${inside(pointer)} is no id: lower-case words joined by hyphens`
        : `the key "${key}" is not known${inside(pointer)}`,
    hint: guess === null ? choices : `did you mean "${guess}"?`,
    pointer: `${pointer}${pointerTo(key)}`,
    part: 'key',
  };
}

/** A misspelt key is one mistake, not an unknown and a missing one. */
function withoutConsequences(problems: readonly ShapeProblem[]): readonly ShapeProblem[] {
  const misspelt = new Set(
    problems.flatMap(({ code, pointer, hint }) => {
      const guess = code === 'unknown-key' ? /^did you mean "(.+)"\?$/.exec(hint ?? '')?.[1] : undefined;
      return guess === undefined ? [] : [`${pointerTo(...splitPointer(pointer).slice(0, -1))} ${guess}`];
    }),
  );
  return problems.filter(({ code, pointer, message }) => {
    const key = code === 'missing-key' ? /^the key "(.+?)" is missing/.exec(message)?.[1] : undefined;
    return key === undefined || !misspelt.has(`${pointer} ${key}`);
  });
}
