/** Options whose values must be checked against the calendar or the library. */
import type { GradedLabel } from '../assessment/equivalence.js';
import { suggestion } from '../check/did-you-mean.js';
import { isCalendarDay } from '../model/calendar.js';
import type { Label, Requirement } from '../model/types.js';
import { usageError } from './errors.js';

/** The day of the result: the option, or today. */
export function asOfDay(option: string | undefined, today: () => string): string {
  if (option === undefined) return today();
  if (isCalendarDay(option)) return option;
  throw usageError(
    `"${option}" is not a day`,
    'give --as-of as year-month-day, for example --as-of 2026-11-24',
  );
}

/** Ids of a list that may be chosen, or an error with the nearest. */
export function knownId(known: readonly string[], id: string, noun: string): string {
  if (known.includes(id)) return id;
  throw usageError(`no ${noun} is called "${id}"`, suggestion(id, known) ?? `one of: ${known.join(', ')}`);
}

/**
 * A grade of the label: the option, or the lowest; null for a label without grades.
 * @throws {CliError} exit 2, when the label has no such grade
 */
export function gradeOf(label: Label, option: string | undefined): string | null {
  if (option === undefined) return label.grades[0] ?? null;
  if (label.grades.includes(option)) return option;
  const hint =
    label.grades.length === 0 ? `${label.name} has no grades` : `grades: ${label.grades.join(', ')}`;
  throw usageError(`no grade is called "${option}"`, hint);
}

/** The one with an id, or an error with the nearest id. */
function byId<T extends { readonly id: string }>(all: readonly T[], id: string, noun: string): T {
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const known = all.map((one) => one.id);
  throw usageError(
    `no ${noun} is called "${id}"`,
    suggestion(id, known) ?? `labelwise ${noun}s list shows all of them`,
  );
}

/**
 * @throws {CliError} exit 2, when there is none
 */
export const labelById = (labels: readonly Label[], id: string): Label => byId(labels, id, 'label');

/**
 * A label and its grade, the lowest when none is named.
 * @param text `id` or `id:grade`
 * @throws {CliError} exit 2, when there is no such label or grade
 */
export function gradedLabel(labels: readonly Label[], text: string): GradedLabel {
  const [id = '', ...grade] = text.split(':');
  const label = labelById(labels, id);
  return { label, grade: gradeOf(label, grade.length === 0 ? undefined : grade.join(':')) };
}

/**
 * @throws {CliError} exit 2, when there is none
 */
export const requirementById = (requirements: readonly Requirement[], id: string): Requirement =>
  byId(requirements, id, 'requirement');
