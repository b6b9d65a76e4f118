/** What every section of a report gets besides its own matter. */
import type { Assessment } from '../../model/types.js';
import type { Messages } from '../messages.js';

export interface ReportContext {
  readonly assessment: Assessment;
  readonly messages: Messages;
  /** A screen shows the first of long lists and names commands; a file shows all of it and names none. */
  readonly medium: 'screen' | 'file';
  /** How many labels stand side by side in a table. */
  readonly labelsPerTable: number;
  /** No tables: everything as lists. */
  readonly lists: boolean;
}

/** Title of a fact that is not known; an id without title gets the general word, never itself. */
export const factTitle = ({ assessment, messages }: ReportContext, id: string): string =>
  assessment.glossary.facts[id] ?? messages.text.unnamedFact;

export const useTitle = ({ assessment, messages }: ReportContext, id: string): string =>
  assessment.glossary.uses[id] ?? messages.text.unnamedUse;

export const itemTitles = (
  { assessment }: Pick<ReportContext, 'assessment'>,
  ids: readonly string[],
): readonly string[] => ids.map((id) => assessment.glossary.items[id] ?? id.replaceAll('-', ' '));
