/** May a label count as equivalent, as a page: the verdict first, then each requirement with its evidence and question. */
import type { Answer, Equivalence, Obstacle } from '../../assessment/equivalence-result.js';
import { titlesOf } from '../../assessment/glossary.js';
import type { Library } from '../../model/library.js';
import { THEMES } from '../../model/types.js';
import { messagesFor, type Messages } from '../messages.js';
import { createTheme } from '../theme.js';
import { bullets, heading, item, paragraph, toned, when, wording, type Block } from '../document/blocks.js';
import { answerSpan, requirementBlocks, unheldBlocks, type Side, type Subject } from './equivalence-rows.js';
import {
  boughtIn,
  nameOf,
  saidAnswer,
  worded,
  type WordedLot,
  type WordedRequirement,
} from './equivalence-words.js';
import { dayWords } from '../messages/phrases.js';
import { renderBlocks } from '../text/render-blocks.js';
import type { TextOptions } from '../text/render-text.js';

/** What needs the buyer's attention first. */
const GROUPS: readonly Answer[] = ['no', 'ask', 'yes'];

/** An obstacle to the label as a whole; one that is missing for some of the items fails only there. */
const isWhole = (obstacle: Obstacle): boolean => obstacle.kind !== 'goods' || obstacle.all;

function obstacleWords(obstacle: Obstacle, side: Side, subject: Subject): string {
  const { messages, library, result } = subject;
  const { obstacles } = messages.equivalence;
  const name = subject[side];
  switch (obstacle.kind) {
    case 'goods':
      return obstacle.all
        ? obstacles.allGoods(name)
        : obstacles.goods(name, obstacle.items.map(titlesOf(library).itemTitle));
    case 'edition': {
      const { status, successor } = obstacle;
      return [
        obstacles.edition(name, result[side].edition, messages.catalogue.states[status]),
        ...(successor === null ? [] : [obstacles.successor(successor.name, successor.id)]),
      ].join(' ');
    }
    case 'supporting':
      return obstacles.supporting[side](name);
  }
}

/** What keeps the offered label from counting, and what keeps the asked label from being a measure at all. */
function obstacleBlocks(
  lot: WordedLot,
  subject: Subject,
  isSaid: (obstacle: Obstacle) => boolean,
): readonly Block[] {
  const words = [
    ...lot.obstacles.offered.filter(isSaid).map((obstacle) => obstacleWords(obstacle, 'offered', subject)),
    ...lot.obstacles.asked
      .filter((obstacle) => isWhole(obstacle) && isSaid(obstacle))
      .map((obstacle) => obstacleWords(obstacle, 'asked', subject)),
  ];
  return words.map((text) => paragraph(toned('bad', text)));
}

/** An obstacle that a label has in one lot and may not have in another. */
const isOfLot = ({ kind }: Obstacle): boolean => kind === 'goods';

const isHeld = ({ held }: WordedRequirement): boolean => held !== null;

function verdictWords(lot: WordedLot, { messages, offered, asked }: Subject): string {
  const { verdict } = messages.equivalence;
  if (lot.answer === 'no-yardstick') return verdict['no-yardstick'](asked);
  return lot.answer === 'no' && lot.obstacles.offered.some(isWhole)
    ? verdict.blocked(offered)
    : verdict[lot.answer](offered, asked);
}

function verdictBlocks(lot: WordedLot, subject: Subject): readonly Block[] {
  const { counts, unheldCount } = subject.messages.equivalence;
  const held = lot.requirements.filter(isHeld);
  const unheld = lot.requirements.length - held.length;
  const count = (said: ReturnType<typeof saidAnswer>): number =>
    held.filter((one) => saidAnswer(one.answer, one.held) === said).length;
  const counted = [
    ...(held.length === 0
      ? []
      : [counts(held.length, count('yes'), count('no'), count('ask'), count('not-held'))]),
    ...(held.length === 0 || unheld === 0 ? [] : [unheldCount(unheld, subject.asked)]),
  ];
  return [
    paragraph(toned('strong', verdictWords(lot, subject))),
    ...when(counted.length > 0, () => [paragraph(counted.join(' '))]),
  ];
}

/** Said first: obstacles, then the answer; of several lots the obstacles to all of them, and each answer. */
function headBlocks(lots: readonly WordedLot[], subject: Subject): readonly Block[] {
  const { equivalence } = subject.messages;
  const [first, ...more] = lots;
  if (first === undefined) return [];
  if (more.length === 0)
    return [...obstacleBlocks(first, subject, () => true), ...verdictBlocks(first, subject)];
  return [
    ...obstacleBlocks(first, subject, (obstacle) => !isOfLot(obstacle)),
    bullets(
      lots.map((lot) =>
        item(toned('strong', equivalence.lot(lot.id, lot.title)), `: ${verdictWords(lot, subject)}`),
      ),
    ),
  ];
}

function itselfWords({ yardstick, places }: WordedRequirement, { messages }: Subject): string {
  const { shown } = messages.equivalence;
  const isVerified = places.every(({ asked }) => asked.answer === 'yes');
  return yardstick === 'yes' && !isVerified ? shown.unverified : shown[yardstick];
}

function overviewBlocks(lot: WordedLot, subject: Subject): readonly Block[] {
  const { messages, offered, asked } = subject;
  const { equivalence, words } = messages;
  const groups = THEMES.map((theme) => ({
    title: words.themes[theme],
    rows: lot.requirements
      .filter((one) => one.theme === theme)
      .map((one) => ({
        cells: [
          [`${one.title} (${words.rungs[one.rung]})`],
          [answerSpan(one.answer, one.held, subject)],
          [itselfWords(one, subject)],
        ],
      })),
  })).filter(({ rows }) => rows.length > 0);
  return [
    heading(2, equivalence.overview),
    ...(groups.length === 0
      ? [paragraph(equivalence.nothingJudged(asked))]
      : [
          {
            kind: 'table' as const,
            heads: [equivalence.heads.requirement, offered, equivalence.heads.asked(asked)],
            groups,
          },
        ]),
  ];
}

