/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"method.schema.json","title":"Method","description":"All numbers of the method: weights, caps, thresholds and ladders.","type":"object","additionalProperties":false,"required":["version","changelog","comparison-tolerance","evidence","credibility","demanded","verified","bound","caps","number","words","questions","robustness","tender"],"properties":{"version":{"title":"Version","description":"Version of the method.","examples":["1.0.0"],"type":"string","minLength":1,"pattern":"^\\d+\\.\\d+\\.\\d+$"},"changelog":{"title":"Changelog","description":"What changed, newest first.","type":"array","items":{"title":"Change","description":"One change.","type":"object","additionalProperties":false,"required":["version","date","change"],"properties":{"version":{"title":"Version","description":"Version.","examples":["1.0.0"],"type":"string","minLength":1},"date":{"title":"Date","description":"Day.","$ref":"common.schema.json#/$defs/date"},"change":{"title":"Change","description":"What changed and why.","examples":["first version"],"$ref":"common.schema.json#/$defs/text"}}},"minItems":1},"comparison-tolerance":{"title":"Tolerance","description":"Added to unrounded values before they are compared with a threshold.","examples":[1e-9],"type":"number","exclusiveMinimum":0,"maximum":0.001},"evidence":{"title":"Evidence","description":"What a grade of evidence can support (method section 3).","type":"object","additionalProperties":false,"required":["grades","review-within","age-penalty"],"properties":{"grades":{"title":"Grades","description":"Highest lower bound that each grade supports.","type":"object","propertyNames":{"title":"Grade","description":"A grade.","$ref":"common.schema.json#/$defs/grade"},"additionalProperties":{"title":"Caps","description":"Caps of the lower bound.","type":"object","additionalProperties":false,"required":["indicator","demanded","verified"],"properties":{"indicator":{"title":"Indicator","description":"Of an indicator.","examples":[2],"type":"integer","minimum":0,"maximum":3},"demanded":{"title":"Demanded","description":"Of O.","examples":[3],"type":"integer","minimum":0,"maximum":4},"verified":{"title":"Verified","description":"Of V.","examples":[3],"type":"integer","minimum":0,"maximum":4}}}},"review-within":{"title":"Review within","description":"Months after which a check counts as old.","examples":[24],"type":"integer","minimum":1},"age-penalty":{"title":"Age penalty","description":"Levels taken from the lower bound for old or superseded text.","examples":[1],"type":"integer","minimum":0,"maximum":3}}},"credibility":{"title":"Credibility","description":"Score, classes and gates (method section 4).","type":"object","additionalProperties":false,"required":["dimension-floor","classes","words","profiles","thin-evidence-below"],"properties":{"dimension-floor":{"title":"Floor","description":"Smallest value of a dimension in the geometric mean.","examples":[0.02],"type":"number","exclusiveMinimum":0,"maximum":1},"classes":{"title":"Classes","description":"Thresholds; D when a gate failed, else the first class that fits, else C.","type":"object","additionalProperties":false,"required":["A","B"],"properties":{"A":{"title":"A","description":"Highly credible.","type":"object","additionalProperties":false,"required":["score","dimension"],"properties":{"score":{"title":"Score","description":"Least score.","examples":[70],"type":"number"},"dimension":{"title":"Dimension","description":"Least value of each dimension.","examples":[0.5],"type":"number"}}},"B":{"title":"B","description":"Credible.","type":"object","additionalProperties":false,"required":["score","dimension"],"properties":{"score":{"title":"Score","description":"Least score.","examples":[50],"type":"number"},"dimension":{"title":"Dimension","description":"Least value of each dimension.","examples":[0.33],"type":"number"}}}}},"words":{"title":"Words","description":"Class in words.","type":"object","propertyNames":{"enum":["A","B","C","D","not-established"]},"additionalProperties":{"title":"Word","description":"Words.","examples":["credible"],"$ref":"common.schema.json#/$defs/text"}},"profiles":{"title":"Profiles","description":"Kinds of requirement that each profile serves.","type":"object","propertyNames":{"enum":["people","product"]},"additionalProperties":{"title":"Kinds","description":"Kinds.","type":"array","items":{"title":"Kind","description":"A kind.","$ref":"common.schema.json#/$defs/requirementKind"}}},"thin-evidence-below":{"title":"Thin evidence","description":"Share of a profile's weight that must be known to a width of 1.","examples":[0.6667],"type":"number","minimum":0,"maximum":1}}},"demanded":{"title":"Demanded","description":"Level O from obligation and rung reached (method section 5).","type":"object","additionalProperties":false,"required":["weak","partial","mandatory","mandatory-with-exception","met"],"properties":{"weak":{"title":"Optional, assessed, only in a higher grade, future phase-in","description":"Demanded level by the rung reached.","type":"object","additionalProperties":false,"required":["none","below","reached"],"properties":{"none":{"title":"None","description":"No rung reached.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]},"below":{"title":"Below","description":"A rung below the asked one.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]},"reached":{"title":"Reached","description":"The asked rung or a higher one.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]}}},"partial":{"title":"Part of the scope not stated to include the item, phase-in of unknown date","description":"Demanded level by the rung reached.","type":"object","additionalProperties":false,"required":["none","below","reached"],"properties":{"none":{"title":"None","description":"No rung reached.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]},"below":{"title":"Below","description":"A rung below the asked one.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]},"reached":{"title":"Reached","description":"The asked rung or a higher one.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]}}},"mandatory":{"title":"Mandatory; phased in; part of the scope that is stated to include the item","description":"Demanded level by the rung reached.","type":"object","additionalProperties":false,"required":["none","below","reached"],"properties":{"none":{"title":"None","description":"No rung reached.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]},"below":{"title":"Below","description":"A rung below the asked one.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]},"reached":{"title":"Reached","description":"The asked rung or a higher one.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]}}},"mandatory-with-exception":{"title":"Mandatory with a documented exception","description":"Demanded level by the rung reached.","type":"object","additionalProperties":false,"required":["none","below","reached"],"properties":{"none":{"title":"None","description":"No rung reached.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]},"below":{"title":"Below","description":"A rung below the asked one.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]},"reached":{"title":"Reached","description":"The asked rung or a higher one.","examples":[4,[1,3]],"anyOf":[{"type":"integer","minimum":0,"maximum":4},{"type":"array","prefixItems":[{"type":"integer","minimum":0,"maximum":4},{"type":"integer","minimum":0,"maximum":4}],"items":false,"minItems":2,"maxItems":2}]}}},"met":{"title":"Met from","description":"O from which the asked rung is met.","examples":[3],"type":"integer","minimum":0,"maximum":4}}},"verified":{"title":"Verified","description":"Ladders and derivations of V (method section 5).","type":"object","additionalProperties":false,"required":["ladders","derivations","detectability","place-ceiling","words"],"properties":{"ladders":{"title":"Ladders","description":"Levels 1 to 4 for each kind.","type":"object","propertyNames":{"title":"Kind","description":"A kind.","$ref":"common.schema.json#/$defs/requirementKind"},"additionalProperties":{"title":"Ladder","description":"What each level adds.","type":"object","additionalProperties":false,"required":["1","2","3","4"],"properties":{"1":{"title":"Level","description":"Everything that this level adds: an element, or a list of which any one will do.","examples":[["on-site"]],"type":"array","items":{"title":"Element or alternatives","description":"An element id, or alternatives.","examples":["on-site"],"anyOf":[{"title":"Element","description":"An element.","$ref":"common.schema.json#/$defs/verificationElement"},{"title":"Alternatives","description":"Any of these will do.","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"title":"Any of","description":"Elements of which one is enough.","examples":[["declared","independent"]],"type":"array","items":{"title":"Element","description":"An element.","$ref":"common.schema.json#/$defs/verificationElement"},"minItems":2}}}]},"minItems":1},"2":{"title":"Level","description":"Everything that this level adds: an element, or a list of which any one will do.","examples":[["on-site"]],"type":"array","items":{"title":"Element or alternatives","description":"An element id, or alternatives.","examples":["on-site"],"anyOf":[{"title":"Element","description":"An element.","$ref":"common.schema.json#/$defs/verificationElement"},{"title":"Alternatives","description":"Any of these will do.","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"title":"Any of","description":"Elements of which one is enough.","examples":[["declared","independent"]],"type":"array","items":{"title":"Element","description":"An element.","$ref":"common.schema.json#/$defs/verificationElement"},"minItems":2}}}]},"minItems":1},"3":{"title":"Level","description":"Everything that this level adds: an element, or a list of which any one will do.","examples":[["on-site"]],"type":"array","items":{"title":"Element or alternatives","description":"An element id, or alternatives.","examples":["on-site"],"anyOf":[{"title":"Element","description":"An element.","$ref":"common.schema.json#/$defs/verificationElement"},{"title":"Alternatives","description":"Any of these will do.","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"title":"Any of","description":"Elements of which one is enough.","examples":[["declared","independent"]],"type":"array","items":{"title":"Element","description":"An element.","$ref":"common.schema.json#/$defs/verificationElement"},"minItems":2}}}]},"minItems":1},"4":{"title":"Level","description":"Everything that this level adds: an element, or a list of which any one will do.","examples":[["on-site"]],"type":"array","items":{"title":"Element or alternatives","description":"An element id, or alternatives.","examples":["on-site"],"anyOf":[{"title":"Element","description":"An element.","$ref":"common.schema.json#/$defs/verificationElement"},{"title":"Alternatives","description":"Any of these will do.","type":"object","additionalProperties":false,"required":["any"],"properties":{"any":{"title":"Any of","description":"Elements of which one is enough.","examples":[["declared","independent"]],"type":"array","items":{"title":"Element","description":"An element.","$ref":"common.schema.json#/$defs/verificationElement"},"minItems":2}}}]},"minItems":1}}}},"derivations":{"title":"Derivations","description":"Elements that follow from indicators unless the label states them.","type":"object","propertyNames":{"title":"Element","description":"An element.","$ref":"common.schema.json#/$defs/verificationElement"},"additionalProperties":{"title":"Derivation","description":"When the element is met or not met.","type":"object","additionalProperties":false,"required":["met-when","why"],"properties":{"met-when":{"title":"Met when","description":"Least level of each indicator; empty means always.","type":"object","propertyNames":{"title":"Indicator","description":"An indicator.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"type":"integer","minimum":0,"maximum":3}},"not-met-below":{"title":"Not met below","description":"Level of any indicator below which the element is surely missing.","type":"object","propertyNames":{"title":"Indicator","description":"An indicator.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"type":"integer","minimum":0,"maximum":3}},"why":{"title":"Why","description":"Reason.","examples":["level 2 demands private interviews"],"$ref":"common.schema.json#/$defs/text"}}}},"detectability":{"title":"Detectability","description":"Ceiling of V for requirements with a detectability (their own figure without interviews).","type":"object","additionalProperties":false,"required":["with-interviews","with-channel"],"properties":{"with-interviews":{"title":"With interviews","description":"Ceiling with private interviews.","examples":[3],"type":"integer","minimum":0,"maximum":4},"with-channel":{"title":"With channel","description":"Ceiling with a continuous worker channel.","examples":[4],"type":"integer","minimum":0,"maximum":4}}},"place-ceiling":{"title":"Place","description":"Ceiling of V where workers cannot speak freely.","examples":[1],"type":"integer","minimum":0,"maximum":4},"words":{"title":"Words","description":"Verification elements in plain words.","examples":[{"on-site":"on-site checks"}],"type":"object","propertyNames":{"$ref":"common.schema.json#/$defs/verificationElement"},"additionalProperties":{"title":"Words","description":"The element in plain words.","$ref":"common.schema.json#/$defs/text"}}}},"bound":{"title":"Bound","description":"Level B: how the claim is tied to the goods.","type":"object","additionalProperties":false,"required":["units","bindings","service-at-certified-site","company"],"properties":{"units":{"title":"Units","description":"B by unit and tier.","type":"object","propertyNames":{"enum":["product-model","batch","site","company","membership"]},"additionalProperties":{"title":"Tiers","description":"B at each tier.","type":"object","propertyNames":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"},"additionalProperties":{"type":"integer","minimum":0,"maximum":3}}},"bindings":{"title":"Bindings","description":"B of a stated binding.","type":"object","propertyNames":{"enum":["segregated","mass-balance"]},"additionalProperties":{"type":"integer","minimum":0,"maximum":3}},"service-at-certified-site":{"title":"Service","description":"B of a service performed at the certified site.","examples":[3],"type":"integer","minimum":0,"maximum":3},"company":{"title":"Company claims","description":"Claims about the company in general.","type":"object","additionalProperties":false,"required":["tiers","ceiling"],"properties":{"tiers":{"title":"Tiers","description":"Tiers at which they count.","type":"array","items":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"}},"ceiling":{"title":"Ceiling","description":"Highest B.","examples":[1],"type":"integer","minimum":0,"maximum":3}}}}},"caps":{"title":"Caps","description":"Ceilings of the readings.","type":"object","additionalProperties":false,"required":["bound","credibility"],"properties":{"bound":{"title":"By B","description":"Ceiling for B 0 to 3.","examples":[[1,2,3,4]],"type":"array","items":{"type":"integer","minimum":0,"maximum":4},"minItems":4,"maxItems":4},"credibility":{"title":"By class","description":"Ceiling for each class.","type":"object","propertyNames":{"enum":["A","B","C","D"]},"additionalProperties":{"type":"integer","minimum":0,"maximum":4}}}},"number":{"title":"Number","description":"Orders labels inside a class.","type":"object","additionalProperties":false,"required":["demanded","verified","bound","credibility","bound-floor","points-per-class"],"properties":{"demanded":{"title":"Exponent","description":"Exponent.","examples":[0.3],"type":"number","minimum":0,"maximum":1},"verified":{"title":"Exponent","description":"Exponent.","examples":[0.3],"type":"number","minimum":0,"maximum":1},"bound":{"title":"Exponent","description":"Exponent.","examples":[0.3],"type":"number","minimum":0,"maximum":1},"credibility":{"title":"Exponent","description":"Exponent.","examples":[0.3],"type":"number","minimum":0,"maximum":1},"bound-floor":{"title":"Floor of B","description":"Smallest B in the product.","examples":[0.5],"type":"number","minimum":0,"maximum":3},"points-per-class":{"title":"Points","description":"Points of each class step.","examples":[25],"type":"number","exclusiveMinimum":0}}},"words":{"title":"Words","description":"Words of the readings 0 to 4.","type":"array","items":{"title":"Word","description":"Word.","examples":["credibly assured"],"$ref":"common.schema.json#/$defs/text"},"minItems":5,"maxItems":5},"questions":{"title":"Questions","description":"How questions that would change the answer are chosen (method section 8).","type":"object","additionalProperties":false,"required":["facts-together","most"],"properties":{"facts-together":{"title":"Facts together","description":"Most facts that are asked about together.","examples":[3],"type":"integer","minimum":1,"maximum":10},"most":{"title":"Most questions","description":"Most questions of a lot.","examples":[10],"type":"integer","minimum":1,"maximum":100}}},"robustness":{"title":"Robustness","description":"Settings of the draws of weights (method section 9).","type":"object","additionalProperties":false,"required":["draws","concentration","robust","sensitive"],"properties":{"draws":{"title":"Draws","description":"Number of draws of weights.","examples":[2000],"type":"integer","minimum":1,"maximum":100000},"concentration":{"title":"Concentration","description":"Concentration of the Dirichlet distribution for each unit of weight.","examples":[2],"type":"number","minimum":1,"maximum":100},"robust":{"title":"Robust","description":"Least share of draws in which a rank is kept to be called robust.","examples":[0.95],"type":"number","minimum":0,"maximum":1},"sensitive":{"title":"Sensitive","description":"Least share to be called sensitive; fragile below.","examples":[0.75],"type":"number","minimum":0,"maximum":1}}},"tender":{"title":"Tender","description":"Targets and weights (method section 6).","type":"object","additionalProperties":false,"required":["assurance","default-assurance","full-target-tiers","reduced-target","reduced-target-kinds","must-factor","many-requirements","defaults"],"properties":{"assurance":{"title":"Assurance","description":"Number of each wished assurance.","type":"object","propertyNames":{"title":"Assurance","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"additionalProperties":{"type":"integer","minimum":1,"maximum":4}},"default-assurance":{"title":"Default assurance","description":"Assurance by rung.","type":"object","propertyNames":{"title":"Rung","description":"A rung.","$ref":"common.schema.json#/$defs/rung"},"additionalProperties":{"title":"Assurance","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"}},"full-target-tiers":{"title":"Tiers with full target","description":"Tiers at which the wished number holds.","type":"array","items":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"}},"reduced-target":{"title":"Reduced target","description":"Highest target deeper in the chain and for the kinds named.","examples":[2],"type":"integer","minimum":1,"maximum":4},"reduced-target-kinds":{"title":"Kinds with reduced target","description":"Kinds of requirement.","type":"array","items":{"title":"Kind","description":"A kind.","$ref":"common.schema.json#/$defs/requirementKind"}},"must-factor":{"title":"Must","description":"Factor of the weight of a must requirement.","examples":[2],"type":"number","minimum":1},"many-requirements":{"title":"Many requirements","description":"A lot that asks more requirements than this is warned that each has to be proportionate to the contract and followed up.","examples":[20],"type":"integer","minimum":1},"defaults":{"title":"Defaults","description":"What is assumed when the tender is silent.","type":"object","additionalProperties":false,"required":["ambition","intent","follow-up","workers-can-speak","jurisdiction"],"properties":{"ambition":{"title":"Ambition","description":"Rung asked.","$ref":"common.schema.json#/$defs/rung"},"intent":{"title":"Intent","description":"Strength of labels.","examples":["require"],"enum":["require","reward","contract"]},"follow-up":{"title":"Follow-up","description":"Capacity.","examples":["none"],"enum":["none","own","joint","monitoring-organisation"]},"workers-can-speak":{"title":"Workers can speak","description":"At the places of production.","examples":["freely"],"enum":["freely","not-freely","unknown"]},"jurisdiction":{"title":"Jurisdiction","description":"When neither jurisdiction nor country of the buyer is stated.","examples":["eu"],"enum":["eu","eea","other"]}}}}}}};
const schema33 = {"title":"Date","description":"A calendar day, year-month-day.","examples":["2026-11-23"],"type":"string","format":"date"};
const schema34 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema35 = {"title":"Evidence grade","description":"independent: accreditor register, government or peer assessment, court, peer-reviewed study; normative: the requirement text of the scheme with its clause; published: web or expert text; inferred: reading between lines or memory, supports no lower bound.","examples":["normative"],"type":"string","enum":["independent","normative","published","inferred"]};
const schema37 = {"title":"Kind of requirement","description":"people: rights of people in production; process: due diligence and disclosure; product: a testable property; commitment: a promise kept over time; service: take-back, erasure, recycling.","examples":["commitment"],"type":"string","enum":["people","process","product","commitment","service"]};
const schema39 = {"title":"Verification element","description":"One thing that makes a claim verified; the ladders of method.yaml are made of these.","examples":["on-site"],"type":"string","enum":["declared","independent","on-site","unannounced","private-interviews","correction-verified","worker-channel","results-disclosed","transactions-checked","practice-confirmed","statutory-surveillance","tested","third-party-decision","renewed","market-samples","published-promise","breach-sanctioned","delivery-checked"]};
const schema48 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema53 = {"title":"Tier","description":"A stage of the supply chain, from the product in the buyer's hands to mining, and its end of life.","examples":["final-assembly"],"type":"string","enum":["product","brand","final-assembly","components","smelting-refining","mining","end-of-life"]};
const schema56 = {"title":"Assurance wished","description":"How surely a requirement shall be met: stated (1), partly assured (2) or credibly assured (3).","examples":["credibly"],"type":"string","enum":["stated","partly","credibly"]};
const schema57 = {"title":"Rung","description":"A level of ambition on the ladder of a requirement; each implies the lower ones.","examples":["advanced"],"type":"string","enum":["basic","advanced","frontrunner"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^\\d+\\.\\d+\\.\\d+$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="method.schema.json" */;
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
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.changelog === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "changelog"},message:"must have required property '"+"changelog"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data["comparison-tolerance"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "comparison-tolerance"},message:"must have required property '"+"comparison-tolerance"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.evidence === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.credibility === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "credibility"},message:"must have required property '"+"credibility"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.demanded === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.verified === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verified"},message:"must have required property '"+"verified"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.bound === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "bound"},message:"must have required property '"+"bound"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.caps === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "caps"},message:"must have required property '"+"caps"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.number === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.words === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.questions === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "questions"},message:"must have required property '"+"questions"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.robustness === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "robustness"},message:"must have required property '"+"robustness"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.tender === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tender"},message:"must have required property '"+"tender"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern4.test(data0)){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^\\d+\\.\\d+\\.\\d+$"},message:"must match pattern \""+"^\\d+\\.\\d+\\.\\d+$"+"\""};
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
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.changelog !== undefined){
let data1 = data.changelog;
if(Array.isArray(data1)){
if(data1.length < 1){
const err18 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.version === undefined){
const err19 = {instancePath:instancePath+"/changelog/" + i0,schemaPath:"#/properties/changelog/items/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data2.date === undefined){
const err20 = {instancePath:instancePath+"/changelog/" + i0,schemaPath:"#/properties/changelog/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data2.change === undefined){
const err21 = {instancePath:instancePath+"/changelog/" + i0,schemaPath:"#/properties/changelog/items/required",keyword:"required",params:{missingProperty: "change"},message:"must have required property '"+"change"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "version") || (key1 === "date")) || (key1 === "change"))){
const err22 = {instancePath:instancePath+"/changelog/" + i0,schemaPath:"#/properties/changelog/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data2.version !== undefined){
let data3 = data2.version;
if(typeof data3 === "string"){
if(func2(data3) < 1){
const err23 = {instancePath:instancePath+"/changelog/" + i0+"/version",schemaPath:"#/properties/changelog/items/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/changelog/" + i0+"/version",schemaPath:"#/properties/changelog/items/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.date !== undefined){
let data4 = data2.date;
if(typeof data4 === "string"){
if(!(formats0.test(data4))){
const err25 = {instancePath:instancePath+"/changelog/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/changelog/" + i0+"/date",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.change !== undefined){
let data5 = data2.change;
if(typeof data5 === "string"){
if(func2(data5) > 4000){
const err27 = {instancePath:instancePath+"/changelog/" + i0+"/change",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data5) < 1){
const err28 = {instancePath:instancePath+"/changelog/" + i0+"/change",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/changelog/" + i0+"/change",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/changelog/" + i0,schemaPath:"#/properties/changelog/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/changelog",schemaPath:"#/properties/changelog/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data["comparison-tolerance"] !== undefined){
let data6 = data["comparison-tolerance"];
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 0.001 || isNaN(data6)){
const err32 = {instancePath:instancePath+"/comparison-tolerance",schemaPath:"#/properties/comparison-tolerance/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.001},message:"must be <= 0.001"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data6 <= 0 || isNaN(data6)){
const err33 = {instancePath:instancePath+"/comparison-tolerance",schemaPath:"#/properties/comparison-tolerance/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/comparison-tolerance",schemaPath:"#/properties/comparison-tolerance/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.evidence !== undefined){
let data7 = data.evidence;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.grades === undefined){
const err35 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: "grades"},message:"must have required property '"+"grades"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data7["review-within"] === undefined){
const err36 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: "review-within"},message:"must have required property '"+"review-within"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data7["age-penalty"] === undefined){
const err37 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/required",keyword:"required",params:{missingProperty: "age-penalty"},message:"must have required property '"+"age-penalty"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "grades") || (key2 === "review-within")) || (key2 === "age-penalty"))){
const err38 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.grades !== undefined){
let data8 = data7.grades;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
const _errs24 = errors;
if(typeof key3 !== "string"){
const err39 = {instancePath:instancePath+"/evidence/grades",schemaPath:"common.schema.json#/$defs/grade/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key3};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!((((key3 === "independent") || (key3 === "normative")) || (key3 === "published")) || (key3 === "inferred"))){
const err40 = {instancePath:instancePath+"/evidence/grades",schemaPath:"common.schema.json#/$defs/grade/enum",keyword:"enum",params:{allowedValues: schema35.enum},message:"must be equal to one of the allowed values",propertyName:key3};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid7 = _errs24 === errors;
if(!valid7){
const err41 = {instancePath:instancePath+"/evidence/grades",schemaPath:"#/properties/evidence/properties/grades/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key4 in data8){
let data9 = data8[key4];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.indicator === undefined){
const err42 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/properties/grades/additionalProperties/required",keyword:"required",params:{missingProperty: "indicator"},message:"must have required property '"+"indicator"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data9.demanded === undefined){
const err43 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/properties/grades/additionalProperties/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data9.verified === undefined){
const err44 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/properties/grades/additionalProperties/required",keyword:"required",params:{missingProperty: "verified"},message:"must have required property '"+"verified"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key5 in data9){
if(!(((key5 === "indicator") || (key5 === "demanded")) || (key5 === "verified"))){
const err45 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/properties/grades/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data9.indicator !== undefined){
let data10 = data9.indicator;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err46 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/indicator",schemaPath:"#/properties/evidence/properties/grades/additionalProperties/properties/indicator/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 3 || isNaN(data10)){
const err47 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/indicator",schemaPath:"#/properties/evidence/properties/grades/additionalProperties/properties/indicator/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err48 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/indicator",schemaPath:"#/properties/evidence/properties/grades/additionalProperties/properties/indicator/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data9.demanded !== undefined){
let data11 = data9.demanded;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err49 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/properties/evidence/properties/grades/additionalProperties/properties/demanded/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4 || isNaN(data11)){
const err50 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/properties/evidence/properties/grades/additionalProperties/properties/demanded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err51 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/properties/evidence/properties/grades/additionalProperties/properties/demanded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data9.verified !== undefined){
let data12 = data9.verified;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err52 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/verified",schemaPath:"#/properties/evidence/properties/grades/additionalProperties/properties/verified/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4 || isNaN(data12)){
const err53 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/verified",schemaPath:"#/properties/evidence/properties/grades/additionalProperties/properties/verified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err54 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/verified",schemaPath:"#/properties/evidence/properties/grades/additionalProperties/properties/verified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/evidence/grades/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/evidence/properties/grades/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/evidence/grades",schemaPath:"#/properties/evidence/properties/grades/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data7["review-within"] !== undefined){
let data13 = data7["review-within"];
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err57 = {instancePath:instancePath+"/evidence/review-within",schemaPath:"#/properties/evidence/properties/review-within/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 1 || isNaN(data13)){
const err58 = {instancePath:instancePath+"/evidence/review-within",schemaPath:"#/properties/evidence/properties/review-within/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data7["age-penalty"] !== undefined){
let data14 = data7["age-penalty"];
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err59 = {instancePath:instancePath+"/evidence/age-penalty",schemaPath:"#/properties/evidence/properties/age-penalty/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 3 || isNaN(data14)){
const err60 = {instancePath:instancePath+"/evidence/age-penalty",schemaPath:"#/properties/evidence/properties/age-penalty/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err61 = {instancePath:instancePath+"/evidence/age-penalty",schemaPath:"#/properties/evidence/properties/age-penalty/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err62 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.credibility !== undefined){
let data15 = data.credibility;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15["dimension-floor"] === undefined){
const err63 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/required",keyword:"required",params:{missingProperty: "dimension-floor"},message:"must have required property '"+"dimension-floor"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data15.classes === undefined){
const err64 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/required",keyword:"required",params:{missingProperty: "classes"},message:"must have required property '"+"classes"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data15.words === undefined){
const err65 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data15.profiles === undefined){
const err66 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data15["thin-evidence-below"] === undefined){
const err67 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/required",keyword:"required",params:{missingProperty: "thin-evidence-below"},message:"must have required property '"+"thin-evidence-below"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key6 in data15){
if(!(((((key6 === "dimension-floor") || (key6 === "classes")) || (key6 === "words")) || (key6 === "profiles")) || (key6 === "thin-evidence-below"))){
const err68 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data15["dimension-floor"] !== undefined){
let data16 = data15["dimension-floor"];
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1 || isNaN(data16)){
const err69 = {instancePath:instancePath+"/credibility/dimension-floor",schemaPath:"#/properties/credibility/properties/dimension-floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data16 <= 0 || isNaN(data16)){
const err70 = {instancePath:instancePath+"/credibility/dimension-floor",schemaPath:"#/properties/credibility/properties/dimension-floor/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/credibility/dimension-floor",schemaPath:"#/properties/credibility/properties/dimension-floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data15.classes !== undefined){
let data17 = data15.classes;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.A === undefined){
const err72 = {instancePath:instancePath+"/credibility/classes",schemaPath:"#/properties/credibility/properties/classes/required",keyword:"required",params:{missingProperty: "A"},message:"must have required property '"+"A"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data17.B === undefined){
const err73 = {instancePath:instancePath+"/credibility/classes",schemaPath:"#/properties/credibility/properties/classes/required",keyword:"required",params:{missingProperty: "B"},message:"must have required property '"+"B"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key7 in data17){
if(!((key7 === "A") || (key7 === "B"))){
const err74 = {instancePath:instancePath+"/credibility/classes",schemaPath:"#/properties/credibility/properties/classes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data17.A !== undefined){
let data18 = data17.A;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.score === undefined){
const err75 = {instancePath:instancePath+"/credibility/classes/A",schemaPath:"#/properties/credibility/properties/classes/properties/A/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data18.dimension === undefined){
const err76 = {instancePath:instancePath+"/credibility/classes/A",schemaPath:"#/properties/credibility/properties/classes/properties/A/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
for(const key8 in data18){
if(!((key8 === "score") || (key8 === "dimension"))){
const err77 = {instancePath:instancePath+"/credibility/classes/A",schemaPath:"#/properties/credibility/properties/classes/properties/A/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data18.score !== undefined){
let data19 = data18.score;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err78 = {instancePath:instancePath+"/credibility/classes/A/score",schemaPath:"#/properties/credibility/properties/classes/properties/A/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data18.dimension !== undefined){
let data20 = data18.dimension;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err79 = {instancePath:instancePath+"/credibility/classes/A/dimension",schemaPath:"#/properties/credibility/properties/classes/properties/A/properties/dimension/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/credibility/classes/A",schemaPath:"#/properties/credibility/properties/classes/properties/A/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data17.B !== undefined){
let data21 = data17.B;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.score === undefined){
const err81 = {instancePath:instancePath+"/credibility/classes/B",schemaPath:"#/properties/credibility/properties/classes/properties/B/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data21.dimension === undefined){
const err82 = {instancePath:instancePath+"/credibility/classes/B",schemaPath:"#/properties/credibility/properties/classes/properties/B/required",keyword:"required",params:{missingProperty: "dimension"},message:"must have required property '"+"dimension"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key9 in data21){
if(!((key9 === "score") || (key9 === "dimension"))){
const err83 = {instancePath:instancePath+"/credibility/classes/B",schemaPath:"#/properties/credibility/properties/classes/properties/B/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data21.score !== undefined){
let data22 = data21.score;
if(!((typeof data22 == "number") && (isFinite(data22)))){
const err84 = {instancePath:instancePath+"/credibility/classes/B/score",schemaPath:"#/properties/credibility/properties/classes/properties/B/properties/score/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data21.dimension !== undefined){
let data23 = data21.dimension;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err85 = {instancePath:instancePath+"/credibility/classes/B/dimension",schemaPath:"#/properties/credibility/properties/classes/properties/B/properties/dimension/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/credibility/classes/B",schemaPath:"#/properties/credibility/properties/classes/properties/B/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/credibility/classes",schemaPath:"#/properties/credibility/properties/classes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data15.words !== undefined){
let data24 = data15.words;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key10 in data24){
const _errs65 = errors;
if(!(((((key10 === "A") || (key10 === "B")) || (key10 === "C")) || (key10 === "D")) || (key10 === "not-established"))){
const err88 = {instancePath:instancePath+"/credibility/words",schemaPath:"#/properties/credibility/properties/words/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.credibility.properties.words.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key10};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid15 = _errs65 === errors;
if(!valid15){
const err89 = {instancePath:instancePath+"/credibility/words",schemaPath:"#/properties/credibility/properties/words/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
for(const key11 in data24){
let data25 = data24[key11];
if(typeof data25 === "string"){
if(func2(data25) > 4000){
const err90 = {instancePath:instancePath+"/credibility/words/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(func2(data25) < 1){
const err91 = {instancePath:instancePath+"/credibility/words/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/credibility/words/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/credibility/words",schemaPath:"#/properties/credibility/properties/words/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data15.profiles !== undefined){
let data26 = data15.profiles;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key12 in data26){
const _errs72 = errors;
if(!((key12 === "people") || (key12 === "product"))){
const err94 = {instancePath:instancePath+"/credibility/profiles",schemaPath:"#/properties/credibility/properties/profiles/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.credibility.properties.profiles.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key12};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid18 = _errs72 === errors;
if(!valid18){
const err95 = {instancePath:instancePath+"/credibility/profiles",schemaPath:"#/properties/credibility/properties/profiles/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
for(const key13 in data26){
let data27 = data26[key13];
if(Array.isArray(data27)){
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(typeof data28 !== "string"){
const err96 = {instancePath:instancePath+"/credibility/profiles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"common.schema.json#/$defs/requirementKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!(((((data28 === "people") || (data28 === "process")) || (data28 === "product")) || (data28 === "commitment")) || (data28 === "service"))){
const err97 = {instancePath:instancePath+"/credibility/profiles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"common.schema.json#/$defs/requirementKind/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
else {
const err98 = {instancePath:instancePath+"/credibility/profiles/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/credibility/properties/profiles/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/credibility/profiles",schemaPath:"#/properties/credibility/properties/profiles/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data15["thin-evidence-below"] !== undefined){
let data29 = data15["thin-evidence-below"];
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1 || isNaN(data29)){
const err100 = {instancePath:instancePath+"/credibility/thin-evidence-below",schemaPath:"#/properties/credibility/properties/thin-evidence-below/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data29 < 0 || isNaN(data29)){
const err101 = {instancePath:instancePath+"/credibility/thin-evidence-below",schemaPath:"#/properties/credibility/properties/thin-evidence-below/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/credibility/thin-evidence-below",schemaPath:"#/properties/credibility/properties/thin-evidence-below/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/credibility",schemaPath:"#/properties/credibility/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data.demanded !== undefined){
let data30 = data.demanded;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.weak === undefined){
const err104 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/required",keyword:"required",params:{missingProperty: "weak"},message:"must have required property '"+"weak"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data30.partial === undefined){
const err105 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/required",keyword:"required",params:{missingProperty: "partial"},message:"must have required property '"+"partial"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data30.mandatory === undefined){
const err106 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/required",keyword:"required",params:{missingProperty: "mandatory"},message:"must have required property '"+"mandatory"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data30["mandatory-with-exception"] === undefined){
const err107 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/required",keyword:"required",params:{missingProperty: "mandatory-with-exception"},message:"must have required property '"+"mandatory-with-exception"+"'"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data30.met === undefined){
const err108 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/required",keyword:"required",params:{missingProperty: "met"},message:"must have required property '"+"met"+"'"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
for(const key14 in data30){
if(!(((((key14 === "weak") || (key14 === "partial")) || (key14 === "mandatory")) || (key14 === "mandatory-with-exception")) || (key14 === "met"))){
const err109 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data30.weak !== undefined){
let data31 = data30.weak;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.none === undefined){
const err110 = {instancePath:instancePath+"/demanded/weak",schemaPath:"#/properties/demanded/properties/weak/required",keyword:"required",params:{missingProperty: "none"},message:"must have required property '"+"none"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data31.below === undefined){
const err111 = {instancePath:instancePath+"/demanded/weak",schemaPath:"#/properties/demanded/properties/weak/required",keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data31.reached === undefined){
const err112 = {instancePath:instancePath+"/demanded/weak",schemaPath:"#/properties/demanded/properties/weak/required",keyword:"required",params:{missingProperty: "reached"},message:"must have required property '"+"reached"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key15 in data31){
if(!(((key15 === "none") || (key15 === "below")) || (key15 === "reached"))){
const err113 = {instancePath:instancePath+"/demanded/weak",schemaPath:"#/properties/demanded/properties/weak/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data31.none !== undefined){
let data32 = data31.none;
const _errs88 = errors;
let valid25 = false;
const _errs89 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err114 = {instancePath:instancePath+"/demanded/weak/none",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 4 || isNaN(data32)){
const err115 = {instancePath:instancePath+"/demanded/weak/none",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err116 = {instancePath:instancePath+"/demanded/weak/none",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var _valid0 = _errs89 === errors;
valid25 = valid25 || _valid0;
const _errs91 = errors;
if(Array.isArray(data32)){
if(data32.length > 2){
const err117 = {instancePath:instancePath+"/demanded/weak/none",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data32.length < 2){
const err118 = {instancePath:instancePath+"/demanded/weak/none",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len2 = data32.length;
if(len2 > 0){
let data33 = data32[0];
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err119 = {instancePath:instancePath+"/demanded/weak/none/0",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 4 || isNaN(data33)){
const err120 = {instancePath:instancePath+"/demanded/weak/none/0",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err121 = {instancePath:instancePath+"/demanded/weak/none/0",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(len2 > 1){
let data34 = data32[1];
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err122 = {instancePath:instancePath+"/demanded/weak/none/1",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 4 || isNaN(data34)){
const err123 = {instancePath:instancePath+"/demanded/weak/none/1",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data34 < 0 || isNaN(data34)){
const err124 = {instancePath:instancePath+"/demanded/weak/none/1",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
const len3 = data32.length;
if(!(len3 <= 2)){
const err125 = {instancePath:instancePath+"/demanded/weak/none",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err126 = {instancePath:instancePath+"/demanded/weak/none",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid0 = _errs91 === errors;
valid25 = valid25 || _valid0;
if(!valid25){
const err127 = {instancePath:instancePath+"/demanded/weak/none",schemaPath:"#/properties/demanded/properties/weak/properties/none/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data31.below !== undefined){
let data35 = data31.below;
const _errs98 = errors;
let valid27 = false;
const _errs99 = errors;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err128 = {instancePath:instancePath+"/demanded/weak/below",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 4 || isNaN(data35)){
const err129 = {instancePath:instancePath+"/demanded/weak/below",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data35 < 0 || isNaN(data35)){
const err130 = {instancePath:instancePath+"/demanded/weak/below",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
var _valid1 = _errs99 === errors;
valid27 = valid27 || _valid1;
const _errs101 = errors;
if(Array.isArray(data35)){
if(data35.length > 2){
const err131 = {instancePath:instancePath+"/demanded/weak/below",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data35.length < 2){
const err132 = {instancePath:instancePath+"/demanded/weak/below",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const len4 = data35.length;
if(len4 > 0){
let data36 = data35[0];
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err133 = {instancePath:instancePath+"/demanded/weak/below/0",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 4 || isNaN(data36)){
const err134 = {instancePath:instancePath+"/demanded/weak/below/0",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data36 < 0 || isNaN(data36)){
const err135 = {instancePath:instancePath+"/demanded/weak/below/0",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
if(len4 > 1){
let data37 = data35[1];
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err136 = {instancePath:instancePath+"/demanded/weak/below/1",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 4 || isNaN(data37)){
const err137 = {instancePath:instancePath+"/demanded/weak/below/1",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err138 = {instancePath:instancePath+"/demanded/weak/below/1",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
const len5 = data35.length;
if(!(len5 <= 2)){
const err139 = {instancePath:instancePath+"/demanded/weak/below",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/demanded/weak/below",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid1 = _errs101 === errors;
valid27 = valid27 || _valid1;
if(!valid27){
const err141 = {instancePath:instancePath+"/demanded/weak/below",schemaPath:"#/properties/demanded/properties/weak/properties/below/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data31.reached !== undefined){
let data38 = data31.reached;
const _errs108 = errors;
let valid29 = false;
const _errs109 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err142 = {instancePath:instancePath+"/demanded/weak/reached",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 4 || isNaN(data38)){
const err143 = {instancePath:instancePath+"/demanded/weak/reached",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data38 < 0 || isNaN(data38)){
const err144 = {instancePath:instancePath+"/demanded/weak/reached",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var _valid2 = _errs109 === errors;
valid29 = valid29 || _valid2;
const _errs111 = errors;
if(Array.isArray(data38)){
if(data38.length > 2){
const err145 = {instancePath:instancePath+"/demanded/weak/reached",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data38.length < 2){
const err146 = {instancePath:instancePath+"/demanded/weak/reached",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const len6 = data38.length;
if(len6 > 0){
let data39 = data38[0];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err147 = {instancePath:instancePath+"/demanded/weak/reached/0",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 4 || isNaN(data39)){
const err148 = {instancePath:instancePath+"/demanded/weak/reached/0",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err149 = {instancePath:instancePath+"/demanded/weak/reached/0",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
if(len6 > 1){
let data40 = data38[1];
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err150 = {instancePath:instancePath+"/demanded/weak/reached/1",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 4 || isNaN(data40)){
const err151 = {instancePath:instancePath+"/demanded/weak/reached/1",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data40 < 0 || isNaN(data40)){
const err152 = {instancePath:instancePath+"/demanded/weak/reached/1",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
const len7 = data38.length;
if(!(len7 <= 2)){
const err153 = {instancePath:instancePath+"/demanded/weak/reached",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/demanded/weak/reached",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid2 = _errs111 === errors;
valid29 = valid29 || _valid2;
if(!valid29){
const err155 = {instancePath:instancePath+"/demanded/weak/reached",schemaPath:"#/properties/demanded/properties/weak/properties/reached/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err156 = {instancePath:instancePath+"/demanded/weak",schemaPath:"#/properties/demanded/properties/weak/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data30.partial !== undefined){
let data41 = data30.partial;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.none === undefined){
const err157 = {instancePath:instancePath+"/demanded/partial",schemaPath:"#/properties/demanded/properties/partial/required",keyword:"required",params:{missingProperty: "none"},message:"must have required property '"+"none"+"'"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data41.below === undefined){
const err158 = {instancePath:instancePath+"/demanded/partial",schemaPath:"#/properties/demanded/properties/partial/required",keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data41.reached === undefined){
const err159 = {instancePath:instancePath+"/demanded/partial",schemaPath:"#/properties/demanded/properties/partial/required",keyword:"required",params:{missingProperty: "reached"},message:"must have required property '"+"reached"+"'"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
for(const key16 in data41){
if(!(((key16 === "none") || (key16 === "below")) || (key16 === "reached"))){
const err160 = {instancePath:instancePath+"/demanded/partial",schemaPath:"#/properties/demanded/properties/partial/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data41.none !== undefined){
let data42 = data41.none;
const _errs121 = errors;
let valid32 = false;
const _errs122 = errors;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err161 = {instancePath:instancePath+"/demanded/partial/none",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 4 || isNaN(data42)){
const err162 = {instancePath:instancePath+"/demanded/partial/none",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err163 = {instancePath:instancePath+"/demanded/partial/none",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var _valid3 = _errs122 === errors;
valid32 = valid32 || _valid3;
const _errs124 = errors;
if(Array.isArray(data42)){
if(data42.length > 2){
const err164 = {instancePath:instancePath+"/demanded/partial/none",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data42.length < 2){
const err165 = {instancePath:instancePath+"/demanded/partial/none",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
const len8 = data42.length;
if(len8 > 0){
let data43 = data42[0];
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err166 = {instancePath:instancePath+"/demanded/partial/none/0",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 4 || isNaN(data43)){
const err167 = {instancePath:instancePath+"/demanded/partial/none/0",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data43 < 0 || isNaN(data43)){
const err168 = {instancePath:instancePath+"/demanded/partial/none/0",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
if(len8 > 1){
let data44 = data42[1];
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err169 = {instancePath:instancePath+"/demanded/partial/none/1",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 4 || isNaN(data44)){
const err170 = {instancePath:instancePath+"/demanded/partial/none/1",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err171 = {instancePath:instancePath+"/demanded/partial/none/1",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
const len9 = data42.length;
if(!(len9 <= 2)){
const err172 = {instancePath:instancePath+"/demanded/partial/none",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err173 = {instancePath:instancePath+"/demanded/partial/none",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid3 = _errs124 === errors;
valid32 = valid32 || _valid3;
if(!valid32){
const err174 = {instancePath:instancePath+"/demanded/partial/none",schemaPath:"#/properties/demanded/properties/partial/properties/none/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
else {
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
}
}
if(data41.below !== undefined){
let data45 = data41.below;
const _errs131 = errors;
let valid34 = false;
const _errs132 = errors;
if(!(((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45))) && (isFinite(data45)))){
const err175 = {instancePath:instancePath+"/demanded/partial/below",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 4 || isNaN(data45)){
const err176 = {instancePath:instancePath+"/demanded/partial/below",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data45 < 0 || isNaN(data45)){
const err177 = {instancePath:instancePath+"/demanded/partial/below",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var _valid4 = _errs132 === errors;
valid34 = valid34 || _valid4;
const _errs134 = errors;
if(Array.isArray(data45)){
if(data45.length > 2){
const err178 = {instancePath:instancePath+"/demanded/partial/below",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data45.length < 2){
const err179 = {instancePath:instancePath+"/demanded/partial/below",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
const len10 = data45.length;
if(len10 > 0){
let data46 = data45[0];
if(!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46)))){
const err180 = {instancePath:instancePath+"/demanded/partial/below/0",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 4 || isNaN(data46)){
const err181 = {instancePath:instancePath+"/demanded/partial/below/0",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err182 = {instancePath:instancePath+"/demanded/partial/below/0",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
if(len10 > 1){
let data47 = data45[1];
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err183 = {instancePath:instancePath+"/demanded/partial/below/1",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 4 || isNaN(data47)){
const err184 = {instancePath:instancePath+"/demanded/partial/below/1",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err185 = {instancePath:instancePath+"/demanded/partial/below/1",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
const len11 = data45.length;
if(!(len11 <= 2)){
const err186 = {instancePath:instancePath+"/demanded/partial/below",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/demanded/partial/below",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid4 = _errs134 === errors;
valid34 = valid34 || _valid4;
if(!valid34){
const err188 = {instancePath:instancePath+"/demanded/partial/below",schemaPath:"#/properties/demanded/properties/partial/properties/below/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
else {
errors = _errs131;
if(vErrors !== null){
if(_errs131){
vErrors.length = _errs131;
}
else {
vErrors = null;
}
}
}
}
if(data41.reached !== undefined){
let data48 = data41.reached;
const _errs141 = errors;
let valid36 = false;
const _errs142 = errors;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err189 = {instancePath:instancePath+"/demanded/partial/reached",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 4 || isNaN(data48)){
const err190 = {instancePath:instancePath+"/demanded/partial/reached",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data48 < 0 || isNaN(data48)){
const err191 = {instancePath:instancePath+"/demanded/partial/reached",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
var _valid5 = _errs142 === errors;
valid36 = valid36 || _valid5;
const _errs144 = errors;
if(Array.isArray(data48)){
if(data48.length > 2){
const err192 = {instancePath:instancePath+"/demanded/partial/reached",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data48.length < 2){
const err193 = {instancePath:instancePath+"/demanded/partial/reached",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
const len12 = data48.length;
if(len12 > 0){
let data49 = data48[0];
if(!(((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49))) && (isFinite(data49)))){
const err194 = {instancePath:instancePath+"/demanded/partial/reached/0",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((typeof data49 == "number") && (isFinite(data49))){
if(data49 > 4 || isNaN(data49)){
const err195 = {instancePath:instancePath+"/demanded/partial/reached/0",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(data49 < 0 || isNaN(data49)){
const err196 = {instancePath:instancePath+"/demanded/partial/reached/0",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
if(len12 > 1){
let data50 = data48[1];
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err197 = {instancePath:instancePath+"/demanded/partial/reached/1",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 > 4 || isNaN(data50)){
const err198 = {instancePath:instancePath+"/demanded/partial/reached/1",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data50 < 0 || isNaN(data50)){
const err199 = {instancePath:instancePath+"/demanded/partial/reached/1",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
const len13 = data48.length;
if(!(len13 <= 2)){
const err200 = {instancePath:instancePath+"/demanded/partial/reached",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/demanded/partial/reached",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid5 = _errs144 === errors;
valid36 = valid36 || _valid5;
if(!valid36){
const err202 = {instancePath:instancePath+"/demanded/partial/reached",schemaPath:"#/properties/demanded/properties/partial/properties/reached/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
else {
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err203 = {instancePath:instancePath+"/demanded/partial",schemaPath:"#/properties/demanded/properties/partial/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data30.mandatory !== undefined){
let data51 = data30.mandatory;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.none === undefined){
const err204 = {instancePath:instancePath+"/demanded/mandatory",schemaPath:"#/properties/demanded/properties/mandatory/required",keyword:"required",params:{missingProperty: "none"},message:"must have required property '"+"none"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data51.below === undefined){
const err205 = {instancePath:instancePath+"/demanded/mandatory",schemaPath:"#/properties/demanded/properties/mandatory/required",keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data51.reached === undefined){
const err206 = {instancePath:instancePath+"/demanded/mandatory",schemaPath:"#/properties/demanded/properties/mandatory/required",keyword:"required",params:{missingProperty: "reached"},message:"must have required property '"+"reached"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key17 in data51){
if(!(((key17 === "none") || (key17 === "below")) || (key17 === "reached"))){
const err207 = {instancePath:instancePath+"/demanded/mandatory",schemaPath:"#/properties/demanded/properties/mandatory/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data51.none !== undefined){
let data52 = data51.none;
const _errs154 = errors;
let valid39 = false;
const _errs155 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
const err208 = {instancePath:instancePath+"/demanded/mandatory/none",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 4 || isNaN(data52)){
const err209 = {instancePath:instancePath+"/demanded/mandatory/none",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data52 < 0 || isNaN(data52)){
const err210 = {instancePath:instancePath+"/demanded/mandatory/none",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
var _valid6 = _errs155 === errors;
valid39 = valid39 || _valid6;
const _errs157 = errors;
if(Array.isArray(data52)){
if(data52.length > 2){
const err211 = {instancePath:instancePath+"/demanded/mandatory/none",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data52.length < 2){
const err212 = {instancePath:instancePath+"/demanded/mandatory/none",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
const len14 = data52.length;
if(len14 > 0){
let data53 = data52[0];
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err213 = {instancePath:instancePath+"/demanded/mandatory/none/0",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 4 || isNaN(data53)){
const err214 = {instancePath:instancePath+"/demanded/mandatory/none/0",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data53 < 0 || isNaN(data53)){
const err215 = {instancePath:instancePath+"/demanded/mandatory/none/0",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
if(len14 > 1){
let data54 = data52[1];
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err216 = {instancePath:instancePath+"/demanded/mandatory/none/1",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 4 || isNaN(data54)){
const err217 = {instancePath:instancePath+"/demanded/mandatory/none/1",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err218 = {instancePath:instancePath+"/demanded/mandatory/none/1",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
const len15 = data52.length;
if(!(len15 <= 2)){
const err219 = {instancePath:instancePath+"/demanded/mandatory/none",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/demanded/mandatory/none",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid6 = _errs157 === errors;
valid39 = valid39 || _valid6;
if(!valid39){
const err221 = {instancePath:instancePath+"/demanded/mandatory/none",schemaPath:"#/properties/demanded/properties/mandatory/properties/none/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
}
if(data51.below !== undefined){
let data55 = data51.below;
const _errs164 = errors;
let valid41 = false;
const _errs165 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
const err222 = {instancePath:instancePath+"/demanded/mandatory/below",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 4 || isNaN(data55)){
const err223 = {instancePath:instancePath+"/demanded/mandatory/below",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data55 < 0 || isNaN(data55)){
const err224 = {instancePath:instancePath+"/demanded/mandatory/below",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
var _valid7 = _errs165 === errors;
valid41 = valid41 || _valid7;
const _errs167 = errors;
if(Array.isArray(data55)){
if(data55.length > 2){
const err225 = {instancePath:instancePath+"/demanded/mandatory/below",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data55.length < 2){
const err226 = {instancePath:instancePath+"/demanded/mandatory/below",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
const len16 = data55.length;
if(len16 > 0){
let data56 = data55[0];
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err227 = {instancePath:instancePath+"/demanded/mandatory/below/0",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 4 || isNaN(data56)){
const err228 = {instancePath:instancePath+"/demanded/mandatory/below/0",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data56 < 0 || isNaN(data56)){
const err229 = {instancePath:instancePath+"/demanded/mandatory/below/0",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(len16 > 1){
let data57 = data55[1];
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
const err230 = {instancePath:instancePath+"/demanded/mandatory/below/1",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 4 || isNaN(data57)){
const err231 = {instancePath:instancePath+"/demanded/mandatory/below/1",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err232 = {instancePath:instancePath+"/demanded/mandatory/below/1",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
const len17 = data55.length;
if(!(len17 <= 2)){
const err233 = {instancePath:instancePath+"/demanded/mandatory/below",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/demanded/mandatory/below",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid7 = _errs167 === errors;
valid41 = valid41 || _valid7;
if(!valid41){
const err235 = {instancePath:instancePath+"/demanded/mandatory/below",schemaPath:"#/properties/demanded/properties/mandatory/properties/below/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
else {
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
}
}
if(data51.reached !== undefined){
let data58 = data51.reached;
const _errs174 = errors;
let valid43 = false;
const _errs175 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err236 = {instancePath:instancePath+"/demanded/mandatory/reached",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 4 || isNaN(data58)){
const err237 = {instancePath:instancePath+"/demanded/mandatory/reached",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data58 < 0 || isNaN(data58)){
const err238 = {instancePath:instancePath+"/demanded/mandatory/reached",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
var _valid8 = _errs175 === errors;
valid43 = valid43 || _valid8;
const _errs177 = errors;
if(Array.isArray(data58)){
if(data58.length > 2){
const err239 = {instancePath:instancePath+"/demanded/mandatory/reached",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data58.length < 2){
const err240 = {instancePath:instancePath+"/demanded/mandatory/reached",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
const len18 = data58.length;
if(len18 > 0){
let data59 = data58[0];
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err241 = {instancePath:instancePath+"/demanded/mandatory/reached/0",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 4 || isNaN(data59)){
const err242 = {instancePath:instancePath+"/demanded/mandatory/reached/0",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data59 < 0 || isNaN(data59)){
const err243 = {instancePath:instancePath+"/demanded/mandatory/reached/0",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
if(len18 > 1){
let data60 = data58[1];
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err244 = {instancePath:instancePath+"/demanded/mandatory/reached/1",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 4 || isNaN(data60)){
const err245 = {instancePath:instancePath+"/demanded/mandatory/reached/1",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err246 = {instancePath:instancePath+"/demanded/mandatory/reached/1",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
const len19 = data58.length;
if(!(len19 <= 2)){
const err247 = {instancePath:instancePath+"/demanded/mandatory/reached",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err248 = {instancePath:instancePath+"/demanded/mandatory/reached",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid8 = _errs177 === errors;
valid43 = valid43 || _valid8;
if(!valid43){
const err249 = {instancePath:instancePath+"/demanded/mandatory/reached",schemaPath:"#/properties/demanded/properties/mandatory/properties/reached/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
else {
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err250 = {instancePath:instancePath+"/demanded/mandatory",schemaPath:"#/properties/demanded/properties/mandatory/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data30["mandatory-with-exception"] !== undefined){
let data61 = data30["mandatory-with-exception"];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.none === undefined){
const err251 = {instancePath:instancePath+"/demanded/mandatory-with-exception",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/required",keyword:"required",params:{missingProperty: "none"},message:"must have required property '"+"none"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data61.below === undefined){
const err252 = {instancePath:instancePath+"/demanded/mandatory-with-exception",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/required",keyword:"required",params:{missingProperty: "below"},message:"must have required property '"+"below"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data61.reached === undefined){
const err253 = {instancePath:instancePath+"/demanded/mandatory-with-exception",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/required",keyword:"required",params:{missingProperty: "reached"},message:"must have required property '"+"reached"+"'"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
for(const key18 in data61){
if(!(((key18 === "none") || (key18 === "below")) || (key18 === "reached"))){
const err254 = {instancePath:instancePath+"/demanded/mandatory-with-exception",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data61.none !== undefined){
let data62 = data61.none;
const _errs187 = errors;
let valid46 = false;
const _errs188 = errors;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err255 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 4 || isNaN(data62)){
const err256 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err257 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
var _valid9 = _errs188 === errors;
valid46 = valid46 || _valid9;
const _errs190 = errors;
if(Array.isArray(data62)){
if(data62.length > 2){
const err258 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data62.length < 2){
const err259 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
const len20 = data62.length;
if(len20 > 0){
let data63 = data62[0];
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err260 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none/0",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 4 || isNaN(data63)){
const err261 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none/0",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data63 < 0 || isNaN(data63)){
const err262 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none/0",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
if(len20 > 1){
let data64 = data62[1];
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err263 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none/1",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 4 || isNaN(data64)){
const err264 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none/1",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data64 < 0 || isNaN(data64)){
const err265 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none/1",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
const len21 = data62.length;
if(!(len21 <= 2)){
const err266 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid9 = _errs190 === errors;
valid46 = valid46 || _valid9;
if(!valid46){
const err268 = {instancePath:instancePath+"/demanded/mandatory-with-exception/none",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/none/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
}
if(data61.below !== undefined){
let data65 = data61.below;
const _errs197 = errors;
let valid48 = false;
const _errs198 = errors;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err269 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 4 || isNaN(data65)){
const err270 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err271 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
var _valid10 = _errs198 === errors;
valid48 = valid48 || _valid10;
const _errs200 = errors;
if(Array.isArray(data65)){
if(data65.length > 2){
const err272 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data65.length < 2){
const err273 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
const len22 = data65.length;
if(len22 > 0){
let data66 = data65[0];
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err274 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below/0",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 4 || isNaN(data66)){
const err275 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below/0",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data66 < 0 || isNaN(data66)){
const err276 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below/0",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
if(len22 > 1){
let data67 = data65[1];
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
const err277 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below/1",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 4 || isNaN(data67)){
const err278 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below/1",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data67 < 0 || isNaN(data67)){
const err279 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below/1",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
const len23 = data65.length;
if(!(len23 <= 2)){
const err280 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err281 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid10 = _errs200 === errors;
valid48 = valid48 || _valid10;
if(!valid48){
const err282 = {instancePath:instancePath+"/demanded/mandatory-with-exception/below",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/below/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
}
}
if(data61.reached !== undefined){
let data68 = data61.reached;
const _errs207 = errors;
let valid50 = false;
const _errs208 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err283 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 4 || isNaN(data68)){
const err284 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data68 < 0 || isNaN(data68)){
const err285 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
var _valid11 = _errs208 === errors;
valid50 = valid50 || _valid11;
const _errs210 = errors;
if(Array.isArray(data68)){
if(data68.length > 2){
const err286 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data68.length < 2){
const err287 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
const len24 = data68.length;
if(len24 > 0){
let data69 = data68[0];
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err288 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached/0",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/prefixItems/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 4 || isNaN(data69)){
const err289 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached/0",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/prefixItems/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data69 < 0 || isNaN(data69)){
const err290 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached/0",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/prefixItems/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
}
if(len24 > 1){
let data70 = data68[1];
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err291 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached/1",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/prefixItems/1/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 4 || isNaN(data70)){
const err292 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached/1",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/prefixItems/1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data70 < 0 || isNaN(data70)){
const err293 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached/1",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/prefixItems/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
const len25 = data68.length;
if(!(len25 <= 2)){
const err294 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
var _valid11 = _errs210 === errors;
valid50 = valid50 || _valid11;
if(!valid50){
const err296 = {instancePath:instancePath+"/demanded/mandatory-with-exception/reached",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/properties/reached/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
else {
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err297 = {instancePath:instancePath+"/demanded/mandatory-with-exception",schemaPath:"#/properties/demanded/properties/mandatory-with-exception/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data30.met !== undefined){
let data71 = data30.met;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err298 = {instancePath:instancePath+"/demanded/met",schemaPath:"#/properties/demanded/properties/met/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 4 || isNaN(data71)){
const err299 = {instancePath:instancePath+"/demanded/met",schemaPath:"#/properties/demanded/properties/met/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err300 = {instancePath:instancePath+"/demanded/met",schemaPath:"#/properties/demanded/properties/met/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err301 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data.verified !== undefined){
let data72 = data.verified;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.ladders === undefined){
const err302 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/required",keyword:"required",params:{missingProperty: "ladders"},message:"must have required property '"+"ladders"+"'"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data72.derivations === undefined){
const err303 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/required",keyword:"required",params:{missingProperty: "derivations"},message:"must have required property '"+"derivations"+"'"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data72.detectability === undefined){
const err304 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/required",keyword:"required",params:{missingProperty: "detectability"},message:"must have required property '"+"detectability"+"'"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data72["place-ceiling"] === undefined){
const err305 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/required",keyword:"required",params:{missingProperty: "place-ceiling"},message:"must have required property '"+"place-ceiling"+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data72.words === undefined){
const err306 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/required",keyword:"required",params:{missingProperty: "words"},message:"must have required property '"+"words"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key19 in data72){
if(!(((((key19 === "ladders") || (key19 === "derivations")) || (key19 === "detectability")) || (key19 === "place-ceiling")) || (key19 === "words"))){
const err307 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data72.ladders !== undefined){
let data73 = data72.ladders;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key20 in data73){
const _errs223 = errors;
if(typeof key20 !== "string"){
const err308 = {instancePath:instancePath+"/verified/ladders",schemaPath:"common.schema.json#/$defs/requirementKind/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key20};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(!(((((key20 === "people") || (key20 === "process")) || (key20 === "product")) || (key20 === "commitment")) || (key20 === "service"))){
const err309 = {instancePath:instancePath+"/verified/ladders",schemaPath:"common.schema.json#/$defs/requirementKind/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values",propertyName:key20};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var valid53 = _errs223 === errors;
if(!valid53){
const err310 = {instancePath:instancePath+"/verified/ladders",schemaPath:"#/properties/verified/properties/ladders/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
for(const key21 in data73){
let data74 = data73[key21];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74["1"] === undefined){
const err311 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/ladders/additionalProperties/required",keyword:"required",params:{missingProperty: "1"},message:"must have required property '"+"1"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data74["2"] === undefined){
const err312 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/ladders/additionalProperties/required",keyword:"required",params:{missingProperty: "2"},message:"must have required property '"+"2"+"'"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data74["3"] === undefined){
const err313 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/ladders/additionalProperties/required",keyword:"required",params:{missingProperty: "3"},message:"must have required property '"+"3"+"'"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data74["4"] === undefined){
const err314 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/ladders/additionalProperties/required",keyword:"required",params:{missingProperty: "4"},message:"must have required property '"+"4"+"'"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key22 in data74){
if(!((((key22 === "1") || (key22 === "2")) || (key22 === "3")) || (key22 === "4"))){
const err315 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/ladders/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data74["1"] !== undefined){
let data75 = data74["1"];
if(Array.isArray(data75)){
if(data75.length < 1){
const err316 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/1/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
const len26 = data75.length;
for(let i2=0; i2<len26; i2++){
let data76 = data75[i2];
const _errs233 = errors;
let valid59 = false;
const _errs234 = errors;
if(typeof data76 !== "string"){
const err317 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2,schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(!((((((((((((((((((data76 === "declared") || (data76 === "independent")) || (data76 === "on-site")) || (data76 === "unannounced")) || (data76 === "private-interviews")) || (data76 === "correction-verified")) || (data76 === "worker-channel")) || (data76 === "results-disclosed")) || (data76 === "transactions-checked")) || (data76 === "practice-confirmed")) || (data76 === "statutory-surveillance")) || (data76 === "tested")) || (data76 === "third-party-decision")) || (data76 === "renewed")) || (data76 === "market-samples")) || (data76 === "published-promise")) || (data76 === "breach-sanctioned")) || (data76 === "delivery-checked"))){
const err318 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2,schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid12 = _errs234 === errors;
valid59 = valid59 || _valid12;
const _errs237 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.any === undefined){
const err319 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/1/items/anyOf/1/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
for(const key23 in data76){
if(!(key23 === "any")){
const err320 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/1/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data76.any !== undefined){
let data77 = data76.any;
if(Array.isArray(data77)){
if(data77.length < 2){
const err321 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2+"/any",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/1/items/anyOf/1/properties/any/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
const len27 = data77.length;
for(let i3=0; i3<len27; i3++){
let data78 = data77[i3];
if(typeof data78 !== "string"){
const err322 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2+"/any/" + i3,schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(!((((((((((((((((((data78 === "declared") || (data78 === "independent")) || (data78 === "on-site")) || (data78 === "unannounced")) || (data78 === "private-interviews")) || (data78 === "correction-verified")) || (data78 === "worker-channel")) || (data78 === "results-disclosed")) || (data78 === "transactions-checked")) || (data78 === "practice-confirmed")) || (data78 === "statutory-surveillance")) || (data78 === "tested")) || (data78 === "third-party-decision")) || (data78 === "renewed")) || (data78 === "market-samples")) || (data78 === "published-promise")) || (data78 === "breach-sanctioned")) || (data78 === "delivery-checked"))){
const err323 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2+"/any/" + i3,schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2+"/any",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/1/items/anyOf/1/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/1/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid12 = _errs237 === errors;
valid59 = valid59 || _valid12;
if(!valid59){
const err326 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1/" + i2,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/1/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
else {
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err327 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/1",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/1/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data74["2"] !== undefined){
let data79 = data74["2"];
if(Array.isArray(data79)){
if(data79.length < 1){
const err328 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/2/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
const len28 = data79.length;
for(let i4=0; i4<len28; i4++){
let data80 = data79[i4];
const _errs248 = errors;
let valid67 = false;
const _errs249 = errors;
if(typeof data80 !== "string"){
const err329 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4,schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(!((((((((((((((((((data80 === "declared") || (data80 === "independent")) || (data80 === "on-site")) || (data80 === "unannounced")) || (data80 === "private-interviews")) || (data80 === "correction-verified")) || (data80 === "worker-channel")) || (data80 === "results-disclosed")) || (data80 === "transactions-checked")) || (data80 === "practice-confirmed")) || (data80 === "statutory-surveillance")) || (data80 === "tested")) || (data80 === "third-party-decision")) || (data80 === "renewed")) || (data80 === "market-samples")) || (data80 === "published-promise")) || (data80 === "breach-sanctioned")) || (data80 === "delivery-checked"))){
const err330 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4,schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var _valid13 = _errs249 === errors;
valid67 = valid67 || _valid13;
const _errs252 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.any === undefined){
const err331 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/2/items/anyOf/1/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
for(const key24 in data80){
if(!(key24 === "any")){
const err332 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/2/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data80.any !== undefined){
let data81 = data80.any;
if(Array.isArray(data81)){
if(data81.length < 2){
const err333 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4+"/any",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/2/items/anyOf/1/properties/any/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
const len29 = data81.length;
for(let i5=0; i5<len29; i5++){
let data82 = data81[i5];
if(typeof data82 !== "string"){
const err334 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4+"/any/" + i5,schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(!((((((((((((((((((data82 === "declared") || (data82 === "independent")) || (data82 === "on-site")) || (data82 === "unannounced")) || (data82 === "private-interviews")) || (data82 === "correction-verified")) || (data82 === "worker-channel")) || (data82 === "results-disclosed")) || (data82 === "transactions-checked")) || (data82 === "practice-confirmed")) || (data82 === "statutory-surveillance")) || (data82 === "tested")) || (data82 === "third-party-decision")) || (data82 === "renewed")) || (data82 === "market-samples")) || (data82 === "published-promise")) || (data82 === "breach-sanctioned")) || (data82 === "delivery-checked"))){
const err335 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4+"/any/" + i5,schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
}
else {
const err336 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4+"/any",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/2/items/anyOf/1/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err337 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/2/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
var _valid13 = _errs252 === errors;
valid67 = valid67 || _valid13;
if(!valid67){
const err338 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2/" + i4,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/2/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
else {
errors = _errs248;
if(vErrors !== null){
if(_errs248){
vErrors.length = _errs248;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err339 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/2",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/2/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data74["3"] !== undefined){
let data83 = data74["3"];
if(Array.isArray(data83)){
if(data83.length < 1){
const err340 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/3/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
const len30 = data83.length;
for(let i6=0; i6<len30; i6++){
let data84 = data83[i6];
const _errs263 = errors;
let valid75 = false;
const _errs264 = errors;
if(typeof data84 !== "string"){
const err341 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6,schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(!((((((((((((((((((data84 === "declared") || (data84 === "independent")) || (data84 === "on-site")) || (data84 === "unannounced")) || (data84 === "private-interviews")) || (data84 === "correction-verified")) || (data84 === "worker-channel")) || (data84 === "results-disclosed")) || (data84 === "transactions-checked")) || (data84 === "practice-confirmed")) || (data84 === "statutory-surveillance")) || (data84 === "tested")) || (data84 === "third-party-decision")) || (data84 === "renewed")) || (data84 === "market-samples")) || (data84 === "published-promise")) || (data84 === "breach-sanctioned")) || (data84 === "delivery-checked"))){
const err342 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6,schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid14 = _errs264 === errors;
valid75 = valid75 || _valid14;
const _errs267 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.any === undefined){
const err343 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/3/items/anyOf/1/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
for(const key25 in data84){
if(!(key25 === "any")){
const err344 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/3/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data84.any !== undefined){
let data85 = data84.any;
if(Array.isArray(data85)){
if(data85.length < 2){
const err345 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6+"/any",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/3/items/anyOf/1/properties/any/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
const len31 = data85.length;
for(let i7=0; i7<len31; i7++){
let data86 = data85[i7];
if(typeof data86 !== "string"){
const err346 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6+"/any/" + i7,schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(!((((((((((((((((((data86 === "declared") || (data86 === "independent")) || (data86 === "on-site")) || (data86 === "unannounced")) || (data86 === "private-interviews")) || (data86 === "correction-verified")) || (data86 === "worker-channel")) || (data86 === "results-disclosed")) || (data86 === "transactions-checked")) || (data86 === "practice-confirmed")) || (data86 === "statutory-surveillance")) || (data86 === "tested")) || (data86 === "third-party-decision")) || (data86 === "renewed")) || (data86 === "market-samples")) || (data86 === "published-promise")) || (data86 === "breach-sanctioned")) || (data86 === "delivery-checked"))){
const err347 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6+"/any/" + i7,schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6+"/any",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/3/items/anyOf/1/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/3/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var _valid14 = _errs267 === errors;
valid75 = valid75 || _valid14;
if(!valid75){
const err350 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3/" + i6,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/3/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
else {
errors = _errs263;
if(vErrors !== null){
if(_errs263){
vErrors.length = _errs263;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err351 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/3",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/3/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data74["4"] !== undefined){
let data87 = data74["4"];
if(Array.isArray(data87)){
if(data87.length < 1){
const err352 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/4/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
const len32 = data87.length;
for(let i8=0; i8<len32; i8++){
let data88 = data87[i8];
const _errs278 = errors;
let valid83 = false;
const _errs279 = errors;
if(typeof data88 !== "string"){
const err353 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8,schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(!((((((((((((((((((data88 === "declared") || (data88 === "independent")) || (data88 === "on-site")) || (data88 === "unannounced")) || (data88 === "private-interviews")) || (data88 === "correction-verified")) || (data88 === "worker-channel")) || (data88 === "results-disclosed")) || (data88 === "transactions-checked")) || (data88 === "practice-confirmed")) || (data88 === "statutory-surveillance")) || (data88 === "tested")) || (data88 === "third-party-decision")) || (data88 === "renewed")) || (data88 === "market-samples")) || (data88 === "published-promise")) || (data88 === "breach-sanctioned")) || (data88 === "delivery-checked"))){
const err354 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8,schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid15 = _errs279 === errors;
valid83 = valid83 || _valid15;
const _errs282 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.any === undefined){
const err355 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/4/items/anyOf/1/required",keyword:"required",params:{missingProperty: "any"},message:"must have required property '"+"any"+"'"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key26 in data88){
if(!(key26 === "any")){
const err356 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/4/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data88.any !== undefined){
let data89 = data88.any;
if(Array.isArray(data89)){
if(data89.length < 2){
const err357 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8+"/any",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/4/items/anyOf/1/properties/any/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
const len33 = data89.length;
for(let i9=0; i9<len33; i9++){
let data90 = data89[i9];
if(typeof data90 !== "string"){
const err358 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8+"/any/" + i9,schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(!((((((((((((((((((data90 === "declared") || (data90 === "independent")) || (data90 === "on-site")) || (data90 === "unannounced")) || (data90 === "private-interviews")) || (data90 === "correction-verified")) || (data90 === "worker-channel")) || (data90 === "results-disclosed")) || (data90 === "transactions-checked")) || (data90 === "practice-confirmed")) || (data90 === "statutory-surveillance")) || (data90 === "tested")) || (data90 === "third-party-decision")) || (data90 === "renewed")) || (data90 === "market-samples")) || (data90 === "published-promise")) || (data90 === "breach-sanctioned")) || (data90 === "delivery-checked"))){
const err359 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8+"/any/" + i9,schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8+"/any",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/4/items/anyOf/1/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/4/items/anyOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid15 = _errs282 === errors;
valid83 = valid83 || _valid15;
if(!valid83){
const err362 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4/" + i8,schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/4/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
else {
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err363 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/4",schemaPath:"#/properties/verified/properties/ladders/additionalProperties/properties/4/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/verified/ladders/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/ladders/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/verified/ladders",schemaPath:"#/properties/verified/properties/ladders/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data72.derivations !== undefined){
let data91 = data72.derivations;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key27 in data91){
const _errs292 = errors;
if(typeof key27 !== "string"){
const err366 = {instancePath:instancePath+"/verified/derivations",schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key27};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(!((((((((((((((((((key27 === "declared") || (key27 === "independent")) || (key27 === "on-site")) || (key27 === "unannounced")) || (key27 === "private-interviews")) || (key27 === "correction-verified")) || (key27 === "worker-channel")) || (key27 === "results-disclosed")) || (key27 === "transactions-checked")) || (key27 === "practice-confirmed")) || (key27 === "statutory-surveillance")) || (key27 === "tested")) || (key27 === "third-party-decision")) || (key27 === "renewed")) || (key27 === "market-samples")) || (key27 === "published-promise")) || (key27 === "breach-sanctioned")) || (key27 === "delivery-checked"))){
const err367 = {instancePath:instancePath+"/verified/derivations",schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",propertyName:key27};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var valid89 = _errs292 === errors;
if(!valid89){
const err368 = {instancePath:instancePath+"/verified/derivations",schemaPath:"#/properties/verified/properties/derivations/propertyNames",keyword:"propertyNames",params:{propertyName: key27},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
for(const key28 in data91){
let data92 = data91[key28];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92["met-when"] === undefined){
const err369 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/required",keyword:"required",params:{missingProperty: "met-when"},message:"must have required property '"+"met-when"+"'"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data92.why === undefined){
const err370 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
for(const key29 in data92){
if(!(((key29 === "met-when") || (key29 === "not-met-below")) || (key29 === "why"))){
const err371 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data92["met-when"] !== undefined){
let data93 = data92["met-when"];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key30 in data93){
const _errs301 = errors;
if(typeof key30 === "string"){
if(func2(key30) > 80){
const err372 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/met-when",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key30};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(!pattern5.test(key30)){
const err373 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/met-when",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key30};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/met-when",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key30};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var valid93 = _errs301 === errors;
if(!valid93){
const err375 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/met-when",schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/met-when/propertyNames",keyword:"propertyNames",params:{propertyName: key30},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
for(const key31 in data93){
let data94 = data93[key31];
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err376 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/met-when/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/met-when/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 3 || isNaN(data94)){
const err377 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/met-when/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/met-when/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data94 < 0 || isNaN(data94)){
const err378 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/met-when/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/met-when/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
}
else {
const err379 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/met-when",schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/met-when/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data92["not-met-below"] !== undefined){
let data95 = data92["not-met-below"];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key32 in data95){
const _errs309 = errors;
if(typeof key32 === "string"){
if(func2(key32) > 80){
const err380 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-met-below",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key32};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(!pattern5.test(key32)){
const err381 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-met-below",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key32};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-met-below",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key32};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var valid96 = _errs309 === errors;
if(!valid96){
const err383 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-met-below",schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/not-met-below/propertyNames",keyword:"propertyNames",params:{propertyName: key32},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
for(const key33 in data95){
let data96 = data95[key33];
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err384 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-met-below/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/not-met-below/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 3 || isNaN(data96)){
const err385 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-met-below/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/not-met-below/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data96 < 0 || isNaN(data96)){
const err386 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-met-below/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/not-met-below/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
}
else {
const err387 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/not-met-below",schemaPath:"#/properties/verified/properties/derivations/additionalProperties/properties/not-met-below/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data92.why !== undefined){
let data97 = data92.why;
if(typeof data97 === "string"){
if(func2(data97) > 4000){
const err388 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(func2(data97) < 1){
const err389 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
}
else {
const err391 = {instancePath:instancePath+"/verified/derivations/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/verified/properties/derivations/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/verified/derivations",schemaPath:"#/properties/verified/properties/derivations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data72.detectability !== undefined){
let data98 = data72.detectability;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98["with-interviews"] === undefined){
const err393 = {instancePath:instancePath+"/verified/detectability",schemaPath:"#/properties/verified/properties/detectability/required",keyword:"required",params:{missingProperty: "with-interviews"},message:"must have required property '"+"with-interviews"+"'"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data98["with-channel"] === undefined){
const err394 = {instancePath:instancePath+"/verified/detectability",schemaPath:"#/properties/verified/properties/detectability/required",keyword:"required",params:{missingProperty: "with-channel"},message:"must have required property '"+"with-channel"+"'"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
for(const key34 in data98){
if(!((key34 === "with-interviews") || (key34 === "with-channel"))){
const err395 = {instancePath:instancePath+"/verified/detectability",schemaPath:"#/properties/verified/properties/detectability/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data98["with-interviews"] !== undefined){
let data99 = data98["with-interviews"];
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err396 = {instancePath:instancePath+"/verified/detectability/with-interviews",schemaPath:"#/properties/verified/properties/detectability/properties/with-interviews/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 4 || isNaN(data99)){
const err397 = {instancePath:instancePath+"/verified/detectability/with-interviews",schemaPath:"#/properties/verified/properties/detectability/properties/with-interviews/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data99 < 0 || isNaN(data99)){
const err398 = {instancePath:instancePath+"/verified/detectability/with-interviews",schemaPath:"#/properties/verified/properties/detectability/properties/with-interviews/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
if(data98["with-channel"] !== undefined){
let data100 = data98["with-channel"];
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err399 = {instancePath:instancePath+"/verified/detectability/with-channel",schemaPath:"#/properties/verified/properties/detectability/properties/with-channel/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 4 || isNaN(data100)){
const err400 = {instancePath:instancePath+"/verified/detectability/with-channel",schemaPath:"#/properties/verified/properties/detectability/properties/with-channel/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data100 < 0 || isNaN(data100)){
const err401 = {instancePath:instancePath+"/verified/detectability/with-channel",schemaPath:"#/properties/verified/properties/detectability/properties/with-channel/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
}
else {
const err402 = {instancePath:instancePath+"/verified/detectability",schemaPath:"#/properties/verified/properties/detectability/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data72["place-ceiling"] !== undefined){
let data101 = data72["place-ceiling"];
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err403 = {instancePath:instancePath+"/verified/place-ceiling",schemaPath:"#/properties/verified/properties/place-ceiling/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 4 || isNaN(data101)){
const err404 = {instancePath:instancePath+"/verified/place-ceiling",schemaPath:"#/properties/verified/properties/place-ceiling/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data101 < 0 || isNaN(data101)){
const err405 = {instancePath:instancePath+"/verified/place-ceiling",schemaPath:"#/properties/verified/properties/place-ceiling/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
if(data72.words !== undefined){
let data102 = data72.words;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key35 in data102){
const _errs329 = errors;
if(typeof key35 !== "string"){
const err406 = {instancePath:instancePath+"/verified/words",schemaPath:"common.schema.json#/$defs/verificationElement/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key35};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(!((((((((((((((((((key35 === "declared") || (key35 === "independent")) || (key35 === "on-site")) || (key35 === "unannounced")) || (key35 === "private-interviews")) || (key35 === "correction-verified")) || (key35 === "worker-channel")) || (key35 === "results-disclosed")) || (key35 === "transactions-checked")) || (key35 === "practice-confirmed")) || (key35 === "statutory-surveillance")) || (key35 === "tested")) || (key35 === "third-party-decision")) || (key35 === "renewed")) || (key35 === "market-samples")) || (key35 === "published-promise")) || (key35 === "breach-sanctioned")) || (key35 === "delivery-checked"))){
const err407 = {instancePath:instancePath+"/verified/words",schemaPath:"common.schema.json#/$defs/verificationElement/enum",keyword:"enum",params:{allowedValues: schema39.enum},message:"must be equal to one of the allowed values",propertyName:key35};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var valid101 = _errs329 === errors;
if(!valid101){
const err408 = {instancePath:instancePath+"/verified/words",schemaPath:"#/properties/verified/properties/words/propertyNames",keyword:"propertyNames",params:{propertyName: key35},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
for(const key36 in data102){
let data103 = data102[key36];
if(typeof data103 === "string"){
if(func2(data103) > 4000){
const err409 = {instancePath:instancePath+"/verified/words/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(func2(data103) < 1){
const err410 = {instancePath:instancePath+"/verified/words/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/verified/words/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/verified/words",schemaPath:"#/properties/verified/properties/words/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
}
else {
const err413 = {instancePath:instancePath+"/verified",schemaPath:"#/properties/verified/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data.bound !== undefined){
let data104 = data.bound;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.units === undefined){
const err414 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/required",keyword:"required",params:{missingProperty: "units"},message:"must have required property '"+"units"+"'"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(data104.bindings === undefined){
const err415 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/required",keyword:"required",params:{missingProperty: "bindings"},message:"must have required property '"+"bindings"+"'"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(data104["service-at-certified-site"] === undefined){
const err416 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/required",keyword:"required",params:{missingProperty: "service-at-certified-site"},message:"must have required property '"+"service-at-certified-site"+"'"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data104.company === undefined){
const err417 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/required",keyword:"required",params:{missingProperty: "company"},message:"must have required property '"+"company"+"'"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
for(const key37 in data104){
if(!((((key37 === "units") || (key37 === "bindings")) || (key37 === "service-at-certified-site")) || (key37 === "company"))){
const err418 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data104.units !== undefined){
let data105 = data104.units;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key38 in data105){
const _errs341 = errors;
if(!(((((key38 === "product-model") || (key38 === "batch")) || (key38 === "site")) || (key38 === "company")) || (key38 === "membership"))){
const err419 = {instancePath:instancePath+"/bound/units",schemaPath:"#/properties/bound/properties/units/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.bound.properties.units.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key38};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
var valid106 = _errs341 === errors;
if(!valid106){
const err420 = {instancePath:instancePath+"/bound/units",schemaPath:"#/properties/bound/properties/units/propertyNames",keyword:"propertyNames",params:{propertyName: key38},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
for(const key39 in data105){
let data106 = data105[key39];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key40 in data106){
const _errs345 = errors;
if(typeof key40 !== "string"){
const err421 = {instancePath:instancePath+"/bound/units/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key40};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(!(((((((key40 === "product") || (key40 === "brand")) || (key40 === "final-assembly")) || (key40 === "components")) || (key40 === "smelting-refining")) || (key40 === "mining")) || (key40 === "end-of-life"))){
const err422 = {instancePath:instancePath+"/bound/units/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values",propertyName:key40};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var valid108 = _errs345 === errors;
if(!valid108){
const err423 = {instancePath:instancePath+"/bound/units/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bound/properties/units/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName: key40},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
for(const key41 in data106){
let data107 = data106[key41];
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err424 = {instancePath:instancePath+"/bound/units/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bound/properties/units/additionalProperties/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 3 || isNaN(data107)){
const err425 = {instancePath:instancePath+"/bound/units/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bound/properties/units/additionalProperties/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data107 < 0 || isNaN(data107)){
const err426 = {instancePath:instancePath+"/bound/units/" + key39.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bound/properties/units/additionalProperties/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
}
else {
const err427 = {instancePath:instancePath+"/bound/units/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bound/properties/units/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath:instancePath+"/bound/units",schemaPath:"#/properties/bound/properties/units/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data104.bindings !== undefined){
let data108 = data104.bindings;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key42 in data108){
const _errs353 = errors;
if(!((key42 === "segregated") || (key42 === "mass-balance"))){
const err429 = {instancePath:instancePath+"/bound/bindings",schemaPath:"#/properties/bound/properties/bindings/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.bound.properties.bindings.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key42};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var valid111 = _errs353 === errors;
if(!valid111){
const err430 = {instancePath:instancePath+"/bound/bindings",schemaPath:"#/properties/bound/properties/bindings/propertyNames",keyword:"propertyNames",params:{propertyName: key42},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
for(const key43 in data108){
let data109 = data108[key43];
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err431 = {instancePath:instancePath+"/bound/bindings/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bound/properties/bindings/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 3 || isNaN(data109)){
const err432 = {instancePath:instancePath+"/bound/bindings/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bound/properties/bindings/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data109 < 0 || isNaN(data109)){
const err433 = {instancePath:instancePath+"/bound/bindings/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/bound/properties/bindings/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
}
else {
const err434 = {instancePath:instancePath+"/bound/bindings",schemaPath:"#/properties/bound/properties/bindings/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data104["service-at-certified-site"] !== undefined){
let data110 = data104["service-at-certified-site"];
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err435 = {instancePath:instancePath+"/bound/service-at-certified-site",schemaPath:"#/properties/bound/properties/service-at-certified-site/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 3 || isNaN(data110)){
const err436 = {instancePath:instancePath+"/bound/service-at-certified-site",schemaPath:"#/properties/bound/properties/service-at-certified-site/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data110 < 0 || isNaN(data110)){
const err437 = {instancePath:instancePath+"/bound/service-at-certified-site",schemaPath:"#/properties/bound/properties/service-at-certified-site/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
if(data104.company !== undefined){
let data111 = data104.company;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.tiers === undefined){
const err438 = {instancePath:instancePath+"/bound/company",schemaPath:"#/properties/bound/properties/company/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(data111.ceiling === undefined){
const err439 = {instancePath:instancePath+"/bound/company",schemaPath:"#/properties/bound/properties/company/required",keyword:"required",params:{missingProperty: "ceiling"},message:"must have required property '"+"ceiling"+"'"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
for(const key44 in data111){
if(!((key44 === "tiers") || (key44 === "ceiling"))){
const err440 = {instancePath:instancePath+"/bound/company",schemaPath:"#/properties/bound/properties/company/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data111.tiers !== undefined){
let data112 = data111.tiers;
if(Array.isArray(data112)){
const len34 = data112.length;
for(let i10=0; i10<len34; i10++){
let data113 = data112[i10];
if(typeof data113 !== "string"){
const err441 = {instancePath:instancePath+"/bound/company/tiers/" + i10,schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(!(((((((data113 === "product") || (data113 === "brand")) || (data113 === "final-assembly")) || (data113 === "components")) || (data113 === "smelting-refining")) || (data113 === "mining")) || (data113 === "end-of-life"))){
const err442 = {instancePath:instancePath+"/bound/company/tiers/" + i10,schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
else {
const err443 = {instancePath:instancePath+"/bound/company/tiers",schemaPath:"#/properties/bound/properties/company/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data111.ceiling !== undefined){
let data114 = data111.ceiling;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err444 = {instancePath:instancePath+"/bound/company/ceiling",schemaPath:"#/properties/bound/properties/company/properties/ceiling/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 3 || isNaN(data114)){
const err445 = {instancePath:instancePath+"/bound/company/ceiling",schemaPath:"#/properties/bound/properties/company/properties/ceiling/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err446 = {instancePath:instancePath+"/bound/company/ceiling",schemaPath:"#/properties/bound/properties/company/properties/ceiling/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
}
}
else {
const err447 = {instancePath:instancePath+"/bound/company",schemaPath:"#/properties/bound/properties/company/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
else {
const err448 = {instancePath:instancePath+"/bound",schemaPath:"#/properties/bound/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data.caps !== undefined){
let data115 = data.caps;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.bound === undefined){
const err449 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/required",keyword:"required",params:{missingProperty: "bound"},message:"must have required property '"+"bound"+"'"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(data115.credibility === undefined){
const err450 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/required",keyword:"required",params:{missingProperty: "credibility"},message:"must have required property '"+"credibility"+"'"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
for(const key45 in data115){
if(!((key45 === "bound") || (key45 === "credibility"))){
const err451 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data115.bound !== undefined){
let data116 = data115.bound;
if(Array.isArray(data116)){
if(data116.length > 4){
const err452 = {instancePath:instancePath+"/caps/bound",schemaPath:"#/properties/caps/properties/bound/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(data116.length < 4){
const err453 = {instancePath:instancePath+"/caps/bound",schemaPath:"#/properties/caps/properties/bound/minItems",keyword:"minItems",params:{limit: 4},message:"must NOT have fewer than 4 items"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
const len35 = data116.length;
for(let i11=0; i11<len35; i11++){
let data117 = data116[i11];
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err454 = {instancePath:instancePath+"/caps/bound/" + i11,schemaPath:"#/properties/caps/properties/bound/items/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 4 || isNaN(data117)){
const err455 = {instancePath:instancePath+"/caps/bound/" + i11,schemaPath:"#/properties/caps/properties/bound/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data117 < 0 || isNaN(data117)){
const err456 = {instancePath:instancePath+"/caps/bound/" + i11,schemaPath:"#/properties/caps/properties/bound/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
}
else {
const err457 = {instancePath:instancePath+"/caps/bound",schemaPath:"#/properties/caps/properties/bound/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data115.credibility !== undefined){
let data118 = data115.credibility;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key46 in data118){
const _errs378 = errors;
if(!((((key46 === "A") || (key46 === "B")) || (key46 === "C")) || (key46 === "D"))){
const err458 = {instancePath:instancePath+"/caps/credibility",schemaPath:"#/properties/caps/properties/credibility/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.caps.properties.credibility.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key46};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
var valid120 = _errs378 === errors;
if(!valid120){
const err459 = {instancePath:instancePath+"/caps/credibility",schemaPath:"#/properties/caps/properties/credibility/propertyNames",keyword:"propertyNames",params:{propertyName: key46},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
for(const key47 in data118){
let data119 = data118[key47];
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err460 = {instancePath:instancePath+"/caps/credibility/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caps/properties/credibility/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 4 || isNaN(data119)){
const err461 = {instancePath:instancePath+"/caps/credibility/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caps/properties/credibility/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data119 < 0 || isNaN(data119)){
const err462 = {instancePath:instancePath+"/caps/credibility/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/caps/properties/credibility/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
}
}
else {
const err463 = {instancePath:instancePath+"/caps/credibility",schemaPath:"#/properties/caps/properties/credibility/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
else {
const err464 = {instancePath:instancePath+"/caps",schemaPath:"#/properties/caps/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data.number !== undefined){
let data120 = data.number;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.demanded === undefined){
const err465 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data120.verified === undefined){
const err466 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/required",keyword:"required",params:{missingProperty: "verified"},message:"must have required property '"+"verified"+"'"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if(data120.bound === undefined){
const err467 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/required",keyword:"required",params:{missingProperty: "bound"},message:"must have required property '"+"bound"+"'"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(data120.credibility === undefined){
const err468 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/required",keyword:"required",params:{missingProperty: "credibility"},message:"must have required property '"+"credibility"+"'"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data120["bound-floor"] === undefined){
const err469 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/required",keyword:"required",params:{missingProperty: "bound-floor"},message:"must have required property '"+"bound-floor"+"'"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(data120["points-per-class"] === undefined){
const err470 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/required",keyword:"required",params:{missingProperty: "points-per-class"},message:"must have required property '"+"points-per-class"+"'"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
for(const key48 in data120){
if(!((((((key48 === "demanded") || (key48 === "verified")) || (key48 === "bound")) || (key48 === "credibility")) || (key48 === "bound-floor")) || (key48 === "points-per-class"))){
const err471 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data120.demanded !== undefined){
let data121 = data120.demanded;
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 1 || isNaN(data121)){
const err472 = {instancePath:instancePath+"/number/demanded",schemaPath:"#/properties/number/properties/demanded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(data121 < 0 || isNaN(data121)){
const err473 = {instancePath:instancePath+"/number/demanded",schemaPath:"#/properties/number/properties/demanded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/number/demanded",schemaPath:"#/properties/number/properties/demanded/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data120.verified !== undefined){
let data122 = data120.verified;
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 1 || isNaN(data122)){
const err475 = {instancePath:instancePath+"/number/verified",schemaPath:"#/properties/number/properties/verified/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(data122 < 0 || isNaN(data122)){
const err476 = {instancePath:instancePath+"/number/verified",schemaPath:"#/properties/number/properties/verified/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/number/verified",schemaPath:"#/properties/number/properties/verified/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data120.bound !== undefined){
let data123 = data120.bound;
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 1 || isNaN(data123)){
const err478 = {instancePath:instancePath+"/number/bound",schemaPath:"#/properties/number/properties/bound/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err479 = {instancePath:instancePath+"/number/bound",schemaPath:"#/properties/number/properties/bound/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/number/bound",schemaPath:"#/properties/number/properties/bound/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data120.credibility !== undefined){
let data124 = data120.credibility;
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 1 || isNaN(data124)){
const err481 = {instancePath:instancePath+"/number/credibility",schemaPath:"#/properties/number/properties/credibility/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data124 < 0 || isNaN(data124)){
const err482 = {instancePath:instancePath+"/number/credibility",schemaPath:"#/properties/number/properties/credibility/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/number/credibility",schemaPath:"#/properties/number/properties/credibility/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data120["bound-floor"] !== undefined){
let data125 = data120["bound-floor"];
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 3 || isNaN(data125)){
const err484 = {instancePath:instancePath+"/number/bound-floor",schemaPath:"#/properties/number/properties/bound-floor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data125 < 0 || isNaN(data125)){
const err485 = {instancePath:instancePath+"/number/bound-floor",schemaPath:"#/properties/number/properties/bound-floor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/number/bound-floor",schemaPath:"#/properties/number/properties/bound-floor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data120["points-per-class"] !== undefined){
let data126 = data120["points-per-class"];
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 <= 0 || isNaN(data126)){
const err487 = {instancePath:instancePath+"/number/points-per-class",schemaPath:"#/properties/number/properties/points-per-class/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
else {
const err488 = {instancePath:instancePath+"/number/points-per-class",schemaPath:"#/properties/number/properties/points-per-class/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data.words !== undefined){
let data127 = data.words;
if(Array.isArray(data127)){
if(data127.length > 5){
const err490 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data127.length < 5){
const err491 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/minItems",keyword:"minItems",params:{limit: 5},message:"must NOT have fewer than 5 items"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
const len36 = data127.length;
for(let i12=0; i12<len36; i12++){
let data128 = data127[i12];
if(typeof data128 === "string"){
if(func2(data128) > 4000){
const err492 = {instancePath:instancePath+"/words/" + i12,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
if(func2(data128) < 1){
const err493 = {instancePath:instancePath+"/words/" + i12,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/words/" + i12,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/words",schemaPath:"#/properties/words/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data.questions !== undefined){
let data129 = data.questions;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129["facts-together"] === undefined){
const err496 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/required",keyword:"required",params:{missingProperty: "facts-together"},message:"must have required property '"+"facts-together"+"'"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
if(data129.most === undefined){
const err497 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/required",keyword:"required",params:{missingProperty: "most"},message:"must have required property '"+"most"+"'"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
for(const key49 in data129){
if(!((key49 === "facts-together") || (key49 === "most"))){
const err498 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data129["facts-together"] !== undefined){
let data130 = data129["facts-together"];
if(!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130)))){
const err499 = {instancePath:instancePath+"/questions/facts-together",schemaPath:"#/properties/questions/properties/facts-together/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 10 || isNaN(data130)){
const err500 = {instancePath:instancePath+"/questions/facts-together",schemaPath:"#/properties/questions/properties/facts-together/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data130 < 1 || isNaN(data130)){
const err501 = {instancePath:instancePath+"/questions/facts-together",schemaPath:"#/properties/questions/properties/facts-together/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
if(data129.most !== undefined){
let data131 = data129.most;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err502 = {instancePath:instancePath+"/questions/most",schemaPath:"#/properties/questions/properties/most/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 > 100 || isNaN(data131)){
const err503 = {instancePath:instancePath+"/questions/most",schemaPath:"#/properties/questions/properties/most/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data131 < 1 || isNaN(data131)){
const err504 = {instancePath:instancePath+"/questions/most",schemaPath:"#/properties/questions/properties/most/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
}
else {
const err505 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data.robustness !== undefined){
let data132 = data.robustness;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.draws === undefined){
const err506 = {instancePath:instancePath+"/robustness",schemaPath:"#/properties/robustness/required",keyword:"required",params:{missingProperty: "draws"},message:"must have required property '"+"draws"+"'"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data132.concentration === undefined){
const err507 = {instancePath:instancePath+"/robustness",schemaPath:"#/properties/robustness/required",keyword:"required",params:{missingProperty: "concentration"},message:"must have required property '"+"concentration"+"'"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(data132.robust === undefined){
const err508 = {instancePath:instancePath+"/robustness",schemaPath:"#/properties/robustness/required",keyword:"required",params:{missingProperty: "robust"},message:"must have required property '"+"robust"+"'"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(data132.sensitive === undefined){
const err509 = {instancePath:instancePath+"/robustness",schemaPath:"#/properties/robustness/required",keyword:"required",params:{missingProperty: "sensitive"},message:"must have required property '"+"sensitive"+"'"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
for(const key50 in data132){
if(!((((key50 === "draws") || (key50 === "concentration")) || (key50 === "robust")) || (key50 === "sensitive"))){
const err510 = {instancePath:instancePath+"/robustness",schemaPath:"#/properties/robustness/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data132.draws !== undefined){
let data133 = data132.draws;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err511 = {instancePath:instancePath+"/robustness/draws",schemaPath:"#/properties/robustness/properties/draws/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 100000 || isNaN(data133)){
const err512 = {instancePath:instancePath+"/robustness/draws",schemaPath:"#/properties/robustness/properties/draws/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data133 < 1 || isNaN(data133)){
const err513 = {instancePath:instancePath+"/robustness/draws",schemaPath:"#/properties/robustness/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
}
if(data132.concentration !== undefined){
let data134 = data132.concentration;
if((typeof data134 == "number") && (isFinite(data134))){
if(data134 > 100 || isNaN(data134)){
const err514 = {instancePath:instancePath+"/robustness/concentration",schemaPath:"#/properties/robustness/properties/concentration/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(data134 < 1 || isNaN(data134)){
const err515 = {instancePath:instancePath+"/robustness/concentration",schemaPath:"#/properties/robustness/properties/concentration/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/robustness/concentration",schemaPath:"#/properties/robustness/properties/concentration/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data132.robust !== undefined){
let data135 = data132.robust;
if((typeof data135 == "number") && (isFinite(data135))){
if(data135 > 1 || isNaN(data135)){
const err517 = {instancePath:instancePath+"/robustness/robust",schemaPath:"#/properties/robustness/properties/robust/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data135 < 0 || isNaN(data135)){
const err518 = {instancePath:instancePath+"/robustness/robust",schemaPath:"#/properties/robustness/properties/robust/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/robustness/robust",schemaPath:"#/properties/robustness/properties/robust/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data132.sensitive !== undefined){
let data136 = data132.sensitive;
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 > 1 || isNaN(data136)){
const err520 = {instancePath:instancePath+"/robustness/sensitive",schemaPath:"#/properties/robustness/properties/sensitive/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(data136 < 0 || isNaN(data136)){
const err521 = {instancePath:instancePath+"/robustness/sensitive",schemaPath:"#/properties/robustness/properties/sensitive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/robustness/sensitive",schemaPath:"#/properties/robustness/properties/sensitive/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/robustness",schemaPath:"#/properties/robustness/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data.tender !== undefined){
let data137 = data.tender;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.assurance === undefined){
const err524 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/required",keyword:"required",params:{missingProperty: "assurance"},message:"must have required property '"+"assurance"+"'"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data137["default-assurance"] === undefined){
const err525 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/required",keyword:"required",params:{missingProperty: "default-assurance"},message:"must have required property '"+"default-assurance"+"'"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data137["full-target-tiers"] === undefined){
const err526 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/required",keyword:"required",params:{missingProperty: "full-target-tiers"},message:"must have required property '"+"full-target-tiers"+"'"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data137["reduced-target"] === undefined){
const err527 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/required",keyword:"required",params:{missingProperty: "reduced-target"},message:"must have required property '"+"reduced-target"+"'"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(data137["reduced-target-kinds"] === undefined){
const err528 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/required",keyword:"required",params:{missingProperty: "reduced-target-kinds"},message:"must have required property '"+"reduced-target-kinds"+"'"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data137["must-factor"] === undefined){
const err529 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/required",keyword:"required",params:{missingProperty: "must-factor"},message:"must have required property '"+"must-factor"+"'"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if(data137["many-requirements"] === undefined){
const err530 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/required",keyword:"required",params:{missingProperty: "many-requirements"},message:"must have required property '"+"many-requirements"+"'"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
if(data137.defaults === undefined){
const err531 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/required",keyword:"required",params:{missingProperty: "defaults"},message:"must have required property '"+"defaults"+"'"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
for(const key51 in data137){
if(!((((((((key51 === "assurance") || (key51 === "default-assurance")) || (key51 === "full-target-tiers")) || (key51 === "reduced-target")) || (key51 === "reduced-target-kinds")) || (key51 === "must-factor")) || (key51 === "many-requirements")) || (key51 === "defaults"))){
const err532 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data137.assurance !== undefined){
let data138 = data137.assurance;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key52 in data138){
const _errs425 = errors;
if(typeof key52 !== "string"){
const err533 = {instancePath:instancePath+"/tender/assurance",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key52};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(!(((key52 === "stated") || (key52 === "partly")) || (key52 === "credibly"))){
const err534 = {instancePath:instancePath+"/tender/assurance",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",propertyName:key52};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
var valid129 = _errs425 === errors;
if(!valid129){
const err535 = {instancePath:instancePath+"/tender/assurance",schemaPath:"#/properties/tender/properties/assurance/propertyNames",keyword:"propertyNames",params:{propertyName: key52},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
for(const key53 in data138){
let data139 = data138[key53];
if(!(((typeof data139 == "number") && (!(data139 % 1) && !isNaN(data139))) && (isFinite(data139)))){
const err536 = {instancePath:instancePath+"/tender/assurance/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tender/properties/assurance/additionalProperties/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if((typeof data139 == "number") && (isFinite(data139))){
if(data139 > 4 || isNaN(data139)){
const err537 = {instancePath:instancePath+"/tender/assurance/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tender/properties/assurance/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(data139 < 1 || isNaN(data139)){
const err538 = {instancePath:instancePath+"/tender/assurance/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tender/properties/assurance/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
}
}
else {
const err539 = {instancePath:instancePath+"/tender/assurance",schemaPath:"#/properties/tender/properties/assurance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data137["default-assurance"] !== undefined){
let data140 = data137["default-assurance"];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
for(const key54 in data140){
const _errs433 = errors;
if(typeof key54 !== "string"){
const err540 = {instancePath:instancePath+"/tender/default-assurance",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key54};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(!(((key54 === "basic") || (key54 === "advanced")) || (key54 === "frontrunner"))){
const err541 = {instancePath:instancePath+"/tender/default-assurance",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values",propertyName:key54};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
var valid132 = _errs433 === errors;
if(!valid132){
const err542 = {instancePath:instancePath+"/tender/default-assurance",schemaPath:"#/properties/tender/properties/default-assurance/propertyNames",keyword:"propertyNames",params:{propertyName: key54},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
for(const key55 in data140){
let data141 = data140[key55];
if(typeof data141 !== "string"){
const err543 = {instancePath:instancePath+"/tender/default-assurance/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(!(((data141 === "stated") || (data141 === "partly")) || (data141 === "credibly"))){
const err544 = {instancePath:instancePath+"/tender/default-assurance/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/tender/default-assurance",schemaPath:"#/properties/tender/properties/default-assurance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data137["full-target-tiers"] !== undefined){
let data142 = data137["full-target-tiers"];
if(Array.isArray(data142)){
const len37 = data142.length;
for(let i13=0; i13<len37; i13++){
let data143 = data142[i13];
if(typeof data143 !== "string"){
const err546 = {instancePath:instancePath+"/tender/full-target-tiers/" + i13,schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(!(((((((data143 === "product") || (data143 === "brand")) || (data143 === "final-assembly")) || (data143 === "components")) || (data143 === "smelting-refining")) || (data143 === "mining")) || (data143 === "end-of-life"))){
const err547 = {instancePath:instancePath+"/tender/full-target-tiers/" + i13,schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema53.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
else {
const err548 = {instancePath:instancePath+"/tender/full-target-tiers",schemaPath:"#/properties/tender/properties/full-target-tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data137["reduced-target"] !== undefined){
let data144 = data137["reduced-target"];
if(!(((typeof data144 == "number") && (!(data144 % 1) && !isNaN(data144))) && (isFinite(data144)))){
const err549 = {instancePath:instancePath+"/tender/reduced-target",schemaPath:"#/properties/tender/properties/reduced-target/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
if((typeof data144 == "number") && (isFinite(data144))){
if(data144 > 4 || isNaN(data144)){
const err550 = {instancePath:instancePath+"/tender/reduced-target",schemaPath:"#/properties/tender/properties/reduced-target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
if(data144 < 1 || isNaN(data144)){
const err551 = {instancePath:instancePath+"/tender/reduced-target",schemaPath:"#/properties/tender/properties/reduced-target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
if(data137["reduced-target-kinds"] !== undefined){
let data145 = data137["reduced-target-kinds"];
if(Array.isArray(data145)){
const len38 = data145.length;
for(let i14=0; i14<len38; i14++){
let data146 = data145[i14];
if(typeof data146 !== "string"){
const err552 = {instancePath:instancePath+"/tender/reduced-target-kinds/" + i14,schemaPath:"common.schema.json#/$defs/requirementKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(!(((((data146 === "people") || (data146 === "process")) || (data146 === "product")) || (data146 === "commitment")) || (data146 === "service"))){
const err553 = {instancePath:instancePath+"/tender/reduced-target-kinds/" + i14,schemaPath:"common.schema.json#/$defs/requirementKind/enum",keyword:"enum",params:{allowedValues: schema37.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
else {
const err554 = {instancePath:instancePath+"/tender/reduced-target-kinds",schemaPath:"#/properties/tender/properties/reduced-target-kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data137["must-factor"] !== undefined){
let data147 = data137["must-factor"];
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 1 || isNaN(data147)){
const err555 = {instancePath:instancePath+"/tender/must-factor",schemaPath:"#/properties/tender/properties/must-factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/tender/must-factor",schemaPath:"#/properties/tender/properties/must-factor/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data137["many-requirements"] !== undefined){
let data148 = data137["many-requirements"];
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err557 = {instancePath:instancePath+"/tender/many-requirements",schemaPath:"#/properties/tender/properties/many-requirements/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 < 1 || isNaN(data148)){
const err558 = {instancePath:instancePath+"/tender/many-requirements",schemaPath:"#/properties/tender/properties/many-requirements/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
if(data137.defaults !== undefined){
let data149 = data137.defaults;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.ambition === undefined){
const err559 = {instancePath:instancePath+"/tender/defaults",schemaPath:"#/properties/tender/properties/defaults/required",keyword:"required",params:{missingProperty: "ambition"},message:"must have required property '"+"ambition"+"'"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data149.intent === undefined){
const err560 = {instancePath:instancePath+"/tender/defaults",schemaPath:"#/properties/tender/properties/defaults/required",keyword:"required",params:{missingProperty: "intent"},message:"must have required property '"+"intent"+"'"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data149["follow-up"] === undefined){
const err561 = {instancePath:instancePath+"/tender/defaults",schemaPath:"#/properties/tender/properties/defaults/required",keyword:"required",params:{missingProperty: "follow-up"},message:"must have required property '"+"follow-up"+"'"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data149["workers-can-speak"] === undefined){
const err562 = {instancePath:instancePath+"/tender/defaults",schemaPath:"#/properties/tender/properties/defaults/required",keyword:"required",params:{missingProperty: "workers-can-speak"},message:"must have required property '"+"workers-can-speak"+"'"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data149.jurisdiction === undefined){
const err563 = {instancePath:instancePath+"/tender/defaults",schemaPath:"#/properties/tender/properties/defaults/required",keyword:"required",params:{missingProperty: "jurisdiction"},message:"must have required property '"+"jurisdiction"+"'"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
for(const key56 in data149){
if(!(((((key56 === "ambition") || (key56 === "intent")) || (key56 === "follow-up")) || (key56 === "workers-can-speak")) || (key56 === "jurisdiction"))){
const err564 = {instancePath:instancePath+"/tender/defaults",schemaPath:"#/properties/tender/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data149.ambition !== undefined){
let data150 = data149.ambition;
if(typeof data150 !== "string"){
const err565 = {instancePath:instancePath+"/tender/defaults/ambition",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(!(((data150 === "basic") || (data150 === "advanced")) || (data150 === "frontrunner"))){
const err566 = {instancePath:instancePath+"/tender/defaults/ambition",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data149.intent !== undefined){
let data151 = data149.intent;
if(!(((data151 === "require") || (data151 === "reward")) || (data151 === "contract"))){
const err567 = {instancePath:instancePath+"/tender/defaults/intent",schemaPath:"#/properties/tender/properties/defaults/properties/intent/enum",keyword:"enum",params:{allowedValues: schema31.properties.tender.properties.defaults.properties.intent.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
if(data149["follow-up"] !== undefined){
let data152 = data149["follow-up"];
if(!((((data152 === "none") || (data152 === "own")) || (data152 === "joint")) || (data152 === "monitoring-organisation"))){
const err568 = {instancePath:instancePath+"/tender/defaults/follow-up",schemaPath:"#/properties/tender/properties/defaults/properties/follow-up/enum",keyword:"enum",params:{allowedValues: schema31.properties.tender.properties.defaults.properties["follow-up"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data149["workers-can-speak"] !== undefined){
let data153 = data149["workers-can-speak"];
if(!(((data153 === "freely") || (data153 === "not-freely")) || (data153 === "unknown"))){
const err569 = {instancePath:instancePath+"/tender/defaults/workers-can-speak",schemaPath:"#/properties/tender/properties/defaults/properties/workers-can-speak/enum",keyword:"enum",params:{allowedValues: schema31.properties.tender.properties.defaults.properties["workers-can-speak"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
if(data149.jurisdiction !== undefined){
let data154 = data149.jurisdiction;
if(!(((data154 === "eu") || (data154 === "eea")) || (data154 === "other"))){
const err570 = {instancePath:instancePath+"/tender/defaults/jurisdiction",schemaPath:"#/properties/tender/properties/defaults/properties/jurisdiction/enum",keyword:"enum",params:{allowedValues: schema31.properties.tender.properties.defaults.properties.jurisdiction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
else {
const err571 = {instancePath:instancePath+"/tender/defaults",schemaPath:"#/properties/tender/properties/defaults/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
else {
const err572 = {instancePath:instancePath+"/tender",schemaPath:"#/properties/tender/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
else {
const err573 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

