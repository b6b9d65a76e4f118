/** The labels that are shipped, for tests that hold their facts by value. */
import { loadBuiltInLibrary } from '../../src/files/library-store.js';
import { toInterval } from '../../src/model/interval.js';
import type { Claim, Label, Theme } from '../../src/model/types.js';

const checked = await loadBuiltInLibrary();
if (!checked.ok) throw new Error(JSON.stringify(checked.diagnostics, null, 2));
/** The library as it is shipped. */
export const library = checked.value;

/** A label by id. */
export function labelOf(id: string): Label {
  const label = library.labels.find((one) => one.id === id);
  if (!label) throw new Error(`no label ${id}`);
  return label;
}

/** All claims of a label about a requirement at a tier. */
export const claimsOf = (id: string, requirement: string, tier: string): readonly Claim[] =>
  labelOf(id).claims.filter(
    (claim) => claim.requirement === requirement && claim.tiers.some((one) => one === tier),
  );

/** The one claim of a label about a requirement at a tier. */
export function claimOf(id: string, requirement: string, tier: string): Claim {
  const found = claimsOf(id, requirement, tier);
  const [claim] = found;
  if (!claim || found.length > 1)
    throw new Error(`${found.length} claims of ${id} on ${requirement}, ${tier}`);
  return claim;
}

/** Lowest and highest rung that a claim states; a claim by value states none. */
export const rungsOf = ({ reaches }: Claim): readonly [string, string] | null =>
  reaches === undefined ? null : typeof reaches === 'string' ? [reaches, reaches] : [reaches[0], reaches[1]];

/** Level of an indicator as a range; null when nothing is known. */
export const levelOf = (id: string, indicator: string): readonly number[] | null => {
  const fact = labelOf(id).credibility[indicator];
  return fact === undefined ? null : [...toInterval(fact.level)];
};

/** Requirements and themes whose absence is documented. */
export const absencesOf = (id: string): readonly string[] =>
  (labelOf(id)['not-addressed'] ?? []).flatMap(({ themes = [], requirements = [] }) => [
    ...themes,
    ...requirements,
  ]);

/** Theme of a requirement. */
export const themeOf = (requirement: string): Theme => {
  const found = library.requirements.find(({ id }) => id === requirement);
  if (!found) throw new Error(`no requirement ${requirement}`);
  return found.theme;
};

/** What the evidence of a claim says. */
export const says = (claim: Claim): string => claim.evidence.map((entry) => entry.says).join('; ');

/** The whole ladder: nothing is known of the rung. */
export const OPEN = ['none', 'frontrunner'];
