import { n as askedRequirements, r as resolveTender, t as evaluate } from "./chunk-assess-_d250-Fi.js";
import { x as isCalendarDay } from "./chunk-checked-options-BhstkLeW.js";
import { n as FileError, r as fileDiagnostic } from "./chunk-file-error-CeB7cU7E.js";
import { n as readText } from "./chunk-library-DB6wAa45.js";
import { t as writeAtomic } from "./chunk-write-atomic-OFRXQsTy.js";
import { a as wrapText } from "./chunk-layout-BENSKZp5.js";
import { i as EXIT, t as CliError } from "./chunk-errors-Ctda8ePa.js";
import { t as applySettings, tenderFromData } from "./chunk-tender-input-DR1J7jEX.js";
import { dirname, isAbsolute, join } from "node:path";
import { rename } from "node:fs/promises";
import { homedir } from "node:os";

// dist/interview/answers.js
/** Key of an answer: the question's id, with the number of the round from the second round of a repeated section on. */
const keyOf = (questionId, round) => round === 1 ? questionId : `${questionId}.${String(round)}`;

// dist/interview/tender-paths.js
/** Writing and clearing at the paths that a questionnaire names, such as `lots[].products` or `requirements.*.must`. */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const segmentsOf = (path) => path.split(".").map((part) => part.endsWith("[]") ? {
	key: part.slice(0, -2),
	each: true
} : {
	key: part,
	each: false
});
/** Id of the entry that a round of a repeated section adds. */
const roundId = (round) => String(round);
/** The objects that stand before the last key of a path; `*` fans out over existing keys when clearing. */
function child(parent, segment, round) {
	if (!segment.each) {
		const next = parent[segment.key];
		if (isObject(next)) return next;
		const created = {};
		parent[segment.key] = created;
		return created;
	}
	const existing = parent[segment.key];
	const list = Array.isArray(existing) ? existing : [];
	parent[segment.key] = list;
	while (list.length < round) list.push({ id: roundId(list.length + 1) });
	const entry = list[round - 1];
	if (isObject(entry)) return entry;
	const created = { id: roundId(round) };
	list[round - 1] = created;
	return created;
}
/** Sets a value at a path; `*` in the path stands for each of `ids`. Changes `target`, which the caller owns. */
function writeAt(target, path, round, value, ids = []) {
	const segments = segmentsOf(path);
	const walk = (parent, index) => {
		const segment = segments[index];
		if (!segment) return;
		const keys = segment.key === "*" ? ids : [segment.key];
		for (const key of keys) if (index === segments.length - 1) parent[key] = value;
		else walk(child(parent, {
			key,
			each: segment.each
		}, round), index + 1);
	};
	walk(target, 0);
}
/** Removes what stands at a path (for `*`: at every key), and objects that become empty by it. */
function clearAt(target, path, round) {
	const segments = segmentsOf(path);
	const walk = (parent, index) => {
		const segment = segments[index];
		if (!segment) return;
		const keys = segment.key === "*" ? Object.keys(parent) : [segment.key];
		for (const key of keys) {
			if (index === segments.length - 1) {
				delete parent[key];
				continue;
			}
			const next = segment.each && Array.isArray(parent[key]) ? parent[key][round - 1] : parent[key];
			if (!isObject(next)) continue;
			walk(next, index + 1);
			if (!segment.each && Object.keys(next).length === 0) delete parent[key];
		}
	};
	walk(target, 0);
}
/**
* Reads what stands at a path.
* @returns the value; for a path with `*` the keys whose value there is true; undefined when nothing is there
*/
function readAt(source, path, round) {
	const [before, after] = path.split(".*.");
	let value = source;
	for (const { key, each } of segmentsOf(before ?? path)) {
		if (!isObject(value)) return void 0;
		const next = value[key];
		value = each ? Array.isArray(next) ? next[round - 1] : void 0 : next;
	}
	if (after === void 0) return value;
	if (!isObject(value)) return void 0;
	const ids = Object.entries(value).filter(([, wish]) => isObject(wish) && wish[after] === true).map(([id]) => id);
	return ids.length > 0 ? ids : void 0;
}

// dist/interview/answers-from-tender.js
const isAnswer = (value) => [
	"string",
	"number",
	"boolean"
].includes(typeof value) || Array.isArray(value) && value.every((part) => typeof part === "string");
/** The value that a question would have had to get, when all its paths agree; undefined when the tender is silent. */
function answerAt(question, tender, round) {
	const [first, ...rest] = (question.sets ?? []).map((path) => readAt(tender, path, round));
	if (!isAnswer(first)) return void 0;
	if (!rest.every((value) => JSON.stringify(value) === JSON.stringify(first))) return void 0;
	const { choices } = question;
	if (question.type !== "select" || !choices || choices.some((choice) => choice.value === first)) return first;
	return choices.find((choice) => choice["leaves-open"] === true)?.value;
}
/** A question that only opens others (it sets nothing) was answered the way that opens those with an answer. */
function openers(questions, answers) {
	const found = {};
	for (const { id, when } of questions) {
		if (answers[id] === void 0 || when?.fact === void 0 || when.is === void 0) continue;
		const opener = questions.find((question) => question.id === when.fact);
		if (opener && !opener.sets && answers[opener.id] === void 0) found[opener.id] = when.is;
	}
	return found;
}
/**
* Answers that would lead to what a tender says.
* @param interview its `base` is the tender or part of a tender
* @returns answers by key; fields that no question asks stay in the base
*/
function answersFromTender(interview) {
	const { questionnaire, base = {} } = interview;
	const answers = {};
	for (const section of questionnaire.sections) {
		const list = section.repeat ? readAt(base, section.repeat.path, 1) : void 0;
		const rounds = Array.isArray(list) ? Math.max(1, list.length) : 1;
		if (section.repeat && Array.isArray(list)) answers[section.repeat.question] = rounds;
		for (let round = 1; round <= rounds; round += 1) for (const question of section.questions) {
			const value = answerAt(question, base, round);
			if (value !== void 0) answers[keyOf(question.id, round)] = value;
		}
	}
	return {
		...answers,
		...openers(questionnaire.sections.flatMap((section) => section.questions), answers)
	};
}

