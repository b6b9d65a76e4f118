/** Clauses to copy, by the place where they belong; and the list by which "or equivalent" is judged. */
import type { RequirementResult } from '../../model/types.js';
import type { ClausePlace } from '../messages.js';
import { paragraph, wording, type Block } from '../document/blocks.js';
import type { Section } from '../document/document.js';
import { placesFor } from '../sections/gaps-section.js';
import { equivalentNames } from '../sections/legal-section.js';
import { inOrderOfNeed, type Asked, type LotView } from '../sections/view.js';
import type { FileContext } from './context.js';
import { section, whenFull } from './sections.js';

const PLACES: readonly ClausePlace[] = ['technical-specification', 'award', 'performance'];

/** Section of the clause of a requirement at one place. */
export const clauseId = (lotId: string, place: ClausePlace, { requirement }: Asked): string =>
  `${lotId}-clauses-${place}-${requirement.id}`;

function clausesAt(
  place: ClausePlace,
  asked: readonly Asked[],
  lotId: string,
  { assessment, messages: { tenderFile } }: FileContext,
): readonly Section[] {
  const intent = assessment.tender.intent ?? 'contract';
  return asked.flatMap((one): readonly Section[] => {
    const [gap] = one.gaps;
    const text = gap?.clauses[place] ?? null;
    if (gap === undefined || text === null) return [];
    const { title } = one.requirement;
    const isFirst = placesFor(one, gap.clauses, intent)[0] === place;
    return [
      section(clauseId(lotId, place, one), isFirst ? tenderFile.firstChoice(title) : title, [wording(text)]),
    ];
  });
}

/** Requirements for which a label may serve as proof: those that the law does not settle anyway. */
const provable = (view: LotView): readonly RequirementResult[] =>
  inOrderOfNeed(view.asked)
    .filter(({ requirement }) => requirement.cells.length > 0)
    .map(({ requirement }) => requirement);

/** Labels that may be required as such (use U1), where one asks for as much on at least one requirement. */
const requirable = (view: LotView): readonly string[] =>
  view.ranked
    .filter(
      ({ label }) =>
        view.asked.some(({ requirement }) =>
          requirement.knownLabels.some((known) => known.label === label.id),
        ) &&
        label.legal.some(
          ({ use, outcome }) =>
            use === 'U1' && (outcome === 'allowed' || outcome === 'allowed-with-conditions'),
        ),
    )
    .map(({ name }) => name);

/**
 * "Or equivalent" with the published requirements by which it is judged, and other proof for who could not obtain the
 * label through no fault of its own (Directive 2014/24/EU, Art. 43(1)).
 */
function equivalenceSection(view: LotView, lotId: string, { messages }: FileContext): readonly Section[] {
  const { tenderFile } = messages;
  const requirements = provable(view);
  if (requirements.length === 0 || view.ranked.length === 0) return [];
  const named = new Map(requirements.map((one) => [one.id, equivalentNames(one, view, messages)]));
  const all = [...new Set([...named.values()].flat())];
  const blocks: readonly Block[] = [
    paragraph(tenderFile.equivalenceIntro),
    wording(tenderFile.equivalenceRule(all)),
    ...requirements.map(({ id, title, norm, includes }, index) =>
      wording(tenderFile.requirementOf(index + 1, title, [...includes, norm].join(' '), named.get(id) ?? [])),
    ),
    wording(tenderFile.equivalenceMeans),
    wording(tenderFile.noFault),
  ];
  const required = requirable(view).map((name, index) =>
    section(`${lotId}-clauses-required-${index + 1}`, tenderFile.requireLabel(name), [
      wording(tenderFile.requireText(name)),
    ]),
  );
  return [section(`${lotId}-clauses-equivalent`, tenderFile.equivalence, blocks, required)];
}

/** Everything to copy; none where nothing is asked. */
export function clauseSections(view: LotView, lotId: string, context: FileContext): readonly Section[] {
  const { tenderFile } = context.messages;
  const asked = inOrderOfNeed(view.asked);
  const parts = [
    ...PLACES.flatMap((place) =>
      whenFull(
        section(
          `${lotId}-clauses-${place}`,
          tenderFile.clausePlaces[place],
          [],
          clausesAt(place, asked, lotId, context),
        ),
      ),
    ),
    ...equivalenceSection(view, lotId, context),
  ];
  return parts.length === 0
    ? []
    : [section(`${lotId}-clauses`, tenderFile.clauses, [paragraph(tenderFile.clausesIntro)], parts)];
}
