/** Labels side by side: what each demands, how it is verified, how credible its scheme is, how it may be used in law. */
import type { Interval } from '../model/interval.js';
import type { Library } from '../model/library.js';
import { compareText } from '../model/order.js';
import {
  THEMES,
  type Claim,
  type CredibilityClass,
  type Grade,
  type Label,
  type LegalUse,
  type Profile,
  type Requirement,
  type Theme,
  type Tier,
} from '../model/types.js';
import { editionStatus, inScopeOf, type EditionStatus } from './applicability.js';
import { knownCandidate, type KnownCandidate } from './coverage.js';
import { countsAt, documentedAbsence } from './demanded.js';
import { strongestGrade } from './evidence.js';
import { legalFacts } from './legal-facts.js';
import { legalUses, type LegalOutcome } from './legal-use.js';
import { roundProfile } from './rounding.js';

/** Why nothing is demanded, or that something is. */
export type Statement = 'claims' | 'other-goods' | 'not-addressed' | 'outside-scope' | 'silent';

/** One claim, with how surely it is verified. */
export interface ComparedClaim {
  readonly claim: Claim;
  /** V, 0 to 4. */
  readonly verified: Interval;
  readonly evidence: Grade;
}

/** What one label says about one requirement. */
export interface ComparedStatement {
  readonly label: string;
  readonly says: Statement;
  readonly claims: readonly ComparedClaim[];
}

export interface ComparedRequirement {
  readonly id: string;
  readonly title: string;
  /** True when the labels do not all say the same. */
  readonly differs: boolean;
  /** In the order of the labels. */
  readonly labels: readonly ComparedStatement[];
}

export interface ComparedDimension {
  readonly id: string;
  readonly title: string;
  readonly differs: boolean;
  /** 0 to 1, in the order of the labels. */
  readonly values: readonly Interval[];
}

export interface ComparedProfile {
  readonly profile: Profile;
  readonly classes: readonly (readonly [CredibilityClass, CredibilityClass])[];
  readonly evidence: readonly ('sufficient' | 'thin')[];
  readonly dimensions: readonly ComparedDimension[];
  /** Gates with their state, in the order of the labels. */
  readonly gates: readonly {
    readonly indicator: string;
    readonly title: string;
    readonly differs: boolean;
    readonly states: readonly ('passed' | 'failed' | 'not-established')[];
  }[];
}

export interface ComparedUse {
  readonly use: LegalUse;
  readonly title: string;
  readonly differs: boolean;
  readonly outcomes: readonly LegalOutcome[];
}

export interface ComparedLabel {
  readonly id: string;
  readonly grade: string | null;
  readonly name: string;
  readonly role: Label['role'];
  readonly kind: Label['kind'];
  readonly unit: Label['unit'];
  readonly edition: string;
  readonly status: EditionStatus;
  readonly validUntil: string | null;
  readonly tiers: readonly Tier[];
  readonly products: Label['scope']['products'];
  readonly services: readonly string[];
}

export interface Comparison {
  readonly asOf: string;
  readonly labels: readonly ComparedLabel[];
  /** Requirements about which at least one of the labels says something; those that differ first. */
  readonly themes: readonly {
    readonly theme: Theme;
    readonly requirements: readonly ComparedRequirement[];
  }[];
  readonly credibility: readonly ComparedProfile[];
  /** For a purchase in the Union that wants to require the label, where nothing else of the tender is known. */
  readonly legal: readonly ComparedUse[];
}

const PROFILES: readonly Profile[] = ['people', 'product'];

/** True when the values are not all the same. */
const differ = (values: readonly unknown[]): boolean =>
  new Set(values.map((value) => JSON.stringify(value))).size > 1;

const differencesFirst = <T extends { readonly differs: boolean }>(rows: readonly T[]): readonly T[] => [
  ...rows.filter(({ differs }) => differs),
  ...rows.filter(({ differs }) => !differs),
];

/** A claim as a holder of the grade meets it: what only a higher grade demands is optional to it. */
const asHeld = (claim: Claim, { label: { grades }, grade }: KnownCandidate): Claim =>
  typeof claim.grade === 'string' && grades.indexOf(grade ?? '') < grades.indexOf(claim.grade)
    ? { ...claim, obligation: 'optional' }
    : claim;

function statementOf(
  candidate: KnownCandidate,
  requirement: Requirement,
  library: Library,
): ComparedStatement {
  const { label } = candidate;
  const about = label.claims.filter((claim) => claim.requirement === requirement.id);
  const claims = about
    .filter((claim) => claim.tiers.some((tier) => countsAt(claim, tier, library.method)))
    .map((claim) => ({
      claim: asHeld(claim, candidate),
      verified: candidate.verificationFor(claim, requirement).range,
      evidence: strongestGrade(claim.evidence, candidate.evidence),
    }));
  const says: Statement =
    claims.length > 0
      ? 'claims'
      : about.length > 0
        ? 'other-goods'
        : !inScopeOf(label, requirement)
          ? 'outside-scope'
          : documentedAbsence(label, requirement, candidate.evidence)
            ? 'not-addressed'
            : 'silent';
  return { label: label.id, says, claims };
}

