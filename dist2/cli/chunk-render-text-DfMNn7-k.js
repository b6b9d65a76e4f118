import { n as pageWidth } from "./chunk-layout-BENSKZp5.js";
import { _ as shareWords, a as item, c as toned, d as createTheme, f as messagesFor, g as readingWords, h as listWords, i as heading, l as when, m as dayWords, n as renderBlocks, o as numbered, p as capital, r as bullets, s as paragraph, t as cellsPerTable, u as wording } from "./chunk-render-blocks-CrZYqBIi.js";
import { n as THEMES } from "./chunk-types-pc3dXIsv.js";

// dist/report/text/view.js
/** What the sections of a report need to know of a lot, drawn from the assessment alone. */
/** Everything in which two grades of a label may differ. */
const resultKey = ({ id, role, status, applies, rank, coverage, legal }) => JSON.stringify([
	id,
	role,
	status,
	applies,
	rank === null,
	coverage,
	legal
]);
/** Labels in their order; grades of one label with equal results become one candidate. */
function mergeGrades(labels) {
	const groups = /* @__PURE__ */ new Map();
	for (const label of labels) {
		const key = resultKey(label);
		groups.set(key, [...groups.get(key) ?? [], label]);
	}
	return [...groups.values()].flatMap(([label, ...rest]) => {
		if (!label) return [];
		const grades = [label, ...rest].flatMap(({ grade }) => grade ?? []);
		return [{
			name: grades.length === 0 ? label.name : `${label.name} (${grades.join(", ")})`,
			label,
			grades
		}];
	});
}
function decisionFor(requirement, gaps) {
	if (requirement.cells.length === 0) return "law";
	if (gaps.some(({ state }) => state === "gap")) return "write";
	return gaps.length > 0 ? "ask" : "rely";
}
/** Must-haves first, then by weight, then in the order of the result. */
const byImportance$1 = (a, b) => Number(b.requirement.must) - Number(a.requirement.must) || b.requirement.weight - a.requirement.weight;
function lotView(lot) {
	const asked = lot.requirements.map((requirement) => {
		const gaps = lot.gaps.filter((gap) => gap.requirement === requirement.id);
		return {
			requirement,
			gaps,
			decision: decisionFor(requirement, gaps)
		};
	});
	const candidates = mergeGrades(lot.labels);
	const counts = ({ label }) => label.coverage !== null;
	return {
		lot,
		asked: [...asked].sort(byImportance$1),
		ranked: candidates.filter(({ label }) => label.rank !== null),
		supporting: candidates.filter((one) => one.label.rank === null && one.label.role === "supporting" && counts(one)),
		others: candidates.filter((one) => one.label.rank === null && !(one.label.role === "supporting" && counts(one)))
	};
}
const withDecision = ({ asked }, decision) => asked.filter((one) => one.decision === decision);
const musts = (asked) => asked.filter(({ requirement }) => requirement.must);
/** The requirements by theme, in the order of themes; themes without any are left out. */
const byTheme = (asked) => THEMES.map((theme) => ({
	theme,
	asked: asked.filter(({ requirement }) => requirement.theme === theme)
})).filter((group) => group.asked.length > 0);
const cellsFor = ({ label }, requirement) => (label.coverage?.cells ?? []).filter((cell) => cell.requirement === requirement.id);
const cellAt = (candidate, requirement, tier) => cellsFor(candidate, requirement).find((cell) => cell.tier === tier);
/** True when the label alone surely assures every cell of the requirement. */
const reliesOn = (candidate, { requirement }) => {
	const cells = cellsFor(candidate, requirement);
	return cells.length > 0 && cells.every(({ assured }) => assured === "surely");
};
/**
* The requirements that labels assure, each under the best ranked label that assures it alone; `together` holds those
* that only several labels in combination assure.
*/
function reliances(view) {
	const relied = withDecision(view, "rely");
	const bearer = new Map(relied.map((one) => [one, view.ranked.find((candidate) => reliesOn(candidate, one))]));
	return {
		alone: view.ranked.map((candidate) => ({
			candidate,
			asked: relied.filter((one) => bearer.get(one) === candidate)
		})).filter(({ asked }) => asked.length > 0),
		together: relied.filter((one) => bearer.get(one) === void 0)
	};
}
function firstBreak(candidate, { requirement }) {
	const cells = cellsFor(candidate, requirement);
	return [
		"demanded",
		"checked",
		"assured"
	].find((reading) => cells.some((cell) => cell[reading] !== "surely")) ?? null;
}
/** Candidates that may meet every open cell of a requirement, once missing facts are known. */
const mayMeet = (view, { requirement, gaps }) => view.ranked.filter((candidate) => gaps.some(({ tier }) => cellAt(candidate, requirement, tier)?.assured === "possibly"));

