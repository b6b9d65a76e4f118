/** Facts by value: schemes for minerals and metals. */
import { describe, expect, it } from 'vitest';
import {
  absencesOf,
  claimOf,
  claimsOf,
  labelOf,
  levelOf,
  library,
  rungsOf,
  says,
  themeOf,
} from '../../support/shipped-labels.js';

describe('RMAP', () => {
  const id = 'rmi-rmap';

  it('is recognised under Regulation (EU) 2017/821 since 16 October 2025, for four metals', () => {
    const recognition = (labelOf(id).recognitions ?? []).find((one) => one.id === 'eu-2017-821');
    expect(recognition).toMatchObject({ since: '2025-10-16', until: null });
    expect(recognition?.scope).toContain('(EU) 2025/2071');
    expect(recognition?.scope).toContain('Regulation (EU) 2017/821');
    expect(recognition?.scope).toContain('tin and tantalum, tungsten and gold');
  });

  it('is about smelters, refiners and, by the All-Minerals standard, industrial mines; never about factories', () => {
    const { scope, claims, unit } = labelOf(id);
    expect(unit).toBe('site');
    expect(scope.tiers).toEqual(['smelting-refining', 'mining']);
    for (const { tiers } of claims) expect(scope.tiers).toEqual(expect.arrayContaining([...tiers]));
    expect(absencesOf(id)).toEqual(expect.arrayContaining(['circularity', 'lr-factory-audits']));
  });

  it('demands the five steps for 3TG, and for cobalt only perhaps', () => {
    const metals = claimOf(id, 'hr-conflict-minerals-3tg', 'smelting-refining');
    expect(rungsOf(metals)).toEqual(['basic', 'basic']);
    expect(metals.obligation).toBe('mandatory');
    expect(rungsOf(claimOf(id, 'hr-battery-minerals', 'smelting-refining'))).toEqual(['none', 'basic']);
  });

  it('has the labour of smelters as an option only', () => {
    const labour = labelOf(id).claims.filter(
      ({ requirement, tiers }) =>
        themeOf(requirement) === 'labour-rights' && tiers.includes('smelting-refining'),
    );
    expect(labour.length).toBeGreaterThan(0);
    expect(labour.map(({ obligation }) => obligation)).toEqual(labour.map(() => 'optional'));
  });

  it('visits no mine behind a smelter and assures nothing there beyond basic', () => {
    for (const requirement of ['lr-forced-labour', 'lr-child-labour', 'hr-mining-communities']) {
      const claim = claimOf(id, requirement, 'mining');
      expect(claim.verification?.['on-site']?.is).toBe('not-met');
      expect(rungsOf(claim)?.[0]).toBe('none');
    }
    expect(rungsOf(claimOf(id, 'lr-child-labour', 'mining'))).toEqual(['none', 'none']);
    expect(rungsOf(claimOf(id, 'hr-conflict-minerals-3tg', 'mining'))).toEqual(['none', 'basic']);
  });

  it('leaves the gates on sanctions and public procedures open', () => {
    expect(levelOf(id, 'rem-sanctions-withdrawal')).toEqual([1, 3]);
    expect(levelOf(id, 'trn-public-requirements')).toEqual([1, 3]);
    expect(levelOf(id, 'asr-assignment-and-payment')).toEqual([0, 2]);
  });
});

/** Schemes for gold from artisanal mines: one metal, mass balance, clauses not read. */
describe.each(['fairtrade-gold', 'fairmined'])('%s', (id) => {
  it('speaks of mines and refining and of no factory, device or battery mineral', () => {
    expect(labelOf(id).scope).toMatchObject({
      tiers: ['mining', 'smelting-refining'],
      themes: ['human-rights', 'labour-rights'],
    });
    expect(absencesOf(id)).toEqual(
      expect.arrayContaining(['hr-battery-minerals', 'lr-factory-audits', 'circularity']),
    );
  });

  it('reaches no rung for sure, because its clauses were not read', () => {
    const { claims } = labelOf(id);
    expect(claims.length).toBeGreaterThan(0);
    for (const claim of claims) expect(rungsOf(claim)?.[0]).toBe('none');
  });

  it('covers one of four conflict minerals: at most basic, and its force was not read', () => {
    const claim = claimOf(id, 'hr-conflict-minerals-3tg', 'mining');
    expect(rungsOf(claim)).toEqual(['none', 'basic']);
    expect(claim).toMatchObject({ obligation: 'not-read', binding: 'mass-balance' });
    expect(rungsOf(claimOf(id, 'hr-conflict-minerals-3tg', 'smelting-refining'))).toEqual(['none', 'none']);
  });

  it('is tied to the goods by mass balance only', () => {
    for (const claim of labelOf(id).claims) expect(claim.binding).toBe('mass-balance');
    expect(levelOf(id, 'trn-chain-of-custody')).toEqual([2, 3]);
  });

  it('does not settle whether two assessors would agree on its requirements', () => {
    expect(levelOf(id, 'std-verifiable-criteria')?.[0]).toBeLessThan(2);
  });
});

