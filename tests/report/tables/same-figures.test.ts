/** The same figures in every format: what a workbook and a CSV file of the example tenders say is what the result says. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../../src/assessment/assess.js';
import { checkTender } from '../../../src/check/tender.js';
import { loadBuiltInLibrary } from '../../../src/files/library-store.js';
import type { Library } from '../../../src/model/library.js';
import type { Assessment } from '../../../src/model/types.js';
import { messagesFor } from '../../../src/report/messages.js';
import { assessmentTables, ASSESSMENT_TABLES } from '../../../src/report/tables/assessment-tables.js';
import { renderCsv } from '../../../src/report/tables/csv.js';
import { renderXlsx } from '../../../src/report/tables/xlsx.js';
import { expectGolden } from '../../golden.js';
import { readXlsx, records, sheetNamed, type ReadCell, type ReadWorkbook } from '../../support/read-xlsx.js';

const AS_OF = '2026-11-24';
const FOLDER = new URL('../../../examples/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));
const MESSAGES = messagesFor('en');

type Row = Readonly<Record<string, ReadCell['value']>>;

async function assessed(name: string, library: Library): Promise<Assessment> {
  const tender = await checkTender(
    readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'),
    `${name}.yaml`,
    library,
  );
  if (!tender.ok) throw new Error(JSON.stringify(tender.diagnostics));
  return assess(library, tender.value, { version: '0.1.0', asOf: AS_OF });
}

/** The columns of a row that are named, in this order. */
const pick = (row: Row, ids: readonly string[]): readonly ReadCell['value'][] =>
  ids.map((id) => row[id] ?? null);

