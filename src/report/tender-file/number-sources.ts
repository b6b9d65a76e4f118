/** Numbers the sources of a document in the order in which it cites them. */
import type { Assessment } from '../../model/types.js';
import type { Block, Inline, ListItem, Table } from '../document/blocks.js';
import type { NumberedSource, Section } from '../document/document.js';

const inSpans = (text: Inline): readonly string[] =>
  text.flatMap((span) => (typeof span !== 'string' && 'cites' in span ? span.cites : []));

const inItem = ({ text, blocks = [] }: ListItem): readonly string[] => [
  ...inSpans(text),
  ...blocks.flatMap(inBlock),
];

const inTable = ({ groups }: Table): readonly string[] =>
  groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(inSpans)));

function inBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'wording':
      return [];
    case 'paragraph':
      return inSpans(block.text);
    case 'list':
      return block.items.flatMap(inItem);
    case 'facts':
      return block.rows.flatMap(({ value }) => inSpans(value));
    case 'table':
      return inTable(block);
    case 'figure':
      return block.tables.flatMap(inTable);
  }
}

const inSection = ({ blocks, sections }: Section): readonly string[] => [
  ...blocks.flatMap(inBlock),
  ...sections.flatMap(inSection),
];

/** The cited sources, each once; what is cited and not among the sources of the result gets no number. */
export function numberSources(
  head: readonly Block[],
  sections: readonly Section[],
  sources: Assessment['sources'],
): readonly NumberedSource[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const cited = new Set([...head.flatMap(inBlock), ...sections.flatMap(inSection)]);
  return [...cited]
    .flatMap((id) => byId.get(id) ?? [])
    .map((source, index) => ({ number: index + 1, ...source }));
}
