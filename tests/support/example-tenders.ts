/** Tenders as buyers may write them, over the shipped library; the same for the same number. */
import type { Library } from '../../src/model/library.js';
import { THEMES, type Tender } from '../../src/model/types.js';
import { seeded } from './set-problems.js';

const AMBITIONS = ['none', 'basic', 'basic', 'advanced', 'advanced', 'frontrunner'] as const;
const ASSURANCES = ['stated', 'partly', 'credibly'] as const;

/** One lot of one to three products and up to two services, an ambition by theme, some musts, at times an assurance. */
export function exampleTender(library: Library, seed: number): Tender {
  const draw = seeded(seed);
  const chosen = (ids: readonly string[], count: number): readonly string[] =>
    [...new Set(Array.from({ length: count }, () => ids[draw(ids.length)] ?? ''))].filter((id) => id !== '');
  const products = chosen(
    library.products.map(({ id }) => id),
    draw(4),
  );
  const services = chosen(
    library.services.map(({ id }) => id),
    products.length === 0 ? 1 + draw(2) : draw(3),
  );
  const ambition = Object.fromEntries(
    THEMES.map((theme) => [theme, AMBITIONS[draw(AMBITIONS.length)] ?? 'basic']),
  );
  const musts = chosen(
    library.requirements.map(({ id }) => id),
    draw(6),
  );
  const assurance = ASSURANCES[draw(8)];
  return {
    title: `Example ${seed}`,
    lots: [{ id: '1', products: [...products], services: [...services] }],
    ambition,
    requirements: Object.fromEntries(musts.map((id) => [id, { must: true }])),
    ...(assurance === undefined
      ? {}
      : { assurance: Object.fromEntries(THEMES.map((theme) => [theme, assurance])) }),
  };
}
