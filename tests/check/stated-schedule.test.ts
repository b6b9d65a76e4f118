/** What the words of `when` state, as docs/method.md section 12 lists them. */
import { describe, expect, it } from 'vitest';
import { statedSchedule, type Schedule } from '../../src/check/semantics/stated-schedule.js';
import { library } from '../support/shipped-labels.js';
import { changed, diagnosticsOf } from './support.js';

const CASES: readonly (readonly [string, Schedule])[] = [
  ['before award', { first: 'before-award' }],
  ['in the market dialogue, alone or with other buyers', { first: 'before-award' }],
  ['at the start of the contract', { first: 0 }],
  ['at the first delivery', { first: 0 }],
  ['at delivery and on each change', { first: 0, 'also-on-event': true }],
  ['within weeks of signature, then at each new edition', { first: 0, 'also-on-event': true }],
  ['in the first months of the contract, then yearly', { first: 0, every: 12 }],
  ['month three of the contract', { first: 3 }],
  ['month three, then yearly', { first: 3, every: 12 }],
  ['in the first six months', { first: 6 }],
  ['in the first year', { first: 12 }],
  ['in the first year and after changes', { first: 12, 'also-on-event': true }],
  ['about one year into the contract', { first: 12 }],
  ['18 months into the contract', { first: 18 }],
  ['from the second year, together with other public buyers', { first: 12 }],
  ['from the third year, then yearly', { first: 24, every: 12 }],
  ['yearly', { first: 12, every: 12 }],
  ['Yearly at sites chosen by risk, and on complaint', { first: 12, every: 12, 'also-on-event': true }],
  ['yearly; grave accidents within two weeks', { first: 12, every: 12, 'also-on-event': true }],
  ['before the first shipment, then yearly', { first: 12, every: 12, 'also-on-event': true }],
  ['at the start, then yearly, each time with one more tier', { first: 0, every: 12 }],
  ['at the start and yearly, within six weeks of the request', { first: 0, every: 12 }],
  ['every six months', { first: 6, every: 6 }],
  ['every 18 months', { first: 18, every: 18 }],
  ['every two years', { first: 24, every: 24 }],
  ['twice a year', { first: 6, every: 6 }],
  ['quarterly', { first: 3, every: 3 }],
  ['monthly', { first: 1, every: 1 }],
  ['at the first delivery and after twelve months', { first: 0, every: 12, times: 2 }],
  ['from August 2027, then yearly', { first: 0, from: '2027-08', every: 12 }],
];

/** Events, times that hang on another action, and times that are free: nothing to set a date by. */
const UNDATED = [
  'on complaint',
  'on notice',
  'per batch',
  'once per model',
  'once in the contract',
  'within one month',
  'within two weeks of learning of it',
  'within six weeks of the comparison',
  'after the first analysis',
  'after three and twelve months',
  'three and twelve months after interviews',
  'after six months',
  'in peak season, at sites chosen by risk',
  'at the end of the plan, and once more some months later',
  'on the dates of the schedule',
  'within {days} days after each change of the list',
];

describe('the words of a time', () => {
  it.each(CASES)('%s', (when, schedule) => {
    expect(statedSchedule(when)).toStrictEqual(schedule);
  });

  it.each(UNDATED)('%s: no date', (when) => {
    expect(statedSchedule(when)).toBeNull();
  });
});

describe('the shipped requirements', () => {
  const actions = library.requirements.flatMap(({ id, 'follow-up': followUp }) =>
    followUp.map(({ when, schedule }) => ({ id, when, schedule: schedule ?? null })),
  );

  it('say the same in words and in the schedule', () => {
    expect(actions.length).toBeGreaterThan(100);
    expect(actions.filter(({ schedule }) => schedule !== null).length).toBeGreaterThan(70);
    for (const { id, when, schedule } of actions) {
      const byMonth =
        schedule?.from === undefined ? schedule : { ...schedule, from: schedule.from.slice(0, 7) };
      expect([id, when, byMonth]).toStrictEqual([id, when, statedSchedule(when)]);
    }
  });
});

describe('languages', () => {
  const inDutch = (locales: string) =>
    changed({
      file: 'requirements/labour-rights.yaml',
      from: 'when: yearly, schedule: { first: 12, every: 12 }',
      to: 'when: elk jaar, schedule: { first: 12, every: 12 }',
    }).map((text) =>
      text.path === 'library.yaml' ? { ...text, text: text.text.replace('locales: [en]', locales) } : text,
    );

  it('words are read in English only', () => {
    expect(diagnosticsOf(inDutch('locales: [en]')).map(({ code }) => code)).toEqual(['schedule-differs']);
    expect(diagnosticsOf(inDutch('locales: [nl]'))).toEqual([]);
    expect(diagnosticsOf(inDutch('locales: [en, nl]'))).toEqual([]);
  });
});

describe('messages', () => {
  const schedule = 'schedule: { first: 12, every: 12 }';
  const found = (to: string) =>
    diagnosticsOf(
      changed({ file: 'requirements/labour-rights.yaml', from: `when: yearly, ${schedule}`, to }),
    ).map(({ severity, message, hint }) => ({ severity, message, hint }));

  it('a schedule that the words contradict', () => {
    expect(found('when: every six months, schedule: { first: 6, every: 12 }')).toEqual([
      {
        severity: 'error',
        message:
          '"every six months" means { first: 6, every: 6 }, but the schedule says { first: 6, every: 12 }',
        hint: 'let words and schedule say the same',
      },
    ]);
  });

  it('a schedule for which there are no words', () => {
    expect(found(`when: on complaint, ${schedule}`)).toEqual([
      {
        severity: 'error',
        message:
          '"on complaint" names no time that can be read, but the schedule says { first: 12, every: 12 }',
        hint: 'write the time in words of method section 12, or remove the schedule',
      },
    ]);
  });

  it('words without a schedule, with the schedule to add', () => {
    expect(found('when: "yearly, and on complaint"')).toEqual([
      {
        severity: 'warning',
        message: '"yearly, and on complaint" names a time, but no schedule does, so no calendar can show it',
        hint: 'add "schedule: { first: 12, every: 12, also-on-event: true }"',
      },
    ]);
  });

  it('false is the same as absent, and the day of a law is compared by its month', () => {
    expect(found('when: yearly, schedule: { first: 12, every: 12, also-on-event: false }')).toEqual([]);
    expect(found('when: from August 2027, schedule: { first: 0, from: 2027-08-18 }')).toEqual([]);
    expect(found('when: from August 2027, schedule: { first: 0, from: 2027-09-18 }')).toHaveLength(1);
  });

  it('what contradicts itself', () => {
    expect(
      found('when: at the start, schedule: { first: 0, times: 2 }').map(({ message }) => message),
    ).toContain('it is done 2 times, but not said every how many months');
    expect(
      found('when: before award, schedule: { first: before-award, every: 12, times: 2 }').map(
        ({ message }) => message,
      ),
    ).toContain('what is done before the award has no every, times');
  });
});
