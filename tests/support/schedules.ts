/** Schedules of follow-up actions and periods of delivery for tests. */
import fc from 'fast-check';
import type { Schedule } from '../../src/model/planned-dates.js';

export const schedule = (change: Partial<NonNullable<Schedule>>): NonNullable<Schedule> => ({
  first: 0,
  from: null,
  every: null,
  times: null,
  alsoOnEvent: false,
  ...change,
});

const day = (min: string, max: string): fc.Arbitrary<string> =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** First and last day of delivery, and a day of the assessment that may lie before, in or after the period. */
export const period: fc.Arbitrary<{ readonly from: string; readonly to: string; readonly asOf: string }> = fc
  .tuple(
    // The ends of months are where arithmetic of months goes wrong.
    fc.oneof(
      day('2024-01-01', '2034-12-31'),
      fc.constantFrom('2024-02-29', '2027-01-29', '2027-01-30', '2027-01-31', '2028-02-29', '2027-11-30'),
    ),
    day('2024-01-01', '2040-12-31'),
    day('2024-01-01', '2036-12-31'),
  )
  .map(([one, other, asOf]) =>
    one <= other ? { from: one, to: other, asOf } : { from: other, to: one, asOf },
  );
