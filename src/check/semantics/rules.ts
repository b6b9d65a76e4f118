/** The table of all semantic rules of a library. */
import type { Rule } from './rule.js';

export const RULES: readonly Rule[] = [];
