/** A label as it would be if one fact were known: what an answer of its owner would change. */
import type {
  Evidence,
  Label,
  Requirement,
  RequirementKind,
  Rung,
  VerificationElement,
} from '../model/types.js';

/** One fact about a label, with a value that it may turn out to have. */
export type Assumption =
  | { readonly kind: 'indicator'; readonly indicator: string; readonly level: number }
  | {
      readonly kind: 'element';
      readonly of: RequirementKind;
      readonly element: VerificationElement;
      readonly is: 'met' | 'not-met';
    }
  /** The text demands the rung of every holder, at each tier of the rung that is in the label's scope. */
  | { readonly kind: 'demand'; readonly requirement: Requirement; readonly rung: Rung | 'none' };

const SOURCE_ID = 'assumed';
const EVIDENCE: readonly [Evidence] = [
  { source: SOURCE_ID, locator: 'assumption', says: 'assumed, not found in any source' },
];

const sourceOn = (asOf: string): Label['sources'][number] => ({
  id: SOURCE_ID,
  title: 'Assumption',
  publisher: 'the user of labelwise',
  date: asOf,
  url: 'https://example.org/assumption',
  read: asOf,
  grade: 'independent',
  extent: 'none: an answer that has not been given yet',
});

/** Id of the fact as `--assume` and results write it: `asr-worker-voice`, `people.on-site`, `lr-working-hours`. */
export const factId = (assumption: Assumption): string => {
  switch (assumption.kind) {
    case 'indicator':
      return assumption.indicator;
    case 'element':
      return `${assumption.of}.${assumption.element}`;
    case 'demand':
      return assumption.requirement.id;
  }
};

/** Tells facts apart: two about one indicator or requirement differ by the level or rung that is needed. */
export const factKey = (assumption: Assumption): string =>
  assumption.kind === 'element' ? factId(assumption) : `${factId(assumption)} ${factValue(assumption)}`;

/** Value of the fact as `--assume` and results write it. */
export const factValue = (assumption: Assumption): string => {
  switch (assumption.kind) {
    case 'indicator':
      return String(assumption.level);
    case 'element':
      return assumption.is;
    case 'demand':
      return assumption.rung;
  }
};

function withDemand(label: Label, requirement: Requirement, rung: Rung | 'none'): Label {
  const demanded = (claim: Label['claims'][number]): Label['claims'][number] => {
    const { value, unit, basis, exception, ...rest } = claim;
    return { ...rest, reaches: rung, obligation: 'mandatory', grade: null, evidence: EVIDENCE };
  };
  const isAbout = (claim: Label['claims'][number]): boolean =>
    claim.requirement === requirement.id && claim.concerns !== 'other';
  if (label.claims.some(isAbout)) {
    return { ...label, claims: label.claims.map((claim) => (isAbout(claim) ? demanded(claim) : claim)) };
  }
  const tiers = label.scope.tiers.filter((tier) =>
    Object.values(requirement.ladder).some((definition) => definition?.tiers[tier] !== undefined),
  );
  if (tiers.length === 0) return label;
  return {
    ...label,
    claims: [
      ...label.claims,
      {
        requirement: requirement.id,
        tiers,
        reaches: rung,
        obligation: 'mandatory',
        concerns: requirement.concerns,
        evidence: EVIDENCE,
      },
    ],
  };
}

/**
 * The label with the fact as assumed; the assumption counts as an independent finding of that day, so that it is never
 * lowered for its evidence.
 */
export function assume(label: Label, assumption: Assumption, asOf: string): Label {
  const sources = label.sources.some(({ id }) => id === SOURCE_ID)
    ? label.sources
    : [...label.sources, sourceOn(asOf)];
  const known = { ...label, sources };
  switch (assumption.kind) {
    case 'indicator':
      return {
        ...known,
        credibility: {
          ...label.credibility,
          [assumption.indicator]: { level: assumption.level, evidence: EVIDENCE },
        },
      };
    case 'element':
      return {
        ...known,
        verification: {
          ...label.verification,
          [assumption.of]: {
            ...label.verification?.[assumption.of],
            [assumption.element]: { is: assumption.is, evidence: EVIDENCE },
          },
        },
      };
    case 'demand':
      return withDemand(known, assumption.requirement, assumption.rung);
  }
}
