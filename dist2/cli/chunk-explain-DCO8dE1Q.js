import { E as itemId, _ as entryGrade, b as toInterval, c as knownCandidate, h as UNKNOWN_LEVEL, m as weakestLinks, n as labelById, s as itemCoverage, t as asOfDay, v as isAged, y as isExact } from "./chunk-checked-options-BhstkLeW.js";
import { r as TIERS, t as RUNGS } from "./chunk-types-pc3dXIsv.js";
import { n as suggestion } from "./chunk-did-you-mean-DR6QhupM.js";
import { i as EXIT, r as usageError } from "./chunk-errors-Ctda8ePa.js";
import { builtInLibrary } from "./chunk-library-DB6wAa45.js";

// dist/assessment/explain.js
/** The whole derivation of a label's credibility and of one requirement: every input with its evidence and its rule. */
const explainEvidence = (label, context) => (entry) => {
	const source = label.sources.find(({ id }) => id === entry.source);
	return {
		source: entry.source,
		title: source?.title ?? entry.source,
		publisher: source?.publisher ?? "unknown publisher",
		url: source?.url ?? "",
		locator: entry.locator,
		says: entry.says,
		grade: entryGrade(entry, context),
		aged: isAged(entry, context)
	};
};
function explainIndicators(candidate, library, context) {
	const { label, levels } = candidate;
	return library.dimensions.flatMap((dimension) => dimension.indicators.map((indicator) => {
		const fact = label.credibility[indicator.id];
		const effective = levels.get(indicator.id) ?? UNKNOWN_LEVEL;
		const anchor = (level) => indicator.levels[String(level)] ?? "";
		const [lo, hi] = effective;
		return {
			id: indicator.id,
			title: indicator.title,
			question: indicator.question,
			dimension: dimension.id,
			weight: indicator.weight,
			profiles: indicator.profiles,
			stated: fact ? toInterval(fact.level) : null,
			effective,
			anchors: fact ? isExact(effective) ? [anchor(lo)] : [anchor(lo), anchor(hi)] : [],
			note: fact?.note ?? null,
			evidence: (fact?.evidence ?? []).map(explainEvidence(label, context))
		};
	}));
}
function explainElements(item, library, label, context) {
	return item.verification.elements.map(({ element, level, lo, hi, from, indicators, evidence }) => ({
		element,
		title: library.method.verified.words[element] ?? element,
		level,
		state: lo ? "met" : hi ? "unknown" : "not-met",
		from,
		indicators,
		evidence: evidence.map(explainEvidence(label, context))
	}));
}
/** Items of the label's scope that the requirement concerns. */
function itemsInScope(label, requirement, library) {
	const { products, services } = requirement["applies-to"];
	const inScope = (id) => label.scope.products === "all" || label.scope.products.includes(id);
	return [...library.products.map(({ id }) => id).filter((id) => inScope(id) && (products === "all" || products.includes(id))).map((product) => ({ product })), ...label.scope.services.filter((id) => services.includes(id)).map((service) => ({ service }))];
}
const claimFacts = (claim) => {
	const { requirement, tiers, products, evidence, verification, ...facts } = claim;
	return facts;
};
function explainCell(candidate, requirement, rung, tier, item, library, asOf) {
	const { method } = library;
	const context = candidate.evidence;
	const target = method.tender.assurance["credibly"] ?? 1;
	const covered = itemCoverage(candidate, {
		requirement,
		rung
	}, {
		tier,
		target
	}, item, {
		method,
		asOf,
		speech: "unknown"
	});
	const [lo, hi] = covered.readings;
	return {
		rung,
		norm: requirement.ladder[rung]?.norm ?? "",
		tier,
		O: covered.demand.range,
		V: covered.V,
		B: covered.B[0],
		profile: covered.profile,
		class: candidate.credibility[covered.profile].class,
		checked: [lo.checked, hi.checked],
		assured: [lo.assured, hi.assured],
		limitedBy: weakestLinks(covered.links[0], method),
		basis: covered.demand.basis,
		claim: covered.demand.claim ? claimFacts(covered.demand.claim) : null,
		demandEvidence: covered.demand.evidence.map(explainEvidence(candidate.label, context)),
		elements: explainElements(covered, library, candidate.label, context),
		beforeCeilings: covered.verification.beforeCeilings
	};
}
/** Every rung, tier and item of a requirement; items with the same derivation stand together. */
function explainCells(candidate, requirement, library, asOf) {
	const items = itemsInScope(candidate.label, requirement, library);
	return RUNGS.flatMap((rung) => {
		const tiers = requirement.ladder[rung]?.tiers ?? {};
		return TIERS.filter((tier) => tiers[tier] !== void 0).flatMap((tier) => {
			const groups = /* @__PURE__ */ new Map();
			for (const item of items) {
				const cell = explainCell(candidate, requirement, rung, tier, item, library, asOf);
				const key = JSON.stringify(cell);
				groups.set(key, {
					...cell,
					items: [...groups.get(key)?.items ?? [], itemId(item)]
				});
			}
			return [...groups.values()];
		});
	});
}
/**
* Explains a label, and one requirement when it is given.
* @param grade grade of the candidate; null for a label without grades
*/
function explainLabel(library, label, requirement, options) {
	const { asOf, grade } = options;
	const candidate = knownCandidate(label, grade, library, asOf);
	const context = candidate.evidence;
	return {
		label: {
			id: label.id,
			name: label.name,
			edition: label.edition.name,
			unit: label.unit
		},
		grade,
		asOf,
		credibility: {
			profiles: candidate.credibility,
			indicators: explainIndicators(candidate, library, context)
		},
		requirement: requirement ? {
			id: requirement.id,
			title: requirement.title,
			kind: requirement.kind
		} : null,
		cells: requirement ? explainCells(candidate, requirement, library, asOf) : []
	};
}

// dist/cli/commands/explain.js
/** `labelwise explain`: where a figure comes from, down to source and locator. */
function requirementById(library, id) {
	const found = library.requirements.find((requirement) => requirement.id === id);
	if (found) return found;
	const known = library.requirements.map((requirement) => requirement.id);
	throw usageError(`no requirement is called "${id}"`, suggestion(id, known) ?? "labelwise requirements list shows all of them");
}
function gradeOf(label, option) {
	if (option === void 0) return label.grades[0] ?? null;
	if (label.grades.includes(option)) return option;
	const hint = label.grades.length === 0 ? `${label.name} has no grades` : `grades: ${label.grades.join(", ")}`;
	throw usageError(`no grade is called "${option}"`, hint);
}
async function explainCode(code, context) {
	const { codeText } = await import("../check/codes.js");
	const text = codeText(code);
	if (text === null) return false;
	await context.stdout.write(text);
	return true;
}
async function explain(subject, requirementId, options, context) {
	if (requirementId === void 0 && await explainCode(subject, context)) return EXIT.done;
	const library = await builtInLibrary();
	const label = labelById(library.labels, subject);
	const requirement = requirementId === void 0 ? null : requirementById(library, requirementId);
	const explanation = explainLabel(library, label, requirement, {
		asOf: asOfDay(options.asOf, context.today),
		grade: gradeOf(label, options.grade)
	});
	if (options.format === "json") {
		await context.stdout.write(`${JSON.stringify(explanation, null, 2)}\n`);
		return EXIT.done;
	}
	const { renderExplanation } = await import("./chunk-explanation-Cf-dPL3J.js");
	await context.stdout.write(renderExplanation(explanation, library.method, {
		width: context.width,
		colour: context.colour.stdout,
		accessible: context.accessible
	}));
	return EXIT.done;
}

export { explain };