/** Facts by value: TCO Certified. */
import { describe, expect, it } from 'vitest';
import { OPEN, claimOf, claimsOf, labelOf, levelOf, rungsOf, says } from '../../support/shipped-labels.js';

describe('TCO Certified, generation 10', () => {
  const id = 'tco-certified-gen10';

  it('caps the working week at 60 hours at final assembly, which shows the basic rung and no more for sure', () => {
    const claim = claimOf(id, 'lr-working-hours', 'final-assembly');
    expect(rungsOf(claim)).toEqual(['basic', 'frontrunner']);
    expect(claim).toMatchObject({
      obligation: 'mandatory',
      tiers: ['final-assembly'],
      concerns: 'production',
    });
    expect(says(claim)).toContain('60 hours');
  });

  it('demands the ILO core conventions: forced and child labour reach basic, association waits for its text', () => {
    expect(rungsOf(claimOf(id, 'lr-forced-labour', 'final-assembly'))).toEqual(['basic', 'frontrunner']);
    expect(rungsOf(claimOf(id, 'lr-child-labour', 'final-assembly'))).toEqual(['basic', 'frontrunner']);
    expect(rungsOf(claimOf(id, 'lr-freedom-of-association', 'final-assembly'))).toEqual(OPEN);
  });

  it('does not take the 70 % of a draft for a demand on smelters', () => {
    const claim = claimOf(id, 'hr-conflict-minerals-3tg', 'smelting-refining');
    expect(rungsOf(claim)).toEqual(OPEN);
    const draft = claim.evidence.filter((entry) => entry.says.includes('70 %'));
    expect(draft.map(({ grade }) => grade)).toEqual(['inferred']);
  });

  it('has five years of free updates whose first day was not read: no value, advanced at most', () => {
    const claim = claimOf(id, 'ce-software-support', 'product');
    expect(claim.value).toBeUndefined();
    expect(rungsOf(claim)).toEqual(['none', 'advanced']);
    expect(says(claim)).toContain('five years');
  });

  it('claims something only for the six categories with a criteria document of their own', () => {
    const own = ['desktop', 'display', 'headset', 'notebook', 'smartphone', 'tablet'];
    for (const claim of labelOf(id).claims) {
      expect(claim.products).toBeDefined();
      expect(own).toEqual(expect.arrayContaining([...(claim.products ?? [])]));
    }
    // Inside the scope, so unknown and not absent.
    expect(labelOf(id).scope.products).toEqual(expect.arrayContaining(['server', 'imaging-equipment']));
  });

  it('has a repairability class from A to E for three categories and no least class that was read', () => {
    const claim = claimOf(id, 'ce-repairability', 'product');
    expect(claim).toMatchObject({
      obligation: 'not-read',
      products: ['notebook', 'tablet', 'smartphone'],
    });
    expect(rungsOf(claim)).toEqual(OPEN);
    expect(says(claim)).toContain('from A to E');
  });

  it('does not take five years of warranty for five years at no further charge', () => {
    const claim = claimOf(id, 'ce-warranty', 'product');
    expect(claim.value).toBeUndefined();
    expect(rungsOf(claim)).toEqual(OPEN);
    expect(labelOf(id).sources.find((source) => source.id === 'T38')?.grade).toBe('inferred');
  });

  it('binds brand owners to ISO 37001, which is company policy and not linked to what is bought', () => {
    const claim = claimOf(id, 'hr-business-integrity', 'brand');
    expect(rungsOf(claim)).toEqual(OPEN);
    expect(claim.concerns).toBe('company');
    expect(claimsOf(id, 'hr-business-integrity', 'final-assembly')).toEqual([]);
    expect(labelOf(id)['art-43']?.linked?.unlinked).toContain('hr-business-integrity');
  });

  it('demands safer flame retardants, but the controls below that rung were not read', () => {
    expect(rungsOf(claimOf(id, 'ce-hazardous-substances', 'product'))).toEqual(OPEN);
  });

  it('allows plastic packaging, so the highest rung on packaging is out of reach', () => {
    expect(rungsOf(claimOf(id, 'ce-packaging', 'product'))).toEqual(['none', 'advanced']);
  });

  it('leaves the gates on verifiable criteria and on sanctions open', () => {
    expect(levelOf(id, 'std-verifiable-criteria')).toEqual([1, 3]);
    expect(levelOf(id, 'rem-sanctions-withdrawal')).toEqual([1, 3]);
    expect(levelOf(id, 'asr-independent-verification')).toEqual([2, 3]);
    expect(levelOf(id, 'asr-unannounced-checks')).toBeNull();
  });

  it('runs from December 2024 to December 2027 and belongs to a trade-union confederation', () => {
    const { edition, owner, recognitions = [] } = labelOf(id);
    expect(edition).toMatchObject({
      published: '2024-06-11',
      'valid-from': '2024-12-04',
      'valid-until': '2027-12-31',
    });
    expect(owner['legal-form']).toContain('Swedish Confederation of Professional Employees');
    expect(recognitions.map((one) => [one.id, one.since])).toEqual([
      ['iso-14024-type-i', null],
      ['gen-member', '2000'],
      ['genices', null],
    ]);
  });
});

