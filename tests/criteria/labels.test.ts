/** The labels that are shipped: facts from their sources by value, and what must hold over all of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { checkTender } from '../../src/check/tender.js';
import { loadBuiltInLibrary } from '../../src/files/library-store.js';
import { toInterval } from '../../src/model/interval.js';
import type { Library } from '../../src/model/library.js';
import {
  RUNGS,
  type Assessment,
  type CellResult,
  type Claim,
  type Label,
  type LotResult,
  type Rung,
  type Tender,
  type Theme,
} from '../../src/model/types.js';

const AS_OF = '2026-11-25';
const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

interface Run {
  readonly name: string;
  readonly result: Assessment;
}

let library: Library;
/** Every example as it is written, and at every ambition for all themes. */
let runs: readonly Run[];

const atAmbition = (tender: Tender, rung: Rung): Tender => ({
  ...tender,
  ambition: { 'human-rights': rung, 'labour-rights': rung, circularity: rung },
  requirements: {},
  lots: tender.lots.map(({ ambition: _ambition, requirements: _requirements, ...lot }) => lot),
});

beforeAll(async () => {
  const checked = await loadBuiltInLibrary();
  if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics, null, 2));
  library = checked.value;
  const examples = readdirSync(EXAMPLES).filter((file) => file.endsWith('.yaml'));
  const ofFiles = await Promise.all(
    examples.map(async (file): Promise<readonly Run[]> => {
      const tender = await checkTender(readFileSync(`${EXAMPLES}/${file}`, 'utf8'), file, library);
      if (!tender.ok) throw new Error(JSON.stringify(tender.diagnostics, null, 2));
      const run = (name: string, one: Tender): Run => ({
        name: `${file}, ${name}`,
        result: assess(library, one, { version: 'test', asOf: AS_OF }),
      });
      return [
        run('as written', tender.value),
        ...RUNGS.map((rung) => run(rung, atAmbition(tender.value, rung))),
      ];
    }),
  );
  runs = ofFiles.flat();
});

function labelOf(id: string): Label {
  const label = library.labels.find((one) => one.id === id);
  if (!label) throw new Error(`no label ${id}`);
  return label;
}

function claimOf(id: string, requirement: string, tier: string): Claim {
  const found = labelOf(id).claims.filter(
    (claim) => claim.requirement === requirement && claim.tiers.some((one) => one === tier),
  );
  const [claim] = found;
  if (!claim || found.length > 1)
    throw new Error(`${found.length} claims of ${id} on ${requirement}, ${tier}`);
  return claim;
}

/** Lowest and highest rung that a claim states; a claim by value states none. */
const rungsOf = ({ reaches }: Claim): readonly [string, string] | null =>
  reaches === undefined ? null : typeof reaches === 'string' ? [reaches, reaches] : [reaches[0], reaches[1]];

const levelOf = (id: string, indicator: string): readonly number[] | null => {
  const fact = labelOf(id).credibility[indicator];
  return fact === undefined ? null : [...toInterval(fact.level)];
};

const absencesOf = (id: string): readonly string[] =>
  (labelOf(id)['not-addressed'] ?? []).flatMap(({ themes = [], requirements = [] }) => [
    ...themes,
    ...requirements,
  ]);

const themeOf = (requirement: string): Theme => {
  const found = library.requirements.find(({ id }) => id === requirement);
  if (!found) throw new Error(`no requirement ${requirement}`);
  return found.theme;
};

