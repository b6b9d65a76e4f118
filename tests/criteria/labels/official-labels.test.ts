/** Facts by value: labels set by law or by a government, and labels of durability and of materials. */
import { describe, expect, it } from 'vitest';
import {
  absencesOf,
  claimOf,
  claimsOf,
  labelOf,
  levelOf,
  library,
  OPEN,
  rungsOf,
  says,
  themeOf,
} from '../../support/shipped-labels.js';

describe('EU energy label and ecodesign for smartphones and tablets', () => {
  const id = 'eu-energy-label-smartphones';

  it('demands spare parts for 7 years and 800 cycles of the battery', () => {
    expect(claimOf(id, 'ce-spare-parts', 'product')).toMatchObject({
      value: 7,
      unit: 'years',
      basis: 'after last sale of the model',
      obligation: 'mandatory',
    });
    expect(claimOf(id, 'ce-battery-longevity', 'product')).toMatchObject({ value: 800, unit: 'cycles' });
  });

  it('binds updates only if they are provided: from no year to 5', () => {
    expect(claimOf(id, 'ce-software-support', 'product').value).toEqual([0, 5]);
  });

  it('states drop and repairability classes without demanding one: basic, not more', () => {
    expect(rungsOf(claimOf(id, 'ce-durability', 'product'))).toEqual(['basic', 'basic']);
    expect(rungsOf(claimOf(id, 'ce-repairability', 'product'))).toEqual(['basic', 'basic']);
  });

  it('leaves the battery to professionals in some models, and repair information to registered repairers', () => {
    expect(rungsOf(claimOf(id, 'ce-battery-replaceability', 'product'))).toEqual(['basic', 'basic']);
    expect(rungsOf(claimOf(id, 'ce-repair-information', 'product'))).toEqual(['basic', 'basic']);
  });

  it('demands marks on plastics and public steps for taking apart, but no list of substances', () => {
    expect(rungsOf(claimOf(id, 'ce-design-for-recycling', 'product'))).toEqual(['advanced', 'advanced']);
    expect(rungsOf(claimOf(id, 'ce-material-information', 'product'))).toEqual(['none', 'none']);
  });

  it('does not count a reset of the device as erasure by a service, nor a stated guarantee as a guarantee', () => {
    expect(absencesOf(id)).toEqual(
      expect.arrayContaining([
        'ce-reuse-and-data-erasure',
        'ce-warranty',
        'ce-standard-connectors',
        'ce-hazardous-substances',
      ]),
    );
  });

  it('speaks of the product alone and of no rights', () => {
    expect(labelOf(id).scope).toMatchObject({
      products: ['smartphone', 'tablet'],
      tiers: ['product'],
      themes: ['circularity'],
    });
    expect(absencesOf(id)).toEqual(
      expect.arrayContaining(['human-rights', 'labour-rights', 'ce-recycled-content']),
    );
  });

  it('rests on declarations of suppliers under market surveillance', () => {
    expect(levelOf(id, 'asr-independent-verification')).toEqual([1, 1]);
    expect(labelOf(id).verification?.product).toMatchObject({
      'statutory-surveillance': { is: 'met' },
      independent: { is: 'not-met' },
      tested: { is: 'not-met' },
    });
    expect(labelOf(id).edition['valid-from']).toBe('2025-06-20');
  });
});

describe('ENERGY STAR', () => {
  const id = 'energy-star';

  // Two of the requirements added later are touched (six substances, taking apart): claims that reach no rung.
  it('reaches no rung of what is asked here', () => {
    expect(labelOf(id).claims.map((claim) => [claim.requirement, claim.reaches])).toEqual([
      ['ce-hazardous-substances', 'none'],
      ['ce-design-for-recycling', 'none'],
    ]);
  });

  it('documents the absence of both themes of rights and of each other requirement of circularity', () => {
    const circularity = library.requirements.filter(({ theme }) => theme === 'circularity');
    const touched = labelOf(id).claims.map(({ requirement }) => requirement);
    expect([...absencesOf(id), ...touched].toSorted()).toEqual(
      ['human-rights', 'labour-rights', ...circularity.map((one) => one.id)].toSorted(),
    );
  });

  it('looks at the product only, and has not been a programme of the Union since February 2018', () => {
    const { scope, limits = [] } = labelOf(id);
    expect(scope.tiers).toEqual(['product']);
    expect(scope.regions).not.toContain('EU');
    expect(limits.some(({ text }) => text.includes('20 February 2018'))).toBe(true);
  });

  it('tests at least 5 % of certified products a year in accredited laboratories', () => {
    expect(levelOf(id, 'asr-frequency-and-sampling')).toEqual([2, 3]);
    expect(levelOf(id, 'asr-accreditation-oversight')).toEqual([2, 3]);
    expect(levelOf(id, 'asr-worker-voice')).toEqual([0, 0]);
  });
});

