/** What binding law already demands of an item: shown as law, and no label is credited for it (method section 2). */
import { RUNGS, type Requirement, type Rung } from '../model/types.js';
import type { LotItem } from './applicability.js';

export interface LegalFloorOfRung {
  readonly rung: Rung;
  readonly law: string;
  readonly provision: string;
  readonly since: string;
}

const HIGHEST_FIRST: readonly Rung[] = [...RUNGS].reverse();

/** Rungs of a requirement that law demands of an item on a day, highest first; each implies the lower ones. */
export function legalFloors(
  requirement: Requirement,
  item: LotItem,
  asOf: string,
): readonly LegalFloorOfRung[] {
  if (!('product' in item)) return [];
  return HIGHEST_FIRST.flatMap((rung) => {
    const floor = requirement.ladder[rung]?.['legal-floor'];
    if (!floor || floor.since > asOf) return [];
    const binds = floor.products === 'all' || floor.products.includes(item.product);
    return binds ? [{ rung, law: floor.law, provision: floor.provision, since: floor.since }] : [];
  });
}
