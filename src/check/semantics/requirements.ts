/** Ladders of requirements: rungs that imply each other, with thresholds and tier weights that fit. */
import { RUNGS } from '../../model/types.js';
import type { Requirement, RungDefinition } from '../../model/types.js';
import type { Document } from '../document.js';
import { errorRule, type Finding, type Rule, type RuleContext } from './rule.js';
import { indexed } from './walk.js';

/** Weights are decimals in a text file; their sum is compared with this tolerance. */
export const SUM_TOLERANCE = 1e-9;

type Stored = Document<'requirements'>['data']['requirements'][number];

interface Placed {
  readonly document: Document<'requirements'>;
  readonly requirement: Stored;
  readonly at: string;
}

const placed = ({ files }: RuleContext): readonly Placed[] =>
  files('requirements').flatMap((document) =>
    indexed(document.data.requirements, '/requirements').map(({ item, at }) => ({
      document,
      requirement: item,
      at,
    })),
  );

interface PlacedRung extends Placed {
  readonly rung: (typeof RUNGS)[number];
  readonly definition: RungDefinition;
  readonly rungAt: string;
}

const rungsOf = (one: Placed): readonly PlacedRung[] =>
  RUNGS.flatMap((rung) => {
    const definition = one.requirement.ladder[rung];
    return definition === undefined ? [] : [{ ...one, rung, definition, rungAt: `${one.at}/ladder/${rung}` }];
  });

const finding = (
  { document }: Placed,
  pointer: string,
  message: string,
  hint: string,
  part: Finding['part'] = 'value',
): Finding => ({
  document,
  pointer,
  part,
  message,
  hint,
});

/** Threshold of a rung for one product, or in general. */
const thresholdOf = (
  { threshold, 'by-product': byProduct }: RungDefinition,
  product: string | null,
): number | undefined => (product === null ? threshold : (byProduct?.[product] ?? threshold));

/** A higher rung never asks for less than a lower one, in general and for each product with its own figure. */
function thresholdOrder(one: Placed): readonly Finding[] {
  const { measure } = one.requirement;
  if (measure === null) return [];
  const rungs = rungsOf(one);
  const products = [
    null,
    ...new Set(rungs.flatMap(({ definition }) => Object.keys(definition['by-product'] ?? {}))),
  ];
  return products.flatMap((product) =>
    rungs.slice(1).flatMap((higher, index) => {
      const lower = rungs[index];
      const low = lower && thresholdOf(lower.definition, product);
      const high = thresholdOf(higher.definition, product);
      if (lower === undefined || low === undefined || high === undefined) return [];
      if (measure.better === 'higher' ? high >= low : high <= low) return [];
      const own = product !== null && higher.definition['by-product']?.[product] !== undefined;
      return [
        finding(
          higher,
          own ? `${higher.rungAt}/by-product/${product}` : `${higher.rungAt}/threshold`,
          `the rung ${higher.rung} asks for ${high}${product === null ? '' : ` (${product})`}, less than ${lower.rung} with ${low}`,
          `${measure.better} is better: a higher rung implies the lower ones`,
        ),
      ];
    }),
  );
}

function missingThresholds(one: PlacedRung): readonly Finding[] {
  const measured = one.requirement.measure !== null;
  const given =
    one.definition.threshold !== undefined || Object.keys(one.definition['by-product'] ?? {}).length > 0;
  if (measured === given) return [];
  return [
    finding(
      one,
      one.rungAt,
      measured
        ? `the rung ${one.rung} of "${one.requirement.id}" has no threshold, though the requirement is measured`
        : `the rung ${one.rung} of "${one.requirement.id}" has a threshold, but the requirement has no measure`,
      measured ? 'add "threshold"' : 'add "measure" to the requirement, or remove the threshold',
      'key',
    ),
  ];
}

const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);

/** Kinds of use in a tender that need wording to paste. */
const CLAUSES: readonly (keyof Requirement['clause'])[] = ['technical-specification', 'award', 'performance'];

export const REQUIREMENT_RULES: readonly Rule[] = [
  errorRule('tier-weight-sum', (context) =>
    placed(context)
      .flatMap(rungsOf)
      .flatMap((one) => {
        const total = sum(Object.values(one.definition.tiers));
        if (Math.abs(total - 1) <= SUM_TOLERANCE) return [];
        return [
          finding(
            one,
            `${one.rungAt}/tiers`,
            `the tier weights of the rung ${one.rung} of "${one.requirement.id}" add up to ${Number(total.toFixed(6))}, not to 1`,
            'change the weights so that they add up to 1',
            'key',
          ),
        ];
      }),
  ),
  errorRule('threshold-order', (context) => placed(context).flatMap(thresholdOrder)),
  errorRule('threshold-without-measure', (context) =>
    placed(context).flatMap(rungsOf).flatMap(missingThresholds),
  ),
  errorRule('norm-without-source', (context) =>
    placed(context)
      .flatMap(rungsOf)
      .filter(({ definition: { basis } }) => basis.is === 'source' && (basis.sources ?? []).length === 0)
      .map((one) =>
        finding(
          one,
          `${one.rungAt}/basis/is`,
          `the rung ${one.rung} of "${one.requirement.id}" is said to rest on a source, but none is named`,
          'add "sources", or write proposal',
        ),
      ),
  ),
  errorRule('missing-clause', (context) =>
    placed(context).flatMap((one) =>
      CLAUSES.filter(
        (use) => one.requirement['tender-use'].includes(use) && one.requirement.clause[use] === null,
      ).map((use) =>
        finding(
          one,
          `${one.at}/clause/${use}`,
          `"${one.requirement.id}" is for use as ${use}, but has no wording for it`,
          'write the clause, or remove the use from "tender-use"',
        ),
      ),
    ),
  ),
];
