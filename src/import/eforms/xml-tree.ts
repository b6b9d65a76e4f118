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

/** Elements that are wanted, by name; an empty one wants the text. */
export interface Wanted {
  readonly [name: string]: Wanted;
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
  readonly attributes: Record<string, string>;
  text: string;
  readonly children: Growing[];
}

/**
 * @param namespaces prefix by namespace
 * @param wantedOf what is wanted below a root element, or the problem with the root; called once
 */
export function createXmlReader(
  namespaces: ReadonlyMap<string, string>,
  wantedOf: (root: { readonly namespace: string; readonly local: string }) => Wanted | Problem,
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
    const parent = open.at(-1);
    if (parent === undefined) {
      const wanted = wantedOf({ namespace: uri, local });
      if (isProblem(wanted)) return refuse({ ...wanted, place: place() });
      root = { name: local, attributes: {}, text: '', children: [] };
      open.push({ node: root, wanted });
      return;
    }
    const name = `${namespaces.get(uri) ?? '?'}:${local}`;
    const wanted = skipped > 0 ? undefined : parent.wanted[name];
    if (wanted === undefined) {
      skipped += 1;
      return;
    }
    const node: Growing = { name, attributes: {}, text: '', children: [] };
    for (const { prefix, local: key, value } of Object.values(attributes))
      if (prefix === '') node.attributes[key] = value;
    parent.node.children.push(node);
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

const isProblem = (wanted: Wanted | Problem): wanted is Problem => typeof wanted['message'] === 'string';
