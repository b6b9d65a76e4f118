import { n as suggestion } from "./chunk-did-you-mean-DR6QhupM.js";
import { t as sortDiagnostics } from "./chunk-findings-BXMQfWCx.js";
import { i as pointerTo, n as toYaml, t as parseText } from "./chunk-yaml-text-DvGaCE-J.js";
import { n as readText, t as readStream } from "./chunk-library-DB6wAa45.js";
import { t as diagnosticsPretty } from "./chunk-diagnostics-pretty-D3qx8Tt6.js";
import { i as EXIT, r as usageError, t as CliError } from "./chunk-errors-Ctda8ePa.js";

// dist/cli/settings.js
/** `--set path=value`: fields of a tender from the command line. */
/** Fields that are lists: one value or several with commas. */
const LISTS = /* @__PURE__ */ new Set([
	"products",
	"services",
	"cpv"
]);
const FORBIDDEN = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const HIGHEST_INDEX = 999;
const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
function parseSetting(text) {
	const equals = text.indexOf("=");
	const keys = text.slice(0, Math.max(0, equals)).split(".");
	if (equals < 1 || keys.some((key) => key === "" || FORBIDDEN.has(key))) throw usageError(`--set "${text}" is not path=value`, "for example --set ambition.circularity=advanced");
	const raw = text.slice(equals + 1);
	const parsed = parseText(raw, "--set");
	const value = parsed.ok ? parsed.value.data : raw;
	return {
		keys,
		value: LISTS.has(keys.at(-1) ?? "") && !Array.isArray(value) ? raw.split(",").map((part) => part.trim()) : value
	};
}
/** The same data with one field set; lists and maps on the way are made when they are missing. */
function withField(data, keys, value, setting) {
	const [key, ...rest] = keys;
	if (key === void 0) return value;
	if (/^\d+$/.test(key)) {
		const index = Number(key);
		if (index > HIGHEST_INDEX) throw usageError(`--set "${setting}": there is no entry ${key}`, "entries are counted from 0");
		const list = Array.isArray(data) ? data : [];
		return Array.from({ length: Math.max(list.length, index + 1) }, (_, at) => list[at] ?? { id: String(at + 1) }).map((entry, at) => at === index ? withField(entry, rest, value, setting) : entry);
	}
	const map = isObject(data) ? data : {};
	return {
		...map,
		[key]: withField(map[key], rest, value, setting)
	};
}
/**
* Lays settings over data, in order.
* @throws {CliError} exit 2 when a setting has no path or its path leads nowhere
*/
const applySettings = (data, settings) => settings.reduce((before, setting) => {
	const { keys, value } = parseSetting(setting);
	return withField(before, keys, value, setting);
}, data);