// dist/interview/choice-lists.js
/** The lists of the library that questions draw their choices from. */
const withoutWishes = ({ requirements: _wishes, ...lot }) => lot;
const choiceOf = ({ requirement, definition }, themeTitle) => ({
	value: requirement.id,
	title: requirement.title,
	description: definition.norm,
	group: themeTitle(requirement.theme)
});
/**
* Choice lists of a library.
* @param asOf the day of the assessment, `YYYY-MM-DD`: what law demands by then is not offered as a wish
* @param themeTitle heading of a theme in the list of requirements
* @returns lists in the order of the library; `requirements` gives those that the lots ask at the ambition so far,
* whatever wishes about single requirements stand in the draft already
*/
const choiceListsOf = (library, asOf, themeTitle = (theme) => theme) => ({
	products: library.products.map(({ id, title, includes }) => ({
		value: id,
		title,
		description: includes
	})),
	services: library.services.map(({ id, title, includes }) => ({
		value: id,
		title,
		description: includes
	})),
	requirements: (draft) => {
		const { requirements: _wishes, ...rest } = draft;
		const { tender } = resolveTender({
			...rest,
			title: draft.title ?? "-",
			lots: (draft.lots ?? []).map(withoutWishes)
		}, library.method);
		const asked = new Map(tender.lots.flatMap((lot) => askedRequirements(lot, tender, library, asOf)).filter(({ cells }) => cells.length > 0).map((entry) => [entry.requirement.id, entry]));
		return library.requirements.flatMap(({ id }) => {
			const entry = asked.get(id);
			return entry ? [choiceOf(entry, themeTitle)] : [];
		});
	}
});

// dist/interview/interruptions.js
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/**
* Watches a process and its terminal streams while an interview runs.
*
* `on` and not `once`: inquirer's `signal-exit` re-raises a signal that nobody else listens to, and a second Ctrl-C
* while answers are being saved must not kill the process. `beforeExit` is how an ended input shows: the prompt waits
* for ever, but nothing is left that could wake it.
*/
function watchInterruptions(host, streams = []) {
	const controller = new AbortController();
	const interrupt = (signal) => {
		if (!controller.signal.aborted) controller.abort(signal);
	};
	const listeners = [
		...SIGNALS.map((signal) => [
			host,
			signal,
			() => interrupt(signal)
		]),
		[
			host,
			"beforeExit",
			() => interrupt("end-of-input")
		],
		...streams.map((stream) => [
			stream,
			"error",
			() => interrupt("SIGHUP")
		])
	];
	for (const [target, event, listener] of listeners) target.on(event, listener);
	return {
		signal: controller.signal,
		dispose: () => {
			for (const [target, event, listener] of listeners) target.off(event, listener);
		}
	};
}
const isInterruptSignal = (reason) => reason === "end-of-input" || SIGNALS.some((signal) => signal === reason);
/** What aborted an interview. An abort by someone else counts as Ctrl-C. */
const interruptionOf = (signal) => isInterruptSignal(signal.reason) ? signal.reason : "SIGINT";