// dist/report/text/follow-up-section.js
/** Actions shown; the whole plan stands in the full result. */
const ACTIONS_SHOWN = 10;
/** Actions for the must-haves first, then for the weightiest requirements. */
function byImportance({ lot, asked }) {
	const place = new Map(asked.map(({ requirement }, index) => [requirement.id, index]));
	const placeOf = ({ requirements }) => Math.min(...requirements.map((id) => place.get(id) ?? asked.length));
	return [...lot.followUp].sort((a, b) => placeOf(a) - placeOf(b));
}
/** Labels whose certificates the buyer has to check: those relied on, else those that stand first. */
const toCheck = (view) => reliances(view).alone.map(({ candidate }) => candidate);
function followUpBlocks(view, context) {
	const { text, words } = context.messages;
	const actions = byImportance(view);
	const registers = toCheck(view).flatMap(({ name, label: { register } }) => register === null ? [] : [item(toned("strong", text.checkRegister(name)), `${register.howToCheck} ${register.url}`)]);
	if (actions.length === 0 && registers.length === 0) return [];
	const titles = new Map(view.asked.map(({ requirement }) => [requirement.id, requirement.title]));
	const shown = actions.slice(0, ACTIONS_SHOWN).map((action) => {
		const who = words.actors[action.who] ?? action.who;
		const purpose = action.requirements.map((id) => titles.get(id) ?? "").filter((title) => title !== "");
		return item(text.followUpItem(capital(action.when), who, action.action), ` (${purpose.join("; ")})`);
	});
	const left = actions.length - shown.length;
	return [
		heading(2, text.followUp),
		bullets([...registers, ...shown]),
		...left > 0 ? [paragraph(text.followUpMore(left))] : []
	];
}

// dist/report/text/context.js
/** Title of a fact that is not known; an id without title gets the general word, never itself. */
const factTitle = ({ assessment, messages }, id) => id === "claim" ? messages.text.claimFact : assessment.glossary.facts[id] ?? messages.text.unnamedFact;
const useTitle = ({ assessment, messages }, id) => assessment.glossary.uses[id] ?? messages.text.unnamedUse;
const itemTitles = ({ assessment }, ids) => ids.map((id) => assessment.glossary.items[id] ?? id.replaceAll("-", " "));

// dist/report/text/frame-section.js
function headBlocks({ assessment, messages: { text } }) {
	const { tender, library, asOf, lots } = assessment;
	const buyer = [tender.buyer?.name, tender.buyer?.country].filter((part) => part !== void 0).join(", ");
	return [
		heading(1, text.reportTitle(tender.title)),
		paragraph(text.headLine(buyer === "" ? null : buyer, tender.reference ?? null, dayWords(asOf), text.libraryName(library.version, library.overlays.length))),
		...lots.length > 1 ? [paragraph(text.lotsFollow(lots.length))] : []
	];
}
/** Title of a lot where there are several, and what is bought. */
function lotHeadBlocks(lot, context) {
	const { text } = context.messages;
	const ids = lot.items.flatMap(({ product, service }) => product ?? service ?? []);
	return [...context.assessment.lots.length > 1 ? [heading(1, text.lotTitle(lot.id, lot.title))] : [], paragraph(text.bought(itemTitles(context, ids)))];
}
function assumptionWords({ path, value, why }, { messages: { text, words } }) {
	const what = words.tenderPaths[path] ?? path.replace(/[.-]/g, " ");
	return text.assumedItem(what, words.tenderValues[value] ?? value, why);
}
/** Notes, what was assumed, where the sources are, and that it is not legal advice. */
function footBlocks(context) {
	const { assessment, messages } = context;
	const { text } = messages;
	return [
		...assessment.warnings.length === 0 ? [] : [heading(2, text.warnings), bullets([...new Set(assessment.warnings.map(({ message }) => message))].map((message) => item(message)))],
		...assessment.assumed.length === 0 ? [] : [heading(2, text.assumed), bullets(assessment.assumed.map((one) => item(assumptionWords(one, context))))],
		heading(2, text.sources),
		paragraph(text.sourcesLine(assessment.sources.length)),
		paragraph(text.notAdvice)
	];
}

