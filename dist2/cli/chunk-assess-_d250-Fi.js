import { n as compareText, t as compareBy } from "./chunk-order-B-_Ewr1E.js";
import { n as THEMES, r as TIERS, t as RUNGS } from "./chunk-types-pc3dXIsv.js";
import { C as appliesToLot, E as itemId, S as appliesTo, T as isUsable, a as cellsOf, c as knownCandidate, d as sharesOf, f as summaryOf, g as knownEvidence, i as cellState, l as meanOf, n as labelById, o as failingItem, p as missingLinks, r as cellResult, t as asOfDay, u as roundInterval, w as editionStatus } from "./chunk-checked-options-BhstkLeW.js";
import { i as EXIT, r as usageError } from "./chunk-errors-Ctda8ePa.js";
import { builtInLibrary } from "./chunk-library-DB6wAa45.js";
import { t as programVersion } from "./chunk-version-NHbw3fNc.js";

// dist/model/countries.js
/** Members of the European Union, ISO 3166-1 alpha-2. */
const EU = new Set("AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "));
/** States of the European Economic Area outside the Union. */
const EEA_ONLY = /* @__PURE__ */ new Set([
	"IS",
	"LI",
	"NO"
]);
/** Whose procurement law a buyer of a country is under. */
const jurisdictionOf = (country) => EU.has(country) ? "eu" : EEA_ONLY.has(country) ? "eea" : "other";

// dist/assessment/resolve-tender.js
/** The tender as understood: stated wishes, and the defaults for what it leaves open (method section 6). */
/** The same map with its keys in text order, so that the order in the file never shows. */
const sorted = (map) => Object.fromEntries(Object.entries(map).sort(([a], [b]) => compareText(a, b)));
/** Fills the defaults of the method into a tender. */
function resolveTender(tender, method) {
	const { defaults, "default-assurance": defaultAssurance } = method.tender;
	const assumed = [];
	const given = (value, path, fallback, why = "not stated") => {
		if (value !== void 0) return value;
		assumed.push({
			path,
			value: fallback,
			why
		});
		return fallback;
	};
	const ambition = Object.fromEntries(THEMES.map((theme) => [theme, given(tender.ambition?.[theme], `ambition.${theme}`, defaults.ambition)]));
	for (const theme of THEMES) {
		const rung = ambition[theme];
		const follows = rung === "none" ? void 0 : defaultAssurance[rung];
		if (tender.assurance?.[theme] === void 0 && follows !== void 0) assumed.push({
			path: `assurance.${theme}`,
			value: follows,
			why: "follows from the ambition"
		});
	}
	const country = tender.buyer?.country;
	return {
		tender: {
			title: tender.title,
			...tender.buyer ? { buyer: tender.buyer } : {},
			...tender.reference === void 0 ? {} : { reference: tender.reference },
			...tender.value ? { value: tender.value } : {},
			lots: tender.lots.map((lot) => ({
				...lot,
				products: [...lot.products ?? []].sort(compareText),
				services: [...lot.services ?? []].sort(compareText),
				...lot.requirements ? { requirements: sorted(lot.requirements) } : {}
			})),
			ambition,
			...tender.assurance ? { assurance: tender.assurance } : {},
			requirements: sorted(tender.requirements ?? {}),
			intent: given(tender.intent, "intent", defaults.intent),
			production: { "workers-can-speak": given(tender.production?.["workers-can-speak"], "production.workers-can-speak", defaults["workers-can-speak"]) },
			...tender.delivery ? { delivery: tender.delivery } : {},
			"follow-up": { capacity: given(tender["follow-up"]?.capacity, "follow-up.capacity", defaults["follow-up"]) },
			...tender.market ? { market: tender.market } : {},
			jurisdiction: country === void 0 ? given(tender.jurisdiction, "jurisdiction", defaults.jurisdiction, "neither jurisdiction nor country of the buyer is stated") : given(tender.jurisdiction, "jurisdiction", jurisdictionOf(country), `country of the buyer is ${country}`)
		},
		assumed
	};
}

