/** Facts by value: certificates of data erasure and marks of refurbished devices. */
import { describe, expect, it } from 'vitest';
import { claimOf, claimsOf, labelOf, levelOf, OPEN, rungsOf } from '../../support/shipped-labels.js';

const ERASURE = 'ce-reuse-and-data-erasure';
const ALL = [
  'adisa',
  'naid-aaa',
  'recq-rcube',
  'qualicert-reconditioning',
  'keurmerk-refurbished',
  'refurbcertified',
  'bsi-kitemark-remanufactured',
];
/** Marks that exist for used devices only. */
const USED_ONLY = ALL.filter((id) => labelOf(id).kind === 'refurbishment');

describe('certificates of erasure and refurbishment together', () => {
  it.each(ALL)('%s surely reaches no rung: the criteria themselves were not read', (id) => {
    expect(labelOf(id).claims.map((claim) => rungsOf(claim)?.[0])).toEqual(
      labelOf(id).claims.map(() => 'none'),
    );
    expect(labelOf(id).claims.every(({ value }) => value === undefined)).toBe(true);
  });

  it.each(ALL)('%s says nothing about how new devices are made', (id) => {
    const { scope, claims } = labelOf(id);
    expect(scope.themes).not.toContain('human-rights');
    for (const tier of ['brand', 'final-assembly', 'components', 'smelting-refining', 'mining'] as const) {
      expect(scope.tiers).not.toContain(tier);
      expect(claims.some(({ tiers }) => tiers.includes(tier))).toBe(false);
    }
  });

  it.each(ALL)('%s certifies a place or a company and not each device', (id) => {
    expect(['site', 'company']).toContain(labelOf(id).unit);
  });

  it.each(ALL)('the gate on the separation of roles stays open for %s', (id) => {
    const [low, high] = levelOf(id, 'gov-role-separation') ?? [0, 3];
    expect(low).toBe(0);
    expect(high).toBeGreaterThanOrEqual(1);
  });

  it('five marks exist for used devices only, and each says so among its limits', () => {
    expect(USED_ONLY).toHaveLength(5);
    for (const id of USED_ONLY) {
      const texts = (labelOf(id).limits ?? []).map(({ text }) => text).join(' ');
      expect(texts).toMatch(/exists only for (reconditioned|refurbished|remanufactured|used) devices/);
    }
  });
});

describe('ADISA Standard 8.0', () => {
  const id = 'adisa';

  it('has been in effect since 1 July 2022, with three ratings of the site', () => {
    expect(labelOf(id).edition['valid-from']).toBe('2022-07-01');
    expect(labelOf(id).grades).toEqual(['dial-1', 'dial-2', 'dial-3']);
    expect(labelOf(id)['grade-meaning']).toBe('criteria');
  });

  it('demands erasure at every holder; the rung is open', () => {
    expect(claimOf(id, ERASURE, 'end-of-life').obligation).toBe('mandatory');
    expect(rungsOf(claimOf(id, ERASURE, 'end-of-life'))).toEqual(OPEN);
  });

  it('is not known to bind the treatment of waste or to speak of workers', () => {
    expect(claimOf(id, 'ce-responsible-recycling', 'end-of-life').obligation).toBe('not-read');
    expect(claimsOf(id, 'lr-end-of-life-workers', 'end-of-life')).toEqual([]);
  });

  it('has two unannounced visits a year, by a body that is also the owner', () => {
    expect(levelOf(id, 'asr-unannounced-checks')).toEqual([2, 3]);
    expect(labelOf(id).verification?.service?.unannounced?.is).toBe('met');
    expect(levelOf(id, 'gov-role-separation')).toEqual([0, 2]);
  });
});

describe('NAID AAA', () => {
  const id = 'naid-aaa';

  it('covers erasure of devices only by endorsement, and reuse not at all: basic at most', () => {
    const claim = claimOf(id, ERASURE, 'end-of-life');
    expect(claim.obligation).toBe('optional');
    expect(claim.criterion).toMatch(/endorsement/);
    expect(rungsOf(claim)).toEqual(['none', 'basic']);
  });

  it('asks for membership of the association of the certified firms', () => {
    expect(levelOf(id, 'gov-open-access')).toEqual([0, 1]);
    expect(labelOf(id)['art-43']?.accessible?.is).toBe('unknown');
    expect(levelOf(id, 'std-applicant-influence')).toEqual([0, 2]);
  });

  it('has surprise audits without a share that was read', () => {
    expect(levelOf(id, 'asr-unannounced-checks')).toEqual([1, 3]);
  });
});

