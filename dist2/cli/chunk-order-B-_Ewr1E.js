// dist/model/order.js
/** Order of strings by code unit: the same in every locale. */
const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
/** Order by the first criterion that differs; each criterion is a comparison of the two items. */
const compareBy = (...criteria) => (a, b) => {
	for (const criterion of criteria) {
		const order = criterion(a, b);
		if (order !== 0) return order;
	}
	return 0;
};

export { compareText as n, compareBy as t };