/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"label.schema.json","title":"Label","description":"A sustainability label or supporting instrument: who runs it, what it covers, what it demands, how it is verified and how credible the scheme is.","type":"object","additionalProperties":false,"required":["id","name","role","kind","owner","website","unit","edition","scope","grades","register","availability","sources","credibility","claims","open-questions","reviews"],"properties":{"id":{"title":"Label id","description":"Equal to the file name without its ending; one file for each edition.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"},"name":{"title":"Name","description":"Name as a buyer would write it.","examples":["TCO Certified, generation 10"],"$ref":"common.schema.json#/$defs/text"},"role":{"title":"Role","description":"What a buyer can do with it. label: attests that requirements are met and can be relied on, ranked and combined; supporting: monitoring, rating, audit method without pass mark, management system, guideline or membership; assessed but never ranked.","examples":["label"],"enum":["label","supporting"]},"support":{"title":"Support","description":"Only for the role supporting: what the instrument is worth to a buyer, and why it cannot be relied on like a label.","type":"object","additionalProperties":false,"required":["helps","why-not-a-label"],"properties":{"helps":{"title":"Helps","description":"Where in a procurement the instrument is of use.","type":"array","minItems":1,"items":{"title":"Help","description":"One use.","type":"object","additionalProperties":false,"required":["stage","how","evidence"],"properties":{"stage":{"title":"Stage","description":"Stage of the procurement. market-dialogue: before the tender; selection: capacity of the bidder; proof: one means of proof among others; performance: follow-up while the contract runs.","examples":["performance"],"enum":["market-dialogue","selection","proof","performance"]},"how":{"title":"How","description":"What a buyer can do with it at that stage, in plain words.","examples":["Ask for the report of the named factory and compare its findings with the corrective action plan."],"$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}}},"why-not-a-label":{"title":"Why it is no label","description":"Why its result cannot be relied on like the mark of a label.","type":"array","minItems":1,"items":{"title":"Reason","description":"One reason.","type":"object","additionalProperties":false,"required":["text","evidence"],"properties":{"text":{"title":"Text","description":"The reason in plain words.","examples":["A report gives findings and no decision whether the site passes."],"$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}}}}},"kind":{"title":"Kind","description":"Type of scheme. ecolabel: environmental or sustainability label of products; official-label: label set by legislation; social-standard: certification of labour conditions; minerals-assurance: assurance of smelters, refiners or mines; recycling-standard: certification of recyclers; material-standard: certification of material content or origin; data-erasure: certification of data sanitisation; refurbishment: certification of refurbished goods or their makers; management-system: certified management system; rating: score of companies; audit-method: audit without pass mark; monitoring: worker-driven or independent monitoring; guideline: guidance without certification.","examples":["ecolabel"],"enum":["ecolabel","official-label","social-standard","minerals-assurance","recycling-standard","material-standard","data-erasure","refurbishment","management-system","rating","audit-method","monitoring","guideline"]},"owner":{"title":"Owner","description":"Who owns the scheme.","type":"object","additionalProperties":false,"required":["name","legal-form","country"],"properties":{"name":{"title":"Name","description":"Name of the owner.","examples":["TCO Development"],"$ref":"common.schema.json#/$defs/text"},"legal-form":{"title":"Legal form","description":"Legal form, and who stands behind it.","examples":["non-profit limited company owned by a trade-union confederation"],"$ref":"common.schema.json#/$defs/text"},"country":{"title":"Country","description":"Seat of the owner; EU for the European Union.","examples":["SE"],"$ref":"common.schema.json#/$defs/country"}}},"website":{"title":"Website","description":"Where the scheme presents itself.","examples":["https://tcocertified.com"],"$ref":"common.schema.json#/$defs/url"},"unit":{"title":"Unit","description":"What carries the label. product-model: a model of product; batch: a lot of goods; site: a factory, smelter, mine or recycler; company: a company; membership: a membership.","examples":["product-model"],"enum":["product-model","batch","site","company","membership"]},"edition":{"title":"Edition","description":"The edition that this file describes.","type":"object","additionalProperties":false,"required":["name","status","published","valid-from","valid-until","certificates-valid-until","supersedes","evidence"],"properties":{"name":{"title":"Name","description":"Name or number of the edition.","examples":["generation 10"],"$ref":"common.schema.json#/$defs/text"},"status":{"title":"Status","description":"State of the edition. current: new certificates are issued; superseded: a later edition has replaced it; withdrawn: ended without successor.","examples":["current"],"enum":["current","superseded","withdrawn"]},"published":{"title":"Published","description":"Day of publication; null when not found.","examples":["2024-06-11"],"anyOf":[{"$ref":"common.schema.json#/$defs/date"},{"type":"null"}]},"valid-from":{"title":"Valid from","description":"First day of validity; null when not found.","examples":["2024-12-04"],"anyOf":[{"$ref":"common.schema.json#/$defs/date"},{"type":"null"}]},"valid-until":{"title":"Valid until","description":"Last day on which the edition is in force; null when open.","examples":["2027-12-31"],"anyOf":[{"$ref":"common.schema.json#/$defs/date"},{"type":"null"}]},"certificates-valid-until":{"title":"Certificates valid until","description":"Last day on which certificates of an ended edition still count; null when not stated.","examples":["2028-12-31"],"anyOf":[{"$ref":"common.schema.json#/$defs/date"},{"type":"null"}]},"supersedes":{"title":"Supersedes","description":"Id of the edition that this one replaces, when the library has it.","examples":["tco-certified-gen9"],"anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"evidence":{"title":"Evidence","description":"What the name, the state and the dates of the edition rest on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}},"scope":{"title":"Scope","description":"What the scheme can speak about. Outside is a documented absence; inside and silent is unknown.","type":"object","additionalProperties":false,"required":["products","services","tiers","themes","regions","subject","evidence"],"properties":{"products":{"title":"Products","description":"Product categories that can carry the label, or (for sites and companies) whose supply chain it serves.","$ref":"common.schema.json#/$defs/idsOrAll"},"services":{"title":"Services","description":"Services whose performing site or company can carry the label.","examples":[["recycling"]],"type":"array","items":{"title":"Service","description":"A service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"tiers":{"title":"Tiers","description":"Tiers that the scheme speaks about.","examples":[["product","final-assembly"]],"type":"array","items":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"},"minItems":1,"uniqueItems":true},"themes":{"title":"Themes","description":"Themes that the scheme speaks about; empty when it speaks of none of them.","examples":[["circularity"]],"type":"array","items":{"title":"Theme","description":"A theme.","$ref":"common.schema.json#/$defs/theme"},"uniqueItems":true},"regions":{"title":"Regions","description":"Where it is issued: world, EU, or countries.","examples":[["world"]],"type":"array","items":{"title":"Region","description":"world, EU, EEA or a country code.","examples":["world"],"type":"string","minLength":1},"minItems":1},"subject":{"title":"Subject","description":"What is certified, in words.","examples":["new IT products"],"$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}},"grades":{"title":"Grades","description":"Grades of the label, lowest first; empty when there are none.","examples":[["bronze","silver","gold"]],"type":"array","items":{"title":"Grade","description":"A grade.","examples":["silver"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"grade-meaning":{"title":"Meaning of grades","description":"What a higher grade means. points: more optional points, options stay optional; criteria: further mandatory criteria.","examples":["points"],"enum":["points","criteria"]},"grade-evidence":{"title":"Evidence of the grades","description":"What the grades and their meaning rest on; needed when there are grades. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"},"register":{"title":"Register","description":"Where the validity of a certificate can be checked.","anyOf":[{"type":"object","additionalProperties":false,"required":["url","shows","criteria-shown","how-to-check","evidence"],"properties":{"url":{"title":"Address","description":"Address of the register.","examples":["https://tcocertified.com/product-finder/"],"$ref":"common.schema.json#/$defs/url"},"shows":{"title":"Shows","description":"What an entry shows.","examples":[["model","valid-until"]],"type":"array","items":{"title":"Field","description":"Field shown.","examples":["model"],"type":"string","minLength":1}},"criteria-shown":{"title":"Optional criteria shown","description":"Ids of optional criteria that the register shows for each product; \"all\" when it shows every one.","examples":[["4.1.2.1"]],"type":"array","items":{"title":"Criterion","description":"Criterion id or all.","examples":["all"],"type":"string","minLength":1}},"how-to-check":{"title":"How to check","description":"What a buyer does to check a certificate in minutes.","examples":["Search the model name and compare the certificate number and dates."],"$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}},{"type":"null"}]},"availability":{"title":"Availability","description":"How many products and makers hold it; shown beside, never inside, credibility.","anyOf":[{"type":"object","additionalProperties":false,"required":["products","makers","as-of","evidence"],"properties":{"products":{"title":"Products","description":"Number of products or sites that hold it; null when not found.","examples":[3500],"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"makers":{"title":"Makers","description":"Number of makers or companies that hold it; null when not found.","examples":[27],"anyOf":[{"type":"integer","minimum":0},{"type":"null"}]},"as-of":{"title":"As of","description":"Day of the count.","examples":["2025-01-31"],"$ref":"common.schema.json#/$defs/date"},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}},{"type":"null"}]},"sources":{"title":"Sources","description":"Every document or page that facts of this file rest on.","$ref":"common.schema.json#/$defs/sourceList"},"review-within":{"title":"Review within","description":"Months after which a check of a fact counts as old; 24 when absent.","examples":[24],"type":"integer","minimum":1,"maximum":120},"credibility":{"title":"Credibility","description":"Level of each indicator of indicators.yaml that something is known about; leave out what is unknown.","examples":[{"std-stakeholder-process":{"level":2,"evidence":[{"source":"T5","locator":"par. 1","says":"two drafts were open to all for comment"}]}}],"type":"object","propertyNames":{"title":"Indicator id","description":"An indicator.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Indicator fact","description":"Level with its evidence.","type":"object","additionalProperties":false,"required":["level","evidence"],"properties":{"level":{"title":"Level","description":"Level 0 to 3, or a range.","$ref":"common.schema.json#/$defs/level"},"note":{"title":"Note","description":"Why this level and not the next, where it needs saying.","examples":["7 of 9 mandates read state a means of proof"],"$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}}},"verification":{"title":"Verification","description":"Verification elements for each kind of requirement, only what does not follow from indicators.","examples":[{"people":{"on-site":{"is":"met","evidence":[{"source":"T3","locator":"card \"audits\"","says":"factories are audited on site"}]}}}],"type":"object","propertyNames":{"title":"Kind","description":"A kind of requirement.","$ref":"common.schema.json#/$defs/requirementKind"},"additionalProperties":{"title":"Elements","description":"Elements for that kind.","$ref":"common.schema.json#/$defs/elementFacts"}},"art-43":{"title":"Article 43","description":"Facts for the use of the label under Article 43(1) of Directive 2014/24/EU; an absent fact derives from indicators.","type":"object","additionalProperties":false,"required":[],"properties":{"linked":{"title":"Linked","description":"Article 43(1)(a): whether all requirements of the label are linked to what is bought.","type":"object","additionalProperties":false,"required":["is","evidence"],"properties":{"is":{"title":"Is","description":"State of the fact. all: all are linked; some: some are not; none: none is; unknown: not established.","examples":["all"],"enum":["all","some","none","unknown"]},"unlinked":{"title":"Unlinked requirements","description":"Requirements of the library that the label demands without link to what is bought.","examples":[["hr-business-integrity"]],"type":"array","items":{"title":"Requirement id","description":"A requirement of the library.","examples":["ce-spare-parts"],"$ref":"common.schema.json#/$defs/id"}},"other":{"title":"Other unlinked criteria","description":"Unlinked criteria that are no requirement of the library, in words.","examples":[["anti-bribery management system of the brand"]],"type":"array","items":{"title":"Criterion","description":"The criterion.","examples":["renewable electricity worth 15 % of own use"],"$ref":"common.schema.json#/$defs/text"}},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}},"verifiable":{"title":"Verifiable","description":"Article 43(1)(b): objectively verifiable and non-discriminatory criteria.","type":"object","additionalProperties":false,"required":["is","evidence"],"properties":{"is":{"title":"Is","description":"State of the fact.","examples":["met"],"enum":["met","not-met","unknown"]},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}},"open-procedure":{"title":"Open procedure","description":"Article 43(1)(c): open and transparent procedure in which stakeholders may participate.","type":"object","additionalProperties":false,"required":["is","evidence"],"properties":{"is":{"title":"Is","description":"State of the fact.","examples":["met"],"enum":["met","not-met","unknown"]},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}},"accessible":{"title":"Accessible","description":"Article 43(1)(d): accessible to all interested parties.","type":"object","additionalProperties":false,"required":["is","evidence"],"properties":{"is":{"title":"Is","description":"State of the fact.","examples":["met"],"enum":["met","not-met","unknown"]},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}},"third-party":{"title":"Third party","description":"Article 43(1)(e): set by a third party over which the applicant has no decisive influence.","type":"object","additionalProperties":false,"required":["is","evidence"],"properties":{"is":{"title":"Is","description":"State of the fact.","examples":["met"],"enum":["met","not-met","unknown"]},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}}}},"claims":{"title":"Claims","description":"What the label demands.","type":"array","items":{"title":"Claim","description":"What the label demands about one requirement at given tiers.","type":"object","additionalProperties":false,"required":["requirement","tiers","obligation","concerns","evidence"],"properties":{"requirement":{"title":"Requirement id","description":"The requirement that the claim is about.","examples":["ce-spare-parts"],"$ref":"common.schema.json#/$defs/id"},"tiers":{"title":"Tiers","description":"Tiers at which the demand binds.","examples":[["final-assembly"]],"type":"array","items":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"},"minItems":1,"uniqueItems":true},"products":{"title":"Products","description":"Limits the claim to these product categories; with part-of-scope: the categories that are stated to be inside.","examples":[["notebook","tablet"]],"type":"array","items":{"title":"Product","description":"A product category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"reaches":{"title":"Reaches","description":"The rung of the requirement that the demand meets, or a range [lowest, highest]. With a value it may only lower the rung that follows from the value.","examples":["basic",["none","advanced"]],"anyOf":[{"title":"Rung","description":"The rung.","$ref":"common.schema.json#/$defs/reachedRung"},{"type":"array","title":"Range of rungs","description":"[lowest, highest].","prefixItems":[{"title":"Lowest","description":"Lowest rung.","$ref":"common.schema.json#/$defs/reachedRung"},{"title":"Highest","description":"Highest rung.","$ref":"common.schema.json#/$defs/reachedRung"}],"items":false,"minItems":2,"maxItems":2}]},"value":{"title":"Value","description":"For a measured requirement: the value demanded, in the unit and on the basis of the requirement's measure, or a range; the rung follows from it.","examples":[5,[3,5]],"anyOf":[{"type":"number"},{"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}]},"unit":{"title":"Unit","description":"Unit of the value; equal to the unit of the requirement's measure.","examples":["years"],"type":"string","minLength":1},"basis":{"title":"Basis","description":"Basis of the value; equal to the basis of the requirement's measure.","examples":["after last sale of the model"],"type":"string","minLength":1},"obligation":{"title":"Obligation","description":"How binding the demand is. mandatory: every holder must meet it; phased-in: binding from a date (from); part-of-scope: binding for part of the scope only (products lists what is stated to be inside); optional: a choice of the holder (criterion); assessed: looked at, no pass needed; not-read: the topic is covered, but its force was not read.","examples":["mandatory"],"enum":["mandatory","phased-in","part-of-scope","optional","assessed","not-read"]},"from":{"title":"Binding from","description":"For phased-in: the day from which it binds; null when the date is unknown.","examples":["2027-01-01"],"anyOf":[{"$ref":"common.schema.json#/$defs/date"},{"type":"null"}]},"criterion":{"title":"Criterion","description":"Number or id of the criterion in the scheme; needed for optional criteria.","examples":["4.5.2.1"],"$ref":"common.schema.json#/$defs/text"},"exception":{"title":"Documented exception","description":"When the scheme allows a documented exception from a mandatory demand: which.","examples":["not where the maker shows that no safer substance exists"],"$ref":"common.schema.json#/$defs/text"},"concerns":{"title":"Concerns","description":"What the demand is about. product: the product bought; production: the production of the product bought; company: the company in general; other: other goods than those bought.","examples":["product"],"enum":["product","production","company","other"]},"grade":{"title":"From grade","description":"The lowest grade of the label from which the claim is mandatory as written; null when it holds for all.","examples":["silver"],"anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"binding":{"title":"Binding","description":"How the claim is tied to the goods, only where it differs from the unit of the label. segregated: goods kept apart through the chain; mass-balance: volumes balanced, not identical goods; site: certified site; company: certified company.","examples":["segregated"],"anyOf":[{"enum":["segregated","mass-balance","site","company"]},{"type":"null"}]},"verification":{"title":"Verification","description":"Elements that differ for this claim.","$ref":"common.schema.json#/$defs/elementFacts"},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}}},"not-addressed":{"title":"Not addressed","description":"Documented absences in bulk.","type":"array","items":{"title":"Absence","description":"Requirements or whole themes that the scheme is documented not to address.","type":"object","additionalProperties":false,"required":["evidence"],"properties":{"requirements":{"title":"Requirements","description":"Requirements that are not addressed.","examples":[["lr-living-wage"]],"type":"array","items":{"title":"Requirement id","description":"A requirement of the library.","examples":["ce-spare-parts"],"$ref":"common.schema.json#/$defs/id"}},"themes":{"title":"Themes","description":"Themes that are not addressed at all.","examples":[["labour-rights"]],"type":"array","items":{"title":"Theme","description":"A theme.","$ref":"common.schema.json#/$defs/theme"}},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}}},"recognitions":{"title":"Recognitions","description":"Recognition of the scheme by others.","type":"array","items":{"title":"Recognition","description":"One recognition.","type":"object","additionalProperties":false,"required":["id","since","until","scope","evidence"],"properties":{"id":{"title":"Recognition id","description":"Which recognition.","examples":["iso-14024-type-i"],"$ref":"common.schema.json#/$defs/id"},"since":{"title":"Since","description":"Date or year, or null when not stated.","examples":["2000"],"anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"until":{"title":"Until","description":"Last day, or null when open.","examples":["2027-12-31"],"anyOf":[{"$ref":"common.schema.json#/$defs/date"},{"type":"null"}]},"scope":{"title":"Scope","description":"What was recognised.","examples":["full member of the Global Ecolabelling Network"],"$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}}},"limits":{"title":"Limits","description":"Known limits and controversies that a buyer should know.","type":"array","items":{"title":"Limit","description":"One limit.","type":"object","additionalProperties":false,"required":["text","evidence"],"properties":{"text":{"title":"Text","description":"The limit in plain words.","examples":["Factory audits reach final assembly and display panels only."],"$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}}},"open-questions":{"title":"Open questions","description":"What could not be found, as questions to the owner.","type":"array","items":{"title":"Question","description":"One question.","examples":["Is the five-year warranty included in the price?"],"$ref":"common.schema.json#/$defs/text"}},"reviews":{"title":"Reviews","description":"Who reviewed the file, when.","type":"array","items":{"title":"Review","description":"One review.","type":"object","additionalProperties":false,"required":["date","by","what"],"properties":{"date":{"title":"Date","description":"Day of the review.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"},"by":{"title":"By","description":"Role or team, never a person's name.","examples":["labelwise maintainers"],"$ref":"common.schema.json#/$defs/text"},"what":{"title":"What","description":"What was reviewed.","examples":["all claims against the criteria cards"],"$ref":"common.schema.json#/$defs/text"}}},"minItems":1}}};
const schema33 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema34 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema46 = {"title":"Country","description":"Two letters, ISO 3166-1 alpha-2.","examples":["BE"],"type":"string","pattern":"^[A-Z]{2}$"};
const schema47 = {"title":"Address","description":"An http or https address.","examples":["https://tcocertified.com"],"type":"string","pattern":"^https?://[^\\s]+$","maxLength":1000};
const schema42 = {"title":"Date","description":"A calendar day, year-month-day.","examples":["2026-11-23"],"type":"string","format":"date"};
const schema57 = {"title":"Tier","description":"A stage of the supply chain, from the product in the buyer's hands to mining, and its end of life.","examples":["final-assembly"],"type":"string","enum":["product","brand","final-assembly","components","smelting-refining","mining","end-of-life"]};
const schema58 = {"title":"Theme","description":"One of the three groups of requirements.","examples":["labour-rights"],"type":"string","enum":["human-rights","labour-rights","circularity"]};
const schema78 = {"title":"Kind of requirement","description":"people: rights of people in production; process: due diligence and disclosure; product: a testable property; commitment: a promise kept over time; service: take-back, erasure, recycling.","examples":["commitment"],"type":"string","enum":["people","process","product","commitment","service"]};
const schema88 = {"title":"Rung reached","description":"The highest rung that is met; none: not even the lowest.","examples":["basic"],"type":"string","enum":["none","basic","advanced","frontrunner"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[A-Z]{2}$", "u");
const pattern7 = new RegExp("^https?://[^\\s]+$", "u");
const schema36 = {"title":"Evidence","description":"Entries that support a fact.","type":"array","minItems":1,"items":{"$ref":"#/$defs/evidence"}};
const schema37 = {"title":"Evidence entry","description":"One place in one source that supports a fact.","type":"object","additionalProperties":false,"required":["source","locator","says"],"properties":{"source":{"title":"Source","description":"Id of a source listed in this file.","examples":["T3"],"$ref":"common.schema.json#/$defs/sourceId"},"locator":{"title":"Locator","description":"Where in the source: article, clause, criterion number, table, paragraph or heading.","examples":["card \"60 hours\""],"$ref":"common.schema.json#/$defs/text"},"says":{"title":"What it says","description":"What that place says, in our own words; never copied sentences.","examples":["the working week is capped at 60 hours"],"$ref":"common.schema.json#/$defs/text"},"grade":{"title":"Grade of this entry","description":"Only to lower the grade of the source, for example to inferred when the text was recalled and not read. Leave out to take the grade of the source.","examples":["inferred"],"anyOf":[{"$ref":"common.schema.json#/$defs/grade"},{"type":"null"}]},"checked":{"title":"Checked on","description":"Day on which this place was last checked, when later than the day the source was read.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"}}};
const schema38 = {"title":"Source id","description":"Letters, digits, hyphens and dots; unique in its file.","examples":["T3","EUL-1"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$","maxLength":40};
const schema41 = {"title":"Evidence grade","description":"independent: accreditor register, government or peer assessment, court, peer-reviewed study; normative: the requirement text of the scheme with its clause; published: web or expert text; inferred: reading between lines or memory, supports no lower bound.","examples":["normative"],"type":"string","enum":["independent","normative","published","inferred"]};
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate23.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.locator === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locator"},message:"must have required property '"+"locator"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.says === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "source") || (key0 === "locator")) || (key0 === "says")) || (key0 === "grade")) || (key0 === "checked"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err4 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/sourceId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern5.test(data0)){
const err5 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/sourceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/source",schemaPath:"common.schema.json#/$defs/sourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.locator !== undefined){
let data1 = data.locator;
if(typeof data1 === "string"){
if(func2(data1) > 4000){
const err7 = {instancePath:instancePath+"/locator",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/locator",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/locator",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.says !== undefined){
let data2 = data.says;
if(typeof data2 === "string"){
if(func2(data2) > 4000){
const err10 = {instancePath:instancePath+"/says",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/says",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/says",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.grade !== undefined){
let data3 = data.grade;
const _errs12 = errors;
let valid4 = false;
const _errs13 = errors;
if(typeof data3 !== "string"){
const err13 = {instancePath:instancePath+"/grade",schemaPath:"common.schema.json#/$defs/grade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((((data3 === "independent") || (data3 === "normative")) || (data3 === "published")) || (data3 === "inferred"))){
const err14 = {instancePath:instancePath+"/grade",schemaPath:"common.schema.json#/$defs/grade/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
const _errs16 = errors;
if(data3 !== null){
const err15 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const err16 = {instancePath:instancePath+"/grade",schemaPath:"#/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.checked !== undefined){
let data4 = data.checked;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err17 = {instancePath:instancePath+"/checked",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/checked",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
validate23.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const schema54 = {"title":"Ids or all","description":"A list of ids, or the word all.","examples":["all",["notebook","display"]],"anyOf":[{"const":"all"},{"type":"array","items":{"$ref":"#/$defs/id"},"uniqueItems":true}]};
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if("all" !== data){
const err0 = {instancePath,schemaPath:"#/anyOf/0/const",keyword:"const",params:{allowedValue: "all"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs2 = errors;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern4.test(data0)){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data[i1], data[j0])){
const err4 = {instancePath,schemaPath:"#/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate28.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate28.evaluated = {"dynamicProps":false,"dynamicItems":true};
const schema64 = {"title":"Sources","description":"Every document or page that facts of this file rest on; each is used at least once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/source"}};
const schema65 = {"title":"Source","description":"A document or page that facts of this file rest on.","type":"object","additionalProperties":false,"required":["id","title","publisher","date","url","read","grade","extent"],"properties":{"id":{"title":"Source id","description":"Short id, unique in the file, as used by evidence entries.","examples":["T3"],"$ref":"common.schema.json#/$defs/sourceId"},"title":{"title":"Title","description":"Title of the document or page.","examples":["Criteria cards"],"$ref":"common.schema.json#/$defs/text"},"publisher":{"title":"Publisher","description":"Who published it.","examples":["TCO Development"],"$ref":"common.schema.json#/$defs/text"},"date":{"title":"Date","description":"Date of publication as the source states it, or \"undated\".","examples":["2024-06-11","undated"],"$ref":"common.schema.json#/$defs/text"},"url":{"title":"Address","description":"Where it can be read.","examples":["https://tcocertified.com/criteria_card/page/3"],"$ref":"common.schema.json#/$defs/url"},"read":{"title":"Read on","description":"Day on which it was read.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"},"grade":{"title":"Grade","description":"How strong it is as evidence unless an entry lowers it.","examples":["published"],"$ref":"common.schema.json#/$defs/grade"},"extent":{"title":"Extent read","description":"How much of it was read.","examples":["opening part only"],"$ref":"common.schema.json#/$defs/text"},"superseded":{"title":"Superseded text","description":"True when it is the text of an earlier edition: it then supports one level less.","examples":[true],"type":"boolean"}}};
function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.publisher === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.url === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.read === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.grade === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.extent === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "extent"},message:"must have required property '"+"extent"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema65.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err9 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/sourceId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern5.test(data0)){
const err10 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/sourceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/sourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 4000){
const err12 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data1) < 1){
const err13 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.publisher !== undefined){
let data2 = data.publisher;
if(typeof data2 === "string"){
if(func2(data2) > 4000){
const err15 = {instancePath:instancePath+"/publisher",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data2) < 1){
const err16 = {instancePath:instancePath+"/publisher",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/publisher",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(func2(data3) > 4000){
const err18 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data3) < 1){
const err19 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.url !== undefined){
let data4 = data.url;
if(typeof data4 === "string"){
if(func2(data4) > 1000){
const err21 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern7.test(data4)){
const err22 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.read !== undefined){
let data5 = data.read;
if(typeof data5 === "string"){
if(!(formats0.test(data5))){
const err24 = {instancePath:instancePath+"/read",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/read",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.grade !== undefined){
let data6 = data.grade;
if(typeof data6 !== "string"){
const err26 = {instancePath:instancePath+"/grade",schemaPath:"common.schema.json#/$defs/grade/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data6 === "independent") || (data6 === "normative")) || (data6 === "published")) || (data6 === "inferred"))){
const err27 = {instancePath:instancePath+"/grade",schemaPath:"common.schema.json#/$defs/grade/enum",keyword:"enum",params:{allowedValues: schema41.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.extent !== undefined){
let data7 = data.extent;
if(typeof data7 === "string"){
if(func2(data7) > 4000){
const err28 = {instancePath:instancePath+"/extent",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data7) < 1){
const err29 = {instancePath:instancePath+"/extent",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/extent",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.superseded !== undefined){
if(typeof data.superseded !== "boolean"){
const err31 = {instancePath:instancePath+"/superseded",schemaPath:"#/properties/superseded/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const schema75 = {"title":"Indicator level","description":"0 to 3 as anchored in indicators.yaml; a range [lowest, highest] when the evidence does not pin one level.","examples":[2,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":3},{"$ref":"#/$defs/levelRange"}]};
const schema76 = {"title":"Range of levels","description":"[lowest, highest].","examples":[[1,3]],"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":3},{"type":"integer","minimum":0,"maximum":3}],"items":false,"minItems":2,"maxItems":2};
function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate38.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 3 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(Array.isArray(data)){
if(data.length > 2){
const err3 = {instancePath,schemaPath:"#/$defs/levelRange/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.length < 2){
const err4 = {instancePath,schemaPath:"#/$defs/levelRange/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data.length;
if(len0 > 0){
let data0 = data[0];
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/0",schemaPath:"#/$defs/levelRange/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 3 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/0",schemaPath:"#/$defs/levelRange/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/0",schemaPath:"#/$defs/levelRange/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(len0 > 1){
let data1 = data[1];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/1",schemaPath:"#/$defs/levelRange/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 3 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/1",schemaPath:"#/$defs/levelRange/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/1",schemaPath:"#/$defs/levelRange/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
const len1 = data.length;
if(!(len1 <= 2)){
const err11 = {instancePath,schemaPath:"#/$defs/levelRange/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath,schemaPath:"#/$defs/levelRange/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var items0 = true;
}
if(!valid0){
const err13 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate38.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate38.evaluated = {"dynamicProps":false,"dynamicItems":true};
const schema79 = {"title":"Verification elements","description":"Elements that are known to be met or not met; absent ones are derived from indicators or unknown.","examples":[{"on-site":{"is":"met","evidence":[{"source":"T3","locator":"card \"audits\"","says":"factories are audited on site"}]}}],"type":"object","propertyNames":{"$ref":"#/$defs/verificationElement"},"additionalProperties":{"title":"Element fact","description":"Whether the element is met, with evidence.","type":"object","additionalProperties":false,"required":["is","evidence"],"properties":{"is":{"$ref":"#/$defs/elementState","title":"Is","description":"met, not-met or unknown."},"evidence":{"$ref":"#/$defs/evidenceList","title":"Evidence","description":"What the fact rests on."}}}};
const schema80 = {"title":"Verification element","description":"One thing that makes a claim verified; the ladders of method.yaml are made of these.","examples":["on-site"],"type":"string","enum":["declared","independent","on-site","unannounced","private-interviews","correction-verified","worker-channel","results-disclosed","transactions-checked","practice-confirmed","statutory-surveillance","tested","third-party-decision","renewed","market-samples","published-promise","breach-sanctioned","delivery-checked"]};
const schema81 = {"title":"State of a verification element","description":"met, not-met (documented as missing) or unknown.","examples":["met"],"type":"string","enum":["met","not-met","unknown"]};
function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate42.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate23(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 !== "string"){
const err0 = {instancePath,schemaPath:"#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((((((((((((((((key0 === "declared") || (key0 === "independent")) || (key0 === "on-site")) || (key0 === "unannounced")) || (key0 === "private-interviews")) || (key0 === "correction-verified")) || (key0 === "worker-channel")) || (key0 === "results-disclosed")) || (key0 === "transactions-checked")) || (key0 === "practice-confirmed")) || (key0 === "statutory-surveillance")) || (key0 === "tested")) || (key0 === "third-party-decision")) || (key0 === "renewed")) || (key0 === "market-samples")) || (key0 === "published-promise")) || (key0 === "breach-sanctioned")) || (key0 === "delivery-checked"))){
const err1 = {instancePath,schemaPath:"#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema80.enum},message:"must be equal to one of the allowed values",propertyName:key0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid0 = _errs1 === errors;
if(!valid0){
const err2 = {instancePath,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName: key0},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
for(const key1 in data){
let data0 = data[key1];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.is === undefined){
const err3 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.evidence === undefined){
const err4 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key2 in data0){
if(!((key2 === "is") || (key2 === "evidence"))){
const err5 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.is !== undefined){
let data1 = data0.is;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/is",schemaPath:"#/$defs/elementState/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!(((data1 === "met") || (data1 === "not-met")) || (data1 === "unknown"))){
const err7 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/is",schemaPath:"#/$defs/elementState/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.evidence !== undefined){
if(!(validate42(data0.evidence, {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence",parentData:data0,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="label.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.role === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.kind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.owner === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.website === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.unit === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.edition === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.scope === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.grades === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grades"},message:"must have required property '"+"grades"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.register === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "register"},message:"must have required property '"+"register"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.availability === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "availability"},message:"must have required property '"+"availability"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.sources === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.credibility === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credibility"},message:"must have required property '"+"credibility"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.claims === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"},message:"must have required property '"+"claims"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data["open-questions"] === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open-questions"},message:"must have required property '"+"open-questions"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.reviews === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reviews"},message:"must have required property '"+"reviews"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err18 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern4.test(data0)){
const err19 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 4000){
const err21 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data1) < 1){
const err22 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!((data2 === "label") || (data2 === "supporting"))){
const err24 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.support !== undefined){
let data3 = data.support;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.helps === undefined){
const err25 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/required",keyword:"required",params:{missingProperty: "helps"},message:"must have required property '"+"helps"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data3["why-not-a-label"] === undefined){
const err26 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/required",keyword:"required",params:{missingProperty: "why-not-a-label"},message:"must have required property '"+"why-not-a-label"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key1 in data3){
if(!((key1 === "helps") || (key1 === "why-not-a-label"))){
const err27 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.helps !== undefined){
let data4 = data3.helps;
if(Array.isArray(data4)){
if(data4.length < 1){
const err28 = {instancePath:instancePath+"/support/helps",schemaPath:"#/properties/support/properties/helps/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.stage === undefined){
const err29 = {instancePath:instancePath+"/support/helps/" + i0,schemaPath:"#/properties/support/properties/helps/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.how === undefined){
const err30 = {instancePath:instancePath+"/support/helps/" + i0,schemaPath:"#/properties/support/properties/helps/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data5.evidence === undefined){
const err31 = {instancePath:instancePath+"/support/helps/" + i0,schemaPath:"#/properties/support/properties/helps/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "stage") || (key2 === "how")) || (key2 === "evidence"))){
const err32 = {instancePath:instancePath+"/support/helps/" + i0,schemaPath:"#/properties/support/properties/helps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data5.stage !== undefined){
let data6 = data5.stage;
if(!((((data6 === "market-dialogue") || (data6 === "selection")) || (data6 === "proof")) || (data6 === "performance"))){
const err33 = {instancePath:instancePath+"/support/helps/" + i0+"/stage",schemaPath:"#/properties/support/properties/helps/items/properties/stage/enum",keyword:"enum",params:{allowedValues: schema31.properties.support.properties.helps.items.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data5.how !== undefined){
let data7 = data5.how;
if(typeof data7 === "string"){
if(func2(data7) > 4000){
const err34 = {instancePath:instancePath+"/support/helps/" + i0+"/how",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func2(data7) < 1){
const err35 = {instancePath:instancePath+"/support/helps/" + i0+"/how",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/support/helps/" + i0+"/how",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data5.evidence !== undefined){
if(!(validate22(data5.evidence, {instancePath:instancePath+"/support/helps/" + i0+"/evidence",parentData:data5,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/support/helps/" + i0,schemaPath:"#/properties/support/properties/helps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/support/helps",schemaPath:"#/properties/support/properties/helps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data3["why-not-a-label"] !== undefined){
let data9 = data3["why-not-a-label"];
if(Array.isArray(data9)){
if(data9.length < 1){
const err39 = {instancePath:instancePath+"/support/why-not-a-label",schemaPath:"#/properties/support/properties/why-not-a-label/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.text === undefined){
const err40 = {instancePath:instancePath+"/support/why-not-a-label/" + i1,schemaPath:"#/properties/support/properties/why-not-a-label/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data10.evidence === undefined){
const err41 = {instancePath:instancePath+"/support/why-not-a-label/" + i1,schemaPath:"#/properties/support/properties/why-not-a-label/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key3 in data10){
if(!((key3 === "text") || (key3 === "evidence"))){
const err42 = {instancePath:instancePath+"/support/why-not-a-label/" + i1,schemaPath:"#/properties/support/properties/why-not-a-label/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data10.text !== undefined){
let data11 = data10.text;
if(typeof data11 === "string"){
if(func2(data11) > 4000){
const err43 = {instancePath:instancePath+"/support/why-not-a-label/" + i1+"/text",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data11) < 1){
const err44 = {instancePath:instancePath+"/support/why-not-a-label/" + i1+"/text",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/support/why-not-a-label/" + i1+"/text",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data10.evidence !== undefined){
if(!(validate22(data10.evidence, {instancePath:instancePath+"/support/why-not-a-label/" + i1+"/evidence",parentData:data10,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/support/why-not-a-label/" + i1,schemaPath:"#/properties/support/properties/why-not-a-label/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/support/why-not-a-label",schemaPath:"#/properties/support/properties/why-not-a-label/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/support",schemaPath:"#/properties/support/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.kind !== undefined){
let data13 = data.kind;
if(!(((((((((((((data13 === "ecolabel") || (data13 === "official-label")) || (data13 === "social-standard")) || (data13 === "minerals-assurance")) || (data13 === "recycling-standard")) || (data13 === "material-standard")) || (data13 === "data-erasure")) || (data13 === "refurbishment")) || (data13 === "management-system")) || (data13 === "rating")) || (data13 === "audit-method")) || (data13 === "monitoring")) || (data13 === "guideline"))){
const err49 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.owner !== undefined){
let data14 = data.owner;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
const err50 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data14["legal-form"] === undefined){
const err51 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "legal-form"},message:"must have required property '"+"legal-form"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data14.country === undefined){
const err52 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key4 in data14){
if(!(((key4 === "name") || (key4 === "legal-form")) || (key4 === "country"))){
const err53 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data14.name !== undefined){
let data15 = data14.name;
if(typeof data15 === "string"){
if(func2(data15) > 4000){
const err54 = {instancePath:instancePath+"/owner/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data15) < 1){
const err55 = {instancePath:instancePath+"/owner/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/owner/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data14["legal-form"] !== undefined){
let data16 = data14["legal-form"];
if(typeof data16 === "string"){
if(func2(data16) > 4000){
const err57 = {instancePath:instancePath+"/owner/legal-form",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func2(data16) < 1){
const err58 = {instancePath:instancePath+"/owner/legal-form",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/owner/legal-form",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data14.country !== undefined){
let data17 = data14.country;
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err60 = {instancePath:instancePath+"/owner/country",schemaPath:"common.schema.json#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/owner/country",schemaPath:"common.schema.json#/$defs/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.website !== undefined){
let data18 = data.website;
if(typeof data18 === "string"){
if(func2(data18) > 1000){
const err63 = {instancePath:instancePath+"/website",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern7.test(data18)){
const err64 = {instancePath:instancePath+"/website",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/website",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.unit !== undefined){
let data19 = data.unit;
if(!(((((data19 === "product-model") || (data19 === "batch")) || (data19 === "site")) || (data19 === "company")) || (data19 === "membership"))){
const err66 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema31.properties.unit.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.edition !== undefined){
let data20 = data.edition;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.name === undefined){
const err67 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data20.status === undefined){
const err68 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data20.published === undefined){
const err69 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "published"},message:"must have required property '"+"published"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data20["valid-from"] === undefined){
const err70 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "valid-from"},message:"must have required property '"+"valid-from"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data20["valid-until"] === undefined){
const err71 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "valid-until"},message:"must have required property '"+"valid-until"+"'"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data20["certificates-valid-until"] === undefined){
const err72 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "certificates-valid-until"},message:"must have required property '"+"certificates-valid-until"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data20.supersedes === undefined){
const err73 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "supersedes"},message:"must have required property '"+"supersedes"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data20.evidence === undefined){
const err74 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key5 in data20){
if(!((((((((key5 === "name") || (key5 === "status")) || (key5 === "published")) || (key5 === "valid-from")) || (key5 === "valid-until")) || (key5 === "certificates-valid-until")) || (key5 === "supersedes")) || (key5 === "evidence"))){
const err75 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data20.name !== undefined){
let data21 = data20.name;
if(typeof data21 === "string"){
if(func2(data21) > 4000){
const err76 = {instancePath:instancePath+"/edition/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func2(data21) < 1){
const err77 = {instancePath:instancePath+"/edition/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/edition/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data20.status !== undefined){
let data22 = data20.status;
if(!(((data22 === "current") || (data22 === "superseded")) || (data22 === "withdrawn"))){
const err79 = {instancePath:instancePath+"/edition/status",schemaPath:"#/properties/edition/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.edition.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data20.published !== undefined){
let data23 = data20.published;
const _errs56 = errors;
let valid19 = false;
const _errs57 = errors;
if(typeof data23 === "string"){
if(!(formats0.test(data23))){
const err80 = {instancePath:instancePath+"/edition/published",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/edition/published",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid0 = _errs57 === errors;
valid19 = valid19 || _valid0;
const _errs60 = errors;
if(data23 !== null){
const err82 = {instancePath:instancePath+"/edition/published",schemaPath:"#/properties/edition/properties/published/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid0 = _errs60 === errors;
valid19 = valid19 || _valid0;
if(!valid19){
const err83 = {instancePath:instancePath+"/edition/published",schemaPath:"#/properties/edition/properties/published/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data20["valid-from"] !== undefined){
let data24 = data20["valid-from"];
const _errs63 = errors;
let valid21 = false;
const _errs64 = errors;
if(typeof data24 === "string"){
if(!(formats0.test(data24))){
const err84 = {instancePath:instancePath+"/edition/valid-from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/edition/valid-from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid1 = _errs64 === errors;
valid21 = valid21 || _valid1;
const _errs67 = errors;
if(data24 !== null){
const err86 = {instancePath:instancePath+"/edition/valid-from",schemaPath:"#/properties/edition/properties/valid-from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid1 = _errs67 === errors;
valid21 = valid21 || _valid1;
if(!valid21){
const err87 = {instancePath:instancePath+"/edition/valid-from",schemaPath:"#/properties/edition/properties/valid-from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data20["valid-until"] !== undefined){
let data25 = data20["valid-until"];
const _errs70 = errors;
let valid23 = false;
const _errs71 = errors;
if(typeof data25 === "string"){
if(!(formats0.test(data25))){
const err88 = {instancePath:instancePath+"/edition/valid-until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/edition/valid-until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid2 = _errs71 === errors;
valid23 = valid23 || _valid2;
const _errs74 = errors;
if(data25 !== null){
const err90 = {instancePath:instancePath+"/edition/valid-until",schemaPath:"#/properties/edition/properties/valid-until/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid2 = _errs74 === errors;
valid23 = valid23 || _valid2;
if(!valid23){
const err91 = {instancePath:instancePath+"/edition/valid-until",schemaPath:"#/properties/edition/properties/valid-until/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data20["certificates-valid-until"] !== undefined){
let data26 = data20["certificates-valid-until"];
const _errs77 = errors;
let valid25 = false;
const _errs78 = errors;
if(typeof data26 === "string"){
if(!(formats0.test(data26))){
const err92 = {instancePath:instancePath+"/edition/certificates-valid-until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/edition/certificates-valid-until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid3 = _errs78 === errors;
valid25 = valid25 || _valid3;
const _errs81 = errors;
if(data26 !== null){
const err94 = {instancePath:instancePath+"/edition/certificates-valid-until",schemaPath:"#/properties/edition/properties/certificates-valid-until/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid3 = _errs81 === errors;
valid25 = valid25 || _valid3;
if(!valid25){
const err95 = {instancePath:instancePath+"/edition/certificates-valid-until",schemaPath:"#/properties/edition/properties/certificates-valid-until/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
}
}
if(data20.supersedes !== undefined){
let data27 = data20.supersedes;
const _errs84 = errors;
let valid27 = false;
const _errs85 = errors;
if(typeof data27 === "string"){
if(func2(data27) > 80){
const err96 = {instancePath:instancePath+"/edition/supersedes",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!pattern4.test(data27)){
const err97 = {instancePath:instancePath+"/edition/supersedes",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/edition/supersedes",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid4 = _errs85 === errors;
valid27 = valid27 || _valid4;
const _errs88 = errors;
if(data27 !== null){
const err99 = {instancePath:instancePath+"/edition/supersedes",schemaPath:"#/properties/edition/properties/supersedes/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid4 = _errs88 === errors;
valid27 = valid27 || _valid4;
if(!valid27){
const err100 = {instancePath:instancePath+"/edition/supersedes",schemaPath:"#/properties/edition/properties/supersedes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
if(data20.evidence !== undefined){
if(!(validate22(data20.evidence, {instancePath:instancePath+"/edition/evidence",parentData:data20,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.scope !== undefined){
let data29 = data.scope;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.products === undefined){
const err102 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data29.services === undefined){
const err103 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data29.tiers === undefined){
const err104 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data29.themes === undefined){
const err105 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "themes"},message:"must have required property '"+"themes"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data29.regions === undefined){
const err106 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "regions"},message:"must have required property '"+"regions"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data29.subject === undefined){
const err107 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data29.evidence === undefined){
const err108 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key6 in data29){
if(!(((((((key6 === "products") || (key6 === "services")) || (key6 === "tiers")) || (key6 === "themes")) || (key6 === "regions")) || (key6 === "subject")) || (key6 === "evidence"))){
const err109 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data29.products !== undefined){
if(!(validate28(data29.products, {instancePath:instancePath+"/scope/products",parentData:data29,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data29.services !== undefined){
let data31 = data29.services;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
if(typeof data32 === "string"){
if(func2(data32) > 80){
const err110 = {instancePath:instancePath+"/scope/services/" + i2,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(!pattern4.test(data32)){
const err111 = {instancePath:instancePath+"/scope/services/" + i2,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/scope/services/" + i2,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
let i3 = data31.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data31[i3], data31[j0])){
const err113 = {instancePath:instancePath+"/scope/services",schemaPath:"#/properties/scope/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/scope/services",schemaPath:"#/properties/scope/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data29.tiers !== undefined){
let data33 = data29.tiers;
if(Array.isArray(data33)){
if(data33.length < 1){
const err115 = {instancePath:instancePath+"/scope/tiers",schemaPath:"#/properties/scope/properties/tiers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len3 = data33.length;
for(let i4=0; i4<len3; i4++){
let data34 = data33[i4];
if(typeof data34 !== "string"){
const err116 = {instancePath:instancePath+"/scope/tiers/" + i4,schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(!(((((((data34 === "product") || (data34 === "brand")) || (data34 === "final-assembly")) || (data34 === "components")) || (data34 === "smelting-refining")) || (data34 === "mining")) || (data34 === "end-of-life"))){
const err117 = {instancePath:instancePath+"/scope/tiers/" + i4,schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
let i5 = data33.length;
let j1;
if(i5 > 1){
outer1:
for(;i5--;){
for(j1 = i5; j1--;){
if(func0(data33[i5], data33[j1])){
const err118 = {instancePath:instancePath+"/scope/tiers",schemaPath:"#/properties/scope/properties/tiers/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err119 = {instancePath:instancePath+"/scope/tiers",schemaPath:"#/properties/scope/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data29.themes !== undefined){
let data35 = data29.themes;
if(Array.isArray(data35)){
const len4 = data35.length;
for(let i6=0; i6<len4; i6++){
let data36 = data35[i6];
if(typeof data36 !== "string"){
const err120 = {instancePath:instancePath+"/scope/themes/" + i6,schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!(((data36 === "human-rights") || (data36 === "labour-rights")) || (data36 === "circularity"))){
const err121 = {instancePath:instancePath+"/scope/themes/" + i6,schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
let i7 = data35.length;
let j2;
if(i7 > 1){
outer2:
for(;i7--;){
for(j2 = i7; j2--;){
if(func0(data35[i7], data35[j2])){
const err122 = {instancePath:instancePath+"/scope/themes",schemaPath:"#/properties/scope/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i7+" are identical)"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err123 = {instancePath:instancePath+"/scope/themes",schemaPath:"#/properties/scope/properties/themes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data29.regions !== undefined){
let data37 = data29.regions;
if(Array.isArray(data37)){
if(data37.length < 1){
const err124 = {instancePath:instancePath+"/scope/regions",schemaPath:"#/properties/scope/properties/regions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len5 = data37.length;
for(let i8=0; i8<len5; i8++){
let data38 = data37[i8];
if(typeof data38 === "string"){
if(func2(data38) < 1){
const err125 = {instancePath:instancePath+"/scope/regions/" + i8,schemaPath:"#/properties/scope/properties/regions/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/scope/regions/" + i8,schemaPath:"#/properties/scope/properties/regions/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/scope/regions",schemaPath:"#/properties/scope/properties/regions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data29.subject !== undefined){
let data39 = data29.subject;
if(typeof data39 === "string"){
if(func2(data39) > 4000){
const err128 = {instancePath:instancePath+"/scope/subject",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(func2(data39) < 1){
const err129 = {instancePath:instancePath+"/scope/subject",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/scope/subject",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data29.evidence !== undefined){
if(!(validate22(data29.evidence, {instancePath:instancePath+"/scope/evidence",parentData:data29,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err131 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.grades !== undefined){
let data41 = data.grades;
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i9=0; i9<len6; i9++){
let data42 = data41[i9];
if(typeof data42 === "string"){
if(func2(data42) > 80){
const err132 = {instancePath:instancePath+"/grades/" + i9,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!pattern4.test(data42)){
const err133 = {instancePath:instancePath+"/grades/" + i9,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/grades/" + i9,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
let i10 = data41.length;
let j3;
if(i10 > 1){
outer3:
for(;i10--;){
for(j3 = i10; j3--;){
if(func0(data41[i10], data41[j3])){
const err135 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/uniqueItems",keyword:"uniqueItems",params:{i: i10, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i10+" are identical)"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err136 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data["grade-meaning"] !== undefined){
let data43 = data["grade-meaning"];
if(!((data43 === "points") || (data43 === "criteria"))){
const err137 = {instancePath:instancePath+"/grade-meaning",schemaPath:"#/properties/grade-meaning/enum",keyword:"enum",params:{allowedValues: schema31.properties["grade-meaning"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data["grade-evidence"] !== undefined){
if(!(validate22(data["grade-evidence"], {instancePath:instancePath+"/grade-evidence",parentData:data,parentDataProperty:"grade-evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.register !== undefined){
let data45 = data.register;
const _errs126 = errors;
let valid49 = false;
const _errs127 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.url === undefined){
const err138 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data45.shows === undefined){
const err139 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "shows"},message:"must have required property '"+"shows"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data45["criteria-shown"] === undefined){
const err140 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "criteria-shown"},message:"must have required property '"+"criteria-shown"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(data45["how-to-check"] === undefined){
const err141 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "how-to-check"},message:"must have required property '"+"how-to-check"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data45.evidence === undefined){
const err142 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key7 in data45){
if(!(((((key7 === "url") || (key7 === "shows")) || (key7 === "criteria-shown")) || (key7 === "how-to-check")) || (key7 === "evidence"))){
const err143 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data45.url !== undefined){
let data46 = data45.url;
if(typeof data46 === "string"){
if(func2(data46) > 1000){
const err144 = {instancePath:instancePath+"/register/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!pattern7.test(data46)){
const err145 = {instancePath:instancePath+"/register/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/register/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data45.shows !== undefined){
let data47 = data45.shows;
if(Array.isArray(data47)){
const len7 = data47.length;
for(let i11=0; i11<len7; i11++){
let data48 = data47[i11];
if(typeof data48 === "string"){
if(func2(data48) < 1){
const err147 = {instancePath:instancePath+"/register/shows/" + i11,schemaPath:"#/properties/register/anyOf/0/properties/shows/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/register/shows/" + i11,schemaPath:"#/properties/register/anyOf/0/properties/shows/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/register/shows",schemaPath:"#/properties/register/anyOf/0/properties/shows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data45["criteria-shown"] !== undefined){
let data49 = data45["criteria-shown"];
if(Array.isArray(data49)){
const len8 = data49.length;
for(let i12=0; i12<len8; i12++){
let data50 = data49[i12];
if(typeof data50 === "string"){
if(func2(data50) < 1){
const err150 = {instancePath:instancePath+"/register/criteria-shown/" + i12,schemaPath:"#/properties/register/anyOf/0/properties/criteria-shown/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/register/criteria-shown/" + i12,schemaPath:"#/properties/register/anyOf/0/properties/criteria-shown/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/register/criteria-shown",schemaPath:"#/properties/register/anyOf/0/properties/criteria-shown/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data45["how-to-check"] !== undefined){
let data51 = data45["how-to-check"];
if(typeof data51 === "string"){
if(func2(data51) > 4000){
const err153 = {instancePath:instancePath+"/register/how-to-check",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(func2(data51) < 1){
const err154 = {instancePath:instancePath+"/register/how-to-check",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/register/how-to-check",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data45.evidence !== undefined){
if(!(validate22(data45.evidence, {instancePath:instancePath+"/register/evidence",parentData:data45,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err156 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid5 = _errs127 === errors;
valid49 = valid49 || _valid5;
const _errs145 = errors;
if(data45 !== null){
const err157 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid5 = _errs145 === errors;
valid49 = valid49 || _valid5;
if(!valid49){
const err158 = {instancePath:instancePath+"/register",schemaPath:"#/properties/register/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
else {
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
}
}
if(data.availability !== undefined){
let data53 = data.availability;
const _errs148 = errors;
let valid57 = false;
const _errs149 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.products === undefined){
const err159 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data53.makers === undefined){
const err160 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "makers"},message:"must have required property '"+"makers"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data53["as-of"] === undefined){
const err161 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "as-of"},message:"must have required property '"+"as-of"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data53.evidence === undefined){
const err162 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
for(const key8 in data53){
if(!((((key8 === "products") || (key8 === "makers")) || (key8 === "as-of")) || (key8 === "evidence"))){
const err163 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data53.products !== undefined){
let data54 = data53.products;
const _errs153 = errors;
let valid59 = false;
const _errs154 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err164 = {instancePath:instancePath+"/availability/products",schemaPath:"#/properties/availability/anyOf/0/properties/products/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err165 = {instancePath:instancePath+"/availability/products",schemaPath:"#/properties/availability/anyOf/0/properties/products/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
var _valid7 = _errs154 === errors;
valid59 = valid59 || _valid7;
const _errs156 = errors;
if(data54 !== null){
const err166 = {instancePath:instancePath+"/availability/products",schemaPath:"#/properties/availability/anyOf/0/properties/products/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid7 = _errs156 === errors;
valid59 = valid59 || _valid7;
if(!valid59){
const err167 = {instancePath:instancePath+"/availability/products",schemaPath:"#/properties/availability/anyOf/0/properties/products/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
}
}
if(data53.makers !== undefined){
let data55 = data53.makers;
const _errs159 = errors;
let valid60 = false;
const _errs160 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err168 = {instancePath:instancePath+"/availability/makers",schemaPath:"#/properties/availability/anyOf/0/properties/makers/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
const err169 = {instancePath:instancePath+"/availability/makers",schemaPath:"#/properties/availability/anyOf/0/properties/makers/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
var _valid8 = _errs160 === errors;
valid60 = valid60 || _valid8;
const _errs162 = errors;
if(data55 !== null){
const err170 = {instancePath:instancePath+"/availability/makers",schemaPath:"#/properties/availability/anyOf/0/properties/makers/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid8 = _errs162 === errors;
valid60 = valid60 || _valid8;
if(!valid60){
const err171 = {instancePath:instancePath+"/availability/makers",schemaPath:"#/properties/availability/anyOf/0/properties/makers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
else {
errors = _errs159;
if(vErrors !== null){
if(_errs159){
vErrors.length = _errs159;
}
else {
vErrors = null;
}
}
}
}
if(data53["as-of"] !== undefined){
let data56 = data53["as-of"];
if(typeof data56 === "string"){
if(!(formats0.test(data56))){
const err172 = {instancePath:instancePath+"/availability/as-of",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/availability/as-of",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data53.evidence !== undefined){
if(!(validate22(data53.evidence, {instancePath:instancePath+"/availability/evidence",parentData:data53,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err174 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
var _valid6 = _errs149 === errors;
valid57 = valid57 || _valid6;
const _errs168 = errors;
if(data53 !== null){
const err175 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
var _valid6 = _errs168 === errors;
valid57 = valid57 || _valid6;
if(!valid57){
const err176 = {instancePath:instancePath+"/availability",schemaPath:"#/properties/availability/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
else {
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
}
}
if(data.sources !== undefined){
if(!(validate34(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data["review-within"] !== undefined){
let data59 = data["review-within"];
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err177 = {instancePath:instancePath+"/review-within",schemaPath:"#/properties/review-within/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 120 || isNaN(data59)){
const err178 = {instancePath:instancePath+"/review-within",schemaPath:"#/properties/review-within/maximum",keyword:"maximum",params:{comparison: "<=", limit: 120},message:"must be <= 120"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data59 < 1 || isNaN(data59)){
const err179 = {instancePath:instancePath+"/review-within",schemaPath:"#/properties/review-within/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
if(data.credibility !== undefined){
let data60 = data.credibility;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key9 in data60){
const _errs175 = errors;
if(typeof key9 === "string"){
if(func2(key9) > 80){
const err180 = {instancePath:instancePath+"/credibility",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key9};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(!pattern4.test(key9)){
const err181 = {instancePath:instancePath+"/credibility",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key9};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/credibility",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key9};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var valid62 = _errs175 === errors;
if(!valid62){
const err183 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
for(const key10 in data60){
let data61 = data60[key10];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.level === undefined){
const err184 = {instancePath:instancePath+"/credibility/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credibility/additionalProperties/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data61.evidence === undefined){
const err185 = {instancePath:instancePath+"/credibility/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credibility/additionalProperties/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key11 in data61){
if(!(((key11 === "level") || (key11 === "note")) || (key11 === "evidence"))){
const err186 = {instancePath:instancePath+"/credibility/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credibility/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data61.level !== undefined){
if(!(validate38(data61.level, {instancePath:instancePath+"/credibility/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/level",parentData:data61,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data61.note !== undefined){
let data63 = data61.note;
if(typeof data63 === "string"){
if(func2(data63) > 4000){
const err187 = {instancePath:instancePath+"/credibility/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func2(data63) < 1){
const err188 = {instancePath:instancePath+"/credibility/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/credibility/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data61.evidence !== undefined){
if(!(validate22(data61.evidence, {instancePath:instancePath+"/credibility/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/evidence",parentData:data61,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err190 = {instancePath:instancePath+"/credibility/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credibility/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data.verification !== undefined){
let data65 = data.verification;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key12 in data65){
const _errs189 = errors;
if(typeof key12 !== "string"){
const err192 = {instancePath:instancePath+"/verification",schemaPath:"common.schema.json#/$defs/requirementKind/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key12};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!(((((key12 === "people") || (key12 === "process")) || (key12 === "product")) || (key12 === "commitment")) || (key12 === "service"))){
const err193 = {instancePath:instancePath+"/verification",schemaPath:"common.schema.json#/$defs/requirementKind/enum",keyword:"enum",params:{allowedValues: schema78.enum},message:"must be equal to one of the allowed values",propertyName:key12};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var valid67 = _errs189 === errors;
if(!valid67){
const err194 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
for(const key13 in data65){
if(!(validate41(data65[key13], {instancePath:instancePath+"/verification/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data65,parentDataProperty:key13,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
const err195 = {instancePath:instancePath+"/verification",schemaPath:"#/properties/verification/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data["art-43"] !== undefined){
let data67 = data["art-43"];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key14 in data67){
if(!(((((key14 === "linked") || (key14 === "verifiable")) || (key14 === "open-procedure")) || (key14 === "accessible")) || (key14 === "third-party"))){
const err196 = {instancePath:instancePath+"/art-43",schemaPath:"#/properties/art-43/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data67.linked !== undefined){
let data68 = data67.linked;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.is === undefined){
const err197 = {instancePath:instancePath+"/art-43/linked",schemaPath:"#/properties/art-43/properties/linked/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data68.evidence === undefined){
const err198 = {instancePath:instancePath+"/art-43/linked",schemaPath:"#/properties/art-43/properties/linked/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key15 in data68){
if(!((((key15 === "is") || (key15 === "unlinked")) || (key15 === "other")) || (key15 === "evidence"))){
const err199 = {instancePath:instancePath+"/art-43/linked",schemaPath:"#/properties/art-43/properties/linked/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data68.is !== undefined){
let data69 = data68.is;
if(!((((data69 === "all") || (data69 === "some")) || (data69 === "none")) || (data69 === "unknown"))){
const err200 = {instancePath:instancePath+"/art-43/linked/is",schemaPath:"#/properties/art-43/properties/linked/properties/is/enum",keyword:"enum",params:{allowedValues: schema31.properties["art-43"].properties.linked.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data68.unlinked !== undefined){
let data70 = data68.unlinked;
if(Array.isArray(data70)){
const len9 = data70.length;
for(let i13=0; i13<len9; i13++){
let data71 = data70[i13];
if(typeof data71 === "string"){
if(func2(data71) > 80){
const err201 = {instancePath:instancePath+"/art-43/linked/unlinked/" + i13,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!pattern4.test(data71)){
const err202 = {instancePath:instancePath+"/art-43/linked/unlinked/" + i13,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/art-43/linked/unlinked/" + i13,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/art-43/linked/unlinked",schemaPath:"#/properties/art-43/properties/linked/properties/unlinked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data68.other !== undefined){
let data72 = data68.other;
if(Array.isArray(data72)){
const len10 = data72.length;
for(let i14=0; i14<len10; i14++){
let data73 = data72[i14];
if(typeof data73 === "string"){
if(func2(data73) > 4000){
const err205 = {instancePath:instancePath+"/art-43/linked/other/" + i14,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(func2(data73) < 1){
const err206 = {instancePath:instancePath+"/art-43/linked/other/" + i14,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/art-43/linked/other/" + i14,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/art-43/linked/other",schemaPath:"#/properties/art-43/properties/linked/properties/other/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data68.evidence !== undefined){
if(!(validate22(data68.evidence, {instancePath:instancePath+"/art-43/linked/evidence",parentData:data68,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err209 = {instancePath:instancePath+"/art-43/linked",schemaPath:"#/properties/art-43/properties/linked/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data67.verifiable !== undefined){
let data75 = data67.verifiable;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.is === undefined){
const err210 = {instancePath:instancePath+"/art-43/verifiable",schemaPath:"#/properties/art-43/properties/verifiable/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data75.evidence === undefined){
const err211 = {instancePath:instancePath+"/art-43/verifiable",schemaPath:"#/properties/art-43/properties/verifiable/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
for(const key16 in data75){
if(!((key16 === "is") || (key16 === "evidence"))){
const err212 = {instancePath:instancePath+"/art-43/verifiable",schemaPath:"#/properties/art-43/properties/verifiable/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data75.is !== undefined){
let data76 = data75.is;
if(!(((data76 === "met") || (data76 === "not-met")) || (data76 === "unknown"))){
const err213 = {instancePath:instancePath+"/art-43/verifiable/is",schemaPath:"#/properties/art-43/properties/verifiable/properties/is/enum",keyword:"enum",params:{allowedValues: schema31.properties["art-43"].properties.verifiable.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data75.evidence !== undefined){
if(!(validate22(data75.evidence, {instancePath:instancePath+"/art-43/verifiable/evidence",parentData:data75,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err214 = {instancePath:instancePath+"/art-43/verifiable",schemaPath:"#/properties/art-43/properties/verifiable/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data67["open-procedure"] !== undefined){
let data78 = data67["open-procedure"];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.is === undefined){
const err215 = {instancePath:instancePath+"/art-43/open-procedure",schemaPath:"#/properties/art-43/properties/open-procedure/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data78.evidence === undefined){
const err216 = {instancePath:instancePath+"/art-43/open-procedure",schemaPath:"#/properties/art-43/properties/open-procedure/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key17 in data78){
if(!((key17 === "is") || (key17 === "evidence"))){
const err217 = {instancePath:instancePath+"/art-43/open-procedure",schemaPath:"#/properties/art-43/properties/open-procedure/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data78.is !== undefined){
let data79 = data78.is;
if(!(((data79 === "met") || (data79 === "not-met")) || (data79 === "unknown"))){
const err218 = {instancePath:instancePath+"/art-43/open-procedure/is",schemaPath:"#/properties/art-43/properties/open-procedure/properties/is/enum",keyword:"enum",params:{allowedValues: schema31.properties["art-43"].properties["open-procedure"].properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data78.evidence !== undefined){
if(!(validate22(data78.evidence, {instancePath:instancePath+"/art-43/open-procedure/evidence",parentData:data78,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err219 = {instancePath:instancePath+"/art-43/open-procedure",schemaPath:"#/properties/art-43/properties/open-procedure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data67.accessible !== undefined){
let data81 = data67.accessible;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.is === undefined){
const err220 = {instancePath:instancePath+"/art-43/accessible",schemaPath:"#/properties/art-43/properties/accessible/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data81.evidence === undefined){
const err221 = {instancePath:instancePath+"/art-43/accessible",schemaPath:"#/properties/art-43/properties/accessible/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
for(const key18 in data81){
if(!((key18 === "is") || (key18 === "evidence"))){
const err222 = {instancePath:instancePath+"/art-43/accessible",schemaPath:"#/properties/art-43/properties/accessible/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data81.is !== undefined){
let data82 = data81.is;
if(!(((data82 === "met") || (data82 === "not-met")) || (data82 === "unknown"))){
const err223 = {instancePath:instancePath+"/art-43/accessible/is",schemaPath:"#/properties/art-43/properties/accessible/properties/is/enum",keyword:"enum",params:{allowedValues: schema31.properties["art-43"].properties.accessible.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data81.evidence !== undefined){
if(!(validate22(data81.evidence, {instancePath:instancePath+"/art-43/accessible/evidence",parentData:data81,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err224 = {instancePath:instancePath+"/art-43/accessible",schemaPath:"#/properties/art-43/properties/accessible/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data67["third-party"] !== undefined){
let data84 = data67["third-party"];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.is === undefined){
const err225 = {instancePath:instancePath+"/art-43/third-party",schemaPath:"#/properties/art-43/properties/third-party/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data84.evidence === undefined){
const err226 = {instancePath:instancePath+"/art-43/third-party",schemaPath:"#/properties/art-43/properties/third-party/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
for(const key19 in data84){
if(!((key19 === "is") || (key19 === "evidence"))){
const err227 = {instancePath:instancePath+"/art-43/third-party",schemaPath:"#/properties/art-43/properties/third-party/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data84.is !== undefined){
let data85 = data84.is;
if(!(((data85 === "met") || (data85 === "not-met")) || (data85 === "unknown"))){
const err228 = {instancePath:instancePath+"/art-43/third-party/is",schemaPath:"#/properties/art-43/properties/third-party/properties/is/enum",keyword:"enum",params:{allowedValues: schema31.properties["art-43"].properties["third-party"].properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data84.evidence !== undefined){
if(!(validate22(data84.evidence, {instancePath:instancePath+"/art-43/third-party/evidence",parentData:data84,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err229 = {instancePath:instancePath+"/art-43/third-party",schemaPath:"#/properties/art-43/properties/third-party/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/art-43",schemaPath:"#/properties/art-43/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data.claims !== undefined){
let data87 = data.claims;
if(Array.isArray(data87)){
const len11 = data87.length;
for(let i15=0; i15<len11; i15++){
let data88 = data87[i15];
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.requirement === undefined){
const err231 = {instancePath:instancePath+"/claims/" + i15,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data88.tiers === undefined){
const err232 = {instancePath:instancePath+"/claims/" + i15,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data88.obligation === undefined){
const err233 = {instancePath:instancePath+"/claims/" + i15,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "obligation"},message:"must have required property '"+"obligation"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data88.concerns === undefined){
const err234 = {instancePath:instancePath+"/claims/" + i15,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "concerns"},message:"must have required property '"+"concerns"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data88.evidence === undefined){
const err235 = {instancePath:instancePath+"/claims/" + i15,schemaPath:"#/properties/claims/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key20 in data88){
if(!(func1.call(schema31.properties.claims.items.properties, key20))){
const err236 = {instancePath:instancePath+"/claims/" + i15,schemaPath:"#/properties/claims/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data88.requirement !== undefined){
let data89 = data88.requirement;
if(typeof data89 === "string"){
if(func2(data89) > 80){
const err237 = {instancePath:instancePath+"/claims/" + i15+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(!pattern4.test(data89)){
const err238 = {instancePath:instancePath+"/claims/" + i15+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/claims/" + i15+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data88.tiers !== undefined){
let data90 = data88.tiers;
if(Array.isArray(data90)){
if(data90.length < 1){
const err240 = {instancePath:instancePath+"/claims/" + i15+"/tiers",schemaPath:"#/properties/claims/items/properties/tiers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
const len12 = data90.length;
for(let i16=0; i16<len12; i16++){
let data91 = data90[i16];
if(typeof data91 !== "string"){
const err241 = {instancePath:instancePath+"/claims/" + i15+"/tiers/" + i16,schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(!(((((((data91 === "product") || (data91 === "brand")) || (data91 === "final-assembly")) || (data91 === "components")) || (data91 === "smelting-refining")) || (data91 === "mining")) || (data91 === "end-of-life"))){
const err242 = {instancePath:instancePath+"/claims/" + i15+"/tiers/" + i16,schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
let i17 = data90.length;
let j4;
if(i17 > 1){
outer4:
for(;i17--;){
for(j4 = i17; j4--;){
if(func0(data90[i17], data90[j4])){
const err243 = {instancePath:instancePath+"/claims/" + i15+"/tiers",schemaPath:"#/properties/claims/items/properties/tiers/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j4},message:"must NOT have duplicate items (items ## "+j4+" and "+i17+" are identical)"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
break outer4;
}
}
}
}
}
else {
const err244 = {instancePath:instancePath+"/claims/" + i15+"/tiers",schemaPath:"#/properties/claims/items/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data88.products !== undefined){
let data92 = data88.products;
if(Array.isArray(data92)){
if(data92.length < 1){
const err245 = {instancePath:instancePath+"/claims/" + i15+"/products",schemaPath:"#/properties/claims/items/properties/products/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
const len13 = data92.length;
for(let i18=0; i18<len13; i18++){
let data93 = data92[i18];
if(typeof data93 === "string"){
if(func2(data93) > 80){
const err246 = {instancePath:instancePath+"/claims/" + i15+"/products/" + i18,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(!pattern4.test(data93)){
const err247 = {instancePath:instancePath+"/claims/" + i15+"/products/" + i18,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/claims/" + i15+"/products/" + i18,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
let i19 = data92.length;
let j5;
if(i19 > 1){
outer5:
for(;i19--;){
for(j5 = i19; j5--;){
if(func0(data92[i19], data92[j5])){
const err249 = {instancePath:instancePath+"/claims/" + i15+"/products",schemaPath:"#/properties/claims/items/properties/products/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j5},message:"must NOT have duplicate items (items ## "+j5+" and "+i19+" are identical)"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
break outer5;
}
}
}
}
}
else {
const err250 = {instancePath:instancePath+"/claims/" + i15+"/products",schemaPath:"#/properties/claims/items/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data88.reaches !== undefined){
let data94 = data88.reaches;
const _errs251 = errors;
let valid94 = false;
const _errs252 = errors;
if(typeof data94 !== "string"){
const err251 = {instancePath:instancePath+"/claims/" + i15+"/reaches",schemaPath:"common.schema.json#/$defs/reachedRung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(!((((data94 === "none") || (data94 === "basic")) || (data94 === "advanced")) || (data94 === "frontrunner"))){
const err252 = {instancePath:instancePath+"/claims/" + i15+"/reaches",schemaPath:"common.schema.json#/$defs/reachedRung/enum",keyword:"enum",params:{allowedValues: schema88.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid9 = _errs252 === errors;
valid94 = valid94 || _valid9;
const _errs255 = errors;
if(Array.isArray(data94)){
if(data94.length > 2){
const err253 = {instancePath:instancePath+"/claims/" + i15+"/reaches",schemaPath:"#/properties/claims/items/properties/reaches/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data94.length < 2){
const err254 = {instancePath:instancePath+"/claims/" + i15+"/reaches",schemaPath:"#/properties/claims/items/properties/reaches/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
const len14 = data94.length;
if(len14 > 0){
let data95 = data94[0];
if(typeof data95 !== "string"){
const err255 = {instancePath:instancePath+"/claims/" + i15+"/reaches/0",schemaPath:"common.schema.json#/$defs/reachedRung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!((((data95 === "none") || (data95 === "basic")) || (data95 === "advanced")) || (data95 === "frontrunner"))){
const err256 = {instancePath:instancePath+"/claims/" + i15+"/reaches/0",schemaPath:"common.schema.json#/$defs/reachedRung/enum",keyword:"enum",params:{allowedValues: schema88.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(len14 > 1){
let data96 = data94[1];
if(typeof data96 !== "string"){
const err257 = {instancePath:instancePath+"/claims/" + i15+"/reaches/1",schemaPath:"common.schema.json#/$defs/reachedRung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!((((data96 === "none") || (data96 === "basic")) || (data96 === "advanced")) || (data96 === "frontrunner"))){
const err258 = {instancePath:instancePath+"/claims/" + i15+"/reaches/1",schemaPath:"common.schema.json#/$defs/reachedRung/enum",keyword:"enum",params:{allowedValues: schema88.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
const len15 = data94.length;
if(!(len15 <= 2)){
const err259 = {instancePath:instancePath+"/claims/" + i15+"/reaches",schemaPath:"#/properties/claims/items/properties/reaches/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/claims/" + i15+"/reaches",schemaPath:"#/properties/claims/items/properties/reaches/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid9 = _errs255 === errors;
valid94 = valid94 || _valid9;
if(!valid94){
const err261 = {instancePath:instancePath+"/claims/" + i15+"/reaches",schemaPath:"#/properties/claims/items/properties/reaches/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
else {
errors = _errs251;
if(vErrors !== null){
if(_errs251){
vErrors.length = _errs251;
}
else {
vErrors = null;
}
}
}
}
if(data88.value !== undefined){
let data97 = data88.value;
const _errs264 = errors;
let valid99 = false;
const _errs265 = errors;
if(!((typeof data97 == "number") && (isFinite(data97)))){
const err262 = {instancePath:instancePath+"/claims/" + i15+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid10 = _errs265 === errors;
valid99 = valid99 || _valid10;
const _errs267 = errors;
if(Array.isArray(data97)){
if(data97.length > 2){
const err263 = {instancePath:instancePath+"/claims/" + i15+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data97.length < 2){
const err264 = {instancePath:instancePath+"/claims/" + i15+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const len16 = data97.length;
if(len16 > 0){
let data98 = data97[0];
if(!((typeof data98 == "number") && (isFinite(data98)))){
const err265 = {instancePath:instancePath+"/claims/" + i15+"/value/0",schemaPath:"#/properties/claims/items/properties/value/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(len16 > 1){
let data99 = data97[1];
if(!((typeof data99 == "number") && (isFinite(data99)))){
const err266 = {instancePath:instancePath+"/claims/" + i15+"/value/1",schemaPath:"#/properties/claims/items/properties/value/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
const len17 = data97.length;
if(!(len17 <= 2)){
const err267 = {instancePath:instancePath+"/claims/" + i15+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/claims/" + i15+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var _valid10 = _errs267 === errors;
valid99 = valid99 || _valid10;
if(!valid99){
const err269 = {instancePath:instancePath+"/claims/" + i15+"/value",schemaPath:"#/properties/claims/items/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
}
if(data88.unit !== undefined){
let data100 = data88.unit;
if(typeof data100 === "string"){
if(func2(data100) < 1){
const err270 = {instancePath:instancePath+"/claims/" + i15+"/unit",schemaPath:"#/properties/claims/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/claims/" + i15+"/unit",schemaPath:"#/properties/claims/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data88.basis !== undefined){
let data101 = data88.basis;
if(typeof data101 === "string"){
if(func2(data101) < 1){
const err272 = {instancePath:instancePath+"/claims/" + i15+"/basis",schemaPath:"#/properties/claims/items/properties/basis/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/claims/" + i15+"/basis",schemaPath:"#/properties/claims/items/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data88.obligation !== undefined){
let data102 = data88.obligation;
if(!((((((data102 === "mandatory") || (data102 === "phased-in")) || (data102 === "part-of-scope")) || (data102 === "optional")) || (data102 === "assessed")) || (data102 === "not-read"))){
const err274 = {instancePath:instancePath+"/claims/" + i15+"/obligation",schemaPath:"#/properties/claims/items/properties/obligation/enum",keyword:"enum",params:{allowedValues: schema31.properties.claims.items.properties.obligation.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data88.from !== undefined){
let data103 = data88.from;
const _errs279 = errors;
let valid101 = false;
const _errs280 = errors;
if(typeof data103 === "string"){
if(!(formats0.test(data103))){
const err275 = {instancePath:instancePath+"/claims/" + i15+"/from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/claims/" + i15+"/from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid11 = _errs280 === errors;
valid101 = valid101 || _valid11;
const _errs283 = errors;
if(data103 !== null){
const err277 = {instancePath:instancePath+"/claims/" + i15+"/from",schemaPath:"#/properties/claims/items/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
var _valid11 = _errs283 === errors;
valid101 = valid101 || _valid11;
if(!valid101){
const err278 = {instancePath:instancePath+"/claims/" + i15+"/from",schemaPath:"#/properties/claims/items/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
}
}
if(data88.criterion !== undefined){
let data104 = data88.criterion;
if(typeof data104 === "string"){
if(func2(data104) > 4000){
const err279 = {instancePath:instancePath+"/claims/" + i15+"/criterion",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(func2(data104) < 1){
const err280 = {instancePath:instancePath+"/claims/" + i15+"/criterion",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/claims/" + i15+"/criterion",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data88.exception !== undefined){
let data105 = data88.exception;
if(typeof data105 === "string"){
if(func2(data105) > 4000){
const err282 = {instancePath:instancePath+"/claims/" + i15+"/exception",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if(func2(data105) < 1){
const err283 = {instancePath:instancePath+"/claims/" + i15+"/exception",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/claims/" + i15+"/exception",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data88.concerns !== undefined){
let data106 = data88.concerns;
if(!((((data106 === "product") || (data106 === "production")) || (data106 === "company")) || (data106 === "other"))){
const err285 = {instancePath:instancePath+"/claims/" + i15+"/concerns",schemaPath:"#/properties/claims/items/properties/concerns/enum",keyword:"enum",params:{allowedValues: schema31.properties.claims.items.properties.concerns.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data88.grade !== undefined){
let data107 = data88.grade;
const _errs293 = errors;
let valid105 = false;
const _errs294 = errors;
if(typeof data107 === "string"){
if(func2(data107) > 80){
const err286 = {instancePath:instancePath+"/claims/" + i15+"/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(!pattern4.test(data107)){
const err287 = {instancePath:instancePath+"/claims/" + i15+"/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/claims/" + i15+"/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid12 = _errs294 === errors;
valid105 = valid105 || _valid12;
const _errs297 = errors;
if(data107 !== null){
const err289 = {instancePath:instancePath+"/claims/" + i15+"/grade",schemaPath:"#/properties/claims/items/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid12 = _errs297 === errors;
valid105 = valid105 || _valid12;
if(!valid105){
const err290 = {instancePath:instancePath+"/claims/" + i15+"/grade",schemaPath:"#/properties/claims/items/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
else {
errors = _errs293;
if(vErrors !== null){
if(_errs293){
vErrors.length = _errs293;
}
else {
vErrors = null;
}
}
}
}
if(data88.binding !== undefined){
let data108 = data88.binding;
const _errs300 = errors;
let valid107 = false;
const _errs301 = errors;
if(!((((data108 === "segregated") || (data108 === "mass-balance")) || (data108 === "site")) || (data108 === "company"))){
const err291 = {instancePath:instancePath+"/claims/" + i15+"/binding",schemaPath:"#/properties/claims/items/properties/binding/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.claims.items.properties.binding.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid13 = _errs301 === errors;
valid107 = valid107 || _valid13;
const _errs302 = errors;
if(data108 !== null){
const err292 = {instancePath:instancePath+"/claims/" + i15+"/binding",schemaPath:"#/properties/claims/items/properties/binding/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid13 = _errs302 === errors;
valid107 = valid107 || _valid13;
if(!valid107){
const err293 = {instancePath:instancePath+"/claims/" + i15+"/binding",schemaPath:"#/properties/claims/items/properties/binding/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
else {
errors = _errs300;
if(vErrors !== null){
if(_errs300){
vErrors.length = _errs300;
}
else {
vErrors = null;
}
}
}
}
if(data88.verification !== undefined){
if(!(validate41(data88.verification, {instancePath:instancePath+"/claims/" + i15+"/verification",parentData:data88,parentDataProperty:"verification",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
if(data88.evidence !== undefined){
if(!(validate22(data88.evidence, {instancePath:instancePath+"/claims/" + i15+"/evidence",parentData:data88,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err294 = {instancePath:instancePath+"/claims/" + i15,schemaPath:"#/properties/claims/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {instancePath:instancePath+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data["not-addressed"] !== undefined){
let data111 = data["not-addressed"];
if(Array.isArray(data111)){
const len18 = data111.length;
for(let i20=0; i20<len18; i20++){
let data112 = data111[i20];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.evidence === undefined){
const err296 = {instancePath:instancePath+"/not-addressed/" + i20,schemaPath:"#/properties/not-addressed/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
for(const key21 in data112){
if(!(((key21 === "requirements") || (key21 === "themes")) || (key21 === "evidence"))){
const err297 = {instancePath:instancePath+"/not-addressed/" + i20,schemaPath:"#/properties/not-addressed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data112.requirements !== undefined){
let data113 = data112.requirements;
if(Array.isArray(data113)){
const len19 = data113.length;
for(let i21=0; i21<len19; i21++){
let data114 = data113[i21];
if(typeof data114 === "string"){
if(func2(data114) > 80){
const err298 = {instancePath:instancePath+"/not-addressed/" + i20+"/requirements/" + i21,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(!pattern4.test(data114)){
const err299 = {instancePath:instancePath+"/not-addressed/" + i20+"/requirements/" + i21,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/not-addressed/" + i20+"/requirements/" + i21,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/not-addressed/" + i20+"/requirements",schemaPath:"#/properties/not-addressed/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data112.themes !== undefined){
let data115 = data112.themes;
if(Array.isArray(data115)){
const len20 = data115.length;
for(let i22=0; i22<len20; i22++){
let data116 = data115[i22];
if(typeof data116 !== "string"){
const err302 = {instancePath:instancePath+"/not-addressed/" + i20+"/themes/" + i22,schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(!(((data116 === "human-rights") || (data116 === "labour-rights")) || (data116 === "circularity"))){
const err303 = {instancePath:instancePath+"/not-addressed/" + i20+"/themes/" + i22,schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema58.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/not-addressed/" + i20+"/themes",schemaPath:"#/properties/not-addressed/items/properties/themes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data112.evidence !== undefined){
if(!(validate22(data112.evidence, {instancePath:instancePath+"/not-addressed/" + i20+"/evidence",parentData:data112,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err305 = {instancePath:instancePath+"/not-addressed/" + i20,schemaPath:"#/properties/not-addressed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/not-addressed",schemaPath:"#/properties/not-addressed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data.recognitions !== undefined){
let data118 = data.recognitions;
if(Array.isArray(data118)){
const len21 = data118.length;
for(let i23=0; i23<len21; i23++){
let data119 = data118[i23];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.id === undefined){
const err307 = {instancePath:instancePath+"/recognitions/" + i23,schemaPath:"#/properties/recognitions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data119.since === undefined){
const err308 = {instancePath:instancePath+"/recognitions/" + i23,schemaPath:"#/properties/recognitions/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data119.until === undefined){
const err309 = {instancePath:instancePath+"/recognitions/" + i23,schemaPath:"#/properties/recognitions/items/required",keyword:"required",params:{missingProperty: "until"},message:"must have required property '"+"until"+"'"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data119.scope === undefined){
const err310 = {instancePath:instancePath+"/recognitions/" + i23,schemaPath:"#/properties/recognitions/items/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data119.evidence === undefined){
const err311 = {instancePath:instancePath+"/recognitions/" + i23,schemaPath:"#/properties/recognitions/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
for(const key22 in data119){
if(!(((((key22 === "id") || (key22 === "since")) || (key22 === "until")) || (key22 === "scope")) || (key22 === "evidence"))){
const err312 = {instancePath:instancePath+"/recognitions/" + i23,schemaPath:"#/properties/recognitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data119.id !== undefined){
let data120 = data119.id;
if(typeof data120 === "string"){
if(func2(data120) > 80){
const err313 = {instancePath:instancePath+"/recognitions/" + i23+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(!pattern4.test(data120)){
const err314 = {instancePath:instancePath+"/recognitions/" + i23+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/recognitions/" + i23+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data119.since !== undefined){
let data121 = data119.since;
const _errs331 = errors;
let valid121 = false;
const _errs332 = errors;
if(typeof data121 === "string"){
if(func2(data121) > 4000){
const err316 = {instancePath:instancePath+"/recognitions/" + i23+"/since",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if(func2(data121) < 1){
const err317 = {instancePath:instancePath+"/recognitions/" + i23+"/since",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/recognitions/" + i23+"/since",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid14 = _errs332 === errors;
valid121 = valid121 || _valid14;
const _errs335 = errors;
if(data121 !== null){
const err319 = {instancePath:instancePath+"/recognitions/" + i23+"/since",schemaPath:"#/properties/recognitions/items/properties/since/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid14 = _errs335 === errors;
valid121 = valid121 || _valid14;
if(!valid121){
const err320 = {instancePath:instancePath+"/recognitions/" + i23+"/since",schemaPath:"#/properties/recognitions/items/properties/since/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
else {
errors = _errs331;
if(vErrors !== null){
if(_errs331){
vErrors.length = _errs331;
}
else {
vErrors = null;
}
}
}
}
if(data119.until !== undefined){
let data122 = data119.until;
const _errs338 = errors;
let valid123 = false;
const _errs339 = errors;
if(typeof data122 === "string"){
if(!(formats0.test(data122))){
const err321 = {instancePath:instancePath+"/recognitions/" + i23+"/until",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/recognitions/" + i23+"/until",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
var _valid15 = _errs339 === errors;
valid123 = valid123 || _valid15;
const _errs342 = errors;
if(data122 !== null){
const err323 = {instancePath:instancePath+"/recognitions/" + i23+"/until",schemaPath:"#/properties/recognitions/items/properties/until/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid15 = _errs342 === errors;
valid123 = valid123 || _valid15;
if(!valid123){
const err324 = {instancePath:instancePath+"/recognitions/" + i23+"/until",schemaPath:"#/properties/recognitions/items/properties/until/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
else {
errors = _errs338;
if(vErrors !== null){
if(_errs338){
vErrors.length = _errs338;
}
else {
vErrors = null;
}
}
}
}
if(data119.scope !== undefined){
let data123 = data119.scope;
if(typeof data123 === "string"){
if(func2(data123) > 4000){
const err325 = {instancePath:instancePath+"/recognitions/" + i23+"/scope",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(func2(data123) < 1){
const err326 = {instancePath:instancePath+"/recognitions/" + i23+"/scope",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/recognitions/" + i23+"/scope",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data119.evidence !== undefined){
if(!(validate22(data119.evidence, {instancePath:instancePath+"/recognitions/" + i23+"/evidence",parentData:data119,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err328 = {instancePath:instancePath+"/recognitions/" + i23,schemaPath:"#/properties/recognitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/recognitions",schemaPath:"#/properties/recognitions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data.limits !== undefined){
let data125 = data.limits;
if(Array.isArray(data125)){
const len22 = data125.length;
for(let i24=0; i24<len22; i24++){
let data126 = data125[i24];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.text === undefined){
const err330 = {instancePath:instancePath+"/limits/" + i24,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if(data126.evidence === undefined){
const err331 = {instancePath:instancePath+"/limits/" + i24,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
for(const key23 in data126){
if(!((key23 === "text") || (key23 === "evidence"))){
const err332 = {instancePath:instancePath+"/limits/" + i24,schemaPath:"#/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data126.text !== undefined){
let data127 = data126.text;
if(typeof data127 === "string"){
if(func2(data127) > 4000){
const err333 = {instancePath:instancePath+"/limits/" + i24+"/text",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(func2(data127) < 1){
const err334 = {instancePath:instancePath+"/limits/" + i24+"/text",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/limits/" + i24+"/text",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data126.evidence !== undefined){
if(!(validate22(data126.evidence, {instancePath:instancePath+"/limits/" + i24+"/evidence",parentData:data126,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err336 = {instancePath:instancePath+"/limits/" + i24,schemaPath:"#/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data["open-questions"] !== undefined){
let data129 = data["open-questions"];
if(Array.isArray(data129)){
const len23 = data129.length;
for(let i25=0; i25<len23; i25++){
let data130 = data129[i25];
if(typeof data130 === "string"){
if(func2(data130) > 4000){
const err338 = {instancePath:instancePath+"/open-questions/" + i25,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(func2(data130) < 1){
const err339 = {instancePath:instancePath+"/open-questions/" + i25,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/open-questions/" + i25,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/open-questions",schemaPath:"#/properties/open-questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data.reviews !== undefined){
let data131 = data.reviews;
if(Array.isArray(data131)){
if(data131.length < 1){
const err342 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
const len24 = data131.length;
for(let i26=0; i26<len24; i26++){
let data132 = data131[i26];
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.date === undefined){
const err343 = {instancePath:instancePath+"/reviews/" + i26,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data132.by === undefined){
const err344 = {instancePath:instancePath+"/reviews/" + i26,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data132.what === undefined){
const err345 = {instancePath:instancePath+"/reviews/" + i26,schemaPath:"#/properties/reviews/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key24 in data132){
if(!(((key24 === "date") || (key24 === "by")) || (key24 === "what"))){
const err346 = {instancePath:instancePath+"/reviews/" + i26,schemaPath:"#/properties/reviews/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data132.date !== undefined){
let data133 = data132.date;
if(typeof data133 === "string"){
if(!(formats0.test(data133))){
const err347 = {instancePath:instancePath+"/reviews/" + i26+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/reviews/" + i26+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data132.by !== undefined){
let data134 = data132.by;
if(typeof data134 === "string"){
if(func2(data134) > 4000){
const err349 = {instancePath:instancePath+"/reviews/" + i26+"/by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(func2(data134) < 1){
const err350 = {instancePath:instancePath+"/reviews/" + i26+"/by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/reviews/" + i26+"/by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data132.what !== undefined){
let data135 = data132.what;
if(typeof data135 === "string"){
if(func2(data135) > 4000){
const err352 = {instancePath:instancePath+"/reviews/" + i26+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(func2(data135) < 1){
const err353 = {instancePath:instancePath+"/reviews/" + i26+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/reviews/" + i26+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/reviews/" + i26,schemaPath:"#/properties/reviews/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

