import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, isCalendarDay, monthsBetween, shortestMonth } from '../../src/model/calendar.js';

describe('addMonths', () => {
  it.each([
    ['2026-11-24', 24, '2028-11-24'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2000-02-29', 1200, '2100-02-28'],
    ['2026-12-01', 1, '2027-01-01'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s and %i months is %s', (day, months, later) => {
    expect(addMonths(day, months)).toBe(later);
  });
});

describe('monthsBetween', () => {
  it.each([
    ['2026-11-24', '2026-11-01', 0],
    ['2026-11-24', '2027-01-01', 2],
    ['2027-01-31', '2026-12-31', -1],
    ['0999-12-31', '1000-01-01', 1],
  ])('from the month of %s to that of %s: %i', (day, other, months) => {
    expect(monthsBetween(day, other)).toBe(months);
  });
});

describe('shortestMonth', () => {
  it('of February is 28', () => {
    expect([1, 2, 4].map(shortestMonth)).toEqual([31, 28, 30]);
  });
});

describe('isCalendarDay', () => {
  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, date) => {
          const text = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
          const real = new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(text);
          expect(isCalendarDay(text)).toBe(real);
        },
      ),
    );
  });

  it.each(['2026-2-3', '2026-02-03T00:00', '', 'today'])('refuses %j', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});
