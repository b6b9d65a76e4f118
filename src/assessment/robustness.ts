/** How firm the order of candidates is: other weights, and dominance (method section 9). */
import { compareRank, type Rankable } from './ranking.js';
import { dominanceOf } from './robustness-dominance.js';
import { placeCounts, type DrawnRequirement } from './robustness-draws.js';
import type { CellSummary } from './shares.js';

/** Numbers of the method, section 9. */
export interface RobustnessSettings {
  /** Number of draws of weights, at least 1. */
  readonly draws: number;
  /** Concentration of the Dirichlet distribution for each unit of raw weight, at least 1. */
  readonly concentration: number;
  /** Least share of draws in which a candidate keeps its rank to be robust, 0 to 1. */
  readonly robust: number;
  /** Least share to be sensitive; fragile below. */
  readonly sensitive: number;
}

/** A candidate that is ranked, with its cells in the order of what is asked. */
export interface RankedCandidate {
  readonly rankable: Rankable;
  readonly summaries: readonly CellSummary[];
}

export type RobustnessBadge = 'robust' | 'sensitive' | 'fragile';

/** Names a candidate: a label, and the position of its grade. */
export type CandidateKey = Pick<Rankable, 'id' | 'gradeIndex'>;

export interface CandidateRobustness extends CandidateKey {
  /** 1 is best: the rank under the given weights. */
  readonly rank: number;
  /** Probability of each rank from the first to the last, 0 to 1, unrounded. */
  readonly acceptability: readonly number[];
  /**
   * By the share of draws in which the candidate keeps its rank: for the first that it stays first; for another that it
   * is neither above nor below where it is now.
   */
  readonly badge: RobustnessBadge;
  /** Candidates that it is better than whatever the weights, in order of rank. */
  readonly dominates: readonly CandidateKey[];
  readonly dominatedBy: readonly CandidateKey[];
}

const badgeOf = (kept: number, { robust, sensitive }: RobustnessSettings): RobustnessBadge =>
  kept >= robust ? 'robust' : kept >= sensitive ? 'sensitive' : 'fragile';

/**
 * Robustness of each ranked candidate of a lot, in order of rank. The order of candidates, requirements and cells that
 * are given does not matter, the cells of each candidate being in the order of `asked`.
 * @param seed 0 to 2^32 - 1; the same gives the same result everywhere
 */
export function robustnessOf(
  candidates: readonly RankedCandidate[],
  asked: readonly DrawnRequirement[],
  settings: RobustnessSettings,
  seed: number,
): readonly CandidateRobustness[] {
  const ranked = [...candidates].sort((a, b) => compareRank(a.rankable, b.rankable));
  const cells = ranked.map(({ summaries }) => summaries);
  const counts = placeCounts(asked, cells, settings.draws, settings.concentration, seed);
  const keys = ranked.map(({ rankable: { id, gradeIndex } }): CandidateKey => ({ id, gradeIndex }));
  const named = (positions: readonly number[]): readonly CandidateKey[] =>
    positions.flatMap((position) => keys[position] ?? []);
  const dominance = dominanceOf(cells);
  return keys.map((key, place) => {
    const ofCandidate = counts.subarray(place * keys.length, (place + 1) * keys.length);
    const acceptability = Array.from(ofCandidate, (count) => count / settings.draws);
    return {
      ...key,
      rank: place + 1,
      acceptability,
      badge: badgeOf(acceptability[place] ?? 0, settings),
      dominates: named(dominance[place]?.dominates ?? []),
      dominatedBy: named(dominance[place]?.dominatedBy ?? []),
    };
  });
}
