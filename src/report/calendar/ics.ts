/** The follow-up plan of an assessment as a calendar file (iCalendar, RFC 5545 and the name of RFC 7986). Pure. */
import { calendarRows, type CalendarRow } from '../../assessment/follow-up-calendar.js';
import type { Assessment, LotResult } from '../../model/types.js';
import type { Messages } from '../messages.js';
import {
  component,
  contentText,
  plainLine,
  textLine,
  textListLine,
  type ContentLine,
} from './content-line.js';
import { basicDay, seriesOf } from './recurrence.js';
import { stableId } from './stable-id.js';

/** Name of the program that wrote the file, as the format asks. */
const PRODUCT = '-//labelwise//Follow-up plan//EN';

interface Place {
  readonly assessment: Assessment;
  readonly lot: LotResult;
  readonly row: CalendarRow;
  readonly messages: Messages;
}

/** What a calendar keeps of an action: a day, or a task without one. */
type Part = 'event' | 'task';

const partsOf = ({ planned, schedule }: CalendarRow): readonly Part[] =>
  planned.kind === 'undated' ? ['task'] : schedule?.alsoOnEvent === true ? ['event', 'task'] : ['event'];

/**
 * The same for the same action of the same tender, also when days, register or labels change: a calendar then renews
 * what it has instead of holding it twice.
 */
function uidOf({ assessment: { tender }, lot, row }: Place, part: Part, series = ''): string {
  const content = [series, row.who, row.when, row.action, row.evidence, ...row.requirements];
  return `labelwise-${stableId([tender.buyer?.name ?? '', tender.reference ?? tender.title, lot.id, part, ...content])}`;
}

function undatedNote({ row: { planned }, messages: { calendar } }: Place): string {
  if (planned.kind === 'dated') return calendar.alsoOnEvent;
  switch (planned.why) {
    case 'event':
    case 'before-award':
      return calendar.undated[planned.why];
    case 'no-start':
      return calendar.undated['no-start'](planned.months, planned.from, planned.every);
    case 'passed':
    case 'after-end':
      return calendar.undated[planned.why](planned.day);
  }
}

const noteOf = (place: Place, part: Part): string | null => {
  const { planned } = place.row;
  if (part === 'task') return undatedNote(place);
  return planned.kind === 'dated' && planned.openEnded ? place.messages.calendar.openEnded : null;
};

function actorOf({ row: { who }, messages: { calendar } }: Place): string {
  const actors: Readonly<Record<string, string>> = calendar.actors;
  return (Object.hasOwn(actors, who) ? actors[who] : undefined) ?? who;
}

function summaryOf(place: Place, part: Part): string {
  const { calendar } = place.messages;
  const { when, action } = place.row;
  const who = actorOf(place);
  const summary = part === 'event' ? calendar.event(who, action) : calendar.task(who, when, action);
  return place.assessment.lots.length > 1 ? calendar.inLot(summary, place.lot.id) : summary;
}

/** The requirements that an action serves. */
const served = ({ lot, row }: Place): readonly LotResult['requirements'][number][] =>
  lot.requirements.filter(({ id }) => row.requirements.includes(id));

function descriptionOf(place: Place, part: Part): readonly string[] {
  const { assessment, lot, row, messages } = place;
  const { calendar } = messages;
  const titles = served(place).map(({ title }) => title);
  const { title, reference } = assessment.tender;
  return [
    noteOf(place, part),
    calendar.when(row.when),
    calendar.evidence(row.evidence),
    row.register === null ? null : calendar.register(row.register),
    titles.length === 0 ? null : calendar.requirements(titles.join('; ')),
    calendar.lot(lot.id, lot.title),
    calendar.tender(title, reference ?? null),
  ].filter((line) => line !== null);
}

function linesFor(place: Place, part: Part): readonly ContentLine[] {
  const { assessment, row, messages } = place;
  const { planned, register } = row;
  const themes = new Set(served(place).map(({ theme }) => messages.words.themes[theme]));
  const stamp = plainLine('DTSTAMP', `${basicDay(assessment.asOf)}T000000Z`);
  const common = [
    textLine('SUMMARY', summaryOf(place, part)),
    textLine('DESCRIPTION', ...descriptionOf(place, part)),
    textListLine('CATEGORIES', [...themes, actorOf(place)]),
    ...(register === null ? [] : [plainLine('URL', register)]),
  ];
  if (part === 'task' || planned.kind === 'undated') {
    return component('VTODO', [
      plainLine('UID', uidOf(place, part)),
      stamp,
      ...common,
      plainLine('STATUS', 'NEEDS-ACTION'),
    ]);
  }
  const series = seriesOf(planned);
  return series.flatMap(({ first, rule }) =>
    component('VEVENT', [
      plainLine('UID', uidOf(place, part, series.length > 1 ? first.slice(5, 7) : '')),
      stamp,
      plainLine('DTSTART;VALUE=DATE', basicDay(first)),
      ...(rule === null ? [] : [plainLine('RRULE', rule)]),
      ...common,
      // A day with something to check is no day on which nobody can be met.
      plainLine('TRANSP', 'TRANSPARENT'),
    ]),
  );
}

/** What holds for the whole calendar: how days are counted, and what a calendar may leave out. */
function aboutOf({ tender }: Assessment, tasks: number, { calendar }: Messages): readonly string[] {
  const { from, to } = tender.delivery ?? {};
  const period =
    from === undefined
      ? calendar.noStart
      : to === undefined
        ? calendar.noEnd(from)
        : calendar.period(from, to);
  return tasks === 0 ? [period] : [period, calendar.tasks(tasks)];
}

/**
 * The follow-up plans of all lots: an all-day event for each action with days (with a rule where it recurs), a task for
 * each without one. The same assessment gives the same bytes; encode them as UTF-8.
 */
export function renderCalendar(assessment: Assessment, messages: Messages): string {
  const { tender, asOf } = assessment;
  const parts = assessment.lots.flatMap((lot) =>
    calendarRows(lot, tender, asOf).flatMap((row) =>
      partsOf(row).map((part) => ({ part, place: { assessment, lot, row, messages } })),
    ),
  );
  const name = messages.calendar.name(tender.title);
  const about = aboutOf(assessment, parts.filter(({ part }) => part === 'task').length, messages);
  return contentText(
    component('VCALENDAR', [
      plainLine('VERSION', '2.0'),
      plainLine('PRODID', PRODUCT),
      plainLine('CALSCALE', 'GREGORIAN'),
      // The names of RFC 7986, and those that calendars knew before it.
      textLine('NAME', name),
      textLine('X-WR-CALNAME', name),
      textLine('DESCRIPTION', ...about),
      textLine('X-WR-CALDESC', ...about),
      ...parts.flatMap(({ part, place }) => linesFor(place, part)),
    ]),
  );
}
