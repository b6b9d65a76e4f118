/** A page as a tree, read by a parser that knows nothing of how it was made. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

export type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.ChildNode;

export interface Page {
  readonly elements: readonly Element[];
  /** What the parser had to mend. */
  readonly errors: readonly string[];
}

const isElement = (node: Node): node is Element => 'tagName' in node;

const below = (node: Node): readonly Element[] =>
  isElement(node) ? [node, ...node.childNodes.flatMap(below)] : [];

export function readPage(html: string): Page {
  const errors: string[] = [];
  const tree = parse(html, { onParseError: ({ code }) => void errors.push(code) });
  return { elements: tree.childNodes.flatMap(below), errors };
}

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value;

export const textOf = (element: Element): string =>
  element.childNodes
    .map((node) => ('value' in node ? node.value : isElement(node) ? textOf(node) : ''))
    .join('');

export const named = ({ elements }: Page, ...names: readonly string[]): readonly Element[] =>
  elements.filter(({ tagName }) => names.includes(tagName));

/** True for what stands inside a picture. */
export const isInPicture = (element: Element): boolean => {
  let node: Element['parentNode'] = element;
  while (node !== null && 'tagName' in node) {
    if (node.tagName === 'svg') return true;
    node = node.parentNode;
  }
  return false;
};
