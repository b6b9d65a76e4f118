/** The days on which an action of the follow-up plan falls (method section 12). No clock is involved. */
import { addMonths, monthsBetween } from './calendar.js';
import type { LotResult, Tender } from './types.js';

/** When an action is due, in months, as the result shows it; null: on an event only, or at no stated time. */
export type Schedule = LotResult['followUp'][number]['schedule'];

/** The days that lie in the contract and not before the day of the assessment. */
interface Dated {
  readonly kind: 'dated';
  /** First of them, `YYYY-MM-DD`. */
  readonly first: string;
  /** All of them, in order; only the first when the series has no known end. */
  readonly dates: readonly string[];
  /** Months from one to the next; null when this is the only one. */
  readonly every: number | null;
  /** Day of the month on which each falls, 1 to 31; in a shorter month its last day. */
  readonly dayOfMonth: number;
  /** True when it recurs and the tender does not say when the contract ends. */
  readonly openEnded: boolean;
}

/** Why there is no day: what the tender or the schedule leaves open, or a day outside the time that is planned. */
type Undated =
  | { readonly kind: 'undated'; readonly why: 'event' | 'before-award' }
  | {
      readonly kind: 'undated';
      /** The tender does not say when the contract begins. */
      readonly why: 'no-start';
      /** Whole months from then to the first time. */
      readonly months: number;
      readonly from: string | null;
      readonly every: number | null;
    }
  | {
      readonly kind: 'undated';
      /** `passed`: the last day lies before the day of the assessment; `after-end`: the first after the contract. */
      readonly why: 'passed' | 'after-end';
      readonly day: string;
    };

export type PlannedDates = Dated | Undated;

/** The last day that the form `YYYY-MM-DD` can hold, for contracts without an end. */
const LAST_DAY = '9999-12-31';

/**
 * The days of a schedule within the period of delivery, which stands for the contract.
 * Months count from the first day of delivery, so that a day that a short month lacks comes back in a longer one.
 * @param delivery first and last day of delivery; without the first nothing can be dated
 * @param asOf day of the assessment, `YYYY-MM-DD`: no day before it is given
 */
export function plannedDates(schedule: Schedule, delivery: Tender['delivery'], asOf: string): PlannedDates {
  if (schedule === null) return { kind: 'undated', why: 'event' };
  if (schedule.first === 'before-award') return { kind: 'undated', why: 'before-award' };
  const { first: months, from, every, times } = schedule;
  const start = delivery?.from;
  if (start === undefined) return { kind: 'undated', why: 'no-start', months, from, every };

  const due = addMonths(start, months);
  const [base, offset] = from !== null && from > due ? [from, 0] : [start, months];
  const step = every ?? 1;
  const dayAt = (index: number): string => addMonths(base, offset + index * step);
  /** Index of the last time on or before a day, below 0 when even the first is later. */
  const lastUntil = (day: string): number => {
    const index = Math.floor((monthsBetween(base, day) - offset) / step);
    return index >= 0 && dayAt(index) > day ? index - 1 : index;
  };

  const known = every === null ? 1 : times;
  const end = lastUntil(delivery?.to ?? LAST_DAY);
  if (end < 0) return { kind: 'undated', why: 'after-end', day: dayAt(0) };
  const last = known === null ? end : Math.min(end, known - 1);
  const before = Math.max(-1, lastUntil(asOf));
  const first = before >= 0 && dayAt(before) === asOf ? before : before + 1;
  if (first > last) return { kind: 'undated', why: 'passed', day: dayAt(last) };

  const openEnded = known === null && delivery?.to === undefined;
  const count = openEnded ? 1 : last - first + 1;
  return {
    kind: 'dated',
    first: dayAt(first),
    dates: Array.from({ length: count }, (_, index) => dayAt(first + index)),
    every: openEnded || count > 1 ? every : null,
    dayOfMonth: Number(base.slice(-2)),
    openEnded,
  };
}
