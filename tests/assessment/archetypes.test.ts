/** The class thresholds tried on six fictional archetypes; docs/method.md shows the same table. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { profileCredibility } from '../../src/assessment/credibility.js';

import { ARCHETYPES, exactLevels } from '../support/archetypes.js';
import type { Label } from '../../src/model/types.js';
import { dimensions, method } from '../support/rules.js';

const page = readFileSync(new URL('../../docs/method.md', import.meta.url), 'utf8').replaceAll(/ +/g, ' ');

describe('archetypes', () => {
  it.each(ARCHETYPES)(
    '$name: people $people, product $product',
    ({ name, kind, levels, people, product }) => {
      const label = { kind } as Label;
      const of = (profile: 'people' | 'product') =>
        profileCredibility(label, profile, exactLevels(levels), { method, dimensions });
      const [forPeople, forProduct] = [of('people'), of('product')];
      expect([forPeople.class[0], forPeople.class[1]]).toEqual([people, people]);
      expect([forProduct.class[0], forProduct.class[1]]).toEqual([product, product]);
      const row = `| ${name} | ${forPeople.score[0].toFixed(1)} | ${people} | ${forProduct.score[0].toFixed(1)} | ${product} |`;
      expect(page).toContain(row);
    },
  );
});
