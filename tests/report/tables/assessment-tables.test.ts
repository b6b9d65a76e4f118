/** The tables of an assessment: by value on hand-made results, as recorded in golden files, and where a result is poor. */
import { describe, expect, it } from 'vitest';
import { isCalendarDay } from '../../../src/model/calendar.js';
import type { Assessment, LabelResult, LotResult } from '../../../src/model/types.js';
import { messagesFor } from '../../../src/report/messages.js';
import { assessmentTables, ASSESSMENT_TABLES } from '../../../src/report/tables/assessment-tables.js';
import { renderCsv } from '../../../src/report/tables/csv.js';
import type { Cell, ColumnKind, DataTable } from '../../../src/report/tables/data-table.js';
import { labelRows, SUMMARY_FIELDS } from '../../../src/report/tables/summary-row.js';
import { cellsOf } from '../../../src/report/tables/table-of.js';
import { renderXlsx } from '../../../src/report/tables/xlsx.js';
import { expectGolden } from '../../golden.js';
import { readXlsx, records as sheetRecords, sheetNamed } from '../../support/read-xlsx.js';
import { ONE_LOT, SEVERAL_LOTS } from '../fixtures/assessments.js';
import { cell, coverage, label } from '../fixtures/labels.js';

const MESSAGES = messagesFor('en');

const tablesOf = (assessment: Assessment): readonly DataTable[] => assessmentTables(assessment, MESSAGES);

const tableIn = (assessment: Assessment, id: string): DataTable => {
  const found = tablesOf(assessment).find((one) => one.id === id);
  if (!found) throw new Error(`no table ${id}`);
  return found;
};

/** Rows as records by column id. */
const rowsOf = (assessment: Assessment, id: string): readonly Readonly<Record<string, Cell>>[] => {
  const { columns, rows } = tableIn(assessment, id);
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column.id, row[index] ?? null])),
  );
};

const FIXTURES = { 'one-lot': ONE_LOT, 'several-lots': SEVERAL_LOTS } as const;

const firstLot = ({ lots: [lot] }: Assessment): LotResult => {
  if (!lot) throw new Error('no lot');
  return lot;
};

const fits: Readonly<Record<ColumnKind, (cell: Exclude<Cell, null>) => boolean>> = {
  id: (value) => typeof value === 'string' && value !== '',
  text: (value) => typeof value === 'string' && value !== '',
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  share: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  date: (value) => typeof value === 'string' && isCalendarDay(value),
  url: (value) => typeof value === 'string' && URL.canParse(value),
  flag: (value) => typeof value === 'boolean',
  value: () => true,
};

describe.each(Object.entries(FIXTURES))('the tables of %s', (name, assessment) => {
  it('are as recorded', () => {
    for (const one of tablesOf(assessment)) {
      expectGolden(
        `tables/${name}/${one.id}.csv`,
        renderCsv(one, { delimiter: ',', decimal: '.', bom: false }),
      );
    }
  });

  it('hold in each column what its kind says', () => {
    for (const { id, columns, rows } of tablesOf(assessment)) {
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        columns.forEach((column, index) => {
          const value = row[index] ?? null;
          if (value !== null) expect(fits[column.kind](value), `${id} ${column.id} ${value}`).toBe(true);
        });
      }
    }
  });
});