// dist/assessment/tender-requirements.js
/** Items of a lot, products first, each in text order. */
const itemsOf = (lot) => [...(lot.products ?? []).map((product) => ({ product })), ...(lot.services ?? []).map((service) => ({ service }))];
const concerns = (requirement, item) => {
	const { products, services } = requirement["applies-to"];
	return "product" in item ? products === "all" || products.includes(item.product) : services.includes(item.service);
};
const tiersOf = (item, library) => ("product" in item ? library.products.find(({ id }) => id === item.product) : library.services.find(({ id }) => id === item.service))?.tiers ?? [];
/** The asked rung, else the highest lower one; null when the ladder only has higher rungs. */
function rungFor(requirement, asked) {
	return [...RUNGS.slice(0, RUNGS.indexOf(asked) + 1)].reverse().find((rung) => requirement.ladder[rung] !== void 0) ?? null;
}
/** Law that already demands at least the rung for an item on a day. */
function floorFor(requirement, rung, item, asOf) {
	if (!("product" in item)) return null;
	for (const higher of RUNGS.slice(RUNGS.indexOf(rung))) {
		const floor = requirement.ladder[higher]?.["legal-floor"];
		if (!floor || floor.since > asOf) continue;
		if (floor.products === "all" || floor.products.includes(item.product)) return {
			law: floor.law,
			provision: floor.provision,
			since: floor.since
		};
	}
	return null;
}
function targetOf(assurance, tier, requirement, method) {
	const { tender } = method;
	const wished = tender.assurance[assurance] ?? 1;
	return tender["full-target-tiers"].includes(tier) && !tender["reduced-target-kinds"].includes(requirement.kind) ? wished : Math.min(wished, tender["reduced-target"]);
}
/** Items that a cell concerns: at the end of life a service that is bought stands in for the goods. */
function itemsAtTier(items, tier, library) {
	const there = items.filter((item) => tiersOf(item, library).includes(tier));
	const services = there.filter((item) => "service" in item);
	return tier === "end-of-life" && services.length > 0 ? services : there;
}
function select(requirement, lot, tender, library, asOf) {
	const wish = {
		...tender.requirements?.[requirement.id],
		...lot.requirements?.[requirement.id]
	};
	const items = itemsOf(lot).filter((item) => concerns(requirement, item));
	if (wish.drop === true || items.length === 0) return null;
	const { method } = library;
	const ofTheme = lot.ambition?.[requirement.theme] ?? tender.ambition?.[requirement.theme] ?? "none";
	const must = wish.must === true;
	const asked = wish.ambition ?? (ofTheme === "none" ? must ? method.tender.defaults.ambition : null : ofTheme);
	const rung = asked === null ? null : rungFor(requirement, asked);
	const definition = rung === null ? void 0 : requirement.ladder[rung];
	if (rung === null || definition === void 0) return null;
	const floors = items.flatMap((item) => {
		const floor = floorFor(requirement, rung, item, asOf);
		return floor ? [{
			item,
			floor
		}] : [];
	});
	const free = items.filter((item) => !floors.some((bound) => bound.item === item));
	const assurance = wish.assurance ?? lot.assurance?.[requirement.theme] ?? tender.assurance?.[requirement.theme] ?? method.tender["default-assurance"][rung] ?? "stated";
	const cells = TIERS.flatMap((tier) => {
		const weight = definition.tiers[tier];
		const concerned = weight === void 0 ? [] : itemsAtTier(free, tier, library);
		return weight === void 0 || concerned.length === 0 ? [] : [{
			tier,
			target: targetOf(assurance, tier, requirement, method),
			weight,
			items: concerned
		}];
	});
	const [first] = floors;
	if (cells.length === 0 && !first) return null;
	const total = cells.reduce((sum, cell) => sum + cell.weight, 0);
	return {
		requirement,
		rung,
		definition,
		must,
		rawWeight: cells.length === 0 ? 0 : requirement.severity * (must ? method.tender["must-factor"] : 1),
		legalFloor: first ? {
			...first.floor,
			items: floors.map(({ item }) => itemId(item))
		} : null,
		cells: cells.map((cell) => ({
			...cell,
			weight: cell.weight / total
		}))
	};
}
/**
* What a lot asks, in the order of the library. Weights are severity (doubled for a must) normalised over all that is
* asked; tiers that the lot lacks drop out and their weights are shared by the rest.
*/
function askedRequirements(lot, tender, library, asOf) {
	const selected = library.requirements.flatMap((requirement) => select(requirement, lot, tender, library, asOf) ?? []);
	const total = selected.reduce((sum, { rawWeight }) => sum + rawWeight, 0);
	return selected.map(({ rawWeight, ...asked }) => ({
		...asked,
		weight: total === 0 ? 0 : rawWeight / total
	}));
}

// dist/model/condition.js
/** Conjunction: false when any is false, else unknown when any is unknown. */
const allOf = (truths) => truths.includes(false) ? false : truths.includes(null) ? null : true;
/** Disjunction: true when any is true, else unknown when any is unknown. */
const anyOf = (truths) => truths.includes(true) ? true : truths.includes(null) ? null : false;
/** Negation; unknown stays unknown. */
const not = (truth) => truth === null ? null : !truth;
const atLeast = (value, minimum) => {
	if (typeof value === "number") return value >= minimum;
	if (value !== null && typeof value === "object" && "range" in value) {
		const [lo, hi] = value.range;
		return lo >= minimum ? true : hi < minimum ? false : null;
	}
	return null;
};
/**
* Evaluates a condition over facts.
* @returns true, false, or null when the known facts do not decide it. A condition without an operator is unknown:
* `validate` refuses it before it gets here.
*/
function evaluate(condition, facts) {
	if (condition.all) return allOf(condition.all.map((part) => evaluate(part, facts)));
	if (condition.any) return anyOf(condition.any.map((part) => evaluate(part, facts)));
	if (condition.not) return not(evaluate(condition.not, facts));
	const value = condition.fact === void 0 ? null : facts[condition.fact] ?? null;
	if (value === null) return null;
	if (condition.is !== void 0) return value === condition.is;
	if (condition.in) return condition.in.some((option) => option === value);
	if (condition.includes !== void 0) return Array.isArray(value) && value.includes(condition.includes);
	if (condition["at-least"] !== void 0) return atLeast(value, condition["at-least"]);
	if (condition.before !== void 0) return typeof value === "string" ? value < condition.before : null;
	return null;
}

