/** Whether a label can carry an item of a lot, and whether its edition counts on a day (method section 5). */
import { RUNGS, type Label, type Requirement } from '../model/types.js';

/** What is bought: a product category or a service. */
export type LotItem = { readonly product: string } | { readonly service: string };
export type Applies = 'object' | 'service' | 'upstream' | 'no';
export type EditionStatus =
  'current' | 'phasing-out' | 'certificates-only' | 'not-yet-valid' | 'superseded' | 'expired' | 'withdrawn';

export const itemId = (item: LotItem): string => ('product' in item ? item.product : item.service);

/** Units that are a thing sold; the others certify a place or a company in the supply chain. */
const CARRIED_BY_GOODS: ReadonlySet<Label['unit']> = new Set(['product-model', 'batch']);

const coversProduct = (label: Label, product: string): boolean =>
  label.scope.products === 'all' || label.scope.products.includes(product);

/** How a label relates to one item. */
export function appliesTo(label: Label, item: LotItem): Applies {
  if ('service' in item) return label.scope.services.includes(item.service) ? 'service' : 'no';
  if (!coversProduct(label, item.product)) return 'no';
  return CARRIED_BY_GOODS.has(label.unit) ? 'object' : 'upstream';
}

/**
 * Whether a label can speak of a requirement at all: the theme, a tier of the ladder and something that may be bought
 * are inside its scope. Outside, silence is no gap in knowledge.
 */
export function inScopeOf({ scope }: Label, { theme, ladder, 'applies-to': applies }: Requirement): boolean {
  const tiers = RUNGS.flatMap((rung) => Object.keys(ladder[rung]?.tiers ?? {}));
  const ofProducts =
    scope.products === 'all' ||
    (applies.products === 'all'
      ? scope.products.length > 0
      : applies.products.some((id) => scope.products.includes(id)));
  const ofServices = applies.services.some((id) => scope.services.includes(id));
  return (
    scope.themes.includes(theme) &&
    scope.tiers.some((tier) => tiers.includes(tier)) &&
    (ofProducts || ofServices)
  );
}

/** Nearest to the goods first: what a label is to a lot is the best that it is to one of its items. */
const NEAREST: readonly Applies[] = ['object', 'service', 'upstream', 'no'];

/** How a label relates to a lot: by the item that it is nearest to. */
export const appliesToLot = (label: Label, items: readonly LotItem[]): Applies =>
  NEAREST.find((kind) => items.some((item) => appliesTo(label, item) === kind)) ?? 'no';

/**
 * State of an edition on a day. An edition that has ended is usable only while its certificates are stated to count
 * (`certificates-valid-until`).
 */
export function editionStatus({ edition }: Pick<Label, 'edition'>, asOf: string): EditionStatus {
  const { status } = edition;
  const from = edition['valid-from'];
  const until = edition['valid-until'];
  const certificatesUntil = edition['certificates-valid-until'];
  if (from !== null && from > asOf) return 'not-yet-valid';
  const ended = until !== null && until < asOf;
  if (!ended && status === 'current') return 'current';
  if (!ended && status === 'superseded' && until !== null) return 'phasing-out';
  if (certificatesUntil !== null && certificatesUntil >= asOf) return 'certificates-only';
  return status === 'withdrawn' ? 'withdrawn' : ended ? 'expired' : 'superseded';
}

/** True when certificates of the edition can be relied on that day. */
export const isUsable = (status: EditionStatus): boolean =>
  status === 'current' || status === 'phasing-out' || status === 'certificates-only';
