/** Closed intervals of numbers: what is known of a figure when facts are missing (method section 3). */
export type Interval = readonly [lo: number, hi: number];

/** A number or a stored pair as an interval. */
export const toInterval = (value: number | readonly [number, number]): Interval =>
  typeof value === 'number' ? [value, value] : value;

/** True when both ends are equal. */
export const isExact = ([lo, hi]: Interval): boolean => lo === hi;
