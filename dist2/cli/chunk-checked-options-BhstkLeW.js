import { r as usageError } from "./chunk-errors-Ctda8ePa.js";
import { n as suggestion } from "./chunk-did-you-mean-DR6QhupM.js";
import { t as RUNGS } from "./chunk-types-pc3dXIsv.js";

// dist/assessment/applicability.js
const itemId = (item) => "product" in item ? item.product : item.service;
/** Units that are a thing sold; the others certify a place or a company in the supply chain. */
const CARRIED_BY_GOODS = /* @__PURE__ */ new Set(["product-model", "batch"]);
const coversProduct = (label, product) => label.scope.products === "all" || label.scope.products.includes(product);
/** How a label relates to one item. */
function appliesTo(label, item) {
	if ("service" in item) return label.scope.services.includes(item.service) ? "service" : "no";
	if (!coversProduct(label, item.product)) return "no";
	return CARRIED_BY_GOODS.has(label.unit) ? "object" : "upstream";
}
/** Nearest to the goods first: what a label is to a lot is the best that it is to one of its items. */
const NEAREST = [
	"object",
	"service",
	"upstream",
	"no"
];
/** How a label relates to a lot: by the item that it is nearest to. */
const appliesToLot = (label, items) => NEAREST.find((kind) => items.some((item) => appliesTo(label, item) === kind)) ?? "no";
/**
* State of an edition on a day. An edition that has ended is usable only while its certificates are stated to count
* (`certificates-valid-until`).
*/
function editionStatus({ edition }, asOf) {
	const { status } = edition;
	const from = edition["valid-from"];
	const until = edition["valid-until"];
	const certificatesUntil = edition["certificates-valid-until"];
	if (from !== null && from > asOf) return "not-yet-valid";
	const ended = until !== null && until < asOf;
	if (!ended && status === "current") return "current";
	if (!ended && status === "superseded" && until !== null) return "phasing-out";
	if (certificatesUntil !== null && certificatesUntil >= asOf) return "certificates-only";
	return status === "withdrawn" ? "withdrawn" : ended ? "expired" : "superseded";
}
/** True when certificates of the edition can be relied on that day. */
const isUsable = (status) => status === "current" || status === "phasing-out" || status === "certificates-only";

// dist/model/calendar.js
/** Calendar days as text, `YYYY-MM-DD`; text order is time order, and no clock or time zone is involved. */
const DAYS_IN_MONTH = [
	31,
	28,
	31,
	30,
	31,
	30,
	31,
	31,
	30,
	31,
	30,
	31
];
const isLeapYear = (year) => year % 4 === 0 && year % 100 !== 0 || year % 400 === 0;
const daysInMonth = (year, month) => month === 2 && isLeapYear(year) ? 29 : DAYS_IN_MONTH[month - 1] ?? 31;
const pad = (value, width) => String(value).padStart(width, "0");
/**
* The day that lies a number of months later; the end of a shorter month when it has no such day.
* @param day `YYYY-MM-DD`
* @param months whole months, 0 or more
*/
function addMonths(day, months) {
	const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
	const total = year * 12 + (month - 1) + months;
	const newYear = Math.floor(total / 12);
	const newMonth = total % 12 + 1;
	return `${pad(newYear, 4)}-${pad(newMonth, 2)}-${pad(Math.min(date, daysInMonth(newYear, newMonth)), 2)}`;
}
/** True when the text is a day that exists in the calendar. */
function isCalendarDay(text) {
	const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
	if (!match) return false;
	const [year, month, date] = match.slice(1).map(Number);
	return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month);
}

// dist/model/interval.js
/** A number or a stored pair as an interval. */
const toInterval = (value) => typeof value === "number" ? [value, value] : value;
/** True when both ends are equal. */
const isExact = ([lo, hi]) => lo === hi;

