/** Which requirements a lot asks, at which rung, tier, target and weight (method section 6). */
import type { Library } from '../model/library.js';
import {
  RUNGS,
  TIERS,
  type Assurance,
  type Lot,
  type Method,
  type Requirement,
  type Rung,
  type RungDefinition,
  type Tier,
} from '../model/types.js';
import { itemId, type LotItem } from './applicability.js';
import { legalFloors } from './legal-floor.js';
import type { ResolvedTender } from './resolve-tender.js';

export interface AskedCell {
  readonly tier: Tier;
  /** Reading that is wished, 1 to 3. */
  readonly target: number;
  /** Share of the requirement, 0 to 1; the cells of a requirement add up to 1. */
  readonly weight: number;
  /** Items of the lot that must all be covered. */
  readonly items: readonly LotItem[];
}

export interface LegalFloor {
  readonly items: readonly string[];
  readonly law: string;
  readonly provision: string;
  readonly since: string;
}

export interface AskedRequirement {
  readonly requirement: Requirement;
  readonly rung: Rung;
  readonly definition: RungDefinition;
  readonly must: boolean;
  /** Share of all that is asked, 0 to 1; 0 where law covers every item. */
  readonly weight: number;
  /** Weight before it is shared out: severity, doubled for a must, times the buyer's own factors. */
  readonly rawWeight: number;
  readonly legalFloor: LegalFloor | null;
  /** Empty where binding law already demands the rung for every item. */
  readonly cells: readonly AskedCell[];
}

type Wish = NonNullable<NonNullable<Lot['requirements']>[string]>;

/** Items of a lot, products first, each in text order. */
export const itemsOf = (lot: Lot): readonly LotItem[] => [
  ...(lot.products ?? []).map((product) => ({ product })),
  ...(lot.services ?? []).map((service) => ({ service })),
];

const concerns = (requirement: Requirement, item: LotItem): boolean => {
  const { products, services } = requirement['applies-to'];
  return 'product' in item
    ? products === 'all' || products.includes(item.product)
    : services.includes(item.service);
};

const tiersOf = (item: LotItem, library: Library): readonly Tier[] =>
  ('product' in item
    ? library.products.find(({ id }) => id === item.product)
    : library.services.find(({ id }) => id === item.service)
  )?.tiers ?? [];

/** The asked rung, else the highest lower one; null when the ladder only has higher rungs. */
export function rungFor(requirement: Requirement, asked: Rung): Rung | null {
  const upTo = RUNGS.slice(0, RUNGS.indexOf(asked) + 1);
  return [...upTo].reverse().find((rung) => requirement.ladder[rung] !== undefined) ?? null;
}

/** Law that already demands at least the rung of an item on a day; the nearest rung when several do. */
function floorFor(
  requirement: Requirement,
  rung: Rung,
  item: LotItem,
  asOf: string,
): Omit<LegalFloor, 'items'> | null {
  const floor = legalFloors(requirement, item, asOf).findLast(
    (one) => RUNGS.indexOf(one.rung) >= RUNGS.indexOf(rung),
  );
  return floor ? { law: floor.law, provision: floor.provision, since: floor.since } : null;
}

function targetOf(assurance: Assurance, tier: Tier, requirement: Requirement, method: Method): number {
  const { tender } = method;
  const wished = tender.assurance[assurance] ?? 1;
  const full =
    tender['full-target-tiers'].includes(tier) && !tender['reduced-target-kinds'].includes(requirement.kind);
  return full ? wished : Math.min(wished, tender['reduced-target']);
}

/** Items that a cell concerns: at the end of life a service that is bought stands in for the goods. */
function itemsAtTier(items: readonly LotItem[], tier: Tier, library: Library): readonly LotItem[] {
  const there = items.filter((item) => tiersOf(item, library).includes(tier));
  const services = there.filter((item) => 'service' in item);
  return tier === 'end-of-life' && services.length > 0 ? services : there;
}

type Selected = Omit<AskedRequirement, 'weight'>;

/** The buyer's factor for the theme times that for the requirement; 1 where none is stated. */
const wishedWeight = ({ id, theme }: Requirement, { weights }: ResolvedTender): number =>
  (weights?.[theme] ?? 1) * (weights?.[id] ?? 1);

function select(
  requirement: Requirement,
  lot: Lot,
  tender: ResolvedTender,
  library: Library,
  asOf: string,
): Selected | null {
  const wish: Wish = { ...tender.requirements?.[requirement.id], ...lot.requirements?.[requirement.id] };
  const items = itemsOf(lot).filter((item) => concerns(requirement, item));
  if (wish.drop === true || items.length === 0) return null;
  const { method } = library;
  const ofTheme = lot.ambition?.[requirement.theme] ?? tender.ambition?.[requirement.theme] ?? 'none';
  const must = wish.must === true;
  const asked =
    wish.ambition ?? (ofTheme === 'none' ? (must ? method.tender.defaults.ambition : null) : ofTheme);
  const rung = asked === null ? null : rungFor(requirement, asked);
  const definition = rung === null ? undefined : requirement.ladder[rung];
  if (rung === null || definition === undefined) return null;

  const floors = items.flatMap((item) => {
    const floor = floorFor(requirement, rung, item, asOf);
    return floor ? [{ item, floor }] : [];
  });
  const free = items.filter((item) => !floors.some((bound) => bound.item === item));
  const assurance =
    wish.assurance ??
    lot.assurance?.[requirement.theme] ??
    tender.assurance?.[requirement.theme] ??
    method.tender['default-assurance'][rung] ??
    'stated';
  const cells = TIERS.flatMap((tier) => {
    const weight = definition.tiers[tier];
    const concerned = weight === undefined ? [] : itemsAtTier(free, tier, library);
    return weight === undefined || concerned.length === 0
      ? []
      : [{ tier, target: targetOf(assurance, tier, requirement, method), weight, items: concerned }];
  });
  const [first] = floors;
  if (cells.length === 0 && !first) return null;
  const total = cells.reduce((sum, cell) => sum + cell.weight, 0);
  return {
    requirement,
    rung,
    definition,
    must,
    rawWeight:
      cells.length === 0
        ? 0
        : requirement.severity *
          (must ? method.tender['must-factor'] : 1) *
          wishedWeight(requirement, tender),
    legalFloor: first ? { ...first.floor, items: floors.map(({ item }) => itemId(item)) } : null,
    cells: cells.map((cell) => ({ ...cell, weight: cell.weight / total })),
  };
}

/**
 * What a lot asks, in the order of the library. Weights are severity (doubled for a must) normalised over all that is
 * asked; tiers that the lot lacks drop out and their weights are shared by the rest.
 */
export function askedRequirements(
  lot: Lot,
  tender: ResolvedTender,
  library: Library,
  asOf: string,
): readonly AskedRequirement[] {
  const selected = library.requirements.flatMap(
    (requirement) => select(requirement, lot, tender, library, asOf) ?? [],
  );
  const total = selected.reduce((sum, { rawWeight }) => sum + rawWeight, 0);
  return selected.map((asked) => ({ ...asked, weight: total === 0 ? 0 : asked.rawWeight / total }));
}
