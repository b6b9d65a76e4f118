/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"profile.schema.json","title":"Buyer profile","description":"The standing policy of a buyer: what it asks in every tender, unless the tender says otherwise.","type":"object","additionalProperties":false,"required":["profile"],"properties":{"profile":{"title":"Name","description":"Name of the profile.","examples":["Sustainable ICT policy of the city"],"$ref":"common.schema.json#/$defs/text"},"buyer":{"title":"Buyer","description":"Who buys.","type":"object","additionalProperties":false,"required":[],"properties":{"name":{"title":"Name","description":"Name of the contracting authority.","examples":["Federal Institute"],"$ref":"common.schema.json#/$defs/text"},"country":{"title":"Country","description":"Country of the buyer.","examples":["BE"],"$ref":"common.schema.json#/$defs/country"}}},"ambition":{"title":"Ambition by theme","description":"How much to ask in each theme.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"labour-rights":{"title":"labour-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"circularity":{"title":"circularity","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]}}},"assurance":{"title":"Assurance by theme","description":"How surely requirements shall be met; by default it follows from the ambition.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"labour-rights":{"title":"labour-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"circularity":{"title":"circularity","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"}}},"requirements":{"title":"Single requirements","description":"Standing wishes about single requirements: musts, and what is always left out.","examples":[{"lr-forced-labour":{"must":true}}],"type":"object","propertyNames":{"title":"Requirement id","description":"A requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Wish about one requirement","description":"Raise, lower, drop or make it a must.","type":"object","additionalProperties":false,"required":[],"properties":{"ambition":{"title":"Ambition","description":"Rung asked for this requirement.","$ref":"common.schema.json#/$defs/rung"},"must":{"title":"Must","description":"True when the tender cannot do without it: it counts double and comes first.","examples":[true],"type":"boolean"},"assurance":{"title":"Assurance","description":"How surely it shall be met.","$ref":"common.schema.json#/$defs/assurance"},"drop":{"title":"Drop","description":"True to leave it out.","examples":[true],"type":"boolean"}}}},"weights":{"title":"Weights","description":"How much more (or less) a theme or a requirement counts for you than by its severity: its weight is multiplied by this. Left out: 1.","examples":[{"labour-rights":2,"ce-warranty":0.5}],"type":"object","propertyNames":{"title":"Theme or requirement id","description":"A theme, or a requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Factor","description":"More than 0, at most 10.","examples":[2],"type":"number","exclusiveMinimum":0,"maximum":10}},"intent":{"title":"Intent","description":"The wanted strength of labels. require: in the technical specification; reward: as award criterion; contract: as performance condition.","examples":["require"],"enum":["require","reward","contract"]},"production":{"title":"Production","description":"What is known about the places of production.","type":"object","additionalProperties":false,"required":[],"properties":{"workers-can-speak":{"title":"Workers can speak","description":"Whether workers at the expected places of production can speak freely.","examples":["freely"],"enum":["freely","not-freely","unknown"]}}},"follow-up":{"title":"Follow-up","description":"How the contract will be followed up.","type":"object","additionalProperties":false,"required":[],"properties":{"capacity":{"title":"Capacity","description":"Who can follow up. none: nobody; own: the buyer's own staff; joint: together with other buyers; monitoring-organisation: with a monitoring organisation.","examples":["joint"],"enum":["none","own","joint","monitoring-organisation"]}}},"jurisdiction":{"title":"Jurisdiction","description":"Procurement law that applies; by default from the country of the buyer.","examples":["eu"],"enum":["eu","eea","other"]}}};
const schema33 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema35 = {"title":"Country","description":"Two letters, ISO 3166-1 alpha-2.","examples":["BE"],"type":"string","pattern":"^[A-Z]{2}$"};
const schema36 = {"title":"Assurance wished","description":"How surely a requirement shall be met: stated (1), partly assured (2) or credibly assured (3).","examples":["credibly"],"type":"string","enum":["stated","partly","credibly"]};
const schema39 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema40 = {"title":"Rung","description":"A level of ambition on the ladder of a requirement; each implies the lower ones.","examples":["advanced"],"type":"string","enum":["basic","advanced","frontrunner"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const pattern4 = new RegExp("^[A-Z]{2}$", "u");
const pattern5 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="profile.schema.json" */;
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
if(data.profile === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.profile !== undefined){
let data0 = data.profile;
if(typeof data0 === "string"){
if(func2(data0) > 4000){
const err2 = {instancePath:instancePath+"/profile",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(func2(data0) < 1){
const err3 = {instancePath:instancePath+"/profile",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err4 = {instancePath:instancePath+"/profile",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.buyer !== undefined){
let data1 = data.buyer;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "country"))){
const err5 = {instancePath:instancePath+"/buyer",schemaPath:"#/properties/buyer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(func2(data2) > 4000){
const err6 = {instancePath:instancePath+"/buyer/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data2) < 1){
const err7 = {instancePath:instancePath+"/buyer/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/buyer/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.country !== undefined){
let data3 = data1.country;
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
const err9 = {instancePath:instancePath+"/buyer/country",schemaPath:"common.schema.json#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
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
const err10 = {instancePath:instancePath+"/buyer/country",schemaPath:"common.schema.json#/$defs/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err11 = {instancePath:instancePath+"/buyer",schemaPath:"#/properties/buyer/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.ambition !== undefined){
let data4 = data.ambition;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!(((key2 === "human-rights") || (key2 === "labour-rights")) || (key2 === "circularity"))){
const err12 = {instancePath:instancePath+"/ambition",schemaPath:"#/properties/ambition/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4["human-rights"] !== undefined){
let data5 = data4["human-rights"];
if(!((((data5 === "none") || (data5 === "basic")) || (data5 === "advanced")) || (data5 === "frontrunner"))){
const err13 = {instancePath:instancePath+"/ambition/human-rights",schemaPath:"#/properties/ambition/properties/human-rights/enum",keyword:"enum",params:{allowedValues: schema31.properties.ambition.properties["human-rights"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4["labour-rights"] !== undefined){
let data6 = data4["labour-rights"];
if(!((((data6 === "none") || (data6 === "basic")) || (data6 === "advanced")) || (data6 === "frontrunner"))){
const err14 = {instancePath:instancePath+"/ambition/labour-rights",schemaPath:"#/properties/ambition/properties/labour-rights/enum",keyword:"enum",params:{allowedValues: schema31.properties.ambition.properties["labour-rights"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.circularity !== undefined){
let data7 = data4.circularity;
if(!((((data7 === "none") || (data7 === "basic")) || (data7 === "advanced")) || (data7 === "frontrunner"))){
const err15 = {instancePath:instancePath+"/ambition/circularity",schemaPath:"#/properties/ambition/properties/circularity/enum",keyword:"enum",params:{allowedValues: schema31.properties.ambition.properties.circularity.enum},message:"must be equal to one of the allowed values"};
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
const err16 = {instancePath:instancePath+"/ambition",schemaPath:"#/properties/ambition/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.assurance !== undefined){
let data8 = data.assurance;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key3 in data8){
if(!(((key3 === "human-rights") || (key3 === "labour-rights")) || (key3 === "circularity"))){
const err17 = {instancePath:instancePath+"/assurance",schemaPath:"#/properties/assurance/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8["human-rights"] !== undefined){
let data9 = data8["human-rights"];
if(typeof data9 !== "string"){
const err18 = {instancePath:instancePath+"/assurance/human-rights",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!(((data9 === "stated") || (data9 === "partly")) || (data9 === "credibly"))){
const err19 = {instancePath:instancePath+"/assurance/human-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data8["labour-rights"] !== undefined){
let data10 = data8["labour-rights"];
if(typeof data10 !== "string"){
const err20 = {instancePath:instancePath+"/assurance/labour-rights",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data10 === "stated") || (data10 === "partly")) || (data10 === "credibly"))){
const err21 = {instancePath:instancePath+"/assurance/labour-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.circularity !== undefined){
let data11 = data8.circularity;
if(typeof data11 !== "string"){
const err22 = {instancePath:instancePath+"/assurance/circularity",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(((data11 === "stated") || (data11 === "partly")) || (data11 === "credibly"))){
const err23 = {instancePath:instancePath+"/assurance/circularity",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
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
const err24 = {instancePath:instancePath+"/assurance",schemaPath:"#/properties/assurance/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.requirements !== undefined){
let data12 = data.requirements;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
const _errs34 = errors;
if(typeof key4 === "string"){
if(func2(key4) > 80){
const err25 = {instancePath:instancePath+"/requirements",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key4};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern5.test(key4)){
const err26 = {instancePath:instancePath+"/requirements",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key4};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/requirements",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key4};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var valid10 = _errs34 === errors;
if(!valid10){
const err28 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
for(const key5 in data12){
let data13 = data12[key5];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key6 in data13){
if(!((((key6 === "ambition") || (key6 === "must")) || (key6 === "assurance")) || (key6 === "drop"))){
const err29 = {instancePath:instancePath+"/requirements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.ambition !== undefined){
let data14 = data13.ambition;
if(typeof data14 !== "string"){
const err30 = {instancePath:instancePath+"/requirements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/ambition",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!(((data14 === "basic") || (data14 === "advanced")) || (data14 === "frontrunner"))){
const err31 = {instancePath:instancePath+"/requirements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/ambition",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema40.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.must !== undefined){
if(typeof data13.must !== "boolean"){
const err32 = {instancePath:instancePath+"/requirements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/must",schemaPath:"#/properties/requirements/additionalProperties/properties/must/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.assurance !== undefined){
let data16 = data13.assurance;
if(typeof data16 !== "string"){
const err33 = {instancePath:instancePath+"/requirements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/assurance",schemaPath:"common.schema.json#/$defs/assurance/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(((data16 === "stated") || (data16 === "partly")) || (data16 === "credibly"))){
const err34 = {instancePath:instancePath+"/requirements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/assurance",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema36.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.drop !== undefined){
if(typeof data13.drop !== "boolean"){
const err35 = {instancePath:instancePath+"/requirements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/requirements/additionalProperties/properties/drop/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/requirements/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/requirements/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err37 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.weights !== undefined){
let data18 = data.weights;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
const _errs53 = errors;
if(typeof key7 === "string"){
if(func2(key7) > 80){
const err38 = {instancePath:instancePath+"/weights",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern5.test(key7)){
const err39 = {instancePath:instancePath+"/weights",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/weights",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key7};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var valid16 = _errs53 === errors;
if(!valid16){
const err41 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
for(const key8 in data18){
let data19 = data18[key8];
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 10 || isNaN(data19)){
const err42 = {instancePath:instancePath+"/weights/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weights/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data19 <= 0 || isNaN(data19)){
const err43 = {instancePath:instancePath+"/weights/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weights/additionalProperties/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0"};
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
const err44 = {instancePath:instancePath+"/weights/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/weights/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err45 = {instancePath:instancePath+"/weights",schemaPath:"#/properties/weights/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.intent !== undefined){
let data20 = data.intent;
if(!(((data20 === "require") || (data20 === "reward")) || (data20 === "contract"))){
const err46 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/enum",keyword:"enum",params:{allowedValues: schema31.properties.intent.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.production !== undefined){
let data21 = data.production;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key9 in data21){
if(!(key9 === "workers-can-speak")){
const err47 = {instancePath:instancePath+"/production",schemaPath:"#/properties/production/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data21["workers-can-speak"] !== undefined){
let data22 = data21["workers-can-speak"];
if(!(((data22 === "freely") || (data22 === "not-freely")) || (data22 === "unknown"))){
const err48 = {instancePath:instancePath+"/production/workers-can-speak",schemaPath:"#/properties/production/properties/workers-can-speak/enum",keyword:"enum",params:{allowedValues: schema31.properties.production.properties["workers-can-speak"].enum},message:"must be equal to one of the allowed values"};
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
const err49 = {instancePath:instancePath+"/production",schemaPath:"#/properties/production/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data["follow-up"] !== undefined){
let data23 = data["follow-up"];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key10 in data23){
if(!(key10 === "capacity")){
const err50 = {instancePath:instancePath+"/follow-up",schemaPath:"#/properties/follow-up/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data23.capacity !== undefined){
let data24 = data23.capacity;
if(!((((data24 === "none") || (data24 === "own")) || (data24 === "joint")) || (data24 === "monitoring-organisation"))){
const err51 = {instancePath:instancePath+"/follow-up/capacity",schemaPath:"#/properties/follow-up/properties/capacity/enum",keyword:"enum",params:{allowedValues: schema31.properties["follow-up"].properties.capacity.enum},message:"must be equal to one of the allowed values"};
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
else {
const err52 = {instancePath:instancePath+"/follow-up",schemaPath:"#/properties/follow-up/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.jurisdiction !== undefined){
let data25 = data.jurisdiction;
if(!(((data25 === "eu") || (data25 === "eea")) || (data25 === "other"))){
const err53 = {instancePath:instancePath+"/jurisdiction",schemaPath:"#/properties/jurisdiction/enum",keyword:"enum",params:{allowedValues: schema31.properties.jurisdiction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