// dist/assessment/evidence.js
/** What a piece of evidence can support (method section 3). */
/** Strongest first; an entry may only lower the grade of its source. */
const STRENGTH = [
	"independent",
	"normative",
	"published",
	"inferred"
];
const weaker$1 = (a, b) => STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b;
const isOld = (day, reviewWithin, asOf) => addMonths(day, reviewWithin) < asOf;
function evidenceContext(label, method, asOf) {
	const reviewWithin = label["review-within"] ?? method.evidence["review-within"];
	const sources = /* @__PURE__ */ new Map();
	for (const { id, grade, read, superseded } of label.sources) sources.set(id, {
		grade,
		superseded: superseded === true,
		old: isOld(read, reviewWithin, asOf)
	});
	return {
		method,
		sources,
		reviewWithin,
		asOf
	};
}
/** Grade of one entry; an entry whose source is missing counts as inferred. */
function entryGrade(entry, context) {
	const source = context.sources.get(entry.source);
	if (!source) return "inferred";
	return entry.grade ? weaker$1(entry.grade, source.grade) : source.grade;
}
/** True when the entry is text of an earlier edition, or was last checked too long ago. */
function isAged(entry, context) {
	const source = context.sources.get(entry.source);
	if (!source || source.superseded) return true;
	return entry.checked === void 0 ? source.old : isOld(entry.checked, context.reviewWithin, context.asOf);
}
const capOf = (entry, scale, context) => context.method.evidence.grades[entryGrade(entry, context)]?.[scale] ?? 0;
/** The lower bound that one entry alone supports. */
function supportedByEntry(lo, entry, scale, context) {
	const supported = Math.min(lo, capOf(entry, scale, context));
	const penalty = isAged(entry, context) ? context.method.evidence["age-penalty"] : 0;
	return Math.max(0, supported - penalty);
}
/**
* The range that the evidence leaves of a stated range: the lower bound falls to what the strongest entry alone
* supports; the upper bound stays.
*/
function supportedRange([lo, hi], evidence, scale, context) {
	let supported = 0;
	for (const entry of evidence) {
		supported = Math.max(supported, supportedByEntry(lo, entry, scale, context));
		if (supported === lo) break;
	}
	return [supported, hi];
}
/** True when an entry alone supports this level of V and is neither old nor superseded. */
const supportsLevel = (level, evidence, context) => evidence.some((entry) => !isAged(entry, context) && capOf(entry, "verified", context) >= level);

