/** The pages of `equivalent`, over labels made for it: the shipped ones change. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equivalence } from '../../../src/assessment/equivalence.js';
import type { Library } from '../../../src/model/library.js';
import type { Label, Requirement, Tender } from '../../../src/model/types.js';
import { textWidth } from '../../../src/report/layout.js';
import { renderEquivalenceMarkdown } from '../../../src/report/markdown/equivalent.js';
import { messagesFor } from '../../../src/report/messages.js';
import { worded } from '../../../src/report/sections/equivalence-words.js';
import { renderEquivalence } from '../../../src/report/sections/equivalence-page.js';
import { expectGolden } from '../../golden.js';
import { AS_OF, cite, claim, label, libraryOf, requirement } from '../../support/fixtures.js';
import { pack } from '../../assessment/legal-fixtures.js';

const RUNG = { basis: { is: 'proposal' as const } };

const ladder = (
  norms: readonly [string, string],
  tiers: Readonly<Record<string, number>>,
): Requirement['ladder'] => ({
  basic: { norm: norms[0], tiers, ...RUNG },
  advanced: { norm: norms[1], tiers, ...RUNG },
});

const REQUIREMENTS: readonly Requirement[] = [
  requirement(),
  requirement({
    id: 'ce-durability',
    title: 'Durability',
    kind: 'product',
    measure: null,
    ladder: ladder(['It survives a fall of 1 m.', 'In addition, it keeps out dust'], { product: 1 }),
    proof: ['test report', 'technical file of the maker'],
  }),
  requirement({ id: 'ce-warranty', title: 'Warranty' }),
  requirement({ id: 'ce-packaging', title: 'Packaging', kind: 'product' }),
  requirement({ id: 'ce-take-back', title: 'Take-back' }),
  requirement({ id: 'ce-upgrades', title: 'Upgrades <b>*of* memory</b> | `disks`' }),
  requirement({
    id: 'lr-forced-labour',
    theme: 'labour-rights',
    title: 'Forced labour',
    kind: 'people',
    measure: null,
    ladder: ladder(['Nobody is forced to work.', 'In addition, wages are paid in full.'], {
      'final-assembly': 0.5,
      'smelting-refining': 0.5,
    }),
    proof: ['audit report'],
  }),
];

const met = (is: 'met' | 'not-met' | 'unknown', says: string) => ({ is, evidence: cite('N', { says }) });

const ASKED = label({
  id: 'alpha',
  name: 'Alpha Certified',
  claims: [
    claim(),
    claim({ requirement: 'ce-durability' }),
    claim({ requirement: 'ce-warranty', reaches: 'basic' }),
    claim({ requirement: 'ce-packaging' }),
    claim({ requirement: 'ce-take-back' }),
    claim({ requirement: 'ce-upgrades' }),
    claim({ requirement: 'lr-forced-labour', tiers: ['final-assembly', 'smelting-refining'] }),
  ],
  'art-43': { linked: { is: 'some', unlinked: ['ce-take-back'], evidence: cite('N') } },
  verification: {
    commitment: { independent: met('met', 'checked by others') },
    product: { independent: met('met', 'checked by others'), tested: met('unknown', 'tests are named') },
    people: { independent: met('met', 'checked by others'), 'on-site': met('met', 'at the factory') },
  },
});

const OFFERED = label({
  id: 'beta',
  name: 'Beta Mark',
  grades: ['silver', 'gold'],
  register: {
    url: 'https://example.org/register?a_b=1&c=2',
    shows: ['model'],
    'criteria-shown': [],
    'how-to-check': 'Search the *exact* model.',
    evidence: cite('P'),
  },
  claims: [
    claim({ evidence: cite('N', { says: 'parts for 5 years' }), exception: 'cables' }),
    claim({ requirement: 'ce-durability', obligation: 'not-read', evidence: cite('P') }),
    claim({ requirement: 'ce-packaging', obligation: 'optional', criterion: '7.1' }),
    claim({ requirement: 'lr-forced-labour', tiers: ['final-assembly'] }),
  ],
  'not-addressed': [
    { requirements: ['ce-upgrades'], evidence: cite('N', { says: '1. nothing\nabout\u001b[31m [it](x)' }) },
  ],
  verification: {
    commitment: { independent: met('met', 'checked by others') },
    product: { independent: met('met', 'checked by others'), tested: met('not-met', 'nothing is tested') },
    people: { independent: met('met', 'checked by others'), 'on-site': met('unknown', 'may be') },
  },
});

const OLD = label({
  id: 'gamma-1',
  name: 'Gamma, edition 1',
  role: 'supporting',
  unit: 'site',
  edition: { ...label().edition, name: 'edition 1', 'valid-until': '2026-01-01' },
});
const NEXT = label({
  id: 'gamma-2',
  name: 'Gamma, edition 2',
  edition: { ...label().edition, supersedes: 'gamma-1' },
});

const LIBRARY: Library = libraryOf(REQUIREMENTS, [ASKED, OFFERED, OLD, NEXT], {
  law: {
    ...libraryOf([]).law,
    rules: pack.rules,
    equivalence: pack.equivalence,
    transpositions: [
      {
        country: 'BE',
        act: 'Act of 2016',
        rules: [],
        articles: 'Art. 54',
        'to-be-checked': true,
        evidence: [],
      },
    ],
  },
});

const TENDER: Tender = {
  title: 'Notebooks & *more*',
  buyer: { country: 'BE' },
  lots: [{ id: '1', products: ['notebook'] }],
  ambition: { 'human-rights': 'none', 'labour-rights': 'advanced', circularity: 'advanced' },
};
const TWO_LOTS: Tender = {
  ...TENDER,
  buyer: { country: 'US' },
  lots: [
    { id: 'a', title: 'Notebooks', products: ['notebook'] },
    { id: 'b', title: 'Phones', products: ['smartphone'] },
  ],
};

const RESULTS = {
  answers: equivalence(LIBRARY, { label: OFFERED, grade: 'gold' }, { label: ASKED, grade: null }, TENDER, {
    asOf: AS_OF,
  }),
  obstacles: equivalence(LIBRARY, { label: OLD, grade: null }, { label: ASKED, grade: null }, TWO_LOTS, {
    asOf: AS_OF,
  }),
};

const page = (name: keyof typeof RESULTS, width = 80, accessible = false, colour = false): string =>
  renderEquivalence(RESULTS[name], LIBRARY, { width, accessible, colour });

const NAMES = ['answers', 'obstacles'] as const;

describe.each(NAMES)('the page on %s', (name) => {
  it.each([40, 80, 120])('is as recorded at %d columns', (width) => {
    expectGolden(`equivalent-${name}-${width}.txt`, page(name, width));
  });

  it('is as recorded for accessible reading, and as Markdown', () => {
    expectGolden(`equivalent-${name}-80-accessible.txt`, page(name, 80, true));
    expectGolden(`equivalent-${name}.md`, renderEquivalenceMarkdown(RESULTS[name], LIBRARY));
  });

  it('fits the page at any width, and colour adds nothing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40, max: 200 }), fc.boolean(), (width, accessible) => {
        const plain = page(name, width, accessible);
        for (const line of plain.split('\n')) expect(textWidth(line), line).toBeLessThanOrEqual(width);
        expect(page(name, width, accessible, true).replace(/\u001b\[\d+m/g, '')).toBe(plain);
        expect(plain).not.toMatch(/undefined|\[object|NaN/);
      }),
      { numRuns: 40 },
    );
  });

  it('never speaks of class or score but to say that they play no part', () => {
    const said = page(name, 200).match(/\b(class|score|rank)\b/g);
    expect(said).toEqual(['class', 'score', 'rank']);
  });
});

describe('the order of the page', () => {
  it('says obstacles before the verdict, and the verdict before the reasons', () => {
    const text = page('obstacles', 200);
    const places = ['does not count on this day', 'is no label that goods', 'No, not as it stands', 'Lot b'];
    const found = places.map((part) => text.indexOf(part));
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });
});

/** Markdown never wraps: what it says, without its marks. */
const unwrapped = (markdown: string): string => markdown.replace(/\\|\*\*/g, '');

