// dist/check/kinds.js
/** All kinds, sorted. */
const KINDS = [
	"indicators",
	"label",
	"law",
	"library",
	"method",
	"products",
	"questionnaire",
	"requirements",
	"tender"
];
const isKind = (name) => KINDS.some((kind) => kind === name);
const MODELINE = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;
/** The kind by the modeline that editors read, `# yaml-language-server: $schema=.../KIND.schema.json`. */
function kindByModeline(text) {
	const comments = /^(?:\ufeff?\s*(?:#[^\n]*)?\n)*(?:#[^\n]*)?/.exec(text.slice(0, 4096))?.[0] ?? "";
	const target = MODELINE.exec(comments)?.[1];
	if (target === void 0) return { state: "silent" };
	const name = /([^/\\]+)\.schema\.json$/.exec(target)?.[1] ?? target;
	return isKind(name) ? {
		state: "known",
		kind: name
	} : {
		state: "unknown",
		name
	};
}
const FOLDERS = {
	labels: "label",
	law: "law",
	requirements: "requirements",
	tenders: "tender"
};
/** The kind by the place in a library: `labels/x.yaml` or `method.yaml`; null when the place says nothing. */
function kindByPlace(path) {
	const parts = path.replaceAll("\\", "/").split("/");
	const folder = FOLDERS[parts.at(-2) ?? ""];
	if (folder !== void 0) return folder;
	const name = (parts.at(-1) ?? "").replace(/\.(ya?ml|json)$/, "");
	return isKind(name) ? name : null;
}
/** Keys that only one kind has. */
const TELLING_KEYS = [
	["lots", "tender"],
	["claims", "label"],
	["dimensions", "indicators"],
	["sections", "questionnaire"],
	["rules", "law"],
	["requirements", "requirements"],
	["not-ict", "products"],
	["maintainers", "library"],
	["comparison-tolerance", "method"]
];
/** The kind by the keys of the file; null when no key tells. */
function kindByKeys(data) {
	if (data === null || typeof data !== "object") return null;
	return TELLING_KEYS.find(([key]) => Object.hasOwn(data, key))?.[1] ?? null;
}

export { kindByPlace as i, kindByKeys as n, kindByModeline as r, KINDS as t };