/** The verification that a tender publishes with a requirement, as far as the assurance that it asks implies one. */
import type { Method, RequirementKind, VerificationElement } from '../model/types.js';

/** Elements of which any one will do. */
export type PublishedCheck = readonly [VerificationElement, ...VerificationElement[]];

type LadderItem = Method['verified']['ladders'][string]['1'][number];

/** Readings of the targets (method section 5): `partly` is V 2, checked by somebody else; `credibly` is V 3. */
const BY_ANOTHER = 2;
const IN_PERSON = 3;
/** What V 3 means to a bidder in one word: somebody was there, or tested the thing. */
const SEEN: ReadonlySet<VerificationElement> = new Set(['on-site', 'tested']);

function checkOf(item: LadderItem): readonly PublishedCheck[] {
  if (typeof item === 'string') return [[item]];
  const [first, ...more] = item.any;
  return first === undefined ? [] : [[first, ...more]];
}

/**
 * The checks that a target stands for, taken from the ladder of the kind (method section 5, V 2 and V 3): none for
 * `stated`, verification by an independent party for `partly`, and for `credibly` also on site or by test, whichever the
 * ladder names. Finer elements (unannounced visits, interviews) are never read into a tender that did not publish them.
 * @param target reading that the cell asks, 1 to 3
 */
export function publishedVerification(
  kind: RequirementKind,
  target: number,
  method: Method,
): readonly PublishedCheck[] {
  const ladder = method.verified.ladders[kind];
  if (!ladder || target < BY_ANOTHER) return [];
  const independent = ladder['2'].flatMap(checkOf).filter((check) => check.includes('independent'));
  if (target < IN_PERSON) return independent;
  const seen = [...ladder['2'], ...ladder['3']]
    .flatMap(checkOf)
    .filter((check) => check.some((element) => SEEN.has(element)));
  return [...independent, ...seen];
}