// dist/report/text/gaps-section.js
/** Proofs shown; they are listed strongest first. */
const PROOFS_SHOWN = 3;
/** Where wording belongs first, by what the buyer wants to do with labels. */
const PLACES = {
	require: [
		"technical-specification",
		"performance",
		"award"
	],
	reward: [
		"award",
		"performance",
		"technical-specification"
	],
	contract: [
		"performance",
		"technical-specification",
		"award"
	]
};
/**
* Places with wording, the best first. A must-have is never left to award points, which a bidder may forgo; conditions
* for people in production belong first into the contract, which can be followed up (Directive 2014/24/EU, Art. 70).
*/
function placesFor({ requirement }, clauses, intent) {
	const usual = PLACES[intent];
	const ordered = (requirement.kind === "people" || requirement.kind === "process") && intent === "require" ? PLACES.contract : usual;
	return (requirement.must ? [...ordered.filter((place) => place !== "award"), "award"] : ordered).filter((place) => clauses[place] !== null);
}
function nearestSentence(gap, view, { messages: { text, words } }) {
	const { nearest } = gap;
	if (nearest === null) return text.noNearest;
	const candidate = view.ranked.find(({ label, grades }) => label.id === nearest.label && (nearest.grade === null || grades.includes(nearest.grade)));
	const lacks = nearest.lacks.map((link) => words.links[link]);
	return candidate === void 0 || lacks.length === 0 ? "" : text.nearest(candidate.name, lacks);
}
function gapBlocks(asked, number, view, context) {
	const { text, words } = context.messages;
	const { requirement, gaps } = asked;
	const [first] = gaps;
	if (!first) return [];
	const [best, ...others] = placesFor(asked, first.clauses, context.assessment.tender.intent ?? "contract");
	const tiersIn = (state) => gaps.filter((gap) => gap.state === state).map(({ tier }) => words.tiers[tier]);
	const [closed, open] = [tiersIn("gap"), tiersIn("open")];
	const worst = gaps.find(({ state }) => state === "gap") ?? first;
	const marks = [...requirement.must ? [text.must] : [], ...requirement.basis === "proposal" ? [text.proposal] : []];
	const shown = best === void 0 ? [] : [best, ...requirement.must ? others.filter((place) => place !== "award") : []];
	const rest = others.filter((place) => !shown.includes(place));
	return [
		heading(3, `${number}. ${requirement.title}${marks.length === 0 ? "" : ` (${marks.join(", ")})`}`),
		paragraph(toned("strong", text.gapAsk), requirement.norm),
		paragraph([
			...closed.length === 0 ? [] : [text.gapAt(closed)],
			...open.length === 0 ? [] : [text.openAt(open)],
			nearestSentence(worst, view, context)
		].join(" ")),
		...shown.flatMap((place) => [paragraph(toned("strong", text.write(words.places[place]))), wording(first.clauses[place] ?? "")]),
		...first.proof.length === 0 ? [] : [paragraph(toned("strong", text.proof), `${listWords(first.proof.slice(0, PROOFS_SHOWN))}.`)],
		...rest.length === 0 ? [] : [paragraph(text.otherPlaces(rest.map((place) => words.places[place])))]
	];
}
/** The gaps, must-haves first, then by weight. */
function gapsBlocks(view, context) {
	const { text } = context.messages;
	const open = view.asked.filter(({ gaps }) => gaps.length > 0);
	if (open.length === 0) return [];
	const ordered = [...musts(open), ...open.filter(({ requirement }) => !requirement.must)];
	return [
		heading(2, text.gaps),
		paragraph(text.gapsIntro),
		...ordered.flatMap((asked, index) => gapBlocks(asked, index + 1, view, context))
	];
}
/** Requirements whose rung binding law already demands, for all items or some of them. */
function lawBlocks(view, context) {
	const { text } = context.messages;
	const floors = view.asked.flatMap(({ requirement }) => {
		const { legalFloor: floor } = requirement;
		if (floor === null) return [];
		const items = requirement.cells.length === 0 ? "" : text.lawFor(itemTitles(context, floor.items));
		return [{ text: [toned("strong", `${requirement.title}: `), items + text.law(floor.law, floor.provision, dayWords(floor.since))] }];
	});
	return floors.length === 0 ? [] : [heading(2, text.lawTitle), {
		kind: "list",
		ordered: false,
		items: floors
	}];
}

