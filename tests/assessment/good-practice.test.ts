/** What other buyers did, and what buyers raise with industry, for the gaps of a tender. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assessment/assess.js';
import { issuesFor, practicesFor } from '../../src/assessment/good-practice.js';
import type { Library } from '../../src/model/library.js';
import type { MarketIssue, Practice } from '../../src/model/types.js';
import { AS_OF, cite, label, libraryOf, requirement } from '../support/fixtures.js';

const practice = (change: Partial<Practice> & Pick<Practice, 'id'>): Practice => ({
  title: 'T',
  buyer: { name: 'City', country: 'BE' },
  period: { from: 2020, to: 2021 },
  what: 'They did it.',
  result: null,
  requirements: ['ce-spare-parts'],
  evidence: cite('P1'),
  ...change,
});

const issue = (change: Partial<MarketIssue> & Pick<MarketIssue, 'id'>): MarketIssue => ({
  title: 'T',
  issue: 'Parts are short.',
  ask: 'Sell parts.',
  addressees: ['brands'],
  requirements: ['ce-spare-parts'],
  evidence: cite('M1'),
  ...change,
});

const source = (id: string): Library['practices']['sources'][number] => ({
  id,
  title: id,
  publisher: 'P',
  date: 'undated',
  url: 'https://example.org',
  read: '2026-06-01',
  grade: 'published',
  extent: 'whole',
});

const withPractices = (practices: readonly Practice[], issues: readonly MarketIssue[] = []): Library =>
  libraryOf([requirement()], [label()], {
    practices: { sources: [source('P1')], practices },
    market: { sources: [source('M1')], issues },
  });

const ITEMS = [{ product: 'notebook' }];

describe('practices for a requirement', () => {
  it('put those that name it before those that name its theme, then what is bought, then the latest', () => {
    const library = withPractices([
      practice({ id: 'theme', requirements: [], themes: ['circularity'], period: { from: 2025, to: 2025 } }),
      practice({ id: 'old', period: { from: 2010, to: 2011 } }),
      practice({ id: 'new', period: { from: 2024, to: null } }),
      practice({ id: 'notebooks', products: ['notebook'], period: { from: 2005, to: 2005 } }),
    ]);
    expect(practicesFor(requirement(), ITEMS, library)).toEqual(['notebooks', 'new', 'old', 'theme']);
  });

  it('leave out what touches neither it nor its theme', () => {
    const library = withPractices([
      practice({ id: 'other', requirements: ['ce-warranty'] }),
      practice({ id: 'labour', requirements: [], themes: ['labour-rights'] }),
    ]);
    expect(practicesFor(requirement(), ITEMS, library)).toEqual([]);
  });

  it('do not depend on their order in the file', () => {
    const all = [
      practice({ id: 'b' }),
      practice({ id: 'a' }),
      practice({ id: 'c', period: { from: null, to: null } }),
    ];
    const order = (list: readonly Practice[]) => practicesFor(requirement(), ITEMS, withPractices(list));
    expect(order(all)).toEqual(['a', 'b', 'c']);
    expect(order([...all].reverse())).toEqual(order(all));
  });
});

describe('issues for a requirement', () => {
  it('are those that name it, by id', () => {
    const library = withPractices(
      [],
      [issue({ id: 'z' }), issue({ id: 'a' }), issue({ id: 'x', requirements: ['ce-warranty'] })],
    );
    expect(issuesFor(requirement(), library)).toEqual(['a', 'z']);
  });
});

describe('an assessment', () => {
  const library = withPractices(
    [practice({ id: 'used' }), practice({ id: 'unused', requirements: ['ce-warranty'] })],
    [issue({ id: 'parts' })],
  );
  const tender = {
    title: 'T',
    lots: [{ id: '1', products: ['notebook'] }],
    ambition: { circularity: 'basic' as const },
  };
  const result = assess(library, tender, { version: 'test', asOf: AS_OF });

  it('names practices and issues at its gaps, and shows each once in full with its sources', () => {
    expect(result.lots[0]?.gaps.map(({ practices, issues }) => [practices, issues])).toEqual([
      [['used'], ['parts']],
    ]);
    expect(result.practices.map(({ id, sources }) => [id, sources])).toEqual([['used', ['practices/P1']]]);
    expect(result.issues.map(({ id, sources }) => [id, sources])).toEqual([['parts', ['market/M1']]]);
    const known = new Set(result.sources.map(({ id }) => id));
    for (const { sources } of [...result.practices, ...result.issues])
      for (const id of sources) expect(known).toContain(id);
  });
});
