/** From the questions that were reached to the tender that their answers amount to. */
import type { TenderDraft } from './answers.js';
import type { Entry } from './facts.js';
import { clearAt, readAt, roundId, writeAt } from './tender-paths.js';

/** Order of the keys in a tender file: who and what first, then how much, then the procedure. */
const KEY_ORDER: readonly string[] = [
  'title',
  'buyer',
  'reference',
  'value',
  'lots',
  'ambition',
  'assurance',
  'requirements',
  'intent',
  'production',
  'delivery',
  'follow-up',
  'market',
  'jurisdiction',
];

const writesNothing = ({ question, value }: Entry): boolean =>
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  (question.choices ?? []).some((choice) => choice['leaves-open'] === true && choice.value === value);

function writeEntry(target: Record<string, unknown>, entry: Entry): void {
  if (writesNothing(entry)) return;
  const { question, round, value } = entry;
  const ids = Array.isArray(value) ? value.map(String) : [];
  for (const path of question.sets ?? []) {
    writeAt(target, path, round, path.includes('*') ? true : value, ids);
  }
  for (const [path, constant] of Object.entries(question['also-sets'] ?? {})) {
    if (readAt(target, path, round) === undefined) writeAt(target, path, round, constant);
  }
}

/**
 * Lists that repeated sections fill, with an entry for each round that was walked. They are only cut when the buyer
 * said how many there are.
 */
function fitRounds(target: Record<string, unknown>, entries: readonly Entry[]): void {
  const repeated = entries.flatMap(({ section, round }) =>
    section.repeat ? [{ ...section.repeat, round }] : [],
  );
  for (const { path, question } of repeated) {
    const existing = target[path];
    const list: unknown[] = Array.isArray(existing) ? existing : [];
    const rounds = Math.max(...repeated.filter((entry) => entry.path === path).map((entry) => entry.round));
    const counted = entries.some((entry) => entry.question.id === question && entry.answered);
    const length = counted ? rounds : Math.max(rounds, list.length);
    target[path] = Array.from({ length }, (_, index) => list[index] ?? { id: roundId(index + 1) });
  }
}

/**
 * The tender that a run of answered questions amounts to.
 * @param entries questions reached, in order, with the answers given; those still open may be among them
 * @param base what the answers are laid over; an answer replaces it, also by leaving the field out
 */
export function tenderFromEntries(entries: readonly Entry[], base: TenderDraft = {}): TenderDraft {
  const target = structuredClone(base) as Record<string, unknown>;
  const given = entries.filter((entry) => entry.answered);
  for (const entry of given) {
    const { question, round } = entry;
    // What goes along with an answer (a currency with its amount) stays when it is known, and goes with the answer.
    const along = writesNothing(entry) ? Object.keys(question['also-sets'] ?? {}) : [];
    for (const path of [...(question.sets ?? []), ...along]) clearAt(target, path, round);
  }
  fitRounds(target, entries);
  for (const entry of given) writeEntry(target, entry);
  const keys = [...KEY_ORDER, ...Object.keys(target).filter((key) => !KEY_ORDER.includes(key))];
  return Object.fromEntries(keys.filter((key) => target[key] !== undefined).map((key) => [key, target[key]]));
}
