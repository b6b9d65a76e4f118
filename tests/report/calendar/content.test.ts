/** The small parts of a calendar file, by value. */
import { describe, expect, it } from 'vitest';
import { contentText, plainLine, textLine, textListLine } from '../../../src/report/calendar/content-line.js';
import { seriesOf } from '../../../src/report/calendar/recurrence.js';
import { stableId } from '../../../src/report/calendar/stable-id.js';
import { plannedDates } from '../../../src/model/planned-dates.js';
import { schedule } from '../../support/schedules.js';

describe('lines', () => {
  it('separators and breaks of a text are escaped, those of an address are not', () => {
    expect(contentText([textLine('A', 'a,b;c\\d:"e"\nf', 'g')])).toBe('A:a\\,b\\;c\\\\d:"e" f\\ng\r\n');
    expect(contentText([textListLine('A', ['a,b', 'c'])])).toBe('A:a\\,b,c\r\n');
    expect(contentText([plainLine('A', 'https://a.example/b,c;d\u0007')])).toBe(
      'A:https://a.example/b,c;d\r\n',
    );
  });

  it('75 octets stay, the 76th begins a line', () => {
    const text = 'x'.repeat(73);
    expect(contentText([textLine('A', text)])).toBe(`A:${text}\r\n`);
    expect(contentText([textLine('A', `${text}y`)])).toBe(`A:${text}\r\n y\r\n`);
    expect(contentText([textLine('A', `${text}${'z'.repeat(75)}`)])).toBe(
      `A:${text}\r\n ${'z'.repeat(74)}\r\n z\r\n`,
    );
  });

  it.each([
    ['é', 2],
    ['漢', 3],
    ['😀', 4],
  ])('%s has %i octets and goes to the next line whole', (sign, octets) => {
    const full = 'x'.repeat(73 - octets);
    expect(contentText([textLine('A', `${full}${sign}`)])).toBe(`A:${full}${sign}\r\n`);
    expect(contentText([textLine('A', `x${full}${sign}`)])).toBe(`A:x${full}\r\n ${sign}\r\n`);
  });
});

describe('names', () => {
  // Worked out by another implementation of FNV-1a, over the JSON of the parts.
  it.each([
    [[], '09612b07b5ecb5a5'],
    [['Größe', '😀'], 'd53bfd0e6082ed33'],
    [['93'], '002c9ce97596dcb1'],
  ])('%j', (parts, expected) => {
    expect(stableId(parts)).toBe(expected);
  });

  it('tell where one part ends and the next begins', () => {
    expect(stableId(['a', 'b'])).not.toBe(stableId(['ab']));
    expect(stableId(['a', 'b'])).not.toBe(stableId(['a","b']));
  });
});

describe('series', () => {
  const series = (from: string, to: string | undefined, first: number, every: number | null) => {
    const planned = plannedDates(
      schedule({ first, every }),
      { from, ...(to === undefined ? {} : { to }) },
      '2026-11-24',
    );
    if (planned.kind !== 'dated') throw new Error(planned.why);
    return seriesOf(planned).map(({ first: day, rule }) => `${day} ${rule ?? 'once'}`);
  };

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['once', series('2027-03-01', '2031-03-01', 3, null), ['2027-06-01 once']],
    [
      'yearly',
      series('2027-03-01', '2031-02-01', 12, 12),
      ['2028-03-01 FREQ=YEARLY;INTERVAL=1;UNTIL=20300301'],
    ],
    [
      'every two years, no end',
      series('2027-03-01', undefined, 24, 24),
      ['2029-03-01 FREQ=YEARLY;INTERVAL=2'],
    ],
    [
      'every six months',
      series('2027-03-01', '2029-03-01', 6, 6),
      ['2027-09-01 FREQ=MONTHLY;INTERVAL=6;UNTIL=20290301'],
    ],
    [
      'on the last day of each month',
      series('2027-01-31', '2027-04-30', 1, 1),
      ['2027-02-28 FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-1;UNTIL=20270430'],
    ],
    [
      'on the 31st of months that all have one',
      series('2027-01-31', '2030-01-31', 12, 12),
      ['2028-01-31 FREQ=YEARLY;INTERVAL=1;UNTIL=20300131'],
    ],
    [
      'on 29 February',
      series('2028-02-29', '2033-01-01', 12, 12),
      ['2029-02-28 FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1;UNTIL=20320229'],
    ],
    [
      'on the 30th, February among the months',
      series('2027-08-30', '2029-05-29', 3, 3),
      [
        '2027-11-30 FREQ=YEARLY;INTERVAL=1;UNTIL=20281130',
        '2028-02-29 FREQ=MONTHLY;INTERVAL=12;BYMONTHDAY=-1;UNTIL=20290228',
        '2028-05-30 once',
        '2028-08-30 once',
      ],
    ],
    [
      'on the 30th, every 18 months, no end',
      series('2027-08-30', undefined, 0, 18),
      ['2027-08-30 FREQ=YEARLY;INTERVAL=3', '2029-02-28 FREQ=MONTHLY;INTERVAL=36;BYMONTHDAY=-1'],
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});
