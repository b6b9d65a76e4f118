/** The method's tables: complete, in order, and with weights that add up. */
import type { Method } from '../../model/types.js';
import { RUNGS, TIERS } from '../../model/types.js';
import { pointerTo, valueAt } from '../pointer.js';
import type { Document } from '../document.js';
import { VERIFIED_KINDS } from './ladders.js';
import { SUM_TOLERANCE } from './requirements.js';
import { errorRule, type Finding, type Rule } from './rule.js';
import { indexed } from './walk.js';
import { toInterval } from '../../model/interval.js';

const GRADES = ['independent', 'normative', 'published', 'inferred'];
const CLASSES = ['A', 'B', 'C', 'D'];
const UNITS = ['product-model', 'batch', 'site', 'company', 'membership'];

/** Tables that the assessment looks up by a closed list of names; a missing name would make a lookup fail. */
const TABLES: readonly (readonly [pointer: string, names: readonly string[]])[] = [
  ['/evidence/grades', GRADES],
  ['/credibility/words', [...CLASSES, 'not-established']],
  ['/credibility/profiles', ['people', 'product']],
  ['/verified/ladders', VERIFIED_KINDS],
  ['/bound/units', UNITS],
  ...UNITS.map((unit): readonly [string, readonly string[]] => [`/bound/units/${unit}`, TIERS]),
  ['/bound/bindings', ['segregated', 'mass-balance']],
  ['/caps/credibility', CLASSES],
  ['/tender/assurance', ['stated', 'partly', 'credibly']],
  ['/tender/default-assurance', RUNGS],
];

const missingRows = (document: Document<'method'>): readonly Finding[] =>
  TABLES.flatMap(([pointer, names]) => {
    const table = valueAt(document.data, pointer);
    if (table === null || typeof table !== 'object') return [];
    const missing = names.filter((name) => !Object.hasOwn(table, name));
    if (missing.length === 0) return [];
    return [
      {
        document,
        pointer,
        part: 'key' as const,
        message: `the table lacks ${missing.join(', ')}`,
        hint: 'add the missing rows: the assessment looks each of them up',
      },
    ];
  });

/** Lists of figures that may not fall: otherwise more knowledge could lower a result (method section 11). */
function risingLists({
  caps,
  credibility,
  demanded,
  tender,
}: Method): readonly (readonly [pointer: string, values: readonly number[]])[] {
  const rows = ['weak', 'partial', 'mandatory-with-exception', 'mandatory'] as const;
  const ends = ['none', 'below', 'reached'] as const;
  const numbers = (map: Readonly<Record<string, number>>, names: readonly string[]): readonly number[] =>
    names.flatMap((name) => map[name] ?? []);
  return [
    ['/caps/bound', caps.bound],
    ['/caps/credibility', numbers(caps.credibility, CLASSES.toReversed())],
    ['/tender/assurance', numbers(tender.assurance, ['stated', 'partly', 'credibly'])],
    ['/credibility/classes', [credibility.classes.B.score, credibility.classes.A.score]],
    ['/credibility/classes', [credibility.classes.B.dimension, credibility.classes.A.dimension]],
    ...rows.map(
      (row) => [pointerTo('demanded', row), ends.map((end) => lowEnd(demanded[row][end]))] as const,
    ),
    // Binding from a date and binding with an exception are not comparable: two chains.
    ...ends.map(
      (end) =>
        [
          '/demanded',
          (['weak', 'partial', 'mandatory'] as const).map((row) => lowEnd(demanded[row][end])),
        ] as const,
    ),
    ...ends.map(
      (end) =>
        [
          '/demanded',
          (['weak', 'mandatory-with-exception', 'mandatory'] as const).map((row) =>
            lowEnd(demanded[row][end]),
          ),
        ] as const,
    ),
  ];
}

const lowEnd = (value: Method['demanded']['weak']['none']): number => toInterval(value)[0];

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
const differs = (total: number, wanted: number): boolean => Math.abs(total - wanted) > SUM_TOLERANCE;

export const METHOD_RULES: readonly Rule[] = [
  // A dimension weighs what its indicators weigh in the profile at hand (method section 4).
  errorRule('indicator-weight-sum', ({ files }) =>
    files('indicators').flatMap((document) => {
      const total = sum(
        document.data.dimensions.flatMap(({ indicators }) => indicators.map(({ weight }) => weight)),
      );
      if (!differs(total, 100)) return [];
      return [
        {
          document,
          pointer: '/dimensions',
          part: 'key' as const,
          message: `the weights of all indicators add up to ${Number(total.toFixed(6))}, not to 100`,
          hint: 'change the weights so that they add up to 100',
        },
      ];
    }),
  ),
  errorRule('exponent-sum', ({ files }) =>
    files('method').flatMap((document) => {
      const { demanded, verified, bound, credibility } = document.data.number;
      const total = sum([demanded, verified, bound, credibility]);
      if (!differs(total, 1)) return [];
      return [
        {
          document,
          pointer: '/number',
          part: 'key' as const,
          message: `the exponents of the ordering number add up to ${Number(total.toFixed(6))}, not to 1`,
          hint: 'demanded, verified, bound and credibility add up to 1',
        },
      ];
    }),
  ),
  errorRule('table-incomplete', ({ files }) => files('method').flatMap(missingRows)),
  errorRule('table-falls', ({ files }) =>
    files('method').flatMap((document) =>
      risingLists(document.data)
        .filter(([, values]) => values.some((value, index) => value < (values[index - 1] ?? value)))
        .map(([pointer, values]) => ({
          document,
          pointer,
          part: 'key' as const,
          message: `the figures fall where they may only rise: ${values.join(', ')}`,
          hint: 'a stronger fact may never count for less than a weaker one',
        })),
    ),
  ),
  errorRule('empty-profile', ({ files }) =>
    files('indicators').flatMap((document) =>
      indexed(document.data.dimensions, '/dimensions').flatMap(({ item, at }) =>
        (['people', 'product'] as const)
          .filter((profile) => !item.indicators.some(({ profiles }) => profiles.includes(profile)))
          .map((profile) => ({
            document,
            pointer: `${at}/indicators`,
            part: 'key' as const,
            message: `the dimension "${item.id}" has no indicator in the profile ${profile}`,
            hint: 'a dimension without indicators has no value: add the profile to one of them',
          })),
      ),
    ),
  ),
];
