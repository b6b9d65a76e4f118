import { a as keptInWords, i as interpretLine, r as typedHint, t as linesBefore } from "./chunk-prompt-lines-Cu5gs_pz.js";
import { n as fitter, r as interruptionOf, t as ENGLISH_TEXTS } from "./chunk-ask-tender-DZQOu4dF.js";

// dist/interview/checked-reply.js
const replyOf = (row) => {
	switch (row) {
		case "none": return {
			kind: "answer",
			value: []
		};
		case "unknown": return { kind: "unknown" };
		case "back": return { kind: "back" };
	}
};
/**
* The reply of a list of checkboxes.
* @param checked ids of the checked choices
* @param special checked rows that are no choices
* @param cursor the special row under the cursor: Enter there without a check mark means that row, because people press
* Enter on what they want; taking it for "none of these" would put words into their mouth
*/
function checkedReply(prompt, checked, special, cursor, texts) {
	const [first, ...more] = special;
	if (cursor === "back" || special.includes("back")) return replyOf("back");
	if (first !== void 0) return more.length > 0 || checked.length > 0 ? {
		kind: "problem",
		message: texts.onlyOne
	} : replyOf(first);
	if (checked.length === 0) return cursor === null ? {
		kind: "problem",
		message: texts.nothingChecked
	} : replyOf(cursor);
	if (cursor !== null) return {
		kind: "problem",
		message: texts.onlyOne
	};
	const acceptance = prompt.accept(checked);
	return acceptance.ok ? {
		kind: "answer",
		value: acceptance.value ?? []
	} : {
		kind: "problem",
		message: texts.problem(acceptance.problem)
	};
}

