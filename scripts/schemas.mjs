// @ts-check
/** Reads the JSON Schemas of the criteria library, the one source of every shape. */
import { readdirSync, readFileSync } from 'node:fs';

const DIRECTORY = new URL('../criteria/schema/', import.meta.url);
const SUFFIX = '.schema.json';

/** Names of the schemas, sorted, `common` first because the others refer to it. */
export const schemaNames = readdirSync(DIRECTORY)
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length))
  .sort((a, b) => (a === 'common' ? -1 : b === 'common' ? 1 : a < b ? -1 : 1));

/**
 * One schema by name.
 * @param {string} name
 * @returns {Record<string, unknown>}
 */
export const readSchema = (name) => JSON.parse(readFileSync(new URL(name + SUFFIX, DIRECTORY), 'utf8'));

/**
 * The schema with the shared definitions that it uses copied into its own `$defs`, so that it stands alone.
 * @param {string} name
 * @returns {Record<string, any>}
 */
export function bundledSchema(name) {
  const common = /** @type {any} */ (readSchema('common'));
  const schema = /** @type {any} */ (readSchema(name));
  /** @type {Record<string, unknown>} */
  const defs = { ...schema.$defs };
  /** @param {any} node */
  const visit = (node) => {
    if (Array.isArray(node)) return node.map(visit);
    if (node === null || typeof node !== 'object') return node;
    /** @type {Record<string, unknown>} */
    const copy = {};
    for (const [key, value] of Object.entries(node)) copy[key] = visit(value);
    const reference = /** @type {unknown} */ (copy['$ref']);
    const match =
      typeof reference === 'string' && /^(?:common\.schema\.json)?#\/\$defs\/(.+)$/.exec(reference);
    if (match) {
      const key = /** @type {string} */ (match[1]);
      copy['$ref'] = `#/$defs/${key}`;
      if (!(key in defs) && key in common.$defs) {
        defs[key] = null; // placeholder: definitions may refer to each other
        defs[key] = visit(common.$defs[key]);
      }
    }
    const whole = typeof reference === 'string' && /^([a-z]+)\.schema\.json$/.exec(reference);
    if (whole) {
      const other = /** @type {string} */ (whole[1]);
      copy['$ref'] = `#/$defs/${other}File`;
      if (!(`${other}File` in defs)) {
        defs[`${other}File`] = null;
        const { $schema, $id, ...otherBody } = /** @type {any} */ (readSchema(other));
        defs[`${other}File`] = visit(otherBody);
      }
    }
    return copy;
  };
  const { $defs: own = {}, ...rest } = schema;
  const body = visit(rest);
  for (const key of Object.keys(own)) defs[key] = visit(own[key]);
  const sorted = Object.fromEntries(Object.entries(defs).sort(([a], [b]) => (a < b ? -1 : 1)));
  return Object.keys(sorted).length > 0 ? { ...body, $defs: sorted } : body;
}
