/** Which unknown facts stand between a cell and being surely met (method section 8). */
import type { Library } from '../model/library.js';
import { factKey, type Assumption } from './assumption.js';
import { demandedRange, type CellCoverage, type ItemCoverage, type KnownCandidate } from './coverage.js';
import { UNKNOWN_LEVEL } from './credibility.js';
import type { Reading } from './readings.js';

/** Facts by which what is verified would reach the target; null when no answer about the label as a whole would do. */
function verificationNeeds(
  item: ItemCoverage,
  cell: CellCoverage,
  candidate: KnownCandidate,
  { method }: Library,
): readonly Assumption[] | null {
  const { target } = cell.cell;
  if (item.links[0].verified >= target) return [];
  const open = item.verification.elements.filter(
    ({ level, lo, hi, spare }) => level <= target && hi && !lo && !spare,
  );
  // What is said of one claim cannot be answered by what holds for the label.
  if (open.length === 0 || open.some(({ from }) => from === 'claim')) return null;
  return open.flatMap(({ element, indicators }): readonly Assumption[] => {
    if (indicators.length === 0)
      return [{ kind: 'element', of: cell.asked.requirement.kind, element, is: 'met' }];
    const needed = Object.entries(method.verified.derivations[element]?.['met-when'] ?? {});
    return needed.flatMap(([indicator, level]): readonly Assumption[] => {
      const [lo] = candidate.levels.get(indicator) ?? UNKNOWN_LEVEL;
      return lo >= level ? [] : [{ kind: 'indicator', indicator, level }];
    });
  });
}

/** Gates that must be known to be passed for the class to reach the target; null when open gates are not what lacks. */
function classNeeds(
  item: ItemCoverage,
  target: number,
  candidate: KnownCandidate,
  { method }: Library,
): readonly Assumption[] | null {
  if ((method.caps.credibility[item.links[0].class] ?? 0) >= target) return [];
  const open = candidate.credibility[item.profile].gates.filter(({ state }) => state === 'not-established');
  return open.length === 0
    ? null
    : open.map(({ indicator, minimum }) => ({ kind: 'indicator', indicator, level: minimum }));
}

/**
 * Facts which, if favourable, would make a cell surely met in a reading; each is necessary, so none can be left out.
 * @returns null when it cannot be met, is met, or needs what no single answer about the label gives
 */
export function needsOf(
  cell: CellCoverage,
  reading: Reading,
  candidate: KnownCandidate,
  library: Library,
): readonly Assumption[] | null {
  const { target } = cell.cell;
  const least = Math.max(library.method.demanded.met, target);
  const needs = cell.items.map((item): readonly Assumption[] | null => {
    if (item[reading] === 'surely') return [];
    if (item[reading] === 'no') return null;
    const demand: readonly Assumption[] =
      demandedRange(item)[0] < least
        ? [{ kind: 'demand', requirement: cell.asked.requirement, rung: cell.asked.rung }]
        : [];
    const verified = reading === 'demanded' ? [] : verificationNeeds(item, cell, candidate, library);
    const credible = reading === 'assured' ? classNeeds(item, target, candidate, library) : [];
    return verified === null || credible === null ? null : [...demand, ...verified, ...credible];
  });
  if (needs.includes(null)) return null;
  const facts = new Map(needs.flatMap((list) => list ?? []).map((fact) => [factKey(fact), fact]));
  return facts.size === 0 ? null : strongest([...facts.values()]);
}

/** Of several levels of one indicator the highest, which includes the others. */
function strongest(facts: readonly Assumption[]): readonly Assumption[] {
  const highest = new Map<string, number>();
  for (const fact of facts)
    if (fact.kind === 'indicator')
      highest.set(fact.indicator, Math.max(fact.level, highest.get(fact.indicator) ?? 0));
  return facts.filter((fact) => fact.kind !== 'indicator' || highest.get(fact.indicator) === fact.level);
}
