/** Runs every semantic rule over the files of a library. */
import type { Diagnostic } from '../../model/diagnostic.js';
import { compareText } from '../../model/order.js';
import type { AnyDocument, Document } from '../document.js';
import type { Kind } from '../kinds.js';
import { RULES } from './rules.js';
import type { RuleContext } from './rule.js';

export interface MeaningOptions {
  readonly asOf: string | null;
  readonly strict: boolean;
}

/** Findings of all rules. Dates are compared with the later of `asOf` and the library's date. */
export function checkMeaning(
  documents: readonly AnyDocument[],
  broken: ReadonlySet<Kind>,
  { asOf, strict }: MeaningOptions,
): readonly Diagnostic[] {
  const context = contextOf(documents, broken, asOf);
  return RULES.flatMap((rule) =>
    rule.run(context).map(({ document, part, ...finding }): Diagnostic => ({
      code: rule.code,
      severity: strict && rule.strict ? 'error' : rule.severity,
      ...finding,
      file: document.file,
      range: document.locate(finding.pointer, part),
    })),
  );
}

function contextOf(
  documents: readonly AnyDocument[],
  broken: ReadonlySet<Kind>,
  asOf: string | null,
): RuleContext {
  const sorted = [...documents].sort((a, b) => compareText(a.path, b.path));
  const files = <K extends Kind>(kind: K): readonly Document<K>[] =>
    sorted.filter((document): document is AnyDocument & Document<K> => document.kind === kind);
  const dates = [asOf ?? '', ...files('library').map(({ data }) => data.date)];
  return {
    files,
    complete: (...kinds) => kinds.every((kind) => !broken.has(kind) && files(kind).length > 0),
    today: dates.reduce((latest, date) => (date > latest ? date : latest)),
  };
}
