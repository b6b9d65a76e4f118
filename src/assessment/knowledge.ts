/** How much is known of a label: by evidence grade and age, and which open fact would decide most. */
import { addMonths } from '../model/calendar.js';
import type { Library } from '../model/library.js';
import type { Evidence, Grade, Label } from '../model/types.js';
import { editionStatus, inScopeOf, type EditionStatus } from './applicability.js';
import { factId, factValue } from './assumption.js';
import {
  credibilityOf,
  effectiveLevels,
  knownEvidence,
  UNKNOWN_LEVEL,
  type GateState,
} from './credibility.js';
import { documentedAbsence } from './demanded.js';
import { evidenceContext, isAged, strongestGrade, supportedRange } from './evidence.js';
import { successorOf } from './successor.js';
import { weighedFacts, type AskedLot, type Gain } from './open-facts.js';

/** A fact that would decide most if its answer were favourable. */
export interface DecisiveFact {
  /** As `--assume` takes it. */
  readonly fact: string;
  readonly value: string;
  /** Title of the indicator or requirement; null for an element of verification. */
  readonly title: string | null;
  readonly gain: Gain;
}

export interface LabelKnowledge {
  readonly id: string;
  readonly name: string;
  readonly role: Label['role'];
  readonly status: EditionStatus;
  /** The label that replaces this edition, when the library has it. */
  readonly successor: string | null;
  readonly scheme: {
    /** Weighted narrowing of the 27 indicators: 0 nothing is known, 1 all is known. */
    readonly known: number;
    /** Indicators known to one level, known to a range, and not known at all. */
    readonly indicators: { readonly exact: number; readonly range: number; readonly unknown: number };
    /** Gates of both profiles together. */
    readonly gates: Readonly<Record<GateState, number>>;
  };
  /** Requirements inside its scope, each counted once. */
  readonly demands: {
    /** A rung or a value above none is surely demanded or offered. */
    readonly established: number;
    /** Spoken of, but not known how much it demands. */
    readonly open: number;
    /** Documented as not addressed. */
    readonly absent: number;
    /** Nothing was found. */
    readonly silent: number;
  };
  /** Facts that results rest on, by the strongest grade of their evidence. */
  readonly evidence: Readonly<Record<Grade, number>>;
  readonly age: {
    /** Day on which the oldest source was read. */
    readonly oldest: string | null;
    /** Facts that rest only on old text or on text of an earlier edition. */
    readonly aged: number;
    readonly lastReview: string | null;
    /** Day after which the review is overdue. */
    readonly reviewDue: string | null;
  };
  readonly decides: DecisiveFact | null;
}

export interface Knowledge {
  readonly asOf: string;
  readonly labels: readonly LabelKnowledge[];
  /** Sums over the labels; `known` is their mean. */
  readonly overall: {
    readonly labels: number;
    readonly known: number;
    readonly gates: Readonly<Record<GateState, number>>;
    readonly demands: LabelKnowledge['demands'];
    readonly evidence: Readonly<Record<Grade, number>>;
    readonly aged: number;
    readonly overdue: number;
    readonly decides: (DecisiveFact & { readonly label: string }) | null;
  };
}

const GRADES: readonly Grade[] = ['independent', 'normative', 'published', 'inferred'];
const GATE_STATES: readonly GateState[] = ['passed', 'not-established', 'failed'];

/** Counts by name, every name present. */
const tally = <T extends string>(names: readonly T[], found: readonly T[]): Record<T, number> =>
  Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length])) as Record<
    T,
    number
  >;

/** The evidence of every fact that results rest on. */
function facts(label: Label): readonly (readonly Evidence[])[] {
  const elements = [
    ...Object.values(label.verification ?? {}),
    ...label.claims.map((one) => one.verification),
  ];
  return [
    ...Object.values(label.credibility).map(({ evidence }) => evidence),
    ...label.claims.map(({ evidence }) => evidence),
    ...(label['not-addressed'] ?? []).map(({ evidence }) => evidence),
    ...elements.flatMap((ofKind) => Object.values(ofKind ?? {}).map(({ evidence }) => evidence)),
    ...Object.values(label['art-43'] ?? {}).map(({ evidence }) => evidence),
  ];
}

/** True when the claim surely shows a rung or a value, as far as its evidence supports it. */
function isEstablished(claim: Label['claims'][number], context: ReturnType<typeof evidenceContext>): boolean {
  if (claim.concerns === 'other' || claim.obligation === 'not-read') return false;
  const shows =
    claim.value !== undefined ||
    (claim.reaches !== undefined &&
      (typeof claim.reaches === 'string' ? claim.reaches : claim.reaches[0]) !== 'none');
  return shows && supportedRange([1, 1], claim.evidence, 'demanded', context)[0] > 0;
}

