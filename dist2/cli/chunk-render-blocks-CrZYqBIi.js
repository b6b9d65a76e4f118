import { a as wrapText, i as textWidth, r as sideBySide, t as hang } from "./chunk-layout-BENSKZp5.js";
import { t as plainText } from "./chunk-escape-D4s5-in3.js";
import process from "node:process";
import os from "node:os";
import tty from "node:tty";

// dist/report/text/phrases.js
const percent = (share) => `${Math.round(share * 100)} %`;
/** `40 %`, or `40 % (perhaps up to 86 %)` where facts are missing. */
const shareWords = ([lo, hi]) => percent(lo) === percent(hi) ? percent(lo) : `${percent(lo)} (perhaps up to ${percent(hi)})`;
/** A list in running text; members may hold commas. */
const listWords = (members) => members.join("; ");
/** `a, b and c`, for members without commas. */
const andWords = (members) => members.length < 2 ? members.join("") : `${members.slice(0, -1).join(", ")} and ${members.at(-1) ?? ""}`;
/** `1 label`, `3 labels`. */
const countWords = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** First letter as a capital. */
const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
const MONTHS = "January February March April May June July August September October November December".split(" ");
/** `23 November 2026` from `2026-11-23`; any other text stays. */
function dayWords(day) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
	if (!match) return day;
	const [, year = "", month = "", date = ""] = match;
	return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}
const lastWord = (text) => text.slice(text.lastIndexOf(" ") + 1);
const withoutLastWord = (text) => text.slice(0, Math.max(0, text.lastIndexOf(" ")));
/**
* A reading of 0 to 4, or a range of it, in words: `partly assured`; `partly, perhaps credibly assured`.
* A range that starts at nothing is not known, which is not the same as not covered.
*/
function readingWords([lo, hi], words) {
	const low = words[lo] ?? "";
	const high = words[hi] ?? "";
	if (lo === hi) return low;
	if (lo === 0) return `not known, at most ${high}`;
	return `${lastWord(low) === lastWord(high) ? withoutLastWord(low) : low}, perhaps ${high}`;
}

