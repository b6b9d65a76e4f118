/** A lot and its candidates as the result shows them: rounded, in words where the result holds words. */
import type { Interval } from '../model/interval.js';
import {
  RUNGS,
  THEMES,
  type Label,
  type LabelResult,
  type LotResult,
  type SharesResult,
  type Theme,
} from '../model/types.js';
import { appliesTo, itemId } from './applicability.js';
import type { AssessedCandidate, Covered, LotContext } from './candidates.js';
import type { ProfileCredibility } from './credibility.js';
import { citedEvidence } from './evidence.js';
import type { Titles } from './glossary.js';
import { knownLabels } from './known-labels.js';
import { roundInterval, SCORE_DIGITS, SHARE_DIGITS } from './rounding.js';
import { applicabilityReason, coverageSentence } from './sentences.js';
import { successorOf } from './successor.js';
import { meanOf, sharesOf, type Shares } from './shares.js';
import type { AskedRequirement } from './tender-requirements.js';

const roundShares = (shares: Shares): SharesResult => ({
  demanded: roundInterval(shares.demanded, SHARE_DIGITS),
  checked: roundInterval(shares.checked, SHARE_DIGITS),
  assured: roundInterval(shares.assured, SHARE_DIGITS),
});

const profileResult = (
  profile: ProfileCredibility,
  label: Label,
): NonNullable<LabelResult['credibility']>['people'] => ({
  class: profile.class,
  score: roundInterval(profile.score, SCORE_DIGITS),
  evidence: profile.evidence,
  dimensions: Object.fromEntries(
    profile.dimensions.map(({ id, value }): readonly [string, Interval] => [
      id,
      roundInterval(value, SHARE_DIGITS),
    ]),
  ),
  gates: profile.gates.map(({ indicator, level, state }) => ({
    indicator,
    level,
    state,
    evidence: citedEvidence(label.credibility[indicator]?.evidence ?? []),
  })),
});

function coverageResult({ summaries, shares, cellResults }: Covered): NonNullable<LabelResult['coverage']> {
  const byTheme: Partial<Record<Theme, SharesResult>> = {};
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
    cells: cellResults,
  };
}

/**
 * A candidate as the result shows it.
 * @param rank 1 is best; null when it is not ranked
 * @param robustness how the rank holds; null when it is not ranked
 */
export function labelResult(
  assessed: AssessedCandidate,
  rank: number | null,
  titles: Titles,
  robustness: LabelResult['robustness'],
  { items, library }: LotContext,
): LabelResult {
  const { label, grade, applies, status, known, covered } = assessed;
  const matching = items
    .filter((item) => appliesTo(label, item) === applies)
    .map((item) => titles.itemTitle(itemId(item)));
  const alsoUpstream = applies === 'service' && items.some((item) => appliesTo(label, item) === 'upstream');
  const reason = applicabilityReason(label, applies, status, matching, alsoUpstream);
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
    sentence:
      covered === null || known === null
        ? reason
        : coverageSentence(covered.shares, known.credibility.people.gates, titles.indicatorTitle),
    credibility: known && {
      people: profileResult(known.credibility.people, label),
      product: profileResult(known.credibility.product, label),
    },
    coverage: covered && coverageResult(covered),
    legal: assessed.legal,
    robustness,
    register: label.register && { url: label.register.url, howToCheck: label.register['how-to-check'] },
    availability: label.availability && {
      products: label.availability.products,
      makers: label.availability.makers,
      asOf: label.availability['as-of'],
    },
    limits: known === null ? [] : (label.limits ?? []).map(({ text }) => text),
    successor: successorOf(label, library.labels)?.id ?? null,
    support:
      known === null || label.support === undefined
        ? null
        : {
            helps: label.support.helps.map(({ stage, how }) => ({ stage, how })),
            whyNotALabel: label.support['why-not-a-label'].map(({ text }) => text),
          },
    openQuestions: known === null ? [] : label['open-questions'],
  };
}

/** A requirement as the result shows it. */
export const requirementResult = (
  asked: AskedRequirement,
  candidates: readonly AssessedCandidate[],
): LotResult['requirements'][number] => ({
  id: asked.requirement.id,
  title: asked.requirement.title,
  theme: asked.requirement.theme,
  kind: asked.requirement.kind,
  rung: asked.rung,
  norm: asked.definition.norm,
  includes: RUNGS.slice(0, RUNGS.indexOf(asked.rung)).flatMap(
    (rung) => asked.requirement.ladder[rung]?.norm ?? [],
  ),
  basis: asked.definition.basis.is,
  sources: (asked.definition.basis.sources ?? []).map((id) => `${asked.requirement.theme}/${id}`),
  must: asked.must,
  weight: Number(asked.weight.toFixed(SHARE_DIGITS)),
  sdg: asked.requirement.sdg,
  legalFloor: asked.legalFloor,
  knownLabels: knownLabels(asked, candidates),
  cells: asked.cells.map(({ tier, target, weight, items }) => ({
    tier,
    target,
    weight: Number(weight.toFixed(SHARE_DIGITS)),
    items: items.map(itemId),
  })),
});
