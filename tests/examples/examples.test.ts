/** The example tenders over the real library: what each must show, and its whole text report as a golden file. */
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { checkTender } from '../../src/check/tender.js';
import { loadBuiltInLibrary } from '../../src/files/library-store.js';
import type { Library } from '../../src/model/library.js';
import type { Assessment, LotResult } from '../../src/model/types.js';
import { renderText } from '../../src/report/text/render-text.js';
import { expectGolden } from '../golden.js';

const AS_OF = '2026-11-24';
const FOLDER = new URL('../../examples/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.replace('.yaml', ''));

let library: Library;

beforeAll(async () => {
  const loaded = await loadBuiltInLibrary();
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  library = loaded.value;
});

async function assessed(name: string): Promise<Assessment> {
  const tender = await checkTender(
    readFileSync(new URL(`${name}.yaml`, FOLDER), 'utf8'),
    `${name}.yaml`,
    library,
  );
  if (!tender.ok) throw new Error(JSON.stringify(tender.diagnostics));
  return assess(library, tender.value, { version: '0.1.0', asOf: AS_OF });
}

const firstLot = ({ lots }: Assessment): LotResult => {
  const [lot] = lots;
  if (!lot) throw new Error('no lot');
  return lot;
};

const requirementIn = (lot: LotResult, id: string) => {
  const found = lot.requirements.find((requirement) => requirement.id === id);
  if (!found) throw new Error(`${id} is not asked`);
  return found;
};

describe('examples', () => {
  it('there are the four that the README names', () => {
    expect(NAMES.sort()).toEqual(['laptops', 'recycling', 'servers', 'smartphones']);
  });

  it.each(NAMES)('%s: the text report', async (name) => {
    const result = await assessed(name);

    expectGolden(`example-${name}-80.txt`, renderText(result, { width: 80, colour: 0, accessible: false }));
  });

  it.each(NAMES)('%s: weights add up, every gap has something to write, ranks are 1 to n', async (name) => {
    for (const lot of (await assessed(name)).lots) {
      const total = lot.requirements.reduce((sum, { weight }) => sum + weight, 0);
      expect(total).toBeCloseTo(1, 1);
      for (const gap of lot.gaps) {
        expect(Object.values(gap.clauses).some((clause) => clause !== null)).toBe(true);
        expect(gap.proof.length).toBeGreaterThan(0);
      }
      const ranks = lot.labels.flatMap(({ rank }) => rank ?? []);
      expect(ranks).toEqual(ranks.map((_, index) => index + 1));
    }
  });

  it('laptops: the battery concerns the laptops, the end of life the take-back, and nothing the screens lack', async () => {
    const lot = firstLot(await assessed('laptops'));
    expect(requirementIn(lot, 'ce-battery-longevity').cells.map(({ items }) => items)).toEqual([
      ['notebook'],
    ]);
    expect(requirementIn(lot, 'ce-responsible-recycling').cells.map(({ items }) => items)).toEqual([
      ['take-back'],
    ]);
    expect(requirementIn(lot, 'ce-repairability').cells.map(({ items }) => items)).toEqual([
      ['display', 'notebook'],
    ]);
    expect(requirementIn(lot, 'lr-forced-labour').must).toBe(true);
  });

  it('smartphones: what law demands is shown as law and no label is credited for it', async () => {
    const lot = firstLot(await assessed('smartphones'));
    const parts = requirementIn(lot, 'ce-spare-parts');
    expect(parts).toMatchObject({
      weight: 0,
      cells: [],
      knownLabels: [],
      legalFloor: { items: ['smartphone'] },
    });
    expect(parts.legalFloor?.law).toContain('2023/1670');
    for (const { coverage } of lot.labels) {
      expect(coverage?.cells.some(({ requirement }) => requirement === 'ce-spare-parts') ?? false).toBe(
        false,
      );
    }
  });

  it('smartphones: where workers cannot speak freely, nothing is checked that depends on it', async () => {
    const lot = firstLot(await assessed('smartphones'));
    const cells = lot.labels.flatMap(({ coverage }) => coverage?.cells ?? []);
    const silenced = cells.filter(({ requirement }) =>
      ['lr-forced-labour', 'lr-working-hours', 'lr-freedom-of-association'].includes(requirement),
    );
    expect(silenced.length).toBeGreaterThan(0);
    expect(silenced.filter(({ V }) => V[1] > 1)).toEqual([]);
  });

  it('servers: each lot has its own ambition, and Norway is under the law of the EEA', async () => {
    const result = await assessed('servers');
    const [servers, storage] = result.lots;
    if (!servers || !storage) throw new Error('two lots');
    expect(requirementIn(servers, 'ce-repairability').rung).toBe('basic');
    expect(requirementIn(storage, 'ce-repairability').rung).toBe('advanced');
    expect(result.tender.jurisdiction).toBe('eea');
    expect(result.assumed).toContainEqual({
      path: 'jurisdiction',
      value: 'eea',
      why: 'country of the buyer is NO',
    });
  });

  it('recycling: only what certifies those who do the service applies, and only the end of life is asked', async () => {
    const lot = firstLot(await assessed('recycling'));
    const applying = lot.labels.filter(({ applies }) => applies !== 'no');
    expect(new Set(applying.map(({ applies }) => applies))).toEqual(new Set(['service']));
    const ids = applying.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['e-stewards', 'r2v3', 'weeelabex-en50625']));
    expect(ids).not.toContain('tco-certified-gen10');
    expect(new Set(lot.requirements.flatMap(({ cells }) => cells.map(({ tier }) => tier)))).toEqual(
      new Set(['end-of-life']),
    );
  });
});