// dist/interview/accept.js
/** Whether a value answers a question: the one gate for answers from a prompt, a session file or a tender. */
/** Longest text that the tender's schema takes. */
const LONGEST_TEXT = 4e3;
const accepted = (value) => ({
	ok: true,
	value
});
const refused = (code, detail = "") => ({
	ok: false,
	problem: {
		code,
		detail: String(detail)
	}
});
/** Text without control characters and outer spaces, as the tender's schema wants it. */
const tidy = (text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, " ").normalize("NFC").trim();
function acceptText(raw, { question, notBefore }) {
	const text = tidy(raw);
	if (text === "") return refused("needed");
	switch (question.format ?? "text") {
		case "day":
			if (!isCalendarDay(text)) return refused("day", text);
			return notBefore !== null && text < notBefore ? refused("day-order", notBefore) : accepted(text);
		case "country": return /^[A-Z]{2}$/.test(text) ? accepted(text) : refused("country", text);
		case "currency": return /^[A-Z]{3}$/.test(text) ? accepted(text) : refused("currency", text);
		case "text": return [...text].length > 4e3 ? refused("too-long", LONGEST_TEXT) : accepted(text);
	}
}
function acceptNumber(value, { question }) {
	if (!Number.isFinite(value)) return refused("number", value);
	if (question.whole && !Number.isSafeInteger(value)) return refused("whole", value);
	if (question.minimum !== void 0 && value < question.minimum) return refused("minimum", question.minimum);
	if (question.maximum !== void 0 && value > question.maximum) return refused("maximum", question.maximum);
	return accepted(value);
}
/** Keeps what can still be chosen, in the order of the choices. Nothing left of something is not "none of these". */
function acceptList(values, { choices, required }) {
	const chosen = choices.map((choice) => String(choice.value)).filter((value) => values.includes(value));
	if (chosen.length === 0 && values.length > 0) return refused("unknown-choice", values.join(", "));
	return chosen.length === 0 && required ? refused("needed") : accepted(chosen);
}
/**
* Judges a value as the answer to a question.
* @param value as prompted, loaded from a session or read from a tender; null is "I do not know"
* @returns the value as it is kept (text tidied, lists in the order of the choices), or the problem
*/
function acceptAnswer(value, context) {
	const { question, choices, required } = context;
	if (value === null) return required || question.unknown === null ? refused("needed") : accepted(null);
	switch (question.type) {
		case "select": {
			const choice = choices.find((option) => option.value === value);
			return choice ? accepted(choice.value) : refused("unknown-choice", String(value));
		}
		case "checkbox": return Array.isArray(value) ? acceptList(value, context) : refused("unknown-choice", String(value));
		case "input": return typeof value === "string" ? acceptText(value, context) : refused("text", String(value));
		case "number": return typeof value === "number" ? acceptNumber(value, context) : refused("number", String(value));
		case "confirm": return typeof value === "boolean" ? accepted(value) : refused("yes-or-no", String(value));
	}
}

// dist/interview/tender-from-entries.js
/** Order of the keys in a tender file: who and what first, then how much, then the procedure. */
const KEY_ORDER = [
	"title",
	"buyer",
	"reference",
	"value",
	"lots",
	"ambition",
	"assurance",
	"requirements",
	"intent",
	"production",
	"delivery",
	"follow-up",
	"market",
	"jurisdiction"
];
const writesNothing = ({ question, value }) => value === null || Array.isArray(value) && value.length === 0 || (question.choices ?? []).some((choice) => choice["leaves-open"] === true && choice.value === value);
function writeEntry(target, entry) {
	if (writesNothing(entry)) return;
	const { question, round, value } = entry;
	const ids = Array.isArray(value) ? value.map(String) : [];
	for (const path of question.sets ?? []) writeAt(target, path, round, path.includes("*") ? true : value, ids);
	for (const [path, constant] of Object.entries(question["also-sets"] ?? {})) writeAt(target, path, round, constant);
}
/** Lists that repeated sections fill, cut or grown to the number of rounds that were walked. */
function fitRounds(target, entries) {
	const rounds = /* @__PURE__ */ new Map();
	for (const { section, round } of entries) if (section.repeat) rounds.set(section.repeat.path, Math.max(round, rounds.get(section.repeat.path) ?? 0));
	for (const [path, count] of rounds) {
		const existing = target[path];
		const list = Array.isArray(existing) ? existing : [];
		target[path] = Array.from({ length: count }, (_, index) => list[index] ?? { id: roundId(index + 1) });
	}
}
/**
* The tender that a run of answered questions amounts to.
* @param entries questions reached, in order, with the answers given; those still open may be among them
* @param base what the answers are laid over; an answer replaces it, also by leaving the field out
*/
function tenderFromEntries(entries, base = {}) {
	const target = structuredClone(base);
	const given = entries.filter((entry) => entry.answered);
	for (const { question, round } of given) {
		const paths = [...question.sets ?? [], ...Object.keys(question["also-sets"] ?? {})];
		for (const path of paths) clearAt(target, path, round);
	}
	fitRounds(target, entries);
	for (const entry of given) writeEntry(target, entry);
	const keys = [...KEY_ORDER, ...Object.keys(target).filter((key) => !KEY_ORDER.includes(key))];
	return Object.fromEntries(keys.filter((key) => target[key] !== void 0).map((key) => [key, target[key]]));
}

// dist/interview/choices.js
const listed = (from, lists, tender) => {
	switch (from) {
		case "products": return lists.products;
		case "services": return lists.services;
		case "requirements": return lists.requirements(tender());
	}
};
/**
* Choices of a question, given what was answered before it.
* @param entries the questions reached so far
* @returns empty for questions without choices, and for a list in which nothing is left to choose
*/
function choicesOf$1(interview, question, entries) {
	const literal = (question.choices ?? []).map((choice) => ({
		value: choice.value,
		title: choice.title,
		description: choice.description,
		leavesOpen: choice["leaves-open"]
	}));
	const from = question["choices-from"];
	if (from === void 0) return literal;
	const taken = new Set(entries.filter((entry) => question.except?.includes(entry.question.id)).flatMap((entry) => Array.isArray(entry.value) ? entry.value : [entry.value]));
	const list = listed(from, interview.lists, () => tenderFromEntries(entries, interview.base));
	return [...literal, ...list].filter((choice) => !taken.has(choice.value));
}

