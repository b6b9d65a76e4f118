/** What a semantic rule is: a pure function over files whose shape is right, with a permanent code. */
import type { Severity } from '../../model/diagnostic.js';
import type { AnyDocument, Document } from '../document.js';
import type { Kind } from '../kinds.js';

/** One finding by place; the rule's code and severity are added later. */
export interface Finding {
  readonly document: AnyDocument | Document;
  readonly pointer: string;
  readonly part: 'key' | 'value';
  readonly message: string;
  readonly hint: string | null;
}

export interface RuleContext {
  /** All files of one kind, sorted by path. */
  readonly files: <K extends Kind>(kind: K) => readonly Document<K>[];
  /** True when every file of these kinds could be read: only then can an id be called unknown. */
  readonly complete: (...kinds: readonly Kind[]) => boolean;
  /** The later of the day of the check and the library's date, `YYYY-MM-DD`. */
  readonly today: string;
}

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  /** True for warnings that `--strict` turns into errors. */
  readonly strict: boolean;
  readonly run: (context: RuleContext) => readonly Finding[];
}

/** An error rule. */
export const errorRule = (code: string, run: Rule['run']): Rule => ({
  code,
  severity: 'error',
  strict: false,
  run,
});
/** A warning rule. */
export const warningRule = (code: string, run: Rule['run']): Rule => ({
  code,
  severity: 'warning',
  strict: false,
  run,
});
/** A warning about age, an error with `--strict`. */
export const ageRule = (code: string, run: Rule['run']): Rule => ({
  code,
  severity: 'warning',
  strict: true,
  run,
});
