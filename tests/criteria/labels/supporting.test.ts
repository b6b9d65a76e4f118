/** Facts by value: instruments that help a buyer but are no label. */
import { describe, expect, it } from 'vitest';
import {
  OPEN,
  absencesOf,
  claimOf,
  claimsOf,
  labelOf,
  levelOf,
  rungsOf,
  says,
} from '../../support/shipped-labels.js';

const INSTRUMENTS = ['smeta', 'amfori-bsci', 'ecovadis', 'iso-14001', 'iso-45001', 'nist-800-88'];

/** Requirements that an instrument demands of every holder, and at least at the lowest rung. */
const surelyDemanded = (id: string): readonly string[] =>
  labelOf(id)
    .claims.filter((claim) => claim.obligation === 'mandatory' && rungsOf(claim)?.[0] !== 'none')
    .map(({ requirement }) => requirement);

describe('instruments beside the labels', () => {
  it.each(INSTRUMENTS)('%s has no register of passes, and says what it helps with and why not', (id) => {
    const { role, register, support } = labelOf(id);
    expect(role).toBe('supporting');
    expect(register).toBeNull();
    expect(support?.helps.length).toBeGreaterThanOrEqual(2);
    expect(support?.['why-not-a-label'].length).toBeGreaterThanOrEqual(3);
  });

  it('surely demand nothing but that an audit took place', () => {
    expect(INSTRUMENTS.map((id) => [id, surelyDemanded(id)])).toEqual([
      ['smeta', ['lr-factory-audits']],
      ['amfori-bsci', ['lr-factory-audits']],
      ['ecovadis', []],
      ['iso-14001', []],
      ['iso-45001', []],
      ['nist-800-88', []],
    ]);
  });

  it.each(INSTRUMENTS)('%s never reaches the highest rung for sure, and has no level 3 for sure', (id) => {
    const { claims, credibility } = labelOf(id);
    expect(claims.map((claim) => rungsOf(claim)?.[0])).not.toContain('frontrunner');
    expect(claims.map((claim) => rungsOf(claim)?.[0])).not.toContain('advanced');
    expect(Object.keys(credibility).map((indicator) => levelOf(id, indicator)?.[0])).not.toContain(3);
  });
});

describe('SMETA', () => {
  const id = 'smeta';

  it('is version 7.0 of 10 September 2024, an audit method', () => {
    expect(labelOf(id)).toMatchObject({ kind: 'audit-method', unit: 'site' });
    expect(labelOf(id).edition).toMatchObject({ status: 'current', published: '2024-09-10' });
  });

  it('looks at forced labour, hours and wages without a pass mark', () => {
    for (const requirement of ['lr-forced-labour', 'lr-working-hours', 'lr-legal-wages', 'lr-living-wage']) {
      expect(claimOf(id, requirement, 'final-assembly').obligation).toBe('assessed');
    }
    expect(rungsOf(claimOf(id, 'lr-living-wage', 'final-assembly'))).toEqual(['none', 'advanced']);
  });

  it('caps the week at 60 hours as a rule only, so the highest rung stays out of reach', () => {
    const hours = claimOf(id, 'lr-working-hours', 'final-assembly');
    expect(rungsOf(hours)).toEqual(['basic', 'advanced']);
    expect(says(hours)).toContain('48 hours a week');
    expect(says(hours)).toContain('as a rule at most 60 hours');
  });

  it('shows that an on-site audit took place, never that its findings can be read', () => {
    const audits = claimOf(id, 'lr-factory-audits', 'final-assembly');
    expect(audits.obligation).toBe('mandatory');
    expect(rungsOf(audits)).toEqual(['basic', 'basic']);
    expect(levelOf(id, 'trn-certificate-register')).toEqual([0, 0]);
    expect(levelOf(id, 'trn-results-disclosure')).toEqual([0, 1]);
  });

  it('has a human-rights policy of the site, which is none of the brand owner', () => {
    expect(rungsOf(claimOf(id, 'hr-due-diligence-policy', 'final-assembly'))).toEqual(['none', 'none']);
    expect(labelOf(id).scope.tiers).not.toContain('brand');
  });

  it('has business ethics in the audit with four pillars only, and no minerals and no product', () => {
    expect(claimOf(id, 'hr-business-integrity', 'final-assembly')).toMatchObject({
      obligation: 'optional',
      criterion: 'four-pillar audit, area 10C',
    });
    expect(absencesOf(id)).toEqual(expect.arrayContaining(['hr-conflict-minerals-3tg', 'circularity']));
  });

  it('is open to members only, who choose whether a visit is announced', () => {
    expect(labelOf(id)['art-43']?.accessible?.is).toBe('not-met');
    expect(levelOf(id, 'asr-unannounced-checks')).toEqual([1, 1]);
  });
});