describe('Fairtrade gold', () => {
  const id = 'fairtrade-gold';

  it('is known in the edition of September 2014, and unannounced audits have no obligatory share', () => {
    expect(labelOf(id).edition.name).toContain('September 2014');
    expect(labelOf(id).edition.published).toBeNull();
    expect(levelOf(id, 'asr-unannounced-checks')).toEqual([1, 3]);
  });

  it('is certified by a firm of the owner, which is accredited and can suspend for six months at most', () => {
    expect(levelOf(id, 'gov-role-separation')).toEqual([1, 2]);
    expect(levelOf(id, 'asr-accreditation-oversight')).toEqual([2, 3]);
    const sanctions = labelOf(id).credibility['rem-sanctions-withdrawal'];
    expect(sanctions?.evidence.map((entry) => entry.says).join(' ')).toContain('six months');
  });

  it('left child labour to development plans in 2011', () => {
    expect(rungsOf(claimOf(id, 'lr-child-labour', 'mining'))).toEqual(['none', 'advanced']);
    expect(says(claimOf(id, 'lr-child-labour', 'mining'))).toContain('development plans');
  });
});

describe('Fairmined', () => {
  const id = 'fairmined';

  it('dates from 4 April 2014 and missed its own five-year cycle', () => {
    expect(labelOf(id).edition).toMatchObject({ name: 'version 2.0', published: '2014-04-04' });
    expect(levelOf(id, 'std-review-cycle')).toEqual([0, 1]);
  });

  it('lets mines choose and contract the auditor, and lets hours differ by agreement', () => {
    expect(levelOf(id, 'asr-assignment-and-payment')).toEqual([0, 1]);
    expect(says(claimOf(id, 'lr-working-hours', 'mining'))).toContain('atypical');
  });

  it('says nothing that was read about sanctions', () => {
    expect(levelOf(id, 'rem-sanctions-withdrawal')).toBeNull();
  });
});

describe('ASI Performance Standard', () => {
  const id = 'asi';

  it('is about aluminium: no conflict or battery minerals, no recycled plastic', () => {
    expect(absencesOf(id)).toEqual(
      expect.arrayContaining(['hr-conflict-minerals-3tg', 'hr-battery-minerals', 'ce-recycled-content']),
    );
  });

  it('rules out forced and child labour at mines and smelters, with association bounded by law', () => {
    for (const tier of ['mining', 'smelting-refining']) {
      expect(rungsOf(claimOf(id, 'lr-forced-labour', tier))).toEqual(['basic', 'advanced']);
      expect(rungsOf(claimOf(id, 'lr-child-labour', tier))).toEqual(['basic', 'frontrunner']);
      expect(rungsOf(claimOf(id, 'lr-freedom-of-association', tier))?.[0]).toBe('none');
    }
  });

  it('promises nothing for sure at factories and brands, which normally meet one principle of eleven', () => {
    for (const { id: requirement } of library.requirements)
      for (const tier of ['components', 'final-assembly', 'brand'])
        for (const claim of claimsOf(id, requirement, tier)) {
          expect(rungsOf(claim)?.[0]).toBe('none');
          expect(claim.obligation).toBe(tier === 'components' ? 'part-of-scope' : 'optional');
        }
  });

  it('is open to members only, who pick their auditor, and its sanctions are not established', () => {
    expect(levelOf(id, 'gov-open-access')).toEqual([1, 1]);
    expect(labelOf(id)['art-43']?.accessible?.is).toBe('unknown');
    expect(levelOf(id, 'asr-assignment-and-payment')).toEqual([0, 1]);
    expect(levelOf(id, 'rem-sanctions-withdrawal')).toEqual([1, 3]);
  });

  it('had its drafts open for 60 days and follows a cycle of five years', () => {
    expect(levelOf(id, 'std-stakeholder-process')).toEqual([2, 3]);
    expect(levelOf(id, 'std-review-cycle')).toEqual([2, 2]);
    const evidence = labelOf(id).credibility['std-stakeholder-process']?.evidence ?? [];
    expect(evidence.map((entry) => entry.says).join(' ')).toContain('60 days');
  });
});