// dist/interview/facts.js
const isList = (value) => Array.isArray(value);
/** Value of an entry for conditions: the answer, else what the questionnaire says is assumed. */
const valueOf = ({ question, value }) => value ?? question.unknown?.assumed ?? null;
const agreed = (values) => {
	const [first = null, ...rest] = values;
	return rest.every((value) => value === first) ? first : null;
};
/**
* Facts for a question in the given section and round.
* @param entries the questions reached before it, in order
* @returns by question id its value (in the same section: of the same round; from outside: all lists joined, other
* values only where all rounds agree), and `ID.count` for every question with several choices
*/
function factsFor(questionnaire, entries, place) {
	const facts = {};
	for (const section of questionnaire.sections) for (const question of section.questions) {
		const own = entries.filter((entry) => entry.question.id === question.id && (section.id !== place.section.id || entry.round === place.round));
		if (question.type === "checkbox") {
			const chosen = [...new Set(own.flatMap((entry) => isList(entry.value) ? entry.value : []))];
			facts[`${question.id}.count`] = chosen.length;
			if (own.some((entry) => entry.value !== null)) facts[question.id] = chosen;
		} else if (own.length > 0) facts[question.id] = agreed(own.map(valueOf));
	}
	return facts;
}

// dist/interview/walk.js
/**
* The course of an interview: which questions apply, in which order, given the answers. A question may depend only on
* earlier answers, so one pass in order decides everything.
*/
const roundsOf = (section, facts) => {
	const count = section.repeat ? facts[section.repeat.question] : 1;
	return typeof count === "number" && Number.isSafeInteger(count) && count >= 1 ? count : 1;
};
const isRequired = (question, facts) => typeof question.required === "object" ? evaluate(question.required, facts) === true : question.required === true;
const dayBefore = (question, facts) => {
	const day = question["not-before"] === void 0 ? null : facts[question["not-before"]];
	return typeof day === "string" ? day : null;
};
/**
* Goes through the questionnaire with the answers given.
* @returns the steps that apply, and which answers hold
*/
function walk(interview, answers) {
	const steps = [];
	const entries = [];
	const kept = {};
	const visit = (section, question, round, rounds) => {
		const facts = factsFor(interview.questionnaire, entries, {
			section,
			round
		});
		if (question.when && evaluate(question.when, facts) !== true) return;
		const choices = choicesOf$1(interview, question, entries);
		if (choices.length === 0 && question["choices-from"] !== void 0) return;
		const key = keyOf(question.id, round);
		const step = {
			key,
			question,
			section,
			round,
			rounds,
			choices,
			required: isRequired(question, facts),
			notBefore: dayBefore(question, facts)
		};
		const given = answers[key];
		const acceptance = given === void 0 ? null : acceptAnswer(given, step);
		const answered = acceptance?.ok === true;
		const value = acceptance?.ok ? acceptance.value : null;
		steps.push(step);
		entries.push({
			key,
			question,
			section,
			round,
			value,
			answered
		});
		if (answered) kept[key] = value;
	};
	for (const section of interview.questionnaire.sections) {
		const rounds = roundsOf(section, factsFor(interview.questionnaire, entries, {
			section,
			round: 0
		}));
		for (let round = 1; round <= rounds; round += 1) for (const question of section.questions) visit(section, question, round, rounds);
	}
	return {
		steps,
		kept,
		dropped: Object.fromEntries(Object.entries(answers).filter(([key]) => kept[key] === void 0)),
		entries
	};
}

// dist/interview/missing.js
const factsIn = (condition) => [...condition.fact === void 0 ? [] : [condition.fact.replace(/\.count$/, "")], ...[
	...condition.all ?? [],
	...condition.any ?? [],
	...condition.not ? [condition.not] : []
].flatMap(factsIn)];
/** Questions that would also do: required on the condition that another one is left open, such as products. */
const alternatives = (question, steps, round) => typeof question.required === "object" ? factsIn(question.required).flatMap((id) => steps.find((step) => step.question.id === id && step.round === round) ?? []) : [];
const exampleOf = ({ question, choices }) => question.example ?? String(choices[0]?.value ?? "...");
const quoted = (text) => /^[\w.,:-]+$/.test(text) ? text : `"${text.replaceAll("\"", "\\\"")}"`;
const optionsFor = (step) => (step.question.sets ?? []).map((path) => {
	return `--set ${path.replace("[]", `.${String(step.round - 1)}`)}=${quoted(exampleOf(step))}`;
});
/**
* Required answers that a tender lacks, in the order of the interview.
* @param interview its `base` is the tender as far as it is known
* @returns empty when an assessment can be made
*/
function missingAnswers(interview) {
	const { steps, kept } = walk(interview, answersFromTender(interview));
	return steps.filter((step) => step.required && kept[step.key] === void 0).map((step) => ({
		key: step.key,
		message: step.question.message,
		options: [...alternatives(step.question, steps, step.round), step].flatMap(optionsFor)
	}));
}

