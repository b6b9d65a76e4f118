/** Calendar days as text, `YYYY-MM-DD`; text order is time order, and no clock or time zone is involved. */

const DAYS_IN_MONTH: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 31);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/**
 * The day that lies a number of months later; the end of a shorter month when it has no such day.
 * @param day `YYYY-MM-DD`
 * @param months whole months, 0 or more
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const newYear = Math.floor(total / 12);
  const newMonth = (total % 12) + 1;
  return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(Math.min(date, daysInMonth(newYear, newMonth)), 2)}`;
}

/** Whole months from the month of one day to the month of another; negative when the other is earlier. */
export function monthsBetween(day: string, other: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const [otherYear = 0, otherMonth = 1] = other.split('-').map(Number);
  return (otherYear - year) * 12 + (otherMonth - month);
}

/** The shortest that a month may be, by its number 1 to 12. */
export const shortestMonth = (month: number): number => DAYS_IN_MONTH[month - 1] ?? 31;

/** True when the text is a day that exists in the calendar. */
export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}
