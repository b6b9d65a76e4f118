/** The days of an action as series with a recurrence rule each (RFC 5545, section 3.3.10). */
import { addMonths, shortestMonth } from '../../model/calendar.js';
import type { PlannedDates } from '../../model/planned-dates.js';

type Dated = Extract<PlannedDates, { readonly kind: 'dated' }>;

/** What one event of a calendar can hold: a first day, and the rule of the others, null when there are none. */
export interface Series {
  readonly first: string;
  readonly rule: string | null;
}

const YEAR = 12;
const LONGEST_MONTH = 31;
const LAST_OF_MONTH = 'BYMONTHDAY=-1';

/** `20270301` from `2027-03-01`. */
export const basicDay = (day: string): string => day.replaceAll('-', '');

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

const monthOf = (day: string): number => Number(day.slice(5, 7));

function ruleOf(every: number, byDay: readonly string[], last: string | undefined): string {
  const frequency =
    every % YEAR === 0 && byDay.length === 0
      ? ['FREQ=YEARLY', `INTERVAL=${every / YEAR}`]
      : ['FREQ=MONTHLY', `INTERVAL=${every}`];
  return [...frequency, ...byDay, ...(last === undefined ? [] : [`UNTIL=${basicDay(last)}`])].join(';');
}

/**
 * The series of an action; nearly always one. A rule skips the months that lack its day, where the action falls on the
 * last day of the month. A series on the 31st is therefore one of last days; a series on the 29th or 30th that meets
 * February becomes one for each month of the year that it meets. (One rule could say it with BYSETPOS, but calendars
 * read that differently.)
 */
export function seriesOf({ first, dates, every, dayOfMonth, openEnded }: Dated): readonly Series[] {
  if (every === null) return [{ first, rule: null }];
  // Day of the month included, though this month may lack it.
  const start = `${first.slice(0, 8)}${dayOfMonth}`;
  const perTurn = YEAR / greatestDivisor(every, YEAR);
  const turn = Array.from({ length: perTurn }, (_, index) => addMonths(start, index * every));
  const isShort = (day: string): boolean => dayOfMonth > shortestMonth(monthOf(day));
  const lastOf = (days: readonly string[]): string | undefined => (openEnded ? undefined : days.at(-1));
  if (dayOfMonth === LONGEST_MONTH || !turn.some(isShort)) {
    return [{ first, rule: ruleOf(every, turn.some(isShort) ? [LAST_OF_MONTH] : [], lastOf(dates)) }];
  }
  return turn.flatMap((day, index): readonly Series[] => {
    const days = openEnded ? [day] : dates.filter((_, at) => at % perTurn === index);
    if (days.length === 0) return [];
    if (days.length === 1 && !openEnded) return [{ first: day, rule: null }];
    return [{ first: day, rule: ruleOf(every * perTurn, isShort(day) ? [LAST_OF_MONTH] : [], lastOf(days)) }];
  });
}