// dist/interview/port.js
/** Exit code of a process whose interview was interrupted; the end of input counts as Ctrl-C. */
function exitCodeOf(signal) {
	switch (signal) {
		case "SIGHUP": return 129;
		case "SIGTERM": return 143;
		case "SIGINT":
		case "end-of-input": return 130;
	}
}
const USUAL_COLUMNS = 80;
const LEAST_COLUMNS = 20;
/** A function that fits paragraphs into the present width of an output, which may change while a person thinks. */
const fitter = (wrap, output) => (text) => wrap === void 0 ? text : text.split("\n").flatMap((line) => wrap(line, Math.max(LEAST_COLUMNS, output.columns ?? USUAL_COLUMNS))).join("\n");

// dist/interview/parse-text.js
/** A line that a person typed, as the value that a question takes. */
/**
* Reads a number the way people write it: blanks, apostrophes, points or commas between groups of three digits, and a
* point or comma before decimals. `2.400` is two thousand four hundred: nobody counts devices or euro in thousandths.
* @returns NaN when the text is no number
*/
function parseNumber(text) {
	const compact = text.trim().replace(/(?<=\d)[\s'\u2019\u00a0\u202f](?=\d)/gu, "");
	if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact)) return Number(compact.replaceAll(".", "").replace(",", "."));
	if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact)) return Number(compact.replaceAll(",", ""));
	return /^\d+([.,]\d+)?$/.test(compact) ? Number(compact.replace(",", ".")) : NaN;
}
/** `2027-3-1` as `2027-03-01`; other text as it is. */
function padDay(text) {
	const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
	const [year, month, day] = match ? match.slice(1) : [];
	return year && month && day ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}
/** The answer that a typed line gives to an input or number question, or the problem with it. */
function parseTyped(line, context) {
	const { question } = context;
	if (question.type === "number") {
		const value = parseNumber(line);
		return Number.isNaN(value) ? {
			ok: false,
			problem: {
				code: "number",
				detail: line.trim()
			}
		} : acceptAnswer(value, context);
	}
	switch (question.format ?? "text") {
		case "day": return acceptAnswer(padDay(line), context);
		case "country":
		case "currency": return acceptAnswer(line.trim().toUpperCase(), context);
		case "text": return acceptAnswer(line, context);
	}
}

// dist/interview/reducer.js
/**
* The interview as a state machine without a prompt library: answers and the question at hand in, the next state out.
* Nothing given is lost: an answer whose question no longer applies is set aside and offered again when it does.
*/
const firstOpen = (steps, answers) => steps.find((step) => answers[step.key] === void 0)?.key ?? null;
/**
* Begins or resumes an interview.
* @param answers of an earlier session; those that do not fit the questionnaire are set aside
* @returns a state at the first question without an answer
*/
function start(interview, answers = {}) {
	const { steps, kept, dropped } = walk(interview, answers);
	return {
		answers: kept,
		setAside: dropped,
		at: firstOpen(steps, kept),
		mode: "asking"
	};
}
/** The question at hand, or null at the summary. */
const currentStep = (interview, state) => walk(interview, state.answers).steps.find((step) => step.key === state.at) ?? null;
/** What was answered before to the question at hand: the answer that holds, else one set aside, else undefined. */
const earlierAnswer = (state) => state.at === null ? void 0 : state.answers[state.at] ?? state.setAside[state.at];
/** How far the interview is. */
function progress(interview, state) {
	const { steps } = walk(interview, state.answers);
	const index = steps.findIndex((step) => step.key === state.at);
	return {
		number: (index < 0 ? steps.length : index) + 1,
		total: steps.length
	};
}
/**
* Answers the question at hand and moves on; answers whose question no longer applies are set aside.
* @param value the answer, or null for "I do not know"
* @returns the next state; with `problem` the value is no answer and the state stays as it was
*/
function answer(interview, state, value) {
	const step = currentStep(interview, state);
	if (!step) return {
		state,
		problem: null
	};
	const acceptance = acceptAnswer(value, step);
	if (!acceptance.ok) return {
		state,
		problem: acceptance.problem
	};
	const { steps, kept, dropped } = walk(interview, {
		...state.answers,
		[step.key]: acceptance.value
	});
	const { [step.key]: _replaced, ...aside } = state.setAside;
	const index = steps.findIndex((candidate) => candidate.key === step.key);
	const inOrder = state.mode === "asking" ? steps[index + 1]?.key : void 0;
	return {
		state: {
			answers: kept,
			setAside: {
				...aside,
				...dropped
			},
			at: inOrder ?? firstOpen(steps, kept),
			mode: state.mode
		},
		problem: null
	};
}
/**
* One step back. From the summary to the last question; while a single answer is being changed, back to the summary
* unless something is still open. At the first question it stays.
*/
function back(interview, state) {
	const { steps } = walk(interview, state.answers);
	if (state.at === null) return {
		...state,
		at: steps.at(-1)?.key ?? null
	};
	if (state.mode === "changing" && firstOpen(steps, state.answers) === null) return {
		...state,
		at: null
	};
	const index = steps.findIndex((step) => step.key === state.at);
	return index > 0 ? {
		...state,
		at: steps[index - 1]?.key ?? null
	} : state;
}
/** Goes to one question in order to change its answer; a key that does not apply changes nothing. */
function change(interview, state, key) {
	return walk(interview, state.answers).steps.some((step) => step.key === key) ? {
		...state,
		at: key,
		mode: "changing"
	} : state;
}

