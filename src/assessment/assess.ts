/** The one entry point of the core: a library and a tender in, an assessment out. Pure. */
import type { Library } from '../model/library.js';
import type { Assessment, Label, LotResult, Tender } from '../model/types.js';
import { assessCandidates, type LotContext } from './candidates.js';
import { issueResults, practiceResults } from './good-practice.js';
import { followUpPlan, gapsOf, type RankedCells } from './gaps.js';
import { glossaryOf, titlesOf, type Titles } from './glossary.js';
import { labelResult, requirementResult } from './lot-result.js';
import { resolveTender, type ResolvedTender } from './resolve-tender.js';
import { sourcesOf } from './sources.js';
import { askedRequirements, itemsOf } from './tender-requirements.js';
import { warningsOf } from './warnings.js';

export interface AssessOptions {
  /** Version of the program, recorded in the result. */
  readonly version: string;
  /** Day for which the result holds, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Only these labels; all when absent. */
  readonly labels?: readonly string[];
}

function assessLot(
  lot: Tender['lots'][number],
  tender: ResolvedTender,
  labels: readonly Label[],
  library: Library,
  titles: Titles,
  asOf: string,
): LotResult {
  const asked = askedRequirements(lot, tender, library, asOf);
  const context: LotContext = {
    method: library.method,
    asOf,
    speech: tender.production?.['workers-can-speak'] ?? 'unknown',
    items: itemsOf(lot),
    asked,
    tender,
    library,
  };
  const candidates = assessCandidates(labels, context);
  const ranked = candidates.flatMap(({ label, grade, rankable, covered }): readonly RankedCells[] =>
    rankable === null || covered === null
      ? []
      : [{ id: label.id, grade, register: label.register?.url ?? null, cells: covered.cells }],
  );
  return {
    id: lot.id,
    title: lot.title ?? null,
    items: context.items,
    requirements: asked.map((one) => requirementResult(one, candidates)),
    labels: candidates.map((candidate, index) =>
      labelResult(candidate, candidate.rankable === null ? null : index + 1, titles, context),
    ),
    gaps: gapsOf(asked, ranked, context.items, library),
    followUp: followUpPlan(asked, ranked),
  };
}

/**
 * Assesses a tender against a library. Same input, same result: no clock, no randomness, no order of files.
 * The tender must have been checked against the library (`checkTender`).
 */
export function assess(library: Library, tender: Tender, options: AssessOptions): Assessment {
  const { asOf, version } = options;
  const { tender: resolved, assumed } = resolveTender(tender, library.method);
  const labels = library.labels.filter(({ id }) => options.labels?.includes(id) ?? true);
  const titles = titlesOf(library);
  const lots = resolved.lots.map((lot) => assessLot(lot, resolved, labels, library, titles, asOf));
  const gaps = lots.flatMap((lot) => lot.gaps);
  return {
    schemaVersion: 1,
    labelwise: version,
    asOf,
    library: {
      id: library.info.id,
      version: library.info.version,
      digest: library.digest,
      overlays: library.overlays,
    },
    tender: resolved,
    assumed,
    glossary: glossaryOf(library),
    lots,
    practices: practiceResults(gaps, library),
    issues: issueResults(gaps, library),
    sources: sourcesOf(lots, library),
    warnings: warningsOf(lots, resolved, library),
  };
}
