/** The follow-up plan with its schedules, as the assessment carries it and in the order of time. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { calendarRows } from '../../src/assessment/follow-up-calendar.js';
import type { LotResult, Requirement, Tender } from '../../src/model/types.js';
import { AS_OF, libraryOf, requirement } from '../support/fixtures.js';

type Action = Requirement['follow-up'][number];

const action = (name: string, when: string, schedule?: Action['schedule']): Action => ({
  action: name,
  who: 'buyer',
  when,
  evidence: 'note',
  ...(schedule === undefined ? {} : { schedule }),
});

const TENDER: Tender = {
  title: 'Laptops',
  lots: [{ id: '1', products: ['notebook'] }],
  delivery: { from: '2027-03-01', to: '2031-03-01' },
};

function planOf(followUps: readonly (readonly Action[])[], tender = TENDER) {
  const requirements = followUps.map((followUp, index) =>
    requirement({ id: `ce-${index}`, 'follow-up': followUp }),
  );
  const result = assess(libraryOf(requirements), tender, { version: 'test', asOf: AS_OF });
  const [lot] = result.lots;
  if (lot === undefined) throw new Error('no lot');
  return { result, lot };
}

const rowsOf = (followUp: readonly Action[], tender = TENDER, asOf = AS_OF) => {
  const { result, lot } = planOf([followUp], tender);
  return calendarRows(lot, result.tender, asOf);
};

describe('the plan in the assessment', () => {
  const schedules = ({ followUp }: LotResult) => followUp.map(({ schedule }) => schedule);

  it('carries the schedule whole, and null where there is none', () => {
    const { lot } = planOf([
      [
        action('a', 'from August 2027, then yearly, and on complaint', {
          first: 0,
          from: '2027-08-18',
          every: 12,
          times: 3,
          'also-on-event': true,
        }),
        action('b', 'month three', { first: 3 }),
        action('c', 'on complaint'),
      ],
    ]);

    expect(schedules(lot)).toStrictEqual([
      { first: 0, from: '2027-08-18', every: 12, times: 3, alsoOnEvent: true },
      { first: 3, from: null, every: null, times: null, alsoOnEvent: false },
      null,
    ]);
  });

  it('the same action of two requirements is one; with another schedule it is another', () => {
    const yearly = { first: 12, every: 12 };
    const { lot } = planOf([
      [action('a', 'yearly', yearly)],
      [action('a', 'yearly', yearly)],
      [action('a', 'yearly', { first: 0, every: 12 })],
    ]);

    expect(lot.followUp.map(({ requirements, schedule }) => [requirements, schedule?.first])).toEqual([
      [['ce-0', 'ce-1'], 12],
      [['ce-2'], 0],
    ]);
  });
});

describe('rows of the calendar', () => {
  const FOLLOW_UP = [
    action('event', 'on complaint'),
    action('yearly', 'yearly', { first: 12, every: 12 }),
    action('late', 'month sixty', { first: 60 }),
    action('award', 'before award', { first: 'before-award' }),
    action('half', 'every six months', { first: 6, every: 6 }),
    action('year', 'in the first year', { first: 12 }),
    action('start', 'at the start', { first: 0 }),
  ];

  it('before the award, by first day, then without a day', () => {
    const rows = rowsOf(FOLLOW_UP);

    expect(rows.map((row) => row.action)).toEqual([
      'award',
      'start',
      'half',
      'yearly',
      'year',
      'event',
      'late',
    ]);
    expect(rows[3]).toStrictEqual({
      when: 'yearly',
      schedule: { first: 12, from: null, every: 12, times: null, alsoOnEvent: false },
      who: 'buyer',
      action: 'yearly',
      evidence: 'note',
      register: null,
      requirements: ['ce-0'],
      planned: {
        kind: 'dated',
        first: '2028-03-01',
        dates: ['2028-03-01', '2029-03-01', '2030-03-01', '2031-03-01'],
        every: 12,
        dayOfMonth: 1,
        openEnded: false,
      },
    });
  });

  it('what has passed comes after what waits for an event', () => {
    const rows = rowsOf(FOLLOW_UP, TENDER, '2028-03-02');

    expect(
      rows.map((row) => [row.action, row.planned.kind === 'dated' ? row.planned.first : row.planned.why]),
    ).toEqual([
      ['award', 'before-award'],
      ['half', '2028-09-01'],
      ['yearly', '2029-03-01'],
      ['event', 'event'],
      ['year', 'passed'],
      ['start', 'passed'],
      ['late', 'after-end'],
    ]);
  });

  it('without days of delivery by months after the start', () => {
    const { delivery: _, ...open } = TENDER;

    expect(rowsOf(FOLLOW_UP, open).map((row) => row.action)).toEqual([
      'award',
      'start',
      'half',
      'yearly',
      'year',
      'late',
      'event',
    ]);
  });
});