// dist/assessment/credibility.js
/** Credibility of a scheme: can its mark be trusted? (method section 4) */
/** Highest level of an indicator; u = level / TOP_LEVEL (method section 4). */
const TOP_LEVEL = 3;
const UNKNOWN_LEVEL = [0, 3];
/** Levels of the indicators about which something is known, after what their evidence supports (section 3). */
function effectiveLevels(label, context) {
	return new Map(Object.entries(label.credibility).map(([id, fact]) => [id, supportedRange(toInterval(fact.level), fact.evidence, "indicator", context)]));
}
const levelOf = (levels, id) => levels.get(id) ?? UNKNOWN_LEVEL;
const usedBy = (profile) => (indicator) => indicator.profiles.includes(profile);
function dimensionValue(dimension, profile, levels) {
	let weight = 0;
	const sum = [0, 0];
	for (const indicator of dimension.indicators.filter(usedBy(profile))) {
		const [lo, hi] = levelOf(levels, indicator.id);
		weight += indicator.weight;
		sum[0] += indicator.weight * lo / 3;
		sum[1] += indicator.weight * hi / 3;
	}
	return weight === 0 ? [0, 0] : [sum[0] / weight, sum[1] / weight];
}
function gateOf(indicator, label, levels) {
	if (!indicator.gate) return null;
	const minimum = (label.kind === "official-label" ? indicator.gate["official-label"] : void 0) ?? indicator.gate.minimum;
	const [lo, hi] = levelOf(levels, indicator.id);
	const state = hi < minimum ? "failed" : lo >= minimum ? "passed" : "not-established";
	return {
		indicator: indicator.id,
		minimum,
		state
	};
}
/** Class by score and dimensions alone, gates aside. */
function classByScore(score, values, method) {
	const tolerance = method["comparison-tolerance"];
	const reaches = ({ score: least, dimension }) => score + tolerance >= least && values.every((value) => value + tolerance >= dimension);
	const { A, B } = method.credibility.classes;
	return reaches(A) ? "A" : reaches(B) ? "B" : "C";
}
function isThin(indicators, levels, method) {
	let total = 0;
	let known = 0;
	for (const indicator of indicators) {
		const [lo, hi] = levelOf(levels, indicator.id);
		total += indicator.weight;
		if (hi - lo <= 1) known += indicator.weight;
	}
	return known / total + method["comparison-tolerance"] < method.credibility["thin-evidence-below"];
}
const indicatorsOf = (dimensions, profile) => dimensions.flatMap(({ indicators }) => indicators.filter(usedBy(profile)));
const weightOf = (indicators) => indicators.reduce((total, { weight }) => total + weight, 0);
/**
* Credibility in one profile from indicator levels.
* Score C = 100 * product of max(floor, D_d)^W_d (weighted geometric mean, method section 4); the weight of a dimension
* is that of its indicators in the profile, so a profile that leaves indicators out lets the other dimensions weigh more.
*/
function profileCredibility(label, profile, levels, { method, dimensions }) {
	const values = dimensions.map((dimension) => ({
		id: dimension.id,
		value: dimensionValue(dimension, profile, levels)
	}));
	const indicators = indicatorsOf(dimensions, profile);
	const totalWeight = weightOf(indicators);
	const scoreAt = (end) => 100 * dimensions.reduce((product, dimension, index) => {
		return product * Math.max(method.credibility["dimension-floor"], values[index]?.value[end] ?? 0) ** (weightOf(dimension.indicators.filter(usedBy(profile))) / totalWeight);
	}, 1);
	const score = [scoreAt(0), scoreAt(1)];
	const gates = indicators.flatMap((indicator) => gateOf(indicator, label, levels) ?? []);
	const failed = gates.some((gate) => gate.state === "failed");
	const open = gates.some((gate) => gate.state === "not-established");
	const classAt = (end) => failed || end === 0 && open ? "D" : classByScore(score[end], values.map(({ value }) => value[end]), method);
	return {
		class: [classAt(0), classAt(1)],
		score,
		evidence: isThin(indicators, levels, method) ? "thin" : "sufficient",
		dimensions: values,
		gates
	};
}
/** Credibility in both profiles. */
const credibilityOf = (label, levels, rules) => ({
	people: profileCredibility(label, "people", levels, rules),
	product: profileCredibility(label, "product", levels, rules)
});
/**
* How much is known of the scheme, 0 to 1: the weighted mean narrowing of the indicator ranges. Breaks ties in the
* rank (method section 6): a documented fact narrows, ignorance does not.
*/
function knownEvidence(levels, dimensions) {
	const weighted = indicatorsOf(dimensions, "people");
	const total = weightOf(weighted);
	const known = weighted.reduce((sum, { id, weight }) => {
		const [lo, hi] = levelOf(levels, id);
		return sum + weight * (1 - (hi - lo) / 3);
	}, 0);
	return total === 0 ? 0 : known / total;
}