// dist/report/text/sentences-en.js
/** Sentences of the report in English. */
const requirements = (count) => countWords(count, "requirement");
const mustPart = (musts) => musts === 0 ? "" : `, ${countWords(musts, "must-have")} among them`;
const sentencesEn = {
	reportTitle: (title) => `Labels for the tender: ${title}`,
	headLine: (buyer, reference, day, library) => [
		...buyer === null ? [] : [`Buyer: ${buyer}.`],
		...reference === null ? [] : [`Reference: ${reference}.`],
		`State of knowledge on ${day}, ${library}.`
	].join(" "),
	libraryName: (version, overlays) => `criteria library ${version}${overlays === 0 ? "" : `, with ${countWords(overlays, "library", "libraries")} of your own laid over it`}`,
	lotTitle: (id, title) => title === null ? `Lot ${id}` : `Lot ${id}: ${title}`,
	bought: (items) => `What is bought: ${listWords(items)}.`,
	lotsFollow: (count) => `The tender has ${countWords(count, "lot")}; each has its own answer.`,
	verdict: "The answer",
	nothingAsked: "Nothing in the library is asked of this lot at the ambition stated, so there is nothing to compare.",
	asked: (count, musts) => `You ask for ${requirements(count)}${mustPart(musts)}.`,
	noLabel: "No label in the library exists for what is bought here: what you ask has to stand in your own clauses.",
	allRely: "Labels are enough for all of it.",
	noneRely: "Today no label can be relied on for any of it: the facts that are known do not go far enough.",
	someRely: (count) => `Labels can be relied on for ${requirements(count)}; the rest needs an answer or a clause of your own.`,
	decideRely: (count, musts) => `Rely on a label for ${requirements(count)}${mustPart(musts)}.`,
	decideAsk: (count, musts) => `Ask first about ${requirements(count)}${mustPart(musts)}: a label may be enough, but facts are missing. Without an answer, write a clause.`,
	decideWrite: (count, musts) => `Write a clause of your own for ${requirements(count)}${mustPart(musts)}: no label is enough.`,
	decideLaw: (count) => `Leave ${requirements(count)} to the law, which already demands it.`,
	reliance: (label) => `${label}, for: `,
	relianceTogether: "Several labels together, for: ",
	mustHaves: "Must-haves: ",
	must: "must-have",
	may: (labels) => `perhaps ${listWords(labels)}`,
	intent: {
		require: "You want to require labels.",
		reward: "You want to give points for labels.",
		contract: "You want labels as conditions of the contract."
	},
	intentOutcome: (use, outcome, labels) => `"${use}" is ${outcome} for ${listWords(labels)}.`,
	intentSee: "Reasons and other ways are under \"What the law allows\".",
	speechCaveat: "It is not known whether workers can speak freely where the goods are made. Where they cannot, checks of freedom of association, discrimination, recruitment fees, forced labour and working hours find little.",
	labels: "The labels, best first",
	labelShares: (demanded, checked, assured) => `asks for ${demanded} of what you want; independent checks stand behind ${checked}; it can be relied on for ${assured}.`,
	labelMust: (assured) => `Of the must-haves, it can be relied on for ${assured}.`,
	breaks: "What breaks: ",
	breakDemanded: (count) => `${requirements(count)} not demanded at the level that you ask`,
	breakChecked: (count) => `${requirements(count)} demanded, but not checked well enough`,
	breakAssured: (count) => `${requirements(count)} demanded and checked, but the scheme itself is not established`,
	schemeFailed: (titles) => `The scheme fails on: ${titles.join(", ").toLowerCase()}.`,
	schemeOpen: (titles) => `Not established about the scheme: ${titles.join(", ").toLowerCase()}.`,
	scheme: (people, product) => people === product ? `The scheme is ${people}.` : `The scheme is, for the rights of people, ${people}; for products and services, ${product}.`,
	classRange: (low, high) => `${low}, perhaps ${high}`,
	classOpen: (open, high) => `${open}, at best ${high}`,
	thin: "Little is known about the scheme.",
	upstream: "It certifies sites in the supply chain and counts only there, for the sites that the bidder names.",
	held: (products, makers, day) => `Held by ${andWords([products, makers].filter((part) => part !== null))} (${day}).`,
	products: (count) => countWords(count, "product"),
	makers: (count) => countWords(count, "maker"),
	nothingDemanded: (labels) => `Nothing that you want is demanded by: ${listWords(labels)}.`,
	table: "Requirements by label",
	tableLegend: "+ enough for what you ask   ? perhaps enough   - not enough",
	tableLegendWords: "Each entry says what the label gives and whether that is enough for what you ask.",
	markWords: {
		surely: "enough",
		possibly: "perhaps enough",
		no: "not enough"
	},
	marks: {
		surely: "+",
		possibly: "?",
		no: "-"
	},
	asksLess: "asks for less",
	optional: (reading) => `where shown as met: ${reading}`,
	requirementHead: "Requirement",
	rowsLeftOut: (titles) => `No label covers any of: ${listWords(titles)}.`,
	columnsLeftOut: (labels) => `Left out, because they are enough for nothing that you ask: ${listWords(labels)}.`,
	proposal: "our proposal",
	tablePart: (labels) => listWords(labels),
	proposalNote: "The level of a requirement marked \"our proposal\" is set by us; we found no public source that sets it.",
	gaps: "What to write instead",
	gapsIntro: "Wording to copy. Fill in {braces}; where a passage in [brackets] begins with \"where\", keep it only if that is so.",
	gapAsk: "You ask: ",
	gapAt: (tiers) => `No label is enough at: ${andWords(tiers)}.`,
	openAt: (tiers) => `A label may be enough at: ${andWords(tiers)}.`,
	nearest: (label, lacks) => `Nearest is ${label}, but ${listWords(lacks)}.`,
	noNearest: "No label asks for it.",
	write: (place) => `Write ${place}:`,
	proof: "Accept as proof: ",
	otherPlaces: (places) => `There is wording for ${andWords(places)} too.`,
	lawTitle: "What the law already demands",
	law: (law, provision, day) => `${law}, ${provision}, since ${day}. No label is credited for it.`,
	lawFor: (items) => `for ${andWords(items)}: `,
	legal: "What the law allows",
	legalIntro: "Credibility and legal use are two questions: a label that may be required is not for that reason credible.",
	legalAll: "For every label",
	legalReason: (reason, citation) => `${reason} (${citation})`,
	legalAsk: (question) => `Ask: ${question}`,
	national: (act) => `National law: ${act}.`,
	others: "Other instruments that suppliers may present",
	othersIntro: "They are no labels that goods can carry; they help as proof, in selection or in the follow-up.",
	otherWorth: (kind, demanded, scheme) => `${kind}; asks for ${demanded} of what you want. ${scheme}`,
	otherUses: (uses) => `Of use for: ${listWords(uses).toLowerCase()}.`,
	notCounted: "Not counted here",
	notForThis: "not for what is bought here",
	unknown: "What is not known, and whom to ask",
	unknownIntro: "Each answer may turn a \"perhaps\" into a yes or a no.",
	askOwner: (owner, label) => `Ask ${owner}, owner of ${label}:`,
	claimFact: "What exactly does it demand",
	factSettles: (fact, count) => `${fact} (for ${requirements(count)})`,
	moreQuestions: (count) => `and ${countWords(count, "question")} more in the description of the label`,
	askBidders: "Ask the bidders:",
	askSites: (label) => `Which sites in the chain of these goods hold ${label}?`,
	askSpeech: "Where are the goods made, and can workers speak freely there?",
	followUp: "Follow-up during the contract",
	followUpItem: (when, who, action) => `${when}, ${who}: ${action}`,
	followUpEvidence: (evidence) => `shown by: ${evidence}`,
	followUpMore: (count) => `${countWords(count, "action")} more are in the full result (--format json).`,
	checkRegister: (label) => `Check certificates of ${label}: `,
	unnamedFact: "A fact about the scheme",
	unnamedUse: "Another use",
	mustGroup: "Must-haves",
	rowsMissing: "A requirement that is missing from a table is not covered by any label of that table.",
	warnings: "Note",
	assumed: "What we assumed",
	assumedItem: (what, value, why) => `${what}: ${value} (${why})`,
	sources: "Sources",
	sourcesLine: (count) => `This result rests on ${countWords(count, "source")}. To see what a claim rests on, clause by clause: labelwise explain LABEL REQUIREMENT (names: labelwise labels list, labelwise requirements list).`,
	notAdvice: "This is not legal advice."
};

