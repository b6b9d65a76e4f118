/** Sentences of the follow-up plan as a calendar in English. */
import { countWords, dayWords } from './phrases.js';

const months = (count: number): string => countWords(count, 'month');

export const calendarEn = {
  name: (tender: string) => `Follow-up: ${tender}`,
  period: (from: string, to: string) =>
    `Days count from the first day of delivery, ${dayWords(from)}, to the last, ${dayWords(to)}.`,
  noEnd: (from: string) =>
    `Days count from the first day of delivery, ${dayWords(from)}. The tender does not name the last, so what recurs has no end here: delete it when the contract ends.`,
  noStart: 'The tender does not name the first day of delivery, so no action has a day.',
  tasks: (count: number) =>
    `${countWords(count, 'task')} ${count === 1 ? 'has' : 'have'} no day: calendars that know no tasks leave ${count === 1 ? 'it' : 'them'} out, the report has ${count === 1 ? 'it' : 'them'}.`,

  /** Who does it; a calendar is shared, so nobody is "you". */
  actors: {
    buyer: 'Buyer',
    contractor: 'Contractor',
    'monitoring-organisation': 'Monitoring organisation',
    auditor: 'Auditor',
  },
  event: (who: string, action: string) => `${who}: ${action}`,
  task: (who: string, when: string, action: string) => `${who}, ${when}: ${action}`,
  inLot: (summary: string, lot: string) => `${summary} (lot ${lot})`,

  when: (when: string) => `When: ${when}`,
  evidence: (evidence: string) => `Evidence: ${evidence}`,
  register: (url: string) => `Check in: ${url}`,
  requirements: (titles: string) => `For: ${titles}`,
  lot: (id: string, title: string | null) => (title === null ? `Lot ${id}` : `Lot ${id}: ${title}`),
  tender: (title: string, reference: string | null) =>
    `Tender: ${title}${reference === null ? '' : ` (${reference})`}`,

  openEnded: 'The tender does not say when the contract ends: delete what lies after it.',
  alsoOnEvent: 'Its fixed days stand in the calendar; this task is for the event.',
  undated: {
    'before-award': 'Before the contract is awarded.',
    event: 'It hangs on an event, or may be done at any time: it has no day.',
    'no-start': (first: number, from: string | null, every: number | null) =>
      `${first === 0 ? 'At the start of the contract' : `${months(first)} after the start of the contract`}${from === null ? '' : `, not before ${dayWords(from)}`}${every === null ? '' : `, then every ${months(every)}`}; the tender does not name the start.`,
    passed: (day: string) => `Its last day, ${dayWords(day)}, has passed.`,
    'after-end': (day: string) => `Its first day, ${dayWords(day)}, lies after the end of the contract.`,
  },
};
