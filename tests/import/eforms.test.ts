/** What is read from eForms notices, one oddity at a time. */
import { describe, expect, it } from 'vitest';
import { notice } from './notices.js';
import { categoriesIn, draftOf, notesOf } from './support.js';

describe('a plain contract notice', () => {
  it('gives a tender without anything invented', async () => {
    const draft = await draftOf(
      notice({
        value: '250000 EUR',
        lots: [{ id: 'LOT-0001', title: 'Laptops', cpv: ['30213100'], deadline: '2026-12-31+01:00' }],
      }),
    );
    expect(draft.tender).toEqual({
      title: 'Laptops for schools',
      buyer: { name: 'Town of Exampleton', country: 'BE' },
      reference: '2026-ICT-14',
      value: { amount: 250000, currency: 'EUR' },
      lots: [{ id: 'LOT-0001', title: 'Laptops', products: ['notebook'], cpv: ['30213100'] }],
    });
    expect(draft).toMatchObject({
      format: 'eforms',
      version: '1.13',
      language: 'en',
      noticeId: '00000000-0000-4000-8000-000000000001',
      noticeType: 'cn-standard',
      stage: 'competition',
      deadline: '2026-12-31',
      subject: 'ict',
      open: [],
      leftOut: [],
      declared: [],
      notes: [],
    });
    expect(draft.origins).toMatchObject({ title: 'BT-21, language en', value: 'BT-27' });
    expect(draft.origins['lots.0.products']).toBe('30213100 (Portable computers)');
  });

  it('keeps no contact person and no street', async () => {
    const all = JSON.stringify(await draftOf(notice()));
    expect(all).not.toMatch(/Jane|example\.org|Secret/);
  });
});

describe('languages', () => {
  const titles = { FRA: 'Ordinateurs', NLD: 'Laptops voor scholen', ENG: 'Laptops' };

  it('takes the main language of the notice, not the first text', async () => {
    const draft = await draftOf(notice({ language: 'NLD', title: titles }));
    expect([draft.tender.title, draft.language]).toEqual(['Laptops voor scholen', 'nl']);
    expect(draft.languages).toEqual(['en', 'fr', 'nl']);
  });

  it.each(['fr', 'FRA', 'fr-BE'])('takes the language %s that is asked for', async (language) => {
    const draft = await draftOf(notice({ language: 'NLD', title: titles }), { language });
    expect([draft.tender.title, draft.language]).toEqual(['Ordinateurs', 'fr']);
  });

  it('says when the asked language is not there', async () => {
    const draft = await draftOf(notice({ language: 'NLD', title: titles }), { language: 'de' });
    expect(draft.tender.title).toBe('Laptops voor scholen');
    expect(notesOf(draft)).toEqual(['other-language']);
  });

  it('takes the first text when none is in the main language, and NOB for Norwegian', async () => {
    expect(
      (await draftOf(notice({ language: 'NOB', title: { NOR: 'Nettverk', ENG: 'Network' } }))).tender.title,
    ).toBe('Nettverk');
    expect((await draftOf(notice({ language: 'SWE', title: titles }))).tender.title).toBe('Ordinateurs');
  });

  it('puts a title with tabs and line breaks on one line, without control characters', async () => {
    const draft = await draftOf(notice({ title: ' Laptops\n\tfor&#x9;schools \u202e' }));
    expect(draft.tender.title).toBe('Laptops for schools');
  });

  it('says when a title was damaged before', async () => {
    const draft = await draftOf(notice({ title: 'MatÃ©riel informatique' }));
    expect(notesOf(draft)).toEqual(['damaged-text']);
  });
});

describe('buyers', () => {
  const others = [
    { id: 'ORG-0001', name: 'Court of Appeal', country: 'GRC' },
    { id: 'ORG-0002', name: 'Water Company', country: 'IRL' },
  ];

  it('is the contracting party, not the first organisation', async () => {
    const draft = await draftOf(notice({ organisations: others, buyers: ['ORG-0002'] }));
    expect(draft.tender.buyer).toEqual({ name: 'Water Company', country: 'IE' });
  });

  it('is found by a touch point', async () => {
    const draft = await draftOf(
      notice({
        organisations: [...others, { id: 'ORG-0003', name: 'City', country: 'SWE', touchPoint: 'TPO-0009' }],
        buyers: ['TPO-0009'],
      }),
    );
    expect(draft.tender.buyer).toEqual({ name: 'City', country: 'SE' });
  });

  it('of several is the leader, and the others are named', async () => {
    const draft = await draftOf(
      notice({
        organisations: [
          { id: 'ORG-0001', name: { FRA: 'Un', NLD: 'Eén' }, country: 'BEL' },
          { id: 'ORG-0002', name: 'Two', country: 'BEL', leads: true },
        ],
        buyers: ['ORG-0001', 'ORG-0002'],
        language: 'NLD',
      }),
    );
    expect(draft.tender.buyer?.name).toBe('Two');
    expect(notesOf(draft)).toEqual(['several-buyers']);
    expect(draft.notes[0]?.message).toContain('Eén');
  });

  it('in a country that its region contradicts is told', async () => {
    const draft = await draftOf(
      notice({ organisations: [{ id: 'ORG-0001', name: 'Grid', country: 'EST', region: 'SE110' }] }),
    );
    expect(draft.tender.buyer?.country).toBe('EE');
    expect(notesOf(draft)).toEqual(['country-mismatch']);
  });

  it('without a country has that of its region, Greece by EL', async () => {
    const draft = await draftOf(
      notice({ organisations: [{ id: 'ORG-0001', name: 'City', region: 'EL303' }] }),
    );
    expect(draft.tender.buyer?.country).toBe('GR');
    expect(notesOf(draft)).toEqual(['inferred-country']);
  });
});

