/** What other buyers did where labels are not enough, and what to raise with industry together. */
import type { Assessment } from '../../model/types.js';
import { heading, item, paragraph, toned, type Block, type ListItem } from '../document/blocks.js';
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

/** Publisher and address of the first source; all of them are in the full result. */
const sourceWords = ({ sources: [first] }: Listed, { sources }: Assessment): string =>
  sources
    .filter(({ id }) => id === first)
    .map(({ publisher, url }) => `${publisher}, ${url}`)
    .join('');

function practiceItem(practice: PracticeResult, { assessment, messages }: ReportContext): ListItem {
  const { text } = messages;
  const { buyer, country, title, what, result, lesson } = practice;
  return item(
    toned('strong', `${buyer} (${country}, ${yearsOf(practice, messages)}): ${title}. `),
    [
      what,
      ...(result === null ? [] : [text.practiceResult(result)]),
      ...(lesson === null ? [] : [text.lesson(lesson)]),
      text.from(sourceWords(practice, assessment)),
    ].join(' '),
  );
}

const issueItem = (issue: IssueResult, { assessment, messages: { text, words } }: ReportContext): ListItem =>
  item(
    toned('strong', `${issue.title}: `),
    [
      issue.issue,
      text.asks(issue.addressees.map((one) => words.addressees[one])),
      issue.ask,
      text.from(sourceWords(issue, assessment)),
    ].join(' '),
  );

/** Sections of a lot; none where no gap has a practice or an issue. */
export function practiceBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { assessment, messages } = context;
  const { text } = messages;
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
          { kind: 'list', ordered: false, items: rows.slice(0, SHOWN).map(itemOf) },
          ...(rows.length > SHOWN ? [paragraph(text.moreInResult(rows.length - SHOWN))] : []),
        ];
  return [
    ...section(text.practices, text.practicesIntro, practices, (one) => practiceItem(one, context)),
    ...section(text.issues, text.issuesIntro, issues, (one) => issueItem(one, context)),
  ];
}
