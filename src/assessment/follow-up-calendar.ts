/** The follow-up plan of a lot in the order of time, for tables and calendars. */
import { compareText } from '../model/order.js';
import { plannedDates, type PlannedDates } from '../model/planned-dates.js';
import type { Assessment, LotResult } from '../model/types.js';

/** One action of the plan with its days, or why it has none. */
export type CalendarRow = LotResult['followUp'][number] & { readonly planned: PlannedDates };

/** What has no day: first what would have one if the tender said when the contract begins. */
const UNDATED_ORDER = ['no-start', 'event', 'passed', 'after-end'] as const;

/** A text that sorts rows: the time before the award, the days in order, then what has no day. */
function placeOf({ planned }: CalendarRow): string {
  if (planned.kind === 'dated') return `1 ${planned.first}`;
  if (planned.why === 'before-award') return '0';
  const months = planned.why === 'no-start' ? String(planned.months).padStart(4, '0') : '';
  return `2 ${UNDATED_ORDER.indexOf(planned.why)} ${months}`;
}

/**
 * The plan of a lot as rows: what is due before the award, then by first day, then what has no day. Rows of one day stay
 * in the order of the plan.
 * @param tender as the result holds it; its period of delivery stands for the contract
 * @param asOf day of the assessment, `YYYY-MM-DD`
 */
export const calendarRows = (
  lot: LotResult,
  { delivery }: Assessment['tender'],
  asOf: string,
): readonly CalendarRow[] =>
  lot.followUp
    .map((action): CalendarRow => ({ ...action, planned: plannedDates(action.schedule, delivery, asOf) }))
    .sort((a, b) => compareText(placeOf(a), placeOf(b)));
