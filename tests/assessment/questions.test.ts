/** What to ask, and that the answers do what a question says (method section 8). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, type AssessOptions } from '../../src/assessment/assess.js';
import { cellState } from '../../src/assessment/coverage.js';
import { cellsOfSet } from '../../src/assessment/label-sets.js';
import { assume } from '../../src/assessment/assumption.js';
import { assumedFact } from '../../src/cli/assumptions.js';
import type { Library } from '../../src/model/library.js';
import type { Claim, Label, LotResult, Requirement, Tender } from '../../src/model/types.js';
import { assessedLot, rankedCells } from '../support/assessed-lot.js';
import { exampleTender } from '../support/example-tenders.js';
import { AS_OF, cite, claim, label, libraryOf, requirement } from '../support/fixtures.js';
import { promisingLibraryArb } from '../support/promising.js';
import { tenderArb } from '../support/random-library.js';
import { indicatorIds, method } from '../support/rules.js';
import { library as shipped } from '../support/shipped-labels.js';

type Question = LotResult['questions'][number];
type Assumed = NonNullable<AssessOptions['assume']>;

const TENDER: Tender = {
  title: 'T',
  lots: [{ id: '1', products: ['notebook'] }],
  ambition: { 'human-rights': 'none', 'labour-rights': 'none', circularity: 'advanced' },
};

/** Gates that no element of verification derives from. */
const STAKEHOLDERS = 'std-stakeholder-process';
const VERIFIABLE = 'std-verifiable-criteria';
const PUBLIC = 'trn-public-requirements';
const SEPARATION = 'gov-role-separation';

/** A scheme of which all is known and good, but for these indicators; its promise of parts is published. */
const scheme = (unknown: readonly string[], claims: readonly Claim[], change: Partial<Label> = {}): Label =>
  label({
    credibility: Object.fromEntries(
      indicatorIds.filter((id) => !unknown.includes(id)).map((id) => [id, { level: 3, evidence: cite('I') }]),
    ),
    verification: { commitment: { 'published-promise': { is: 'met', evidence: cite('I') } } },
    claims,
    ...change,
  });

const questionsOf = (
  labels: readonly Label[],
  requirements: readonly Requirement[] = [requirement()],
  tender: Tender = TENDER,
): readonly Question[] =>
  assess(libraryOf(requirements, labels), tender, { version: '0', asOf: AS_OF }).lots[0]?.questions ?? [];

/** A question in one line. */
const brief = ({ label: of, reading, settles, flips, facts }: Question): string =>
  `${of} ${facts.map(({ fact, value }) => `${fact}=${value}`).join(' & ')}: ${reading} ${settles} ${flips}`;

const asked = (...input: Parameters<typeof questionsOf>): readonly string[] =>
  questionsOf(...input).map(brief);

const openClaim = claim({ reaches: ['none', 'frontrunner'] });

/** A requirement like that on spare parts. */
const like = (id: string, severity: number): Requirement => requirement({ id, severity });

