/** Facts by value: schemes for mines, metals, paper and recycled material. */
import { describe, expect, it } from 'vitest';
import {
  absencesOf,
  claimOf,
  claimsOf,
  labelOf,
  levelOf,
  rungsOf,
  says,
  themeOf,
} from '../../support/shipped-labels.js';

/** What the claims on labour are about. */
const labourConcerns = (id: string): readonly string[] => [
  ...new Set(
    labelOf(id)
      .claims.filter(({ requirement }) => themeOf(requirement) === 'labour-rights')
      .map(({ concerns }) => concerns),
  ),
];

describe('IRMA', () => {
  const id = 'irma';

  it('is about one mine and nothing after it', () => {
    const { scope, claims, unit } = labelOf(id);
    expect(unit).toBe('site');
    expect(scope.tiers).toEqual(['mining']);
    expect(claims.map(({ tiers }) => tiers)).toEqual(claims.map(() => ['mining']));
    expect(absencesOf(id)).toEqual(expect.arrayContaining(['circularity', 'lr-factory-audits']));
  });

  it('begins with a level that asks for no score; critical requirements bind from 50 on, with plans for what is open', () => {
    expect(labelOf(id).grades).toEqual(['transparency', 'irma-50', 'irma-75', 'irma-100']);
    const communities = claimsOf(id, 'hr-mining-communities', 'mining');
    expect(communities.map(({ grade }) => grade ?? null)).toEqual([null, 'irma-50']);
    expect(communities.map(rungsOf)).toEqual([
      ['advanced', 'advanced'],
      ['frontrunner', 'frontrunner'],
    ]);
    expect(claimOf(id, 'hr-prevention-and-correction', 'mining')).toMatchObject({ grade: 'irma-50' });
    expect(claimOf(id, 'hr-prevention-and-correction', 'mining').exception).toContain('substantially');
  });

  it('reaches no other rung for sure, since the chapters on labour were not read', () => {
    const others = labelOf(id).claims.filter(({ requirement }) => requirement !== 'hr-mining-communities');
    expect(others.map((claim) => rungsOf(claim)?.[0])).toEqual(others.map(() => 'none'));
    expect(claimOf(id, 'lr-forced-labour', 'mining').obligation).toBe('not-read');
  });

  it('has announced audits only and a standard of 2018', () => {
    expect(levelOf(id, 'asr-unannounced-checks')).toEqual([0, 1]);
    expect(levelOf(id, 'std-review-cycle')).toEqual([0, 1]);
    expect(labelOf(id).edition.name).toContain('June 2018');
  });

  it('gives no sector of its board the power to decide alone', () => {
    expect(levelOf(id, 'std-applicant-influence')).toEqual([2, 3]);
    expect(levelOf(id, 'gov-balanced-decisions')).toEqual([2, 3]);
  });
});

describe('Copper Mark', () => {
  const id = 'copper-mark';

  it('is awarded while criteria are only partially met, so no rung is surely reached', () => {
    const { claims } = labelOf(id);
    expect(claims.map((claim) => rungsOf(claim)?.[0])).toEqual(claims.map(() => 'none'));
    expect(claimOf(id, 'lr-forced-labour', 'mining').exception).toContain('within twelve months');
  });

  it('covers no cobalt and none of the four conflict minerals', () => {
    expect(rungsOf(claimOf(id, 'hr-battery-minerals', 'smelting-refining'))).toEqual(['none', 'none']);
    expect(says(claimOf(id, 'hr-battery-minerals', 'smelting-refining'))).toContain(
      'copper, lead, molybdenum, nickel and zinc',
    );
    expect(absencesOf(id)).toContain('hr-conflict-minerals-3tg');
  });

  it('has criteria of 19 October 2023, and metal that no award follows', () => {
    expect(labelOf(id).edition.published).toBe('2023-10-19');
    expect(levelOf(id, 'trn-chain-of-custody')).toEqual([0, 1]);
    expect(levelOf(id, 'rem-sanctions-withdrawal')).toEqual([1, 3]);
  });
});

