// @ts-check
/** Ajv standalone validators, so that no schema is compiled when the command runs. */
import { createRequire } from 'node:module';
import { bundledSchema, readSchema, schemaNames } from './schemas.mjs';

const require = createRequire(import.meta.url);
/** @type {any} */
const Ajv = require('ajv/dist/2020').default;
/** @type {any} */
const standaloneCode = require('ajv/dist/standalone').default;

/**
 * A day that exists, leap years included. A regular expression, because it becomes part of the validator, where a format
 * of a package would have to be loaded at each start.
 */
const CALENDAR_DAY =
  /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;

/** Schemas that another schema refers to as a whole. */
const WHOLE_REFERENCES = ['tender'];

/** @returns {Record<string, string>} path to content */
export function generateValidators() {
  /** @type {Record<string, string>} */
  const files = {};
  for (const name of schemaNames.filter((schema) => schema !== 'common')) {
    const ajv = new Ajv({
      allErrors: true,
      strict: true,
      allowUnionTypes: true,
      discriminator: true,
      verbose: false,
      code: { source: true, lines: true },
    });
    ajv.addFormat('date', CALENDAR_DAY);
    for (const other of ['common', ...WHOLE_REFERENCES].filter((schema) => schema !== name))
      ajv.addSchema(readSchema(other));
    const validate = ajv.compile(readSchema(name));
    const code = standaloneCode(ajv, validate).replace(/\n{2,}/g, '\n');
    files[`src/generated/validate-${name}.cjs`] =
      `/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */\n${code}\n`;
    files[`src/generated/schema-${name}.json`] = `${JSON.stringify(bundledSchema(name), null, 2)}\n`;
  }
  return files;
}
