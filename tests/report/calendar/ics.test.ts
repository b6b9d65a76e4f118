/** The follow-up plan as a calendar file: by value, as recorded, and as an independent parser reads it. */
import { describe, expect, it } from 'vitest';
import { schedule } from '../../support/schedules.js';
import { expectGolden } from '../../golden.js';
import { action, read, rendered, withPlan } from './calendars.js';

const DELIVERY = { from: '2027-01-31', to: '2029-01-31' };

/** One of each kind. */
const PLAN = [
  action({
    when: 'at the first delivery',
    schedule: schedule({ first: 0 }),
    action: 'order two parts of each model, and note price and days',
    register: 'https://example.org/register?a=1,2;b',
  }),
  action({
    when: 'every three months',
    schedule: schedule({ first: 3, every: 3 }),
    who: 'contractor',
    action: 'report batches',
    requirements: ['ce-spare-parts', 'lr-forced-labour'],
  }),
  action({
    when: 'yearly at sites chosen by risk, and on complaint',
    schedule: schedule({ first: 12, every: 12, alsoOnEvent: true }),
    who: 'monitoring-organisation',
    action: 'interview workers in private',
    requirements: ['lr-working-hours'],
  }),
  action({
    when: 'before award',
    schedule: schedule({ first: 'before-award' }),
    action: 'compare the test reports',
    requirements: ['ce-durability'],
  }),
  action({
    when: 'within two weeks of learning of it',
    schedule: null,
    who: 'contractor',
    action: 'report an indication',
    requirements: ['lr-forced-labour'],
  }),
  action({
    when: 'month thirty-six',
    schedule: schedule({ first: 36 }),
    who: 'auditor',
    action: 'audit again',
    requirements: ['lr-working-hours'],
  }),
];

const file = rendered(withPlan([PLAN], DELIVERY));

describe('a calendar', () => {
  it('as recorded', () => {
    expectGolden('follow-up.ics', file);
  });

  it('holds an event for each action with days, a task for each without, and both where words name both', () => {
    const { events, tasks } = read(file);

    expect(events.map(({ summary, days, recurs }) => [summary, days.length, recurs])).toEqual([
      ['Buyer: order two parts of each model, and note price and days', 1, false],
      ['Contractor: report batches', 8, true],
      ['Monitoring organisation: interview workers in private', 2, true],
    ]);
    expect(tasks.map(({ summary }) => summary)).toEqual([
      'Buyer, before award: compare the test reports',
      'Monitoring organisation, yearly at sites chosen by risk, and on complaint: interview workers in private',
      'Contractor, within two weeks of learning of it: report an indication',
      'Auditor, month thirty-six: audit again',
    ]);
  });

  it('ends of months are kept through short months', () => {
    expect(read(file).events[1]?.days).toEqual([
      '2027-04-30',
      '2027-07-31',
      '2027-10-31',
      '2028-01-31',
      '2028-04-30',
      '2028-07-31',
      '2028-10-31',
      '2029-01-31',
    ]);
  });

  it('says evidence, register, requirements, lot and tender; the day is that of the assessment', () => {
    const [first, batches] = read(file).events;

    expect(first).toMatchObject({
      stamp: '2026-11-24T00:00:00Z',
      description: [
        'When: at the first delivery',
        'Evidence: order confirmation',
        'Check in: https://example.org/register?a=1,2;b',
        'For: Spare parts',
        'Lot 1: Laptops',
        'Tender: Laptops for the federal service (2026-ICT-14)',
      ].join('\n'),
      categories: ['Circularity', 'Buyer'],
      url: 'https://example.org/register?a=1,2;b',
    });
    expect(batches).toMatchObject({
      categories: ['Labour rights', 'Circularity', 'Contractor'],
      url: null,
    });
    expect(batches?.description).toContain('For: Forced labour; Spare parts\n');
  });

  it('says why a task has no day', () => {
    expect(read(file).tasks.map(({ description }) => description.split('\n')[0])).toEqual([
      'Before the contract is awarded.',
      'Its fixed days stand in the calendar; this task is for the event.',
      'It hangs on an event, or may be done at any time: it has no day.',
      'Its first day, 31 January 2030, lies after the end of the contract.',
    ]);
  });

  it('says how days count, and that some calendars leave tasks out', () => {
    const { name, about } = read(file);

    expect(name).toBe('Follow-up: Laptops for the federal service');
    expect(about).toBe(
      'Days count from the first day of delivery, 31 January 2027, to the last, 31 January 2029.\n' +
        '4 tasks have no day: calendars that know no tasks leave them out, the report has them.',
    );
  });

  it('a day that has passed makes a task', () => {
    const { tasks } = read(rendered(withPlan([PLAN.slice(0, 1)], DELIVERY, { asOf: '2027-02-01' })));

    expect(tasks.map(({ description }) => description.split('\n')[0])).toEqual([
      'Its last day, 31 January 2027, has passed.',
    ]);
  });
});