describe('FSC on packaging', () => {
  const id = 'fsc-packaging';

  it('has labour rules for the paper chain only, which never count for the device', () => {
    expect(labourConcerns(id)).toEqual(['other']);
  });

  it('asks neither for less nor for reusable packaging', () => {
    const claim = claimOf(id, 'ce-packaging', 'product');
    expect(rungsOf(claim)).toEqual(['none', 'none']);
    expect(claim).toMatchObject({ obligation: 'optional', criterion: 'label FSC Recycled' });
    expect(says(claim)).toContain('70 %');
  });

  it('says nothing about recycled plastic or any other property of the device', () => {
    expect(absencesOf(id)).toEqual(
      expect.arrayContaining([
        'human-rights',
        'ce-recycled-content',
        'ce-repairability',
        'ce-hazardous-substances',
      ]),
    );
  });

  it('is in force since 1 September 2021 and leaves out health and safety among the ILO principles', () => {
    expect(labelOf(id).edition['valid-from']).toBe('2021-09-01');
    expect(levelOf(id, 'std-norm-alignment')).toEqual([1, 2]);
  });
});

describe('GRS', () => {
  const id = 'grs';

  it('begins at 20 % with waste from production, which is no share of post-consumer plastic in the product', () => {
    const claim = claimOf(id, 'ce-recycled-content', 'product');
    expect(claim.value).toBeUndefined();
    expect(rungsOf(claim)).toEqual(['none', 'none']);
    expect(says(claim)).toContain('20 %');
    expect(says(claim)).toContain('50 %');
  });

  it('has labour rules for sites that process recycled material only', () => {
    expect(labourConcerns(id)).toEqual(['other']);
    expect(rungsOf(claimOf(id, 'lr-child-labour', 'components'))).toEqual(['none', 'basic']);
  });

  it('ends before 31 December 2027, when its successor is mandatory', () => {
    expect(labelOf(id).edition).toMatchObject({
      status: 'current',
      'valid-from': '2017-07-01',
      'valid-until': '2027-12-30',
    });
    expect(levelOf(id, 'std-review-cycle')).toEqual([0, 1]);
  });
});

describe('RCS', () => {
  const id = 'rcs';

  it('has no labour rules at all', () => {
    expect(labelOf(id).scope.themes).toEqual(['circularity']);
    expect(absencesOf(id)).toEqual(
      expect.arrayContaining(['labour-rights', 'human-rights', 'ce-hazardous-substances']),
    );
  });

  it('is content with 5 %, below every rung', () => {
    expect(labelOf(id).claims).toHaveLength(1);
    const claim = claimOf(id, 'ce-recycled-content', 'product');
    expect(rungsOf(claim)).toEqual(['none', 'none']);
    expect(says(claim)).toContain('5 %');
  });

  it('is accredited by name, and ends with its successor', () => {
    expect(levelOf(id, 'asr-accreditation-oversight')).toEqual([2, 3]);
    expect(labelOf(id).edition['valid-until']).toBe('2027-12-30');
  });
});

describe('ISCC PLUS', () => {
  const id = 'iscc-plus';

  it('attributes by mass balance and reaches no rung of recycled content', () => {
    const claim = claimOf(id, 'ce-recycled-content', 'product');
    expect(claim.binding).toBe('mass-balance');
    expect(rungsOf(claim)).toEqual(['none', 'none']);
    expect(levelOf(id, 'trn-chain-of-custody')).toEqual([1, 2]);
  });

  it('claims nothing about labour', () => {
    expect(labelOf(id).claims.map(({ requirement }) => requirement)).toEqual(['ce-recycled-content']);
  });

  it('earns a fee with each certificate, and users hold two of three groups of its board', () => {
    expect(levelOf(id, 'gov-role-separation')).toEqual([1, 2]);
    expect(levelOf(id, 'gov-balanced-decisions')).toEqual([1, 2]);
  });

  it('suspends and withdraws certificates by class of the finding, with 40 days for correction', () => {
    expect(levelOf(id, 'rem-sanctions-withdrawal')).toEqual([2, 3]);
    expect(
      labelOf(id)
        .credibility['rem-sanctions-withdrawal']?.evidence.map((entry) => entry.says)
        .join(),
    ).toContain('40 days');
  });
});
