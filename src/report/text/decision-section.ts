/** The smallest set of labels, the questions that change most, how the first place holds, and what wishes cost. */
import type { Assessment, LotResult } from '../../model/types.js';
import { bullets, heading, item, paragraph, toned, type Block, type ListItem } from './document.js';
import { factTitle, type ReportContext } from './context.js';
import { listWords, shareWords } from './phrases.js';
import type { Candidate, LotView } from './view.js';

type Sets = NonNullable<LotResult['sets']>;
type Question = LotResult['questions'][number];
type Change = NonNullable<LotResult['sensitivity']>['lower'][number];

const exact = (share: number): string => shareWords([share, share]);

/** The label of the result that a member of a set names, `id` or `id:grade`. */
const labelOf = (name: string, { lot }: LotView) =>
  lot.labels.find(({ id, grade }) => name === (grade === null ? id : `${id}:${grade}`));

const nameOf = (member: string, view: LotView): string => {
  const label = labelOf(member, view);
  if (label === undefined) return member;
  return label.grade === null ? label.name : `${label.name} (${label.grade})`;
};

/** Name and owner by label id. */
const byId = (id: string, { lot }: LotView) => lot.labels.find((label) => label.id === id);

const titleOf = (requirement: string, { lot }: LotView): string =>
  lot.requirements.find(({ id }) => id === requirement)?.title ?? requirement;

/** Title of a fact of a question: an indicator, an element after its kind, or a requirement of the lot. */
export function questionTitle(fact: string, view: LotView, context: ReportContext): string {
  const requirement = view.lot.requirements.find(({ id }) => id === fact);
  return requirement?.title ?? factTitle(context, fact.slice(fact.indexOf('.') + 1));
}

/** What a member of a set is asked of: the goods, who does the service, or sites of the chain; by where it gives something. */
function placeOf(member: string, view: LotView): 'goods' | 'service' | 'sites' {
  const label = labelOf(member, view);
  if (label === undefined || label.unit === 'product-model' || label.unit === 'batch') return 'goods';
  const given = (label.coverage?.cells ?? []).filter(({ demanded }) => demanded === 'surely');
  return label.applies === 'service' && given.every(({ tier }) => tier === 'end-of-life')
    ? 'service'
    : 'sites';
}

/** What is left out is counted, not named, beyond this. */
const NAMED_MOST = 3;

function setLines(sets: Sets, view: LotView, { messages: { decision } }: ReportContext): readonly ListItem[] {
  const [best, ...others] = sets.best;
  const { reading } = sets;
  if (best === undefined || reading === null) return [];
  const members = best.labels.map((member) =>
    item(
      decision.member(
        nameOf(member, view),
        decision.places[placeOf(member, view)],
        exact(best.marginal[member] ?? 0),
      ),
    ),
  );
  const smaller = sets.pareto.filter(
    (point) => point.reading === reading && point.size > 0 && point.size < best.labels.length,
  );
  const redundant = sets.redundant.map((member) => nameOf(member, view));
  const lines = [
    decision.setReach(best.labels.length, exact(best.shares[reading][0]), decision.readings[reading]),
    ...(reading === 'assured' ? [] : [decision.setOnly(decision.readings[reading])]),
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
    ...(others.length === 0 ? [] : [decision.otherSets(others.length)]),
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
      text: [
        sets.reading === 'assured'
          ? toned('good', decision.set(best.labels.length))
          : toned('open', decision.setOpen(best.labels.length)),
      ],
      blocks: [bullets(setLines(sets, view, context))],
    },
  ];
}

/** Questions named in the answer; all stand in their own section. */
const ASKED_FIRST = 3;

/** The first questions in one line each, as an item of the answer. */
export function questionItem(view: LotView, context: ReportContext): readonly ListItem[] {
  const { decision } = context.messages;
  const questions = view.lot.questions.slice(0, ASKED_FIRST);
  if (questions.length === 0) return [];
  const lines = questions.map(({ label, facts, settles, reading }) => {
    const found = byId(label, view);
    const titles = facts.map(({ fact }) => questionTitle(fact, view, context));
    return item(
      decision.askOwner(
        found?.owner ?? label,
        found?.name ?? label,
        listWords(titles),
        settles,
        decision.readings[reading],
      ),
    );
  });
  return [{ text: [toned('open', decision.ask(questions.length))], blocks: [bullets(lines)] }];
}

