/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"indicators.schema.json","title":"Indicators","description":"The credibility indicators: six dimensions with anchored levels, gates and weights.","type":"object","additionalProperties":false,"required":["dimensions"],"properties":{"dimensions":{"title":"Dimensions","description":"The dimensions of credibility.","type":"array","items":{"title":"Dimension","description":"A group of indicators.","type":"object","additionalProperties":false,"required":["id","title","why","indicators"],"properties":{"id":{"title":"Dimension id","description":"Id of the dimension.","examples":["governance"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"Title.","examples":["Governance and independence"],"$ref":"common.schema.json#/$defs/text"},"why":{"title":"Why it counts this much","description":"Reason for the weight of the dimension, which is the sum of the weights of its indicators.","examples":["the causal evidence is about who checks and how"],"$ref":"common.schema.json#/$defs/text"},"indicators":{"title":"Indicators","description":"Indicators in order.","type":"array","items":{"title":"Indicator","description":"One question about the scheme with four anchored levels.","type":"object","additionalProperties":false,"required":["id","title","question","weight","profiles","gate","levels","why","from","shown-by"],"properties":{"id":{"title":"Indicator id","description":"Id of the indicator.","examples":["gov-role-separation"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"Short title.","examples":["Separation of roles"],"$ref":"common.schema.json#/$defs/text"},"question":{"title":"Question","description":"What is asked about the scheme.","examples":["Are requirement-setter, assessor, decision-maker and label user separated?"],"$ref":"common.schema.json#/$defs/text"},"weight":{"title":"Weight","description":"Weight in the score; the weights of all indicators add up to 100, those of a dimension are its weight.","examples":[5],"type":"number","exclusiveMinimum":0},"profiles":{"title":"Profiles","description":"Profiles that use it.","examples":[["people","product"]],"type":"array","items":{"title":"Profile","description":"people: human and labour rights, due diligence; product: circularity.","examples":["people"],"enum":["people","product"]},"minItems":1,"uniqueItems":true},"gate":{"title":"Gate","description":"Minimum level for credibility.","anyOf":[{"type":"object","additionalProperties":false,"required":["minimum","why"],"properties":{"minimum":{"title":"Minimum","description":"Level that must be reached.","examples":[2],"type":"integer","minimum":1,"maximum":3},"official-label":{"title":"Minimum for official labels","description":"Level that a label set by law must reach, where it differs.","examples":[1],"type":"integer","minimum":0,"maximum":3},"why":{"title":"Why","description":"Reason for the gate.","examples":["a mark that cannot be lost gives no assurance"],"$ref":"common.schema.json#/$defs/text"}}},{"type":"null"}]},"levels":{"title":"Levels","description":"What each level means; a level is reached only when all its tests and those below are met.","type":"object","additionalProperties":false,"required":["0","1","2","3"],"properties":{"0":{"title":"Level 0","description":"Anchor of level 0.","examples":["none"],"$ref":"common.schema.json#/$defs/text"},"1":{"title":"Level 1","description":"Anchor of level 1.","examples":["names only"],"$ref":"common.schema.json#/$defs/text"},"2":{"title":"Level 2","description":"Anchor of level 2.","examples":["searchable"],"$ref":"common.schema.json#/$defs/text"},"3":{"title":"Level 3","description":"Anchor of level 3.","examples":["export and withdrawn entries"],"$ref":"common.schema.json#/$defs/text"}}},"why":{"title":"Why this weight","description":"Reason for weight or place, where given.","examples":["what contract follow-up needs"],"anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"from":{"title":"From","description":"Frameworks that the indicator was drawn from.","type":"array","items":{"title":"Framework","description":"Name and place.","examples":["ISO 14024 5.10"],"$ref":"common.schema.json#/$defs/text"},"minItems":1},"shown-by":{"title":"Shown by","description":"The document that would answer: what to ask the owner of the label for.","examples":["the procedure on suspension and withdrawal of certificates"],"$ref":"common.schema.json#/$defs/text"}}},"minItems":1}}},"minItems":1}}};
const schema33 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema34 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func6 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="indicators.schema.json" */;
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
if(data.dimensions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "dimensions")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data0 = data.dimensions;
if(Array.isArray(data0)){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err3 = {instancePath:instancePath+"/dimensions/" + i0,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.title === undefined){
const err4 = {instancePath:instancePath+"/dimensions/" + i0,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.why === undefined){
const err5 = {instancePath:instancePath+"/dimensions/" + i0,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.indicators === undefined){
const err6 = {instancePath:instancePath+"/dimensions/" + i0,schemaPath:"#/properties/dimensions/items/required",keyword:"required",params:{missingProperty: "indicators"},message:"must have required property '"+"indicators"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "id") || (key1 === "title")) || (key1 === "why")) || (key1 === "indicators"))){
const err7 = {instancePath:instancePath+"/dimensions/" + i0,schemaPath:"#/properties/dimensions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(func1(data2) > 80){
const err8 = {instancePath:instancePath+"/dimensions/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data2)){
const err9 = {instancePath:instancePath+"/dimensions/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err10 = {instancePath:instancePath+"/dimensions/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.title !== undefined){
let data3 = data1.title;
if(typeof data3 === "string"){
if(func1(data3) > 4000){
const err11 = {instancePath:instancePath+"/dimensions/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func1(data3) < 1){
const err12 = {instancePath:instancePath+"/dimensions/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/dimensions/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.why !== undefined){
let data4 = data1.why;
if(typeof data4 === "string"){
if(func1(data4) > 4000){
const err14 = {instancePath:instancePath+"/dimensions/" + i0+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func1(data4) < 1){
const err15 = {instancePath:instancePath+"/dimensions/" + i0+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/dimensions/" + i0+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.indicators !== undefined){
let data5 = data1.indicators;
if(Array.isArray(data5)){
if(data5.length < 1){
const err17 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators",schemaPath:"#/properties/dimensions/items/properties/indicators/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err18 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.title === undefined){
const err19 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.question === undefined){
const err20 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.weight === undefined){
const err21 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.profiles === undefined){
const err22 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "profiles"},message:"must have required property '"+"profiles"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.gate === undefined){
const err23 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "gate"},message:"must have required property '"+"gate"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.levels === undefined){
const err24 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "levels"},message:"must have required property '"+"levels"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.why === undefined){
const err25 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.from === undefined){
const err26 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6["shown-by"] === undefined){
const err27 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/required",keyword:"required",params:{missingProperty: "shown-by"},message:"must have required property '"+"shown-by"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data6){
if(!(func6.call(schema31.properties.dimensions.items.properties.indicators.items.properties, key2))){
const err28 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(func1(data7) > 80){
const err29 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data7)){
const err30 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err31 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data6.title !== undefined){
let data8 = data6.title;
if(typeof data8 === "string"){
if(func1(data8) > 4000){
const err32 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func1(data8) < 1){
const err33 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err34 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data6.question !== undefined){
let data9 = data6.question;
if(typeof data9 === "string"){
if(func1(data9) > 4000){
const err35 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/question",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(func1(data9) < 1){
const err36 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/question",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err37 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/question",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data6.weight !== undefined){
let data10 = data6.weight;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
const err38 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/weight",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/weight/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/weight",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data6.profiles !== undefined){
let data11 = data6.profiles;
if(Array.isArray(data11)){
if(data11.length < 1){
const err40 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/profiles",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/profiles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(!((data12 === "people") || (data12 === "product"))){
const err41 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/profiles/" + i2,schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/profiles/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.dimensions.items.properties.indicators.items.properties.profiles.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
let i3 = data11.length;
let j0;
if(i3 > 1){
outer0:
for(;i3--;){
for(j0 = i3; j0--;){
if(func0(data11[i3], data11[j0])){
const err42 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/profiles",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/profiles/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/profiles",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/profiles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data6.gate !== undefined){
let data13 = data6.gate;
const _errs36 = errors;
let valid16 = false;
const _errs37 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.minimum === undefined){
const err44 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/required",keyword:"required",params:{missingProperty: "minimum"},message:"must have required property '"+"minimum"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13.why === undefined){
const err45 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
for(const key3 in data13){
if(!(((key3 === "minimum") || (key3 === "official-label")) || (key3 === "why"))){
const err46 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data13.minimum !== undefined){
let data14 = data13.minimum;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err47 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate/minimum",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/properties/minimum/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 3 || isNaN(data14)){
const err48 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate/minimum",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/properties/minimum/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data14 < 1 || isNaN(data14)){
const err49 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate/minimum",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/properties/minimum/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data13["official-label"] !== undefined){
let data15 = data13["official-label"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err50 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate/official-label",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/properties/official-label/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 3 || isNaN(data15)){
const err51 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate/official-label",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/properties/official-label/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3},message:"must be <= 3"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err52 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate/official-label",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/properties/official-label/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data13.why !== undefined){
let data16 = data13.why;
if(typeof data16 === "string"){
if(func1(data16) > 4000){
const err53 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func1(data16) < 1){
const err54 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err55 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err56 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid16 = valid16 || _valid0;
const _errs47 = errors;
if(data13 !== null){
const err57 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid0 = _errs47 === errors;
valid16 = valid16 || _valid0;
if(!valid16){
const err58 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/gate",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/gate/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data6.levels !== undefined){
let data17 = data6.levels;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17["0"] === undefined){
const err59 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/levels/required",keyword:"required",params:{missingProperty: "0"},message:"must have required property '"+"0"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data17["1"] === undefined){
const err60 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/levels/required",keyword:"required",params:{missingProperty: "1"},message:"must have required property '"+"1"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data17["2"] === undefined){
const err61 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/levels/required",keyword:"required",params:{missingProperty: "2"},message:"must have required property '"+"2"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data17["3"] === undefined){
const err62 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/levels/required",keyword:"required",params:{missingProperty: "3"},message:"must have required property '"+"3"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key4 in data17){
if(!((((key4 === "0") || (key4 === "1")) || (key4 === "2")) || (key4 === "3"))){
const err63 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/levels/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data17["0"] !== undefined){
let data18 = data17["0"];
if(typeof data18 === "string"){
if(func1(data18) > 4000){
const err64 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/0",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func1(data18) < 1){
const err65 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/0",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err66 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/0",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data17["1"] !== undefined){
let data19 = data17["1"];
if(typeof data19 === "string"){
if(func1(data19) > 4000){
const err67 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/1",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func1(data19) < 1){
const err68 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/1",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err69 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/1",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data17["2"] !== undefined){
let data20 = data17["2"];
if(typeof data20 === "string"){
if(func1(data20) > 4000){
const err70 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/2",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func1(data20) < 1){
const err71 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/2",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err72 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/2",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data17["3"] !== undefined){
let data21 = data17["3"];
if(typeof data21 === "string"){
if(func1(data21) > 4000){
const err73 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/3",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func1(data21) < 1){
const err74 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/3",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels/3",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err76 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/levels",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/levels/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data6.why !== undefined){
let data22 = data6.why;
const _errs65 = errors;
let valid24 = false;
const _errs66 = errors;
if(typeof data22 === "string"){
if(func1(data22) > 4000){
const err77 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func1(data22) < 1){
const err78 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid1 = _errs66 === errors;
valid24 = valid24 || _valid1;
const _errs69 = errors;
if(data22 !== null){
const err80 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/why",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/why/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid1 = _errs69 === errors;
valid24 = valid24 || _valid1;
if(!valid24){
const err81 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/why",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/why/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
}
}
if(data6.from !== undefined){
let data23 = data6.from;
if(Array.isArray(data23)){
if(data23.length < 1){
const err82 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/from",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/from/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len3 = data23.length;
for(let i4=0; i4<len3; i4++){
let data24 = data23[i4];
if(typeof data24 === "string"){
if(func1(data24) > 4000){
const err83 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/from/" + i4,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(func1(data24) < 1){
const err84 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/from/" + i4,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err85 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/from/" + i4,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err86 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/from",schemaPath:"#/properties/dimensions/items/properties/indicators/items/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data6["shown-by"] !== undefined){
let data25 = data6["shown-by"];
if(typeof data25 === "string"){
if(func1(data25) > 4000){
const err87 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/shown-by",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(func1(data25) < 1){
const err88 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/shown-by",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err89 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1+"/shown-by",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators/" + i1,schemaPath:"#/properties/dimensions/items/properties/indicators/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err91 = {instancePath:instancePath+"/dimensions/" + i0+"/indicators",schemaPath:"#/properties/dimensions/items/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/dimensions/" + i0,schemaPath:"#/properties/dimensions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err93 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

