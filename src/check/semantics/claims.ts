/** What a label's claims must say to be understood in one way only. */
import type { Claim, Requirement } from '../../model/types.js';
import { RUNGS } from '../../model/types.js';
import type { Document } from '../document.js';
import { errorRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { everyValue, indexed } from './walk.js';

/** A claim with its place. */
export interface PlacedClaim {
  readonly document: Document<'label'>;
  readonly claim: Claim;
  readonly at: string;
}

/** Every claim of every label with its place. */
export const claimsOf = ({ files }: Pick<RuleContext, 'files'>): readonly PlacedClaim[] =>
  files('label').flatMap((document) =>
    indexed(document.data.claims, '/claims').map(({ item, at }) => ({ document, claim: item, at })),
  );

/** Requirements by id, as written in their files. */
export const requirementsById = ({ files }: Pick<RuleContext, 'files'>): ReadonlyMap<string, Requirement> =>
  new Map(
    files('requirements').flatMap(({ data }) =>
      data.requirements.map((requirement): readonly [string, Requirement] => [
        requirement.id,
        { ...requirement, theme: data.theme },
      ]),
    ),
  );

/** A finding about a claim. */
export const claimFinding = (
  { document }: Pick<PlacedClaim, 'document'>,
  pointer: string,
  message: string,
  hint: string | null,
  part: Finding['part'] = 'value',
): Finding => ({ document, pointer, part, message, hint });

/** Two lists share an item; a list that is left out means everything. */
const overlap = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a === undefined || b === undefined || a.some((item) => b.includes(item));

function repeatedClaims(context: RuleContext): readonly Finding[] {
  return context.files('label').flatMap((document) =>
    indexed(document.data.claims, '/claims').flatMap(({ item, at }, index) => {
      const earlier = document.data.claims.findIndex(
        (other, position) =>
          position < index &&
          other.requirement === item.requirement &&
          (other.grade ?? null) === (item.grade ?? null) &&
          overlap(other.tiers, item.tiers) &&
          overlap(other.products, item.products),
      );
      if (earlier < 0) return [];
      const { line } = document.locate(`/claims/${earlier}/requirement`, 'key');
      return [
        claimFinding(
          { document },
          `${at}/requirement`,
          `a second claim about "${item.requirement}" at the same tier, product and grade; the first is on line ${line}`,
          'merge the two, or limit each to its own tiers, products or grade',
        ),
      ];
    }),
  );
}

/** Pairs of numbers or rungs that are ranges; the keys under which they stand. */
const RANGE_KEYS: ReadonlySet<string> = new Set(['level', 'reaches', 'value', 'none', 'below', 'reached']);

function reversedRanges({ files }: RuleContext): readonly Finding[] {
  const rank = (end: unknown): number =>
    typeof end === 'number' ? end : ['none', ...RUNGS].indexOf(String(end));
  return [...files('label'), ...files('method')].flatMap((document) =>
    everyValue(document.data).flatMap(({ pointer, key, value }): readonly Finding[] => {
      if (!RANGE_KEYS.has(key) || !Array.isArray(value) || value.length !== 2) return [];
      const [lo, hi] = value as readonly unknown[];
      if (rank(lo) <= rank(hi)) return [];
      return [
        {
          document,
          pointer,
          part: 'value',
          message: `the range [${String(lo)}, ${String(hi)}] begins above its end`,
          hint: `write [${String(hi)}, ${String(lo)}]`,
        },
      ];
    }),
  );
}

/** A claim must say how far it reaches, and a value must speak of the requirement's own measure. */
function measures(context: RuleContext): {
  readonly [Code in 'missing-rung' | 'value-without-measure' | 'measure-differs']: readonly Finding[];
} {
  const requirements = requirementsById(context);
  const found: Record<'missing-rung' | 'value-without-measure' | 'measure-differs', Finding[]> = {
    'missing-rung': [],
    'value-without-measure': [],
    'measure-differs': [],
  };
  for (const placed of claimsOf(context)) {
    const { claim, at } = placed;
    const requirement = requirements.get(claim.requirement);
    if (requirement === undefined) continue;
    const { measure } = requirement;
    if (claim.value === undefined) {
      if (claim.reaches === undefined) {
        found['missing-rung'].push(
          claimFinding(
            placed,
            `${at}/requirement`,
            `the claim about "${claim.requirement}" does not say how far it reaches`,
            measure === null
              ? 'add "reaches": a rung or a range of rungs'
              : `add "value" in ${measure.unit}, ${measure.basis}; or "reaches"`,
          ),
        );
      }
      continue;
    }
    if (measure === null) {
      found['value-without-measure'].push(
        claimFinding(
          placed,
          `${at}/value`,
          `"${claim.requirement}" is not measured by a number`,
          'give the rung with "reaches" instead of a value',
        ),
      );
      continue;
    }
    for (const key of ['unit', 'basis'] as const) {
      if (claim[key] === measure[key]) continue;
      const missing = claim[key] === undefined;
      found['measure-differs'].push(
        claimFinding(
          placed,
          missing ? `${at}/value` : `${at}/${key}`,
          missing
            ? `the value of "${claim.requirement}" needs its ${key}`
            : `the ${key} is "${claim[key]}", but "${claim.requirement}" is measured in "${measure[key]}"`,
          `write ${key}: ${measure[key]}; when the scheme uses another ${key}, leave the value out and give "reaches"`,
        ),
      );
    }
  }
  return found;
}

function missingParts(context: RuleContext): readonly Finding[] {
  return claimsOf(context).flatMap((placed) => {
    const { claim, at } = placed;
    return [
      ...(claim.obligation === 'phased-in' && claim.from === undefined
        ? [
            claimFinding(
              placed,
              `${at}/obligation`,
              'a demand that is phased in needs "from", the day from which it binds',
              'add from: YEAR-MONTH-DAY, or from: null when the day is not known',
            ),
          ]
        : []),
      ...(claim.obligation !== 'phased-in' && claim.from !== undefined && claim.from !== null
        ? [
            claimFinding(
              placed,
              `${at}/from`,
              `"from" has no meaning for the obligation ${claim.obligation}`,
              'remove it, or set the obligation to phased-in',
            ),
          ]
        : []),
      ...(claim.obligation === 'optional' && claim.criterion === undefined
        ? [
            claimFinding(
              placed,
              `${at}/obligation`,
              'an optional demand needs "criterion", its number in the scheme',
              'add criterion: ..., so that a buyer can look it up in the register',
            ),
          ]
        : []),
    ];
  });
}

export const CLAIM_RULES: readonly Rule[] = [
  errorRule('repeated-claim', repeatedClaims),
  errorRule('range-reversed', reversedRanges),
  errorRule('missing-rung', (context) => measures(context)['missing-rung']),
  errorRule('value-without-measure', (context) => measures(context)['value-without-measure']),
  errorRule('measure-differs', (context) => measures(context)['measure-differs']),
  errorRule('claim-incomplete', missingParts),
];
