/**
 * Files with tenders to drafts: eForms XML, OCDS, TED search results, CSV, and tender files. What a file is, is found in
 * its content. Pure over the bytes: reading and unpacking are done before.
 */
import type { Library } from '../model/library.js';
import { codeTable } from './cpv.js';
import {
  decoding,
  encodingByDeclaration,
  encodingByMark,
  guessingDecoding,
  isKnownEncoding,
  NotTextError,
  type TextDecoding,
} from './decode.js';
import { kindOfInput, notReadable, type InputKind } from './detect.js';
import { draftOfFacts, type DraftOptions } from './draft-of-facts.js';
import type { Imported } from '../model/imported.js';
import { TooLongError } from './json-input.js';
import { languageOf } from './languages.js';
import { categoryWords } from './category-words.js';
import { refusal, type Problem } from './problems.js';

export interface ImportOptions {
  /** Name of the file for diagnostics; `-` for standard input. */
  readonly name: string;
  readonly library: Library;
  /** Language of the texts, two or three letters; by default the main language of the notice. */
  readonly language?: string | undefined;
  /** CSV: the character between cells, instead of the one that is found. */
  readonly delimiter?: string | undefined;
  /** Encoding instead of the one that is found, a name of the Encoding standard such as `windows-1252`. */
  readonly encoding?: string | undefined;
}

/** Bytes in which a file tells what it is. */
const HEAD = 4096;

/** The first bytes, and all of them again. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD) {
    const step = await iterator.next();
    if (step.done === true) break;
    first.push(step.value);
    length += step.value.length;
  }
  async function* all(): AsyncGenerator<Uint8Array, void> {
    try {
      yield* first;
      for (let step = await iterator.next(); step.done !== true; step = await iterator.next())
        yield step.value;
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(first).subarray(0, HEAD), all: all() };
}

async function* decoded(
  chunks: AsyncIterable<Uint8Array>,
  using: TextDecoding,
): AsyncGenerator<string, void> {
  for await (const chunk of chunks) {
    const text = using.write(chunk);
    if (text !== '') yield text;
  }
  const rest = using.end();
  if (rest !== '') yield rest;
}

/** The decoder for a file, or the name of an encoding that is not known. */
function decodingFor(head: Uint8Array, forced: string | undefined): TextDecoding | string {
  if (forced !== undefined) return isKnownEncoding(forced) ? decoding(forced) : forced;
  const marked = encodingByMark(head);
  if (marked !== null) return decoding(marked);
  const start = Buffer.from(head).toString('latin1');
  if (!start.trimStart().startsWith('<'))
    return kindOfInput(start) === 'csv' ? guessingDecoding() : decoding('utf-8');
  // A declaration of UTF-16 that can be read byte by byte is left over from before the file was saved again.
  const declared = encodingByDeclaration(start) ?? 'utf-8';
  if (declared.startsWith('utf-16') || declared === 'utf8') return decoding('utf-8');
  return isKnownEncoding(declared) ? decoding(declared) : declared;
}

const notText = (encoding: string): Problem => ({
  code: 'not-text',
  message: `this is no text in the encoding ${encoding}`,
  hint: 'name its encoding with --encoding, or check that this is the right file',
});

/**
 * The tenders of a file, one after the other, in its order; of JSON Lines and CSV only one at a time is in memory.
 * @param chunks the bytes, unpacked, cut anywhere
 * @returns at least one: a draft, or the diagnostics that say why there is none. Whatever the bytes are, nothing is
 * thrown but what reading them throws.
 */
export async function* importTenders(
  chunks: AsyncIterable<Uint8Array>,
  options: ImportOptions,
): AsyncGenerator<Imported, void> {
  const refused = (problem: Problem, at: string | null = null): Imported => ({
    ok: false,
    at,
    diagnostics: [refusal(problem, options.name)],
  });
  const { head, all } = await peek(chunks);
  if (head.length === 0)
    return yield refused({ code: 'empty-file', message: 'the file is empty', hint: null });
  const foreign = notReadable(head);
  if (foreign) return yield refused(foreign);
  const using = decodingFor(head, options.encoding);
  if (typeof using === 'string')
    return yield refused({
      code: 'unknown-encoding',
      message: `the encoding "${using}" is not known`,
      hint: 'save the file as UTF-8',
    });
  const kind = kindOfInput(new TextDecoder(using.encoding(false)).decode(head));
  if (kind === null)
    return yield refused({
      code: 'input-not-known',
      message: 'this is neither a notice (eForms XML, OCDS, TED search), nor a table (CSV), nor a tender',
      hint: 'check that this is the right file',
    });
  try {
    yield* READERS[kind](decoded(all, using), using, options);
  } catch (error) {
    if (error instanceof NotTextError) yield refused(notText(error.message));
    else if (error instanceof TooLongError) yield refused(error.problem);
    else throw error;
  }
}

type Reader = (
  texts: AsyncIterable<string>,
  using: TextDecoding,
  options: ImportOptions,
) => AsyncIterable<Imported>;

/** Look-ups of a library are made once: a notice is read in less time than they take. */
const lookUps = new WeakMap<Library, Pick<DraftOptions, 'table' | 'words'>>();

function lookUpsOf(library: Library): Pick<DraftOptions, 'table' | 'words'> {
  const known = lookUps.get(library);
  if (known) return known;
  const made = { table: codeTable(library), words: categoryWords(library) };
  lookUps.set(library, made);
  return made;
}

const draftOptions = ({ name, library, language }: ImportOptions): DraftOptions => ({
  name,
  language: languageOf(language),
  ...lookUpsOf(library),
});

/** Makes once what many calls need: looking a module up again costs more time than reading a small notice. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}

const eformsReader = once(() => import('./eforms/read-eforms.js'));
const jsonReader = once(() => import('./import-json.js'));
const csvReader = once(() => import('./csv/import-csv.js'));
const tenderReader = once(() => import('./tender-text.js'));

const READERS: Readonly<Record<InputKind, Reader>> = {
  xml: async function* (texts, using, options) {
    const { readEforms } = await eformsReader();
    const read = await readEforms(texts, using.encoding);
    yield read.ok
      ? { ok: true, at: null, draft: draftOfFacts(read.facts, draftOptions(options)) }
      : { ok: false, at: null, diagnostics: [refusal(read.problem, options.name)] };
  },
  json: async function* (texts, using, options) {
    const { importJson } = await jsonReader();
    yield* importJson(texts, using.encoding, options, draftOptions(options));
  },
  csv: async function* (texts, using, options) {
    const { importCsv } = await csvReader();
    yield* importCsv(texts, using.encoding, options, draftOptions(options));
  },
  yaml: async function* (texts, using, options) {
    const { importTenderText } = await tenderReader();
    yield* importTenderText(texts, using.encoding, options);
  },
};
