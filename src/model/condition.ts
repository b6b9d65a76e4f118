/**
 * The closed condition language of the law packs and of the interview: three-valued (Kleene), so that an unknown fact
 * stays unknown until the rest decides.
 */
import type * as Generated from '../generated/schema-types.js';
import type { DeepReadonly } from './types.js';
import type { Interval } from './interval.js';

export type Condition = DeepReadonly<Generated.Condition>;
/** A fact: a value, a list of words, or a range of numbers. `null` and absent both mean unknown. */
export type FactValue = string | number | boolean | readonly string[] | { readonly range: Interval } | null;
export type Facts = Readonly<Record<string, FactValue | undefined>>;
/** true, false, or null for unknown. */
export type Truth = boolean | null;

/** Conjunction: false when any is false, else unknown when any is unknown. */
export const allOf = (truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(null) ? null : true;

/** Disjunction: true when any is true, else unknown when any is unknown. */
export const anyOf = (truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(null) ? null : false;

/** Negation; unknown stays unknown. */
export const not = (truth: Truth): Truth => (truth === null ? null : !truth);

const atLeast = (value: FactValue, minimum: number): Truth => {
  if (typeof value === 'number') return value >= minimum;
  if (value !== null && typeof value === 'object' && 'range' in value) {
    const [lo, hi] = value.range;
    return lo >= minimum ? true : hi < minimum ? false : null;
  }
  return null;
};

/**
 * Evaluates a condition over facts.
 * @returns true, false, or null when the known facts do not decide it. A condition without an operator is unknown:
 * `validate` refuses it before it gets here.
 */
export function evaluate(condition: Condition, facts: Facts): Truth {
  if (condition.all) return allOf(condition.all.map((part) => evaluate(part, facts)));
  if (condition.any) return anyOf(condition.any.map((part) => evaluate(part, facts)));
  if (condition.not) return not(evaluate(condition.not, facts));
  const value = condition.fact === undefined ? null : (facts[condition.fact] ?? null);
  if (value === null) return null;
  if (condition.is !== undefined) return value === condition.is;
  if (condition.in) return condition.in.some((option) => option === value);
  if (condition.includes !== undefined) return Array.isArray(value) && value.includes(condition.includes);
  if (condition['at-least'] !== undefined) return atLeast(value, condition['at-least']);
  if (condition.before !== undefined) return typeof value === 'string' ? value < condition.before : null;
  return null;
}