// dist/report/text/catalogue-en.js
const catalogueEn = {};

// dist/report/messages.js
const MESSAGES = { en: {
	words: {
		themes: {
			"human-rights": "Human rights",
			"labour-rights": "Labour rights",
			circularity: "Circularity"
		},
		tiers: {
			product: "the product",
			brand: "the brand owner",
			"final-assembly": "final assembly",
			components: "component makers",
			"smelting-refining": "smelters and refiners",
			mining: "mines",
			"end-of-life": "end of life"
		},
		rungs: {
			none: "none",
			basic: "basic",
			advanced: "advanced",
			frontrunner: "frontrunner"
		},
		requirementKinds: {
			people: "rights of the people who make the product",
			process: "due diligence and disclosure",
			product: "a property of the product",
			commitment: "a promise kept over time",
			service: "a service"
		},
		links: {
			demanded: "it does not ask for it, or for less",
			verified: "too little is checked",
			bound: "it is not tied to the goods that you get",
			credible: "the scheme itself is not established as credible enough"
		},
		outcomes: {
			allowed: "allowed",
			"allowed-with-conditions": "allowed, with conditions",
			ask: "not known, ask first",
			"not-allowed": "not allowed"
		},
		labelKinds: {
			ecolabel: "ecolabel",
			"official-label": "official label",
			"social-standard": "social standard",
			"minerals-assurance": "assurance of minerals",
			"recycling-standard": "recycling standard",
			"material-standard": "standard for materials",
			"data-erasure": "standard for data erasure",
			refurbishment: "standard for refurbishment",
			"management-system": "management system",
			rating: "rating",
			"audit-method": "audit method",
			monitoring: "monitoring organisation",
			guideline: "guideline"
		},
		units: {
			"product-model": "a product model",
			batch: "a batch of goods",
			site: "a site",
			company: "a company",
			membership: "a member"
		},
		obligations: {
			mandatory: "demanded of every holder",
			"phased-in": "demanded from a date on",
			"part-of-scope": "demanded of a part of its products",
			optional: "optional",
			assessed: "looked at, no pass needed",
			"not-read": "topic covered, how strictly is not known"
		},
		grades: {
			independent: "independent finding",
			normative: "text of the scheme",
			published: "published text",
			inferred: "inferred only"
		},
		statuses: {
			current: "not assessed",
			"phasing-out": "its edition has been replaced but is still in force",
			"certificates-only": "its edition has ended, issued certificates still count",
			"not-yet-valid": "its edition is not yet in force",
			superseded: "its edition has been replaced",
			expired: "its edition has expired",
			withdrawn: "it was withdrawn"
		},
		places: {
			"technical-specification": "in the technical specification",
			award: "in the award criteria",
			performance: "in the contract conditions"
		},
		assurances: {
			stated: "stated",
			partly: "partly assured",
			credibly: "credibly assured"
		},
		actors: {
			buyer: "you",
			contractor: "the contractor",
			"monitoring-organisation": "the monitoring organisation",
			auditor: "the auditor"
		},
		bases: {
			source: "from a source",
			law: "from law",
			proposal: "our proposal"
		},
		roles: {
			label: "label",
			supporting: "supporting instrument"
		},
		profiles: {
			people: "for the rights of people",
			product: "for products and services"
		},
		tenderPaths: {
			"ambition.human-rights": "Ambition for human rights",
			"ambition.labour-rights": "Ambition for labour rights",
			"ambition.circularity": "Ambition for circularity",
			"assurance.human-rights": "Assurance wished for human rights",
			"assurance.labour-rights": "Assurance wished for labour rights",
			"assurance.circularity": "Assurance wished for circularity",
			intent: "Use of labels",
			"production.workers-can-speak": "Whether workers can speak freely where the goods are made",
			"follow-up.capacity": "Capacity to follow up the contract",
			jurisdiction: "Procurement law"
		},
		tenderValues: {
			stated: "stated",
			partly: "partly assured",
			credibly: "credibly assured",
			require: "require labels",
			reward: "give points for labels",
			contract: "conditions of the contract",
			unknown: "not known",
			freely: "freely",
			"not-freely": "not freely",
			none: "none",
			own: "own staff",
			joint: "jointly with other buyers",
			"monitoring-organisation": "through a monitoring organisation",
			eu: "European Union",
			eea: "European Economic Area",
			other: "outside the European Economic Area"
		}
	},
	text: sentencesEn,
	catalogue: catalogueEn
} };
const messagesFor = (locale) => MESSAGES[locale];