describe('TCO Certified, generation 9', () => {
  const id = 'tco-certified-gen9';

  it('was replaced in December 2024, and its certificates end two years later', () => {
    expect(labelOf(id).edition).toMatchObject({
      status: 'superseded',
      'valid-from': '2021-12-01',
      'valid-until': '2024-12-03',
      'certificates-valid-until': '2026-12-03',
    });
    expect(labelOf('tco-certified-gen10').edition.supersedes).toBe(id);
  });

  it('asks more than 80 % of battery capacity after 300 cycles, which older tests did not have to show', () => {
    const claim = claimOf(id, 'ce-battery-longevity', 'product');
    expect(claim).toMatchObject({ value: [0, 300], unit: 'cycles', obligation: 'mandatory' });
    expect(claim.exception).toContain('1 December 2021');
  });

  it('grades recycled plastic from 85 % down to 0 %, which is no minimum', () => {
    const claim = claimOf(id, 'ce-recycled-content', 'product');
    expect(claim).toMatchObject({ obligation: 'assessed', value: [0, 100] });
    expect(says(claim)).toContain('down to 0 %');
  });

  it('has one year of warranty, whose cover of the battery was not read', () => {
    const claim = claimOf(id, 'ce-warranty', 'product');
    expect(claim.value).toBe(1);
    expect(rungsOf(claim)).toEqual(['none', 'basic']);
  });

  it('demands ISO 45001 of factories, but the law below it was not read, so no rung is sure', () => {
    const claim = claimOf(id, 'lr-health-and-safety', 'final-assembly');
    expect(rungsOf(claim)).toEqual(OPEN);
    expect(says(claim)).toContain('ISO 45001');
  });

  it('rests on texts of other generations where labour rights are concerned', () => {
    const { sources } = labelOf(id);
    expect(sources.find((source) => source.id === 'G25')?.superseded).toBe(true);
    expect(sources.find((source) => source.id === 'G26')?.grade).toBe('inferred');
    expect(rungsOf(claimOf(id, 'lr-working-hours', 'final-assembly'))).toEqual(OPEN);
  });
});

describe('TCO Certified Edge, E-waste Compensated', () => {
  const id = 'tco-edge-ewaste-compensated';

  it('collects other waste than the devices of the buyer: every claim is about other goods', () => {
    expect(labelOf(id).claims.map((claim) => claim.concerns)).toEqual(['other', 'other', 'other']);
    expect(rungsOf(claimOf(id, 'ce-take-back', 'end-of-life'))).toEqual(['none', 'none']);
    expect(labelOf(id)['art-43']?.linked?.is).toBe('none');
  });

  it('speaks of the end of life only, for notebooks, smartphones and tablets', () => {
    expect(labelOf(id).scope).toMatchObject({
      tiers: ['end-of-life'],
      products: ['notebook', 'smartphone', 'tablet'],
      services: [],
    });
    expect(labelOf(id).edition.published).toBe('2020-03-31');
  });

  it('was open to comments for 17 days, which is less than the 30 of level 2', () => {
    expect(levelOf(id, 'std-stakeholder-process')).toEqual([1, 1]);
  });
});