// dist/assessment/demanded.js
/** O, demanded: what the label asks for, against the rung that the tender asks (method section 5). */
const TOP_DEMANDED = 4;
const NOTHING = [0, 0];
const ANYTHING = [0, TOP_DEMANDED];
/** Rank of a rung: 0 none, 1 basic, 2 advanced, 3 frontrunner. */
const rungRank = (rung) => rung === "none" ? 0 : RUNGS.indexOf(rung) + 1;
function thresholdFor(requirement, rung, item) {
	const definition = requirement.ladder[rung];
	return ("product" in item ? definition?.["by-product"]?.[item.product] : void 0) ?? definition?.threshold;
}
/** Rank of the highest rung whose threshold a value meets; a rung without threshold cannot be proven by a value. */
function rankOfValue(value, requirement, item) {
	const higherIsBetter = requirement.measure?.better !== "lower";
	return RUNGS.reduce((rank, rung) => {
		const threshold = thresholdFor(requirement, rung, item);
		if (threshold === void 0) return rank;
		return (higherIsBetter ? value >= threshold : value <= threshold) ? rungRank(rung) : rank;
	}, 0);
}
/** Rank of the rung that a claim reaches, from its value or its stated rung; unknown when it states neither. */
function reachedRank(claim, requirement, item) {
	const statedRange = claim.reaches === void 0 ? [0, RUNGS.length] : typeof claim.reaches === "string" ? [rungRank(claim.reaches), rungRank(claim.reaches)] : [rungRank(claim.reaches[0]), rungRank(claim.reaches[1])];
	if (claim.value === void 0) return claim.reaches === void 0 ? [0, RUNGS.length] : statedRange;
	const ranks = toInterval(claim.value).map((value) => rankOfValue(value, requirement, item));
	const byValue = [Math.min(...ranks), Math.max(...ranks)];
	if (claim.reaches === void 0) return byValue;
	return [Math.min(byValue[0], statedRange[0]), Math.min(byValue[1], statedRange[1])];
}
const covers = (claim, item) => claim.products === void 0 || "product" in item && claim.products.includes(item.product);
/** Rows of the table for a claim: the weakest and the strongest obligation that it may have. */
function obligationRows(claim, { candidate, item, asOf, context }) {
	const table = context.method.demanded;
	const mandatory = claim.exception === void 0 ? table.mandatory : table["mandatory-with-exception"];
	const { grades } = candidate.label;
	const fromGrade = claim.grade ?? null;
	if (fromGrade !== null && grades.indexOf(candidate.grade ?? "") < grades.indexOf(fromGrade)) return [table.weak, table.weak];
	switch (claim.obligation) {
		case "optional":
		case "assessed": return [table.weak, table.weak];
		case "not-read": return [table.weak, mandatory];
		case "phased-in": {
			const from = claim.from ?? null;
			const row = from === null ? table.partial : from <= asOf ? table.binding : table.weak;
			return [row, row];
		}
		case "part-of-scope": {
			const row = claim.products !== void 0 && covers(claim, item) ? table.binding : table.partial;
			return [row, row];
		}
		case "mandatory": return [mandatory, mandatory];
	}
}
const cellOf = (row, rank, asked) => toInterval(rank === 0 ? row.none : rank < asked ? row.below : row.reached);
/** O of one claim, before its evidence limits the lower bound. */
function statedDemand(claim, input) {
	const asked = rungRank(input.rung);
	const [lowestRank, highestRank] = reachedRank(claim, input.requirement, input.item);
	const [weakest, strongest] = obligationRows(claim, input);
	return [cellOf(weakest, lowestRank, asked)[0], cellOf(strongest, highestRank, asked)[1]];
}
/** O of one claim if it were mandatory: what an optional criterion gives where the register shows it. */
function demandedIfMandatory(claim, input) {
	const { exception, ...rest } = claim;
	const mandatory = {
		...rest,
		obligation: "mandatory",
		grade: null
	};
	return supportedRange(statedDemand(mandatory, input), claim.evidence, "demanded", input.context);
}
/** Claims about the company count at the tiers that the method names; claims about other goods never count. */
const counts = (claim, tier, method) => claim.concerns !== "other" && (claim.concerns !== "company" || method.bound.company.tiers.includes(tier));
function outsideScope({ candidate: { label }, requirement, tier, item }) {
	const { scope } = label;
	return appliesTo(label, item) === "no" || !scope.tiers.includes(tier) || !scope.themes.includes(requirement.theme);
}
function absence(label, requirement) {
	const found = (label["not-addressed"] ?? []).find(({ requirements = [], themes = [] }) => requirements.includes(requirement.id) || themes.includes(requirement.theme));
	return found ? found.evidence : null;
}
/**
* O of a label about a requirement at one tier for one item, 0 to 4. Scope comes first: outside is a documented
* absence, inside and silent is the whole scale.
*/
function demandedBy(input) {
	const { candidate, requirement, tier, item, context } = input;
	const { label } = candidate;
	if (outsideScope(input)) return {
		range: NOTHING,
		basis: "outside-scope",
		claim: null,
		evidence: label.scope.evidence
	};
	const about = label.claims.filter((claim) => claim.requirement === requirement.id && claim.tiers.includes(tier) && (covers(claim, item) || claim.obligation === "part-of-scope"));
	const counted = about.filter((claim) => counts(claim, tier, context.method));
	if (counted.length > 0) return strongest(counted, input);
	const [other] = about;
	if (other) return {
		range: NOTHING,
		basis: "other-goods",
		claim: null,
		evidence: other.evidence
	};
	const absent = absence(label, requirement);
	if (absent) return {
		range: NOTHING,
		basis: "not-addressed",
		claim: null,
		evidence: absent
	};
	return {
		range: ANYTHING,
		basis: "silent",
		claim: null,
		evidence: []
	};
}
/** The best of several claims, lower and upper bounds apart; the claim shown is the one with the best lower bound. */
function strongest(claims, input) {
	const demands = claims.map((claim) => ({
		claim,
		range: supportedRange(statedDemand(claim, input), claim.evidence, "demanded", input.context)
	}));
	const lo = Math.max(...demands.map(({ range }) => range[0]));
	const hi = Math.max(...demands.map(({ range }) => range[1]));
	const best = demands.reduce((first, next) => next.range[0] > first.range[0] || next.range[0] === first.range[0] && next.range[1] > first.range[1] ? next : first);
	return {
		range: [lo, hi],
		basis: "claim",
		claim: best.claim,
		evidence: best.claim.evidence
	};
}

