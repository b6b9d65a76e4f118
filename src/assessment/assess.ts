/** The one entry point of the core: a library and a tender in, an assessment out. Pure. */
import type { Interval } from '../model/interval.js';
import type { Library } from '../model/library.js';
import { compareBy, compareText } from '../model/order.js';
import { THEMES, type Assessment, type Label, type LabelResult, type LotResult, type Tender, type Theme } from '../model/types.js';
import { appliesToLot, appliesTo, editionStatus, isUsable, itemId, type Applies, type EditionStatus, type LotItem } from './applicability.js';
import { cellResult, cellsOf, knownCandidate, meanOf, roundInterval, sharesOf, summaryOf, type CellCoverage, type CellSummary, type CoverageContext, type KnownCandidate, type Shares } from './coverage.js';
import { knownEvidence, type ProfileCredibility } from './credibility.js';
import { followUpPlan, gapsOf } from './gaps.js';
import { glossaryOf, titlesOf, type Titles } from './glossary.js';
import { legalFacts } from './legal-facts.js';
import { legalUses } from './legal-use.js';
import { compareRank, type Rankable } from './ranking.js';
import { resolveTender, type ResolvedTender } from './resolve-tender.js';
import { applicabilityReason, coverageSentence } from './sentences.js';
import { askedRequirements, itemsOf, type AskedRequirement } from './tender-requirements.js';
import { sourcesOf } from './sources.js';
import { warningsOf } from './warnings.js';

export interface AssessOptions {
  /** Version of the program, recorded in the result. */
  readonly version: string;
  /** Day for which the result holds, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Only these labels; all when absent. */
  readonly labels?: readonly string[];
}

/** Shares are printed with 3 decimals, scores with 1 (method, first paragraph). */
const SHARE_DIGITS = 3;
const SCORE_DIGITS = 1;

interface Assessed {
  readonly candidate: KnownCandidate;
  readonly applies: Applies;
  readonly status: EditionStatus;
  readonly cells: readonly CellCoverage[];
  readonly summaries: readonly CellSummary[];
  readonly shares: Shares | null;
  readonly rankable: Rankable | null;
  readonly legal: LabelResult['legal'];
}

const NO_SHARES: Shares = { demanded: [0, 0], checked: [0, 0], assured: [0, 0] };

const roundShares = (shares: Shares) => ({
  demanded: roundInterval(shares.demanded, SHARE_DIGITS),
  checked: roundInterval(shares.checked, SHARE_DIGITS),
  assured: roundInterval(shares.assured, SHARE_DIGITS),
});

const profileResult = (profile: ProfileCredibility): NonNullable<LabelResult['credibility']>['people'] => ({
  class: profile.class,
  score: roundInterval(profile.score, SCORE_DIGITS),
  evidence: profile.evidence,
  dimensions: Object.fromEntries(profile.dimensions.map(({ id, value }) => [id, roundInterval(value, SHARE_DIGITS)])),
  gates: profile.gates.map(({ indicator, state }) => ({ indicator, state })),
});

/** The same label with another grade, where a grade only counts points and so changes no demand. */
const withGrade = (assessed: Assessed, grade: string): Assessed => ({
  ...assessed,
  candidate: { ...assessed.candidate, grade },
  rankable: assessed.rankable && { ...assessed.rankable, gradeIndex: assessed.candidate.label.grades.indexOf(grade) },
});

function legalOf(label: Label, levels: ReadonlyMap<string, Interval>, applies: Applies, tender: ResolvedTender, library: Library, asOf: string): LabelResult['legal'] {
  if (applies === 'no') return [];
  const facts = legalFacts({
    label,
    indicatorLevels: levels,
    applies,
    tender: {
      intent: tender.intent ?? library.method.tender.defaults.intent,
      jurisdiction: tender.jurisdiction ?? library.method.tender.defaults.jurisdiction,
      country: tender.buyer?.country ?? null,
      valueAmount: tender.value?.amount ?? null,
      valueCurrency: tender.value?.currency ?? null,
      deliveryFrom: tender.delivery?.from ?? null,
      deliveryTo: tender.delivery?.to ?? null,
    },
    asOf,
    pack: library.law,
  });
  return legalUses(library.law, facts).map(({ use, outcome, rules }) => ({
    use,
    outcome,
    rules: rules.map(({ id, outcome: ofRule, reason, citation, ask }) => ({ id, outcome: ofRule, reason, citation, ask })),
  }));
}

function assessCandidate(
  label: Label,
  grade: string | null,
  items: readonly LotItem[],
  asked: readonly AskedRequirement[],
  tender: ResolvedTender,
  library: Library,
  context: CoverageContext,
): Assessed {
  const candidate = knownCandidate(label, grade, library, context);
  const applies = appliesToLot(label, items);
  const status = editionStatus(label, context.asOf);
  const counts = applies !== 'no' && isUsable(status);
  const cells = counts ? cellsOf(candidate, asked, context) : [];
  const summaries = cells.map(summaryOf);
  const shares = counts ? (sharesOf(summaries) ?? NO_SHARES) : null;
  const rankable =
    shares === null || label.role !== 'label'
      ? null
      : {
          id: label.id,
          gradeIndex: grade === null ? 0 : label.grades.indexOf(grade),
          shares,
          meanLo: meanOf(summaries)[0],
          known: knownEvidence(candidate.levels, library.dimensions),
        };
  const legal = legalOf(label, candidate.levels, applies, tender, library, context.asOf);
  return { candidate, applies, status, cells, summaries, shares, rankable, legal };
}