const judged = (offered: Label, asked: Label, of: Tender, requirements = REQUIREMENTS) => {
  const library = libraryOf(requirements, [offered, asked]);
  const result = equivalence(library, { label: offered, grade: null }, { label: asked, grade: null }, of, {
    asOf: AS_OF,
  });
  return {
    result,
    wording: worded(result, library, messagesFor('en')).wording,
    text: unwrapped(renderEquivalenceMarkdown(result, library)),
  };
};

describe('what the offered label does not show and the asked one is no yardstick for', () => {
  const NOT_HELD = 'not shown, but not held against it';
  const plain: Tender = {
    ...TENDER,
    ambition: { circularity: 'advanced', 'human-rights': 'none', 'labour-rights': 'none' },
    assurance: { circularity: 'stated' },
  };
  const lower = (products: readonly string[]) => claim({ reaches: 'basic', products });

  it('is said not to be held against it, never a bare no; the result keeps the literal answer', () => {
    const asked = label({ id: 'asked', name: 'Asked', claims: [lower(['notebook'])] });
    const offered = label({ id: 'offered', name: 'Offered', claims: [lower(['notebook'])] });
    const { result, text } = judged(offered, asked, plain, [requirement()]);
    expect(result.lots[0]?.requirements[0]).toMatchObject({ answer: 'no', held: null });
    expect(text).toContain('nothing can be held against another label');
    expect(text).toMatch(new RegExp(`^\\| Spare parts \\(advanced\\) \\| ${NOT_HELD} \\| demands less`, 'm'));
    expect(text).toContain(`Spare parts (advanced): ${NOT_HELD}`);
    expect(text).not.toMatch(/\(advanced\)(:| \|) no( |$)/m);
  });

  it('is said so of the one place of several, and counted apart', () => {
    const claims = [claim({ products: ['notebook'] }), lower(['display'])];
    const asked = label({ id: 'asked', name: 'Asked', claims });
    const offered = label({ id: 'offered', name: 'Offered', claims });
    const both = { ...plain, lots: [{ id: '1', products: ['notebook', 'display'] }] };
    const { text } = judged(offered, asked, both, [requirement()]);
    expect(text).toContain('Yes: of all that your tender asks');
    expect(text).toContain(
      'Of 1 requirement judged by it: yes for 0, no for 0, proof to ask for 0, not shown but not held against it for 1.',
    );
    expect(text).toMatch(new RegExp(`^- At the product \\(.*\\): ${NOT_HELD}$`, 'm'));
    expect(text).toMatch(/^- At the product \(.*\): yes$/m);
  });

  it('stays a plain no where the asked label is the yardstick', () => {
    const asked = label({ id: 'asked', name: 'Asked', claims: [claim()] });
    const offered = label({ id: 'offered', name: 'Offered', claims: [lower(['notebook'])] });
    const { text } = judged(offered, asked, plain, [requirement()]);
    expect(text).toContain('Spare parts (advanced): no');
    expect(text).not.toContain('not held against it');
  });
});

