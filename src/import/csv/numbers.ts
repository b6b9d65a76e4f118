/** Amounts in tables: `1.234.567,89`, `1 234 567,89`, `1,234,567.89`, with or without a currency. */

export type DecimalStyle = 'comma' | 'point';

/** Digits and signs of an amount, without currency, spaces and apostrophes that group digits. */
const bare = (cell: string): string => cell.replace(/[^\d.,-]/g, '');

/** What one cell says of the style: the last of two signs is the decimal one, as is one with one or two digits behind. */
function hintOf(cell: string): DecimalStyle | null {
  const digits = bare(cell);
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? 'comma' : 'point';
  if (comma < 0 && point < 0) return null;
  const [sign, other] = comma >= 0 ? (['comma', 'point'] as const) : (['point', 'comma'] as const);
  const groups = digits.split(/[.,]/).slice(1);
  if (groups.length > 1) return other;
  return (groups[0] ?? '').length === 3 ? null : sign;
}

/**
 * The decimal style of a column.
 * @param cells as many as are known
 * @param delimiter between cells: where it is no comma, numbers are likely written with one
 */
export function decimalStyleOf(cells: readonly string[], delimiter: string): DecimalStyle {
  const hints = cells.map(hintOf);
  const commas = hints.filter((hint) => hint === 'comma').length;
  const points = hints.filter((hint) => hint === 'point').length;
  if (commas !== points) return commas > points ? 'comma' : 'point';
  return delimiter === ',' ? 'point' : 'comma';
}

const PATTERNS: Readonly<Record<DecimalStyle, RegExp>> = {
  comma: /^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d*)?$/,
  point: /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/,
};

/** @returns null for what is no amount in this style */
export function amountIn(cell: string, style: DecimalStyle): number | null {
  const digits = bare(cell);
  if (!PATTERNS[style].test(digits)) return null;
  const plain = style === 'comma' ? digits.replaceAll('.', '').replace(',', '.') : digits.replaceAll(',', '');
  const amount = Number(plain);
  return Number.isFinite(amount) ? amount : null;
}

/** A day as `YYYY-MM-DD` of `2026-12-31...`, `31.12.2026`, `31/12/2026` or `31-12-2026`; else null. */
export function dayIn(cell: string): string | null {
  const text = cell.trim();
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0];
  if (iso !== undefined) return iso;
  const [, day = '', month = '', year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/.exec(text) ?? [];
  if (year === undefined || Number(month) > 12 || Number(month) < 1 || Number(day) > 31) return null;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