// dist/report/text/credibility-words.js
/**
* Words of one profile. A lowest class only because a gate is open is `not established`, which is not the same as not
* credible (method section 4).
*/
function classWords({ class: [lo, hi], gates }, words, messages) {
	const word = (id) => words[id] ?? "";
	if (lo === hi) return word(lo);
	const failed = gates.some(({ state }) => state === "failed");
	return lo === "D" && !failed ? messages.text.classOpen(word("not-established"), word(hi)) : messages.text.classRange(word(lo), word(hi));
}
/** One sentence for both profiles. */
const schemeSentence = (credibility, words, messages) => messages.text.scheme(classWords(credibility.people, words, messages), classWords(credibility.product, words, messages));
/** Ids of the gates in a state, each once. */
const gatesIn = ({ people, product }, state) => [...new Set([...people.gates, ...product.gates].filter((gate) => gate.state === state).map(({ indicator }) => indicator))];

// dist/report/text/labels-section.js
/** The ranked labels one by one: how far each goes and at which link it breaks. */
/** True when the label may demand something that is wanted. */
const demandsAnything = ({ label }) => (label.coverage?.shares.demanded[1] ?? 0) > 0;
function breakSentence(candidate, view, { messages: { text } }) {
	const law = withDecision(view, "law");
	const breaks = view.asked.filter((one) => !law.includes(one)).map((one) => firstBreak(candidate, one));
	const count = (kind) => breaks.filter((found) => found === kind).length;
	const parts = [
		{
			count: count("demanded"),
			say: text.breakDemanded
		},
		{
			count: count("checked"),
			say: text.breakChecked
		},
		{
			count: count("assured"),
			say: text.breakAssured
		}
	].filter((part) => part.count > 0);
	return parts.length === 0 ? null : `${text.breaks}${listWords(parts.map((part) => part.say(part.count)))}.`;
}
function schemeSentences({ label }, context) {
	const { text } = context.messages;
	const { credibility } = label;
	if (credibility === null) return "";
	const titles = (ids) => ids.map((id) => factTitle(context, id));
	const failed = titles(gatesIn(credibility, "failed"));
	const open = titles(gatesIn(credibility, "not-established"));
	const thin = credibility.people.evidence === "thin" && credibility.product.evidence === "thin";
	return [
		schemeSentence(credibility, context.assessment.glossary.classes, context.messages),
		...failed.length === 0 ? [] : [text.schemeFailed(failed)],
		...open.length === 0 ? [] : [text.schemeOpen(open)],
		...thin ? [text.thin] : []
	].join(" ");
}
function availabilitySentence({ label: { availability } }, { messages: { text } }) {
	if (availability === null || availability.products === null && availability.makers === null) return null;
	const { products, makers, asOf } = availability;
	return text.held(products === null ? null : text.products(products), makers === null ? null : text.makers(makers), dayWords(asOf));
}
function labelItem(candidate, view, context) {
	const { text } = context.messages;
	const { coverage, applies } = candidate.label;
	const shares = coverage?.shares;
	const must = coverage?.must ?? null;
	const sentence = shares ? text.labelShares(shareWords(shares.demanded), shareWords(shares.checked), shareWords(shares.assured)) : candidate.label.sentence;
	const more = [
		...must === null ? [] : [text.labelMust(shareWords(must.assured))],
		breakSentence(candidate, view, context),
		schemeSentences(candidate, context),
		...applies === "upstream" ? [text.upstream] : [],
		availabilitySentence(candidate, context)
	].filter((part) => part !== null && part !== "");
	return {
		text: [toned("strong", candidate.name), ` ${sentence}`],
		blocks: [paragraph(more.join(" "))]
	};
}
function labelBlocks(view, context) {
	const { text } = context.messages;
	if (view.ranked.length === 0 || view.asked.length === 0) return [];
	const shown = view.ranked.filter(demandsAnything);
	const idle = view.ranked.filter((candidate) => !demandsAnything(candidate));
	return [
		heading(2, text.labels),
		...shown.length === 0 ? [] : [numbered(shown.map((candidate) => labelItem(candidate, view, context)))],
		...idle.length === 0 ? [] : [paragraph(text.nothingDemanded(idle.map(({ name }) => name)))]
	];
}

