/** What no label surely covers: what is asked, how near labels come, and where the wording stands. */
import { cited, link, paragraph, toned, type Block, type Inline, type Span } from '../document/blocks.js';
import type { Section } from '../document/document.js';
import { listWords } from '../messages/phrases.js';
import { gapMarks, gapSentences, placesFor } from '../sections/gaps-section.js';
import { inOrderOfNeed, type Asked, type LotView } from '../sections/view.js';
import { clauseId } from './clause-section.js';
import type { FileContext } from './context.js';
import { section } from './sections.js';

function wordingLinks(asked: Asked, lotId: string, { assessment, messages }: FileContext): Inline {
  const { tenderFile, words } = messages;
  const [first] = asked.gaps;
  if (first === undefined) return [];
  const places = placesFor(asked, first.clauses, assessment.tender.intent ?? 'contract');
  if (places.length === 0) return [tenderFile.noWording];
  return [
    tenderFile.wordingIn,
    ...places.flatMap((place, index): readonly Span[] => [
      index === 0 ? '' : '; ',
      link(words.placeNouns[place], `#${clauseId(lotId, place, asked)}`),
    ]),
    '.',
  ];
}

function gapBlocks(asked: Asked, view: LotView, lotId: string, context: FileContext): readonly Block[] {
  const { text, words } = context.messages;
  const { requirement, gaps } = asked;
  const proof = gaps[0]?.proof ?? [];
  return [
    paragraph(
      toned('strong', text.gapAsk(requirement.rung === 'basic' ? null : words.rungs[requirement.rung])),
      [...requirement.includes, requirement.norm].join(' '),
      ...(requirement.sources.length === 0 ? [] : [' ', ...cited(requirement.sources)]),
    ),
    paragraph(gaps.map((gap) => gapSentences(gap, requirement.cells.length > 1, view, context)).join(' ')),
    ...(proof.length === 0 ? [] : [paragraph(toned('strong', text.proof), `${listWords(proof)}.`)]),
    paragraph(...wordingLinks(asked, lotId, context)),
  ];
}

/** The gaps, must-haves first, then by weight; none when there is no gap. */
export function gapSections(view: LotView, lotId: string, context: FileContext): readonly Section[] {
  const { tenderFile } = context.messages;
  const open = inOrderOfNeed(view.asked.filter(({ gaps }) => gaps.length > 0));
  if (open.length === 0) return [];
  const id = `${lotId}-gaps`;
  return [
    section(
      id,
      tenderFile.gaps,
      [paragraph(tenderFile.gapsIntro)],
      open.map((asked) =>
        section(
          `${id}-${asked.requirement.id}`,
          `${asked.requirement.title}${gapMarks(asked, context)}`,
          gapBlocks(asked, view, lotId, context),
        ),
      ),
    ),
  ];
}
