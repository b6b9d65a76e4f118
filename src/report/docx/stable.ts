/** Makes the bytes of a Word document depend on its content alone: no random ids, no clock. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** First day that a zip archive can hold; the real day stands in the properties of the document. */
const ZIP_DAY = '1980-01-01T00:00:00';

const DATES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;
/** Ids that docx draws by chance. */
const RANDOM_ID = /\bId="(rId[a-z0-9_-]{10,})"/gi;

/** Bookmarks are counted on from one document to the next. */
const BOOKMARK_ID = /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)(")/g;

function countedBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(BOOKMARK_ID, (_, before: string, id: string, after: string) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}${after}`;
  });
}

/** Part whose relationships a file holds: `word/document.xml` for `word/_rels/document.xml.rels`. */
const partOf = (relationships: string): string => relationships.replace('_rels/', '').replace(/\.rels$/, '');

/** New names of random ids, in the order in which they stand. */
function stableIds(xml: string): ReadonlyMap<string, string> {
  const found = [...xml.matchAll(RANDOM_ID)].map(([, id = '']) => id);
  return new Map([...new Set(found)].map((id, index) => [id, `rIdLink${index + 1}`]));
}

const renamed = (xml: string, names: ReadonlyMap<string, string>): string =>
  names.size === 0
    ? xml
    : xml.replace(/"(rId[a-z0-9_-]{10,})"/gi, (whole, id: string) => {
        const name = names.get(id);
        return name === undefined ? whole : `"${name}"`;
      });

/**
 * The archive with ids, dates, times and the order of its parts fixed.
 * @param asOf day of the properties, `YYYY-MM-DD`
 */
export function stablePackage(archive: ArrayBuffer, asOf: string): Uint8Array {
  const parts = new Map(
    Object.entries(unzipSync(new Uint8Array(archive))).map(([name, bytes]) => [name, bytes]),
  );
  const changed = new Map<string, string>();
  const textOf = (name: string): string =>
    changed.get(name) ?? strFromU8(parts.get(name) ?? new Uint8Array());
  for (const name of parts.keys()) {
    if (!name.endsWith('.rels')) continue;
    const names = stableIds(textOf(name));
    if (names.size === 0) continue;
    changed.set(name, renamed(textOf(name), names));
    changed.set(partOf(name), renamed(textOf(partOf(name)), names));
  }
  changed.set('word/document.xml', countedBookmarks(textOf('word/document.xml')));
  changed.set(
    'docProps/core.xml',
    textOf('docProps/core.xml').replace(
      DATES,
      (_, open: string, close: string) => `${open}${asOf}T00:00:00Z${close}`,
    ),
  );
  const zippable: Zippable = {};
  for (const name of [...parts.keys()].sort()) {
    const text = changed.get(name);
    const bytes = text === undefined ? parts.get(name) : strToU8(text);
    if (bytes !== undefined) zippable[name] = [bytes, { mtime: ZIP_DAY, level: 6 }];
  }
  return zipSync(zippable);
}
