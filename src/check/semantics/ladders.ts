/** The ladders of verification elements in the method. */
import type { Method, RequirementKind } from '../../model/types.js';

export const VERIFIED_KINDS: readonly RequirementKind[] = [
  'people',
  'process',
  'product',
  'commitment',
  'service',
];

/** Names of all elements that a ladder uses, in the order of its levels; none for a kind without ladder. */
export const elementsOfLadder = (
  ladder: Method['verified']['ladders'][string] | undefined,
): readonly string[] =>
  ladder === undefined
    ? []
    : [
        ...new Set(
          Object.values(ladder).flatMap((level) =>
            level.flatMap((part) => (typeof part === 'string' ? [part] : part.any)),
          ),
        ),
      ];
