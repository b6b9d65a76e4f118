/** Tender files (YAML or JSON) among the inputs: checked as everywhere, and given on as a finished draft. */
import type { Library } from '../model/library.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Tender } from '../model/types.js';
import type { Imported, ImportedTender } from '../model/imported.js';
import { refusal, type Problem } from './problems.js';

/** Characters; a tender file has a few thousand. */
const MAX_LENGTH = 1024 * 1024;

const TOO_LARGE: Problem = {
  code: 'file-too-large',
  message: 'the tender has more than a million characters',
  hint: 'check that this is the right file, or split it',
};

const draftOfTender = (tender: Tender, encoding: string): ImportedTender => ({
  format: 'tender',
  version: null,
  reading: { encoding, delimiter: null, decimal: null, columns: [] },
  language: null,
  languages: [],
  noticeId: null,
  noticeType: null,
  stage: null,
  deadline: null,
  tender,
  leftOut: [],
  categories: [],
  declared: [],
  open: [],
  subject: 'ict',
  origins: {},
  notes: [],
});

const movedDown = (diagnostic: Diagnostic, lines: number): Diagnostic =>
  diagnostic.range === null || lines === 0
    ? diagnostic
    : {
        ...diagnostic,
        range: {
          ...diagnostic.range,
          line: diagnostic.range.line + lines,
          endLine: diagnostic.range.endLine + lines,
        },
      };

/**
 * Checks one tender as text.
 * @param line number of the line that it begins on
 */
export async function tenderOfText(
  text: string,
  {
    name,
    library,
    at,
    line,
    encoding,
  }: {
    readonly name: string;
    readonly library: Library;
    readonly at: string | null;
    readonly line: number;
    readonly encoding: string;
  },
): Promise<Imported> {
  if (text.length > MAX_LENGTH) return { ok: false, at, diagnostics: [refusal(TOO_LARGE, name)] };
  // The YAML parser and the validator are not needed for notices.
  const { checkTender } = await import('../check/tender.js');
  const checked = await checkTender(text, name, library);
  return checked.ok
    ? { ok: true, at, draft: draftOfTender(checked.value, encoding) }
    : { ok: false, at, diagnostics: checked.diagnostics.map((one) => movedDown(one, line - 1)) };
}

/** A tender file from pieces of text. */
export async function* importTenderText(
  texts: AsyncIterable<string>,
  encoding: () => string,
  { name, library }: { readonly name: string; readonly library: Library },
): AsyncGenerator<Imported, void> {
  let text = '';
  for await (const piece of texts) {
    text += piece;
    if (text.length > MAX_LENGTH) break;
  }
  yield await tenderOfText(text, { name, library, at: null, line: 1, encoding: encoding() });
}
