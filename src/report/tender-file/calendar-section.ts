/** The follow-up of the contract as a plan: what, when, who, with which evidence, in which register. */
import { calendarRows, type CalendarRow } from '../../assessment/follow-up-calendar.js';
import {
  bullets,
  item,
  link,
  paragraph,
  toned,
  type Block,
  type Inline,
  type Table,
} from '../document/blocks.js';
import type { Section } from '../document/document.js';
import { capital, dayWords, listWords } from '../messages/phrases.js';
import { toCheck } from '../sections/follow-up-section.js';
import type { LotView } from '../sections/view.js';
import type { FileContext } from './context.js';
import { section, whenFull } from './sections.js';

/** The first day and, where an action recurs, the last one; why there is none, in a few words. */
function dayInline({ planned }: CalendarRow, { tenderFile }: FileContext['messages']): Inline {
  if (planned.kind === 'undated') return [tenderFile.noDay[planned.why]];
  const last = planned.dates.at(-1) ?? planned.first;
  if (planned.openEnded) return [tenderFile.daysOpen(dayWords(planned.first))];
  return [
    last === planned.first
      ? dayWords(planned.first)
      : tenderFile.days(planned.dates.length, dayWords(planned.first), dayWords(last)),
  ];
}

function planTable(view: LotView, { assessment, messages }: FileContext): readonly Block[] {
  const { tenderFile, words } = messages;
  const titles = new Map(view.asked.map(({ requirement }) => [requirement.id, requirement.title]));
  const rows = calendarRows(view.lot, assessment.tender, assessment.asOf).map((row) => ({
    cells: [
      dayInline(row, messages),
      [capital(row.when)],
      [capital(words.actors[row.who] ?? row.who)],
      [capital(row.action)],
      row.register === null
        ? [capital(row.evidence)]
        : [`${capital(row.evidence)}; `, link(row.register, row.register)],
      [listWords(row.requirements.flatMap((id) => titles.get(id) ?? []))],
    ],
  }));
  const table: Table = {
    kind: 'table',
    caption: tenderFile.calendarCaption,
    heads: tenderFile.calendarHeads,
    groups: [{ title: '', rows }],
  };
  return rows.length === 0 ? [] : [paragraph(tenderFile.calendarIntro), table];
}

/** Registers of the labels that are relied on or shown. */
function registers(view: LotView, { messages: { text, tenderFile } }: FileContext): readonly Block[] {
  const relied = toCheck(view);
  const items = (relied.length === 0 ? view.shown : relied).flatMap(({ name, label: { register } }) =>
    register === null
      ? []
      : [
          item(
            toned('strong', text.checkRegister(name)),
            `${register.howToCheck} `,
            link(register.url, register.url),
          ),
        ],
  );
  return items.length === 0 ? [] : [paragraph(toned('strong', tenderFile.calendarRegister)), bullets(items)];
}

/** None when nothing is to be followed up. */
export const calendarSections = (view: LotView, id: string, context: FileContext): readonly Section[] =>
  whenFull(
    section(id, context.messages.tenderFile.calendar, [
      ...planTable(view, context),
      ...registers(view, context),
    ]),
  );
