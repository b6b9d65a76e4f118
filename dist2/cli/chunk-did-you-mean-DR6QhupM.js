import { n as compareText, t as compareBy } from "./chunk-order-B-_Ewr1E.js";

// dist/check/did-you-mean.js
/** The one helper that guesses which known word was meant. */
const MAX_LENGTH = 80;
/**
* Edit distance in which a swap of two neighbours counts once (optimal string alignment).
* @returns a whole number from 0 to the length of the longer text.
*/
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row += 1) {
		const current = [row];
		for (let column = 1; column <= b.length; column += 1) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, at(beforeLast, column - 2) + 1);
			current.push(cost);
		}
		beforeLast = last;
		last = current;
	}
	return at(last, b.length);
}
const at = (row, column) => row[column] ?? Number.POSITIVE_INFINITY;
const simplified = (word) => word.toLowerCase().replace(/[\s_.]+/g, "-");
/**
* The known word that is closest to what was written, or null when none is close. A third of the letters may differ,
* or one word may be the beginning of the other (`laptop` is no typing mistake of `notebook`: no guess).
*/
function closest(word, known) {
	const wanted = simplified(word.slice(0, MAX_LENGTH));
	if (wanted === "") return null;
	return known.map((candidate) => ({
		candidate,
		distance: distanceTo(wanted, candidate)
	})).filter(({ candidate, distance }) => distance <= Math.max(wanted.length, candidate.length) / 3).sort(compareBy((a, b) => a.distance - b.distance, (a, b) => compareText(a.candidate, b.candidate)))[0]?.candidate ?? null;
}
function distanceTo(wanted, candidate) {
	const other = simplified(candidate.slice(0, MAX_LENGTH));
	return wanted.length >= 4 && (other.startsWith(`${wanted}-`) || wanted.startsWith(`${other}-`)) ? 1 : editDistance(wanted, other);
}
/** `did you mean "x"?`, or, when nothing is close and the choice is small, the choices; else null. */
function suggestion(word, known) {
	const guess = closest(word, known);
	if (guess !== null) return `did you mean "${guess}"?`;
	return known.length > 0 && known.length <= 12 ? `one of: ${known.join(", ")}` : null;
}

export { suggestion as n, closest as t };