// dist/interview/interpret-line.js
/** Signs that stand for "I do not know" and for a step back. */
const UNKNOWN_SIGN = "?";
const BACK_SIGN = "<";
const fromAcceptance = (acceptance, texts) => {
	if (!acceptance.ok) return {
		kind: "problem",
		message: texts.problem(acceptance.problem)
	};
	return acceptance.value === null ? { kind: "unknown" } : {
		kind: "answer",
		value: acceptance.value
	};
};
const orUnknown = (prompt, texts) => prompt.unknown === null ? {
	kind: "problem",
	message: texts.problem({
		code: "needed",
		detail: ""
	})
} : { kind: "unknown" };
/** The choice that a number or an exact title, value or beginning of a title names; null when none or several. */
function choiceNamed(word, prompt) {
	const text = word.trim().toLowerCase();
	if (/^\d+$/.test(text)) return prompt.choices[Number(text) - 1]?.value ?? null;
	const exact = prompt.choices.find((choice) => choice.title.toLowerCase() === text || String(choice.value).toLowerCase() === text);
	if (exact) return exact.value;
	const [only, ...others] = prompt.choices.filter((choice) => choice.title.toLowerCase().startsWith(text));
	return only !== void 0 && others.length === 0 ? only.value : null;
}
function chosen(line, prompt, texts) {
	if (prompt.kind === "one") {
		const value = choiceNamed(line, prompt);
		return value === null ? {
			kind: "problem",
			message: texts.notInList(line.trim())
		} : fromAcceptance(prompt.accept(value), texts);
	}
	if (line.trim() === "0") return fromAcceptance(prompt.accept([]), texts);
	const words = (/^[\d\s,;]+$/.test(line) ? line.split(/[\s,;]+/) : line.split(/[,;]/)).filter((word) => word.trim() !== "");
	const values = words.map((word) => choiceNamed(word, prompt));
	const wrong = values.indexOf(null);
	if (wrong >= 0) return {
		kind: "problem",
		message: texts.notInList((words[wrong] ?? "").trim())
	};
	return fromAcceptance(prompt.accept(values.map(String)), texts);
}
/**
* What a line means as the reply to a prompt.
* @returns a reply, or a problem to show before asking again
*/
function interpretLine(line, prompt, texts) {
	const text = line.trim();
	if (text === "<" && prompt.canGoBack) return { kind: "back" };
	if (text === "?") return orUnknown(prompt, texts);
	if (text === "") {
		const { earlier } = prompt;
		return earlier === void 0 || earlier === null ? orUnknown(prompt, texts) : fromAcceptance(prompt.accept(earlier), texts);
	}
	return prompt.kind === "typed" ? fromAcceptance(prompt.read(line), texts) : chosen(line, prompt, texts);
}
/** An earlier answer in words, for "Enter alone keeps ..."; null when there is none to keep. */
function keptInWords(prompt, texts) {
	const { earlier } = prompt;
	if (earlier === void 0 || earlier === null) return null;
	const title = (value) => prompt.choices.find((choice) => choice.value === value)?.title ?? String(value);
	if (typeof earlier !== "object") return title(earlier);
	return earlier.length === 0 ? texts.none : earlier.map(title).join(", ");
}

// dist/interview/prompt-lines.js
/** What is shown above the place where a person answers: where we are, why it is asked, and how to answer. */
/** Paragraphs before a prompt: heading of a new section, progress, reason, help and what "I do not know" means. */
function linesBefore(prompt, texts) {
	const { heading, progress, round, help, example, unknown } = prompt;
	const place = [...progress ? [texts.progress(progress.number, progress.total)] : [], ...round ? [texts.round(round.noun, round.number, round.total)] : []];
	return [
		...heading ? [
			heading.title,
			heading.intro,
			""
		] : [],
		...place.length > 0 ? [place.join(", ")] : [],
		texts.why(prompt.why),
		...help === null ? [] : [help],
		...example === null ? [] : [texts.example(example)],
		...unknown === null ? [] : [texts.unknownMeans(unknown)]
	];
}
/** How to answer a typed question. */
const typedHint = (prompt, texts) => texts.typedHint({
	keep: keptInWords(prompt, texts),
	unknown: prompt.unknown !== null,
	back: prompt.canGoBack
});
/** How to answer by numbers. */
const numberedHint = (prompt, texts) => texts.numberedHint({
	many: prompt.kind === "many",
	none: prompt.noneAllowed,
	keep: keptInWords(prompt, texts),
	unknown: prompt.unknown !== null,
	back: prompt.canGoBack
});

export { keptInWords as a, interpretLine as i, numberedHint as n, typedHint as r, linesBefore as t };