/** The codes of one lot to categories: what is sure, what is to be asked, and whether the lot is about ICT at all. */
import { cpvCode, isBelow, type CodeMeaning, type CodeTable } from './cpv.js';
import type { CodeFacts } from './facts.js';
import type { FoundCategory, Subject } from '../model/imported.js';

export interface LotCategories {
  readonly found: readonly FoundCategory[];
  readonly subject: Subject;
  /** CPV codes of the lot, eight digits, in their order, each once. */
  readonly cpv: readonly string[];
  /** Codes as written that were read by a guess, with what was made of them. */
  readonly guessed: readonly (readonly [written: string, code: string])[];
  /** Codes as written that are none. */
  readonly refused: readonly string[];
}

type Meant = CodeFacts & { readonly meaning: Extract<CodeMeaning, { readonly kind: 'category' }> };

/**
 * A doubtful code says nothing more when a surer one names what it may mean: one of its categories, or a device whose
 * code stands below it in the list; hardware in general is settled by any device that is named.
 */
function isSettled(one: Meant, all: readonly Meant[]): boolean {
  const { certainty, products, services } = one.meaning;
  if (certainty === 'exact') return false;
  const exact = all.filter(({ meaning }) => meaning.certainty === 'exact');
  const isNamed = exact.some(({ meaning }) =>
    [...meaning.products, ...meaning.services].some((id) => products.includes(id) || services.includes(id)),
  );
  if (isNamed) return true;
  if (certainty === 'generic')
    return (
      products.length > 0 && all.some(({ meaning }) => meaning.hardware && meaning.certainty !== 'generic')
    );
  return exact.some(
    ({ scheme, code, meaning }) =>
      meaning.hardware && scheme === 'CPV' && one.scheme === 'CPV' && isBelow(code, one.code),
  );
}

function subjectOf(meanings: readonly (CodeMeaning | null)[], hasCpv: boolean): Subject {
  const categories = meanings.flatMap((meaning) => (meaning?.kind === 'category' ? [meaning] : []));
  if (categories.some(({ products, certainty }) => products.length > 0 || certainty !== 'generic'))
    return 'ict';
  if (categories.length > 0) return 'unknown';
  const outside = meanings.flatMap((meaning) => (meaning?.kind === 'no-category' ? [meaning.what] : []));
  if (outside.some((what) => what !== 'other')) return 'no-category';
  return hasCpv ? 'not-ict' : 'unknown';
}

const SCHEME_ORDER = { CPV: 0, EED: 1, UNSPSC: 2 } as const;

/**
 * Categories of the codes of one lot.
 * @param lot its id; null for the codes of the whole procedure
 */
export function categoriesOf(
  codes: readonly CodeFacts[],
  lot: string | null,
  table: CodeTable,
): LotCategories {
  const guessed: (readonly [string, string])[] = [];
  const refused: string[] = [];
  const known = new Map<string, CodeFacts>();
  for (const { scheme, code: written } of codes) {
    const read = scheme === 'CPV' ? cpvCode(written) : { code: written.trim(), guessed: false };
    if (read === null) refused.push(written);
    else {
      if (read.guessed) guessed.push([written, read.code]);
      known.set(`${scheme} ${read.code}`, { scheme, code: read.code });
    }
  }
  const ordered = [...known.values()].sort((a, b) => SCHEME_ORDER[a.scheme] - SCHEME_ORDER[b.scheme]);
  const meanings = ordered.map(({ scheme, code }) => table(scheme, code));
  const all = ordered.flatMap((facts, index): readonly Meant[] => {
    const meaning = meanings[index];
    return meaning?.kind === 'category' ? [{ ...facts, meaning }] : [];
  });
  const cpv = ordered.flatMap(({ scheme, code }) => (scheme === 'CPV' ? [code] : []));
  return {
    found: all
      .filter((one) => !isSettled(one, all))
      .map(({ scheme, code, meaning: { label, products, services, certainty } }) => ({
        lot,
        scheme,
        code,
        label,
        products,
        services,
        certainty,
      })),
    subject: subjectOf(meanings, cpv.length > 0),
    cpv,
    guessed,
    refused,
  };
}
