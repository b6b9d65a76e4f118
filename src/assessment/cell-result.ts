/** One cell of a candidate as the result shows it: both ends of every figure, what limits it and what is not known. */
import type { Interval } from '../model/interval.js';
import type { CellResult, Method } from '../model/types.js';
import { itemId } from './applicability.js';
import {
  cellState,
  demandedRange,
  endReadings,
  failingItem,
  isAbsent,
  itemsDiffer,
  type CellCoverage,
  type CoverageContext,
  type ItemCoverage,
  type KnownCandidate,
} from './coverage.js';
import { obtainable } from './obtainable.js';
import { weakestLinks } from './readings.js';
import { citedEvidence } from './evidence.js';
import { roundInterval, SCORE_DIGITS } from './rounding.js';
import { unknownUpTo } from './verification.js';

/** Ids of facts that keep an item from being surely met although it may be: claim, elements or indicators. */
function undecidedFacts(
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
  return [
    ...(demandedRange(item)[0] < Math.max(method.demanded.met, target) ? ['claim'] : []),
    ...(lo.verified < target ? unknownUpTo(target, item.verification) : []),
    ...(classCap < target ? (openGates.length > 0 ? openGates : candidate.openIndicators(item.profile)) : []),
  ];
}

/** Both ends of a link; the upper one never below the lower, where different claims give them. */
const linkRange = ({ links: [lo, hi] }: ItemCoverage, link: 'verified' | 'bound'): Interval => [
  lo[link],
  Math.max(lo[link], hi[link]),
];

/** A cell of which it is known for every item that nothing is demanded; the same as the long way, without its work. */
function absentCell({ asked, cell }: CellCoverage, shown: ItemCoverage, method: Method): CellResult {
  return {
    requirement: asked.requirement.id,
    tier: cell.tier,
    item: null,
    O: [0, 0],
    V: [0, 0],
    B: [0, 0],
    class: [0, 0],
    number: [0, 0],
    demanded: 'no',
    checked: 'no',
    assured: 'no',
    limitedBy: weakestLinks(shown.links[0], method),
    unknown: [],
    obtainable: null,
    basis: shown.demand.basis,
    evidence: citedEvidence(shown.demand.evidence),
  };
}

/** A cell as the result shows it, rounded (scores 1 decimal). */
export function cellResult(
  cell: CellCoverage,
  candidate: KnownCandidate,
  context: CoverageContext,
): CellResult {
  const { method } = context;
  const [first] = cell.items;
  if (first && cell.items.every(({ demand }) => isAbsent(demand))) return absentCell(cell, first, method);
  const shown = failingItem(cell);
  const [lo, hi] = endReadings(cell);
  const assured = cellState(cell, 'assured');
  return {
    requirement: cell.asked.requirement.id,
    tier: cell.cell.tier,
    item: itemsDiffer(cell) ? itemId(shown.item) : null,
    O: demandedRange(shown),
    V: linkRange(shown, 'verified'),
    B: linkRange(shown, 'bound'),
    class: [lo.assured, hi.assured],
    number: roundInterval([lo.number, hi.number], SCORE_DIGITS),
    demanded: cellState(cell, 'demanded'),
    checked: cellState(cell, 'checked'),
    assured,
    limitedBy: assured === 'surely' ? [] : weakestLinks(shown.links[0], method),
    unknown: [
      ...new Set(cell.items.flatMap((item) => undecidedFacts(item, cell.cell.target, candidate, method))),
    ],
    obtainable: obtainable(cell, candidate, context),
    basis: shown.demand.basis,
    evidence: citedEvidence(shown.demand.evidence),
  };
}