describe('columns', () => {
  it('have stable ids in kebab case, once in a table, and one kind and title everywhere', () => {
    const known = new Map<string, string>();
    for (const { id, columns } of tablesOf(ONE_LOT)) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(new Set(columns.map((column) => column.id)).size).toBe(columns.length);
      for (const column of columns) {
        const meaning = `${column.kind} ${column.title}`;
        expect(column.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(column.title).not.toBe('');
        expect(known.get(column.id) ?? meaning, column.id).toBe(meaning);
        known.set(column.id, meaning);
      }
    }
    expect([...known.keys()].sort()).toEqual(Object.keys(MESSAGES.tables.columns).sort());
  });

  it('begin with the lot where a table is by lot', () => {
    const byLot = [
      'answer',
      'matrix',
      'legal',
      'sets',
      'set-members',
      'gaps',
      'questions',
      'follow-up',
      'wishes',
      'sdg',
    ];
    for (const id of byLot) expect(tableIn(ONE_LOT, id).columns[0]?.id, id).toBe('lot');
  });

  it('of labels begin as batch promises its summary', () => {
    const promised = [
      'tender',
      'lot',
      'product',
      'label',
      'grade',
      'applies',
      'rank',
      'demanded-lo',
      'demanded-hi',
      'checked-lo',
      'checked-hi',
      'assured-lo',
      'assured-hi',

      'credibility-people',
      'credibility-product',
      'best-legal-use',
      'open-questions',
      'gaps',
      'library-digest',
    ];
    expect(SUMMARY_FIELDS.map(([id]) => id)).toEqual(promised);
    const { columns, rows } = tableIn(ONE_LOT, 'labels');
    expect(columns.slice(0, promised.length).map(({ id }) => id)).toEqual(promised);
    expect(rows.map((row) => row.slice(0, promised.length))).toEqual(
      labelRows(ONE_LOT).map((row) => cellsOf(SUMMARY_FIELDS, row)),
    );
  });

  it('are the same for every result', () => {
    const heads = (assessment: Assessment) =>
      tablesOf(assessment).map(({ id, columns }) => [id, columns.map((column) => column.id)]);
    expect(heads(SEVERAL_LOTS)).toEqual(heads(ONE_LOT));
    expect(heads(ONE_LOT).map(([id]) => id)).toEqual(Object.keys(ASSESSMENT_TABLES));
  });
});

