/** The first sentence of a result and the reason of its applicability, in plain words (method section 6). */
import type { Interval } from '../model/interval.js';
import type { Label } from '../model/types.js';
import type { Applies, EditionStatus } from './applicability.js';
import type { Shares } from './shares.js';
import type { Gate } from './credibility.js';

const percent = (share: number): string => String(Math.round(share * 100));

/** `40 %`, or `40 % (perhaps up to 86 %)` where facts are missing. */
export const percentRange = ([lo, hi]: Interval): string =>
  percent(lo) === percent(hi) ? `${percent(lo)} %` : `${percent(lo)} % (perhaps up to ${percent(hi)} %)`;

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

/** Why a label applies to a lot, or why not. */
export function applicabilityReason(
  label: Label,
  applies: Applies,
  status: EditionStatus,
  titles: readonly string[],
): string {
  const what = list(titles.map((title) => title.toLowerCase()));
  const reason: Readonly<Record<Applies, string>> = {
    object: `Exists for ${what}.`,
    service: `Certifies who performs: ${what}.`,
    upstream:
      'Certifies sites of the supply chain: counts at its own stage only, for the sites that the bidder names.',
    no: `Does not exist for what is bought here (${label.scope.subject}).`,
  };
  return [reason[applies], STATUS_REASON[status]].filter((text) => text !== null).join(' ');
}
