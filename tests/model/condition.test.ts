/** Three-valued conditions: an unknown fact stays unknown until the rest decides. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  evaluate,
  not,
  type Condition,
  type Facts,
  type Truth,
} from '../../src/model/condition.js';

const TRUTHS: readonly Truth[] = [true, false, null];

describe('connectives', () => {
  it('follow Kleene', () => {
    for (const a of TRUTHS) {
      for (const b of TRUTHS) {
        expect(not(allOf([a, b]))).toBe(anyOf([not(a), not(b)]));
      }
    }
    expect(allOf([true, null])).toBeNull();
    expect(allOf([false, null])).toBe(false);
    expect(anyOf([true, null])).toBe(true);
    expect(anyOf([false, null])).toBeNull();
  });
});

describe('tests of facts', () => {
  const facts: Facts = {
    unit: 'site',
    list: ['a', 'b'],
    count: 3,
    range: { range: [1, 3] },
    day: '2027-01-01',
    nothing: null,
  };
  it.each<readonly [Condition, Truth]>([
    [{ fact: 'unit', is: 'site' }, true],
    [{ fact: 'unit', is: 'company' }, false],
    [{ fact: 'unit', in: ['site', 'company'] }, true],
    [{ fact: 'list', includes: 'b' }, true],
    [{ fact: 'list', includes: 'c' }, false],
    [{ fact: 'count', 'at-least': 3 }, true],
    [{ fact: 'range', 'at-least': 1 }, true],
    [{ fact: 'range', 'at-least': 2 }, null],
    [{ fact: 'range', 'at-least': 4 }, false],
    [{ fact: 'day', before: '2027-12-14' }, true],
    [{ fact: 'day', before: '2027-01-01' }, false],
    [{ fact: 'nothing', is: 'x' }, null],
    [{ fact: 'absent', is: 'x' }, null],
    [{ not: { fact: 'absent', is: 'x' } }, null],
    [
      {
        any: [
          { fact: 'absent', is: 'x' },
          { fact: 'unit', is: 'site' },
        ],
      },
      true,
    ],
  ])('%j is %s', (condition, truth) => {
    expect(evaluate(condition, facts)).toBe(truth);
  });

  it('what is decided stays decided when an unknown fact becomes known', () => {
    const names = ['p', 'q', 'r'] as const;
    const leaf: fc.Arbitrary<Condition> = fc.constantFrom(...names).map((fact) => ({ fact, is: true }));
    const condition: fc.Arbitrary<Condition> = fc.letrec<{ tree: Condition }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        leaf,
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
        fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
        tie('tree').map((inner) => ({ not: inner })),
      ),
    })).tree;
    fc.assert(
      fc.property(
        condition,
        fc.constantFrom(...names),
        fc.boolean(),
        fc.boolean(),
        (tree, open, value, other) => {
          const known = Object.fromEntries(names.map((name) => [name, name === open ? null : other]));
          const before = evaluate(tree, known);
          if (before !== null) expect(evaluate(tree, { ...known, [open]: value })).toBe(before);
        },
      ),
    );
  });
});