describe('RecQ', () => {
  const id = 'recq-rcube';

  it('was launched on 19 March 2021', () => {
    expect(labelOf(id).edition.published).toBe('2021-03-19');
  });

  it('takes nothing for sure from the phone label of 2015', () => {
    expect(labelOf(id).sources.filter(({ superseded }) => superseded === true)).toHaveLength(2);
    expect(claimOf(id, 'ce-warranty', 'product').obligation).toBe('not-read');
    expect(rungsOf(claimOf(id, 'ce-warranty', 'product'))).toEqual(OPEN);
    expect(levelOf(id, 'std-stakeholder-process')).toEqual([0, 3]);
  });

  it('makes no claim on charge cycles out of a test of used batteries', () => {
    expect(claimsOf(id, 'ce-battery-longevity', 'product')).toEqual([]);
  });
});

describe('Qualicert RE/SIR', () => {
  const id = 'qualicert-reconditioning';

  it('is tied to France and had five holders at its launch', () => {
    expect(labelOf(id).scope.regions).toEqual(['FR']);
    expect(levelOf(id, 'gov-open-access')).toEqual([0, 1]);
    expect(labelOf(id).availability).toMatchObject({ makers: 5, 'as-of': '2022-07-19' });
  });

  it('claims no right of workers out of respect for French social rules', () => {
    expect(labelOf(id).claims.filter(({ requirement }) => requirement.startsWith('lr-'))).toEqual([]);
    expect(labelOf(id)['art-43']?.linked?.is).toBe('some');
  });
});

describe('Keurmerk Refurbished', () => {
  const id = 'keurmerk-refurbished';

  it('is for phones, tablets and notebooks of one maker', () => {
    expect(labelOf(id).scope.products).toEqual(['smartphone', 'tablet', 'notebook']);
    expect(labelOf(id).scope.subject).toMatch(/Apple/);
  });

  it('binds 24 months of guarantee, which is basic at most and below three years', () => {
    const claim = claimOf(id, 'ce-warranty', 'product');
    expect(claim.obligation).toBe('mandatory');
    expect(rungsOf(claim)).toEqual(['none', 'basic']);
  });

  it('is not known to demand erasure, nor a capacity of the battery', () => {
    expect(claimOf(id, ERASURE, 'end-of-life').obligation).toBe('not-read');
    expect(claimsOf(id, 'ce-battery-longevity', 'product')).toEqual([]);
  });
});

describe('RefurbCertified', () => {
  const id = 'refurbcertified';

  it('gives grades by points: 70, 80, 85 and 92 of 100', () => {
    expect(labelOf(id).grades).toEqual(['certified', 'silver', 'gold', 'platinum']);
    expect(labelOf(id)['grade-meaning']).toBe('points');
    expect(labelOf(id)['grade-evidence']?.[0]?.says).toMatch(/70.*80.*85.*92/);
  });

  it('lets the audit be done from afar, so it is not on site by rule', () => {
    expect(labelOf(id).verification?.service?.['on-site']?.is).toBe('not-met');
    expect(levelOf(id, 'asr-independent-verification')).toEqual([1, 2]);
  });

  it('refuses without a procedure for erasure, of which nothing more is known', () => {
    expect(claimOf(id, ERASURE, 'end-of-life').obligation).toBe('mandatory');
    expect(rungsOf(claimOf(id, ERASURE, 'end-of-life'))).toEqual(OPEN);
  });

  it('does not name the firm behind it', () => {
    expect(labelOf(id).owner.country).toBe('ZZ');
    expect(levelOf(id, 'gov-ownership-and-funding')).toEqual([0, 3]);
  });
});

describe('BSI Kitemark, remanufactured', () => {
  const id = 'bsi-kitemark-remanufactured';

  it('had one holder for laptops in June 2023', () => {
    expect(labelOf(id).availability).toMatchObject({ makers: 1, 'as-of': '2023-06-16' });
  });

  it('measures the guarantee by that of the new product, which is no number of years', () => {
    expect(claimOf(id, 'ce-warranty', 'product').value).toBeUndefined();
    expect(rungsOf(claimOf(id, 'ce-warranty', 'product'))).toEqual(OPEN);
  });

  it('rests on standards that are sold', () => {
    expect(levelOf(id, 'trn-public-requirements')).toEqual([1, 2]);
  });
});
