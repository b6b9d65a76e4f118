import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { assess } from '../../../src/assessment/assess.js';
import { labelsList, labelsShow } from '../../../src/cli/commands/labels.js';
import { requirementsList, requirementsShow } from '../../../src/cli/commands/requirements.js';
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
      /https?:\S+/g,
      '',
    );
    for (const id of idsIn(assessment))
      expect(page, id).not.toMatch(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
    expect(page).not.toMatch(/undefined|\[object|NaN/);
    expect(page).not.toMatch(/\[(basic|advanced|frontrunner):/);
  });
});