// dist/assessment/readings.js
/** B of a claim at a tier: how it is tied to the goods that are bought, 0 to 3. */
function boundOf(label, claim, tier, item, method) {
	const { bound } = method;
	if (appliesTo(label, item) === "service" && label.unit === "site") return bound["service-at-certified-site"];
	const level = (claim?.binding ? bound.bindings[claim.binding] : void 0) ?? bound.units[label.unit]?.[tier] ?? 0;
	return claim?.concerns === "company" ? Math.min(level, bound.company.ceiling) : level;
}
const ceilingByBound = (bound, method) => method.caps.bound[bound] ?? 0;
const ceilingByClass = (credibility, method) => method.caps.credibility[credibility] ?? 0;
/** g, 0 to 1: orders labels inside a class. */
function quality(links, { number }) {
	return (links.demanded / 4) ** number.demanded * (links.verified / 4) ** number.verified * (Math.max(links.bound, number["bound-floor"]) / 3) ** number.bound * (links.score / 100) ** number.credibility;
}
/** demanded = O; checked = min(O, V, cap_B[B]); assured k = min(checked, cap_C[class]). */
function readingsOf(links, method) {
	const checked = Math.min(links.demanded, links.verified, ceilingByBound(links.bound, method));
	const assured = Math.min(checked, ceilingByClass(links.class, method));
	const points = method.number["points-per-class"];
	return {
		demanded: links.demanded,
		checked,
		assured,
		number: assured === 0 ? 0 : points * (assured - 1) + points * quality(links, method)
	};
}
const linkLevels = (links, method) => [
	["demanded", links.demanded],
	["verified", links.verified],
	["bound", ceilingByBound(links.bound, method)],
	["credible", ceilingByClass(links.class, method)]
];
/** The weakest links: those equal to the assured reading. */
const weakestLinks = (links, method) => {
	const { assured } = readingsOf(links, method);
	return linkLevels(links, method).flatMap(([link, level]) => level === assured ? [link] : []);
};
/** Links that keep a cell from its target; the demand must also reach the asked rung. */
const missingLinks = (links, target, method) => linkLevels(links, method).flatMap(([link, level]) => level < target || link === "demanded" && level < method.demanded.met ? [link] : []);
/** surely when met at the lower bounds, possibly when only at the upper; never below the asked rung. */
function metState(demanded, reading, target, method) {
	const metAt = (end) => demanded[end] >= method.demanded.met && reading[end] >= target;
	return metAt(0) ? "surely" : metAt(1) ? "possibly" : "no";
}