describe('what is bought', () => {
  const site = (id: string, name: string): Label =>
    label({
      id,
      name,
      unit: 'site',
      scope: { ...label().scope, services: ['recycling'], tiers: ['end-of-life'] },
      claims: [claim({ requirement: 'ce-recycling', tiers: ['end-of-life'], exception: 'cables' })],
    });
  const recycling = requirement({
    id: 'ce-recycling',
    title: 'Recycling',
    measure: null,
    'applies-to': { products: 'all', services: ['recycling'] },
    ladder: ladder(['Permits.', 'Certificates.'], { 'end-of-life': 1 }),
  });
  const pageOf = (lots: Tender['lots']) =>
    judged(site('b', 'Beta'), site('a', 'Alpha'), { ...TENDER, lots, assurance: { circularity: 'stated' } }, [
      recycling,
    ]);
  const goods =
    /\bgoods delivered|the product itself|the product offered|technical dossier of the manufacturer/;
  const service = /site that does the service|the service itself|documents of the contractor/;

  it('a service alone is spoken of as one', () => {
    const { text, wording } = pageOf([{ id: '1', services: ['recycling'] }]);
    for (const part of [
      'have the bidder name the site that does the service',
      'that the service itself meets',
      'documents of the contractor',
      'was not used for what is offered',
    ])
      expect(text).toContain(part);
    expect(text).not.toMatch(goods);
    expect(`${wording.otherProof} ${wording.lateProof}`).not.toMatch(goods);
    expect(wording.otherProof).toMatch(service);
    expect(wording.lateProof).toMatch(service);
  });

  it('goods alone are spoken of as goods', () => {
    const { text } = pageOf([{ id: '1', products: ['notebook'] }]);
    expect(text).toMatch(goods);
    expect(text).not.toMatch(service);
  });

  it.each<[string, Tender['lots']]>([
    ['in one lot', [{ id: '1', products: ['notebook'], services: ['recycling'] }]],
    [
      'in two',
      [
        { id: 'a', products: ['notebook'] },
        { id: 'b', services: ['recycling'] },
      ],
    ],
  ])('both are spoken of where both are bought, %s', (_, lots) => {
    const { text } = pageOf(lots);
    for (const part of [
      'the goods delivered come from there',
      'the site that does the service',
      'the product and the service themselves meet',
      'a technical dossier of the manufacturer or documents of the contractor',
    ])
      expect(text).toContain(part);
  });
});