describe('a tender that says less', () => {
  const yearly = action({ when: 'yearly', schedule: schedule({ first: 12, every: 12 }) });
  const law = action({ when: 'from August 2027', schedule: schedule({ first: 0, from: '2027-08-18' }) });

  it('without the first day of delivery there are tasks only, with the months', () => {
    const { events, tasks, about } = read(rendered(withPlan([[yearly, law]], undefined)));

    expect(events).toEqual([]);
    expect(tasks.map(({ description }) => description.split('\n')[0])).toEqual([
      'At the start of the contract, not before 18 August 2027; the tender does not name the start.',
      '12 months after the start of the contract, then every 12 months; the tender does not name the start.',
    ]);
    expect(about).toContain('The tender does not name the first day of delivery, so no action has a day.');
  });

  it('without the last day a series has no end, and says so', () => {
    const { events, about } = read(rendered(withPlan([[yearly, law]], { from: '2028-02-29' })), 4);

    expect(events.map(({ days }) => days)).toEqual([
      ['2028-02-29'],
      ['2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'],
    ]);
    expect(events[1]?.description).toContain('The tender does not say when the contract ends');
    expect(about).toContain('what recurs has no end here');
  });

  it('a tender without plan is an empty calendar', () => {
    expect(read(rendered(withPlan([[]], DELIVERY)))).toMatchObject({ events: [], tasks: [] });
  });
});

describe('names that last', () => {
  const uids = (...given: Parameters<typeof withPlan>) => {
    const { events, tasks } = read(rendered(withPlan(...given)));
    return [...events, ...tasks].map(({ uid }) => uid);
  };
  const before = uids([PLAN], DELIVERY);

  it('are all different, also for the same action in two lots', () => {
    const both = uids([PLAN, PLAN], DELIVERY);

    expect(both).toHaveLength(14);
    expect(new Set(both).size).toBe(14);
    expect(both).toEqual(expect.arrayContaining([...before]));
  });

  it('stay when the day of the assessment or a register changes', () => {
    const register = PLAN.map((one) => ({ ...one, register: 'https://example.org/other' }));

    expect(uids([PLAN], DELIVERY, { asOf: '2026-12-01' })).toEqual(before);
    expect(uids([register], DELIVERY)).toEqual(before);
  });

  it('differ between tenders', () => {
    const assessment = withPlan([PLAN], DELIVERY);
    const other = uids([PLAN], DELIVERY, { tender: { ...assessment.tender, reference: '2026-ICT-15' } });

    expect(other.filter((uid) => before.includes(uid))).toEqual([]);
  });

  it('the lot stands in the summary only where there are several', () => {
    const { events } = read(rendered(withPlan([PLAN.slice(0, 1), PLAN.slice(0, 1)], DELIVERY)));

    expect(events.map(({ summary }) => summary.slice(-8))).toEqual([' (lot 1)', ' (lot 2)']);
  });
});
