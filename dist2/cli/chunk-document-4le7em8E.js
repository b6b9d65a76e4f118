import { t as sortDiagnostics } from "./chunk-findings-BXMQfWCx.js";
import { t as closest } from "./chunk-did-you-mean-DR6QhupM.js";
import { a as readablePath, i as pointerTo, o as splitPointer, s as valueAt, t as parseText } from "./chunk-yaml-text-DvGaCE-J.js";
import { createRequire } from "node:module";

// dist/check/generated.js
/** Loads the generated validators and schemas, one per kind and only when needed (they are large). */
const load = createRequire(import.meta.url);
/** All faults of the data against the schema of its kind, in the validator's order; none when it is valid. */
function validatorErrors(kind, data) {
	const validate = load(`../generated/validate-${kind}.cjs`);
	return validate(data) ? [] : validate.errors ?? [];
}
/** The schema of a kind with everything that it refers to in its own `$defs`. */
const schemaOf = (kind) => load(`../generated/schema-${kind}.json`);

// dist/check/schema-walk.js
/** Finds the part of a schema that speaks about one value, and says in words what it asks for. */
const isSchema = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const child = (schema, key) => {
	const value = schema[key];
	return isSchema(value) ? value : null;
};
const list = (schema, key) => {
	const value = schema[key];
	return Array.isArray(value) ? value.filter(isSchema) : [];
};
/** A schema as the alternatives that it offers: references followed, `anyOf`, `oneOf` and `allOf` opened. */
function alternatives(schema, root, depth = 0) {
	if (depth > 10) return [schema];
	const reference = schema["$ref"];
	if (typeof reference === "string") {
		const target = child(child(root, "$defs") ?? {}, reference.replace(/^.*#\/\$defs\//, ""));
		if (target === null) return [schema];
		const { $ref: _, ...own } = schema;
		return alternatives({
			...target,
			...own
		}, root, depth + 1);
	}
	const inner = [
		...list(schema, "anyOf"),
		...list(schema, "oneOf"),
		...list(schema, "allOf")
	];
	if (inner.length === 0) return [schema];
	return inner.flatMap((part) => alternatives(part, root, depth + 1));
}
/** All schemas that may speak about the value at a pointer. */
function schemasAt(root, pointer) {
	let current = alternatives(root, root);
	for (const part of splitPointer(pointer)) current = current.flatMap((schema) => stepInto(schema, part)).flatMap((schema) => alternatives(schema, root));
	return current;
}
function stepInto(schema, part) {
	const property = child(child(schema, "properties") ?? {}, part);
	if (property !== null) return [property];
	const next = list(schema, "prefixItems")[Number(part)] ?? child(schema, "items") ?? child(schema, "additionalProperties");
	return next === null || next === void 0 ? [] : [next];
}
/** Names of the keys that the schemas define or allow by name. */
function knownKeys(schemas, root) {
	const names = schemas.flatMap((schema) => {
		const namesSchema = child(schema, "propertyNames");
		const allowed = namesSchema === null ? [] : alternatives(namesSchema, root).flatMap((part) => enumOf(part) ?? []);
		return [...Object.keys(child(schema, "properties") ?? {}), ...allowed.map(String)];
	});
	return [...new Set(names)];
}
/** True when the schema allows values of the same type as the given one. */
function acceptsType(schema, value) {
	const types = typesOf(schema);
	return types.length === 0 || types.some((type) => type === typeOf(value) || type === "integer" && typeof value === "number");
}
/** JSON type of a value: null, list, map, text and so on by the names of JSON Schema. */
const typeOf = (value) => value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
function typesOf(schema) {
	const type = schema["type"];
	if (typeof type === "string") return [type];
	if (Array.isArray(type)) return type.map(String);
	const values = enumOf(schema);
	return values === null ? [] : [...new Set(values.map(typeOf))];
}
/** The closed list of values of a schema, or null. */
function enumOf(schema) {
	const values = schema["enum"];
	if (Array.isArray(values)) return values;
	return Object.hasOwn(schema, "const") ? [schema["const"]] : null;
}
const WORDS = {
	object: "a map of keys and values",
	array: "a list",
	string: "text",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	null: "null"
};
/** What a schema asks for, in words: `a date (year-month-day)`, `a whole number from 0 to 3`. */
function inWords(schema) {
	const values = enumOf(schema);
	if (values !== null) return values.length === 1 ? `"${String(values[0])}"` : `one of ${values.map(String).join(", ")}`;
	if (schema["format"] === "date") return "a date (year-month-day)";
	if (Array.isArray(schema["prefixItems"])) return "a range [lowest, highest]";
	const types = typesOf(schema);
	const [type] = types;
	if (type === "integer" || type === "number") return numberInWords(WORDS[type] ?? type, schema);
	return types.length === 0 ? "another value" : types.map((name) => WORDS[name] ?? name).join(" or ");
}
function numberInWords(word, schema) {
	const { minimum, maximum, exclusiveMinimum } = schema;
	if (typeof minimum === "number" && typeof maximum === "number") return `${word} from ${minimum} to ${maximum}`;
	if (typeof minimum === "number") return `${word} of at least ${minimum}`;
	const above = typeof exclusiveMinimum === "number" ? ` above ${exclusiveMinimum}` : "";
	return typeof maximum === "number" ? `${word}${above} of at most ${maximum}` : `${word}${above}`;
}
/** Description and first example of a schema as a hint, or null. */
function hintOf(schema) {
	const { description, examples } = schema;
	const example = Array.isArray(examples) && examples.length > 0 ? ` For example: ${JSON.stringify(examples[0])}` : "";
	return typeof description === "string" ? `${description}${example}` : example === "" ? null : example.trim();
}

// dist/check/schema-problems.js
/** Words for faults of one value: what was asked for, what was found, what to write. */
const MAX_SHOWN = 60;
/** A value as shown in a message: short, in quotes when it is text. */
function shown(value) {
	switch (typeOf(value)) {
		case "string": {
			const text = String(value);
			return `"${text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}...` : text}"`;
		}
		case "array": return "a list";
		case "object": return "a map";
		default: return String(value);
	}
}
const named = (path) => path === "" ? "the file" : path;
/** A value that fits no branch of a union: one sentence with all choices. */
function unionProblem(path, branches, value) {
	const words = [...new Set(branches.map(inWords))];
	const sameType = branches.filter((schema) => acceptsType(schema, value));
	const choices = branches.flatMap((schema) => enumOf(schema) ?? []).map(String);
	const guess = typeof value === "string" ? closest(value, choices) : null;
	const [meant] = sameType;
	return {
		code: meant === void 0 ? "wrong-type" : codeOf(meant),
		message: `${named(path)} must be ${joined(words)}; found ${shown(value)}`,
		hint: guess !== null ? `did you mean "${guess}"?` : meant === void 0 ? quoteHint(branches, value) : hintOf(meant)
	};
}
const joined = (words) => words.length < 2 ? words[0] ?? "another value" : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
/** The code of the fault that a value of the right type has against a schema. */
function codeOf(schema) {
	if (enumOf(schema) !== null) return "not-one-of";
	if (Object.hasOwn(schema, "format") || Object.hasOwn(schema, "pattern")) return "bad-format";
	return typeOf(schema["minimum"]) === "number" || typeOf(schema["maximum"]) === "number" ? "out-of-range" : "wrong-type";
}
function quoteHint(schemas, value) {
	return schemas.some((schema) => schema["type"] === "string") && (typeof value === "number" || typeof value === "boolean") ? `put it in quotes: "${String(value)}"` : null;
}
/** A value of which one keyword of the schema does not hold. */
function valueProblem(path, error, schemas, value) {
	const name = named(path);
	const schema = schemas.find((candidate) => acceptsType(candidate, value)) ?? schemas[0] ?? {};
	const limit = String(error.params["limit"]);
	switch (error.keyword) {
		case "type": return {
			code: "wrong-type",
			message: `${name} must be ${joined([...new Set(schemas.map(inWords))])}; found ${shown(value)}`,
			hint: quoteHint(schemas, value) ?? listHint(schemas, value) ?? yesNoHint(schemas, value)
		};
		case "enum":
		case "const": return notOneOf(name, schema, value);
		case "format": return {
			code: "bad-format",
			message: `${name} must be ${inWords(schema)}; found ${shown(value)}`,
			hint: "write a day of the calendar as year-month-day, for example 2026-11-23"
		};
		case "pattern": return {
			code: "bad-format",
			message: `${name} has not the form asked for: ${shown(value)}`,
			hint: hintOf(schema)
		};
		case "minLength": return {
			code: "too-short",
			message: `${name} must not be empty`,
			hint: null
		};
		case "maxLength": return {
			code: "too-long",
			message: `${name} has ${String(value).length} characters; at most ${limit} are allowed`,
			hint: null
		};
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum": return {
			code: "out-of-range",
			message: `${name} must be ${inWords(schema)}; found ${shown(value)}`,
			hint: null
		};
		case "minItems":
		case "minProperties": return {
			code: "too-few",
			message: `${name} needs at least ${limit} ${limit === "1" ? "entry" : "entries"}`,
			hint: null
		};
		case "maxItems":
		case "maxProperties":
		case "items": return {
			code: "too-many",
			message: `${name} takes at most ${limit} ${limit === "1" ? "entry" : "entries"}`,
			hint: null
		};
		case "uniqueItems": return {
			code: "repeated-item",
			message: `${name} holds the same entry twice`,
			hint: "remove one of them"
		};
		default: return {
			code: "wrong-shape",
			message: `${name} does not fit the schema (${error.keyword})`,
			hint: hintOf(schema)
		};
	}
}
const listHint = (schemas, value) => schemas.some((schema) => schema["type"] === "array") && typeof value === "string" ? `write a list: [${value}]` : null;
/** YAML 1.2 knows true and false only; `yes` is text. */
function yesNoHint(schemas, value) {
	if (typeof value !== "string" || !schemas.some((schema) => schema["type"] === "boolean")) return null;
	const meant = [
		"yes",
		"y",
		"on",
		"true"
	].includes(value.toLowerCase()) ? "true" : [
		"no",
		"n",
		"off",
		"false"
	].includes(value.toLowerCase()) ? "false" : null;
	return meant === null ? null : `write ${meant}, without quotes`;
}
function notOneOf(name, schema, value) {
	const choices = (enumOf(schema) ?? []).map(String);
	const guess = typeof value === "string" ? closest(value, choices) : null;
	return {
		code: "not-one-of",
		message: `${name} must be ${inWords(schema)}; found ${shown(value)}`,
		hint: guess === null ? null : `did you mean "${guess}"?`
	};
}

