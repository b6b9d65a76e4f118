/** Order of strings by code unit: the same in every locale. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order by the first criterion that differs; each criterion is a comparison of the two items. */
export const compareBy =
  <T>(...criteria: readonly ((a: T, b: T) => number)[]) =>
  (a: T, b: T): number => {
    for (const criterion of criteria) {
      const order = criterion(a, b);
      if (order !== 0) return order;
    }
    return 0;
  };
