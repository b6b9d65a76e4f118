/** Options whose values must be checked against the calendar or the library. */
import { suggestion } from '../check/did-you-mean.js';
import { isCalendarDay } from '../model/calendar.js';
import type { Label } from '../model/types.js';
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

/** The label with an id, or an error with the nearest one. */
export function labelById(labels: readonly Label[], id: string): Label {
  const found = labels.find((label) => label.id === id);
  if (found) return found;
  const known = labels.map((label) => label.id);
  throw usageError(
    `no label is called "${id}"`,
    suggestion(id, known) ?? 'labelwise labels list shows all of them',
  );
}