describe('amfori BSCI', () => {
  const id = 'amfori-bsci';

  it('takes only sites for which a member has taken responsibility', () => {
    expect(levelOf(id, 'gov-open-access')).toEqual([0, 0]);
    expect(labelOf(id)['art-43']?.accessible?.is).toBe('not-met');
  });

  it('has no grades of a label: a rating from A to E is given to every audited site', () => {
    expect(labelOf(id).grades).toEqual([]);
    expect(says(claimOf(id, 'lr-factory-audits', 'final-assembly'))).toContain('cycle of two years');
  });

  it('keeps the calculation of its ratings and its manual from outsiders', () => {
    expect(levelOf(id, 'trn-public-requirements')).toEqual([1, 1]);
    expect(levelOf(id, 'std-verifiable-criteria')).toEqual([0, 2]);
  });

  it('binds members to a code as companies, with a force that was not read and no audit of them', () => {
    const policy = claimOf(id, 'hr-due-diligence-policy', 'brand');
    expect(policy).toMatchObject({ obligation: 'not-read', concerns: 'company' });
    expect(policy.verification?.independent?.is).toBe('not-met');
  });

  it('has no living wage as a condition', () => {
    const wage = claimOf(id, 'lr-living-wage', 'final-assembly');
    expect(wage.obligation).toBe('assessed');
    expect(rungsOf(wage)).toEqual(['none', 'advanced']);
  });
});

describe('EcoVadis', () => {
  const id = 'ecovadis';

  it('concerns the company in every claim, and demands none of them', () => {
    const { claims, unit } = labelOf(id);
    expect(unit).toBe('company');
    expect(claims.length).toBeGreaterThan(15);
    expect(claims.map(({ concerns }) => concerns)).toEqual(claims.map(() => 'company'));
    expect(claims.map(({ obligation }) => obligation)).toEqual(claims.map(() => 'assessed'));
  });

  it('gives medals by rank among all rated companies: more points, no criterion', () => {
    expect(labelOf(id)).toMatchObject({
      grades: ['bronze', 'silver', 'gold', 'platinum'],
      'grade-meaning': 'points',
    });
    expect(labelOf(id)['grade-evidence']?.[0]?.says).toContain('35, 15, 5 and 1 %');
    expect(labelOf(id)['grade-evidence']?.[0]?.says).toContain('30 points in each theme');
  });

  it('makes no site visits and interviews no workers', () => {
    expect(levelOf(id, 'asr-unannounced-checks')).toEqual([0, 0]);
    expect(levelOf(id, 'asr-worker-voice')).toEqual([0, 0]);
    expect(labelOf(id).verification?.people?.['on-site']?.is).toBe('not-met');
    expect(absencesOf(id)).toContain('lr-factory-audits');
  });

  it('has nothing that is linked to the goods', () => {
    expect(labelOf(id)['art-43']?.linked?.is).toBe('none');
    expect(absencesOf(id)).toContain('circularity');
    expect(labelOf(id).scope.tiers).not.toContain('product');
  });

  it('asks about forced labour with a content that was not read', () => {
    expect(rungsOf(claimOf(id, 'lr-forced-labour', 'final-assembly'))).toEqual(OPEN);
  });
});