// dist/report/text/legal-section.js
const OUTCOMES = [
	"allowed",
	"allowed-with-conditions",
	"ask",
	"not-allowed"
];
const TONES$1 = {
	allowed: "good",
	"allowed-with-conditions": "good",
	ask: "open",
	"not-allowed": "bad"
};
/** A citation in its parts: the rule itself, and the national acts that carry it (`BE: ...`), said once per report. */
const citationParts = (citation) => {
	const parts = citation.split("; ");
	const isNational = (part) => /^[A-Z]{2}: /.test(part);
	return {
		own: parts.filter((part) => !isNational(part)).join("; "),
		national: parts.filter(isNational)
	};
};
const ruleWords = ({ reason, citation }, { messages: { text } }) => text.legalReason(reason.replace(/\.$/, ""), citationParts(citation).own);
/** Rules that give a use its outcome: those that say the same; none where nothing restricts it. */
const deciding = ({ outcome, rules }) => outcome === "allowed" ? [] : rules.filter((rule) => rule.outcome === outcome);
/** Advice that stands with every label of the report is said once. */
function commonAdvice(candidates) {
	const adviceOf = ({ label }) => new Map(label.legal.flatMap(({ rules }) => rules.filter(({ outcome }) => outcome === "allowed").map((rule) => [rule.reason, rule])));
	const [first = /* @__PURE__ */ new Map(), ...rest] = candidates.map(adviceOf);
	return new Map([...first].filter(([reason]) => rest.every((advice) => advice.has(reason))));
}
/** Uses with the same outcome for the same reasons stand together. */
function usesItems({ label }, context) {
	const { words, text } = context.messages;
	return OUTCOMES.flatMap((outcome) => {
		const groups = /* @__PURE__ */ new Map();
		for (const use of label.legal.filter((one) => one.outcome === outcome)) {
			const rules = deciding(use);
			const key = rules.map(({ id, reason }) => `${id} ${reason}`).join("\n");
			const before = groups.get(key);
			groups.set(key, {
				rules,
				uses: [...before?.uses ?? [], useTitle(context, use.use)]
			});
		}
		return [...groups.values()].map(({ uses, rules }) => {
			const asks = [...new Set(rules.flatMap(({ ask }) => ask ?? []))];
			return { text: [
				toned(TONES$1[outcome], `${capital(words.outcomes[outcome])}: `),
				`${listWords(uses)}.`,
				...rules.map((rule) => ` ${ruleWords(rule, context)}.`),
				...asks.map((question) => ` ${text.legalAsk(question)}`)
			] };
		});
	});
}
/** Advice about one label that does not stand with every label. */
function ownNotes({ label }, common, context) {
	return [...new Map(label.legal.flatMap(({ rules }) => rules.filter(({ outcome, ask, reason }) => outcome === "allowed" && ask !== null && !common.has(reason)).map((rule) => [rule.reason, rule]))).values()].map((rule) => item(`${ruleWords(rule, context)}.`));
}
function legalBlocks(view, context) {
	const { text } = context.messages;
	const shown = view.ranked.filter(({ label }) => label.legal.length > 0 && (label.coverage?.shares.demanded[1] ?? 0) > 0);
	if (shown.length === 0) return [];
	const common = commonAdvice(shown);
	const national = [...new Set(shown.flatMap(({ label }) => label.legal.flatMap(({ rules }) => rules.flatMap(({ citation }) => citationParts(citation).national))))];
	return [
		heading(2, text.legal),
		paragraph(text.legalIntro),
		...shown.flatMap((candidate) => [heading(3, candidate.name), bullets([...usesItems(candidate, context), ...ownNotes(candidate, common, context)])]),
		...common.size === 0 ? [] : [heading(3, text.legalAll), bullets([...common.values()].map((rule) => item(`${ruleWords(rule, context)}.`)))],
		...national.map((act) => paragraph(text.national(act)))
	];
}

// dist/report/text/others-section.js
/** What else suppliers may present, and what does not count here, each with its reason. */
/** Uses that the law leaves to an instrument that is no label. */
const usesOf = ({ label }, context) => label.legal.filter(({ outcome }) => outcome === "allowed" || outcome === "allowed-with-conditions").map(({ use }) => useTitle(context, use));
function worth(candidate, context) {
	const { text, words } = context.messages;
	const { label } = candidate;
	const kind = words.labelKinds[label.kind] ?? words.roles[label.role];
	const scheme = label.credibility === null ? "" : schemeSentence(label.credibility, context.assessment.glossary.classes, context.messages);
	const uses = usesOf(candidate, context);
	return [text.otherWorth(kind, shareWords(label.coverage?.shares.demanded ?? [0, 0]), scheme), ...uses.length === 0 ? [] : [text.otherUses(uses)]].join(" ");
}
/** Why a label is not counted, in a few words. */
const reasonFor = ({ label }, { messages: { text, words } }) => label.applies === "no" ? text.notForThis : words.statuses[label.status];
function otherBlocks(view, context) {
	const { text } = context.messages;
	return [...view.supporting.length === 0 ? [] : [
		heading(2, text.others),
		paragraph(text.othersIntro),
		bullets(view.supporting.map((one) => item(toned("strong", `${one.name}: `), worth(one, context))))
	], ...view.others.length === 0 ? [] : [heading(2, text.notCounted), bullets(view.others.map((one) => item(`${one.name}: ${reasonFor(one, context)}.`)))]];
}

