/** The first sentence of a result and the reason of its applicability, in plain words (method section 6). */
import type { Interval } from '../model/interval.js';
import type { Label } from '../model/types.js';
import type { Applies, EditionStatus } from './applicability.js';
import { wholePercents } from './rounding.js';
import type { Shares } from './shares.js';
import type { Gate } from './credibility.js';

/** `40 %`, or `40 % (perhaps up to 86 %)` where facts are missing. */
const percentRange = (share: Interval): string => {
  const [lo, hi] = wholePercents(share);
  return lo === hi ? `${lo} %` : `${lo} % (perhaps up to ${hi} %)`;
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;

/** Demands X of what you ask; independently checked for Y; assured for Z; and what is open about the scheme itself. */
export function coverageSentence(
  shares: Shares,
  gates: readonly Gate[],
  titleOf: (indicator: string) => string,
): string {
  const titles = (state: Gate['state']): string =>
    list([
      ...new Set(
        gates.filter((gate) => gate.state === state).map(({ indicator }) => titleOf(indicator).toLowerCase()),
      ),
    ]);
  const failed = titles('failed');
  const open = titles('not-established');
  return (
    [
      `Demands ${percentRange(shares.demanded)} of what you ask; independently checked for ${percentRange(shares.checked)}`,
      `assured for ${percentRange(shares.assured)}`,
      ...(failed === '' ? [] : [`the scheme fails on: ${failed}`]),
      ...(open === '' ? [] : [`we cannot yet confirm the scheme itself on: ${open}`]),
    ].join('; ') + '.'
  );
}

const STATUS_REASON: Readonly<Record<EditionStatus, string | null>> = {
  current: null,
  'phasing-out': 'The edition has been replaced but is still in force.',
  'certificates-only': 'The edition has ended; certificates already issued still count.',
  'not-yet-valid': 'The edition is not yet in force.',
  superseded: 'The edition has been replaced.',
  expired: 'The edition has ended.',
  withdrawn: 'The edition was withdrawn.',
};

const atItsStage = (what: string): string =>
  `Certifies ${what} of the supply chain: counts at its own stage only, for those that the bidder names.`;

const UPSTREAM: Readonly<Record<Label['unit'], string>> = {
  'product-model': atItsStage('goods'),
  batch: atItsStage('goods'),
  site: atItsStage('sites'),
  company: atItsStage('companies'),
  membership: 'Has companies of the supply chain as members: counts for those that the bidder names.',
};

/** Why a label applies to a lot, or why not. */
export function applicabilityReason(
  label: Label,
  applies: Applies,
  status: EditionStatus,
  titles: readonly string[],
  alsoUpstream: boolean,
): string {
  const what = list(titles.map((title) => title.toLowerCase()));
  const reason: Readonly<Record<Applies, string>> = {
    object: `Exists for ${what}.`,
    service: `Certifies who performs: ${what}.`,
    upstream: UPSTREAM[label.unit],
    no: `Does not exist for what is bought here (${label.scope.subject}).`,
  };
  // Of the goods in the same lot it stays a site of the chain; legal use is the worse of the two.
  const forGoods = alsoUpstream
    ? 'For the goods it counts only for the sites of the chain that the bidder names.'
    : null;
  return [reason[applies], forGoods, STATUS_REASON[status]].filter((text) => text !== null).join(' ');
}