// dist/assessment/clauses.js
/** Clauses of a requirement for one rung: wording that only higher ambition needs is kept or left out. */
/** Start of a passage that belongs to a rung. `[where ...: ...]` is no such passage: the buyer decides about it. */
const RUNG_PASSAGE = /\[(basic|advanced|frontrunner):\s*/y;
/** Index just after the bracket that closes the one before `from`, or -1 when it is never closed. */
function endOfPassage(text, from) {
	let depth = 1;
	for (let index = from; index < text.length; index += 1) {
		if (text[index] === "[") depth += 1;
		if (text[index] === "]") depth -= 1;
		if (depth === 0) return index + 1;
	}
	return -1;
}
function resolve(text, rung) {
	let result = "";
	let index = 0;
	while (index < text.length) {
		RUNG_PASSAGE.lastIndex = index;
		const passage = RUNG_PASSAGE.exec(text);
		const end = passage ? endOfPassage(text, RUNG_PASSAGE.lastIndex) : -1;
		if (passage === null || end === -1) {
			result += text[index];
			index += 1;
			continue;
		}
		if (RUNGS.indexOf(passage[1]) <= RUNGS.indexOf(rung)) result += resolve(text.slice(index + passage[0].length, end - 1), rung).trim();
		index = end;
	}
	return result;
}
/**
* The wording of a clause for the rung that is asked (data-model.md, requirement).
* A passage `[advanced: ...]` or `[frontrunner: ...]` is kept without its brackets when that rung or a higher one is
* asked, and removed with the space that it leaves otherwise. `[where ...: ...]` and `{placeholders}` stay for the
* buyer to decide and fill in; a bracket that is never closed stays as written.
*/
function clauseFor(text, rung) {
	return resolve(text, rung).replace(/ {2,}/g, " ").replace(/ +([.,;])/g, "$1").trim();
}

// dist/assessment/label-sets.js
const better = (a, b) => b.assured > a.assured || b.assured === a.assured && b.number > a.number ? b : a;
const STATES = [
	"no",
	"possibly",
	"surely"
];
const best = (a, b) => STATES[Math.max(STATES.indexOf(a), STATES.indexOf(b))] ?? "no";
/** The better of two coverages of the same item; each reading is met when a member meets it. */
const combineItems = (a, b) => ({
	...better(a.readings[0], b.readings[0]) === b.readings[0] ? b : a,
	readings: [better(a.readings[0], b.readings[0]), better(a.readings[1], b.readings[1])],
	demanded: best(a.demanded, b.demanded),
	checked: best(a.checked, b.checked),
	assured: best(a.assured, b.assured)
});
/**
* Cells of a set from the cells of its members, which must be in the same order (as `cellsOf` gives them).
* A set is never worse than its members in any reading.
*/
function cellsOfSet(members) {
	const [first = [], ...rest] = members;
	return first.map((cell, index) => ({
		...cell,
		items: cell.items.map((item, position) => rest.reduce((best, member) => {
			const other = member[index]?.items[position];
			return other ? combineItems(best, other) : best;
		}, item))
	}));
}

// dist/assessment/gaps.js
const followUpOf = ({ requirement }) => requirement["follow-up"].map(({ when, who, action, evidence }) => ({
	when,
	who,
	action,
	evidence
}));
function nearestOf(ranked, index, target, method) {
	const [first, ...rest] = ranked.flatMap((candidate) => {
		const cell = candidate.cells[index];
		const item = cell && failingItem(cell);
		return item && item.demand.range[1] > 0 ? [{
			candidate,
			item
		}] : [];
	});
	if (!first) return null;
	const nearest = rest.reduce((best, next) => {
		const [a, b] = [best.item.readings[0], next.item.readings[0]];
		return b.assured > a.assured || b.assured === a.assured && b.number > a.number ? next : best;
	}, first);
	return {
		label: nearest.candidate.id,
		grade: nearest.candidate.grade,
		lacks: [...missingLinks(nearest.item.links[0], target, method)]
	};
}
/** Cells that no ranked label, nor all of them together, surely assures; musts first, then by weight. */
function gapsOf(asked, ranked, method) {
	const together = cellsOfSet(ranked.map(({ cells }) => cells));
	return asked.flatMap((one) => one.cells.map((cell) => ({
		one,
		cell
	}))).flatMap(({ one, cell }, index) => {
		const covered = together[index];
		const state = covered ? cellState(covered, "assured") : "no";
		if (state === "surely") return [];
		const { clause, proof } = one.requirement;
		const resolved = (text) => text === null ? null : clauseFor(text, one.rung);
		return [{
			gap: {
				requirement: one.requirement.id,
				tier: cell.tier,
				state: state === "possibly" ? "open" : "gap",
				nearest: nearestOf(ranked, index, cell.target, method),
				clauses: {
					"technical-specification": resolved(clause["technical-specification"]),
					award: resolved(clause.award),
					performance: resolved(clause.performance)
				},
				proof,
				followUp: followUpOf(one)
			},
			must: one.must,
			weight: one.weight * cell.weight,
			index
		}];
	}).sort((a, b) => Number(b.must) - Number(a.must) || b.weight - a.weight || a.index - b.index).map(({ gap }) => gap);
}
/** Register of the best label that demands the requirement, to check certificates in. */
function registerFor(one, ranked) {
	return ranked.find(({ register, cells }) => register !== null && cells.some((cell) => cell.asked === one && cellState(cell, "demanded") === "surely"))?.register ?? null;
}
/** The follow-up of the contract: each action once, with the requirements that it serves. */
function followUpPlan(asked, ranked) {
	const plan = /* @__PURE__ */ new Map();
	for (const one of asked) {
		const register = registerFor(one, ranked);
		for (const action of followUpOf(one)) {
			const key = [
				action.when,
				action.who,
				action.action,
				action.evidence,
				register ?? ""
			].join("\0");
			const before = plan.get(key)?.requirements ?? [];
			plan.set(key, {
				...action,
				register,
				requirements: [...before, one.requirement.id]
			});
		}
	}
	return [...plan.values()];
}

// dist/assessment/glossary.js
const indicatorTitles = (library) => new Map(library.dimensions.flatMap(({ indicators }) => indicators.map(({ id, title }) => [id, title])));
const itemTitles = (library) => new Map([...library.products, ...library.services].map(({ id, title }) => [id, title]));
/** Titles by id; an id without title stands for itself. */
function titlesOf(library) {
	const indicators = indicatorTitles(library);
	const items = itemTitles(library);
	return {
		indicatorTitle: (id) => indicators.get(id) ?? id,
		itemTitle: (id) => items.get(id) ?? id
	};
}
function glossaryOf(library) {
	const { method } = library;
	return {
		readings: method.words,
		classes: method.credibility.words,
		dimensions: Object.fromEntries(library.dimensions.map(({ id, title }) => [id, title])),
		facts: {
			...Object.fromEntries(indicatorTitles(library)),
			...method.verified.words
		},
		items: Object.fromEntries(itemTitles(library)),
		uses: Object.fromEntries(library.law.uses.map(({ id, title }) => [id, title]))
	};
}

// dist/assessment/legal-facts.js
/** Facts of the label file that Article 43 asks about, besides the link. */
const STATED = [
	"verifiable",
	"open-procedure",
	"accessible",
	"third-party"
];
const DERIVED = [
	...STATED,
	"independently-verified",
	"withdrawable"
];
const isStated = (fact) => STATED.some((name) => name === fact);
/** True when at least one entry is more than reading between the lines; an entry may only lower its source's grade. */
const isSupported = (label, evidence) => evidence.some((entry) => entry.grade !== "inferred" && label.sources.some((source) => source.id === entry.source && source.grade !== "inferred"));
const bindingClaims = (label) => label.claims.filter((claim) => [
	"mandatory",
	"phased-in",
	"part-of-scope"
].includes(claim.obligation) && isSupported(label, claim.evidence));
const fromIndicator = ({ pack, indicatorLevels }, fact) => {
	const rule = pack.derivation.indicators.find((entry) => entry.fact === fact);
	const level = rule && indicatorLevels.get(rule.indicator);
	if (!level) return null;
	const [lo, hi] = level;
	return lo >= rule["met-from"] ? "met" : hi <= rule["not-met-to"] ? "not-met" : null;
};
/** Evidence in the label file first, then the way in which law is made, then indicators. */
function metState(input, fact) {
	const { label, pack } = input;
	const stated = isStated(fact) ? label["art-43"]?.[fact] : void 0;
	const known = stated && isSupported(label, stated.evidence) && stated.is !== "unknown" ? stated.is : null;
	if (known) return known;
	const { kinds, facts } = pack.derivation.legislation;
	if (kinds.includes(label.kind) && facts.includes(fact)) return "met";
	return stated ? null : fromIndicator(input, fact);
}
/**
* The link is never derived as complete. A binding demand about the company or about other goods shows that not all are
* linked, except where the certified company itself performs the service bought.
*/
function linkedState({ label, applies }) {
	const stated = label["art-43"]?.linked;
	if (stated) return stated.is !== "unknown" && isSupported(label, stated.evidence) ? stated.is : null;
	return bindingClaims(label).some(({ concerns }) => concerns === "other" || concerns === "company" && applies !== "service") ? "some" : null;
}
const packState = ({ pack, asOf }) => pack.successor && asOf >= pack.successor["applies-from"] ? "succeeded" : asOf > pack["review-by"] ? "review-due" : "current";
const distinct = (values) => [...new Set(values)].sort((a, b) => a < b ? -1 : 1);
/**
* Facts about one label, one lot item and one tender for the conditions of a law pack.
* @returns one entry for every name of LEGAL_FACTS; null where it is not known. Independent of weights and scores but
* for the levels of the indicators that the pack names under `derivation`.
*/
function legalFacts(input) {
	const { label, applies, tender, asOf } = input;
	const counted = label.availability && isSupported(label, label.availability.evidence) ? label.availability : null;
	return {
		role: label.role,
		kind: label.kind,
		unit: label.unit,
		linked: linkedState(input),
		verifiable: metState(input, "verifiable"),
		"open-procedure": metState(input, "open-procedure"),
		accessible: metState(input, "accessible"),
		"third-party": metState(input, "third-party"),
		"independently-verified": metState(input, "independently-verified"),
		withdrawable: metState(input, "withdrawable"),
		concerns: distinct(bindingClaims(label).map((claim) => claim.concerns)),
		"claims-about": distinct(label.claims.map((claim) => claim.requirement)),
		"products-known": counted?.products ?? null,
		"makers-known": counted?.makers ?? null,
		applies,
		intent: tender.intent,
		jurisdiction: tender.jurisdiction,
		country: tender.country,
		"value-eur": tender.valueCurrency === "EUR" ? tender.valueAmount : null,
		"delivery-from": tender.deliveryFrom,
		"delivery-to": tender.deliveryTo,
		"as-of": asOf,
		"pack-state": packState(input)
	};
}

// dist/assessment/legal-use.js
/** From best to worst. */
const LEGAL_OUTCOMES = [
	"allowed",
	"allowed-with-conditions",
	"ask",
	"not-allowed"
];
/** The worst of several outcomes; `allowed` when there is none, because what no rule speaks of is not restricted. */
const worstOutcome = (outcomes) => outcomes.reduce((worst, outcome) => LEGAL_OUTCOMES.indexOf(outcome) > LEGAL_OUTCOMES.indexOf(worst) ? outcome : worst, "allowed");
const ruleNumber = (rule) => Number(rule.id.slice(1));
/** The national act of the buyer's country, or null when the pack has none. */
const nationalAct = (pack, country) => pack.transpositions.find((entry) => entry.country === country) ?? null;
/** The citation of a rule, with the national act that carries it where the pack knows one. */
function citationOf(rule, national) {
	if (!national?.act || !national.rules.includes(rule.id)) return rule.citation;
	const articles = national.articles === null ? "" : `, ${national.articles}`;
	const caveat = national["to-be-checked"] ? " (to be checked by counsel)" : "";
	return `${rule.citation}; ${national.country}: ${national.act}${articles}${caveat}`;
}
/** Whether the rule speaks: the pack must apply (unless the rule does so regardless), and its own `when` must hold. */
const speaks = (pack, rule, facts) => allOf([rule.regardless ? true : evaluate(pack["applies-when"], facts), rule.when ? evaluate(rule.when, facts) : true]);
/** What a rule says of each use: its verdicts, then its advice. Not knowing whether it speaks is not knowing the test. */
function resultsOf(pack, rule, facts, use, national) {
	const spoken = speaks(pack, rule, facts);
	if (spoken === false) return [];
	const truth = spoken && rule.test ? evaluate(rule.test, facts) : null;
	const branch = truth === null ? "if-unknown" : truth ? "if-true" : "if-false";
	const citation = citationOf(rule, national);
	const verdicts = (rule.outcomes?.[branch] ?? []).filter((verdict) => verdict.uses.includes(use)).map(({ outcome, reason, ask }) => ({
		id: rule.id,
		outcome,
		reason,
		citation,
		ask: ask ?? null
	}));
	const advice = (rule.advice ?? []).filter((entry) => entry.uses.includes(use)).flatMap((entry) => {
		const shown = entry.when ? evaluate(entry.when, facts) : true;
		if (shown === false) return [];
		const ask = shown === null ? entry.ask ?? null : null;
		return [{
			id: rule.id,
			outcome: "allowed",
			reason: entry.text,
			citation: entry.citation ?? citation,
			ask
		}];
	});
	return [...verdicts, ...advice];
}
/**
* Outcome of every use that the pack lists, in the order of the pack: the worst over all rules, so that the order of
* rules cannot matter. Facts come from `legalFacts`; an absent fact is unknown.
*/
function legalUses(pack, facts) {
	const rules = [...pack.rules].sort((a, b) => ruleNumber(a) - ruleNumber(b));
	const country = facts["country"];
	const national = nationalAct(pack, typeof country === "string" ? country : null);
	return pack.uses.map(({ id: use }) => {
		const results = rules.flatMap((rule) => resultsOf(pack, rule, facts, use, national));
		return {
			use,
			outcome: worstOutcome(results.map((result) => result.outcome)),
			rules: results
		};
	});
}

// dist/assessment/ranking.js
/** The order of labels in a result (method section 6): by lower bounds only, so that ignorance never wins. */
const highestFirst = (key) => (a, b) => key(b) - key(a);
/** Comparison for `sort`: assured, checked, demanded share, mean, known evidence, then id and grade. */
const compareRank = compareBy(highestFirst(({ shares }) => shares.assured[0]), highestFirst(({ shares }) => shares.checked[0]), highestFirst(({ shares }) => shares.demanded[0]), highestFirst(({ meanLo }) => meanLo), highestFirst(({ known }) => known), (a, b) => compareText(a.id, b.id), (a, b) => a.gradeIndex - b.gradeIndex);

// dist/assessment/sentences.js
const percent = (share) => String(Math.round(share * 100));
/** `40 %`, or `40 % (perhaps up to 86 %)` where facts are missing. */
const percentRange = ([lo, hi]) => percent(lo) === percent(hi) ? `${percent(lo)} %` : `${percent(lo)} % (perhaps up to ${percent(hi)} %)`;
const list = (words) => words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
/** Demands X of what you ask; independently checked for Y; assured for Z; and what is open about the scheme itself. */
function coverageSentence(shares, gates, titleOf) {
	const titles = (state) => list([...new Set(gates.filter((gate) => gate.state === state).map(({ indicator }) => titleOf(indicator).toLowerCase()))]);
	const failed = titles("failed");
	const open = titles("not-established");
	return [
		`Demands ${percentRange(shares.demanded)} of what you ask; independently checked for ${percentRange(shares.checked)}`,
		`assured for ${percentRange(shares.assured)}`,
		...failed === "" ? [] : [`the scheme fails on: ${failed}`],
		...open === "" ? [] : [`we cannot yet confirm the scheme itself on: ${open}`]
	].join("; ") + ".";
}
const STATUS_REASON = {
	current: null,
	"phasing-out": "The edition has been replaced but is still in force.",
	"certificates-only": "The edition has ended; certificates already issued still count.",
	"not-yet-valid": "The edition is not yet in force.",
	superseded: "The edition has been replaced.",
	expired: "The edition has ended.",
	withdrawn: "The edition was withdrawn."
};
/** Why a label applies to a lot, or why not. */
function applicabilityReason(label, applies, status, titles) {
	const what = list(titles.map((title) => title.toLowerCase()));
	return [{
		object: `Exists for ${what}.`,
		service: `Certifies who performs: ${what}.`,
		upstream: "Certifies sites of the supply chain: counts at its own stage only, for the sites that the bidder names.",
		no: `Does not exist for what is bought here (${label.scope.subject}).`
	}[applies], STATUS_REASON[status]].filter((text) => text !== null).join(" ");
}

// dist/assessment/sources.js
const cited = (prefix, sources) => sources.map(({ id, title, publisher, date, url, read }) => ({
	id: `${prefix}/${id}`,
	title,
	publisher,
	date,
	url,
	read
}));
/** Sources of every label that applies, of the norms of the themes asked, and of the law pack; sorted by id. */
function sourcesOf(lots, library) {
	const applying = new Set(lots.flatMap(({ labels }) => labels.filter(({ applies }) => applies !== "no").map(({ id }) => id)));
	const themes = new Set(lots.flatMap(({ requirements }) => requirements.map(({ theme }) => theme)));
	return [
		...library.labels.filter(({ id }) => applying.has(id)).flatMap(({ id, sources }) => cited(id, sources)),
		...library.requirementSources.filter(({ theme }) => themes.has(theme)).flatMap(({ theme, sources }) => cited(theme, sources)),
		...cited(library.law.id, library.law.sources)
	].sort((a, b) => compareText(a.id, b.id));
}

// dist/assessment/warnings.js
/** Editions that apply but no longer count, or not yet, or only through certificates already issued. */
const editionWarnings = (lot, path) => lot.labels.filter(({ applies, status }) => applies !== "no" && status !== "current").map(({ id, name, status, applicability }) => ({
	code: `edition-${status}`,
	message: `${name}: ${applicability}`,
	path: `${path}/labels/${id}`
}));
/** Wishes of the buyer that ask nothing, because the requirement does not concern the lot or has no such rung. */
function unusedWishes(lots, tender, library) {
	const asked = new Set(lots.flatMap(({ requirements }) => requirements.map(({ id }) => id)));
	const wishes = [tender.requirements ?? {}, ...tender.lots.map((lot) => lot.requirements ?? {})];
	const wanted = new Set(wishes.flatMap((map) => Object.entries(map).filter(([, wish]) => wish.drop !== true).map(([id]) => id)));
	return library.requirements.filter(({ id }) => wanted.has(id) && !asked.has(id)).map(({ id, title }) => ({
		code: "requirement-not-asked",
		message: `${title}: asked for in the tender, but it does not concern what is bought, or has no rung at or below the one asked.`,
		path: `requirements/${id}`
	}));
}
function warningsOf(lots, tender, library) {
	return [...lots.flatMap((lot, index) => {
		const path = `lots/${index}`;
		const nothing = lot.requirements.length === 0 ? [{
			code: "nothing-asked",
			message: `Lot ${lot.id}: no requirement of the library concerns what is bought at the ambition stated.`,
			path
		}] : [];
		const none = lot.requirements.length > 0 && lot.labels.every(({ rank }) => rank === null) ? [{
			code: "no-label-applies",
			message: `Lot ${lot.id}: no label of the library exists for what is bought.`,
			path
		}] : [];
		return [
			...nothing,
			...none,
			...editionWarnings(lot, path)
		];
	}), ...unusedWishes(lots, tender, library)];
}

// dist/assessment/assess.js
/** Shares are printed with 3 decimals, scores with 1 (method, first paragraph). */
const SHARE_DIGITS = 3;
const SCORE_DIGITS = 1;
const NO_SHARES = {
	demanded: [0, 0],
	checked: [0, 0],
	assured: [0, 0]
};
const roundShares = (shares) => ({
	demanded: roundInterval(shares.demanded, SHARE_DIGITS),
	checked: roundInterval(shares.checked, SHARE_DIGITS),
	assured: roundInterval(shares.assured, SHARE_DIGITS)
});
const profileResult = (profile) => ({
	class: profile.class,
	score: roundInterval(profile.score, SCORE_DIGITS),
	evidence: profile.evidence,
	dimensions: Object.fromEntries(profile.dimensions.map(({ id, value }) => [id, roundInterval(value, SHARE_DIGITS)])),
	gates: profile.gates.map(({ indicator, state }) => ({
		indicator,
		state
	}))
});
/** A label as its candidates: one for each grade, or one without. */
const gradesOf = (label) => label.grades.length === 0 ? [null] : label.grades;
function assessCandidate(label, grade, items, asked, library, context) {
	const candidate = knownCandidate(label, grade, library, context.asOf);
	const applies = appliesToLot(label, items);
	const status = editionStatus(label, context.asOf);
	const counts = applies !== "no" && isUsable(status);
	const cells = counts ? cellsOf(candidate, asked, context) : [];
	const summaries = cells.map(summaryOf);
	const shares = counts ? sharesOf(summaries) ?? NO_SHARES : null;
	return {
		candidate,
		applies,
		status,
		cells,
		summaries,
		shares,
		rankable: shares === null || label.role !== "label" ? null : {
			id: label.id,
			gradeIndex: grade === null ? 0 : label.grades.indexOf(grade),
			shares,
			meanLo: meanOf(summaries)[0],
			known: knownEvidence(candidate.levels, library.dimensions)
		}
	};
}
function legalOf(label, levels, applies, tender, library, asOf) {
	if (applies === "no") return [];
	const facts = legalFacts({
		label,
		indicatorLevels: levels,
		applies,
		tender: {
			intent: tender.intent ?? library.method.tender.defaults.intent,
			jurisdiction: tender.jurisdiction ?? library.method.tender.defaults.jurisdiction,
			country: tender.buyer?.country ?? null,
			valueAmount: tender.value?.amount ?? null,
			valueCurrency: tender.value?.currency ?? null,
			deliveryFrom: tender.delivery?.from ?? null,
			deliveryTo: tender.delivery?.to ?? null
		},
		asOf,
		pack: library.law
	});
	return legalUses(library.law, facts).map(({ use, outcome, rules }) => ({
		use,
		outcome,
		rules: rules.map(({ id, outcome: ofRule, reason, citation, ask }) => ({
			id,
			outcome: ofRule,
			reason,
			citation,
			ask
		}))
	}));
}
function coverageOf(assessed, context) {
	const { summaries, shares, cells, candidate } = assessed;
	if (shares === null) return null;
	const byTheme = {};
	for (const theme of THEMES) {
		const ofTheme = sharesOf(summaries.filter((cell) => cell.theme === theme));
		if (ofTheme) byTheme[theme] = roundShares(ofTheme);
	}
	const must = sharesOf(summaries.filter((cell) => cell.must));
	return {
		shares: roundShares(shares),
		byTheme,
		must: must ? roundShares(must) : null,
		mean: roundInterval(meanOf(summaries), SCORE_DIGITS),
		cells: cells.map((cell) => cellResult(cell, candidate, context))
	};
}
function labelResult(assessed, rank, items, tender, library, titles, context) {
	const { candidate, applies, status, shares } = assessed;
	const { label, grade, levels, credibility } = candidate;
	const { indicatorTitle, itemTitle } = titles;
	const matching = items.filter((item) => appliesTo(label, item) === applies).map((item) => itemTitle(itemId(item)));
	const reason = applicabilityReason(label, applies, status, matching);
	return {
		id: label.id,
		grade,
		name: label.name,
		role: label.role,
		kind: label.kind,
		unit: label.unit,
		owner: label.owner.name,
		website: label.website,
		edition: label.edition.name,
		status,
		applies,
		applicability: reason,
		rank,
		sentence: shares === null ? reason : coverageSentence(shares, [...credibility.people.gates], indicatorTitle),
		credibility: applies === "no" ? null : {
			people: profileResult(credibility.people),
			product: profileResult(credibility.product)
		},
		coverage: coverageOf(assessed, context),
		legal: legalOf(label, levels, applies, tender, library, context.asOf),
		register: label.register ? {
			url: label.register.url,
			howToCheck: label.register["how-to-check"]
		} : null,
		availability: label.availability ? {
			products: label.availability.products,
			makers: label.availability.makers,
			asOf: label.availability["as-of"]
		} : null,
		limits: applies === "no" ? [] : (label.limits ?? []).map(({ text }) => text),
		openQuestions: applies === "no" ? [] : label["open-questions"]
	};
}
const requirementResult = (asked) => ({
	id: asked.requirement.id,
	title: asked.requirement.title,
	theme: asked.requirement.theme,
	kind: asked.requirement.kind,
	rung: asked.rung,
	norm: asked.definition.norm,
	basis: asked.definition.basis.is,
	must: asked.must,
	weight: Number(asked.weight.toFixed(SHARE_DIGITS)),
	sdg: asked.requirement.sdg,
	legalFloor: asked.legalFloor,
	cells: asked.cells.map(({ tier, target, weight, items }) => ({
		tier,
		target,
		weight: Number(weight.toFixed(SHARE_DIGITS)),
		items: items.map(itemId)
	}))
});
const byRank = compareBy((a, b) => Number(a.rankable === null) - Number(b.rankable === null), (a, b) => a.rankable && b.rankable ? compareRank(a.rankable, b.rankable) : 0, (a, b) => Number(a.candidate.label.role !== "label") - Number(b.candidate.label.role !== "label"), (a, b) => Number(a.shares === null) - Number(b.shares === null), (a, b) => compareText(a.candidate.label.id, b.candidate.label.id), (a, b) => compareText(a.candidate.grade ?? "", b.candidate.grade ?? ""));
function assessLot(lot, tender, labels, library, asOf) {
	const context = {
		method: library.method,
		asOf,
		speech: tender.production?.["workers-can-speak"] ?? "unknown"
	};
	const items = itemsOf(lot);
	const titles = titlesOf(library);
	const asked = askedRequirements(lot, tender, library, asOf);
	const assessed = labels.flatMap((label) => {
		return (appliesToLot(label, items) === "no" ? [null] : gradesOf(label)).map((grade) => assessCandidate(label, grade, items, asked, library, context));
	}).sort(byRank);
	const ranked = assessed.filter(({ rankable }) => rankable !== null).map(({ candidate: { label, grade }, cells }) => ({
		id: label.id,
		grade,
		register: label.register?.url ?? null,
		cells
	}));
	return {
		id: lot.id,
		title: lot.title ?? null,
		items,
		requirements: asked.map(requirementResult),
		labels: assessed.map((one, index) => labelResult(one, one.rankable === null ? null : index + 1, items, tender, library, titles, context)),
		gaps: gapsOf(asked, ranked, library.method),
		followUp: followUpPlan(asked, ranked)
	};
}
/**
* Assesses a tender against a library. Same input, same result: no clock, no randomness, no order of files.
* The tender must have been checked against the library (`checkTender`).
*/
function assess(library, tender, options) {
	const { asOf, version } = options;
	const { tender: resolved, assumed } = resolveTender(tender, library.method);
	const labels = library.labels.filter(({ id }) => options.labels?.includes(id) ?? true);
	const lots = resolved.lots.map((lot) => assessLot(lot, resolved, labels, library, asOf));
	return {
		schemaVersion: 1,
		labelwise: version,
		asOf,
		library: {
			id: library.info.id,
			version: library.info.version,
			digest: library.digest,
			overlays: library.overlays
		},
		tender: resolved,
		assumed,
		glossary: glossaryOf(library),
		lots,
		sources: sourcesOf(lots, library),
		warnings: warningsOf(lots, resolved, library)
	};
}

// dist/cli/commands/assess.js
/** `labelwise assess`: tender in, assessment out. Reads from top to bottom: library, tender, assess, render, write. */
/** The result as text of the asked form. */
async function render(assessment, format, options, context) {
	if (format === "json") return `${JSON.stringify(assessment, null, 2)}\n`;
	const { renderText } = await import("./chunk-render-text-DfMNn7-k.js");
	const colour = options.output === void 0 ? context.colour.stdout : 0;
	return renderText(assessment, {
		width: context.width,
		colour,
		accessible: context.accessible
	});
}
const formatOf = ({ format, output }) => format ?? (output?.endsWith(".json") === true ? "json" : "text");
/** The use that a wanted strength of labels stands for. */
const WANTED = {
	require: "U1",
	reward: "U3-label",
	contract: "U4"
};
function fails({ lots, tender }, failOn) {
	const wanted = WANTED[tender.intent ?? "contract"];
	switch (failOn) {
		case void 0: return false;
		case "gap": return lots.some(({ gaps, requirements }) => gaps.some((gap) => requirements.some(({ id, must }) => must && id === gap.requirement)));
		case "ask": return lots.some(({ labels }) => labels.some(({ rank, legal }) => rank !== null && legal.some(({ use, outcome }) => use === wanted && outcome === "ask")));
	}
}
async function tenderOf(source, options, library, asOf, context) {
	const settings = options.set ?? [];
	if (source !== void 0) {
		if (options.resume === true) throw usageError("--resume goes on with an interview; a file leaves nothing to ask");
		const { tenderFromSource } = await import("./chunk-tender-input-DR1J7jEX.js");
		return {
			kind: "tender",
			tender: await tenderFromSource(source, settings, library, context)
		};
	}
	const { tenderByAsking } = await import("./chunk-ask-tender-DZQOu4dF.js");
	return tenderByAsking(settings, options.resume === true, library, asOf, context);
}
/**
* @param source path of the tender, `-` for standard input, undefined to ask
* @returns the exit code
* @throws {CliError} for wrong usage (2) and for input that cannot be read (3)
*/
async function assessCommand(source, options, context) {
	const asOf = asOfDay(options.asOf, context.today);
	const library = await builtInLibrary();
	const labels = options.label?.map((id) => labelById(library.labels, id).id);
	const answered = await tenderOf(source, options, library, asOf, context);
	if (answered.kind === "stopped") return answered.exitCode;
	const { tender } = answered;
	if (options.save !== void 0) {
		const [{ writeAtomic }, { toYaml }] = await Promise.all([import("./chunk-write-atomic-OFRXQsTy.js").then((n) => n.n), import("./chunk-yaml-text-DvGaCE-J.js").then((n) => n.r)]);
		await writeAtomic(options.save, toYaml(tender));
		await context.stderr.write(`The answers are kept in ${options.save}\n`);
	}
	const assessment = assess(library, tender, {
		version: programVersion(),
		asOf,
		...labels ? { labels } : {}
	});
	const text = await render(assessment, formatOf(options), options, context);
	if (options.output === void 0) await context.stdout.write(text);
	else await (await import("./chunk-write-atomic-OFRXQsTy.js").then((n) => n.n)).writeAtomic(options.output, text);
	return fails(assessment, options.failOn) ? EXIT.found : EXIT.done;
}

export { assessCommand, askedRequirements as n, resolveTender as r, evaluate as t };