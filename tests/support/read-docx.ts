/** Reads a Word document back with nothing of the writer: paragraphs with their styles, tables, links. */
import { parseXml, readZip, type Element } from './read-xlsx.js';
import type { FoundTable } from './report-figures.js';

export interface FoundParagraph {
  /** Id of the style; empty for the usual one. */
  readonly style: string;
  readonly text: string;
  readonly inTable: boolean;
  readonly rightToLeft: boolean;
}

export interface FoundDocument {
  readonly parts: ReadonlyMap<string, string>;
  readonly body: Element;
  readonly paragraphs: readonly FoundParagraph[];
  readonly tables: readonly FoundTable[];
}

export const everyElement = (element: Element, name: string): readonly Element[] => [
  ...(element.name === name ? [element] : []),
  ...element.children.flatMap((inner) => everyElement(inner, name)),
];

const first = (element: Element, name: string): Element | undefined =>
  element.children.find((inner) => inner.name === name);

/** The text of a paragraph or cell; what a field computes is no text of ours. */
const textOf = (element: Element): string =>
  element.name === 'w:t'
    ? element.text
    : element.name === 'w:tab'
      ? '\t'
      : element.name === 'w:pPr' || element.name === 'w:instrText'
        ? ''
        : element.children.map(textOf).join('');

function paragraphOf(element: Element, inTable: boolean): FoundParagraph {
  const properties = first(element, 'w:pPr');
  const style = properties === undefined ? undefined : first(properties, 'w:pStyle');
  return {
    style: style?.attributes['w:val'] ?? '',
    text: textOf(element),
    inTable,
    rightToLeft: properties !== undefined && first(properties, 'w:bidi') !== undefined,
  };
}

const paragraphsIn = (element: Element, inTable = false): readonly FoundParagraph[] =>
  element.name === 'w:p'
    ? [paragraphOf(element, inTable)]
    : element.children.flatMap((inner) => paragraphsIn(inner, inTable || inner.name === 'w:tbl'));

const rowsOf = (table: Element): readonly (readonly string[])[] =>
  table.children
    .filter(({ name }) => name === 'w:tr')
    .map((row) => row.children.filter(({ name }) => name === 'w:tc').map((cell) => textOf(cell).trim()));

/** Tables with the paragraph before each as their caption, without their header row. */
const tablesIn = (body: Element): readonly FoundTable[] =>
  body.children.flatMap((element, index): readonly FoundTable[] => {
    if (element.name !== 'w:tbl') return [];
    const before = body.children[index - 1];
    return [{ caption: before === undefined ? '' : textOf(before), rows: rowsOf(element).slice(1) }];
  });

/** Refuses an archive whose parts are not well-formed. */
export function readDocx(bytes: Uint8Array): FoundDocument {
  const parts = new Map(
    readZip(bytes).map(({ name, bytes: part }) => [name, new TextDecoder().decode(part)]),
  );
  for (const text of parts.values()) parseXml(text);
  const body = first(parseXml(parts.get('word/document.xml') ?? ''), 'w:body');
  if (body === undefined) throw new Error('no body');
  return { parts, body, paragraphs: paragraphsIn(body), tables: tablesIn(body) };
}
