/** Laws of the calendar file: the form of RFC 5545 over any text, and the days of the plan over any period. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plannedDates } from '../../../src/model/planned-dates.js';
import { plainText } from '../../../src/report/escape.js';
import { period, schedule } from '../../support/schedules.js';
import { action, read, rendered, withPlan } from './calendars.js';

/** Text that a careless writer trips over: separators, breaks, signs of two units, right to left, half a pair. */
const text: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        ',',
        ';',
        ':',
        '\\',
        '\\n',
        '"',
        '\n',
        '\r\n',
        '\r',
        '\t',
        '\u2028',
        'toString',
        'BEGIN:VEVENT',
        'END:VCALENDAR',
        '👩🏽‍🔬',
        'שלום',
        '\u202e',
        'é',
        '漢字'.repeat(15),
        '\ud83d',
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

type Texts = Readonly<Record<'title' | 'reference' | 'lot' | 'when' | 'action' | 'evidence' | 'who', string>>;

/** Octets of a line as a file holds it. */
const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('text', () => {
  const texts: fc.Arbitrary<Texts> = fc.record({
    title: text,
    reference: text,
    lot: text,
    when: text,
    action: text,
    evidence: text,
    who: text,
  });
  const file = ({ title, reference, lot, ...given }: Texts) => {
    const assessment = withPlan(
      [
        [
          action({ ...given, schedule: schedule({ first: 12, every: 12 }) }),
          action({ ...given, schedule: null }),
        ],
      ],
      { from: '2027-03-01', to: '2031-03-01' },
    );
    return rendered({
      ...assessment,
      tender: { ...assessment.tender, title, reference },
      lots: assessment.lots.map((one) => ({ ...one, title: lot })),
    });
  };

  it('comes back as it was, but for what a terminal would obey', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const plain = (key: keyof Texts): string => plainText(given[key]);
        const { name, events, tasks } = read(file(given));

        expect(name).toBe(`Follow-up: ${plain('title')}`);
        expect(events).toHaveLength(1);
        expect(tasks).toHaveLength(1);
        expect(events[0]?.summary).toBe(`${plain('who')}: ${plain('action')}`);
        expect(tasks[0]?.summary).toBe(`${plain('who')}, ${plain('when')}: ${plain('action')}`);
        expect(events[0]?.categories).toEqual(['Circularity', plain('who')]);
        expect(events[0]?.description).toBe(
          [
            `When: ${plain('when')}`,
            `Evidence: ${plain('evidence')}`,
            'For: Spare parts',
            `Lot 1: ${plain('lot')}`,
            `Tender: ${plain('title')} (${plain('reference')})`,
          ].join('\n'),
        );
      }),
    );
  });

  it('lines have at most 75 octets, end as the format asks, and no character is cut', () => {
    fc.assert(
      fc.property(texts, (given) => {
        const whole = file(given);
        const lines = whole.split('\r\n');

        expect(lines.pop()).toBe('');
        expect(lines.filter((line) => octets(line) > 75)).toEqual([]);
        expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
        const halves = (one: string): number => one.match(/\p{Surrogate}/gu)?.length ?? 0;
        expect(lines.reduce((sum, line) => sum + halves(line), 0)).toBe(halves(whole));
      }),
    );
  });

  it('the same input gives the same text', () => {
    fc.assert(
      fc.property(texts, (given) => {
        expect(file(given)).toBe(file({ ...given }));
      }),
      { numRuns: 20 },
    );
  });
});

describe('days', () => {
  const schedules = fc
    .record({
      first: fc.integer({ min: 0, max: 40 }),
      every: fc.option(fc.oneof(fc.constantFrom(1, 3, 6, 12, 24), fc.integer({ min: 1, max: 40 }))),
      times: fc.option(fc.integer({ min: 2, max: 6 })),
      from: fc.option(fc.constantFrom('2027-08-18', '2028-02-29', '2027-08-30', '2027-08-31')),
      alsoOnEvent: fc.boolean(),
    })
    .map(({ every, times, ...rest }) => schedule({ ...rest, every, times: every === null ? null : times }));

  /** Days of all events: a series may be told by several. */
  const daysIn = (file: string, most?: number): readonly string[] =>
    read(file, most)
      .events.flatMap(({ days }) => days)
      .sort();

  it('are those of the plan, whoever expands the series', () => {
    fc.assert(
      fc.property(schedules, period, (given, { from, to, asOf }) => {
        const planned = plannedDates(given, { from, to }, asOf);
        const file = rendered(withPlan([[action({ schedule: given })]], { from, to }, { asOf }));

        expect(daysIn(file)).toEqual(planned.kind === 'dated' ? planned.dates : []);
        expect(read(file).tasks).toHaveLength(planned.kind === 'undated' || given.alsoOnEvent ? 1 : 0);
      }),
      { numRuns: 300 },
    );
  });

  it('of a series without end are those of a plan with a far end', () => {
    fc.assert(
      fc.property(schedules, period, (given, { from, asOf }) => {
        const far = plannedDates(given, { from, to: '2300-12-31' }, asOf);
        const file = rendered(withPlan([[action({ schedule: given })]], { from }, { asOf }));
        const expected = far.kind === 'dated' ? far.dates.slice(0, 12) : [];

        expect(daysIn(file, 12).slice(0, expected.length)).toEqual(expected);
        expect(expected.length === 0).toBe(read(file, 1).events.length === 0);
      }),
      { numRuns: 300 },
    );
  });

  it('names of events and tasks are all different', () => {
    fc.assert(
      fc.property(schedules, period, (given, { from, to, asOf }) => {
        const plan = ['a', 'b'].map((name) => action({ action: name, schedule: given }));
        const { events, tasks } = read(rendered(withPlan([plan, plan], { from, to }, { asOf })));
        const uids = [...events, ...tasks].map(({ uid }) => uid);

        expect(new Set(uids).size).toBe(uids.length);
      }),
    );
  });
});