/** A label as its candidates: one for each grade, or one without; a label that does not apply stands once. */
function candidatesOf(
  label: Label,
  items: readonly LotItem[],
  asked: readonly AskedRequirement[],
  tender: ResolvedTender,
  library: Library,
  context: CoverageContext,
): readonly Assessed[] {
  const assessGrade = (grade: string | null): Assessed =>
    assessCandidate(label, grade, items, asked, tender, library, context);
  const [lowest = null, ...higher] = appliesToLot(label, items) === 'no' ? [] : label.grades;
  const first = assessGrade(lowest);
  return [
    first,
    ...higher.map((grade) => (label['grade-meaning'] === 'points' ? withGrade(first, grade) : assessGrade(grade))),
  ];
}

function coverageOf(assessed: Assessed, context: CoverageContext): LabelResult['coverage'] {
  const { summaries, shares, cells, candidate } = assessed;
  if (shares === null) return null;
  const byTheme: Partial<Record<Theme, ReturnType<typeof roundShares>>> = {};
  for (const theme of THEMES) {
    const ofTheme = sharesOf(summaries.filter((cell) => cell.theme === theme));
    if (ofTheme) byTheme[theme] = roundShares(ofTheme);
  }
  const must = sharesOf(summaries.filter((cell) => cell.must));
  return {
    shares: roundShares(shares),
    byTheme,
    must: must ? roundShares(must) : null,
    mean: roundInterval(meanOf(summaries), SCORE_DIGITS),
    cells: cells.map((cell) => cellResult(cell, candidate, context)),
  };
}

function labelResult(assessed: Assessed, rank: number | null, items: readonly LotItem[], titles: Titles, context: CoverageContext): LabelResult {
  const { candidate, applies, status, shares } = assessed;
  const { label, grade, credibility } = candidate;
  const { indicatorTitle, itemTitle } = titles;
  const matching = items.filter((item) => appliesTo(label, item) === applies).map((item) => itemTitle(itemId(item)));
  const reason = applicabilityReason(label, applies, status, matching);
  return {
    id: label.id,
    grade,
    name: label.name,
    role: label.role,
    kind: label.kind,
    unit: label.unit,
    owner: label.owner.name,
    website: label.website,
    edition: label.edition.name,
    status,
    applies,
    applicability: reason,
    rank,
    sentence: shares === null ? reason : coverageSentence(shares, [...credibility.people.gates], indicatorTitle),
    credibility: applies === 'no' ? null : { people: profileResult(credibility.people), product: profileResult(credibility.product) },
    coverage: coverageOf(assessed, context),
    legal: assessed.legal,
    register: label.register ? { url: label.register.url, howToCheck: label.register['how-to-check'] } : null,
    availability: label.availability
      ? { products: label.availability.products, makers: label.availability.makers, asOf: label.availability['as-of'] }
      : null,
    limits: applies === 'no' ? [] : (label.limits ?? []).map(({ text }) => text),
    openQuestions: applies === 'no' ? [] : label['open-questions'],
  };
}

const requirementResult = (asked: AskedRequirement): LotResult['requirements'][number] => ({
  id: asked.requirement.id,
  title: asked.requirement.title,
  theme: asked.requirement.theme,
  kind: asked.requirement.kind,
  rung: asked.rung,
  norm: asked.definition.norm,
  basis: asked.definition.basis.is,
  must: asked.must,
  weight: Number(asked.weight.toFixed(SHARE_DIGITS)),
  sdg: asked.requirement.sdg,
  legalFloor: asked.legalFloor,
  cells: asked.cells.map(({ tier, target, weight, items }) => ({
    tier,
    target,
    weight: Number(weight.toFixed(SHARE_DIGITS)),
    items: items.map(itemId),
  })),
});

const byRank = compareBy<Assessed>(
  (a, b) => Number(a.rankable === null) - Number(b.rankable === null),
  (a, b) => (a.rankable && b.rankable ? compareRank(a.rankable, b.rankable) : 0),
  (a, b) => Number(a.candidate.label.role !== 'label') - Number(b.candidate.label.role !== 'label'),
  (a, b) => Number(a.shares === null) - Number(b.shares === null),
  (a, b) => compareText(a.candidate.label.id, b.candidate.label.id),
  (a, b) => compareText(a.candidate.grade ?? '', b.candidate.grade ?? ''),
);

function assessLot(lot: Tender['lots'][number], tender: ResolvedTender, labels: readonly Label[], library: Library, asOf: string): LotResult {
  const context: CoverageContext = {
    method: library.method,
    asOf,
    speech: tender.production?.['workers-can-speak'] ?? 'unknown',
  };
  const items = itemsOf(lot);
  const titles = titlesOf(library);
  const asked = askedRequirements(lot, tender, library, asOf);
  const assessed = labels
    .flatMap((label) => candidatesOf(label, items, asked, tender, library, context))
    .sort(byRank);
  const ranked = assessed
    .filter(({ rankable }) => rankable !== null)
    .map(({ candidate: { label, grade }, cells }) => ({ id: label.id, grade, register: label.register?.url ?? null, cells }));
  return {
    id: lot.id,
    title: lot.title ?? null,
    items,
    requirements: asked.map(requirementResult),
    labels: assessed.map((one, index) =>
      labelResult(one, one.rankable === null ? null : index + 1, items, titles, context),
    ),
    gaps: gapsOf(asked, ranked, library.method),
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
  const lots = resolved.lots.map((lot) => assessLot(lot, resolved, labels, library, asOf));
  return {
    schemaVersion: 1,
    labelwise: version,
    asOf,
    library: { id: library.info.id, version: library.info.version, digest: library.digest, overlays: library.overlays },
    tender: resolved,
    assumed,
    glossary: glossaryOf(library),
    lots,
    sources: sourcesOf(lots, library),
    warnings: warningsOf(lots, resolved, library),
  };
}
