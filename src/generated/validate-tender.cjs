/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"tender.schema.json","title":"Tender","description":"What a public buyer wants to buy and how much to ask. Only a title and one lot with a product or service are needed.","type":"object","additionalProperties":false,"required":["title","lots"],"properties":{"title":{"title":"Title","description":"Title of the tender.","examples":["Laptops and screens for the federal service"],"$ref":"common.schema.json#/$defs/text"},"buyer":{"title":"Buyer","description":"Who buys.","type":"object","additionalProperties":false,"required":[],"properties":{"name":{"title":"Name","description":"Name of the contracting authority.","examples":["Federal Institute"],"$ref":"common.schema.json#/$defs/text"},"country":{"title":"Country","description":"Country of the buyer.","examples":["BE"],"$ref":"common.schema.json#/$defs/country"}}},"reference":{"title":"Reference","description":"The buyer's own reference.","examples":["2026-ICT-14"],"$ref":"common.schema.json#/$defs/text"},"value":{"title":"Value","description":"Estimated value without VAT.","type":"object","additionalProperties":false,"required":["amount","currency"],"properties":{"amount":{"title":"Amount","description":"Amount.","examples":[2400000],"type":"number","exclusiveMinimum":0},"currency":{"title":"Currency","description":"Three letters, ISO 4217.","examples":["EUR"],"type":"string","minLength":1,"pattern":"^[A-Z]{3}$"}}},"lots":{"title":"Lots","description":"What is bought, lot by lot.","type":"array","items":{"title":"Lot","description":"One lot.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"title":"Lot id","description":"Id of the lot.","examples":["1"],"type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"title":{"title":"Title","description":"Title of the lot.","examples":["Laptops"],"$ref":"common.schema.json#/$defs/text"},"products":{"title":"Products","description":"Product categories in the lot.","examples":[["notebook"]],"type":"array","items":{"title":"Product","description":"A product category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"services":{"title":"Services","description":"Services in the lot.","examples":[["take-back"]],"type":"array","items":{"title":"Service","description":"A service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"cpv":{"title":"CPV codes","description":"CPV codes of the lot.","examples":[["30213100-6"]],"type":"array","items":{"title":"CPV code","description":"Eight digits, with or without check digit.","examples":["30213100-6"],"type":"string","minLength":1,"pattern":"^\\d{8}(-\\d)?$"}},"quantity":{"title":"Quantity","description":"Number of units.","examples":[3000],"type":"integer","minimum":1},"ambition":{"title":"Ambition by theme","description":"How much to ask in each theme.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"labour-rights":{"title":"labour-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"circularity":{"title":"circularity","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]}}},"assurance":{"title":"Assurance by theme","description":"How surely requirements shall be met; by default it follows from the ambition.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"labour-rights":{"title":"labour-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"circularity":{"title":"circularity","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"}}},"requirements":{"title":"Single requirements","description":"Wishes about single requirements.","examples":[{"lr-forced-labour":{"must":true}}],"type":"object","propertyNames":{"title":"Requirement id","description":"A requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Wish about one requirement","description":"Raise, lower, drop or make it a must.","type":"object","additionalProperties":false,"required":[],"properties":{"ambition":{"title":"Ambition","description":"Rung asked for this requirement.","$ref":"common.schema.json#/$defs/rung"},"must":{"title":"Must","description":"True when the tender cannot do without it: it counts double and comes first.","examples":[true],"type":"boolean"},"assurance":{"title":"Assurance","description":"How surely it shall be met.","$ref":"common.schema.json#/$defs/assurance"},"drop":{"title":"Drop","description":"True to leave it out.","examples":[true],"type":"boolean"}}}}}},"minItems":1},"ambition":{"title":"Ambition by theme","description":"How much to ask in each theme.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"labour-rights":{"title":"labour-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"circularity":{"title":"circularity","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]}}},"assurance":{"title":"Assurance by theme","description":"How surely requirements shall be met; by default it follows from the ambition.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"labour-rights":{"title":"labour-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"circularity":{"title":"circularity","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"}}},"requirements":{"title":"Single requirements","description":"Wishes about single requirements.","examples":[{"lr-forced-labour":{"must":true}}],"type":"object","propertyNames":{"title":"Requirement id","description":"A requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Wish about one requirement","description":"Raise, lower, drop or make it a must.","type":"object","additionalProperties":false,"required":[],"properties":{"ambition":{"title":"Ambition","description":"Rung asked for this requirement.","$ref":"common.schema.json#/$defs/rung"},"must":{"title":"Must","description":"True when the tender cannot do without it: it counts double and comes first.","examples":[true],"type":"boolean"},"assurance":{"title":"Assurance","description":"How surely it shall be met.","$ref":"common.schema.json#/$defs/assurance"},"drop":{"title":"Drop","description":"True to leave it out.","examples":[true],"type":"boolean"}}}},"weights":{"title":"Weights","description":"How much more (or less) a theme or a requirement counts for you than by its severity: its weight is multiplied by this. Left out: 1.","examples":[{"labour-rights":2,"ce-warranty":0.5}],"type":"object","propertyNames":{"title":"Theme or requirement id","description":"A theme, or a requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Factor","description":"More than 0, at most 10.","examples":[2],"type":"number","exclusiveMinimum":0,"maximum":10}},"intent":{"title":"Intent","description":"The wanted strength of labels. require: in the technical specification; reward: as award criterion; contract: as performance condition.","examples":["require"],"enum":["require","reward","contract"]},"production":{"title":"Production","description":"What is known about the places of production.","type":"object","additionalProperties":false,"required":[],"properties":{"workers-can-speak":{"title":"Workers can speak","description":"Whether workers at the expected places of production can speak freely.","examples":["freely"],"enum":["freely","not-freely","unknown"]}}},"delivery":{"title":"Delivery","description":"Period of delivery.","type":"object","additionalProperties":false,"required":[],"properties":{"from":{"title":"From","description":"First day.","examples":["2027-03-01"],"$ref":"common.schema.json#/$defs/date"},"to":{"title":"To","description":"Last day.","examples":["2031-03-01"],"$ref":"common.schema.json#/$defs/date"}}},"follow-up":{"title":"Follow-up","description":"How the contract will be followed up.","type":"object","additionalProperties":false,"required":[],"properties":{"capacity":{"title":"Capacity","description":"Who can follow up. none: nobody; own: the buyer's own staff; joint: together with other buyers; monitoring-organisation: with a monitoring organisation.","examples":["joint"],"enum":["none","own","joint","monitoring-organisation"]}}},"market":{"title":"Market","description":"What is known about the market.","type":"object","additionalProperties":false,"required":[],"properties":{"known-alternatives":{"title":"Known alternatives","description":"Other labels or proofs that bidders are known to use.","examples":["two bidders hold EPEAT"],"$ref":"common.schema.json#/$defs/text"}}},"jurisdiction":{"title":"Jurisdiction","description":"Procurement law that applies; by default from the country of the buyer.","examples":["eu"],"enum":["eu","eea","other"]}}};
const schema33 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema35 = {"title":"Country","description":"Two letters, ISO 3166-1 alpha-2.","examples":["BE"],"type":"string","pattern":"^[A-Z]{2}$"};
const schema38 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema40 = {"title":"Assurance wished","description":"How surely a requirement shall be met: stated (1), partly assured (2) or credibly assured (3).","examples":["credibly"],"type":"string","enum":["stated","partly","credibly"]};
const schema44 = {"title":"Rung","description":"A level of ambition on the ladder of a requirement; each implies the lower ones.","examples":["advanced"],"type":"string","enum":["basic","advanced","frontrunner"]};
const schema53 = {"title":"Date","description":"A calendar day, year-month-day.","examples":["2026-11-23"],"type":"string","format":"date"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern4 = new RegExp("^[A-Z]{2}$", "u");
const pattern5 = new RegExp("^[A-Z]{3}$", "u");
const pattern6 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern7 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^\\d{8}(-\\d)?$", "u");
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tender.schema.json" */;
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
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lots === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lots"},message:"must have required property '"+"lots"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) > 4000){
const err3 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.buyer !== undefined){
let data1 = data.buyer;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "country"))){
const err6 = {instancePath:instancePath+"/buyer",schemaPath:"#/properties/buyer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) > 4000){
const err7 = {instancePath:instancePath+"/buyer/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/buyer/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/buyer/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.country !== undefined){
let data3 = data1.country;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err10 = {instancePath:instancePath+"/buyer/country",schemaPath:"common.schema.json#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
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
const err11 = {instancePath:instancePath+"/buyer/country",schemaPath:"common.schema.json#/$defs/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/buyer",schemaPath:"#/properties/buyer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.reference !== undefined){
let data4 = data.reference;
if(typeof data4 === "string"){
if(func2(data4) > 4000){
const err13 = {instancePath:instancePath+"/reference",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data4) < 1){
const err14 = {instancePath:instancePath+"/reference",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/reference",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.value !== undefined){
let data5 = data.value;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.amount === undefined){
const err16 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "amount"},message:"must have required property '"+"amount"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data5.currency === undefined){
const err17 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/required",keyword:"required",params:{missingProperty: "currency"},message:"must have required property '"+"currency"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "amount") || (key2 === "currency"))){
const err18 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.amount !== undefined){
let data6 = data5.amount;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err19 = {instancePath:instancePath+"/value/amount",schemaPath:"#/properties/value/properties/amount/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err20 = {instancePath:instancePath+"/value/amount",schemaPath:"#/properties/value/properties/amount/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data5.currency !== undefined){
let data7 = data5.currency;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err21 = {instancePath:instancePath+"/value/currency",schemaPath:"#/properties/value/properties/currency/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern5.test(data7)){
const err22 = {instancePath:instancePath+"/value/currency",schemaPath:"#/properties/value/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
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
const err23 = {instancePath:instancePath+"/value/currency",schemaPath:"#/properties/value/properties/currency/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.lots !== undefined){
let data8 = data.lots;
if(Array.isArray(data8)){
if(data8.length < 1){
const err25 = {instancePath:instancePath+"/lots",schemaPath:"#/properties/lots/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id === undefined){
const err26 = {instancePath:instancePath+"/lots/" + i0,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
for(const key3 in data9){
if(!(func1.call(schema31.properties.lots.items.properties, key3))){
const err27 = {instancePath:instancePath+"/lots/" + i0,schemaPath:"#/properties/lots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.id !== undefined){
let data10 = data9.id;
if(typeof data10 === "string"){
if(func2(data10) > 40){
const err28 = {instancePath:instancePath+"/lots/" + i0+"/id",schemaPath:"#/properties/lots/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data10) < 1){
const err29 = {instancePath:instancePath+"/lots/" + i0+"/id",schemaPath:"#/properties/lots/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern6.test(data10)){
const err30 = {instancePath:instancePath+"/lots/" + i0+"/id",schemaPath:"#/properties/lots/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9._-]*$"+"\""};
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
const err31 = {instancePath:instancePath+"/lots/" + i0+"/id",schemaPath:"#/properties/lots/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.title !== undefined){
let data11 = data9.title;
if(typeof data11 === "string"){
if(func2(data11) > 4000){
const err32 = {instancePath:instancePath+"/lots/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data11) < 1){
const err33 = {instancePath:instancePath+"/lots/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err34 = {instancePath:instancePath+"/lots/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data9.products !== undefined){
let data12 = data9.products;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func2(data13) > 80){
const err35 = {instancePath:instancePath+"/lots/" + i0+"/products/" + i1,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern7.test(data13)){
const err36 = {instancePath:instancePath+"/lots/" + i0+"/products/" + i1,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/lots/" + i0+"/products/" + i1,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
let i2 = data12.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data12[i2], data12[j0])){
const err38 = {instancePath:instancePath+"/lots/" + i0+"/products",schemaPath:"#/properties/lots/items/properties/products/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/lots/" + i0+"/products",schemaPath:"#/properties/lots/items/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data9.services !== undefined){
let data14 = data9.services;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i3=0; i3<len2; i3++){
let data15 = data14[i3];
if(typeof data15 === "string"){
if(func2(data15) > 80){
const err40 = {instancePath:instancePath+"/lots/" + i0+"/services/" + i3,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern7.test(data15)){
const err41 = {instancePath:instancePath+"/lots/" + i0+"/services/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/lots/" + i0+"/services/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let i4 = data14.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data14[i4], data14[j1])){
const err43 = {instancePath:instancePath+"/lots/" + i0+"/services",schemaPath:"#/properties/lots/items/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/lots/" + i0+"/services",schemaPath:"#/properties/lots/items/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data9.cpv !== undefined){
let data16 = data9.cpv;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i5=0; i5<len3; i5++){
let data17 = data16[i5];
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err45 = {instancePath:instancePath+"/lots/" + i0+"/cpv/" + i5,schemaPath:"#/properties/lots/items/properties/cpv/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern9.test(data17)){
const err46 = {instancePath:instancePath+"/lots/" + i0+"/cpv/" + i5,schemaPath:"#/properties/lots/items/properties/cpv/items/pattern",keyword:"pattern",params:{pattern: "^\\d{8}(-\\d)?$"},message:"must match pattern \""+"^\\d{8}(-\\d)?$"+"\""};
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
const err47 = {instancePath:instancePath+"/lots/" + i0+"/cpv/" + i5,schemaPath:"#/properties/lots/items/properties/cpv/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err48 = {instancePath:instancePath+"/lots/" + i0+"/cpv",schemaPath:"#/properties/lots/items/properties/cpv/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data9.quantity !== undefined){
let data18 = data9.quantity;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err49 = {instancePath:instancePath+"/lots/" + i0+"/quantity",schemaPath:"#/properties/lots/items/properties/quantity/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 1 || isNaN(data18)){
const err50 = {instancePath:instancePath+"/lots/" + i0+"/quantity",schemaPath:"#/properties/lots/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data9.ambition !== undefined){
let data19 = data9.ambition;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 in data19){
if(!(((key4 === "human-rights") || (key4 === "labour-rights")) || (key4 === "circularity"))){
const err51 = {instancePath:instancePath+"/lots/" + i0+"/ambition",schemaPath:"#/properties/lots/items/properties/ambition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data19["human-rights"] !== undefined){
let data20 = data19["human-rights"];
if(!((((data20 === "none") || (data20 === "basic")) || (data20 === "advanced")) || (data20 === "frontrunner"))){
const err52 = {instancePath:instancePath+"/lots/" + i0+"/ambition/human-rights",schemaPath:"#/properties/lots/items/properties/ambition/properties/human-rights/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.ambition.properties["human-rights"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19["labour-rights"] !== undefined){
let data21 = data19["labour-rights"];
if(!((((data21 === "none") || (data21 === "basic")) || (data21 === "advanced")) || (data21 === "frontrunner"))){
const err53 = {instancePath:instancePath+"/lots/" + i0+"/ambition/labour-rights",schemaPath:"#/properties/lots/items/properties/ambition/properties/labour-rights/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.ambition.properties["labour-rights"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.circularity !== undefined){
let data22 = data19.circularity;
if(!((((data22 === "none") || (data22 === "basic")) || (data22 === "advanced")) || (data22 === "frontrunner"))){
const err54 = {instancePath:instancePath+"/lots/" + i0+"/ambition/circularity",schemaPath:"#/properties/lots/items/properties/ambition/properties/circularity/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.ambition.properties.circularity.enum},message:"must be equal to one of the allowed values"};
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
else {
const err55 = {instancePath:instancePath+"/lots/" + i0+"/ambition",schemaPath:"#/properties/lots/items/properties/ambition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data9.assurance !== undefined){
let data23 = data9.assurance;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key5 in data23){
if(!(((key5 === "human-rights") || (key5 === "labour-rights")) || (key5 === "circularity"))){
const err56 = {instancePath:instancePath+"/lots/" + i0+"/assurance",schemaPath:"#/properties/lots/items/properties/assurance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data23["human-rights"] !== undefined){
let data24 = data23["human-rights"];
if(typeof data24 !== "string"){
const err57 = {instancePath:instancePath+"/lots/" + i0+"/assurance/human-rights",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!(((data24 === "stated") || (data24 === "partly")) || (data24 === "credibly"))){
const err58 = {instancePath:instancePath+"/lots/" + i0+"/assurance/human-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data23["labour-rights"] !== undefined){
let data25 = data23["labour-rights"];
if(typeof data25 !== "string"){
const err59 = {instancePath:instancePath+"/lots/" + i0+"/assurance/labour-rights",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(!(((data25 === "stated") || (data25 === "partly")) || (data25 === "credibly"))){
const err60 = {instancePath:instancePath+"/lots/" + i0+"/assurance/labour-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data23.circularity !== undefined){
let data26 = data23.circularity;
if(typeof data26 !== "string"){
const err61 = {instancePath:instancePath+"/lots/" + i0+"/assurance/circularity",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!(((data26 === "stated") || (data26 === "partly")) || (data26 === "credibly"))){
const err62 = {instancePath:instancePath+"/lots/" + i0+"/assurance/circularity",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/lots/" + i0+"/assurance",schemaPath:"#/properties/lots/items/properties/assurance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data9.requirements !== undefined){
let data27 = data9.requirements;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key6 in data27){
const _errs70 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 80){
const err64 = {instancePath:instancePath+"/lots/" + i0+"/requirements",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern7.test(key6)){
const err65 = {instancePath:instancePath+"/lots/" + i0+"/requirements",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/lots/" + i0+"/requirements",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key6};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var valid26 = _errs70 === errors;
if(!valid26){
const err67 = {instancePath:instancePath+"/lots/" + i0+"/requirements",schemaPath:"#/properties/lots/items/properties/requirements/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
for(const key7 in data27){
let data28 = data27[key7];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key8 in data28){
if(!((((key8 === "ambition") || (key8 === "must")) || (key8 === "assurance")) || (key8 === "drop"))){
const err68 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lots/items/properties/requirements/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data28.ambition !== undefined){
let data29 = data28.ambition;
if(typeof data29 !== "string"){
const err69 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/ambition",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!(((data29 === "basic") || (data29 === "advanced")) || (data29 === "frontrunner"))){
const err70 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/ambition",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data28.must !== undefined){
if(typeof data28.must !== "boolean"){
const err71 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/must",schemaPath:"#/properties/lots/items/properties/requirements/additionalProperties/properties/must/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data28.assurance !== undefined){
let data31 = data28.assurance;
if(typeof data31 !== "string"){
const err72 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/assurance",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(((data31 === "stated") || (data31 === "partly")) || (data31 === "credibly"))){
const err73 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/assurance",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data28.drop !== undefined){
if(typeof data28.drop !== "boolean"){
const err74 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/lots/items/properties/requirements/additionalProperties/properties/drop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err75 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lots/items/properties/requirements/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/lots/" + i0+"/requirements",schemaPath:"#/properties/lots/items/properties/requirements/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/lots/" + i0,schemaPath:"#/properties/lots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/lots",schemaPath:"#/properties/lots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.ambition !== undefined){
let data33 = data.ambition;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key9 in data33){
if(!(((key9 === "human-rights") || (key9 === "labour-rights")) || (key9 === "circularity"))){
const err79 = {instancePath:instancePath+"/ambition",schemaPath:"#/properties/ambition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data33["human-rights"] !== undefined){
let data34 = data33["human-rights"];
if(!((((data34 === "none") || (data34 === "basic")) || (data34 === "advanced")) || (data34 === "frontrunner"))){
const err80 = {instancePath:instancePath+"/ambition/human-rights",schemaPath:"#/properties/ambition/properties/human-rights/enum",keyword:"enum",params:{allowedValues: schema31.properties.ambition.properties["human-rights"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data33["labour-rights"] !== undefined){
let data35 = data33["labour-rights"];
if(!((((data35 === "none") || (data35 === "basic")) || (data35 === "advanced")) || (data35 === "frontrunner"))){
const err81 = {instancePath:instancePath+"/ambition/labour-rights",schemaPath:"#/properties/ambition/properties/labour-rights/enum",keyword:"enum",params:{allowedValues: schema31.properties.ambition.properties["labour-rights"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data33.circularity !== undefined){
let data36 = data33.circularity;
if(!((((data36 === "none") || (data36 === "basic")) || (data36 === "advanced")) || (data36 === "frontrunner"))){
const err82 = {instancePath:instancePath+"/ambition/circularity",schemaPath:"#/properties/ambition/properties/circularity/enum",keyword:"enum",params:{allowedValues: schema31.properties.ambition.properties.circularity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/ambition",schemaPath:"#/properties/ambition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.assurance !== undefined){
let data37 = data.assurance;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key10 in data37){
if(!(((key10 === "human-rights") || (key10 === "labour-rights")) || (key10 === "circularity"))){
const err84 = {instancePath:instancePath+"/assurance",schemaPath:"#/properties/assurance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data37["human-rights"] !== undefined){
let data38 = data37["human-rights"];
if(typeof data38 !== "string"){
const err85 = {instancePath:instancePath+"/assurance/human-rights",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((data38 === "stated") || (data38 === "partly")) || (data38 === "credibly"))){
const err86 = {instancePath:instancePath+"/assurance/human-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data37["labour-rights"] !== undefined){
let data39 = data37["labour-rights"];
if(typeof data39 !== "string"){
const err87 = {instancePath:instancePath+"/assurance/labour-rights",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(!(((data39 === "stated") || (data39 === "partly")) || (data39 === "credibly"))){
const err88 = {instancePath:instancePath+"/assurance/labour-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data37.circularity !== undefined){
let data40 = data37.circularity;
if(typeof data40 !== "string"){
const err89 = {instancePath:instancePath+"/assurance/circularity",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!(((data40 === "stated") || (data40 === "partly")) || (data40 === "credibly"))){
const err90 = {instancePath:instancePath+"/assurance/circularity",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/assurance",schemaPath:"#/properties/assurance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.requirements !== undefined){
let data41 = data.requirements;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key11 in data41){
const _errs107 = errors;
if(typeof key11 === "string"){
if(func2(key11) > 80){
const err92 = {instancePath:instancePath+"/requirements",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key11};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!pattern7.test(key11)){
const err93 = {instancePath:instancePath+"/requirements",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key11};
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
const err94 = {instancePath:instancePath+"/requirements",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key11};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid37 = _errs107 === errors;
if(!valid37){
const err95 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
for(const key12 in data41){
let data42 = data41[key12];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key13 in data42){
if(!((((key13 === "ambition") || (key13 === "must")) || (key13 === "assurance")) || (key13 === "drop"))){
const err96 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data42.ambition !== undefined){
let data43 = data42.ambition;
if(typeof data43 !== "string"){
const err97 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/ambition",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!(((data43 === "basic") || (data43 === "advanced")) || (data43 === "frontrunner"))){
const err98 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/ambition",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data42.must !== undefined){
if(typeof data42.must !== "boolean"){
const err99 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/must",schemaPath:"#/properties/requirements/additionalProperties/properties/must/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data42.assurance !== undefined){
let data45 = data42.assurance;
if(typeof data45 !== "string"){
const err100 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/assurance",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(((data45 === "stated") || (data45 === "partly")) || (data45 === "credibly"))){
const err101 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/assurance",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data42.drop !== undefined){
if(typeof data42.drop !== "boolean"){
const err102 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/requirements/additionalProperties/properties/drop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err103 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.weights !== undefined){
let data47 = data.weights;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key14 in data47){
const _errs126 = errors;
if(typeof key14 === "string"){
if(func2(key14) > 80){
const err105 = {instancePath:instancePath+"/weights",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key14};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern7.test(key14)){
const err106 = {instancePath:instancePath+"/weights",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key14};
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
const err107 = {instancePath:instancePath+"/weights",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key14};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var valid43 = _errs126 === errors;
if(!valid43){
const err108 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames",keyword:"propertyNames",params:{propertyName: key14},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
for(const key15 in data47){
let data48 = data47[key15];
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 > 10 || isNaN(data48)){
const err109 = {instancePath:instancePath+"/weights/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weights/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data48 <= 0 || isNaN(data48)){
const err110 = {instancePath:instancePath+"/weights/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weights/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err111 = {instancePath:instancePath+"/weights/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weights/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err112 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.intent !== undefined){
let data49 = data.intent;
if(!(((data49 === "require") || (data49 === "reward")) || (data49 === "contract"))){
const err113 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/enum",keyword:"enum",params:{allowedValues: schema31.properties.intent.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.production !== undefined){
let data50 = data.production;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key16 in data50){
if(!(key16 === "workers-can-speak")){
const err114 = {instancePath:instancePath+"/production",schemaPath:"#/properties/production/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data50["workers-can-speak"] !== undefined){
let data51 = data50["workers-can-speak"];
if(!(((data51 === "freely") || (data51 === "not-freely")) || (data51 === "unknown"))){
const err115 = {instancePath:instancePath+"/production/workers-can-speak",schemaPath:"#/properties/production/properties/workers-can-speak/enum",keyword:"enum",params:{allowedValues: schema31.properties.production.properties["workers-can-speak"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/production",schemaPath:"#/properties/production/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.delivery !== undefined){
let data52 = data.delivery;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key17 in data52){
if(!((key17 === "from") || (key17 === "to"))){
const err117 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data52.from !== undefined){
let data53 = data52.from;
if(typeof data53 === "string"){
if(!(formats0.test(data53))){
const err118 = {instancePath:instancePath+"/delivery/from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/delivery/from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data52.to !== undefined){
let data54 = data52.to;
if(typeof data54 === "string"){
if(!(formats0.test(data54))){
const err120 = {instancePath:instancePath+"/delivery/to",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err121 = {instancePath:instancePath+"/delivery/to",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err122 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data["follow-up"] !== undefined){
let data55 = data["follow-up"];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key18 in data55){
if(!(key18 === "capacity")){
const err123 = {instancePath:instancePath+"/follow-up",schemaPath:"#/properties/follow-up/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data55.capacity !== undefined){
let data56 = data55.capacity;
if(!((((data56 === "none") || (data56 === "own")) || (data56 === "joint")) || (data56 === "monitoring-organisation"))){
const err124 = {instancePath:instancePath+"/follow-up/capacity",schemaPath:"#/properties/follow-up/properties/capacity/enum",keyword:"enum",params:{allowedValues: schema31.properties["follow-up"].properties.capacity.enum},message:"must be equal to one of the allowed values"};
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
else {
const err125 = {instancePath:instancePath+"/follow-up",schemaPath:"#/properties/follow-up/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.market !== undefined){
let data57 = data.market;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key19 in data57){
if(!(key19 === "known-alternatives")){
const err126 = {instancePath:instancePath+"/market",schemaPath:"#/properties/market/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data57["known-alternatives"] !== undefined){
let data58 = data57["known-alternatives"];
if(typeof data58 === "string"){
if(func2(data58) > 4000){
const err127 = {instancePath:instancePath+"/market/known-alternatives",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(func2(data58) < 1){
const err128 = {instancePath:instancePath+"/market/known-alternatives",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/market/known-alternatives",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err130 = {instancePath:instancePath+"/market",schemaPath:"#/properties/market/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.jurisdiction !== undefined){
let data59 = data.jurisdiction;
if(!(((data59 === "eu") || (data59 === "eea")) || (data59 === "other"))){
const err131 = {instancePath:instancePath+"/jurisdiction",schemaPath:"#/properties/jurisdiction/enum",keyword:"enum",params:{allowedValues: schema31.properties.jurisdiction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

