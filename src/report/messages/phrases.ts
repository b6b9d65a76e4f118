/** Numbers and lists in words, in one language. */
import { wholePercents } from '../../assessment/rounding.js';
import type { Interval } from '../../model/interval.js';

/** Keeps a number and its sign, or an option and its value, on one line; wrapping turns it into a space. */
export const GLUE = '\u00a0';

const percent = (whole: number): string => `${whole}${GLUE}%`;

/** `40 %`, or `40 % (perhaps up to 86 %)` where facts are missing. */
export const shareWords = (share: Interval): string => {
  const [lo, hi] = wholePercents(share);
  return lo === hi ? percent(lo) : `${percent(lo)} (perhaps up to ${percent(hi)})`;
};

/** The upper end of a share, `86 %`. */
export const shareHigh = (share: Interval): string => percent(wholePercents(share)[1]);

/** The lower end of a share, `40 %`. */
export const shareLow = (share: Interval): string => percent(wholePercents(share)[0]);

/** A list in running text; members may hold commas. */
export const listWords = (members: readonly string[]): string => members.join('; ');

/** `a, b and c`, for members without commas. */
export const andWords = (members: readonly string[]): string =>
  members.length < 2 ? members.join('') : `${members.slice(0, -1).join(', ')} and ${members.at(-1) ?? ''}`;

/** `1 label`, `3 labels`. */
export const countWords = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** What holds a label, by its unit. */
const HOLDERS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  'product-model': ['product', 'products'],
  batch: ['batch', 'batches'],
  site: ['site', 'sites'],
  company: ['company', 'companies'],
  membership: ['member', 'members'],
};

/** `3,500 products`, or sites or companies, by the unit of the label. */
export const holderWords = (count: number, unit: string): string => {
  const [one, many] = HOLDERS[unit] ?? ['holder', 'holders'];
  return countWords(count, one, many);
};

/** First letter as a capital. */
export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `23 November 2026` from `2026-11-23`; any other text stays. */
export function dayWords(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) return day;
  const [, year = '', month = '', date = ''] = match;
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
const withoutLastWord = (text: string): string => text.slice(0, Math.max(0, text.lastIndexOf(' ')));

/**
 * A reading of 0 to 4, or a range of it, in words: `partly assured`; `partly, perhaps credibly assured`.
 * A range that starts at nothing is not known, which is not the same as not covered.
 */
export function readingWords([lo, hi]: Interval, words: readonly string[]): string {
  const low = words[lo] ?? '';
  const high = words[hi] ?? '';
  if (lo === hi) return low;
  if (lo === 0) return hi === words.length - 1 ? 'not known' : `not known, at most ${high}`;
  const shared = lastWord(low) === lastWord(high) ? withoutLastWord(low) : low;
  return `${shared}, perhaps ${high}`;
}
