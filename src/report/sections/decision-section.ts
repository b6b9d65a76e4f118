/** The smallest set of labels, the questions that change most, how the first place holds, and what wishes cost. */
import { WANTED_USE } from '../../assessment/wanted-use.js';
import type { Assessment, LotResult } from '../../model/types.js';
import { bullets, heading, item, paragraph, toned, type Block, type ListItem } from '../document/blocks.js';
import { factTitle, type ReportContext } from './context.js';
import { listWords, shareLow, shareWords } from '../messages/phrases.js';
import type { Candidate, LotView } from './view.js';

type Sets = NonNullable<LotResult['sets']>;
type Question = LotResult['questions'][number];
type Row = Question['rows'][number];

/** A share that is known. */
export const exact = (share: number): string => shareWords([share, share]);

/** The label of the result that a member of a set names, `id` or `id:grade`. */
export const labelOf = (name: string, { lot }: LotView) =>
  lot.labels.find(({ id, grade }) => name === (grade === null ? id : `${id}:${grade}`));

/** Name of a member of a set, with its grade. */
export const nameOf = (member: string, view: LotView): string => {
  const label = labelOf(member, view);
  if (label === undefined) return member;
  return label.grade === null ? label.name : `${label.name} (${label.grade})`;
};

/** Name and owner by label id. */
const byId = (id: string, { lot }: LotView) => lot.labels.find((label) => label.id === id);

/** Title of a requirement of the lot. */
export const requirementTitle = (requirement: string, { lot }: LotView): string =>
  lot.requirements.find(({ id }) => id === requirement)?.title ?? requirement;

/** Title of a fact of a question: an indicator, an element after its kind, or a requirement of the lot. */
export function questionTitle(fact: string, view: LotView, context: ReportContext): string {
  const requirement = view.lot.requirements.find(({ id }) => id === fact);
  return requirement?.title ?? factTitle(context, fact.slice(fact.indexOf('.') + 1));
}

/** What a member of a set is asked of: the goods, who does the service, or sites of the chain; by where it gives something. */
export function placeOf(member: string, view: LotView): 'goods' | 'service' | 'sites' {
  const label = labelOf(member, view);
  if (label === undefined || label.unit === 'product-model' || label.unit === 'batch') return 'goods';
  const given = (label.coverage?.cells ?? []).filter(({ demanded }) => demanded === 'surely');
  return label.applies === 'service' && given.every(({ tier }) => tier === 'end-of-life')
    ? 'service'
    : 'sites';
}

/** What is left out is counted, not named, beyond this. */
const NAMED_MOST = 3;

/** Whether the law lets the buyer use the member as wished. */
function lawOf(member: string, view: LotView, { assessment, messages }: ReportContext): string {
  const wanted = WANTED_USE[assessment.tender.intent ?? 'contract'];
  const outcome = labelOf(member, view)?.legal.find(({ use }) => use === wanted)?.outcome;
  return outcome === undefined ? '' : messages.decision.law(messages.words.outcomes[outcome]);
}

/** The members of the best set, and how far it goes, in sentences. */
export function setLines(sets: Sets, view: LotView, context: ReportContext): readonly ListItem[] {
  const { decision } = context.messages;
  const [best, ...others] = sets.best;
  const { reading } = sets;
  if (best === undefined || reading === null) return [];
  const gains = (member: string): number => best.marginal[member] ?? 0;
  const giving = best.labels.filter((member) => gains(member) > 0);
  const rest = best.labels.filter((member) => gains(member) === 0);
  const members = (giving.length === 0 ? best.labels : giving).map((member) =>
    item(
      decision.member(
        nameOf(member, view),
        decision.places[placeOf(member, view)],
        exact(gains(member)),
        lawOf(member, view, context),
      ),
    ),
  );
  const smaller = sets.pareto.filter(
    (point) => point.reading === reading && point.size > 0 && point.size < giving.length,
  );
  const redundant = sets.redundant.map((member) => nameOf(member, view));
  const lines = [
    decision.setReach(giving.length, shareLow(best.shares[reading]), decision.readings[reading]),
    ...(reading === 'assured' ? [] : [decision.setOnly(decision.readings[reading])]),
    ...(giving.length === 0 || rest.length === 0
      ? []
      : [decision.weaker(rest.map((member) => nameOf(member, view)))]),
    ...(smaller.length === 0
      ? []
      : [decision.setSizes(smaller.map(({ size, share }) => decision.setSize(size, exact(share))))]),
    ...(redundant.length === 0
      ? []
      : [
          redundant.length <= NAMED_MOST
            ? decision.setMore(redundant)
            : decision.setMoreCount(redundant.length),
        ]),
    ...(others.length === 0 || context.medium === 'file' ? [] : [decision.otherSets(others.length)]),
  ];
  return [...members, item(lines.join(' '))];
}