const says = (claim: Claim): string => claim.evidence.map((entry) => entry.says).join('; ');
const OPEN = ['none', 'frontrunner'];

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

  it('claims nothing of what is asked here', () => {
    expect(labelOf(id).claims).toEqual([]);
  });

  it('documents the absence of both themes of rights and of each requirement of circularity', () => {
    const circularity = library.requirements.filter(({ theme }) => theme === 'circularity');
    expect(absencesOf(id).toSorted()).toEqual(
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

describe('RMAP', () => {
  const id = 'rmi-rmap';

  it('is recognised under Regulation (EU) 2017/821 since 16 October 2025, for four metals', () => {
    const recognition = (labelOf(id).recognitions ?? []).find((one) => one.id === 'eu-2017-821');
    expect(recognition).toMatchObject({ since: '2025-10-16', until: null });
    expect(recognition?.scope).toContain('(EU) 2025/2071');
    expect(recognition?.scope).toContain('Regulation (EU) 2017/821');
    expect(recognition?.scope).toContain('tin and tantalum, tungsten and gold');
  });

  it('is about smelters and refiners only', () => {
    const { scope, claims, unit } = labelOf(id);
    expect(unit).toBe('site');
    expect(scope.tiers).toEqual(['smelting-refining']);
    expect(claims.map(({ tiers }) => tiers)).toEqual(claims.map(() => ['smelting-refining']));
    expect(absencesOf(id)).toEqual(expect.arrayContaining(['circularity', 'lr-factory-audits']));
  });

  it('demands the five steps for 3TG, and for cobalt only perhaps', () => {
    const metals = claimOf(id, 'hr-conflict-minerals-3tg', 'smelting-refining');
    expect(rungsOf(metals)).toEqual(['basic', 'basic']);
    expect(metals.obligation).toBe('mandatory');
    expect(rungsOf(claimOf(id, 'hr-battery-minerals', 'smelting-refining'))).toEqual(['none', 'basic']);
  });

  it('has the labour of smelters as an option only', () => {
    const labour = labelOf(id).claims.filter(({ requirement }) => themeOf(requirement) === 'labour-rights');
    expect(labour.length).toBeGreaterThan(0);
    expect(labour.map(({ obligation }) => obligation)).toEqual(labour.map(() => 'optional'));
  });
});

describe('e-Stewards', () => {
  const id = 'e-stewards';

  it('is about the end of life only', () => {
    const { scope, claims, unit } = labelOf(id);
    expect(unit).toBe('site');
    expect(scope.tiers).toEqual(['end-of-life']);
    expect(scope.services).toEqual(['take-back', 'recycling', 'data-erasure', 'refurbishment']);
    expect(claims.map(({ tiers }) => tiers)).toEqual(claims.map(() => ['end-of-life']));
  });

  it('reaches advanced for recycling and its workers; disclosure to the buyer and quotas were not read', () => {
    for (const requirement of ['ce-responsible-recycling', 'lr-end-of-life-workers']) {
      expect(rungsOf(claimOf(id, requirement, 'end-of-life'))).toEqual(['advanced', 'frontrunner']);
    }
  });

  it('follows real equipment with trackers under accredited audits', () => {
    expect(labelOf(id).verification?.service?.['transactions-checked']?.is).toBe('met');
    expect(levelOf(id, 'asr-accreditation-oversight')).toEqual([2, 3]);
    expect(labelOf(id).edition.published).toBe('2020-02-25');
  });
});

describe('EPEAT 2025', () => {
  const id = 'epeat-2025';

  it('has grades that count points', () => {
    expect(labelOf(id)).toMatchObject({ grades: ['bronze', 'silver', 'gold'], 'grade-meaning': 'points' });
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

  it('is in force since 1 November 2025, with accredited assurance bodies and published findings', () => {
    expect(labelOf(id).edition['valid-from']).toBe('2025-11-01');
    expect(levelOf(id, 'asr-accreditation-oversight')).toEqual([2, 3]);
    expect(levelOf(id, 'trn-results-disclosure')).toEqual([2, 3]);
  });
});

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

  it('is decided by a jury of many groups and checked by a body that is not accredited', () => {
    expect(levelOf(id, 'gov-balanced-decisions')).toEqual([2, 3]);
    expect(levelOf(id, 'asr-accreditation-oversight')).toEqual([0, 2]);
    expect(levelOf(id, 'asr-independent-verification')).toEqual([1, 3]);
    expect(labelOf(id).scope.products).toEqual(['notebook', 'desktop', 'peripheral']);
  });
});

describe('every label', () => {
  it('names source and locator for each claim, and never rests a rung above none on inference', () => {
    for (const { id, claims, sources } of library.labels) {
      const grades = new Map(sources.map((source) => [source.id, source.grade]));
      for (const claim of claims) {
        const where = `${id}, ${claim.requirement}`;
        expect(claim.evidence.length, where).toBeGreaterThan(0);
        for (const entry of claim.evidence) {
          expect(grades.has(entry.source), `${where}, ${entry.source}`).toBe(true);
          expect(entry.locator.trim(), where).not.toBe('');
          expect(entry.says.trim(), where).not.toBe('');
        }
        const [lowest] = rungsOf(claim) ?? [claim.value === undefined ? 'none' : 'by value'];
        if (lowest === 'none') continue;
        const strongest = claim.evidence.map((entry) => entry.grade ?? grades.get(entry.source));
        expect(
          strongest.some((grade) => grade !== 'inferred'),
          where,
        ).toBe(true);
      }
    }
  });

  it('claims nothing outside its own scope', () => {
    for (const { id, claims, scope } of library.labels) {
      for (const claim of claims) {
        const where = `${id}, ${claim.requirement}`;
        expect(scope.tiers, where).toEqual(expect.arrayContaining([...claim.tiers]));
        expect(scope.themes, where).toContain(themeOf(claim.requirement));
        if (scope.products === 'all') continue;
        expect(scope.products, where).toEqual(expect.arrayContaining([...(claim.products ?? [])]));
      }
    }
  });

  it('never both claims a requirement and documents its absence', () => {
    for (const { id, claims } of library.labels) {
      const absent = absencesOf(id);
      for (const { requirement } of claims) {
        expect(absent, id).not.toContain(requirement);
        expect(absent, id).not.toContain(themeOf(requirement));
      }
    }
  });
});

interface PlacedCell {
  readonly where: string;
  readonly label: Label;
  readonly cell: CellResult;
}

const lotsOfRuns = (): readonly { readonly name: string; readonly lot: LotResult }[] =>
  runs.flatMap(({ name, result }) => result.lots.map((lot) => ({ name: `${name}, lot ${lot.id}`, lot })));

const cellsOfRuns = (): readonly PlacedCell[] =>
  lotsOfRuns().flatMap(({ name, lot }) =>
    lot.labels.flatMap(({ id, grade, coverage }) =>
      (coverage?.cells ?? []).map((cell) => ({
        where: `${name}: ${id} ${grade ?? ''}, ${cell.requirement} at ${cell.tier}`,
        label: labelOf(id),
        cell,
      })),
    ),
  );

describe('in an assessment of every example, at every ambition', () => {
  it('a label demands nothing at a tier or in a theme outside its scope', () => {
    const outside = cellsOfRuns().filter(
      ({ label: { scope }, cell }) =>
        !scope.tiers.includes(cell.tier) || !scope.themes.includes(themeOf(cell.requirement)),
    );
    expect(new Set(outside.map(({ label }) => label.id))).toEqual(
      new Set(['e-stewards', 'energy-star', 'eu-energy-label-smartphones', 'rmi-rmap']),
    );
    for (const { where, cell } of outside) {
      expect(cell.O, where).toEqual([0, 0]);
      expect([cell.demanded, cell.checked, cell.assured], where).toEqual(['no', 'no', 'no']);
    }
  });

  it('a label that claims nothing is never credited', () => {
    const cells = cellsOfRuns().filter(({ label }) => label.id === 'energy-star');
    expect(cells.length).toBeGreaterThan(0);
    for (const { where, cell } of cells) expect(cell.O, where).toEqual([0, 0]);
  });

  it('no label is known to demand anything at the mine, though some product labels may', () => {
    const mines = cellsOfRuns().filter(({ cell }) => cell.tier === 'mining');
    expect(mines.length).toBeGreaterThan(0);
    for (const { where, cell } of mines) expect(cell.O[0], where).toBe(0);
    const mayReach = library.labels.filter(({ scope }) => scope.tiers.includes('mining'));
    // Their sources speak of extraction or of the whole chain; leaving the tier out would call unread text an absence.
    expect(mayReach.map(({ id }) => id)).toEqual([
      'blue-angel-de-uz-78',
      'epeat-2025',
      'tco-certified-gen10',
    ]);
  });

  it('the EU energy label is never credited where binding law already demands the rung', () => {
    const id = 'eu-energy-label-smartphones';
    const bound = lotsOfRuns().flatMap(({ name, lot }) =>
      lot.requirements.flatMap((requirement) =>
        requirement.legalFloor === null ? [] : [{ name, lot, requirement, floor: requirement.legalFloor }],
      ),
    );
    expect(new Set(bound.map(({ requirement }) => requirement.id))).toEqual(
      new Set(['ce-durability', 'ce-repairability', 'ce-spare-parts', 'ce-battery-longevity']),
    );
    for (const { name, lot, requirement, floor } of bound) {
      const items = requirement.cells.flatMap((cell) => cell.items);
      for (const item of floor.items) expect(items, name).not.toContain(item);
      if (items.length > 0) continue;
      expect(requirement.weight, name).toBe(0);
      const cells = lot.labels.flatMap((label) => (label.id === id ? (label.coverage?.cells ?? []) : []));
      expect(
        cells.filter((cell) => cell.requirement === requirement.id),
        name,
      ).toEqual([]);
    }
    // It demands the law, so above the law it meets nothing for sure.
    const own = cellsOfRuns().filter(({ label }) => label.id === id);
    expect(own.length).toBeGreaterThan(0);
    for (const { where, cell } of own) expect(cell.demanded, where).not.toBe('surely');
  });
});