function demandsOf(label: Label, library: Library, asOf: string): LabelKnowledge['demands'] {
  const context = evidenceContext(label, library.method, asOf);
  const states = library.requirements
    .filter((requirement) => inScopeOf(label, requirement))
    .map((requirement): keyof LabelKnowledge['demands'] => {
      const about = label.claims.filter((claim) => claim.requirement === requirement.id);
      if (about.some((claim) => isEstablished(claim, context))) return 'established';
      if (about.length > 0) return 'open';
      return documentedAbsence(label, requirement, context) ? 'absent' : 'silent';
    });
  return tally(['established', 'open', 'absent', 'silent'], states);
}

function decisiveFact(
  label: Label,
  lots: readonly AskedLot[],
  library: Library,
  asOf: string,
): DecisiveFact | null {
  const [best] = weighedFacts(label, label.grades[0] ?? null, lots, library, asOf);
  if (!best) return null;
  const { assumption, gain } = best;
  const titles = new Map(
    library.dimensions.flatMap(({ indicators }) => indicators.map(({ id, title }) => [id, title])),
  );
  const id = factId(assumption);
  const title = assumption.kind === 'demand' ? assumption.requirement.title : (titles.get(id) ?? null);
  return { fact: id, value: factValue(assumption), title, gain };
}

const latest = (days: readonly string[]): string | null => [...days].sort().at(-1) ?? null;
const earliest = (days: readonly string[]): string | null => [...days].sort()[0] ?? null;

function knowledgeOf(
  label: Label,
  lots: readonly AskedLot[],
  library: Library,
  asOf: string,
): LabelKnowledge {
  const context = evidenceContext(label, library.method, asOf);
  const levels = effectiveLevels(label, context);
  const indicators = library.dimensions.flatMap((dimension) => dimension.indicators);
  const widths = indicators.map(({ id }) => {
    const [lo, hi] = levels.get(id) ?? UNKNOWN_LEVEL;
    return hi - lo;
  });
  const exact = widths.filter((width) => width === 0).length;
  const unknown = widths.filter((width) => width === UNKNOWN_LEVEL[1]).length;
  const { people, product } = credibilityOf(label, levels, library);
  const gates = new Map(
    [...people.gates, ...product.gates].map(({ indicator, state }) => [indicator, state]),
  );
  const evidence = facts(label);
  const lastReview = latest(label.reviews.map(({ date }) => date));
  return {
    id: label.id,
    name: label.name,
    role: label.role,
    status: editionStatus(label, asOf),
    successor: successorOf(label, library.labels)?.id ?? null,
    scheme: {
      known: knownEvidence(levels, library.dimensions),
      indicators: { exact, range: indicators.length - exact - unknown, unknown },
      gates: tally(GATE_STATES, [...gates.values()]),
    },
    demands: demandsOf(label, library, asOf),
    evidence: tally(
      GRADES,
      evidence.map((entries) => strongestGrade(entries, context)),
    ),
    age: {
      oldest: earliest(label.sources.map(({ read }) => read)),
      aged: evidence.filter((entries) => entries.every((entry) => isAged(entry, context))).length,
      lastReview,
      reviewDue: lastReview === null ? null : addMonths(lastReview, context.reviewWithin),
    },
    decides: decisiveFact(label, lots, library, asOf),
  };
}

const add = <T extends string>(rows: readonly Readonly<Record<T, number>>[], names: readonly T[]) =>
  Object.fromEntries(names.map((name) => [name, rows.reduce((sum, row) => sum + row[name], 0)])) as Readonly<
    Record<T, number>
  >;

/** What most to ask: the fact with the greatest gain over all labels that are ranked. */
function overallFact(labels: readonly LabelKnowledge[]): Knowledge['overall']['decides'] {
  const found = labels.flatMap(({ id, role, decides }) =>
    role === 'label' && decides !== null ? [{ ...decides, label: id }] : [],
  );
  const [first = null, ...rest] = found;
  return rest.reduce((best, next) => {
    if (best === null) return next;
    const by =
      next.gain.assured - best.gain.assured ||
      next.gain.checked - best.gain.checked ||
      next.gain.demanded - best.gain.demanded;
    return by > 0 ? next : best;
  }, first);
}

/**
 * How much is known of labels on a day.
 * @param labels the labels to report on
 * @param lots lots of the tenders in which an open fact is weighed
 */
export function knowledge(
  library: Library,
  labels: readonly Label[],
  lots: readonly AskedLot[],
  asOf: string,
): Knowledge {
  const rows = labels.map((label) => knowledgeOf(label, lots, library, asOf));
  return {
    asOf,
    labels: rows,
    overall: {
      labels: rows.length,
      known: rows.length === 0 ? 0 : rows.reduce((sum, { scheme }) => sum + scheme.known, 0) / rows.length,
      gates: add(
        rows.map(({ scheme }) => scheme.gates),
        GATE_STATES,
      ),
      demands: add(
        rows.map(({ demands }) => demands),
        ['established', 'open', 'absent', 'silent'],
      ),
      evidence: add(
        rows.map(({ evidence }) => evidence),
        GRADES,
      ),
      aged: rows.reduce((sum, { age }) => sum + age.aged, 0),
      overdue: rows.filter(({ age }) => age.reviewDue !== null && age.reviewDue < asOf).length,
      decides: overallFact(rows),
    },
  };
}