describe('the law', () => {
  const text = unwrapped(renderEquivalenceMarkdown(RESULTS.answers, LIBRARY));
  const line = (part: string): string => text.split('\n').find((one) => one.includes(part)) ?? '';

  it('marks other proof in every case as advice for equal treatment, without the article as its source', () => {
    const advice = line('hatever the answer');
    expect(advice).toMatch(/^Advice, for equal treatment/);
    expect(advice).not.toMatch(/must|Art\. 4/);
    expect(advice).toContain('The law obliges you only in the case that follows');
  });

  it('keeps the duty, with its citation, for a bidder without fault', () => {
    expect(text.match(/You must accept/g)).toHaveLength(1);
    expect(line('You must accept')).toMatch(/no possibility to obtain .* Art\. 43\(1\), last subparagraph/);
  });
});

describe('an instrument that is no label', () => {
  it('is said of either side in its own words', () => {
    const [offered, asked] = [
      { label: ASKED, grade: null },
      { label: { ...OLD, edition: label().edition }, grade: null },
    ];
    const result = equivalence(LIBRARY, offered, asked, TENDER, { asOf: AS_OF });
    const text = renderEquivalence(result, LIBRARY, { width: 200, accessible: false, colour: false });
    expect(text).toContain('a tender cannot require it as one');
    expect(text).not.toContain('not as an equivalent label');
  });
});

describe('the wording for the bidder', () => {
  const result = worded(RESULTS.answers, LIBRARY, messagesFor('en'));
  const rows = result.lots[0]?.requirements ?? [];
  const question = (id: string): string => rows.find((one) => one.id === id)?.question ?? '';

  it('is there for each requirement that is not yes, and for no other', () => {
    expect(rows.map(({ id, answer, question: asked }) => [id, answer, asked !== null])).toEqual([
      ['lr-forced-labour', 'ask', true],
      ['ce-durability', 'no', true],
      ['ce-packaging', 'no', true],
      ['ce-spare-parts', 'yes', false],
      ['ce-upgrades', 'no', true],
      ['ce-warranty', 'ask', true],
    ]);
  });

  it('asks for what is open: demand, check, option or other proof', () => {
    expect(question('lr-forced-labour')).toContain('includes on-site checks');
    expect(question('lr-forced-labour')).toContain('demands of every holder, at smelters and refiners');
    expect(question('ce-durability')).toContain(
      'documented not to include tests by an accredited laboratory',
    );
    expect(question('ce-packaging')).toContain('criterion: 7.1');
    expect(question('ce-upgrades')).toContain('does not demand this');
  });

  it('gives the whole norm and the proof that the requirement names', () => {
    expect(question('ce-durability')).toContain(
      'It survives a fall of 1 m. In addition, it keeps out dust. Name the criterion',
    );
    expect(question('ce-durability')).toContain('test report; technical file of the maker');
  });

  it('lets the product be proven by other means, and the late bidder too', () => {
    expect(result.wording.otherProof).toContain('other appropriate means');
    expect(result.wording.lateProof).toContain('not attributable to you');
  });
});

describe('Markdown', () => {
  /** Text that Markdown or HTML would obey. */
  const hostile = fc.constantFrom(
    '<script>',
    '](x)',
    '| a |',
    '**b**',
    '`c`',
    '# d',
    '1. e',
    '- f',
    '~~g~~',
    '@h',
    '&lt;',
  );

  it('escapes whatever stands in the library and the tender', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const named: Label = { ...OFFERED, name: text };
        const result = equivalence(
          { ...LIBRARY, labels: [ASKED, named] },
          { label: named, grade: 'gold' },
          { label: ASKED, grade: null },
          { ...TENDER, title: text },
          { asOf: AS_OF },
        );
        const markdown = renderEquivalenceMarkdown(result, LIBRARY);
        const bare = markdown
          .replace(/<https?:[^>\s]*>/g, '')
          .replace(/\\[!-/:-@[-`{-~]/g, '')
          .replace(/\*\*/g, '')
          .replace(
            /^( *)(-|>|#+|\|.*\|)( |$)/gm,
            (_, blanks: string, mark: string) => blanks + mark.replace(/^\|.*/, ''),
          );
        expect(bare).not.toMatch(/[<`[\]~@]|&\w+;/);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps addresses whole', () => {
    expect(renderEquivalenceMarkdown(RESULTS.answers, LIBRARY)).toContain(
      '<https://example.org/register?a_b=1&c=2>',
    );
  });
});
