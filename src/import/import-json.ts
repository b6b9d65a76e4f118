/** JSON documents and JSON Lines to drafts. */
import type { Library } from '../model/library.js';
import { draftOfFacts, type DraftOptions } from './draft-of-facts.js';
import type { Imported } from '../model/imported.js';
import { readJson } from './json-input.js';
import { tendersInJson } from './json-tenders.js';
import { refusal } from './problems.js';
import { tenderOfText } from './tender-text.js';

/** One broken line never stops the others. */
export async function* importJson(
  texts: AsyncIterable<string>,
  encoding: () => string,
  { name, library }: { readonly name: string; readonly library: Library },
  options: DraftOptions,
): AsyncGenerator<Imported, void> {
  let count = 0;
  for await (const { place, line, text, parsed } of readJson(texts)) {
    count += 1;
    if (!parsed.ok) {
      yield { ok: false, at: place, diagnostics: [refusal(parsed.problem, name)] };
      continue;
    }
    for (const found of tendersInJson(parsed.value, place, encoding())) {
      const { at } = found;
      if (found.kind === 'facts') yield { ok: true, at, draft: draftOfFacts(found.facts, options) };
      else if (found.kind === 'problem') {
        const where = place === null ? {} : { place: { line, column: 1 } };
        yield { ok: false, at, diagnostics: [refusal({ ...found.problem, ...where }, name)] };
      } else {
        const isWhole = found.data === parsed.value;
        const checked = await tenderOfText(isWhole ? text : JSON.stringify(found.data), {
          name,
          library,
          at,
          line: isWhole ? line : 1,
          encoding: encoding(),
        });
        // A tender taken out of a list has no lines of its own.
        yield checked.ok || isWhole
          ? checked
          : { ...checked, diagnostics: checked.diagnostics.map((one) => ({ ...one, range: null })) };
      }
    }
  }
  if (count === 0)
    yield {
      ok: false,
      at: null,
      diagnostics: [refusal({ code: 'empty-file', message: 'the file is empty', hint: null }, name)],
    };
}
