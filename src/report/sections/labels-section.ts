/** The ranked labels one by one: how far each goes and at which link it breaks. */
import type { SharesResult } from '../../model/types.js';
import {
  bullets,
  heading,
  item,
  numbered,
  paragraph,
  toned,
  type Block,
  type ListItem,
} from '../document/blocks.js';
import { factTitle, type ReportContext } from './context.js';
import { robustnessLines } from './decision-section.js';
import { gatesIn, schemeSentence } from './credibility-words.js';
import { dayWords, listWords, shareHigh, shareWords } from '../messages/phrases.js';
import { firstBreak, speaksOf, withDecision, type Break, type Candidate, type LotView } from './view.js';

/** True when the label may demand something that is wanted. */
const demandsAnything = ({ label }: Candidate): boolean => (label.coverage?.shares.demanded[1] ?? 0) > 0;

/** At which link the label breaks, for how many requirements; null when it does not. */
export function breakSentence(
  candidate: Candidate,
  view: LotView,
  { messages: { text } }: ReportContext,
): string | null {
  const law = withDecision(view, 'law');
  const breaks = view.asked.filter((one) => !law.includes(one)).map((one) => firstBreak(candidate, one));
  const count = (reading: Break['reading'], state: Break['state']): number =>
    breaks.filter((found) => found?.reading === reading && found.state === state).length;
  const parts = [
    { count: count('demanded', 'no'), say: text.breakDemanded },
    { count: count('checked', 'no'), say: text.breakChecked },
    { count: count('assured', 'no'), say: text.breakAssured },
    { count: count('demanded', 'silent'), say: text.silentDemanded },
    { count: count('demanded', 'possibly'), say: text.openDemanded },
    { count: count('checked', 'possibly'), say: text.openChecked },
    { count: count('assured', 'possibly'), say: text.openAssured },
  ].filter((part) => part.count > 0);
  return parts.length === 0 ? null : `${text.breaks}${listWords(parts.map((part) => part.say(part.count)))}.`;
}

/** What is known of the scheme; null when it is not judged. */
export function schemeSentences({ label }: Candidate, context: ReportContext): string | null {
  const { text } = context.messages;
  const { credibility } = label;
  if (credibility === null) return null;
  const titles = (ids: readonly string[]): readonly string[] => ids.map((id) => factTitle(context, id));
  const failed = titles(gatesIn(credibility, 'failed'));
  const open = titles(gatesIn(credibility, 'not-established'));
  const thin = credibility.people.evidence === 'thin' && credibility.product.evidence === 'thin';
  return [
    schemeSentence(credibility, context.assessment.glossary.classes, context.messages),
    ...(failed.length === 0 ? [] : [text.schemeFailed(failed)]),
    ...(open.length === 0 ? [] : [text.schemeOpen(open)]),
    ...(thin ? [text.thin] : []),
  ].join(' ');
}

/** How many hold it; null when that is not known. */
export function availabilitySentence(
  { label: { availability, unit } }: Candidate,
  { messages: { text } }: ReportContext,
): string | null {
  if (availability === null || (availability.products === null && availability.makers === null)) return null;
  const { products, makers, asOf } = availability;
  return text.held(
    products === null ? null : text.holders(products, unit),
    makers === null ? null : text.makers(makers),
    dayWords(asOf),
  );
}

/** How much is demanded, checked and assured; readings that say the same are said once. */
function sharesSentence(
  { demanded, checked, assured }: SharesResult,
  spoken: number,
  asked: number,
  { messages: { text } }: ReportContext,
): string {
  const words = [demanded, checked, assured].map(shareWords);
  const [d = '', c = '', a = ''] = words;
  if (demanded[0] === 0 && demanded[1] > 0)
    return assured[1] === 0
      ? text.labelNever(spoken, asked)
      : text.labelOpen(spoken, asked, shareHigh(assured));
  return c === a ? text.labelSharesTwo(d, c) : text.labelShares(d, c, a);
}

/** The result of a label in one sentence, without its name. */
export function labelSentence(candidate: Candidate, view: LotView, context: ReportContext): string {
  const { coverage, sentence } = candidate.label;
  const spoken = view.asked.filter((one) => speaksOf(candidate, one)).length;
  return coverage === null ? sentence : sharesSentence(coverage.shares, spoken, view.asked.length, context);
}

function labelItem(candidate: Candidate, view: LotView, context: ReportContext): ListItem {
  const { text } = context.messages;
  const { coverage, applies } = candidate.label;
  const must = coverage?.must ?? null;
  const more = [
    must === null ? null : text.labelMust(shareWords(must.assured)),
    breakSentence(candidate, view, context),
    schemeSentences(candidate, context),
    applies === 'upstream' ? text.upstream : null,
    availabilitySentence(candidate, context),
    ...robustnessLines(candidate, view, context),
  ].flatMap((part) => part ?? []);
  return {
    text: [toned('strong', candidate.name), ` ${labelSentence(candidate, view, context)}`],
    blocks: [bullets(more.map((line) => item(line)))],
  };
}

export function labelBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  if (view.ranked.length === 0 || view.asked.length === 0) return [];
  const shown = view.shown.filter(demandsAnything);
  const idle = view.ranked.filter((candidate) => !demandsAnything(candidate));
  const further = view.ranked.filter((candidate) => demandsAnything(candidate) && !shown.includes(candidate));
  return [
    heading(2, text.labels),
    ...(shown.length === 0 ? [] : [numbered(shown.map((candidate) => labelItem(candidate, view, context)))]),
    ...(further.length === 0 ? [] : [paragraph(text.further(further.map(({ name }) => name)))]),
    ...(idle.length === 0 ? [] : [paragraph(text.nothingDemanded(idle.map(({ name }) => name)))]),
  ];
}
