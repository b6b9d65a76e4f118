/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"assessment.schema.json","title":"Assessment","description":"The result of assessing a tender: everything that a report needs.","type":"object","additionalProperties":false,"required":["schemaVersion","labelwise","asOf","library","tender","assumed","glossary","lots","practices","issues","sources","warnings"],"properties":{"schemaVersion":{"title":"Schema version","description":"Version of this structure.","examples":[1],"const":1},"labelwise":{"title":"labelwise","description":"Version of the program.","examples":["0.1.0"],"type":"string","minLength":1},"asOf":{"title":"As of","description":"Day for which the result holds.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"},"library":{"title":"Library","description":"Criteria library used.","type":"object","additionalProperties":false,"required":["id","version","digest","overlays"],"properties":{"id":{"title":"Id","description":"Library id.","$ref":"common.schema.json#/$defs/id"},"version":{"title":"Version","description":"Version.","examples":["0.1.0"],"type":"string","minLength":1},"digest":{"title":"Digest","description":"Hash of all files.","examples":["sha256:0f3a"],"type":"string","minLength":1},"overlays":{"title":"Overlays","description":"Libraries laid over it.","type":"array","items":{"title":"Library","description":"Id.","$ref":"common.schema.json#/$defs/id"}}}},"tender":{"title":"Tender","description":"The tender as understood, defaults filled in; valid as a tender file.","$ref":"tender.schema.json"},"assumed":{"title":"Assumed","description":"What was assumed because the tender is silent.","type":"array","items":{"title":"Assumption","description":"One default.","type":"object","additionalProperties":false,"required":["path","value","why"],"properties":{"path":{"title":"Path","description":"Path in the tender.","examples":["ambition.circularity"],"type":"string","minLength":1},"value":{"title":"Value","description":"Value assumed.","examples":["basic"],"type":"string","minLength":1},"why":{"title":"Why","description":"Why.","examples":["not stated"],"$ref":"common.schema.json#/$defs/text"}}}},"glossary":{"title":"Glossary","description":"Words for ids and numbers, so that a report needs no library.","type":"object","additionalProperties":false,"required":["readings","classes","dimensions","facts","items","uses"],"properties":{"readings":{"title":"Readings","description":"Words of the readings 0 to 4.","type":"array","items":{"title":"Word","description":"Word.","examples":["not covered"],"type":"string","minLength":1},"minItems":5,"maxItems":5},"classes":{"title":"Classes","description":"Words of the credibility classes.","type":"object","propertyNames":{"enum":["A","B","C","D","not-established"]},"additionalProperties":{"title":"Word","description":"Word.","examples":["credible"],"type":"string","minLength":1}},"dimensions":{"title":"Dimensions","description":"Titles of dimensions.","type":"object","propertyNames":{"title":"Dimension","description":"Id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Title","description":"Title.","examples":["Assurance"],"type":"string","minLength":1}},"facts":{"title":"Facts","description":"Titles of indicators and verification elements.","type":"object","propertyNames":{"title":"Fact","description":"Id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Title","description":"Title.","examples":["Worker voice"],"type":"string","minLength":1}},"items":{"title":"Items","description":"Titles of the products and services.","type":"object","propertyNames":{"title":"Item","description":"Id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Title","description":"Title.","examples":["Laptops"],"type":"string","minLength":1}},"uses":{"title":"Uses","description":"Titles of the legal uses.","type":"object","propertyNames":{"title":"Use","description":"Id.","$ref":"common.schema.json#/$defs/legalUse"},"additionalProperties":{"title":"Title","description":"Title.","examples":["proof only"],"type":"string","minLength":1}}}},"lots":{"title":"Lots","description":"Results by lot.","type":"array","items":{"title":"Lot","description":"Result for one lot.","type":"object","additionalProperties":false,"required":["id","title","items","requirements","labels","gaps","followUp"],"properties":{"id":{"title":"Id","description":"Lot id.","examples":["1"],"type":"string","minLength":1},"title":{"title":"Title","description":"Title of the lot.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"items":{"title":"Items","description":"What is bought.","type":"array","items":{"title":"Item","description":"A product or service.","$ref":"#/$defs/item"}},"requirements":{"title":"Requirements","description":"What is asked.","type":"array","items":{"title":"Requirement","description":"One requirement as asked.","type":"object","additionalProperties":false,"required":["id","title","theme","kind","rung","norm","basis","must","weight","sdg","legalFloor","cells","knownLabels"],"properties":{"id":{"title":"Id","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"Title.","$ref":"common.schema.json#/$defs/text"},"theme":{"title":"Theme","description":"Theme.","$ref":"common.schema.json#/$defs/theme"},"kind":{"title":"Kind","description":"Kind.","$ref":"common.schema.json#/$defs/requirementKind"},"rung":{"title":"Rung","description":"Rung asked.","$ref":"common.schema.json#/$defs/rung"},"norm":{"title":"Norm","description":"Norm of the rung.","$ref":"common.schema.json#/$defs/text"},"basis":{"title":"Basis","description":"Where the norm comes from.","examples":["source"],"enum":["source","law","proposal"]},"must":{"title":"Must","description":"Whether it is a must.","examples":[false],"type":"boolean"},"weight":{"title":"Weight","description":"Share of the whole, 0 to 1.","examples":[0.043],"type":"number"},"sdg":{"title":"SDG","description":"SDG targets.","type":"array","items":{"title":"Target","description":"Target.","examples":["8.7"],"type":"string","minLength":1}},"legalFloor":{"title":"Legal floor","description":"Binding law already demands it for these items: shown as law, no label is credited.","anyOf":[{"type":"object","additionalProperties":false,"required":["items","law","provision","since"],"properties":{"items":{"title":"Items","description":"Items that the law binds.","type":"array","items":{"title":"Item","description":"Product id.","$ref":"common.schema.json#/$defs/id"}},"law":{"title":"Law","description":"The act.","$ref":"common.schema.json#/$defs/text"},"provision":{"title":"Provision","description":"Article or annex.","$ref":"common.schema.json#/$defs/text"},"since":{"title":"Since","description":"Day.","$ref":"common.schema.json#/$defs/date"}}},{"type":"null"}]},"cells":{"title":"Cells","description":"Tiers with target and weight inside the requirement; empty when law covers every item.","type":"array","items":{"title":"Cell","description":"One tier.","type":"object","additionalProperties":false,"required":["tier","target","weight","items"],"properties":{"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"target":{"title":"Target","description":"Reading wished: 1 stated, 2 partly, 3 credibly assured.","examples":[3],"type":"integer","minimum":1,"maximum":4},"weight":{"title":"Weight","description":"Share of the requirement.","examples":[0.6],"type":"number"},"items":{"title":"Items","description":"Items that it concerns.","type":"array","items":{"title":"Item","description":"Product or service id.","$ref":"common.schema.json#/$defs/id"}}}}},"knownLabels":{"title":"Known labels","description":"Labels known to ask for as much at every tier asked: any of them, and every other label that does, counts as equivalent (Article 43(1), third subparagraph); never by class or score.","examples":[[{"label":"e-stewards","grade":null}]],"type":"array","items":{"title":"Known label","description":"A label, with the grade from which it asks for as much.","type":"object","additionalProperties":false,"required":["label","grade"],"properties":{"label":{"title":"Label","description":"Label id.","$ref":"common.schema.json#/$defs/id"},"grade":{"title":"Grade","description":"Lowest grade that asks for as much; null when the label has no grades or every grade does.","examples":["gold"],"anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]}}}}}}},"labels":{"title":"Labels","description":"Every label and supporting instrument, ranked ones first.","type":"array","items":{"title":"Label","description":"One candidate.","type":"object","additionalProperties":false,"required":["id","grade","name","role","kind","unit","owner","website","edition","status","applies","applicability","rank","sentence","credibility","coverage","legal","register","availability","limits","openQuestions","successor","support"],"properties":{"id":{"title":"Id","description":"Label id.","$ref":"common.schema.json#/$defs/id"},"grade":{"title":"Grade","description":"Grade of the candidate.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"name":{"title":"Name","description":"Name.","$ref":"common.schema.json#/$defs/text"},"role":{"title":"Role","description":"Role.","examples":["label"],"enum":["label","supporting"]},"kind":{"title":"Kind","description":"Type of scheme.","examples":["ecolabel"],"type":"string","minLength":1},"unit":{"title":"Unit","description":"What carries it.","examples":["product-model"],"type":"string","minLength":1},"owner":{"title":"Owner","description":"Owner of the scheme.","$ref":"common.schema.json#/$defs/text"},"website":{"title":"Website","description":"Website.","$ref":"common.schema.json#/$defs/url"},"edition":{"title":"Edition","description":"Edition described.","$ref":"common.schema.json#/$defs/text"},"status":{"title":"Status","description":"State at the as-of day. current: in force; phasing-out: replaced but still in force; certificates-only: ended, certificates still count; not-yet-valid: not yet in force; superseded: replaced; expired: ended; withdrawn: withdrawn.","examples":["current"],"enum":["current","phasing-out","certificates-only","not-yet-valid","superseded","expired","withdrawn"]},"applies":{"title":"Applies","description":"Whether it can carry this lot. object: exists for a product of the lot; service: exists for a service of the lot; upstream: certifies sites of the supply chain; no: does not apply.","examples":["object"],"enum":["object","service","upstream","no"]},"applicability":{"title":"Applicability","description":"Why.","$ref":"common.schema.json#/$defs/text"},"rank":{"title":"Rank","description":"1 is best; null when it is not ranked.","examples":[1],"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"sentence":{"title":"Sentence","description":"The result in one sentence.","$ref":"common.schema.json#/$defs/text"},"credibility":{"title":"Credibility","description":"Credibility in both profiles.","anyOf":[{"type":"object","additionalProperties":false,"required":["people","product"],"properties":{"people":{"title":"People","description":"For rights and due diligence.","$ref":"#/$defs/profile"},"product":{"title":"Product","description":"For circularity.","$ref":"#/$defs/profile"}}},{"type":"null"}]},"coverage":{"title":"Coverage","description":"Coverage of what is asked; null when it does not apply.","anyOf":[{"type":"object","additionalProperties":false,"required":["shares","byTheme","must","mean","cells"],"properties":{"shares":{"title":"Shares","description":"Of all.","$ref":"#/$defs/shares"},"byTheme":{"title":"By theme","description":"Shares of each theme.","type":"object","propertyNames":{"title":"Theme","description":"Theme.","$ref":"common.schema.json#/$defs/theme"},"additionalProperties":{"title":"Shares","description":"Of the theme.","$ref":"#/$defs/shares"}},"must":{"title":"Must","description":"Shares of the musts; null when there is none.","anyOf":[{"$ref":"#/$defs/shares"},{"type":"null"}]},"mean":{"title":"Mean","description":"Weighted mean of the numbers, 0 to 100.","examples":[[44.2,64.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"cells":{"title":"Cells","description":"Every cell, in the order of the requirements.","type":"array","items":{"title":"Cell","description":"One cell.","$ref":"#/$defs/cell"}}}},{"type":"null"}]},"legal":{"title":"Legal use","description":"How it may lawfully be used.","type":"array","items":{"title":"Use","description":"One use.","type":"object","additionalProperties":false,"required":["use","outcome","rules"],"properties":{"use":{"title":"Use","description":"The use.","$ref":"common.schema.json#/$defs/legalUse"},"outcome":{"title":"Outcome","description":"Whether the use is lawful.","examples":["allowed"],"enum":["allowed","allowed-with-conditions","ask","not-allowed"]},"rules":{"title":"Rules","description":"Rules that speak about it.","type":"array","items":{"title":"Rule","description":"One rule.","type":"object","additionalProperties":false,"required":["id","kind","outcome","reason","citation","ask"],"properties":{"id":{"title":"Id","description":"Rule id.","examples":["L4"],"type":"string","minLength":1},"kind":{"title":"Kind","description":"verdict: decides the outcome with others; advice: only informs.","examples":["verdict"],"enum":["verdict","advice"]},"outcome":{"title":"Outcome","description":"Whether the use is lawful.","examples":["allowed"],"enum":["allowed","allowed-with-conditions","ask","not-allowed"]},"reason":{"title":"Reason","description":"Why.","$ref":"common.schema.json#/$defs/text"},"citation":{"title":"Citation","description":"Article.","$ref":"common.schema.json#/$defs/text"},"ask":{"title":"Ask","description":"Fact to ask for.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]}}}}}}},"register":{"title":"Register","description":"Where a certificate is checked.","anyOf":[{"type":"object","additionalProperties":false,"required":["url","howToCheck"],"properties":{"url":{"title":"Address","description":"Address.","$ref":"common.schema.json#/$defs/url"},"howToCheck":{"title":"How to check","description":"What to do.","$ref":"common.schema.json#/$defs/text"}}},{"type":"null"}]},"availability":{"title":"Availability","description":"How many hold it.","anyOf":[{"type":"object","additionalProperties":false,"required":["products","makers","asOf"],"properties":{"products":{"title":"Products","description":"Number.","examples":[3500],"anyOf":[{"type":"integer"},{"type":"null"}]},"makers":{"title":"Makers","description":"Number.","examples":[27],"anyOf":[{"type":"integer"},{"type":"null"}]},"asOf":{"title":"As of","description":"Day.","$ref":"common.schema.json#/$defs/date"}}},{"type":"null"}]},"limits":{"title":"Limits","description":"Known limits.","type":"array","items":{"title":"Limit","description":"One limit.","$ref":"common.schema.json#/$defs/text"}},"openQuestions":{"title":"Open questions","description":"What is not known, as questions to the owner.","type":"array","items":{"title":"Question","description":"One question.","$ref":"common.schema.json#/$defs/text"}},"successor":{"title":"Successor","description":"Id of the label whose edition replaces this one; null when there is none in the library.","examples":["tco-certified-gen10"],"anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"support":{"title":"Support","description":"Of a supporting instrument: what it is worth, and why it is no label; null for labels, and where it does not apply.","anyOf":[{"type":"object","additionalProperties":false,"required":["helps","whyNotALabel"],"properties":{"helps":{"title":"Helps","description":"Where in a procurement it is of use.","type":"array","items":{"title":"Help","description":"One use.","type":"object","additionalProperties":false,"required":["stage","how"],"properties":{"stage":{"title":"Stage","description":"Stage of the procurement.","examples":["performance"],"enum":["market-dialogue","selection","proof","performance"]},"how":{"title":"How","description":"What a buyer can do with it.","examples":["Ask for the report of the named factory."],"$ref":"common.schema.json#/$defs/text"}}}},"whyNotALabel":{"title":"Why it is no label","description":"Why its result cannot be relied on like a mark.","type":"array","items":{"title":"Reason","description":"One reason.","examples":["A report gives findings and no decision whether the site passes."],"$ref":"common.schema.json#/$defs/text"}}}},{"type":"null"}]}}}},"gaps":{"title":"Gaps","description":"What no ranked label surely assures.","type":"array","items":{"title":"Gap","description":"One gap.","type":"object","additionalProperties":false,"required":["requirement","tier","state","nearest","clauses","proof","followUp","practices","issues"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"state":{"title":"State","description":"State. gap: no label can meet it; open: a label may meet it, which is not established.","examples":["gap"],"enum":["gap","open"]},"nearest":{"title":"Nearest","description":"The label that comes nearest.","anyOf":[{"type":"object","additionalProperties":false,"required":["label","grade","lacks"],"properties":{"label":{"title":"Label","description":"Label id.","$ref":"common.schema.json#/$defs/id"},"grade":{"title":"Grade","description":"Grade.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"lacks":{"title":"Lacks","description":"Links that are missing.","type":"array","items":{"title":"Link","description":"A link.","examples":["demanded"],"enum":["demanded","verified","bound","credible"]}}}},{"type":"null"}]},"clauses":{"title":"Clauses","description":"Wording to use instead.","type":"object","additionalProperties":false,"required":["technical-specification","award","performance"],"properties":{"technical-specification":{"title":"Technical specification","description":"Wording.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"award":{"title":"Award","description":"Wording.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"performance":{"title":"Performance","description":"Wording.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]}}},"proof":{"title":"Proof","description":"Means of proof, strongest first.","type":"array","items":{"title":"Proof","description":"One.","$ref":"common.schema.json#/$defs/text"}},"followUp":{"title":"Follow-up","description":"Actions.","type":"array","items":{"title":"Action","description":"One action.","type":"object","additionalProperties":false,"required":["when","who","action","evidence"],"properties":{"when":{"title":"When","description":"When.","$ref":"common.schema.json#/$defs/text"},"who":{"title":"Who","description":"Who.","examples":["buyer"],"type":"string","minLength":1},"action":{"title":"Action","description":"What.","$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What shows it.","$ref":"common.schema.json#/$defs/text"}}}},"practices":{"title":"Practices","description":"Ids of practices of other buyers, the nearest first; they stand in full under practices.","examples":[["dfo-reuse-framework"]],"type":"array","items":{"title":"Practice","description":"One id.","examples":["dfo-reuse-framework"],"$ref":"common.schema.json#/$defs/id"}},"issues":{"title":"Issues","description":"Ids of issues for joint dialogue with industry; they stand in full under issues.","examples":[["recruitment-fees"]],"type":"array","items":{"title":"Issue","description":"One id.","examples":["recruitment-fees"],"$ref":"common.schema.json#/$defs/id"}}}}},"followUp":{"title":"Follow-up plan","description":"What to check during the contract.","type":"array","items":{"title":"Action","description":"One action.","type":"object","additionalProperties":false,"required":["when","who","action","evidence","register","requirements"],"properties":{"when":{"title":"When","description":"When.","$ref":"common.schema.json#/$defs/text"},"who":{"title":"Who","description":"Who.","examples":["buyer"],"type":"string","minLength":1},"action":{"title":"Action","description":"What.","$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What shows it.","$ref":"common.schema.json#/$defs/text"},"register":{"title":"Register","description":"Register of the label to check in.","anyOf":[{"$ref":"common.schema.json#/$defs/url"},{"type":"null"}]},"requirements":{"title":"Requirements","description":"Requirements it serves.","type":"array","items":{"title":"Requirement","description":"Id.","$ref":"common.schema.json#/$defs/id"}}}}}}}},"practices":{"title":"Practices","description":"Practices of other public buyers that gaps name.","type":"array","items":{"title":"Practice","description":"One practice.","type":"object","additionalProperties":false,"required":["id","title","buyer","country","from","to","what","result","lesson","requirements","sources"],"properties":{"id":{"title":"Id","description":"Practice id.","examples":["dfo-reuse-framework"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"What was bought or agreed.","$ref":"common.schema.json#/$defs/text"},"buyer":{"title":"Buyer","description":"The public buyer.","$ref":"common.schema.json#/$defs/text"},"country":{"title":"Country","description":"Its country.","examples":["NO"],"$ref":"common.schema.json#/$defs/country"},"from":{"title":"From","description":"Year, or null when it was not read or goes on.","examples":[2022],"anyOf":[{"type":"integer"},{"type":"null"}]},"to":{"title":"To","description":"Year, or null when it was not read or goes on.","examples":[2022],"anyOf":[{"type":"integer"},{"type":"null"}]},"what":{"title":"What they did","description":"In plain words.","$ref":"common.schema.json#/$defs/text"},"result":{"title":"Result","description":"What came of it; null when no result was read.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"lesson":{"title":"Lesson","description":"What others can learn; null when none was read.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"requirements":{"title":"Requirements","description":"Requirements that it touches.","examples":[["ce-take-back"]],"type":"array","items":{"title":"Requirement","description":"One id.","examples":["ce-take-back"],"$ref":"common.schema.json#/$defs/id"}},"sources":{"title":"Sources","description":"Ids of entries of sources.","examples":[["practices/P1"]],"type":"array","items":{"title":"Source","description":"File, slash, source id.","examples":["practices/P1"],"type":"string","minLength":1}}}}},"issues":{"title":"Issues","description":"Issues for joint dialogue with industry that gaps name.","type":"array","items":{"title":"Issue","description":"One issue.","type":"object","additionalProperties":false,"required":["id","title","issue","ask","addressees","requirements","sources"],"properties":{"id":{"title":"Id","description":"Issue id.","examples":["recruitment-fees"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"The issue in a few words.","$ref":"common.schema.json#/$defs/text"},"issue":{"title":"Issue","description":"What is wrong.","$ref":"common.schema.json#/$defs/text"},"ask":{"title":"Ask","description":"What buyers ask of the market.","$ref":"common.schema.json#/$defs/text"},"addressees":{"title":"Addressees","description":"Who can change it.","examples":[["brands"]],"type":"array","items":{"title":"Addressee","description":"One group.","examples":["brands"],"type":"string","enum":["brands","manufacturers","smelters-and-mines","recyclers","resellers","label-owners","lawmakers"]}},"requirements":{"title":"Requirements","description":"Requirements that it touches.","examples":[["lr-recruitment-fees"]],"type":"array","items":{"title":"Requirement","description":"One id.","examples":["lr-recruitment-fees"],"$ref":"common.schema.json#/$defs/id"}},"sources":{"title":"Sources","description":"Ids of entries of sources.","examples":[["practices/P1"]],"type":"array","items":{"title":"Source","description":"File, slash, source id.","examples":["practices/P1"],"type":"string","minLength":1}}}}},"sources":{"title":"Sources","description":"Every source that the result rests on.","type":"array","items":{"title":"Source","description":"One source.","type":"object","additionalProperties":false,"required":["id","title","publisher","date","url","read"],"properties":{"id":{"title":"Id","description":"Label id or file, slash, source id.","examples":["tco-certified-gen10/T3"],"type":"string","minLength":1},"title":{"title":"Title","description":"Title.","$ref":"common.schema.json#/$defs/text"},"publisher":{"title":"Publisher","description":"Publisher.","$ref":"common.schema.json#/$defs/text"},"date":{"title":"Date","description":"Date or undated.","$ref":"common.schema.json#/$defs/text"},"url":{"title":"Address","description":"Address.","$ref":"common.schema.json#/$defs/url"},"read":{"title":"Read","description":"Day read.","$ref":"common.schema.json#/$defs/date"}}}},"warnings":{"title":"Warnings","description":"What the reader should know.","type":"array","items":{"title":"Warning","description":"One warning.","type":"object","additionalProperties":false,"required":["code","message","path"],"properties":{"code":{"title":"Code","description":"Permanent code.","$ref":"common.schema.json#/$defs/id"},"message":{"title":"Message","description":"Message.","$ref":"common.schema.json#/$defs/text"},"path":{"title":"Path","description":"Where in the tender or library.","examples":["lots/0"],"type":"string","minLength":1}}}}},"$defs":{"shares":{"title":"Shares","description":"Share of the weight of what is asked that is met, in three nested readings, each [lowest, highest] from 0 to 1.","type":"object","additionalProperties":false,"required":["demanded","checked","assured"],"properties":{"demanded":{"title":"Demanded","description":"The label asks for it.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"checked":{"title":"Checked","description":"And it is verified and tied to the goods.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"assured":{"title":"Assured","description":"And the scheme itself is credible.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}},"item":{"title":"Item","description":"A product category or a service of the lot.","type":"object","additionalProperties":false,"required":[],"properties":{"product":{"title":"Product","description":"Product category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"service":{"title":"Service","description":"Service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"}},"minProperties":1,"maxProperties":1},"profile":{"title":"Credibility","description":"Credibility of the scheme in one profile.","type":"object","additionalProperties":false,"required":["class","score","evidence","dimensions","gates"],"properties":{"class":{"title":"Class","description":"Class [lowest, highest]; D as the lowest only because a gate is open reads \"not established\".","examples":[["C","B"]],"type":"array","prefixItems":[{"enum":["A","B","C","D"]},{"enum":["A","B","C","D"]}],"items":false,"minItems":2,"maxItems":2},"score":{"title":"Score","description":"0 to 100.","examples":[[61,75.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Whether enough is known. sufficient: enough of the profile is known to a width of 1; thin: too little is known.","examples":["sufficient"],"enum":["sufficient","thin"]},"dimensions":{"title":"Dimensions","description":"Value of each dimension, 0 to 1.","type":"object","propertyNames":{"title":"Dimension","description":"Dimension id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Value","description":"Lowest and highest.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}},"gates":{"title":"Gates","description":"State of each gate.","type":"array","items":{"title":"Gate","description":"One gate.","type":"object","additionalProperties":false,"required":["indicator","state"],"properties":{"indicator":{"title":"Indicator","description":"Indicator id.","$ref":"common.schema.json#/$defs/id"},"state":{"title":"State","description":"State of the gate. passed: surely at or above the minimum; failed: surely below it; not-established: not known.","examples":["passed"],"enum":["passed","failed","not-established"]}}}}}},"cell":{"title":"Cell","description":"One requirement at one tier by this label.","type":"object","additionalProperties":false,"required":["requirement","tier","item","O","V","B","class","number","demanded","checked","assured","limitedBy","unknown","basis","obtainable","evidence"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"item":{"title":"Item","description":"With several items in the lot that are not covered alike: the product or service that is covered least; null otherwise.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"O":{"title":"O","description":"Demanded, 0 to 4.","examples":[[4,4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"V":{"title":"V","description":"Verified, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"B":{"title":"B","description":"Bound to the goods, 0 to 3.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"class":{"title":"Class","description":"Assured reading, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"number":{"title":"Number","description":"Orders labels inside a class, 0 to 100.","examples":[[42.8,71.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"demanded":{"title":"Demanded","description":"Met as demanded. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"checked":{"title":"Checked","description":"Met as checked. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"assured":{"title":"Assured","description":"Met as assured. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"limitedBy":{"title":"Limited by","description":"Weakest links at the lower bound; empty when met.","type":"array","items":{"title":"Link","description":"A link of the chain.","examples":["demanded"],"enum":["demanded","verified","bound","credible"]}},"unknown":{"title":"Unknown","description":"Facts that keep the cell from being surely met: claim, verification elements or indicators.","type":"array","items":{"title":"Fact","description":"Fact id.","examples":["asr-worker-voice"],"type":"string","minLength":1}},"basis":{"title":"Basis","description":"Why the demand is what it is. claim: a claim of the label; law: the label only demands what binding law demands anyway, so it is not credited; not-addressed: documented as not addressed; outside-scope: outside the scheme's scope; other-goods: the claim concerns other goods or the company only; silent: inside the scope, nothing found.","examples":["claim"],"enum":["claim","law","not-addressed","outside-scope","other-goods","silent"]},"obtainable":{"title":"Obtainable","description":"What the class would be for products that the register shows with the optional criterion.","anyOf":[{"type":"object","additionalProperties":false,"required":["criterion","class"],"properties":{"criterion":{"title":"Criterion","description":"Criterion id.","$ref":"common.schema.json#/$defs/text"},"class":{"title":"Class","description":"0 to 4.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}},{"type":"null"}]},"evidence":{"title":"Evidence","description":"Source and locator of each entry.","type":"array","items":{"title":"Place","description":"Source id and locator.","examples":["T3 card \"60 hours\""],"type":"string","minLength":1}}}}}};
const schema33 = {"title":"Date","description":"A calendar day, year-month-day.","examples":["2026-11-23"],"type":"string","format":"date"};
const schema34 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema37 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema63 = {"title":"Legal use","description":"U1 label required in the technical specification; U2 its requirements copied, label as proof; U3-label award points for the label; U3-list award points for listed requirements; U4 contract performance condition; U5 proof only; U6 selection evidence; U7 dialogue or reporting wish.","examples":["U1"],"type":"string","enum":["U1","U2","U3-label","U3-list","U4","U5","U6","U7"]};
const schema70 = {"title":"Theme","description":"One of the three groups of requirements.","examples":["labour-rights"],"type":"string","enum":["human-rights","labour-rights","circularity"]};
const schema71 = {"title":"Kind of requirement","description":"people: rights of people in production; process: due diligence and disclosure; product: a testable property; commitment: a promise kept over time; service: take-back, erasure, recycling.","examples":["commitment"],"type":"string","enum":["people","process","product","commitment","service"]};
const schema48 = {"title":"Rung","description":"A level of ambition on the ladder of a requirement; each implies the lower ones.","examples":["advanced"],"type":"string","enum":["basic","advanced","frontrunner"]};
const schema78 = {"title":"Tier","description":"A stage of the supply chain, from the product in the buyer's hands to mining, and its end of life.","examples":["final-assembly"],"type":"string","enum":["product","brand","final-assembly","components","smelting-refining","mining","end-of-life"]};
const schema86 = {"title":"Address","description":"An http or https address.","examples":["https://tcocertified.com"],"type":"string","pattern":"^https?://[^\\s]+$","maxLength":1000};
const schema93 = {"title":"Shares","description":"Share of the weight of what is asked that is met, in three nested readings, each [lowest, highest] from 0 to 1.","type":"object","additionalProperties":false,"required":["demanded","checked","assured"],"properties":{"demanded":{"title":"Demanded","description":"The label asks for it.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"checked":{"title":"Checked","description":"And it is verified and tied to the goods.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"assured":{"title":"Assured","description":"And the scheme itself is credible.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}};
const schema39 = {"title":"Country","description":"Two letters, ISO 3166-1 alpha-2.","examples":["BE"],"type":"string","pattern":"^[A-Z]{2}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern26 = new RegExp("^https?://[^\\s]+$", "u");
const pattern6 = new RegExp("^[A-Z]{2}$", "u");
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"tender.schema.json","title":"Tender","description":"What a public buyer wants to buy and how much to ask. Only a title and one lot with a product or service are needed.","type":"object","additionalProperties":false,"required":["title","lots"],"properties":{"title":{"title":"Title","description":"Title of the tender.","examples":["Laptops and screens for the federal service"],"$ref":"common.schema.json#/$defs/text"},"buyer":{"title":"Buyer","description":"Who buys.","type":"object","additionalProperties":false,"required":[],"properties":{"name":{"title":"Name","description":"Name of the contracting authority.","examples":["Federal Institute"],"$ref":"common.schema.json#/$defs/text"},"country":{"title":"Country","description":"Country of the buyer.","examples":["BE"],"$ref":"common.schema.json#/$defs/country"}}},"reference":{"title":"Reference","description":"The buyer's own reference.","examples":["2026-ICT-14"],"$ref":"common.schema.json#/$defs/text"},"value":{"title":"Value","description":"Estimated value without VAT.","type":"object","additionalProperties":false,"required":["amount","currency"],"properties":{"amount":{"title":"Amount","description":"Amount.","examples":[2400000],"type":"number","exclusiveMinimum":0},"currency":{"title":"Currency","description":"Three letters, ISO 4217.","examples":["EUR"],"type":"string","minLength":1,"pattern":"^[A-Z]{3}$"}}},"lots":{"title":"Lots","description":"What is bought, lot by lot.","type":"array","items":{"title":"Lot","description":"One lot.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"title":"Lot id","description":"Id of the lot.","examples":["1"],"type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"title":{"title":"Title","description":"Title of the lot.","examples":["Laptops"],"$ref":"common.schema.json#/$defs/text"},"products":{"title":"Products","description":"Product categories in the lot.","examples":[["notebook"]],"type":"array","items":{"title":"Product","description":"A product category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"services":{"title":"Services","description":"Services in the lot.","examples":[["take-back"]],"type":"array","items":{"title":"Service","description":"A service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"cpv":{"title":"CPV codes","description":"CPV codes of the lot.","examples":[["30213100-6"]],"type":"array","items":{"title":"CPV code","description":"Eight digits, with or without check digit.","examples":["30213100-6"],"type":"string","minLength":1,"pattern":"^\\d{8}(-\\d)?$"}},"quantity":{"title":"Quantity","description":"Number of units.","examples":[3000],"type":"integer","minimum":1},"ambition":{"title":"Ambition by theme","description":"How much to ask in each theme.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"labour-rights":{"title":"labour-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"circularity":{"title":"circularity","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]}}},"assurance":{"title":"Assurance by theme","description":"How surely requirements shall be met; by default it follows from the ambition.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"labour-rights":{"title":"labour-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"circularity":{"title":"circularity","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"}}},"requirements":{"title":"Single requirements","description":"Wishes about single requirements.","examples":[{"lr-forced-labour":{"must":true}}],"type":"object","propertyNames":{"title":"Requirement id","description":"A requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Wish about one requirement","description":"Raise, lower, drop or make it a must.","type":"object","additionalProperties":false,"required":[],"properties":{"ambition":{"title":"Ambition","description":"Rung asked for this requirement.","$ref":"common.schema.json#/$defs/rung"},"must":{"title":"Must","description":"True when the tender cannot do without it: it counts double and comes first.","examples":[true],"type":"boolean"},"assurance":{"title":"Assurance","description":"How surely it shall be met.","$ref":"common.schema.json#/$defs/assurance"},"drop":{"title":"Drop","description":"True to leave it out.","examples":[true],"type":"boolean"}}}}}},"minItems":1},"ambition":{"title":"Ambition by theme","description":"How much to ask in each theme.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"labour-rights":{"title":"labour-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"circularity":{"title":"circularity","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]}}},"assurance":{"title":"Assurance by theme","description":"How surely requirements shall be met; by default it follows from the ambition.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"labour-rights":{"title":"labour-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"circularity":{"title":"circularity","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"}}},"requirements":{"title":"Single requirements","description":"Wishes about single requirements.","examples":[{"lr-forced-labour":{"must":true}}],"type":"object","propertyNames":{"title":"Requirement id","description":"A requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Wish about one requirement","description":"Raise, lower, drop or make it a must.","type":"object","additionalProperties":false,"required":[],"properties":{"ambition":{"title":"Ambition","description":"Rung asked for this requirement.","$ref":"common.schema.json#/$defs/rung"},"must":{"title":"Must","description":"True when the tender cannot do without it: it counts double and comes first.","examples":[true],"type":"boolean"},"assurance":{"title":"Assurance","description":"How surely it shall be met.","$ref":"common.schema.json#/$defs/assurance"},"drop":{"title":"Drop","description":"True to leave it out.","examples":[true],"type":"boolean"}}}},"intent":{"title":"Intent","description":"The wanted strength of labels. require: in the technical specification; reward: as award criterion; contract: as performance condition.","examples":["require"],"enum":["require","reward","contract"]},"production":{"title":"Production","description":"What is known about the places of production.","type":"object","additionalProperties":false,"required":[],"properties":{"workers-can-speak":{"title":"Workers can speak","description":"Whether workers at the expected places of production can speak freely.","examples":["freely"],"enum":["freely","not-freely","unknown"]}}},"delivery":{"title":"Delivery","description":"Period of delivery.","type":"object","additionalProperties":false,"required":[],"properties":{"from":{"title":"From","description":"First day.","examples":["2027-03-01"],"$ref":"common.schema.json#/$defs/date"},"to":{"title":"To","description":"Last day.","examples":["2031-03-01"],"$ref":"common.schema.json#/$defs/date"}}},"follow-up":{"title":"Follow-up","description":"How the contract will be followed up.","type":"object","additionalProperties":false,"required":[],"properties":{"capacity":{"title":"Capacity","description":"Who can follow up. none: nobody; own: the buyer's own staff; joint: together with other buyers; monitoring-organisation: with a monitoring organisation.","examples":["joint"],"enum":["none","own","joint","monitoring-organisation"]}}},"market":{"title":"Market","description":"What is known about the market.","type":"object","additionalProperties":false,"required":[],"properties":{"known-alternatives":{"title":"Known alternatives","description":"Other labels or proofs that bidders are known to use.","examples":["two bidders hold EPEAT"],"$ref":"common.schema.json#/$defs/text"}}},"jurisdiction":{"title":"Jurisdiction","description":"Procurement law that applies; by default from the country of the buyer.","examples":["eu"],"enum":["eu","eea","other"]}}};
const schema44 = {"title":"Assurance wished","description":"How surely a requirement shall be met: stated (1), partly assured (2) or credibly assured (3).","examples":["credibly"],"type":"string","enum":["stated","partly","credibly"]};
const func0 = require("ajv/dist/runtime/equal").default;
const pattern7 = new RegExp("^[A-Z]{3}$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern11 = new RegExp("^\\d{8}(-\\d)?$", "u");
function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="tender.schema.json" */;
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
if(!(func1.call(schema36.properties, key0))){
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
if(!pattern6.test(data3)){
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
if(!pattern7.test(data7)){
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
if(!(func1.call(schema36.properties.lots.items.properties, key3))){
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
if(!pattern8.test(data10)){
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
if(!pattern4.test(data13)){
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
if(!pattern4.test(data15)){
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
if(!pattern11.test(data17)){
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
const err52 = {instancePath:instancePath+"/lots/" + i0+"/ambition/human-rights",schemaPath:"#/properties/lots/items/properties/ambition/properties/human-rights/enum",keyword:"enum",params:{allowedValues: schema36.properties.lots.items.properties.ambition.properties["human-rights"].enum},message:"must be equal to one of the allowed values"};
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
const err53 = {instancePath:instancePath+"/lots/" + i0+"/ambition/labour-rights",schemaPath:"#/properties/lots/items/properties/ambition/properties/labour-rights/enum",keyword:"enum",params:{allowedValues: schema36.properties.lots.items.properties.ambition.properties["labour-rights"].enum},message:"must be equal to one of the allowed values"};
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
const err54 = {instancePath:instancePath+"/lots/" + i0+"/ambition/circularity",schemaPath:"#/properties/lots/items/properties/ambition/properties/circularity/enum",keyword:"enum",params:{allowedValues: schema36.properties.lots.items.properties.ambition.properties.circularity.enum},message:"must be equal to one of the allowed values"};
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
const err58 = {instancePath:instancePath+"/lots/" + i0+"/assurance/human-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
const err60 = {instancePath:instancePath+"/lots/" + i0+"/assurance/labour-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
const err62 = {instancePath:instancePath+"/lots/" + i0+"/assurance/circularity",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern4.test(key6)){
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
const err70 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/ambition",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
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
const err73 = {instancePath:instancePath+"/lots/" + i0+"/requirements/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/assurance",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
const err80 = {instancePath:instancePath+"/ambition/human-rights",schemaPath:"#/properties/ambition/properties/human-rights/enum",keyword:"enum",params:{allowedValues: schema36.properties.ambition.properties["human-rights"].enum},message:"must be equal to one of the allowed values"};
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
const err81 = {instancePath:instancePath+"/ambition/labour-rights",schemaPath:"#/properties/ambition/properties/labour-rights/enum",keyword:"enum",params:{allowedValues: schema36.properties.ambition.properties["labour-rights"].enum},message:"must be equal to one of the allowed values"};
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
const err82 = {instancePath:instancePath+"/ambition/circularity",schemaPath:"#/properties/ambition/properties/circularity/enum",keyword:"enum",params:{allowedValues: schema36.properties.ambition.properties.circularity.enum},message:"must be equal to one of the allowed values"};
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
const err86 = {instancePath:instancePath+"/assurance/human-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
const err88 = {instancePath:instancePath+"/assurance/labour-rights",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
const err90 = {instancePath:instancePath+"/assurance/circularity",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
if(!pattern4.test(key11)){
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
const err98 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/ambition",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
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
const err101 = {instancePath:instancePath+"/requirements/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/assurance",schemaPath:"common.schema.json#/$defs/assurance/enum",keyword:"enum",params:{allowedValues: schema44.enum},message:"must be equal to one of the allowed values"};
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
if(data.intent !== undefined){
let data47 = data.intent;
if(!(((data47 === "require") || (data47 === "reward")) || (data47 === "contract"))){
const err105 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/enum",keyword:"enum",params:{allowedValues: schema36.properties.intent.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.production !== undefined){
let data48 = data.production;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key14 in data48){
if(!(key14 === "workers-can-speak")){
const err106 = {instancePath:instancePath+"/production",schemaPath:"#/properties/production/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data48["workers-can-speak"] !== undefined){
let data49 = data48["workers-can-speak"];
if(!(((data49 === "freely") || (data49 === "not-freely")) || (data49 === "unknown"))){
const err107 = {instancePath:instancePath+"/production/workers-can-speak",schemaPath:"#/properties/production/properties/workers-can-speak/enum",keyword:"enum",params:{allowedValues: schema36.properties.production.properties["workers-can-speak"].enum},message:"must be equal to one of the allowed values"};
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
const err108 = {instancePath:instancePath+"/production",schemaPath:"#/properties/production/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.delivery !== undefined){
let data50 = data.delivery;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key15 in data50){
if(!((key15 === "from") || (key15 === "to"))){
const err109 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data50.from !== undefined){
let data51 = data50.from;
if(typeof data51 === "string"){
if(!(formats0.test(data51))){
const err110 = {instancePath:instancePath+"/delivery/from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err111 = {instancePath:instancePath+"/delivery/from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data50.to !== undefined){
let data52 = data50.to;
if(typeof data52 === "string"){
if(!(formats0.test(data52))){
const err112 = {instancePath:instancePath+"/delivery/to",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/delivery/to",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err114 = {instancePath:instancePath+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data["follow-up"] !== undefined){
let data53 = data["follow-up"];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key16 in data53){
if(!(key16 === "capacity")){
const err115 = {instancePath:instancePath+"/follow-up",schemaPath:"#/properties/follow-up/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data53.capacity !== undefined){
let data54 = data53.capacity;
if(!((((data54 === "none") || (data54 === "own")) || (data54 === "joint")) || (data54 === "monitoring-organisation"))){
const err116 = {instancePath:instancePath+"/follow-up/capacity",schemaPath:"#/properties/follow-up/properties/capacity/enum",keyword:"enum",params:{allowedValues: schema36.properties["follow-up"].properties.capacity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/follow-up",schemaPath:"#/properties/follow-up/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.market !== undefined){
let data55 = data.market;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key17 in data55){
if(!(key17 === "known-alternatives")){
const err118 = {instancePath:instancePath+"/market",schemaPath:"#/properties/market/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data55["known-alternatives"] !== undefined){
let data56 = data55["known-alternatives"];
if(typeof data56 === "string"){
if(func2(data56) > 4000){
const err119 = {instancePath:instancePath+"/market/known-alternatives",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(func2(data56) < 1){
const err120 = {instancePath:instancePath+"/market/known-alternatives",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err121 = {instancePath:instancePath+"/market/known-alternatives",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err122 = {instancePath:instancePath+"/market",schemaPath:"#/properties/market/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.jurisdiction !== undefined){
let data57 = data.jurisdiction;
if(!(((data57 === "eu") || (data57 === "eea")) || (data57 === "other"))){
const err123 = {instancePath:instancePath+"/jurisdiction",schemaPath:"#/properties/jurisdiction/enum",keyword:"enum",params:{allowedValues: schema36.properties.jurisdiction.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema65 = {"title":"Item","description":"A product category or a service of the lot.","type":"object","additionalProperties":false,"required":[],"properties":{"product":{"title":"Product","description":"Product category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"service":{"title":"Service","description":"Service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"}},"minProperties":1,"maxProperties":1};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties"};
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
if(!((key0 === "product") || (key0 === "service"))){
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
if(data.product !== undefined){
let data0 = data.product;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err3 = {instancePath:instancePath+"/product",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/product",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/product",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.service !== undefined){
let data1 = data.service;
if(typeof data1 === "string"){
if(func2(data1) > 80){
const err6 = {instancePath:instancePath+"/service",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data1)){
const err7 = {instancePath:instancePath+"/service",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err8 = {instancePath:instancePath+"/service",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema90 = {"title":"Credibility","description":"Credibility of the scheme in one profile.","type":"object","additionalProperties":false,"required":["class","score","evidence","dimensions","gates"],"properties":{"class":{"title":"Class","description":"Class [lowest, highest]; D as the lowest only because a gate is open reads \"not established\".","examples":[["C","B"]],"type":"array","prefixItems":[{"enum":["A","B","C","D"]},{"enum":["A","B","C","D"]}],"items":false,"minItems":2,"maxItems":2},"score":{"title":"Score","description":"0 to 100.","examples":[[61,75.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Whether enough is known. sufficient: enough of the profile is known to a width of 1; thin: too little is known.","examples":["sufficient"],"enum":["sufficient","thin"]},"dimensions":{"title":"Dimensions","description":"Value of each dimension, 0 to 1.","type":"object","propertyNames":{"title":"Dimension","description":"Dimension id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Value","description":"Lowest and highest.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}},"gates":{"title":"Gates","description":"State of each gate.","type":"array","items":{"title":"Gate","description":"One gate.","type":"object","additionalProperties":false,"required":["indicator","state"],"properties":{"indicator":{"title":"Indicator","description":"Indicator id.","$ref":"common.schema.json#/$defs/id"},"state":{"title":"State","description":"State of the gate. passed: surely at or above the minimum; failed: surely below it; not-established: not known.","examples":["passed"],"enum":["passed","failed","not-established"]}}}}}};
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
if(data.class === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.score === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "score"},message:"must have required property '"+"score"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.evidence === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.dimensions === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.gates === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "gates"},message:"must have required property '"+"gates"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "class") || (key0 === "score")) || (key0 === "evidence")) || (key0 === "dimensions")) || (key0 === "gates"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.class !== undefined){
let data0 = data.class;
if(Array.isArray(data0)){
if(data0.length > 2){
const err6 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.length < 2){
const err7 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data0.length;
if(len0 > 0){
let data1 = data0[0];
if(!((((data1 === "A") || (data1 === "B")) || (data1 === "C")) || (data1 === "D"))){
const err8 = {instancePath:instancePath+"/class/0",schemaPath:"#/properties/class/prefixItems/0/enum",keyword:"enum",params:{allowedValues: schema90.properties.class.prefixItems[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(len0 > 1){
let data2 = data0[1];
if(!((((data2 === "A") || (data2 === "B")) || (data2 === "C")) || (data2 === "D"))){
const err9 = {instancePath:instancePath+"/class/1",schemaPath:"#/properties/class/prefixItems/1/enum",keyword:"enum",params:{allowedValues: schema90.properties.class.prefixItems[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
const len1 = data0.length;
if(!(len1 <= 2)){
const err10 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err11 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.score !== undefined){
let data3 = data.score;
if(Array.isArray(data3)){
if(data3.length > 2){
const err12 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data3.length < 2){
const err13 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len2 = data3.length;
if(len2 > 0){
let data4 = data3[0];
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err14 = {instancePath:instancePath+"/score/0",schemaPath:"#/properties/score/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(len2 > 1){
let data5 = data3[1];
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err15 = {instancePath:instancePath+"/score/1",schemaPath:"#/properties/score/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
const len3 = data3.length;
if(!(len3 <= 2)){
const err16 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err17 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.evidence !== undefined){
let data6 = data.evidence;
if(!((data6 === "sufficient") || (data6 === "thin"))){
const err18 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema90.properties.evidence.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.dimensions !== undefined){
let data7 = data.dimensions;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
const _errs15 = errors;
if(typeof key1 === "string"){
if(func2(key1) > 80){
const err19 = {instancePath:instancePath+"/dimensions",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern4.test(key1)){
const err20 = {instancePath:instancePath+"/dimensions",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key1};
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
const err21 = {instancePath:instancePath+"/dimensions",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var valid3 = _errs15 === errors;
if(!valid3){
const err22 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
for(const key2 in data7){
let data8 = data7[key2];
if(Array.isArray(data8)){
if(data8.length > 2){
const err23 = {instancePath:instancePath+"/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.length < 2){
const err24 = {instancePath:instancePath+"/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
const len4 = data8.length;
if(len4 > 0){
let data9 = data8[0];
if(!((typeof data9 == "number") && (isFinite(data9)))){
const err25 = {instancePath:instancePath+"/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/0",schemaPath:"#/properties/dimensions/additionalProperties/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(len4 > 1){
let data10 = data8[1];
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/1",schemaPath:"#/properties/dimensions/additionalProperties/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
const len5 = data8.length;
if(!(len5 <= 2)){
const err27 = {instancePath:instancePath+"/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/dimensions/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/dimensions/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/dimensions",schemaPath:"#/properties/dimensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.gates !== undefined){
let data11 = data.gates;
if(Array.isArray(data11)){
const len6 = data11.length;
for(let i0=0; i0<len6; i0++){
let data12 = data11[i0];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.indicator === undefined){
const err30 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "indicator"},message:"must have required property '"+"indicator"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.state === undefined){
const err31 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key3 in data12){
if(!((key3 === "indicator") || (key3 === "state"))){
const err32 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data12.indicator !== undefined){
let data13 = data12.indicator;
if(typeof data13 === "string"){
if(func2(data13) > 80){
const err33 = {instancePath:instancePath+"/gates/" + i0+"/indicator",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern4.test(data13)){
const err34 = {instancePath:instancePath+"/gates/" + i0+"/indicator",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/gates/" + i0+"/indicator",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.state !== undefined){
let data14 = data12.state;
if(!(((data14 === "passed") || (data14 === "failed")) || (data14 === "not-established"))){
const err36 = {instancePath:instancePath+"/gates/" + i0+"/state",schemaPath:"#/properties/gates/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema90.properties.gates.items.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err37 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err38 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema97 = {"title":"Cell","description":"One requirement at one tier by this label.","type":"object","additionalProperties":false,"required":["requirement","tier","item","O","V","B","class","number","demanded","checked","assured","limitedBy","unknown","basis","obtainable","evidence"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"item":{"title":"Item","description":"With several items in the lot that are not covered alike: the product or service that is covered least; null otherwise.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"O":{"title":"O","description":"Demanded, 0 to 4.","examples":[[4,4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"V":{"title":"V","description":"Verified, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"B":{"title":"B","description":"Bound to the goods, 0 to 3.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"class":{"title":"Class","description":"Assured reading, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"number":{"title":"Number","description":"Orders labels inside a class, 0 to 100.","examples":[[42.8,71.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"demanded":{"title":"Demanded","description":"Met as demanded. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"checked":{"title":"Checked","description":"Met as checked. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"assured":{"title":"Assured","description":"Met as assured. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"limitedBy":{"title":"Limited by","description":"Weakest links at the lower bound; empty when met.","type":"array","items":{"title":"Link","description":"A link of the chain.","examples":["demanded"],"enum":["demanded","verified","bound","credible"]}},"unknown":{"title":"Unknown","description":"Facts that keep the cell from being surely met: claim, verification elements or indicators.","type":"array","items":{"title":"Fact","description":"Fact id.","examples":["asr-worker-voice"],"type":"string","minLength":1}},"basis":{"title":"Basis","description":"Why the demand is what it is. claim: a claim of the label; law: the label only demands what binding law demands anyway, so it is not credited; not-addressed: documented as not addressed; outside-scope: outside the scheme's scope; other-goods: the claim concerns other goods or the company only; silent: inside the scope, nothing found.","examples":["claim"],"enum":["claim","law","not-addressed","outside-scope","other-goods","silent"]},"obtainable":{"title":"Obtainable","description":"What the class would be for products that the register shows with the optional criterion.","anyOf":[{"type":"object","additionalProperties":false,"required":["criterion","class"],"properties":{"criterion":{"title":"Criterion","description":"Criterion id.","$ref":"common.schema.json#/$defs/text"},"class":{"title":"Class","description":"0 to 4.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}},{"type":"null"}]},"evidence":{"title":"Evidence","description":"Source and locator of each entry.","type":"array","items":{"title":"Place","description":"Source id and locator.","examples":["T3 card \"60 hours\""],"type":"string","minLength":1}}}};
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
if(data.requirement === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.tier === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.item === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.O === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "O"},message:"must have required property '"+"O"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.V === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "V"},message:"must have required property '"+"V"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.B === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "B"},message:"must have required property '"+"B"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.class === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.number === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"},message:"must have required property '"+"number"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.demanded === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.checked === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.assured === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.limitedBy === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limitedBy"},message:"must have required property '"+"limitedBy"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.unknown === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unknown"},message:"must have required property '"+"unknown"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.basis === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.obtainable === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "obtainable"},message:"must have required property '"+"obtainable"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.evidence === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema97.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.requirement !== undefined){
let data0 = data.requirement;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err17 = {instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern4.test(data0)){
const err18 = {instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.tier !== undefined){
let data1 = data.tier;
if(typeof data1 !== "string"){
const err20 = {instancePath:instancePath+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((((((data1 === "product") || (data1 === "brand")) || (data1 === "final-assembly")) || (data1 === "components")) || (data1 === "smelting-refining")) || (data1 === "mining")) || (data1 === "end-of-life"))){
const err21 = {instancePath:instancePath+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema78.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.item !== undefined){
let data2 = data.item;
const _errs9 = errors;
let valid3 = false;
const _errs10 = errors;
if(typeof data2 === "string"){
if(func2(data2) > 80){
const err22 = {instancePath:instancePath+"/item",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern4.test(data2)){
const err23 = {instancePath:instancePath+"/item",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err24 = {instancePath:instancePath+"/item",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
const _errs13 = errors;
if(data2 !== null){
const err25 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err26 = {instancePath:instancePath+"/item",schemaPath:"#/properties/item/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.O !== undefined){
let data3 = data.O;
if(Array.isArray(data3)){
if(data3.length > 2){
const err27 = {instancePath:instancePath+"/O",schemaPath:"#/properties/O/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data3.length < 2){
const err28 = {instancePath:instancePath+"/O",schemaPath:"#/properties/O/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data3.length;
if(len0 > 0){
let data4 = data3[0];
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err29 = {instancePath:instancePath+"/O/0",schemaPath:"#/properties/O/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(len0 > 1){
let data5 = data3[1];
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err30 = {instancePath:instancePath+"/O/1",schemaPath:"#/properties/O/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
const len1 = data3.length;
if(!(len1 <= 2)){
const err31 = {instancePath:instancePath+"/O",schemaPath:"#/properties/O/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/O",schemaPath:"#/properties/O/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.V !== undefined){
let data6 = data.V;
if(Array.isArray(data6)){
if(data6.length > 2){
const err33 = {instancePath:instancePath+"/V",schemaPath:"#/properties/V/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data6.length < 2){
const err34 = {instancePath:instancePath+"/V",schemaPath:"#/properties/V/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
const len2 = data6.length;
if(len2 > 0){
let data7 = data6[0];
if(!((typeof data7 == "number") && (isFinite(data7)))){
const err35 = {instancePath:instancePath+"/V/0",schemaPath:"#/properties/V/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(len2 > 1){
let data8 = data6[1];
if(!((typeof data8 == "number") && (isFinite(data8)))){
const err36 = {instancePath:instancePath+"/V/1",schemaPath:"#/properties/V/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
const len3 = data6.length;
if(!(len3 <= 2)){
const err37 = {instancePath:instancePath+"/V",schemaPath:"#/properties/V/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err38 = {instancePath:instancePath+"/V",schemaPath:"#/properties/V/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.B !== undefined){
let data9 = data.B;
if(Array.isArray(data9)){
if(data9.length > 2){
const err39 = {instancePath:instancePath+"/B",schemaPath:"#/properties/B/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data9.length < 2){
const err40 = {instancePath:instancePath+"/B",schemaPath:"#/properties/B/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len4 = data9.length;
if(len4 > 0){
let data10 = data9[0];
if(!((typeof data10 == "number") && (isFinite(data10)))){
const err41 = {instancePath:instancePath+"/B/0",schemaPath:"#/properties/B/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(len4 > 1){
let data11 = data9[1];
if(!((typeof data11 == "number") && (isFinite(data11)))){
const err42 = {instancePath:instancePath+"/B/1",schemaPath:"#/properties/B/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
const len5 = data9.length;
if(!(len5 <= 2)){
const err43 = {instancePath:instancePath+"/B",schemaPath:"#/properties/B/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err44 = {instancePath:instancePath+"/B",schemaPath:"#/properties/B/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.class !== undefined){
let data12 = data.class;
if(Array.isArray(data12)){
if(data12.length > 2){
const err45 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data12.length < 2){
const err46 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len6 = data12.length;
if(len6 > 0){
let data13 = data12[0];
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err47 = {instancePath:instancePath+"/class/0",schemaPath:"#/properties/class/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(len6 > 1){
let data14 = data12[1];
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err48 = {instancePath:instancePath+"/class/1",schemaPath:"#/properties/class/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
const len7 = data12.length;
if(!(len7 <= 2)){
const err49 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err50 = {instancePath:instancePath+"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.number !== undefined){
let data15 = data.number;
if(Array.isArray(data15)){
if(data15.length > 2){
const err51 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15.length < 2){
const err52 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len8 = data15.length;
if(len8 > 0){
let data16 = data15[0];
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err53 = {instancePath:instancePath+"/number/0",schemaPath:"#/properties/number/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(len8 > 1){
let data17 = data15[1];
if(!((typeof data17 == "number") && (isFinite(data17)))){
const err54 = {instancePath:instancePath+"/number/1",schemaPath:"#/properties/number/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
const len9 = data15.length;
if(!(len9 <= 2)){
const err55 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err56 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.demanded !== undefined){
let data18 = data.demanded;
if(!(((data18 === "surely") || (data18 === "possibly")) || (data18 === "no"))){
const err57 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/enum",keyword:"enum",params:{allowedValues: schema97.properties.demanded.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.checked !== undefined){
let data19 = data.checked;
if(!(((data19 === "surely") || (data19 === "possibly")) || (data19 === "no"))){
const err58 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/enum",keyword:"enum",params:{allowedValues: schema97.properties.checked.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.assured !== undefined){
let data20 = data.assured;
if(!(((data20 === "surely") || (data20 === "possibly")) || (data20 === "no"))){
const err59 = {instancePath:instancePath+"/assured",schemaPath:"#/properties/assured/enum",keyword:"enum",params:{allowedValues: schema97.properties.assured.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.limitedBy !== undefined){
let data21 = data.limitedBy;
if(Array.isArray(data21)){
const len10 = data21.length;
for(let i0=0; i0<len10; i0++){
let data22 = data21[i0];
if(!((((data22 === "demanded") || (data22 === "verified")) || (data22 === "bound")) || (data22 === "credible"))){
const err60 = {instancePath:instancePath+"/limitedBy/" + i0,schemaPath:"#/properties/limitedBy/items/enum",keyword:"enum",params:{allowedValues: schema97.properties.limitedBy.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/limitedBy",schemaPath:"#/properties/limitedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.unknown !== undefined){
let data23 = data.unknown;
if(Array.isArray(data23)){
const len11 = data23.length;
for(let i1=0; i1<len11; i1++){
let data24 = data23[i1];
if(typeof data24 === "string"){
if(func2(data24) < 1){
const err62 = {instancePath:instancePath+"/unknown/" + i1,schemaPath:"#/properties/unknown/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err63 = {instancePath:instancePath+"/unknown/" + i1,schemaPath:"#/properties/unknown/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.basis !== undefined){
let data25 = data.basis;
if(!((((((data25 === "claim") || (data25 === "law")) || (data25 === "not-addressed")) || (data25 === "outside-scope")) || (data25 === "other-goods")) || (data25 === "silent"))){
const err65 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema97.properties.basis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.obtainable !== undefined){
let data26 = data.obtainable;
const _errs57 = errors;
let valid14 = false;
const _errs58 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.criterion === undefined){
const err66 = {instancePath:instancePath+"/obtainable",schemaPath:"#/properties/obtainable/anyOf/0/required",keyword:"required",params:{missingProperty: "criterion"},message:"must have required property '"+"criterion"+"'"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data26.class === undefined){
const err67 = {instancePath:instancePath+"/obtainable",schemaPath:"#/properties/obtainable/anyOf/0/required",keyword:"required",params:{missingProperty: "class"},message:"must have required property '"+"class"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key1 in data26){
if(!((key1 === "criterion") || (key1 === "class"))){
const err68 = {instancePath:instancePath+"/obtainable",schemaPath:"#/properties/obtainable/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data26.criterion !== undefined){
let data27 = data26.criterion;
if(typeof data27 === "string"){
if(func2(data27) > 4000){
const err69 = {instancePath:instancePath+"/obtainable/criterion",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data27) < 1){
const err70 = {instancePath:instancePath+"/obtainable/criterion",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err71 = {instancePath:instancePath+"/obtainable/criterion",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.class !== undefined){
let data28 = data26.class;
if(Array.isArray(data28)){
if(data28.length > 2){
const err72 = {instancePath:instancePath+"/obtainable/class",schemaPath:"#/properties/obtainable/anyOf/0/properties/class/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data28.length < 2){
const err73 = {instancePath:instancePath+"/obtainable/class",schemaPath:"#/properties/obtainable/anyOf/0/properties/class/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
const len12 = data28.length;
if(len12 > 0){
let data29 = data28[0];
if(!((typeof data29 == "number") && (isFinite(data29)))){
const err74 = {instancePath:instancePath+"/obtainable/class/0",schemaPath:"#/properties/obtainable/anyOf/0/properties/class/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(len12 > 1){
let data30 = data28[1];
if(!((typeof data30 == "number") && (isFinite(data30)))){
const err75 = {instancePath:instancePath+"/obtainable/class/1",schemaPath:"#/properties/obtainable/anyOf/0/properties/class/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
const len13 = data28.length;
if(!(len13 <= 2)){
const err76 = {instancePath:instancePath+"/obtainable/class",schemaPath:"#/properties/obtainable/anyOf/0/properties/class/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err77 = {instancePath:instancePath+"/obtainable/class",schemaPath:"#/properties/obtainable/anyOf/0/properties/class/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err78 = {instancePath:instancePath+"/obtainable",schemaPath:"#/properties/obtainable/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid1 = _errs58 === errors;
valid14 = valid14 || _valid1;
const _errs70 = errors;
if(data26 !== null){
const err79 = {instancePath:instancePath+"/obtainable",schemaPath:"#/properties/obtainable/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid1 = _errs70 === errors;
valid14 = valid14 || _valid1;
if(!valid14){
const err80 = {instancePath:instancePath+"/obtainable",schemaPath:"#/properties/obtainable/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs57;
if(vErrors !== null){
if(_errs57){
vErrors.length = _errs57;
}
else {
vErrors = null;
}
}
}
}
if(data.evidence !== undefined){
let data31 = data.evidence;
if(Array.isArray(data31)){
const len14 = data31.length;
for(let i2=0; i2<len14; i2++){
let data32 = data31[i2];
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err81 = {instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err82 = {instancePath:instancePath+"/evidence/" + i2,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err83 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="assessment.schema.json" */;
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
if(data.schemaVersion === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.labelwise === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "labelwise"},message:"must have required property '"+"labelwise"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.asOf === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.library === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "library"},message:"must have required property '"+"library"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.tender === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tender"},message:"must have required property '"+"tender"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.assumed === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assumed"},message:"must have required property '"+"assumed"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.glossary === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glossary"},message:"must have required property '"+"glossary"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.lots === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lots"},message:"must have required property '"+"lots"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.practices === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "practices"},message:"must have required property '"+"practices"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.issues === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.sources === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.warnings === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
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
if(data.schemaVersion !== undefined){
if(1 !== data.schemaVersion){
const err13 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.labelwise !== undefined){
let data1 = data.labelwise;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err14 = {instancePath:instancePath+"/labelwise",schemaPath:"#/properties/labelwise/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err15 = {instancePath:instancePath+"/labelwise",schemaPath:"#/properties/labelwise/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.asOf !== undefined){
let data2 = data.asOf;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err16 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err17 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.library !== undefined){
let data3 = data.library;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err18 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data3.version === undefined){
const err19 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.digest === undefined){
const err20 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3.overlays === undefined){
const err21 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/required",keyword:"required",params:{missingProperty: "overlays"},message:"must have required property '"+"overlays"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data3){
if(!((((key1 === "id") || (key1 === "version")) || (key1 === "digest")) || (key1 === "overlays"))){
const err22 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data3.id !== undefined){
let data4 = data3.id;
if(typeof data4 === "string"){
if(func2(data4) > 80){
const err23 = {instancePath:instancePath+"/library/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern4.test(data4)){
const err24 = {instancePath:instancePath+"/library/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err25 = {instancePath:instancePath+"/library/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data3.version !== undefined){
let data5 = data3.version;
if(typeof data5 === "string"){
if(func2(data5) < 1){
const err26 = {instancePath:instancePath+"/library/version",schemaPath:"#/properties/library/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err27 = {instancePath:instancePath+"/library/version",schemaPath:"#/properties/library/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data3.digest !== undefined){
let data6 = data3.digest;
if(typeof data6 === "string"){
if(func2(data6) < 1){
const err28 = {instancePath:instancePath+"/library/digest",schemaPath:"#/properties/library/properties/digest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err29 = {instancePath:instancePath+"/library/digest",schemaPath:"#/properties/library/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data3.overlays !== undefined){
let data7 = data3.overlays;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func2(data8) > 80){
const err30 = {instancePath:instancePath+"/library/overlays/" + i0,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern4.test(data8)){
const err31 = {instancePath:instancePath+"/library/overlays/" + i0,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/library/overlays/" + i0,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/library/overlays",schemaPath:"#/properties/library/properties/overlays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.tender !== undefined){
if(!(validate22(data.tender, {instancePath:instancePath+"/tender",parentData:data,parentDataProperty:"tender",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.assumed !== undefined){
let data10 = data.assumed;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.path === undefined){
const err35 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11.value === undefined){
const err36 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.why === undefined){
const err37 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 in data11){
if(!(((key2 === "path") || (key2 === "value")) || (key2 === "why"))){
const err38 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.path !== undefined){
let data12 = data11.path;
if(typeof data12 === "string"){
if(func2(data12) < 1){
const err39 = {instancePath:instancePath+"/assumed/" + i1+"/path",schemaPath:"#/properties/assumed/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err40 = {instancePath:instancePath+"/assumed/" + i1+"/path",schemaPath:"#/properties/assumed/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data11.value !== undefined){
let data13 = data11.value;
if(typeof data13 === "string"){
if(func2(data13) < 1){
const err41 = {instancePath:instancePath+"/assumed/" + i1+"/value",schemaPath:"#/properties/assumed/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err42 = {instancePath:instancePath+"/assumed/" + i1+"/value",schemaPath:"#/properties/assumed/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.why !== undefined){
let data14 = data11.why;
if(typeof data14 === "string"){
if(func2(data14) > 4000){
const err43 = {instancePath:instancePath+"/assumed/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(func2(data14) < 1){
const err44 = {instancePath:instancePath+"/assumed/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err45 = {instancePath:instancePath+"/assumed/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err46 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err47 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.glossary !== undefined){
let data15 = data.glossary;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.readings === undefined){
const err48 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "readings"},message:"must have required property '"+"readings"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15.classes === undefined){
const err49 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "classes"},message:"must have required property '"+"classes"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15.dimensions === undefined){
const err50 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data15.facts === undefined){
const err51 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data15.items === undefined){
const err52 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data15.uses === undefined){
const err53 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
for(const key3 in data15){
if(!((((((key3 === "readings") || (key3 === "classes")) || (key3 === "dimensions")) || (key3 === "facts")) || (key3 === "items")) || (key3 === "uses"))){
const err54 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.readings !== undefined){
let data16 = data15.readings;
if(Array.isArray(data16)){
if(data16.length > 5){
const err55 = {instancePath:instancePath+"/glossary/readings",schemaPath:"#/properties/glossary/properties/readings/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data16.length < 5){
const err56 = {instancePath:instancePath+"/glossary/readings",schemaPath:"#/properties/glossary/properties/readings/minItems",keyword:"minItems",params:{limit: 5},message:"must NOT have fewer than 5 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(typeof data17 === "string"){
if(func2(data17) < 1){
const err57 = {instancePath:instancePath+"/glossary/readings/" + i2,schemaPath:"#/properties/glossary/properties/readings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/glossary/readings/" + i2,schemaPath:"#/properties/glossary/properties/readings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err59 = {instancePath:instancePath+"/glossary/readings",schemaPath:"#/properties/glossary/properties/readings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data15.classes !== undefined){
let data18 = data15.classes;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
const _errs45 = errors;
if(!(((((key4 === "A") || (key4 === "B")) || (key4 === "C")) || (key4 === "D")) || (key4 === "not-established"))){
const err60 = {instancePath:instancePath+"/glossary/classes",schemaPath:"#/properties/glossary/properties/classes/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.glossary.properties.classes.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key4};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid14 = _errs45 === errors;
if(!valid14){
const err61 = {instancePath:instancePath+"/glossary/classes",schemaPath:"#/properties/glossary/properties/classes/propertyNames",keyword:"propertyNames",params:{propertyName: key4},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
for(const key5 in data18){
let data19 = data18[key5];
if(typeof data19 === "string"){
if(func2(data19) < 1){
const err62 = {instancePath:instancePath+"/glossary/classes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/classes/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err63 = {instancePath:instancePath+"/glossary/classes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/classes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/glossary/classes",schemaPath:"#/properties/glossary/properties/classes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data15.dimensions !== undefined){
let data20 = data15.dimensions;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key6 in data20){
const _errs51 = errors;
if(typeof key6 === "string"){
if(func2(key6) > 80){
const err65 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key6};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!pattern4.test(key6)){
const err66 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key6};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key6};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var valid16 = _errs51 === errors;
if(!valid16){
const err68 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"#/properties/glossary/properties/dimensions/propertyNames",keyword:"propertyNames",params:{propertyName: key6},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
for(const key7 in data20){
let data21 = data20[key7];
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err69 = {instancePath:instancePath+"/glossary/dimensions/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/dimensions/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/glossary/dimensions/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/dimensions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"#/properties/glossary/properties/dimensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data15.facts !== undefined){
let data22 = data15.facts;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key8 in data22){
const _errs59 = errors;
if(typeof key8 === "string"){
if(func2(key8) > 80){
const err72 = {instancePath:instancePath+"/glossary/facts",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key8};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!pattern4.test(key8)){
const err73 = {instancePath:instancePath+"/glossary/facts",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key8};
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
const err74 = {instancePath:instancePath+"/glossary/facts",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key8};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var valid19 = _errs59 === errors;
if(!valid19){
const err75 = {instancePath:instancePath+"/glossary/facts",schemaPath:"#/properties/glossary/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName: key8},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
for(const key9 in data22){
let data23 = data22[key9];
if(typeof data23 === "string"){
if(func2(data23) < 1){
const err76 = {instancePath:instancePath+"/glossary/facts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/facts/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err77 = {instancePath:instancePath+"/glossary/facts/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/facts/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err78 = {instancePath:instancePath+"/glossary/facts",schemaPath:"#/properties/glossary/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data15.items !== undefined){
let data24 = data15.items;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key10 in data24){
const _errs67 = errors;
if(typeof key10 === "string"){
if(func2(key10) > 80){
const err79 = {instancePath:instancePath+"/glossary/items",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key10};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!pattern4.test(key10)){
const err80 = {instancePath:instancePath+"/glossary/items",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key10};
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
const err81 = {instancePath:instancePath+"/glossary/items",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key10};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var valid22 = _errs67 === errors;
if(!valid22){
const err82 = {instancePath:instancePath+"/glossary/items",schemaPath:"#/properties/glossary/properties/items/propertyNames",keyword:"propertyNames",params:{propertyName: key10},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
for(const key11 in data24){
let data25 = data24[key11];
if(typeof data25 === "string"){
if(func2(data25) < 1){
const err83 = {instancePath:instancePath+"/glossary/items/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/items/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/glossary/items/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/items/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err85 = {instancePath:instancePath+"/glossary/items",schemaPath:"#/properties/glossary/properties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data15.uses !== undefined){
let data26 = data15.uses;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key12 in data26){
const _errs75 = errors;
if(typeof key12 !== "string"){
const err86 = {instancePath:instancePath+"/glossary/uses",schemaPath:"common.schema.json#/$defs/legalUse/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key12};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((((((((key12 === "U1") || (key12 === "U2")) || (key12 === "U3-label")) || (key12 === "U3-list")) || (key12 === "U4")) || (key12 === "U5")) || (key12 === "U6")) || (key12 === "U7"))){
const err87 = {instancePath:instancePath+"/glossary/uses",schemaPath:"common.schema.json#/$defs/legalUse/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values",propertyName:key12};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var valid25 = _errs75 === errors;
if(!valid25){
const err88 = {instancePath:instancePath+"/glossary/uses",schemaPath:"#/properties/glossary/properties/uses/propertyNames",keyword:"propertyNames",params:{propertyName: key12},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
for(const key13 in data26){
let data27 = data26[key13];
if(typeof data27 === "string"){
if(func2(data27) < 1){
const err89 = {instancePath:instancePath+"/glossary/uses/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/uses/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err90 = {instancePath:instancePath+"/glossary/uses/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/uses/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err91 = {instancePath:instancePath+"/glossary/uses",schemaPath:"#/properties/glossary/properties/uses/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err92 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.lots !== undefined){
let data28 = data.lots;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id === undefined){
const err93 = {instancePath:instancePath+"/lots/" + i3,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data29.title === undefined){
const err94 = {instancePath:instancePath+"/lots/" + i3,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data29.items === undefined){
const err95 = {instancePath:instancePath+"/lots/" + i3,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data29.requirements === undefined){
const err96 = {instancePath:instancePath+"/lots/" + i3,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data29.labels === undefined){
const err97 = {instancePath:instancePath+"/lots/" + i3,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data29.gaps === undefined){
const err98 = {instancePath:instancePath+"/lots/" + i3,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "gaps"},message:"must have required property '"+"gaps"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data29.followUp === undefined){
const err99 = {instancePath:instancePath+"/lots/" + i3,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "followUp"},message:"must have required property '"+"followUp"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key14 in data29){
if(!(((((((key14 === "id") || (key14 === "title")) || (key14 === "items")) || (key14 === "requirements")) || (key14 === "labels")) || (key14 === "gaps")) || (key14 === "followUp"))){
const err100 = {instancePath:instancePath+"/lots/" + i3,schemaPath:"#/properties/lots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data29.id !== undefined){
let data30 = data29.id;
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err101 = {instancePath:instancePath+"/lots/" + i3+"/id",schemaPath:"#/properties/lots/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err102 = {instancePath:instancePath+"/lots/" + i3+"/id",schemaPath:"#/properties/lots/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data29.title !== undefined){
let data31 = data29.title;
const _errs89 = errors;
let valid31 = false;
const _errs90 = errors;
if(typeof data31 === "string"){
if(func2(data31) > 4000){
const err103 = {instancePath:instancePath+"/lots/" + i3+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func2(data31) < 1){
const err104 = {instancePath:instancePath+"/lots/" + i3+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/lots/" + i3+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid0 = _errs90 === errors;
valid31 = valid31 || _valid0;
const _errs93 = errors;
if(data31 !== null){
const err106 = {instancePath:instancePath+"/lots/" + i3+"/title",schemaPath:"#/properties/lots/items/properties/title/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid0 = _errs93 === errors;
valid31 = valid31 || _valid0;
if(!valid31){
const err107 = {instancePath:instancePath+"/lots/" + i3+"/title",schemaPath:"#/properties/lots/items/properties/title/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data29.items !== undefined){
let data32 = data29.items;
if(Array.isArray(data32)){
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
if(!(validate24(data32[i4], {instancePath:instancePath+"/lots/" + i3+"/items/" + i4,parentData:data32,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err108 = {instancePath:instancePath+"/lots/" + i3+"/items",schemaPath:"#/properties/lots/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data29.requirements !== undefined){
let data34 = data29.requirements;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.id === undefined){
const err109 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data35.title === undefined){
const err110 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data35.theme === undefined){
const err111 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "theme"},message:"must have required property '"+"theme"+"'"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data35.kind === undefined){
const err112 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data35.rung === undefined){
const err113 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "rung"},message:"must have required property '"+"rung"+"'"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data35.norm === undefined){
const err114 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "norm"},message:"must have required property '"+"norm"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data35.basis === undefined){
const err115 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data35.must === undefined){
const err116 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "must"},message:"must have required property '"+"must"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data35.weight === undefined){
const err117 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data35.sdg === undefined){
const err118 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sdg"},message:"must have required property '"+"sdg"+"'"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data35.legalFloor === undefined){
const err119 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "legalFloor"},message:"must have required property '"+"legalFloor"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data35.cells === undefined){
const err120 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data35.knownLabels === undefined){
const err121 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "knownLabels"},message:"must have required property '"+"knownLabels"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key15 in data35){
if(!(func1.call(schema31.properties.lots.items.properties.requirements.items.properties, key15))){
const err122 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data35.id !== undefined){
let data36 = data35.id;
if(typeof data36 === "string"){
if(func2(data36) > 80){
const err123 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(!pattern4.test(data36)){
const err124 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err125 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data35.title !== undefined){
let data37 = data35.title;
if(typeof data37 === "string"){
if(func2(data37) > 4000){
const err126 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(func2(data37) < 1){
const err127 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err128 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data35.theme !== undefined){
let data38 = data35.theme;
if(typeof data38 !== "string"){
const err129 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/theme",schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!(((data38 === "human-rights") || (data38 === "labour-rights")) || (data38 === "circularity"))){
const err130 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/theme",schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data35.kind !== undefined){
let data39 = data35.kind;
if(typeof data39 !== "string"){
const err131 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/kind",schemaPath:"common.schema.json#/$defs/requirementKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!(((((data39 === "people") || (data39 === "process")) || (data39 === "product")) || (data39 === "commitment")) || (data39 === "service"))){
const err132 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/kind",schemaPath:"common.schema.json#/$defs/requirementKind/enum",keyword:"enum",params:{allowedValues: schema71.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data35.rung !== undefined){
let data40 = data35.rung;
if(typeof data40 !== "string"){
const err133 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/rung",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(!(((data40 === "basic") || (data40 === "advanced")) || (data40 === "frontrunner"))){
const err134 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/rung",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data35.norm !== undefined){
let data41 = data35.norm;
if(typeof data41 === "string"){
if(func2(data41) > 4000){
const err135 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/norm",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func2(data41) < 1){
const err136 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/norm",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err137 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/norm",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data35.basis !== undefined){
let data42 = data35.basis;
if(!(((data42 === "source") || (data42 === "law")) || (data42 === "proposal"))){
const err138 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/basis",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/basis/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.requirements.items.properties.basis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data35.must !== undefined){
if(typeof data35.must !== "boolean"){
const err139 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/must",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/must/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data35.weight !== undefined){
let data44 = data35.weight;
if(!((typeof data44 == "number") && (isFinite(data44)))){
const err140 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/weight",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data35.sdg !== undefined){
let data45 = data35.sdg;
if(Array.isArray(data45)){
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
if(typeof data46 === "string"){
if(func2(data46) < 1){
const err141 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/sdg/" + i6,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sdg/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err142 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/sdg/" + i6,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sdg/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/sdg",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sdg/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data35.legalFloor !== undefined){
let data47 = data35.legalFloor;
const _errs131 = errors;
let valid46 = false;
const _errs132 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.items === undefined){
const err144 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data47.law === undefined){
const err145 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "law"},message:"must have required property '"+"law"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data47.provision === undefined){
const err146 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "provision"},message:"must have required property '"+"provision"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data47.since === undefined){
const err147 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key16 in data47){
if(!((((key16 === "items") || (key16 === "law")) || (key16 === "provision")) || (key16 === "since"))){
const err148 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data47.items !== undefined){
let data48 = data47.items;
if(Array.isArray(data48)){
const len7 = data48.length;
for(let i7=0; i7<len7; i7++){
let data49 = data48[i7];
if(typeof data49 === "string"){
if(func2(data49) > 80){
const err149 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/items/" + i7,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!pattern4.test(data49)){
const err150 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/items/" + i7,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err151 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/items/" + i7,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err152 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/items",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data47.law !== undefined){
let data50 = data47.law;
if(typeof data50 === "string"){
if(func2(data50) > 4000){
const err153 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/law",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(func2(data50) < 1){
const err154 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/law",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err155 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/law",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data47.provision !== undefined){
let data51 = data47.provision;
if(typeof data51 === "string"){
if(func2(data51) > 4000){
const err156 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/provision",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func2(data51) < 1){
const err157 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/provision",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err158 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/provision",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data47.since !== undefined){
let data52 = data47.since;
if(typeof data52 === "string"){
if(!(formats0.test(data52))){
const err159 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/since",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor/since",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid1 = _errs132 === errors;
valid46 = valid46 || _valid1;
const _errs149 = errors;
if(data47 !== null){
const err162 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid1 = _errs149 === errors;
valid46 = valid46 || _valid1;
if(!valid46){
const err163 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
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
if(data35.cells !== undefined){
let data53 = data35.cells;
if(Array.isArray(data53)){
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
let data54 = data53[i8];
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.tier === undefined){
const err164 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data54.target === undefined){
const err165 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data54.weight === undefined){
const err166 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data54.items === undefined){
const err167 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
for(const key17 in data54){
if(!((((key17 === "tier") || (key17 === "target")) || (key17 === "weight")) || (key17 === "items"))){
const err168 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data54.tier !== undefined){
let data55 = data54.tier;
if(typeof data55 !== "string"){
const err169 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(!(((((((data55 === "product") || (data55 === "brand")) || (data55 === "final-assembly")) || (data55 === "components")) || (data55 === "smelting-refining")) || (data55 === "mining")) || (data55 === "end-of-life"))){
const err170 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema78.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data54.target !== undefined){
let data56 = data54.target;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
const err171 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/target",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/target/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 4 || isNaN(data56)){
const err172 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/target",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(data56 < 1 || isNaN(data56)){
const err173 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/target",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
if(data54.weight !== undefined){
let data57 = data54.weight;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err174 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/weight",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data54.items !== undefined){
let data58 = data54.items;
if(Array.isArray(data58)){
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
let data59 = data58[i9];
if(typeof data59 === "string"){
if(func2(data59) > 80){
const err175 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/items/" + i9,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!pattern4.test(data59)){
const err176 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/items/" + i9,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/items/" + i9,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8+"/items",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells/" + i8,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err180 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/cells",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data35.knownLabels !== undefined){
let data60 = data35.knownLabels;
if(Array.isArray(data60)){
const len10 = data60.length;
for(let i10=0; i10<len10; i10++){
let data61 = data60[i10];
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.label === undefined){
const err181 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data61.grade === undefined){
const err182 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key18 in data61){
if(!((key18 === "label") || (key18 === "grade"))){
const err183 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data61.label !== undefined){
let data62 = data61.label;
if(typeof data62 === "string"){
if(func2(data62) > 80){
const err184 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10+"/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(!pattern4.test(data62)){
const err185 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10+"/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10+"/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data61.grade !== undefined){
let data63 = data61.grade;
const _errs177 = errors;
let valid65 = false;
const _errs178 = errors;
if(typeof data63 === "string"){
if(func2(data63) > 80){
const err187 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10+"/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(!pattern4.test(data63)){
const err188 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10+"/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err189 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10+"/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid2 = _errs178 === errors;
valid65 = valid65 || _valid2;
const _errs181 = errors;
if(data63 !== null){
const err190 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10+"/grade",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
var _valid2 = _errs181 === errors;
valid65 = valid65 || _valid2;
if(!valid65){
const err191 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10+"/grade",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
else {
errors = _errs177;
if(vErrors !== null){
if(_errs177){
vErrors.length = _errs177;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err192 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5+"/knownLabels",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
else {
const err194 = {instancePath:instancePath+"/lots/" + i3+"/requirements/" + i5,schemaPath:"#/properties/lots/items/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err195 = {instancePath:instancePath+"/lots/" + i3+"/requirements",schemaPath:"#/properties/lots/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data29.labels !== undefined){
let data64 = data29.labels;
if(Array.isArray(data64)){
const len11 = data64.length;
for(let i11=0; i11<len11; i11++){
let data65 = data64[i11];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.id === undefined){
const err196 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data65.grade === undefined){
const err197 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data65.name === undefined){
const err198 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data65.role === undefined){
const err199 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data65.kind === undefined){
const err200 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data65.unit === undefined){
const err201 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data65.owner === undefined){
const err202 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(data65.website === undefined){
const err203 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data65.edition === undefined){
const err204 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data65.status === undefined){
const err205 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data65.applies === undefined){
const err206 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "applies"},message:"must have required property '"+"applies"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data65.applicability === undefined){
const err207 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "applicability"},message:"must have required property '"+"applicability"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data65.rank === undefined){
const err208 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "rank"},message:"must have required property '"+"rank"+"'"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data65.sentence === undefined){
const err209 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data65.credibility === undefined){
const err210 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "credibility"},message:"must have required property '"+"credibility"+"'"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(data65.coverage === undefined){
const err211 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data65.legal === undefined){
const err212 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "legal"},message:"must have required property '"+"legal"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data65.register === undefined){
const err213 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "register"},message:"must have required property '"+"register"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data65.availability === undefined){
const err214 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "availability"},message:"must have required property '"+"availability"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data65.limits === undefined){
const err215 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(data65.openQuestions === undefined){
const err216 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "openQuestions"},message:"must have required property '"+"openQuestions"+"'"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data65.successor === undefined){
const err217 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "successor"},message:"must have required property '"+"successor"+"'"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data65.support === undefined){
const err218 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "support"},message:"must have required property '"+"support"+"'"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key19 in data65){
if(!(func1.call(schema31.properties.lots.items.properties.labels.items.properties, key19))){
const err219 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data65.id !== undefined){
let data66 = data65.id;
if(typeof data66 === "string"){
if(func2(data66) > 80){
const err220 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(!pattern4.test(data66)){
const err221 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err222 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data65.grade !== undefined){
let data67 = data65.grade;
const _errs192 = errors;
let valid71 = false;
const _errs193 = errors;
if(typeof data67 === "string"){
if(func2(data67) > 80){
const err223 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(!pattern4.test(data67)){
const err224 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err225 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid3 = _errs193 === errors;
valid71 = valid71 || _valid3;
const _errs196 = errors;
if(data67 !== null){
const err226 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/grade",schemaPath:"#/properties/lots/items/properties/labels/items/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid3 = _errs196 === errors;
valid71 = valid71 || _valid3;
if(!valid71){
const err227 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/grade",schemaPath:"#/properties/lots/items/properties/labels/items/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
if(data65.name !== undefined){
let data68 = data65.name;
if(typeof data68 === "string"){
if(func2(data68) > 4000){
const err228 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(func2(data68) < 1){
const err229 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err230 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data65.role !== undefined){
let data69 = data65.role;
if(!((data69 === "label") || (data69 === "supporting"))){
const err231 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/role",schemaPath:"#/properties/lots/items/properties/labels/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data65.kind !== undefined){
let data70 = data65.kind;
if(typeof data70 === "string"){
if(func2(data70) < 1){
const err232 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/kind",schemaPath:"#/properties/lots/items/properties/labels/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/kind",schemaPath:"#/properties/lots/items/properties/labels/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data65.unit !== undefined){
let data71 = data65.unit;
if(typeof data71 === "string"){
if(func2(data71) < 1){
const err234 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/unit",schemaPath:"#/properties/lots/items/properties/labels/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/unit",schemaPath:"#/properties/lots/items/properties/labels/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data65.owner !== undefined){
let data72 = data65.owner;
if(typeof data72 === "string"){
if(func2(data72) > 4000){
const err236 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/owner",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(func2(data72) < 1){
const err237 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/owner",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/owner",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data65.website !== undefined){
let data73 = data65.website;
if(typeof data73 === "string"){
if(func2(data73) > 1000){
const err239 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/website",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(!pattern26.test(data73)){
const err240 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/website",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
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
const err241 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/website",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data65.edition !== undefined){
let data74 = data65.edition;
if(typeof data74 === "string"){
if(func2(data74) > 4000){
const err242 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/edition",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(func2(data74) < 1){
const err243 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/edition",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err244 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/edition",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data65.status !== undefined){
let data75 = data65.status;
if(!(((((((data75 === "current") || (data75 === "phasing-out")) || (data75 === "certificates-only")) || (data75 === "not-yet-valid")) || (data75 === "superseded")) || (data75 === "expired")) || (data75 === "withdrawn"))){
const err245 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/status",schemaPath:"#/properties/lots/items/properties/labels/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data65.applies !== undefined){
let data76 = data65.applies;
if(!((((data76 === "object") || (data76 === "service")) || (data76 === "upstream")) || (data76 === "no"))){
const err246 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/applies",schemaPath:"#/properties/lots/items/properties/labels/items/properties/applies/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.applies.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data65.applicability !== undefined){
let data77 = data65.applicability;
if(typeof data77 === "string"){
if(func2(data77) > 4000){
const err247 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/applicability",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(func2(data77) < 1){
const err248 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/applicability",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/applicability",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data65.rank !== undefined){
let data78 = data65.rank;
const _errs221 = errors;
let valid78 = false;
const _errs222 = errors;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err250 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 < 1 || isNaN(data78)){
const err251 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
var _valid4 = _errs222 === errors;
valid78 = valid78 || _valid4;
const _errs224 = errors;
if(data78 !== null){
const err252 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid4 = _errs224 === errors;
valid78 = valid78 || _valid4;
if(!valid78){
const err253 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
else {
errors = _errs221;
if(vErrors !== null){
if(_errs221){
vErrors.length = _errs221;
}
else {
vErrors = null;
}
}
}
}
if(data65.sentence !== undefined){
let data79 = data65.sentence;
if(typeof data79 === "string"){
if(func2(data79) > 4000){
const err254 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/sentence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(func2(data79) < 1){
const err255 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/sentence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/sentence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data65.credibility !== undefined){
let data80 = data65.credibility;
const _errs230 = errors;
let valid80 = false;
const _errs231 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.people === undefined){
const err257 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data80.product === undefined){
const err258 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/required",keyword:"required",params:{missingProperty: "product"},message:"must have required property '"+"product"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key20 in data80){
if(!((key20 === "people") || (key20 === "product"))){
const err259 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data80.people !== undefined){
if(!(validate26(data80.people, {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/credibility/people",parentData:data80,parentDataProperty:"people",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data80.product !== undefined){
if(!(validate26(data80.product, {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/credibility/product",parentData:data80,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err260 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid5 = _errs231 === errors;
valid80 = valid80 || _valid5;
const _errs236 = errors;
if(data80 !== null){
const err261 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid5 = _errs236 === errors;
valid80 = valid80 || _valid5;
if(!valid80){
const err262 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
}
if(data65.coverage !== undefined){
let data83 = data65.coverage;
const _errs239 = errors;
let valid82 = false;
const _errs240 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.shares === undefined){
const err263 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data83.byTheme === undefined){
const err264 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "byTheme"},message:"must have required property '"+"byTheme"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data83.must === undefined){
const err265 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "must"},message:"must have required property '"+"must"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data83.mean === undefined){
const err266 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data83.cells === undefined){
const err267 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
for(const key21 in data83){
if(!(((((key21 === "shares") || (key21 === "byTheme")) || (key21 === "must")) || (key21 === "mean")) || (key21 === "cells"))){
const err268 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data83.shares !== undefined){
let data84 = data83.shares;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.demanded === undefined){
const err269 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data84.checked === undefined){
const err270 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(data84.assured === undefined){
const err271 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
for(const key22 in data84){
if(!(((key22 === "demanded") || (key22 === "checked")) || (key22 === "assured"))){
const err272 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares",schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data84.demanded !== undefined){
let data85 = data84.demanded;
if(Array.isArray(data85)){
if(data85.length > 2){
const err273 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data85.length < 2){
const err274 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const len12 = data85.length;
if(len12 > 0){
let data86 = data85[0];
if(!((typeof data86 == "number") && (isFinite(data86)))){
const err275 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(len12 > 1){
let data87 = data85[1];
if(!((typeof data87 == "number") && (isFinite(data87)))){
const err276 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
const len13 = data85.length;
if(!(len13 <= 2)){
const err277 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err278 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data84.checked !== undefined){
let data88 = data84.checked;
if(Array.isArray(data88)){
if(data88.length > 2){
const err279 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data88.length < 2){
const err280 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const len14 = data88.length;
if(len14 > 0){
let data89 = data88[0];
if(!((typeof data89 == "number") && (isFinite(data89)))){
const err281 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(len14 > 1){
let data90 = data88[1];
if(!((typeof data90 == "number") && (isFinite(data90)))){
const err282 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
const len15 = data88.length;
if(!(len15 <= 2)){
const err283 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err284 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
if(data84.assured !== undefined){
let data91 = data84.assured;
if(Array.isArray(data91)){
if(data91.length > 2){
const err285 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
if(data91.length < 2){
const err286 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
const len16 = data91.length;
if(len16 > 0){
let data92 = data91[0];
if(!((typeof data92 == "number") && (isFinite(data92)))){
const err287 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(len16 > 1){
let data93 = data91[1];
if(!((typeof data93 == "number") && (isFinite(data93)))){
const err288 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
const len17 = data91.length;
if(!(len17 <= 2)){
const err289 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err290 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err291 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/shares",schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data83.byTheme !== undefined){
let data94 = data83.byTheme;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key23 in data94){
const _errs267 = errors;
if(typeof key23 !== "string"){
const err292 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme",schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key23};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(!(((key23 === "human-rights") || (key23 === "labour-rights")) || (key23 === "circularity"))){
const err293 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme",schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema70.enum},message:"must be equal to one of the allowed values",propertyName:key23};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var valid89 = _errs267 === errors;
if(!valid89){
const err294 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/byTheme/propertyNames",keyword:"propertyNames",params:{propertyName: key23},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
for(const key24 in data94){
let data95 = data94[key24];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.demanded === undefined){
const err295 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data95.checked === undefined){
const err296 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data95.assured === undefined){
const err297 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key25 in data95){
if(!(((key25 === "demanded") || (key25 === "checked")) || (key25 === "assured"))){
const err298 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data95.demanded !== undefined){
let data96 = data95.demanded;
if(Array.isArray(data96)){
if(data96.length > 2){
const err299 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data96.length < 2){
const err300 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
const len18 = data96.length;
if(len18 > 0){
let data97 = data96[0];
if(!((typeof data97 == "number") && (isFinite(data97)))){
const err301 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(len18 > 1){
let data98 = data96[1];
if(!((typeof data98 == "number") && (isFinite(data98)))){
const err302 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
const len19 = data96.length;
if(!(len19 <= 2)){
const err303 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err304 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data95.checked !== undefined){
let data99 = data95.checked;
if(Array.isArray(data99)){
if(data99.length > 2){
const err305 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data99.length < 2){
const err306 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
const len20 = data99.length;
if(len20 > 0){
let data100 = data99[0];
if(!((typeof data100 == "number") && (isFinite(data100)))){
const err307 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(len20 > 1){
let data101 = data99[1];
if(!((typeof data101 == "number") && (isFinite(data101)))){
const err308 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
const len21 = data99.length;
if(!(len21 <= 2)){
const err309 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data95.assured !== undefined){
let data102 = data95.assured;
if(Array.isArray(data102)){
if(data102.length > 2){
const err311 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data102.length < 2){
const err312 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
const len22 = data102.length;
if(len22 > 0){
let data103 = data102[0];
if(!((typeof data103 == "number") && (isFinite(data103)))){
const err313 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(len22 > 1){
let data104 = data102[1];
if(!((typeof data104 == "number") && (isFinite(data104)))){
const err314 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
const len23 = data102.length;
if(!(len23 <= 2)){
const err315 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err317 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/byTheme",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/byTheme/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data83.must !== undefined){
let data105 = data83.must;
const _errs294 = errors;
let valid97 = false;
const _errs295 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.demanded === undefined){
const err319 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data105.checked === undefined){
const err320 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data105.assured === undefined){
const err321 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key26 in data105){
if(!(((key26 === "demanded") || (key26 === "checked")) || (key26 === "assured"))){
const err322 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must",schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data105.demanded !== undefined){
let data106 = data105.demanded;
if(Array.isArray(data106)){
if(data106.length > 2){
const err323 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data106.length < 2){
const err324 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
const len24 = data106.length;
if(len24 > 0){
let data107 = data106[0];
if(!((typeof data107 == "number") && (isFinite(data107)))){
const err325 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(len24 > 1){
let data108 = data106[1];
if(!((typeof data108 == "number") && (isFinite(data108)))){
const err326 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
const len25 = data106.length;
if(!(len25 <= 2)){
const err327 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data105.checked !== undefined){
let data109 = data105.checked;
if(Array.isArray(data109)){
if(data109.length > 2){
const err329 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data109.length < 2){
const err330 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
const len26 = data109.length;
if(len26 > 0){
let data110 = data109[0];
if(!((typeof data110 == "number") && (isFinite(data110)))){
const err331 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(len26 > 1){
let data111 = data109[1];
if(!((typeof data111 == "number") && (isFinite(data111)))){
const err332 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
const len27 = data109.length;
if(!(len27 <= 2)){
const err333 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data105.assured !== undefined){
let data112 = data105.assured;
if(Array.isArray(data112)){
if(data112.length > 2){
const err335 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data112.length < 2){
const err336 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
const len28 = data112.length;
if(len28 > 0){
let data113 = data112[0];
if(!((typeof data113 == "number") && (isFinite(data113)))){
const err337 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(len28 > 1){
let data114 = data112[1];
if(!((typeof data114 == "number") && (isFinite(data114)))){
const err338 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
const len29 = data112.length;
if(!(len29 <= 2)){
const err339 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err340 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err341 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must",schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
var _valid7 = _errs295 === errors;
valid97 = valid97 || _valid7;
const _errs317 = errors;
if(data105 !== null){
const err342 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/must/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid7 = _errs317 === errors;
valid97 = valid97 || _valid7;
if(!valid97){
const err343 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/must",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/must/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
else {
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
}
}
if(data83.mean !== undefined){
let data115 = data83.mean;
if(Array.isArray(data115)){
if(data115.length > 2){
const err344 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data115.length < 2){
const err345 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
const len30 = data115.length;
if(len30 > 0){
let data116 = data115[0];
if(!((typeof data116 == "number") && (isFinite(data116)))){
const err346 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/mean/0",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(len30 > 1){
let data117 = data115[1];
if(!((typeof data117 == "number") && (isFinite(data117)))){
const err347 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/mean/1",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
const len31 = data115.length;
if(!(len31 <= 2)){
const err348 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data83.cells !== undefined){
let data118 = data83.cells;
if(Array.isArray(data118)){
const len32 = data118.length;
for(let i12=0; i12<len32; i12++){
if(!(validate29(data118[i12], {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/cells/" + i12,parentData:data118,parentDataProperty:i12,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err350 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage/cells",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var _valid6 = _errs240 === errors;
valid82 = valid82 || _valid6;
const _errs328 = errors;
if(data83 !== null){
const err352 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid6 = _errs328 === errors;
valid82 = valid82 || _valid6;
if(!valid82){
const err353 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
else {
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
}
}
if(data65.legal !== undefined){
let data120 = data65.legal;
if(Array.isArray(data120)){
const len33 = data120.length;
for(let i13=0; i13<len33; i13++){
let data121 = data120[i13];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.use === undefined){
const err354 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(data121.outcome === undefined){
const err355 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(data121.rules === undefined){
const err356 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
for(const key27 in data121){
if(!(((key27 === "use") || (key27 === "outcome")) || (key27 === "rules"))){
const err357 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data121.use !== undefined){
let data122 = data121.use;
if(typeof data122 !== "string"){
const err358 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/use",schemaPath:"common.schema.json#/$defs/legalUse/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(!((((((((data122 === "U1") || (data122 === "U2")) || (data122 === "U3-label")) || (data122 === "U3-list")) || (data122 === "U4")) || (data122 === "U5")) || (data122 === "U6")) || (data122 === "U7"))){
const err359 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/use",schemaPath:"common.schema.json#/$defs/legalUse/enum",keyword:"enum",params:{allowedValues: schema63.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data121.outcome !== undefined){
let data123 = data121.outcome;
if(!((((data123 === "allowed") || (data123 === "allowed-with-conditions")) || (data123 === "ask")) || (data123 === "not-allowed"))){
const err360 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/outcome",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.legal.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
if(data121.rules !== undefined){
let data124 = data121.rules;
if(Array.isArray(data124)){
const len34 = data124.length;
for(let i14=0; i14<len34; i14++){
let data125 = data124[i14];
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.id === undefined){
const err361 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data125.kind === undefined){
const err362 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data125.outcome === undefined){
const err363 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data125.reason === undefined){
const err364 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data125.citation === undefined){
const err365 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "citation"},message:"must have required property '"+"citation"+"'"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data125.ask === undefined){
const err366 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
for(const key28 in data125){
if(!((((((key28 === "id") || (key28 === "kind")) || (key28 === "outcome")) || (key28 === "reason")) || (key28 === "citation")) || (key28 === "ask"))){
const err367 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data125.id !== undefined){
let data126 = data125.id;
if(typeof data126 === "string"){
if(func2(data126) < 1){
const err368 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/id",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/id",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data125.kind !== undefined){
let data127 = data125.kind;
if(!((data127 === "verdict") || (data127 === "advice"))){
const err370 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/kind",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.legal.items.properties.rules.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data125.outcome !== undefined){
let data128 = data125.outcome;
if(!((((data128 === "allowed") || (data128 === "allowed-with-conditions")) || (data128 === "ask")) || (data128 === "not-allowed"))){
const err371 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/outcome",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.legal.items.properties.rules.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data125.reason !== undefined){
let data129 = data125.reason;
if(typeof data129 === "string"){
if(func2(data129) > 4000){
const err372 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/reason",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(func2(data129) < 1){
const err373 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/reason",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err374 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/reason",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data125.citation !== undefined){
let data130 = data125.citation;
if(typeof data130 === "string"){
if(func2(data130) > 4000){
const err375 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/citation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if(func2(data130) < 1){
const err376 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/citation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/citation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data125.ask !== undefined){
let data131 = data125.ask;
const _errs355 = errors;
let valid115 = false;
const _errs356 = errors;
if(typeof data131 === "string"){
if(func2(data131) > 4000){
const err378 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/ask",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if(func2(data131) < 1){
const err379 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/ask",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/ask",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid8 = _errs356 === errors;
valid115 = valid115 || _valid8;
const _errs359 = errors;
if(data131 !== null){
const err381 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/ask",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/ask/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
var _valid8 = _errs359 === errors;
valid115 = valid115 || _valid8;
if(!valid115){
const err382 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14+"/ask",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/ask/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
else {
errors = _errs355;
if(vErrors !== null){
if(_errs355){
vErrors.length = _errs355;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err383 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules/" + i14,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13+"/rules",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
else {
const err386 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/legal",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data65.register !== undefined){
let data132 = data65.register;
const _errs362 = errors;
let valid117 = false;
const _errs363 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.url === undefined){
const err387 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data132.howToCheck === undefined){
const err388 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "howToCheck"},message:"must have required property '"+"howToCheck"+"'"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
for(const key29 in data132){
if(!((key29 === "url") || (key29 === "howToCheck"))){
const err389 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data132.url !== undefined){
let data133 = data132.url;
if(typeof data133 === "string"){
if(func2(data133) > 1000){
const err390 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(!pattern26.test(data133)){
const err391 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data132.howToCheck !== undefined){
let data134 = data132.howToCheck;
if(typeof data134 === "string"){
if(func2(data134) > 4000){
const err393 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register/howToCheck",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(func2(data134) < 1){
const err394 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register/howToCheck",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register/howToCheck",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var _valid9 = _errs363 === errors;
valid117 = valid117 || _valid9;
const _errs372 = errors;
if(data132 !== null){
const err397 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var _valid9 = _errs372 === errors;
valid117 = valid117 || _valid9;
if(!valid117){
const err398 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
else {
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
}
}
if(data65.availability !== undefined){
let data135 = data65.availability;
const _errs375 = errors;
let valid121 = false;
const _errs376 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.products === undefined){
const err399 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data135.makers === undefined){
const err400 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "makers"},message:"must have required property '"+"makers"+"'"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data135.asOf === undefined){
const err401 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
for(const key30 in data135){
if(!(((key30 === "products") || (key30 === "makers")) || (key30 === "asOf"))){
const err402 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data135.products !== undefined){
let data136 = data135.products;
const _errs380 = errors;
let valid123 = false;
const _errs381 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err403 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability/products",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/products/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
var _valid11 = _errs381 === errors;
valid123 = valid123 || _valid11;
const _errs383 = errors;
if(data136 !== null){
const err404 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability/products",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/products/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var _valid11 = _errs383 === errors;
valid123 = valid123 || _valid11;
if(!valid123){
const err405 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability/products",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/products/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
else {
errors = _errs380;
if(vErrors !== null){
if(_errs380){
vErrors.length = _errs380;
}
else {
vErrors = null;
}
}
}
}
if(data135.makers !== undefined){
let data137 = data135.makers;
const _errs386 = errors;
let valid124 = false;
const _errs387 = errors;
if(!(((typeof data137 == "number") && (!(data137 % 1) && !isNaN(data137))) && (isFinite(data137)))){
const err406 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability/makers",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/makers/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid12 = _errs387 === errors;
valid124 = valid124 || _valid12;
const _errs389 = errors;
if(data137 !== null){
const err407 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability/makers",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/makers/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var _valid12 = _errs389 === errors;
valid124 = valid124 || _valid12;
if(!valid124){
const err408 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability/makers",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/makers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
else {
errors = _errs386;
if(vErrors !== null){
if(_errs386){
vErrors.length = _errs386;
}
else {
vErrors = null;
}
}
}
}
if(data135.asOf !== undefined){
let data138 = data135.asOf;
if(typeof data138 === "string"){
if(!(formats0.test(data138))){
const err409 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability/asOf",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability/asOf",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid10 = _errs376 === errors;
valid121 = valid121 || _valid10;
const _errs394 = errors;
if(data135 !== null){
const err412 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid10 = _errs394 === errors;
valid121 = valid121 || _valid10;
if(!valid121){
const err413 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
else {
errors = _errs375;
if(vErrors !== null){
if(_errs375){
vErrors.length = _errs375;
}
else {
vErrors = null;
}
}
}
}
if(data65.limits !== undefined){
let data139 = data65.limits;
if(Array.isArray(data139)){
const len35 = data139.length;
for(let i15=0; i15<len35; i15++){
let data140 = data139[i15];
if(typeof data140 === "string"){
if(func2(data140) > 4000){
const err414 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/limits/" + i15,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(func2(data140) < 1){
const err415 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/limits/" + i15,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/limits/" + i15,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/limits",schemaPath:"#/properties/lots/items/properties/labels/items/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data65.openQuestions !== undefined){
let data141 = data65.openQuestions;
if(Array.isArray(data141)){
const len36 = data141.length;
for(let i16=0; i16<len36; i16++){
let data142 = data141[i16];
if(typeof data142 === "string"){
if(func2(data142) > 4000){
const err418 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/openQuestions/" + i16,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(func2(data142) < 1){
const err419 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/openQuestions/" + i16,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/openQuestions/" + i16,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/openQuestions",schemaPath:"#/properties/lots/items/properties/labels/items/properties/openQuestions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data65.successor !== undefined){
let data143 = data65.successor;
const _errs407 = errors;
let valid132 = false;
const _errs408 = errors;
if(typeof data143 === "string"){
if(func2(data143) > 80){
const err422 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/successor",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(!pattern4.test(data143)){
const err423 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/successor",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/successor",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
var _valid13 = _errs408 === errors;
valid132 = valid132 || _valid13;
const _errs411 = errors;
if(data143 !== null){
const err425 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/successor",schemaPath:"#/properties/lots/items/properties/labels/items/properties/successor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
var _valid13 = _errs411 === errors;
valid132 = valid132 || _valid13;
if(!valid132){
const err426 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/successor",schemaPath:"#/properties/lots/items/properties/labels/items/properties/successor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
else {
errors = _errs407;
if(vErrors !== null){
if(_errs407){
vErrors.length = _errs407;
}
else {
vErrors = null;
}
}
}
}
if(data65.support !== undefined){
let data144 = data65.support;
const _errs414 = errors;
let valid134 = false;
const _errs415 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.helps === undefined){
const err427 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/required",keyword:"required",params:{missingProperty: "helps"},message:"must have required property '"+"helps"+"'"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if(data144.whyNotALabel === undefined){
const err428 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/required",keyword:"required",params:{missingProperty: "whyNotALabel"},message:"must have required property '"+"whyNotALabel"+"'"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
for(const key31 in data144){
if(!((key31 === "helps") || (key31 === "whyNotALabel"))){
const err429 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data144.helps !== undefined){
let data145 = data144.helps;
if(Array.isArray(data145)){
const len37 = data145.length;
for(let i17=0; i17<len37; i17++){
let data146 = data145[i17];
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.stage === undefined){
const err430 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/helps/" + i17,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(data146.how === undefined){
const err431 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/helps/" + i17,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
for(const key32 in data146){
if(!((key32 === "stage") || (key32 === "how"))){
const err432 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/helps/" + i17,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data146.stage !== undefined){
let data147 = data146.stage;
if(!((((data147 === "market-dialogue") || (data147 === "selection")) || (data147 === "proof")) || (data147 === "performance"))){
const err433 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/helps/" + i17+"/stage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/properties/stage/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.support.anyOf[0].properties.helps.items.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data146.how !== undefined){
let data148 = data146.how;
if(typeof data148 === "string"){
if(func2(data148) > 4000){
const err434 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/helps/" + i17+"/how",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(func2(data148) < 1){
const err435 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/helps/" + i17+"/how",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/helps/" + i17+"/how",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/helps/" + i17,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err438 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/helps",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data144.whyNotALabel !== undefined){
let data149 = data144.whyNotALabel;
if(Array.isArray(data149)){
const len38 = data149.length;
for(let i18=0; i18<len38; i18++){
let data150 = data149[i18];
if(typeof data150 === "string"){
if(func2(data150) > 4000){
const err439 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/whyNotALabel/" + i18,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(func2(data150) < 1){
const err440 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/whyNotALabel/" + i18,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/whyNotALabel/" + i18,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support/whyNotALabel",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/whyNotALabel/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err443 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid14 = _errs415 === errors;
valid134 = valid134 || _valid14;
const _errs432 = errors;
if(data144 !== null){
const err444 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid14 = _errs432 === errors;
valid134 = valid134 || _valid14;
if(!valid134){
const err445 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
else {
errors = _errs414;
if(vErrors !== null){
if(_errs414){
vErrors.length = _errs414;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err446 = {instancePath:instancePath+"/lots/" + i3+"/labels/" + i11,schemaPath:"#/properties/lots/items/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err447 = {instancePath:instancePath+"/lots/" + i3+"/labels",schemaPath:"#/properties/lots/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data29.gaps !== undefined){
let data151 = data29.gaps;
if(Array.isArray(data151)){
const len39 = data151.length;
for(let i19=0; i19<len39; i19++){
let data152 = data151[i19];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.requirement === undefined){
const err448 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
if(data152.tier === undefined){
const err449 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(data152.state === undefined){
const err450 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(data152.nearest === undefined){
const err451 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "nearest"},message:"must have required property '"+"nearest"+"'"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data152.clauses === undefined){
const err452 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(data152.proof === undefined){
const err453 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "proof"},message:"must have required property '"+"proof"+"'"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data152.followUp === undefined){
const err454 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "followUp"},message:"must have required property '"+"followUp"+"'"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data152.practices === undefined){
const err455 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "practices"},message:"must have required property '"+"practices"+"'"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data152.issues === undefined){
const err456 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
for(const key33 in data152){
if(!(func1.call(schema31.properties.lots.items.properties.gaps.items.properties, key33))){
const err457 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data152.requirement !== undefined){
let data153 = data152.requirement;
if(typeof data153 === "string"){
if(func2(data153) > 80){
const err458 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(!pattern4.test(data153)){
const err459 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(data152.tier !== undefined){
let data154 = data152.tier;
if(typeof data154 !== "string"){
const err461 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(!(((((((data154 === "product") || (data154 === "brand")) || (data154 === "final-assembly")) || (data154 === "components")) || (data154 === "smelting-refining")) || (data154 === "mining")) || (data154 === "end-of-life"))){
const err462 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema78.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data152.state !== undefined){
let data155 = data152.state;
if(!((data155 === "gap") || (data155 === "open"))){
const err463 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/state",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.gaps.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data152.nearest !== undefined){
let data156 = data152.nearest;
const _errs447 = errors;
let valid148 = false;
const _errs448 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.label === undefined){
const err464 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data156.grade === undefined){
const err465 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data156.lacks === undefined){
const err466 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/required",keyword:"required",params:{missingProperty: "lacks"},message:"must have required property '"+"lacks"+"'"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
for(const key34 in data156){
if(!(((key34 === "label") || (key34 === "grade")) || (key34 === "lacks"))){
const err467 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data156.label !== undefined){
let data157 = data156.label;
if(typeof data157 === "string"){
if(func2(data157) > 80){
const err468 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(!pattern4.test(data157)){
const err469 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data156.grade !== undefined){
let data158 = data156.grade;
const _errs455 = errors;
let valid151 = false;
const _errs456 = errors;
if(typeof data158 === "string"){
if(func2(data158) > 80){
const err471 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(!pattern4.test(data158)){
const err472 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var _valid16 = _errs456 === errors;
valid151 = valid151 || _valid16;
const _errs459 = errors;
if(data158 !== null){
const err474 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/grade",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var _valid16 = _errs459 === errors;
valid151 = valid151 || _valid16;
if(!valid151){
const err475 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/grade",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
else {
errors = _errs455;
if(vErrors !== null){
if(_errs455){
vErrors.length = _errs455;
}
else {
vErrors = null;
}
}
}
}
if(data156.lacks !== undefined){
let data159 = data156.lacks;
if(Array.isArray(data159)){
const len40 = data159.length;
for(let i20=0; i20<len40; i20++){
let data160 = data159[i20];
if(!((((data160 === "demanded") || (data160 === "verified")) || (data160 === "bound")) || (data160 === "credible"))){
const err476 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/lacks/" + i20,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/lacks/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.gaps.items.properties.nearest.anyOf[0].properties.lacks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
}
else {
const err477 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest/lacks",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/lacks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid15 = _errs448 === errors;
valid148 = valid148 || _valid15;
const _errs464 = errors;
if(data156 !== null){
const err479 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var _valid15 = _errs464 === errors;
valid148 = valid148 || _valid15;
if(!valid148){
const err480 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
else {
errors = _errs447;
if(vErrors !== null){
if(_errs447){
vErrors.length = _errs447;
}
else {
vErrors = null;
}
}
}
}
if(data152.clauses !== undefined){
let data161 = data152.clauses;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
if(data161["technical-specification"] === undefined){
const err481 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/required",keyword:"required",params:{missingProperty: "technical-specification"},message:"must have required property '"+"technical-specification"+"'"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data161.award === undefined){
const err482 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/required",keyword:"required",params:{missingProperty: "award"},message:"must have required property '"+"award"+"'"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
if(data161.performance === undefined){
const err483 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/required",keyword:"required",params:{missingProperty: "performance"},message:"must have required property '"+"performance"+"'"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
for(const key35 in data161){
if(!(((key35 === "technical-specification") || (key35 === "award")) || (key35 === "performance"))){
const err484 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data161["technical-specification"] !== undefined){
let data162 = data161["technical-specification"];
const _errs470 = errors;
let valid156 = false;
const _errs471 = errors;
if(typeof data162 === "string"){
if(func2(data162) > 4000){
const err485 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/technical-specification",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(func2(data162) < 1){
const err486 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/technical-specification",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/technical-specification",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid17 = _errs471 === errors;
valid156 = valid156 || _valid17;
const _errs474 = errors;
if(data162 !== null){
const err488 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/technical-specification",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/technical-specification/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
var _valid17 = _errs474 === errors;
valid156 = valid156 || _valid17;
if(!valid156){
const err489 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/technical-specification",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/technical-specification/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
else {
errors = _errs470;
if(vErrors !== null){
if(_errs470){
vErrors.length = _errs470;
}
else {
vErrors = null;
}
}
}
}
if(data161.award !== undefined){
let data163 = data161.award;
const _errs477 = errors;
let valid158 = false;
const _errs478 = errors;
if(typeof data163 === "string"){
if(func2(data163) > 4000){
const err490 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/award",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(func2(data163) < 1){
const err491 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/award",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/award",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid18 = _errs478 === errors;
valid158 = valid158 || _valid18;
const _errs481 = errors;
if(data163 !== null){
const err493 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/award",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/award/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var _valid18 = _errs481 === errors;
valid158 = valid158 || _valid18;
if(!valid158){
const err494 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/award",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/award/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
else {
errors = _errs477;
if(vErrors !== null){
if(_errs477){
vErrors.length = _errs477;
}
else {
vErrors = null;
}
}
}
}
if(data161.performance !== undefined){
let data164 = data161.performance;
const _errs484 = errors;
let valid160 = false;
const _errs485 = errors;
if(typeof data164 === "string"){
if(func2(data164) > 4000){
const err495 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/performance",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(func2(data164) < 1){
const err496 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/performance",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/performance",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
var _valid19 = _errs485 === errors;
valid160 = valid160 || _valid19;
const _errs488 = errors;
if(data164 !== null){
const err498 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/performance",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/performance/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
var _valid19 = _errs488 === errors;
valid160 = valid160 || _valid19;
if(!valid160){
const err499 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses/performance",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/performance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
else {
errors = _errs484;
if(vErrors !== null){
if(_errs484){
vErrors.length = _errs484;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err500 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data152.proof !== undefined){
let data165 = data152.proof;
if(Array.isArray(data165)){
const len41 = data165.length;
for(let i21=0; i21<len41; i21++){
let data166 = data165[i21];
if(typeof data166 === "string"){
if(func2(data166) > 4000){
const err501 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/proof/" + i21,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(func2(data166) < 1){
const err502 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/proof/" + i21,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/proof/" + i21,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
else {
const err504 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/proof",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/proof/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data152.followUp !== undefined){
let data167 = data152.followUp;
if(Array.isArray(data167)){
const len42 = data167.length;
for(let i22=0; i22<len42; i22++){
let data168 = data167[i22];
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.when === undefined){
const err505 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data168.who === undefined){
const err506 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data168.action === undefined){
const err507 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(data168.evidence === undefined){
const err508 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
for(const key36 in data168){
if(!((((key36 === "when") || (key36 === "who")) || (key36 === "action")) || (key36 === "evidence"))){
const err509 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data168.when !== undefined){
let data169 = data168.when;
if(typeof data169 === "string"){
if(func2(data169) > 4000){
const err510 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/when",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(func2(data169) < 1){
const err511 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/when",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/when",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data168.who !== undefined){
let data170 = data168.who;
if(typeof data170 === "string"){
if(func2(data170) < 1){
const err513 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/who",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/who",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data168.action !== undefined){
let data171 = data168.action;
if(typeof data171 === "string"){
if(func2(data171) > 4000){
const err515 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/action",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(func2(data171) < 1){
const err516 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/action",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/action",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data168.evidence !== undefined){
let data172 = data168.evidence;
if(typeof data172 === "string"){
if(func2(data172) > 4000){
const err518 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/evidence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(func2(data172) < 1){
const err519 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/evidence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22+"/evidence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
else {
const err521 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp/" + i22,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
else {
const err522 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/followUp",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data152.practices !== undefined){
let data173 = data152.practices;
if(Array.isArray(data173)){
const len43 = data173.length;
for(let i23=0; i23<len43; i23++){
let data174 = data173[i23];
if(typeof data174 === "string"){
if(func2(data174) > 80){
const err523 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/practices/" + i23,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(!pattern4.test(data174)){
const err524 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/practices/" + i23,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
else {
const err525 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/practices/" + i23,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
else {
const err526 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/practices",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/practices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data152.issues !== undefined){
let data175 = data152.issues;
if(Array.isArray(data175)){
const len44 = data175.length;
for(let i24=0; i24<len44; i24++){
let data176 = data175[i24];
if(typeof data176 === "string"){
if(func2(data176) > 80){
const err527 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/issues/" + i24,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(!pattern4.test(data176)){
const err528 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/issues/" + i24,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/issues/" + i24,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
else {
const err530 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19+"/issues",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
else {
const err531 = {instancePath:instancePath+"/lots/" + i3+"/gaps/" + i19,schemaPath:"#/properties/lots/items/properties/gaps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
}
else {
const err532 = {instancePath:instancePath+"/lots/" + i3+"/gaps",schemaPath:"#/properties/lots/items/properties/gaps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data29.followUp !== undefined){
let data177 = data29.followUp;
if(Array.isArray(data177)){
const len45 = data177.length;
for(let i25=0; i25<len45; i25++){
let data178 = data177[i25];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.when === undefined){
const err533 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(data178.who === undefined){
const err534 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data178.action === undefined){
const err535 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data178.evidence === undefined){
const err536 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data178.register === undefined){
const err537 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "register"},message:"must have required property '"+"register"+"'"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
if(data178.requirements === undefined){
const err538 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
for(const key37 in data178){
if(!((((((key37 === "when") || (key37 === "who")) || (key37 === "action")) || (key37 === "evidence")) || (key37 === "register")) || (key37 === "requirements"))){
const err539 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25,schemaPath:"#/properties/lots/items/properties/followUp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
if(data178.when !== undefined){
let data179 = data178.when;
if(typeof data179 === "string"){
if(func2(data179) > 4000){
const err540 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/when",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(func2(data179) < 1){
const err541 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/when",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
else {
const err542 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/when",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
if(data178.who !== undefined){
let data180 = data178.who;
if(typeof data180 === "string"){
if(func2(data180) < 1){
const err543 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/who",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/who",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data178.action !== undefined){
let data181 = data178.action;
if(typeof data181 === "string"){
if(func2(data181) > 4000){
const err545 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/action",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(func2(data181) < 1){
const err546 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/action",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/action",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data178.evidence !== undefined){
let data182 = data178.evidence;
if(typeof data182 === "string"){
if(func2(data182) > 4000){
const err548 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/evidence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
if(func2(data182) < 1){
const err549 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/evidence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/evidence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data178.register !== undefined){
let data183 = data178.register;
const _errs538 = errors;
let valid183 = false;
const _errs539 = errors;
if(typeof data183 === "string"){
if(func2(data183) > 1000){
const err551 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/register",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(!pattern26.test(data183)){
const err552 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/register",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/register",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
var _valid20 = _errs539 === errors;
valid183 = valid183 || _valid20;
const _errs542 = errors;
if(data183 !== null){
const err554 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/register",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/register/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
var _valid20 = _errs542 === errors;
valid183 = valid183 || _valid20;
if(!valid183){
const err555 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/register",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/register/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
else {
errors = _errs538;
if(vErrors !== null){
if(_errs538){
vErrors.length = _errs538;
}
else {
vErrors = null;
}
}
}
}
if(data178.requirements !== undefined){
let data184 = data178.requirements;
if(Array.isArray(data184)){
const len46 = data184.length;
for(let i26=0; i26<len46; i26++){
let data185 = data184[i26];
if(typeof data185 === "string"){
if(func2(data185) > 80){
const err556 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/requirements/" + i26,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
if(!pattern4.test(data185)){
const err557 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/requirements/" + i26,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/requirements/" + i26,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err559 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25+"/requirements",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
}
else {
const err560 = {instancePath:instancePath+"/lots/" + i3+"/followUp/" + i25,schemaPath:"#/properties/lots/items/properties/followUp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
}
else {
const err561 = {instancePath:instancePath+"/lots/" + i3+"/followUp",schemaPath:"#/properties/lots/items/properties/followUp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/lots/" + i3,schemaPath:"#/properties/lots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/lots",schemaPath:"#/properties/lots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
if(data.practices !== undefined){
let data186 = data.practices;
if(Array.isArray(data186)){
const len47 = data186.length;
for(let i27=0; i27<len47; i27++){
let data187 = data186[i27];
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
if(data187.id === undefined){
const err564 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if(data187.title === undefined){
const err565 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data187.buyer === undefined){
const err566 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "buyer"},message:"must have required property '"+"buyer"+"'"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(data187.country === undefined){
const err567 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(data187.from === undefined){
const err568 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data187.to === undefined){
const err569 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data187.what === undefined){
const err570 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data187.result === undefined){
const err571 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data187.lesson === undefined){
const err572 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "lesson"},message:"must have required property '"+"lesson"+"'"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data187.requirements === undefined){
const err573 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(data187.sources === undefined){
const err574 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
for(const key38 in data187){
if(!(func1.call(schema31.properties.practices.items.properties, key38))){
const err575 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
if(data187.id !== undefined){
let data188 = data187.id;
if(typeof data188 === "string"){
if(func2(data188) > 80){
const err576 = {instancePath:instancePath+"/practices/" + i27+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(!pattern4.test(data188)){
const err577 = {instancePath:instancePath+"/practices/" + i27+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
else {
const err578 = {instancePath:instancePath+"/practices/" + i27+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data187.title !== undefined){
let data189 = data187.title;
if(typeof data189 === "string"){
if(func2(data189) > 4000){
const err579 = {instancePath:instancePath+"/practices/" + i27+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(func2(data189) < 1){
const err580 = {instancePath:instancePath+"/practices/" + i27+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/practices/" + i27+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data187.buyer !== undefined){
let data190 = data187.buyer;
if(typeof data190 === "string"){
if(func2(data190) > 4000){
const err582 = {instancePath:instancePath+"/practices/" + i27+"/buyer",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(func2(data190) < 1){
const err583 = {instancePath:instancePath+"/practices/" + i27+"/buyer",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
else {
const err584 = {instancePath:instancePath+"/practices/" + i27+"/buyer",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data187.country !== undefined){
let data191 = data187.country;
if(typeof data191 === "string"){
if(!pattern6.test(data191)){
const err585 = {instancePath:instancePath+"/practices/" + i27+"/country",schemaPath:"common.schema.json#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
else {
const err586 = {instancePath:instancePath+"/practices/" + i27+"/country",schemaPath:"common.schema.json#/$defs/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data187.from !== undefined){
let data192 = data187.from;
const _errs567 = errors;
let valid195 = false;
const _errs568 = errors;
if(!(((typeof data192 == "number") && (!(data192 % 1) && !isNaN(data192))) && (isFinite(data192)))){
const err587 = {instancePath:instancePath+"/practices/" + i27+"/from",schemaPath:"#/properties/practices/items/properties/from/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
var _valid21 = _errs568 === errors;
valid195 = valid195 || _valid21;
const _errs570 = errors;
if(data192 !== null){
const err588 = {instancePath:instancePath+"/practices/" + i27+"/from",schemaPath:"#/properties/practices/items/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
var _valid21 = _errs570 === errors;
valid195 = valid195 || _valid21;
if(!valid195){
const err589 = {instancePath:instancePath+"/practices/" + i27+"/from",schemaPath:"#/properties/practices/items/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
else {
errors = _errs567;
if(vErrors !== null){
if(_errs567){
vErrors.length = _errs567;
}
else {
vErrors = null;
}
}
}
}
if(data187.to !== undefined){
let data193 = data187.to;
const _errs573 = errors;
let valid196 = false;
const _errs574 = errors;
if(!(((typeof data193 == "number") && (!(data193 % 1) && !isNaN(data193))) && (isFinite(data193)))){
const err590 = {instancePath:instancePath+"/practices/" + i27+"/to",schemaPath:"#/properties/practices/items/properties/to/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
var _valid22 = _errs574 === errors;
valid196 = valid196 || _valid22;
const _errs576 = errors;
if(data193 !== null){
const err591 = {instancePath:instancePath+"/practices/" + i27+"/to",schemaPath:"#/properties/practices/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid22 = _errs576 === errors;
valid196 = valid196 || _valid22;
if(!valid196){
const err592 = {instancePath:instancePath+"/practices/" + i27+"/to",schemaPath:"#/properties/practices/items/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
else {
errors = _errs573;
if(vErrors !== null){
if(_errs573){
vErrors.length = _errs573;
}
else {
vErrors = null;
}
}
}
}
if(data187.what !== undefined){
let data194 = data187.what;
if(typeof data194 === "string"){
if(func2(data194) > 4000){
const err593 = {instancePath:instancePath+"/practices/" + i27+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(func2(data194) < 1){
const err594 = {instancePath:instancePath+"/practices/" + i27+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
else {
const err595 = {instancePath:instancePath+"/practices/" + i27+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
if(data187.result !== undefined){
let data195 = data187.result;
const _errs582 = errors;
let valid198 = false;
const _errs583 = errors;
if(typeof data195 === "string"){
if(func2(data195) > 4000){
const err596 = {instancePath:instancePath+"/practices/" + i27+"/result",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(func2(data195) < 1){
const err597 = {instancePath:instancePath+"/practices/" + i27+"/result",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
else {
const err598 = {instancePath:instancePath+"/practices/" + i27+"/result",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
var _valid23 = _errs583 === errors;
valid198 = valid198 || _valid23;
const _errs586 = errors;
if(data195 !== null){
const err599 = {instancePath:instancePath+"/practices/" + i27+"/result",schemaPath:"#/properties/practices/items/properties/result/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var _valid23 = _errs586 === errors;
valid198 = valid198 || _valid23;
if(!valid198){
const err600 = {instancePath:instancePath+"/practices/" + i27+"/result",schemaPath:"#/properties/practices/items/properties/result/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
else {
errors = _errs582;
if(vErrors !== null){
if(_errs582){
vErrors.length = _errs582;
}
else {
vErrors = null;
}
}
}
}
if(data187.lesson !== undefined){
let data196 = data187.lesson;
const _errs589 = errors;
let valid200 = false;
const _errs590 = errors;
if(typeof data196 === "string"){
if(func2(data196) > 4000){
const err601 = {instancePath:instancePath+"/practices/" + i27+"/lesson",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(func2(data196) < 1){
const err602 = {instancePath:instancePath+"/practices/" + i27+"/lesson",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
else {
const err603 = {instancePath:instancePath+"/practices/" + i27+"/lesson",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
var _valid24 = _errs590 === errors;
valid200 = valid200 || _valid24;
const _errs593 = errors;
if(data196 !== null){
const err604 = {instancePath:instancePath+"/practices/" + i27+"/lesson",schemaPath:"#/properties/practices/items/properties/lesson/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
var _valid24 = _errs593 === errors;
valid200 = valid200 || _valid24;
if(!valid200){
const err605 = {instancePath:instancePath+"/practices/" + i27+"/lesson",schemaPath:"#/properties/practices/items/properties/lesson/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
else {
errors = _errs589;
if(vErrors !== null){
if(_errs589){
vErrors.length = _errs589;
}
else {
vErrors = null;
}
}
}
}
if(data187.requirements !== undefined){
let data197 = data187.requirements;
if(Array.isArray(data197)){
const len48 = data197.length;
for(let i28=0; i28<len48; i28++){
let data198 = data197[i28];
if(typeof data198 === "string"){
if(func2(data198) > 80){
const err606 = {instancePath:instancePath+"/practices/" + i27+"/requirements/" + i28,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if(!pattern4.test(data198)){
const err607 = {instancePath:instancePath+"/practices/" + i27+"/requirements/" + i28,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
else {
const err608 = {instancePath:instancePath+"/practices/" + i27+"/requirements/" + i28,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
}
else {
const err609 = {instancePath:instancePath+"/practices/" + i27+"/requirements",schemaPath:"#/properties/practices/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data187.sources !== undefined){
let data199 = data187.sources;
if(Array.isArray(data199)){
const len49 = data199.length;
for(let i29=0; i29<len49; i29++){
let data200 = data199[i29];
if(typeof data200 === "string"){
if(func2(data200) < 1){
const err610 = {instancePath:instancePath+"/practices/" + i27+"/sources/" + i29,schemaPath:"#/properties/practices/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
else {
const err611 = {instancePath:instancePath+"/practices/" + i27+"/sources/" + i29,schemaPath:"#/properties/practices/items/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
}
else {
const err612 = {instancePath:instancePath+"/practices/" + i27+"/sources",schemaPath:"#/properties/practices/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
}
else {
const err613 = {instancePath:instancePath+"/practices/" + i27,schemaPath:"#/properties/practices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
}
else {
const err614 = {instancePath:instancePath+"/practices",schemaPath:"#/properties/practices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
if(data.issues !== undefined){
let data201 = data.issues;
if(Array.isArray(data201)){
const len50 = data201.length;
for(let i30=0; i30<len50; i30++){
let data202 = data201[i30];
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.id === undefined){
const err615 = {instancePath:instancePath+"/issues/" + i30,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
if(data202.title === undefined){
const err616 = {instancePath:instancePath+"/issues/" + i30,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(data202.issue === undefined){
const err617 = {instancePath:instancePath+"/issues/" + i30,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
if(data202.ask === undefined){
const err618 = {instancePath:instancePath+"/issues/" + i30,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
if(data202.addressees === undefined){
const err619 = {instancePath:instancePath+"/issues/" + i30,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "addressees"},message:"must have required property '"+"addressees"+"'"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(data202.requirements === undefined){
const err620 = {instancePath:instancePath+"/issues/" + i30,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
if(data202.sources === undefined){
const err621 = {instancePath:instancePath+"/issues/" + i30,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
for(const key39 in data202){
if(!(((((((key39 === "id") || (key39 === "title")) || (key39 === "issue")) || (key39 === "ask")) || (key39 === "addressees")) || (key39 === "requirements")) || (key39 === "sources"))){
const err622 = {instancePath:instancePath+"/issues/" + i30,schemaPath:"#/properties/issues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data202.id !== undefined){
let data203 = data202.id;
if(typeof data203 === "string"){
if(func2(data203) > 80){
const err623 = {instancePath:instancePath+"/issues/" + i30+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if(!pattern4.test(data203)){
const err624 = {instancePath:instancePath+"/issues/" + i30+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = {instancePath:instancePath+"/issues/" + i30+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data202.title !== undefined){
let data204 = data202.title;
if(typeof data204 === "string"){
if(func2(data204) > 4000){
const err626 = {instancePath:instancePath+"/issues/" + i30+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
if(func2(data204) < 1){
const err627 = {instancePath:instancePath+"/issues/" + i30+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
else {
const err628 = {instancePath:instancePath+"/issues/" + i30+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
if(data202.issue !== undefined){
let data205 = data202.issue;
if(typeof data205 === "string"){
if(func2(data205) > 4000){
const err629 = {instancePath:instancePath+"/issues/" + i30+"/issue",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if(func2(data205) < 1){
const err630 = {instancePath:instancePath+"/issues/" + i30+"/issue",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
else {
const err631 = {instancePath:instancePath+"/issues/" + i30+"/issue",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
if(data202.ask !== undefined){
let data206 = data202.ask;
if(typeof data206 === "string"){
if(func2(data206) > 4000){
const err632 = {instancePath:instancePath+"/issues/" + i30+"/ask",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
if(func2(data206) < 1){
const err633 = {instancePath:instancePath+"/issues/" + i30+"/ask",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
else {
const err634 = {instancePath:instancePath+"/issues/" + i30+"/ask",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
if(data202.addressees !== undefined){
let data207 = data202.addressees;
if(Array.isArray(data207)){
const len51 = data207.length;
for(let i31=0; i31<len51; i31++){
let data208 = data207[i31];
if(typeof data208 !== "string"){
const err635 = {instancePath:instancePath+"/issues/" + i30+"/addressees/" + i31,schemaPath:"#/properties/issues/items/properties/addressees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(!(((((((data208 === "brands") || (data208 === "manufacturers")) || (data208 === "smelters-and-mines")) || (data208 === "recyclers")) || (data208 === "resellers")) || (data208 === "label-owners")) || (data208 === "lawmakers"))){
const err636 = {instancePath:instancePath+"/issues/" + i30+"/addressees/" + i31,schemaPath:"#/properties/issues/items/properties/addressees/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.issues.items.properties.addressees.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
}
else {
const err637 = {instancePath:instancePath+"/issues/" + i30+"/addressees",schemaPath:"#/properties/issues/items/properties/addressees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
if(data202.requirements !== undefined){
let data209 = data202.requirements;
if(Array.isArray(data209)){
const len52 = data209.length;
for(let i32=0; i32<len52; i32++){
let data210 = data209[i32];
if(typeof data210 === "string"){
if(func2(data210) > 80){
const err638 = {instancePath:instancePath+"/issues/" + i30+"/requirements/" + i32,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if(!pattern4.test(data210)){
const err639 = {instancePath:instancePath+"/issues/" + i30+"/requirements/" + i32,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/issues/" + i30+"/requirements/" + i32,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
else {
const err641 = {instancePath:instancePath+"/issues/" + i30+"/requirements",schemaPath:"#/properties/issues/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data202.sources !== undefined){
let data211 = data202.sources;
if(Array.isArray(data211)){
const len53 = data211.length;
for(let i33=0; i33<len53; i33++){
let data212 = data211[i33];
if(typeof data212 === "string"){
if(func2(data212) < 1){
const err642 = {instancePath:instancePath+"/issues/" + i30+"/sources/" + i33,schemaPath:"#/properties/issues/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
}
else {
const err643 = {instancePath:instancePath+"/issues/" + i30+"/sources/" + i33,schemaPath:"#/properties/issues/items/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
}
else {
const err644 = {instancePath:instancePath+"/issues/" + i30+"/sources",schemaPath:"#/properties/issues/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
else {
const err645 = {instancePath:instancePath+"/issues/" + i30,schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
}
else {
const err646 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
if(data.sources !== undefined){
let data213 = data.sources;
if(Array.isArray(data213)){
const len54 = data213.length;
for(let i34=0; i34<len54; i34++){
let data214 = data213[i34];
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
if(data214.id === undefined){
const err647 = {instancePath:instancePath+"/sources/" + i34,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
if(data214.title === undefined){
const err648 = {instancePath:instancePath+"/sources/" + i34,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
if(data214.publisher === undefined){
const err649 = {instancePath:instancePath+"/sources/" + i34,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
if(data214.date === undefined){
const err650 = {instancePath:instancePath+"/sources/" + i34,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if(data214.url === undefined){
const err651 = {instancePath:instancePath+"/sources/" + i34,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
if(data214.read === undefined){
const err652 = {instancePath:instancePath+"/sources/" + i34,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
for(const key40 in data214){
if(!((((((key40 === "id") || (key40 === "title")) || (key40 === "publisher")) || (key40 === "date")) || (key40 === "url")) || (key40 === "read"))){
const err653 = {instancePath:instancePath+"/sources/" + i34,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data214.id !== undefined){
let data215 = data214.id;
if(typeof data215 === "string"){
if(func2(data215) < 1){
const err654 = {instancePath:instancePath+"/sources/" + i34+"/id",schemaPath:"#/properties/sources/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
else {
const err655 = {instancePath:instancePath+"/sources/" + i34+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data214.title !== undefined){
let data216 = data214.title;
if(typeof data216 === "string"){
if(func2(data216) > 4000){
const err656 = {instancePath:instancePath+"/sources/" + i34+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
if(func2(data216) < 1){
const err657 = {instancePath:instancePath+"/sources/" + i34+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
else {
const err658 = {instancePath:instancePath+"/sources/" + i34+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
if(data214.publisher !== undefined){
let data217 = data214.publisher;
if(typeof data217 === "string"){
if(func2(data217) > 4000){
const err659 = {instancePath:instancePath+"/sources/" + i34+"/publisher",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(func2(data217) < 1){
const err660 = {instancePath:instancePath+"/sources/" + i34+"/publisher",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
else {
const err661 = {instancePath:instancePath+"/sources/" + i34+"/publisher",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data214.date !== undefined){
let data218 = data214.date;
if(typeof data218 === "string"){
if(func2(data218) > 4000){
const err662 = {instancePath:instancePath+"/sources/" + i34+"/date",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
if(func2(data218) < 1){
const err663 = {instancePath:instancePath+"/sources/" + i34+"/date",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
else {
const err664 = {instancePath:instancePath+"/sources/" + i34+"/date",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
if(data214.url !== undefined){
let data219 = data214.url;
if(typeof data219 === "string"){
if(func2(data219) > 1000){
const err665 = {instancePath:instancePath+"/sources/" + i34+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(!pattern26.test(data219)){
const err666 = {instancePath:instancePath+"/sources/" + i34+"/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
else {
const err667 = {instancePath:instancePath+"/sources/" + i34+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data214.read !== undefined){
let data220 = data214.read;
if(typeof data220 === "string"){
if(!(formats0.test(data220))){
const err668 = {instancePath:instancePath+"/sources/" + i34+"/read",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
else {
const err669 = {instancePath:instancePath+"/sources/" + i34+"/read",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
}
else {
const err670 = {instancePath:instancePath+"/sources/" + i34,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
}
else {
const err671 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
if(data.warnings !== undefined){
let data221 = data.warnings;
if(Array.isArray(data221)){
const len55 = data221.length;
for(let i35=0; i35<len55; i35++){
let data222 = data221[i35];
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if(data222.code === undefined){
const err672 = {instancePath:instancePath+"/warnings/" + i35,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(data222.message === undefined){
const err673 = {instancePath:instancePath+"/warnings/" + i35,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if(data222.path === undefined){
const err674 = {instancePath:instancePath+"/warnings/" + i35,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
for(const key41 in data222){
if(!(((key41 === "code") || (key41 === "message")) || (key41 === "path"))){
const err675 = {instancePath:instancePath+"/warnings/" + i35,schemaPath:"#/properties/warnings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data222.code !== undefined){
let data223 = data222.code;
if(typeof data223 === "string"){
if(func2(data223) > 80){
const err676 = {instancePath:instancePath+"/warnings/" + i35+"/code",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if(!pattern4.test(data223)){
const err677 = {instancePath:instancePath+"/warnings/" + i35+"/code",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
else {
const err678 = {instancePath:instancePath+"/warnings/" + i35+"/code",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
if(data222.message !== undefined){
let data224 = data222.message;
if(typeof data224 === "string"){
if(func2(data224) > 4000){
const err679 = {instancePath:instancePath+"/warnings/" + i35+"/message",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(func2(data224) < 1){
const err680 = {instancePath:instancePath+"/warnings/" + i35+"/message",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
else {
const err681 = {instancePath:instancePath+"/warnings/" + i35+"/message",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data222.path !== undefined){
let data225 = data222.path;
if(typeof data225 === "string"){
if(func2(data225) < 1){
const err682 = {instancePath:instancePath+"/warnings/" + i35+"/path",schemaPath:"#/properties/warnings/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
else {
const err683 = {instancePath:instancePath+"/warnings/" + i35+"/path",schemaPath:"#/properties/warnings/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
else {
const err684 = {instancePath:instancePath+"/warnings/" + i35,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
}
else {
const err685 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
}
else {
const err686 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

