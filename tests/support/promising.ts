/** Random libraries in which something is often surely met, or would be if a fact or two were known. */
import fc from 'fast-check';
import type { Library } from '../../src/model/library.js';
import { TIERS, THEMES, type Claim, type Evidence, type Label } from '../../src/model/types.js';
import { libraryArb } from './random-library.js';
import { dimensions, indicatorIds } from './rules.js';

const evidence: readonly Evidence[] = [{ source: 'S-independent', locator: 'p', says: 'so' }];

const ALL_KNOWN: Label['credibility'] = Object.fromEntries(
  indicatorIds.map((id) => [id, { level: 3, evidence }]),
);

/** What a label gets on top of its draw. */
interface Gift {
  /** Its scheme as drawn; with every indicator at its best; or so, but for some that are not known. */
  readonly scheme: 'drawn' | 'best' | 'open';
  readonly open: readonly string[];
  /** Requirements that it demands of every holder. */
  readonly demands: readonly string[];
}

const GATES = dimensions.flatMap(({ indicators }) =>
  indicators.filter(({ gate }) => gate !== null).map(({ id }) => id),
);

const giftArb: fc.Arbitrary<Gift> = fc.record({
  scheme: fc.constantFrom('drawn' as const, 'best' as const, 'open' as const),
  open: fc.subarray([...new Set([...GATES, 'asr-worker-voice', 'asr-unannounced-checks'])], {
    minLength: 1,
    maxLength: 3,
  }),
  demands: fc.subarray(['r-0', 'r-1', 'r-2'], { minLength: 1 }),
});

function given(label: Label, { scheme, open, demands }: Gift): Label {
  const claims = demands.map((requirement): Claim => ({
    requirement,
    tiers: [...TIERS],
    reaches: ['frontrunner', 'frontrunner'],
    obligation: 'mandatory',
    concerns: 'product',
    evidence,
  }));
  const { verification, ...rest } = label;
  return {
    ...(scheme === 'drawn' ? label : rest),
    role: 'label',
    edition: { ...label.edition, 'valid-until': null },
    scope: { ...label.scope, tiers: [...TIERS], themes: [...THEMES] },
    credibility:
      scheme === 'drawn'
        ? label.credibility
        : Object.fromEntries(
            Object.entries(ALL_KNOWN).filter(([id]) => scheme === 'best' || !open.includes(id)),
          ),
    claims: [...label.claims, ...claims],
    'not-addressed': [],
  };
}

/** Half of the labels as drawn, half with gifts. */
export const promisingLibraryArb: fc.Arbitrary<Library> = fc
  .tuple(libraryArb, ...[0, 1, 2].map(() => fc.option(giftArb, { nil: null })))
  .map(([library, ...gifts]) => ({
    ...library,
    labels: library.labels.map((label, index) => {
      const gift = gifts[index] ?? null;
      return gift === null ? label : given(label, gift);
    }),
  }));
