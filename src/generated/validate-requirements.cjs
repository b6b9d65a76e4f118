/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"requirements.schema.json","title":"Requirements","description":"The requirements of one theme.","type":"object","additionalProperties":false,"required":["theme","title","sources","requirements"],"properties":{"theme":{"title":"Theme","description":"The theme that all requirements of this file belong to.","$ref":"common.schema.json#/$defs/theme"},"title":{"title":"Title","description":"Title of the theme.","examples":["Labour rights"],"$ref":"common.schema.json#/$defs/text"},"sources":{"title":"Sources","description":"Documents that the norms rest on.","$ref":"common.schema.json#/$defs/sourceList"},"requirements":{"title":"Requirements","description":"The requirements, in the order in which they are shown.","type":"array","items":{"title":"Requirement","description":"Something a tender may ask for.","type":"object","additionalProperties":false,"required":["id","kind","title","question","why","severity","severity-reason","applies-to","detectability","depends-on-speech","measure","ladder","references","concerns","tender-use","proof","clause","follow-up","sdg"],"properties":{"id":{"title":"Requirement id","description":"Begins with hr-, lr- or ce- by theme.","examples":["ce-spare-parts"],"$ref":"common.schema.json#/$defs/id"},"kind":{"title":"Kind","description":"What sort of thing is asked; it decides how it is verified.","$ref":"common.schema.json#/$defs/requirementKind"},"title":{"title":"Title","description":"Short title.","examples":["Spare parts"],"$ref":"common.schema.json#/$defs/text"},"question":{"title":"Question","description":"The question a buyer would ask.","examples":["How long must spare parts be available?"],"$ref":"common.schema.json#/$defs/text"},"why":{"title":"Why","description":"Why it matters, in one or two sentences.","examples":["A part that cannot be bought ends the life of the device."],"$ref":"common.schema.json#/$defs/text"},"severity":{"title":"Severity","description":"How grave it is when not met: 1, 2 or 3.","examples":[2],"type":"integer","minimum":1,"maximum":3},"severity-reason":{"title":"Reason for the severity","description":"Why this severity.","examples":["harm to the environment that later action cannot undo"],"$ref":"common.schema.json#/$defs/text"},"applies-to":{"title":"Applies to","description":"Products and services that the requirement makes sense for.","type":"object","additionalProperties":false,"required":["products","services"],"properties":{"products":{"title":"Products","description":"Product categories.","$ref":"common.schema.json#/$defs/idsOrAll"},"services":{"title":"Services","description":"Services.","examples":[["take-back"]],"type":"array","items":{"title":"Service","description":"A service.","$ref":"common.schema.json#/$defs/id"},"uniqueItems":true}}},"detectability":{"title":"Detectability","description":"Highest verification that announced audits without private interviews can reach, where abuse hides from them; null when nothing hides.","examples":[2],"anyOf":[{"type":"integer","minimum":1,"maximum":3},{"type":"null"}]},"depends-on-speech":{"title":"Depends on free speech","description":"True when abuse shows only where workers can speak freely.","examples":[false],"type":"boolean"},"measure":{"title":"Measure","description":"How a measured requirement is measured.","anyOf":[{"type":"object","additionalProperties":false,"required":["unit","better","basis"],"properties":{"unit":{"title":"Unit","description":"Unit of the value.","examples":["years"],"type":"string","minLength":1},"better":{"title":"Better","description":"Direction.","examples":["higher"],"enum":["higher","lower"]},"basis":{"title":"Basis","description":"From when or of what it is measured.","examples":["after last sale of the model"],"type":"string","minLength":1}}},{"type":"null"}]},"ladder":{"title":"Ladder","description":"Up to three rungs of ambition.","type":"object","additionalProperties":false,"required":[],"properties":{"basic":{"title":"Basic","description":"One level of ambition: a testable norm.","type":"object","additionalProperties":false,"required":["norm","tiers","basis"],"properties":{"norm":{"title":"Norm","description":"What holds in the product or its production when the rung is met; it implies the lower rungs.","examples":["Spare parts are on sale for at least 3 years after the last sale of the model"],"$ref":"common.schema.json#/$defs/text"},"threshold":{"title":"Threshold","description":"Value of the measure from which the rung is met.","examples":[3],"type":"number"},"by-product":{"title":"Thresholds by product","description":"Thresholds that differ by product category.","examples":[{"smartphone":7}],"type":"object","propertyNames":{"title":"Product","description":"A product category.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"type":"number"}},"tiers":{"title":"Tier weights","description":"Tiers that the rung asks about, with weights that add up to 1.","examples":[{"final-assembly":0.6,"components":0.4}],"type":"object","propertyNames":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"},"additionalProperties":{"type":"number","exclusiveMinimum":0,"maximum":1},"minProperties":1},"basis":{"title":"Basis","description":"Where the norm comes from.","type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"title":"Is","description":"Kind of basis. source: a published norm or practice; law: binding law; proposal: our proposal, no source figure was found.","examples":["source"],"enum":["source","law","proposal"]},"sources":{"title":"Sources","description":"Ids of sources of this file.","examples":[["Q3"]],"type":"array","items":{"title":"Source","description":"A source id.","$ref":"common.schema.json#/$defs/sourceId"}},"note":{"title":"Note","description":"What exactly the source says where it matters.","examples":["3 years after delivery, for drive, memory and battery"],"$ref":"common.schema.json#/$defs/text"}}},"legal-floor":{"title":"Legal floor","description":"Binding law already demands this rung for some products: it is shown as law and no label is credited for it.","type":"object","additionalProperties":false,"required":["products","law","provision","since"],"properties":{"products":{"title":"Products","description":"Product categories that the law binds.","$ref":"common.schema.json#/$defs/idsOrAll"},"law":{"title":"Law","description":"The act.","examples":["Regulation (EU) 2023/1670"],"$ref":"common.schema.json#/$defs/text"},"provision":{"title":"Provision","description":"Article or annex point.","examples":["Annex II B.1.1(1)"],"$ref":"common.schema.json#/$defs/text"},"since":{"title":"Since","description":"Day from which it applies.","examples":["2025-06-20"],"$ref":"common.schema.json#/$defs/date"},"url":{"title":"Address","description":"Where the act can be read.","examples":["http://data.europa.eu/eli/reg/2023/1670/oj"],"$ref":"common.schema.json#/$defs/url"}}}}},"advanced":{"title":"Advanced","description":"One level of ambition: a testable norm.","type":"object","additionalProperties":false,"required":["norm","tiers","basis"],"properties":{"norm":{"title":"Norm","description":"What holds in the product or its production when the rung is met; it implies the lower rungs.","examples":["Spare parts are on sale for at least 3 years after the last sale of the model"],"$ref":"common.schema.json#/$defs/text"},"threshold":{"title":"Threshold","description":"Value of the measure from which the rung is met.","examples":[3],"type":"number"},"by-product":{"title":"Thresholds by product","description":"Thresholds that differ by product category.","examples":[{"smartphone":7}],"type":"object","propertyNames":{"title":"Product","description":"A product category.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"type":"number"}},"tiers":{"title":"Tier weights","description":"Tiers that the rung asks about, with weights that add up to 1.","examples":[{"final-assembly":0.6,"components":0.4}],"type":"object","propertyNames":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"},"additionalProperties":{"type":"number","exclusiveMinimum":0,"maximum":1},"minProperties":1},"basis":{"title":"Basis","description":"Where the norm comes from.","type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"title":"Is","description":"Kind of basis. source: a published norm or practice; law: binding law; proposal: our proposal, no source figure was found.","examples":["source"],"enum":["source","law","proposal"]},"sources":{"title":"Sources","description":"Ids of sources of this file.","examples":[["Q3"]],"type":"array","items":{"title":"Source","description":"A source id.","$ref":"common.schema.json#/$defs/sourceId"}},"note":{"title":"Note","description":"What exactly the source says where it matters.","examples":["3 years after delivery, for drive, memory and battery"],"$ref":"common.schema.json#/$defs/text"}}},"legal-floor":{"title":"Legal floor","description":"Binding law already demands this rung for some products: it is shown as law and no label is credited for it.","type":"object","additionalProperties":false,"required":["products","law","provision","since"],"properties":{"products":{"title":"Products","description":"Product categories that the law binds.","$ref":"common.schema.json#/$defs/idsOrAll"},"law":{"title":"Law","description":"The act.","examples":["Regulation (EU) 2023/1670"],"$ref":"common.schema.json#/$defs/text"},"provision":{"title":"Provision","description":"Article or annex point.","examples":["Annex II B.1.1(1)"],"$ref":"common.schema.json#/$defs/text"},"since":{"title":"Since","description":"Day from which it applies.","examples":["2025-06-20"],"$ref":"common.schema.json#/$defs/date"},"url":{"title":"Address","description":"Where the act can be read.","examples":["http://data.europa.eu/eli/reg/2023/1670/oj"],"$ref":"common.schema.json#/$defs/url"}}}}},"frontrunner":{"title":"Frontrunner","description":"One level of ambition: a testable norm.","type":"object","additionalProperties":false,"required":["norm","tiers","basis"],"properties":{"norm":{"title":"Norm","description":"What holds in the product or its production when the rung is met; it implies the lower rungs.","examples":["Spare parts are on sale for at least 3 years after the last sale of the model"],"$ref":"common.schema.json#/$defs/text"},"threshold":{"title":"Threshold","description":"Value of the measure from which the rung is met.","examples":[3],"type":"number"},"by-product":{"title":"Thresholds by product","description":"Thresholds that differ by product category.","examples":[{"smartphone":7}],"type":"object","propertyNames":{"title":"Product","description":"A product category.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"type":"number"}},"tiers":{"title":"Tier weights","description":"Tiers that the rung asks about, with weights that add up to 1.","examples":[{"final-assembly":0.6,"components":0.4}],"type":"object","propertyNames":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"},"additionalProperties":{"type":"number","exclusiveMinimum":0,"maximum":1},"minProperties":1},"basis":{"title":"Basis","description":"Where the norm comes from.","type":"object","additionalProperties":false,"required":["is"],"properties":{"is":{"title":"Is","description":"Kind of basis. source: a published norm or practice; law: binding law; proposal: our proposal, no source figure was found.","examples":["source"],"enum":["source","law","proposal"]},"sources":{"title":"Sources","description":"Ids of sources of this file.","examples":[["Q3"]],"type":"array","items":{"title":"Source","description":"A source id.","$ref":"common.schema.json#/$defs/sourceId"}},"note":{"title":"Note","description":"What exactly the source says where it matters.","examples":["3 years after delivery, for drive, memory and battery"],"$ref":"common.schema.json#/$defs/text"}}},"legal-floor":{"title":"Legal floor","description":"Binding law already demands this rung for some products: it is shown as law and no label is credited for it.","type":"object","additionalProperties":false,"required":["products","law","provision","since"],"properties":{"products":{"title":"Products","description":"Product categories that the law binds.","$ref":"common.schema.json#/$defs/idsOrAll"},"law":{"title":"Law","description":"The act.","examples":["Regulation (EU) 2023/1670"],"$ref":"common.schema.json#/$defs/text"},"provision":{"title":"Provision","description":"Article or annex point.","examples":["Annex II B.1.1(1)"],"$ref":"common.schema.json#/$defs/text"},"since":{"title":"Since","description":"Day from which it applies.","examples":["2025-06-20"],"$ref":"common.schema.json#/$defs/date"},"url":{"title":"Address","description":"Where the act can be read.","examples":["http://data.europa.eu/eli/reg/2023/1670/oj"],"$ref":"common.schema.json#/$defs/url"}}}}}},"minProperties":1},"references":{"title":"References","description":"Instruments that the norms rest on.","type":"array","items":{"title":"Reference","description":"One instrument.","type":"object","additionalProperties":false,"required":["instrument","provision","url"],"properties":{"instrument":{"title":"Instrument","description":"Name.","examples":["ILO Convention 87"],"$ref":"common.schema.json#/$defs/text"},"provision":{"title":"Provision","description":"Article, clause or criterion.","examples":["Art. 2"],"$ref":"common.schema.json#/$defs/text"},"url":{"title":"Address","description":"Where it can be read; null when not read.","examples":["https://normlex.ilo.org"],"anyOf":[{"$ref":"common.schema.json#/$defs/url"},{"type":"null"}]}}},"minItems":1},"concerns":{"title":"Concerns","description":"What it is about.","examples":["product"],"enum":["product","production","company"]},"tender-use":{"title":"Place in the tender","description":"Where it may stand.","examples":[["technical-specification","performance"]],"type":"array","items":{"title":"Place","description":"A place in the tender.","examples":["technical-specification"],"enum":["technical-specification","award","performance","selection"]},"minItems":1,"uniqueItems":true},"proof":{"title":"Proof","description":"Means of proof besides labels, strongest first.","type":"array","items":{"title":"Proof","description":"One means of proof.","examples":["test report of a laboratory accredited to ISO/IEC 17025"],"$ref":"common.schema.json#/$defs/text"},"minItems":1},"clause":{"title":"Clauses","description":"Paste-ready wording with {placeholders}; null where the requirement does not belong in that place.","type":"object","additionalProperties":false,"required":["technical-specification","award","performance"],"properties":{"technical-specification":{"title":"Technical specification","description":"Wording for the technical specification.","examples":["The contractor keeps {parts} available for at least {years} years after the last sale of the model."],"anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"award":{"title":"Award","description":"Wording for an award criterion.","examples":["The contractor keeps {parts} available for at least {years} years after the last sale of the model."],"anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"performance":{"title":"Performance","description":"Wording for a contract performance condition.","examples":["The contractor keeps {parts} available for at least {years} years after the last sale of the model."],"anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]}}},"follow-up":{"title":"Follow-up","description":"What to check during the contract.","type":"array","items":{"title":"Action","description":"One action.","type":"object","additionalProperties":false,"required":["action","who","when","evidence"],"properties":{"action":{"title":"Action","description":"What to do.","examples":["order two parts of each model"],"$ref":"common.schema.json#/$defs/text"},"who":{"title":"Who","description":"Who does it.","examples":["buyer"],"enum":["buyer","contractor","monitoring-organisation","auditor"]},"when":{"title":"When","description":"When or how often.","examples":["yearly"],"$ref":"common.schema.json#/$defs/text"},"schedule":{"title":"Schedule","description":"The same as `when`, in months, so that a calendar can set dates; absent when the words name an event only, or no time (method section 12).","examples":[{"first":0,"every":12}],"type":"object","additionalProperties":false,"required":["first"],"properties":{"first":{"title":"First time","description":"Whole months after the start of the contract, 0 at the start; of a span of time its end, or its beginning when no end is named. before-award: while the tender is prepared or bids are compared; then nothing else stands in the schedule.","examples":[0,12,"before-award"],"anyOf":[{"type":"integer","minimum":0,"maximum":240},{"type":"string","enum":["before-award"]}]},"from":{"title":"Not before","description":"Day from which law binds: the first time is not earlier.","examples":["2027-08-18"],"$ref":"common.schema.json#/$defs/date"},"every":{"title":"Every","description":"Months from one time to the next; absent when it is done once.","examples":[12],"type":"integer","minimum":1,"maximum":240},"times":{"title":"Times","description":"How often in all; absent when it goes on to the end of the contract. Only with `every`.","examples":[2],"type":"integer","minimum":2,"maximum":240},"also-on-event":{"title":"Also on an event","description":"True when the words also name an event, such as a complaint or a change; it has no date.","examples":[true],"type":"boolean"}}},"evidence":{"title":"Evidence","description":"What shows it.","examples":["order confirmation and delivery date"],"$ref":"common.schema.json#/$defs/text"}}},"minItems":1},"sdg":{"title":"SDG targets","description":"Targets of the Sustainable Development Goals.","examples":[["12.5"]],"type":"array","items":{"title":"Target","description":"Goal and target.","examples":["12.5"],"type":"string","minLength":1,"pattern":"^\\d{1,2}\\.(\\d{1,2}|[a-d])$"},"uniqueItems":true}}},"minItems":1}}};
const schema33 = {"title":"Theme","description":"One of the three groups of requirements.","examples":["labour-rights"],"type":"string","enum":["human-rights","labour-rights","circularity"]};
const schema34 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema45 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema46 = {"title":"Kind of requirement","description":"people: rights of people in production; process: due diligence and disclosure; product: a testable property; commitment: a promise kept over time; service: take-back, erasure, recycling.","examples":["commitment"],"type":"string","enum":["people","process","product","commitment","service"]};
const schema56 = {"title":"Tier","description":"A stage of the supply chain, from the product in the buyer's hands to mining, and its end of life.","examples":["final-assembly"],"type":"string","enum":["product","brand","final-assembly","components","smelting-refining","mining","end-of-life"]};
const schema37 = {"title":"Source id","description":"Letters, digits, hyphens and dots; unique in its file.","examples":["T3","EUL-1"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$","maxLength":40};
const schema42 = {"title":"Date","description":"A calendar day, year-month-day.","examples":["2026-11-23"],"type":"string","format":"date"};
const schema41 = {"title":"Address","description":"An http or https address.","examples":["https://tcocertified.com"],"type":"string","pattern":"^https?://[^\\s]+$","maxLength":1000};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func3 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const schema35 = {"title":"Sources","description":"Every document or page that facts of this file rest on; each is used at least once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/source"}};
const schema36 = {"title":"Source","description":"A document or page that facts of this file rest on.","type":"object","additionalProperties":false,"required":["id","title","publisher","date","url","read","grade","extent"],"properties":{"id":{"title":"Source id","description":"Short id, unique in the file, as used by evidence entries.","examples":["T3"],"$ref":"common.schema.json#/$defs/sourceId"},"title":{"title":"Title","description":"Title of the document or page.","examples":["Criteria cards"],"$ref":"common.schema.json#/$defs/text"},"publisher":{"title":"Publisher","description":"Who published it.","examples":["TCO Development"],"$ref":"common.schema.json#/$defs/text"},"date":{"title":"Date","description":"Date of publication as the source states it, or \"undated\".","examples":["2024-06-11","undated"],"$ref":"common.schema.json#/$defs/text"},"url":{"title":"Address","description":"Where it can be read.","examples":["https://tcocertified.com/criteria_card/page/3"],"$ref":"common.schema.json#/$defs/url"},"read":{"title":"Read on","description":"Day on which it was read.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"},"grade":{"title":"Grade","description":"How strong it is as evidence unless an entry lowers it.","examples":["published"],"$ref":"common.schema.json#/$defs/grade"},"extent":{"title":"Extent read","description":"How much of it was read.","examples":["opening part only"],"$ref":"common.schema.json#/$defs/text"},"superseded":{"title":"Superseded text","description":"True when it is the text of an earlier edition: it then supports one level less.","examples":[true],"type":"boolean"}}};
const schema43 = {"title":"Evidence grade","description":"independent: accreditor register, government or peer assessment, court, peer-reviewed study; normative: the requirement text of the scheme with its clause; published: web or expert text; inferred: reading between lines or memory, supports no lower bound.","examples":["normative"],"type":"string","enum":["independent","normative","published","inferred"]};
const pattern4 = new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*$", "u");
const pattern5 = new RegExp("^https?://[^\\s]+$", "u");
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
if(!(func3.call(schema36.properties, key0))){
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
if(func1(data0) > 40){
const err9 = {instancePath:instancePath+"/id",schemaPath:"common.schema.json#/$defs/sourceId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern4.test(data0)){
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
if(func1(data1) > 4000){
const err12 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func1(data1) < 1){
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
if(func1(data2) > 4000){
const err15 = {instancePath:instancePath+"/publisher",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func1(data2) < 1){
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
if(func1(data3) > 4000){
const err18 = {instancePath:instancePath+"/date",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func1(data3) < 1){
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
if(func1(data4) > 1000){
const err21 = {instancePath:instancePath+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern5.test(data4)){
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
const err27 = {instancePath:instancePath+"/grade",schemaPath:"common.schema.json#/$defs/grade/enum",keyword:"enum",params:{allowedValues: schema43.enum},message:"must be equal to one of the allowed values"};
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
if(func1(data7) > 4000){
const err28 = {instancePath:instancePath+"/extent",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func1(data7) < 1){
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
const schema51 = {"title":"Ids or all","description":"A list of ids, or the word all.","examples":["all",["notebook","display"]],"anyOf":[{"const":"all"},{"type":"array","items":{"$ref":"#/$defs/id"},"uniqueItems":true}]};
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
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
if(func1(data0) > 80){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(!pattern6.test(data0)){
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
validate26.errors = vErrors;
evaluated0.items = items0;
return errors === 0;
}
validate26.evaluated = {"dynamicProps":false,"dynamicItems":true};
const pattern19 = new RegExp("^\\d{1,2}\\.(\\d{1,2}|[a-d])$", "u");
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="requirements.schema.json" */;
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
if(data.theme === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "theme"},message:"must have required property '"+"theme"+"'"};
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
if(data.sources === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.requirements === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "theme") || (key0 === "title")) || (key0 === "sources")) || (key0 === "requirements"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.theme !== undefined){
let data0 = data.theme;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/theme",schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((data0 === "human-rights") || (data0 === "labour-rights")) || (data0 === "circularity"))){
const err6 = {instancePath:instancePath+"/theme",schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema33.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func1(data1) > 4000){
const err7 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sources !== undefined){
if(!(validate22(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.requirements !== undefined){
let data3 = data.requirements;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.id === undefined){
const err11 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data4.kind === undefined){
const err12 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data4.title === undefined){
const err13 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4.question === undefined){
const err14 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data4.why === undefined){
const err15 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data4.severity === undefined){
const err16 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data4["severity-reason"] === undefined){
const err17 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "severity-reason"},message:"must have required property '"+"severity-reason"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data4["applies-to"] === undefined){
const err18 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "applies-to"},message:"must have required property '"+"applies-to"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data4.detectability === undefined){
const err19 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "detectability"},message:"must have required property '"+"detectability"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4["depends-on-speech"] === undefined){
const err20 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "depends-on-speech"},message:"must have required property '"+"depends-on-speech"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.measure === undefined){
const err21 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "measure"},message:"must have required property '"+"measure"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data4.ladder === undefined){
const err22 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "ladder"},message:"must have required property '"+"ladder"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4.references === undefined){
const err23 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "references"},message:"must have required property '"+"references"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data4.concerns === undefined){
const err24 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "concerns"},message:"must have required property '"+"concerns"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data4["tender-use"] === undefined){
const err25 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "tender-use"},message:"must have required property '"+"tender-use"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data4.proof === undefined){
const err26 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "proof"},message:"must have required property '"+"proof"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data4.clause === undefined){
const err27 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "clause"},message:"must have required property '"+"clause"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data4["follow-up"] === undefined){
const err28 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "follow-up"},message:"must have required property '"+"follow-up"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data4.sdg === undefined){
const err29 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sdg"},message:"must have required property '"+"sdg"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key1 in data4){
if(!(func3.call(schema31.properties.requirements.items.properties, key1))){
const err30 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data4.id !== undefined){
let data5 = data4.id;
if(typeof data5 === "string"){
if(func1(data5) > 80){
const err31 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern6.test(data5)){
const err32 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/requirements/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data4.kind !== undefined){
let data6 = data4.kind;
if(typeof data6 !== "string"){
const err34 = {instancePath:instancePath+"/requirements/" + i0+"/kind",schemaPath:"common.schema.json#/$defs/requirementKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!(((((data6 === "people") || (data6 === "process")) || (data6 === "product")) || (data6 === "commitment")) || (data6 === "service"))){
const err35 = {instancePath:instancePath+"/requirements/" + i0+"/kind",schemaPath:"common.schema.json#/$defs/requirementKind/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data4.title !== undefined){
let data7 = data4.title;
if(typeof data7 === "string"){
if(func1(data7) > 4000){
const err36 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func1(data7) < 1){
const err37 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/requirements/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data4.question !== undefined){
let data8 = data4.question;
if(typeof data8 === "string"){
if(func1(data8) > 4000){
const err39 = {instancePath:instancePath+"/requirements/" + i0+"/question",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func1(data8) < 1){
const err40 = {instancePath:instancePath+"/requirements/" + i0+"/question",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/requirements/" + i0+"/question",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data4.why !== undefined){
let data9 = data4.why;
if(typeof data9 === "string"){
if(func1(data9) > 4000){
const err42 = {instancePath:instancePath+"/requirements/" + i0+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func1(data9) < 1){
const err43 = {instancePath:instancePath+"/requirements/" + i0+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err44 = {instancePath:instancePath+"/requirements/" + i0+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data4.severity !== undefined){
let data10 = data4.severity;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err45 = {instancePath:instancePath+"/requirements/" + i0+"/severity",schemaPath:"#/properties/requirements/items/properties/severity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 3 || isNaN(data10)){
const err46 = {instancePath:instancePath+"/requirements/" + i0+"/severity",schemaPath:"#/properties/requirements/items/properties/severity/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err47 = {instancePath:instancePath+"/requirements/" + i0+"/severity",schemaPath:"#/properties/requirements/items/properties/severity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data4["severity-reason"] !== undefined){
let data11 = data4["severity-reason"];
if(typeof data11 === "string"){
if(func1(data11) > 4000){
const err48 = {instancePath:instancePath+"/requirements/" + i0+"/severity-reason",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func1(data11) < 1){
const err49 = {instancePath:instancePath+"/requirements/" + i0+"/severity-reason",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/requirements/" + i0+"/severity-reason",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data4["applies-to"] !== undefined){
let data12 = data4["applies-to"];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.products === undefined){
const err51 = {instancePath:instancePath+"/requirements/" + i0+"/applies-to",schemaPath:"#/properties/requirements/items/properties/applies-to/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data12.services === undefined){
const err52 = {instancePath:instancePath+"/requirements/" + i0+"/applies-to",schemaPath:"#/properties/requirements/items/properties/applies-to/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key2 in data12){
if(!((key2 === "products") || (key2 === "services"))){
const err53 = {instancePath:instancePath+"/requirements/" + i0+"/applies-to",schemaPath:"#/properties/requirements/items/properties/applies-to/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12.products !== undefined){
if(!(validate26(data12.products, {instancePath:instancePath+"/requirements/" + i0+"/applies-to/products",parentData:data12,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data12.services !== undefined){
let data14 = data12.services;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func1(data15) > 80){
const err54 = {instancePath:instancePath+"/requirements/" + i0+"/applies-to/services/" + i1,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(!pattern6.test(data15)){
const err55 = {instancePath:instancePath+"/requirements/" + i0+"/applies-to/services/" + i1,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err56 = {instancePath:instancePath+"/requirements/" + i0+"/applies-to/services/" + i1,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
let i2 = data14.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data14[i2], data14[j0])){
const err57 = {instancePath:instancePath+"/requirements/" + i0+"/applies-to/services",schemaPath:"#/properties/requirements/items/properties/applies-to/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/requirements/" + i0+"/applies-to/services",schemaPath:"#/properties/requirements/items/properties/applies-to/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err59 = {instancePath:instancePath+"/requirements/" + i0+"/applies-to",schemaPath:"#/properties/requirements/items/properties/applies-to/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data4.detectability !== undefined){
let data16 = data4.detectability;
const _errs44 = errors;
let valid17 = false;
const _errs45 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err60 = {instancePath:instancePath+"/requirements/" + i0+"/detectability",schemaPath:"#/properties/requirements/items/properties/detectability/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 3 || isNaN(data16)){
const err61 = {instancePath:instancePath+"/requirements/" + i0+"/detectability",schemaPath:"#/properties/requirements/items/properties/detectability/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data16 < 1 || isNaN(data16)){
const err62 = {instancePath:instancePath+"/requirements/" + i0+"/detectability",schemaPath:"#/properties/requirements/items/properties/detectability/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid0 = _errs45 === errors;
valid17 = valid17 || _valid0;
const _errs47 = errors;
if(data16 !== null){
const err63 = {instancePath:instancePath+"/requirements/" + i0+"/detectability",schemaPath:"#/properties/requirements/items/properties/detectability/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid0 = _errs47 === errors;
valid17 = valid17 || _valid0;
if(!valid17){
const err64 = {instancePath:instancePath+"/requirements/" + i0+"/detectability",schemaPath:"#/properties/requirements/items/properties/detectability/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data4["depends-on-speech"] !== undefined){
if(typeof data4["depends-on-speech"] !== "boolean"){
const err65 = {instancePath:instancePath+"/requirements/" + i0+"/depends-on-speech",schemaPath:"#/properties/requirements/items/properties/depends-on-speech/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data4.measure !== undefined){
let data18 = data4.measure;
const _errs52 = errors;
let valid18 = false;
const _errs53 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.unit === undefined){
const err66 = {instancePath:instancePath+"/requirements/" + i0+"/measure",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data18.better === undefined){
const err67 = {instancePath:instancePath+"/requirements/" + i0+"/measure",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/required",keyword:"required",params:{missingProperty: "better"},message:"must have required property '"+"better"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data18.basis === undefined){
const err68 = {instancePath:instancePath+"/requirements/" + i0+"/measure",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key3 in data18){
if(!(((key3 === "unit") || (key3 === "better")) || (key3 === "basis"))){
const err69 = {instancePath:instancePath+"/requirements/" + i0+"/measure",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data18.unit !== undefined){
let data19 = data18.unit;
if(typeof data19 === "string"){
if(func1(data19) < 1){
const err70 = {instancePath:instancePath+"/requirements/" + i0+"/measure/unit",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err71 = {instancePath:instancePath+"/requirements/" + i0+"/measure/unit",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data18.better !== undefined){
let data20 = data18.better;
if(!((data20 === "higher") || (data20 === "lower"))){
const err72 = {instancePath:instancePath+"/requirements/" + i0+"/measure/better",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/properties/better/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.measure.anyOf[0].properties.better.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data18.basis !== undefined){
let data21 = data18.basis;
if(typeof data21 === "string"){
if(func1(data21) < 1){
const err73 = {instancePath:instancePath+"/requirements/" + i0+"/measure/basis",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/properties/basis/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/requirements/" + i0+"/measure/basis",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/properties/basis/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/requirements/" + i0+"/measure",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid1 = _errs53 === errors;
valid18 = valid18 || _valid1;
const _errs61 = errors;
if(data18 !== null){
const err76 = {instancePath:instancePath+"/requirements/" + i0+"/measure",schemaPath:"#/properties/requirements/items/properties/measure/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid1 = _errs61 === errors;
valid18 = valid18 || _valid1;
if(!valid18){
const err77 = {instancePath:instancePath+"/requirements/" + i0+"/measure",schemaPath:"#/properties/requirements/items/properties/measure/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data4.ladder !== undefined){
let data22 = data4.ladder;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
const err78 = {instancePath:instancePath+"/requirements/" + i0+"/ladder",schemaPath:"#/properties/requirements/items/properties/ladder/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
for(const key4 in data22){
if(!(((key4 === "basic") || (key4 === "advanced")) || (key4 === "frontrunner"))){
const err79 = {instancePath:instancePath+"/requirements/" + i0+"/ladder",schemaPath:"#/properties/requirements/items/properties/ladder/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data22.basic !== undefined){
let data23 = data22.basic;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.norm === undefined){
const err80 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/required",keyword:"required",params:{missingProperty: "norm"},message:"must have required property '"+"norm"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data23.tiers === undefined){
const err81 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data23.basis === undefined){
const err82 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key5 in data23){
if(!((((((key5 === "norm") || (key5 === "threshold")) || (key5 === "by-product")) || (key5 === "tiers")) || (key5 === "basis")) || (key5 === "legal-floor"))){
const err83 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data23.norm !== undefined){
let data24 = data23.norm;
if(typeof data24 === "string"){
if(func1(data24) > 4000){
const err84 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/norm",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(func1(data24) < 1){
const err85 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/norm",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/norm",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data23.threshold !== undefined){
let data25 = data23.threshold;
if(!((typeof data25 == "number") && (isFinite(data25)))){
const err87 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/threshold",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data23["by-product"] !== undefined){
let data26 = data23["by-product"];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key6 in data26){
const _errs76 = errors;
if(typeof key6 === "string"){
if(func1(key6) > 80){
const err88 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/by-product",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern6.test(key6)){
const err89 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/by-product",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/by-product",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key6};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var valid23 = _errs76 === errors;
if(!valid23){
const err91 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/by-product",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/by-product/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
for(const key7 in data26){
let data27 = data26[key7];
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err92 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/by-product/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/by-product/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err93 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/by-product",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/by-product/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data23.tiers !== undefined){
let data28 = data23.tiers;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(Object.keys(data28).length < 1){
const err94 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/tiers",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/tiers/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key8 in data28){
const _errs84 = errors;
if(typeof key8 !== "string"){
const err95 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/tiers",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key8};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((((((key8 === "product") || (key8 === "brand")) || (key8 === "final-assembly")) || (key8 === "components")) || (key8 === "smelting-refining")) || (key8 === "mining")) || (key8 === "end-of-life"))){
const err96 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/tiers",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",propertyName:key8};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var valid26 = _errs84 === errors;
if(!valid26){
const err97 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/tiers",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/tiers/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
for(const key9 in data28){
let data29 = data28[key9];
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1 || isNaN(data29)){
const err98 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/tiers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/tiers/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data29 <= 0 || isNaN(data29)){
const err99 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/tiers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/tiers/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/tiers/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/tiers/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/tiers",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/tiers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data23.basis !== undefined){
let data30 = data23.basis;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.is === undefined){
const err102 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/basis/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key10 in data30){
if(!(((key10 === "is") || (key10 === "sources")) || (key10 === "note"))){
const err103 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data30.is !== undefined){
let data31 = data30.is;
if(!(((data31 === "source") || (data31 === "law")) || (data31 === "proposal"))){
const err104 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis/is",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/basis/properties/is/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.ladder.properties.basic.properties.basis.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data30.sources !== undefined){
let data32 = data30.sources;
if(Array.isArray(data32)){
const len2 = data32.length;
for(let i3=0; i3<len2; i3++){
let data33 = data32[i3];
if(typeof data33 === "string"){
if(func1(data33) > 40){
const err105 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis/sources/" + i3,schemaPath:"common.schema.json#/$defs/sourceId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern4.test(data33)){
const err106 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis/sources/" + i3,schemaPath:"common.schema.json#/$defs/sourceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\""};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis/sources/" + i3,schemaPath:"common.schema.json#/$defs/sourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis/sources",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/basis/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data30.note !== undefined){
let data34 = data30.note;
if(typeof data34 === "string"){
if(func1(data34) > 4000){
const err109 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(func1(data34) < 1){
const err110 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/basis",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data23["legal-floor"] !== undefined){
let data35 = data23["legal-floor"];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.products === undefined){
const err113 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/legal-floor/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data35.law === undefined){
const err114 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/legal-floor/required",keyword:"required",params:{missingProperty: "law"},message:"must have required property '"+"law"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data35.provision === undefined){
const err115 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/legal-floor/required",keyword:"required",params:{missingProperty: "provision"},message:"must have required property '"+"provision"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data35.since === undefined){
const err116 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/legal-floor/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key11 in data35){
if(!(((((key11 === "products") || (key11 === "law")) || (key11 === "provision")) || (key11 === "since")) || (key11 === "url"))){
const err117 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/legal-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data35.products !== undefined){
if(!(validate26(data35.products, {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/products",parentData:data35,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data35.law !== undefined){
let data37 = data35.law;
if(typeof data37 === "string"){
if(func1(data37) > 4000){
const err118 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/law",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func1(data37) < 1){
const err119 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/law",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/law",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data35.provision !== undefined){
let data38 = data35.provision;
if(typeof data38 === "string"){
if(func1(data38) > 4000){
const err121 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/provision",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func1(data38) < 1){
const err122 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/provision",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/provision",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data35.since !== undefined){
let data39 = data35.since;
if(typeof data39 === "string"){
if(!(formats0.test(data39))){
const err124 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/since",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/since",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data35.url !== undefined){
let data40 = data35.url;
if(typeof data40 === "string"){
if(func1(data40) > 1000){
const err126 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(!pattern5.test(data40)){
const err127 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/properties/legal-floor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/basic",schemaPath:"#/properties/requirements/items/properties/ladder/properties/basic/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data22.advanced !== undefined){
let data41 = data22.advanced;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.norm === undefined){
const err131 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/required",keyword:"required",params:{missingProperty: "norm"},message:"must have required property '"+"norm"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data41.tiers === undefined){
const err132 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data41.basis === undefined){
const err133 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
for(const key12 in data41){
if(!((((((key12 === "norm") || (key12 === "threshold")) || (key12 === "by-product")) || (key12 === "tiers")) || (key12 === "basis")) || (key12 === "legal-floor"))){
const err134 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data41.norm !== undefined){
let data42 = data41.norm;
if(typeof data42 === "string"){
if(func1(data42) > 4000){
const err135 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/norm",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func1(data42) < 1){
const err136 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/norm",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/norm",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data41.threshold !== undefined){
let data43 = data41.threshold;
if(!((typeof data43 == "number") && (isFinite(data43)))){
const err138 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/threshold",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data41["by-product"] !== undefined){
let data44 = data41["by-product"];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key13 in data44){
const _errs128 = errors;
if(typeof key13 === "string"){
if(func1(key13) > 80){
const err139 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/by-product",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key13};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(!pattern6.test(key13)){
const err140 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/by-product",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key13};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/by-product",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key13};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var valid41 = _errs128 === errors;
if(!valid41){
const err142 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/by-product",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/by-product/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
for(const key14 in data44){
let data45 = data44[key14];
if(!((typeof data45 == "number") && (isFinite(data45)))){
const err143 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/by-product/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/by-product/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/by-product",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/by-product/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data41.tiers !== undefined){
let data46 = data41.tiers;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(Object.keys(data46).length < 1){
const err145 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/tiers",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/tiers/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key15 in data46){
const _errs136 = errors;
if(typeof key15 !== "string"){
const err146 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/tiers",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key15};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(!(((((((key15 === "product") || (key15 === "brand")) || (key15 === "final-assembly")) || (key15 === "components")) || (key15 === "smelting-refining")) || (key15 === "mining")) || (key15 === "end-of-life"))){
const err147 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/tiers",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",propertyName:key15};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var valid44 = _errs136 === errors;
if(!valid44){
const err148 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/tiers",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/tiers/propertyNames",keyword:"propertyNames",params:{propertyName: key15},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
for(const key16 in data46){
let data47 = data46[key16];
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1 || isNaN(data47)){
const err149 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/tiers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/tiers/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data47 <= 0 || isNaN(data47)){
const err150 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/tiers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/tiers/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err151 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/tiers/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/tiers/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err152 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/tiers",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/tiers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data41.basis !== undefined){
let data48 = data41.basis;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.is === undefined){
const err153 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/basis/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key17 in data48){
if(!(((key17 === "is") || (key17 === "sources")) || (key17 === "note"))){
const err154 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data48.is !== undefined){
let data49 = data48.is;
if(!(((data49 === "source") || (data49 === "law")) || (data49 === "proposal"))){
const err155 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis/is",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/basis/properties/is/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.ladder.properties.advanced.properties.basis.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data48.sources !== undefined){
let data50 = data48.sources;
if(Array.isArray(data50)){
const len3 = data50.length;
for(let i4=0; i4<len3; i4++){
let data51 = data50[i4];
if(typeof data51 === "string"){
if(func1(data51) > 40){
const err156 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis/sources/" + i4,schemaPath:"common.schema.json#/$defs/sourceId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(!pattern4.test(data51)){
const err157 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis/sources/" + i4,schemaPath:"common.schema.json#/$defs/sourceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\""};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis/sources/" + i4,schemaPath:"common.schema.json#/$defs/sourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err159 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis/sources",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/basis/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data48.note !== undefined){
let data52 = data48.note;
if(typeof data52 === "string"){
if(func1(data52) > 4000){
const err160 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func1(data52) < 1){
const err161 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/basis",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data41["legal-floor"] !== undefined){
let data53 = data41["legal-floor"];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.products === undefined){
const err164 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/legal-floor/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data53.law === undefined){
const err165 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/legal-floor/required",keyword:"required",params:{missingProperty: "law"},message:"must have required property '"+"law"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data53.provision === undefined){
const err166 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/legal-floor/required",keyword:"required",params:{missingProperty: "provision"},message:"must have required property '"+"provision"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data53.since === undefined){
const err167 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/legal-floor/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key18 in data53){
if(!(((((key18 === "products") || (key18 === "law")) || (key18 === "provision")) || (key18 === "since")) || (key18 === "url"))){
const err168 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/legal-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data53.products !== undefined){
if(!(validate26(data53.products, {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/products",parentData:data53,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data53.law !== undefined){
let data55 = data53.law;
if(typeof data55 === "string"){
if(func1(data55) > 4000){
const err169 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/law",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(func1(data55) < 1){
const err170 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/law",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err171 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/law",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data53.provision !== undefined){
let data56 = data53.provision;
if(typeof data56 === "string"){
if(func1(data56) > 4000){
const err172 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/provision",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(func1(data56) < 1){
const err173 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/provision",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/provision",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data53.since !== undefined){
let data57 = data53.since;
if(typeof data57 === "string"){
if(!(formats0.test(data57))){
const err175 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/since",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err176 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/since",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data53.url !== undefined){
let data58 = data53.url;
if(typeof data58 === "string"){
if(func1(data58) > 1000){
const err177 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!pattern5.test(data58)){
const err178 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err180 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/properties/legal-floor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/advanced",schemaPath:"#/properties/requirements/items/properties/ladder/properties/advanced/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data22.frontrunner !== undefined){
let data59 = data22.frontrunner;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.norm === undefined){
const err182 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/required",keyword:"required",params:{missingProperty: "norm"},message:"must have required property '"+"norm"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data59.tiers === undefined){
const err183 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data59.basis === undefined){
const err184 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key19 in data59){
if(!((((((key19 === "norm") || (key19 === "threshold")) || (key19 === "by-product")) || (key19 === "tiers")) || (key19 === "basis")) || (key19 === "legal-floor"))){
const err185 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data59.norm !== undefined){
let data60 = data59.norm;
if(typeof data60 === "string"){
if(func1(data60) > 4000){
const err186 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/norm",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(func1(data60) < 1){
const err187 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/norm",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
else {
const err188 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/norm",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data59.threshold !== undefined){
let data61 = data59.threshold;
if(!((typeof data61 == "number") && (isFinite(data61)))){
const err189 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/threshold",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data59["by-product"] !== undefined){
let data62 = data59["by-product"];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key20 in data62){
const _errs180 = errors;
if(typeof key20 === "string"){
if(func1(key20) > 80){
const err190 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/by-product",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key20};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(!pattern6.test(key20)){
const err191 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/by-product",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key20};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/by-product",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key20};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var valid59 = _errs180 === errors;
if(!valid59){
const err193 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/by-product",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/by-product/propertyNames",keyword:"propertyNames",params:{propertyName: key20},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
for(const key21 in data62){
let data63 = data62[key21];
if(!((typeof data63 == "number") && (isFinite(data63)))){
const err194 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/by-product/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/by-product/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/by-product",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/by-product/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data59.tiers !== undefined){
let data64 = data59.tiers;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(Object.keys(data64).length < 1){
const err196 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/tiers",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/tiers/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key22 in data64){
const _errs188 = errors;
if(typeof key22 !== "string"){
const err197 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/tiers",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key22};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(!(((((((key22 === "product") || (key22 === "brand")) || (key22 === "final-assembly")) || (key22 === "components")) || (key22 === "smelting-refining")) || (key22 === "mining")) || (key22 === "end-of-life"))){
const err198 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/tiers",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values",propertyName:key22};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var valid62 = _errs188 === errors;
if(!valid62){
const err199 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/tiers",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/tiers/propertyNames",keyword:"propertyNames",params:{propertyName: key22},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
for(const key23 in data64){
let data65 = data64[key23];
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 1 || isNaN(data65)){
const err200 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/tiers/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/tiers/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data65 <= 0 || isNaN(data65)){
const err201 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/tiers/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/tiers/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/tiers/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/tiers/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/tiers",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/tiers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data59.basis !== undefined){
let data66 = data59.basis;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.is === undefined){
const err204 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/basis/required",keyword:"required",params:{missingProperty: "is"},message:"must have required property '"+"is"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key24 in data66){
if(!(((key24 === "is") || (key24 === "sources")) || (key24 === "note"))){
const err205 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/basis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data66.is !== undefined){
let data67 = data66.is;
if(!(((data67 === "source") || (data67 === "law")) || (data67 === "proposal"))){
const err206 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis/is",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/basis/properties/is/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.ladder.properties.frontrunner.properties.basis.properties.is.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data66.sources !== undefined){
let data68 = data66.sources;
if(Array.isArray(data68)){
const len4 = data68.length;
for(let i5=0; i5<len4; i5++){
let data69 = data68[i5];
if(typeof data69 === "string"){
if(func1(data69) > 40){
const err207 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis/sources/" + i5,schemaPath:"common.schema.json#/$defs/sourceId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!pattern4.test(data69)){
const err208 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis/sources/" + i5,schemaPath:"common.schema.json#/$defs/sourceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\""};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis/sources/" + i5,schemaPath:"common.schema.json#/$defs/sourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis/sources",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/basis/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data66.note !== undefined){
let data70 = data66.note;
if(typeof data70 === "string"){
if(func1(data70) > 4000){
const err211 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis/note",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(func1(data70) < 1){
const err212 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis/note",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis/note",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/basis",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/basis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data59["legal-floor"] !== undefined){
let data71 = data59["legal-floor"];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.products === undefined){
const err215 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/legal-floor/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data71.law === undefined){
const err216 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/legal-floor/required",keyword:"required",params:{missingProperty: "law"},message:"must have required property '"+"law"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data71.provision === undefined){
const err217 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/legal-floor/required",keyword:"required",params:{missingProperty: "provision"},message:"must have required property '"+"provision"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data71.since === undefined){
const err218 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/legal-floor/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key25 in data71){
if(!(((((key25 === "products") || (key25 === "law")) || (key25 === "provision")) || (key25 === "since")) || (key25 === "url"))){
const err219 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/legal-floor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data71.products !== undefined){
if(!(validate26(data71.products, {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/products",parentData:data71,parentDataProperty:"products",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data71.law !== undefined){
let data73 = data71.law;
if(typeof data73 === "string"){
if(func1(data73) > 4000){
const err220 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/law",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(func1(data73) < 1){
const err221 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/law",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/law",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data71.provision !== undefined){
let data74 = data71.provision;
if(typeof data74 === "string"){
if(func1(data74) > 4000){
const err223 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/provision",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(func1(data74) < 1){
const err224 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/provision",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/provision",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data71.since !== undefined){
let data75 = data71.since;
if(typeof data75 === "string"){
if(!(formats0.test(data75))){
const err226 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/since",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/since",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data71.url !== undefined){
let data76 = data71.url;
if(typeof data76 === "string"){
if(func1(data76) > 1000){
const err228 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(!pattern5.test(data76)){
const err229 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner/legal-floor",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/properties/legal-floor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/requirements/" + i0+"/ladder/frontrunner",schemaPath:"#/properties/requirements/items/properties/ladder/properties/frontrunner/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err233 = {instancePath:instancePath+"/requirements/" + i0+"/ladder",schemaPath:"#/properties/requirements/items/properties/ladder/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data4.references !== undefined){
let data77 = data4.references;
if(Array.isArray(data77)){
if(data77.length < 1){
const err234 = {instancePath:instancePath+"/requirements/" + i0+"/references",schemaPath:"#/properties/requirements/items/properties/references/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
const len5 = data77.length;
for(let i6=0; i6<len5; i6++){
let data78 = data77[i6];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.instrument === undefined){
const err235 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6,schemaPath:"#/properties/requirements/items/properties/references/items/required",keyword:"required",params:{missingProperty: "instrument"},message:"must have required property '"+"instrument"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data78.provision === undefined){
const err236 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6,schemaPath:"#/properties/requirements/items/properties/references/items/required",keyword:"required",params:{missingProperty: "provision"},message:"must have required property '"+"provision"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data78.url === undefined){
const err237 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6,schemaPath:"#/properties/requirements/items/properties/references/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
for(const key26 in data78){
if(!(((key26 === "instrument") || (key26 === "provision")) || (key26 === "url"))){
const err238 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6,schemaPath:"#/properties/requirements/items/properties/references/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data78.instrument !== undefined){
let data79 = data78.instrument;
if(typeof data79 === "string"){
if(func1(data79) > 4000){
const err239 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/instrument",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(func1(data79) < 1){
const err240 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/instrument",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/instrument",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data78.provision !== undefined){
let data80 = data78.provision;
if(typeof data80 === "string"){
if(func1(data80) > 4000){
const err242 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/provision",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(func1(data80) < 1){
const err243 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/provision",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/provision",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data78.url !== undefined){
let data81 = data78.url;
const _errs234 = errors;
let valid80 = false;
const _errs235 = errors;
if(typeof data81 === "string"){
if(func1(data81) > 1000){
const err245 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(!pattern5.test(data81)){
const err246 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid2 = _errs235 === errors;
valid80 = valid80 || _valid2;
const _errs238 = errors;
if(data81 !== null){
const err248 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/url",schemaPath:"#/properties/requirements/items/properties/references/items/properties/url/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid2 = _errs238 === errors;
valid80 = valid80 || _valid2;
if(!valid80){
const err249 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6+"/url",schemaPath:"#/properties/requirements/items/properties/references/items/properties/url/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
else {
errors = _errs234;
if(vErrors !== null){
if(_errs234){
vErrors.length = _errs234;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err250 = {instancePath:instancePath+"/requirements/" + i0+"/references/" + i6,schemaPath:"#/properties/requirements/items/properties/references/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/requirements/" + i0+"/references",schemaPath:"#/properties/requirements/items/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data4.concerns !== undefined){
let data82 = data4.concerns;
if(!(((data82 === "product") || (data82 === "production")) || (data82 === "company"))){
const err252 = {instancePath:instancePath+"/requirements/" + i0+"/concerns",schemaPath:"#/properties/requirements/items/properties/concerns/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.concerns.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data4["tender-use"] !== undefined){
let data83 = data4["tender-use"];
if(Array.isArray(data83)){
if(data83.length < 1){
const err253 = {instancePath:instancePath+"/requirements/" + i0+"/tender-use",schemaPath:"#/properties/requirements/items/properties/tender-use/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
const len6 = data83.length;
for(let i7=0; i7<len6; i7++){
let data84 = data83[i7];
if(!((((data84 === "technical-specification") || (data84 === "award")) || (data84 === "performance")) || (data84 === "selection"))){
const err254 = {instancePath:instancePath+"/requirements/" + i0+"/tender-use/" + i7,schemaPath:"#/properties/requirements/items/properties/tender-use/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties["tender-use"].items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
let i8 = data83.length;
let j1;
if(i8 > 1){
outer1:
for(;i8--;){
for(j1 = i8; j1--;){
if(func0(data83[i8], data83[j1])){
const err255 = {instancePath:instancePath+"/requirements/" + i0+"/tender-use",schemaPath:"#/properties/requirements/items/properties/tender-use/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err256 = {instancePath:instancePath+"/requirements/" + i0+"/tender-use",schemaPath:"#/properties/requirements/items/properties/tender-use/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data4.proof !== undefined){
let data85 = data4.proof;
if(Array.isArray(data85)){
if(data85.length < 1){
const err257 = {instancePath:instancePath+"/requirements/" + i0+"/proof",schemaPath:"#/properties/requirements/items/properties/proof/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
const len7 = data85.length;
for(let i9=0; i9<len7; i9++){
let data86 = data85[i9];
if(typeof data86 === "string"){
if(func1(data86) > 4000){
const err258 = {instancePath:instancePath+"/requirements/" + i0+"/proof/" + i9,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(func1(data86) < 1){
const err259 = {instancePath:instancePath+"/requirements/" + i0+"/proof/" + i9,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err260 = {instancePath:instancePath+"/requirements/" + i0+"/proof/" + i9,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
else {
const err261 = {instancePath:instancePath+"/requirements/" + i0+"/proof",schemaPath:"#/properties/requirements/items/properties/proof/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data4.clause !== undefined){
let data87 = data4.clause;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87["technical-specification"] === undefined){
const err262 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/required",keyword:"required",params:{missingProperty: "technical-specification"},message:"must have required property '"+"technical-specification"+"'"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data87.award === undefined){
const err263 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/required",keyword:"required",params:{missingProperty: "award"},message:"must have required property '"+"award"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data87.performance === undefined){
const err264 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/required",keyword:"required",params:{missingProperty: "performance"},message:"must have required property '"+"performance"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
for(const key27 in data87){
if(!(((key27 === "technical-specification") || (key27 === "award")) || (key27 === "performance"))){
const err265 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data87["technical-specification"] !== undefined){
let data88 = data87["technical-specification"];
const _errs253 = errors;
let valid89 = false;
const _errs254 = errors;
if(typeof data88 === "string"){
if(func1(data88) > 4000){
const err266 = {instancePath:instancePath+"/requirements/" + i0+"/clause/technical-specification",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(func1(data88) < 1){
const err267 = {instancePath:instancePath+"/requirements/" + i0+"/clause/technical-specification",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err268 = {instancePath:instancePath+"/requirements/" + i0+"/clause/technical-specification",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var _valid3 = _errs254 === errors;
valid89 = valid89 || _valid3;
const _errs257 = errors;
if(data88 !== null){
const err269 = {instancePath:instancePath+"/requirements/" + i0+"/clause/technical-specification",schemaPath:"#/properties/requirements/items/properties/clause/properties/technical-specification/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid3 = _errs257 === errors;
valid89 = valid89 || _valid3;
if(!valid89){
const err270 = {instancePath:instancePath+"/requirements/" + i0+"/clause/technical-specification",schemaPath:"#/properties/requirements/items/properties/clause/properties/technical-specification/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
else {
errors = _errs253;
if(vErrors !== null){
if(_errs253){
vErrors.length = _errs253;
}
else {
vErrors = null;
}
}
}
}
if(data87.award !== undefined){
let data89 = data87.award;
const _errs260 = errors;
let valid91 = false;
const _errs261 = errors;
if(typeof data89 === "string"){
if(func1(data89) > 4000){
const err271 = {instancePath:instancePath+"/requirements/" + i0+"/clause/award",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(func1(data89) < 1){
const err272 = {instancePath:instancePath+"/requirements/" + i0+"/clause/award",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err273 = {instancePath:instancePath+"/requirements/" + i0+"/clause/award",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid4 = _errs261 === errors;
valid91 = valid91 || _valid4;
const _errs264 = errors;
if(data89 !== null){
const err274 = {instancePath:instancePath+"/requirements/" + i0+"/clause/award",schemaPath:"#/properties/requirements/items/properties/clause/properties/award/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
var _valid4 = _errs264 === errors;
valid91 = valid91 || _valid4;
if(!valid91){
const err275 = {instancePath:instancePath+"/requirements/" + i0+"/clause/award",schemaPath:"#/properties/requirements/items/properties/clause/properties/award/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
else {
errors = _errs260;
if(vErrors !== null){
if(_errs260){
vErrors.length = _errs260;
}
else {
vErrors = null;
}
}
}
}
if(data87.performance !== undefined){
let data90 = data87.performance;
const _errs267 = errors;
let valid93 = false;
const _errs268 = errors;
if(typeof data90 === "string"){
if(func1(data90) > 4000){
const err276 = {instancePath:instancePath+"/requirements/" + i0+"/clause/performance",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(func1(data90) < 1){
const err277 = {instancePath:instancePath+"/requirements/" + i0+"/clause/performance",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/requirements/" + i0+"/clause/performance",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid5 = _errs268 === errors;
valid93 = valid93 || _valid5;
const _errs271 = errors;
if(data90 !== null){
const err279 = {instancePath:instancePath+"/requirements/" + i0+"/clause/performance",schemaPath:"#/properties/requirements/items/properties/clause/properties/performance/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid5 = _errs271 === errors;
valid93 = valid93 || _valid5;
if(!valid93){
const err280 = {instancePath:instancePath+"/requirements/" + i0+"/clause/performance",schemaPath:"#/properties/requirements/items/properties/clause/properties/performance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
else {
errors = _errs267;
if(vErrors !== null){
if(_errs267){
vErrors.length = _errs267;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err281 = {instancePath:instancePath+"/requirements/" + i0+"/clause",schemaPath:"#/properties/requirements/items/properties/clause/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data4["follow-up"] !== undefined){
let data91 = data4["follow-up"];
if(Array.isArray(data91)){
if(data91.length < 1){
const err282 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up",schemaPath:"#/properties/requirements/items/properties/follow-up/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
const len8 = data91.length;
for(let i10=0; i10<len8; i10++){
let data92 = data91[i10];
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.action === undefined){
const err283 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10,schemaPath:"#/properties/requirements/items/properties/follow-up/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data92.who === undefined){
const err284 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10,schemaPath:"#/properties/requirements/items/properties/follow-up/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data92.when === undefined){
const err285 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10,schemaPath:"#/properties/requirements/items/properties/follow-up/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data92.evidence === undefined){
const err286 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10,schemaPath:"#/properties/requirements/items/properties/follow-up/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key28 in data92){
if(!(((((key28 === "action") || (key28 === "who")) || (key28 === "when")) || (key28 === "schedule")) || (key28 === "evidence"))){
const err287 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10,schemaPath:"#/properties/requirements/items/properties/follow-up/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data92.action !== undefined){
let data93 = data92.action;
if(typeof data93 === "string"){
if(func1(data93) > 4000){
const err288 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/action",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(func1(data93) < 1){
const err289 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/action",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/action",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data92.who !== undefined){
let data94 = data92.who;
if(!((((data94 === "buyer") || (data94 === "contractor")) || (data94 === "monitoring-organisation")) || (data94 === "auditor"))){
const err291 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/who",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/who/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties["follow-up"].items.properties.who.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data92.when !== undefined){
let data95 = data92.when;
if(typeof data95 === "string"){
if(func1(data95) > 4000){
const err292 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/when",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(func1(data95) < 1){
const err293 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/when",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/when",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data92.schedule !== undefined){
let data96 = data92.schedule;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.first === undefined){
const err295 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key29 in data96){
if(!(((((key29 === "first") || (key29 === "from")) || (key29 === "every")) || (key29 === "times")) || (key29 === "also-on-event"))){
const err296 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data96.first !== undefined){
let data97 = data96.first;
const _errs289 = errors;
let valid101 = false;
const _errs290 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err297 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/first",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/first/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 240 || isNaN(data97)){
const err298 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/first",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/first/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data97 < 0 || isNaN(data97)){
const err299 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/first",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/first/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
var _valid6 = _errs290 === errors;
valid101 = valid101 || _valid6;
const _errs292 = errors;
if(typeof data97 !== "string"){
const err300 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/first",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/first/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(!(data97 === "before-award")){
const err301 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/first",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/first/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties["follow-up"].items.properties.schedule.properties.first.anyOf[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid6 = _errs292 === errors;
valid101 = valid101 || _valid6;
if(!valid101){
const err302 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/first",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/first/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
else {
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
}
}
if(data96.from !== undefined){
let data98 = data96.from;
if(typeof data98 === "string"){
if(!(formats0.test(data98))){
const err303 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data96.every !== undefined){
let data99 = data96.every;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err305 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/every",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/every/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 240 || isNaN(data99)){
const err306 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/every",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/every/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data99 < 1 || isNaN(data99)){
const err307 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/every",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/every/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
if(data96.times !== undefined){
let data100 = data96.times;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err308 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/times",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/times/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 240 || isNaN(data100)){
const err309 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/times",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/times/maximum",keyword:"maximum",params:{comparison: "<=", limit: 240},message:"must be <= 240"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data100 < 2 || isNaN(data100)){
const err310 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/times",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
if(data96["also-on-event"] !== undefined){
if(typeof data96["also-on-event"] !== "boolean"){
const err311 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule/also-on-event",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/properties/also-on-event/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/schedule",schemaPath:"#/properties/requirements/items/properties/follow-up/items/properties/schedule/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data92.evidence !== undefined){
let data102 = data92.evidence;
if(typeof data102 === "string"){
if(func1(data102) > 4000){
const err313 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/evidence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(func1(data102) < 1){
const err314 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/evidence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err315 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10+"/evidence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up/" + i10,schemaPath:"#/properties/requirements/items/properties/follow-up/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/requirements/" + i0+"/follow-up",schemaPath:"#/properties/requirements/items/properties/follow-up/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data4.sdg !== undefined){
let data103 = data4.sdg;
if(Array.isArray(data103)){
const len9 = data103.length;
for(let i11=0; i11<len9; i11++){
let data104 = data103[i11];
if(typeof data104 === "string"){
if(func1(data104) < 1){
const err318 = {instancePath:instancePath+"/requirements/" + i0+"/sdg/" + i11,schemaPath:"#/properties/requirements/items/properties/sdg/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(!pattern19.test(data104)){
const err319 = {instancePath:instancePath+"/requirements/" + i0+"/sdg/" + i11,schemaPath:"#/properties/requirements/items/properties/sdg/items/pattern",keyword:"pattern",params:{pattern: "^\\d{1,2}\\.(\\d{1,2}|[a-d])$"},message:"must match pattern \""+"^\\d{1,2}\\.(\\d{1,2}|[a-d])$"+"\""};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/requirements/" + i0+"/sdg/" + i11,schemaPath:"#/properties/requirements/items/properties/sdg/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
let i12 = data103.length;
let j2;
if(i12 > 1){
const indices0 = {};
for(;i12--;){
let item0 = data103[i12];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err321 = {instancePath:instancePath+"/requirements/" + i0+"/sdg",schemaPath:"#/properties/requirements/items/properties/sdg/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i12+" are identical)"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
break;
}
indices0[item0] = i12;
}
}
}
else {
const err322 = {instancePath:instancePath+"/requirements/" + i0+"/sdg",schemaPath:"#/properties/requirements/items/properties/sdg/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/requirements/" + i0,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err324 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err325 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

