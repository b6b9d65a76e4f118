import { n as compareText, t as compareBy } from "./chunk-order-B-_Ewr1E.js";
import { n as THEMES } from "./chunk-types-pc3dXIsv.js";
import { checkShape } from "./chunk-document-4le7em8E.js";
import { t as sortDiagnostics } from "./chunk-findings-BXMQfWCx.js";
import { i as kindByPlace, n as kindByKeys, r as kindByModeline, t as KINDS } from "./chunk-kinds-CqsQ1RUy.js";
import { t as parseText } from "./chunk-yaml-text-DvGaCE-J.js";

// dist/check/semantics/rules.js
const RULES = [];

// dist/check/semantics/check-meaning.js
/** Findings of all rules. Dates are compared with the later of `asOf` and the library's date. */
function checkMeaning(documents, broken, { asOf, strict }) {
	const context = contextOf(documents, broken, asOf);
	return RULES.flatMap((rule) => rule.run(context).map(({ document, part, ...finding }) => ({
		code: rule.code,
		severity: strict && rule.strict ? "error" : rule.severity,
		...finding,
		file: document.file,
		range: document.locate(finding.pointer, part)
	})));
}
function contextOf(documents, broken, asOf) {
	const sorted = [...documents].sort((a, b) => compareText(a.path, b.path));
	const files = (kind) => sorted.filter((document) => document.kind === kind);
	return {
		files,
		complete: (...kinds) => kinds.every((kind) => !broken.has(kind) && files(kind).length > 0),
		today: [asOf ?? "", ...files("library").map(({ data }) => data.date)].reduce((latest, date) => date > latest ? date : latest)
	};
}

// dist/check/library.js
/** Parses each file and checks its shape; a broken file never hides another. */
function readDocuments(texts) {
	const documents = [];
	const broken = /* @__PURE__ */ new Set();
	const diagnostics = [];
	for (const text of [...texts].sort((a, b) => compareText(a.path, b.path))) {
		const { kind, checked } = readDocument(text);
		diagnostics.push(...checked.diagnostics);
		if (checked.ok) documents.push(checked.value);
		else if (kind !== null) broken.add(kind);
	}
	return {
		documents,
		broken,
		diagnostics
	};
}
/** Parses one file of any kind; the kind comes from its modeline, else its place, else its keys. */
function readDocument({ path, file, text }) {
	const stated = kindByModeline(text);
	const place = stated.state === "known" ? stated.kind : kindByPlace(path);
	const parsed = parseText(text, file);
	if (!parsed.ok) return {
		kind: place,
		checked: parsed
	};
	const kind = place ?? kindByKeys(parsed.value.data);
	if (stated.state === "unknown" || kind === null) return {
		kind: null,
		checked: {
			ok: false,
			diagnostics: [unknownKind(file, stated)]
		}
	};
	return {
		kind,
		checked: checkShape(parsed.value, {
			file,
			path
		}, kind)
	};
}
const unknownKind = (file, stated) => ({
	code: "unknown-file-kind",
	severity: "error",
	message: stated.state === "unknown" ? `no schema is called "${stated.name}"` : "it is not clear what kind of file this is",
	hint: `begin the file with "# yaml-language-server: $schema=../schema/KIND.schema.json", KIND being one of: ${KINDS.join(", ")}`,
	file,
	pointer: "",
	range: {
		line: 1,
		column: 1,
		endLine: 1,
		endColumn: 1
	}
});
/**
* Lays one library over another: a file of the same kind and id replaces, a new one adds.
* @returns the files of both that count
*/
function overlay(base, top) {
	const replaced = new Set(top.map(identity));
	return [...base.filter((document) => !replaced.has(identity(document))), ...top];
}
function identity(document) {
	switch (document.kind) {
		case "label": return `label ${document.data.id}`;
		case "requirements": return `requirements ${document.data.theme}`;
		default: return document.kind;
	}
}
/** Checks the texts of a library and builds it. Not ok when there is any error; warnings accompany the value. */
function checkLibrary(texts, options) {
	const { documents, broken, diagnostics } = readDocuments(texts);
	const all = overlay(options.base, documents);
	const meaning = checkMeaning(all, broken, options);
	const missing = missingFiles(all, broken);
	const found = sortDiagnostics([
		...diagnostics,
		...missing,
		...meaning
	]);
	if (found.some(({ severity }) => severity === "error")) return {
		ok: false,
		diagnostics: found
	};
	const library = buildLibrary(all, options);
	return library === null ? {
		ok: false,
		diagnostics: found
	} : {
		ok: true,
		value: library,
		diagnostics: found
	};
}
const NEEDED = [
	"indicators",
	"label",
	"law",
	"library",
	"method",
	"products",
	"questionnaire",
	"requirements"
];
function missingFiles(documents, broken) {
	const present = new Set(documents.map(({ kind }) => kind));
	return NEEDED.filter((kind) => !present.has(kind) && !broken.has(kind)).map((kind) => ({
		code: "missing-file",
		severity: "error",
		message: `the library has no file of the kind "${kind}"`,
		hint: "add the file, or lay the library over the built-in one (extends: builtin)",
		file: documents.find((document) => document.kind === "library")?.file ?? "library.yaml",
		pointer: "",
		range: null
	}));
}
const only = (documents, kind) => documents.filter((document) => document.kind === kind);
/**
* The library as one value; the order of files never matters.
* @returns null when a kind of file that every library needs is missing
*/
function buildLibrary(documents, { digest, overlays }) {
	const last = (kind) => only(documents, kind).at(-1);
	const [info, method, indicators, products, law, questionnaire] = [
		last("library"),
		last("method"),
		last("indicators"),
		last("products"),
		last("law"),
		last("questionnaire")
	];
	if (!info || !method || !indicators || !products || !law || !questionnaire) return null;
	const files = [...only(documents, "requirements")].sort(compareBy((a, b) => THEMES.indexOf(a.data.theme) - THEMES.indexOf(b.data.theme), (a, b) => compareText(a.path, b.path)));
	return {
		info: info.data,
		digest,
		overlays,
		method: method.data,
		dimensions: indicators.data.dimensions,
		requirements: files.flatMap(({ data }) => requirementsOf(data)).sort(inThemeOrder),
		requirementSources: files.map(({ data }) => ({
			theme: data.theme,
			sources: data.sources
		})),
		products: products.data.products,
		services: products.data.services,
		labels: only(documents, "label").map(({ data }) => data).sort((a, b) => compareText(a.id, b.id)),
		law: law.data,
		questionnaire: questionnaire.data
	};
}
const requirementsOf = (data) => data.requirements.map((requirement) => ({
	...requirement,
	theme: data.theme
}));
const inThemeOrder = compareBy((a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme), (a, b) => compareText(a.id, b.id));

export { checkLibrary };