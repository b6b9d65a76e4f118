/**
 * The legal use of a label (law.md): evaluates the rules of a law pack over facts. All law is in the pack; nothing here
 * knows an article.
 */
import type * as Generated from '../generated/schema-types.js';
import { allOf, evaluate, type Facts, type Truth } from '../model/condition.js';
import type { LawPack } from '../model/library.js';
import type { LegalUse } from '../model/types.js';

export type LegalOutcome = Generated.LegalOutcome;
type Rule = LawPack['rules'][number];
type Transposition = LawPack['transpositions'][number];

/** What one rule says of one use. Advice has the outcome `allowed` and so never changes that of the use. */
export interface LegalRuleResult {
  readonly id: string;
  /** A verdict decides the outcome with others; advice only informs. */
  readonly kind: 'verdict' | 'advice';
  readonly outcome: LegalOutcome;
  readonly reason: string;
  readonly citation: string;
  /** The fact to ask for, or null. */
  readonly ask: string | null;
}

export interface LegalUseResult {
  readonly use: LegalUse;
  readonly outcome: LegalOutcome;
  /** By rule number. */
  readonly rules: readonly LegalRuleResult[];
}

/** From best to worst. */
export const LEGAL_OUTCOMES: readonly LegalOutcome[] = [
  'allowed',
  'allowed-with-conditions',
  'ask',
  'not-allowed',
];

/** The worst of several outcomes; `allowed` when there is none, because what no rule speaks of is not restricted. */
export const worstOutcome = (outcomes: readonly LegalOutcome[]): LegalOutcome =>
  outcomes.reduce<LegalOutcome>(
    (worst, outcome) => (LEGAL_OUTCOMES.indexOf(outcome) > LEGAL_OUTCOMES.indexOf(worst) ? outcome : worst),
    'allowed',
  );

const ruleNumber = (rule: Rule): number => Number(rule.id.slice(1));

/** The national act of the buyer's country, or null when the pack has none. */
export const nationalAct = (pack: LawPack, country: string | null): Transposition | null =>
  pack.transpositions.find((entry) => entry.country === country) ?? null;

/** The citation of a rule, with the national act that carries it where the pack knows one. */
function citationOf(rule: Rule, national: Transposition | null): string {
  if (!national?.act || !national.rules.includes(rule.id)) return rule.citation;
  const articles = national.articles === null ? '' : `, ${national.articles}`;
  const caveat = national['to-be-checked'] ? ' (to be checked by counsel)' : '';
  return `${rule.citation}; ${national.country}: ${national.act}${articles}${caveat}`;
}

/** Whether the rule speaks: the pack must apply (unless the rule does so regardless), and its own `when` must hold. */
const speaks = (pack: LawPack, rule: Rule, facts: Facts): Truth =>
  allOf([
    rule.regardless ? true : evaluate(pack['applies-when'], facts),
    rule.when ? evaluate(rule.when, facts) : true,
  ]);

interface Said {
  readonly uses: readonly LegalUse[];
  readonly result: LegalRuleResult;
}

/** What a rule says, its verdicts before its advice. Not knowing whether it speaks is not knowing the test. */
function saidBy(pack: LawPack, rule: Rule, facts: Facts, national: Transposition | null): readonly Said[] {
  const spoken = speaks(pack, rule, facts);
  if (spoken === false) return [];
  const truth = spoken && rule.test ? evaluate(rule.test, facts) : null;
  const branch = truth === null ? 'if-unknown' : truth ? 'if-true' : 'if-false';
  const citation = citationOf(rule, national);
  const verdicts = (rule.outcomes?.[branch] ?? []).map(({ uses, outcome, reason, ask }): Said => ({
    uses,
    result: { id: rule.id, kind: 'verdict', outcome, reason, citation, ask: ask ?? null },
  }));
  const advice = (rule.advice ?? []).flatMap((entry): readonly Said[] => {
    const shown = entry.when ? evaluate(entry.when, facts) : true;
    if (shown === false) return [];
    const ask = shown === null ? (entry.ask ?? null) : null;
    const result = {
      id: rule.id,
      kind: 'advice',
      outcome: 'allowed',
      reason: entry.text,
      citation: entry.citation ?? citation,
      ask,
    } as const;
    return [{ uses: entry.uses, result }];
  });
  return [...verdicts, ...advice];
}

/**
 * Outcome of every use that the pack lists, in the order of the pack: the worst over all rules, so that the order of
 * rules cannot matter. Facts come from `legalFacts`; an absent fact is unknown.
 */
export function legalUses(pack: LawPack, facts: Facts): readonly LegalUseResult[] {
  const rules = [...pack.rules].sort((a, b) => ruleNumber(a) - ruleNumber(b));
  const country = facts['country'];
  const national = nationalAct(pack, typeof country === 'string' ? country : null);
  const said = rules.flatMap((rule) => saidBy(pack, rule, facts, national));
  return pack.uses.map(({ id: use }) => {
    const results = said.filter(({ uses }) => uses.includes(use)).map(({ result }) => result);
    return { use, outcome: worstOutcome(results.map((result) => result.outcome)), rules: results };
  });
}

/**
 * What holds where a label relates to a lot in two ways, as when it certifies both who does a bought service and sites of
 * the chain behind the goods: the worse outcome of each use, and every rule that speaks.
 */
export const worstUses = (
  first: readonly LegalUseResult[],
  second: readonly LegalUseResult[],
): readonly LegalUseResult[] =>
  first.map((one) => {
    const other = second.find(({ use }) => use === one.use);
    if (other === undefined) return one;
    const known = new Set(one.rules.map((rule) => JSON.stringify(rule)));
    return {
      use: one.use,
      outcome: worstOutcome([one.outcome, other.outcome]),
      rules: [...one.rules, ...other.rules.filter((rule) => !known.has(JSON.stringify(rule)))],
    };
  });
