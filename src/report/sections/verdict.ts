/** The first page: what to do about each requirement, in sentences. */
import { WANTED_USE } from '../../assessment/wanted-use.js';
import type { LegalOutcome } from '../../assessment/legal-use.js';
import type { LegalUse } from '../../model/types.js';
import {
  bullets,
  heading,
  item,
  numbered,
  paragraph,
  toned,
  when,
  type Block,
  type Inline,
  type ListItem,
} from '../document/blocks.js';
import { useTitle, type ReportContext } from './context.js';
import { questionItem, setItem } from './decision-section.js';
import { endingBlocks, manyBlocks } from './limits-section.js';
import { listWords } from '../messages/phrases.js';
import {
  byTheme,
  concernsProduction,
  musts,
  namedInAnswer,
  reliances,
  withDecision,
  type Asked,
  type Candidate,
  type LotView,
} from './view.js';

/** Title of a requirement; a must-have says so. */
const titleOf = ({ requirement }: Asked, { messages }: ReportContext): string =>
  requirement.must ? `${requirement.title} (${messages.text.must})` : requirement.title;

const titlesOf = (asked: readonly Asked[], context: ReportContext): string =>
  listWords(asked.map((one) => titleOf(one, context)));

function relyItem(view: LotView, context: ReportContext): readonly ListItem[] {
  const asked = withDecision(view, 'rely');
  if (asked.length === 0) return [];
  const { text } = context.messages;
  const { alone, together } = reliances(view);
  const items: ListItem[] = alone.map(({ candidate, asked: borne }) =>
    item(toned('strong', text.reliance(candidate.name)), titlesOf(borne, context)),
  );
  if (together.length > 0)
    items.push(item(toned('strong', text.relianceTogether), titlesOf(together, context)));
  return [
    { text: [toned('good', text.decideRely(asked.length, musts(asked).length))], blocks: [bullets(items)] },
  ];
}

/** What a few questions would settle, and what is too far open for that. */
function askItem(view: LotView, context: ReportContext): readonly ListItem[] {
  const asked = withDecision(view, 'ask');
  if (asked.length === 0) return [];
  const { text, decision } = context.messages;
  const answered = new Set(view.lot.questions.flatMap(({ requirements }) => requirements));
  const settled = asked.filter(({ requirement }) => answered.has(requirement.id));
  const open = asked.filter(({ requirement }) => !answered.has(requirement.id));
  return [
    ...questionItem(view, context),
    {
      text: [toned('open', text.decideAsk(asked.length, musts(asked).length))],
      blocks: [
        bullets([
          ...(settled.length === 0 ? [] : [item(decision.settled(titlesOf(settled, context)))]),
          ...(open.length === 0 ? [] : [item(decision.stillOpen(titlesOf(open, context)))]),
        ]),
      ],
    },
  ];
}

function writeItem(view: LotView, context: ReportContext): readonly ListItem[] {
  const asked = withDecision(view, 'write');
  if (asked.length === 0) return [];
  const { text, words } = context.messages;
  const needed = musts(asked);
  const items = [
    ...(needed.length === 0
      ? []
      : [item(text.mustHaves, listWords(needed.map(({ requirement }) => requirement.title)))]),
    ...byTheme(asked.filter(({ requirement }) => !requirement.must)).map(({ theme, asked: members }) =>
      item(`${words.themes[theme]}: `, titlesOf(members, context)),
    ),
  ];
  return [{ text: [toned('bad', text.decideWrite(asked.length, needed.length))], blocks: [bullets(items)] }];
}

function lawItem(view: LotView, context: ReportContext): readonly ListItem[] {
  const asked = withDecision(view, 'law');
  if (asked.length === 0) return [];
  const items = [item(titlesOf(asked, context))];
  return [{ text: [context.messages.text.decideLaw(asked.length)], blocks: [bullets(items)] }];
}

/** Other uses that may serve the same end. */
const INSTEAD: readonly LegalUse[] = ['U2', 'U3-list', 'U4', 'U5'];

/** Labels that the answer names: relied on, in the smallest set, or asked about first. */
function labelsInPlay(view: LotView): readonly Candidate[] {
  const relied = new Set(reliances(view).alone.map(({ candidate }) => candidate));
  const named = namedInAnswer(view.lot);
  return view.ranked.filter((candidate) => relied.has(candidate) || named.has(candidate.label.id));
}

/** Uses in the tender and the contract that the law leaves to every one of the labels. */
function insteadSentence(candidates: readonly Candidate[], context: ReportContext): string {
  const open = INSTEAD.filter((use) =>
    candidates.every(({ label }) => {
      const outcome = label.legal.find((entry) => entry.use === use)?.outcome;
      return outcome === 'allowed' || outcome === 'allowed-with-conditions';
    }),
  );
  return open.length === 0
    ? ''
    : ` ${context.messages.text.intentInstead(open.map((use) => useTitle(context, use)))}`;
}

/** Whether the law allows what the buyer wants to do with the labels in play, by outcome. */
function intentBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text, words } = context.messages;
  const intent = context.assessment.tender.intent;
  if (intent === undefined) return [];
  const use = WANTED_USE[intent];
  const outcomes = new Map<LegalOutcome, readonly Candidate[]>();
  for (const candidate of labelsInPlay(view)) {
    const outcome = candidate.label.legal.find((entry) => entry.use === use)?.outcome;
    if (outcome) outcomes.set(outcome, [...(outcomes.get(outcome) ?? []), candidate]);
  }
  if (outcomes.size === 0) return [];
  const items = [...outcomes].map(([outcome, members]) =>
    item(
      text.intentOutcome(
        words.outcomes[outcome],
        members.map(({ name }) => name),
      ),
      outcome === 'not-allowed' ? insteadSentence(members, context) : '',
    ),
  );
  const conditions = intent === 'contract' && outcomes.has('allowed-with-conditions');
  return [
    paragraph(`${text.intent[intent]} ${text.intentLaw}`),
    bullets(items),
    paragraph(`${conditions ? `${text.contractCondition} ` : ''}${text.intentSee}`),
  ];
}

/** The first sentence: how far labels go at all. */
function summary(view: LotView, { messages: { text } }: ReportContext): Inline {
  const asked = text.asked(view.asked.length, musts(view.asked).length);
  const relied = withDecision(view, 'rely').length;
  const free = view.asked.length - withDecision(view, 'law').length;
  const reach =
    view.ranked.length === 0
      ? text.noLabel
      : relied === 0
        ? text.noneRely
        : relied === free
          ? text.allRely
          : text.someRely(relied);
  return [`${asked} `, toned('strong', reach)];
}

export function verdictBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  if (view.asked.length === 0) return [heading(2, text.verdict), paragraph(text.nothingAsked)];
  const unsafe =
    context.assessment.tender.production?.['workers-can-speak'] === 'unknown' && concernsProduction(view);
  return [
    heading(2, text.verdict),
    paragraph(...summary(view, context)),
    numbered([
      ...relyItem(view, context),
      ...setItem(view, context),
      ...askItem(view, context),
      ...writeItem(view, context),
      ...lawItem(view, context),
    ]),
    ...intentBlocks(view, context),
    ...endingBlocks(view, context),
    ...manyBlocks(view, context),
    ...when(unsafe, () => [paragraph(text.speechCaveat)]),
  ];
}
