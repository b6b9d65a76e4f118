import { beforeAll, describe, expect, it } from 'vitest';
import type { Library } from '../../../src/model/library.js';
import type { Assessment } from '../../../src/model/types.js';
import type { Inline } from '../../../src/report/document/blocks.js';
import type { ReportDocument } from '../../../src/report/document/document.js';
import { assessmentDocument } from '../../../src/report/tender-file/assessment-document.js';
import { allBlocks, allSections, documentWords, wordsOf } from '../../support/document-words.js';
import { assessExample, EXAMPLE_NAMES, shippedLibrary } from '../../support/example-assessments.js';
import { ONE_LOT, SEVERAL_LOTS } from '../fixtures/assessments.js';

const results = new Map<string, Assessment>([
  ['one lot', ONE_LOT],
  ['several lots', SEVERAL_LOTS],
]);
const documents = new Map<string, ReportDocument>();

beforeAll(async () => {
  const library: Library = await shippedLibrary();
  for (const name of EXAMPLE_NAMES) results.set(name, await assessExample(name, library));
  for (const [name, result] of results) documents.set(name, assessmentDocument(result));
});

const of = (name: string): { readonly result: Assessment; readonly document: ReportDocument } => {
  const result = results.get(name);
  const document = documents.get(name);
  if (result === undefined || document === undefined) throw new Error(name);
  return { result, document };
};

const inlinesOf = (document: ReportDocument): readonly Inline[] =>
  allBlocks(document).flatMap((block): readonly Inline[] => {
    switch (block.kind) {
      case 'paragraph':
        return [block.text];
      case 'list':
        return block.items.map(({ text }) => text);
      case 'facts':
        return block.rows.map(({ value }) => value);
      case 'table':
        return block.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));
      default:
        return [];
    }
  });

const wordings = (document: ReportDocument): readonly string[] =>
  allBlocks(document).flatMap((block) => (block.kind === 'wording' ? [block.text] : []));

describe.each(['one lot', 'several lots', ...EXAMPLE_NAMES])('the report of %s', (name) => {
  it('has sections with ids of their own, and every link leads to one', () => {
    const { document } = of(name);
    const ids = allSections(document.sections).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
    const targets = inlinesOf(document)
      .flat()
      .flatMap((span) => (typeof span !== 'string' && 'href' in span ? [span.href] : []))
      .filter((href) => href.startsWith('#'));
    expect(targets.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
    expect(document.sections.at(-1)?.id).toBe('sources');
  });

  it('numbers the sources in the order in which it cites them, and lists no other', () => {
    const { document, result } = of(name);
    const known = new Set(result.sources.map(({ id }) => id));
    const cited = inlinesOf(document)
      .flat()
      .flatMap((span) => (typeof span !== 'string' && 'cites' in span ? span.cites : []))
      .filter((id) => known.has(id));
    expect(document.sources.map(({ id }) => id)).toEqual([...new Set(cited)]);
    expect(document.sources.map(({ number }) => number)).toEqual(
      document.sources.map((_, index) => index + 1),
    );
  });

  it('begins with what it is about and what it rests on', () => {
    const { document, result } = of(name);
    const head = documentWords({ ...document, sections: [] }).join('\n');
    const { tender, library } = result;
    for (const text of [
      tender.title,
      tender.buyer?.name ?? '',
      tender.reference ?? '',
      library.id,
      library.version,
      library.digest,
      ...tender.lots.flatMap(({ cpv }) => cpv ?? []),
      'This is not legal advice.',
    ])
      expect(head).toContain(text);
  });

  it('holds every clause as wording to copy, word for word, and every requirement of "or equivalent"', () => {
    const { document, result } = of(name);
    const texts = wordings(document);
    for (const lot of result.lots) {
      for (const { clauses } of lot.gaps)
        for (const clause of Object.values(clauses)) if (clause !== null) expect(texts).toContain(clause);
      if (lot.labels.every(({ rank }) => rank === null)) continue;
      for (const { title, norm, includes, cells } of lot.requirements) {
        if (cells.length === 0) continue;
        const published = texts.filter((text) => text.includes(`${title}: `)).join('\n');
        for (const part of [norm, ...includes]) expect(published).toContain(part);
      }
    }
  });

  it('shows every follow-up action, practice, target and outcome of the law', () => {
    const { document, result } = of(name);
    const all = documentWords(document).join('\n');
    const lower = all.toLowerCase();
    for (const lot of result.lots) {
      for (const { action, evidence, when } of lot.followUp)
        for (const text of [action, evidence, when]) expect(lower).toContain(text.toLowerCase());
      for (const id of new Set(lot.gaps.flatMap(({ practices }) => practices)))
        expect(all).toContain(result.practices.find((practice) => practice.id === id)?.what ?? id);
      for (const { sdg } of lot.requirements)
        for (const target of sdg) expect(all).toContain(`\n${target}\n`);
      for (const { facts } of lot.questions) for (const { text } of facts) expect(all).toContain(text);
    }
  });

  it('names no option of a command, which a reader of a file has not', () => {
    const { document } = of(name);
    expect(
      documentWords(document).filter((text) => /(^|\s)--[a-z]|labelwise [a-z]+ [A-Z]{2}/.test(text)),
    ).toEqual([]);
  });

  it('draws what the result says: shares as they are, and each cell as surely as it is', () => {
    const { document, result } = of(name);
    const figures = allBlocks(document).flatMap((block) => (block.kind === 'figure' ? [block.figure] : []));
    const shares = new Set(
      result.lots
        .flatMap(({ labels, sets }) => [
          ...labels.flatMap(({ coverage }) => (coverage === null ? [] : Object.values(coverage.shares))),
          ...(sets?.best ?? []).flatMap(({ shares: own }) => Object.values(own)),
        ])
        .map((share) => JSON.stringify(share)),
    );
    for (const figure of figures) {
      if (figure.kind === 'bars')
        for (const { bars } of figure.groups)
          for (const { share } of bars) expect(shares.has(JSON.stringify(share))).toBe(true);
      if (figure.kind === 'chain')
        for (const { counts } of figure.tiers)
          expect(counts.surely + counts.possibly + counts.no).toBeGreaterThan(0);
      if (figure.kind === 'heat-map')
        for (const { rows } of figure.groups)
          for (const { cells } of rows) expect(cells).toHaveLength(figure.columns.length);
    }
  });
});

describe('what is asked at a place in the chain', () => {
  it('counts as sure only without a gap, and as possible only when a label is known to speak of it', () => {
    const { document, result } = of('laptops');
    const chain = allBlocks(document).flatMap((block) =>
      block.kind === 'figure' && block.figure.kind === 'chain' ? [block.figure] : [],
    )[0];
    const [lot] = result.lots;
    if (chain === undefined || lot === undefined) throw new Error('no chain');
    const asked = lot.requirements.reduce((sum, { cells }) => sum + cells.length, 0);
    const total = (key: 'surely' | 'possibly' | 'no'): number =>
      chain.tiers.reduce((sum, { counts }) => sum + counts[key], 0);
    expect(total('surely')).toBe(asked - lot.gaps.length);
    expect(total('surely') + total('possibly') + total('no')).toBe(asked);
    expect(total('possibly')).toBeLessThanOrEqual(lot.gaps.filter(({ state }) => state === 'open').length);
  });
});

describe('wordsOf', () => {
  it('leaves the numbers of sources out', () => {
    expect(wordsOf(['a ', { cites: ['x/1'] }, { text: 'b', href: '#c' }])).toBe('a b');
  });
});
