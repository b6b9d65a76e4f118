/** What a piece of evidence can support (method section 3). */
import { addMonths } from '../model/calendar.js';
import type { Interval } from '../model/interval.js';
import type { Evidence, Grade, Label, Method } from '../model/types.js';

/** The scale whose caps apply: levels of an indicator, O or V. */
export type EvidenceScale = 'indicator' | 'demanded' | 'verified';

/** A source as far as it decides what its entries support. */
interface JudgedSource {
  readonly grade: Grade;
  /** Text of an earlier edition. */
  readonly superseded: boolean;
  /** Read too long ago, unless an entry was checked later. */
  readonly old: boolean;
}

/** Everything outside the fact itself that decides what its evidence supports. Made once for each label. */
export interface EvidenceContext {
  readonly method: Method;
  readonly sources: ReadonlyMap<string, JudgedSource>;
  readonly reviewWithin: number;
  readonly asOf: string;
}

/** Strongest first; an entry may only lower the grade of its source. */
const STRENGTH: readonly Grade[] = ['independent', 'normative', 'published', 'inferred'];

const weaker = (a: Grade, b: Grade): Grade => (STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b);

const isOld = (day: string, reviewWithin: number, asOf: string): boolean =>
  addMonths(day, reviewWithin) < asOf;

export function evidenceContext(label: Label, method: Method, asOf: string): EvidenceContext {
  const reviewWithin = label['review-within'] ?? method.evidence['review-within'];
  const sources = new Map<string, JudgedSource>();
  for (const { id, grade, read, superseded } of label.sources) {
    sources.set(id, { grade, superseded: superseded === true, old: isOld(read, reviewWithin, asOf) });
  }
  return { method, sources, reviewWithin, asOf };
}

/** Grade of one entry; an entry whose source is missing counts as inferred. */
export function entryGrade(entry: Evidence, context: EvidenceContext): Grade {
  const source = context.sources.get(entry.source);
  if (!source) return 'inferred';
  return entry.grade ? weaker(entry.grade, source.grade) : source.grade;
}

/** The strongest grade among the entries; inferred when there is none. */
export const strongestGrade = (evidence: readonly Evidence[], context: EvidenceContext): Grade =>
  STRENGTH.find((grade) => evidence.some((entry) => entryGrade(entry, context) === grade)) ?? 'inferred';

/** True when the entry is text of an earlier edition, or was last checked too long ago. */
export function isAged(entry: Evidence, context: EvidenceContext): boolean {
  const source = context.sources.get(entry.source);
  if (!source || source.superseded) return true;
  return entry.checked === undefined ? source.old : isOld(entry.checked, context.reviewWithin, context.asOf);
}

const capOf = (entry: Evidence, scale: EvidenceScale, context: EvidenceContext): number =>
  context.method.evidence.grades[entryGrade(entry, context)]?.[scale] ?? 0;

/** The lower bound that one entry alone supports. */
export function supportedByEntry(
  lo: number,
  entry: Evidence,
  scale: EvidenceScale,
  context: EvidenceContext,
): number {
  const supported = Math.min(lo, capOf(entry, scale, context));
  const penalty = isAged(entry, context) ? context.method.evidence['age-penalty'] : 0;
  return Math.max(0, supported - penalty);
}

/**
 * The range that the evidence leaves of a stated range: the lower bound falls to what the strongest entry alone
 * supports; the upper bound stays.
 */
export function supportedRange(
  [lo, hi]: Interval,
  evidence: readonly Evidence[],
  scale: EvidenceScale,
  context: EvidenceContext,
): Interval {
  let supported = 0;
  for (const entry of evidence) {
    supported = Math.max(supported, supportedByEntry(lo, entry, scale, context));
    if (supported === lo) break;
  }
  return [supported, hi];
}

/** True when an entry alone supports this level of V and is neither old nor superseded. */
export const supportsLevel = (
  level: number,
  evidence: readonly Evidence[],
  context: EvidenceContext,
): boolean => evidence.some((entry) => !isAged(entry, context) && capOf(entry, 'verified', context) >= level);

/** Entries as a result cites them: id of the source in the file, a space, and where in the source. */
export const citedEvidence = (evidence: readonly Evidence[]): readonly string[] =>
  evidence.map(({ source, locator }) => `${source} ${locator}`);
