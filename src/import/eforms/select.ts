/** Looks into the tree of a notice by paths. */
import type { XmlNode } from './xml-tree.js';

/** All elements at a path of names, such as `cac:ProcurementProject/cbc:Name`, in the order of the file. */
export const select = (node: XmlNode, path: string): readonly XmlNode[] =>
  path
    .split('/')
    .reduce<readonly XmlNode[]>(
      (nodes, name) => nodes.flatMap(({ children }) => children.filter((child) => child.name === name)),
      [node],
    );

/** The text of the first element at a path that has one, without outer spaces; else null. */
export function textAt(node: XmlNode, path: string): string | null {
  const found = select(node, path).find(({ text }) => text.trim() !== '');
  return found ? found.text.trim() : null;
}