// node_modules/chalk/source/vendor/ansi-styles/index.js
const ANSI_BACKGROUND_OFFSET = 10;
const wrapAnsi16 = (offset = 0) => (code) => `\u001B[${code + offset}m`;
const wrapAnsi256 = (offset = 0) => (code) => `\u001B[${38 + offset};5;${code}m`;
const wrapAnsi16m = (offset = 0) => (red, green, blue) => `\u001B[${38 + offset};2;${red};${green};${blue}m`;
const styles$1 = {
	modifier: {
		reset: [0, 0],
		bold: [1, 22],
		dim: [2, 22],
		italic: [3, 23],
		underline: [4, 24],
		overline: [53, 55],
		inverse: [7, 27],
		hidden: [8, 28],
		strikethrough: [9, 29]
	},
	color: {
		black: [30, 39],
		red: [31, 39],
		green: [32, 39],
		yellow: [33, 39],
		blue: [34, 39],
		magenta: [35, 39],
		cyan: [36, 39],
		white: [37, 39],
		blackBright: [90, 39],
		gray: [90, 39],
		grey: [90, 39],
		redBright: [91, 39],
		greenBright: [92, 39],
		yellowBright: [93, 39],
		blueBright: [94, 39],
		magentaBright: [95, 39],
		cyanBright: [96, 39],
		whiteBright: [97, 39]
	},
	bgColor: {
		bgBlack: [40, 49],
		bgRed: [41, 49],
		bgGreen: [42, 49],
		bgYellow: [43, 49],
		bgBlue: [44, 49],
		bgMagenta: [45, 49],
		bgCyan: [46, 49],
		bgWhite: [47, 49],
		bgBlackBright: [100, 49],
		bgGray: [100, 49],
		bgGrey: [100, 49],
		bgRedBright: [101, 49],
		bgGreenBright: [102, 49],
		bgYellowBright: [103, 49],
		bgBlueBright: [104, 49],
		bgMagentaBright: [105, 49],
		bgCyanBright: [106, 49],
		bgWhiteBright: [107, 49]
	}
};
const modifierNames = Object.keys(styles$1.modifier);
const foregroundColorNames = Object.keys(styles$1.color);
const backgroundColorNames = Object.keys(styles$1.bgColor);
const colorNames = [...foregroundColorNames, ...backgroundColorNames];
function assembleStyles() {
	const codes = /* @__PURE__ */ new Map();
	for (const [groupName, group] of Object.entries(styles$1)) {
		for (const [styleName, style] of Object.entries(group)) {
			styles$1[styleName] = {
				open: `\u001B[${style[0]}m`,
				close: `\u001B[${style[1]}m`
			};
			group[styleName] = styles$1[styleName];
			codes.set(style[0], style[1]);
		}
		Object.defineProperty(styles$1, groupName, {
			value: group,
			enumerable: false
		});
	}
	Object.defineProperty(styles$1, "codes", {
		value: codes,
		enumerable: false
	});
	styles$1.color.close = "\x1B[39m";
	styles$1.bgColor.close = "\x1B[49m";
	styles$1.color.ansi = wrapAnsi16();
	styles$1.color.ansi256 = wrapAnsi256();
	styles$1.color.ansi16m = wrapAnsi16m();
	styles$1.bgColor.ansi = wrapAnsi16(ANSI_BACKGROUND_OFFSET);
	styles$1.bgColor.ansi256 = wrapAnsi256(ANSI_BACKGROUND_OFFSET);
	styles$1.bgColor.ansi16m = wrapAnsi16m(ANSI_BACKGROUND_OFFSET);
	Object.defineProperties(styles$1, {
		rgbToAnsi256: {
			value(red, green, blue) {
				if (red === green && green === blue) {
					if (red < 8) return 16;
					if (red > 248) return 231;
					return Math.round((red - 8) / 247 * 24) + 232;
				}
				return 16 + 36 * Math.round(red / 255 * 5) + 6 * Math.round(green / 255 * 5) + Math.round(blue / 255 * 5);
			},
			enumerable: false
		},
		hexToRgb: {
			value(hex) {
				const matches = /[a-f\d]{6}|[a-f\d]{3}/i.exec(hex.toString(16));
				if (!matches) return [
					0,
					0,
					0
				];
				let [colorString] = matches;
				if (colorString.length === 3) colorString = [...colorString].map((character) => character + character).join("");
				const integer = Number.parseInt(colorString, 16);
				return [
					integer >> 16 & 255,
					integer >> 8 & 255,
					integer & 255
				];
			},
			enumerable: false
		},
		hexToAnsi256: {
			value: (hex) => styles$1.rgbToAnsi256(...styles$1.hexToRgb(hex)),
			enumerable: false
		},
		ansi256ToAnsi: {
			value(code) {
				if (code < 8) return 30 + code;
				if (code < 16) return 90 + (code - 8);
				let red;
				let green;
				let blue;
				if (code >= 232) {
					red = ((code - 232) * 10 + 8) / 255;
					green = red;
					blue = red;
				} else {
					code -= 16;
					const remainder = code % 36;
					red = Math.floor(code / 36) / 5;
					green = Math.floor(remainder / 6) / 5;
					blue = remainder % 6 / 5;
				}
				const value = Math.max(red, green, blue) * 2;
				if (value === 0) return 30;
				let result = 30 + (Math.round(blue) << 2 | Math.round(green) << 1 | Math.round(red));
				if (value === 2) result += 60;
				return result;
			},
			enumerable: false
		},
		rgbToAnsi: {
			value: (red, green, blue) => styles$1.ansi256ToAnsi(styles$1.rgbToAnsi256(red, green, blue)),
			enumerable: false
		},
		hexToAnsi: {
			value: (hex) => styles$1.ansi256ToAnsi(styles$1.hexToAnsi256(hex)),
			enumerable: false
		}
	});
	return styles$1;
}
const ansiStyles = assembleStyles();

