// @ts-check
/** Reference pages of the file formats, one a schema, from titles and descriptions. */
import { bundledSchema, schemaNames } from './schemas.mjs';

/** @param {any} schema @param {any} root @returns {any} */
const resolve = (schema, root) =>
  schema.$ref ? { ...root.$defs[schema.$ref.replace('#/$defs/', '')], ...schema, $ref: undefined } : schema;

/** @param {any} schema @returns {string} */
function typeOf(schema) {
  if (schema.enum) return schema.enum.map((/** @type {unknown} */ v) => `\`${String(v)}\``).join(', ');
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' or ');
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if (schema.type === 'array') return schema.items ? `list of ${typeOf(schema.items)}` : 'range';
  return schema.format ?? [schema.type ?? 'any'].flat().join(' or ');
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** @param {any} schema @param {any} root @param {string} path @param {string[]} rows @param {number} depth */
function describe(schema, root, path, rows, depth) {
  const full = resolve(schema, root);
  const object =
    full.type === 'object'
      ? full
      : (full.anyOf ?? [])
          .map((/** @type {any} */ s) => resolve(s, root))
          .find((/** @type {any} */ s) => s.type === 'object');
  if (!object || depth > 6) return;
  for (const [key, value] of Object.entries(object.properties ?? {})) {
    const field = resolve(value, root);
    const at = path ? `${path}.${key}` : key;
    const required = (object.required ?? []).includes(key) ? 'yes' : '';
    const example = field.examples?.[0] === undefined ? '' : `\`${JSON.stringify(field.examples[0])}\``;
    rows.push(
      `| \`${at}\` | ${cell(typeOf(field))} | ${required} | ${cell(field.description ?? '')} | ${cell(example)} |`,
    );
    describe(field, root, at, rows, depth + 1);
    if (field.type === 'array' && field.items) describe(field.items, root, `${at}[]`, rows, depth + 1);
  }
  if (object.additionalProperties && typeof object.additionalProperties === 'object') {
    describe(object.additionalProperties, root, `${path}.*`, rows, depth + 1);
  }
}

/** @returns {Record<string, string>} path to content */
export function generateReference() {
  /** @type {Record<string, string>} */
  const files = {};
  for (const name of schemaNames.filter((schema) => schema !== 'common')) {
    const schema = bundledSchema(name);
    /** @type {string[]} */
    const rows = [];
    describe(schema, schema, '', rows, 0);
    files[`docs/reference/${name}.md`] = [
      `# ${schema.title}`,
      '',
      schema.description,
      '',
      '| field | type | needed | meaning | example |',
      '|---|---|---|---|---|',
      ...rows,
      '',
    ].join('\n');
  }
  return files;
}
