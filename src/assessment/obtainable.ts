/** What products would reach whose register entry shows an optional criterion (method section 5). */
import type { CellResult } from '../model/types.js';
import {
  coverageByDemand,
  failingItem,
  type CellCoverage,
  type CoverageContext,
  type ItemCoverage,
  type KnownCandidate,
} from './coverage.js';
import { demandedIfMandatory } from './demanded.js';
import { compareReadings } from './readings.js';

interface Obtainable {
  readonly criterion: string;
  readonly covered: ItemCoverage;
}

/** The best optional criterion of an item that the register shows, as if it were mandatory. */
function obtainableFor(
  item: ItemCoverage,
  { asked, cell }: CellCoverage,
  candidate: KnownCandidate,
  context: CoverageContext,
): Obtainable | null {
  const shown = candidate.label.register?.['criteria-shown'] ?? [];
  const place = { requirement: asked.requirement, rung: asked.rung, tier: cell.tier, target: cell.target };
  const found = item.demands.flatMap((demand): readonly Obtainable[] => {
    const { claim } = demand;
    if (claim?.obligation !== 'optional' || claim.criterion === undefined) return [];
    if (!shown.includes('all') && !shown.includes(claim.criterion)) return [];
    const range = demandedIfMandatory(claim, {
      ...place,
      candidate,
      item: item.item,
      asOf: context.asOf,
      context: candidate.evidence,
    });
    const covered = coverageByDemand(candidate, { ...demand, range }, place, item.item, context);
    return [{ criterion: claim.criterion, covered }];
  });
  const [first, ...rest] = found;
  if (!first) return null;
  return rest.reduce(
    (best, next) => (compareReadings(next.covered.readings[0], best.covered.readings[0]) > 0 ? next : best),
    first,
  );
}

/** The class that a cell could reach for every item; null unless each has an optional criterion that the register shows. */
export function obtainable(
  cell: CellCoverage,
  candidate: KnownCandidate,
  context: CoverageContext,
): CellResult['obtainable'] {
  if ((candidate.label.register?.['criteria-shown'] ?? []).length === 0) return null;
  const ofItems = cell.items.map((item) => ({ item, found: obtainableFor(item, cell, candidate, context) }));
  const all = ofItems.flatMap(({ found }) => found ?? []);
  const named = ofItems.find(({ item }) => item === failingItem(cell))?.found;
  if (all.length < ofItems.length || !named) return null;
  const least = (end: 0 | 1): number => Math.min(...all.map(({ covered }) => covered.readings[end].assured));
  return { criterion: named.criterion, class: [least(0), least(1)] };
}
