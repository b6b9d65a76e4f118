import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedDates, type Schedule } from '../../src/model/planned-dates.js';
import { period, schedule } from '../support/schedules.js';

const AS_OF = '2026-11-24';
const FOUR_YEARS = { from: '2027-03-01', to: '2031-03-01' };

const once = (first: number): Schedule => schedule({ first });
const recurring = (first: number, every: number): Schedule => schedule({ first, every });

/** The days, or the reason why there is none. */
const days = (
  given: Schedule,
  delivery: Parameters<typeof plannedDates>[1] = FOUR_YEARS,
  asOf = AS_OF,
): readonly string[] | string => {
  const planned = plannedDates(given, delivery, asOf);
  return planned.kind === 'dated' ? planned.dates : planned.why;
};

describe('days of a schedule, for each kind of phrase', () => {
  it.each<readonly [string, Schedule, readonly string[] | string]>([
    ['on complaint', null, 'event'],
    ['before award', schedule({ first: 'before-award' }), 'before-award'],
    ['at the start of the contract', once(0), ['2027-03-01']],
    ['month three of the contract', once(3), ['2027-06-01']],
    ['in the first year', once(12), ['2028-03-01']],
    ['yearly', recurring(12, 12), ['2028-03-01', '2029-03-01', '2030-03-01', '2031-03-01']],
    [
      'at the start, then yearly',
      recurring(0, 12),
      ['2027-03-01', '2028-03-01', '2029-03-01', '2030-03-01', '2031-03-01'],
    ],
    ['month three, then yearly', recurring(3, 12), ['2027-06-01', '2028-06-01', '2029-06-01', '2030-06-01']],
    [
      'every six months',
      recurring(6, 6),
      [
        '2027-09-01',
        '2028-03-01',
        '2028-09-01',
        '2029-03-01',
        '2029-09-01',
        '2030-03-01',
        '2030-09-01',
        '2031-03-01',
      ],
    ],
    [
      'at the first delivery and after twelve months',
      schedule({ first: 0, every: 12, times: 2 }),
      ['2027-03-01', '2028-03-01'],
    ],
    [
      'from August 2027, then yearly',
      schedule({ first: 0, from: '2027-08-18', every: 12 }),
      ['2027-08-18', '2028-08-18', '2029-08-18', '2030-08-18'],
    ],
  ])('%s', (_, given, expected) => {
    expect(days(given)).toEqual(expected);
  });

  it('a law that binds before the contract begins moves nothing', () => {
    expect(days(schedule({ first: 0, from: '2026-08-18', every: 24 }))).toEqual([
      '2027-03-01',
      '2029-03-01',
      '2031-03-01',
    ]);
  });
});

