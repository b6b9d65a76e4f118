/** Looks into the tree of a notice by paths. */
import type { XmlNode } from './xml-tree.js';

/** Names of a path; the same few paths are asked for again and again. */
const splits = new Map<string, readonly string[]>();

function namesOf(path: string): readonly string[] {
  const known = splits.get(path);
  if (known) return known;
  const names = path.split('/');
  splits.set(path, names);
  return names;
}

/** All elements at a path of names, such as `cac:ProcurementProject/cbc:Name`, in the order of the file. */
export function select(node: XmlNode, path: string): readonly XmlNode[] {
  let found: readonly XmlNode[] = [node];
  for (const name of namesOf(path)) {
    const next: XmlNode[] = [];
    for (const { children } of found) for (const child of children) if (child.name === name) next.push(child);
    if (next.length === 0) return next;
    found = next;
  }
  return found;
}

/** The text of the first element at a path that has one, without outer spaces; else null. */
export function textAt(node: XmlNode, path: string): string | null {
  const found = select(node, path).find(({ text }) => text.trim() !== '');
  return found ? found.text.trim() : null;
}
