/** Labels side by side. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLabels } from '../../src/assessment/comparison.js';
import type { Label } from '../../src/model/types.js';
import { AS_OF, claim, cite, label, libraryOf, requirement } from '../support/fixtures.js';
import { libraryArb } from '../support/random-library.js';

const compare = (a: Partial<Label>, b: Partial<Label>) => {
  const labels = [label({ id: 'a', ...a }), label({ id: 'b', ...b })];
  const library = libraryOf([requirement(), requirement({ id: 'ce-warranty', title: 'Warranty' })], labels);
  return compareLabels(
    library,
    labels.map((one) => ({ label: one, grade: one.grades[0] ?? null })),
    { asOf: AS_OF },
  );
};

const rows = (result: ReturnType<typeof compare>) =>
  result.themes.flatMap(({ requirements }) =>
    requirements.map(({ id, differs, labels }) => [id, differs, labels.map(({ says }) => says)]),
  );

describe('what labels say about a requirement', () => {
  it('tells a claim, a documented absence, silence, another scope and other goods apart', () => {
    const scope = label().scope;
    expect(rows(compare({ claims: [claim()] }, {}))).toEqual([
      ['ce-spare-parts', true, ['claims', 'silent']],
    ]);
    const absent = { 'not-addressed': [{ themes: ['circularity' as const], evidence: cite('N') }] };
    expect(rows(compare({ claims: [claim()] }, absent))[0]?.[2]).toEqual(['claims', 'not-addressed']);
    const elsewhere = { scope: { ...scope, themes: ['labour-rights' as const] } };
    expect(rows(compare({ claims: [claim()] }, elsewhere))[0]?.[2]).toEqual(['claims', 'outside-scope']);
    const paper = { claims: [claim({ concerns: 'other' })] };
    expect(rows(compare({ claims: [claim()] }, paper))[0]?.[2]).toEqual(['claims', 'other-goods']);
  });

  it('does not take an inferred absence for a documented one', () => {
    const inferred = { 'not-addressed': [{ requirements: ['ce-spare-parts'], evidence: cite('X') }] };
    expect(rows(compare({ claims: [claim()] }, inferred))[0]?.[2]).toEqual(['claims', 'silent']);
  });

  it('is left out where none says anything, and the same claim is no difference whatever its source', () => {
    expect(rows(compare({}, {}))).toEqual([]);
    expect(rows(compare({ claims: [claim()] }, { claims: [claim({ evidence: cite('I') })] }))).toEqual([
      ['ce-spare-parts', false, ['claims', 'claims']],
    ]);
  });

  const differs = (a: Partial<Label>, b: Partial<Label>) => rows(compare(a, b)).map(([, differ]) => differ);

  it('differs by an exception, a date, a binding target and what only a higher grade demands', () => {
    const same = { claims: [claim()] };
    const excepted = { exception: 'sets without a battery' };
    expect(differs(same, { claims: [claim(excepted)] })).toEqual([true]);
    const from = (day: string) => ({ claims: [claim({ obligation: 'phased-in', from: day })] });
    expect(differs(from('2027-01-01'), from('2030-01-01'))).toEqual([true]);
    expect(differs(from('2027-01-01'), from('2027-01-01'))).toEqual([false]);
    const grades = { grades: ['bronze', 'gold'], 'grade-meaning': 'criteria' as const };
    expect(differs(same, { ...grades, claims: [claim({ grade: 'gold' })] })).toEqual([true]);
    expect(differs(same, { ...grades, claims: [claim({ grade: 'bronze' })] })).toEqual([false]);
  });

  it('does not differ by the order in which claims are written', () => {
    const one = claim({ reaches: 'basic' });
    const other = claim({ reaches: 'advanced', obligation: 'optional' });
    expect(differs({ claims: [one, other] }, { claims: [other, one] })).toEqual([false]);
  });

  it('puts differences first', () => {
    const both = claim({ requirement: 'ce-spare-parts' });
    const result = compare(
      { claims: [both, claim({ requirement: 'ce-warranty' })] },
      { claims: [both, claim({ requirement: 'ce-warranty', reaches: 'basic' })] },
    );
    expect(rows(result).map(([id, differs]) => [id, differs])).toEqual([
      ['ce-warranty', true],
      ['ce-spare-parts', false],
    ]);
  });
});

describe('credibility and law', () => {
  it('stand side by side, in the order of the labels', () => {
    const credibility = { 'gov-role-separation': { level: 3, evidence: cite('I') } };
    const result = compare({ credibility }, {});
    const [people] = result.credibility;
    expect(people?.classes).toHaveLength(2);
    const gate = people?.gates.find(({ indicator }) => indicator === 'gov-role-separation');
    expect(gate).toMatchObject({ differs: true, states: ['passed', 'not-established'] });
    expect(people?.gates[0]?.differs).toBe(true);
  });
});

describe('for any library', () => {
  it('a label compared with itself differs in nothing', () => {
    fc.assert(
      fc.property(libraryArb, (library) => {
        for (const one of library.labels) {
          const self = { label: one, grade: one.grades[0] ?? null };
          const result = compareLabels(library, [self, self], { asOf: AS_OF });
          const all = [
            ...result.themes.flatMap(({ requirements }) => requirements),
            ...result.credibility.flatMap(({ dimensions, gates }) => [...dimensions, ...gates]),
            ...result.legal,
          ];
          expect(all.filter(({ differs }) => differs)).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });
});
