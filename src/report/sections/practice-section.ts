/** What other buyers did where labels are not enough, and what to raise with industry together. */
import type { Assessment } from '../../model/types.js';
import {
  cited,
  heading,
  item,
  paragraph,
  toned,
  type Block,
  type ListItem,
  type Span,
} from '../document/blocks.js';
import type { ReportContext } from './context.js';
import type { LotView } from './view.js';

type PracticeResult = Assessment['practices'][number];
type IssueResult = Assessment['issues'][number];

/** Practices and issues shown on a screen; all are in the full result. */
const SHOWN = 5;

interface Listed {
  readonly id: string;
  readonly requirements: readonly string[];
  readonly sources: readonly string[];
}

/**
 * Those that gaps of the lot name, by how many of the requirements with gaps they are about; ties in the order of the
 * result, which is by id.
 */
function mostUseful<T extends Listed>(
  all: readonly T[],
  field: 'practices' | 'issues',
  { lot }: LotView,
): readonly T[] {
  const named = new Set(lot.gaps.flatMap((gap) => gap[field]));
  const open = new Set(lot.gaps.map(({ requirement }) => requirement));
  const about = ({ requirements }: T): number => requirements.filter((id) => open.has(id)).length;
  return all.filter(({ id }) => named.has(id)).toSorted((a, b) => about(b) - about(a));
}

const yearsOf = ({ from, to }: Pick<PracticeResult, 'from' | 'to'>, { text }: ReportContext['messages']) =>
  from === null && to === null ? text.yearsUnknown : text.years(from, to);

/** On a screen publisher and address of the first source, since it has no list of sources; else the numbers of all. */
function sourceSpans(
  { sources }: Listed,
  { assessment, medium, messages: { text } }: ReportContext,
): readonly Span[] {
  if (medium === 'file') return sources.length === 0 ? [] : [' ', ...cited(sources)];
  const [first] = sources;
  const words = assessment.sources
    .filter(({ id }) => id === first)
    .map(({ publisher, url }) => `${publisher}, ${url}`)
    .join('');
  return [` ${text.from(words)}`];
}

function practiceItem(practice: PracticeResult, context: ReportContext): ListItem {
  const { messages } = context;
  const { buyer, country, title, what, result, lesson } = practice;
  return item(
    toned('strong', `${buyer} (${country}, ${yearsOf(practice, messages)}): ${title}. `),
    [
      what,
      ...(result === null ? [] : [messages.text.practiceResult(result)]),
      ...(lesson === null ? [] : [messages.text.lesson(lesson)]),
    ].join(' '),
    ...sourceSpans(practice, context),
  );
}

function issueItem(issue: IssueResult, context: ReportContext): ListItem {
  const { text, words } = context.messages;
  return item(
    toned('strong', `${issue.title}: `),
    [issue.issue, text.asks(issue.addressees.map((one) => words.addressees[one])), issue.ask].join(' '),
    ...sourceSpans(issue, context),
  );
}

/** Sections of a lot; none where no gap has a practice or an issue. */
export function practiceBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { assessment, messages, medium } = context;
  const { text } = messages;
  const most = medium === 'screen' ? SHOWN : Number.POSITIVE_INFINITY;
  const practices = mostUseful(assessment.practices, 'practices', view);
  const issues = mostUseful(assessment.issues, 'issues', view);
  const section = <T>(
    title: string,
    intro: string,
    rows: readonly T[],
    itemOf: (row: T) => ListItem,
  ): readonly Block[] =>
    rows.length === 0
      ? []
      : [
          heading(2, title),
          paragraph(intro),
          { kind: 'list', ordered: false, items: rows.slice(0, most).map(itemOf) },
          ...(rows.length > most ? [paragraph(text.moreInResult(rows.length - most))] : []),
        ];
  return [
    ...section(text.practices, text.practicesIntro, practices, (one) => practiceItem(one, context)),
    ...section(text.issues, text.issuesIntro, issues, (one) => issueItem(one, context)),
  ];
}
