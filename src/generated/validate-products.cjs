/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"products.schema.json","title":"Products and services","description":"ICT product categories and services: tiers of their supply chain, hot spots and CPV codes.","type":"object","additionalProperties":false,"required":["sources","products","services","not-ict"],"properties":{"sources":{"title":"Sources","description":"Documents that the data rest on.","$ref":"common.schema.json#/$defs/sourceList"},"products":{"title":"Products","description":"Product categories.","type":"array","items":{"title":"Product","description":"One category.","type":"object","additionalProperties":false,"required":["id","title","includes","group","tiers","materials","hot-spots","cpv"],"properties":{"id":{"title":"Product id","description":"Id of the category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"Title, plural.","examples":["Laptops"],"$ref":"common.schema.json#/$defs/text"},"includes":{"title":"Includes","description":"What falls under it, in a buyer's words.","examples":["portable computers with keyboard, Chromebooks"],"$ref":"common.schema.json#/$defs/text"},"group":{"title":"Group","description":"Group of categories. hardware: devices; parts: parts, accessories and batteries; consumable: consumables; unspecified: hardware that the tender has not named.","examples":["hardware"],"enum":["hardware","parts","consumable","unspecified"]},"tiers":{"title":"Tiers","description":"Tiers of its supply chain.","type":"array","items":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"},"minItems":1,"uniqueItems":true},"materials":{"title":"Materials","description":"Materials with known risks.","examples":[["cobalt","gold"]],"type":"array","items":{"title":"Material","description":"A material.","examples":["cobalt"],"type":"string","minLength":1}},"hot-spots":{"title":"Hot spots","description":"Where harm is known.","type":"array","items":{"title":"Hot spot","description":"One risk.","type":"object","additionalProperties":false,"required":["tier","risk","source"],"properties":{"tier":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"},"risk":{"title":"Risk","description":"The risk in plain words.","examples":["excessive overtime in peak season"],"$ref":"common.schema.json#/$defs/text"},"source":{"title":"Source","description":"A source of this file.","$ref":"common.schema.json#/$defs/sourceId"}}}},"cpv":{"title":"CPV codes","description":"Codes of Regulation (EC) 213/2008 that lead to this category.","type":"array","items":{"title":"CPV","description":"One code.","type":"object","additionalProperties":false,"required":["code","label","certainty"],"properties":{"code":{"title":"Code","description":"Eight digits, hyphen, check digit.","examples":["30213100-6"],"type":"string","minLength":1,"pattern":"^\\d{8}-\\d$"},"label":{"title":"Label","description":"English name of the code.","examples":["Portable computers"],"$ref":"common.schema.json#/$defs/text"},"certainty":{"title":"Certainty","description":"How surely the code means this category. exact: this category only; ambiguous: one of several; generic: hardware in general.","examples":["exact"],"enum":["exact","ambiguous","generic"]}}}},"other-codes":{"title":"Codes of other lists","description":"Codes of lists other than CPV that lead to this category.","type":"array","items":{"title":"Code","description":"One code.","type":"object","additionalProperties":false,"required":["scheme","code","label","certainty","source"],"properties":{"scheme":{"title":"Scheme","description":"The list. EED: items of the energy-efficiency rules in eForms notices (BT-811); UNSPSC: United Nations Standard Products and Services Code.","examples":["EED"],"enum":["EED","UNSPSC"]},"code":{"title":"Code","description":"The code as the list has it.","examples":["computer"],"type":"string","minLength":1,"pattern":"^[a-z0-9-]+$"},"label":{"title":"Label","description":"English name of the code.","examples":["Computers"],"$ref":"common.schema.json#/$defs/text"},"certainty":{"title":"Certainty","description":"How surely the code means this category. exact: this category only; ambiguous: one of several; generic: hardware in general.","examples":["ambiguous"],"enum":["exact","ambiguous","generic"]},"source":{"title":"Source","description":"A source of this file.","$ref":"common.schema.json#/$defs/sourceId"}}}}}},"minItems":1},"services":{"title":"Services","description":"Services bought with or without products.","type":"array","items":{"title":"Service","description":"One service.","type":"object","additionalProperties":false,"required":["id","title","includes","tiers","cpv"],"properties":{"id":{"title":"Service id","description":"Id of the service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"Title.","examples":["Take-back of used devices"],"$ref":"common.schema.json#/$defs/text"},"includes":{"title":"Includes","description":"What falls under it.","examples":["collection, transport and registration of used devices"],"$ref":"common.schema.json#/$defs/text"},"tiers":{"title":"Tiers","description":"Tiers that the service touches.","type":"array","items":{"title":"Tier","description":"A tier.","$ref":"common.schema.json#/$defs/tier"},"minItems":1,"uniqueItems":true},"cpv":{"title":"CPV codes","description":"Codes that lead to this service.","type":"array","items":{"title":"CPV","description":"One code.","type":"object","additionalProperties":false,"required":["code","label","certainty"],"properties":{"code":{"title":"Code","description":"Eight digits, hyphen, check digit.","examples":["50312000-5"],"type":"string","minLength":1,"pattern":"^\\d{8}-\\d$"},"label":{"title":"Label","description":"English name of the code.","examples":["Maintenance and repair of computer equipment"],"$ref":"common.schema.json#/$defs/text"},"certainty":{"title":"Certainty","description":"How surely the code means this service. exact: this service only; ambiguous: one of several; generic: a service that is bought for other things too, so that the code does not make a purchase one of ICT.","examples":["exact"],"enum":["exact","ambiguous","generic"]}}}}}},"minItems":1},"not-ict":{"title":"Codes without category","description":"CPV codes that stop the search: no category of this library stands behind them.","type":"array","items":{"title":"Code without category","description":"One code.","type":"object","additionalProperties":false,"required":["code","label","kind"],"properties":{"code":{"title":"Code","description":"Eight digits, hyphen, check digit.","examples":["30100000-0"],"type":"string","minLength":1,"pattern":"^\\d{8}-\\d$"},"label":{"title":"Label","description":"English name of the code.","examples":["Information systems"],"$ref":"common.schema.json#/$defs/text"},"kind":{"title":"Kind","description":"What is bought under it. software: software; service: an IT or telecommunications service; equipment: ICT equipment of another kind; other: no ICT.","examples":["software"],"enum":["software","service","equipment","other"]}}}}}};
const schema43 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema36 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema46 = {"title":"Tier","description":"A stage of the supply chain, from the product in the buyer's hands to mining, and its end of life.","examples":["final-assembly"],"type":"string","enum":["product","brand","final-assembly","components","smelting-refining","mining","end-of-life"]};
const schema35 = {"title":"Source id","description":"Letters, digits, hyphens and dots; unique in its file.","examples":["T3","EUL-1"],"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9.-]*$","maxLength":40};
const schema33 = {"title":"Sources","description":"Every document or page that facts of this file rest on; each is used at least once.","type":"array","minItems":1,"items":{"$ref":"#/$defs/source"}};
const schema34 = {"title":"Source","description":"A document or page that facts of this file rest on.","type":"object","additionalProperties":false,"required":["id","title","publisher","date","url","read","grade","extent"],"properties":{"id":{"title":"Source id","description":"Short id, unique in the file, as used by evidence entries.","examples":["T3"],"$ref":"common.schema.json#/$defs/sourceId"},"title":{"title":"Title","description":"Title of the document or page.","examples":["Criteria cards"],"$ref":"common.schema.json#/$defs/text"},"publisher":{"title":"Publisher","description":"Who published it.","examples":["TCO Development"],"$ref":"common.schema.json#/$defs/text"},"date":{"title":"Date","description":"Date of publication as the source states it, or \"undated\".","examples":["2024-06-11","undated"],"$ref":"common.schema.json#/$defs/text"},"url":{"title":"Address","description":"Where it can be read.","examples":["https://tcocertified.com/criteria_card/page/3"],"$ref":"common.schema.json#/$defs/url"},"read":{"title":"Read on","description":"Day on which it was read.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"},"grade":{"title":"Grade","description":"How strong it is as evidence unless an entry lowers it.","examples":["published"],"$ref":"common.schema.json#/$defs/grade"},"extent":{"title":"Extent read","description":"How much of it was read.","examples":["opening part only"],"$ref":"common.schema.json#/$defs/text"},"superseded":{"title":"Superseded text","description":"True when it is the text of an earlier edition: it then supports one level less.","examples":[true],"type":"boolean"}}};
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
const func0 = require("ajv/dist/runtime/equal").default;
const pattern6 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern8 = new RegExp("^\\d{8}-\\d$", "u");
const pattern9 = new RegExp("^[a-z0-9-]+$", "u");
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="products.schema.json" */;
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
if(data.products === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.services === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "services"},message:"must have required property '"+"services"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data["not-ict"] === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "not-ict"},message:"must have required property '"+"not-ict"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "sources") || (key0 === "products")) || (key0 === "services")) || (key0 === "not-ict"))){
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
if(data.sources !== undefined){
if(!(validate22(data.sources, {instancePath:instancePath+"/sources",parentData:data,parentDataProperty:"sources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.products !== undefined){
let data1 = data.products;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err6 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.title === undefined){
const err7 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.includes === undefined){
const err8 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/required",keyword:"required",params:{missingProperty: "includes"},message:"must have required property '"+"includes"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.group === undefined){
const err9 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.tiers === undefined){
const err10 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.materials === undefined){
const err11 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/required",keyword:"required",params:{missingProperty: "materials"},message:"must have required property '"+"materials"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2["hot-spots"] === undefined){
const err12 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/required",keyword:"required",params:{missingProperty: "hot-spots"},message:"must have required property '"+"hot-spots"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.cpv === undefined){
const err13 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/required",keyword:"required",params:{missingProperty: "cpv"},message:"must have required property '"+"cpv"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data2){
if(!(func1.call(schema31.properties.products.items.properties, key1))){
const err14 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func2(data3) > 80){
const err15 = {instancePath:instancePath+"/products/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern6.test(data3)){
const err16 = {instancePath:instancePath+"/products/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err17 = {instancePath:instancePath+"/products/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.title !== undefined){
let data4 = data2.title;
if(typeof data4 === "string"){
if(func2(data4) > 4000){
const err18 = {instancePath:instancePath+"/products/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data4) < 1){
const err19 = {instancePath:instancePath+"/products/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/products/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.includes !== undefined){
let data5 = data2.includes;
if(typeof data5 === "string"){
if(func2(data5) > 4000){
const err21 = {instancePath:instancePath+"/products/" + i0+"/includes",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func2(data5) < 1){
const err22 = {instancePath:instancePath+"/products/" + i0+"/includes",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err23 = {instancePath:instancePath+"/products/" + i0+"/includes",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.group !== undefined){
let data6 = data2.group;
if(!((((data6 === "hardware") || (data6 === "parts")) || (data6 === "consumable")) || (data6 === "unspecified"))){
const err24 = {instancePath:instancePath+"/products/" + i0+"/group",schemaPath:"#/properties/products/items/properties/group/enum",keyword:"enum",params:{allowedValues: schema31.properties.products.items.properties.group.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data2.tiers !== undefined){
let data7 = data2.tiers;
if(Array.isArray(data7)){
if(data7.length < 1){
const err25 = {instancePath:instancePath+"/products/" + i0+"/tiers",schemaPath:"#/properties/products/items/properties/tiers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 !== "string"){
const err26 = {instancePath:instancePath+"/products/" + i0+"/tiers/" + i1,schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((((((data8 === "product") || (data8 === "brand")) || (data8 === "final-assembly")) || (data8 === "components")) || (data8 === "smelting-refining")) || (data8 === "mining")) || (data8 === "end-of-life"))){
const err27 = {instancePath:instancePath+"/products/" + i0+"/tiers/" + i1,schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
let i2 = data7.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data7[i2], data7[j0])){
const err28 = {instancePath:instancePath+"/products/" + i0+"/tiers",schemaPath:"#/properties/products/items/properties/tiers/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/products/" + i0+"/tiers",schemaPath:"#/properties/products/items/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.materials !== undefined){
let data9 = data2.materials;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
let data10 = data9[i3];
if(typeof data10 === "string"){
if(func2(data10) < 1){
const err30 = {instancePath:instancePath+"/products/" + i0+"/materials/" + i3,schemaPath:"#/properties/products/items/properties/materials/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err31 = {instancePath:instancePath+"/products/" + i0+"/materials/" + i3,schemaPath:"#/properties/products/items/properties/materials/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err32 = {instancePath:instancePath+"/products/" + i0+"/materials",schemaPath:"#/properties/products/items/properties/materials/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2["hot-spots"] !== undefined){
let data11 = data2["hot-spots"];
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
let data12 = data11[i4];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.tier === undefined){
const err33 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4,schemaPath:"#/properties/products/items/properties/hot-spots/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.risk === undefined){
const err34 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4,schemaPath:"#/properties/products/items/properties/hot-spots/items/required",keyword:"required",params:{missingProperty: "risk"},message:"must have required property '"+"risk"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.source === undefined){
const err35 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4,schemaPath:"#/properties/products/items/properties/hot-spots/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "tier") || (key2 === "risk")) || (key2 === "source"))){
const err36 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4,schemaPath:"#/properties/products/items/properties/hot-spots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data12.tier !== undefined){
let data13 = data12.tier;
if(typeof data13 !== "string"){
const err37 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!(((((((data13 === "product") || (data13 === "brand")) || (data13 === "final-assembly")) || (data13 === "components")) || (data13 === "smelting-refining")) || (data13 === "mining")) || (data13 === "end-of-life"))){
const err38 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data12.risk !== undefined){
let data14 = data12.risk;
if(typeof data14 === "string"){
if(func2(data14) > 4000){
const err39 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4+"/risk",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data14) < 1){
const err40 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4+"/risk",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err41 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4+"/risk",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data12.source !== undefined){
let data15 = data12.source;
if(typeof data15 === "string"){
if(func2(data15) > 40){
const err42 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4+"/source",schemaPath:"common.schema.json#/$defs/sourceId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern4.test(data15)){
const err43 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4+"/source",schemaPath:"common.schema.json#/$defs/sourceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\""};
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
const err44 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4+"/source",schemaPath:"common.schema.json#/$defs/sourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/products/" + i0+"/hot-spots/" + i4,schemaPath:"#/properties/products/items/properties/hot-spots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/products/" + i0+"/hot-spots",schemaPath:"#/properties/products/items/properties/hot-spots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data2.cpv !== undefined){
let data16 = data2.cpv;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i5=0; i5<len4; i5++){
let data17 = data16[i5];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.code === undefined){
const err47 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5,schemaPath:"#/properties/products/items/properties/cpv/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data17.label === undefined){
const err48 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5,schemaPath:"#/properties/products/items/properties/cpv/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data17.certainty === undefined){
const err49 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5,schemaPath:"#/properties/products/items/properties/cpv/items/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 in data17){
if(!(((key3 === "code") || (key3 === "label")) || (key3 === "certainty"))){
const err50 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5,schemaPath:"#/properties/products/items/properties/cpv/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data17.code !== undefined){
let data18 = data17.code;
if(typeof data18 === "string"){
if(func2(data18) < 1){
const err51 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5+"/code",schemaPath:"#/properties/products/items/properties/cpv/items/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern8.test(data18)){
const err52 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5+"/code",schemaPath:"#/properties/products/items/properties/cpv/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^\\d{8}-\\d$"},message:"must match pattern \""+"^\\d{8}-\\d$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5+"/code",schemaPath:"#/properties/products/items/properties/cpv/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.label !== undefined){
let data19 = data17.label;
if(typeof data19 === "string"){
if(func2(data19) > 4000){
const err54 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data19) < 1){
const err55 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err56 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data17.certainty !== undefined){
let data20 = data17.certainty;
if(!(((data20 === "exact") || (data20 === "ambiguous")) || (data20 === "generic"))){
const err57 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5+"/certainty",schemaPath:"#/properties/products/items/properties/cpv/items/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema31.properties.products.items.properties.cpv.items.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/products/" + i0+"/cpv/" + i5,schemaPath:"#/properties/products/items/properties/cpv/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err59 = {instancePath:instancePath+"/products/" + i0+"/cpv",schemaPath:"#/properties/products/items/properties/cpv/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data2["other-codes"] !== undefined){
let data21 = data2["other-codes"];
if(Array.isArray(data21)){
const len5 = data21.length;
for(let i6=0; i6<len5; i6++){
let data22 = data21[i6];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.scheme === undefined){
const err60 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6,schemaPath:"#/properties/products/items/properties/other-codes/items/required",keyword:"required",params:{missingProperty: "scheme"},message:"must have required property '"+"scheme"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data22.code === undefined){
const err61 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6,schemaPath:"#/properties/products/items/properties/other-codes/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data22.label === undefined){
const err62 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6,schemaPath:"#/properties/products/items/properties/other-codes/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data22.certainty === undefined){
const err63 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6,schemaPath:"#/properties/products/items/properties/other-codes/items/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data22.source === undefined){
const err64 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6,schemaPath:"#/properties/products/items/properties/other-codes/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key4 in data22){
if(!(((((key4 === "scheme") || (key4 === "code")) || (key4 === "label")) || (key4 === "certainty")) || (key4 === "source"))){
const err65 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6,schemaPath:"#/properties/products/items/properties/other-codes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data22.scheme !== undefined){
let data23 = data22.scheme;
if(!((data23 === "EED") || (data23 === "UNSPSC"))){
const err66 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/scheme",schemaPath:"#/properties/products/items/properties/other-codes/items/properties/scheme/enum",keyword:"enum",params:{allowedValues: schema31.properties.products.items.properties["other-codes"].items.properties.scheme.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data22.code !== undefined){
let data24 = data22.code;
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err67 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/code",schemaPath:"#/properties/products/items/properties/other-codes/items/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern9.test(data24)){
const err68 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/code",schemaPath:"#/properties/products/items/properties/other-codes/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]+$"},message:"must match pattern \""+"^[a-z0-9-]+$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/code",schemaPath:"#/properties/products/items/properties/other-codes/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.label !== undefined){
let data25 = data22.label;
if(typeof data25 === "string"){
if(func2(data25) > 4000){
const err70 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func2(data25) < 1){
const err71 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data22.certainty !== undefined){
let data26 = data22.certainty;
if(!(((data26 === "exact") || (data26 === "ambiguous")) || (data26 === "generic"))){
const err73 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/certainty",schemaPath:"#/properties/products/items/properties/other-codes/items/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema31.properties.products.items.properties["other-codes"].items.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data22.source !== undefined){
let data27 = data22.source;
if(typeof data27 === "string"){
if(func2(data27) > 40){
const err74 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/source",schemaPath:"common.schema.json#/$defs/sourceId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern4.test(data27)){
const err75 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/source",schemaPath:"common.schema.json#/$defs/sourceId/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9.-]*$"},message:"must match pattern \""+"^[A-Za-z0-9][A-Za-z0-9.-]*$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6+"/source",schemaPath:"common.schema.json#/$defs/sourceId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err77 = {instancePath:instancePath+"/products/" + i0+"/other-codes/" + i6,schemaPath:"#/properties/products/items/properties/other-codes/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err78 = {instancePath:instancePath+"/products/" + i0+"/other-codes",schemaPath:"#/properties/products/items/properties/other-codes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/products/" + i0,schemaPath:"#/properties/products/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err80 = {instancePath:instancePath+"/products",schemaPath:"#/properties/products/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.services !== undefined){
let data28 = data.services;
if(Array.isArray(data28)){
if(data28.length < 1){
const err81 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len6 = data28.length;
for(let i7=0; i7<len6; i7++){
let data29 = data28[i7];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id === undefined){
const err82 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data29.title === undefined){
const err83 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data29.includes === undefined){
const err84 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "includes"},message:"must have required property '"+"includes"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data29.tiers === undefined){
const err85 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data29.cpv === undefined){
const err86 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/properties/services/items/required",keyword:"required",params:{missingProperty: "cpv"},message:"must have required property '"+"cpv"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key5 in data29){
if(!(((((key5 === "id") || (key5 === "title")) || (key5 === "includes")) || (key5 === "tiers")) || (key5 === "cpv"))){
const err87 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/properties/services/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data29.id !== undefined){
let data30 = data29.id;
if(typeof data30 === "string"){
if(func2(data30) > 80){
const err88 = {instancePath:instancePath+"/services/" + i7+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(!pattern6.test(data30)){
const err89 = {instancePath:instancePath+"/services/" + i7+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err90 = {instancePath:instancePath+"/services/" + i7+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.title !== undefined){
let data31 = data29.title;
if(typeof data31 === "string"){
if(func2(data31) > 4000){
const err91 = {instancePath:instancePath+"/services/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(func2(data31) < 1){
const err92 = {instancePath:instancePath+"/services/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err93 = {instancePath:instancePath+"/services/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.includes !== undefined){
let data32 = data29.includes;
if(typeof data32 === "string"){
if(func2(data32) > 4000){
const err94 = {instancePath:instancePath+"/services/" + i7+"/includes",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(func2(data32) < 1){
const err95 = {instancePath:instancePath+"/services/" + i7+"/includes",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/services/" + i7+"/includes",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data29.tiers !== undefined){
let data33 = data29.tiers;
if(Array.isArray(data33)){
if(data33.length < 1){
const err97 = {instancePath:instancePath+"/services/" + i7+"/tiers",schemaPath:"#/properties/services/items/properties/tiers/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
const len7 = data33.length;
for(let i8=0; i8<len7; i8++){
let data34 = data33[i8];
if(typeof data34 !== "string"){
const err98 = {instancePath:instancePath+"/services/" + i7+"/tiers/" + i8,schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!(((((((data34 === "product") || (data34 === "brand")) || (data34 === "final-assembly")) || (data34 === "components")) || (data34 === "smelting-refining")) || (data34 === "mining")) || (data34 === "end-of-life"))){
const err99 = {instancePath:instancePath+"/services/" + i7+"/tiers/" + i8,schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema46.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
let i9 = data33.length;
let j1;
if(i9 > 1){
outer1:
for(;i9--;){
for(j1 = i9; j1--;){
if(func0(data33[i9], data33[j1])){
const err100 = {instancePath:instancePath+"/services/" + i7+"/tiers",schemaPath:"#/properties/services/items/properties/tiers/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i9+" are identical)"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err101 = {instancePath:instancePath+"/services/" + i7+"/tiers",schemaPath:"#/properties/services/items/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data29.cpv !== undefined){
let data35 = data29.cpv;
if(Array.isArray(data35)){
const len8 = data35.length;
for(let i10=0; i10<len8; i10++){
let data36 = data35[i10];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.code === undefined){
const err102 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10,schemaPath:"#/properties/services/items/properties/cpv/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data36.label === undefined){
const err103 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10,schemaPath:"#/properties/services/items/properties/cpv/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data36.certainty === undefined){
const err104 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10,schemaPath:"#/properties/services/items/properties/cpv/items/required",keyword:"required",params:{missingProperty: "certainty"},message:"must have required property '"+"certainty"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key6 in data36){
if(!(((key6 === "code") || (key6 === "label")) || (key6 === "certainty"))){
const err105 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10,schemaPath:"#/properties/services/items/properties/cpv/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data36.code !== undefined){
let data37 = data36.code;
if(typeof data37 === "string"){
if(func2(data37) < 1){
const err106 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10+"/code",schemaPath:"#/properties/services/items/properties/cpv/items/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!pattern8.test(data37)){
const err107 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10+"/code",schemaPath:"#/properties/services/items/properties/cpv/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^\\d{8}-\\d$"},message:"must match pattern \""+"^\\d{8}-\\d$"+"\""};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10+"/code",schemaPath:"#/properties/services/items/properties/cpv/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data36.label !== undefined){
let data38 = data36.label;
if(typeof data38 === "string"){
if(func2(data38) > 4000){
const err109 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(func2(data38) < 1){
const err110 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err111 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data36.certainty !== undefined){
let data39 = data36.certainty;
if(!(((data39 === "exact") || (data39 === "ambiguous")) || (data39 === "generic"))){
const err112 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10+"/certainty",schemaPath:"#/properties/services/items/properties/cpv/items/properties/certainty/enum",keyword:"enum",params:{allowedValues: schema31.properties.services.items.properties.cpv.items.properties.certainty.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/services/" + i7+"/cpv/" + i10,schemaPath:"#/properties/services/items/properties/cpv/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/services/" + i7+"/cpv",schemaPath:"#/properties/services/items/properties/cpv/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/services/" + i7,schemaPath:"#/properties/services/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err116 = {instancePath:instancePath+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data["not-ict"] !== undefined){
let data40 = data["not-ict"];
if(Array.isArray(data40)){
const len9 = data40.length;
for(let i11=0; i11<len9; i11++){
let data41 = data40[i11];
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.code === undefined){
const err117 = {instancePath:instancePath+"/not-ict/" + i11,schemaPath:"#/properties/not-ict/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data41.label === undefined){
const err118 = {instancePath:instancePath+"/not-ict/" + i11,schemaPath:"#/properties/not-ict/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data41.kind === undefined){
const err119 = {instancePath:instancePath+"/not-ict/" + i11,schemaPath:"#/properties/not-ict/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key7 in data41){
if(!(((key7 === "code") || (key7 === "label")) || (key7 === "kind"))){
const err120 = {instancePath:instancePath+"/not-ict/" + i11,schemaPath:"#/properties/not-ict/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data41.code !== undefined){
let data42 = data41.code;
if(typeof data42 === "string"){
if(func2(data42) < 1){
const err121 = {instancePath:instancePath+"/not-ict/" + i11+"/code",schemaPath:"#/properties/not-ict/items/properties/code/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(!pattern8.test(data42)){
const err122 = {instancePath:instancePath+"/not-ict/" + i11+"/code",schemaPath:"#/properties/not-ict/items/properties/code/pattern",keyword:"pattern",params:{pattern: "^\\d{8}-\\d$"},message:"must match pattern \""+"^\\d{8}-\\d$"+"\""};
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
const err123 = {instancePath:instancePath+"/not-ict/" + i11+"/code",schemaPath:"#/properties/not-ict/items/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data41.label !== undefined){
let data43 = data41.label;
if(typeof data43 === "string"){
if(func2(data43) > 4000){
const err124 = {instancePath:instancePath+"/not-ict/" + i11+"/label",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(func2(data43) < 1){
const err125 = {instancePath:instancePath+"/not-ict/" + i11+"/label",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err126 = {instancePath:instancePath+"/not-ict/" + i11+"/label",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data41.kind !== undefined){
let data44 = data41.kind;
if(!((((data44 === "software") || (data44 === "service")) || (data44 === "equipment")) || (data44 === "other"))){
const err127 = {instancePath:instancePath+"/not-ict/" + i11+"/kind",schemaPath:"#/properties/not-ict/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties["not-ict"].items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/not-ict/" + i11,schemaPath:"#/properties/not-ict/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err129 = {instancePath:instancePath+"/not-ict",schemaPath:"#/properties/not-ict/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err130 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

