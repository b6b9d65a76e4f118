/** One JSON value to the tenders in it: OCDS release, package or record, answer of TED search, tender, or a list. */
import { isObject, objectsAt, textAt, type JsonObject } from './json-values.js';
import type { NoticeFacts } from './facts.js';
import { releaseFacts } from './ocds/release.js';
import type { Problem } from './problems.js';
import { isTedNotice, tedSearchFacts } from './ted-search.js';

/** What stands in a JSON value: facts of a notice, a tender as labelwise keeps it, or nothing that can be read. */
export type JsonTender =
  | { readonly kind: 'facts'; readonly at: string | null; readonly facts: NoticeFacts }
  | { readonly kind: 'tender'; readonly at: string | null; readonly data: JsonObject }
  | { readonly kind: 'problem'; readonly at: string | null; readonly problem: Problem };

const nothing = (at: string | null, message: string): JsonTender => ({
  kind: 'problem',
  at,
  problem: {
    code: 'no-tender',
    message,
    hint: 'see labelwise tender import --help for what is read',
  },
});

function ofRelease(release: JsonObject, version: string | null, encoding: string): JsonTender {
  const ocid = textAt(release, 'ocid');
  const at = ocid === null ? null : `release ${ocid}`;
  return isObject(release['tender'])
    ? { kind: 'facts', at, facts: releaseFacts(release, version, encoding) }
    : nothing(at, 'the release says nothing of a tender');
}

const dateOf = (release: JsonObject): string => textAt(release, 'date') ?? '';

/** A record: its compiled release, else the latest of the releases in it. */
function ofRecord(record: JsonObject, version: string | null, encoding: string): JsonTender {
  const compiled = record['compiledRelease'];
  if (isObject(compiled)) return ofRelease(compiled, version, encoding);
  const releases = objectsAt(record, 'releases').filter((release) => isObject(release['tender']));
  const [latest] = [...releases].sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0));
  if (latest) return ofRelease(latest, version, encoding);
  const ocid = textAt(record, 'ocid');
  return nothing(
    ocid === null ? null : `record ${ocid}`,
    'the record holds no release with a tender, only links',
  );
}

/**
 * @param place where the value stands, when the file holds several
 * @param encoding of the file, as found
 */
export function* tendersInJson(
  value: unknown,
  place: string | null,
  encoding: string,
): Generator<JsonTender> {
  if (Array.isArray(value)) {
    if (value.length === 0) yield nothing(place, 'the list is empty');
    for (const [index, one] of value.entries())
      yield* tendersInJson(one, `${place === null ? '' : `${place}, `}entry ${String(index + 1)}`, encoding);
    return;
  }
  if (!isObject(value)) {
    yield nothing(place, 'there is neither a notice nor a tender in it');
    return;
  }
  const version = textAt(value, 'version');
  const inside = (tender: JsonTender): JsonTender => ({ ...tender, at: tender.at ?? place });
  if (Array.isArray(value['releases']) && !('compiledRelease' in value)) {
    const releases = objectsAt(value, 'releases');
    if (releases.length === 0) yield nothing(place, 'the package holds no release');
    for (const release of releases) yield inside(ofRelease(release, version, encoding));
  } else if (Array.isArray(value['records'])) {
    const records = objectsAt(value, 'records');
    if (records.length === 0) yield nothing(place, 'the package holds no record');
    for (const record of records) yield inside(ofRecord(record, version, encoding));
  } else if (isObject(value['compiledRelease'])) yield inside(ofRecord(value, version, encoding));
  else if ('ocid' in value) yield inside(ofRelease(value, version, encoding));
  else if (Array.isArray(value['notices'])) {
    const notices = objectsAt(value, 'notices');
    if (notices.length === 0) yield nothing(place, 'the answer holds no notice');
    for (const notice of notices) {
      const number = textAt(notice, 'publication-number');
      yield {
        kind: 'facts',
        at: number === null ? place : `notice ${number}`,
        facts: tedSearchFacts(notice, encoding),
      };
    }
  } else if (isTedNotice(value)) yield { kind: 'facts', at: place, facts: tedSearchFacts(value, encoding) };
  else if ('lots' in value || 'title' in value) yield { kind: 'tender', at: place, data: value };
  else yield nothing(place, 'there is neither a notice nor a tender in it');
}