// dist/report/text/table-section.js
const TONES = {
	surely: "good",
	possibly: "open",
	no: "plain"
};
/** True when the label is enough, surely or perhaps, for at least one cell. */
const isEnoughForSomething = ({ label }) => (label.coverage?.cells ?? []).some(({ assured }) => assured !== "no");
const givesSomething = (cell) => cell !== void 0 && (cell.class[1] > 0 || (cell.obtainable?.class[1] ?? 0) > 0);
/** What a label gives at one place, with a mark (or words, in lists) for enough. */
function cellText(cell, context) {
	const { text } = context.messages;
	const { readings } = context.assessment.glossary;
	if (!givesSomething(cell) || cell === void 0) return [context.lists ? readings[0] ?? "" : `${text.marks.no} ${readings[0] ?? ""}`];
	const { assured, demanded, obtainable } = cell;
	const notes = [
		readingWords(cell.class, readings),
		...demanded === "no" && cell.class[1] > 0 ? [text.asksLess] : [],
		...obtainable !== null && obtainable.class[1] > cell.class[1] ? [text.optional(readingWords(obtainable.class, readings))] : [],
		...context.lists ? [text.markWords[assured]] : []
	].join("; ");
	return [toned(TONES[assured], context.lists ? notes : `${text.marks[assured]} ${notes}`)];
}
const placesOf = ({ requirement }) => requirement.cells.map(({ tier }) => ({
	requirement,
	tier
}));
/** Title of a row; the place in the chain is named where a requirement has several. */
function rowTitle({ requirement, tier }, { messages: { words, text } }) {
	const place = requirement.cells.length > 1 ? `, ${words.tiers[tier]}` : "";
	return `${requirement.title}${place}${requirement.basis === "proposal" ? ` (${text.proposal})` : ""}`;
}
function rowsFor(asked, columns, context) {
	return asked.flatMap(placesOf).flatMap((place) => {
		const cells = columns.map((candidate) => cellAt(candidate, place.requirement, place.tier));
		if (!cells.some(givesSomething)) return [];
		return [{ cells: [[rowTitle(place, context)], ...cells.map((cell) => cellText(cell, context))] }];
	});
}
/** Must-haves first, then the rest by theme. */
function groupsFor(asked, columns, context) {
	const { words, text } = context.messages;
	const rest = asked.filter(({ requirement }) => !requirement.must);
	return [{
		title: text.mustGroup,
		rows: rowsFor(musts(asked), columns, context)
	}, ...byTheme(rest).map(({ theme, asked: members }) => ({
		title: words.themes[theme],
		rows: rowsFor(members, columns, context)
	}))].filter(({ rows }) => rows.length > 0);
}
const chunks = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
/** Requirements of which no shown label gives anything anywhere. */
const uncovered = (asked, columns) => asked.filter((one) => placesOf(one).every(({ requirement, tier }) => !columns.some((candidate) => givesSomething(cellAt(candidate, requirement, tier)))));
function tableBlocks(view, context) {
	const { text } = context.messages;
	const columns = view.ranked.filter(isEnoughForSomething);
	if (columns.length === 0) return [];
	const law = withDecision(view, "law");
	const asked = view.asked.filter((one) => !law.includes(one));
	const size = context.lists ? columns.length : cellsPerTable(context.width);
	const absent = uncovered(asked, columns);
	const idle = view.ranked.filter((candidate) => !isEnoughForSomething(candidate));
	return [
		heading(2, text.table),
		paragraph(context.lists ? text.tableLegendWords : text.tableLegend),
		...chunks(columns, size).map((part) => ({
			kind: "table",
			heads: [text.requirementHead, ...part.map(({ name }) => name)],
			groups: groupsFor(asked, part, context)
		})),
		...columns.length > size ? [paragraph(text.rowsMissing)] : [],
		...absent.length === 0 ? [] : [paragraph(text.rowsLeftOut(absent.map(({ requirement }) => requirement.title)))],
		...idle.length === 0 ? [] : [paragraph(text.columnsLeftOut(idle.map(({ name }) => name)))],
		...asked.some(({ requirement }) => requirement.basis === "proposal") ? [paragraph(text.proposalNote)] : []
	];
}