// dist/assessment/verification.js
const TOP_VERIFIED = 4;
function stated(element, from, fact, level, context) {
	return {
		element,
		level,
		lo: fact.is === "met" && supportsLevel(level, fact.evidence, context),
		hi: fact.is !== "not-met",
		from,
		spare: false,
		indicators: [],
		evidence: fact.evidence
	};
}
function derived(element, level, input) {
	const { levels, label, context } = input;
	const rule = context.method.verified.derivations[element];
	if (!rule) return {
		element,
		level,
		lo: false,
		hi: true,
		from: "unknown",
		spare: false,
		indicators: [],
		evidence: []
	};
	const metWhen = Object.entries(rule["met-when"]);
	const notMetBelow = Object.entries(rule["not-met-below"] ?? {});
	const levelOf = (id) => levels.get(id) ?? UNKNOWN_LEVEL;
	const indicators = [...new Set([...metWhen, ...notMetBelow].map(([id]) => id))].sort();
	const evidence = indicators.flatMap((id) => label.credibility[id]?.evidence ?? []);
	const strongEnough = metWhen.every(([id]) => (label.credibility[id]?.evidence ?? []).some((entry) => supportsLevel(level, [entry], context)));
	const lo = metWhen.every(([id, least]) => levelOf(id)[0] >= least) && (level < TOP_VERIFIED || strongEnough);
	const hi = notMetBelow.every(([id, least]) => levelOf(id)[1] >= least);
	return {
		element,
		level,
		lo,
		hi: lo || hi,
		from: "derived",
		spare: false,
		indicators,
		evidence
	};
}
/** Knowledge of one element where the ladder of the kind asks for it at a level. */
function knowledgeOf(element, level, input) {
	const { claim, label, requirement, context } = input;
	const ofClaim = claim?.verification?.[element];
	if (ofClaim) return stated(element, "claim", ofClaim, level, context);
	const ofLabel = label.verification?.[requirement.kind]?.[element];
	if (ofLabel) return stated(element, "label", ofLabel, level, context);
	return derived(element, level, input);
}
const alternativesOf = (item) => typeof item === "string" ? [item] : item.any;
/** Knowledge of every alternative that an item of the ladder admits. */
function alternatives(item, level, input) {
	const known = alternativesOf(item).map((element) => knowledgeOf(element, level, input));
	const decided = known.some(({ lo }) => lo);
	return known.map((element) => ({
		...element,
		spare: decided && !element.lo
	}));
}
/** Ceiling of V where abuse hides from audits without safe talk, and where nobody can speak freely. */
function ceilings(input) {
	const { requirement, speech, context } = input;
	const { detectability, "place-ceiling": placeCeiling } = context.method.verified;
	const hidden = requirement.detectability;
	const ceilingAt = (end) => {
		if (hidden === null) return TOP_VERIFIED;
		const channel = knowledgeOf("worker-channel", TOP_VERIFIED, input)[end];
		const interviews = knowledgeOf("private-interviews", 3, input)[end];
		return channel ? detectability["with-channel"] : interviews ? detectability["with-interviews"] : hidden;
	};
	const place = speech === "not-freely" && (hidden !== null || requirement["depends-on-speech"]);
	const limit = (ceiling) => place ? Math.min(ceiling, placeCeiling) : ceiling;
	return [limit(ceilingAt("lo")), limit(ceilingAt("hi"))];
}
/**
* V for a claim of a label about a requirement, 0 to 4.
* Lower bound: the highest level all of whose elements, and those below, are met. Upper bound: the highest level that
* no element excludes.
*/
function verificationOf(input) {
	const ladder = input.context.method.verified.ladders[input.requirement.kind];
	if (!ladder) return {
		range: [0, TOP_VERIFIED],
		beforeCeilings: [0, TOP_VERIFIED],
		elements: []
	};
	const elements = [];
	let lo = 0;
	let hi = 0;
	let surely = true;
	for (const [index, level] of [
		ladder["1"],
		ladder["2"],
		ladder["3"],
		ladder["4"]
	].entries()) {
		const known = level.map((item) => alternatives(item, index + 1, input));
		elements.push(...known.flat());
		if (!known.every((group) => group.some((element) => element.hi))) break;
		surely = surely && known.every((group) => group.some((element) => element.lo));
		hi = index + 1;
		if (surely) lo = index + 1;
	}
	const [ceilingLo, ceilingHi] = ceilings(input);
	return {
		range: [Math.min(lo, ceilingLo), Math.min(hi, ceilingHi)],
		beforeCeilings: [lo, hi],
		elements
	};
}
/** Ids of what is not known up to a level: the indicators that an element derives from, else the element. */
const unknownUpTo = (level, { elements }) => {
	const open = elements.filter((element) => element.hi && !element.lo && !element.spare && element.level <= level);
	return [...new Set(open.flatMap(({ element, indicators }) => indicators.length > 0 ? indicators : [element]))].sort();
};