describe('the value', () => {
  const lots = (...values: readonly string[]) =>
    values.map((value, index) => ({
      id: `LOT-${String(index + 1)}`,
      cpv: ['30213100'],
      ...(value === '' ? {} : { value }),
    }));
  const valueOf = async (parts: Parameters<typeof notice>[0]) => {
    const draft = await draftOf(notice(parts));
    return [draft.tender.value ?? null, ...notesOf(draft)];
  };

  it.each(['0 EUR', '1 EUR', '1.00 SEK'])('%s stands for "not known"', async (value) => {
    expect(await valueOf({ value })).toEqual([null, 'placeholder-value']);
  });

  it('of the whole is taken, whatever the lots say', async () => {
    expect(await valueOf({ value: '900 EUR', lots: lots('900 EUR', '900 EUR') })).toEqual([
      { amount: 900, currency: 'EUR' },
    ]);
  });

  it('is the sum of lots that differ', async () => {
    expect(await valueOf({ lots: lots('100.10 NOK', '200.20 NOK') })).toEqual([
      { amount: 300.3, currency: 'NOK' },
    ]);
  });

  it('is not the sum of lots that all repeat one value', async () => {
    expect(await valueOf({ lots: lots('40 EUR', '40 EUR', '40 EUR') })).toEqual([null, 'repeated-value']);
    expect(await valueOf({ value: '0 EUR', lots: lots('40 EUR', '40 EUR') })).toEqual([
      null,
      'placeholder-value',
      'repeated-value',
    ]);
  });

  it('is unknown when a lot has none, or currencies differ', async () => {
    expect(await valueOf({ lots: lots('40 EUR', '') })).toEqual([null, 'value-incomplete']);
    expect(await valueOf({ lots: lots('40 EUR', '50 SEK') })).toEqual([null, 'mixed-currencies']);
  });

  it('is the maximum of the framework agreement when nothing else is there', async () => {
    expect(await valueOf({ maximum: '5000 EUR' })).toEqual([
      { amount: 5000, currency: 'EUR' },
      'framework-maximum',
    ]);
    expect(await valueOf({ value: '400 EUR', maximum: '5000 EUR' })).toEqual([
      { amount: 400, currency: 'EUR' },
    ]);
  });
});

describe('lots', () => {
  it('are those of the scheme Lot only; codes of parts count for the whole', async () => {
    const draft = await draftOf(
      notice({
        lots: [
          { id: 'GLO-0001', scheme: 'LotsGroup', title: 'All' },
          { id: 'PAR-0001', scheme: 'Part', cpv: ['32420000'] },
          { id: 'LOT-0001', cpv: ['30213100'] },
        ],
      }),
    );
    expect(draft.tender.lots).toEqual([
      { id: 'LOT-0001', products: ['notebook', 'network-equipment'], cpv: ['30213100', '32420000'] },
    ]);
  });

  it('are one when the notice names none', async () => {
    const draft = await draftOf(
      notice({ root: 'PriorInformationNotice', type: 'planning pin-only', lots: [] }),
    );
    expect(draft.tender.lots).toEqual([{ id: '1', products: ['notebook'], cpv: ['30213100'] }]);
    expect([draft.stage, notesOf(draft)]).toEqual(['planning', ['no-lots']]);
  });

  it('that are not about ICT, or have no category, are left out and named', async () => {
    const draft = await draftOf(
      notice({
        lots: [
          { id: 'LOT-0001', cpv: ['30213100'] },
          { id: 'LOT-0002', title: 'Chairs', cpv: ['39112000'] },
          { id: 'LOT-0003', cpv: ['72212000'] },
        ],
      }),
    );
    expect(draft.tender.lots.map(({ id }) => id)).toEqual(['LOT-0001']);
    expect(draft.leftOut.map(({ lot, subject }) => [lot.id, subject])).toEqual([
      ['LOT-0002', 'not-ict'],
      ['LOT-0003', 'no-category'],
    ]);
    expect(notesOf(draft)).toEqual(['lot-left-out', 'lot-left-out']);
  });

  it('get ids that a tender can hold, each once', async () => {
    const cpv = ['30213100'];
    const draft = await draftOf(
      notice({
        lots: [
          { id: 'Lot (1)', cpv },
          { id: '', cpv },
          { id: '..x', cpv },
          { id: 'Lot (1)', cpv },
        ],
      }),
    );
    expect(draft.tender.lots.map(({ id }) => id)).toEqual(['Lot-1-', '2', 'x', 'Lot-1--2']);
  });

  it('end on the earliest day; offers before requests to take part', async () => {
    const cpv = ['30213100'];
    const draft = await draftOf(
      notice({
        lots: [
          { id: '1', cpv, deadline: '2027-02-01Z', requestDeadline: '2026-12-01Z' },
          { id: '2', cpv, requestDeadline: '2027-01-15+01:00' },
        ],
      }),
    );
    expect([draft.deadline, notesOf(draft)]).toEqual(['2027-01-15', ['deadlines-differ']]);
  });
});