describe('a question, by hand', () => {
  it('asks for the one gate that is open, at its minimum', () => {
    const [question, ...more] = questionsOf([scheme([STAKEHOLDERS], [claim()])]);
    expect(more).toEqual([]);
    expect(question && brief(question)).toBe('fixture std-stakeholder-process=1: assured 1 1');
    expect(question).toMatchObject({ ask: 'label-owner', requirements: ['ce-spare-parts'] });
  });

  it('says in plain words what is asked, what would do, and what shows it', () => {
    const library = libraryOf([requirement()], [scheme([VERIFIABLE], [openClaim])]);
    const [question] = assess(library, TENDER, { version: '0', asOf: AS_OF }).lots[0]?.questions ?? [];
    const indicator = library.dimensions
      .flatMap(({ indicators }) => indicators)
      .find(({ id }) => id === VERIFIABLE);
    const [demand, gate] = question?.facts ?? [];
    expect(gate).toMatchObject({ fact: VERIFIABLE, value: '2', document: indicator?.['shown-by'] });
    expect(gate?.text).toBe(`${indicator?.question} Needed is: ${indicator?.levels['2']}.`);
    expect(demand).toMatchObject({ fact: 'ce-spare-parts', value: 'advanced' });
    expect(demand?.text).toContain('5 years');
    expect(demand?.document).toContain('Spare parts');
  });

  it('asks for a gate and a claim together, which count only together', () => {
    expect(asked([scheme([STAKEHOLDERS], [openClaim])])).toEqual([
      'fixture ce-spare-parts=advanced & std-stakeholder-process=1: assured 1 1',
    ]);
  });

  it('asks for an element of verification, and what one derives from', () => {
    const silent = scheme(['asr-frequency-and-sampling'], [claim()], { verification: {} });
    expect(asked([silent])).toEqual([
      'fixture commitment.published-promise=met & asr-frequency-and-sampling=2: assured 1 1',
    ]);
  });

  it('never asks for more facts together than the method says, and then for a weaker reading first', () => {
    expect(method.questions['facts-together']).toBe(3);
    const gates = [STAKEHOLDERS, VERIFIABLE, PUBLIC];
    expect(asked([scheme(gates, [openClaim])])).toEqual([
      'fixture ce-spare-parts=advanced: checked 1 1',
      `fixture ${STAKEHOLDERS}=1 & ${VERIFIABLE}=2 & ${PUBLIC}=2: assured 1 1`,
    ]);
    expect(asked([scheme([...gates, SEPARATION], [openClaim])])).toEqual([
      'fixture ce-spare-parts=advanced: checked 1 1',
    ]);
  });

  it('puts what a label speaks of before what it is silent about, however much that weighs', () => {
    const requirements = [like('ce-heavy', 3), like('ce-light', 1)];
    const one = scheme([STAKEHOLDERS], [claim({ requirement: 'ce-light' })]);
    expect(asked([one], requirements)).toEqual([
      `fixture ${STAKEHOLDERS}=1: assured 1 0.25`,
      'fixture ce-heavy=advanced: assured 1 0.75',
    ]);
  });

  it('puts a fact that many rows share first, by what each fact gives', () => {
    const requirements = ['ce-a', 'ce-b', 'ce-c'].map((id) => like(id, 1)).concat(like('ce-d', 2));
    const many = (unknown: readonly string[]): Label =>
      scheme(
        unknown,
        ['ce-a', 'ce-b', 'ce-c'].map((id) => claim({ requirement: id })),
        { id: 'many' },
      );
    const one = scheme([PUBLIC], [claim({ requirement: 'ce-d' })], { id: 'one' });
    const ofOne = `one ${PUBLIC}=2: assured 1 0.4`;
    // Ids, and so ranks, do not decide.
    expect(asked([many([STAKEHOLDERS]), one], requirements)).toEqual([
      `many ${STAKEHOLDERS}=1: assured 3 0.6`,
      ofOne,
    ]);
    // Three rows for two facts are less for each than a row of twice the weight for one.
    expect(asked([many([STAKEHOLDERS, PUBLIC]), one], requirements)).toEqual([
      ofOne,
      `many ${STAKEHOLDERS}=1 & ${PUBLIC}=2: assured 3 0.6`,
    ]);
  });

  it('asks nothing about what is known', () => {
    const known = scheme([], [claim()], { id: 'known' });
    expect(asked([known])).toEqual([]);
    // Another label is surely enough for the row.
    expect(asked([known, scheme([STAKEHOLDERS], [claim()])])).toEqual([]);
    // What is known to be less, or not to be there, cannot become enough.
    expect(asked([scheme([STAKEHOLDERS], [claim({ reaches: 'basic' })])])).toEqual([]);
    const absent = [{ requirements: ['ce-spare-parts'], evidence: cite('N') }];
    expect(asked([scheme([STAKEHOLDERS], [], { 'not-addressed': absent })])).toEqual([]);
  });

  it('asks for no credibility where another gate failed: what can still be had is a check', () => {
    const failed = scheme([STAKEHOLDERS], [openClaim]);
    const credibility = { ...failed.credibility, [PUBLIC]: { level: 1, evidence: cite('I') } };
    expect(asked([{ ...failed, credibility }])).toEqual(['fixture ce-spare-parts=advanced: checked 1 1']);
  });

  it('asks nothing about what is never ranked', () => {
    expect(asked([scheme([STAKEHOLDERS], [claim()], { role: 'supporting' })])).toEqual([]);
    const { edition } = label();
    const withdrawn = { edition: { ...edition, status: 'withdrawn' as const } };
    expect(asked([scheme([STAKEHOLDERS], [claim()], withdrawn)])).toEqual([]);
  });

  it('of a label with grades asks once, about the grade that demands most', () => {
    const graded = scheme([STAKEHOLDERS], [claim({ grade: 'gold' })], {
      grades: ['silver', 'gold'],
      'grade-meaning': 'criteria',
    });
    expect(asked([graded])).toEqual([`fixture ${STAKEHOLDERS}=1: assured 1 1`]);
  });

  it('asks nothing about a row that labels meet together, each for some of its items', () => {
    const both: Tender = { ...TENDER, lots: [{ id: '1', products: ['display', 'notebook'] }] };
    const of = (product: string): Label =>
      scheme([], [claim()], { id: `of-${product}`, scope: { ...label().scope, products: [product] } });
    const open = scheme([STAKEHOLDERS], [claim()], { id: 'open' });
    expect(asked([of('notebook'), open], [requirement()], both)).toEqual([
      `open ${STAKEHOLDERS}=1: assured 1 1`,
    ]);
    expect(asked([of('notebook'), of('display'), open], [requirement()], both)).toEqual([]);
  });

  it('stops at the most questions of the method', () => {
    const ids = Array.from({ length: method.questions.most + 2 }, (_, index) => `ce-${10 + index}`);
    const labels = ids.map((id) => scheme([STAKEHOLDERS], [claim({ requirement: id })], { id: `of-${id}` }));
    expect(
      questionsOf(
        labels,
        ids.map((id) => like(id, 1)),
      ),
    ).toHaveLength(method.questions.most);
  });
});