// node_modules/chalk/source/vendor/supports-color/index.js
function hasFlag(flag, argv = globalThis.Deno ? globalThis.Deno.args : process.argv) {
	const prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--";
	const position = argv.indexOf(prefix + flag);
	const terminatorPosition = argv.indexOf("--");
	return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
}
const { env } = process;
let flagForceColor;
if (hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never")) flagForceColor = 0;
else if (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) flagForceColor = 1;
function envForceColor() {
	if ("FORCE_COLOR" in env) {
		if (env.FORCE_COLOR === "true") return 1;
		if (env.FORCE_COLOR === "false") return 0;
		return env.FORCE_COLOR.length === 0 ? 1 : Math.min(Number.parseInt(env.FORCE_COLOR, 10), 3);
	}
}
function translateLevel(level) {
	if (level === 0) return false;
	return {
		level,
		hasBasic: true,
		has256: level >= 2,
		has16m: level >= 3
	};
}
function _supportsColor(haveStream, { streamIsTTY, sniffFlags = true } = {}) {
	const noFlagForceColor = envForceColor();
	if (noFlagForceColor !== void 0) flagForceColor = noFlagForceColor;
	const forceColor = sniffFlags ? flagForceColor : noFlagForceColor;
	if (forceColor === 0) return 0;
	if (sniffFlags) {
		if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor")) return 3;
		if (hasFlag("color=256")) return 2;
	}
	if ("TF_BUILD" in env && "AGENT_NAME" in env) return 1;
	if (haveStream && !streamIsTTY && forceColor === void 0) return 0;
	const min = forceColor || 0;
	if (env.TERM === "dumb") return min;
	if (process.platform === "win32") {
		const osRelease = os.release().split(".");
		if (Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586) return Number(osRelease[2]) >= 14931 ? 3 : 2;
		return 1;
	}
	if ("CI" in env) {
		if ([
			"GITHUB_ACTIONS",
			"GITEA_ACTIONS",
			"CIRCLECI"
		].some((key) => key in env)) return 3;
		if ([
			"TRAVIS",
			"APPVEYOR",
			"GITLAB_CI",
			"BUILDKITE",
			"DRONE"
		].some((sign) => sign in env) || env.CI_NAME === "codeship") return 1;
		return min;
	}
	if ("TEAMCITY_VERSION" in env) return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
	if (env.COLORTERM === "truecolor") return 3;
	if (env.TERM === "xterm-kitty") return 3;
	if (env.TERM === "xterm-ghostty") return 3;
	if (env.TERM === "wezterm") return 3;
	if ("TERM_PROGRAM" in env) {
		const version = Number.parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
		switch (env.TERM_PROGRAM) {
			case "iTerm.app": return version >= 3 ? 3 : 2;
			case "Apple_Terminal": return 2;
		}
	}
	if (/-256(color)?$/i.test(env.TERM)) return 2;
	if (/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM)) return 1;
	if ("COLORTERM" in env) return 1;
	return min;
}
function createSupportsColor(stream, options = {}) {
	return translateLevel(_supportsColor(stream, {
		streamIsTTY: stream && stream.isTTY,
		...options
	}));
}
const supportsColor = {
	stdout: createSupportsColor({ isTTY: tty.isatty(1) }),
	stderr: createSupportsColor({ isTTY: tty.isatty(2) })
};