describe('categories', () => {
  it.each([
    [['30213100-6'], ['L 30213100: notebook (exact)']],
    [['30213000'], ['L 30213000: notebook+tablet+desktop (ambiguous)']],
    [['30213000', '30213100'], ['L 30213100: notebook (exact)']],
    [['30230000', '30231310'], ['L 30231310: display (exact)']],
    [
      ['30230000', '30237200'],
      ['L 30230000: ict-hardware-unspecified (generic)', 'L 30237200: accessory (exact)'],
    ],
    [['30200000', '48800000'], ['L 48800000: server (ambiguous)']],
    [['48800000', '48822000'], ['L 48822000: server (exact)']],
    [['30232000', '30232110'], ['L 30232110: imaging-equipment (exact)']],
  ])('%j lead to %j', async (cpv, expected) => {
    expect(categoriesIn(await draftOf(notice({ cpv: [], lots: [{ id: 'L', cpv }] })))).toEqual(expected);
  });

  it('that are not exact stay open with what they may mean', async () => {
    const draft = await draftOf(notice({ cpv: [], lots: [{ id: 'L', cpv: ['30213000'] }] }));
    expect(draft.tender.lots).toEqual([{ id: 'L', cpv: ['30213000'] }]);
    expect(draft.open).toEqual([
      {
        path: 'lots.0.products',
        lot: 'L',
        why: '30213000 (Personal computers) can mean more than one thing',
        candidates: ['notebook', 'tablet', 'desktop'],
      },
    ]);
  });

  it('come from the energy-efficiency items too, after the codes', async () => {
    const withCode = (cpv: readonly string[]) =>
      draftOf(notice({ cpv: [], lots: [{ id: 'L', cpv, assets: ['computer', 'lo-spa-hea'] }] }));
    expect(categoriesIn(await withCode(['30230000']))).toEqual([
      'L computer: notebook+desktop+workstation+thin-client (ambiguous)',
    ]);
    expect(categoriesIn(await withCode(['30213100']))).toEqual(['L 30213100: notebook (exact)']);
  });

  it('of a code that only the whole has are told', async () => {
    const draft = await draftOf(
      notice({
        cpv: ['30213100', '50312000'],
        lots: [
          { id: '1', cpv: ['30213100'] },
          { id: '2', cpv: ['30231310'] },
        ],
      }),
    );
    expect(categoriesIn(draft)).toContain('- 50312000: maintenance (exact)');
    expect(notesOf(draft)).toEqual(['code-without-lot']);
  });

  it('of financial leasing alone do not make it ICT', async () => {
    const draft = await draftOf(notice({ cpv: ['66114000'], lots: [] }));
    expect([draft.subject, draft.open.map(({ path }) => path)]).toEqual(['unknown', ['lots.0.services']]);
  });

  it.each([
    ['sticky labels', '30192800', 'not-ict'],
    ['laboratory equipment beside projectors', '38000000', 'not-ict'],
    ['software', '48000000', 'no-category'],
    ['legal services', '79100000', 'not-ict'],
    ['an Internet network', '32412110', 'no-category'],
  ])('of %s are none', async (_, code, subject) => {
    const draft = await draftOf(notice({ cpv: [code], lots: [] }));
    expect([draft.subject, draft.categories, draft.tender.lots]).toEqual([subject, [], []]);
  });
});

