// @ts-check
/** TypeScript types from the JSON Schemas. */
import { compile } from 'json-schema-to-typescript';
import { bundledSchema, schemaNames } from './schemas.mjs';

/** @param {string} text */
const pascal = (text) => text.replace(/(^|-)([a-z0-9])/g, (_, __, letter) => letter.toUpperCase());

/**
 * The library names a type after each `title`; our titles are for people, so only definitions keep a name.
 * @param {any} node
 * @param {string} [name]
 * @returns {any}
 */
function forTypes(node, name) {
  if (Array.isArray(node)) return node.map((item) => forTypes(item));
  if (node === null || typeof node !== 'object') return node;
  if (Array.isArray(node.prefixItems)) {
    const bound = node.prefixItems[0].enum
      ? node.prefixItems[0].enum.map((/** @type {string} */ word) => `'${word}'`).join(' | ')
      : node.prefixItems[0].$ref
        ? pascal(node.prefixItems[0].$ref.replace('#/$defs/', ''))
        : 'number';
    return { tsType: `[lo: ${bound}, hi: ${bound}]` };
  }
  /** @type {Record<string, any>} */
  const copy = {};
  for (const [key, value] of Object.entries(node)) {
    if (['title', 'description', '$schema', '$id'].includes(key) && typeof value === 'string') continue;
    if (key === 'examples' || key === 'propertyNames') continue;
    if (key === 'properties' || key === '$defs') {
      copy[key] = Object.fromEntries(
        Object.entries(value).map(([k, v]) => [k, forTypes(v, key === '$defs' ? pascal(k) : undefined)]),
      );
    } else copy[key] = forTypes(value);
  }
  if (copy.$ref) return { $ref: copy.$ref };
  if (name) copy.title = name;
  return copy;
}

/** @returns {Promise<Record<string, string>>} path to content */
export async function generateTypes() {
  /** @type {Record<string, any>} */
  const definitions = {};
  for (const name of schemaNames) {
    const { $defs = {}, ...body } = bundledSchema(name);
    for (const [key, value] of Object.entries($defs)) definitions[key] = forTypes(value, pascal(key));
    if (name !== 'common') definitions[`${name}File`] = forTypes(body, pascal(`${name}-file`));
  }
  const text = await compile(
    { title: 'Root', type: 'object', additionalProperties: false, properties: {}, $defs: definitions },
    'Root',
    {
      bannerComment: '/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */',
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: true,
      additionalProperties: false,
      style: { singleQuote: true, printWidth: 110 },
    },
  );
  return {
    'src/generated/schema-types.ts': text
      .replace(/export interface Root \{\}\n/, '')
      .replace(/\/\*\*[^/]*?This interface was referenced by[^/]*?\*\/\n/g, ''),
  };
}
