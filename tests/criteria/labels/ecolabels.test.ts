/** Facts by value: national and regional ecolabels. */
import { describe, expect, it } from 'vitest';
import { OPEN, claimOf, claimsOf, labelOf, levelOf, rungsOf, says } from '../../support/shipped-labels.js';

describe('Blue Angel DE-UZ 78', () => {
  const id = 'blue-angel-de-uz-78';

  it('reaches no rung for sure: the criteria of 2024 were not read', () => {
    for (const claim of labelOf(id).claims) expect(rungsOf(claim)).toEqual(OPEN);
    expect(levelOf(id, 'std-verifiable-criteria')).toEqual([0, 3]);
  });

  it('is reported to ask ten years of spare parts, which is no value on the basis of the measure', () => {
    const claim = claimOf(id, 'ce-spare-parts', 'product');
    expect(claim.value).toBeUndefined();
    expect(claim).toMatchObject({ obligation: 'part-of-scope', products: ['peripheral'] });
    expect(says(claim)).toContain('ten years');
  });

  it('is reported to ask five years of guarantee on the occasion of a mouse: no value, and not for notebooks', () => {
    const claim = claimOf(id, 'ce-warranty', 'product');
    expect(claim.value).toBeUndefined();
    expect(claim).toMatchObject({ obligation: 'part-of-scope', products: ['peripheral'] });
    expect(says(claim)).toContain('five years');
  });

  it('has social standards for the last factory and its suppliers whose terms were not read', () => {
    for (const requirement of ['lr-freedom-of-association', 'lr-forced-labour', 'lr-child-labour'])
      for (const tier of ['final-assembly', 'components'])
        expect(claimOf(id, requirement, tier)).toMatchObject({ obligation: 'not-read' });
    expect(claimsOf(id, 'lr-working-hours', 'final-assembly')).toEqual([]);
    expect(claimsOf(id, 'hr-mining-communities', 'mining')).toEqual([]);
  });

  it('is decided by a jury of many groups and checked by a body that is not accredited', () => {
    expect(levelOf(id, 'gov-balanced-decisions')).toEqual([2, 3]);
    expect(levelOf(id, 'asr-accreditation-oversight')).toEqual([0, 2]);
    expect(levelOf(id, 'asr-independent-verification')).toEqual([1, 3]);
    expect(labelOf(id).scope.products).toEqual(['notebook', 'desktop', 'peripheral']);
  });

  it('says nothing of sanctions: the gate stays open', () => {
    expect(levelOf(id, 'rem-sanctions-withdrawal')).toBeNull();
  });
});

describe('Blue Angel DE-UZ 106', () => {
  const id = 'blue-angel-de-uz-106';

  it('ended in December 2022 without a successor, after two models of one maker', () => {
    expect(labelOf(id).edition).toMatchObject({ status: 'withdrawn', 'valid-until': '2022-12-31' });
    expect(labelOf(id).availability).toMatchObject({ products: 2, makers: 1 });
    expect(labelOf(id).scope.products).toEqual(['smartphone']);
  });

  it('asks for a battery that users can replace themselves, which shows the basic rung', () => {
    expect(rungsOf(claimOf(id, 'ce-battery-replaceability', 'product'))).toEqual(['basic', 'frontrunner']);
  });

  it('asks for two years of guarantee: basic at most, and no value because its start was not read', () => {
    const claim = claimOf(id, 'ce-warranty', 'product');
    expect(claim.value).toBeUndefined();
    expect(rungsOf(claim)).toEqual(['none', 'basic']);
  });

  it('has the ILO core standards checked on site at assembly only; association waits for its text', () => {
    expect(claimOf(id, 'lr-forced-labour', 'final-assembly').tiers).toEqual(['final-assembly']);
    expect(rungsOf(claimOf(id, 'lr-forced-labour', 'final-assembly'))).toEqual(['basic', 'frontrunner']);
    expect(rungsOf(claimOf(id, 'lr-freedom-of-association', 'final-assembly'))).toEqual(OPEN);
    expect(labelOf(id).verification?.people).toMatchObject({ 'on-site': { is: 'met' } });
    expect(claimsOf(id, 'lr-forced-labour', 'components')).toEqual([]);
  });

  it('does not take data deletion by the user for an erasure service', () => {
    expect(claimsOf(id, 'ce-reuse-and-data-erasure', 'end-of-life')).toEqual([]);
  });
});

