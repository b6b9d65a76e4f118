/** What other public buyers did about a requirement, and what buyers raise jointly with industry. */
import type { Library } from '../model/library.js';
import { compareBy, compareText } from '../model/order.js';
import type { Assessment, GapResult, MarketIssue, Practice, Requirement } from '../model/types.js';
import { itemId, type LotItem } from './applicability.js';

const namesRequirement = ({ requirements }: Practice, { id }: Requirement): boolean =>
  requirements.includes(id);

const touches = (practice: Practice, requirement: Requirement): boolean =>
  namesRequirement(practice, requirement) || (practice.themes ?? []).includes(requirement.theme);

const bought = ({ products = [], services = [] }: Practice, items: readonly LotItem[]): boolean =>
  items.some((item) => [...products, ...services].includes(itemId(item)));

/** Last year of a practice; one that goes on, or whose years were not read, counts by what is known. */
const lastYear = ({ period: { from, to } }: Practice): number => to ?? from ?? 0;

/** Practices that touch a requirement: those that name it first, then of what is bought, then the latest. */
export function practicesFor(
  requirement: Requirement,
  items: readonly LotItem[],
  { practices }: Library,
): readonly string[] {
  const first = (holds: boolean): number => Number(!holds);
  return practices.practices
    .filter((practice) => touches(practice, requirement))
    .sort(
      compareBy<Practice>(
        (a, b) => first(namesRequirement(a, requirement)) - first(namesRequirement(b, requirement)),
        (a, b) => first(bought(a, items)) - first(bought(b, items)),
        (a, b) => lastYear(b) - lastYear(a),
        (a, b) => compareText(a.id, b.id),
      ),
    )
    .map(({ id }) => id);
}

/** Issues for joint dialogue that name a requirement, by id. */
export const issuesFor = ({ id }: Requirement, { market }: Library): readonly string[] =>
  market.issues
    .filter(({ requirements }) => requirements.includes(id))
    .map((issue) => issue.id)
    .sort(compareText);

const keys = (file: 'practices' | 'market', { evidence }: Practice | MarketIssue): readonly string[] => [
  ...new Set(evidence.map(({ source }) => `${file}/${source}`)),
];

const named = (gaps: readonly GapResult[], field: 'practices' | 'issues'): ReadonlySet<string> =>
  new Set(gaps.flatMap((gap) => gap[field]));

/** The practices that gaps name, each once, by id. */
export const practiceResults = (
  gaps: readonly GapResult[],
  { practices }: Library,
): Assessment['practices'] =>
  practices.practices
    .filter(({ id }) => named(gaps, 'practices').has(id))
    .map((practice) => ({
      id: practice.id,
      title: practice.title,
      buyer: practice.buyer.name,
      country: practice.buyer.country,
      from: practice.period.from,
      to: practice.period.to,
      what: practice.what,
      result: practice.result,
      lesson: practice.lesson ?? null,
      requirements: practice.requirements,
      sources: keys('practices', practice),
    }))
    .sort((a, b) => compareText(a.id, b.id));

/** The issues for joint dialogue that gaps name, each once, by id. */
export const issueResults = (gaps: readonly GapResult[], { market }: Library): Assessment['issues'] =>
  market.issues
    .filter(({ id }) => named(gaps, 'issues').has(id))
    .map((issue) => ({
      id: issue.id,
      title: issue.title,
      issue: issue.issue,
      ask: issue.ask,
      addressees: issue.addressees,
      requirements: issue.requirements,
      sources: keys('market', issue),
    }))
    .sort((a, b) => compareText(a.id, b.id));
