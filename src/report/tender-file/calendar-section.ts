/** The follow-up of the contract as a plan: what, when, who, with which evidence, in which register. */
import { bullets, item, link, paragraph, toned, type Block, type Table } from '../document/blocks.js';
import type { Section } from '../document/document.js';
import { capital, listWords } from '../messages/phrases.js';
import { byImportance, toCheck } from '../sections/follow-up-section.js';
import type { LotView } from '../sections/view.js';
import type { FileContext } from './context.js';
import { section, whenFull } from './sections.js';

function planTable(view: LotView, { messages }: FileContext): readonly Block[] {
  const { tenderFile, words } = messages;
  const titles = new Map(view.asked.map(({ requirement }) => [requirement.id, requirement.title]));
  const rows = byImportance(view).map(({ when, who, action, evidence, register, requirements }) => ({
    cells: [
      [capital(when)],
      [capital(words.actors[who] ?? who)],
      [capital(action)],
      register === null ? [capital(evidence)] : [`${capital(evidence)}; `, link(register, register)],
      [listWords(requirements.flatMap((id) => titles.get(id) ?? []))],
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
