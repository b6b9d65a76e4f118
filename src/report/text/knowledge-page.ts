/** How much is known of labels, as a page. */
import type { DecisiveFact, Knowledge, LabelKnowledge } from '../../assessment/knowledge.js';
import type { Library } from '../../model/library.js';
import type { Grade } from '../../model/types.js';
import { messagesFor, type Messages } from '../messages.js';
import { createTheme } from '../theme.js';
import { bullets, heading, item, paragraph, toned, when, type Block } from '../document/blocks.js';
import { dayWords } from '../messages/phrases.js';
import { renderBlocks } from './render-blocks.js';
import type { TextOptions } from './render-text.js';

const GRADES: readonly Grade[] = ['independent', 'normative', 'published', 'inferred'];

const evidenceWords = (counts: Knowledge['overall']['evidence'], { knowledge, words }: Messages): string =>
  knowledge.evidence(
    GRADES.filter((grade) => counts[grade] > 0).map((grade) =>
      knowledge.graded(counts[grade], words.grades[grade]),
    ),
  );

/** The fact and what it would settle; rungs, levels and elements in words. */
function factWords(decisive: DecisiveFact, library: Library, { knowledge, words }: Messages): string {
  const { fact, value, title, gain } = decisive;
  const isRung = value in words.rungs;
  const what =
    title === null
      ? knowledge.elementFact(library.method.verified.words[fact.slice(fact.indexOf('.') + 1)] ?? fact)
      : isRung
        ? knowledge.demandFact(title, words.rungs[value as keyof typeof words.rungs])
        : knowledge.indicatorFact(title, value);
  const reading = gain.assured > 0 ? 'assured' : gain.checked > 0 ? 'checked' : 'demanded';
  return knowledge.fact(what, knowledge.effect(gain.settles, knowledge.readings[reading]));
}

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);

function overallBlocks({ overall }: Knowledge, messages: Messages): readonly Block[] {
  const { knowledge } = messages;
  const { gates, demands } = overall;
  return [
    paragraph(toned('strong', knowledge.overall(overall.labels, overall.known))),
    bullets(
      [
        knowledge.gates(gates.passed, gates['not-established'], gates.failed),
        knowledge.demands(demands.established, demands.open, demands.absent, demands.silent),
        evidenceWords(overall.evidence, messages),
        knowledge.age(overall.aged, overall.overdue),
      ].map((line) => item(line)),
    ),
  ];
}

function tableBlock(rows: readonly LabelKnowledge[], { knowledge }: Messages): Block {
  return {
    kind: 'table',
    heads: knowledge.heads,
    lastWhole: true,
    groups: [
      {
        title: '',
        rows: rows.map(({ id, name, scheme, demands }) => ({
          cells: [
            [name],
            [`${Math.round(scheme.known * 100)} %`],
            [knowledge.gatesMet(scheme.gates.passed, sum(scheme.gates))],
            [knowledge.demandsFound(demands.established, sum(demands))],
            [id],
          ],
        })),
      },
    ],
  };
}

function decidesBlocks(result: Knowledge, library: Library, messages: Messages): readonly Block[] {
  const { knowledge } = messages;
  const deciding = result.labels.flatMap(({ name, decides }) =>
    decides === null ? [] : [{ name, text: factWords(decides, library, messages) }],
  );
  const { decides } = result.overall;
  const most = result.labels.find(({ id }) => id === decides?.label);
  return [
    heading(2, knowledge.decides),
    paragraph(knowledge.decidesIntro),
    ...(decides === null || most === undefined
      ? []
      : [
          paragraph(
            toned('strong', knowledge.decidesOverall(most.name, factWords(decides, library, messages))),
          ),
        ]),
    bullets(deciding.map(({ name, text }) => item(toned('strong', name), `: ${text}`))),
    ...when(deciding.length < result.labels.length, () => [paragraph(knowledge.nothing)]),
  ];
}

function oneBlocks(row: LabelKnowledge, library: Library, messages: Messages): readonly Block[] {
  const { knowledge } = messages;
  const { scheme, demands, age, successor, decides } = row;
  const successorName = library.labels.find(({ id }) => id === successor)?.name;
  return [
    heading(2, row.name),
    bullets(
      [
        ...(successorName === undefined ? [] : [knowledge.replaced(successorName)]),
        knowledge.scheme(
          scheme.known,
          scheme.indicators.exact,
          scheme.indicators.range,
          scheme.indicators.unknown,
        ),
        knowledge.gates(scheme.gates.passed, scheme.gates['not-established'], scheme.gates.failed),
        knowledge.demands(demands.established, demands.open, demands.absent, demands.silent),
        evidenceWords(row.evidence, messages),
        ...(age.oldest === null ? [] : [knowledge.oldest(dayWords(age.oldest))]),
        ...(age.lastReview === null || age.reviewDue === null
          ? []
          : [knowledge.reviewed(dayWords(age.lastReview), dayWords(age.reviewDue))]),
        ...(decides === null ? [] : [`${knowledge.decides}: ${factWords(decides, library, messages)}`]),
      ].map((line) => item(line)),
    ),
  ];
}

/**
 * The page: a table for many labels, a section each for those that were named.
 * @param named whether the labels were named by the user
 */
export function renderKnowledge(
  result: Knowledge,
  library: Library,
  named: boolean,
  { width, colour, accessible, locale = 'en' }: TextOptions,
): string {
  const messages = messagesFor(locale);
  const { knowledge } = messages;
  const blocks = named
    ? [heading(1, knowledge.title), ...result.labels.flatMap((row) => oneBlocks(row, library, messages))]
    : [
        heading(1, knowledge.title),
        ...overallBlocks(result, messages),
        tableBlock(result.labels, messages),
        paragraph(knowledge.legend),
        ...decidesBlocks(result, library, messages),
        paragraph(knowledge.next),
      ];
  return renderBlocks(blocks, { width, theme: createTheme(colour), accessible });
}