describe('EU Ecolabel for electronic displays', () => {
  const id = 'eu-ecolabel-displays';

  it('has criteria of November 2020 that run to the end of 2028, which is no short cycle', () => {
    expect(labelOf(id).edition).toMatchObject({ published: '2020-12-01', 'valid-until': '2028-12-31' });
    expect(levelOf(id, 'std-review-cycle')).toEqual([0, 1]);
  });

  it('gives no credit to the figures that were only remembered', () => {
    for (const requirement of ['ce-spare-parts', 'ce-warranty', 'ce-recycled-content']) {
      const claim = claimOf(id, requirement, 'product');
      expect(claim.value).toBeUndefined();
      expect(rungsOf(claim)).toEqual(OPEN);
      const recalled = claim.evidence.filter(({ locator }) => locator.includes('recalled'));
      expect(recalled.map(({ grade }) => grade)).toEqual(['inferred']);
    }
  });

  it('reaches basic on the fundamental ILO conventions and on access for audits, and is open on hours and living wage', () => {
    for (const requirement of [
      'lr-forced-labour',
      'lr-child-labour',
      'lr-non-discrimination',
      'lr-factory-audits',
    ])
      expect(rungsOf(claimOf(id, requirement, 'final-assembly'))).toEqual(['basic', 'frontrunner']);
    for (const requirement of ['lr-freedom-of-association', 'lr-working-hours', 'lr-living-wage'])
      expect(rungsOf(claimOf(id, requirement, 'final-assembly'))).toEqual(OPEN);
    expect(claimsOf(id, 'lr-forced-labour', 'components')).toEqual([]);
  });

  it('was held by three products in March 2024', () => {
    expect(labelOf(id).availability).toMatchObject({ products: 3, makers: null, 'as-of': '2024-03-31' });
  });

  it('is checked by a public body before the award, which keeps its findings to itself', () => {
    expect(levelOf(id, 'asr-independent-verification')).toEqual([2, 3]);
    expect(levelOf(id, 'trn-results-disclosure')).toEqual([0, 1]);
    expect(labelOf(id).verification?.people).toMatchObject({ 'on-site': { is: 'unknown' } });
  });

  it('is accessible by law: an application costs 200 to 2,000 euros', () => {
    expect(levelOf(id, 'gov-open-access')).toEqual([2, 3]);
    const fees = labelOf(id)
      .credibility['gov-open-access']?.evidence.map((entry) => entry.says)
      .join('; ');
    expect(fees).toContain('200 to 2,000 euros');
  });
});

describe('Nordic Swan for computers', () => {
  const id = 'nordic-swan-computers';

  it('ended in March 2017 with version 7.2 of June 2015', () => {
    expect(labelOf(id).edition).toMatchObject({
      name: 'Version 7.2',
      status: 'withdrawn',
      published: '2015-06-16',
      'valid-until': '2017-03-31',
    });
  });

  it('reaches no rung for sure: only headings were read', () => {
    for (const claim of labelOf(id).claims) expect(rungsOf(claim)).toEqual(OPEN);
    expect(levelOf(id, 'std-review-cycle')).toEqual([0, 0]);
  });

  it('has no claim on core labour standards or minerals, which the Swan demands of other goods', () => {
    expect(claimsOf(id, 'lr-forced-labour', 'final-assembly')).toEqual([]);
    expect(claimsOf(id, 'hr-conflict-minerals-3tg', 'smelting-refining')).toEqual([]);
  });

  it('follows up a third of the licences a year and lets only holders appeal', () => {
    expect(levelOf(id, 'asr-frequency-and-sampling')).toEqual([1, 3]);
    expect(levelOf(id, 'rem-complaints-appeals')).toEqual([1, 2]);
  });
});
