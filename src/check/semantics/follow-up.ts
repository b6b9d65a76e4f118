/** Schedules of follow-up actions: possible, and the same as the words beside them, so that the two never drift apart. */
import type { Document } from '../document.js';
import { errorRule, warningRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { statedSchedule, type Schedule } from './stated-schedule.js';
import { indexed } from './walk.js';

interface Placed {
  readonly document: Document<'requirements'>;
  readonly when: string;
  readonly schedule: Schedule | undefined;
  readonly at: string;
}

const actions = ({ files }: RuleContext): readonly Placed[] =>
  files('requirements').flatMap((document) =>
    indexed(document.data.requirements, '/requirements').flatMap(({ item, at }) =>
      indexed(item['follow-up'], `${at}/follow-up`).map(({ item: { when, schedule }, at: place }) => ({
        document,
        when,
        schedule,
        at: place,
      })),
    ),
  );

/** Words are read in English only: in a library of other languages they are left alone. */
const readable = (context: RuleContext): readonly Placed[] =>
  context.files('library').every(({ data }) => data.locales.every((locale) => locale === 'en'))
    ? actions(context)
    : [];

const KEYS = ['first', 'from', 'every', 'times', 'also-on-event'] as const;

/** A schedule as YAML on one line, keys in one order; absent and false are the same. */
const written = (schedule: Schedule): string =>
  `{ ${KEYS.flatMap((key) => (schedule[key] === undefined || schedule[key] === false ? [] : [`${key}: ${String(schedule[key])}`])).join(', ')} }`;

/** Words name a month, law a day: compared by month. */
const byMonth = (schedule: Schedule): Schedule =>
  schedule.from === undefined ? schedule : { ...schedule, from: schedule.from.slice(0, 7) };

function impossible({ document, schedule, at }: Placed): readonly Finding[] {
  if (schedule === undefined) return [];
  const place = { document, pointer: `${at}/schedule`, part: 'key' as const };
  if (schedule.times !== undefined && schedule.every === undefined) {
    return [
      {
        ...place,
        message: `it is done ${schedule.times} times, but not said every how many months`,
        hint: 'add "every", or remove "times"',
      },
    ];
  }
  const others = KEYS.filter((key) => key !== 'first' && schedule[key] !== undefined);
  return schedule.first === 'before-award' && others.length > 0
    ? [
        {
          ...place,
          message: `what is done before the award has no ${others.join(', ')}`,
          hint: 'keep "first" only, or write an action for the time of the contract beside it',
        },
      ]
    : [];
}

function differing({ document, when, schedule, at }: Placed): readonly Finding[] {
  if (schedule === undefined) return [];
  const stated = statedSchedule(when);
  const found = written(schedule);
  if (stated !== null && written(stated) === written(byMonth(schedule))) return [];
  return [
    {
      document,
      pointer: `${at}/schedule`,
      part: 'key',
      message:
        stated === null
          ? `"${when}" names no time that can be read, but the schedule says ${found}`
          : `"${when}" means ${written(stated)}, but the schedule says ${found}`,
      hint:
        stated === null
          ? 'write the time in words of method section 12, or remove the schedule'
          : 'let words and schedule say the same',
    },
  ];
}

function missing({ document, when, schedule, at }: Placed): readonly Finding[] {
  const stated = schedule === undefined ? statedSchedule(when) : null;
  if (stated === null) return [];
  return [
    {
      document,
      pointer: `${at}/when`,
      part: 'value',
      message: `"${when}" names a time, but no schedule does, so no calendar can show it`,
      hint: `add "schedule: ${written(stated)}"`,
    },
  ];
}

export const FOLLOW_UP_RULES: readonly Rule[] = [
  errorRule('schedule-impossible', (context) => actions(context).flatMap(impossible)),
  errorRule('schedule-differs', (context) => readable(context).flatMap(differing)),
  warningRule('schedule-missing', (context) => readable(context).flatMap(missing)),
];
