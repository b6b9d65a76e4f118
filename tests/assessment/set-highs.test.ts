/** The search for the smallest set against a general solver, on problems too large to try every set (method section 7). */
import { describe, expect, it } from 'vitest';
import { smallestSet } from '../../src/assessment/set-search.js';
import { frontByHighs, loadHighs, valuesByHighs } from '../support/set-highs.js';
import { contestedProblem, largeProblem, levelsOf } from '../support/set-problems.js';

const highs = await loadHighs();
const SIZE = { members: 30, cells: 40 };
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('smallest set, against HiGHS', () => {
  it.each([
    ['sparse', largeProblem, 14],
    ['contested by grades', contestedProblem, 12],
  ] as const)('finds the same values: %s', (_, draw, count) => {
    for (const seed of seeds(count)) {
      const problem = draw(seed, SIZE);
      const { reading, best } = smallestSet(problem.members, problem.cells);
      expect(reading).toBe('assured');
      const [{ members: ids, burden }] = best;
      const answer = problem.members.filter(({ id }) => ids.includes(id));
      expect([...levelsOf(answer, problem.cells, 'assured'), ids.length, burden], `seed ${seed}`).toEqual(
        valuesByHighs(highs, problem),
      );
    }
  });

  it('finds the same front', () => {
    for (const seed of seeds(3)) {
      const problem = largeProblem(seed, SIZE);
      const total = problem.cells.reduce((sum, { weight }) => sum + weight, 0);
      const { leading, checked } = smallestSet(problem.members, problem.cells).pareto;
      for (const [rank, front] of [leading, checked].entries()) {
        const points = front.slice(1).filter(({ size }) => size % 3 === seed % 3);
        const expected = frontByHighs(
          highs,
          problem,
          rank,
          points.map(({ size }) => size),
        );
        expect(
          points.map(({ share }) => Math.round(share * total)),
          `seed ${seed}`,
        ).toEqual(expected);
      }
    }
  });
});