/** The labels to name in the tender, as an item of the answer. */
export function setItem(view: LotView, context: ReportContext): readonly ListItem[] {
  const { decision } = context.messages;
  const { sets } = view.lot;
  if (sets === null) return [];
  const [best] = sets.best;
  if (best === undefined || sets.reading === null || best.labels.length === 0)
    return [{ text: [toned('bad', decision.setNothing)] }];
  return [
    {
      text: [sets.reading === 'assured' ? toned('good', decision.set) : toned('open', decision.setOpen)],
      blocks: [bullets(setLines(sets, view, context))],
    },
  ];
}

/** Questions named in the answer; all stand in their own section. */
const ASKED_FIRST = 3;

/** A row in words: requirement and place. */
const rowWords = (
  { requirement, tier }: Row,
  view: LotView,
  { messages: { words } }: ReportContext,
): string => `${requirementTitle(requirement, view)} (${words.tiers[tier]})`;

/** What a row becomes: in the reading assured, as surely as it was asked for. */
function effectWords({ reading, rows }: Question, { assessment, messages }: ReportContext): string {
  if (reading !== 'assured') return messages.decision.readings[reading];
  const targets = [...new Set(rows.map(({ target }) => target))].sort((a, b) => a - b);
  return listWords(targets.flatMap((target) => assessment.glossary.readings[target] ?? []));
}

/** The first questions in one line each, as an item of the answer. */
export function questionItem(view: LotView, context: ReportContext): readonly ListItem[] {
  const { decision } = context.messages;
  const questions = view.lot.questions.slice(0, ASKED_FIRST);
  if (questions.length === 0) return [];
  const lines = questions.map((question) => {
    const { label, facts, rows } = question;
    const found = byId(label, view);
    const titles = facts.map(({ fact }) => questionTitle(fact, view, context));
    return item(
      decision.askOwner(
        found?.owner ?? label,
        found?.name ?? label,
        listWords(titles),
        listWords(rows.map((row) => rowWords(row, view, context))),
        effectWords(question, context),
      ),
    );
  });
  return [{ text: [toned('open', decision.ask(questions.length))], blocks: [bullets(lines)] }];
}

function questionBlocksOf(
  question: Question,
  number: number,
  view: LotView,
  context: ReportContext,
): readonly Block[] {
  const { decision } = context.messages;
  const { label, facts, flips, rows } = question;
  const found = byId(label, view);
  return [
    heading(3, decision.questionHead(number, found?.owner ?? label, found?.name ?? label)),
    bullets([
      ...facts.map(({ text, document }) => item(decision.question(text, document))),
      item(
        decision.questionEffect(
          rows.length,
          exact(flips),
          effectWords(question, context),
          listWords(rows.map((row) => rowWords(row, view, context))),
        ),
        context.medium === 'file'
          ? ''
          : ` ${decision.seeEffect(facts.map(({ fact, value }) => decision.assume(label, fact, value)))}`,
      ),
    ]),
  ];
}

/** Every question in full, with the document that would answer it. */
export const questionBlocks = (view: LotView, context: ReportContext): readonly Block[] =>
  view.lot.questions.length === 0
    ? []
    : [
        paragraph(context.messages.decision.questionsIntro),
        ...view.lot.questions.flatMap((question, index) =>
          questionBlocksOf(question, index + 1, view, context),
        ),
      ];

const titleOfSource = (id: string, { sources }: Assessment): string => {
  const source = sources.find((one) => one.id === id);
  return source === undefined ? id : `${source.title} (${source.publisher})`;
};

/** How the first place holds; nothing for the other places. */
export function robustnessLines(
  { label }: Candidate,
  view: LotView,
  { assessment, messages: { decision } }: ReportContext,
): readonly string[] {
  const { robustness, rank } = label;
  const { firstPlace } = view.lot;
  // First with nothing that can be relied on is no place worth defending.
  const relied = label.coverage?.shares.assured[0] ?? 0;
  if (robustness === null || rank !== 1 || firstPlace === null || relied === 0) return [];
  const [first = 0] = robustness.rankAcceptability;
  const worse = [...new Set(robustness.dominates.map((name) => nameOf(name, view)))];
  return [
    decision.first(exact(first), String(assessment.draws), decision.badges[robustness.badge]),
    ...(firstPlace.sources.length === 0
      ? []
      : [
          decision.lostWithout(
            firstPlace.sources.map((id) => titleOfSource(id, assessment)),
            byId(firstPlace.next, view)?.name ?? firstPlace.next,
          ),
        ]),
    ...(worse.length === 0 || worse.length > NAMED_MOST ? [] : [decision.dominates(worse)]),
  ];
}
