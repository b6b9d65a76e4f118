/** The calendar of an example tender over the shipped library. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.js';
import { calendarRows } from '../../../src/assessment/follow-up-calendar.js';
import { checkTender } from '../../../src/check/tender.js';
import { library } from '../../support/shipped-labels.js';
import { read, rendered } from './calendars.js';

const EXAMPLE = new URL('../../../examples/laptops.yaml', import.meta.url);

const tender = await checkTender(readFileSync(EXAMPLE, 'utf8'), 'laptops.yaml', library);
if (!tender.ok) throw new Error(JSON.stringify(tender.diagnostics));
const assessment = assess(library, tender.value, { version: 'test', asOf: '2026-11-24' });
const rows = assessment.lots.flatMap((lot) => calendarRows(lot, assessment.tender, assessment.asOf));
const calendar = read(rendered(assessment));

describe('laptops', () => {
  it('every action is in the calendar, with the days of the plan', () => {
    const dated = rows.flatMap(({ planned }) => (planned.kind === 'dated' ? [planned.dates] : []));

    expect(dated.length).toBeGreaterThan(40);
    expect(calendar.events.map(({ days }) => days)).toEqual(dated);
    expect(calendar.tasks).toHaveLength(
      rows.filter(({ planned, schedule }) => planned.kind === 'undated' || schedule?.alsoOnEvent === true)
        .length,
    );
  });

  it('no day lies outside the contract', () => {
    const days = calendar.events.flatMap((event) => event.days);

    expect(days.filter((day) => day < '2027-03-01' || day > '2031-03-01')).toEqual([]);
  });

  it('the register of a label stands at what is checked there', () => {
    expect(calendar.events.filter(({ url }) => url !== null).length).toBeGreaterThan(0);
    for (const { url, description } of calendar.events) {
      if (url !== null) expect(description).toContain(`Check in: ${url}`);
    }
  });

  it('the law on batteries binds from 18 August 2027', () => {
    expect(
      calendar.events.find(({ summary }) => summary.includes('due diligence policy of the battery supplier'))
        ?.days,
    ).toEqual(['2027-08-18', '2028-08-18', '2029-08-18', '2030-08-18']);
  });

  it('names are all different', () => {
    const uids = [...calendar.events, ...calendar.tasks].map(({ uid }) => uid);

    expect(new Set(uids).size).toBe(uids.length);
  });
});
