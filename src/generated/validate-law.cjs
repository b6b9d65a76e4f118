/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"law.schema.json","title":"Law pack","description":"Rules on the legal use of a label in a tender, as data: the engine evaluates them and knows no article. Not legal advice.","type":"object","additionalProperties":false,"required":["id","title","as-of","review-by","successor","applies-when","sources","uses","derivation","equivalence","rules","transpositions"],"properties":{"id":{"title":"Id","description":"Id of the pack; equal to the file name.","examples":["eu-2014-24"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"Name of the pack.","examples":["Labels under Directive 2014/24/EU"],"$ref":"common.schema.json#/$defs/text"},"as-of":{"title":"As of","description":"Day on which the law was last looked up.","examples":["2026-11-24"],"$ref":"common.schema.json#/$defs/date"},"review-by":{"title":"Review by","description":"Last day on which the pack counts as fresh; afterwards every use carries a warning.","examples":["2027-05-31"],"$ref":"common.schema.json#/$defs/date"},"successor":{"title":"Successor","description":"The act that replaces the one the pack speaks of.","anyOf":[{"type":"object","additionalProperties":false,"required":["title","applies-from","evidence"],"properties":{"title":{"title":"Title","description":"Name of the act.","examples":["Regulation on public procurement"],"$ref":"common.schema.json#/$defs/text"},"applies-from":{"title":"Applies from","description":"First day on which it applies.","examples":["2029-01-01"],"$ref":"common.schema.json#/$defs/date"},"evidence":{"title":"Evidence","description":"What the fact rests on.","$ref":"common.schema.json#/$defs/evidenceList"}}},{"type":"null"}]},"applies-when":{"title":"Applies when","description":"Where the pack speaks at all; elsewhere only rules marked `regardless` do.","examples":[{"fact":"jurisdiction","in":["eu","eea"]}],"$ref":"common.schema.json#/$defs/condition"},"sources":{"title":"Sources","description":"Acts, judgments and texts that the rules rest on.","$ref":"common.schema.json#/$defs/sourceList"},"uses":{"title":"Uses","description":"The ways to use a label in a tender, in the order in which they are shown.","type":"array","items":{"title":"Use","description":"One use.","type":"object","additionalProperties":false,"required":["id","title","meaning"],"properties":{"id":{"title":"Use id","description":"Id of the use.","examples":["U1"],"$ref":"common.schema.json#/$defs/legalUse"},"title":{"title":"Title","description":"Name in a few words.","examples":["Label required"],"$ref":"common.schema.json#/$defs/text"},"meaning":{"title":"Meaning","description":"What the buyer does, in a sentence.","examples":["The technical specification requires the label itself, or an equivalent one."],"$ref":"common.schema.json#/$defs/text"}}},"minItems":1},"derivation":{"title":"Derivation","description":"How facts of the label follow when its file does not state them.","type":"object","additionalProperties":false,"required":["indicators","legislation"],"properties":{"indicators":{"title":"From indicators","description":"Facts that follow from the effective level of an indicator.","type":"array","items":{"title":"From an indicator","description":"One fact and its thresholds.","type":"object","additionalProperties":false,"required":["fact","indicator","met-from","not-met-to"],"properties":{"fact":{"title":"Fact","description":"Name of the fact.","examples":["accessible"],"$ref":"common.schema.json#/$defs/id"},"indicator":{"title":"Indicator","description":"Id of the indicator.","examples":["gov-open-access"],"$ref":"common.schema.json#/$defs/id"},"met-from":{"title":"Met from","description":"Lowest level at which the fact is met.","examples":[2],"type":"integer","minimum":0,"maximum":3},"not-met-to":{"title":"Not met up to","description":"Highest level at which the fact is not met; between the two it is unknown.","examples":[1],"type":"integer","minimum":0,"maximum":3}}}},"legislation":{"title":"By legislation","description":"Facts that a label set by legislation meets by the way in which law is made.","type":"object","additionalProperties":false,"required":["kinds","facts"],"properties":{"kinds":{"title":"Kinds","description":"Kinds of label that are set by legislation.","examples":[["official-label"]],"type":"array","items":{"title":"Kind","description":"A kind of label.","examples":["official-label"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"facts":{"title":"Facts","description":"Facts that such a label meets.","examples":[["open-procedure","third-party"]],"type":"array","items":{"title":"Fact","description":"Name of a fact.","examples":["third-party"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true}}}}},"equivalence":{"title":"Equivalence","description":"Rules of the pack that speak of a label offered instead of the one that was asked; `labelwise equivalent` cites them.","type":"object","additionalProperties":false,"required":["link","equivalent-labels","other-proof","test-reports"],"properties":{"link":{"title":"Link","description":"Rule that requirements are linked to what is bought. Null when the pack has none.","examples":["L1"],"anyOf":[{"type":"string","minLength":1,"pattern":"^L[1-9][0-9]?$"},{"type":"null"}]},"equivalent-labels":{"title":"Equivalent labels","description":"Rule that labels confirming equivalent requirements are accepted. Null when the pack has none.","examples":["L8"],"anyOf":[{"type":"string","minLength":1,"pattern":"^L[1-9][0-9]?$"},{"type":"null"}]},"other-proof":{"title":"Other proof","description":"Rule that other proof is accepted from a bidder who could not obtain the label in time. Null when the pack has none.","examples":["L9"],"anyOf":[{"type":"string","minLength":1,"pattern":"^L[1-9][0-9]?$"},{"type":"null"}]},"test-reports":{"title":"Test reports","description":"Rule on test reports and certificates. Null when the pack has none.","examples":["L13"],"anyOf":[{"type":"string","minLength":1,"pattern":"^L[1-9][0-9]?$"},{"type":"null"}]}}},"rules":{"title":"Rules","description":"The rules; their order never matters, because the outcome of a use is the worst over all of them.","type":"array","items":{"title":"Rule","description":"One rule: where `when` holds, the outcomes that `test` decides, and advice that never changes an outcome.","type":"object","additionalProperties":false,"required":["id","title","citation","evidence"],"properties":{"id":{"title":"Rule id","description":"L and a number; results are sorted by the number.","examples":["L1"],"type":"string","minLength":1,"pattern":"^L[1-9][0-9]?$"},"title":{"title":"Title","description":"What the rule is about, in a few words.","examples":["Link to what is bought"],"$ref":"common.schema.json#/$defs/text"},"citation":{"title":"Citation","description":"Act and article that a lawyer looks up.","examples":["Directive 2014/24/EU, Art. 43(1)(a)"],"$ref":"common.schema.json#/$defs/text"},"regardless":{"title":"Regardless","description":"True for a rule that speaks even where the pack as a whole does not apply (applies-when is false).","examples":[true],"type":"boolean"},"when":{"title":"When","description":"The rule speaks only where this holds; without it, always. Not known: as if the test were unknown.","examples":[{"fact":"applies","in":["object","upstream"]}],"$ref":"common.schema.json#/$defs/condition"},"test":{"title":"Test","description":"What decides between the outcomes. Goes with outcomes.","examples":[{"fact":"linked","is":"all"}],"$ref":"common.schema.json#/$defs/condition"},"outcomes":{"title":"Outcomes","description":"What follows for which use. A use that is not named is not concerned; a use stands at most once in each list.","type":"object","additionalProperties":false,"required":[],"properties":{"if-true":{"title":"If true","description":"When the test holds.","examples":[[{"uses":["U1","U3-label"],"outcome":"not-allowed","reason":"Some requirements of the label are not linked to what is bought."}]],"$ref":"#/$defs/legalVerdictList"},"if-false":{"title":"If false","description":"When the test does not hold.","examples":[[{"uses":["U1","U3-label"],"outcome":"not-allowed","reason":"Some requirements of the label are not linked to what is bought."}]],"$ref":"#/$defs/legalVerdictList"},"if-unknown":{"title":"If unknown","description":"When the known facts do not decide the test.","examples":[[{"uses":["U1","U3-label"],"outcome":"not-allowed","reason":"Some requirements of the label are not linked to what is bought."}]],"$ref":"#/$defs/legalVerdictList"}}},"advice":{"title":"Advice","description":"Texts that are shown with the uses they concern and never change an outcome.","type":"array","items":{"title":"Advice entry","description":"One text.","type":"object","additionalProperties":false,"required":["uses","text"],"properties":{"when":{"title":"When","description":"Shown unless this is known not to hold; without it, always.","examples":[{"not":{"fact":"products-known","at-least":3}}],"$ref":"common.schema.json#/$defs/condition"},"uses":{"title":"Uses","description":"Uses with which it is shown.","examples":[["U1","U3-label"]],"type":"array","items":{"title":"Use","description":"A use of the label.","examples":["U1"],"$ref":"common.schema.json#/$defs/legalUse"},"minItems":1,"uniqueItems":true},"text":{"title":"Text","description":"The advice, true whether `when` holds or is not known.","examples":["Add \"or equivalent\" and say against which requirements equivalence is judged."],"$ref":"common.schema.json#/$defs/text"},"citation":{"title":"Citation","description":"Where the advice rests on another act than the rule.","examples":["Regulation (EU) 2024/3015, Art. 3"],"$ref":"common.schema.json#/$defs/text"},"ask":{"title":"Ask","description":"The fact to ask for when `when` is not known.","examples":["How many products and makers hold the label?"],"$ref":"common.schema.json#/$defs/text"}}},"minItems":1},"evidence":{"title":"Evidence","description":"What the rule rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"},"to-check":{"title":"To be checked by counsel","description":"What was not found or not read in the act itself; never shown as law.","examples":[["Whether the date was moved again."]],"type":"array","items":{"title":"Point","description":"One point.","examples":["Whether the date was moved again."],"$ref":"common.schema.json#/$defs/text"},"minItems":1}},"dependentRequired":{"test":["outcomes"],"outcomes":["test"]}},"minItems":1},"transpositions":{"title":"National transpositions","description":"One entry a country of buyers.","type":"array","items":{"title":"Transposition","description":"The national act of one country of buyers.","type":"object","additionalProperties":false,"required":["country","act","rules","articles","to-be-checked","evidence"],"properties":{"country":{"title":"Country","description":"Country of the buyer.","$ref":"common.schema.json#/$defs/country"},"act":{"title":"Act","description":"Name of the national act; null when not found.","examples":["Wet van 17 juni 2016 inzake overheidsopdrachten"],"anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"rules":{"title":"Rules","description":"Rules of the pack that the act carries into national law; their citations name it for buyers of this country.","examples":[["L1","L3"]],"type":"array","items":{"title":"Rule id","description":"A rule of the pack.","examples":["L1"],"type":"string","minLength":1,"pattern":"^L[1-9][0-9]?$"},"uniqueItems":true},"articles":{"title":"Articles","description":"Article on labels, as cited there; null when not found.","examples":["Art. 54 (labels)"],"anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"to-be-checked":{"title":"To be checked","description":"True when no source was read for it: counsel must check name and article.","examples":[true],"type":"boolean"},"evidence":{"title":"Evidence","description":"What name and articles rest on; empty when to be checked.","type":"array","items":{"title":"Evidence entry","description":"One place in one source.","$ref":"common.schema.json#/$defs/evidence"}}}}}},"$defs":{"legalOutcome":{"title":"Outcome","description":"What the law says of a use; the worst over all rules counts. allowed: no objection; allowed-with-conditions: allowed in the way that the reason says; ask: depends on a fact that is not known; not-allowed: not allowed.","examples":["allowed-with-conditions"],"enum":["allowed","allowed-with-conditions","ask","not-allowed"]},"legalVerdict":{"title":"Verdict","description":"One outcome for one or more uses, with its reason.","type":"object","additionalProperties":false,"required":["uses","outcome","reason"],"properties":{"uses":{"title":"Uses","description":"Uses that have this outcome.","examples":[["U1","U3-label"]],"type":"array","items":{"title":"Use","description":"A use of the label.","examples":["U1"],"$ref":"common.schema.json#/$defs/legalUse"},"minItems":1,"uniqueItems":true},"outcome":{"title":"Outcome","description":"What the rule says of these uses.","examples":["ask"],"$ref":"#/$defs/legalOutcome"},"reason":{"title":"Reason","description":"Why, in one or two plain sentences.","examples":["It is not known whether all stakeholders could take part in setting the label."],"$ref":"common.schema.json#/$defs/text"},"ask":{"title":"Ask","description":"The fact to ask for when it is not known; also where a condition needs a fact.","examples":["How was the standard set, and who could take part?"],"$ref":"common.schema.json#/$defs/text"}}},"legalVerdictList":{"title":"Verdicts","description":"What follows for which use.","type":"array","items":{"title":"Verdict","description":"One outcome for one or more uses.","$ref":"#/$defs/legalVerdict"},"minItems":1}}};
const schema33 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema34 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema35 = {"title":"Date","description":"A calendar day, year-month-day.","examples":["2026-11-23"],"type":"string","format":"date"};
const schema57 = {"title":"Legal use","description":"U1 label required in the technical specification; U2 its requirements copied, label as proof; U3-label award points for the label; U3-list award points for listed requirements; U4 contract performance condition; U5 proof only; U6 selection evidence; U7 dialogue or reporting wish.","examples":["U1"],"type":"string","enum":["U1","U2","U3-label","U3-list","U4","U5","U6","U7"]};
const schema77 = {"title":"Country","description":"Two letters, ISO 3166-1 alpha-2.","examples":["BE"],"type":"string","pattern":"^[A-Z]{2}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern12 = new RegExp("^L[1-9][0-9]?$", "u");
const pattern17 = new RegExp("^[A-Z]{2}$", "u");
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const schema39 = {"title":"Evidence","description":"Entries that support a fact.","type":"array","minItems":1,"items":{"$ref":"#/$defs/evidence"}};
const schema40 = {"title":"Evidence entry","description":"One place in one source that supports a fact.","type":"object","additionalProperties":false,"required":["source","locator","says"],"properties":{"source":{"title":"Source","description":"Id of a source listed in this file.","examples":["T3"],"$ref":"common.schema.json#/$defs/sourceId"},"locator":{"title":"Locator","description":"Where in the source: article, clause, criterion number, table, paragraph or heading.","examples":["card \"60 hours\""],"$ref":"common.schema.json#/$defs/text"},"says":{"title":"What it says","description":"What that place says, in our own words; never copied sentences.","examples":["the working week is capped at 60 hours"],"$ref":"common.schema.json#/$defs/text"},"grade":{"title":"Grade of this entry","description":"Only to lower the grade of the source, for example to inferred when the text was recalled and not read. Leave out to take the grade of the source.","examples":["inferred"],"anyOf":[{"$ref":"common.schema.json#/$defs/grade"},{"type":"null"}]},"checked":{"title":"Checked on","description":"Day on which this place was last checked, when later than the day the source was read.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"}}};
const schema41 = {"title":"Source id","description":"Letters, digits, hyphens and dots; unique in its file.","examples":["T3","EUL-1"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$","maxLength":40};
const schema44 = {"title":"Evidence grade","description":"independent: accreditor register, government or peer assessment, court, peer-reviewed study; normative: the requirement text of the scheme with its clause; published: web or expert text; inferred: reading between lines or memory, supports no lower bound.","examples":["normative"],"type":"string","enum":["independent","normative","published","inferred"]};
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
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
const err14 = {instancePath:instancePath+"/grade",schemaPath:"common.schema.json#/$defs/grade/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
const schema46 = {"title":"Condition","description":"A closed three-valued test over named facts: exactly one of { fact, is }, { fact, in }, { fact, includes }, { fact, at-least }, { fact, before }, { all }, { any }, { not }. A fact that is not known makes the test unknown unless the rest decides it.","examples":[{"fact":"unit","is":"product-model"},{"all":[{"fact":"linked","is":"all"},{"not":{"fact":"item","is":"service"}}]}],"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":2,"properties":{"fact":{"title":"Fact","description":"Name of the fact.","examples":["unit"],"type":"string","minLength":1},"is":{"title":"Is","description":"The fact equals this value.","examples":["site"],"type":["string","number","boolean"]},"in":{"title":"In","description":"The fact equals one of these values.","examples":[["site","company"]],"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"includes":{"title":"Includes","description":"The fact is a list that holds this value.","examples":["notebook"],"type":"string","minLength":1},"at-least":{"title":"At least","description":"The fact is a number (or a range) not below this value.","examples":[2],"type":"number"},"before":{"title":"Before","description":"The fact is a day before this day.","examples":["2027-12-14"],"type":"string","format":"date"},"all":{"title":"All","description":"Every condition holds.","type":"array","items":{"$ref":"#/$defs/condition"},"minItems":1},"any":{"title":"Any","description":"At least one condition holds.","type":"array","items":{"$ref":"#/$defs/condition"},"minItems":1},"not":{"title":"Not","description":"The condition does not hold.","$ref":"#/$defs/condition"}}};
const wrapper0 = {validate: validate26};
function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 2){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 2},message:"must NOT have more than 2 properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema46.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.fact !== undefined){
let data0 = data.fact;
if(typeof data0 === "string"){
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/fact",schemaPath:"#/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.is !== undefined){
let data1 = data.is;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err5 = {instancePath:instancePath+"/is",schemaPath:"#/properties/is/type",keyword:"type",params:{type: schema46.properties.is.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.in !== undefined){
let data2 = data.in;
if(Array.isArray(data2)){
if(data2.length < 1){
const err6 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(((typeof data3 !== "string") && (!((typeof data3 == "number") && (isFinite(data3))))) && (typeof data3 !== "boolean")){
const err7 = {instancePath:instancePath+"/in/" + i0,schemaPath:"#/properties/in/items/type",keyword:"type",params:{type: schema46.properties.in.items.type},message:"must be string,number,boolean"};
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
else {
const err8 = {instancePath:instancePath+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.includes !== undefined){
let data4 = data.includes;
if(typeof data4 === "string"){
if(func2(data4) < 1){
const err9 = {instancePath:instancePath+"/includes",schemaPath:"#/properties/includes/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/includes",schemaPath:"#/properties/includes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data["at-least"] !== undefined){
let data5 = data["at-least"];
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err11 = {instancePath:instancePath+"/at-least",schemaPath:"#/properties/at-least/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.before !== undefined){
let data6 = data.before;
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err12 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.all !== undefined){
let data7 = data.all;
if(Array.isArray(data7)){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data7[i1], {instancePath:instancePath+"/all/" + i1,parentData:data7,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.any !== undefined){
let data9 = data.any;
if(Array.isArray(data9)){
if(data9.length < 1){
const err16 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper0.validate(data9[i2], {instancePath:instancePath+"/any/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema47 = {"title":"Sources","description":"Every document or page that facts of this file rest on; each is used at least once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/source"}};
const schema48 = {"title":"Source","description":"A document or page that facts of this file rest on.","type":"object","additionalProperties":false,"required":["id","title","publisher","date","url","read","grade","extent"],"properties":{"id":{"title":"Source id","description":"Short id, unique in the file, as used by evidence entries.","examples":["T3"],"$ref":"common.schema.json#/$defs/sourceId"},"title":{"title":"Title","description":"Title of the document or page.","examples":["Criteria cards"],"$ref":"common.schema.json#/$defs/text"},"publisher":{"title":"Publisher","description":"Who published it.","examples":["TCO Development"],"$ref":"common.schema.json#/$defs/text"},"date":{"title":"Date","description":"Date of publication as the source states it, or \"undated\".","examples":["2024-06-11","undated"],"$ref":"common.schema.json#/$defs/text"},"url":{"title":"Address","description":"Where it can be read.","examples":["https://tcocertified.com/criteria_card/page/3"],"$ref":"common.schema.json#/$defs/url"},"read":{"title":"Read on","description":"Day on which it was read.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"},"grade":{"title":"Grade","description":"How strong it is as evidence unless an entry lowers it.","examples":["published"],"$ref":"common.schema.json#/$defs/grade"},"extent":{"title":"Extent read","description":"How much of it was read.","examples":["opening part only"],"$ref":"common.schema.json#/$defs/text"},"superseded":{"title":"Superseded text","description":"True when it is the text of an earlier edition: it then supports one level less.","examples":[true],"type":"boolean"}}};
const schema53 = {"title":"Address","description":"An http or https address.","examples":["https://tcocertified.com"],"type":"string","pattern":"^https?://[^\\s]+$","maxLength":1000};
const pattern7 = new RegExp("^https?://[^\\s]+$", "u");
function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
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
if(!(func1.call(schema48.properties, key0))){
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
const err27 = {instancePath:instancePath+"/grade",schemaPath:"common.schema.json#/$defs/grade/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
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
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const schema66 = {"title":"Verdicts","description":"What follows for which use.","type":"array","items":{"title":"Verdict","description":"One outcome for one or more uses.","$ref":"#/$defs/legalVerdict"},"minItems":1};
const schema67 = {"title":"Verdict","description":"One outcome for one or more uses, with its reason.","type":"object","additionalProperties":false,"required":["uses","outcome","reason"],"properties":{"uses":{"title":"Uses","description":"Uses that have this outcome.","examples":[["U1","U3-label"]],"type":"array","items":{"title":"Use","description":"A use of the label.","examples":["U1"],"$ref":"common.schema.json#/$defs/legalUse"},"minItems":1,"uniqueItems":true},"outcome":{"title":"Outcome","description":"What the rule says of these uses.","examples":["ask"],"$ref":"#/$defs/legalOutcome"},"reason":{"title":"Reason","description":"Why, in one or two plain sentences.","examples":["It is not known whether all stakeholders could take part in setting the label."],"$ref":"common.schema.json#/$defs/text"},"ask":{"title":"Ask","description":"The fact to ask for when it is not known; also where a condition needs a fact.","examples":["How was the standard set, and who could take part?"],"$ref":"common.schema.json#/$defs/text"}}};
const schema69 = {"title":"Outcome","description":"What the law says of a use; the worst over all rules counts. allowed: no objection; allowed-with-conditions: allowed in the way that the reason says; ask: depends on a fact that is not known; not-allowed: not allowed.","examples":["allowed-with-conditions"],"enum":["allowed","allowed-with-conditions","ask","not-allowed"]};
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
if(data.uses === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.outcome === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.reason === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "uses") || (key0 === "outcome")) || (key0 === "reason")) || (key0 === "ask"))){
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
if(data.uses !== undefined){
let data0 = data.uses;
if(Array.isArray(data0)){
if(data0.length < 1){
const err4 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"common.schema.json#/$defs/legalUse/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((((((((data1 === "U1") || (data1 === "U2")) || (data1 === "U3-label")) || (data1 === "U3-list")) || (data1 === "U4")) || (data1 === "U5")) || (data1 === "U6")) || (data1 === "U7"))){
const err6 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"common.schema.json#/$defs/legalUse/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data0[i1], data0[j0])){
const err7 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.outcome !== undefined){
let data2 = data.outcome;
if(!((((data2 === "allowed") || (data2 === "allowed-with-conditions")) || (data2 === "ask")) || (data2 === "not-allowed"))){
const err9 = {instancePath:instancePath+"/outcome",schemaPath:"#/$defs/legalOutcome/enum",keyword:"enum",params:{allowedValues: schema69.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(typeof data3 === "string"){
if(func2(data3) > 4000){
const err10 = {instancePath:instancePath+"/reason",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data3) < 1){
const err11 = {instancePath:instancePath+"/reason",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err12 = {instancePath:instancePath+"/reason",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.ask !== undefined){
let data4 = data.ask;
if(typeof data4 === "string"){
if(func2(data4) > 4000){
const err13 = {instancePath:instancePath+"/ask",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/ask",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/ask",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
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
const err14 = {instancePath:instancePath+"/grade",schemaPath:"common.schema.json#/$defs/grade/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
validate42.errors = vErrors;
return errors === 0;
}
validate42.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="law.schema.json" */;
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
if(data["as-of"] === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "as-of"},message:"must have required property '"+"as-of"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["review-by"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "review-by"},message:"must have required property '"+"review-by"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.successor === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "successor"},message:"must have required property '"+"successor"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data["applies-when"] === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "applies-when"},message:"must have required property '"+"applies-when"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sources === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.uses === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.derivation === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "derivation"},message:"must have required property '"+"derivation"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.equivalence === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "equivalence"},message:"must have required property '"+"equivalence"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.rules === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.transpositions === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "transpositions"},message:"must have required property '"+"transpositions"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err13 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data0)){
const err14 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 4000){
const err16 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data1) < 1){
const err17 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data["as-of"] !== undefined){
let data2 = data["as-of"];
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err19 = {instancePath:instancePath+"/as-of",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err20 = {instancePath:instancePath+"/as-of",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data["review-by"] !== undefined){
let data3 = data["review-by"];
if(typeof data3 === "string"){
if(!(formats0.test(data3))){
const err21 = {instancePath:instancePath+"/review-by",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/review-by",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.successor !== undefined){
let data4 = data.successor;
const _errs15 = errors;
let valid5 = false;
const _errs16 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.title === undefined){
const err23 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/anyOf/0/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4["applies-from"] === undefined){
const err24 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/anyOf/0/required",keyword:"required",params:{missingProperty: "applies-from"},message:"must have required property '"+"applies-from"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4.evidence === undefined){
const err25 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/anyOf/0/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "title") || (key1 === "applies-from")) || (key1 === "evidence"))){
const err26 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.title !== undefined){
let data5 = data4.title;
if(typeof data5 === "string"){
if(func2(data5) > 4000){
const err27 = {instancePath:instancePath+"/successor/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func2(data5) < 1){
const err28 = {instancePath:instancePath+"/successor/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err29 = {instancePath:instancePath+"/successor/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data4["applies-from"] !== undefined){
let data6 = data4["applies-from"];
if(typeof data6 === "string"){
if(!(formats0.test(data6))){
const err30 = {instancePath:instancePath+"/successor/applies-from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/successor/applies-from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data4.evidence !== undefined){
if(!(validate22(data4.evidence, {instancePath:instancePath+"/successor/evidence",parentData:data4,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid5 = valid5 || _valid0;
const _errs26 = errors;
if(data4 !== null){
const err33 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const err34 = {instancePath:instancePath+"/successor",schemaPath:"#/properties/successor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data["applies-when"] !== undefined){
if(!(validate26(data["applies-when"], {instancePath:instancePath+"/applies-when",parentData:data,parentDataProperty:"applies-when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate28(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
if(data.uses !== undefined){
let data10 = data.uses;
if(Array.isArray(data10)){
if(data10.length < 1){
const err35 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.id === undefined){
const err36 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.title === undefined){
const err37 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11.meaning === undefined){
const err38 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/required",keyword:"required",params:{missingProperty: "meaning"},message:"must have required property '"+"meaning"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "id") || (key2 === "title")) || (key2 === "meaning"))){
const err39 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.id !== undefined){
let data12 = data11.id;
if(typeof data12 !== "string"){
const err40 = {instancePath:instancePath+"/uses/" + i0+"/id",schemaPath:"common.schema.json#/$defs/legalUse/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!((((((((data12 === "U1") || (data12 === "U2")) || (data12 === "U3-label")) || (data12 === "U3-list")) || (data12 === "U4")) || (data12 === "U5")) || (data12 === "U6")) || (data12 === "U7"))){
const err41 = {instancePath:instancePath+"/uses/" + i0+"/id",schemaPath:"common.schema.json#/$defs/legalUse/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.title !== undefined){
let data13 = data11.title;
if(typeof data13 === "string"){
if(func2(data13) > 4000){
const err42 = {instancePath:instancePath+"/uses/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data13) < 1){
const err43 = {instancePath:instancePath+"/uses/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/uses/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data11.meaning !== undefined){
let data14 = data11.meaning;
if(typeof data14 === "string"){
if(func2(data14) > 4000){
const err45 = {instancePath:instancePath+"/uses/" + i0+"/meaning",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data14) < 1){
const err46 = {instancePath:instancePath+"/uses/" + i0+"/meaning",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/uses/" + i0+"/meaning",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err48 = {instancePath:instancePath+"/uses/" + i0,schemaPath:"#/properties/uses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err49 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.derivation !== undefined){
let data15 = data.derivation;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.indicators === undefined){
const err50 = {instancePath:instancePath+"/derivation",schemaPath:"#/properties/derivation/required",keyword:"required",params:{missingProperty: "indicators"},message:"must have required property '"+"indicators"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.legislation === undefined){
const err51 = {instancePath:instancePath+"/derivation",schemaPath:"#/properties/derivation/required",keyword:"required",params:{missingProperty: "legislation"},message:"must have required property '"+"legislation"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key3 in data15){
if(!((key3 === "indicators") || (key3 === "legislation"))){
const err52 = {instancePath:instancePath+"/derivation",schemaPath:"#/properties/derivation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data15.indicators !== undefined){
let data16 = data15.indicators;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
let data17 = data16[i1];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.fact === undefined){
const err53 = {instancePath:instancePath+"/derivation/indicators/" + i1,schemaPath:"#/properties/derivation/properties/indicators/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data17.indicator === undefined){
const err54 = {instancePath:instancePath+"/derivation/indicators/" + i1,schemaPath:"#/properties/derivation/properties/indicators/items/required",keyword:"required",params:{missingProperty: "indicator"},message:"must have required property '"+"indicator"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data17["met-from"] === undefined){
const err55 = {instancePath:instancePath+"/derivation/indicators/" + i1,schemaPath:"#/properties/derivation/properties/indicators/items/required",keyword:"required",params:{missingProperty: "met-from"},message:"must have required property '"+"met-from"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data17["not-met-to"] === undefined){
const err56 = {instancePath:instancePath+"/derivation/indicators/" + i1,schemaPath:"#/properties/derivation/properties/indicators/items/required",keyword:"required",params:{missingProperty: "not-met-to"},message:"must have required property '"+"not-met-to"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key4 in data17){
if(!((((key4 === "fact") || (key4 === "indicator")) || (key4 === "met-from")) || (key4 === "not-met-to"))){
const err57 = {instancePath:instancePath+"/derivation/indicators/" + i1,schemaPath:"#/properties/derivation/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data17.fact !== undefined){
let data18 = data17.fact;
if(typeof data18 === "string"){
if(func2(data18) > 80){
const err58 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/fact",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!pattern4.test(data18)){
const err59 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/fact",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/fact",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data17.indicator !== undefined){
let data19 = data17.indicator;
if(typeof data19 === "string"){
if(func2(data19) > 80){
const err61 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/indicator",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern4.test(data19)){
const err62 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/indicator",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/indicator",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data17["met-from"] !== undefined){
let data20 = data17["met-from"];
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err64 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/met-from",schemaPath:"#/properties/derivation/properties/indicators/items/properties/met-from/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 3 || isNaN(data20)){
const err65 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/met-from",schemaPath:"#/properties/derivation/properties/indicators/items/properties/met-from/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data20 < 0 || isNaN(data20)){
const err66 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/met-from",schemaPath:"#/properties/derivation/properties/indicators/items/properties/met-from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data17["not-met-to"] !== undefined){
let data21 = data17["not-met-to"];
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err67 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/not-met-to",schemaPath:"#/properties/derivation/properties/indicators/items/properties/not-met-to/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 3 || isNaN(data21)){
const err68 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/not-met-to",schemaPath:"#/properties/derivation/properties/indicators/items/properties/not-met-to/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data21 < 0 || isNaN(data21)){
const err69 = {instancePath:instancePath+"/derivation/indicators/" + i1+"/not-met-to",schemaPath:"#/properties/derivation/properties/indicators/items/properties/not-met-to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/derivation/indicators/" + i1,schemaPath:"#/properties/derivation/properties/indicators/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/derivation/indicators",schemaPath:"#/properties/derivation/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data15.legislation !== undefined){
let data22 = data15.legislation;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.kinds === undefined){
const err72 = {instancePath:instancePath+"/derivation/legislation",schemaPath:"#/properties/derivation/properties/legislation/required",keyword:"required",params:{missingProperty: "kinds"},message:"must have required property '"+"kinds"+"'"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data22.facts === undefined){
const err73 = {instancePath:instancePath+"/derivation/legislation",schemaPath:"#/properties/derivation/properties/legislation/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key5 in data22){
if(!((key5 === "kinds") || (key5 === "facts"))){
const err74 = {instancePath:instancePath+"/derivation/legislation",schemaPath:"#/properties/derivation/properties/legislation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data22.kinds !== undefined){
let data23 = data22.kinds;
if(Array.isArray(data23)){
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(func2(data24) > 80){
const err75 = {instancePath:instancePath+"/derivation/legislation/kinds/" + i2,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!pattern4.test(data24)){
const err76 = {instancePath:instancePath+"/derivation/legislation/kinds/" + i2,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/derivation/legislation/kinds/" + i2,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
let i3 = data23.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data23[i3], data23[j0])){
const err78 = {instancePath:instancePath+"/derivation/legislation/kinds",schemaPath:"#/properties/derivation/properties/legislation/properties/kinds/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/derivation/legislation/kinds",schemaPath:"#/properties/derivation/properties/legislation/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data22.facts !== undefined){
let data25 = data22.facts;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i4=0; i4<len3; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(func2(data26) > 80){
const err80 = {instancePath:instancePath+"/derivation/legislation/facts/" + i4,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(!pattern4.test(data26)){
const err81 = {instancePath:instancePath+"/derivation/legislation/facts/" + i4,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/derivation/legislation/facts/" + i4,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
let i5 = data25.length;
let j1;
if(i5 > 1){
outer1:
for(;i5--;){
for(j1 = i5; j1--;){
if(func0(data25[i5], data25[j1])){
const err83 = {instancePath:instancePath+"/derivation/legislation/facts",schemaPath:"#/properties/derivation/properties/legislation/properties/facts/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i5+" are identical)"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/derivation/legislation/facts",schemaPath:"#/properties/derivation/properties/legislation/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/derivation/legislation",schemaPath:"#/properties/derivation/properties/legislation/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err86 = {instancePath:instancePath+"/derivation",schemaPath:"#/properties/derivation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.equivalence !== undefined){
let data27 = data.equivalence;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.link === undefined){
const err87 = {instancePath:instancePath+"/equivalence",schemaPath:"#/properties/equivalence/required",keyword:"required",params:{missingProperty: "link"},message:"must have required property '"+"link"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data27["equivalent-labels"] === undefined){
const err88 = {instancePath:instancePath+"/equivalence",schemaPath:"#/properties/equivalence/required",keyword:"required",params:{missingProperty: "equivalent-labels"},message:"must have required property '"+"equivalent-labels"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data27["other-proof"] === undefined){
const err89 = {instancePath:instancePath+"/equivalence",schemaPath:"#/properties/equivalence/required",keyword:"required",params:{missingProperty: "other-proof"},message:"must have required property '"+"other-proof"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data27["test-reports"] === undefined){
const err90 = {instancePath:instancePath+"/equivalence",schemaPath:"#/properties/equivalence/required",keyword:"required",params:{missingProperty: "test-reports"},message:"must have required property '"+"test-reports"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key6 in data27){
if(!((((key6 === "link") || (key6 === "equivalent-labels")) || (key6 === "other-proof")) || (key6 === "test-reports"))){
const err91 = {instancePath:instancePath+"/equivalence",schemaPath:"#/properties/equivalence/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data27.link !== undefined){
let data28 = data27.link;
const _errs79 = errors;
let valid31 = false;
const _errs80 = errors;
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err92 = {instancePath:instancePath+"/equivalence/link",schemaPath:"#/properties/equivalence/properties/link/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!pattern12.test(data28)){
const err93 = {instancePath:instancePath+"/equivalence/link",schemaPath:"#/properties/equivalence/properties/link/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^L[1-9][0-9]?$"},message:"must match pattern \""+"^L[1-9][0-9]?$"+"\""};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/equivalence/link",schemaPath:"#/properties/equivalence/properties/link/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid1 = _errs80 === errors;
valid31 = valid31 || _valid1;
const _errs82 = errors;
if(data28 !== null){
const err95 = {instancePath:instancePath+"/equivalence/link",schemaPath:"#/properties/equivalence/properties/link/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid1 = _errs82 === errors;
valid31 = valid31 || _valid1;
if(!valid31){
const err96 = {instancePath:instancePath+"/equivalence/link",schemaPath:"#/properties/equivalence/properties/link/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
else {
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
}
}
if(data27["equivalent-labels"] !== undefined){
let data29 = data27["equivalent-labels"];
const _errs85 = errors;
let valid32 = false;
const _errs86 = errors;
if(typeof data29 === "string"){
if(func2(data29) < 1){
const err97 = {instancePath:instancePath+"/equivalence/equivalent-labels",schemaPath:"#/properties/equivalence/properties/equivalent-labels/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!pattern12.test(data29)){
const err98 = {instancePath:instancePath+"/equivalence/equivalent-labels",schemaPath:"#/properties/equivalence/properties/equivalent-labels/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^L[1-9][0-9]?$"},message:"must match pattern \""+"^L[1-9][0-9]?$"+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/equivalence/equivalent-labels",schemaPath:"#/properties/equivalence/properties/equivalent-labels/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid2 = _errs86 === errors;
valid32 = valid32 || _valid2;
const _errs88 = errors;
if(data29 !== null){
const err100 = {instancePath:instancePath+"/equivalence/equivalent-labels",schemaPath:"#/properties/equivalence/properties/equivalent-labels/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid2 = _errs88 === errors;
valid32 = valid32 || _valid2;
if(!valid32){
const err101 = {instancePath:instancePath+"/equivalence/equivalent-labels",schemaPath:"#/properties/equivalence/properties/equivalent-labels/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
}
}
if(data27["other-proof"] !== undefined){
let data30 = data27["other-proof"];
const _errs91 = errors;
let valid33 = false;
const _errs92 = errors;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err102 = {instancePath:instancePath+"/equivalence/other-proof",schemaPath:"#/properties/equivalence/properties/other-proof/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(!pattern12.test(data30)){
const err103 = {instancePath:instancePath+"/equivalence/other-proof",schemaPath:"#/properties/equivalence/properties/other-proof/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^L[1-9][0-9]?$"},message:"must match pattern \""+"^L[1-9][0-9]?$"+"\""};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/equivalence/other-proof",schemaPath:"#/properties/equivalence/properties/other-proof/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid3 = _errs92 === errors;
valid33 = valid33 || _valid3;
const _errs94 = errors;
if(data30 !== null){
const err105 = {instancePath:instancePath+"/equivalence/other-proof",schemaPath:"#/properties/equivalence/properties/other-proof/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid3 = _errs94 === errors;
valid33 = valid33 || _valid3;
if(!valid33){
const err106 = {instancePath:instancePath+"/equivalence/other-proof",schemaPath:"#/properties/equivalence/properties/other-proof/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
}
else {
vErrors = null;
}
}
}
}
if(data27["test-reports"] !== undefined){
let data31 = data27["test-reports"];
const _errs97 = errors;
let valid34 = false;
const _errs98 = errors;
if(typeof data31 === "string"){
if(func2(data31) < 1){
const err107 = {instancePath:instancePath+"/equivalence/test-reports",schemaPath:"#/properties/equivalence/properties/test-reports/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern12.test(data31)){
const err108 = {instancePath:instancePath+"/equivalence/test-reports",schemaPath:"#/properties/equivalence/properties/test-reports/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^L[1-9][0-9]?$"},message:"must match pattern \""+"^L[1-9][0-9]?$"+"\""};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/equivalence/test-reports",schemaPath:"#/properties/equivalence/properties/test-reports/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid4 = _errs98 === errors;
valid34 = valid34 || _valid4;
const _errs100 = errors;
if(data31 !== null){
const err110 = {instancePath:instancePath+"/equivalence/test-reports",schemaPath:"#/properties/equivalence/properties/test-reports/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid4 = _errs100 === errors;
valid34 = valid34 || _valid4;
if(!valid34){
const err111 = {instancePath:instancePath+"/equivalence/test-reports",schemaPath:"#/properties/equivalence/properties/test-reports/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs97;
if(vErrors !== null){
if(_errs97){
vErrors.length = _errs97;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err112 = {instancePath:instancePath+"/equivalence",schemaPath:"#/properties/equivalence/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.rules !== undefined){
let data32 = data.rules;
if(Array.isArray(data32)){
if(data32.length < 1){
const err113 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len4 = data32.length;
for(let i6=0; i6<len4; i6++){
let data33 = data32[i6];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.id === undefined){
const err114 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data33.title === undefined){
const err115 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data33.citation === undefined){
const err116 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "citation"},message:"must have required property '"+"citation"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data33.evidence === undefined){
const err117 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key7 in data33){
if(!(func1.call(schema31.properties.rules.items.properties, key7))){
const err118 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data33.id !== undefined){
let data34 = data33.id;
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err119 = {instancePath:instancePath+"/rules/" + i6+"/id",schemaPath:"#/properties/rules/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(!pattern12.test(data34)){
const err120 = {instancePath:instancePath+"/rules/" + i6+"/id",schemaPath:"#/properties/rules/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^L[1-9][0-9]?$"},message:"must match pattern \""+"^L[1-9][0-9]?$"+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/rules/" + i6+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data33.title !== undefined){
let data35 = data33.title;
if(typeof data35 === "string"){
if(func2(data35) > 4000){
const err122 = {instancePath:instancePath+"/rules/" + i6+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(func2(data35) < 1){
const err123 = {instancePath:instancePath+"/rules/" + i6+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/rules/" + i6+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data33.citation !== undefined){
let data36 = data33.citation;
if(typeof data36 === "string"){
if(func2(data36) > 4000){
const err125 = {instancePath:instancePath+"/rules/" + i6+"/citation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func2(data36) < 1){
const err126 = {instancePath:instancePath+"/rules/" + i6+"/citation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/rules/" + i6+"/citation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data33.regardless !== undefined){
if(typeof data33.regardless !== "boolean"){
const err128 = {instancePath:instancePath+"/rules/" + i6+"/regardless",schemaPath:"#/properties/rules/items/properties/regardless/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data33.when !== undefined){
if(!(validate26(data33.when, {instancePath:instancePath+"/rules/" + i6+"/when",parentData:data33,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data33.test !== undefined){
if(!(validate26(data33.test, {instancePath:instancePath+"/rules/" + i6+"/test",parentData:data33,parentDataProperty:"test",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data33.outcomes !== undefined){
let data40 = data33.outcomes;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
if(!(((key8 === "if-true") || (key8 === "if-false")) || (key8 === "if-unknown"))){
const err129 = {instancePath:instancePath+"/rules/" + i6+"/outcomes",schemaPath:"#/properties/rules/items/properties/outcomes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data40["if-true"] !== undefined){
if(!(validate34(data40["if-true"], {instancePath:instancePath+"/rules/" + i6+"/outcomes/if-true",parentData:data40,parentDataProperty:"if-true",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data40["if-false"] !== undefined){
if(!(validate34(data40["if-false"], {instancePath:instancePath+"/rules/" + i6+"/outcomes/if-false",parentData:data40,parentDataProperty:"if-false",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data40["if-unknown"] !== undefined){
if(!(validate34(data40["if-unknown"], {instancePath:instancePath+"/rules/" + i6+"/outcomes/if-unknown",parentData:data40,parentDataProperty:"if-unknown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
const err130 = {instancePath:instancePath+"/rules/" + i6+"/outcomes",schemaPath:"#/properties/rules/items/properties/outcomes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data33.advice !== undefined){
let data44 = data33.advice;
if(Array.isArray(data44)){
if(data44.length < 1){
const err131 = {instancePath:instancePath+"/rules/" + i6+"/advice",schemaPath:"#/properties/rules/items/properties/advice/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len5 = data44.length;
for(let i7=0; i7<len5; i7++){
let data45 = data44[i7];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.uses === undefined){
const err132 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7,schemaPath:"#/properties/rules/items/properties/advice/items/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data45.text === undefined){
const err133 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7,schemaPath:"#/properties/rules/items/properties/advice/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key9 in data45){
if(!(((((key9 === "when") || (key9 === "uses")) || (key9 === "text")) || (key9 === "citation")) || (key9 === "ask"))){
const err134 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7,schemaPath:"#/properties/rules/items/properties/advice/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data45.when !== undefined){
if(!(validate26(data45.when, {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/when",parentData:data45,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data45.uses !== undefined){
let data47 = data45.uses;
if(Array.isArray(data47)){
if(data47.length < 1){
const err135 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/uses",schemaPath:"#/properties/rules/items/properties/advice/items/properties/uses/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const len6 = data47.length;
for(let i8=0; i8<len6; i8++){
let data48 = data47[i8];
if(typeof data48 !== "string"){
const err136 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/uses/" + i8,schemaPath:"common.schema.json#/$defs/legalUse/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((((((((data48 === "U1") || (data48 === "U2")) || (data48 === "U3-label")) || (data48 === "U3-list")) || (data48 === "U4")) || (data48 === "U5")) || (data48 === "U6")) || (data48 === "U7"))){
const err137 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/uses/" + i8,schemaPath:"common.schema.json#/$defs/legalUse/enum",keyword:"enum",params:{allowedValues: schema57.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
let i9 = data47.length;
let j2;
if(i9 > 1){
outer2:
for(;i9--;){
for(j2 = i9; j2--;){
if(func0(data47[i9], data47[j2])){
const err138 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/uses",schemaPath:"#/properties/rules/items/properties/advice/items/properties/uses/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/uses",schemaPath:"#/properties/rules/items/properties/advice/items/properties/uses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data45.text !== undefined){
let data49 = data45.text;
if(typeof data49 === "string"){
if(func2(data49) > 4000){
const err140 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/text",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(func2(data49) < 1){
const err141 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/text",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/text",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data45.citation !== undefined){
let data50 = data45.citation;
if(typeof data50 === "string"){
if(func2(data50) > 4000){
const err143 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/citation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(func2(data50) < 1){
const err144 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/citation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/citation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data45.ask !== undefined){
let data51 = data45.ask;
if(typeof data51 === "string"){
if(func2(data51) > 4000){
const err146 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/ask",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func2(data51) < 1){
const err147 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/ask",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err148 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7+"/ask",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err149 = {instancePath:instancePath+"/rules/" + i6+"/advice/" + i7,schemaPath:"#/properties/rules/items/properties/advice/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err150 = {instancePath:instancePath+"/rules/" + i6+"/advice",schemaPath:"#/properties/rules/items/properties/advice/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data33.evidence !== undefined){
if(!(validate22(data33.evidence, {instancePath:instancePath+"/rules/" + i6+"/evidence",parentData:data33,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data33["to-check"] !== undefined){
let data53 = data33["to-check"];
if(Array.isArray(data53)){
if(data53.length < 1){
const err151 = {instancePath:instancePath+"/rules/" + i6+"/to-check",schemaPath:"#/properties/rules/items/properties/to-check/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len7 = data53.length;
for(let i10=0; i10<len7; i10++){
let data54 = data53[i10];
if(typeof data54 === "string"){
if(func2(data54) > 4000){
const err152 = {instancePath:instancePath+"/rules/" + i6+"/to-check/" + i10,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(func2(data54) < 1){
const err153 = {instancePath:instancePath+"/rules/" + i6+"/to-check/" + i10,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err154 = {instancePath:instancePath+"/rules/" + i6+"/to-check/" + i10,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/rules/" + i6+"/to-check",schemaPath:"#/properties/rules/items/properties/to-check/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data33.test !== undefined){
if(data33.outcomes === undefined){
const err156 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/dependentRequired",keyword:"dependentRequired",params:{property: "test",
    missingProperty: "outcomes",
    depsCount: 1,
    deps: "outcomes"},message:"must have property outcomes when property test is present"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data33.outcomes !== undefined){
if(data33.test === undefined){
const err157 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/dependentRequired",keyword:"dependentRequired",params:{property: "outcomes",
    missingProperty: "test",
    depsCount: 1,
    deps: "test"},message:"must have property test when property outcomes is present"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/rules/" + i6,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.transpositions !== undefined){
let data55 = data.transpositions;
if(Array.isArray(data55)){
const len8 = data55.length;
for(let i11=0; i11<len8; i11++){
let data56 = data55[i11];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.country === undefined){
const err160 = {instancePath:instancePath+"/transpositions/" + i11,schemaPath:"#/properties/transpositions/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data56.act === undefined){
const err161 = {instancePath:instancePath+"/transpositions/" + i11,schemaPath:"#/properties/transpositions/items/required",keyword:"required",params:{missingProperty: "act"},message:"must have required property '"+"act"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data56.rules === undefined){
const err162 = {instancePath:instancePath+"/transpositions/" + i11,schemaPath:"#/properties/transpositions/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data56.articles === undefined){
const err163 = {instancePath:instancePath+"/transpositions/" + i11,schemaPath:"#/properties/transpositions/items/required",keyword:"required",params:{missingProperty: "articles"},message:"must have required property '"+"articles"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data56["to-be-checked"] === undefined){
const err164 = {instancePath:instancePath+"/transpositions/" + i11,schemaPath:"#/properties/transpositions/items/required",keyword:"required",params:{missingProperty: "to-be-checked"},message:"must have required property '"+"to-be-checked"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data56.evidence === undefined){
const err165 = {instancePath:instancePath+"/transpositions/" + i11,schemaPath:"#/properties/transpositions/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key10 in data56){
if(!((((((key10 === "country") || (key10 === "act")) || (key10 === "rules")) || (key10 === "articles")) || (key10 === "to-be-checked")) || (key10 === "evidence"))){
const err166 = {instancePath:instancePath+"/transpositions/" + i11,schemaPath:"#/properties/transpositions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data56.country !== undefined){
let data57 = data56.country;
if(typeof data57 === "string"){
if(!pattern17.test(data57)){
const err167 = {instancePath:instancePath+"/transpositions/" + i11+"/country",schemaPath:"common.schema.json#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/transpositions/" + i11+"/country",schemaPath:"common.schema.json#/$defs/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data56.act !== undefined){
let data58 = data56.act;
const _errs160 = errors;
let valid58 = false;
const _errs161 = errors;
if(typeof data58 === "string"){
if(func2(data58) > 4000){
const err169 = {instancePath:instancePath+"/transpositions/" + i11+"/act",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(func2(data58) < 1){
const err170 = {instancePath:instancePath+"/transpositions/" + i11+"/act",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/transpositions/" + i11+"/act",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid5 = _errs161 === errors;
valid58 = valid58 || _valid5;
const _errs164 = errors;
if(data58 !== null){
const err172 = {instancePath:instancePath+"/transpositions/" + i11+"/act",schemaPath:"#/properties/transpositions/items/properties/act/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
var _valid5 = _errs164 === errors;
valid58 = valid58 || _valid5;
if(!valid58){
const err173 = {instancePath:instancePath+"/transpositions/" + i11+"/act",schemaPath:"#/properties/transpositions/items/properties/act/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
else {
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
}
}
if(data56.rules !== undefined){
let data59 = data56.rules;
if(Array.isArray(data59)){
const len9 = data59.length;
for(let i12=0; i12<len9; i12++){
let data60 = data59[i12];
if(typeof data60 === "string"){
if(func2(data60) < 1){
const err174 = {instancePath:instancePath+"/transpositions/" + i11+"/rules/" + i12,schemaPath:"#/properties/transpositions/items/properties/rules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(!pattern12.test(data60)){
const err175 = {instancePath:instancePath+"/transpositions/" + i11+"/rules/" + i12,schemaPath:"#/properties/transpositions/items/properties/rules/items/pattern",keyword:"pattern",params:{pattern: "^L[1-9][0-9]?$"},message:"must match pattern \""+"^L[1-9][0-9]?$"+"\""};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/transpositions/" + i11+"/rules/" + i12,schemaPath:"#/properties/transpositions/items/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
let i13 = data59.length;
let j3;
if(i13 > 1){
const indices0 = {};
for(;i13--;){
let item0 = data59[i13];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j3 = indices0[item0];
const err177 = {instancePath:instancePath+"/transpositions/" + i11+"/rules",schemaPath:"#/properties/transpositions/items/properties/rules/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i13+" are identical)"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
break;
}
indices0[item0] = i13;
}
}
}
else {
const err178 = {instancePath:instancePath+"/transpositions/" + i11+"/rules",schemaPath:"#/properties/transpositions/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data56.articles !== undefined){
let data61 = data56.articles;
const _errs171 = errors;
let valid63 = false;
const _errs172 = errors;
if(typeof data61 === "string"){
if(func2(data61) > 4000){
const err179 = {instancePath:instancePath+"/transpositions/" + i11+"/articles",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(func2(data61) < 1){
const err180 = {instancePath:instancePath+"/transpositions/" + i11+"/articles",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/transpositions/" + i11+"/articles",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid6 = _errs172 === errors;
valid63 = valid63 || _valid6;
const _errs175 = errors;
if(data61 !== null){
const err182 = {instancePath:instancePath+"/transpositions/" + i11+"/articles",schemaPath:"#/properties/transpositions/items/properties/articles/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
var _valid6 = _errs175 === errors;
valid63 = valid63 || _valid6;
if(!valid63){
const err183 = {instancePath:instancePath+"/transpositions/" + i11+"/articles",schemaPath:"#/properties/transpositions/items/properties/articles/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
else {
errors = _errs171;
if(vErrors !== null){
if(_errs171){
vErrors.length = _errs171;
}
else {
vErrors = null;
}
}
}
}
if(data56["to-be-checked"] !== undefined){
if(typeof data56["to-be-checked"] !== "boolean"){
const err184 = {instancePath:instancePath+"/transpositions/" + i11+"/to-be-checked",schemaPath:"#/properties/transpositions/items/properties/to-be-checked/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data56.evidence !== undefined){
let data63 = data56.evidence;
if(Array.isArray(data63)){
const len10 = data63.length;
for(let i14=0; i14<len10; i14++){
if(!(validate42(data63[i14], {instancePath:instancePath+"/transpositions/" + i11+"/evidence/" + i14,parentData:data63,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err185 = {instancePath:instancePath+"/transpositions/" + i11+"/evidence",schemaPath:"#/properties/transpositions/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err186 = {instancePath:instancePath+"/transpositions/" + i11,schemaPath:"#/properties/transpositions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/transpositions",schemaPath:"#/properties/transpositions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