// dist/interview/inquirer-port.js
const SMALLEST_PAGE = 4;
const LARGEST_PAGE = 16;
/** Lines that a list needs beside its rows: message, description, keys. */
const LINES_AROUND_LIST = 9;
const plain = (text) => text;
/** Styles without dim text, which some terminals make unreadable, and without any when colour is off. */
const themeFor = (color, keys) => {
	const style = {
		defaultAnswer: (text) => `(${text})`,
		keysHelpTip: keys
	};
	if (color) return { style };
	return {
		prefix: {
			idle: "?",
			done: "*"
		},
		style: {
			...style,
			answer: plain,
			message: plain,
			help: plain,
			highlight: plain,
			description: plain,
			error: (text) => `> ${text}`
		}
	};
};
const isInquirerExit = (error) => error instanceof Error && [
	"ExitPromptError",
	"AbortPromptError",
	"CancelPromptError"
].includes(error.name);
/** A port that asks with inquirer. */
function createInquirerPort(options) {
	const { input, output, signal, color, texts = ENGLISH_TEXTS } = options;
	const fit = fitter(options.wrap, output);
	let loading = null;
	const load = () => loading ??= import("./chunk-dist-CXfw0Vph.js").then((module) => module.default);
	const say = (text) => {
		output.write(`${fit(text)}\n`);
	};
	const keys = (...names) => fit(names.join(", "));
	const pageSize = () => Math.max(SMALLEST_PAGE, Math.min(LARGEST_PAGE, (output.rows ?? 24) - LINES_AROUND_LIST));
	const choiceRow = (choice) => ({
		name: choice.title,
		value: { choice: choice.value },
		...choice.description === void 0 ? {} : { description: fit(choice.description) }
	});
	const specialRows = (prompt) => [
		...prompt.noneAllowed ? [{
			name: texts.none,
			value: { special: "none" }
		}] : [],
		...prompt.unknown === null ? [] : [{
			name: texts.unknown,
			value: { special: "unknown" },
			description: fit(prompt.unknown)
		}],
		...prompt.canGoBack ? [{
			name: texts.back,
			value: { special: "back" }
		}] : []
	];
	/** Rows with a heading before each group, and a rule before the rows that every list has. */
	const grouped = (inquirer, prompt, rows) => {
		const special = specialRows(prompt);
		return [...rows.flatMap((row, index) => {
			const group = prompt.choices[index]?.group;
			return group !== void 0 && group !== prompt.choices[index - 1]?.group ? [new inquirer.Separator(group), row] : [row];
		}), ...special.length > 0 ? [new inquirer.Separator("--"), ...special] : []];
	};
	async function askTyped(inquirer, prompt) {
		const ask = inquirer.createPromptModule({
			input,
			output,
			signal
		});
		say(typedHint(prompt, texts));
		const kept = keptInWords(prompt, texts);
		const { answer } = await ask([{
			type: "input",
			name: "answer",
			message: prompt.message,
			theme: themeFor(color, () => ""),
			...kept === null ? {} : { default: kept },
			validate: (line) => {
				const reply = interpretLine(line, prompt, texts);
				return reply.kind === "problem" ? fit(reply.message) : true;
			}
		}]);
		const reply = interpretLine(String(answer), prompt, texts);
		return reply.kind === "problem" ? askTyped(inquirer, prompt) : reply;
	}
	async function askOne(inquirer, prompt) {
		const ask = inquirer.createPromptModule({
			input,
			output,
			signal
		});
		const rows = prompt.choices.map(choiceRow);
		const earlier = rows.find(({ value }) => "choice" in value && value.choice === prompt.earlier);
		const { answer } = await ask([{
			type: "select",
			name: "answer",
			message: prompt.message,
			choices: grouped(inquirer, prompt, rows),
			pageSize: pageSize(),
			theme: themeFor(color, () => keys(texts.keys.move, texts.keys.confirm)),
			...earlier ? { default: earlier.value } : {}
		}]);
		const row = answer;
		if ("choice" in row) return {
			kind: "answer",
			value: row.choice
		};
		return row.special === "back" ? { kind: "back" } : { kind: "unknown" };
	}
	async function askMany(inquirer, prompt) {
		const ask = inquirer.createPromptModule({
			input,
			output,
			signal
		});
		const earlier = Array.isArray(prompt.earlier) ? prompt.earlier : [];
		const rows = prompt.choices.map((choice) => ({
			...choiceRow(choice),
			checked: earlier.includes(String(choice.value))
		}));
		const special = specialRows(prompt);
		const theme = themeFor(color, () => keys(texts.keys.move, texts.keys.check, texts.keys.confirm));
		let underCursor = "";
		const { highlight = (text) => `\u001b[36m${text}\u001b[39m` } = theme.style;
		const interpret = (values) => {
			const cursor = special.find(({ name }) => underCursor.endsWith(` ${name}`));
			return checkedReply(prompt, values.flatMap((row) => "choice" in row ? [String(row.choice)] : []), values.flatMap((row) => "special" in row ? [row.special] : []), cursor && "special" in cursor.value ? cursor.value.special : null, texts);
		};
		const { answer } = await ask([{
			type: "checkbox",
			name: "answer",
			message: prompt.message,
			choices: grouped(inquirer, prompt, rows),
			pageSize: pageSize(),
			loop: true,
			shortcuts: {
				all: null,
				invert: null
			},
			theme: {
				...theme,
				style: {
					...theme.style,
					highlight: (text) => {
						underCursor = text;
						return highlight(text);
					}
				}
			},
			validate: (chosen) => {
				const reply = interpret(chosen.map(({ value }) => value));
				return reply.kind === "problem" ? fit(reply.message) : true;
			}
		}]);
		const reply = interpret(answer);
		return reply.kind === "problem" ? askMany(inquirer, prompt) : reply;
	}
	const askBy = {
		typed: askTyped,
		one: askOne,
		many: askMany
	};
	return {
		say: (text) => say(`${text}\n`),
		ask: async (prompt) => {
			try {
				say(linesBefore(prompt, texts).join("\n"));
				const inquirer = await load();
				if (signal.aborted) return {
					kind: "interrupted",
					signal: interruptionOf(signal)
				};
				const reply = await askBy[prompt.kind](inquirer, prompt);
				say("");
				return reply;
			} catch (error) {
				if (!isInquirerExit(error)) throw error;
				return {
					kind: "interrupted",
					signal: signal.aborted ? interruptionOf(signal) : "SIGINT"
				};
			}
		},
		close: () => void 0
	};
}

export { createInquirerPort };