// node_modules/chalk/source/utilities.js
function stringReplaceAll(string, substring, replacer) {
	let index = string.indexOf(substring);
	if (index === -1) return string;
	const substringLength = substring.length;
	let endIndex = 0;
	let returnValue = "";
	do {
		returnValue += string.slice(endIndex, index) + substring + replacer;
		endIndex = index + substringLength;
		index = string.indexOf(substring, endIndex);
	} while (index !== -1);
	returnValue += string.slice(endIndex);
	return returnValue;
}
function stringEncaseCRLFWithFirstIndex(string, prefix, postfix, index) {
	let endIndex = 0;
	let returnValue = "";
	do {
		const gotCR = string[index - 1] === "\r";
		returnValue += string.slice(endIndex, gotCR ? index - 1 : index) + prefix + (gotCR ? "\r\n" : "\n") + postfix;
		endIndex = index + 1;
		index = string.indexOf("\n", endIndex);
	} while (index !== -1);
	returnValue += string.slice(endIndex);
	return returnValue;
}

// node_modules/chalk/source/index.js
const { stdout: stdoutColor, stderr: stderrColor } = supportsColor;
const GENERATOR = Symbol("GENERATOR");
const STYLER = Symbol("STYLER");
const IS_EMPTY = Symbol("IS_EMPTY");
const levelMapping = [
	"ansi",
	"ansi",
	"ansi256",
	"ansi16m"
];
const styles = Object.create(null);
const applyOptions = (object, options = {}) => {
	if (options.level && !(Number.isInteger(options.level) && options.level >= 0 && options.level <= 3)) throw new Error("The `level` option should be an integer from 0 to 3");
	const colorLevel = stdoutColor ? stdoutColor.level : 0;
	object.level = options.level === void 0 ? colorLevel : options.level;
};
var Chalk = class {
	constructor(options) {
		return chalkFactory(options);
	}
};
const chalkFactory = (options) => {
	const chalk = (...strings) => strings.join(" ");
	applyOptions(chalk, options);
	Object.setPrototypeOf(chalk, createChalk.prototype);
	return chalk;
};
function createChalk(options) {
	return chalkFactory(options);
}
Object.setPrototypeOf(createChalk.prototype, Function.prototype);
for (const [styleName, style] of Object.entries(ansiStyles)) styles[styleName] = { get() {
	const builder = createBuilder(this, createStyler(style.open, style.close, this[STYLER]), this[IS_EMPTY]);
	Object.defineProperty(this, styleName, { value: builder });
	return builder;
} };
styles.visible = { get() {
	const builder = createBuilder(this, this[STYLER], true);
	Object.defineProperty(this, "visible", { value: builder });
	return builder;
} };
const getModelAnsi = (model, level, type, ...arguments_) => {
	if (model === "rgb") {
		if (level === "ansi16m") return ansiStyles[type].ansi16m(...arguments_);
		if (level === "ansi256") return ansiStyles[type].ansi256(ansiStyles.rgbToAnsi256(...arguments_));
		return ansiStyles[type].ansi(ansiStyles.rgbToAnsi(...arguments_));
	}
	if (model === "hex") return getModelAnsi("rgb", level, type, ...ansiStyles.hexToRgb(...arguments_));
	return ansiStyles[type][model](...arguments_);
};
for (const model of [
	"rgb",
	"hex",
	"ansi256"
]) {
	styles[model] = { get() {
		const { level } = this;
		return function(...arguments_) {
			const styler = createStyler(getModelAnsi(model, levelMapping[level], "color", ...arguments_), ansiStyles.color.close, this[STYLER]);
			return createBuilder(this, styler, this[IS_EMPTY]);
		};
	} };
	const bgModel = "bg" + model[0].toUpperCase() + model.slice(1);
	styles[bgModel] = { get() {
		const { level } = this;
		return function(...arguments_) {
			const styler = createStyler(getModelAnsi(model, levelMapping[level], "bgColor", ...arguments_), ansiStyles.bgColor.close, this[STYLER]);
			return createBuilder(this, styler, this[IS_EMPTY]);
		};
	} };
}
const proto = Object.defineProperties(() => {}, {
	...styles,
	level: {
		enumerable: true,
		get() {
			return this[GENERATOR].level;
		},
		set(level) {
			this[GENERATOR].level = level;
		}
	}
});
const createStyler = (open, close, parent) => {
	let openAll;
	let closeAll;
	if (parent === void 0) {
		openAll = open;
		closeAll = close;
	} else {
		openAll = parent.openAll + open;
		closeAll = close + parent.closeAll;
	}
	return {
		open,
		close,
		openAll,
		closeAll,
		parent
	};
};
const createBuilder = (self, _styler, _isEmpty) => {
	const builder = (...arguments_) => applyStyle(builder, arguments_.length === 1 ? "" + arguments_[0] : arguments_.join(" "));
	Object.setPrototypeOf(builder, proto);
	builder[GENERATOR] = self;
	builder[STYLER] = _styler;
	builder[IS_EMPTY] = _isEmpty;
	return builder;
};
const applyStyle = (self, string) => {
	if (self.level <= 0 || !string) return self[IS_EMPTY] ? "" : string;
	let styler = self[STYLER];
	if (styler === void 0) return string;
	const { openAll, closeAll } = styler;
	if (string.includes("\x1B")) while (styler !== void 0) {
		string = stringReplaceAll(string, styler.close, styler.open);
		styler = styler.parent;
	}
	const lfIndex = string.indexOf("\n");
	if (lfIndex !== -1) string = stringEncaseCRLFWithFirstIndex(string, closeAll, openAll, lfIndex);
	return openAll + string + closeAll;
};
Object.defineProperties(createChalk.prototype, styles);
const chalk = createChalk();
const chalkStderr = createChalk({ level: stderrColor ? stderrColor.level : 0 });

