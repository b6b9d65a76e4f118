/** The method and the indicators of the built-in library, read without the check layer. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Dimension, Method } from '../../src/model/types.js';

const read = (name: string): unknown =>
  parse(readFileSync(new URL(`../../criteria/${name}.yaml`, import.meta.url), 'utf8'));

export const method = read('method') as Method;
export const dimensions = (read('indicators') as { dimensions: readonly Dimension[] }).dimensions;
export const indicatorIds = dimensions.flatMap(({ indicators }) => indicators.map(({ id }) => id));