// dist/check/tender.js
/**
* Checks a tender (YAML or JSON).
* @param text - content of the file
* @param file - its name for diagnostics; `-` for standard input
* @returns the tender as written, without defaults; or every fault with its place
*/
async function checkTender(text, file, library) {
	const { checkDocument } = await import("./chunk-document-4le7em8E.js");
	const checked = checkDocument(text, {
		file,
		path: file
	}, "tender");
	return checked.ok ? checkTenderMeaning(checked.value, library) : checked;
}
/** Checks what a schema cannot say about a tender whose shape is right. */
function checkTenderMeaning(document, library) {
	const tender = document.data;
	const diagnostics = sortDiagnostics([
		...lotFindings(tender, library),
		...requirementFindings(tender, library),
		...deliveryFindings(tender)
	].map(({ part, ...finding }) => ({
		...finding,
		severity: "error",
		file: document.file,
		range: document.locate(finding.pointer, part)
	})));
	return diagnostics.length > 0 ? {
		ok: false,
		diagnostics
	} : {
		ok: true,
		value: tender,
		diagnostics: []
	};
}
function lotFindings(tender, library) {
	const products = library.products.map(({ id }) => id);
	const services = library.services.map(({ id }) => id);
	return tender.lots.flatMap((lot, index) => {
		const at = pointerTo("lots", index);
		const first = tender.lots.findIndex(({ id }) => id === lot.id);
		const nothing = (lot.products ?? []).length + (lot.services ?? []).length === 0;
		return [
			...unknownIds("unknown-product", "product", lot.products ?? [], products, services, `${at}/products`),
			...unknownIds("unknown-service", "service", lot.services ?? [], services, products, `${at}/services`),
			...nothing ? [nothingBought(lot.id, at)] : [],
			...first < index ? [repeatedLot(lot.id, at)] : []
		];
	});
}
function unknownIds(code, noun, ids, known, others, at) {
	return ids.flatMap((id, index) => known.includes(id) ? [] : [{
		code,
		message: `no ${noun} is called "${id}"`,
		hint: others.includes(id) ? `"${id}" is a ${noun === "product" ? "service" : "product"}: move it to "${noun === "product" ? "services" : "products"}"` : suggestion(id, known) ?? `known: ${known.join(", ")}`,
		pointer: `${at}${pointerTo(index)}`,
		part: "value"
	}]);
}
const nothingBought = (id, at) => ({
	code: "empty-lot",
	message: `lot ${id} names no product and no service`,
	hint: "add \"products\" or \"services\", for example: products: [notebook]",
	pointer: at,
	part: "key"
});
const repeatedLot = (id, at) => ({
	code: "repeated-id",
	message: `two lots are called "${id}"`,
	hint: "give each lot its own id",
	pointer: `${at}/id`,
	part: "value"
});
function requirementFindings(tender, library) {
	const known = library.requirements.map(({ id }) => id);
	return [{
		keys: tender.requirements,
		at: "/requirements"
	}, ...tender.lots.map((lot, index) => ({
		keys: lot.requirements,
		at: pointerTo("lots", index, "requirements")
	}))].flatMap(({ keys = {}, at }) => Object.keys(keys).filter((id) => !known.includes(id)).map((id) => ({
		code: "unknown-requirement",
		message: `no requirement is called "${id}"`,
		hint: suggestion(id, known) ?? "labelwise requirements list shows all of them",
		pointer: `${at}${pointerTo(id)}`,
		part: "key"
	})));
}
function deliveryFindings({ delivery }) {
	const { from, to } = delivery ?? {};
	if (from === void 0 || to === void 0 || from <= to) return [];
	return [{
		code: "dates-reversed",
		message: `delivery ends on ${to}, before it begins on ${from}`,
		hint: "swap the two days or correct one of them",
		pointer: "/delivery/to",
		part: "value"
	}];
}

// dist/cli/tender-input.js
/** A tender from a file, from standard input or from `--set` alone: text in, trusted tender or an error out. */
/** Ends the command with the findings, after they were shown. */
async function refuse(diagnostics, texts, context) {
	await context.stderr.write(diagnosticsPretty(diagnostics, texts));
	const [first] = diagnostics;
	const many = diagnostics.length === 1 ? "one fault" : `${diagnostics.length} faults`;
	throw new CliError(`the tender cannot be assessed: ${many}`, EXIT.unreadable, null, first?.file ?? null);
}
async function readTender(source, context) {
	const read = source === "-" ? await readStream(context.stdin, "-") : await readText(source);
	return read.ok ? read.text : refuse([read.diagnostic], /* @__PURE__ */ new Map(), context);
}
/**
* Reads and checks a tender.
* @param source path of the file, or `-`
* @param settings `path=value` of `--set`, laid over it
* @throws {CliError} exit 3 when it cannot be read or has faults; exit 2 for a wrong setting
*/
async function tenderFromSource(source, settings, library, context) {
	const text = await readTender(source, context);
	if (settings.length === 0) return trusted(text, source, library, context);
	const parsed = parseText(text, source);
	if (!parsed.ok) return refuse(parsed.diagnostics, /* @__PURE__ */ new Map([[source, text]]), context);
	return trusted(toYaml(applySettings(parsed.value.data, settings)), `${source} with --set`, library, context);
}
/** A tender that was put together from settings or answers. */
const tenderFromData = (data, name, library, context) => trusted(toYaml(data), name, library, context);
async function trusted(text, name, library, context) {
	const checked = await checkTender(text, name, library);
	return checked.ok ? checked.value : refuse(checked.diagnostics, /* @__PURE__ */ new Map([[name, text]]), context);
}

export { applySettings as t, tenderFromData, tenderFromSource };