// dist/interview/prompt-of.js
/** A step of the interview as a prompt, and the summary of all answers as one. */
const kindOf = (step) => {
	switch (step.question.type) {
		case "select":
		case "confirm": return "one";
		case "checkbox": return "many";
		case "input":
		case "number": return "typed";
	}
};
const choicesOf = (step, texts) => step.question.type === "confirm" ? [{
	value: true,
	title: texts.yes
}, {
	value: false,
	title: texts.no
}] : step.choices;
/**
* The prompt for the question at hand.
* @param heading whether the heading of the section is due
*/
function promptOf(interview, state, step, heading, texts) {
	const { question, section, round, rounds } = step;
	const where = progress(interview, state);
	return {
		key: step.key,
		kind: kindOf(step),
		message: question.message,
		why: question.why,
		help: question.help ?? null,
		example: question.example ?? null,
		choices: choicesOf(step, texts),
		earlier: earlierAnswer(state),
		unknown: step.required ? null : question.unknown?.says ?? null,
		noneAllowed: question.type === "checkbox" && !step.required,
		canGoBack: where.number > 1 || state.mode === "changing",
		progress: where,
		round: section.repeat && rounds > 1 ? {
			noun: section.repeat.noun,
			number: round,
			total: rounds
		} : null,
		heading: heading ? {
			title: section.title,
			intro: section.intro
		} : null,
		read: (line) => parseTyped(line, step),
		accept: (value) => acceptAnswer(value, step)
	};
}
/** An answer in words: the titles of choices, numbers with their unit. */
function answerInWords(step, value, texts) {
	const choices = choicesOf(step, texts);
	const title = (chosen) => choices.find((choice) => choice.value === chosen)?.title ?? String(chosen);
	if (typeof value === "object") return value.length === 0 ? texts.none : value.map(title).join(", ");
	if (typeof value === "number" && step.question.unit !== void 0) return `${String(value)} ${step.question.unit}`;
	return title(value);
}
/** All answers in words, in the order of the interview. */
function summaryOf(interview, state, texts) {
	return walk(interview, state.answers).steps.map((step) => {
		const value = state.answers[step.key] ?? null;
		const round = step.section.repeat && step.rounds > 1 ? `${step.section.repeat.noun} ${String(step.round)}: ` : "";
		return {
			key: step.key,
			question: round + step.question.message,
			answer: value === null ? `${texts.unknown}. ${step.question.unknown?.says ?? ""}`.trim() : answerInWords(step, value, texts)
		};
	});
}
/** Key of the prompt that shows the summary, and the value that confirms it. */
const SUMMARY_KEY = "summary";
const CONFIRMED = "assess";
/** The last prompt: everything is right, or one answer is to be changed (its key is then the value). */
const summaryPrompt = (lines, texts) => ({
	key: SUMMARY_KEY,
	kind: "one",
	message: texts.summaryQuestion,
	why: texts.summaryWhy,
	help: null,
	example: null,
	choices: [{
		value: CONFIRMED,
		title: texts.assess
	}, ...lines.map(({ key, question, answer }) => ({
		value: `change ${key}`,
		title: texts.changeAnswer(question),
		description: answer
	}))],
	earlier: void 0,
	unknown: null,
	noneAllowed: false,
	canGoBack: true,
	progress: null,
	round: null,
	heading: null,
	read: (line) => ({
		ok: true,
		value: line
	}),
	accept: (value) => ({
		ok: true,
		value
	})
});
/** The key of the answer to change, from the value chosen in the summary; null when it was confirmed. */
const keyToChange = (value) => typeof value === "string" && value.startsWith("change ") ? value.slice(7) : null;

// dist/interview/tender-from-answers.js
/**
* The tender that the answers amount to; answers whose question does not apply count for nothing.
* @returns a tender that satisfies its schema when no required question is open (see `missingAnswers`)
*/
const tenderFromAnswers = (interview, answers) => tenderFromEntries(walk(interview, answers).entries, interview.base);
/** True when the draft has what the schema of a tender requires: a title and a lot with a product or service. */
const isTender = (draft) => draft.title !== void 0 && draft.lots !== void 0 && draft.lots.length > 0 && draft.lots.every((lot) => (lot.products?.length ?? 0) + (lot.services?.length ?? 0) > 0);