describe('ISO 14001', () => {
  const id = 'iso-14001';

  it('is the edition of 15 April 2026', () => {
    expect(labelOf(id).edition).toMatchObject({
      status: 'current',
      published: '2026-04-15',
      'certificates-valid-until': null,
    });
  });

  it('sets no performance: no property of a product follows from a certificate', () => {
    expect(absencesOf(id)).toEqual(
      expect.arrayContaining(['ce-repairability', 'ce-recycled-content', 'human-rights', 'labour-rights']),
    );
    expect(rungsOf(claimOf(id, 'ce-design-for-recycling', 'product'))).toEqual(['none', 'none']);
    expect(rungsOf(claimOf(id, 'ce-material-information', 'product'))).toEqual(['none', 'none']);
  });

  it('does not even vouch for the law on waste', () => {
    const recycling = claimOf(id, 'ce-responsible-recycling', 'end-of-life');
    expect(rungsOf(recycling)).toEqual(['none', 'basic']);
    expect(says(recycling)).toContain('without a full audit');
  });

  it('is sold, and its checks at short notice follow complaints only', () => {
    expect(levelOf(id, 'trn-public-requirements')).toEqual([1, 1]);
    expect(levelOf(id, 'asr-unannounced-checks')).toEqual([1, 1]);
  });
});

describe('ISO 45001', () => {
  const id = 'iso-45001';

  it('covers one labour right; association, forced labour, hours and wages are outside', () => {
    expect(absencesOf(id)).toEqual(
      expect.arrayContaining([
        'lr-freedom-of-association',
        'lr-forced-labour',
        'lr-child-labour',
        'lr-working-hours',
        'lr-legal-wages',
        'circularity',
      ]),
    );
    expect(claimsOf(id, 'lr-forced-labour', 'final-assembly')).toEqual([]);
  });

  it('may meet the rung that asks for this very certificate, but is no audit of the law below it', () => {
    const safety = claimOf(id, 'lr-health-and-safety', 'final-assembly');
    expect(safety.obligation).toBe('mandatory');
    expect(rungsOf(safety)).toEqual(['none', 'advanced']);
    expect(says(safety)).toContain('no level of performance');
  });

  it('consults workers on safety, which is no voice on labour standards', () => {
    expect(rungsOf(claimOf(id, 'lr-worker-voice', 'final-assembly'))).toEqual(['none', 'none']);
    expect(rungsOf(claimOf(id, 'lr-end-of-life-workers', 'end-of-life'))).toEqual(['none', 'none']);
  });

  it('dates from 12 March 2018, and certificates to ISO 26000 are a misuse', () => {
    expect(labelOf(id).edition.published).toBe('2018-03-12');
    expect((labelOf(id).limits ?? []).map(({ text }) => text).join(' ')).toContain('"to ISO 26000"');
  });
});

describe('NIST SP 800-88', () => {
  const id = 'nist-800-88';

  it('is revision 2 of 26 September 2025, a guideline', () => {
    expect(labelOf(id).kind).toBe('guideline');
    expect(labelOf(id).edition).toMatchObject({ name: 'Revision 2', published: '2025-09-26' });
  });

  it('has one claim, a choice of its user that never reaches reuse', () => {
    expect(labelOf(id).claims).toHaveLength(1);
    const erasure = claimOf(id, 'ce-reuse-and-data-erasure', 'end-of-life');
    expect(erasure.obligation).toBe('optional');
    expect(rungsOf(erasure)).toEqual(['none', 'basic']);
  });

  it('certifies nobody', () => {
    expect(levelOf(id, 'asr-independent-verification')).toEqual([0, 0]);
    expect(labelOf(id).verification?.service?.independent?.is).toBe('not-met');
  });

  it('was open to public comment as a draft, for a time that was not read in full', () => {
    expect(levelOf(id, 'std-stakeholder-process')).toEqual([1, 3]);
    const fact = labelOf(id).credibility['std-stakeholder-process'];
    expect(fact?.evidence[0]?.says).toContain('29 August 2025');
  });
});
