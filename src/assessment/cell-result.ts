/** One cell of a candidate as the result shows it: both ends of every figure, what limits it and what is not known. */
import type { CellResult, Method } from '../model/types.js';
import { itemId } from './applicability.js';
import {
  cellState,
  endReadings,
  failingItem,
  type CellCoverage,
  type CoverageContext,
  type ItemCoverage,
  type KnownCandidate,
} from './coverage.js';
import { TOP_LEVEL } from './credibility.js';
import { demandedIfMandatory, type DemandedInput } from './demanded.js';
import { readingsOf, weakestLinks } from './readings.js';
import { roundInterval, SCORE_DIGITS } from './rounding.js';
import { unknownUpTo } from './verification.js';

/** Ids of facts that keep an item from being surely met although it may be: claim, elements or indicators. */
function openFacts(
  item: ItemCoverage,
  target: number,
  candidate: KnownCandidate,
  method: Method,
): readonly string[] {
  if (item.assured !== 'possibly') return [];
  const [lo] = item.links;
  const classCap = method.caps.credibility[lo.class] ?? 0;
  const { gates } = candidate.credibility[item.profile];
  const openGates = gates
    .filter(({ state }) => state === 'not-established')
    .map(({ indicator }) => indicator);
  const wide = (): readonly string[] =>
    [...candidate.levels].filter(([, [low, high]]) => high - low === TOP_LEVEL).map(([id]) => id);
  return [
    ...(lo.demanded < method.demanded.met || lo.demanded < target ? ['claim'] : []),
    ...(lo.verified < target ? unknownUpTo(target, item.verification) : []),
    ...(classCap < target ? (openGates.length > 0 ? openGates : wide()) : []),
  ];
}

function obtainable(
  cell: CellCoverage,
  item: ItemCoverage,
  candidate: KnownCandidate,
  context: CoverageContext,
): CellResult['obtainable'] {
  const { claim } = item.demand;
  const shown = candidate.label.register?.['criteria-shown'] ?? [];
  if (claim?.obligation !== 'optional' || claim.criterion === undefined) return null;
  if (!shown.includes('all') && !shown.includes(claim.criterion)) return null;
  const input: DemandedInput = {
    candidate,
    requirement: cell.asked.requirement,
    rung: cell.asked.rung,
    tier: cell.cell.tier,
    item: item.item,
    asOf: context.asOf,
    context: candidate.evidence,
  };
  const O = demandedIfMandatory(claim, input);
  const classAt = (end: 0 | 1): number =>
    readingsOf({ ...item.links[end], demanded: O[end] }, context.method).assured;
  return { criterion: claim.criterion, class: [classAt(0), classAt(1)] };
}

/** A cell as the result shows it, rounded (scores 1 decimal). */
export function cellResult(
  cell: CellCoverage,
  candidate: KnownCandidate,
  context: CoverageContext,
): CellResult {
  const { method } = context;
  const shown = failingItem(cell);
  const [lo, hi] = endReadings(cell);
  const assured = cellState(cell, 'assured');
  return {
    requirement: cell.asked.requirement.id,
    tier: cell.cell.tier,
    item: cell.items.length > 1 ? itemId(shown.item) : null,
    O: shown.demand.range,
    V: shown.V,
    B: shown.B,
    class: [lo.assured, hi.assured],
    number: roundInterval([lo.number, hi.number], SCORE_DIGITS),
    demanded: cellState(cell, 'demanded'),
    checked: cellState(cell, 'checked'),
    assured,
    limitedBy: assured === 'surely' ? [] : weakestLinks(shown.links[0], method),
    unknown: [...new Set(cell.items.flatMap((item) => openFacts(item, cell.cell.target, candidate, method)))],
    obtainable: obtainable(cell, shown, candidate, context),
    basis: shown.demand.basis,
    evidence: shown.demand.evidence.map(({ source, locator }) => `${source} ${locator}`),
  };
}
