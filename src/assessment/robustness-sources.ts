/** Which single source carries the first place: the label as it would be known without it (method section 9). */
import { compareText } from '../model/order.js';
import type { Claim, ElementFacts, Evidence, Label } from '../model/types.js';
import type { AssessedCandidate, LotContext } from './candidates.js';
import { cellsOf, knownCandidate } from './coverage.js';
import { knownEvidence } from './credibility.js';
import { compareRank, type Rankable } from './ranking.js';
import type { CandidateKey } from './robustness.js';
import { meanOf, sharesOf, summaryOf } from './shares.js';

type SourceIds = ReadonlySet<string>;

/** What is left of the evidence of a fact; null when nothing is. */
const without = (evidence: readonly Evidence[], sources: SourceIds): readonly Evidence[] | null => {
  const kept = evidence.filter(({ source }) => !sources.has(source));
  return kept.length === 0 ? null : kept;
};

/** An element that nothing supports stays as unknown: left out, it would derive from indicators, or from the label. */
const elementsWithout = (facts: ElementFacts, sources: SourceIds): ElementFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([element, { is, evidence }]) => {
      const kept = without(evidence, sources);
      return [element, kept === null ? { is: 'unknown', evidence: [] } : { is, evidence: kept }];
    }),
  );

/**
 * A claim that nothing supports: it may ask for nothing, or for as much as it states of every holder. Its `binding` and
 * elements stay, as they bound what it may give, and a claim about the company stays one. The product groups of a claim about part of the scope were no limit
 * (the claim counts for others too), so they must not become one; a grade or an exception would be part of its force.
 */
function unread(claim: Claim): Claim {
  const { products, grade, exception, from, criterion, obligation, ...rest } = claim;
  const highest =
    claim.reaches === undefined
      ? 'frontrunner'
      : typeof claim.reaches === 'string'
        ? claim.reaches
        : claim.reaches[1];
  return {
    ...rest,
    ...(products === undefined || obligation === 'part-of-scope' ? {} : { products }),
    reaches: ['none', highest],
    obligation: 'not-read',
    evidence: [],
  };
}

function claimWithout(claim: Claim, sources: SourceIds): Claim | null {
  const { verification } = claim;
  const of = verification ? { ...claim, verification: elementsWithout(verification, sources) } : claim;
  const evidence = without(claim.evidence, sources);
  if (evidence !== null) return { ...of, evidence };
  // A claim about other goods only documents that these goods are not meant.
  return claim.concerns === 'other' ? null : unread(of);
}

/** True when a fact that ranks rest on cites one of the sources. */
const cites = (label: Label, sources: SourceIds): boolean =>
  [
    ...Object.values(label.credibility),
    ...Object.values(label.verification ?? {}).flatMap((facts) => Object.values(facts)),
    ...label.claims,
    ...label.claims.flatMap(({ verification }) => Object.values(verification ?? {})),
    ...(label['not-addressed'] ?? []),
  ].some(({ evidence }) => evidence.some(({ source }) => sources.has(source)));

function withoutSources(label: Label, sources: SourceIds): Label {
  if (!cites(label, sources)) return label;
  const { verification, 'not-addressed': absences, ...rest } = label;
  return {
    ...rest,
    credibility: Object.fromEntries(
      Object.entries(label.credibility).flatMap(([id, fact]) => {
        const evidence = without(fact.evidence, sources);
        return evidence === null ? [] : [[id, { ...fact, evidence }] as const];
      }),
    ),
    ...(verification
      ? {
          verification: Object.fromEntries(
            Object.entries(verification).map(([kind, facts]) => [kind, elementsWithout(facts, sources)]),
          ),
        }
      : {}),
    claims: label.claims.flatMap((claim) => claimWithout(claim, sources) ?? []),
    ...(absences
      ? {
          'not-addressed': absences.flatMap((absence) => {
            const evidence = without(absence.evidence, sources);
            return evidence === null ? [] : [{ ...absence, evidence }];
          }),
        }
      : {}),
  };
}

/**
 * The label as it would be known if one of its sources fell away. A fact that still has evidence rests on the rest of it;
 * one that has none becomes unknown: an indicator or an element may be anything, a claim may ask for nothing or for all
 * it states, an absence is no longer documented. No lower bound of a result rises and no upper bound falls.
 *
 * What the label is stays (scope, edition, grades, register, availability, Article 43), and so does the list of sources:
 * what falls away is what one document shows about the scheme.
 * @returns the same label when no indicator, element, claim or absence cites the source
 */
export const withoutSource = (label: Label, sourceId: string): Label =>
  withoutSources(label, new Set([sourceId]));

/** What the first place rests on. */
export interface FirstPlace {
  /** The best candidate of another label, which would be first instead. */
  readonly next: CandidateKey;
  /** Sources of the first label without any one of which it would not be first, by id. */
  readonly sources: readonly Pick<Label['sources'][number], 'id' | 'title'>[];
}

/** What ranks a label as far as it is known; null when nothing is asked. */
function rankableOf(label: Label, grade: string | null, lot: LotContext): Rankable | null {
  const known = knownCandidate(label, grade, lot.library, lot);
  const summaries = cellsOf(known, lot.asked, lot).map(summaryOf);
  const shares = sharesOf(summaries);
  return (
    shares && {
      id: label.id,
      gradeIndex: grade === null ? 0 : label.grades.indexOf(grade),
      shares,
      meanLo: meanOf(summaries)[0],
      known: knownEvidence(known.levels, lot.library.dimensions),
    }
  );
}

/**
 * The sources of the first-ranked label without which another label would be first, each taken alone. Another grade of
 * the same label takes no place from it.
 * @param candidates candidates of the lot, in any order; those that are not ranked are passed over
 * @returns null when no other label is ranked
 */
export function firstPlaceOf(candidates: readonly AssessedCandidate[], lot: LotContext): FirstPlace | null {
  const ranked = candidates
    .flatMap(({ label, rankable }) => (rankable ? [{ label, rankable }] : []))
    .sort((a, b) => compareRank(a.rankable, b.rankable));
  const [first] = ranked;
  const next = ranked.find(({ label }) => label.id !== first?.label.id)?.rankable;
  if (!first || !next) return null;
  const { label } = first;
  // What holds for a grade holds for those above it, so the label is first with its highest grade or with none.
  const highest = label.grades.at(-1) ?? null;
  const staysFirst = (changed: Label): boolean => {
    if (changed === label) return true;
    const rankable = rankableOf(changed, highest, lot);
    return rankable !== null && compareRank(rankable, next) < 0;
  };
  // Less evidence never ranks higher: where a label stays first without several sources, it does without each of them.
  const losing = (sources: Label['sources']): Label['sources'] => {
    if (sources.length === 0 || staysFirst(withoutSources(label, new Set(sources.map(({ id }) => id)))))
      return [];
    const half = Math.ceil(sources.length / 2);
    return sources.length === 1
      ? sources
      : [...losing(sources.slice(0, half)), ...losing(sources.slice(half))];
  };
  const sources = losing([...label.sources].sort((a, b) => compareText(a.id, b.id)));
  return {
    next: { id: next.id, gradeIndex: next.gradeIndex },
    sources: sources.map(({ id, title }) => ({ id, title })),
  };
}