describe('declared hints', () => {
  it('are shown with their theme and never become requirements', async () => {
    const draft = await draftOf(
      notice({
        lots: [
          {
            id: 'LOT-0001',
            cpv: ['30213100'],
            types: [
              'strategic-procurement soc-obj: Decent work in the chain',
              'social-objective hum-right',
              'social-procurement work-cond',
              'environmental-impact circ-econ',
              'gpp-criteria eu',
              'accessibility inc',
            ],
            selection: ['slc-abil-mgmt-supply', 'slc-stand-other'],
            assets: ['computer'],
          },
        ],
      }),
    );
    expect(draft.declared.map(({ term, lot, value, theme }) => [term, lot, value, theme])).toEqual([
      ['BT-06', 'LOT-0001', 'soc-obj', null],
      ['BT-777', 'LOT-0001', 'Decent work in the chain', null],
      ['BT-775', 'LOT-0001', 'hum-right', 'human-rights'],
      ['BT-775', 'LOT-0001', 'work-cond', 'labour-rights'],
      ['BT-774', 'LOT-0001', 'circ-econ', 'circularity'],
      ['BT-805', 'LOT-0001', 'eu', 'circularity'],
      ['BT-809', 'LOT-0001', 'slc-abil-mgmt-supply', 'human-rights'],
      ['BT-811', 'LOT-0001', 'computer', null],
    ]);
    expect(draft.tender).not.toHaveProperty('ambition');
    expect(draft.tender).not.toHaveProperty('requirements');
  });

  it('of a name that every object has are no hints', async () => {
    const draft = await draftOf(
      notice({
        lots: [{ id: 'L', cpv: ['30213100'], types: ['constructor x', 'social-objective constructor'] }],
      }),
    );
    expect(draft.declared.map(({ words }) => words)).toEqual([
      '"constructor", a code that is not known here',
    ]);
  });
});

describe('kinds and versions of notices', () => {
  it.each([
    ['ContractAwardNotice', 'result can-standard', 'result', ['award-notice']],
    ['ContractAwardNotice', 'cont-modif can-modif', 'modification', ['award-notice']],
    ['ContractNotice', 'change corr', 'competition', []],
    ['PriorInformationNotice', 'consultation pmc', 'planning', []],
    ['ContractNotice', 'nonsense x', 'other', []],
  ])('%s %s', async (root, type, stage, notes) => {
    const draft = await draftOf(notice({ root, type }));
    expect([draft.stage, notesOf(draft)]).toEqual([stage, notes]);
  });

  it.each([
    ['eforms-sdk-1.3', '1.3', []],
    ['eforms-sdk-1.15', '1.15', []],
    ['eforms-sdk-2.0', '2.0', []],
    ['eforms-sdk-1.7#extended#urn:fdc:anskaffelser.no:2023:eforms:eu', '1.7', []],
    ['eforms-de-2.1', 'eforms-de-2.1', []],
    ['eforms-sdk-1.1', '1.1', ['old-version']],
    ['', null, []],
  ])('version %s', async (stated, version, notes) => {
    const draft = await draftOf(notice({ version: stated }));
    expect([draft.version, notesOf(draft)]).toEqual([version, notes]);
  });

  it('reads other prefixes, and elements that undeclare the default namespace', async () => {
    const text = notice()
      .replaceAll('cac:', 'aa:')
      .replaceAll('cbc:', 'bb:')
      .replaceAll('xmlns:cac=', 'xmlns:aa=')
      .replaceAll('xmlns:cbc=', 'xmlns:bb=')
      .replaceAll('<bb:NoticeLanguageCode>', '<bb:NoticeLanguageCode xmlns="">');
    expect(await draftOf(text)).toEqual(await draftOf(notice()));
  });

  it('does not read an element of the same name in another namespace', async () => {
    const text = notice({ title: {} }).replace(
      '<cbc:ProcurementTypeCode',
      '<x:Name xmlns:x="urn:other" languageID="ENG">Not the title</x:Name><cbc:ProcurementTypeCode',
    );
    const draft = await draftOf(text);
    expect([draft.tender.title, notesOf(draft)]).toEqual([undefined, ['title-missing']]);
  });

  it('gives warnings for a half-filled notice', async () => {
    const draft = await draftOf(
      notice({
        title: '',
        reference: '',
        cpv: [''],
        organisations: [{ id: '', name: '', country: '' }],
        buyers: [''],
        lots: [{ id: '', title: '', cpv: [''] }],
      }),
    );
    expect(draft.tender).toEqual({ reference: '00000000-0000-4000-8000-000000000002', lots: [{ id: '1' }] });
    expect([draft.subject, notesOf(draft)]).toEqual(['unknown', ['title-missing', 'open-category']]);
  });
});
