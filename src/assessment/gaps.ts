/** What no ranked label surely assures, what to write instead, and the follow-up plan. */
import type { Library } from '../model/library.js';
import type { GapResult, LotResult, Method, Requirement } from '../model/types.js';
import { cellState, demandedRange, failingItem, type CellCoverage } from './coverage.js';
import type { LotItem } from './applicability.js';
import { issuesFor, practicesFor } from './good-practice.js';
import { clauseFor } from './clauses.js';
import { cellsOfSet } from './label-sets.js';
import { compareReadings, missingLinks } from './readings.js';
import type { AskedRequirement } from './tender-requirements.js';

/** A ranked candidate with its cells, in the order of what is asked; best rank first. */
export interface RankedCells {
  readonly id: string;
  readonly grade: string | null;
  readonly register: string | null;
  readonly cells: readonly CellCoverage[];
}

type FollowUp = LotResult['followUp'][number];
type Stated = Requirement['follow-up'][number];

const followUpOf = ({ requirement }: AskedRequirement): GapResult['followUp'] =>
  requirement['follow-up'].map(({ when, who, action, evidence }) => ({ when, who, action, evidence }));

function nearestOf(
  ranked: readonly RankedCells[],
  index: number,
  target: number,
  method: Method,
): GapResult['nearest'] {
  const said = ranked.flatMap((candidate) => {
    const cell = candidate.cells[index];
    const item = cell && failingItem(cell);
    return item && demandedRange(item)[1] > 0 ? [{ candidate, item }] : [];
  });
  const [first, ...rest] = said;
  if (!first) return null;
  const nearest = rest.reduce((best, next) => {
    return compareReadings(next.item.readings[0], best.item.readings[0]) > 0 ? next : best;
  }, first);
  return {
    label: nearest.candidate.id,
    grade: nearest.candidate.grade,
    lacks: [...missingLinks(nearest.item.links[0], target, method)],
  };
}

/** Cells that no ranked label, nor all of them together, surely assures; musts first, then by weight. */
export function gapsOf(
  asked: readonly AskedRequirement[],
  ranked: readonly RankedCells[],
  items: readonly LotItem[],
  library: Library,
): readonly GapResult[] {
  const { method } = library;
  const together = cellsOfSet(ranked.map(({ cells }) => cells));
  const places = asked.flatMap((one) => one.cells.map((cell) => ({ one, cell })));
  const gaps = places.flatMap(({ one, cell }, index) => {
    const covered = together[index];
    const state = covered ? cellState(covered, 'assured') : 'no';
    if (state === 'surely') return [];
    const { clause, proof } = one.requirement;
    const resolved = (text: string | null): string | null =>
      text === null ? null : clauseFor(text, one.rung);
    const gap: GapResult = {
      requirement: one.requirement.id,
      tier: cell.tier,
      state: state === 'possibly' ? 'open' : 'gap',
      nearest: nearestOf(ranked, index, cell.target, method),
      clauses: {
        'technical-specification': resolved(clause['technical-specification']),
        award: resolved(clause.award),
        performance: resolved(clause.performance),
      },
      proof,
      followUp: followUpOf(one),
      practices: practicesFor(one.requirement, items, library),
      issues: issuesFor(one.requirement, library),
    };
    return [{ gap, must: one.must, weight: one.weight * cell.weight, index }];
  });
  return gaps
    .sort((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight || a.index - b.index)
    .map(({ gap }) => gap);
}

/** Register of the best label that demands the requirement, to check certificates in. */
function registerFor(one: AskedRequirement, ranked: readonly RankedCells[]): string | null {
  const demanding = ranked.find(
    ({ register, cells }) =>
      register !== null &&
      cells.some((cell) => cell.asked === one && cellState(cell, 'demanded') === 'surely'),
  );
  return demanding?.register ?? null;
}

const scheduleOf = ({ schedule }: Stated): FollowUp['schedule'] =>
  schedule === undefined
    ? null
    : {
        first: schedule.first,
        from: schedule.from ?? null,
        every: schedule.every ?? null,
        times: schedule.times ?? null,
        alsoOnEvent: schedule['also-on-event'] ?? false,
      };

/** The follow-up of the contract: each action once, with the requirements that it serves. */
export function followUpPlan(
  asked: readonly AskedRequirement[],
  ranked: readonly RankedCells[],
): readonly FollowUp[] {
  const plan = new Map<string, FollowUp>();
  for (const one of asked) {
    const register = registerFor(one, ranked);
    for (const stated of one.requirement['follow-up']) {
      const { when, who, action, evidence } = stated;
      const schedule = scheduleOf(stated);
      const key = JSON.stringify([when, schedule, who, action, evidence, register]);
      const before = plan.get(key)?.requirements ?? [];
      plan.set(key, {
        when,
        schedule,
        who,
        action,
        evidence,
        register,
        requirements: [...before, one.requirement.id],
      });
    }
  }
  return [...plan.values()];
}
