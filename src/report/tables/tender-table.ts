/** The title block of a result as fields with values, and what was assumed of the tender. */
import { THEMES, type Assessment, type Theme } from '../../model/types.js';
import type { Messages } from '../messages.js';
import type { Cell, DataTable } from './data-table.js';
import { joined, tableOf } from './table-of.js';

interface Leaf {
  /** Path of keys, joined with dots. */
  readonly path: string;
  readonly value: Cell;
}

/** Every value of a tender or lot with its path, in the order of its keys; lists in one cell, empty ones left out. */
function leaves(value: unknown, path: string): readonly Leaf[] {
  if (Array.isArray(value)) return value.length === 0 ? [] : [{ path, value: joined(value.map(String)) }];
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, part]) => leaves(part, path === '' ? key : `${path}.${key}`));
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? [{ path, value }]
    : [];
}

interface FieldRow {
  /** null for a field of the whole tender or result. */
  readonly lot: string | null;
  readonly field: string;
  readonly value: Cell;
}

const wide = (field: string, value: Cell): FieldRow => ({ lot: null, field, value });

const lotRows = (lot: Assessment['lots'][number], assessment: Assessment): readonly FieldRow[] => {
  const { id, ...wishes } = assessment.tender.lots.find((one) => one.id === lot.id) ?? { id: lot.id };
  const titles = lot.items.map(({ product, service }) => {
    const item = product ?? service ?? '';
    return assessment.glossary.items[item] ?? item;
  });
  return [
    ...leaves(wishes, '').map(({ path, value }) => ({ lot: id, field: path, value })),
    { lot: id, field: 'items', value: joined(titles) },
  ];
};

function fieldRows(assessment: Assessment, { text }: Messages): readonly FieldRow[] {
  const { lots: _, ...tender } = assessment.tender;
  const { library } = assessment;
  return [
    ...leaves(tender, '').map(({ path, value }) => wide(path, value)),
    ...assessment.lots.flatMap((lot) => lotRows(lot, assessment)),
    wide('as-of', assessment.asOf),
    wide('only-labels', joined(assessment.onlyLabels ?? [])),
    ...assessment.assumptions.map(({ label, fact, value }) =>
      wide('assumption', `${label}:${fact}=${value}`),
    ),
    wide('library.id', library.id),
    wide('library.version', library.version),
    wide('library.digest', library.digest),
    wide('library.overlays', joined(library.overlays)),
    wide('labelwise', assessment.labelwise),
    wide('seed', assessment.seed),
    wide('draws', assessment.draws),
    wide('note', text.notAdvice),
  ];
}

const isTheme = (id: string): id is Theme => THEMES.some((theme) => theme === id);

/** Title of the theme or requirement that a wish is about. */
function subjectOf(id: string, { lots }: Assessment, { words }: Messages): string {
  if (isTheme(id)) return words.themes[id];
  return lots.flatMap(({ requirements }) => requirements).find((one) => one.id === id)?.title ?? id;
}

/** What a field of the tender is, in words; null for one without words. */
function titleOf(path: string, assessment: Assessment, messages: Messages): string | null {
  const { fields, wish, wishes } = messages.tables;
  const known: Readonly<Record<string, string>> = { ...messages.words.tenderPaths, ...fields };
  const [, id, key] = /^requirements\.([^.]+)\.([^.]+)$/.exec(path) ?? [];
  const [, weighed] = /^weights\.([^.]+)$/.exec(path) ?? [];
  if (weighed !== undefined) return wish(subjectOf(weighed, assessment, messages), wishes.weight);
  if (id === undefined || key === undefined) return known[path] ?? null;
  const what: Readonly<Record<string, string>> = wishes;
  return wish(subjectOf(id, assessment, messages), what[key] ?? key);
}

/** One row a field: the tender as understood, its lots, and what the result rests on. */
export const tenderTable = (assessment: Assessment, messages: Messages): DataTable =>
  tableOf('tender', messages, fieldRows(assessment, messages), [
    ['lot', 'id', ({ lot }) => lot],
    ['field', 'id', ({ field }) => field],
    ['field-title', 'text', ({ field }) => titleOf(field, assessment, messages)],
    ['value', 'value', ({ value }) => value],
  ]);

interface AssumedRow {
  readonly lot: string | null;
  /** Path inside the tender or the lot. */
  readonly field: string;
  readonly assumed: Assessment['assumed'][number];
}

function assumedRow(assumed: Assessment['assumed'][number], { tender }: Assessment): AssumedRow {
  const [, index, field] = /^lots\.(\d+)\.(.+)$/.exec(assumed.path) ?? [];
  const lot = index === undefined ? undefined : tender.lots[Number(index)];
  return { lot: lot?.id ?? null, field: field ?? assumed.path, assumed };
}

/** One row a field that was filled in. */
export const assumedTable = (assessment: Assessment, messages: Messages): DataTable =>
  tableOf(
    'assumed',
    messages,
    assessment.assumed.map((assumed) => assumedRow(assumed, assessment)),
    [
      ['lot', 'id', ({ lot }) => lot],
      ['path', 'id', ({ assumed }) => assumed.path],
      ['field-title', 'text', ({ field }) => titleOf(field, assessment, messages)],
      ['assumed-value', 'id', ({ assumed }) => assumed.value],
      ['why', 'text', ({ assumed }) => assumed.why],
    ],
  );
