/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"questionnaire.schema.json","title":"Questionnaire","description":"The interview that leads a buyer to a tender: what is asked, in which order, why, and where each answer goes. Whoever edits it changes the interview.","type":"object","additionalProperties":false,"required":["title","intro","sections"],"properties":{"title":{"title":"Title","description":"Heading of the interview.","examples":["Your tender in a dozen questions"],"$ref":"common.schema.json#/$defs/text"},"intro":{"title":"Intro","description":"Said once before the first question.","examples":["Answers stay on this computer."],"$ref":"common.schema.json#/$defs/text"},"sections":{"title":"Sections","description":"In the order in which they are asked.","type":"array","items":{"title":"Section","description":"Questions that belong together.","type":"object","additionalProperties":false,"required":["id","title","intro","questions"],"properties":{"id":{"title":"Section id","description":"Unique among sections.","examples":["purchase"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"Heading.","examples":["What you buy"],"$ref":"common.schema.json#/$defs/text"},"intro":{"title":"Intro","description":"One or two sentences said before its first question.","examples":["Name what you buy; it decides which labels and requirements can apply."],"$ref":"common.schema.json#/$defs/text"},"repeat":{"title":"Repeat","description":"Asks the whole section once for each of several things, such as lots.","type":"object","additionalProperties":false,"required":["question","path","noun"],"properties":{"question":{"title":"Question id","description":"The earlier number question that says how often; once when it is left open.","examples":["lot-count"],"$ref":"common.schema.json#/$defs/id"},"path":{"title":"Path","description":"The list of the tender that gets one entry a round; each entry gets the number of its round as id.","examples":["lots"],"type":"string","minLength":1,"pattern":"^[a-z]+(-[a-z]+)*$"},"noun":{"title":"Noun","description":"What one round is about, shown before the number of the round.","examples":["Lot"],"type":"string","minLength":1}}},"questions":{"title":"Questions","description":"In the order in which they are asked.","type":"array","items":{"title":"Question","description":"One question to the buyer.","type":"object","additionalProperties":false,"required":["id","type","message","why","unknown"],"properties":{"id":{"title":"Question id","description":"Unique in the questionnaire. Conditions name it; answers are kept under it.","examples":["buyer-country"],"$ref":"common.schema.json#/$defs/id"},"type":{"title":"Type","description":"How it is asked. select: one choice; checkbox: any number of choices; input: free text, a day or a country code; number: a number; confirm: yes or no.","examples":["select"],"enum":["select","checkbox","input","number","confirm"]},"message":{"title":"Message","description":"The question itself, ending with a question mark, in words that need no training.","examples":["In which country is the buyer?"],"$ref":"common.schema.json#/$defs/text"},"why":{"title":"Why","description":"Why it is asked: what changes in the result with the answer. Shown with every question.","examples":["Procurement law and its national articles follow from it."],"$ref":"common.schema.json#/$defs/text"},"help":{"title":"Help","description":"How to find or choose the answer.","examples":["Take the country of the contracting authority, not of the bidders."],"$ref":"common.schema.json#/$defs/text"},"choices":{"title":"Choices","description":"For select and checkbox: the answers to choose from, in this order. Together with choices-from they stand first.","examples":[[{"value":"contract","title":"In the contract"}]],"type":"array","items":{"title":"Choice","description":"One answer to choose from.","type":"object","additionalProperties":false,"required":["value","title"],"properties":{"value":{"title":"Value","description":"What is kept when it is chosen; for a path of the tender a value that its schema allows.","examples":["advanced","BE"],"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]},"title":{"title":"Title","description":"What the buyer reads.","examples":["What leading buyers ask"],"$ref":"common.schema.json#/$defs/text"},"description":{"title":"Description","description":"What choosing it means, in plain words; shown while the choice is under the cursor.","examples":["Workers have freely elected representatives; hours stay below 60 a week."],"$ref":"common.schema.json#/$defs/text"},"leaves-open":{"title":"Leaves open","description":"True when the choice writes nothing into the tender because a later question asks for the value, such as \"another country\".","examples":[true],"type":"boolean"}}},"minItems":1},"choices-from":{"title":"Choices from","description":"For select and checkbox: a list of the library to choose from. products: all product categories; services: all services; requirements: the requirements that apply to what was answered so far.","examples":["products"],"enum":["products","services","requirements"]},"except":{"title":"Except","description":"Leaves out what was chosen at these earlier questions.","examples":[["must-requirements"]],"type":"array","items":{"title":"Question id","description":"An earlier checkbox or select question.","examples":["must-requirements"],"$ref":"common.schema.json#/$defs/id"},"minItems":1,"uniqueItems":true},"when":{"title":"When","description":"The question is asked only when this surely holds over the answers to earlier questions. A fact is the id of a question; `ID.count` is the number of choices made there (0 when none). A question left open has the value that its `unknown` assumes, else it is not known. Inside a repeated section an id means the answer of the same round; outside it the lists of all rounds together.","examples":[{"fact":"buyer-country","is":"other"},{"fact":"products.count","at-least":1}],"$ref":"common.schema.json#/$defs/condition"},"sets":{"title":"Sets","description":"Paths of the tender that the answer is written to, when there are any. `[]` after the path of a repeated section means the entry of this round; `*` means each chosen value, and true is written there.","examples":[["buyer.country"],["requirements.*.must"]],"type":"array","items":{"title":"Path","description":"Keys of the tender joined by dots.","examples":["buyer.country","lots[].products","requirements.*.must"],"type":"string","minLength":1,"pattern":"^[a-z]+(-[a-z]+)*(\\[\\])?(\\.([a-z]+(-[a-z]+)*|\\*))*$"},"minItems":1,"uniqueItems":true},"also-sets":{"title":"Also sets","description":"Fixed values written along with an answer where nothing else is known there, by path; a later question may replace them.","examples":[{"value.currency":"EUR"}],"type":"object","propertyNames":{"title":"Path","description":"Keys of the tender joined by dots.","examples":["value.currency"],"type":"string","minLength":1,"pattern":"^[a-z]+(-[a-z]+)*(\\[\\])?(\\.([a-z]+(-[a-z]+)*|\\*))*$"},"additionalProperties":{"title":"Value","description":"The value written.","examples":["EUR"],"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"}]},"minProperties":1},"unknown":{"title":"I do not know","description":"What happens when the buyer does not know: nothing is written and the stated default holds. null only where the tender cannot do without an answer.","anyOf":[{"type":"object","additionalProperties":false,"required":["assumed","says"],"properties":{"assumed":{"title":"Assumed","description":"The value that is assumed instead, equal to the default of the method; null when nothing is.","examples":["basic"],"anyOf":[{"type":"string"},{"type":"number"},{"type":"boolean"},{"type":"null"}]},"says":{"title":"What it says","description":"Sentence that says what will be assumed, or what the result cannot say then.","examples":["We assume the basic level."],"$ref":"common.schema.json#/$defs/text"}}},{"type":"null"}]},"required":{"title":"Required","description":"True when the tender cannot do without an answer; a condition when that depends on earlier answers. Default: false.","examples":[true,{"not":{"fact":"products.count","at-least":1}}],"anyOf":[{"type":"boolean"},{"$ref":"common.schema.json#/$defs/condition"}]},"format":{"title":"Format","description":"For input: what the text must be. text: plain text; day: a calendar day, year-month-day; country: a country code of two letters, upper case; currency: a currency code of three letters, upper case.","examples":["day"],"enum":["text","day","country","currency"]},"not-before":{"title":"Not before","description":"For a day: the earlier question whose day it must not precede.","examples":["delivery-from"],"$ref":"common.schema.json#/$defs/id"},"unit":{"title":"Unit","description":"For number: what is counted, shown after the number.","examples":["devices","EUR"],"type":"string","minLength":1},"minimum":{"title":"Minimum","description":"For number: the least that is accepted.","examples":[1],"type":"number"},"maximum":{"title":"Maximum","description":"For number: the most that is accepted.","examples":[20],"type":"number"},"whole":{"title":"Whole","description":"For number: true when only whole numbers are accepted. Default: false.","examples":[true],"type":"boolean"},"example":{"title":"Example","description":"For input and number: an example answer, shown in the prompt.","examples":["Laptops and screens for the federal service"],"$ref":"common.schema.json#/$defs/text"}}},"minItems":1}}},"minItems":1}}};
const schema33 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema35 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const func1 = require("ajv/dist/runtime/ucs2length").default;
const func13 = Object.prototype.hasOwnProperty;
const func0 = require("ajv/dist/runtime/equal").default;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[a-z]+(-[a-z]+)*$", "u");
const pattern9 = new RegExp("^[a-z]+(-[a-z]+)*(\\[\\])?(\\.([a-z]+(-[a-z]+)*|\\*))*$", "u");
const schema46 = {"title":"Condition","description":"A closed three-valued test over named facts: exactly one of { fact, is }, { fact, in }, { fact, includes }, { fact, at-least }, { fact, before }, { all }, { any }, { not }. A fact that is not known makes the test unknown unless the rest decides it.","examples":[{"fact":"unit","is":"product-model"},{"all":[{"fact":"linked","is":"all"},{"not":{"fact":"item","is":"service"}}]}],"type":"object","additionalProperties":false,"minProperties":1,"maxProperties":2,"properties":{"fact":{"title":"Fact","description":"Name of the fact.","examples":["unit"],"type":"string","minLength":1},"is":{"title":"Is","description":"The fact equals this value.","examples":["site"],"type":["string","number","boolean"]},"in":{"title":"In","description":"The fact equals one of these values.","examples":[["site","company"]],"type":"array","items":{"type":["string","number","boolean"]},"minItems":1},"includes":{"title":"Includes","description":"The fact is a list that holds this value.","examples":["notebook"],"type":"string","minLength":1},"at-least":{"title":"At least","description":"The fact is a number (or a range) not below this value.","examples":[2],"type":"number"},"before":{"title":"Before","description":"The fact is a day before this day.","examples":["2027-12-14"],"type":"string","format":"date"},"all":{"title":"All","description":"Every condition holds.","type":"array","items":{"$ref":"#/$defs/condition"},"minItems":1},"any":{"title":"Any","description":"At least one condition holds.","type":"array","items":{"$ref":"#/$defs/condition"},"minItems":1},"not":{"title":"Not","description":"The condition does not hold.","$ref":"#/$defs/condition"}}};
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const wrapper0 = {validate: validate22};
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
if(!(func13.call(schema46.properties, key0))){
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
if(func1(data0) < 1){
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
if(func1(data4) < 1){
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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="questionnaire.schema.json" */;
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
if(data.intro === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intro"},message:"must have required property '"+"intro"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sections === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "title") || (key0 === "intro")) || (key0 === "sections"))){
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
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func1(data0) > 4000){
const err4 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func1(data0) < 1){
const err5 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err6 = {instancePath:instancePath+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.intro !== undefined){
let data1 = data.intro;
if(typeof data1 === "string"){
if(func1(data1) > 4000){
const err7 = {instancePath:instancePath+"/intro",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func1(data1) < 1){
const err8 = {instancePath:instancePath+"/intro",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err9 = {instancePath:instancePath+"/intro",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sections !== undefined){
let data2 = data.sections;
if(Array.isArray(data2)){
if(data2.length < 1){
const err10 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err11 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data3.title === undefined){
const err12 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.intro === undefined){
const err13 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "intro"},message:"must have required property '"+"intro"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3.questions === undefined){
const err14 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/required",keyword:"required",params:{missingProperty: "questions"},message:"must have required property '"+"questions"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data3){
if(!(((((key1 === "id") || (key1 === "title")) || (key1 === "intro")) || (key1 === "repeat")) || (key1 === "questions"))){
const err15 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(func1(data4) > 80){
const err16 = {instancePath:instancePath+"/sections/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern4.test(data4)){
const err17 = {instancePath:instancePath+"/sections/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err18 = {instancePath:instancePath+"/sections/" + i0+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.title !== undefined){
let data5 = data3.title;
if(typeof data5 === "string"){
if(func1(data5) > 4000){
const err19 = {instancePath:instancePath+"/sections/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func1(data5) < 1){
const err20 = {instancePath:instancePath+"/sections/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/sections/" + i0+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data3.intro !== undefined){
let data6 = data3.intro;
if(typeof data6 === "string"){
if(func1(data6) > 4000){
const err22 = {instancePath:instancePath+"/sections/" + i0+"/intro",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func1(data6) < 1){
const err23 = {instancePath:instancePath+"/sections/" + i0+"/intro",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err24 = {instancePath:instancePath+"/sections/" + i0+"/intro",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data3.repeat !== undefined){
let data7 = data3.repeat;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.question === undefined){
const err25 = {instancePath:instancePath+"/sections/" + i0+"/repeat",schemaPath:"#/properties/sections/items/properties/repeat/required",keyword:"required",params:{missingProperty: "question"},message:"must have required property '"+"question"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.path === undefined){
const err26 = {instancePath:instancePath+"/sections/" + i0+"/repeat",schemaPath:"#/properties/sections/items/properties/repeat/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.noun === undefined){
const err27 = {instancePath:instancePath+"/sections/" + i0+"/repeat",schemaPath:"#/properties/sections/items/properties/repeat/required",keyword:"required",params:{missingProperty: "noun"},message:"must have required property '"+"noun"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key2 in data7){
if(!(((key2 === "question") || (key2 === "path")) || (key2 === "noun"))){
const err28 = {instancePath:instancePath+"/sections/" + i0+"/repeat",schemaPath:"#/properties/sections/items/properties/repeat/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.question !== undefined){
let data8 = data7.question;
if(typeof data8 === "string"){
if(func1(data8) > 80){
const err29 = {instancePath:instancePath+"/sections/" + i0+"/repeat/question",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data8)){
const err30 = {instancePath:instancePath+"/sections/" + i0+"/repeat/question",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err31 = {instancePath:instancePath+"/sections/" + i0+"/repeat/question",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.path !== undefined){
let data9 = data7.path;
if(typeof data9 === "string"){
if(func1(data9) < 1){
const err32 = {instancePath:instancePath+"/sections/" + i0+"/repeat/path",schemaPath:"#/properties/sections/items/properties/repeat/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern6.test(data9)){
const err33 = {instancePath:instancePath+"/sections/" + i0+"/repeat/path",schemaPath:"#/properties/sections/items/properties/repeat/properties/path/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z]+)*$"},message:"must match pattern \""+"^[a-z]+(-[a-z]+)*$"+"\""};
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
const err34 = {instancePath:instancePath+"/sections/" + i0+"/repeat/path",schemaPath:"#/properties/sections/items/properties/repeat/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.noun !== undefined){
let data10 = data7.noun;
if(typeof data10 === "string"){
if(func1(data10) < 1){
const err35 = {instancePath:instancePath+"/sections/" + i0+"/repeat/noun",schemaPath:"#/properties/sections/items/properties/repeat/properties/noun/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err36 = {instancePath:instancePath+"/sections/" + i0+"/repeat/noun",schemaPath:"#/properties/sections/items/properties/repeat/properties/noun/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/sections/" + i0+"/repeat",schemaPath:"#/properties/sections/items/properties/repeat/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data3.questions !== undefined){
let data11 = data3.questions;
if(Array.isArray(data11)){
if(data11.length < 1){
const err38 = {instancePath:instancePath+"/sections/" + i0+"/questions",schemaPath:"#/properties/sections/items/properties/questions/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
const err39 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1,schemaPath:"#/properties/sections/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.type === undefined){
const err40 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1,schemaPath:"#/properties/sections/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data12.message === undefined){
const err41 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1,schemaPath:"#/properties/sections/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.why === undefined){
const err42 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1,schemaPath:"#/properties/sections/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.unknown === undefined){
const err43 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1,schemaPath:"#/properties/sections/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data12){
if(!(func13.call(schema31.properties.sections.items.properties.questions.items.properties, key3))){
const err44 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1,schemaPath:"#/properties/sections/items/properties/questions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.id !== undefined){
let data13 = data12.id;
if(typeof data13 === "string"){
if(func1(data13) > 80){
const err45 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern4.test(data13)){
const err46 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err47 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12.type !== undefined){
let data14 = data12.type;
if(!(((((data14 === "select") || (data14 === "checkbox")) || (data14 === "input")) || (data14 === "number")) || (data14 === "confirm"))){
const err48 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/type",schemaPath:"#/properties/sections/items/properties/questions/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema31.properties.sections.items.properties.questions.items.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12.message !== undefined){
let data15 = data12.message;
if(typeof data15 === "string"){
if(func1(data15) > 4000){
const err49 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/message",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func1(data15) < 1){
const err50 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/message",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/message",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data12.why !== undefined){
let data16 = data12.why;
if(typeof data16 === "string"){
if(func1(data16) > 4000){
const err52 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func1(data16) < 1){
const err53 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data12.help !== undefined){
let data17 = data12.help;
if(typeof data17 === "string"){
if(func1(data17) > 4000){
const err55 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/help",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(func1(data17) < 1){
const err56 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/help",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/help",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data12.choices !== undefined){
let data18 = data12.choices;
if(Array.isArray(data18)){
if(data18.length < 1){
const err58 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices",schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.value === undefined){
const err59 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2,schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data19.title === undefined){
const err60 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2,schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key4 in data19){
if(!((((key4 === "value") || (key4 === "title")) || (key4 === "description")) || (key4 === "leaves-open"))){
const err61 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2,schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data19.value !== undefined){
let data20 = data19.value;
const _errs56 = errors;
let valid21 = false;
const _errs57 = errors;
if(typeof data20 !== "string"){
const err62 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/value",schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/items/properties/value/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid0 = _errs57 === errors;
valid21 = valid21 || _valid0;
const _errs59 = errors;
if(!((typeof data20 == "number") && (isFinite(data20)))){
const err63 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/value",schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/items/properties/value/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid0 = _errs59 === errors;
valid21 = valid21 || _valid0;
const _errs61 = errors;
if(typeof data20 !== "boolean"){
const err64 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/value",schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/items/properties/value/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid0 = _errs61 === errors;
valid21 = valid21 || _valid0;
if(!valid21){
const err65 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/value",schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/items/properties/value/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
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
if(data19.title !== undefined){
let data21 = data19.title;
if(typeof data21 === "string"){
if(func1(data21) > 4000){
const err66 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func1(data21) < 1){
const err67 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data19.description !== undefined){
let data22 = data19.description;
if(typeof data22 === "string"){
if(func1(data22) > 4000){
const err69 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/description",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func1(data22) < 1){
const err70 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/description",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err71 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/description",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data19["leaves-open"] !== undefined){
if(typeof data19["leaves-open"] !== "boolean"){
const err72 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2+"/leaves-open",schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/items/properties/leaves-open/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices/" + i2,schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices",schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data12["choices-from"] !== undefined){
let data24 = data12["choices-from"];
if(!(((data24 === "products") || (data24 === "services")) || (data24 === "requirements"))){
const err75 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/choices-from",schemaPath:"#/properties/sections/items/properties/questions/items/properties/choices-from/enum",keyword:"enum",params:{allowedValues: schema31.properties.sections.items.properties.questions.items.properties["choices-from"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data12.except !== undefined){
let data25 = data12.except;
if(Array.isArray(data25)){
if(data25.length < 1){
const err76 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/except",schemaPath:"#/properties/sections/items/properties/questions/items/properties/except/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(func1(data26) > 80){
const err77 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/except/" + i3,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!pattern4.test(data26)){
const err78 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/except/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err79 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/except/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
let i4 = data25.length;
let j0;
if(i4 > 1){
outer0:
for(;i4--;){
for(j0 = i4; j0--;){
if(func0(data25[i4], data25[j0])){
const err80 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/except",schemaPath:"#/properties/sections/items/properties/questions/items/properties/except/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/except",schemaPath:"#/properties/sections/items/properties/questions/items/properties/except/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data12.when !== undefined){
if(!(validate22(data12.when, {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/when",parentData:data12,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data12.sets !== undefined){
let data28 = data12.sets;
if(Array.isArray(data28)){
if(data28.length < 1){
const err82 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/sets",schemaPath:"#/properties/sections/items/properties/questions/items/properties/sets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len4 = data28.length;
for(let i5=0; i5<len4; i5++){
let data29 = data28[i5];
if(typeof data29 === "string"){
if(func1(data29) < 1){
const err83 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/sets/" + i5,schemaPath:"#/properties/sections/items/properties/questions/items/properties/sets/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!pattern9.test(data29)){
const err84 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/sets/" + i5,schemaPath:"#/properties/sections/items/properties/questions/items/properties/sets/items/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z]+)*(\\[\\])?(\\.([a-z]+(-[a-z]+)*|\\*))*$"},message:"must match pattern \""+"^[a-z]+(-[a-z]+)*(\\[\\])?(\\.([a-z]+(-[a-z]+)*|\\*))*$"+"\""};
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
const err85 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/sets/" + i5,schemaPath:"#/properties/sections/items/properties/questions/items/properties/sets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
let i6 = data28.length;
let j1;
if(i6 > 1){
const indices0 = {};
for(;i6--;){
let item0 = data28[i6];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j1 = indices0[item0];
const err86 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/sets",schemaPath:"#/properties/sections/items/properties/questions/items/properties/sets/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i6+" are identical)"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
break;
}
indices0[item0] = i6;
}
}
}
else {
const err87 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/sets",schemaPath:"#/properties/sections/items/properties/questions/items/properties/sets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data12["also-sets"] !== undefined){
let data30 = data12["also-sets"];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(Object.keys(data30).length < 1){
const err88 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets",schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key5 in data30){
const _errs84 = errors;
if(typeof key5 === "string"){
if(func1(key5) < 1){
const err89 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets",schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(!pattern9.test(key5)){
const err90 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets",schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z]+(-[a-z]+)*(\\[\\])?(\\.([a-z]+(-[a-z]+)*|\\*))*$"},message:"must match pattern \""+"^[a-z]+(-[a-z]+)*(\\[\\])?(\\.([a-z]+(-[a-z]+)*|\\*))*$"+"\"",propertyName:key5};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets",schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/propertyNames/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key5};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var valid31 = _errs84 === errors;
if(!valid31){
const err92 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets",schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
for(const key6 in data30){
let data31 = data30[key6];
const _errs88 = errors;
let valid33 = false;
const _errs89 = errors;
if(typeof data31 !== "string"){
const err93 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid1 = _errs89 === errors;
valid33 = valid33 || _valid1;
const _errs91 = errors;
if(!((typeof data31 == "number") && (isFinite(data31)))){
const err94 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/additionalProperties/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid1 = _errs91 === errors;
valid33 = valid33 || _valid1;
const _errs93 = errors;
if(typeof data31 !== "boolean"){
const err95 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/additionalProperties/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid1 = _errs93 === errors;
valid33 = valid33 || _valid1;
if(!valid33){
const err96 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/additionalProperties/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
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
}
else {
const err97 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/also-sets",schemaPath:"#/properties/sections/items/properties/questions/items/properties/also-sets/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data12.unknown !== undefined){
let data32 = data12.unknown;
const _errs96 = errors;
let valid34 = false;
const _errs97 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.assumed === undefined){
const err98 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/0/required",keyword:"required",params:{missingProperty: "assumed"},message:"must have required property '"+"assumed"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data32.says === undefined){
const err99 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/0/required",keyword:"required",params:{missingProperty: "says"},message:"must have required property '"+"says"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key7 in data32){
if(!((key7 === "assumed") || (key7 === "says"))){
const err100 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data32.assumed !== undefined){
let data33 = data32.assumed;
const _errs101 = errors;
let valid36 = false;
const _errs102 = errors;
if(typeof data33 !== "string"){
const err101 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown/assumed",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/0/properties/assumed/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid3 = _errs102 === errors;
valid36 = valid36 || _valid3;
const _errs104 = errors;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err102 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown/assumed",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/0/properties/assumed/anyOf/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid3 = _errs104 === errors;
valid36 = valid36 || _valid3;
const _errs106 = errors;
if(typeof data33 !== "boolean"){
const err103 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown/assumed",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/0/properties/assumed/anyOf/2/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid3 = _errs106 === errors;
valid36 = valid36 || _valid3;
const _errs108 = errors;
if(data33 !== null){
const err104 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown/assumed",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/0/properties/assumed/anyOf/3/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid3 = _errs108 === errors;
valid36 = valid36 || _valid3;
if(!valid36){
const err105 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown/assumed",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/0/properties/assumed/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data32.says !== undefined){
let data34 = data32.says;
if(typeof data34 === "string"){
if(func1(data34) > 4000){
const err106 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown/says",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(func1(data34) < 1){
const err107 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown/says",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err108 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown/says",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid2 = _errs97 === errors;
valid34 = valid34 || _valid2;
const _errs113 = errors;
if(data32 !== null){
const err110 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid2 = _errs113 === errors;
valid34 = valid34 || _valid2;
if(!valid34){
const err111 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unknown",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unknown/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data12.required !== undefined){
let data35 = data12.required;
const _errs116 = errors;
let valid38 = false;
const _errs117 = errors;
if(typeof data35 !== "boolean"){
const err112 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/required",schemaPath:"#/properties/sections/items/properties/questions/items/properties/required/anyOf/0/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid4 = _errs117 === errors;
valid38 = valid38 || _valid4;
const _errs119 = errors;
if(!(validate22(data35, {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/required",parentData:data12,parentDataProperty:"required",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid4 = _errs119 === errors;
valid38 = valid38 || _valid4;
if(!valid38){
const err113 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/required",schemaPath:"#/properties/sections/items/properties/questions/items/properties/required/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
}
if(data12.format !== undefined){
let data36 = data12.format;
if(!((((data36 === "text") || (data36 === "day")) || (data36 === "country")) || (data36 === "currency"))){
const err114 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/format",schemaPath:"#/properties/sections/items/properties/questions/items/properties/format/enum",keyword:"enum",params:{allowedValues: schema31.properties.sections.items.properties.questions.items.properties.format.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data12["not-before"] !== undefined){
let data37 = data12["not-before"];
if(typeof data37 === "string"){
if(func1(data37) > 80){
const err115 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/not-before",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!pattern4.test(data37)){
const err116 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/not-before",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/not-before",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data12.unit !== undefined){
let data38 = data12.unit;
if(typeof data38 === "string"){
if(func1(data38) < 1){
const err118 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unit",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err119 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/unit",schemaPath:"#/properties/sections/items/properties/questions/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data12.minimum !== undefined){
let data39 = data12.minimum;
if(!((typeof data39 == "number") && (isFinite(data39)))){
const err120 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/minimum",schemaPath:"#/properties/sections/items/properties/questions/items/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data12.maximum !== undefined){
let data40 = data12.maximum;
if(!((typeof data40 == "number") && (isFinite(data40)))){
const err121 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/maximum",schemaPath:"#/properties/sections/items/properties/questions/items/properties/maximum/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data12.whole !== undefined){
if(typeof data12.whole !== "boolean"){
const err122 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/whole",schemaPath:"#/properties/sections/items/properties/questions/items/properties/whole/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data12.example !== undefined){
let data42 = data12.example;
if(typeof data42 === "string"){
if(func1(data42) > 4000){
const err123 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/example",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func1(data42) < 1){
const err124 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/example",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err125 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1+"/example",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/sections/" + i0+"/questions/" + i1,schemaPath:"#/properties/sections/items/properties/questions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err127 = {instancePath:instancePath+"/sections/" + i0+"/questions",schemaPath:"#/properties/sections/items/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err128 = {instancePath:instancePath+"/sections/" + i0,schemaPath:"#/properties/sections/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err129 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
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