describe('by value', () => {
  it('tender: every field with its value, lots apart, and what the result rests on', () => {
    const rows = rowsOf({ ...ONE_LOT, onlyLabels: ['alpha-gen10', 'beta-2025'] }, 'tender');
    const value = (field: string, lot: string | null = null) =>
      rows.find((row) => row['field'] === field && row['lot'] === lot)?.['value'];
    expect(value('title')).toBe('Laptops for the federal service');
    expect(value('buyer.country')).toBe('BE');
    expect(value('products', '1')).toBe('notebook');
    expect(value('items', '1')).toBe('Laptops; Take-back of used devices');
    expect(value('as-of')).toBe('2026-11-24');
    expect(value('seed')).toBe(1);
    expect(value('library.overlays')).toBe('our-own');
    expect(value('only-labels')).toBe('alpha-gen10; beta-2025');
    expect(value('assumption')).toBe('alpha-gen10:asr-worker-voice=2');
    expect(value('note')).toBe('This is not legal advice.');
    expect(rows.filter((row) => row['field-title'] === null)).toEqual([]);
  });

  it('tender: wishes about requirements and weights say what they are about', () => {
    const tender: Assessment['tender'] = {
      ...ONE_LOT.tender,
      value: { amount: 2400000.5, currency: 'EUR' },
      requirements: { 'lr-forced-labour': { must: true, ambition: 'basic' }, 'ce-unknown': { drop: true } },
      weights: { circularity: 2, 'lr-forced-labour': 0.5 },
      delivery: { from: '2027-03-01' },
    };
    const rows = rowsOf({ ...ONE_LOT, tender }, 'tender').map((row) => [
      row['field'],
      row['field-title'],
      row['value'],
    ]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['value.amount', 'Estimated value without VAT', 2400000.5],
        ['requirements.lr-forced-labour.must', 'Forced labour: must-have', true],
        ['requirements.lr-forced-labour.ambition', 'Forced labour: level asked', 'basic'],
        ['requirements.ce-unknown.drop', 'ce-unknown: left out', true],
        ['weights.circularity', 'Circularity: counts so many times as much', 2],
        ['weights.lr-forced-labour', 'Forced labour: counts so many times as much', 0.5],
        ['delivery.from', 'First day of delivery', '2027-03-01'],
      ]),
    );
  });

  it('answer: decision and law of each requirement, must-haves first', () => {
    const rows = rowsOf(ONE_LOT, 'answer');
    expect(rows.map((row) => [row['requirement'], row['must'], row['decision']])).toEqual([
      ['lr-forced-labour', true, 'write'],
      ['ce-spare-parts', true, 'rely'],
      ['hr-conflict-minerals-3tg', false, 'write'],
      ['lr-working-hours', false, 'rely'],
      ['ce-durability', false, 'ask'],
      ['ce-software-support', false, 'law'],
    ]);
    expect(rows[5]).toMatchObject({
      law: 'Regulation (EU) 2023/1670',
      'law-provision': 'Annex II',
      'law-since': '2025-06-20',
      'law-items': 'smartphone',
      weight: 0,
    });
    expect(rows[1]).toMatchObject({ law: null, 'known-labels': 'alpha-gen10', sdg: '8.7' });
  });

  it('matrix: both ends of every figure, states and words', () => {
    const rows = rowsOf(ONE_LOT, 'matrix');
    const at = (requirement: string, tier: string, id: string, grade: string | null = null) =>
      rows.find(
        (row) =>
          row['requirement'] === requirement &&
          row['tier'] === tier &&
          row['label'] === id &&
          row['grade'] === grade,
      );
    expect(at('lr-forced-labour', 'final-assembly', 'alpha-gen10')).toEqual({
      lot: '1',
      requirement: 'lr-forced-labour',
      'requirement-title': 'Forced labour',
      must: true,
      weight: 0.3,
      tier: 'final-assembly',
      'tier-weight': 0.6,
      target: 3,
      label: 'alpha-gen10',
      grade: null,
      'label-name': 'Alpha Certified, generation 10',
      rank: 1,
      demanded: 'surely',
      checked: 'possibly',
      assured: 'possibly',
      'class-lo': 2,
      'class-hi': 3,
      class: 'partly, perhaps credibly assured',
      'number-lo': 60,
      'number-hi': 60,
      'limited-by': 'verified',
      unknown: 'asr-worker-voice',
      basis: 'claim',
      item: null,
      'obtainable-criterion': null,
      'obtainable-class-lo': null,
      'obtainable-class-hi': null,
      evidence: 'T3 card',
    });
    expect(at('ce-durability', 'product', 'alpha-gen10')).toMatchObject({
      demanded: 'no',
      'obtainable-criterion': '4.2.1',
      'obtainable-class-lo': 3,
      'obtainable-class-hi': 3,
    });
    expect(at('lr-forced-labour', 'components', 'beta-2025', 'gold')).toMatchObject({
      assured: 'possibly',
      class: 'not known',
      basis: 'silent',
      rank: 4,
      evidence: null,
    });
  });

  it('labels: figures, classes and words, law, register, availability', () => {
    const rows = rowsOf(ONE_LOT, 'labels');
    const of = (id: string, grade: string | null = null) =>
      rows.find((row) => row['label'] === id && row['grade'] === grade);
    expect(of('alpha-gen10')).toMatchObject({
      tender: 'Laptops for the federal service',
      product: 'notebook; take-back',
      rank: 1,
      'demanded-lo': 0.62,
      'checked-lo': 0.4,
      'assured-hi': 0.62,
      'credibility-people': 'B',
      'credibility-product': 'B-A',
      'best-legal-use': 'U1',
      gaps: 4,
      'open-questions': 0,
      'library-digest': 'sha256:0f3a',
      'people-score-lo': 51.2,
      'people-score-hi': 75.4,
      'people-words': 'credible',
      'product-words': 'credible, perhaps highly credible',
      'wanted-use': 'U1',
      'wanted-use-outcome': 'allowed',
      badge: 'sensitive',
      'register-url': 'https://example.org/register',
      'available-products': 3500,
      'available-as-of': '2025-01-31',
    });
    // A lowest class of D that is only not established says so in words.
    expect(of('beta-2025', 'gold')).toMatchObject({
      'credibility-people': 'D-A',
      'people-words': 'not established, at best highly credible',
      'people-evidence': 'thin',
      'gates-open': 'rem-sanctions-withdrawal',
      'gates-failed': null,
      'open-questions': 4,
      'best-legal-use': 'U5',
      'wanted-use-outcome': 'ask',
    });
    expect(of('gamma-smelters')).toMatchObject({
      'people-words': 'not credible',
      'gates-failed': 'asr-independent-verification',
      applies: 'upstream',
      'wanted-use-outcome': 'not-allowed',
    });
    expect(of('zeta-phones')).toMatchObject({
      applies: 'no',
      rank: null,
      'demanded-lo': null,
      'assured-hi': null,
      'credibility-people': null,
      'people-words': null,
      'best-legal-use': null,
    });
    expect(of('eta-gen9')).toMatchObject({ status: 'expired', successor: 'alpha-gen10', rank: null });
  });

  it('legal: one row a rule, and one a use of which no rule speaks', () => {
    const lot = firstLot(ONE_LOT);
    const labels = lot.labels.map((one) =>
      one.id === 'delta-energy'
        ? { ...one, legal: [{ use: 'U7' as const, outcome: 'allowed' as const, rules: [] }] }
        : one,
    );
    const rows = rowsOf({ ...ONE_LOT, lots: [{ ...lot, labels }] }, 'legal');
    const expected = labels.reduce(
      (sum, { legal }) => sum + legal.reduce((uses, { rules }) => uses + Math.max(1, rules.length), 0),
      0,
    );
    expect(rows).toHaveLength(expected);
    expect(rows.find((row) => row['label'] === 'delta-energy')).toEqual({
      lot: '1',
      label: 'delta-energy',
      grade: null,
      'label-name': 'Delta Energy',
      use: 'U7',
      'use-title': 'Another use',
      outcome: 'allowed',
      rule: null,
      'rule-kind': null,
      'rule-outcome': null,
      reason: null,
      citation: null,
      ask: null,
    });
    expect(
      rows.filter((row) => row['ask'] !== null).map((row) => [row['label'], row['rule'], row['ask']]),
    ).toContainEqual(['beta-2025', 'L1', 'Does the label demand anything about other goods?']);
  });

  it('sets: the best ones, what fewer labels give, members, and what adds nothing', () => {
    expect(
      rowsOf(ONE_LOT, 'sets').map((row) => [
        row['set-kind'],
        row['place'],
        row['size'],
        row['labels'],
        row['share'],
        row['checked-lo'],
        row['checked-hi'],
      ]),
    ).toEqual([
      ['best', 1, 1, 'alpha-gen10', null, 0.4, 0.62],
      ['size', 1, 0, null, 0, null, null],
      ['size', 2, 1, 'alpha-gen10', 0.4, null, null],
    ]);
    const lot = firstLot(ONE_LOT);
    if (lot.sets === null) throw new Error('the fixture has sets');
    const best = {
      labels: ['alpha-gen10', 'beta-2025:gold'],
      must: 2,
      shares: { demanded: [1, 1], checked: [0.5, 1], assured: [0, 1] },
      burden: 1,
      marginal: { 'alpha-gen10': 0.3, 'beta-2025:gold': 0.125 },
    } as const;
    const changed = {
      ...ONE_LOT,
      lots: [{ ...lot, sets: { ...lot.sets, best: [best], redundant: ['eta-gen9', 'beta-2025:bronze'] } }],
    };
    expect(rowsOf(changed, 'set-members').map((row) => Object.values(row))).toEqual([
      ['1', 'best', 1, 'alpha-gen10', null, 0.3],
      ['1', 'best', 1, 'beta-2025', 'gold', 0.125],
      ['1', 'size', 2, 'alpha-gen10', null, null],
      ['1', 'redundant', null, 'eta-gen9', null, null],
      ['1', 'redundant', null, 'beta-2025', 'bronze', null],
    ]);
  });

  it('gaps: the nearest label and the wording; questions: one row a fact', () => {
    const gaps = rowsOf(ONE_LOT, 'gaps');
    expect(gaps[0]).toMatchObject({
      requirement: 'lr-forced-labour',
      must: true,
      tier: 'final-assembly',
      'gap-state': 'open',
      'nearest-label': 'alpha-gen10',
      'nearest-name': 'Alpha Certified, generation 10',
      lacks: 'verified',
      'clause-award': 'Up to {points} points are given.',
      proofs: 'test report; declaration; list of sites; a fourth proof',
      practices: 'repayment; reuse',
      issues: 'fees',
    });
    expect(gaps[1]).toMatchObject({ 'nearest-label': null, 'nearest-name': null, lacks: null });
    const questions = rowsOf(ONE_LOT, 'questions');
    expect(questions.map((row) => [row['question'], row['fact'], row['flips'], row['assume']])).toEqual([
      [1, 'asr-worker-voice', 0.21, 'alpha-gen10:asr-worker-voice=2'],
      [1, 'lr-forced-labour', 0.21, 'alpha-gen10:lr-forced-labour=advanced'],
    ]);
    expect(questions[0]?.['rows']).toBe('lr-forced-labour final-assembly 3; lr-forced-labour components 2');
  });

  it('wishes: none where they were not asked for', () => {
    expect(
      rowsOf(ONE_LOT, 'wishes').map((row) => [
        row['change'],
        row['requirement'],
        row['to-rung'],
        row['demanded-change'],
      ]),
    ).toEqual([
      ['lower', 'lr-forced-labour', 'basic', 0.1],
      ['lower', 'ce-durability', null, 0.05],
      ['raise', 'ce-spare-parts', 'advanced', 0.2],
    ]);
    expect(rowsOf(SEVERAL_LOTS, 'wishes')).toEqual([]);
  });

  it('sdg: by target as a number, not as text', () => {
    const lot = firstLot(ONE_LOT);
    const requirements = lot.requirements.slice(0, 2).map((one, index) => ({
      ...one,
      sdg:
        [
          ['12.5', '8.8'],
          ['8.7', '16.b', '8.10'],
        ][index] ?? [],
    }));
    const rows = rowsOf({ ...ONE_LOT, lots: [{ ...lot, requirements }] }, 'sdg');
    expect(rows.map((row) => row['sdg-target'])).toEqual(['8.10', '8.7', '8.8', '12.5', '16.b']);
  });

  it('assumed: with the lot that it is about', () => {
    const assessment: Assessment = {
      ...SEVERAL_LOTS,
      assumed: [
        { path: 'lots.1.ambition.circularity', value: 'basic', why: 'not stated' },
        { path: 'jurisdiction', value: 'eu', why: 'country of the buyer is BE' },
      ],
    };
    expect(rowsOf(assessment, 'assumed').map((row) => Object.values(row))).toEqual([
      ['2', 'lots.1.ambition.circularity', 'Ambition for circularity', 'basic', 'not stated'],
      [null, 'jurisdiction', 'Procurement law', 'eu', 'country of the buyer is BE'],
    ]);
  });
});

