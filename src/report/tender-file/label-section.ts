/** One label: how far it goes, whether it can be trusted, what it demands, how it may be used, how it is checked. */
import type { CellResult, LabelResult } from '../../model/types.js';
import {
  bullets,
  item,
  link,
  paragraph,
  toned,
  type Block,
  type Fact,
  type Table,
  type TableRow,
} from '../document/blocks.js';
import type { Section } from '../document/document.js';
import { useTitle } from '../sections/context.js';
import { robustnessLines } from '../sections/decision-section.js';
import { availabilitySentence, breakSentence, labelSentence } from '../sections/labels-section.js';
import { LEGAL_TONES } from '../sections/legal-section.js';
import { cellsFor, type Asked, type Candidate, type LotView } from '../sections/view.js';
import type { FileContext } from './context.js';
import { evidenceInline } from './evidence.js';
import { cellWords } from './matrix-section.js';
import { section, whenFull } from './sections.js';
import { trustBlocks } from './trust-section.js';

function facts(candidate: Candidate, ranked: number, { messages }: FileContext): Block {
  const { tenderFile, words } = messages;
  const { rank, edition, status, owner, website, unit } = candidate.label;
  const state = status === 'current' ? '' : ` (${words.statuses[status]})`;
  const rows: readonly Fact[] = [
    ...(rank === null ? [] : [{ term: tenderFile.rank, value: [tenderFile.rankOf(rank, ranked)] }]),
    { term: tenderFile.edition, value: [`${edition}${state}`] },
    { term: tenderFile.owner, value: [`${owner}, `, link(website, website)] },
    { term: tenderFile.carries, value: [words.units[unit as keyof typeof words.units] ?? unit] },
  ];
  return { kind: 'facts', rows };
}

const speaks = ({ basis, class: [, hi], obtainable }: CellResult): boolean =>
  basis === 'claim' || hi > 0 || (obtainable?.class[1] ?? 0) > 0;

/** What the label is known to say, with its evidence; silence and absence are listed behind it. */
function demandBlocks(candidate: Candidate, view: LotView, context: FileContext): readonly Block[] {
  const { tenderFile, words } = context.messages;
  const { id } = candidate.label;
  const rows = view.asked.flatMap(({ requirement }): readonly TableRow[] =>
    cellsFor(candidate, requirement)
      .filter((cell) => cell.basis !== 'silent' && speaks(cell))
      .map((cell) => ({
        cells: [
          [`${requirement.title}, ${words.tiers[cell.tier]}`],
          [cellWords({ ...cell, limitedBy: [] }, context)],
          [
            cell.limitedBy.map((one) => tenderFile.linkNouns[one]).join(', ') ||
              context.messages.text.markWords.surely,
          ],
          evidenceInline(id, cell.evidence, context),
        ],
      })),
  );
  const all = (test: (cell: CellResult) => boolean): readonly string[] =>
    view.asked
      .filter((one: Asked) => {
        const cells = cellsFor(candidate, one.requirement);
        return cells.length > 0 && cells.every(test);
      })
      .map(({ requirement }) => requirement.title);
  const silent = all(({ basis }) => basis === 'silent');
  const absent = all((cell) => cell.basis !== 'silent' && !speaks(cell));
  const table: Table = {
    kind: 'table',
    caption: tenderFile.demandsCaption,
    heads: tenderFile.demandsHeads,
    groups: [{ title: '', rows }],
  };
  return [
    ...(rows.length === 0 ? [] : [table]),
    ...(silent.length === 0 ? [] : [paragraph(tenderFile.silentOn(silent))]),
    ...(absent.length === 0 ? [] : [paragraph(tenderFile.saysNothing(absent))]),
  ];
}

function useBlocks({ label: { legal } }: Candidate, context: FileContext): readonly Block[] {
  const { tenderFile, text, words } = context.messages;
  if (legal.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: tenderFile.useCaption,
      heads: [text.useHead, tenderFile.gatesHeads[1] ?? ''],
      groups: [
        {
          title: '',
          rows: legal.map(({ use, outcome }) => ({
            cells: [[useTitle(context, use)], [toned(LEGAL_TONES[outcome], words.outcomes[outcome])]],
          })),
        },
      ],
    },
  ];
}

function registerBlocks(
  { register }: LabelResult,
  { messages: { tenderFile } }: FileContext,
): readonly Block[] {
  return register === null
    ? [paragraph(tenderFile.noRegister)]
    : [paragraph(tenderFile.register(register.howToCheck), link(register.url, register.url))];
}

const lines = (texts: readonly string[]): readonly Block[] =>
  texts.length === 0 ? [] : [bullets(texts.map((text) => item(text)))];

function labelSection(candidate: Candidate, view: LotView, id: string, context: FileContext): Section {
  const { tenderFile, text } = context.messages;
  const { label, name } = candidate;
  const more = [
    breakSentence(candidate, view, context),
    label.applies === 'upstream' ? text.upstream : null,
    availabilitySentence(candidate, context),
    ...robustnessLines(candidate, view, context),
  ].flatMap((part) => part ?? []);
  const part = (key: string, title: string, blocks: readonly Block[]): readonly Section[] =>
    whenFull(section(`${id}-${key}`, title, blocks));
  return section(
    id,
    name,
    [
      paragraph(toned('strong', name), ` ${labelSentence(candidate, view, context)}`),
      facts(candidate, view.lot.labels.filter(({ rank }) => rank !== null).length, context),
      ...lines(more),
    ],
    [
      ...part('trust', tenderFile.trust, trustBlocks(candidate, context)),
      ...part('demands', tenderFile.demands, demandBlocks(candidate, view, context)),
      ...part('use', tenderFile.use, useBlocks(candidate, context)),
      ...part('check', tenderFile.check, registerBlocks(label, context)),
      ...part('limits', tenderFile.known, lines(label.limits)),
      ...part('open', tenderFile.openQuestions, lines(label.openQuestions)),
    ],
  );
}

/** The labels that the report shows, best first; the others are named. */
export function labelSections(view: LotView, id: string, context: FileContext): readonly Section[] {
  const { tenderFile, text } = context.messages;
  if (view.shown.length === 0 || view.asked.length === 0) return [];
  const further = view.ranked.filter((candidate) => !view.shown.includes(candidate));
  return [
    section(
      id,
      tenderFile.labels,
      [
        paragraph(tenderFile.labelsIntro(view.shown.length, view.ranked.length)),
        ...(further.length === 0 ? [] : [paragraph(text.furtherBrief(further.map(({ name }) => name)))]),
      ],
      view.shown.map((candidate, index) => labelSection(candidate, view, `${id}-${index + 1}`, context)),
    ),
  ];
}