const READINGS = ['demanded', 'checked', 'assured'] as const;

/** Rows that the ranked labels together surely meet, as a full run shows them, with their weight. */
function surelyMet(library: Library, tender: Tender, facts: Assumed) {
  const labels = library.labels.map((one) =>
    facts
      .filter(({ label: id }) => id === one.id)
      .reduce((known, { assumption }) => assume(known, assumption, AS_OF), one),
  );
  const together = cellsOfSet([...rankedCells(assessedLot({ ...library, labels }, tender, AS_OF)).values()]);
  return (reading: (typeof READINGS)[number]) => {
    const met = together.filter((cell) => cellState(cell, reading) === 'surely');
    return {
      rows: met.map(({ asked: one, cell }) => `${one.requirement.id} ${cell.tier} ${cell.target}`),
      /** Requirements that are met at every tier. */
      requirements: together
        .map(({ asked: one }) => one)
        .filter((one) => together.every((cell) => cell.asked !== one || met.includes(cell)))
        .map(({ requirement: one }) => one.id),
      weight: met.reduce((sum, { asked: one, cell }) => sum + one.weight * cell.weight, 0),
    };
  };
}

/** Each question with its answers, and the answers to all before it, assumed. */
function checkAnswers(library: Library, tender: Tender): readonly Question[] {
  const result = assess(library, tender, { version: '0', asOf: AS_OF });
  const [lot] = result.lots;
  if (!lot) throw new Error('no lot');
  let facts: Assumed = [];
  for (const [index, question] of lot.questions.entries()) {
    const { label: of, reading, settles, flips } = question;
    const answers = question.facts.map(({ fact, value }) => assumedFact(`${of}:${fact}=${value}`, library));
    expect(answers.length).toBeLessThanOrEqual(library.method.questions['facts-together']);
    const before = surelyMet(library, tender, facts)(reading);
    facts = [...facts, ...answers];
    const after = surelyMet(library, tender, facts)(reading);
    const at = `question ${index + 1}: ${brief(question)}`;
    const rows = question.rows.map((row) => `${row.requirement} ${row.tier} ${row.target}`);
    expect(rows, at).toEqual(after.rows.filter((row) => !before.rows.includes(row)));
    expect(rows, at).toHaveLength(settles);
    expect(settles, at).toBeGreaterThan(0);
    // Named are the requirements that lack nothing any more.
    const whole = new Set(
      after.requirements.filter((id) => question.rows.some((row) => row.requirement === id)),
    );
    expect(question.requirements, at).toEqual([...whole]);
    expect(Math.abs(after.weight - before.weight - flips), at).toBeLessThan(0.0006);
  }
  // What the run with all answers calls a gap is what is not surely assured then.
  const [run] = assess(library, tender, { version: '0', asOf: AS_OF, assume: facts }).lots;
  const places = run?.requirements.flatMap(({ cells }) => cells).length ?? 0;
  expect(places - (run?.gaps.length ?? 0)).toBe(surelyMet(library, tender, facts)('assured').rows.length);
  return lot.questions;
}

describe('the answers to a question', () => {
  it('settle in a full run as many rows, and as much, as it says: for any library', () => {
    const seen = { questions: 0, together: 0, rows: 0 };
    fc.assert(
      fc.property(promisingLibraryArb, tenderArb, (library, tender) => {
        const questions = checkAnswers(library, tender);
        seen.questions += questions.length;
        seen.together += questions.filter(({ facts }) => facts.length > 1).length;
        seen.rows += questions.filter(({ settles }) => settles > 1).length;
      }),
      { numRuns: 200 },
    );
    expect(seen.questions).toBeGreaterThan(50);
    expect(seen.together).toBeGreaterThan(5);
    expect(seen.rows).toBeGreaterThan(5);
  });

  it('do so for the shipped labels', () => {
    for (const seed of [13, 20]) expect(checkAnswers(shipped, exampleTender(shipped, seed))).not.toEqual([]);
  });
});