describe('poor results', () => {
  it('no label applies: labels without figures, no matrix, every clause there', () => {
    const lot = SEVERAL_LOTS.lots[2];
    if (!lot) throw new Error('the fixture has a third lot');
    const assessment = { ...SEVERAL_LOTS, lots: [lot] };
    expect(rowsOf(assessment, 'matrix')).toEqual([]);
    expect(rowsOf(assessment, 'sets')).toEqual([]);
    expect(rowsOf(assessment, 'labels')).toMatchObject([
      {
        label: 'zeta-phones',
        applies: 'no',
        rank: null,
        'demanded-lo': null,
        'assured-hi': null,
        'mean-lo': null,
        gaps: 1,
      },
    ]);
    expect(rowsOf(assessment, 'answer')).toMatchObject([{ requirement: 'ce-durability', decision: 'write' }]);
    expect(rowsOf(assessment, 'gaps')).toHaveLength(1);
  });

  it('all is unknown: nothing is surely met, nothing reads like a no', () => {
    const lot = firstLot(ONE_LOT);
    const places = lot.requirements.flatMap(({ id, cells }) =>
      cells.map(({ tier }) => cell(id, tier, 'silent')),
    );
    const unknown: LabelResult = label({
      id: 'unread',
      name: 'Unread',
      rank: 1,
      credibility: {
        people: {
          class: ['D', 'A'],
          score: [0, 100],
          evidence: 'thin',
          dimensions: {},
          gates: [
            { indicator: 'gov-role-separation', level: [0, 3], state: 'not-established', evidence: [] },
          ],
        },
        product: {
          class: ['D', 'A'],
          score: [0, 100],
          evidence: 'thin',
          dimensions: {},
          gates: [
            { indicator: 'gov-role-separation', level: [0, 3], state: 'not-established', evidence: [] },
          ],
        },
      },
      coverage: coverage(
        [
          [0, 1],
          [0, 1],
          [0, 1],
        ],
        places,
      ),
    });
    const gaps = lot.requirements.flatMap(({ id, cells }) =>
      cells.map(({ tier }) => ({
        ...lot.gaps[0],
        requirement: id,
        tier,
        state: 'open' as const,
        nearest: null,
      })),
    ) as LotResult['gaps'];
    const assessment: Assessment = {
      ...ONE_LOT,
      lots: [
        {
          ...lot,
          labels: [unknown],
          gaps,
          questions: [],
          sets: {
            reading: null,
            best: [
              {
                labels: [],
                must: 0,
                shares: { demanded: [0, 1], checked: [0, 1], assured: [0, 1] },
                burden: 0,
                marginal: {},
              },
            ],
            pareto: [],
            redundant: ['unread'],
          },
        },
      ],
    };
    const matrix = rowsOf(assessment, 'matrix');
    expect(matrix).toHaveLength(places.length);
    for (const row of matrix) {
      expect(row).toMatchObject({
        demanded: 'possibly',
        checked: 'possibly',
        assured: 'possibly',
        class: 'not known',
        'class-lo': 0,
        'class-hi': 4,
      });
    }
    expect(rowsOf(assessment, 'labels')).toMatchObject([
      {
        'demanded-lo': 0,
        'demanded-hi': 1,
        'assured-lo': 0,
        'assured-hi': 1,
        'credibility-people': 'D-A',
        'people-words': 'not established, at best highly credible',
      },
    ]);
    expect(rowsOf(assessment, 'answer').map((row) => row['decision'])).toEqual([
      'write',
      'write',
      'write',
      'write',
      'write',
      'law',
    ]);
    expect(rowsOf(assessment, 'sets')).toMatchObject([
      { 'set-kind': 'best', reading: null, size: 0, labels: null, 'assured-lo': 0, 'assured-hi': 1 },
    ]);
  });

  it('forty lots: every row says its lot, in CSV and in the workbook', async () => {
    const lot = firstLot(ONE_LOT);
    const ids = Array.from({ length: 40 }, (_, index) => `lot-${index + 1}`);
    const assessment: Assessment = {
      ...ONE_LOT,
      tender: { ...ONE_LOT.tender, lots: ids.map((id) => ({ id, products: ['notebook'] })) },
      lots: ids.map((id) => ({ ...lot, id })),
    };
    const one = tablesOf(ONE_LOT);
    const many = tablesOf(assessment);
    const book = readXlsx(
      await renderXlsx(many, { title: 'Forty lots', asOf: '2026-11-24', version: '0.1.0' }),
    );
    for (const { id, columns, rows } of many) {
      if (!columns.some((column) => column.id === 'lot') || id === 'tender' || id === 'assumed') continue;
      const ofOne = one.find((table) => table.id === id)?.rows.length ?? 0;
      expect(rows, id).toHaveLength(40 * ofOne);
      const lots = sheetRecords(sheetNamed(book, id)).map((row) => row['lot']);
      expect(lots, id).toEqual(ids.flatMap((lotId) => Array.from({ length: ofOne }, () => lotId)));
    }
  });
});