function questionBlocksOf(
  { label, facts, settles, flips, reading, requirements }: Question,
  number: number,
  view: LotView,
  { messages: { decision } }: ReportContext,
): readonly Block[] {
  const found = byId(label, view);
  const titles = requirements.map((id) => titleOf(id, view));
  return [
    heading(3, decision.questionHead(number, found?.owner ?? label, found?.name ?? label)),
    bullets([
      ...facts.map(({ text, document }) => item(decision.question(text, document))),
      item(
        decision.questionEffect(settles, exact(flips), decision.readings[reading], listWords(titles)),
        ...facts.slice(0, 1).map(({ fact, value }) => ` ${decision.assume(label, fact, value)}`),
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
  if (robustness === null || rank !== 1 || firstPlace === null) return [];
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

function changeItem(
  change: Change,
  words: { readonly title: string; readonly reach: string },
  { messages: { decision } }: ReportContext,
): ListItem {
  const reading =
    change.assured > 0 ? 'assured' : change.checked > 0 ? 'checked' : change.demanded > 0 ? 'demanded' : null;
  return item(
    toned('strong', words.title),
    `: ${[
      ...(change.labels.length === 0 ? [] : [words.reach]),
      ...(reading === null ? [] : [decision.moves(exact(change[reading]), decision.readings[reading])]),
    ].join('; ')}.`,
  );
}

/** Wishes shown in each direction. */
const WISHES_SHOWN = 5;

/** What single wishes cost, when it was asked for. */
export function wishBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { sensitivity } = view.lot;
  if (sensitivity === null) return [];
  const { decision, words } = context.messages;
  const part = (title: string, changes: readonly Change[], itemOf: (change: Change) => ListItem) =>
    changes.length === 0 ? [] : [paragraph(title), bullets(changes.slice(0, WISHES_SHOWN).map(itemOf))];
  const lower = part(decision.easier, sensitivity.lower, (change) => {
    const name = titleOf(change.requirement, view);
    const title =
      change.to === null ? decision.dropped(name) : decision.lowered(name, words.rungs[change.to]);
    return changeItem(change, { title, reach: decision.inReach(change.labels.length) }, context);
  });
  const raise = part(decision.harder, sensitivity.raise, (change) => {
    const title = decision.raised(titleOf(change.requirement, view), words.rungs[change.to ?? change.from]);
    return changeItem(change, { title, reach: decision.outOfReach(change.labels.length) }, context);
  });
  return [
    heading(2, decision.wishes),
    paragraph(decision.wishesIntro),
    ...(lower.length + raise.length === 0 ? [paragraph(decision.noWish)] : [...lower, ...raise]),
  ];
}

/** The value of an assumed fact in words: a level, an element of the checks, or a rung. */
function assumedValue(value: string, { decision, words }: ReportContext['messages']): string {
  if (value === 'met') return decision.met;
  if (value === 'not-met') return decision.notMet;
  if (value === 'none') return decision.notDemanded;
  return value in words.rungs
    ? decision.atRung(words.rungs[value as keyof typeof words.rungs])
    : decision.level(value);
}

/** That the result rests on assumed answers; said before anything else. */
export function assumptionBlocks(context: ReportContext): readonly Block[] {
  const { assessment, messages } = context;
  const { decision } = messages;
  if (assessment.assumptions.length === 0) return [];
  const parts = assessment.assumptions.map(({ label: id, fact, value }) => {
    const name = assessment.lots.flatMap(({ labels }) => labels).find((label) => label.id === id)?.name;
    const title = assessment.lots
      .flatMap(({ requirements }) => requirements)
      .find((requirement) => requirement.id === fact)?.title;
    return decision.assumedPart(
      name ?? id,
      title ?? factTitle(context, fact.slice(fact.indexOf('.') + 1)),
      assumedValue(value, messages),
    );
  });
  return [paragraph(toned('open', decision.assumed(parts)))];
}
