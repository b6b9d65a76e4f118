/** A Markdown document as a parser of another hand reads it. */
import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { FoundTable } from './report-figures.js';

export const readMarkdown = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

type Node = Root | RootContent;

/** The text of a node, as it is shown; marks of footnotes are not text. */
export function textOf(node: Node): string {
  if (node.type === 'footnoteReference') return '';
  if ('value' in node) return node.value;
  if (!('children' in node)) return '';
  const inner = (node.children as readonly Node[]).map(textOf);
  return inner.join(
    node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' ? '' : ' ',
  );
}

/** Every node of the types, in order. */
export function nodesOf<T extends Node['type']>(node: Node, type: T): readonly Extract<Node, { type: T }>[] {
  const own = node.type === type ? [node as Extract<Node, { type: T }>] : [];
  return 'children' in node
    ? [...own, ...(node.children as readonly Node[]).flatMap((child) => nodesOf(child, type))]
    : own;
}

/** Tables with the text before each as their caption. */
export const tablesIn = (root: Root): readonly FoundTable[] =>
  root.children.flatMap((node, index): readonly FoundTable[] => {
    if (node.type !== 'table') return [];
    const before = root.children[index - 1];
    return [
      {
        caption: before === undefined ? '' : textOf(before),
        rows: node.children.slice(1).map((row) => row.children.map((cell) => textOf(cell).trim())),
      },
    ];
  });
