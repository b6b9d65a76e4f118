/** Six fictional schemes, each typical of a kind; levels in the order of indicators.yaml. */
import { toInterval, type Interval } from '../../src/model/interval.js';
import type { CredibilityClass, Label } from '../../src/model/types.js';
import { indicatorIds } from './rules.js';

export interface Archetype {
  readonly name: string;
  readonly kind: Label['kind'];
  readonly levels: readonly number[];
  readonly people: CredibilityClass;
  readonly product: CredibilityClass;
}

export const ARCHETYPES: readonly Archetype[] = [
  // Lab-tested product label of a public body: open process, accredited tests, register; no workers in sight.
  {
    name: 'strong product ecolabel',
    kind: 'ecolabel',
    people: 'B',
    product: 'A',
    levels: [2, 3, 3, 2, 3, 2, 3, 2, 3, 3, 3, 2, 1, 2, 2, 0, 3, 3, 1, 3, 2, 2, 2, 0, 2, 2, 2],
  },
  // Product label with social criteria checked by audit reports of others.
  {
    name: 'mixed ecolabel',
    kind: 'ecolabel',
    people: 'B',
    product: 'B',
    levels: [2, 2, 2, 2, 3, 2, 2, 2, 2, 2, 2, 2, 1, 2, 1, 1, 2, 3, 1, 2, 2, 2, 2, 1, 2, 2, 2],
  },
  // Certification of factories by accredited bodies, with interviews and complaints.
  {
    name: 'social site standard',
    kind: 'social-standard',
    people: 'A',
    product: 'A',
    levels: [2, 3, 2, 2, 3, 2, 2, 3, 2, 3, 3, 3, 1, 3, 2, 2, 2, 3, 1, 1, 2, 3, 3, 2, 2, 2, 2],
  },
  // Audits by approved firms, steered and paid by the industry; results stay with members.
  {
    name: 'industry audit programme',
    kind: 'audit-method',
    people: 'C',
    product: 'C',
    levels: [1, 0, 2, 1, 1, 0, 2, 2, 2, 2, 2, 3, 1, 2, 1, 1, 2, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1],
  },
  // A maker's own green mark.
  {
    name: 'self-declared mark',
    kind: 'ecolabel',
    people: 'D',
    product: 'D',
    levels: [1, 0, 0, 2, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
  },
  // Declared by makers under law, checked by market surveillance.
  {
    name: 'statutory label',
    kind: 'official-label',
    people: 'C',
    product: 'B',
    levels: [3, 2, 2, 3, 2, 3, 3, 2, 2, 1, 1, 0, 0, 2, 2, 0, 3, 3, 2, 3, 3, 2, 1, 0, 1, 1, 2],
  },
];

/** Exact levels by indicator. */
export const exactLevels = (levels: readonly number[]): ReadonlyMap<string, Interval> =>
  new Map(indicatorIds.map((id, index) => [id, toInterval(levels[index] ?? 0)]));
