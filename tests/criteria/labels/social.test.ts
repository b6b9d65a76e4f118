/** Facts by value: labour conditions of factories. */
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

describe('SA8000:2014', () => {
  const id = 'sa8000-2014';

  it('is replaced: new certificates end with 2026, the last ones count until the end of 2028', () => {
    expect(labelOf(id).edition).toMatchObject({
      status: 'superseded',
      'valid-until': '2026-12-31',
      'certificates-valid-until': '2028-12-31',
    });
  });

  it('is about one worksite and says nothing about the brand owner or the product', () => {
    const { unit, role, scope } = labelOf(id);
    expect([unit, role]).toEqual(['site', 'label']);
    expect(scope.tiers).not.toContain('brand');
    expect(scope.tiers).not.toContain('product');
    expect(absencesOf(id)).toEqual(
      expect.arrayContaining(['circularity', 'hr-conflict-minerals-3tg', 'hr-business-integrity']),
    );
  });

  it('demands 48 hours and 12 of overtime, but breaches may stay open: no rung is sure', () => {
    const claim = claimOf(id, 'lr-working-hours', 'final-assembly');
    expect(rungsOf(claim)).toEqual(['none', 'frontrunner']);
    expect(claim.exception).toContain('time-bound');
    expect(says(claim)).toContain('48 hours');
    expect(says(claim)).toContain('12 hours');
  });

  it('does not take the right to a living wage for disclosure of the gap', () => {
    expect(rungsOf(claimOf(id, 'lr-living-wage', 'final-assembly'))).toEqual(OPEN);
  });

  it('rules out forced labour, but fees to agents were not read: basic for sure, advanced at most', () => {
    expect(rungsOf(claimOf(id, 'lr-forced-labour', 'final-assembly'))).toEqual(['basic', 'advanced']);
  });

  it('binds no supplier for sure', () => {
    expect(rungsOf(claimOf(id, 'lr-deeper-tiers', 'components'))).toEqual(['none', 'basic']);
  });

  it('was open to comment by all for 60 days, and did not keep its cycle of five years', () => {
    expect(levelOf(id, 'std-stakeholder-process')).toEqual([2, 3]);
    expect(levelOf(id, 'std-review-cycle')).toEqual([0, 1]);
    expect(says(claimOf(id, 'lr-factory-audits', 'final-assembly'))).toContain('annual surveillance');
  });
});

describe('RBA VAP', () => {
  const id = 'rba-vap';

  it('is an audit without pass mark and so no label, whatever level of recognition a site has', () => {
    const { role, register, grades, support } = labelOf(id);
    expect([role, register]).toEqual(['supporting', null]);
    expect(grades).toEqual(['silver', 'gold', 'platinum']);
    expect(labelOf(id)['grade-meaning']).toBe('criteria');
    expect(support?.['why-not-a-label'].length).toBeGreaterThan(2);
  });

  it('may leave legal breaches open below Platinum: hours, wages and association begin there', () => {
    for (const requirement of ['lr-working-hours', 'lr-legal-wages', 'lr-freedom-of-association']) {
      expect(claimOf(id, requirement, 'final-assembly').grade, requirement).toBe('platinum');
    }
  });

  it('closes findings of forced and child labour from Silver, but not all signs of bondage', () => {
    const byGrade = (requirement: string) =>
      claimsOf(id, requirement, 'final-assembly').map((claim) => [claim.grade, rungsOf(claim)]);
    expect(byGrade('lr-forced-labour')).toEqual([
      ['silver', ['none', 'basic']],
      ['platinum', ['advanced', 'advanced']],
    ]);
    expect(byGrade('lr-child-labour')).toEqual([
      ['silver', ['basic', 'basic']],
      ['platinum', ['advanced', 'advanced']],
    ]);
  });

  it('tolerates some weeks above local law and above 60 hours, so that no rung is sure even at Platinum', () => {
    const claim = claimOf(id, 'lr-working-hours', 'final-assembly');
    expect(rungsOf(claim)).toEqual(['none', 'advanced']);
    expect(claim.exception).toContain('60 and 72 hours');
  });

  it('asks for no living wage, and a site discloses nothing to the public', () => {
    expect(absencesOf(id)).toContain('lr-living-wage');
    expect(rungsOf(claimOf(id, 'hr-supply-chain-transparency', 'final-assembly'))).toEqual(['none', 'none']);
    expect(levelOf(id, 'trn-results-disclosure')).toEqual([0, 1]);
  });

  it('leaves the separation of roles open, because members run or buy from the audited sites', () => {
    expect(levelOf(id, 'gov-role-separation')).toEqual([0, 2]);
    expect(levelOf(id, 'gov-balanced-decisions')).toEqual([0, 1]);
    expect(labelOf(id).edition.published).toBe('2025-04-01');
  });
});

describe('Electronics Watch', () => {
  const id = 'electronics-watch';

  it('is a means of the buyer and no label: nothing to apply for, nothing to look up', () => {
    const { role, kind, register } = labelOf(id);
    expect([role, kind, register]).toEqual(['supporting', 'monitoring', null]);
    expect(levelOf(id, 'gov-open-access')).toEqual([0, 0]);
    expect(levelOf(id, 'trn-certificate-register')).toEqual([0, 0]);
    expect(labelOf(id)['art-43']?.accessible?.is).toBe('not-met');
  });

  it('asks for no pass on labour standards beforehand: they are assessed', () => {
    for (const requirement of ['lr-forced-labour', 'lr-child-labour', 'lr-working-hours', 'lr-legal-wages']) {
      expect(claimOf(id, requirement, 'final-assembly').obligation, requirement).toBe('assessed');
    }
  });

  it('has factories named with their addresses, or else a formal request shown', () => {
    const claim = claimOf(id, 'hr-supply-chain-transparency', 'final-assembly');
    expect(rungsOf(claim)).toEqual(['frontrunner', 'frontrunner']);
    expect(claim).toMatchObject({ obligation: 'mandatory' });
    expect(claim.exception).toContain('formal request');
    expect(says(claim)).toContain('addresses');
  });

  it('hears workers all year, but not at every factory', () => {
    expect(claimOf(id, 'lr-worker-voice', 'final-assembly').obligation).toBe('part-of-scope');
    expect(labelOf(id).verification?.people?.['worker-channel']?.is).toBe('met');
    expect(labelOf(id).verification?.people?.['on-site']).toBeUndefined();
  });

  it('counts 1,514 affiliates, of which 35 are direct', () => {
    const texts = (labelOf(id).limits ?? []).flatMap(({ evidence }) => evidence.map((entry) => entry.says));
    expect(texts.join('; ')).toContain('1,514 organisations in 12 countries');
    expect(texts.join('; ')).toContain('35');
  });
});
