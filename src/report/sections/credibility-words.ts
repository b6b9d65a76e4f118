/** Credibility of a scheme in words: never a letter, never a score. */
import type { Assessment, CredibilityResult } from '../../model/types.js';
import type { Messages } from '../messages.js';

type Gate = CredibilityResult['people']['gates'][number];

/** What the words of a class depend on. */
export interface JudgedProfile {
  readonly class: CredibilityResult['people']['class'];
  readonly gates: readonly Pick<Gate, 'indicator' | 'state'>[];
}
type ClassWords = Assessment['glossary']['classes'];

/**
 * Words of one profile. A lowest class only because a gate is open is `not established`, which is not the same as not
 * credible (method section 4).
 */
export function classWords(
  { class: [lo, hi], gates }: JudgedProfile,
  words: ClassWords,
  messages: Messages,
): string {
  const word = (id: string): string => words[id] ?? '';
  if (lo === hi) return word(lo);
  const failed = gates.some(({ state }) => state === 'failed');
  return lo === 'D' && !failed
    ? messages.text.classOpen(word('not-established'), word(hi))
    : messages.text.classRange(word(lo), word(hi));
}

/** One sentence for both profiles. */
export const schemeSentence = (
  credibility: CredibilityResult,
  words: ClassWords,
  messages: Messages,
): string =>
  messages.text.scheme(
    classWords(credibility.people, words, messages),
    classWords(credibility.product, words, messages),
  );

/** Ids of the gates in a state, each once. */
export const gatesIn = ({ people, product }: CredibilityResult, state: Gate['state']): readonly string[] => [
  ...new Set(
    [...people.gates, ...product.gates]
      .filter((gate) => gate.state === state)
      .map(({ indicator }) => indicator),
  ),
];