// dist/assessment/coverage.js
/** A label with a grade, and all that is known of its scheme on a day. */
function knownCandidate(label, grade, rules, asOf) {
	const evidence = evidenceContext(label, rules.method, asOf);
	const levels = effectiveLevels(label, evidence);
	return {
		label,
		grade,
		evidence,
		levels,
		credibility: credibilityOf(label, levels, rules)
	};
}
const profileOf = (requirement, method) => method.credibility.profiles["people"]?.includes(requirement.kind) ? "people" : "product";
/** Bases on which nothing is demanded, so that nothing is verified or bound either. */
const ABSENT = /* @__PURE__ */ new Set([
	"outside-scope",
	"not-addressed",
	"other-goods"
]);
function itemCoverage(candidate, asked, { tier, target }, item, { method, asOf, speech }) {
	const { label, levels, evidence: context } = candidate;
	const { requirement, rung } = asked;
	const demand = demandedBy({
		candidate,
		requirement,
		rung,
		tier,
		item,
		asOf,
		context
	});
	const absent = ABSENT.has(demand.basis);
	const verification = verificationOf({
		label,
		claim: demand.claim,
		requirement,
		levels,
		speech,
		context
	});
	const V = absent ? [0, 0] : verification.range;
	const b = absent ? 0 : boundOf(label, demand.claim, tier, item, method);
	const profile = profileOf(requirement, method);
	const { class: classes, score } = candidate.credibility[profile];
	const linksAt = (end) => ({
		demanded: demand.range[end],
		verified: V[end],
		bound: b,
		class: classes[end],
		score: score[end]
	});
	const links = [linksAt(0), linksAt(1)];
	const readings = [readingsOf(links[0], method), readingsOf(links[1], method)];
	const state = (reading) => metState(demand.range, [readings[0][reading], readings[1][reading]], target, method);
	return {
		item,
		demand,
		verification,
		V,
		B: [b, b],
		profile,
		links,
		readings,
		demanded: state("demanded"),
		checked: state("checked"),
		assured: state("assured")
	};
}
/** All cells of what is asked, in order. */
const cellsOf = (candidate, asked, context) => asked.flatMap((one) => one.cells.map((cell) => ({
	asked: one,
	cell,
	items: cell.items.map((item) => itemCoverage(candidate, one, cell, item, context))
})));
const STATES = [
	"no",
	"possibly",
	"surely"
];
const leastState = (states) => STATES[Math.min(...states.map((state) => STATES.indexOf(state)))] ?? "no";
/** Order by (k, a). */
const weaker = (a, b) => a.assured < b.assured || a.assured === b.assured && a.number < b.number;
const weakestItem = (items, end) => items.reduce((worst, next) => weaker(next.readings[end], worst.readings[end]) ? next : worst);
/** The item that is covered least at the lower bound: the one that a cell of several items is shown by. */
const failingItem = ({ items }) => weakestItem(items, 0);
/** A cell is met only if met for every item that it concerns. */
const cellState = ({ items }, reading) => leastState(items.map((item) => item[reading]));
const endReadings = ({ items }) => [weakestItem(items, 0).readings[0], weakestItem(items, 1).readings[1]];
/** Ids of facts that keep an item from being surely met although it may be: claim, elements or indicators. */
function openFacts(item, target, candidate, method) {
	if (item.assured !== "possibly") return [];
	const [lo] = item.links;
	const classCap = method.caps.credibility[lo.class] ?? 0;
	const { gates } = candidate.credibility[item.profile];
	const openGates = gates.filter(({ state }) => state === "not-established").map(({ indicator }) => indicator);
	const wide = [...candidate.levels].filter(([, [low, high]]) => high - low === 3).map(([id]) => id);
	return [
		...lo.demanded < method.demanded.met || lo.demanded < target ? ["claim"] : [],
		...lo.verified < target ? unknownUpTo(target, item.verification) : [],
		...classCap < target ? openGates.length > 0 ? openGates : wide : []
	];
}
function obtainable(cell, item, candidate, context) {
	const { claim } = item.demand;
	const shown = candidate.label.register?.["criteria-shown"] ?? [];
	if (claim?.obligation !== "optional" || claim.criterion === void 0) return null;
	if (!shown.includes("all") && !shown.includes(claim.criterion)) return null;
	const input = {
		candidate,
		requirement: cell.asked.requirement,
		rung: cell.asked.rung,
		tier: cell.cell.tier,
		item: item.item,
		asOf: context.asOf,
		context: candidate.evidence
	};
	const O = demandedIfMandatory(claim, input);
	const classAt = (end) => readingsOf({
		...item.links[end],
		demanded: O[end]
	}, context.method).assured;
	return {
		criterion: claim.criterion,
		class: [classAt(0), classAt(1)]
	};
}
const round = (value, digits) => Number(value.toFixed(digits));
const roundInterval = ([lo, hi], digits) => [round(lo, digits), round(hi, digits)];
/** A cell as the result shows it, rounded (scores 1 decimal). */
function cellResult(cell, candidate, context) {
	const { method } = context;
	const shown = failingItem(cell);
	const [lo, hi] = endReadings(cell);
	const assured = cellState(cell, "assured");
	return {
		requirement: cell.asked.requirement.id,
		tier: cell.cell.tier,
		item: cell.items.length > 1 ? itemId(shown.item) : null,
		O: shown.demand.range,
		V: shown.V,
		B: shown.B,
		class: [lo.assured, hi.assured],
		number: roundInterval([lo.number, hi.number], 1),
		demanded: cellState(cell, "demanded"),
		checked: cellState(cell, "checked"),
		assured,
		limitedBy: assured === "surely" ? [] : weakestLinks(shown.links[0], method),
		unknown: [...new Set(cell.items.flatMap((item) => openFacts(item, cell.cell.target, candidate, method)))],
		obtainable: obtainable(cell, shown, candidate, context),
		basis: shown.demand.basis,
		evidence: shown.demand.evidence.map(({ source, locator }) => `${source} ${locator}`)
	};
}
const summaryOf = (cell) => {
	const [lo, hi] = endReadings(cell);
	return {
		weight: cell.asked.weight * cell.cell.weight,
		theme: cell.asked.requirement.theme,
		must: cell.asked.must,
		states: {
			demanded: cellState(cell, "demanded"),
			checked: cellState(cell, "checked"),
			assured: cellState(cell, "assured")
		},
		number: [lo.number, hi.number]
	};
};
/** Shares of the cells given; null when they carry no weight. Unknown cells never leave the denominator. */
function sharesOf(cells) {
	const total = cells.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) return null;
	const share = (reading) => {
		const met = (states) => cells.reduce((sum, cell) => states.includes(cell.states[reading]) ? sum + cell.weight : sum, 0) / total;
		return [met(["surely"]), met(["surely", "possibly"])];
	};
	return {
		demanded: share("demanded"),
		checked: share("checked"),
		assured: share("assured")
	};
}
/** Weighted mean of a, 0 to 100, unrounded. */
function meanOf(cells) {
	const total = cells.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) return [0, 0];
	const mean = (end) => cells.reduce((sum, cell) => sum + cell.weight * cell.number[end], 0) / total;
	return [mean(0), mean(1)];
}

// dist/cli/checked-options.js
/** Options whose values must be checked against the calendar or the library. */
/** The day of the result: the option, or today. */
function asOfDay(option, today) {
	if (option === void 0) return today();
	if (isCalendarDay(option)) return option;
	throw usageError(`"${option}" is not a day`, "give --as-of as year-month-day, for example --as-of 2026-11-24");
}
/** The label with an id, or an error with the nearest one. */
function labelById(labels, id) {
	const found = labels.find((label) => label.id === id);
	if (found) return found;
	const known = labels.map((label) => label.id);
	throw usageError(`no label is called "${id}"`, suggestion(id, known) ?? "labelwise labels list shows all of them");
}

export { appliesToLot as C, itemId as E, appliesTo as S, isUsable as T, entryGrade as _, cellsOf as a, toInterval as b, knownCandidate as c, sharesOf as d, summaryOf as f, knownEvidence as g, UNKNOWN_LEVEL as h, cellState as i, meanOf as l, weakestLinks as m, labelById as n, failingItem as o, missingLinks as p, cellResult as r, itemCoverage as s, asOfDay as t, roundInterval as u, isAged as v, editionStatus as w, isCalendarDay as x, isExact as y };