describe('the period', () => {
  it('without a first day nothing is dated, but the months are told', () => {
    for (const delivery of [undefined, {}, { to: '2031-03-01' }]) {
      expect(
        plannedDates(schedule({ first: 3, from: '2027-08-18', every: 12 }), delivery, AS_OF),
      ).toStrictEqual({
        kind: 'undated',
        why: 'no-start',
        months: 3,
        from: '2027-08-18',
        every: 12,
      });
    }
  });

  it('without a last day a series is open, and what is done once or twice is not', () => {
    const open = { from: '2027-03-01' };
    expect(plannedDates(recurring(12, 12), open, AS_OF)).toStrictEqual({
      kind: 'dated',
      first: '2028-03-01',
      dates: ['2028-03-01'],
      every: 12,
      dayOfMonth: 1,
      openEnded: true,
    });
    expect(plannedDates(once(12), open, AS_OF)).toMatchObject({ dates: ['2028-03-01'], openEnded: false });
    expect(plannedDates(schedule({ first: 0, every: 12, times: 2 }), open, AS_OF)).toMatchObject({
      dates: ['2027-03-01', '2028-03-01'],
      openEnded: false,
    });
  });

  it('the last day belongs to the contract, the day after does not', () => {
    expect(days(once(12), { from: '2027-03-01', to: '2028-03-01' })).toEqual(['2028-03-01']);
    expect(plannedDates(once(12), { from: '2027-03-01', to: '2028-02-29' }, AS_OF)).toStrictEqual({
      kind: 'undated',
      why: 'after-end',
      day: '2028-03-01',
    });
  });

  it('a law that binds only after the contract has no day in it', () => {
    const late = schedule({ first: 0, from: '2031-08-18', every: 12 });
    expect(plannedDates(late, FOUR_YEARS, AS_OF)).toMatchObject({ why: 'after-end', day: '2031-08-18' });
  });

  it('days before the assessment are left out, the rest of the series stays where it was', () => {
    expect(days(recurring(0, 12), FOUR_YEARS, '2029-03-01')).toEqual([
      '2029-03-01',
      '2030-03-01',
      '2031-03-01',
    ]);
    expect(days(recurring(0, 12), FOUR_YEARS, '2030-03-02')).toEqual(['2031-03-01']);
    expect(plannedDates(once(3), FOUR_YEARS, '2027-06-02')).toStrictEqual({
      kind: 'undated',
      why: 'passed',
      day: '2027-06-01',
    });
    expect(plannedDates(recurring(0, 12), FOUR_YEARS, '2031-03-02')).toMatchObject({
      why: 'passed',
      day: '2031-03-01',
    });
  });

  it('one day that is left of a series is no series', () => {
    expect(plannedDates(recurring(0, 12), FOUR_YEARS, '2030-03-02')).toMatchObject({
      every: null,
      openEnded: false,
    });
  });
});

describe('months of different length', () => {
  it('31 January and one month', () => {
    expect(days(recurring(1, 1), { from: '2027-01-31', to: '2027-05-31' })).toEqual([
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
      '2027-05-31',
    ]);
  });

  it('29 February, yearly', () => {
    expect(days(recurring(12, 12), { from: '2028-02-29', to: '2032-12-31' })).toEqual([
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });
});

/** The same days by another way: counting on the calendar of the platform, one month after the other. */
function counted(start: string, first: number, every: number | null, times: number | null, to: string) {
  const [year = 0, month = 1, date = 1] = start.split('-').map(Number);
  const found: string[] = [];
  for (let index = 0; index < (every === null ? 1 : (times ?? Number.POSITIVE_INFINITY)); index++) {
    const monthIndex = month - 1 + first + index * (every ?? 0);
    const lastOfMonth = new Date(Date.UTC(year, monthIndex + 1, 0)).getUTCDate();
    const day = new Date(Date.UTC(year, monthIndex, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
    if (day > to) break;
    found.push(day);
  }
  return found;
}

describe('laws', () => {
  const numbers = fc.record({
    first: fc.integer({ min: 0, max: 40 }),
    every: fc.option(fc.integer({ min: 1, max: 40 })),
    times: fc.option(fc.integer({ min: 2, max: 6 })),
  });

  it('the days are those of the platform, in the contract and not before the assessment', () => {
    fc.assert(
      fc.property(numbers, period, ({ first, every, times }, { from, to, asOf }) => {
        const given = schedule({ first, every, times: every === null ? null : times });
        const all = counted(from, first, every, every === null ? null : times, to);
        const left = all.filter((day) => day >= asOf);
        const planned = plannedDates(given, { from, to }, asOf);
        if (planned.kind === 'dated') {
          expect(planned.dates).toEqual(left);
          expect(planned.first).toBe(left[0]);
          return;
        }
        expect(left).toEqual([]);
        expect(planned.why).toBe(all.length === 0 ? 'after-end' : 'passed');
      }),
    );
  });

  it('a longer contract only adds days', () => {
    fc.assert(
      fc.property(numbers, period, ({ first, every }, { from, to, asOf }) => {
        const given = schedule({ first, every });
        const shorter = days(given, { from, to }, asOf);
        const longer = days(given, { from, to: `${Number(to.slice(0, 4)) + 3}-12-31` }, asOf);
        if (typeof shorter !== 'string') expect(longer.slice(0, shorter.length)).toEqual(shorter);
      }),
    );
  });
});