describe('French repairability and durability index', () => {
  const id = 'french-repairability-index';

  it('rates and demands nothing: every claim is assessed', () => {
    const { claims } = labelOf(id);
    expect(claims.length).toBeGreaterThan(0);
    expect(new Set(claims.map(({ obligation }) => obligation))).toEqual(new Set(['assessed']));
  });

  it('has covered notebooks since 2021 and televisions since 2025, and no smartphones any more', () => {
    const { scope, edition, limits = [] } = labelOf(id);
    expect(scope.products).toEqual(['notebook', 'television']);
    expect(scope.regions).toEqual(['FR']);
    expect(edition['valid-from']).toBe('2021-01-01');
    expect(limits.some(({ text }) => text.includes('Smartphones no longer carry it'))).toBe(true);
  });

  it('is no duty for models sold to professionals alone, and has no register', () => {
    const { scope, register, limits = [] } = labelOf(id);
    expect(scope.subject).toContain('professionals alone need none');
    expect(register).toBeNull();
    expect(limits.some(({ text }) => text.includes('within 15 days (repairability)'))).toBe(true);
  });

  it('asks no years of updates of notebooks, only information about them', () => {
    const claims = claimsOf(id, 'ce-software-support', 'product');
    const notebook = claims.find(({ products = [] }) => products.includes('notebook'));
    expect(notebook?.reaches).toBe('none');
  });

  it('is stated by the maker, with checks by the authority afterwards', () => {
    expect(levelOf(id, 'asr-independent-verification')).toEqual([1, 1]);
    expect(labelOf(id).verification?.product).toMatchObject({
      'statutory-surveillance': { is: 'met' },
      independent: { is: 'not-met' },
      tested: { is: 'not-met' },
    });
    expect(levelOf(id, 'rem-sanctions-withdrawal')).toEqual([1, 3]);
  });
});

describe('LONGTIME', () => {
  const id = 'longtime';

  it('has 38 base criteria of which seven were read: no rung of any topic is known', () => {
    expect(labelOf(id).edition.name).toContain('38');
    for (const claim of labelOf(id).claims) {
      expect(rungsOf(claim), claim.requirement).toEqual(OPEN);
      expect(claim.obligation, claim.requirement).toBe('not-read');
    }
  });

  it('is assessed by an outside inspection body, while the owner helps applicants', () => {
    expect(levelOf(id, 'asr-independent-verification')).toEqual([2, 3]);
    expect(levelOf(id, 'gov-role-separation')).toEqual([1, 3]);
    expect(labelOf(id).limits?.some(({ text }) => text.includes('The owner helps applicants'))).toBe(true);
  });

  it('has no register that was found, and no known ICT product', () => {
    expect(labelOf(id).register).toBeNull();
    expect(labelOf(id).availability).toBeNull();
    expect(labelOf(id).scope.tiers).not.toContain('mining');
  });
});

describe('ONR 192102', () => {
  const id = 'onr-192102';

  it('asks ten years of life and a case that opens, which reach no rung for sure', () => {
    expect(says(claimOf(id, 'ce-durability', 'product'))).toContain('ten years');
    expect(rungsOf(claimOf(id, 'ce-durability', 'product'))).toEqual(OPEN);
    expect(rungsOf(claimOf(id, 'ce-repairability', 'product'))).toEqual(OPEN);
  });

  it('is known for washing machines only: of the products here its claims name televisions', () => {
    for (const { products } of labelOf(id).claims) expect(products).toEqual(['television']);
    expect(labelOf(id).limits?.some(({ text }) => text.includes('five washing machines of 2007'))).toBe(true);
  });

  it('was revised in 2014, is not known to be free to read, and has three grades of points', () => {
    expect(labelOf(id).edition.name).toContain('2014');
    expect(levelOf(id, 'std-review-cycle')).toEqual([0, 2]);
    expect(levelOf(id, 'trn-public-requirements')).toEqual([1, 2]);
    expect(labelOf(id)).toMatchObject({
      grades: ['good', 'very-good', 'excellent'],
      'grade-meaning': 'points',
    });
  });
});

describe('Cradle to Cradle Certified, version 4', () => {
  const id = 'cradle-to-cradle-v4';

  it('has four levels with rising criteria, the lowest category deciding', () => {
    expect(labelOf(id)).toMatchObject({
      grades: ['bronze', 'silver', 'gold', 'platinum'],
      'grade-meaning': 'criteria',
    });
    expect(labelOf(id).edition).toMatchObject({ published: '2024-05-02', 'valid-from': '2024-07-01' });
  });

  it('claims no rung, no value and no labour right, because its text was not read', () => {
    for (const claim of labelOf(id).claims) {
      expect(rungsOf(claim), claim.requirement).toEqual(OPEN);
      expect(claim.value, claim.requirement).toBeUndefined();
      expect(themeOf(claim.requirement), claim.requirement).not.toBe('labour-rights');
    }
  });

  it('does not speak for repair or spare parts', () => {
    expect(claimsOf(id, 'ce-spare-parts', 'product')).toEqual([]);
    expect(claimsOf(id, 'ce-repairability', 'product')).toEqual([]);
  });

  it('is rated 82 % by a government portal, and its assessors advise too', () => {
    expect(levelOf(id, 'imp-external-benchmark')).toEqual([2, 3]);
    expect(levelOf(id, 'asr-independent-verification')).toEqual([1, 3]);
    expect(labelOf(id).limits?.some(({ text }) => text.includes('The assessor helps the maker'))).toBe(true);
  });
});
