/** Loads the generated validators and schemas, one per kind and only when needed (they are large). */
import { createRequire } from 'node:module';
import type { Kind } from './kinds.js';

/** One fault as the generated validator reports it (Ajv's format without the sentences). */
export interface ValidatorError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set on faults of a key's name. */
  readonly propertyName?: string;
}

/** What has a schema: the kinds of file that people write, and the result of an assessment. */
export type Described = Kind | 'assessment';

/** A JSON Schema as data. */
export type Schema = Readonly<Record<string, unknown>>;

type Validator = ((data: unknown) => boolean) & { readonly errors?: readonly ValidatorError[] | null };

const load = createRequire(import.meta.url);

/** All faults of the data against the schema of its kind, in the validator's order; none when it is valid. */
export function validatorErrors(kind: Described, data: unknown): readonly ValidatorError[] {
  const validate = load(`../generated/validate-${kind}.cjs`) as Validator;
  return validate(data) ? [] : (validate.errors ?? []);
}

/** The schema of a kind with everything that it refers to in its own `$defs`. */
export const schemaOf = (kind: Described): Schema => load(`../generated/schema-${kind}.json`) as Schema;