/** Where the asked label cannot be the yardstick, and what else was left out. */
function yardstickBlocks(lot: WordedLot, subject: Subject): readonly Block[] {
  const { messages, asked, result } = subject;
  const { equivalence } = messages;
  const { unlinked, law, notDemanded } = lot.leftOut;
  const titles = (all: readonly { readonly title: string }[]) => all.map(({ title }) => title);
  const unheld = lot.requirements.filter((one) => !isHeld(one));
  const notShown = lot.publishOwn.filter(({ id }) => notDemanded.every((one) => one.id !== id));
  const notes = [
    ...(unlinked.length === 0
      ? []
      : [equivalence.leftOut.unlinked(asked, titles(unlinked), result.citations.link)]),
    ...(law.length === 0 ? [] : [equivalence.leftOut.law(titles(law))]),
    ...lot.obstacles.asked
      .filter((obstacle) => !isWhole(obstacle))
      .map((obstacle) => obstacleWords(obstacle, 'asked', subject)),
    ...(result.asked.linked === 'unknown' ? [equivalence.leftOut.linkUnknown(asked)] : []),
  ];
  return [
    ...when(lot.publishOwn.length > 0 || notes.length > 0, () => [heading(2, equivalence.own)]),
    ...when(lot.publishOwn.length > 0, () => [paragraph(equivalence.ownIntro(asked))]),
    ...when(notShown.length > 0, () => [paragraph(equivalence.notShown(titles(notShown)))]),
    ...when(notDemanded.length > 0, () => [paragraph(equivalence.notDemanded(titles(notDemanded)))]),
    ...notes.map((note) => paragraph(note)),
    ...when(unheld.length > 0, () => [
      paragraph(equivalence.unheld(asked, subject.offered)),
      ...unheld.flatMap((one) => unheldBlocks(one, subject)),
    ]),
  ];
}

/** A lot under its own heading when there are several. */
function lotBlocks(lot: WordedLot, isOnly: boolean, subject: Subject): readonly Block[] {
  const { equivalence } = subject.messages;
  const held = (answer: Answer): readonly WordedRequirement[] =>
    lot.requirements.filter((one) => isHeld(one) && one.answer === answer);
  return [
    ...when(!isOnly, () => [
      heading(1, equivalence.lot(lot.id, lot.title)),
      ...obstacleBlocks(lot, subject, isOfLot),
      ...verdictBlocks(lot, subject),
    ]),
    ...overviewBlocks(lot, subject),
    ...GROUPS.flatMap((answer) =>
      when(held(answer).length > 0, () => [
        heading(2, equivalence.groups[answer]),
        ...held(answer).flatMap((one) => requirementBlocks(one, subject)),
      ]),
    ),
    ...yardstickBlocks(lot, subject),
  ];
}

function lawBlocks({ result, messages, offered, asked }: Subject): readonly Block[] {
  const { equivalence, words } = messages;
  const { citations } = result;
  const { unit, register } = result.offered;
  const bought = boughtIn(result.lots);
  const { meets, dossier } = equivalence.bought[bought];
  const isOfGoods = unit === 'product-model' || unit === 'batch';
  return [
    heading(2, equivalence.law),
    paragraph(
      [
        equivalence.certificate(offered, words.units[unit]),
        ...(isOfGoods ? [] : [equivalence.chain[bought]]),
        ...(register === null ? [] : [equivalence.register(register.howToCheck, register.url)]),
      ].join(' '),
    ),
    paragraph(equivalence.equivalent(citations.equivalentLabels)),
    paragraph(equivalence.otherProof(offered, asked, meets, dossier)),
    wording(result.wording.otherProof),
    paragraph(equivalence.lateProof(asked, citations.otherProof, citations.testReports)),
    wording(result.wording.lateProof),
    ...when(result.jurisdiction === 'other', () => [paragraph(equivalence.outside)]),
    ...(result.nationalAct === null
      ? []
      : [paragraph(equivalence.national(result.nationalAct.act, result.nationalAct.toBeChecked))]),
    paragraph(equivalence.notAdvice),
  ];
}

/** The page as blocks, for a terminal and for Markdown. */
export function equivalenceBlocks(
  answer: Equivalence,
  library: Library,
  messages: Messages,
): readonly Block[] {
  const result = worded(answer, library, messages);
  const subject: Subject = {
    result,
    library,
    messages,
    offered: nameOf(result.offered),
    asked: nameOf(result.asked),
  };
  const { equivalence } = messages;
  const isOnly = result.lots.length === 1;
  return [
    heading(1, equivalence.title(subject.offered, subject.asked)),
    ...headBlocks(result.lots, subject),
    paragraph(equivalence.head(result.tender, dayWords(result.asOf))),
    paragraph(result.basis),
    paragraph(result.verification),
    ...result.lots.flatMap((lot) => lotBlocks(lot, isOnly, subject)),
    ...lawBlocks(subject),
  ];
}

/** The answer as a page for a terminal. */
export function renderEquivalence(
  result: Equivalence,
  library: Library,
  { width, colour, accessible, locale = 'en' }: TextOptions,
): string {
  const blocks = equivalenceBlocks(result, library, messagesFor(locale));
  return renderBlocks(blocks, { width, theme: createTheme(colour), accessible });
}
