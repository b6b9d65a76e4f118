/** What is read from OCDS releases, packages, records and lines. */
import { describe, expect, it } from 'vitest';
import { categoriesIn, draftOf, imported, notesOf } from './support.js';

const release = (tender: object, rest: object = {}): object => ({
  ocid: 'ocds-000000-0001',
  id: 'ocds-000000-0001-tender',
  language: 'en',
  tag: ['tender'],
  parties: [
    {
      id: 'P1',
      name: 'County of Sample',
      roles: ['buyer'],
      address: { countryName: 'United Kingdom' },
      contactPoint: { name: 'Jane Contact', email: 'jane@example.org' },
    },
  ],
  buyer: { id: 'P1', name: 'County of Sample' },
  tender: { id: 'T-1', title: 'Servers', ...tender },
  ...rest,
});
const json = (value: unknown): string => JSON.stringify(value);
const servers = { classification: { scheme: 'CPV', id: '48822000' } };

describe('a release', () => {
  it('gives a tender, without contact persons', async () => {
    const draft = await draftOf(
      json(
        release({
          ...servers,
          value: { amount: 650000, currency: 'GBP' },
          tenderPeriod: { endDate: '2026-05-10T12:00:00Z' },
        }),
      ),
    );
    expect(draft.tender).toEqual({
      title: 'Servers',
      buyer: { name: 'County of Sample', country: 'GB' },
      reference: 'T-1',
      value: { amount: 650000, currency: 'GBP' },
      lots: [{ id: '1', products: ['server'], cpv: ['48822000'] }],
    });
    expect(draft).toMatchObject({
      format: 'ocds',
      version: '1.1',
      deadline: '2026-05-10',
      stage: 'competition',
    });
    expect(json(draft)).not.toMatch(/Jane|example\.org/);
  });

  it('of version 1.0 has the address inside the buyer', async () => {
    const draft = await draftOf(
      json(
        release(servers, {
          parties: undefined,
          buyer: { name: 'City', identifier: { id: 'X' }, address: { countryName: 'Belgique' } },
        }),
      ),
    );
    expect([draft.version, draft.tender.buyer]).toEqual(['1.0', { name: 'City', country: 'BE' }]);
  });

  it('reads the country from the region where no other is given', async () => {
    const draft = await draftOf(
      json(
        release(servers, {
          parties: [{ id: 'P1', name: 'A', roles: ['buyer'], address: { region: 'UKM75' } }],
        }),
      ),
    );
    expect(draft.tender.buyer?.country).toBe('GB');
    expect(notesOf(draft)).toContain('inferred-country');
  });

  it('takes codes from all places where publishers put them', async () => {
    const draft = await draftOf(
      json(
        release({
          additionalClassifications: [{ scheme: 'cpv', id: '32420000-3' }],
          items: [
            { classification: { scheme: 'CPV', id: 30213100 } },
            { classification: { scheme: 'ДК021', id: '30231310-3' } },
            { additionalClassifications: [{ scheme: 'UNSPSC', id: '43211507' }] },
            { classification: { scheme: 'COFOG', id: '09' } },
          ],
        }),
      ),
    );
    expect(draft.tender.lots[0]?.cpv).toEqual(['32420000', '30213100', '30231310']);
    expect(categoriesIn(draft)).toEqual([
      '1 32420000: network-equipment (exact)',
      '1 30213100: notebook (exact)',
      '1 30231310: display (exact)',
      '1 43211507: desktop (exact)',
    ]);
  });

  it('gives items to their lots by id, not by place', async () => {
    const draft = await draftOf(
      json(
        release({
          lots: [
            { id: 'B', title: 'Screens', value: { amount: 10, currency: 'GBP' } },
            { id: 'A', title: 'Laptops', value: { amount: 30, currency: 'GBP' } },
          ],
          items: [
            { relatedLot: 'A', classification: { scheme: 'CPV', id: '30213100' } },
            { relatedLot: 'B', classification: { scheme: 'CPV', id: '30231310' } },
          ],
        }),
      ),
    );
    expect(draft.tender.lots.map(({ id, products }) => [id, products])).toEqual([
      ['B', ['display']],
      ['A', ['notebook']],
    ]);
    expect(draft.tender.value).toEqual({ amount: 40, currency: 'GBP' });
  });

  it('does not take the id of the process for the reference', async () => {
    const draft = await draftOf(json(release({ ...servers, id: 'ocds-000000-0001-01-tender' })));
    expect(draft.tender.reference).toBe('ocds-000000-0001');
  });

  it('does not take the value of an award for an estimate', async () => {
    const draft = await draftOf(
      json(release(servers, { tag: ['award'], awards: [{ value: { amount: 5, currency: 'GBP' } }] })),
    );
    expect([draft.tender.value, draft.stage]).toEqual([undefined, 'result']);
    expect(notesOf(draft)).toContain('award-notice');
  });

  it('takes the title in another language', async () => {
    const text = json(release({ ...servers, title_fr: 'Serveurs' }));
    expect((await draftOf(text, { language: 'fr' })).tender.title).toBe('Serveurs');
    expect((await draftOf(text)).tender.title).toBe('Servers');
  });

  it.each([
    'social.humanRightsInSupplyChains',
    'social.humanRightsInSupplyChain',
    'SOCIAL.HumanRightsInSupplyChain',
  ])('shows the goal %s as a hint', async (goal) => {
    const draft = await draftOf(
      json(
        release({
          ...servers,
          lots: [
            {
              id: '1',
              hasSustainability: true,
              sustainability: [
                { goal, strategies: ['technicalSpecifications', 'euGPPCriteria'], description: 'Why' },
              ],
            },
          ],
        }),
      ),
    );
    expect(draft.declared).toEqual([
      {
        term: 'BT-775',
        lot: '1',
        value: goal,
        words: 'human rights due diligence in global supply chains',
        theme: 'human-rights',
      },
      { term: 'BT-777', lot: '1', value: 'Why', words: 'Why', theme: null },
      {
        term: 'BT-805',
        lot: '1',
        value: 'euGPPCriteria',
        words: 'uses the green public procurement criteria of the EU',
        theme: 'circularity',
      },
    ]);
  });

  it('shows supplementary codes as hints', async () => {
    const draft = await draftOf(
      json(release({ ...servers, additionalClassifications: [{ scheme: 'CPVS', id: 'DA05-6' }] })),
    );
    expect(draft.declared.map(({ term, words }) => [term, words])).toEqual([['CPVS', 'second-hand']]);
    expect(draft.tender.lots[0]?.cpv).toEqual(['48822000']);
  });
});

