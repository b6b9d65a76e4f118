/** What a label demands about one requirement, in words. */
import { strongestGrade, type EvidenceContext } from '../../assessment/evidence.js';
import type { Claim, IdsOrAll } from '../../model/types.js';
import type { Messages } from '../messages.js';
import { dayWords } from '../messages/phrases.js';

const rangeWords = (value: number | readonly [number, number]): string =>
  typeof value === 'number' ? String(value) : `${value[0]} to ${value[1]}`;

function levelWords(
  { reaches, value, unit = '', basis = '' }: Claim,
  { catalogue, words }: Messages,
): string {
  const measured = value === undefined ? [] : [catalogue.value(rangeWords(value), unit, basis)];
  if (reaches === undefined) return measured[0] ?? catalogue.reachesUnknown;
  const [low, high] = typeof reaches === 'string' ? [reaches, reaches] : reaches;
  const rung =
    high === 'none'
      ? catalogue.reachesNothing
      : low === 'none' && high === 'frontrunner'
        ? catalogue.reachesUnknown
        : catalogue.reaches(low === 'none' ? null : words.rungs[low], words.rungs[high]);
  return [...measured, rung].join(', ');
}

/** Products that a claim is limited to, said by what it leaves out where that is shorter; null when it leaves out none. */
function productsWords(
  products: readonly string[],
  scope: IdsOrAll,
  { catalogue }: Messages,
  itemTitle: (id: string) => string,
): string | null {
  if (scope === 'all') return catalogue.onlyFor(products.map(itemTitle));
  const without = scope.filter((id) => !products.includes(id));
  if (without.length === 0) return null;
  return without.length < products.length
    ? catalogue.notFor(without.map(itemTitle))
    : catalogue.onlyFor(products.map(itemTitle));
}

/**
 * One claim as a line: how binding it is, which level it reaches, where, and what limits it.
 * @param scope products of the label
 * @param itemTitle title of a product
 */
export function claimWords(
  claim: Claim,
  scope: IdsOrAll,
  context: EvidenceContext,
  messages: Messages,
  itemTitle: (id: string) => string,
): string {
  const { catalogue, words } = messages;
  const { obligation, tiers, from, grade, products, exception, criterion, concerns, evidence } = claim;
  return [
    catalogue.claim(
      words.obligations[obligation],
      levelWords(claim, messages),
      tiers.map((tier) => words.tiers[tier]).join(', '),
    ),
    ...(from === undefined || from === null ? [] : [catalogue.fromDay(dayWords(from))]),
    ...(grade === undefined || grade === null ? [] : [catalogue.fromGrade(grade)]),
    ...(products === undefined
      ? []
      : [productsWords(products, scope, messages, itemTitle)].filter((part) => part !== null)),
    ...(exception === undefined ? [] : [catalogue.exception(exception)]),
    ...(criterion === undefined ? [] : [catalogue.criterion(criterion)]),
    ...(concerns === 'company' || concerns === 'other' ? [catalogue.concerns[concerns]] : []),
    catalogue.evidence(words.grades[strongestGrade(evidence, context)]),
  ].join('; ');
}
