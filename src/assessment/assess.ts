/** The one entry point of the core: a library and a tender in, an assessment out. Pure. */
import { libraryEdition, type Library } from '../model/library.js';
import type { Assessment, Label, Tender } from '../model/types.js';
import { assessLot } from './assess-lot.js';
import { assume, factId, factValue, type Assumption } from './assumption.js';
import { issueResults, practiceResults } from './good-practice.js';
import { glossaryOf, titlesOf } from './glossary.js';
import { resolveTender } from './resolve-tender.js';
import { sourcesOf } from './sources.js';
import { warningsOf } from './warnings.js';

export interface AssessOptions {
  /** Version of the program, recorded in the result. */
  readonly version: string;
  /** Day for which the result holds, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Only these labels; all when absent. */
  readonly labels?: readonly string[];
  /** Seed of the draws of weights, 0 to 2^32 - 1; 1 when absent. */
  readonly seed?: number;
  /** Answers assumed about labels. */
  readonly assume?: readonly { readonly label: string; readonly assumption: Assumption }[];
  /** Whether to work out what single wishes cost. */
  readonly sensitivity?: boolean;
}

const DEFAULT_SEED = 1;

/** The labels with what the user assumes of them. */
const withAssumptions = (
  labels: readonly Label[],
  assumptions: NonNullable<AssessOptions['assume']>,
  asOf: string,
): readonly Label[] =>
  labels.map((label) =>
    assumptions
      .filter((one) => one.label === label.id)
      .reduce((known, { assumption }) => assume(known, assumption, asOf), label),
  );

/**
 * Assesses a tender against a library. Same input, same result: no clock, no randomness, no order of files.
 * The tender must have been checked against the library (`checkTender`).
 */
export function assess(library: Library, tender: Tender, options: AssessOptions): Assessment {
  const { asOf, version, seed = DEFAULT_SEED, assume: assumptions = [], sensitivity = false } = options;
  const { tender: resolved, assumed } = resolveTender(tender, library.method);
  const all = withAssumptions(library.labels, assumptions, asOf);
  const labels = all.filter(({ id }) => options.labels?.includes(id) ?? true);
  const known: Library = { ...library, labels: all };
  const titles = titlesOf(library);
  const lots = resolved.lots.map((lot) =>
    assessLot(lot, resolved, labels, known, titles, { asOf, seed, sensitivity }),
  );
  const gaps = lots.flatMap((lot) => lot.gaps);
  return {
    schemaVersion: 1,
    labelwise: version,
    asOf,
    seed,
    draws: library.method.robustness.draws,
    library: libraryEdition(library),
    tender: resolved,
    assumed,
    assumptions: assumptions.map(({ label, assumption }) => ({
      label,
      fact: factId(assumption),
      value: factValue(assumption),
    })),
    onlyLabels: options.labels ?? null,
    glossary: glossaryOf(library),
    lots,
    practices: practiceResults(gaps, library),
    issues: issueResults(gaps, library),
    sources: sourcesOf(lots, known),
    warnings: warningsOf(lots, resolved, library),
  };
}
