/**
 * The schedule that the words of `when` state, as far as these words are known (method section 12 lists them). Only the
 * check of a library reads words; the assessment reads the schedule.
 */
import type { Requirement } from '../../model/types.js';

export type Schedule = NonNullable<Requirement['follow-up'][number]['schedule']>;

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS = 'first second third fourth fifth sixth'.split(' ');
const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const NUMBER = `(\\d+|${NUMBERS.join('|')})`;

const numberOf = (word: string): number => {
  const place = NUMBERS.indexOf(word);
  return place < 0 ? Number(word) : place + 1;
};

/** A pattern, and the months that its first group, if it has one, means. */
type Reading = readonly [pattern: RegExp, months: (word: string) => number];

const years = (word: string): number => 12 * numberOf(word);

const PERIODS: readonly Reading[] = [
  [/\b(?:yearly|annually|every year)\b/, () => 12],
  [/\b(?:half-yearly|twice a year)\b/, () => 6],
  [/\b(?:quarterly|every quarter)\b/, () => 3],
  [/\b(?:monthly|every month)\b/, () => 1],
  [new RegExp(`\\bevery ${NUMBER} months\\b`), numberOf],
  [new RegExp(`\\bevery ${NUMBER} years\\b`), years],
];

/** Of a span of time its end, where the words name one; else its beginning. */
const FIRST_TIMES: readonly Reading[] = [
  [/\bat the start\b|\bat (?:the first )?delivery\b|\bof signature\b|\bin the first months\b/, () => 0],
  [new RegExp(`\\bmonth ${NUMBER}\\b`), numberOf],
  [new RegExp(`\\bin the first ${NUMBER} months\\b`), numberOf],
  [new RegExp(`\\b${NUMBER} months? into\\b`), numberOf],
  [/\bin the first year\b/, () => 12],
  [new RegExp(`\\b${NUMBER} years? into\\b`), years],
  [new RegExp(`\\bfrom the (${ORDINALS.join('|')}) year\\b`), (word) => 12 * ORDINALS.indexOf(word)],
];

const ONCE_MORE = new RegExp(`\\bafter ${NUMBER} months\\b`);
const BEFORE_AWARD = /\bbefore (?:the )?(?:award|tender)\b|\bmarket dialogue\b/;
const FROM_MONTH = new RegExp(`\\bfrom (${MONTHS.join('|')}) (\\d{4})\\b`);
const EVENT =
  /\bon (?:complaint|notice|evidence|finding|each)\b|\b(?:at|for) each\b|\bafter (?:changes|the end)\b|\bbefore the first shipment\b|\bdeadline\b|\baccidents?\b/;

function monthsIn(words: string, readings: readonly Reading[]): number | undefined {
  for (const [pattern, months] of readings) {
    const found = pattern.exec(words);
    if (found) return months(found[1] ?? '');
  }
  return undefined;
}

/**
 * The schedule that the words state; null when they name no time that is known here: an event only, or other words.
 * Of the day from which law binds only year and month stand in the words (`from: 2027-08`).
 */
export function statedSchedule(when: string): Schedule | null {
  const words = when.toLowerCase();
  if (BEFORE_AWARD.test(words)) return { first: 'before-award' };
  const [, month, year] = FROM_MONTH.exec(words) ?? [];
  const from =
    month === undefined ? undefined : `${year ?? ''}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`;
  const period = monthsIn(words, PERIODS);
  const stated = from === undefined ? monthsIn(words, FIRST_TIMES) : 0;
  // A period alone begins with its end: yearly is first done after a year.
  const first = stated ?? period;
  if (first === undefined) return null;
  const once = ONCE_MORE.exec(words)?.[1];
  const later = once === undefined ? first : numberOf(once);
  const again = period === undefined && later > first ? later - first : undefined;
  const every = period ?? again;
  return {
    first,
    ...(from === undefined ? {} : { from }),
    ...(every === undefined ? {} : { every }),
    ...(again === undefined ? {} : { times: 2 }),
    ...(EVENT.test(words) ? { 'also-on-event': true } : {}),
  };
}