describe.each(NAMES)('the workbook of %s', (name) => {
  let assessment: Assessment;
  let book: ReadWorkbook;
  const rowsOf = (id: string): readonly Row[] => records(sheetNamed(book, id));

  beforeAll(async () => {
    const loaded = await loadBuiltInLibrary();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
    assessment = await assessed(name, loaded.value);
    book = readXlsx(
      await renderXlsx(assessmentTables(assessment, MESSAGES), {
        title: assessment.tender.title,
        asOf: assessment.asOf,
        version: assessment.labelwise,
      }),
    );
  });

  it('has a sheet for each table', () => {
    expect(book.sheets.map((sheet) => sheet.name)).toEqual(['about', ...Object.keys(ASSESSMENT_TABLES)]);
  });

  it('labels: shares, musts, means, scores, ranks, legal outcomes', () => {
    const ids = [
      'tender',
      'lot',
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
      'must-assured-lo',
      'must-assured-hi',
      'mean-lo',
      'mean-hi',
      'people-score-lo',
      'people-score-hi',
      'product-score-lo',
      'product-score-hi',
      'open-questions',
      'gaps',
      'library-digest',
      'wanted-use-outcome',
      'available-products',
      'available-as-of',
      'register-url',
      'badge',
    ];
    const none = [null, null];
    const wanted = { require: 'U1', reward: 'U3-label', contract: 'U4' }[
      assessment.tender.intent ?? 'contract'
    ];
    const expected = assessment.lots.flatMap((lot) =>
      lot.labels.map((label) => [
        assessment.tender.title,
        lot.id,
        label.id,
        label.grade,
        label.applies,
        label.rank,
        ...(label.coverage?.shares.demanded ?? none),
        ...(label.coverage?.shares.checked ?? none),
        ...(label.coverage?.shares.assured ?? none),
        ...(label.coverage?.must?.assured ?? none),
        ...(label.coverage?.mean ?? none),
        ...(label.credibility?.people.score ?? none),
        ...(label.credibility?.product.score ?? none),
        label.openQuestions.length,
        lot.gaps.length,
        assessment.library.digest,
        label.legal.find(({ use }) => use === wanted)?.outcome ?? null,
        label.availability?.products ?? null,
        label.availability?.asOf ?? null,
        label.register?.url ?? null,
        label.robustness?.badge ?? null,
      ]),
    );
    expect(rowsOf('labels').map((row) => pick(row, ids))).toEqual(expected);
  });

  it('matrix: every cell of every label, once', () => {
    const key = (...parts: readonly unknown[]): string => parts.join(' ');
    const rows = new Map(
      rowsOf('matrix').map((row) => [
        key(...pick(row, ['lot', 'requirement', 'tier', 'label', 'grade'])),
        row,
      ]),
    );
    const expected = assessment.lots.flatMap((lot) =>
      lot.labels.flatMap((label) => (label.coverage?.cells ?? []).map((cell) => ({ lot, label, cell }))),
    );
    expect(rows.size).toBe(expected.length);
    expect(rowsOf('matrix')).toHaveLength(expected.length);
    const ids = [
      'demanded',
      'checked',
      'assured',
      'class-lo',
      'class-hi',
      'number-lo',
      'number-hi',
      'basis',
      'item',
    ];
    const more = [
      'target',
      'tier-weight',
      'weight',
      'must',
      'obtainable-class-lo',
      'obtainable-class-hi',
      'limited-by',
    ];
    for (const { lot, label, cell } of expected) {
      const at = key(lot.id, cell.requirement, cell.tier, label.id, label.grade);
      const requirement = lot.requirements.find(({ id }) => id === cell.requirement);
      const place = requirement?.cells.find(({ tier }) => tier === cell.tier);
      const row = rows.get(at) ?? {};
      const found = [...pick(row, ids), ...pick(row, more)];
      const { demanded, checked, assured, basis, item } = cell;
      const wanted = [
        demanded,
        checked,
        assured,
        ...cell.class,
        ...cell.number,
        basis,
        item,
        place?.target,
        place?.weight,
        requirement?.weight,
        requirement?.must,
        ...(cell.obtainable?.class ?? [null, null]),
        cell.limitedBy.length === 0 ? null : cell.limitedBy.join('; '),
      ];
      // Compared as text: a comparison by the test runner for each of thousands of rows takes many times as long.
      if (JSON.stringify(found) !== JSON.stringify(wanted)) expect(found, at).toEqual(wanted);
    }
  });

  it('sets and their members', () => {
    const shares = ['demanded-lo', 'demanded-hi', 'checked-lo', 'checked-hi', 'assured-lo', 'assured-hi'];
    const rows = rowsOf('sets');
    for (const { id, sets } of assessment.lots) {
      const ofLot = rows.filter((row) => row['lot'] === id);
      expect(
        ofLot
          .filter((row) => row['set-kind'] === 'best')
          .map((row) => pick(row, ['labels', 'must-rows', 'burden', ...shares])),
      ).toEqual(
        (sets?.best ?? []).map(({ labels, must, burden, shares: of }) => [
          labels.length === 0 ? null : labels.join('; '),
          must,
          burden,
          ...of.demanded,
          ...of.checked,
          ...of.assured,
        ]),
      );
      expect(
        ofLot
          .filter((row) => row['set-kind'] === 'size')
          .map((row) => pick(row, ['reading', 'size', 'share'])),
      ).toEqual((sets?.pareto ?? []).map(({ reading, size, share }) => [reading, size, share]));
      const members = rowsOf('set-members').filter((row) => row['lot'] === id && row['set-kind'] === 'best');
      expect(
        members.map((row) => [
          row['place'],
          row['grade'] === null ? row['label'] : `${row['label']}:${row['grade']}`,
          row['marginal'],
        ]),
      ).toEqual(
        (sets?.best ?? []).flatMap(({ labels, marginal }, index) =>
          labels.map((label) => [index + 1, label, marginal[label]]),
        ),
      );
    }
  });

  it('gaps: every gap with its nearest label and its wording as it stands in the result', () => {
    const ids = ['lot', 'requirement', 'tier', 'gap-state', 'nearest-label', 'nearest-grade'];
    const clauses = ['clause-technical-specification', 'clause-award', 'clause-performance', 'proofs'];
    expect(rowsOf('gaps').map((row) => pick(row, [...ids, ...clauses]))).toEqual(
      assessment.lots.flatMap((lot) =>
        lot.gaps.map(({ requirement, tier, state, nearest, clauses: wording, proof }) => [
          lot.id,
          requirement,
          tier,
          state,
          nearest?.label ?? null,
          nearest?.grade ?? null,
          wording['technical-specification'],
          wording.award,
          wording.performance,
          proof.join('; '),
        ]),
      ),
    );
  });

  it('answers, questions, sources: weights, shares that flip, days', () => {
    const { lots, sources } = assessment;
    const weights = new Map(
      rowsOf('answer').map((row) => [`${row['lot']} ${row['requirement']}`, row['weight']]),
    );
    expect(weights).toEqual(
      new Map(
        lots.flatMap((lot) => lot.requirements.map(({ id, weight }) => [`${lot.id} ${id}`, weight] as const)),
      ),
    );
    expect(rowsOf('questions').map((row) => pick(row, ['lot', 'label', 'fact', 'flips', 'settles']))).toEqual(
      lots.flatMap((lot) =>
        lot.questions.flatMap(({ label, facts, flips, settles }) =>
          facts.map(({ fact }) => [lot.id, label, fact, flips, settles]),
        ),
      ),
    );
    expect(rowsOf('sources').map((row) => pick(row, ['source', 'read', 'url']))).toEqual(
      sources.map(({ id, read, url }) => [id, read, url]),
    );
    const read = sheetNamed(book, 'sources').rows[1]?.at(-1);
    expect(read?.format).toBe('yyyy\\-mm\\-dd');
    expect(rowsOf('tender').find((row) => row['field'] === 'as-of')?.['value']).toBe(AS_OF);
  });

  it('has words for every field of the tender', () => {
    expect(rowsOf('tender').filter((row) => row['field-title'] === null)).toEqual([]);
  });

  it.each([
    { delimiter: ',', decimal: '.', bom: false },
    { delimiter: ';', decimal: ',', bom: true },
  ] as const)('CSV of labels holds the same: %j', (form) => {
    const csv = renderCsv(ASSESSMENT_TABLES.labels(assessment, MESSAGES), form);
    const rows = parse(csv, { delimiter: form.delimiter, bom: form.bom, columns: true }) as Record<
      string,
      string
    >[];
    const numbers = ['demanded-lo', 'checked-hi', 'assured-lo', 'mean-hi', 'people-score-lo', 'rank'];
    const numeric = (text: string | undefined): number | null =>
      text === undefined || text === '' ? null : Number(text.replace(form.decimal, '.'));
    expect(rows.map((row) => numbers.map((id) => numeric(row[id])))).toEqual(
      rowsOf('labels').map((row) => pick(row, numbers)),
    );
  });

  it('CSV of the answer and of the sets are as recorded', () => {
    for (const id of ['answer', 'sets'] as const) {
      const csv = renderCsv(ASSESSMENT_TABLES[id](assessment, MESSAGES), {
        delimiter: ',',
        decimal: '.',
        bom: false,
      });
      expectGolden(`tables/${name}/${id}.csv`, csv);
    }
  });
});