describe('what holds releases', () => {
  const places = async (value: unknown): Promise<readonly unknown[]> =>
    (await imported(json(value))).map((one) =>
      one.ok ? [one.at, one.draft.tender.title] : [one.at, one.diagnostics[0]?.code],
    );

  it('packages give their releases in order, and name those without a tender', async () => {
    expect(
      await places({
        version: '1.1',
        releases: [
          release(servers),
          { ocid: 'ocds-000000-0002', tag: ['contract'] },
          release({ title: 'More' }),
        ],
      }),
    ).toEqual([
      ['release ocds-000000-0001', 'Servers'],
      ['release ocds-000000-0002', 'no-tender'],
      ['release ocds-000000-0001', 'More'],
    ]);
  });

  it('records give the compiled release, else the latest', async () => {
    expect(
      await places({
        records: [
          { ocid: 'a', compiledRelease: release({ title: 'Compiled' }, { tag: ['compiled'] }) },
          {
            ocid: 'b',
            releases: [
              release({ title: 'New' }, { date: '2026-02-01' }),
              release({ title: 'Old' }, { date: '2026-01-01' }),
            ],
          },
          { ocid: 'c', releases: [{ url: 'https://example.org/r.json', tag: ['tender'] }] },
        ],
      }),
    ).toEqual([
      ['release ocds-000000-0001', 'Compiled'],
      ['release ocds-000000-0001', 'New'],
      ['record c', 'no-tender'],
    ]);
  });

  it('JSON Lines go on after a broken line, also when it is the first', async () => {
    const lines = [
      '{"ocid": "x", "tender": {',
      json(release(servers)),
      '',
      '[1',
      json({ title: 'T', lots: [] }),
    ];
    const found = await imported(lines.join('\n'));
    expect(
      found.map((one) => [
        one.at,
        one.ok ? one.draft.tender.title : one.diagnostics.map(({ code, range }) => [code, range?.line]),
      ]),
    ).toEqual([
      ['line 1', [['json-syntax', 1]]],
      ['release ocds-000000-0001', 'Servers'],
      ['line 4', [['json-syntax', 4]]],
      ['line 5', expect.anything()],
    ]);
  });

  it('tenders in JSON and JSON Lines are checked with their lines', async () => {
    const tender = { title: 'Laptops', lots: [{ id: '1', products: ['notebook'] }] };
    const wrong = { title: 'Laptops', lots: [{ id: '1', products: ['notebok'] }] };
    const [first, second] = await imported(`${json(tender)}\n${json(wrong)}\n`);
    expect(first).toMatchObject({
      ok: true,
      at: 'line 1',
      draft: { format: 'tender', tender, subject: 'ict' },
    });
    expect(second).toMatchObject({
      ok: false,
      at: 'line 2',
      diagnostics: [{ code: 'unknown-product', range: { line: 2 } }],
    });
    expect((await draftOf(JSON.stringify(tender, null, 2))).tender).toEqual(tender);
    expect((await draftOf('title: Laptops\nlots:\n  - id: "1"\n    products: [notebook]\n')).tender).toEqual(
      tender,
    );
  });
});

