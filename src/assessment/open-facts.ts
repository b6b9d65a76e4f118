/** Facts about a label that are not known, and what each would change if its answer were favourable. */
import type { Library } from '../model/library.js';
import type { Label, RequirementKind, Tender } from '../model/types.js';
import { appliesToLot, editionStatus, isUsable, type LotItem } from './applicability.js';
import { assume, factKey, type Assumption } from './assumption.js';
import {
  cellsOf,
  demandedRange,
  knownCandidate,
  type CellCoverage,
  type KnownCandidate,
} from './coverage.js';
import { UNKNOWN_LEVEL } from './credibility.js';
import { READINGS } from './readings.js';
import { resolveTender } from './resolve-tender.js';
import { withoutNoise } from './rounding.js';
import { NO_SHARES, sharesOf, summaryOf, type CellSummary, type Shares } from './shares.js';
import { askedRequirements, itemsOf, type AskedRequirement } from './tender-requirements.js';
import type { VerificationInput } from './verification.js';

/** What a lot asks, and the little of its tender that coverage depends on. */
export interface AskedLot {
  readonly items: readonly LotItem[];
  readonly asked: readonly AskedRequirement[];
  readonly speech: VerificationInput['speech'];
}

/** The lots of tenders as far as open facts can matter to them. */
export const askedLots = (tenders: readonly Tender[], library: Library, asOf: string): readonly AskedLot[] =>
  tenders.flatMap((tender) => {
    const { tender: resolved } = resolveTender(tender, library.method);
    return resolved.lots.map((lot) => ({
      items: itemsOf(lot),
      asked: askedRequirements(lot, resolved, library, asOf),
      speech: resolved.production?.['workers-can-speak'] ?? 'unknown',
    }));
  });

/** Gain of the lower bounds of shares, summed over lots, and the cells that become surely met. */
export interface Gain {
  readonly demanded: number;
  readonly checked: number;
  readonly assured: number;
  /** Cells that a reading newly meets for sure, in the first reading that gains: assured, checked, demanded. */
  readonly settles: number;
}

export interface WeighedFact {
  readonly assumption: Assumption;
  readonly gain: Gain;
}

interface CoveredLot {
  readonly lot: AskedLot;
  readonly candidate: KnownCandidate;
  readonly cells: readonly CellCoverage[];
  readonly summaries: readonly CellSummary[];
  readonly shares: Shares;
}

function coverLot(
  label: Label,
  grade: string | null,
  lot: AskedLot,
  library: Library,
  asOf: string,
): CoveredLot {
  const context = { method: library.method, asOf, speech: lot.speech };
  const candidate = knownCandidate(label, grade, library, context);
  const cells = cellsOf(candidate, lot.asked, context);
  const summaries = cells.map(summaryOf);
  return { lot, candidate, cells, summaries, shares: sharesOf(summaries) ?? NO_SHARES };
}

/** Open indicators, at the best level that they may have. */
function openIndicatorFacts({ levels }: KnownCandidate, library: Library): readonly Assumption[] {
  return library.dimensions.flatMap(({ indicators }) =>
    indicators.flatMap(({ id }): readonly Assumption[] => {
      const [lo, hi] = levels.get(id) ?? UNKNOWN_LEVEL;
      return lo === hi ? [] : [{ kind: 'indicator', indicator: id, level: hi }];
    }),
  );
}

/** Elements of verification that no indicator tells, and that are not known. */
function openElementFacts(
  candidate: KnownCandidate,
  asked: readonly AskedRequirement[],
): readonly Assumption[] {
  const byKind = new Map<RequirementKind, AskedRequirement['requirement']>(
    asked.map(({ requirement }) => [requirement.kind, requirement]),
  );
  return [...byKind].flatMap(([kind, requirement]) =>
    candidate
      .verificationFor(null, requirement)
      .elements.filter(({ lo, hi, spare, indicators }) => hi && !lo && !spare && indicators.length === 0)
      .map(({ element }): Assumption => ({ kind: 'element', of: kind, element, is: 'met' })),
  );
}

/** Requirements that the label may demand, but does not surely demand, at the asked rung. */
function openDemandFacts(cells: readonly CellCoverage[], library: Library): readonly Assumption[] {
  const { met } = library.method.demanded;
  const open = cells.filter(({ items }) =>
    items.some((item) => demandedRange(item)[0] < met && demandedRange(item)[1] >= met),
  );
  const asked = new Map(open.map(({ asked: one }) => [one.requirement.id, one]));
  return [...asked.values()].map(({ requirement, rung }) => ({ kind: 'demand', requirement, rung }));
}

/** Every open fact that could matter to the lots, each once. */
export function openFacts(covered: readonly CoveredLot[], library: Library): readonly Assumption[] {
  const facts = covered.flatMap(({ candidate, cells, lot }) => [
    ...openIndicatorFacts(candidate, library),
    ...openElementFacts(candidate, lot.asked),
    ...openDemandFacts(cells, library),
  ]);
  return [...new Map(facts.map((fact) => [factKey(fact), fact])).values()];
}

function gainOf(before: readonly CoveredLot[], after: readonly CoveredLot[]): Gain {
  const sum = (reading: keyof Shares): number =>
    withoutNoise(
      after.reduce((total, { shares }, index) => {
        const [lo] = before[index]?.shares[reading] ?? [0, 0];
        return total + (shares[reading][0] - lo);
      }, 0),
    );
  const newly = (reading: keyof Shares): number =>
    after.reduce(
      (total, { summaries }, lot) =>
        total +
        summaries.filter(
          ({ states }, cell) =>
            states[reading] === 'surely' && before[lot]?.summaries[cell]?.states[reading] !== 'surely',
        ).length,
      0,
    );
  const first = READINGS.find((reading) => newly(reading) > 0);
  return {
    demanded: sum('demanded'),
    checked: sum('checked'),
    assured: sum('assured'),
    settles: first === undefined ? 0 : newly(first),
  };
}

/** Most useful first: by the gain in assured, checked, demanded share; then by id. */
const compareFacts = (a: WeighedFact, b: WeighedFact): number =>
  b.gain.assured - a.gain.assured ||
  b.gain.checked - a.gain.checked ||
  b.gain.demanded - a.gain.demanded ||
  (factKey(a.assumption) < factKey(b.assumption) ? -1 : 1);

/**
 * Open facts of a label by what a favourable answer to each one alone would add over the lots, most useful first; facts
 * that alone change nothing are left out (method section 8).
 * @param grade grade of the candidate; null for a label without grades
 */
export function weighedFacts(
  label: Label,
  grade: string | null,
  lots: readonly AskedLot[],
  library: Library,
  asOf: string,
): readonly WeighedFact[] {
  if (!isUsable(editionStatus(label, asOf))) return [];
  const concerned = lots.filter(({ items }) => appliesToLot(label, items) !== 'no');
  const before = concerned.map((lot) => coverLot(label, grade, lot, library, asOf));
  return openFacts(before, library)
    .map((assumption) => {
      const known = assume(label, assumption, asOf);
      const after = concerned.map((lot) => coverLot(known, grade, lot, library, asOf));
      return { assumption, gain: gainOf(before, after) };
    })
    .filter(({ gain }) => gain.assured > 0 || gain.checked > 0 || gain.demanded > 0)
    .sort(compareFacts);
}
