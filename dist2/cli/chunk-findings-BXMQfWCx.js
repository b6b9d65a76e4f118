import { n as compareText, t as compareBy } from "./chunk-order-B-_Ewr1E.js";

// dist/check/findings.js
const START = {
	line: 0,
	column: 0
};
/** Sorted by file, line, column, code, then message; what is said twice of the same place is said once. */
function sortDiagnostics(diagnostics) {
	const sorted = [...diagnostics].sort(compareBy((a, b) => compareText(a.file, b.file), (a, b) => (a.range ?? START).line - (b.range ?? START).line, (a, b) => (a.range ?? START).column - (b.range ?? START).column, (a, b) => compareText(a.code, b.code), (a, b) => compareText(a.pointer, b.pointer), (a, b) => compareText(a.message, b.message)));
	return sorted.filter((one, index) => {
		const before = sorted[index - 1];
		return before === void 0 || ![
			"file",
			"code",
			"pointer",
			"message"
		].every((key) => one[key] === before[key]);
	});
}

export { sortDiagnostics as t };