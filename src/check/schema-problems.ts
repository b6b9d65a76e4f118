/** Words for faults of one value: what was asked for, what was found, what to write. */
import { closest } from './did-you-mean.js';
import type { Schema, ValidatorError } from './generated.js';
import { acceptsType, enumOf, hintOf, inWords, typeOf } from './schema-walk.js';

export interface ValueProblem {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

const MAX_SHOWN = 60;

/** A value as shown in a message: short, in quotes when it is text. */
function shown(value: unknown): string {
  switch (typeOf(value)) {
    case 'string': {
      const text = String(value);
      return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text}"`;
    }
    case 'array':
      return 'a list';
    case 'object':
      return 'a map';
    default:
      return String(value);
  }
}

const named = (path: string): string => (path === '' ? 'the file' : path);

/** A value that fits no branch of a union: one sentence with all choices. */
export function unionProblem(path: string, branches: readonly Schema[], value: unknown): ValueProblem {
  const words = [...new Set(branches.map(inWords))];
  const sameType = branches.filter((schema) => acceptsType(schema, value));
  const choices = branches.flatMap((schema) => enumOf(schema) ?? []).map(String);
  const guess = typeof value === 'string' ? closest(value, choices) : null;
  const [meant] = sameType;
  return {
    code: meant === undefined ? 'wrong-type' : codeOf(meant),
    message: `${named(path)} must be ${joined(words)}; found ${shown(value)}`,
    hint:
      guess !== null
        ? `did you mean "${guess}"?`
        : meant === undefined
          ? quoteHint(branches, value)
          : hintOf(meant),
  };
}

const joined = (words: readonly string[]): string =>
  words.length < 2
    ? (words[0] ?? 'another value')
    : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;

/** The code of the fault that a value of the right type has against a schema. */
function codeOf(schema: Schema): string {
  if (enumOf(schema) !== null) return 'not-one-of';
  if (Object.hasOwn(schema, 'format') || Object.hasOwn(schema, 'pattern')) return 'bad-format';
  return typeOf(schema['minimum']) === 'number' || typeOf(schema['maximum']) === 'number'
    ? 'out-of-range'
    : 'wrong-type';
}

function quoteHint(schemas: readonly Schema[], value: unknown): string | null {
  const wantsText = schemas.some((schema) => schema['type'] === 'string');
  const plain = typeof value === 'number' || typeof value === 'boolean';
  return wantsText && plain ? `put it in quotes: "${String(value)}"` : null;
}

/** A value of which one keyword of the schema does not hold. */
export function valueProblem(
  path: string,
  error: ValidatorError,
  schemas: readonly Schema[],
  value: unknown,
): ValueProblem {
  const name = named(path);
  const schema = schemas.find((candidate) => acceptsType(candidate, value)) ?? schemas[0] ?? {};
  const limit = String(error.params['limit']);
  switch (error.keyword) {
    case 'type':
      return {
        code: 'wrong-type',
        message: `${name} must be ${joined([...new Set(schemas.map(inWords))])}; found ${shown(value)}`,
        hint: quoteHint(schemas, value) ?? listHint(schemas, value) ?? yesNoHint(schemas, value),
      };
    case 'enum':
    case 'const':
      return notOneOf(name, schema, value);
    case 'format':
      return {
        code: 'bad-format',
        message: `${name} must be ${inWords(schema)}; found ${shown(value)}`,
        hint: 'write a day of the calendar as year-month-day, for example 2026-11-23',
      };
    case 'pattern':
      return {
        code: 'bad-format',
        message: `${name} has not the form asked for: ${shown(value)}`,
        hint: hintOf(schema),
      };
    case 'minLength':
      return { code: 'too-short', message: `${name} must not be empty`, hint: null };
    case 'maxLength':
      return {
        code: 'too-long',
        message: `${name} has ${String(value).length} characters; at most ${limit} are allowed`,
        hint: null,
      };
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return {
        code: 'out-of-range',
        message: `${name} must be ${inWords(schema)}; found ${shown(value)}`,
        hint: null,
      };
    case 'minItems':
    case 'minProperties':
      return {
        code: 'too-few',
        message: `${name} needs at least ${limit} ${limit === '1' ? 'entry' : 'entries'}`,
        hint: null,
      };
    case 'maxItems':
    case 'maxProperties':
    case 'items':
      return {
        code: 'too-many',
        message: `${name} takes at most ${limit} ${limit === '1' ? 'entry' : 'entries'}`,
        hint: null,
      };
    case 'uniqueItems':
      return {
        code: 'repeated-item',
        message: `${name} holds the same entry twice`,
        hint: 'remove one of them',
      };
    default:
      return {
        code: 'wrong-shape',
        message: `${name} does not fit the schema (${error.keyword})`,
        hint: hintOf(schema),
      };
  }
}

const listHint = (schemas: readonly Schema[], value: unknown): string | null =>
  schemas.some((schema) => schema['type'] === 'array') && typeof value === 'string'
    ? `write a list: [${value}]`
    : null;

/** YAML 1.2 knows true and false only; `yes` is text. */
function yesNoHint(schemas: readonly Schema[], value: unknown): string | null {
  if (typeof value !== 'string' || !schemas.some((schema) => schema['type'] === 'boolean')) return null;
  const meant = ['yes', 'y', 'on', 'true'].includes(value.toLowerCase())
    ? 'true'
    : ['no', 'n', 'off', 'false'].includes(value.toLowerCase())
      ? 'false'
      : null;
  return meant === null ? null : `write ${meant}, without quotes`;
}

function notOneOf(name: string, schema: Schema, value: unknown): ValueProblem {
  const choices = (enumOf(schema) ?? []).map(String);
  const guess = typeof value === 'string' ? closest(value, choices) : null;
  return {
    code: 'not-one-of',
    message: `${name} must be ${inWords(schema)}; found ${shown(value)}`,
    hint: guess === null ? null : `did you mean "${guess}"?`,
  };
}