describe('results of TED search', () => {
  it('are flattened, whatever the shape of a field', async () => {
    const draft = await draftOf(
      json({
        notices: [
          {
            'publication-number': '555-2026',
            'notice-title': { ces: 'Notebooky', eng: 'Laptops' },
            'buyer-name': { ces: ['Město'], eng: ['Town'] },
            'buyer-country': ['CZE'],
            'notice-type': 'cn-standard',
            'classification-cpv': ['30213100', '30213100', '30231310'],
            'estimated-value-lot': ['1000', '1000'],
            'estimated-value-cur-lot': ['CZK', 'CZK'],
            'deadline-receipt-tender-date-lot': ['2026-11-30+01:00', '2026-10-30+01:00'],
            'social-objective-lot': ['work-cond'],
            'green-procurement-criteria-lot': 'eu',
          },
        ],
        totalNoticeCount: 1,
      }),
    );
    expect(draft.tender).toEqual({
      title: 'Laptops',
      buyer: { name: 'Town', country: 'CZ' },
      reference: '555-2026',
      value: { amount: 1000, currency: 'CZK' },
      lots: [{ id: '1', products: ['notebook', 'display'], cpv: ['30213100', '30231310'] }],
    });
    expect(draft.declared.map(({ term, theme }) => [term, theme])).toEqual([
      ['BT-775', 'labour-rights'],
      ['BT-805', 'circularity'],
    ]);
    expect([draft.format, draft.deadline, draft.stage]).toEqual(['ted-search', '2026-10-30', 'competition']);
  });

  it('take no value of lots that differ: their currencies cannot be paired', async () => {
    const draft = await draftOf(
      json({
        'publication-number': '1-2026',
        'estimated-value-lot': ['5', '7'],
        'classification-cpv': '30213100',
      }),
    );
    expect(draft.tender.value).toBeUndefined();
  });
});
