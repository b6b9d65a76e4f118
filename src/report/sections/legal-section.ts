/** How each label may lawfully be used; apart from whether it can be trusted. */
import type { LabelResult, RequirementResult } from '../../model/types.js';
import type { Tone } from '../theme.js';
import {
  bullets,
  heading,
  item,
  paragraph,
  toned,
  when,
  type Block,
  type ListItem,
} from '../document/blocks.js';
import { useTitle, type ReportContext } from './context.js';
import { chunks, type Candidate, type LotView } from './view.js';

type Use = LabelResult['legal'][number];
type Rule = Use['rules'][number];
type Outcome = Use['outcome'];

/** Tone of a legal outcome. */
export const LEGAL_TONES: Readonly<Record<Outcome, Tone>> = {
  allowed: 'good',
  'allowed-with-conditions': 'good',
  ask: 'open',
  'not-allowed': 'bad',
};

/** A citation in its parts: the rule itself, and the national acts that carry it (`BE: ...`), said once per report. */
const citationParts = (citation: string): { readonly own: string; readonly national: readonly string[] } => {
  const parts = citation.split('; ');
  const isNational = (part: string): boolean => /^[A-Z]{2}: /.test(part);
  return { own: parts.filter((part) => !isNational(part)).join('; '), national: parts.filter(isNational) };
};

/** Reason and citation; ids of uses in brackets, as `(U4)`, say nothing to a reader. */
const ruleWords = ({ reason, citation }: Rule, { messages: { text } }: ReportContext): string =>
  text.legalReason(reason.replace(/ \(U\d[a-z-]*\)/g, '').replace(/\.$/, ''), citationParts(citation).own);

/** Uses in rows, labels in columns. */
function usesTable(candidates: readonly Candidate[], context: ReportContext): readonly Block[] {
  const { text, words } = context.messages;
  const uses = candidates[0]?.label.legal.map(({ use }) => use) ?? [];
  const size = context.lists ? candidates.length : context.labelsPerTable;
  return chunks(candidates, size).map((part): Block => ({
    kind: 'table',
    heads: [text.useHead, ...part.map(({ name }) => name)],
    groups: [
      {
        title: '',
        rows: uses.map((use) => ({
          cells: [
            [useTitle(context, use)],
            ...part.map(({ label }) => {
              const outcome = label.legal.find((one) => one.use === use)?.outcome;
              return outcome === undefined ? [''] : [toned(LEGAL_TONES[outcome], words.outcomes[outcome])];
            }),
          ],
        })),
      },
    ],
  }));
}

/** One thing that the law says, with everything that it is said of. */
interface Said {
  readonly rule: Rule;
  readonly uses: ReadonlySet<string>;
  readonly candidates: ReadonlySet<Candidate>;
}

/** What rules with one outcome say, each reason once; `picks` chooses the rules of a use. */
function said(candidates: readonly Candidate[], picks: (rule: Rule, use: Use) => boolean): readonly Said[] {
  const found = new Map<string, { rule: Rule; uses: Set<string>; candidates: Set<Candidate> }>();
  for (const candidate of candidates) {
    for (const use of candidate.label.legal) {
      for (const rule of use.rules.filter((one) => picks(one, use))) {
        const entry = found.get(rule.reason) ?? { rule, uses: new Set(), candidates: new Set() };
        entry.uses.add(use.use);
        entry.candidates.add(candidate);
        found.set(rule.reason, entry);
      }
    }
  }
  return [...found.values()];
}

/** Why a use is restricted, and on which conditions it is allowed; the strictest first. */
function whyItems(candidates: readonly Candidate[], context: ReportContext): readonly ListItem[] {
  const { text } = context.messages;
  const restricted: readonly Outcome[] = ['not-allowed', 'ask', 'allowed-with-conditions'];
  return restricted.flatMap((outcome) =>
    said(candidates, (rule, use) => use.outcome === outcome && rule.outcome === outcome).map(
      ({ rule, uses, candidates: about }) =>
        item(
          toned('strong', text.legalFor([...uses].map((use) => useTitle(context, use)))),
          `${ruleWords(rule, context)}.`,
          rule.ask === null ? '' : ` ${text.legalAsk(rule.ask)}`,
          about.size === candidates.length ? '' : ` ${text.forLabels([...about].map(({ name }) => name))}`,
        ),
    ),
  );
}

/** What the law adds without restricting a use: for every label, or with a question for some. */
function adviceItems(candidates: readonly Candidate[], context: ReportContext): readonly ListItem[] {
  const { text } = context.messages;
  return said(candidates, ({ kind }) => kind === 'advice')
    .filter(({ rule, candidates: about }) => about.size === candidates.length || rule.ask !== null)
    .map(({ rule, candidates: about }) =>
      item(
        `${ruleWords(rule, context)}.`,
        about.size === candidates.length ? '' : ` ${text.forLabels([...about].map(({ name }) => name))}`,
      ),
    );
}

const nationalActs = (candidates: readonly Candidate[]): readonly string[] => [
  ...new Set(
    candidates.flatMap(({ label }) =>
      label.legal.flatMap(({ rules }) => rules.flatMap(({ citation }) => citationParts(citation).national)),
    ),
  ),
];

/** Names of the labels known to ask for as much as a requirement, whatever their credibility. */
export const equivalentNames = (
  { knownLabels }: RequirementResult,
  { ranked }: LotView,
  { text }: ReportContext['messages'],
): readonly string[] =>
  knownLabels.flatMap(({ label: id, grade }) =>
    ranked
      .filter(({ label, grades }) => label.id === id && (grade === null || grades.includes(grade)))
      .map(({ name, label }) =>
        label.unit === 'site' && label.applies !== 'service' ? text.forNamedSites(name) : name,
      ),
  );

/** Per requirement, the labels that ask for as much: what "or equivalent" admits. */
const equivalentItems = (view: LotView, { messages }: ReportContext): readonly ListItem[] =>
  view.asked.flatMap(({ requirement }) => {
    const names = equivalentNames(requirement, view, messages);
    return names.length === 0 ? [] : [item(messages.text.equivalent(requirement.title, names))];
  });

export function legalBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  const shown = view.shown.filter(
    ({ label }) => label.legal.length > 0 && (label.coverage?.shares.demanded[1] ?? 0) > 0,
  );
  if (shown.length === 0) return [];
  const why = whyItems(shown, context);
  const advice = adviceItems(shown, context);
  const equivalents = equivalentItems(view, context);
  return [
    heading(2, text.legal),
    paragraph(text.legalIntro),
    ...usesTable(shown, context),
    ...when(why.length > 0, () => [heading(3, text.legalWhy), bullets(why)]),
    ...when(advice.length > 0, () => [heading(3, text.legalAll), bullets(advice)]),
    ...when(equivalents.length > 0, () => [
      heading(3, text.equivalents),
      paragraph(text.equivalentsIntro),
      bullets(equivalents),
    ]),
    ...nationalActs(shown).map((act) => paragraph(text.national(act))),
  ];
}
