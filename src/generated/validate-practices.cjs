/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"practices.schema.json","title":"Good practice","description":"Good practice of public buyers: who did what, when, and with which result.","type":"object","additionalProperties":false,"required":["sources","practices"],"properties":{"sources":{"title":"Sources","description":"Documents that the norms rest on.","$ref":"common.schema.json#/$defs/sourceList"},"practices":{"title":"Practices","description":"One entry for each procurement or cooperation.","type":"array","minItems":1,"items":{"title":"Practice","description":"One practice.","type":"object","additionalProperties":false,"required":["id","title","buyer","period","what","result","requirements","evidence"],"properties":{"id":{"title":"Practice id","description":"Permanent name of the practice.","examples":["dfo-reuse-framework"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"What was bought or agreed, in a few words.","examples":["Framework agreement for reuse and recycling of used ICT"],"$ref":"common.schema.json#/$defs/text"},"buyer":{"title":"Buyer","description":"The public buyer, or the cooperation of buyers.","type":"object","additionalProperties":false,"required":["name","country"],"properties":{"name":{"title":"Name","description":"Name of the buyer.","examples":["DFØ, central purchasing body"],"$ref":"common.schema.json#/$defs/text"},"country":{"title":"Country","description":"Country of the buyer; EU for buyers of several countries.","examples":["NO"],"$ref":"common.schema.json#/$defs/country"}}},"period":{"title":"Period","description":"Years of the practice, as far as they were read.","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"title":"From","description":"First year; null when it was not read.","examples":[2022],"anyOf":[{"type":"integer","minimum":1990,"maximum":2100},{"type":"null"}]},"to":{"title":"To","description":"Last year; null when it goes on or was not read.","examples":[2022],"anyOf":[{"type":"integer","minimum":1990,"maximum":2100},{"type":"null"}]}}},"what":{"title":"What they did","description":"What the buyer did, in plain words.","examples":["One national and several regional lots; quality and reuse were weighed above price."],"$ref":"common.schema.json#/$defs/text"},"result":{"title":"Result","description":"What came of it; null when no result was read.","examples":["More than 4,000 units were reused in the first quarter."],"anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"lesson":{"title":"Lesson","description":"What other buyers can learn from it, as the buyer or the source says it.","examples":["Plan for a single supplier where a new circular market has few."],"$ref":"common.schema.json#/$defs/text"},"requirements":{"title":"Requirements","description":"Requirements that the practice touches.","examples":[["ce-take-back"]],"type":"array","items":{"title":"Requirement","description":"One of them.","examples":["ce-take-back"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"themes":{"title":"Themes","description":"Themes that the practice touches as a whole, where no single requirement is named.","examples":[["labour-rights"]],"type":"array","items":{"title":"Theme","description":"A theme.","examples":["labour-rights"],"$ref":"common.schema.json#/$defs/theme"},"uniqueItems":true},"products":{"title":"Products","description":"Product categories that were bought, as far as they are named.","examples":[["notebook"]],"type":"array","items":{"title":"Product","description":"One of them.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true,"minItems":1},"services":{"title":"Services","description":"Services that were bought, as far as they are named.","examples":[["take-back"]],"type":"array","items":{"title":"Service","description":"One of them.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true,"minItems":1},"evidence":{"title":"Evidence","description":"What the fact rests on. Each entry names a source and the place in it.","$ref":"common.schema.json#/$defs/evidenceList"}}}}}};
const schema43 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema36 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema46 = {"title":"Country","description":"Two letters, ISO 3166-1 alpha-2.","examples":["BE"],"type":"string","pattern":"^[A-Z]{2}$"};
const schema51 = {"title":"Theme","description":"One of the three groups of requirements.","examples":["labour-rights"],"type":"string","enum":["human-rights","labour-rights","circularity"]};
const schema33 = {"title":"Sources","description":"Every document or page that facts of this file rest on; each is used at least once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/source"}};
const schema34 = {"title":"Source","description":"A document or page that facts of this file rest on.","type":"object","additionalProperties":false,"required":["id","title","publisher","date","url","read","grade","extent"],"properties":{"id":{"title":"Source id","description":"Short id, unique in the file, as used by evidence entries.","examples":["T3"],"$ref":"common.schema.json#/$defs/sourceId"},"title":{"title":"Title","description":"Title of the document or page.","examples":["Criteria cards"],"$ref":"common.schema.json#/$defs/text"},"publisher":{"title":"Publisher","description":"Who published it.","examples":["TCO Development"],"$ref":"common.schema.json#/$defs/text"},"date":{"title":"Date","description":"Date of publication as the source states it, or \"undated\".","examples":["2024-06-11","undated"],"$ref":"common.schema.json#/$defs/text"},"url":{"title":"Address","description":"Where it can be read.","examples":["https://tcocertified.com/criteria_card/page/3"],"$ref":"common.schema.json#/$defs/url"},"read":{"title":"Read on","description":"Day on which it was read.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"},"grade":{"title":"Grade","description":"How strong it is as evidence unless an entry lowers it.","examples":["published"],"$ref":"common.schema.json#/$defs/grade"},"extent":{"title":"Extent read","description":"How much of it was read.","examples":["opening part only"],"$ref":"common.schema.json#/$defs/text"},"superseded":{"title":"Superseded text","description":"True when it is the text of an earlier edition: it then supports one level less.","examples":[true],"type":"boolean"}}};
const schema35 = {"title":"Source id","description":"Letters, digits, hyphens and dots; unique in its file.","examples":["T3","EUL-1"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$","maxLength":40};
const schema39 = {"title":"Address","description":"An http or https address.","examples":["https://tcocertified.com"],"type":"string","pattern":"^https?://[^\\s]+$","maxLength":1000};
const schema40 = {"title":"Date","description":"A calendar day, year-month-day.","examples":["2026-11-23"],"type":"string","format":"date"};
const schema41 = {"title":"Evidence grade","description":"independent: accreditor register, government or peer assessment, court, peer-reviewed study; normative: the requirement text of the scheme with its clause; published: web or expert text; inferred: reading between lines or memory, supports no lower bound.","examples":["normative"],"type":"string","enum":["independent","normative","published","inferred"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
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
if(!(func1.call(schema34.properties, key0))){
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
const schema54 = {"title":"Evidence","description":"Entries that support a fact.","type":"array","minItems":1,"items":{"$ref":"#/$defs/evidence"}};
const schema55 = {"title":"Evidence entry","description":"One place in one source that supports a fact.","type":"object","additionalProperties":false,"required":["source","locator","says"],"properties":{"source":{"title":"Source","description":"Id of a source listed in this file.","examples":["T3"],"$ref":"common.schema.json#/$defs/sourceId"},"locator":{"title":"Locator","description":"Where in the source: article, clause, criterion number, table, paragraph or heading.","examples":["card \"60 hours\""],"$ref":"common.schema.json#/$defs/text"},"says":{"title":"What it says","description":"What that place says, in our own words; never copied sentences.","examples":["the working week is capped at 60 hours"],"$ref":"common.schema.json#/$defs/text"},"grade":{"title":"Grade of this entry","description":"Only to lower the grade of the source, for example to inferred when the text was recalled and not read. Leave out to take the grade of the source.","examples":["inferred"],"anyOf":[{"$ref":"common.schema.json#/$defs/grade"},{"type":"null"}]},"checked":{"title":"Checked on","description":"Day on which this place was last checked, when later than the day the source was read.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"}}};
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
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
if(!pattern4.test(data0)){
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
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
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
if(!(validate27(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
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
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};
const func0 = require("ajv/dist/runtime/equal").default;
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern7 = new RegExp("^[A-Z]{2}$", "u");
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="practices.schema.json" */;
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
if(data.sources === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.practices === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "practices"},message:"must have required property '"+"practices"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "sources") || (key0 === "practices"))){
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
if(data.sources !== undefined){
if(!(validate22(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.practices !== undefined){
let data1 = data.practices;
if(Array.isArray(data1)){
if(data1.length < 1){
const err3 = {instancePath:instancePath+"/practices",schemaPath:"#/properties/practices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err4 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.title === undefined){
const err5 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.buyer === undefined){
const err6 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "buyer"},message:"must have required property '"+"buyer"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.period === undefined){
const err7 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "period"},message:"must have required property '"+"period"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.what === undefined){
const err8 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.result === undefined){
const err9 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.requirements === undefined){
const err10 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.evidence === undefined){
const err11 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data2){
if(!(func1.call(schema31.properties.practices.items.properties, key1))){
const err12 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func2(data3) > 80){
const err13 = {instancePath:instancePath+"/practices/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern6.test(data3)){
const err14 = {instancePath:instancePath+"/practices/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err15 = {instancePath:instancePath+"/practices/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.title !== undefined){
let data4 = data2.title;
if(typeof data4 === "string"){
if(func2(data4) > 4000){
const err16 = {instancePath:instancePath+"/practices/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(func2(data4) < 1){
const err17 = {instancePath:instancePath+"/practices/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err18 = {instancePath:instancePath+"/practices/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.buyer !== undefined){
let data5 = data2.buyer;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
const err19 = {instancePath:instancePath+"/practices/" + i0+"/buyer",schemaPath:"#/properties/practices/items/properties/buyer/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.country === undefined){
const err20 = {instancePath:instancePath+"/practices/" + i0+"/buyer",schemaPath:"#/properties/practices/items/properties/buyer/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data5){
if(!((key2 === "name") || (key2 === "country"))){
const err21 = {instancePath:instancePath+"/practices/" + i0+"/buyer",schemaPath:"#/properties/practices/items/properties/buyer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.name !== undefined){
let data6 = data5.name;
if(typeof data6 === "string"){
if(func2(data6) > 4000){
const err22 = {instancePath:instancePath+"/practices/" + i0+"/buyer/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data6) < 1){
const err23 = {instancePath:instancePath+"/practices/" + i0+"/buyer/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err24 = {instancePath:instancePath+"/practices/" + i0+"/buyer/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data5.country !== undefined){
let data7 = data5.country;
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
const err25 = {instancePath:instancePath+"/practices/" + i0+"/buyer/country",schemaPath:"common.schema.json#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
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
const err26 = {instancePath:instancePath+"/practices/" + i0+"/buyer/country",schemaPath:"common.schema.json#/$defs/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/practices/" + i0+"/buyer",schemaPath:"#/properties/practices/items/properties/buyer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.period !== undefined){
let data8 = data2.period;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.from === undefined){
const err28 = {instancePath:instancePath+"/practices/" + i0+"/period",schemaPath:"#/properties/practices/items/properties/period/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.to === undefined){
const err29 = {instancePath:instancePath+"/practices/" + i0+"/period",schemaPath:"#/properties/practices/items/properties/period/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data8){
if(!((key3 === "from") || (key3 === "to"))){
const err30 = {instancePath:instancePath+"/practices/" + i0+"/period",schemaPath:"#/properties/practices/items/properties/period/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.from !== undefined){
let data9 = data8.from;
const _errs27 = errors;
let valid10 = false;
const _errs28 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err31 = {instancePath:instancePath+"/practices/" + i0+"/period/from",schemaPath:"#/properties/practices/items/properties/period/properties/from/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 2100 || isNaN(data9)){
const err32 = {instancePath:instancePath+"/practices/" + i0+"/period/from",schemaPath:"#/properties/practices/items/properties/period/properties/from/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},message:"must be <= 2100"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data9 < 1990 || isNaN(data9)){
const err33 = {instancePath:instancePath+"/practices/" + i0+"/period/from",schemaPath:"#/properties/practices/items/properties/period/properties/from/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1990},message:"must be >= 1990"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid0 = _errs28 === errors;
valid10 = valid10 || _valid0;
const _errs30 = errors;
if(data9 !== null){
const err34 = {instancePath:instancePath+"/practices/" + i0+"/period/from",schemaPath:"#/properties/practices/items/properties/period/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs30 === errors;
valid10 = valid10 || _valid0;
if(!valid10){
const err35 = {instancePath:instancePath+"/practices/" + i0+"/period/from",schemaPath:"#/properties/practices/items/properties/period/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs27;
if(vErrors !== null){
if(_errs27){
vErrors.length = _errs27;
}
else {
vErrors = null;
}
}
}
}
if(data8.to !== undefined){
let data10 = data8.to;
const _errs33 = errors;
let valid11 = false;
const _errs34 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err36 = {instancePath:instancePath+"/practices/" + i0+"/period/to",schemaPath:"#/properties/practices/items/properties/period/properties/to/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2100 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/practices/" + i0+"/period/to",schemaPath:"#/properties/practices/items/properties/period/properties/to/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2100},message:"must be <= 2100"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10 < 1990 || isNaN(data10)){
const err38 = {instancePath:instancePath+"/practices/" + i0+"/period/to",schemaPath:"#/properties/practices/items/properties/period/properties/to/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1990},message:"must be >= 1990"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid1 = _errs34 === errors;
valid11 = valid11 || _valid1;
const _errs36 = errors;
if(data10 !== null){
const err39 = {instancePath:instancePath+"/practices/" + i0+"/period/to",schemaPath:"#/properties/practices/items/properties/period/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid1 = _errs36 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const err40 = {instancePath:instancePath+"/practices/" + i0+"/period/to",schemaPath:"#/properties/practices/items/properties/period/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/practices/" + i0+"/period",schemaPath:"#/properties/practices/items/properties/period/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data2.what !== undefined){
let data11 = data2.what;
if(typeof data11 === "string"){
if(func2(data11) > 4000){
const err42 = {instancePath:instancePath+"/practices/" + i0+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func2(data11) < 1){
const err43 = {instancePath:instancePath+"/practices/" + i0+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err44 = {instancePath:instancePath+"/practices/" + i0+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.result !== undefined){
let data12 = data2.result;
const _errs42 = errors;
let valid13 = false;
const _errs43 = errors;
if(typeof data12 === "string"){
if(func2(data12) > 4000){
const err45 = {instancePath:instancePath+"/practices/" + i0+"/result",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data12) < 1){
const err46 = {instancePath:instancePath+"/practices/" + i0+"/result",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err47 = {instancePath:instancePath+"/practices/" + i0+"/result",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid13 = valid13 || _valid2;
const _errs46 = errors;
if(data12 !== null){
const err48 = {instancePath:instancePath+"/practices/" + i0+"/result",schemaPath:"#/properties/practices/items/properties/result/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid2 = _errs46 === errors;
valid13 = valid13 || _valid2;
if(!valid13){
const err49 = {instancePath:instancePath+"/practices/" + i0+"/result",schemaPath:"#/properties/practices/items/properties/result/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data2.lesson !== undefined){
let data13 = data2.lesson;
if(typeof data13 === "string"){
if(func2(data13) > 4000){
const err50 = {instancePath:instancePath+"/practices/" + i0+"/lesson",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(func2(data13) < 1){
const err51 = {instancePath:instancePath+"/practices/" + i0+"/lesson",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/practices/" + i0+"/lesson",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data2.requirements !== undefined){
let data14 = data2.requirements;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(typeof data15 === "string"){
if(func2(data15) > 80){
const err53 = {instancePath:instancePath+"/practices/" + i0+"/requirements/" + i1,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!pattern6.test(data15)){
const err54 = {instancePath:instancePath+"/practices/" + i0+"/requirements/" + i1,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/practices/" + i0+"/requirements/" + i1,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
const err56 = {instancePath:instancePath+"/practices/" + i0+"/requirements",schemaPath:"#/properties/practices/items/properties/requirements/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err57 = {instancePath:instancePath+"/practices/" + i0+"/requirements",schemaPath:"#/properties/practices/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data2.themes !== undefined){
let data16 = data2.themes;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i3=0; i3<len2; i3++){
let data17 = data16[i3];
if(typeof data17 !== "string"){
const err58 = {instancePath:instancePath+"/practices/" + i0+"/themes/" + i3,schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!(((data17 === "human-rights") || (data17 === "labour-rights")) || (data17 === "circularity"))){
const err59 = {instancePath:instancePath+"/practices/" + i0+"/themes/" + i3,schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema51.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i4 = data16.length;
let j1;
if(i4 > 1){
outer1:
for(;i4--;){
for(j1 = i4; j1--;){
if(func0(data16[i4], data16[j1])){
const err60 = {instancePath:instancePath+"/practices/" + i0+"/themes",schemaPath:"#/properties/practices/items/properties/themes/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/practices/" + i0+"/themes",schemaPath:"#/properties/practices/items/properties/themes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data2.products !== undefined){
let data18 = data2.products;
if(Array.isArray(data18)){
if(data18.length < 1){
const err62 = {instancePath:instancePath+"/practices/" + i0+"/products",schemaPath:"#/properties/practices/items/properties/products/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const len3 = data18.length;
for(let i5=0; i5<len3; i5++){
let data19 = data18[i5];
if(typeof data19 === "string"){
if(func2(data19) > 80){
const err63 = {instancePath:instancePath+"/practices/" + i0+"/products/" + i5,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!pattern6.test(data19)){
const err64 = {instancePath:instancePath+"/practices/" + i0+"/products/" + i5,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err65 = {instancePath:instancePath+"/practices/" + i0+"/products/" + i5,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
let i6 = data18.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func0(data18[i6], data18[j2])){
const err66 = {instancePath:instancePath+"/practices/" + i0+"/products",schemaPath:"#/properties/practices/items/properties/products/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},message:"must NOT have duplicate items (items ## "+j2+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err67 = {instancePath:instancePath+"/practices/" + i0+"/products",schemaPath:"#/properties/practices/items/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data2.services !== undefined){
let data20 = data2.services;
if(Array.isArray(data20)){
if(data20.length < 1){
const err68 = {instancePath:instancePath+"/practices/" + i0+"/services",schemaPath:"#/properties/practices/items/properties/services/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len4 = data20.length;
for(let i7=0; i7<len4; i7++){
let data21 = data20[i7];
if(typeof data21 === "string"){
if(func2(data21) > 80){
const err69 = {instancePath:instancePath+"/practices/" + i0+"/services/" + i7,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(!pattern6.test(data21)){
const err70 = {instancePath:instancePath+"/practices/" + i0+"/services/" + i7,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err71 = {instancePath:instancePath+"/practices/" + i0+"/services/" + i7,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
let i8 = data20.length;
let j3;
if(i8 > 1){
outer3:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data20[i8], data20[j3])){
const err72 = {instancePath:instancePath+"/practices/" + i0+"/services",schemaPath:"#/properties/practices/items/properties/services/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},message:"must NOT have duplicate items (items ## "+j3+" and "+i8+" are identical)"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/practices/" + i0+"/services",schemaPath:"#/properties/practices/items/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data2.evidence !== undefined){
if(!(validate26(data2.evidence, {instancePath:instancePath+"/practices/" + i0+"/evidence",parentData:data2,parentDataProperty:"evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err74 = {instancePath:instancePath+"/practices/" + i0,schemaPath:"#/properties/practices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err75 = {instancePath:instancePath+"/practices",schemaPath:"#/properties/practices/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