// dist/report/text/unknown-section.js
/** What is not known, and whom to ask. */
/** Facts and questions shown for each label; the rest stands in its description. */
const FACTS_SHOWN = 5;
const QUESTIONS_SHOWN = 3;
/** Facts that keep a label from being enough, with the number of requirements that hang on each; the widest first. */
function decidingFacts({ label }) {
	const requirements = /* @__PURE__ */ new Map();
	for (const cell of label.coverage?.cells ?? []) {
		if (cell.assured !== "possibly") continue;
		for (const fact of cell.unknown) requirements.set(fact, (requirements.get(fact) ?? /* @__PURE__ */ new Set()).add(cell.requirement));
	}
	return [...requirements].map(([fact, asked]) => [fact, asked.size]).sort(([, a], [, b]) => b - a);
}
function questionsFor(candidate, context) {
	const { text } = context.messages;
	const facts = decidingFacts(candidate).slice(0, FACTS_SHOWN);
	const { openQuestions } = candidate.label;
	const shown = openQuestions.slice(0, QUESTIONS_SHOWN);
	const left = openQuestions.length - shown.length;
	return [
		...facts.map(([fact, count]) => item(text.factSettles(factTitle(context, fact), count))),
		...shown.map((question) => item(question)),
		...left > 0 ? [item(text.moreQuestions(left))] : []
	];
}
/** Labels of which an answer may make something enough. */
const undecided = (view) => view.ranked.filter(({ label }) => (label.coverage?.cells ?? []).some(({ assured }) => assured === "possibly"));
function bidderQuestions(view, context) {
	const { text } = context.messages;
	const upstream = view.ranked.filter(({ label }) => label.applies === "upstream" && (label.coverage?.cells ?? []).some(({ assured }) => assured !== "no"));
	const speech = context.assessment.tender.production?.["workers-can-speak"] === "unknown";
	const people = view.asked.some(({ requirement }) => requirement.kind === "people");
	return [...speech && people ? [item(text.askSpeech)] : [], ...upstream.map(({ name }) => item(text.askSites(name)))];
}
function unknownBlocks(view, context) {
	const { text } = context.messages;
	const labels = undecided(view);
	const ofBidders = bidderQuestions(view, context);
	if (labels.length === 0 && ofBidders.length === 0) return [];
	return [
		heading(2, text.unknown),
		paragraph(text.unknownIntro),
		...labels.flatMap((candidate) => [heading(3, text.askOwner(candidate.label.owner, candidate.name)), bullets(questionsFor(candidate, context))]),
		...ofBidders.length === 0 ? [] : [heading(3, text.askBidders), bullets(ofBidders)]
	];
}

