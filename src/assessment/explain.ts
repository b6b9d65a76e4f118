/** The whole derivation of a label's credibility and of one requirement: every input with its evidence and its rule. */
import { isExact, toInterval } from '../model/interval.js';
import type { Library } from '../model/library.js';
import {
  RUNGS,
  type Claim,
  type Evidence,
  type Label,
  type Requirement,
  type Rung,
  type Tier,
  TIERS,
} from '../model/types.js';
import { itemId, type LotItem } from './applicability.js';
import { itemCoverage, knownCandidate, type ItemCoverage, type KnownCandidate } from './coverage.js';
import { UNKNOWN_LEVEL } from './credibility.js';
import { entryGrade, isAged, type EvidenceContext } from './evidence.js';
import type {
  ExplainedCell,
  ExplainedElement,
  ExplainedEvidence,
  ExplainedIndicator,
  Explanation,
} from './explanation.js';
import { legalFloors } from './legal-floor.js';
import { weakestLinks } from './readings.js';
import { roundProfile } from './rounding.js';

/** Gives each piece of evidence of a label with its source in full, its grade and whether it is aged (method section 3). */
export const explainEvidence =
  (label: Label, context: EvidenceContext) =>
  (entry: Evidence): ExplainedEvidence => {
    const source = label.sources.find(({ id }) => id === entry.source);
    return {
      source: entry.source,
      title: source?.title ?? entry.source,
      publisher: source?.publisher ?? 'unknown publisher',
      url: source?.url ?? '',
      locator: entry.locator,
      says: entry.says,
      grade: entryGrade(entry, context),
      aged: isAged(entry, context),
    };
  };

function explainIndicators(
  candidate: KnownCandidate,
  library: Library,
  context: EvidenceContext,
): readonly ExplainedIndicator[] {
  const { label, levels } = candidate;
  return library.dimensions.flatMap((dimension) =>
    dimension.indicators.map((indicator) => {
      const fact = label.credibility[indicator.id];
      const effective = levels.get(indicator.id) ?? UNKNOWN_LEVEL;
      const anchor = (level: number): string =>
        (indicator.levels as Readonly<Record<string, string>>)[String(level)] ?? '';
      const [lo, hi] = effective;
      return {
        id: indicator.id,
        title: indicator.title,
        question: indicator.question,
        dimension: dimension.id,
        weight: indicator.weight,
        profiles: indicator.profiles,
        stated: fact ? toInterval(fact.level) : null,
        effective,
        anchors: fact ? (isExact(effective) ? [anchor(lo)] : [anchor(lo), anchor(hi)]) : [],
        note: fact?.note ?? null,
        evidence: (fact?.evidence ?? []).map(explainEvidence(label, context)),
      };
    }),
  );
}

function explainElements(
  item: ItemCoverage,
  library: Library,
  label: Label,
  context: EvidenceContext,
): readonly ExplainedElement[] {
  return item.verification.elements.map(({ element, level, lo, hi, from, indicators, evidence }) => ({
    element,
    title: library.method.verified.words[element] ?? element,
    level,
    state: lo ? 'met' : hi ? 'unknown' : 'not-met',
    from,
    indicators,
    evidence: evidence.map(explainEvidence(label, context)),
  }));
}

/** Items of the label's scope that the requirement concerns. */
function itemsInScope(label: Label, requirement: Requirement, library: Library): readonly LotItem[] {
  const { products, services } = requirement['applies-to'];
  const inScope = (id: string): boolean =>
    label.scope.products === 'all' || label.scope.products.includes(id);
  return [
    ...library.products
      .map(({ id }) => id)
      .filter((id) => inScope(id) && (products === 'all' || products.includes(id)))
      .map((product) => ({ product })),
    ...label.scope.services.filter((id) => services.includes(id)).map((service) => ({ service })),
  ];
}

const claimFacts = (claim: Claim): NonNullable<ExplainedCell['claim']> => {
  const { requirement, tiers, products, evidence, verification, ...facts } = claim;
  return facts;
};

function explainCell(
  candidate: KnownCandidate,
  requirement: Requirement,
  rung: Rung,
  tier: Tier,
  item: LotItem,
  library: Library,
  asOf: string,
): Omit<ExplainedCell, 'items'> {
  const { method } = library;
  const context = candidate.evidence;
  const target = method.tender.assurance['credibly'] ?? 1;
  const covered = itemCoverage(candidate, { requirement, rung, tier, target }, item, {
    method,
    asOf,
    speech: 'unknown',
  });
  const [links] = covered.links;
  const [lo, hi] = covered.readings;
  const floor = legalFloors(requirement, item, asOf).find(
    (one) => RUNGS.indexOf(one.rung) >= RUNGS.indexOf(rung),
  );
  return {
    rung,
    norm: requirement.ladder[rung]?.norm ?? '',
    tier,
    law: floor ? `${floor.law}, ${floor.provision}, since ${floor.since}` : null,
    O: covered.demand.range,
    V: [links.verified, covered.links[1].verified],
    B: links.bound,
    profile: covered.profile,
    class: candidate.credibility[covered.profile].class,
    checked: [lo.checked, hi.checked],
    assured: [lo.assured, hi.assured],
    limitedBy: weakestLinks(covered.links[0], method),
    basis: covered.demand.basis,
    claim: covered.demand.claim ? claimFacts(covered.demand.claim) : null,
    demandEvidence: covered.demand.evidence.map(explainEvidence(candidate.label, context)),
    elements: explainElements(covered, library, candidate.label, context),
    beforeCeilings: covered.verification.beforeCeilings,
  };
}

/** Every rung, tier and item of a requirement; items with the same derivation stand together. */
function explainCells(
  candidate: KnownCandidate,
  requirement: Requirement,
  library: Library,
  asOf: string,
): readonly ExplainedCell[] {
  const items = itemsInScope(candidate.label, requirement, library);
  return RUNGS.flatMap((rung) => {
    const tiers = requirement.ladder[rung]?.tiers ?? {};
    return TIERS.filter((tier) => tiers[tier] !== undefined).flatMap((tier) => {
      const groups = new Map<string, ExplainedCell>();
      for (const item of items) {
        const cell = explainCell(candidate, requirement, rung, tier, item, library, asOf);
        const key = JSON.stringify(cell);
        groups.set(key, { ...cell, items: [...(groups.get(key)?.items ?? []), itemId(item)] });
      }
      return [...groups.values()];
    });
  });
}

/**
 * Explains a label, and one requirement when it is given.
 * @param grade grade of the candidate; null for a label without grades
 */
export function explainLabel(
  library: Library,
  label: Label,
  requirement: Requirement | null,
  options: { readonly asOf: string; readonly grade: string | null },
): Explanation {
  const { asOf, grade } = options;
  const candidate = knownCandidate(label, grade, library, {
    method: library.method,
    asOf,
    speech: 'unknown',
  });
  const context = candidate.evidence;
  return {
    label: { id: label.id, name: label.name, edition: label.edition.name, unit: label.unit },
    grade,
    asOf,
    credibility: {
      profiles: {
        people: roundProfile(candidate.credibility.people),
        product: roundProfile(candidate.credibility.product),
      },
      indicators: explainIndicators(candidate, library, context),
    },
    requirement: requirement
      ? { id: requirement.id, title: requirement.title, kind: requirement.kind }
      : null,
    cells: requirement ? explainCells(candidate, requirement, library, asOf) : [],
  };
}
