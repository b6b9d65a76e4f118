/** Where labels are not enough: what to write instead, with wording to copy; and what the law already demands. */
import type { CellResult, GapResult, Tender } from '../../model/types.js';
import type { ClausePlace, Link } from '../messages.js';
import { heading, paragraph, toned, wording, type Block } from '../document/blocks.js';
import { itemTitles, type ReportContext } from './context.js';
import { dayWords, listWords } from '../messages/phrases.js';
import { inOrderOfNeed, isSpokenOf, type Asked, type LotView } from './view.js';

/** Proofs shown; they are listed strongest first. */
const PROOFS_SHOWN = 3;

type Intent = NonNullable<Tender['intent']>;

/** Where wording belongs first, by what the buyer wants to do with labels. */
const PLACES: Readonly<Record<Intent, readonly ClausePlace[]>> = {
  require: ['technical-specification', 'performance', 'award'],
  reward: ['award', 'performance', 'technical-specification'],
  contract: ['performance', 'technical-specification', 'award'],
};

/**
 * Places with wording, the best first. A must-have is never left to award points, which a bidder may forgo; conditions
 * for people in production belong first into the contract, which can be followed up (Directive 2014/24/EU, Art. 70).
 */
export function placesFor(
  { requirement }: Asked,
  clauses: GapResult['clauses'],
  intent: Intent,
): readonly ClausePlace[] {
  const usual = PLACES[intent];
  const ofPeople = requirement.kind === 'people' || requirement.kind === 'process';
  const ordered = ofPeople && intent === 'require' ? PLACES.contract : usual;
  const allowed = requirement.must
    ? [...ordered.filter((place) => place !== 'award'), 'award' as const]
    : ordered;
  return allowed.filter((place) => clauses[place] !== null);
}

/** True when the link fails even at the best that may be so; else it is only not known to hold. */
const isKnownLack = (link: Link, cell: CellResult | undefined): boolean => {
  if (cell === undefined) return true;
  switch (link) {
    case 'demanded':
      return cell.demanded === 'no';
    case 'verified':
      return cell.demanded !== 'no' && cell.checked === 'no';
    case 'bound':
      return cell.B[0] === cell.B[1];
    case 'credible':
      return cell.checked === 'surely' && cell.assured === 'no';
  }
};

function nearestSentence(
  gap: GapResult,
  view: LotView,
  { messages: { text, words } }: ReportContext,
): string {
  const { nearest } = gap;
  if (nearest === null) return text.noNearest;
  const candidate = view.ranked.find(
    ({ label, grades }) =>
      label.id === nearest.label && (nearest.grade === null || grades.includes(nearest.grade)),
  );
  const cell = candidate?.label.coverage?.cells.find(
    ({ requirement, tier }) => requirement === gap.requirement && tier === gap.tier,
  );
  const lacks = nearest.lacks.map((link) =>
    isKnownLack(link, cell) ? words.links[link] : words.openLinks[link],
  );
  return candidate === undefined || lacks.length === 0 ? '' : text.nearest(candidate.name, lacks);
}

/** What labels do at one place; the place is named where the requirement has several. */
export function gapSentences(gap: GapResult, named: boolean, view: LotView, context: ReportContext): string {
  const { text, words } = context.messages;
  const state = gap.state === 'open' && !isSpokenOf(gap, view.ranked) ? 'silent' : gap.state;
  const nearest = state === 'silent' ? '' : nearestSentence(gap, view, context);
  return [`${named ? text.place(words.tiers[gap.tier]) : ''}${text.gapStates[state]}`, nearest]
    .filter((part) => part !== '')
    .join(' ');
}

/** What stands behind the title of a gap: that it is a must-have, that its level is our proposal. */
export function gapMarks({ requirement }: Asked, { messages: { text } }: ReportContext): string {
  const marks = [
    ...(requirement.must ? [text.must] : []),
    ...(requirement.basis === 'proposal' ? [text.proposal] : []),
  ];
  return marks.length === 0 ? '' : ` (${marks.join(', ')})`;
}

function gapBlocks(asked: Asked, number: number, view: LotView, context: ReportContext): readonly Block[] {
  const { text, words } = context.messages;
  const { requirement, gaps } = asked;
  const [first] = gaps;
  if (!first) return [];
  const [best, ...others] = placesFor(asked, first.clauses, context.assessment.tender.intent ?? 'contract');
  const shown =
    best === undefined
      ? []
      : [best, ...(requirement.must ? others.filter((place) => place !== 'award') : [])];
  const rest = others.filter((place) => !shown.includes(place));
  return [
    heading(3, `${number}. ${requirement.title}${gapMarks(asked, context)}`),
    paragraph(
      toned('strong', text.gapAsk(requirement.rung === 'basic' ? null : words.rungs[requirement.rung])),
      requirement.norm,
    ),
    paragraph(gaps.map((gap) => gapSentences(gap, requirement.cells.length > 1, view, context)).join(' ')),
    ...shown.flatMap((place) => [
      paragraph(toned('strong', text.write(words.places[place]))),
      wording(first.clauses[place] ?? ''),
    ]),
    ...(first.proof.length === 0
      ? []
      : [paragraph(toned('strong', text.proof), `${listWords(first.proof.slice(0, PROOFS_SHOWN))}.`)]),
    ...(rest.length === 0 ? [] : [paragraph(text.otherPlaces(rest.map((place) => words.placeNouns[place])))]),
  ];
}

/** The gaps, must-haves first, then by weight. */
export function gapsBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  const open = view.asked.filter(({ gaps }) => gaps.length > 0);
  if (open.length === 0) return [];
  const ordered = inOrderOfNeed(open);
  return [
    heading(2, text.gaps),
    paragraph(text.gapsIntro),
    ...ordered.flatMap((asked, index) => gapBlocks(asked, index + 1, view, context)),
  ];
}

/** Requirements whose rung binding law already demands, for all items or some of them. */
export function lawBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  const floors = view.asked.flatMap(({ requirement }) => {
    const { legalFloor: floor } = requirement;
    if (floor === null) return [];
    const items = requirement.cells.length === 0 ? '' : text.lawFor(itemTitles(context, floor.items));
    return [
      {
        text: [
          toned('strong', `${requirement.title}: `),
          items + text.law(floor.law, floor.provision, dayWords(floor.since)),
        ],
      },
    ];
  });
  return floors.length === 0
    ? []
    : [heading(2, text.lawTitle), { kind: 'list', ordered: false, items: floors }];
}
