/** The labels that are shipped: what must hold over all of them, in their files and in assessments of the examples. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { checkTender } from '../../src/check/tender.js';
import {
  RUNGS,
  THEMES,
  TIERS,
  type Assessment,
  type CellResult,
  type Label,
  type LotResult,
  type Rung,
  type Tender,
  type Theme,
} from '../../src/model/types.js';
import { absencesOf, labelOf, library, rungsOf, themeOf } from '../support/shipped-labels.js';

const AS_OF = '2026-11-25';
const EXAMPLES = fileURLToPath(new URL('../../examples', import.meta.url));

interface Run {
  readonly name: string;
  readonly result: Assessment;
}

/** Every example as it is written, and at every ambition for all themes. */
let runs: readonly Run[];

const atAmbition = (tender: Tender, rung: Rung): Tender => ({
  ...tender,
  ambition: { 'human-rights': rung, 'labour-rights': rung, circularity: rung },
  requirements: {},
  lots: tender.lots.map(({ ambition: _ambition, requirements: _requirements, ...lot }) => lot),
});

beforeAll(async () => {
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

/** Every scheme that was researched has a file. */
const LABELS = [
  'adisa',
  'amfori-bsci',
  'asi',
  'blue-angel-de-uz-106',
  'blue-angel-de-uz-78',
  'bsi-kitemark-remanufactured',
  'copper-mark',
  'cradle-to-cradle-v4',
  'e-stewards',
  'ecovadis',
  'electronics-watch',
  'energy-star',
  'epeat-2025',
  'epeat-ieee-1680-1-2018',
  'eu-ecolabel-displays',
  'eu-energy-label-smartphones',
  'fairmined',
  'fairtrade-gold',
  'french-repairability-index',
  'fsc-packaging',
  'grs',
  'irma',
  'iscc-plus',
  'iso-14001',
  'iso-45001',
  'keurmerk-refurbished',
  'longtime',
  'naid-aaa',
  'nist-800-88',
  'nordic-swan-computers',
  'onr-192102',
  'qualicert-reconditioning',
  'r2v3',
  'rba-vap',
  'rcs',
  'recq-rcube',
  'refurbcertified',
  'rmi-rmap',
  'sa8000-2014',
  'smeta',
  'tco-certified-gen10',
  'tco-certified-gen9',
  'tco-edge-ewaste-compensated',
  'ul-110-mobile-phones',
  'weeelabex-en50625',
];

describe('the library', () => {
  it('has a file for every scheme that was researched, and all 44 requirements', () => {
    expect(library.labels.map(({ id }) => id)).toEqual(LABELS);
    const count = (theme: Theme): number => library.requirements.filter((one) => one.theme === theme).length;
    expect(THEMES.map(count)).toEqual([11, 15, 18]);
  });

  it('has tests by value for every label', () => {
    const folder = new URL('labels/', import.meta.url);
    const tests = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    for (const id of LABELS)
      expect(
        tests.some((text) => text.includes(`'${id}'`)),
        id,
      ).toBe(true);
  });

  it('gives every source a publisher, a date or "undated", an address and the day it was read', () => {
    const all = [
      ...library.labels.flatMap(({ id, sources }) => sources.map((source) => ({ where: id, source }))),
      ...library.requirementSources.flatMap(({ theme, sources }) =>
        sources.map((source) => ({ where: theme, source })),
      ),
      ...library.practices.sources.map((source) => ({ where: 'practices', source })),
      ...library.market.sources.map((source) => ({ where: 'market', source })),
    ];
    expect(all.length).toBeGreaterThan(500);
    for (const { where, source } of all) {
      const place = `${where}/${source.id}`;
      expect(source.publisher.trim(), place).not.toBe('');
      expect(source.date, place).toMatch(/\d{4}|undated/);
      expect(source.url, place).toMatch(/^https?:\/\/[^\s]+\.[^\s]+$/);
      expect(source.read, place).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('points every replaced edition to a successor that is in force or was', () => {
    for (const { id, edition } of library.labels) {
      if (edition.supersedes === null) continue;
      expect(labelOf(edition.supersedes).edition.status, id).not.toBe('current');
    }
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

/** A label that applies to everything and of which nothing is known. */
const unknownLabel = (): Label => {
  const {
    claims,
    credibility,
    'not-addressed': _,
    verification,
    'art-43': __,
    ...rest
  } = labelOf('energy-star');
  return {
    ...rest,
    id: 'nothing-known',
    name: 'Nothing known',
    scope: {
      ...rest.scope,
      products: 'all',
      services: library.services.map(({ id }) => id),
      tiers: [...TIERS],
      themes: [...THEMES],
    },
    claims: [],
    credibility: {},
  };
};

describe('in an assessment of every example, at every ambition', () => {
  it('a label demands nothing at a tier or in a theme outside its scope', () => {
    const outside = cellsOfRuns().filter(
      ({ label: { scope }, cell }) =>
        !scope.tiers.includes(cell.tier) || !scope.themes.includes(themeOf(cell.requirement)),
    );
    expect(outside.length).toBeGreaterThan(0);
    for (const { where, cell } of outside) {
      expect(cell.O, where).toEqual([0, 0]);
      expect([cell.demanded, cell.checked, cell.assured], where).toEqual(['no', 'no', 'no']);
    }
  });

  it('a label that claims nothing is never credited', () => {
    const cells = cellsOfRuns().filter(({ label }) => label.id === 'energy-star');
    expect(cells.length).toBeGreaterThan(0);
    for (const { where, cell } of cells) expect(cell.O[0], where).toBe(0);
  });

  it('no ecolabel is known to demand anything at the mine, though some may', () => {
    const mines = cellsOfRuns().filter(
      ({ label, cell }) =>
        cell.tier === 'mining' && (label.kind === 'ecolabel' || label.kind === 'official-label'),
    );
    expect(mines.length).toBeGreaterThan(0);
    for (const { where, cell } of mines) {
      expect(cell.O[0], where).toBe(0);
      expect([cell.demanded, cell.checked, cell.assured], where).not.toContain('surely');
    }
  });

  it('no claim about other goods is ever credited: paper, recycled material, other devices', () => {
    const other = cellsOfRuns().filter(({ cell }) => cell.basis === 'other-goods');
    expect(new Set(other.map(({ label }) => label.id))).toContain('fsc-packaging');
    for (const { where, cell } of other) expect(cell.O, where).toEqual([0, 0]);
  });

  it('no supporting instrument is ever ranked, and each that applies says what it is worth', () => {
    const supporting = lotsOfRuns().flatMap(({ name, lot }) =>
      lot.labels.filter(({ role }) => role === 'supporting').map((label) => ({ name, label })),
    );
    expect(new Set(supporting.map(({ label }) => label.id)).size).toBeGreaterThan(5);
    for (const { name, label } of supporting) {
      expect(label.rank, `${name}: ${label.id}`).toBeNull();
      if (label.applies === 'no') continue;
      expect(label.support?.helps.length, label.id).toBeGreaterThan(0);
      expect(label.support?.whyNotALabel.length, label.id).toBeGreaterThan(0);
    }
  });

  it('no edition that has ended is ranked, unless its certificates are known to count', () => {
    for (const { name, lot } of lotsOfRuns()) {
      for (const { id, rank, status } of lot.labels) {
        if (rank !== null)
          expect(['current', 'phasing-out', 'certificates-only'], `${name}: ${id}`).toContain(status);
      }
    }
  });

  it('a label with proven strengths is never below one that has none', () => {
    for (const { name, lot } of lotsOfRuns()) {
      const ranked = lot.labels.filter(({ rank }) => rank !== null);
      const proven = ranked.map(({ coverage }) => {
        const shares = coverage?.shares;
        return shares !== undefined && Math.max(shares.assured[0], shares.checked[0], shares.demanded[0]) > 0;
      });
      const firstWithout = proven.indexOf(false);
      if (firstWithout >= 0) expect(proven.slice(firstWithout), name).not.toContain(true);
    }
  });

  it('a label about which nothing is known stands below every label with a proven strength', () => {
    const withUnknown = { ...library, labels: [...library.labels, unknownLabel()] };
    for (const { name, result } of runs) {
      const again = assess(withUnknown, result.tender, { version: 'test', asOf: AS_OF });
      for (const lot of again.lots) {
        const unknown = lot.labels.find(({ id }) => id === 'nothing-known');
        if (unknown === undefined || unknown.rank === null) continue;
        expect(unknown.coverage?.shares.demanded[0], name).toBe(0);
        for (const { id, rank, coverage } of lot.labels) {
          if (rank === null || (coverage?.shares.demanded[0] ?? 0) === 0) continue;
          expect(rank, `${name}: ${id}`).toBeLessThan(unknown.rank);
        }
      }
    }
  });

  it('the EU energy label is never credited where binding law already demands the rung', () => {
    const id = 'eu-energy-label-smartphones';
    const bound = lotsOfRuns().flatMap(({ name, lot }) =>
      lot.requirements.flatMap((requirement) =>
        requirement.legalFloor === null ? [] : [{ name, lot, requirement, floor: requirement.legalFloor }],
      ),
    );
    const known = new Set(bound.map(({ requirement }) => requirement.id));
    for (const id of ['ce-durability', 'ce-repairability', 'ce-spare-parts', 'ce-battery-longevity'])
      expect(known).toContain(id);
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
