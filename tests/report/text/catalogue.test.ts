import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../../src/assessment/assess.js';
import { labelsCompare, labelsKnowledge, labelsList, labelsShow } from '../../../src/cli/commands/labels.js';
import { requirementsList, requirementsShow } from '../../../src/cli/commands/requirements.js';
import type { Knowledge } from '../../../src/assessment/knowledge.js';
import { CliError } from '../../../src/cli/errors.js';
import { loadBuiltInLibrary } from '../../../src/files/library-store.js';
import type { Library } from '../../../src/model/library.js';
import type { Tender } from '../../../src/model/types.js';
import { textWidth } from '../../../src/report/layout.js';
import { renderText } from '../../../src/report/text/render-text.js';
import { recordingContext } from '../fixtures/context.js';
import { idsIn } from '../fixtures/ids.js';

const ROOT = new URL('../../../', import.meta.url);
const EXAMPLES = ['laptops', 'smartphones', 'servers', 'recycling'] as const;
/** Everything but the line break. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;

let library: Library;
beforeAll(async () => {
  const checked = await loadBuiltInLibrary();
  if (!checked.ok) throw new Error('the built-in library has errors: labelwise validate');
  library = checked.value;
});

const text = async (
  run: (context: ReturnType<typeof recordingContext>['context']) => Promise<number>,
  width = 80,
): Promise<string> => {
  const { context, out } = recordingContext({ width });
  expect(await run(context)).toBe(0);
  return out();
};

const expectFits = (page: string, width: number): void => {
  expect(page).not.toMatch(CONTROL);
  for (const line of page.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(width);
};

describe('labels', () => {
  it('lists every label with the name that commands take, unbroken', async () => {
    const page = await text((context) => labelsList(library, { format: 'text' }, context));
    for (const { id } of library.labels) expect(page).toMatch(new RegExp(`(^|\\s)${id}(\\s|$)`, 'm'));
  });

  it('lists as JSON', async () => {
    const listed: unknown = JSON.parse(
      await text((context) => labelsList(library, { format: 'json' }, context)),
    );
    expect(listed).toMatchObject(library.labels.map(({ id, name, role }) => ({ id, name, role })));
  });

  it('shows every label at every width, in words and without scores', async () => {
    for (const { id, name } of library.labels) {
      for (const width of [40, 80, 120]) {
        const page = await text((context) => labelsShow(library, id, { format: 'text' }, context), width);
        expectFits(page, width);
        if (width === 120) expect(page).toContain(name);
        expect(page).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it('shows file and credibility as JSON', async () => {
    const [first] = library.labels;
    const shown: unknown = JSON.parse(
      await text((context) =>
        labelsShow(library, first?.id ?? '', { format: 'json', asOf: '2026-11-24' }, context),
      ),
    );
    expect(shown).toMatchObject({
      asOf: '2026-11-24',
      label: first,
      credibility: { people: {}, product: {} },
    });
  });

  it('refuses an unknown name with the nearest one and exit code 2', async () => {
    const { context } = recordingContext();
    const [first] = library.labels;
    const refused = labelsShow(library, `${first?.id ?? ''}x`, { format: 'text' }, context);
    await expect(refused).rejects.toMatchObject({ exitCode: 2, hint: `did you mean "${first?.id ?? ''}"?` });
    await expect(refused).rejects.toBeInstanceOf(CliError);
  });
});

describe('labels list, narrowed', () => {
  const listed = async (options: Partial<Parameters<typeof labelsList>[1]>): Promise<readonly string[]> => {
    const json = await text((context) => labelsList(library, { format: 'json', ...options }, context));
    return (JSON.parse(json) as readonly { readonly id: string }[]).map(({ id }) => id);
  };

  it('lists those that pass every filter, and no other', async () => {
    const all = library.labels;
    const ids = (labels: typeof all): readonly string[] => labels.map(({ id }) => id);
    expect(await listed({ theme: 'labour-rights' })).toEqual(
      ids(all.filter(({ scope }) => scope.themes.includes('labour-rights'))),
    );
    expect(await listed({ role: 'supporting', theme: 'human-rights' })).toEqual(
      ids(all.filter(({ role, scope }) => role === 'supporting' && scope.themes.includes('human-rights'))),
    );
    expect(await listed({ kind: 'official-label' })).toEqual(
      ids(all.filter(({ kind }) => kind === 'official-label')),
    );
    expect(await listed({ product: 'server' })).toEqual(
      ids(
        all.filter(({ scope: { products } }) => products === 'all' || products.some((id) => id === 'server')),
      ),
    );
    expect(await listed({ service: 'data-erasure' })).toEqual(
      ids(all.filter(({ scope: { services } }) => services.some((id) => id === 'data-erasure'))),
    );
  });

  it('moves the state of an edition with the day', async () => {
    expect(await listed({ status: 'current', asOf: '2027-12-31' })).toContain('tco-certified-gen10');
    expect(await listed({ status: 'current', asOf: '2028-01-01' })).not.toContain('tco-certified-gen10');
  });

  it('says so when none is left', async () => {
    const page = await text((context) =>
      labelsList(library, { format: 'text', kind: 'rating', role: 'label' }, context),
    );
    expect(page).toContain('No label of the library is like that.');
  });

  it('refuses an unknown product with the nearest one', async () => {
    const { context } = recordingContext();
    const refused = labelsList(library, { format: 'text', product: 'notebok' }, context);
    await expect(refused).rejects.toMatchObject({ exitCode: 2, hint: 'did you mean "notebook"?' });
  });
});

describe('labels compare', () => {
  const PAIRS = [
    ['tco-certified-gen10', 'epeat-2025:gold'],
    ['e-stewards', 'rmi-rmap', 'energy-star'],
  ];

  it('fits every width and shows neither ids of facts nor broken words', async () => {
    for (const ids of PAIRS) {
      for (const width of [40, 80, 120]) {
        const page = await text((context) => labelsCompare(library, ids, { format: 'text' }, context), width);
        expectFits(page, width);
        expect(page).not.toMatch(/undefined|\[object|NaN/);
        expect(page).not.toMatch(
          /\b(gov|std|asr|trn|rem|imp)-[a-z]+-|smelting-refining|product-model|not-read/,
        );
      }
    }
  });

  it('keeps to a theme, and says the same as JSON', async () => {
    const options = { theme: 'circularity' as const, format: 'json' as const };
    const json: unknown = JSON.parse(
      await text((context) => labelsCompare(library, PAIRS[0] ?? [], options, context)),
    );
    expect(json).toMatchObject({
      labels: [
        { id: 'tco-certified-gen10', grade: null },
        { id: 'epeat-2025', grade: 'gold' },
      ],
      themes: [{ theme: 'circularity' }],
    });
  });

  it('refuses one label, five labels, an unknown label and an unknown grade', async () => {
    const refused = (ids: readonly string[]) =>
      labelsCompare(library, ids, { format: 'text' }, recordingContext().context);
    await expect(refused(['e-stewards', 'e-stewards'])).rejects.toMatchObject({
      exitCode: 2,
      message: 'one label cannot be compared',
    });
    await expect(refused(library.labels.slice(0, 5).map(({ id }) => id))).rejects.toMatchObject({
      exitCode: 2,
    });
    await expect(refused(['e-stewards', 'e-steward'])).rejects.toMatchObject({
      hint: 'did you mean "e-stewards"?',
    });
    await expect(refused(['e-stewards', 'epeat-2025:golden'])).rejects.toMatchObject({
      hint: 'grades: bronze, silver, gold',
    });
  });
});

describe('labels knowledge', () => {
  it('fits every width, over all labels and for one', async () => {
    for (const ids of [[], ['tco-certified-gen10']]) {
      for (const width of [40, 80, 120]) {
        const page = await text(
          (context) => labelsKnowledge(library, ids, { format: 'text' }, context),
          width,
        );
        expectFits(page, width);
        expect(page).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it('has a row for every label as JSON, and sums them up', async () => {
    const { labels, overall } = JSON.parse(
      await text((context) => labelsKnowledge(library, [], { format: 'json' }, context)),
    ) as Knowledge;
    expect(labels.map(({ id }) => id)).toEqual(library.labels.map(({ id }) => id));
    const sum = labels.reduce((total, { demands }) => total + demands.established, 0);
    expect(overall.demands.established).toBe(sum);
    for (const { scheme } of labels) expect(scheme.known).toBeGreaterThanOrEqual(0);
  });

  it('weighs facts in the tender that is given', async () => {
    const tender = fileURLToPath(new URL('examples/recycling.yaml', ROOT));
    const { labels } = JSON.parse(
      await text((context) =>
        labelsKnowledge(library, ['tco-certified-gen10'], { format: 'json', tender: [tender] }, context),
      ),
    ) as Knowledge;
    expect(labels).toMatchObject([{ id: 'tco-certified-gen10', decides: null }]);
  });
});

describe('requirements', () => {
  it('lists every requirement, or those of one theme', async () => {
    const all = await text((context) => requirementsList(library, { format: 'text' }, context));
    for (const { id } of library.requirements) expect(all).toMatch(new RegExp(`(^|\\s)${id}(\\s|$)`, 'm'));
    const some = await text((context) =>
      requirementsList(library, { format: 'text', theme: 'circularity' }, context),
    );
    expect(some).toContain('ce-spare-parts');
    expect(some).not.toContain('lr-');
  });

  it('shows every requirement at every width', async () => {
    for (const { id } of library.requirements) {
      for (const width of [40, 80, 120]) {
        const page = await text(
          (context) => requirementsShow(library, id, { format: 'text' }, context),
          width,
        );
        expectFits(page, width);
        expect(page).not.toMatch(/undefined|\[object|NaN/);
      }
    }
  });

  it('shows the file as JSON', async () => {
    const [first] = library.requirements;
    expect(
      JSON.parse(
        await text((context) => requirementsShow(library, first?.id ?? '', { format: 'json' }, context)),
      ),
    ).toEqual(first);
  });

  it('refuses an unknown name with the nearest one and exit code 2', async () => {
    const { context } = recordingContext();
    await expect(
      requirementsShow(library, 'ce-spare-part', { format: 'text' }, context),
    ).rejects.toMatchObject({
      exitCode: 2,
      hint: 'did you mean "ce-spare-parts"?',
    });
  });
});

describe.each(EXAMPLES)('the report on the example %s', (name) => {
  const reportAt = (width: number, colour = false, accessible = false): string => {
    const tender = parse(
      readFileSync(fileURLToPath(new URL(`examples/${name}.yaml`, ROOT)), 'utf8'),
    ) as Tender;
    const assessment = assess(library, tender, { version: '0.0.0', asOf: '2026-11-24' });
    return renderText(assessment, { width, colour, accessible });
  };

  it('fits every width and shows nothing that a terminal would obey', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 200 }), fc.boolean(), (width, accessible) => {
        expectFits(reportAt(width, false, accessible), width);
      }),
      { numRuns: 15 },
    );
  });

  it('shows no internal id and no bare figure of the method', () => {
    const tender = parse(
      readFileSync(fileURLToPath(new URL(`examples/${name}.yaml`, ROOT)), 'utf8'),
    ) as Tender;
    const assessment = assess(library, tender, { version: '0.0.0', asOf: '2026-11-24' });
    const page = renderText(assessment, { width: 200, colour: false, accessible: false }).replace(
      /https?:\S+|--assume \S+/g,
      '',
    );
    for (const id of idsIn(assessment))
      expect(page, id).not.toMatch(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
    expect(page).not.toMatch(/undefined|\[object|NaN/);
    expect(page).not.toMatch(/\[(basic|advanced|frontrunner):/);
  });
});
