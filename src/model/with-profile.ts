/** A buyer's standing policy under a tender, and the policy that a tender amounts to. */
import type { BuyerProfile, Tender } from './types.js';

/** Fields that a profile and a tender share. */
const MAPS = [
  'buyer',
  'ambition',
  'assurance',
  'requirements',
  'weights',
  'production',
  'follow-up',
] as const;
const VALUES = ['intent', 'jurisdiction'] as const;
type Shared = Pick<Tender, (typeof MAPS)[number] | (typeof VALUES)[number]>;

/** A map of the tender over that of the profile, key by key; a wish about one requirement is replaced whole. */
const laidOver = (profile: object | undefined, tender: object | undefined): object | undefined =>
  profile === undefined ? tender : { ...profile, ...tender };

/**
 * Lays a tender over a profile: what the tender says counts, what it leaves open is the policy.
 * @param tender may be unfinished
 */
export function withProfile<T extends Partial<Tender>>(tender: T, profile: BuyerProfile | null): T {
  if (profile === null) return tender;
  const maps = MAPS.flatMap((key) => {
    const value = laidOver(profile[key], tender[key]);
    return value === undefined ? [] : [[key, value] as const];
  });
  const values = VALUES.flatMap((key) => {
    const value = tender[key] ?? profile[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return { ...tender, ...Object.fromEntries([...maps, ...values]) };
}

/** The policy that a tender amounts to. The title, what is bought and when belong to the tender alone. */
export function profileOf(tender: Tender): BuyerProfile {
  const fields = [...MAPS, ...VALUES].flatMap((key) =>
    tender[key] === undefined ? [] : [[key, tender[key]]],
  );
  return { profile: tender.buyer?.name ?? tender.title, ...(Object.fromEntries(fields) as Shared) };
}
