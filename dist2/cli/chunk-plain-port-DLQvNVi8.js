import { i as interpretLine, n as numberedHint, r as typedHint, t as linesBefore } from "./chunk-prompt-lines-Cu5gs_pz.js";
import { n as fitter, r as interruptionOf, t as ENGLISH_TEXTS } from "./chunk-ask-tender-DZQOu4dF.js";
import { createInterface } from "node:readline";

// dist/interview/plain-port.js
/**
* Numbered lines instead of moving cursors: for screen readers (`--accessible`, ACCESSIBLE), dumb terminals, and input
* that comes through a pipe. Reads whole lines, redraws nothing.
*/
/** Lines of a stream, one at a time; lines that arrive before they are asked for wait. */
function lineSource(input, signal) {
	const waiting = [];
	let ended = false;
	let wake = null;
	const notify = () => wake?.();
	const reader = createInterface({
		input,
		terminal: false
	});
	reader.on("line", (line) => {
		waiting.push(line);
		notify();
	});
	reader.on("close", () => {
		ended = true;
		notify();
	});
	signal.addEventListener("abort", notify);
	return {
		/** The next line; null when the input has ended or the interview was interrupted. */
		next: async () => {
			while (waiting.length === 0 && !ended && !signal.aborted) await new Promise((resolve) => {
				wake = resolve;
			});
			return signal.aborted ? null : waiting.shift() ?? null;
		},
		close: () => {
			signal.removeEventListener("abort", notify);
			reader.close();
		}
	};
}
const listOf = (prompt) => {
	const lines = [];
	let group;
	prompt.choices.forEach((choice, index) => {
		if (choice.group !== void 0 && choice.group !== group) lines.push(`${choice.group}:`);
		group = choice.group;
		lines.push(`${String(index + 1)}. ${choice.title}${choice.description === void 0 ? "" : `: ${choice.description}`}`);
	});
	return lines;
};
/** A port that prints lines and reads lines. */
function createPlainPort(options) {
	const { input, output, signal, texts = ENGLISH_TEXTS } = options;
	const fit = fitter(options.wrap, output);
	const lines = lineSource(input, signal);
	const say = (text) => {
		output.write(`${fit(text)}\n`);
	};
	return {
		say: (text) => say(`\n${text}`),
		ask: async (prompt) => {
			say("");
			for (const line of linesBefore(prompt, texts)) say(line);
			say(prompt.message);
			for (const line of listOf(prompt)) say(line);
			say(prompt.kind === "typed" ? typedHint(prompt, texts) : numberedHint(prompt, texts));
			for (;;) {
				output.write("> ");
				const line = await lines.next();
				if (line === null) {
					say("");
					return {
						kind: "interrupted",
						signal: signal.aborted ? interruptionOf(signal) : "end-of-input"
					};
				}
				const reply = interpretLine(line, prompt, texts);
				if (reply.kind !== "problem") return reply;
				say(reply.message);
			}
		},
		close: () => lines.close()
	};
}

export { createPlainPort };