/** What else suppliers may present, and what does not count here, each with its reason. */
import { bullets, heading, item, paragraph, toned, type Block, type ListItem } from '../document/blocks.js';
import { factTitle, useTitle, type ReportContext } from './context.js';
import { gatesIn, schemeSentence } from './credibility-words.js';
import { shareWords } from '../messages/phrases.js';
import type { Candidate, LotView } from './view.js';

/** Uses that the law leaves to an instrument that is no label. */
const usesOf = ({ label }: Candidate, context: ReportContext): readonly string[] =>
  label.legal
    .filter(({ outcome }) => outcome === 'allowed' || outcome === 'allowed-with-conditions')
    .map(({ use }) => useTitle(context, use));

function worth(candidate: Candidate, context: ReportContext): string {
  const { text, words } = context.messages;
  const { label } = candidate;
  const kind = words.labelKinds[label.kind as keyof typeof words.labelKinds] ?? words.roles[label.role];
  const failed = label.credibility === null ? [] : gatesIn(label.credibility, 'failed');
  // An instrument that awards nothing fails by construction on what concerns an award: named, it is no verdict on its owner.
  const scheme =
    label.credibility === null
      ? ''
      : failed.length > 0
        ? text.judgedAsLabel(failed.map((id) => factTitle(context, id)))
        : schemeSentence(label.credibility, context.assessment.glossary.classes, context.messages);
  const uses = usesOf(candidate, context);
  return [
    text.otherWorth(kind, shareWords(label.coverage?.shares.demanded ?? [0, 0]), scheme),
    // What its file says it is worth is told below; the law alone would let it look fit for everything.
    ...(uses.length === 0 || label.support !== null ? [] : [text.otherUses(uses)]),
  ].join(' ');
}

/** What the instrument is good for, and why it is no label, as its file says. */
function supportingItem(candidate: Candidate, context: ReportContext): ListItem {
  const { text, words } = context.messages;
  const { support } = candidate.label;
  const first = [toned('strong', `${candidate.name}: `), worth(candidate, context)];
  if (support === null) return item(...first);
  return {
    text: first,
    blocks: [
      bullets([
        ...support.helps.map(({ stage, how }) => item(text.helpAt(words.stages[stage], how))),
        item(text.whyNot(support.whyNotALabel)),
      ]),
    ],
  };
}

/** Why a label is not counted, in a few words. */
function reasonFor({ label }: Candidate, view: LotView, { messages }: ReportContext): string {
  const { text, words } = messages;
  if (label.applies === 'no') return text.notForThis;
  const successor = view.lot.labels.find(({ id }) => id === label.successor);
  const reason = words.statuses[label.status];
  return successor === undefined ? reason : text.replacedBy(reason, successor.name);
}

export function otherBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  return [
    ...(view.supporting.length === 0
      ? []
      : [
          heading(2, text.others),
          paragraph(text.othersIntro),
          bullets(view.supporting.map((one) => supportingItem(one, context))),
        ]),
    ...(view.others.length === 0
      ? []
      : [
          heading(2, text.notCounted),
          bullets(view.others.map((one) => item(`${one.name}: ${reasonFor(one, view, context)}.`))),
        ]),
  ];
}