// dist/check/schemas.js
/**
* Shape: the faults of the generated validators as one tidy problem per mistake. A validator reports each branch of a
* union, and each keyword of a value; a reader made one mistake.
*/
/** Checks data against the schema of its kind. Empty when the shape is right. */
function shapeProblems(kind, data) {
	const errors = validatorErrors(kind, data);
	if (errors.length === 0) return [];
	const root = schemaOf(kind);
	return withoutConsequences(perPlace(withoutUnionNoise(errors, root, data), root, data));
}
const UNIONS = ["anyOf", "oneOf"];
/** Faults of the value as such; at one place only the first of them is a mistake of the author. */
const OF_VALUE = [
	"type",
	"enum",
	"const",
	"pattern",
	"format",
	"minLength",
	"maxLength",
	"minimum",
	"maximum",
	"exclusiveMinimum",
	"exclusiveMaximum",
	"multipleOf",
	"not"
];
const isBelow = (pointer, parent) => pointer.startsWith(`${parent}/`);
/**
* Replaces the faults of all branches of a union by those of the branch that was meant: the one of the same type. When
* a plain value fits none, one fault remains that describes the whole union.
*/
function withoutUnionNoise(errors, root, data) {
	let kept = errors;
	const places = errors.filter(({ keyword }) => UNIONS.includes(keyword)).map(({ instancePath }) => instancePath);
	for (const place of new Set(places)) {
		const value = valueAt(data, place);
		const branches = schemasAt(root, place);
		const structured = value !== null && typeof value === "object";
		const meant = branches.filter((schema) => acceptsType(schema, value) && (!structured || !Object.hasOwn(schema, "enum")));
		if (structured && meant.length > 0) {
			kept = kept.filter(({ instancePath, keyword }) => instancePath !== place || !(UNIONS.includes(keyword) || [
				"type",
				"const",
				"enum"
			].includes(keyword)));
			continue;
		}
		const union = {
			instancePath: place,
			keyword: "union",
			params: {},
			union: branches
		};
		kept = [...kept.filter(({ instancePath }) => instancePath !== place && !isBelow(instancePath, place)), union];
	}
	return kept;
}
function perPlace(errors, root, data) {
	const seen = /* @__PURE__ */ new Set();
	const problems = [];
	for (const error of errors) {
		if (error.propertyName !== void 0 && error.keyword !== "propertyNames") continue;
		if (UNIONS.includes(error.keyword)) continue;
		const subject = error.keyword === "required" ? error.params["missingProperty"] : error.params["additionalProperty"] ?? error.params["propertyName"];
		const group = OF_VALUE.includes(error.keyword) ? "value" : `${error.keyword} ${typeof subject === "string" ? subject : ""}`;
		const identity = `${error.instancePath} ${group}`;
		if (seen.has(identity)) continue;
		seen.add(identity);
		problems.push(problemOf(error, errors, root, data));
	}
	return problems;
}
function problemOf(error, all, root, data) {
	const { instancePath: pointer, params } = error;
	const value = valueAt(data, pointer);
	const schemas = schemasAt(root, pointer).filter((schema) => acceptsType(schema, value));
	switch (error.keyword) {
		case "required": return missingKey(pointer, String(params["missingProperty"]), schemas, root);
		case "additionalProperties": return unknownKey(pointer, String(params["additionalProperty"]), schemas, root, value);
		case "propertyNames": return unknownKey(pointer, String(params["propertyName"]), schemas, root, value);
		case "union": return {
			...unionProblem(readablePath(pointer), error.union ?? [], value),
			pointer,
			part: "value"
		};
		default: {
			const first = all.find((other) => other.instancePath === pointer && other.keyword === "type") ?? error;
			const found = OF_VALUE.includes(error.keyword) ? first : error;
			return {
				...valueProblem(readablePath(pointer), found, schemasAt(root, pointer), value),
				pointer: uniqueAt(found, pointer),
				part: "value"
			};
		}
	}
}
/** A repeated item is shown at the item, not at the list. */
const uniqueAt = (error, pointer) => error.keyword === "uniqueItems" ? `${pointer}${pointerTo(Number(error.params["i"]))}` : pointer;
const inside = (pointer) => pointer === "" ? "" : ` in ${readablePath(pointer)}`;
function missingKey(pointer, key, schemas, root) {
	const [schema] = schemas.flatMap((parent) => schemasOfKey(parent, key, root));
	const description = schema?.["description"];
	return {
		code: "missing-key",
		message: `the key "${key}" is missing${inside(pointer)}`,
		hint: typeof description === "string" ? `add "${key}": ${description}` : `add "${key}"`,
		pointer,
		part: "key"
	};
}
function schemasOfKey(parent, key, root) {
	const properties = parent["properties"];
	if (properties === null || typeof properties !== "object") return [];
	const own = properties[key];
	return own === void 0 ? [] : typeof own["description"] === "string" ? [own] : alternatives(own, root);
}
function unknownKey(pointer, key, schemas, root, value) {
	const present = typeOf(value) === "object" ? Object.keys(value) : [];
	const known = knownKeys(schemas, root);
	const guess = closest(key, known.filter((name) => !present.includes(name)));
	const choices = known.length <= 20 && known.length > 0 ? `known keys: ${known.join(", ")}` : null;
	return {
		code: known.length === 0 ? "bad-key" : "unknown-key",
		message: known.length === 0 ? `the key "${key}"${inside(pointer)} is no id: lower-case words joined by hyphens` : `the key "${key}" is not known${inside(pointer)}`,
		hint: guess === null ? choices : `did you mean "${guess}"?`,
		pointer: `${pointer}${pointerTo(key)}`,
		part: "key"
	};
}
/** A misspelt key is one mistake, not an unknown and a missing one. */
function withoutConsequences(problems) {
	const misspelt = new Set(problems.flatMap(({ code, pointer, hint }) => {
		const guess = code === "unknown-key" ? /^did you mean "(.+)"\?$/.exec(hint ?? "")?.[1] : void 0;
		return guess === void 0 ? [] : [`${pointerTo(...splitPointer(pointer).slice(0, -1))} ${guess}`];
	}));
	return problems.filter(({ code, pointer, message }) => {
		const key = code === "missing-key" ? /^the key "(.+?)" is missing/.exec(message)?.[1] : void 0;
		return key === void 0 || !misspelt.has(`${pointer} ${key}`);
	});
}

// dist/check/document.js
/** Parses a file and checks its shape. */
function checkDocument(text, names, kind) {
	const parsed = parseText(text, names.file);
	return parsed.ok ? checkShape(parsed.value, names, kind) : parsed;
}
/** Checks the shape of a file that was parsed before. */
function checkShape({ data, locate }, names, kind) {
	const diagnostics = shapeProblems(kind, data).map(({ part, ...problem }) => ({
		...problem,
		severity: "error",
		file: names.file,
		range: locate(problem.pointer, part)
	}));
	if (diagnostics.length > 0) return {
		ok: false,
		diagnostics: sortDiagnostics(diagnostics)
	};
	return {
		ok: true,
		value: {
			kind,
			...names,
			data,
			locate
		},
		diagnostics: []
	};
}

export { checkDocument, checkShape };