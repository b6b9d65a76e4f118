/** Which edition follows another. */
import type { Label } from '../model/types.js';

/** The label whose edition replaces this one, when the library has it; the first by id when several do. */
export const successorOf = (label: Pick<Label, 'id'>, labels: readonly Label[]): Label | null =>
  labels.find(({ edition }) => edition.supersedes === label.id) ?? null;