// dist/interview/texts.js
const sentence = (...parts) => parts.filter((part) => part !== false).join(" ");
function problem({ code, detail }) {
	switch (code) {
		case "needed": return "The assessment cannot do without this answer.";
		case "unknown-choice": return `"${detail}" is not among the choices.`;
		case "text": return "Please type a text.";
		case "too-long": return `Please use at most ${detail} characters.`;
		case "day": return `"${detail}" is not a day of the calendar. Write year-month-day, for example 2027-03-01.`;
		case "day-order": return `The end must not be before the beginning (${detail}).`;
		case "country": return `"${detail}" is not a country code. Write two letters, for example CA.`;
		case "currency": return `"${detail}" is not a currency code. Write three letters, for example SEK.`;
		case "number": return `"${detail}" is not a number. Write digits, for example 2400.`;
		case "whole": return "Please give a whole number.";
		case "minimum": return `The number must be at least ${detail}.`;
		case "maximum": return `The number can be at most ${detail}.`;
		case "yes-or-no": return "Please answer yes or no.";
	}
}
const ENGLISH_TEXTS = {
	why: (why) => `Why we ask: ${why}`,
	example: (example) => `Example: ${example}`,
	progress: (number, total) => `Question ${String(number)} of ${String(total)}`,
	round: (noun, number, total) => `${noun} ${String(number)} of ${String(total)}`,
	yes: "Yes",
	no: "No",
	none: "None of these",
	unknown: "I do not know",
	back: "Step back",
	unknownMeans: (says) => `If you do not know: ${says}`,
	typedHint: ({ keep, unknown, back }) => sentence(keep !== null && `Enter alone keeps "${keep}".`, unknown && (keep === null ? "Enter alone: I do not know." : "? and Enter: I do not know."), back && "< and Enter: step back."),
	numberedHint: ({ many, none, keep, unknown, back }) => sentence(many ? "Type the numbers with commas between them." : "Type the number.", none && "0: none of these.", keep !== null && `Enter alone keeps: ${keep}.`, unknown && (keep === null ? "? or Enter alone: I do not know." : "?: I do not know."), back && "<: step back."),
	keys: {
		move: "up and down: move",
		check: "space: check",
		confirm: "enter: confirm"
	},
	nothingChecked: "Nothing is checked: press space to check a choice, or go to \"None of these\" or \"I do not know\".",
	onlyOne: "Either check choices, or one of \"None of these\", \"I do not know\" and \"Step back\".",
	notInList: (text) => `"${text}" is not in the list.`,
	problem,
	resumed: (count) => count === 1 ? "We go on where you stopped; 1 answer is kept." : `We go on where you stopped; ${String(count)} answers are kept.`,
	summary: "Your answers",
	summaryQuestion: "Is this right?",
	summaryWhy: "The assessment rests on these answers alone.",
	assess: "Yes, assess this tender",
	changeAnswer: (question) => `Change: ${question}`,
	notSaved: (reason) => `Note: your answers could not be saved, so they are lost if you stop now (${reason}).`
};

// dist/interview/run-interview.js
const reasonOf = (error) => error instanceof Error ? error.message : String(error);
/** Saves, and says once when that fails: an interview must not break off because a disk is full. */
function saver({ save, port }, texts) {
	let told = false;
	return async (answers) => {
		try {
			await save(answers);
		} catch (error) {
			if (!told) port.say(texts.notSaved(reasonOf(error)));
			told = true;
		}
	};
}
/** The state after the summary was answered with a value; null when everything was confirmed. */
function afterSummary(interview, state, value) {
	const key = keyToChange(value);
	return key === null ? null : change(interview, state, key);
}
/**
* Asks until the tender is complete and confirmed, or the interview is interrupted.
* @returns the tender, minimal and valid by its schema, or what interrupted and the answers so far; both with the answers.
* The port is closed in either case.
*/
async function runInterview(options) {
	const { port, texts = ENGLISH_TEXTS } = options;
	const save = saver(options, texts);
	let state = start(options, options.answers);
	let sectionShown = null;
	try {
		port.say(`${options.questionnaire.title}\n${options.questionnaire.intro}`);
		const kept = Object.keys(state.answers).length;
		if (kept > 0) port.say(texts.resumed(kept));
		for (;;) {
			const step = currentStep(options, state);
			const lines = step ? [] : summaryOf(options, state, texts);
			if (!step) port.say([texts.summary, ...lines.map((line) => `${line.question}\n  ${line.answer}`)].join("\n"));
			const place = step ? `${step.section.id} ${String(step.round)}` : null;
			const prompt = step ? promptOf(options, state, step, place !== sectionShown, texts) : summaryPrompt(lines, texts);
			sectionShown = place;
			const reply = await port.ask(prompt);
			if (reply.kind === "interrupted") return {
				kind: "interrupted",
				signal: reply.signal,
				exitCode: exitCodeOf(reply.signal),
				answers: state.answers
			};
			if (reply.kind === "back") {
				state = back(options, state);
				continue;
			}
			const value = reply.kind === "unknown" ? null : reply.value;
			if (!step) {
				const next = value === null ? state : afterSummary(options, state, value);
				if (next !== null) {
					state = next;
					continue;
				}
				const tender = tenderFromAnswers(options, state.answers);
				if (isTender(tender)) return {
					kind: "complete",
					tender,
					answers: state.answers
				};
				throw new Error("the questionnaire ended without a title or without anything to buy");
			}
			const result = answer(options, state, value);
			if (result.problem) {
				port.say(texts.problem(result.problem));
				continue;
			}
			state = result.state;
			await save(state.answers);
		}
	} finally {
		port.close();
	}
}