// dist/report/text/verdict.js
/** The first page: what to do about each requirement, in sentences. */
/** Title of a requirement; a must-have says so. */
const titleOf = ({ requirement }, { messages }) => requirement.must ? `${requirement.title} (${messages.text.must})` : requirement.title;
const titlesOf = (asked, context) => listWords(asked.map((one) => titleOf(one, context)));
function relyItem(view, context) {
	const asked = withDecision(view, "rely");
	if (asked.length === 0) return [];
	const { text } = context.messages;
	const { alone, together } = reliances(view);
	const items = alone.map(({ candidate, asked: borne }) => item(toned("strong", text.reliance(candidate.name)), titlesOf(borne, context)));
	if (together.length > 0) items.push(item(toned("strong", text.relianceTogether), titlesOf(together, context)));
	return [{
		text: [toned("good", text.decideRely(asked.length, musts(asked).length))],
		blocks: [bullets(items)]
	}];
}
/** Requirements for which the same labels may be enough stand together. */
function askItem(view, context) {
	const asked = withDecision(view, "ask");
	if (asked.length === 0) return [];
	const { text } = context.messages;
	const groups = /* @__PURE__ */ new Map();
	for (const one of asked) {
		const labels = text.may(mayMeet(view, one).map(({ name }) => name));
		groups.set(labels, [...groups.get(labels) ?? [], one]);
	}
	const items = [...groups].map(([labels, members]) => item(`${titlesOf(members, context)}: ${labels}`));
	return [{
		text: [toned("open", text.decideAsk(asked.length, musts(asked).length))],
		blocks: [bullets(items)]
	}];
}
function writeItem(view, context) {
	const asked = withDecision(view, "write");
	if (asked.length === 0) return [];
	const { text, words } = context.messages;
	const needed = musts(asked);
	const items = [...needed.length === 0 ? [] : [item(text.mustHaves, listWords(needed.map(({ requirement }) => requirement.title)))], ...byTheme(asked.filter(({ requirement }) => !requirement.must)).map(({ theme, asked: members }) => item(`${words.themes[theme]}: `, titlesOf(members, context)))];
	return [{
		text: [toned("bad", text.decideWrite(asked.length, needed.length))],
		blocks: [bullets(items)]
	}];
}
function lawItem(view, context) {
	const asked = withDecision(view, "law");
	if (asked.length === 0) return [];
	const items = [item(titlesOf(asked, context))];
	return [{
		text: [context.messages.text.decideLaw(asked.length)],
		blocks: [bullets(items)]
	}];
}
/** The use of a label that the buyer wants, by law. */
const WANTED_USE = {
	require: "U1",
	reward: "U3-label",
	contract: "U4"
};
/** Labels that are relied on, or may be once a question is answered. */
function labelsInPlay(view) {
	const open = new Set(withDecision(view, "ask").flatMap((one) => mayMeet(view, one)));
	const relied = new Set(reliances(view).alone.map(({ candidate }) => candidate));
	return view.ranked.filter((candidate) => relied.has(candidate) || open.has(candidate));
}
/** Whether the law allows what the buyer wants to do with the labels in play, by outcome. */
function intentBlocks(view, context) {
	const { text, words } = context.messages;
	const intent = context.assessment.tender.intent;
	if (intent === void 0) return [];
	const use = WANTED_USE[intent];
	const outcomes = /* @__PURE__ */ new Map();
	for (const { name, label } of labelsInPlay(view)) {
		const outcome = label.legal.find((entry) => entry.use === use)?.outcome;
		if (outcome) outcomes.set(words.outcomes[outcome], [...outcomes.get(words.outcomes[outcome]) ?? [], name]);
	}
	if (outcomes.size === 0) return [];
	const sentences = [...outcomes].map(([outcome, labels]) => text.intentOutcome(useTitle(context, use), outcome, labels));
	return [paragraph([
		text.intent[intent],
		...sentences,
		text.intentSee
	].join(" "))];
}
/** The first sentence: how far labels go at all. */
function summary(view, { messages: { text } }) {
	const asked = text.asked(view.asked.length, musts(view.asked).length);
	const relied = withDecision(view, "rely").length;
	const free = view.asked.length - withDecision(view, "law").length;
	const reach = view.ranked.length === 0 ? text.noLabel : relied === 0 ? text.noneRely : relied === free ? text.allRely : text.someRely(relied);
	return [`${asked} `, toned("strong", reach)];
}
/** Asks about people in production, where audits depend on free speech. */
const concernsPeople = ({ asked }) => asked.some(({ requirement }) => requirement.kind === "people");
function verdictBlocks(view, context) {
	const { text } = context.messages;
	if (view.asked.length === 0) return [heading(2, text.verdict), paragraph(text.nothingAsked)];
	const unsafe = context.assessment.tender.production?.["workers-can-speak"] === "unknown" && concernsPeople(view);
	return [
		heading(2, text.verdict),
		paragraph(...summary(view, context)),
		numbered([
			...relyItem(view, context),
			...askItem(view, context),
			...writeItem(view, context),
			...lawItem(view, context)
		]),
		...intentBlocks(view, context),
		...when(unsafe, () => [paragraph(text.speechCaveat)])
	];
}

// dist/report/text/render-text.js
const lotBlocks = (lot, context) => {
	const view = lotView(lot);
	return [
		...lotHeadBlocks(lot, context),
		...verdictBlocks(view, context),
		...labelBlocks(view, context),
		...tableBlocks(view, context),
		...gapsBlocks(view, context),
		...lawBlocks(view, context),
		...legalBlocks(view, context),
		...otherBlocks(view, context),
		...unknownBlocks(view, context),
		...followUpBlocks(view, context)
	];
};
/**
* The report that a buyer reads on a terminal, from the assessment alone.
* Words of the reading classes, never scores or ids; the same input and options give the same text.
*/
function renderText(assessment, { width, colour, accessible, locale = "en" }) {
	const columns = pageWidth(width);
	const context = {
		assessment,
		messages: messagesFor(locale),
		width: columns,
		lists: accessible || columns < 60
	};
	const blocks = [
		...headBlocks(context),
		...assessment.lots.flatMap((lot) => lotBlocks(lot, context)),
		...footBlocks(context)
	];
	return renderBlocks(blocks, {
		width: columns,
		theme: createTheme(colour),
		accessible
	});
}

export { renderText };