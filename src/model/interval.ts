/** Closed intervals of numbers: what is known of a figure when facts are missing (method section 3). */
export type Interval = readonly [lo: number, hi: number];

/** The interval that holds exactly one value. */
export const exactly = (value: number): Interval => [value, value];

/** A number or a stored pair as an interval. */
export const toInterval = (value: number | readonly [number, number]): Interval =>
  typeof value === 'number' ? [value, value] : value;

/** Applies a function that never falls when its arguments rise to both ends. */
export const mapMonotone = (f: (...values: number[]) => number, ...intervals: readonly Interval[]): Interval => [
  f(...intervals.map(([lo]) => lo)),
  f(...intervals.map(([, hi]) => hi)),
];

/** True when both ends are equal. */
export const isExact = ([lo, hi]: Interval): boolean => lo === hi;
