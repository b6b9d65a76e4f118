import { n as __exportAll } from "./chunk-rolldown-runtime-CiVTkJ2Q.js";
import { t as plainText } from "./chunk-escape-D4s5-in3.js";

// dist/report/diagnostics-pretty.js
var diagnostics_pretty_exports = /* @__PURE__ */ __exportAll({
	diagnosticsPretty: () => diagnosticsPretty,
	summaryOf: () => summaryOf
});
const MAX_EXCERPT = 100;
/**
* One block per diagnostic, in the shape `error: WHAT` / `  at FILE:LINE:COLUMN` / `  hint: NEXT STEP`, with the line
* concerned when its file's text is given. Ends with a line break; empty for no diagnostics.
*/
function diagnosticsPretty(diagnostics, texts = /* @__PURE__ */ new Map()) {
	const lines = new Map([...texts].map(([file, text]) => [file, text.replace(/^\ufeff/, "").split(/\r?\n/)]));
	return diagnostics.map((diagnostic) => `${block(diagnostic, lines.get(diagnostic.file))}\n`).join("");
}
function block({ severity, code, message, file, range, hint }, lines) {
	const place = range === null ? file : `${file}:${range.line}:${range.column}`;
	return [
		`${severity}: ${plainText(message)} (${code})`,
		`  at ${plainText(place)}`,
		...excerpt(range, lines),
		...hint === null ? [] : [`  hint: ${plainText(hint)}`]
	].join("\n");
}
/** The line with carets under the place; only for plain ASCII lines, where columns and cells are the same. */
function excerpt(range, lines) {
	const line = range === null ? void 0 : lines?.[range.line - 1];
	if (range === null || line === void 0 || !/^[\x20-\x7e]*$/.test(line) || line.trim() === "") return [];
	const start = range.column > 80 ? range.column - 40 : 0;
	const shown = line.slice(start, start + MAX_EXCERPT);
	const from = range.column - 1 - start;
	const end = range.endLine === range.line ? range.endColumn - 1 - start : shown.length;
	const width = Math.max(1, Math.min(end, shown.length) - from);
	const number = String(range.line);
	return [`    ${number} | ${shown}`, `    ${" ".repeat(number.length)} | ${" ".repeat(from)}${"^".repeat(width)}`];
}
/** `3 errors, 1 warning in 2 files`, or `no findings`. */
function summaryOf(diagnostics) {
	const count = (severity) => diagnostics.filter((one) => one.severity === severity).length;
	const files = new Set(diagnostics.map(({ file }) => file)).size;
	if (files === 0) return "no findings";
	return `${plural(count("error"), "error")}, ${plural(count("warning"), "warning")} in ${plural(files, "file")}`;
}
const plural = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;

export { diagnostics_pretty_exports as n, diagnosticsPretty as t };