// dist/files/session-store.js
/** Keeps the answers of an interview between runs, on this machine only. */
/** The file of the session: under XDG_STATE_HOME, else under ~/.local/state. */
function sessionPath(env) {
	const stated = env["XDG_STATE_HOME"];
	const base = stated !== void 0 && isAbsolute(stated) ? stated : join(env["HOME"] ?? homedir(), ".local", "state");
	return join(base, "labelwise", "session.json");
}
/**
* Saves the answers, readable by the user only (0600).
* @throws {FileError} when the system refuses
*/
async function saveSession(env, session) {
	await writeAtomic(sessionPath(env), `${JSON.stringify(session, null, 2)}\n`, {
		mode: 384,
		makeFolder: true
	});
}
/**
* The saved answers, or null when there are none. A file that is no session any more is set aside as
* `session.json.broken`, so that saving does not destroy what may be in it.
* @throws {FileError} when the file exists and cannot be read
*/
async function loadSession(env) {
	const path = sessionPath(env);
	const read = await readText(path);
	if (!read.ok) {
		if (read.diagnostic.code === "file-missing") return null;
		if (read.diagnostic.code !== "not-text") throw new FileError(read.diagnostic);
	}
	const session = read.ok ? parseSession(read.text) : null;
	if (session === null) await rename(path, `${path}.broken`).catch(refuse(path));
	return session;
}
/**
* Sets the saved answers aside, so that a new interview does not overwrite them; earlier ones set aside are replaced.
* @returns the path under which they are now
* @throws {FileError} when the system refuses
*/
async function keepPrevious(env) {
	const path = sessionPath(env);
	const kept = join(dirname(path), "session-previous.json");
	await rename(path, kept).catch(refuse(path));
	return kept;
}
const refuse = (path) => (error) => {
	throw new FileError(fileDiagnostic(error, path), { cause: error });
};
function parseSession(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
	if (data === null || typeof data !== "object" || !("answers" in data)) return null;
	const { savedAt, title, answers } = data;
	if (typeof savedAt !== "string" || !(title === null || typeof title === "string")) return null;
	return {
		savedAt,
		title,
		answers
	};
}

// dist/cli/ask-tender.js
/** A tender by asking: the interview in a terminal, or the list of what is missing without one. */
async function createPort(context, signal) {
	const { input } = context.terminal;
	const output = context.terminal.output;
	if (context.accessible) {
		const { createPlainPort } = await import("./chunk-plain-port-DLQvNVi8.js");
		return createPlainPort({
			input,
			output,
			signal,
			wrap: wrapText
		});
	}
	const { createInquirerPort } = await import("./chunk-inquirer-port-BIICJpA3.js");
	return createInquirerPort({
		input,
		output,
		signal,
		color: context.colour.stderr > 0,
		wrap: wrapText
	});
}
/** Answers kept from the last interview: to go on with, or set aside so that they are not lost. */
async function keptAnswers(resume, context) {
	const session = await loadSession(context.env);
	if (session === null) {
		if (resume) await context.stderr.write("No answers are kept from an earlier interview: starting from the first question.\n");
		return {};
	}
	if (resume) return session.answers;
	const path = await keepPrevious(context.env);
	await context.stderr.write(`The answers of the last interview (${session.title ?? "without title"}) are now in ${path}\n`);
	return {};
}
/** What is missing, each with the option that sets it: exit 2. */
function missing(interview) {
	const lines = missingAnswers(interview).map(({ message, options }) => `  missing: ${message} ${options.join(" or ")}`);
	return new CliError(["there is no terminal to ask in, and answers are missing", ...lines].join("\n"), EXIT.usage, "name a tender file (- for standard input), or set what is missing with --set");
}
/**
* @param settings `path=value` of `--set`; only the rest is asked
* @param resume go on with the answers that were kept
*/
async function tenderByAsking(settings, resume, library, asOf, context) {
	const base = applySettings({}, settings);
	const interview = {
		questionnaire: library.questionnaire,
		lists: choiceListsOf(library, asOf),
		base
	};
	if (!context.interactive) {
		const session = resume ? await loadSession(context.env) : null;
		const draft = session ? tenderFromAnswers(interview, session.answers) : base;
		if (missingAnswers({
			...interview,
			base: draft
		}).length > 0) throw missing({
			...interview,
			base: draft
		});
		return {
			kind: "tender",
			tender: await tenderFromData(draft, "--set", library, context)
		};
	}
	const kept = await keptAnswers(resume, context);
	const watch = watchInterruptions(process, [process.stdin, process.stderr]);
	try {
		const outcome = await runInterview({
			...interview,
			port: await createPort(context, watch.signal),
			answers: {
				...answersFromTender(interview),
				...kept
			},
			save: (answers) => saveSession(context.env, {
				savedAt: (/* @__PURE__ */ new Date()).toISOString(),
				title: tenderFromAnswers(interview, answers).title ?? null,
				answers
			})
		});
		if (outcome.kind === "complete") return {
			kind: "tender",
			tender: await tenderFromData(outcome.tender, "the answers", library, context)
		};
		await context.stderr.write("\nThe answers so far are kept: labelwise assess --resume goes on with them.\n");
		return {
			kind: "stopped",
			exitCode: outcome.exitCode
		};
	} finally {
		watch.dispose();
	}
}

export { fitter as n, interruptionOf as r, ENGLISH_TEXTS as t, tenderByAsking };