/** What counts as a difference between two labels: not their sources, which always differ. */
const comparable = ({ says, claims }: ComparedStatement): unknown => [
  says,
  claims
    .map(({ claim, verified }) => {
      const { reaches, value, unit, basis, obligation, from, binding, tiers, concerns, products } = claim;
      const excepted = claim.exception !== undefined;
      const demanded = { reaches, value, unit, basis, obligation, from, binding, excepted };
      return JSON.stringify({ ...demanded, tiers, concerns, products, verified });
    })
    .sort(compareText),
];

const SPEAKS: ReadonlySet<Statement> = new Set(['claims', 'other-goods']);

function comparedThemes(
  candidates: readonly KnownCandidate[],
  library: Library,
  themes: readonly Theme[],
): Comparison['themes'] {
  return themes
    .map((theme) => ({
      theme,
      requirements: differencesFirst(
        library.requirements
          .filter((requirement) => requirement.theme === theme)
          .map((requirement) => {
            const labels = candidates.map((candidate) => statementOf(candidate, requirement, library));
            const differs = differ(labels.map(comparable));
            return { id: requirement.id, title: requirement.title, differs, labels };
          })
          .filter(({ labels }) => labels.some(({ says }) => SPEAKS.has(says))),
      ),
    }))
    .filter(({ requirements }) => requirements.length > 0);
}

function comparedProfile(
  profile: Profile,
  candidates: readonly KnownCandidate[],
  library: Library,
): ComparedProfile {
  const results = candidates.map(({ credibility }) => roundProfile(credibility[profile]));
  const titles = new Map(
    library.dimensions.flatMap(({ indicators }) => indicators.map(({ id, title }) => [id, title])),
  );
  const gates = results[0]?.gates ?? [];
  return {
    profile,
    classes: results.map((result) => result.class),
    evidence: results.map(({ evidence }) => evidence),
    dimensions: differencesFirst(
      library.dimensions.map(({ id, title }) => {
        const values = results.map(
          ({ dimensions }): Interval => dimensions.find((dimension) => dimension.id === id)?.value ?? [0, 1],
        );
        return { id, title, differs: differ(values), values };
      }),
    ),
    gates: differencesFirst(
      gates.map(({ indicator }) => {
        const states = results.map(
          (result) => result.gates.find((gate) => gate.indicator === indicator)?.state ?? 'not-established',
        );
        return { indicator, title: titles.get(indicator) ?? indicator, differs: differ(states), states };
      }),
    ),
  };
}

/** Goods carry a label themselves; a service is bought from the certified site; else it certifies the chain behind. */
const usualRelation = ({ unit, scope }: Label): 'object' | 'service' | 'upstream' =>
  unit === 'product-model' || unit === 'batch'
    ? 'object'
    : scope.services.length > 0
      ? 'service'
      : 'upstream';

function comparedUses(
  candidates: readonly KnownCandidate[],
  library: Library,
  asOf: string,
): readonly ComparedUse[] {
  const pack = library.law;
  const results = candidates.map(({ label, levels }) =>
    legalUses(
      pack,
      legalFacts({
        label,
        indicatorLevels: levels,
        applies: usualRelation(label),
        tender: {
          intent: 'require',
          jurisdiction: 'eu',
          country: null,
          valueAmount: null,
          valueCurrency: null,
          deliveryFrom: null,
          deliveryTo: null,
        },
        asOf,
        pack,
      }),
    ),
  );
  return differencesFirst(
    pack.uses.map(({ id, title }) => {
      const outcomes = results.map((uses) => uses.find(({ use }) => use === id)?.outcome ?? 'ask');
      return { use: id, title, differs: differ(outcomes), outcomes };
    }),
  );
}

/**
 * Compares labels, as they are on a day.
 * @param labels at least two, each with the grade of the candidate (null for a label without grades)
 * @param options.themes only these; all when left out
 */
export function compareLabels(
  library: Library,
  labels: readonly { readonly label: Label; readonly grade: string | null }[],
  { asOf, themes = THEMES }: { readonly asOf: string; readonly themes?: readonly Theme[] | undefined },
): Comparison {
  const candidates = labels.map(({ label, grade }) =>
    knownCandidate(label, grade, library, { method: library.method, asOf, speech: 'unknown' }),
  );
  return {
    asOf,
    labels: labels.map(({ label, grade }) => ({
      id: label.id,
      grade,
      name: label.name,
      role: label.role,
      kind: label.kind,
      unit: label.unit,
      edition: label.edition.name,
      status: editionStatus(label, asOf),
      validUntil: label.edition['valid-until'],
      tiers: label.scope.tiers,
      products: label.scope.products,
      services: label.scope.services,
    })),
    themes: comparedThemes(candidates, library, themes),
    credibility: PROFILES.map((profile) => comparedProfile(profile, candidates, library)),
    legal: comparedUses(candidates, library, asOf),
  };
}
