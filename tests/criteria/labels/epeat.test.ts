/** Facts by value: EPEAT, its earlier edition for computers, and UL 110 for phones. */
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

describe('EPEAT 2025', () => {
  const id = 'epeat-2025';

  it('has grades that count points', () => {
    expect(labelOf(id)).toMatchObject({ grades: ['bronze', 'silver', 'gold'], 'grade-meaning': 'points' });
  });

  it('rests its grades on older pages only, which carry nothing for sure', () => {
    const grades = labelOf(id)['grade-evidence'] ?? [];
    expect(grades.map((entry) => [entry.source, entry.grade])).toEqual([
      ['P36', 'inferred'],
      ['P42', 'inferred'],
    ]);
  });

  it('claims no rung and no obligation: none of its modules was read', () => {
    const { claims } = labelOf(id);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) {
      expect(claim.obligation).toBe('not-read');
      expect(rungsOf(claim)).toEqual(OPEN);
    }
    expect(levelOf(id, 'std-verifiable-criteria')).toBeNull();
  });

  it('names no labour right: fair labour practices are a theme, so forced labour, unions, hours and wages stay unknown', () => {
    for (const requirement of [
      'lr-forced-labour',
      'lr-freedom-of-association',
      'lr-working-hours',
      'lr-living-wage',
    ]) {
      expect(claimsOf(id, requirement, 'final-assembly')).toEqual([]);
      expect(absencesOf(id)).not.toContain(requirement);
    }
    expect(labelOf(id).scope.themes).toContain('labour-rights');
    expect(says(claimOf(id, 'lr-health-and-safety', 'final-assembly'))).toContain(
      'safety and health at work',
    );
  });

  it('is in force since 1 November 2025, with accredited assurance bodies and published findings', () => {
    expect(labelOf(id).edition['valid-from']).toBe('2025-11-01');
    expect(levelOf(id, 'asr-accreditation-oversight')).toEqual([2, 3]);
    expect(levelOf(id, 'trn-results-disclosure')).toEqual([2, 3]);
  });

  it('replaces IEEE 1680.1-2018 and was launched with registered products on 10 December 2025', () => {
    const { edition, sources } = labelOf(id);
    expect(edition.supersedes).toBe('epeat-ieee-1680-1-2018');
    expect(sources.find((source) => source.id === 'P39')?.date).toBe('2025-12-10');
  });

  it('leaves all four doubtful gates open: verification, sanctions, public requirements and the amounts of fees', () => {
    for (const indicator of [
      'asr-independent-verification',
      'rem-sanctions-withdrawal',
      'trn-public-requirements',
      'gov-open-access',
    ])
      expect(levelOf(id, indicator)).toEqual([1, 3]);
  });
});

describe('EPEAT under IEEE 1680.1-2018', () => {
  const id = 'epeat-ieee-1680-1-2018';

  it('is a replaced edition that began on 29 June 2019 and whose last day was not found', () => {
    expect(labelOf(id).edition).toMatchObject({
      status: 'superseded',
      'valid-from': '2019-06-29',
      'valid-until': null,
      'certificates-valid-until': null,
    });
  });

  it('reaches no rung for sure, and only its list on substances is known to bind', () => {
    const { claims } = labelOf(id);
    for (const claim of claims) expect(rungsOf(claim)).toEqual(OPEN);
    expect(
      claims.filter(({ obligation }) => obligation === 'mandatory').map(({ requirement }) => requirement),
    ).toEqual(['ce-hazardous-substances']);
  });

  it('limits bromine and chlorine to 1,000 ppm in plastic parts over 25 g, with a documented exception', () => {
    const claim = claimOf(id, 'ce-hazardous-substances', 'product');
    expect(says(claim)).toContain('1,000 ppm');
    expect(claim.exception).toContain('GreenScreen');
  });

  it('takes drafts of the standard for servers for no demand on minerals', () => {
    const { sources } = labelOf(id);
    expect(sources.find((source) => source.id === 'E17')?.grade).toBe('inferred');
    const claim = claimOf(id, 'hr-conflict-minerals-3tg', 'smelting-refining');
    expect(claim.obligation).toBe('not-read');
    expect(rungsOf(claim)).toEqual(OPEN);
  });

  it('states how the share of recycled plastic is worked out, but no minimum', () => {
    expect(claimOf(id, 'ce-recycled-content', 'product').value).toBeUndefined();
  });

  it('was written with industry in a large majority of its group, so balance is not assured', () => {
    expect(levelOf(id, 'std-applicant-influence')).toEqual([0, 3]);
    expect(levelOf(id, 'std-review-cycle')).toEqual([0, 1]);
    expect(
      labelOf(id).limits?.some(({ evidence }) => evidence.some((entry) => entry.says.includes('31 members'))),
    ).toBe(true);
  });
});

describe('UL 110 for mobile phones', () => {
  const id = 'ul-110-mobile-phones';

  it('was published on 24 March 2017 and is not counted as usable, as EPEAT for phones has moved on', () => {
    expect(labelOf(id).edition).toMatchObject({
      published: '2017-03-24',
      status: 'superseded',
      'certificates-valid-until': null,
    });
    expect(labelOf(id).scope.products).toEqual(['smartphone']);
  });

  it('is met on repair by one authorised service centre: no rung on repair information', () => {
    const claim = claimOf(id, 'ce-repair-information', 'product');
    expect(claim.obligation).toBe('mandatory');
    expect(rungsOf(claim)).toEqual(['none', 'none']);
  });

  it('does not take 20 % in the housing of a power supply for the share in the phone', () => {
    const claim = claimOf(id, 'ce-recycled-content', 'product');
    expect(says(claim)).toContain('20 %');
    expect(claim.value).toBeUndefined();
    expect(rungsOf(claim)).toEqual(OPEN);
  });

  it('holds no criterion on durability', () => {
    expect(absencesOf(id)).toContain('ce-durability');
  });

  it('does not show that certifier and publisher are separate', () => {
    expect(levelOf(id, 'gov-role-separation')).toEqual([0, 2]);
  });
});
