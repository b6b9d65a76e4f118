/** An eForms notice from pieces of text: one notice in memory, of which only what a tender needs. */
import type { NoticeFacts } from '../facts.js';
import type { Problem } from '../problems.js';
import { KEPT_ATTRIBUTES, wantedOf } from './names.js';
import { noticeFacts } from './notice.js';
import { createXmlReader, XmlError } from './xml-tree.js';

export type ReadFacts =
  { readonly ok: true; readonly facts: NoticeFacts } | { readonly ok: false; readonly problem: Problem };

/**
 * @param texts pieces of the document, decoded
 * @param encoding name of the encoding, known when the last piece was read
 */
export async function readEforms(texts: AsyncIterable<string>, encoding: () => string): Promise<ReadFacts> {
  const reader = createXmlReader(wantedOf, KEPT_ATTRIBUTES);
  try {
    for await (const text of texts) reader.write(text);
    return { ok: true, facts: noticeFacts(reader.end(), encoding()) };
  } catch (error) {
    if (error instanceof XmlError) return { ok: false, problem: error.problem };
    throw error;
  }
}
