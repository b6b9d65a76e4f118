/** The ranked labels one by one: how far each goes and at which link it breaks. */
import { heading, numbered, paragraph, toned, type Block, type ListItem } from './document.js';
import { factTitle, type ReportContext } from './context.js';
import { gatesIn, schemeSentence } from './credibility-words.js';
import { dayWords, listWords, shareWords } from './phrases.js';
import { firstBreak, withDecision, type Break, type Candidate, type LotView } from './view.js';

/** True when the label may demand something that is wanted. */
const demandsAnything = ({ label }: Candidate): boolean => (label.coverage?.shares.demanded[1] ?? 0) > 0;

function breakSentence(candidate: Candidate, view: LotView, { messages: { text } }: ReportContext): string | null {
  const law = withDecision(view, 'law');
  const breaks = view.asked.filter((one) => !law.includes(one)).map((one) => firstBreak(candidate, one));
  const count = (kind: Break): number => breaks.filter((found) => found === kind).length;
  const parts = [
    { count: count('demanded'), say: text.breakDemanded },
    { count: count('checked'), say: text.breakChecked },
    { count: count('assured'), say: text.breakAssured },
  ].filter((part) => part.count > 0);
  return parts.length === 0 ? null : `${text.breaks}${listWords(parts.map((part) => part.say(part.count)))}.`;
}

function schemeSentences({ label }: Candidate, context: ReportContext): string {
  const { text } = context.messages;
  const { credibility } = label;
  if (credibility === null) return '';
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

function availabilitySentence({ label: { availability } }: Candidate, { messages: { text } }: ReportContext): string | null {
  if (availability === null || (availability.products === null && availability.makers === null)) return null;
  const { products, makers, asOf } = availability;
  return text.held(
    products === null ? null : text.products(products),
    makers === null ? null : text.makers(makers),
    dayWords(asOf),
  );
}

function labelItem(candidate: Candidate, view: LotView, context: ReportContext): ListItem {
  const { text } = context.messages;
  const { coverage, applies } = candidate.label;
  const shares = coverage?.shares;
  const must = coverage?.must ?? null;
  const sentence = shares
    ? text.labelShares(shareWords(shares.demanded), shareWords(shares.checked), shareWords(shares.assured))
    : candidate.label.sentence;
  const more = [
    ...(must === null ? [] : [text.labelMust(shareWords(must.assured))]),
    breakSentence(candidate, view, context),
    schemeSentences(candidate, context),
    ...(applies === 'upstream' ? [text.upstream] : []),
    availabilitySentence(candidate, context),
  ].filter((part) => part !== null && part !== '');
  return {
    text: [toned('strong', candidate.name), ` ${sentence}`],
    blocks: [paragraph(more.join(' '))],
  };
}

export function labelBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  if (view.ranked.length === 0 || view.asked.length === 0) return [];
  const shown = view.ranked.filter(demandsAnything);
  const idle = view.ranked.filter((candidate) => !demandsAnything(candidate));
  return [
    heading(2, text.labels),
    ...(shown.length === 0 ? [] : [numbered(shown.map((candidate) => labelItem(candidate, view, context)))]),
    ...(idle.length === 0 ? [] : [paragraph(text.nothingDemanded(idle.map(({ name }) => name)))]),
  ];
}
