/** How each label may lawfully be used; apart from whether it can be trusted. */
import type { LabelResult } from '../../model/types.js';
import type { Tone } from '../theme.js';
import { bullets, heading, item, paragraph, toned, type Block, type ListItem } from './document.js';
import { useTitle, type ReportContext } from './context.js';
import { capital, listWords } from './phrases.js';
import type { Candidate, LotView } from './view.js';

type Use = LabelResult['legal'][number];
type Rule = Use['rules'][number];
type Outcome = Use['outcome'];

const OUTCOMES: readonly Outcome[] = ['allowed', 'allowed-with-conditions', 'ask', 'not-allowed'];
const TONES: Readonly<Record<Outcome, Tone>> = {
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

const ruleWords = ({ reason, citation }: Rule, { messages: { text } }: ReportContext): string =>
  text.legalReason(reason.replace(/\.$/, ''), citationParts(citation).own);

/** Rules that give a use its outcome: those that say the same; none where nothing restricts it. */
const deciding = ({ outcome, rules }: Use): readonly Rule[] =>
  outcome === 'allowed' ? [] : rules.filter((rule) => rule.outcome === outcome);

/** Advice that stands with every label of the report is said once. */
function commonAdvice(candidates: readonly Candidate[]): ReadonlyMap<string, Rule> {
  const adviceOf = ({ label }: Candidate): ReadonlyMap<string, Rule> =>
    new Map(
      label.legal.flatMap(({ rules }) => rules.filter(({ outcome }) => outcome === 'allowed').map((rule) => [rule.reason, rule] as const)),
    );
  const [first = new Map<string, Rule>(), ...rest] = candidates.map(adviceOf);
  return new Map([...first].filter(([reason]) => rest.every((advice) => advice.has(reason))));
}

/** Uses with the same outcome for the same reasons stand together. */
function usesItems({ label }: Candidate, context: ReportContext): readonly ListItem[] {
  const { words, text } = context.messages;
  return OUTCOMES.flatMap((outcome) => {
    const groups = new Map<string, { readonly uses: readonly string[]; readonly rules: readonly Rule[] }>();
    for (const use of label.legal.filter((one) => one.outcome === outcome)) {
      const rules = deciding(use);
      const key = rules.map(({ id, reason }) => `${id} ${reason}`).join('\n');
      const before = groups.get(key);
      groups.set(key, { rules, uses: [...(before?.uses ?? []), useTitle(context, use.use)] });
    }
    return [...groups.values()].map(({ uses, rules }): ListItem => {
      const asks = [...new Set(rules.flatMap(({ ask }) => ask ?? []))];
      return {
        text: [
          toned(TONES[outcome], `${capital(words.outcomes[outcome])}: `),
          `${listWords(uses)}.`,
          ...rules.map((rule) => ` ${ruleWords(rule, context)}.`),
          ...asks.map((question) => ` ${text.legalAsk(question)}`),
        ],
      };
    });
  });
}

/** Advice about one label that does not stand with every label. */
function ownNotes({ label }: Candidate, common: ReadonlyMap<string, Rule>, context: ReportContext): readonly ListItem[] {
  const notes = new Map(
    label.legal.flatMap(({ rules }) =>
      rules
        .filter(({ outcome, ask, reason }) => outcome === 'allowed' && ask !== null && !common.has(reason))
        .map((rule) => [rule.reason, rule] as const),
    ),
  );
  return [...notes.values()].map((rule) => item(`${ruleWords(rule, context)}.`));
}

export function legalBlocks(view: LotView, context: ReportContext): readonly Block[] {
  const { text } = context.messages;
  const shown = view.ranked.filter(({ label }) => label.legal.length > 0 && (label.coverage?.shares.demanded[1] ?? 0) > 0);
  if (shown.length === 0) return [];
  const common = commonAdvice(shown);
  const national = [
    ...new Set(
      shown.flatMap(({ label }) => label.legal.flatMap(({ rules }) => rules.flatMap(({ citation }) => citationParts(citation).national))),
    ),
  ];
  return [
    heading(2, text.legal),
    paragraph(text.legalIntro),
    ...shown.flatMap((candidate) => [
      heading(3, candidate.name),
      bullets([...usesItems(candidate, context), ...ownNotes(candidate, common, context)]),
    ]),
    ...(common.size === 0
      ? []
      : [heading(3, text.legalAll), bullets([...common.values()].map((rule) => item(`${ruleWords(rule, context)}.`)))]),
    ...national.map((act) => paragraph(text.national(act))),
  ];
}