// dist/report/theme.js
/** Colours of a report, from the 16 that every terminal has. The only import of chalk. */
/** A theme for one stream. Chalk's own detection is not used: the caller has decided (NO_COLOR, --color). */
function createTheme(colour) {
	const chalk = new Chalk({ level: colour === false || colour === 0 ? 0 : 1 });
	return {
		plain: (text) => text,
		heading: (text) => chalk.bold(text),
		strong: (text) => chalk.bold(text),
		good: (text) => chalk.green(text),
		open: (text) => chalk.yellow(text),
		bad: (text) => chalk.red(text)
	};
}

// dist/report/text/document.js
const heading = (level, text) => ({
	kind: "heading",
	level,
	text
});
const paragraph = (...text) => ({
	kind: "paragraph",
	text
});
const bullets = (items) => ({
	kind: "list",
	ordered: false,
	items
});
const numbered = (items) => ({
	kind: "list",
	ordered: true,
	items
});
const item = (...text) => ({ text });
const wording = (text) => ({
	kind: "wording",
	text
});
const toned = (tone, text) => ({
	text,
	tone
});
/** Blocks when there is something to say, else none. */
const when = (condition, blocks) => condition ? blocks() : [];

// dist/report/text/render-blocks.js
/** Blocks to lines for a terminal of a width. The one place where text meets colour, escape and layout. */
/** Below this width a table becomes a list. */
const TABLE_LEAST_WIDTH = 60;
/** Width of a column of words such as `partly, perhaps credibly assured`. */
const CELL_WIDTH = 16;
const GAP = "  ";
const FIRST_COLUMN = {
	least: 24,
	most: 34
};
const CELL_MOST = 30;
/** How many columns of cells stand beside the first column on a page. */
const cellsPerTable = (width) => Math.max(1, Math.floor((width - FIRST_COLUMN.least) / 18));
const paint = (span, theme) => {
	if (typeof span === "string") return plainText(span);
	const text = plainText(span.text);
	return text === "" ? "" : theme[span.tone](text);
};
const painted = (text, theme) => text.map((span) => paint(span, theme)).join("");
const wrapped = (text, page) => wrapText(painted(text, page.theme), page.width);
const narrower = (page, by) => ({
	...page,
	width: page.width - by
});
function headingLines(level, text, page) {
	const lines = wrapText(plainText(text), page.width);
	const shown = lines.map((line) => page.theme.heading(line));
	if (page.accessible || level === 3) return shown;
	const rule = level === 1 ? "═" : "─";
	return [...shown, rule.repeat(level === 1 ? page.width : Math.max(...lines.map(textWidth)))];
}
/** Items that have blocks or more than one line in one of them are set apart by a blank line. */
const isLoose = (items) => items.some(({ blocks }) => (blocks ?? []).length > 1);
function listLines(items, ordered, page) {
	const digits = String(items.length).length;
	const loose = isLoose(items);
	return items.flatMap(({ text, blocks = [] }, index) => {
		const mark = ordered || page.accessible ? `${String(index + 1).padStart(digits)}. ` : "- ";
		const inner = narrower(page, mark.length);
		const body = blocks.flatMap((block) => blockLines(block, inner));
		const lines = hang(mark, [...wrapped(text, inner), ...body]);
		return loose && index > 0 ? ["", ...lines] : lines;
	});
}
/** A table where there is no room for one: each row a list item with `head: cell` under it. */
function tableAsList(heads, groups, page) {
	return groups.flatMap(({ title, rows }, index) => [
		...index > 0 ? [""] : [],
		...title === "" ? [] : wrapText(plainText(title), page.width).map((line) => page.theme.strong(line)),
		...listLines(rows.map(({ cells: [first = [], ...cells] }) => ({
			text: first,
			blocks: cells.map((cell, column) => ({
				kind: "paragraph",
				text: [`${heads[column + 1] ?? ""}: `, ...cell]
			}))
		})), false, page)
	]);
}
function tableLines(heads, groups, page) {
	const cells = heads.length - 1;
	const room = page.width - cells * 2;
	const first = Math.min(FIRST_COLUMN.most, Math.max(FIRST_COLUMN.least, room - cells * 16));
	const cell = Math.min(CELL_MOST, Math.floor((room - first) / Math.max(1, cells)));
	const widths = heads.map((_, column) => column === 0 ? first : cell);
	const row = (texts) => sideBySide(texts.map((text, column) => {
		const width = widths[column] ?? cell;
		return {
			width,
			lines: wrapText(painted(text, page.theme), width)
		};
	}), GAP);
	const total = widths.reduce((sum, width) => sum + width, 0) + cells * 2;
	const rule = "─".repeat(total);
	return [
		...row(heads.map((head) => [{
			text: head,
			tone: "strong"
		}])),
		rule,
		...groups.flatMap(({ title, rows }, index) => [
			...index > 0 ? [rule] : [],
			...title === "" ? [] : wrapText(plainText(title), total).map((line) => page.theme.strong(line)),
			...rows.flatMap(({ cells: texts }) => row(texts))
		]),
		rule
	];
}
function blockLines(block, page) {
	switch (block.kind) {
		case "heading": return headingLines(block.level, block.text, page);
		case "paragraph": return wrapped(block.text, page);
		case "list": return listLines(block.items, block.ordered, page);
		case "wording": return wrapText(plainText(block.text), page.width - 4).map((line) => `    ${line}`.trimEnd());
		case "table": return page.accessible || page.width < 60 ? tableAsList(block.heads, block.groups, page) : tableLines(block.heads, block.groups, page);
	}
}
/** Blank lines before a block: two before a new section, none after a heading of the lowest level. */
function spaceBefore(block, before) {
	if (before === void 0) return [];
	if (block.kind === "heading" && block.level < 3) return ["", ""];
	if (before.kind === "heading" && before.level === 3) return [];
	return [""];
}
/** The whole text: lines of at most the width of the page, a line break at the end. */
const renderBlocks = (blocks, page) => `${blocks.flatMap((block, index) => [...spaceBefore(block, blocks[index - 1]), ...blockLines(block, page)]).join("\n")}\n`;

export { shareWords as _, item as a, toned as c, createTheme as d, messagesFor as f, readingWords as g, listWords as h, heading as i, when as l, dayWords as m, renderBlocks as n, numbered as o, capital as p, bullets as r, paragraph as s, cellsPerTable as t, wording as u };