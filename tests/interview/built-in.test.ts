/** The questionnaire that is shipped, against the library that is shipped. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadBuiltInLibrary } from '../../src/files/library-store.js';
import type { TenderDraft } from '../../src/interview/answers.js';
import { choiceListsOf } from '../../src/interview/choice-lists.js';
import { readAt } from '../../src/interview/tender-paths.js';
import type { Library } from '../../src/model/library.js';

let library: Library;
beforeAll(async () => {
  const checked = await loadBuiltInLibrary();
  if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics, null, 2));
  library = checked.value;
});

const AS_OF = '2026-11-25';
const laptops = (more: TenderDraft = {}): TenderDraft => ({
  title: 'Laptops',
  lots: [{ id: '1', products: ['notebook'] }],
  ...more,
});
const offered = (tender: TenderDraft): readonly unknown[] =>
  choiceListsOf(library, AS_OF)
    .requirements(tender)
    .map((choice) => choice.value);

describe('what is assumed for an open question', () => {
  it('is what the method assumes for a tender without the field', () => {
    const { defaults } = library.method.tender;
    const byPath = {
      ambition: {
        'human-rights': defaults.ambition,
        'labour-rights': defaults.ambition,
        circularity: defaults.ambition,
      },
      intent: defaults.intent,
      production: { 'workers-can-speak': defaults['workers-can-speak'] },
      'follow-up': { capacity: defaults['follow-up'] },
    };
    const assumed = library.questionnaire.sections
      .flatMap((section) => section.questions)
      .flatMap(({ sets, unknown }) =>
        (sets ?? []).flatMap((path) => {
          const expected = readAt(byPath, path, 1);
          return expected === undefined ? [] : [{ path, assumed: unknown?.assumed, expected }];
        }),
      );
    expect(assumed).toHaveLength(6);
    for (const entry of assumed) expect(entry.assumed).toBe(entry.expected);
  });
});

describe('choiceListsOf', () => {
  it('offers all products and services of the library', () => {
    const lists = choiceListsOf(library, AS_OF);
    expect(lists.products.map((choice) => choice.value)).toEqual(library.products.map(({ id }) => id));
    expect(lists.services.map((choice) => choice.value)).toEqual(library.services.map(({ id }) => id));
  });

  it('offers the requirements of the themes that are asked, with their norm', () => {
    const all = offered(laptops());
    expect(all).toContain('lr-forced-labour');
    const none = { 'human-rights': 'none', 'labour-rights': 'none', circularity: 'basic' } as const;
    const circular = offered(laptops({ ambition: none }));
    expect(circular).not.toContain('lr-forced-labour');
    expect(circular.length).toBeGreaterThan(0);
    expect(offered(laptops({ ambition: { ...none, circularity: 'none' } }))).toEqual([]);
    const [first] = choiceListsOf(library, AS_OF).requirements(laptops());
    expect(first?.description).not.toBe('');
    expect(first?.group).toMatch(/^[A-Z][a-z]+ ?[a-z]*$/);
  });

  it('offers nothing before something is bought', () => {
    expect(offered({})).toEqual([]);
    expect(offered({ title: 'x', lots: [{ id: '1' }] })).toEqual([]);
  });

  it('still offers a requirement that was dropped before, so that the drop can be taken back', () => {
    const dropped = laptops({ requirements: { 'lr-forced-labour': { drop: true } } });
    expect(offered(dropped)).toEqual(offered(laptops()));
  });
});
