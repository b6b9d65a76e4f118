/**
 * XML, piece by piece, to a small tree of the elements that are wanted: the only file that imports `saxes`. Everything
 * else is skipped unread, so that nothing of it is kept. No document type, no entities but the five of XML.
 */
import { SaxesParser } from 'saxes';
import type { Problem } from '../problems.js';

export interface XmlNode {
  /** Local name with the prefix of its namespace in `NAMESPACES`, whatever prefix the file uses. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly XmlNode[];
}

/** An element that is wanted, and what is wanted below it; with nothing below, its text. */
export interface Wanted {
  readonly namespace: string;
  /** With the customary prefix. */
  readonly name: string;
  /** By local name: no element has two of one local name that are wanted. */
  readonly below: ReadonlyMap<string, Wanted>;
}

export interface XmlReader {
  /** Takes the next piece of text; throws XmlError. */
  readonly write: (text: string) => void;
  /** The root element; throws XmlError when the document is not complete. */
  readonly end: () => XmlNode;
}

/** What is wrong with a document, with its place. */
export class XmlError extends Error {
  override readonly name = 'XmlError';

  constructor(readonly problem: Problem) {
    super(problem.message);
  }
}

const MAX_DEPTH = 100;
/** Characters; the largest real notice has a hundredth of it. */
const MAX_LENGTH = 16 * 1024 * 1024;

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
  readonly children: Growing[];
}

const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};

/**
 * @param wantedOf what is wanted of a document by its root element, or the problem with the root; called once
 * @param kept names of the attributes that are kept, without prefix
 */
export function createXmlReader(
  wantedOf: (root: { readonly namespace: string; readonly local: string }) => Wanted | Problem,
  kept: readonly string[],
): XmlReader {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const place = () => ({ line: parser.line, column: parser.columnIndex + 1 });
  const refuse = (problem: Problem): never => {
    throw new XmlError(problem);
  };
  let length = 0;
  let depth = 0;
  let root: Growing | null = null;
  /** The wanted elements that are open, outermost first. */
  const open: { readonly node: Growing; readonly wanted: Wanted }[] = [];
  /** Open elements below the innermost wanted one that are not wanted. */
  let skipped = 0;

  parser.on('error', (error) =>
    refuse({
      code: 'xml-syntax',
      message: `this is not valid XML: ${error.message.replace(/^(?:undefined:)?\d+:\d+: /, '').replace(/\.$/, '')}`,
      hint: 'the file may be cut off or damaged: fetch it again',
      place: place(),
    }),
  );
  parser.on('doctype', () =>
    refuse({
      code: 'xml-forbidden',
      message: 'the file defines a document type (DTD), which no notice needs and which can be misused',
      hint: 'fetch the notice from where it was published',
      place: place(),
    }),
  );
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth += 1;
    if (depth > MAX_DEPTH)
      refuse({
        code: 'too-deep',
        message: `elements are nested more than ${String(MAX_DEPTH)} deep`,
        hint: null,
        place: place(),
      });
    if (skipped > 0) {
      skipped += 1;
      return;
    }
    const parent = open.at(-1);
    const wanted =
      parent === undefined ? wantedOf({ namespace: uri, local }) : parent.wanted.below.get(local);
    if (wanted !== undefined && 'message' in wanted) return refuse({ ...wanted, place: place() });
    if (wanted === undefined || wanted.namespace !== uri) {
      skipped = 1;
      return;
    }
    const node: Growing = { name: wanted.name, attributes: attributesOf(attributes), text: '', children: [] };
    if (parent === undefined) root = node;
    else parent.node.children.push(node);
    open.push({ node, wanted });
  });
  parser.on('closetag', () => {
    depth -= 1;
    if (skipped > 0) skipped -= 1;
    else open.pop();
  });
  const addText = (text: string): void => {
    const innermost = open.at(-1);
    if (innermost !== undefined && skipped === 0) innermost.node.text += text;
  };
  const attributesOf = (all: Readonly<Record<string, { readonly value: string }>>) => {
    let found: Record<string, string> | null = null;
    for (const name of kept) {
      const attribute = all[name];
      if (attribute !== undefined) (found ??= {})[name] = attribute.value;
    }
    return found ?? NO_ATTRIBUTES;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);

  return {
    write: (text) => {
      length += text.length;
      if (length > MAX_LENGTH)
        refuse({
          code: 'notice-too-large',
          message: 'the notice has more than 16 million characters',
          hint: 'check that this is one notice; a collection of notices has to be taken apart',
        });
      parser.write(text);
    },
    end: () => {
      parser.close();
      if (root === null)
        return refuse({ code: 'xml-syntax', message: 'the file holds no XML element', hint: null });
      return root;
    },
  };
}
