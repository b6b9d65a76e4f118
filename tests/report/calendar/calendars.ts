/** Assessments with a plan of our choice, and calendars as an independent parser reads them. */
import ICAL from 'ical.js';
import type { Schedule } from '../../../src/model/planned-dates.js';
import type { Assessment, LotResult } from '../../../src/model/types.js';
import { renderCalendar } from '../../../src/report/calendar/ics.js';
import { messagesFor } from '../../../src/report/messages.js';
import { ONE_LOT } from '../fixtures/assessments.js';

export type Action = LotResult['followUp'][number];

export const action = (change: Partial<Action> & { readonly schedule: Schedule }): Action => ({
  when: 'at some time',
  who: 'buyer',
  action: 'order two parts',
  evidence: 'order confirmation',
  register: null,
  requirements: ['ce-spare-parts'],
  ...change,
});

/** The hand-made assessment with these lots' plans, in the order of the lots. */
export function withPlan(
  plans: readonly (readonly Action[])[],
  delivery: Assessment['tender']['delivery'],
  change: Partial<Assessment> = {},
): Assessment {
  const [lot] = ONE_LOT.lots;
  if (lot === undefined) throw new Error('no lot');
  return {
    ...ONE_LOT,
    tender: { ...ONE_LOT.tender, ...(delivery === undefined ? {} : { delivery }) },
    lots: plans.map((followUp, index) => ({ ...lot, id: String(index + 1), followUp })),
    ...change,
  };
}

export const rendered = (assessment: Assessment): string => renderCalendar(assessment, messagesFor('en'));

export interface Read {
  readonly name: string;
  readonly about: string;
  readonly events: readonly ReadEvent[];
  readonly tasks: readonly ReadTask[];
}
export interface ReadTask {
  readonly uid: string;
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  readonly url: string | null;
}
export interface ReadEvent extends ReadTask {
  /** The first days of the series, `YYYY-MM-DD`; all of them when there are fewer than `most`. */
  readonly days: readonly string[];
  readonly recurs: boolean;
}

const text = (from: ICAL.Component, name: string): string => String(from.getFirstPropertyValue(name) ?? '');

const readTask = (from: ICAL.Component): ReadTask => ({
  uid: text(from, 'uid'),
  stamp: text(from, 'dtstamp'),
  summary: text(from, 'summary'),
  description: text(from, 'description'),
  categories: from.getFirstProperty('categories')?.getValues().map(String) ?? [],
  url: from.hasProperty('url') ? text(from, 'url') : null,
});

function readEvent(from: ICAL.Component, most: number): ReadEvent {
  const event = new ICAL.Event(from);
  const iterator = event.iterator();
  const days: string[] = [];
  for (
    let day: ICAL.Time | undefined = iterator.next();
    day !== undefined && days.length < most;
    day = iterator.next()
  ) {
    if (!day.isDate) throw new Error(`${String(day)} is no whole day`);
    days.push(day.toString());
  }
  return { ...readTask(from), days, recurs: event.isRecurring() };
}

/**
 * A calendar file as ical.js reads it; fails when it is no calendar.
 * @param most days of a series that are read
 */
export function read(file: string, most = 10_000): Read {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return {
    // The parser does not know this property of RFC 7986, so it leaves the text escaped.
    name: text(calendar, 'name').replaceAll(/\\([\\;,])/g, '$1'),
    about: text(calendar, 'description'),
    events: calendar.getAllSubcomponents('vevent').map((event) => readEvent(event, most)),
    tasks: calendar.getAllSubcomponents('vtodo').map(readTask),
  };
}
