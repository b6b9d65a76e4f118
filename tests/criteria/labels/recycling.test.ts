/** Facts by value: schemes for recycling. */
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

describe('e-Stewards', () => {
  const id = 'e-stewards';

  it('is about the end of life only', () => {
    const { scope, claims, unit } = labelOf(id);
    expect(unit).toBe('site');
    expect(scope.tiers).toEqual(['end-of-life']);
    expect(scope.services).toEqual(['take-back', 'recycling', 'data-erasure', 'refurbishment']);
    expect(claims.map(({ tiers }) => tiers)).toEqual(claims.map(() => ['end-of-life']));
  });

  // Lowered from advanced when it was read that vendors are vetted and audited by the firm, not certified.
  it('is sure of permits only: a certified refurbisher may leave recycling to uncertified vendors', () => {
    for (const requirement of ['ce-responsible-recycling', 'lr-end-of-life-workers']) {
      expect(rungsOf(claimOf(id, requirement, 'end-of-life'))).toEqual(['basic', 'frontrunner']);
    }
    expect(says(claimOf(id, 'ce-responsible-recycling', 'end-of-life'))).toContain('that they be certified');
  });

  it('follows real equipment with trackers under accredited audits', () => {
    expect(labelOf(id).verification?.service?.['transactions-checked']?.is).toBe('met');
    expect(levelOf(id, 'asr-accreditation-oversight')).toEqual([2, 3]);
    expect(labelOf(id).edition.published).toBe('2020-02-25');
  });

  it('had 21 days for the second round on its fourth version, too few to show an open process', () => {
    const fact = labelOf(id).credibility['std-stakeholder-process'];
    expect(fact?.note).toContain('21 days');
    expect(levelOf(id, 'std-stakeholder-process')).toEqual([1, 3]);
  });

  it('suspends and revokes certificates, but keeps no rung of data erasure for sure', () => {
    expect(levelOf(id, 'rem-sanctions-withdrawal')).toEqual([2, 3]);
    expect(rungsOf(claimOf(id, 'ce-reuse-and-data-erasure', 'end-of-life'))).toEqual(OPEN);
  });

  it('is not known to let everyone read its requirements', () => {
    expect(levelOf(id, 'trn-public-requirements')).toEqual([1, 3]);
  });
});

describe('R2v3', () => {
  const id = 'r2v3';

  it('is version 3.1 of 31 January 2024', () => {
    expect(labelOf(id).edition).toMatchObject({
      status: 'current',
      published: '2024-01-31',
      'valid-from': '2024-01-31',
    });
  });

  it('is sure of permits only: without Appendix E a site recycles nothing itself', () => {
    for (const requirement of ['ce-responsible-recycling', 'lr-end-of-life-workers']) {
      const claim = claimOf(id, requirement, 'end-of-life');
      expect(rungsOf(claim)).toEqual(['basic', 'advanced']);
      expect(claim.obligation).toBe('mandatory');
    }
  });

  it('proves erasure of data only with Appendix B, with samples of 5 %', () => {
    const claim = claimOf(id, 'ce-reuse-and-data-erasure', 'end-of-life');
    expect(claim).toMatchObject({ obligation: 'optional', criterion: 'Appendix B' });
    expect(rungsOf(claim)).toEqual(['basic', 'advanced']);
    expect(says(claim)).toContain('5 %');
    expect(labelOf(id).register?.['criteria-shown']).toContain('Appendix B');
  });

  it('puts no duty on anyone to take equipment back, and says nothing on the chain that makes it', () => {
    expect(absencesOf(id)).toEqual(expect.arrayContaining(['human-rights', 'ce-take-back']));
    expect(claimsOf(id, 'ce-take-back', 'end-of-life')).toEqual([]);
  });

  it('permits unannounced visits and asks for interviews without privacy', () => {
    expect(levelOf(id, 'asr-unannounced-checks')).toEqual([1, 1]);
    expect(levelOf(id, 'asr-worker-voice')).toEqual([1, 1]);
    expect(labelOf(id).verification?.people?.['private-interviews']?.is).toBe('not-met');
  });

  it('checks real shipments, but keeps what auditors find confidential', () => {
    const service = labelOf(id).verification?.service;
    expect(service?.['transactions-checked']?.is).toBe('met');
    expect(service?.['results-disclosed']?.is).toBe('not-met');
  });

  it('names no freedom to organise, so its norms stay below the full set', () => {
    expect(levelOf(id, 'std-norm-alignment')).toEqual([1, 2]);
  });

  it('tells that eight of ten exporters named in 2025 were certified, and of 51 revocations', () => {
    const texts = (labelOf(id).limits ?? []).map(({ text }) => text);
    const named = texts.filter((text) => text.includes('eight of them') && text.includes('51 certificates'));
    expect(named).toHaveLength(1);
  });
});

describe('WEEELABEX', () => {
  const id = 'weeelabex-en50625';

  it('certifies processes under ISO/IEC 17065 since 4 July 2016', () => {
    expect(labelOf(id).edition['valid-from']).toBe('2016-07-04');
    expect(levelOf(id, 'asr-independent-verification')).toEqual([2, 3]);
  });

  it('certifies one process at one site to EN 50625, not each onward recipient: sure of permits only', () => {
    const claim = claimOf(id, 'ce-responsible-recycling', 'end-of-life');
    expect(rungsOf(claim)).toEqual(['basic', 'frontrunner']);
    expect(claim.obligation).toBe('mandatory');
  });

  it('does not show rules on the safety of workers for sure: permits only', () => {
    expect(rungsOf(claimOf(id, 'lr-end-of-life-workers', 'end-of-life'))).toEqual(['basic', 'frontrunner']);
  });

  it('covers reuse and collection only by certificates of their own', () => {
    expect(claimOf(id, 'ce-reuse-and-data-erasure', 'end-of-life')).toMatchObject({
      obligation: 'optional',
      criterion: 'EN 50614',
    });
    expect(claimOf(id, 'ce-take-back', 'end-of-life').obligation).toBe('optional');
  });

  it('rests on standards that are sold, so a buyer is not known to be able to read them', () => {
    expect(levelOf(id, 'trn-public-requirements')).toEqual([1, 2]);
  });

  it('has an attestation below 500 tonnes a year that is no certificate', () => {
    const [first] = labelOf(id).limits ?? [];
    expect(first?.text).toContain('500 tonnes');
  });
});
