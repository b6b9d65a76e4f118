/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"assessment.schema.json","title":"Assessment","description":"The result of assessing a tender: everything that a report needs.","type":"object","additionalProperties":false,"required":["schemaVersion","labelwise","asOf","seed","draws","library","tender","assumed","assumptions","onlyLabels","glossary","lots","practices","issues","sources","warnings"],"properties":{"schemaVersion":{"title":"Schema version","description":"Version of this structure.","examples":[1],"const":1},"labelwise":{"title":"labelwise","description":"Version of the program.","examples":["0.1.0"],"type":"string","minLength":1},"asOf":{"title":"As of","description":"Day for which the result holds.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"},"seed":{"title":"Seed","description":"Seed of the draws of weights.","examples":[1],"type":"integer","minimum":0,"maximum":4294967295},"draws":{"title":"Draws","description":"Number of draws of weights.","examples":[2000],"type":"integer","minimum":1},"library":{"title":"Library","description":"Criteria library used.","type":"object","additionalProperties":false,"required":["id","version","digest","overlays"],"properties":{"id":{"title":"Id","description":"Library id.","$ref":"common.schema.json#/$defs/id"},"version":{"title":"Version","description":"Version.","examples":["0.1.0"],"type":"string","minLength":1},"digest":{"title":"Digest","description":"Hash of all files.","examples":["sha256:0f3a"],"type":"string","minLength":1},"overlays":{"title":"Overlays","description":"Libraries laid over it.","type":"array","items":{"title":"Library","description":"Id.","$ref":"common.schema.json#/$defs/id"}}}},"tender":{"title":"Tender","description":"The tender as understood, defaults filled in; valid as a tender file.","$ref":"tender.schema.json"},"assumed":{"title":"Assumed","description":"What was assumed because the tender is silent.","type":"array","items":{"title":"Assumption","description":"One default.","type":"object","additionalProperties":false,"required":["path","value","why"],"properties":{"path":{"title":"Path","description":"Path in the tender.","examples":["ambition.circularity"],"type":"string","minLength":1},"value":{"title":"Value","description":"Value assumed.","examples":["basic"],"type":"string","minLength":1},"why":{"title":"Why","description":"Why.","examples":["not stated"],"$ref":"common.schema.json#/$defs/text"}}}},"assumptions":{"title":"Assumptions","description":"Answers that the user assumed about labels; the result holds only if they are so.","type":"array","items":{"title":"Assumption","description":"One assumed fact.","type":"object","additionalProperties":false,"required":["label","fact","value"],"properties":{"label":{"title":"Label","description":"Label id.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"},"fact":{"title":"Fact","description":"Indicator, kind and element, or requirement.","examples":["asr-worker-voice"],"type":"string","minLength":1},"value":{"title":"Value","description":"Level, met or not-met, or rung.","examples":["2"],"type":"string","minLength":1}}}},"onlyLabels":{"title":"Only these labels","description":"Labels to which the user limited the result; null when all were looked at.","anyOf":[{"type":"array","items":{"title":"Label","description":"Label id.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"}},{"type":"null"}]},"glossary":{"title":"Glossary","description":"Words for ids and numbers, so that a report needs no library.","type":"object","additionalProperties":false,"required":["readings","classes","dimensions","facts","items","uses"],"properties":{"readings":{"title":"Readings","description":"Words of the readings 0 to 4.","type":"array","items":{"title":"Word","description":"Word.","examples":["not covered"],"type":"string","minLength":1},"minItems":5,"maxItems":5},"classes":{"title":"Classes","description":"Words of the credibility classes.","type":"object","propertyNames":{"enum":["A","B","C","D","not-established"]},"additionalProperties":{"title":"Word","description":"Word.","examples":["credible"],"type":"string","minLength":1}},"dimensions":{"title":"Dimensions","description":"Titles of dimensions.","type":"object","propertyNames":{"title":"Dimension","description":"Id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Title","description":"Title.","examples":["Assurance"],"type":"string","minLength":1}},"facts":{"title":"Facts","description":"Titles of indicators and verification elements.","type":"object","propertyNames":{"title":"Fact","description":"Id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Title","description":"Title.","examples":["Worker voice"],"type":"string","minLength":1}},"items":{"title":"Items","description":"Titles of the products and services.","type":"object","propertyNames":{"title":"Item","description":"Id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Title","description":"Title.","examples":["Laptops"],"type":"string","minLength":1}},"uses":{"title":"Uses","description":"Titles of the legal uses.","type":"object","propertyNames":{"title":"Use","description":"Id.","$ref":"common.schema.json#/$defs/legalUse"},"additionalProperties":{"title":"Title","description":"Title.","examples":["proof only"],"type":"string","minLength":1}}}},"lots":{"title":"Lots","description":"Results by lot.","type":"array","items":{"title":"Lot","description":"Result for one lot.","type":"object","additionalProperties":false,"required":["id","title","items","requirements","labels","firstPlace","sets","gaps","questions","sensitivity","followUp"],"properties":{"id":{"title":"Id","description":"Lot id.","examples":["1"],"type":"string","minLength":1},"title":{"title":"Title","description":"Title of the lot.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"items":{"title":"Items","description":"What is bought.","type":"array","items":{"title":"Item","description":"A product or service.","$ref":"#/$defs/item"}},"requirements":{"title":"Requirements","description":"What is asked.","type":"array","items":{"title":"Requirement","description":"One requirement as asked.","type":"object","additionalProperties":false,"required":["id","title","theme","kind","rung","norm","basis","must","weight","sdg","legalFloor","cells","knownLabels"],"properties":{"id":{"title":"Id","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"Title.","$ref":"common.schema.json#/$defs/text"},"theme":{"title":"Theme","description":"Theme.","$ref":"common.schema.json#/$defs/theme"},"kind":{"title":"Kind","description":"Kind.","$ref":"common.schema.json#/$defs/requirementKind"},"rung":{"title":"Rung","description":"Rung asked.","$ref":"common.schema.json#/$defs/rung"},"norm":{"title":"Norm","description":"Norm of the rung.","$ref":"common.schema.json#/$defs/text"},"basis":{"title":"Basis","description":"Where the norm comes from.","examples":["source"],"enum":["source","law","proposal"]},"must":{"title":"Must","description":"Whether it is a must.","examples":[false],"type":"boolean"},"weight":{"title":"Weight","description":"Share of the whole, 0 to 1.","examples":[0.043],"type":"number"},"sdg":{"title":"SDG","description":"SDG targets.","type":"array","items":{"title":"Target","description":"Target.","examples":["8.7"],"type":"string","minLength":1}},"legalFloor":{"title":"Legal floor","description":"Binding law already demands it for these items: shown as law, no label is credited.","anyOf":[{"type":"object","additionalProperties":false,"required":["items","law","provision","since"],"properties":{"items":{"title":"Items","description":"Items that the law binds.","type":"array","items":{"title":"Item","description":"Product id.","$ref":"common.schema.json#/$defs/id"}},"law":{"title":"Law","description":"The act.","$ref":"common.schema.json#/$defs/text"},"provision":{"title":"Provision","description":"Article or annex.","$ref":"common.schema.json#/$defs/text"},"since":{"title":"Since","description":"Day.","$ref":"common.schema.json#/$defs/date"}}},{"type":"null"}]},"cells":{"title":"Cells","description":"Tiers with target and weight inside the requirement; empty when law covers every item.","type":"array","items":{"title":"Cell","description":"One tier.","type":"object","additionalProperties":false,"required":["tier","target","weight","items"],"properties":{"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"target":{"title":"Target","description":"Reading wished: 1 stated, 2 partly, 3 credibly assured.","examples":[3],"type":"integer","minimum":1,"maximum":4},"weight":{"title":"Weight","description":"Share of the requirement.","examples":[0.6],"type":"number"},"items":{"title":"Items","description":"Items that it concerns.","type":"array","items":{"title":"Item","description":"Product or service id.","$ref":"common.schema.json#/$defs/id"}}}}},"knownLabels":{"title":"Known labels","description":"Labels known to ask for as much at every tier asked: any of them, and every other label that does, counts as equivalent (Article 43(1), third subparagraph); never by class or score.","examples":[[{"label":"e-stewards","grade":null}]],"type":"array","items":{"title":"Known label","description":"A label, with the grade from which it asks for as much.","type":"object","additionalProperties":false,"required":["label","grade"],"properties":{"label":{"title":"Label","description":"Label id.","$ref":"common.schema.json#/$defs/id"},"grade":{"title":"Grade","description":"Lowest grade that asks for as much; null when the label has no grades or every grade does.","examples":["gold"],"anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]}}}}}}},"labels":{"title":"Labels","description":"Every label and supporting instrument, ranked ones first.","type":"array","items":{"title":"Label","description":"One candidate.","type":"object","additionalProperties":false,"required":["id","grade","name","role","kind","unit","owner","website","edition","status","applies","applicability","rank","sentence","credibility","coverage","legal","register","availability","limits","openQuestions","successor","support","robustness"],"properties":{"id":{"title":"Id","description":"Label id.","$ref":"common.schema.json#/$defs/id"},"grade":{"title":"Grade","description":"Grade of the candidate.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"name":{"title":"Name","description":"Name.","$ref":"common.schema.json#/$defs/text"},"role":{"title":"Role","description":"Role.","examples":["label"],"enum":["label","supporting"]},"kind":{"title":"Kind","description":"Type of scheme.","examples":["ecolabel"],"type":"string","minLength":1},"unit":{"title":"Unit","description":"What carries it.","examples":["product-model"],"type":"string","minLength":1},"owner":{"title":"Owner","description":"Owner of the scheme.","$ref":"common.schema.json#/$defs/text"},"website":{"title":"Website","description":"Website.","$ref":"common.schema.json#/$defs/url"},"edition":{"title":"Edition","description":"Edition described.","$ref":"common.schema.json#/$defs/text"},"status":{"title":"Status","description":"State at the as-of day. current: in force; phasing-out: replaced but still in force; certificates-only: ended, certificates still count; not-yet-valid: not yet in force; superseded: replaced; expired: ended; withdrawn: withdrawn.","examples":["current"],"enum":["current","phasing-out","certificates-only","not-yet-valid","superseded","expired","withdrawn"]},"applies":{"title":"Applies","description":"Whether it can carry this lot. object: exists for a product of the lot; service: exists for a service of the lot; upstream: certifies sites of the supply chain; no: does not apply.","examples":["object"],"enum":["object","service","upstream","no"]},"applicability":{"title":"Applicability","description":"Why.","$ref":"common.schema.json#/$defs/text"},"rank":{"title":"Rank","description":"1 is best; null when it is not ranked.","examples":[1],"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"sentence":{"title":"Sentence","description":"The result in one sentence.","$ref":"common.schema.json#/$defs/text"},"credibility":{"title":"Credibility","description":"Credibility in both profiles.","anyOf":[{"type":"object","additionalProperties":false,"required":["people","product"],"properties":{"people":{"title":"People","description":"For rights and due diligence.","$ref":"#/$defs/profile"},"product":{"title":"Product","description":"For circularity.","$ref":"#/$defs/profile"}}},{"type":"null"}]},"coverage":{"title":"Coverage","description":"Coverage of what is asked; null when it does not apply.","anyOf":[{"type":"object","additionalProperties":false,"required":["shares","byTheme","must","mean","cells"],"properties":{"shares":{"title":"Shares","description":"Of all.","$ref":"#/$defs/shares"},"byTheme":{"title":"By theme","description":"Shares of each theme.","type":"object","propertyNames":{"title":"Theme","description":"Theme.","$ref":"common.schema.json#/$defs/theme"},"additionalProperties":{"title":"Shares","description":"Of the theme.","$ref":"#/$defs/shares"}},"must":{"title":"Must","description":"Shares of the musts; null when there is none.","anyOf":[{"$ref":"#/$defs/shares"},{"type":"null"}]},"mean":{"title":"Mean","description":"Weighted mean of the numbers, 0 to 100.","examples":[[44.2,64.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"cells":{"title":"Cells","description":"Every cell, in the order of the requirements.","type":"array","items":{"title":"Cell","description":"One cell.","$ref":"#/$defs/cell"}}}},{"type":"null"}]},"legal":{"title":"Legal use","description":"How it may lawfully be used.","type":"array","items":{"title":"Use","description":"One use.","type":"object","additionalProperties":false,"required":["use","outcome","rules"],"properties":{"use":{"title":"Use","description":"The use.","$ref":"common.schema.json#/$defs/legalUse"},"outcome":{"title":"Outcome","description":"Whether the use is lawful.","examples":["allowed"],"enum":["allowed","allowed-with-conditions","ask","not-allowed"]},"rules":{"title":"Rules","description":"Rules that speak about it.","type":"array","items":{"title":"Rule","description":"One rule.","type":"object","additionalProperties":false,"required":["id","kind","outcome","reason","citation","ask"],"properties":{"id":{"title":"Id","description":"Rule id.","examples":["L4"],"type":"string","minLength":1},"kind":{"title":"Kind","description":"verdict: decides the outcome with others; advice: only informs.","examples":["verdict"],"enum":["verdict","advice"]},"outcome":{"title":"Outcome","description":"Whether the use is lawful.","examples":["allowed"],"enum":["allowed","allowed-with-conditions","ask","not-allowed"]},"reason":{"title":"Reason","description":"Why.","$ref":"common.schema.json#/$defs/text"},"citation":{"title":"Citation","description":"Article.","$ref":"common.schema.json#/$defs/text"},"ask":{"title":"Ask","description":"Fact to ask for.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]}}}}}}},"register":{"title":"Register","description":"Where a certificate is checked.","anyOf":[{"type":"object","additionalProperties":false,"required":["url","howToCheck"],"properties":{"url":{"title":"Address","description":"Address.","$ref":"common.schema.json#/$defs/url"},"howToCheck":{"title":"How to check","description":"What to do.","$ref":"common.schema.json#/$defs/text"}}},{"type":"null"}]},"availability":{"title":"Availability","description":"How many hold it.","anyOf":[{"type":"object","additionalProperties":false,"required":["products","makers","asOf"],"properties":{"products":{"title":"Products","description":"Number.","examples":[3500],"anyOf":[{"type":"integer"},{"type":"null"}]},"makers":{"title":"Makers","description":"Number.","examples":[27],"anyOf":[{"type":"integer"},{"type":"null"}]},"asOf":{"title":"As of","description":"Day.","$ref":"common.schema.json#/$defs/date"}}},{"type":"null"}]},"limits":{"title":"Limits","description":"Known limits.","type":"array","items":{"title":"Limit","description":"One limit.","$ref":"common.schema.json#/$defs/text"}},"openQuestions":{"title":"Open questions","description":"What is not known, as questions to the owner.","type":"array","items":{"title":"Question","description":"One question.","$ref":"common.schema.json#/$defs/text"}},"successor":{"title":"Successor","description":"Id of the label whose edition replaces this one; null when there is none in the library.","examples":["tco-certified-gen10"],"anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"support":{"title":"Support","description":"Of a supporting instrument: what it is worth, and why it is no label; null for labels, and where it does not apply.","anyOf":[{"type":"object","additionalProperties":false,"required":["helps","whyNotALabel"],"properties":{"helps":{"title":"Helps","description":"Where in a procurement it is of use.","type":"array","items":{"title":"Help","description":"One use.","type":"object","additionalProperties":false,"required":["stage","how"],"properties":{"stage":{"title":"Stage","description":"Stage of the procurement.","examples":["performance"],"enum":["market-dialogue","selection","proof","performance"]},"how":{"title":"How","description":"What a buyer can do with it.","examples":["Ask for the report of the named factory."],"$ref":"common.schema.json#/$defs/text"}}}},"whyNotALabel":{"title":"Why it is no label","description":"Why its result cannot be relied on like a mark.","type":"array","items":{"title":"Reason","description":"One reason.","examples":["A report gives findings and no decision whether the site passes."],"$ref":"common.schema.json#/$defs/text"}}}},{"type":"null"}]},"robustness":{"title":"Robustness","description":"How the rank holds when weights change; null when it is not ranked.","anyOf":[{"type":"object","additionalProperties":false,"required":["badge","rankAcceptability","dominates","dominatedBy"],"properties":{"badge":{"title":"Badge","description":"robust: the rank is kept in at least 95 % of the draws; sensitive: in at least 75 %; fragile: in fewer (the thresholds are data).","examples":["sensitive"],"enum":["robust","sensitive","fragile"]},"rankAcceptability":{"title":"Rank acceptability","description":"Share of the draws with each rank, from the first.","examples":[[0.81,0.15,0.04]],"type":"array","items":{"title":"Share","description":"Share of the draws.","examples":[0.46],"type":"number","minimum":0,"maximum":1}},"dominates":{"title":"Dominates","description":"Labels that it is at least as good as in every row, and better in one.","examples":[["grs"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["grs"],"type":"string","minLength":1}},"dominatedBy":{"title":"Dominated by","description":"Labels that are at least as good in every row, and better in one.","examples":[["sa8000-2014"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["sa8000-2014"],"type":"string","minLength":1}}}},{"type":"null"}]}}}},"firstPlace":{"title":"First place","description":"What the first place hangs on; null when fewer than two labels are ranked.","anyOf":[{"type":"object","additionalProperties":false,"required":["label","next","sources"],"properties":{"label":{"title":"Label","description":"The label ranked first.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"},"next":{"title":"Next","description":"The label that would be first instead.","examples":["epeat-2025"],"$ref":"common.schema.json#/$defs/id"},"sources":{"title":"Sources","description":"Entries of sources without which, each taken alone, the first place would be lost.","examples":[["tco-certified-gen10/T3"]],"type":"array","items":{"title":"Source","description":"Label id, slash, source id.","examples":["tco-certified-gen10/T3"],"type":"string","minLength":1}}}},{"type":"null"}]},"sets":{"title":"Sets","description":"The smallest set of labels; null when none is ranked.","anyOf":[{"type":"object","additionalProperties":false,"required":["reading","best","pareto","redundant"],"properties":{"reading":{"title":"Reading","description":"The strongest reading in which a set surely meets anything; null when none does.","anyOf":[{"title":"Reading","description":"demanded: asked for; checked: and verified and tied to the goods; assured: and the scheme is credible.","examples":["assured"],"enum":["demanded","checked","assured"]},{"type":"null"}]},"best":{"title":"Best sets","description":"Every set that is best by the order of method section 7, at most 10; the first is the answer.","type":"array","items":{"title":"Set","description":"One set.","type":"object","additionalProperties":false,"required":["labels","must","shares","burden","marginal"],"properties":{"labels":{"title":"Labels","description":"Members; empty when no label surely gives anything.","examples":[["tco-certified-gen10"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["tco-certified-gen10"],"type":"string","minLength":1}},"must":{"title":"Must cells","description":"Must cells that are surely met in the reading.","examples":[2],"type":"integer","minimum":0},"shares":{"title":"Shares","description":"Shares of all that is asked.","$ref":"#/$defs/shares"},"burden":{"title":"Burden","description":"Kinds of sites that a supplier would have to name.","examples":[1],"type":"integer","minimum":0},"marginal":{"title":"Marginal gain","description":"By member: share of the reading that is lost without it.","type":"object","additionalProperties":{"title":"Share","description":"Share lost.","examples":[0.46],"type":"number","minimum":0,"maximum":1}}}}},"pareto":{"title":"Pareto front","description":"The best share that so many labels can have, where more labels give more.","type":"array","items":{"title":"Point","description":"One point.","type":"object","additionalProperties":false,"required":["reading","size","share","labels"],"properties":{"reading":{"title":"Reading","description":"demanded: asked for; checked: and verified and tied to the goods; assured: and the scheme is credible.","examples":["assured"],"enum":["demanded","checked","assured"]},"size":{"title":"Labels","description":"Number of labels.","examples":[2],"type":"integer","minimum":0},"share":{"title":"Share","description":"Share that is surely met.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"labels":{"title":"Set","description":"A set that has it.","examples":[["tco-certified-gen10"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["tco-certified-gen10"],"type":"string","minLength":1}}}}},"redundant":{"title":"Redundant","description":"Ranked labels that add nothing to the answer in any reading.","examples":[["grs"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["grs"],"type":"string","minLength":1}}}},{"type":"null"}]},"gaps":{"title":"Gaps","description":"What no ranked label surely assures.","type":"array","items":{"title":"Gap","description":"One gap.","type":"object","additionalProperties":false,"required":["requirement","tier","state","nearest","clauses","proof","followUp","practices","issues"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"state":{"title":"State","description":"State. gap: no label can meet it; open: a label may meet it, which is not established.","examples":["gap"],"enum":["gap","open"]},"nearest":{"title":"Nearest","description":"The label that comes nearest.","anyOf":[{"type":"object","additionalProperties":false,"required":["label","grade","lacks"],"properties":{"label":{"title":"Label","description":"Label id.","$ref":"common.schema.json#/$defs/id"},"grade":{"title":"Grade","description":"Grade.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"lacks":{"title":"Lacks","description":"Links that are missing.","type":"array","items":{"title":"Link","description":"A link.","examples":["demanded"],"enum":["demanded","verified","bound","credible"]}}}},{"type":"null"}]},"clauses":{"title":"Clauses","description":"Wording to use instead.","type":"object","additionalProperties":false,"required":["technical-specification","award","performance"],"properties":{"technical-specification":{"title":"Technical specification","description":"Wording.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"award":{"title":"Award","description":"Wording.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"performance":{"title":"Performance","description":"Wording.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]}}},"proof":{"title":"Proof","description":"Means of proof, strongest first.","type":"array","items":{"title":"Proof","description":"One.","$ref":"common.schema.json#/$defs/text"}},"followUp":{"title":"Follow-up","description":"Actions.","type":"array","items":{"title":"Action","description":"One action.","type":"object","additionalProperties":false,"required":["when","who","action","evidence"],"properties":{"when":{"title":"When","description":"When.","$ref":"common.schema.json#/$defs/text"},"who":{"title":"Who","description":"Who.","examples":["buyer"],"type":"string","minLength":1},"action":{"title":"Action","description":"What.","$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What shows it.","$ref":"common.schema.json#/$defs/text"}}}},"practices":{"title":"Practices","description":"Ids of practices of other buyers, the nearest first; they stand in full under practices.","examples":[["dfo-reuse-framework"]],"type":"array","items":{"title":"Practice","description":"One id.","examples":["dfo-reuse-framework"],"$ref":"common.schema.json#/$defs/id"}},"issues":{"title":"Issues","description":"Ids of issues for joint dialogue with industry; they stand in full under issues.","examples":[["recruitment-fees"]],"type":"array","items":{"title":"Issue","description":"One id.","examples":["recruitment-fees"],"$ref":"common.schema.json#/$defs/id"}}}}},"questions":{"title":"Questions","description":"What to ask, the answer that would change most first (method section 8).","type":"array","items":{"title":"Question","description":"One question.","type":"object","additionalProperties":false,"required":["ask","label","facts","reading","flips","settles","rows","requirements"],"properties":{"ask":{"title":"Whom to ask","description":"label-owner or bidder.","examples":["label-owner"],"enum":["label-owner","bidder"]},"label":{"title":"Label","description":"Label that it is about.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"},"facts":{"title":"Facts","description":"Facts that are asked about together, each with the value that would do, as --assume takes them.","type":"array","items":{"title":"Fact","description":"One fact.","type":"object","additionalProperties":false,"required":["fact","value","text","document"],"properties":{"fact":{"title":"Fact","description":"Indicator, kind and element, or requirement.","examples":["asr-worker-voice"],"type":"string","minLength":1},"value":{"title":"Value","description":"Level, met, or rung.","examples":["2"],"type":"string","minLength":1},"text":{"title":"Question","description":"The question in plain words.","examples":["Do workers take part in the audits?"],"$ref":"common.schema.json#/$defs/text"},"document":{"title":"Document","description":"What would answer it.","examples":["the audit procedure"],"$ref":"common.schema.json#/$defs/text"}}}},"reading":{"title":"Reading","description":"demanded: asked for; checked: and verified and tied to the goods; assured: and the scheme is credible.","examples":["assured"],"enum":["demanded","checked","assured"]},"flips":{"title":"Flips","description":"Share of what is asked that becomes surely met in the reading.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"settles":{"title":"Settles","description":"Number of rows that become surely met.","examples":[9],"type":"integer","minimum":0},"requirements":{"title":"Requirements","description":"Requirements that no row is missing of any more, with what labels surely meet already.","examples":[["lr-forced-labour"]],"type":"array","items":{"title":"Id","description":"One id.","examples":["lr-forced-labour"],"$ref":"common.schema.json#/$defs/id"}},"rows":{"title":"Rows","description":"The rows that become surely met.","type":"array","items":{"title":"Row","description":"A requirement at a tier.","type":"object","additionalProperties":false,"required":["requirement","tier","target"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","examples":["lr-forced-labour"],"$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"target":{"title":"Target","description":"Reading that is asked there, 1 stated to 4 strongly assured.","examples":[2],"type":"integer","minimum":0,"maximum":4}}}}}}},"sensitivity":{"title":"Sensitivity","description":"What single wishes cost; null unless it was asked for.","anyOf":[{"type":"object","additionalProperties":false,"required":["lower","raise"],"properties":{"lower":{"title":"Lower","description":"Requirements lowered by one rung or dropped, those that bring most labels into reach first.","type":"array","items":{"title":"Change","description":"One change of one wish.","type":"object","additionalProperties":false,"required":["requirement","from","to","labels","demanded","checked","assured"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","examples":["lr-forced-labour"],"$ref":"common.schema.json#/$defs/id"},"from":{"title":"From","description":"Rung that is asked.","examples":["advanced"],"$ref":"common.schema.json#/$defs/rung"},"to":{"title":"To","description":"Rung after the change; null when it is dropped.","anyOf":[{"$ref":"common.schema.json#/$defs/rung"},{"type":"null"}]},"labels":{"title":"Labels","description":"Labels that come into reach: those that then surely demand it, or (dropped) all of the rest.","examples":[["tco-certified-gen10"]],"type":"array","items":{"title":"Id","description":"One id.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"}},"demanded":{"title":"Demanded","description":"How much the share rises that the ranked labels together surely demand.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"checked":{"title":"Checked","description":"The same for checked.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"assured":{"title":"Assured","description":"The same for assured.","examples":[0.46],"type":"number","minimum":0,"maximum":1}}}},"raise":{"title":"Raise","description":"Requirements raised by one rung, those that lose most labels first.","type":"array","items":{"title":"Change","description":"One change of one wish.","type":"object","additionalProperties":false,"required":["requirement","from","to","labels","demanded","checked","assured"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","examples":["lr-forced-labour"],"$ref":"common.schema.json#/$defs/id"},"from":{"title":"From","description":"Rung that is asked.","examples":["advanced"],"$ref":"common.schema.json#/$defs/rung"},"to":{"title":"To","description":"Rung after the change; null when it is dropped.","anyOf":[{"$ref":"common.schema.json#/$defs/rung"},{"type":"null"}]},"labels":{"title":"Labels","description":"Labels that fall out of reach: those that no longer surely demand it.","examples":[["tco-certified-gen10"]],"type":"array","items":{"title":"Id","description":"One id.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"}},"demanded":{"title":"Demanded","description":"How much the share falls that the ranked labels together surely demand.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"checked":{"title":"Checked","description":"The same for checked.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"assured":{"title":"Assured","description":"The same for assured.","examples":[0.46],"type":"number","minimum":0,"maximum":1}}}}}},{"type":"null"}]},"followUp":{"title":"Follow-up plan","description":"What to check during the contract.","type":"array","items":{"title":"Action","description":"One action.","type":"object","additionalProperties":false,"required":["when","schedule","who","action","evidence","register","requirements"],"properties":{"when":{"title":"When","description":"When.","$ref":"common.schema.json#/$defs/text"},"schedule":{"title":"Schedule","description":"The same as `when`, in months; null when the words name an event only, or no time. Dates follow from it and from the days of delivery of the tender.","examples":[{"first":0,"from":null,"every":12,"times":null,"alsoOnEvent":false}],"anyOf":[{"type":"object","additionalProperties":false,"required":["first","from","every","times","alsoOnEvent"],"properties":{"first":{"title":"First time","description":"Whole months after the start of the contract, 0 at the start; before-award: while the tender is prepared or bids are compared, then nothing else is set.","examples":[0,"before-award"],"anyOf":[{"type":"integer","minimum":0},{"type":"string","enum":["before-award"]}]},"from":{"title":"Not before","description":"Day from which law binds: the first time is not earlier; null when no law sets one.","examples":["2027-08-18"],"anyOf":[{"$ref":"common.schema.json#/$defs/date"},{"type":"null"}]},"every":{"title":"Every","description":"Months from one time to the next; null when it is done once.","examples":[12],"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"times":{"title":"Times","description":"How often in all; null when it goes on to the end of the contract.","examples":[2],"anyOf":[{"type":"integer","minimum":2},{"type":"null"}]},"alsoOnEvent":{"title":"Also on an event","description":"Whether the words also name an event, which has no date.","examples":[false],"type":"boolean"}}},{"type":"null"}]},"who":{"title":"Who","description":"Who.","examples":["buyer"],"type":"string","minLength":1},"action":{"title":"Action","description":"What.","$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What shows it.","$ref":"common.schema.json#/$defs/text"},"register":{"title":"Register","description":"Register of the label to check in.","anyOf":[{"$ref":"common.schema.json#/$defs/url"},{"type":"null"}]},"requirements":{"title":"Requirements","description":"Requirements it serves.","type":"array","items":{"title":"Requirement","description":"Id.","$ref":"common.schema.json#/$defs/id"}}}}}}}},"practices":{"title":"Practices","description":"Practices of other public buyers that gaps name.","type":"array","items":{"title":"Practice","description":"One practice.","type":"object","additionalProperties":false,"required":["id","title","buyer","country","from","to","what","result","lesson","requirements","sources"],"properties":{"id":{"title":"Id","description":"Practice id.","examples":["dfo-reuse-framework"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"What was bought or agreed.","$ref":"common.schema.json#/$defs/text"},"buyer":{"title":"Buyer","description":"The public buyer.","$ref":"common.schema.json#/$defs/text"},"country":{"title":"Country","description":"Its country.","examples":["NO"],"$ref":"common.schema.json#/$defs/country"},"from":{"title":"From","description":"Year, or null when it was not read or goes on.","examples":[2022],"anyOf":[{"type":"integer"},{"type":"null"}]},"to":{"title":"To","description":"Year, or null when it was not read or goes on.","examples":[2022],"anyOf":[{"type":"integer"},{"type":"null"}]},"what":{"title":"What they did","description":"In plain words.","$ref":"common.schema.json#/$defs/text"},"result":{"title":"Result","description":"What came of it; null when no result was read.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"lesson":{"title":"Lesson","description":"What others can learn; null when none was read.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"requirements":{"title":"Requirements","description":"Requirements that it touches.","examples":[["ce-take-back"]],"type":"array","items":{"title":"Requirement","description":"One id.","examples":["ce-take-back"],"$ref":"common.schema.json#/$defs/id"}},"sources":{"title":"Sources","description":"Ids of entries of sources.","examples":[["practices/P1"]],"type":"array","items":{"title":"Source","description":"File, slash, source id.","examples":["practices/P1"],"type":"string","minLength":1}}}}},"issues":{"title":"Issues","description":"Issues for joint dialogue with industry that gaps name.","type":"array","items":{"title":"Issue","description":"One issue.","type":"object","additionalProperties":false,"required":["id","title","issue","ask","addressees","requirements","sources"],"properties":{"id":{"title":"Id","description":"Issue id.","examples":["recruitment-fees"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"The issue in a few words.","$ref":"common.schema.json#/$defs/text"},"issue":{"title":"Issue","description":"What is wrong.","$ref":"common.schema.json#/$defs/text"},"ask":{"title":"Ask","description":"What buyers ask of the market.","$ref":"common.schema.json#/$defs/text"},"addressees":{"title":"Addressees","description":"Who can change it.","examples":[["brands"]],"type":"array","items":{"title":"Addressee","description":"One group.","examples":["brands"],"type":"string","enum":["brands","manufacturers","smelters-and-mines","recyclers","resellers","label-owners","lawmakers"]}},"requirements":{"title":"Requirements","description":"Requirements that it touches.","examples":[["lr-recruitment-fees"]],"type":"array","items":{"title":"Requirement","description":"One id.","examples":["lr-recruitment-fees"],"$ref":"common.schema.json#/$defs/id"}},"sources":{"title":"Sources","description":"Ids of entries of sources.","examples":[["practices/P1"]],"type":"array","items":{"title":"Source","description":"File, slash, source id.","examples":["practices/P1"],"type":"string","minLength":1}}}}},"sources":{"title":"Sources","description":"Every source that the result rests on.","type":"array","items":{"title":"Source","description":"One source.","type":"object","additionalProperties":false,"required":["id","title","publisher","date","url","read"],"properties":{"id":{"title":"Id","description":"Label id or file, slash, source id.","examples":["tco-certified-gen10/T3"],"type":"string","minLength":1},"title":{"title":"Title","description":"Title.","$ref":"common.schema.json#/$defs/text"},"publisher":{"title":"Publisher","description":"Publisher.","$ref":"common.schema.json#/$defs/text"},"date":{"title":"Date","description":"Date or undated.","$ref":"common.schema.json#/$defs/text"},"url":{"title":"Address","description":"Address.","$ref":"common.schema.json#/$defs/url"},"read":{"title":"Read","description":"Day read.","$ref":"common.schema.json#/$defs/date"}}}},"warnings":{"title":"Warnings","description":"What the reader should know.","type":"array","items":{"title":"Warning","description":"One warning.","type":"object","additionalProperties":false,"required":["code","message","path"],"properties":{"code":{"title":"Code","description":"Permanent code.","$ref":"common.schema.json#/$defs/id"},"message":{"title":"Message","description":"Message.","$ref":"common.schema.json#/$defs/text"},"path":{"title":"Path","description":"Where in the tender or library.","examples":["lots/0"],"type":"string","minLength":1}}}}},"$defs":{"shares":{"title":"Shares","description":"Share of the weight of what is asked that is met, in three nested readings, each [lowest, highest] from 0 to 1.","type":"object","additionalProperties":false,"required":["demanded","checked","assured"],"properties":{"demanded":{"title":"Demanded","description":"The label asks for it.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"checked":{"title":"Checked","description":"And it is verified and tied to the goods.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"assured":{"title":"Assured","description":"And the scheme itself is credible.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}},"item":{"title":"Item","description":"A product category or a service of the lot.","type":"object","additionalProperties":false,"required":[],"properties":{"product":{"title":"Product","description":"Product category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"service":{"title":"Service","description":"Service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"}},"minProperties":1,"maxProperties":1},"profile":{"title":"Credibility","description":"Credibility of the scheme in one profile.","type":"object","additionalProperties":false,"required":["class","score","evidence","dimensions","gates"],"properties":{"class":{"title":"Class","description":"Class [lowest, highest]; D as the lowest only because a gate is open reads \"not established\".","examples":[["C","B"]],"type":"array","prefixItems":[{"enum":["A","B","C","D"]},{"enum":["A","B","C","D"]}],"items":false,"minItems":2,"maxItems":2},"score":{"title":"Score","description":"0 to 100.","examples":[[61,75.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Whether enough is known. sufficient: enough of the profile is known to a width of 1; thin: too little is known.","examples":["sufficient"],"enum":["sufficient","thin"]},"dimensions":{"title":"Dimensions","description":"Value of each dimension, 0 to 1.","type":"object","propertyNames":{"title":"Dimension","description":"Dimension id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Value","description":"Lowest and highest.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}},"gates":{"title":"Gates","description":"State of each gate.","type":"array","items":{"title":"Gate","description":"One gate.","type":"object","additionalProperties":false,"required":["indicator","state","level","evidence"],"properties":{"indicator":{"title":"Indicator","description":"Indicator id.","$ref":"common.schema.json#/$defs/id"},"level":{"title":"Level","description":"What the evidence supports, 0 to 3.","examples":[[1,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Source and locator of each entry; empty when nothing was found.","examples":[["T10 par. 1"]],"type":"array","items":{"type":"string"}},"state":{"title":"State","description":"State of the gate. passed: surely at or above the minimum; failed: surely below it; not-established: not known.","examples":["passed"],"enum":["passed","failed","not-established"]}}}}}},"cell":{"title":"Cell","description":"One requirement at one tier by this label.","type":"object","additionalProperties":false,"required":["requirement","tier","item","O","V","B","class","number","demanded","checked","assured","limitedBy","unknown","basis","obtainable","evidence"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"item":{"title":"Item","description":"With several items in the lot that are not covered alike: the product or service that is covered least; null otherwise.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"O":{"title":"O","description":"Demanded, 0 to 4.","examples":[[4,4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"V":{"title":"V","description":"Verified, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"B":{"title":"B","description":"Bound to the goods, 0 to 3.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"class":{"title":"Class","description":"Assured reading, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"number":{"title":"Number","description":"Orders labels inside a class, 0 to 100.","examples":[[42.8,71.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"demanded":{"title":"Demanded","description":"Met as demanded. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"checked":{"title":"Checked","description":"Met as checked. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"assured":{"title":"Assured","description":"Met as assured. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"limitedBy":{"title":"Limited by","description":"Weakest links at the lower bound; empty when met.","type":"array","items":{"title":"Link","description":"A link of the chain.","examples":["demanded"],"enum":["demanded","verified","bound","credible"]}},"unknown":{"title":"Unknown","description":"Facts that keep the cell from being surely met: claim, verification elements or indicators.","type":"array","items":{"title":"Fact","description":"Fact id.","examples":["asr-worker-voice"],"type":"string","minLength":1}},"basis":{"title":"Basis","description":"Why the demand is what it is. claim: a claim of the label; law: the label only demands what binding law demands anyway, so it is not credited; not-addressed: documented as not addressed; outside-scope: outside the scheme's scope; other-goods: the claim concerns other goods or the company only; silent: inside the scope, nothing found.","examples":["claim"],"enum":["claim","law","not-addressed","outside-scope","other-goods","silent"]},"obtainable":{"title":"Obtainable","description":"What the class would be for products that the register shows with the optional criterion.","anyOf":[{"type":"object","additionalProperties":false,"required":["criterion","class"],"properties":{"criterion":{"title":"Criterion","description":"Criterion id.","$ref":"common.schema.json#/$defs/text"},"class":{"title":"Class","description":"0 to 4.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}},{"type":"null"}]},"evidence":{"title":"Evidence","description":"Source and locator of each entry.","type":"array","items":{"title":"Place","description":"Source id and locator.","examples":["T3 card \"60 hours\""],"type":"string","minLength":1}}}}}};
const schema33 = {"title":"Date","description":"A calendar day, year-month-day.","examples":["2026-11-23"],"type":"string","format":"date"};
const schema34 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema37 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema66 = {"title":"Legal use","description":"U1 label required in the technical specification; U2 its requirements copied, label as proof; U3-label award points for the label; U3-list award points for listed requirements; U4 contract performance condition; U5 proof only; U6 selection evidence; U7 dialogue or reporting wish.","examples":["U1"],"type":"string","enum":["U1","U2","U3-label","U3-list","U4","U5","U6","U7"]};
const schema73 = {"title":"Theme","description":"One of the three groups of requirements.","examples":["labour-rights"],"type":"string","enum":["human-rights","labour-rights","circularity"]};
const schema74 = {"title":"Kind of requirement","description":"people: rights of people in production; process: due diligence and disclosure; product: a testable property; commitment: a promise kept over time; service: take-back, erasure, recycling.","examples":["commitment"],"type":"string","enum":["people","process","product","commitment","service"]};
const schema48 = {"title":"Rung","description":"A level of ambition on the ladder of a requirement; each implies the lower ones.","examples":["advanced"],"type":"string","enum":["basic","advanced","frontrunner"]};
const schema81 = {"title":"Tier","description":"A stage of the supply chain, from the product in the buyer's hands to mining, and its end of life.","examples":["final-assembly"],"type":"string","enum":["product","brand","final-assembly","components","smelting-refining","mining","end-of-life"]};
const schema89 = {"title":"Address","description":"An http or https address.","examples":["https://tcocertified.com"],"type":"string","pattern":"^https?://[^\\s]+$","maxLength":1000};
const schema96 = {"title":"Shares","description":"Share of the weight of what is asked that is met, in three nested readings, each [lowest, highest] from 0 to 1.","type":"object","additionalProperties":false,"required":["demanded","checked","assured"],"properties":{"demanded":{"title":"Demanded","description":"The label asks for it.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"checked":{"title":"Checked","description":"And it is verified and tied to the goods.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"assured":{"title":"Assured","description":"And the scheme itself is credible.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}};
const schema39 = {"title":"Country","description":"Two letters, ISO 3166-1 alpha-2.","examples":["BE"],"type":"string","pattern":"^[A-Z]{2}$"};
const func1 = Object.prototype.hasOwnProperty;
const func2 = require("ajv/dist/runtime/ucs2length").default;
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$/;
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern29 = new RegExp("^https?://[^\\s]+$", "u");
const pattern6 = new RegExp("^[A-Z]{2}$", "u");
const schema36 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"tender.schema.json","title":"Tender","description":"What a public buyer wants to buy and how much to ask. Only a title and one lot with a product or service are needed.","type":"object","additionalProperties":false,"required":["title","lots"],"properties":{"title":{"title":"Title","description":"Title of the tender.","examples":["Laptops and screens for the federal service"],"$ref":"common.schema.json#/$defs/text"},"buyer":{"title":"Buyer","description":"Who buys.","type":"object","additionalProperties":false,"required":[],"properties":{"name":{"title":"Name","description":"Name of the contracting authority.","examples":["Federal Institute"],"$ref":"common.schema.json#/$defs/text"},"country":{"title":"Country","description":"Country of the buyer.","examples":["BE"],"$ref":"common.schema.json#/$defs/country"}}},"reference":{"title":"Reference","description":"The buyer's own reference.","examples":["2026-ICT-14"],"$ref":"common.schema.json#/$defs/text"},"value":{"title":"Value","description":"Estimated value without VAT.","type":"object","additionalProperties":false,"required":["amount","currency"],"properties":{"amount":{"title":"Amount","description":"Amount.","examples":[2400000],"type":"number","exclusiveMinimum":0},"currency":{"title":"Currency","description":"Three letters, ISO 4217.","examples":["EUR"],"type":"string","minLength":1,"pattern":"^[A-Z]{3}$"}}},"lots":{"title":"Lots","description":"What is bought, lot by lot.","type":"array","items":{"title":"Lot","description":"One lot.","type":"object","additionalProperties":false,"required":["id"],"properties":{"id":{"title":"Lot id","description":"Id of the lot.","examples":["1"],"type":"string","minLength":1,"maxLength":40,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"title":{"title":"Title","description":"Title of the lot.","examples":["Laptops"],"$ref":"common.schema.json#/$defs/text"},"products":{"title":"Products","description":"Product categories in the lot.","examples":[["notebook"]],"type":"array","items":{"title":"Product","description":"A product category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"services":{"title":"Services","description":"Services in the lot.","examples":[["take-back"]],"type":"array","items":{"title":"Service","description":"A service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"},"uniqueItems":true},"cpv":{"title":"CPV codes","description":"CPV codes of the lot.","examples":[["30213100-6"]],"type":"array","items":{"title":"CPV code","description":"Eight digits, with or without check digit.","examples":["30213100-6"],"type":"string","minLength":1,"pattern":"^\\d{8}(-\\d)?$"}},"quantity":{"title":"Quantity","description":"Number of units.","examples":[3000],"type":"integer","minimum":1},"ambition":{"title":"Ambition by theme","description":"How much to ask in each theme.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"labour-rights":{"title":"labour-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"circularity":{"title":"circularity","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]}}},"assurance":{"title":"Assurance by theme","description":"How surely requirements shall be met; by default it follows from the ambition.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"labour-rights":{"title":"labour-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"circularity":{"title":"circularity","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"}}},"requirements":{"title":"Single requirements","description":"Wishes about single requirements.","examples":[{"lr-forced-labour":{"must":true}}],"type":"object","propertyNames":{"title":"Requirement id","description":"A requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Wish about one requirement","description":"Raise, lower, drop or make it a must.","type":"object","additionalProperties":false,"required":[],"properties":{"ambition":{"title":"Ambition","description":"Rung asked for this requirement.","$ref":"common.schema.json#/$defs/rung"},"must":{"title":"Must","description":"True when the tender cannot do without it: it counts double and comes first.","examples":[true],"type":"boolean"},"assurance":{"title":"Assurance","description":"How surely it shall be met.","$ref":"common.schema.json#/$defs/assurance"},"drop":{"title":"Drop","description":"True to leave it out.","examples":[true],"type":"boolean"}}}}}},"minItems":1},"ambition":{"title":"Ambition by theme","description":"How much to ask in each theme.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"labour-rights":{"title":"labour-rights","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]},"circularity":{"title":"circularity","description":"How much to ask. none: nothing of this theme; basic: the least a public buyer should ask; advanced: what leading buyers ask; frontrunner: what few can offer today.","examples":["advanced"],"enum":["none","basic","advanced","frontrunner"]}}},"assurance":{"title":"Assurance by theme","description":"How surely requirements shall be met; by default it follows from the ambition.","type":"object","additionalProperties":false,"required":[],"properties":{"human-rights":{"title":"human-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"labour-rights":{"title":"labour-rights","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"},"circularity":{"title":"circularity","description":"A wish.","$ref":"common.schema.json#/$defs/assurance"}}},"requirements":{"title":"Single requirements","description":"Wishes about single requirements.","examples":[{"lr-forced-labour":{"must":true}}],"type":"object","propertyNames":{"title":"Requirement id","description":"A requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Wish about one requirement","description":"Raise, lower, drop or make it a must.","type":"object","additionalProperties":false,"required":[],"properties":{"ambition":{"title":"Ambition","description":"Rung asked for this requirement.","$ref":"common.schema.json#/$defs/rung"},"must":{"title":"Must","description":"True when the tender cannot do without it: it counts double and comes first.","examples":[true],"type":"boolean"},"assurance":{"title":"Assurance","description":"How surely it shall be met.","$ref":"common.schema.json#/$defs/assurance"},"drop":{"title":"Drop","description":"True to leave it out.","examples":[true],"type":"boolean"}}}},"weights":{"title":"Weights","description":"How much more (or less) a theme or a requirement counts for you than by its severity: its weight is multiplied by this. Left out: 1.","examples":[{"labour-rights":2,"ce-warranty":0.5}],"type":"object","propertyNames":{"title":"Theme or requirement id","description":"A theme, or a requirement.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Factor","description":"More than 0, at most 10.","examples":[2],"type":"number","exclusiveMinimum":0,"maximum":10}},"intent":{"title":"Intent","description":"The wanted strength of labels. require: in the technical specification; reward: as award criterion; contract: as performance condition.","examples":["require"],"enum":["require","reward","contract"]},"production":{"title":"Production","description":"What is known about the places of production.","type":"object","additionalProperties":false,"required":[],"properties":{"workers-can-speak":{"title":"Workers can speak","description":"Whether workers at the expected places of production can speak freely.","examples":["freely"],"enum":["freely","not-freely","unknown"]}}},"delivery":{"title":"Delivery","description":"Period of delivery.","type":"object","additionalProperties":false,"required":[],"properties":{"from":{"title":"From","description":"First day.","examples":["2027-03-01"],"$ref":"common.schema.json#/$defs/date"},"to":{"title":"To","description":"Last day.","examples":["2031-03-01"],"$ref":"common.schema.json#/$defs/date"}}},"follow-up":{"title":"Follow-up","description":"How the contract will be followed up.","type":"object","additionalProperties":false,"required":[],"properties":{"capacity":{"title":"Capacity","description":"Who can follow up. none: nobody; own: the buyer's own staff; joint: together with other buyers; monitoring-organisation: with a monitoring organisation.","examples":["joint"],"enum":["none","own","joint","monitoring-organisation"]}}},"market":{"title":"Market","description":"What is known about the market.","type":"object","additionalProperties":false,"required":[],"properties":{"known-alternatives":{"title":"Known alternatives","description":"Other labels or proofs that bidders are known to use.","examples":["two bidders hold EPEAT"],"$ref":"common.schema.json#/$defs/text"}}},"jurisdiction":{"title":"Jurisdiction","description":"Procurement law that applies; by default from the country of the buyer.","examples":["eu"],"enum":["eu","eea","other"]}}};
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
if(!pattern4.test(key14)){
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
const err113 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/enum",keyword:"enum",params:{allowedValues: schema36.properties.intent.enum},message:"must be equal to one of the allowed values"};
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
const err115 = {instancePath:instancePath+"/production/workers-can-speak",schemaPath:"#/properties/production/properties/workers-can-speak/enum",keyword:"enum",params:{allowedValues: schema36.properties.production.properties["workers-can-speak"].enum},message:"must be equal to one of the allowed values"};
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
const err124 = {instancePath:instancePath+"/follow-up/capacity",schemaPath:"#/properties/follow-up/properties/capacity/enum",keyword:"enum",params:{allowedValues: schema36.properties["follow-up"].properties.capacity.enum},message:"must be equal to one of the allowed values"};
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
const err131 = {instancePath:instancePath+"/jurisdiction",schemaPath:"#/properties/jurisdiction/enum",keyword:"enum",params:{allowedValues: schema36.properties.jurisdiction.enum},message:"must be equal to one of the allowed values"};
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
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema68 = {"title":"Item","description":"A product category or a service of the lot.","type":"object","additionalProperties":false,"required":[],"properties":{"product":{"title":"Product","description":"Product category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"service":{"title":"Service","description":"Service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"}},"minProperties":1,"maxProperties":1};
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
const schema93 = {"title":"Credibility","description":"Credibility of the scheme in one profile.","type":"object","additionalProperties":false,"required":["class","score","evidence","dimensions","gates"],"properties":{"class":{"title":"Class","description":"Class [lowest, highest]; D as the lowest only because a gate is open reads \"not established\".","examples":[["C","B"]],"type":"array","prefixItems":[{"enum":["A","B","C","D"]},{"enum":["A","B","C","D"]}],"items":false,"minItems":2,"maxItems":2},"score":{"title":"Score","description":"0 to 100.","examples":[[61,75.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Whether enough is known. sufficient: enough of the profile is known to a width of 1; thin: too little is known.","examples":["sufficient"],"enum":["sufficient","thin"]},"dimensions":{"title":"Dimensions","description":"Value of each dimension, 0 to 1.","type":"object","propertyNames":{"title":"Dimension","description":"Dimension id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Value","description":"Lowest and highest.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}},"gates":{"title":"Gates","description":"State of each gate.","type":"array","items":{"title":"Gate","description":"One gate.","type":"object","additionalProperties":false,"required":["indicator","state","level","evidence"],"properties":{"indicator":{"title":"Indicator","description":"Indicator id.","$ref":"common.schema.json#/$defs/id"},"level":{"title":"Level","description":"What the evidence supports, 0 to 3.","examples":[[1,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Source and locator of each entry; empty when nothing was found.","examples":[["T10 par. 1"]],"type":"array","items":{"type":"string"}},"state":{"title":"State","description":"State of the gate. passed: surely at or above the minimum; failed: surely below it; not-established: not known.","examples":["passed"],"enum":["passed","failed","not-established"]}}}}}};
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
const err8 = {instancePath:instancePath+"/class/0",schemaPath:"#/properties/class/prefixItems/0/enum",keyword:"enum",params:{allowedValues: schema93.properties.class.prefixItems[0].enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/class/1",schemaPath:"#/properties/class/prefixItems/1/enum",keyword:"enum",params:{allowedValues: schema93.properties.class.prefixItems[1].enum},message:"must be equal to one of the allowed values"};
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
const err18 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema93.properties.evidence.enum},message:"must be equal to one of the allowed values"};
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
if(data12.level === undefined){
const err32 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.evidence === undefined){
const err33 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data12){
if(!((((key3 === "indicator") || (key3 === "level")) || (key3 === "evidence")) || (key3 === "state"))){
const err34 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data12.indicator !== undefined){
let data13 = data12.indicator;
if(typeof data13 === "string"){
if(func2(data13) > 80){
const err35 = {instancePath:instancePath+"/gates/" + i0+"/indicator",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!pattern4.test(data13)){
const err36 = {instancePath:instancePath+"/gates/" + i0+"/indicator",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err37 = {instancePath:instancePath+"/gates/" + i0+"/indicator",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data12.level !== undefined){
let data14 = data12.level;
if(Array.isArray(data14)){
if(data14.length > 2){
const err38 = {instancePath:instancePath+"/gates/" + i0+"/level",schemaPath:"#/properties/gates/items/properties/level/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data14.length < 2){
const err39 = {instancePath:instancePath+"/gates/" + i0+"/level",schemaPath:"#/properties/gates/items/properties/level/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len7 = data14.length;
if(len7 > 0){
let data15 = data14[0];
if(!((typeof data15 == "number") && (isFinite(data15)))){
const err40 = {instancePath:instancePath+"/gates/" + i0+"/level/0",schemaPath:"#/properties/gates/items/properties/level/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(len7 > 1){
let data16 = data14[1];
if(!((typeof data16 == "number") && (isFinite(data16)))){
const err41 = {instancePath:instancePath+"/gates/" + i0+"/level/1",schemaPath:"#/properties/gates/items/properties/level/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
const len8 = data14.length;
if(!(len8 <= 2)){
const err42 = {instancePath:instancePath+"/gates/" + i0+"/level",schemaPath:"#/properties/gates/items/properties/level/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/gates/" + i0+"/level",schemaPath:"#/properties/gates/items/properties/level/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data12.evidence !== undefined){
let data17 = data12.evidence;
if(Array.isArray(data17)){
const len9 = data17.length;
for(let i1=0; i1<len9; i1++){
if(typeof data17[i1] !== "string"){
const err44 = {instancePath:instancePath+"/gates/" + i0+"/evidence/" + i1,schemaPath:"#/properties/gates/items/properties/evidence/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath:instancePath+"/gates/" + i0+"/evidence",schemaPath:"#/properties/gates/items/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.state !== undefined){
let data19 = data12.state;
if(!(((data19 === "passed") || (data19 === "failed")) || (data19 === "not-established"))){
const err46 = {instancePath:instancePath+"/gates/" + i0+"/state",schemaPath:"#/properties/gates/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema93.properties.gates.items.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const err47 = {instancePath:instancePath+"/gates/" + i0,schemaPath:"#/properties/gates/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err48 = {instancePath:instancePath+"/gates",schemaPath:"#/properties/gates/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
const schema100 = {"title":"Cell","description":"One requirement at one tier by this label.","type":"object","additionalProperties":false,"required":["requirement","tier","item","O","V","B","class","number","demanded","checked","assured","limitedBy","unknown","basis","obtainable","evidence"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"item":{"title":"Item","description":"With several items in the lot that are not covered alike: the product or service that is covered least; null otherwise.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"O":{"title":"O","description":"Demanded, 0 to 4.","examples":[[4,4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"V":{"title":"V","description":"Verified, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"B":{"title":"B","description":"Bound to the goods, 0 to 3.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"class":{"title":"Class","description":"Assured reading, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"number":{"title":"Number","description":"Orders labels inside a class, 0 to 100.","examples":[[42.8,71.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"demanded":{"title":"Demanded","description":"Met as demanded. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"checked":{"title":"Checked","description":"Met as checked. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"assured":{"title":"Assured","description":"Met as assured. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"limitedBy":{"title":"Limited by","description":"Weakest links at the lower bound; empty when met.","type":"array","items":{"title":"Link","description":"A link of the chain.","examples":["demanded"],"enum":["demanded","verified","bound","credible"]}},"unknown":{"title":"Unknown","description":"Facts that keep the cell from being surely met: claim, verification elements or indicators.","type":"array","items":{"title":"Fact","description":"Fact id.","examples":["asr-worker-voice"],"type":"string","minLength":1}},"basis":{"title":"Basis","description":"Why the demand is what it is. claim: a claim of the label; law: the label only demands what binding law demands anyway, so it is not credited; not-addressed: documented as not addressed; outside-scope: outside the scheme's scope; other-goods: the claim concerns other goods or the company only; silent: inside the scope, nothing found.","examples":["claim"],"enum":["claim","law","not-addressed","outside-scope","other-goods","silent"]},"obtainable":{"title":"Obtainable","description":"What the class would be for products that the register shows with the optional criterion.","anyOf":[{"type":"object","additionalProperties":false,"required":["criterion","class"],"properties":{"criterion":{"title":"Criterion","description":"Criterion id.","$ref":"common.schema.json#/$defs/text"},"class":{"title":"Class","description":"0 to 4.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}},{"type":"null"}]},"evidence":{"title":"Evidence","description":"Source and locator of each entry.","type":"array","items":{"title":"Place","description":"Source id and locator.","examples":["T3 card \"60 hours\""],"type":"string","minLength":1}}}};
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
if(!(func1.call(schema100.properties, key0))){
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
const err21 = {instancePath:instancePath+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
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
const err57 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/enum",keyword:"enum",params:{allowedValues: schema100.properties.demanded.enum},message:"must be equal to one of the allowed values"};
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
const err58 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/enum",keyword:"enum",params:{allowedValues: schema100.properties.checked.enum},message:"must be equal to one of the allowed values"};
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
const err59 = {instancePath:instancePath+"/assured",schemaPath:"#/properties/assured/enum",keyword:"enum",params:{allowedValues: schema100.properties.assured.enum},message:"must be equal to one of the allowed values"};
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
const err60 = {instancePath:instancePath+"/limitedBy/" + i0,schemaPath:"#/properties/limitedBy/items/enum",keyword:"enum",params:{allowedValues: schema100.properties.limitedBy.items.enum},message:"must be equal to one of the allowed values"};
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
const err65 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema100.properties.basis.enum},message:"must be equal to one of the allowed values"};
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
if(data.seed === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seed"},message:"must have required property '"+"seed"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.draws === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "draws"},message:"must have required property '"+"draws"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.library === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "library"},message:"must have required property '"+"library"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.tender === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tender"},message:"must have required property '"+"tender"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.assumed === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assumed"},message:"must have required property '"+"assumed"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.assumptions === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assumptions"},message:"must have required property '"+"assumptions"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.onlyLabels === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "onlyLabels"},message:"must have required property '"+"onlyLabels"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.glossary === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "glossary"},message:"must have required property '"+"glossary"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.lots === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lots"},message:"must have required property '"+"lots"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.practices === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "practices"},message:"must have required property '"+"practices"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.issues === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.sources === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.warnings === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
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
if(data.schemaVersion !== undefined){
if(1 !== data.schemaVersion){
const err17 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.labelwise !== undefined){
let data1 = data.labelwise;
if(typeof data1 === "string"){
if(func2(data1) < 1){
const err18 = {instancePath:instancePath+"/labelwise",schemaPath:"#/properties/labelwise/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err19 = {instancePath:instancePath+"/labelwise",schemaPath:"#/properties/labelwise/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.asOf !== undefined){
let data2 = data.asOf;
if(typeof data2 === "string"){
if(!(formats0.test(data2))){
const err20 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err21 = {instancePath:instancePath+"/asOf",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.seed !== undefined){
let data3 = data.seed;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err22 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
const err23 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},message:"must be <= 4294967295"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err24 = {instancePath:instancePath+"/seed",schemaPath:"#/properties/seed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.draws !== undefined){
let data4 = data.draws;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err25 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
const err26 = {instancePath:instancePath+"/draws",schemaPath:"#/properties/draws/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.library !== undefined){
let data5 = data.library;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err27 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data5.version === undefined){
const err28 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data5.digest === undefined){
const err29 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/required",keyword:"required",params:{missingProperty: "digest"},message:"must have required property '"+"digest"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data5.overlays === undefined){
const err30 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/required",keyword:"required",params:{missingProperty: "overlays"},message:"must have required property '"+"overlays"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key1 in data5){
if(!((((key1 === "id") || (key1 === "version")) || (key1 === "digest")) || (key1 === "overlays"))){
const err31 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(func2(data6) > 80){
const err32 = {instancePath:instancePath+"/library/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern4.test(data6)){
const err33 = {instancePath:instancePath+"/library/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err34 = {instancePath:instancePath+"/library/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data5.version !== undefined){
let data7 = data5.version;
if(typeof data7 === "string"){
if(func2(data7) < 1){
const err35 = {instancePath:instancePath+"/library/version",schemaPath:"#/properties/library/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err36 = {instancePath:instancePath+"/library/version",schemaPath:"#/properties/library/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data5.digest !== undefined){
let data8 = data5.digest;
if(typeof data8 === "string"){
if(func2(data8) < 1){
const err37 = {instancePath:instancePath+"/library/digest",schemaPath:"#/properties/library/properties/digest/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err38 = {instancePath:instancePath+"/library/digest",schemaPath:"#/properties/library/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data5.overlays !== undefined){
let data9 = data5.overlays;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(func2(data10) > 80){
const err39 = {instancePath:instancePath+"/library/overlays/" + i0,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!pattern4.test(data10)){
const err40 = {instancePath:instancePath+"/library/overlays/" + i0,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err41 = {instancePath:instancePath+"/library/overlays/" + i0,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/library/overlays",schemaPath:"#/properties/library/properties/overlays/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/library",schemaPath:"#/properties/library/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
let data12 = data.assumed;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.path === undefined){
const err44 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data13.value === undefined){
const err45 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.why === undefined){
const err46 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key2 in data13){
if(!(((key2 === "path") || (key2 === "value")) || (key2 === "why"))){
const err47 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data13.path !== undefined){
let data14 = data13.path;
if(typeof data14 === "string"){
if(func2(data14) < 1){
const err48 = {instancePath:instancePath+"/assumed/" + i1+"/path",schemaPath:"#/properties/assumed/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/assumed/" + i1+"/path",schemaPath:"#/properties/assumed/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data13.value !== undefined){
let data15 = data13.value;
if(typeof data15 === "string"){
if(func2(data15) < 1){
const err50 = {instancePath:instancePath+"/assumed/" + i1+"/value",schemaPath:"#/properties/assumed/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err51 = {instancePath:instancePath+"/assumed/" + i1+"/value",schemaPath:"#/properties/assumed/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data13.why !== undefined){
let data16 = data13.why;
if(typeof data16 === "string"){
if(func2(data16) > 4000){
const err52 = {instancePath:instancePath+"/assumed/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func2(data16) < 1){
const err53 = {instancePath:instancePath+"/assumed/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err54 = {instancePath:instancePath+"/assumed/" + i1+"/why",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err55 = {instancePath:instancePath+"/assumed/" + i1,schemaPath:"#/properties/assumed/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err56 = {instancePath:instancePath+"/assumed",schemaPath:"#/properties/assumed/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.assumptions !== undefined){
let data17 = data.assumptions;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.label === undefined){
const err57 = {instancePath:instancePath+"/assumptions/" + i2,schemaPath:"#/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data18.fact === undefined){
const err58 = {instancePath:instancePath+"/assumptions/" + i2,schemaPath:"#/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data18.value === undefined){
const err59 = {instancePath:instancePath+"/assumptions/" + i2,schemaPath:"#/properties/assumptions/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key3 in data18){
if(!(((key3 === "label") || (key3 === "fact")) || (key3 === "value"))){
const err60 = {instancePath:instancePath+"/assumptions/" + i2,schemaPath:"#/properties/assumptions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data18.label !== undefined){
let data19 = data18.label;
if(typeof data19 === "string"){
if(func2(data19) > 80){
const err61 = {instancePath:instancePath+"/assumptions/" + i2+"/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern4.test(data19)){
const err62 = {instancePath:instancePath+"/assumptions/" + i2+"/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err63 = {instancePath:instancePath+"/assumptions/" + i2+"/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data18.fact !== undefined){
let data20 = data18.fact;
if(typeof data20 === "string"){
if(func2(data20) < 1){
const err64 = {instancePath:instancePath+"/assumptions/" + i2+"/fact",schemaPath:"#/properties/assumptions/items/properties/fact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err65 = {instancePath:instancePath+"/assumptions/" + i2+"/fact",schemaPath:"#/properties/assumptions/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data18.value !== undefined){
let data21 = data18.value;
if(typeof data21 === "string"){
if(func2(data21) < 1){
const err66 = {instancePath:instancePath+"/assumptions/" + i2+"/value",schemaPath:"#/properties/assumptions/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err67 = {instancePath:instancePath+"/assumptions/" + i2+"/value",schemaPath:"#/properties/assumptions/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/assumptions/" + i2,schemaPath:"#/properties/assumptions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/assumptions",schemaPath:"#/properties/assumptions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.onlyLabels !== undefined){
let data22 = data.onlyLabels;
const _errs53 = errors;
let valid15 = false;
const _errs54 = errors;
if(Array.isArray(data22)){
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func2(data23) > 80){
const err70 = {instancePath:instancePath+"/onlyLabels/" + i3,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern4.test(data23)){
const err71 = {instancePath:instancePath+"/onlyLabels/" + i3,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err72 = {instancePath:instancePath+"/onlyLabels/" + i3,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err73 = {instancePath:instancePath+"/onlyLabels",schemaPath:"#/properties/onlyLabels/anyOf/0/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid0 = _errs54 === errors;
valid15 = valid15 || _valid0;
const _errs59 = errors;
if(data22 !== null){
const err74 = {instancePath:instancePath+"/onlyLabels",schemaPath:"#/properties/onlyLabels/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid0 = _errs59 === errors;
valid15 = valid15 || _valid0;
if(!valid15){
const err75 = {instancePath:instancePath+"/onlyLabels",schemaPath:"#/properties/onlyLabels/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs53;
if(vErrors !== null){
if(_errs53){
vErrors.length = _errs53;
}
else {
vErrors = null;
}
}
}
}
if(data.glossary !== undefined){
let data24 = data.glossary;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.readings === undefined){
const err76 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "readings"},message:"must have required property '"+"readings"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data24.classes === undefined){
const err77 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "classes"},message:"must have required property '"+"classes"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data24.dimensions === undefined){
const err78 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "dimensions"},message:"must have required property '"+"dimensions"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data24.facts === undefined){
const err79 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data24.items === undefined){
const err80 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data24.uses === undefined){
const err81 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key4 in data24){
if(!((((((key4 === "readings") || (key4 === "classes")) || (key4 === "dimensions")) || (key4 === "facts")) || (key4 === "items")) || (key4 === "uses"))){
const err82 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data24.readings !== undefined){
let data25 = data24.readings;
if(Array.isArray(data25)){
if(data25.length > 5){
const err83 = {instancePath:instancePath+"/glossary/readings",schemaPath:"#/properties/glossary/properties/readings/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data25.length < 5){
const err84 = {instancePath:instancePath+"/glossary/readings",schemaPath:"#/properties/glossary/properties/readings/minItems",keyword:"minItems",params:{limit: 5},message:"must NOT have fewer than 5 items"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len4 = data25.length;
for(let i4=0; i4<len4; i4++){
let data26 = data25[i4];
if(typeof data26 === "string"){
if(func2(data26) < 1){
const err85 = {instancePath:instancePath+"/glossary/readings/" + i4,schemaPath:"#/properties/glossary/properties/readings/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err86 = {instancePath:instancePath+"/glossary/readings/" + i4,schemaPath:"#/properties/glossary/properties/readings/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err87 = {instancePath:instancePath+"/glossary/readings",schemaPath:"#/properties/glossary/properties/readings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data24.classes !== undefined){
let data27 = data24.classes;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 in data27){
const _errs70 = errors;
if(!(((((key5 === "A") || (key5 === "B")) || (key5 === "C")) || (key5 === "D")) || (key5 === "not-established"))){
const err88 = {instancePath:instancePath+"/glossary/classes",schemaPath:"#/properties/glossary/properties/classes/propertyNames/enum",keyword:"enum",params:{allowedValues: schema31.properties.glossary.properties.classes.propertyNames.enum},message:"must be equal to one of the allowed values",propertyName:key5};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var valid22 = _errs70 === errors;
if(!valid22){
const err89 = {instancePath:instancePath+"/glossary/classes",schemaPath:"#/properties/glossary/properties/classes/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
for(const key6 in data27){
let data28 = data27[key6];
if(typeof data28 === "string"){
if(func2(data28) < 1){
const err90 = {instancePath:instancePath+"/glossary/classes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/classes/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err91 = {instancePath:instancePath+"/glossary/classes/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/classes/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err92 = {instancePath:instancePath+"/glossary/classes",schemaPath:"#/properties/glossary/properties/classes/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data24.dimensions !== undefined){
let data29 = data24.dimensions;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key7 in data29){
const _errs76 = errors;
if(typeof key7 === "string"){
if(func2(key7) > 80){
const err93 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key7};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!pattern4.test(key7)){
const err94 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key7};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key7};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var valid24 = _errs76 === errors;
if(!valid24){
const err96 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"#/properties/glossary/properties/dimensions/propertyNames",keyword:"propertyNames",params:{propertyName: key7},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
for(const key8 in data29){
let data30 = data29[key8];
if(typeof data30 === "string"){
if(func2(data30) < 1){
const err97 = {instancePath:instancePath+"/glossary/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/dimensions/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/glossary/dimensions/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/dimensions/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err99 = {instancePath:instancePath+"/glossary/dimensions",schemaPath:"#/properties/glossary/properties/dimensions/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data24.facts !== undefined){
let data31 = data24.facts;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key9 in data31){
const _errs84 = errors;
if(typeof key9 === "string"){
if(func2(key9) > 80){
const err100 = {instancePath:instancePath+"/glossary/facts",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key9};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern4.test(key9)){
const err101 = {instancePath:instancePath+"/glossary/facts",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key9};
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
const err102 = {instancePath:instancePath+"/glossary/facts",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key9};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var valid27 = _errs84 === errors;
if(!valid27){
const err103 = {instancePath:instancePath+"/glossary/facts",schemaPath:"#/properties/glossary/properties/facts/propertyNames",keyword:"propertyNames",params:{propertyName: key9},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
for(const key10 in data31){
let data32 = data31[key10];
if(typeof data32 === "string"){
if(func2(data32) < 1){
const err104 = {instancePath:instancePath+"/glossary/facts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/facts/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err105 = {instancePath:instancePath+"/glossary/facts/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/facts/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/glossary/facts",schemaPath:"#/properties/glossary/properties/facts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data24.items !== undefined){
let data33 = data24.items;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
for(const key11 in data33){
const _errs92 = errors;
if(typeof key11 === "string"){
if(func2(key11) > 80){
const err107 = {instancePath:instancePath+"/glossary/items",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",propertyName:key11};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(!pattern4.test(key11)){
const err108 = {instancePath:instancePath+"/glossary/items",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\"",propertyName:key11};
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
const err109 = {instancePath:instancePath+"/glossary/items",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key11};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var valid30 = _errs92 === errors;
if(!valid30){
const err110 = {instancePath:instancePath+"/glossary/items",schemaPath:"#/properties/glossary/properties/items/propertyNames",keyword:"propertyNames",params:{propertyName: key11},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key12 in data33){
let data34 = data33[key12];
if(typeof data34 === "string"){
if(func2(data34) < 1){
const err111 = {instancePath:instancePath+"/glossary/items/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/items/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/glossary/items/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/items/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err113 = {instancePath:instancePath+"/glossary/items",schemaPath:"#/properties/glossary/properties/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data24.uses !== undefined){
let data35 = data24.uses;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key13 in data35){
const _errs100 = errors;
if(typeof key13 !== "string"){
const err114 = {instancePath:instancePath+"/glossary/uses",schemaPath:"common.schema.json#/$defs/legalUse/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key13};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((((((((key13 === "U1") || (key13 === "U2")) || (key13 === "U3-label")) || (key13 === "U3-list")) || (key13 === "U4")) || (key13 === "U5")) || (key13 === "U6")) || (key13 === "U7"))){
const err115 = {instancePath:instancePath+"/glossary/uses",schemaPath:"common.schema.json#/$defs/legalUse/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values",propertyName:key13};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var valid33 = _errs100 === errors;
if(!valid33){
const err116 = {instancePath:instancePath+"/glossary/uses",schemaPath:"#/properties/glossary/properties/uses/propertyNames",keyword:"propertyNames",params:{propertyName: key13},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
for(const key14 in data35){
let data36 = data35[key14];
if(typeof data36 === "string"){
if(func2(data36) < 1){
const err117 = {instancePath:instancePath+"/glossary/uses/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/uses/additionalProperties/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/glossary/uses/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/glossary/properties/uses/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/glossary/uses",schemaPath:"#/properties/glossary/properties/uses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
else {
const err120 = {instancePath:instancePath+"/glossary",schemaPath:"#/properties/glossary/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.lots !== undefined){
let data37 = data.lots;
if(Array.isArray(data37)){
const len5 = data37.length;
for(let i5=0; i5<len5; i5++){
let data38 = data37[i5];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.id === undefined){
const err121 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data38.title === undefined){
const err122 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data38.items === undefined){
const err123 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data38.requirements === undefined){
const err124 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data38.labels === undefined){
const err125 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data38.firstPlace === undefined){
const err126 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "firstPlace"},message:"must have required property '"+"firstPlace"+"'"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data38.sets === undefined){
const err127 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "sets"},message:"must have required property '"+"sets"+"'"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data38.gaps === undefined){
const err128 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "gaps"},message:"must have required property '"+"gaps"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data38.questions === undefined){
const err129 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "questions"},message:"must have required property '"+"questions"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(data38.sensitivity === undefined){
const err130 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "sensitivity"},message:"must have required property '"+"sensitivity"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data38.followUp === undefined){
const err131 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/required",keyword:"required",params:{missingProperty: "followUp"},message:"must have required property '"+"followUp"+"'"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key15 in data38){
if(!(func1.call(schema31.properties.lots.items.properties, key15))){
const err132 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data38.id !== undefined){
let data39 = data38.id;
if(typeof data39 === "string"){
if(func2(data39) < 1){
const err133 = {instancePath:instancePath+"/lots/" + i5+"/id",schemaPath:"#/properties/lots/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/lots/" + i5+"/id",schemaPath:"#/properties/lots/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data38.title !== undefined){
let data40 = data38.title;
const _errs114 = errors;
let valid39 = false;
const _errs115 = errors;
if(typeof data40 === "string"){
if(func2(data40) > 4000){
const err135 = {instancePath:instancePath+"/lots/" + i5+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func2(data40) < 1){
const err136 = {instancePath:instancePath+"/lots/" + i5+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err137 = {instancePath:instancePath+"/lots/" + i5+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid1 = _errs115 === errors;
valid39 = valid39 || _valid1;
const _errs118 = errors;
if(data40 !== null){
const err138 = {instancePath:instancePath+"/lots/" + i5+"/title",schemaPath:"#/properties/lots/items/properties/title/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid1 = _errs118 === errors;
valid39 = valid39 || _valid1;
if(!valid39){
const err139 = {instancePath:instancePath+"/lots/" + i5+"/title",schemaPath:"#/properties/lots/items/properties/title/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
if(data38.items !== undefined){
let data41 = data38.items;
if(Array.isArray(data41)){
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
if(!(validate24(data41[i6], {instancePath:instancePath+"/lots/" + i5+"/items/" + i6,parentData:data41,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
}
else {
const err140 = {instancePath:instancePath+"/lots/" + i5+"/items",schemaPath:"#/properties/lots/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data38.requirements !== undefined){
let data43 = data38.requirements;
if(Array.isArray(data43)){
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
let data44 = data43[i7];
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.id === undefined){
const err141 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data44.title === undefined){
const err142 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data44.theme === undefined){
const err143 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "theme"},message:"must have required property '"+"theme"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data44.kind === undefined){
const err144 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data44.rung === undefined){
const err145 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "rung"},message:"must have required property '"+"rung"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data44.norm === undefined){
const err146 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "norm"},message:"must have required property '"+"norm"+"'"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(data44.basis === undefined){
const err147 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data44.must === undefined){
const err148 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "must"},message:"must have required property '"+"must"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data44.weight === undefined){
const err149 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data44.sdg === undefined){
const err150 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sdg"},message:"must have required property '"+"sdg"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data44.legalFloor === undefined){
const err151 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "legalFloor"},message:"must have required property '"+"legalFloor"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data44.cells === undefined){
const err152 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data44.knownLabels === undefined){
const err153 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "knownLabels"},message:"must have required property '"+"knownLabels"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key16 in data44){
if(!(func1.call(schema31.properties.lots.items.properties.requirements.items.properties, key16))){
const err154 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data44.id !== undefined){
let data45 = data44.id;
if(typeof data45 === "string"){
if(func2(data45) > 80){
const err155 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!pattern4.test(data45)){
const err156 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data44.title !== undefined){
let data46 = data44.title;
if(typeof data46 === "string"){
if(func2(data46) > 4000){
const err158 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(func2(data46) < 1){
const err159 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err160 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data44.theme !== undefined){
let data47 = data44.theme;
if(typeof data47 !== "string"){
const err161 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/theme",schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(!(((data47 === "human-rights") || (data47 === "labour-rights")) || (data47 === "circularity"))){
const err162 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/theme",schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data44.kind !== undefined){
let data48 = data44.kind;
if(typeof data48 !== "string"){
const err163 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/kind",schemaPath:"common.schema.json#/$defs/requirementKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!(((((data48 === "people") || (data48 === "process")) || (data48 === "product")) || (data48 === "commitment")) || (data48 === "service"))){
const err164 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/kind",schemaPath:"common.schema.json#/$defs/requirementKind/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data44.rung !== undefined){
let data49 = data44.rung;
if(typeof data49 !== "string"){
const err165 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/rung",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(((data49 === "basic") || (data49 === "advanced")) || (data49 === "frontrunner"))){
const err166 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/rung",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data44.norm !== undefined){
let data50 = data44.norm;
if(typeof data50 === "string"){
if(func2(data50) > 4000){
const err167 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/norm",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(func2(data50) < 1){
const err168 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/norm",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/norm",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data44.basis !== undefined){
let data51 = data44.basis;
if(!(((data51 === "source") || (data51 === "law")) || (data51 === "proposal"))){
const err170 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/basis",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/basis/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.requirements.items.properties.basis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data44.must !== undefined){
if(typeof data44.must !== "boolean"){
const err171 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/must",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/must/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data44.weight !== undefined){
let data53 = data44.weight;
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err172 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/weight",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data44.sdg !== undefined){
let data54 = data44.sdg;
if(Array.isArray(data54)){
const len8 = data54.length;
for(let i8=0; i8<len8; i8++){
let data55 = data54[i8];
if(typeof data55 === "string"){
if(func2(data55) < 1){
const err173 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/sdg/" + i8,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sdg/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err174 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/sdg/" + i8,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sdg/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/sdg",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sdg/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data44.legalFloor !== undefined){
let data56 = data44.legalFloor;
const _errs156 = errors;
let valid54 = false;
const _errs157 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.items === undefined){
const err176 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data56.law === undefined){
const err177 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "law"},message:"must have required property '"+"law"+"'"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data56.provision === undefined){
const err178 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "provision"},message:"must have required property '"+"provision"+"'"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data56.since === undefined){
const err179 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key17 in data56){
if(!((((key17 === "items") || (key17 === "law")) || (key17 === "provision")) || (key17 === "since"))){
const err180 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data56.items !== undefined){
let data57 = data56.items;
if(Array.isArray(data57)){
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
if(typeof data58 === "string"){
if(func2(data58) > 80){
const err181 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/items/" + i9,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(!pattern4.test(data58)){
const err182 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/items/" + i9,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/items/" + i9,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/items",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data56.law !== undefined){
let data59 = data56.law;
if(typeof data59 === "string"){
if(func2(data59) > 4000){
const err185 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/law",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(func2(data59) < 1){
const err186 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/law",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err187 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/law",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data56.provision !== undefined){
let data60 = data56.provision;
if(typeof data60 === "string"){
if(func2(data60) > 4000){
const err188 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/provision",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(func2(data60) < 1){
const err189 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/provision",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/provision",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data56.since !== undefined){
let data61 = data56.since;
if(typeof data61 === "string"){
if(!(formats0.test(data61))){
const err191 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/since",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err192 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/since",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err193 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
var _valid2 = _errs157 === errors;
valid54 = valid54 || _valid2;
const _errs174 = errors;
if(data56 !== null){
const err194 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid2 = _errs174 === errors;
valid54 = valid54 || _valid2;
if(!valid54){
const err195 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
else {
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
}
if(data44.cells !== undefined){
let data62 = data44.cells;
if(Array.isArray(data62)){
const len10 = data62.length;
for(let i10=0; i10<len10; i10++){
let data63 = data62[i10];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.tier === undefined){
const err196 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(data63.target === undefined){
const err197 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data63.weight === undefined){
const err198 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data63.items === undefined){
const err199 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
for(const key18 in data63){
if(!((((key18 === "tier") || (key18 === "target")) || (key18 === "weight")) || (key18 === "items"))){
const err200 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data63.tier !== undefined){
let data64 = data63.tier;
if(typeof data64 !== "string"){
const err201 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!(((((((data64 === "product") || (data64 === "brand")) || (data64 === "final-assembly")) || (data64 === "components")) || (data64 === "smelting-refining")) || (data64 === "mining")) || (data64 === "end-of-life"))){
const err202 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data63.target !== undefined){
let data65 = data63.target;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err203 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/target",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/target/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 4 || isNaN(data65)){
const err204 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/target",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data65 < 1 || isNaN(data65)){
const err205 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/target",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
if(data63.weight !== undefined){
let data66 = data63.weight;
if(!((typeof data66 == "number") && (isFinite(data66)))){
const err206 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/weight",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data63.items !== undefined){
let data67 = data63.items;
if(Array.isArray(data67)){
const len11 = data67.length;
for(let i11=0; i11<len11; i11++){
let data68 = data67[i11];
if(typeof data68 === "string"){
if(func2(data68) > 80){
const err207 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/items/" + i11,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!pattern4.test(data68)){
const err208 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/items/" + i11,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err209 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/items/" + i11,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err210 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10+"/items",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data44.knownLabels !== undefined){
let data69 = data44.knownLabels;
if(Array.isArray(data69)){
const len12 = data69.length;
for(let i12=0; i12<len12; i12++){
let data70 = data69[i12];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.label === undefined){
const err213 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data70.grade === undefined){
const err214 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key19 in data70){
if(!((key19 === "label") || (key19 === "grade"))){
const err215 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data70.label !== undefined){
let data71 = data70.label;
if(typeof data71 === "string"){
if(func2(data71) > 80){
const err216 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12+"/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!pattern4.test(data71)){
const err217 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12+"/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12+"/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data70.grade !== undefined){
let data72 = data70.grade;
const _errs202 = errors;
let valid73 = false;
const _errs203 = errors;
if(typeof data72 === "string"){
if(func2(data72) > 80){
const err219 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12+"/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!pattern4.test(data72)){
const err220 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12+"/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12+"/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid3 = _errs203 === errors;
valid73 = valid73 || _valid3;
const _errs206 = errors;
if(data72 !== null){
const err222 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12+"/grade",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid3 = _errs206 === errors;
valid73 = valid73 || _valid3;
if(!valid73){
const err223 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12+"/grade",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err224 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/lots/" + i5+"/requirements",schemaPath:"#/properties/lots/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data38.labels !== undefined){
let data73 = data38.labels;
if(Array.isArray(data73)){
const len13 = data73.length;
for(let i13=0; i13<len13; i13++){
let data74 = data73[i13];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.id === undefined){
const err228 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data74.grade === undefined){
const err229 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data74.name === undefined){
const err230 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data74.role === undefined){
const err231 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data74.kind === undefined){
const err232 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data74.unit === undefined){
const err233 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data74.owner === undefined){
const err234 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data74.website === undefined){
const err235 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data74.edition === undefined){
const err236 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data74.status === undefined){
const err237 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data74.applies === undefined){
const err238 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "applies"},message:"must have required property '"+"applies"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data74.applicability === undefined){
const err239 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "applicability"},message:"must have required property '"+"applicability"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data74.rank === undefined){
const err240 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "rank"},message:"must have required property '"+"rank"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data74.sentence === undefined){
const err241 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data74.credibility === undefined){
const err242 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "credibility"},message:"must have required property '"+"credibility"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data74.coverage === undefined){
const err243 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data74.legal === undefined){
const err244 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "legal"},message:"must have required property '"+"legal"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data74.register === undefined){
const err245 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "register"},message:"must have required property '"+"register"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data74.availability === undefined){
const err246 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "availability"},message:"must have required property '"+"availability"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data74.limits === undefined){
const err247 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data74.openQuestions === undefined){
const err248 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "openQuestions"},message:"must have required property '"+"openQuestions"+"'"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data74.successor === undefined){
const err249 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "successor"},message:"must have required property '"+"successor"+"'"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data74.support === undefined){
const err250 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "support"},message:"must have required property '"+"support"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data74.robustness === undefined){
const err251 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "robustness"},message:"must have required property '"+"robustness"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
for(const key20 in data74){
if(!(func1.call(schema31.properties.lots.items.properties.labels.items.properties, key20))){
const err252 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data74.id !== undefined){
let data75 = data74.id;
if(typeof data75 === "string"){
if(func2(data75) > 80){
const err253 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(!pattern4.test(data75)){
const err254 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data74.grade !== undefined){
let data76 = data74.grade;
const _errs217 = errors;
let valid79 = false;
const _errs218 = errors;
if(typeof data76 === "string"){
if(func2(data76) > 80){
const err256 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(!pattern4.test(data76)){
const err257 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid4 = _errs218 === errors;
valid79 = valid79 || _valid4;
const _errs221 = errors;
if(data76 !== null){
const err259 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/grade",schemaPath:"#/properties/lots/items/properties/labels/items/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid4 = _errs221 === errors;
valid79 = valid79 || _valid4;
if(!valid79){
const err260 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/grade",schemaPath:"#/properties/lots/items/properties/labels/items/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
else {
errors = _errs217;
if(vErrors !== null){
if(_errs217){
vErrors.length = _errs217;
}
else {
vErrors = null;
}
}
}
}
if(data74.name !== undefined){
let data77 = data74.name;
if(typeof data77 === "string"){
if(func2(data77) > 4000){
const err261 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(func2(data77) < 1){
const err262 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data74.role !== undefined){
let data78 = data74.role;
if(!((data78 === "label") || (data78 === "supporting"))){
const err264 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/role",schemaPath:"#/properties/lots/items/properties/labels/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data74.kind !== undefined){
let data79 = data74.kind;
if(typeof data79 === "string"){
if(func2(data79) < 1){
const err265 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/kind",schemaPath:"#/properties/lots/items/properties/labels/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/kind",schemaPath:"#/properties/lots/items/properties/labels/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data74.unit !== undefined){
let data80 = data74.unit;
if(typeof data80 === "string"){
if(func2(data80) < 1){
const err267 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/unit",schemaPath:"#/properties/lots/items/properties/labels/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err268 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/unit",schemaPath:"#/properties/lots/items/properties/labels/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data74.owner !== undefined){
let data81 = data74.owner;
if(typeof data81 === "string"){
if(func2(data81) > 4000){
const err269 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/owner",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(func2(data81) < 1){
const err270 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/owner",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/owner",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data74.website !== undefined){
let data82 = data74.website;
if(typeof data82 === "string"){
if(func2(data82) > 1000){
const err272 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/website",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(!pattern29.test(data82)){
const err273 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/website",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/website",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data74.edition !== undefined){
let data83 = data74.edition;
if(typeof data83 === "string"){
if(func2(data83) > 4000){
const err275 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/edition",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(func2(data83) < 1){
const err276 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/edition",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/edition",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data74.status !== undefined){
let data84 = data74.status;
if(!(((((((data84 === "current") || (data84 === "phasing-out")) || (data84 === "certificates-only")) || (data84 === "not-yet-valid")) || (data84 === "superseded")) || (data84 === "expired")) || (data84 === "withdrawn"))){
const err278 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/status",schemaPath:"#/properties/lots/items/properties/labels/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data74.applies !== undefined){
let data85 = data74.applies;
if(!((((data85 === "object") || (data85 === "service")) || (data85 === "upstream")) || (data85 === "no"))){
const err279 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/applies",schemaPath:"#/properties/lots/items/properties/labels/items/properties/applies/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.applies.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data74.applicability !== undefined){
let data86 = data74.applicability;
if(typeof data86 === "string"){
if(func2(data86) > 4000){
const err280 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/applicability",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(func2(data86) < 1){
const err281 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/applicability",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/applicability",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data74.rank !== undefined){
let data87 = data74.rank;
const _errs246 = errors;
let valid86 = false;
const _errs247 = errors;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err283 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 < 1 || isNaN(data87)){
const err284 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
var _valid5 = _errs247 === errors;
valid86 = valid86 || _valid5;
const _errs249 = errors;
if(data87 !== null){
const err285 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid5 = _errs249 === errors;
valid86 = valid86 || _valid5;
if(!valid86){
const err286 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
else {
errors = _errs246;
if(vErrors !== null){
if(_errs246){
vErrors.length = _errs246;
}
else {
vErrors = null;
}
}
}
}
if(data74.sentence !== undefined){
let data88 = data74.sentence;
if(typeof data88 === "string"){
if(func2(data88) > 4000){
const err287 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/sentence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(func2(data88) < 1){
const err288 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/sentence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/sentence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data74.credibility !== undefined){
let data89 = data74.credibility;
const _errs255 = errors;
let valid88 = false;
const _errs256 = errors;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.people === undefined){
const err290 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data89.product === undefined){
const err291 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/required",keyword:"required",params:{missingProperty: "product"},message:"must have required property '"+"product"+"'"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key21 in data89){
if(!((key21 === "people") || (key21 === "product"))){
const err292 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data89.people !== undefined){
if(!(validate26(data89.people, {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/credibility/people",parentData:data89,parentDataProperty:"people",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data89.product !== undefined){
if(!(validate26(data89.product, {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/credibility/product",parentData:data89,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err293 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid6 = _errs256 === errors;
valid88 = valid88 || _valid6;
const _errs261 = errors;
if(data89 !== null){
const err294 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var _valid6 = _errs261 === errors;
valid88 = valid88 || _valid6;
if(!valid88){
const err295 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
else {
errors = _errs255;
if(vErrors !== null){
if(_errs255){
vErrors.length = _errs255;
}
else {
vErrors = null;
}
}
}
}
if(data74.coverage !== undefined){
let data92 = data74.coverage;
const _errs264 = errors;
let valid90 = false;
const _errs265 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.shares === undefined){
const err296 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data92.byTheme === undefined){
const err297 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "byTheme"},message:"must have required property '"+"byTheme"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data92.must === undefined){
const err298 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "must"},message:"must have required property '"+"must"+"'"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data92.mean === undefined){
const err299 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data92.cells === undefined){
const err300 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
for(const key22 in data92){
if(!(((((key22 === "shares") || (key22 === "byTheme")) || (key22 === "must")) || (key22 === "mean")) || (key22 === "cells"))){
const err301 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data92.shares !== undefined){
let data93 = data92.shares;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.demanded === undefined){
const err302 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data93.checked === undefined){
const err303 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(data93.assured === undefined){
const err304 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
for(const key23 in data93){
if(!(((key23 === "demanded") || (key23 === "checked")) || (key23 === "assured"))){
const err305 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares",schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data93.demanded !== undefined){
let data94 = data93.demanded;
if(Array.isArray(data94)){
if(data94.length > 2){
const err306 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data94.length < 2){
const err307 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
const len14 = data94.length;
if(len14 > 0){
let data95 = data94[0];
if(!((typeof data95 == "number") && (isFinite(data95)))){
const err308 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(len14 > 1){
let data96 = data94[1];
if(!((typeof data96 == "number") && (isFinite(data96)))){
const err309 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
const len15 = data94.length;
if(!(len15 <= 2)){
const err310 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data93.checked !== undefined){
let data97 = data93.checked;
if(Array.isArray(data97)){
if(data97.length > 2){
const err312 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data97.length < 2){
const err313 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
const len16 = data97.length;
if(len16 > 0){
let data98 = data97[0];
if(!((typeof data98 == "number") && (isFinite(data98)))){
const err314 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(len16 > 1){
let data99 = data97[1];
if(!((typeof data99 == "number") && (isFinite(data99)))){
const err315 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
const len17 = data97.length;
if(!(len17 <= 2)){
const err316 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data93.assured !== undefined){
let data100 = data93.assured;
if(Array.isArray(data100)){
if(data100.length > 2){
const err318 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data100.length < 2){
const err319 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const len18 = data100.length;
if(len18 > 0){
let data101 = data100[0];
if(!((typeof data101 == "number") && (isFinite(data101)))){
const err320 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(len18 > 1){
let data102 = data100[1];
if(!((typeof data102 == "number") && (isFinite(data102)))){
const err321 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
const len19 = data100.length;
if(!(len19 <= 2)){
const err322 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err324 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/shares",schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data92.byTheme !== undefined){
let data103 = data92.byTheme;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key24 in data103){
const _errs292 = errors;
if(typeof key24 !== "string"){
const err325 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme",schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key24};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(!(((key24 === "human-rights") || (key24 === "labour-rights")) || (key24 === "circularity"))){
const err326 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme",schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values",propertyName:key24};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
var valid97 = _errs292 === errors;
if(!valid97){
const err327 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/byTheme/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
for(const key25 in data103){
let data104 = data103[key25];
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.demanded === undefined){
const err328 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data104.checked === undefined){
const err329 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data104.assured === undefined){
const err330 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
for(const key26 in data104){
if(!(((key26 === "demanded") || (key26 === "checked")) || (key26 === "assured"))){
const err331 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data104.demanded !== undefined){
let data105 = data104.demanded;
if(Array.isArray(data105)){
if(data105.length > 2){
const err332 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if(data105.length < 2){
const err333 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
const len20 = data105.length;
if(len20 > 0){
let data106 = data105[0];
if(!((typeof data106 == "number") && (isFinite(data106)))){
const err334 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(len20 > 1){
let data107 = data105[1];
if(!((typeof data107 == "number") && (isFinite(data107)))){
const err335 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
const len21 = data105.length;
if(!(len21 <= 2)){
const err336 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data104.checked !== undefined){
let data108 = data104.checked;
if(Array.isArray(data108)){
if(data108.length > 2){
const err338 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data108.length < 2){
const err339 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
const len22 = data108.length;
if(len22 > 0){
let data109 = data108[0];
if(!((typeof data109 == "number") && (isFinite(data109)))){
const err340 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(len22 > 1){
let data110 = data108[1];
if(!((typeof data110 == "number") && (isFinite(data110)))){
const err341 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
const len23 = data108.length;
if(!(len23 <= 2)){
const err342 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data104.assured !== undefined){
let data111 = data104.assured;
if(Array.isArray(data111)){
if(data111.length > 2){
const err344 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data111.length < 2){
const err345 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
const len24 = data111.length;
if(len24 > 0){
let data112 = data111[0];
if(!((typeof data112 == "number") && (isFinite(data112)))){
const err346 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(len24 > 1){
let data113 = data111[1];
if(!((typeof data113 == "number") && (isFinite(data113)))){
const err347 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
const len25 = data111.length;
if(!(len25 <= 2)){
const err348 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err349 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err351 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/byTheme",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/byTheme/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data92.must !== undefined){
let data114 = data92.must;
const _errs319 = errors;
let valid105 = false;
const _errs320 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.demanded === undefined){
const err352 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data114.checked === undefined){
const err353 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data114.assured === undefined){
const err354 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
for(const key27 in data114){
if(!(((key27 === "demanded") || (key27 === "checked")) || (key27 === "assured"))){
const err355 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must",schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data114.demanded !== undefined){
let data115 = data114.demanded;
if(Array.isArray(data115)){
if(data115.length > 2){
const err356 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data115.length < 2){
const err357 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
const len26 = data115.length;
if(len26 > 0){
let data116 = data115[0];
if(!((typeof data116 == "number") && (isFinite(data116)))){
const err358 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(len26 > 1){
let data117 = data115[1];
if(!((typeof data117 == "number") && (isFinite(data117)))){
const err359 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
const len27 = data115.length;
if(!(len27 <= 2)){
const err360 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data114.checked !== undefined){
let data118 = data114.checked;
if(Array.isArray(data118)){
if(data118.length > 2){
const err362 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data118.length < 2){
const err363 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
const len28 = data118.length;
if(len28 > 0){
let data119 = data118[0];
if(!((typeof data119 == "number") && (isFinite(data119)))){
const err364 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(len28 > 1){
let data120 = data118[1];
if(!((typeof data120 == "number") && (isFinite(data120)))){
const err365 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
const len29 = data118.length;
if(!(len29 <= 2)){
const err366 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data114.assured !== undefined){
let data121 = data114.assured;
if(Array.isArray(data121)){
if(data121.length > 2){
const err368 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data121.length < 2){
const err369 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
const len30 = data121.length;
if(len30 > 0){
let data122 = data121[0];
if(!((typeof data122 == "number") && (isFinite(data122)))){
const err370 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(len30 > 1){
let data123 = data121[1];
if(!((typeof data123 == "number") && (isFinite(data123)))){
const err371 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
const len31 = data121.length;
if(!(len31 <= 2)){
const err372 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must",schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid8 = _errs320 === errors;
valid105 = valid105 || _valid8;
const _errs342 = errors;
if(data114 !== null){
const err375 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/must/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid8 = _errs342 === errors;
valid105 = valid105 || _valid8;
if(!valid105){
const err376 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/must",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/must/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
else {
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
}
}
if(data92.mean !== undefined){
let data124 = data92.mean;
if(Array.isArray(data124)){
if(data124.length > 2){
const err377 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data124.length < 2){
const err378 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
const len32 = data124.length;
if(len32 > 0){
let data125 = data124[0];
if(!((typeof data125 == "number") && (isFinite(data125)))){
const err379 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/mean/0",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(len32 > 1){
let data126 = data124[1];
if(!((typeof data126 == "number") && (isFinite(data126)))){
const err380 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/mean/1",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
const len33 = data124.length;
if(!(len33 <= 2)){
const err381 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err382 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data92.cells !== undefined){
let data127 = data92.cells;
if(Array.isArray(data127)){
const len34 = data127.length;
for(let i14=0; i14<len34; i14++){
if(!(validate29(data127[i14], {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/cells/" + i14,parentData:data127,parentDataProperty:i14,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err383 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage/cells",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err384 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid7 = _errs265 === errors;
valid90 = valid90 || _valid7;
const _errs353 = errors;
if(data92 !== null){
const err385 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid7 = _errs353 === errors;
valid90 = valid90 || _valid7;
if(!valid90){
const err386 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
}
if(data74.legal !== undefined){
let data129 = data74.legal;
if(Array.isArray(data129)){
const len35 = data129.length;
for(let i15=0; i15<len35; i15++){
let data130 = data129[i15];
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.use === undefined){
const err387 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data130.outcome === undefined){
const err388 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data130.rules === undefined){
const err389 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key28 in data130){
if(!(((key28 === "use") || (key28 === "outcome")) || (key28 === "rules"))){
const err390 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data130.use !== undefined){
let data131 = data130.use;
if(typeof data131 !== "string"){
const err391 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/use",schemaPath:"common.schema.json#/$defs/legalUse/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(!((((((((data131 === "U1") || (data131 === "U2")) || (data131 === "U3-label")) || (data131 === "U3-list")) || (data131 === "U4")) || (data131 === "U5")) || (data131 === "U6")) || (data131 === "U7"))){
const err392 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/use",schemaPath:"common.schema.json#/$defs/legalUse/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data130.outcome !== undefined){
let data132 = data130.outcome;
if(!((((data132 === "allowed") || (data132 === "allowed-with-conditions")) || (data132 === "ask")) || (data132 === "not-allowed"))){
const err393 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/outcome",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.legal.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data130.rules !== undefined){
let data133 = data130.rules;
if(Array.isArray(data133)){
const len36 = data133.length;
for(let i16=0; i16<len36; i16++){
let data134 = data133[i16];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.id === undefined){
const err394 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data134.kind === undefined){
const err395 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(data134.outcome === undefined){
const err396 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(data134.reason === undefined){
const err397 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data134.citation === undefined){
const err398 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "citation"},message:"must have required property '"+"citation"+"'"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data134.ask === undefined){
const err399 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
for(const key29 in data134){
if(!((((((key29 === "id") || (key29 === "kind")) || (key29 === "outcome")) || (key29 === "reason")) || (key29 === "citation")) || (key29 === "ask"))){
const err400 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data134.id !== undefined){
let data135 = data134.id;
if(typeof data135 === "string"){
if(func2(data135) < 1){
const err401 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/id",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/id",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data134.kind !== undefined){
let data136 = data134.kind;
if(!((data136 === "verdict") || (data136 === "advice"))){
const err403 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/kind",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.legal.items.properties.rules.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data134.outcome !== undefined){
let data137 = data134.outcome;
if(!((((data137 === "allowed") || (data137 === "allowed-with-conditions")) || (data137 === "ask")) || (data137 === "not-allowed"))){
const err404 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/outcome",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.legal.items.properties.rules.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(data134.reason !== undefined){
let data138 = data134.reason;
if(typeof data138 === "string"){
if(func2(data138) > 4000){
const err405 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/reason",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(func2(data138) < 1){
const err406 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/reason",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/reason",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data134.citation !== undefined){
let data139 = data134.citation;
if(typeof data139 === "string"){
if(func2(data139) > 4000){
const err408 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/citation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(func2(data139) < 1){
const err409 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/citation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err410 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/citation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data134.ask !== undefined){
let data140 = data134.ask;
const _errs380 = errors;
let valid123 = false;
const _errs381 = errors;
if(typeof data140 === "string"){
if(func2(data140) > 4000){
const err411 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/ask",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(func2(data140) < 1){
const err412 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/ask",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/ask",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid9 = _errs381 === errors;
valid123 = valid123 || _valid9;
const _errs384 = errors;
if(data140 !== null){
const err414 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/ask",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/ask/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid9 = _errs384 === errors;
valid123 = valid123 || _valid9;
if(!valid123){
const err415 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16+"/ask",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/ask/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
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
}
else {
const err416 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules/" + i16,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err417 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15+"/rules",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/legal",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data74.register !== undefined){
let data141 = data74.register;
const _errs387 = errors;
let valid125 = false;
const _errs388 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.url === undefined){
const err420 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data141.howToCheck === undefined){
const err421 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "howToCheck"},message:"must have required property '"+"howToCheck"+"'"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
for(const key30 in data141){
if(!((key30 === "url") || (key30 === "howToCheck"))){
const err422 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
if(data141.url !== undefined){
let data142 = data141.url;
if(typeof data142 === "string"){
if(func2(data142) > 1000){
const err423 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(!pattern29.test(data142)){
const err424 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data141.howToCheck !== undefined){
let data143 = data141.howToCheck;
if(typeof data143 === "string"){
if(func2(data143) > 4000){
const err426 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register/howToCheck",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(func2(data143) < 1){
const err427 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register/howToCheck",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register/howToCheck",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid10 = _errs388 === errors;
valid125 = valid125 || _valid10;
const _errs397 = errors;
if(data141 !== null){
const err430 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var _valid10 = _errs397 === errors;
valid125 = valid125 || _valid10;
if(!valid125){
const err431 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
else {
errors = _errs387;
if(vErrors !== null){
if(_errs387){
vErrors.length = _errs387;
}
else {
vErrors = null;
}
}
}
}
if(data74.availability !== undefined){
let data144 = data74.availability;
const _errs400 = errors;
let valid129 = false;
const _errs401 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.products === undefined){
const err432 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(data144.makers === undefined){
const err433 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "makers"},message:"must have required property '"+"makers"+"'"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data144.asOf === undefined){
const err434 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
for(const key31 in data144){
if(!(((key31 === "products") || (key31 === "makers")) || (key31 === "asOf"))){
const err435 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data144.products !== undefined){
let data145 = data144.products;
const _errs405 = errors;
let valid131 = false;
const _errs406 = errors;
if(!(((typeof data145 == "number") && (!(data145 % 1) && !isNaN(data145))) && (isFinite(data145)))){
const err436 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability/products",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/products/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid12 = _errs406 === errors;
valid131 = valid131 || _valid12;
const _errs408 = errors;
if(data145 !== null){
const err437 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability/products",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/products/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid12 = _errs408 === errors;
valid131 = valid131 || _valid12;
if(!valid131){
const err438 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability/products",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/products/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
else {
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
}
}
if(data144.makers !== undefined){
let data146 = data144.makers;
const _errs411 = errors;
let valid132 = false;
const _errs412 = errors;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err439 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability/makers",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/makers/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid13 = _errs412 === errors;
valid132 = valid132 || _valid13;
const _errs414 = errors;
if(data146 !== null){
const err440 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability/makers",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/makers/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
var _valid13 = _errs414 === errors;
valid132 = valid132 || _valid13;
if(!valid132){
const err441 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability/makers",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/makers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
else {
errors = _errs411;
if(vErrors !== null){
if(_errs411){
vErrors.length = _errs411;
}
else {
vErrors = null;
}
}
}
}
if(data144.asOf !== undefined){
let data147 = data144.asOf;
if(typeof data147 === "string"){
if(!(formats0.test(data147))){
const err442 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability/asOf",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability/asOf",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid11 = _errs401 === errors;
valid129 = valid129 || _valid11;
const _errs419 = errors;
if(data144 !== null){
const err445 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var _valid11 = _errs419 === errors;
valid129 = valid129 || _valid11;
if(!valid129){
const err446 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
else {
errors = _errs400;
if(vErrors !== null){
if(_errs400){
vErrors.length = _errs400;
}
else {
vErrors = null;
}
}
}
}
if(data74.limits !== undefined){
let data148 = data74.limits;
if(Array.isArray(data148)){
const len37 = data148.length;
for(let i17=0; i17<len37; i17++){
let data149 = data148[i17];
if(typeof data149 === "string"){
if(func2(data149) > 4000){
const err447 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/limits/" + i17,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(func2(data149) < 1){
const err448 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/limits/" + i17,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/limits/" + i17,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/limits",schemaPath:"#/properties/lots/items/properties/labels/items/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data74.openQuestions !== undefined){
let data150 = data74.openQuestions;
if(Array.isArray(data150)){
const len38 = data150.length;
for(let i18=0; i18<len38; i18++){
let data151 = data150[i18];
if(typeof data151 === "string"){
if(func2(data151) > 4000){
const err451 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/openQuestions/" + i18,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(func2(data151) < 1){
const err452 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/openQuestions/" + i18,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/openQuestions/" + i18,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/openQuestions",schemaPath:"#/properties/lots/items/properties/labels/items/properties/openQuestions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data74.successor !== undefined){
let data152 = data74.successor;
const _errs432 = errors;
let valid140 = false;
const _errs433 = errors;
if(typeof data152 === "string"){
if(func2(data152) > 80){
const err455 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/successor",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(!pattern4.test(data152)){
const err456 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/successor",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/successor",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var _valid14 = _errs433 === errors;
valid140 = valid140 || _valid14;
const _errs436 = errors;
if(data152 !== null){
const err458 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/successor",schemaPath:"#/properties/lots/items/properties/labels/items/properties/successor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
var _valid14 = _errs436 === errors;
valid140 = valid140 || _valid14;
if(!valid140){
const err459 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/successor",schemaPath:"#/properties/lots/items/properties/labels/items/properties/successor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
else {
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
}
}
if(data74.support !== undefined){
let data153 = data74.support;
const _errs439 = errors;
let valid142 = false;
const _errs440 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.helps === undefined){
const err460 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/required",keyword:"required",params:{missingProperty: "helps"},message:"must have required property '"+"helps"+"'"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data153.whyNotALabel === undefined){
const err461 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/required",keyword:"required",params:{missingProperty: "whyNotALabel"},message:"must have required property '"+"whyNotALabel"+"'"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
for(const key32 in data153){
if(!((key32 === "helps") || (key32 === "whyNotALabel"))){
const err462 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data153.helps !== undefined){
let data154 = data153.helps;
if(Array.isArray(data154)){
const len39 = data154.length;
for(let i19=0; i19<len39; i19++){
let data155 = data154[i19];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.stage === undefined){
const err463 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/helps/" + i19,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data155.how === undefined){
const err464 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/helps/" + i19,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
for(const key33 in data155){
if(!((key33 === "stage") || (key33 === "how"))){
const err465 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/helps/" + i19,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data155.stage !== undefined){
let data156 = data155.stage;
if(!((((data156 === "market-dialogue") || (data156 === "selection")) || (data156 === "proof")) || (data156 === "performance"))){
const err466 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/helps/" + i19+"/stage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/properties/stage/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.support.anyOf[0].properties.helps.items.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data155.how !== undefined){
let data157 = data155.how;
if(typeof data157 === "string"){
if(func2(data157) > 4000){
const err467 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/helps/" + i19+"/how",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(func2(data157) < 1){
const err468 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/helps/" + i19+"/how",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/helps/" + i19+"/how",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/helps/" + i19,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/helps",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data153.whyNotALabel !== undefined){
let data158 = data153.whyNotALabel;
if(Array.isArray(data158)){
const len40 = data158.length;
for(let i20=0; i20<len40; i20++){
let data159 = data158[i20];
if(typeof data159 === "string"){
if(func2(data159) > 4000){
const err472 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/whyNotALabel/" + i20,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(func2(data159) < 1){
const err473 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/whyNotALabel/" + i20,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err474 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/whyNotALabel/" + i20,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support/whyNotALabel",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/whyNotALabel/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
var _valid15 = _errs440 === errors;
valid142 = valid142 || _valid15;
const _errs457 = errors;
if(data153 !== null){
const err477 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid15 = _errs457 === errors;
valid142 = valid142 || _valid15;
if(!valid142){
const err478 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
else {
errors = _errs439;
if(vErrors !== null){
if(_errs439){
vErrors.length = _errs439;
}
else {
vErrors = null;
}
}
}
}
if(data74.robustness !== undefined){
let data160 = data74.robustness;
const _errs460 = errors;
let valid151 = false;
const _errs461 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.badge === undefined){
const err479 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/required",keyword:"required",params:{missingProperty: "badge"},message:"must have required property '"+"badge"+"'"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(data160.rankAcceptability === undefined){
const err480 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/required",keyword:"required",params:{missingProperty: "rankAcceptability"},message:"must have required property '"+"rankAcceptability"+"'"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(data160.dominates === undefined){
const err481 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/required",keyword:"required",params:{missingProperty: "dominates"},message:"must have required property '"+"dominates"+"'"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(data160.dominatedBy === undefined){
const err482 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/required",keyword:"required",params:{missingProperty: "dominatedBy"},message:"must have required property '"+"dominatedBy"+"'"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
for(const key34 in data160){
if(!((((key34 === "badge") || (key34 === "rankAcceptability")) || (key34 === "dominates")) || (key34 === "dominatedBy"))){
const err483 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data160.badge !== undefined){
let data161 = data160.badge;
if(!(((data161 === "robust") || (data161 === "sensitive")) || (data161 === "fragile"))){
const err484 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/badge",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/badge/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.robustness.anyOf[0].properties.badge.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data160.rankAcceptability !== undefined){
let data162 = data160.rankAcceptability;
if(Array.isArray(data162)){
const len41 = data162.length;
for(let i21=0; i21<len41; i21++){
let data163 = data162[i21];
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 > 1 || isNaN(data163)){
const err485 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/rankAcceptability/" + i21,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/rankAcceptability/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(data163 < 0 || isNaN(data163)){
const err486 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/rankAcceptability/" + i21,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/rankAcceptability/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err487 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/rankAcceptability/" + i21,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/rankAcceptability/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/rankAcceptability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/rankAcceptability/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data160.dominates !== undefined){
let data164 = data160.dominates;
if(Array.isArray(data164)){
const len42 = data164.length;
for(let i22=0; i22<len42; i22++){
let data165 = data164[i22];
if(typeof data165 === "string"){
if(func2(data165) < 1){
const err489 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/dominates/" + i22,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominates/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/dominates/" + i22,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominates/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/dominates",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data160.dominatedBy !== undefined){
let data166 = data160.dominatedBy;
if(Array.isArray(data166)){
const len43 = data166.length;
for(let i23=0; i23<len43; i23++){
let data167 = data166[i23];
if(typeof data167 === "string"){
if(func2(data167) < 1){
const err492 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/dominatedBy/" + i23,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominatedBy/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/dominatedBy/" + i23,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominatedBy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness/dominatedBy",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominatedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err495 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
var _valid16 = _errs461 === errors;
valid151 = valid151 || _valid16;
const _errs477 = errors;
if(data160 !== null){
const err496 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
var _valid16 = _errs477 === errors;
valid151 = valid151 || _valid16;
if(!valid151){
const err497 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
else {
errors = _errs460;
if(vErrors !== null){
if(_errs460){
vErrors.length = _errs460;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err498 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i13,schemaPath:"#/properties/lots/items/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath:instancePath+"/lots/" + i5+"/labels",schemaPath:"#/properties/lots/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data38.firstPlace !== undefined){
let data168 = data38.firstPlace;
const _errs480 = errors;
let valid159 = false;
const _errs481 = errors;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.label === undefined){
const err500 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data168.next === undefined){
const err501 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data168.sources === undefined){
const err502 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key35 in data168){
if(!(((key35 === "label") || (key35 === "next")) || (key35 === "sources"))){
const err503 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data168.label !== undefined){
let data169 = data168.label;
if(typeof data169 === "string"){
if(func2(data169) > 80){
const err504 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(!pattern4.test(data169)){
const err505 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data168.next !== undefined){
let data170 = data168.next;
if(typeof data170 === "string"){
if(func2(data170) > 80){
const err507 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/next",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(!pattern4.test(data170)){
const err508 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/next",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/next",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data168.sources !== undefined){
let data171 = data168.sources;
if(Array.isArray(data171)){
const len44 = data171.length;
for(let i24=0; i24<len44; i24++){
let data172 = data171[i24];
if(typeof data172 === "string"){
if(func2(data172) < 1){
const err510 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/sources/" + i24,schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
else {
const err511 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/sources/" + i24,schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
else {
const err512 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/sources",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
else {
const err513 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
var _valid17 = _errs481 === errors;
valid159 = valid159 || _valid17;
const _errs494 = errors;
if(data168 !== null){
const err514 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
var _valid17 = _errs494 === errors;
valid159 = valid159 || _valid17;
if(!valid159){
const err515 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
else {
errors = _errs480;
if(vErrors !== null){
if(_errs480){
vErrors.length = _errs480;
}
else {
vErrors = null;
}
}
}
}
if(data38.sets !== undefined){
let data173 = data38.sets;
const _errs497 = errors;
let valid165 = false;
const _errs498 = errors;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.reading === undefined){
const err516 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
if(data173.best === undefined){
const err517 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/required",keyword:"required",params:{missingProperty: "best"},message:"must have required property '"+"best"+"'"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
if(data173.pareto === undefined){
const err518 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/required",keyword:"required",params:{missingProperty: "pareto"},message:"must have required property '"+"pareto"+"'"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
if(data173.redundant === undefined){
const err519 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/required",keyword:"required",params:{missingProperty: "redundant"},message:"must have required property '"+"redundant"+"'"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
for(const key36 in data173){
if(!((((key36 === "reading") || (key36 === "best")) || (key36 === "pareto")) || (key36 === "redundant"))){
const err520 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data173.reading !== undefined){
let data174 = data173.reading;
const _errs502 = errors;
let valid167 = false;
const _errs503 = errors;
if(!(((data174 === "demanded") || (data174 === "checked")) || (data174 === "assured"))){
const err521 = {instancePath:instancePath+"/lots/" + i5+"/sets/reading",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/reading/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.sets.anyOf[0].properties.reading.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
var _valid19 = _errs503 === errors;
valid167 = valid167 || _valid19;
const _errs504 = errors;
if(data174 !== null){
const err522 = {instancePath:instancePath+"/lots/" + i5+"/sets/reading",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/reading/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid19 = _errs504 === errors;
valid167 = valid167 || _valid19;
if(!valid167){
const err523 = {instancePath:instancePath+"/lots/" + i5+"/sets/reading",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/reading/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
else {
errors = _errs502;
if(vErrors !== null){
if(_errs502){
vErrors.length = _errs502;
}
else {
vErrors = null;
}
}
}
}
if(data173.best !== undefined){
let data175 = data173.best;
if(Array.isArray(data175)){
const len45 = data175.length;
for(let i25=0; i25<len45; i25++){
let data176 = data175[i25];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(data176.labels === undefined){
const err524 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data176.must === undefined){
const err525 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "must"},message:"must have required property '"+"must"+"'"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data176.shares === undefined){
const err526 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data176.burden === undefined){
const err527 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "burden"},message:"must have required property '"+"burden"+"'"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if(data176.marginal === undefined){
const err528 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "marginal"},message:"must have required property '"+"marginal"+"'"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
for(const key37 in data176){
if(!(((((key37 === "labels") || (key37 === "must")) || (key37 === "shares")) || (key37 === "burden")) || (key37 === "marginal"))){
const err529 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data176.labels !== undefined){
let data177 = data176.labels;
if(Array.isArray(data177)){
const len46 = data177.length;
for(let i26=0; i26<len46; i26++){
let data178 = data177[i26];
if(typeof data178 === "string"){
if(func2(data178) < 1){
const err530 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/labels/" + i26,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/labels/" + i26,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err532 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/labels",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data176.must !== undefined){
let data179 = data176.must;
if(!(((typeof data179 == "number") && (!(data179 % 1) && !isNaN(data179))) && (isFinite(data179)))){
const err533 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/must",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/must/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if((typeof data179 == "number") && (isFinite(data179))){
if(data179 < 0 || isNaN(data179)){
const err534 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/must",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/must/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
if(data176.shares !== undefined){
let data180 = data176.shares;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.demanded === undefined){
const err535 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data180.checked === undefined){
const err536 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data180.assured === undefined){
const err537 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
for(const key38 in data180){
if(!(((key38 === "demanded") || (key38 === "checked")) || (key38 === "assured"))){
const err538 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares",schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data180.demanded !== undefined){
let data181 = data180.demanded;
if(Array.isArray(data181)){
if(data181.length > 2){
const err539 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(data181.length < 2){
const err540 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
const len47 = data181.length;
if(len47 > 0){
let data182 = data181[0];
if(!((typeof data182 == "number") && (isFinite(data182)))){
const err541 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(len47 > 1){
let data183 = data181[1];
if(!((typeof data183 == "number") && (isFinite(data183)))){
const err542 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
const len48 = data181.length;
if(!(len48 <= 2)){
const err543 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err544 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
if(data180.checked !== undefined){
let data184 = data180.checked;
if(Array.isArray(data184)){
if(data184.length > 2){
const err545 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data184.length < 2){
const err546 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
const len49 = data184.length;
if(len49 > 0){
let data185 = data184[0];
if(!((typeof data185 == "number") && (isFinite(data185)))){
const err547 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(len49 > 1){
let data186 = data184[1];
if(!((typeof data186 == "number") && (isFinite(data186)))){
const err548 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
const len50 = data184.length;
if(!(len50 <= 2)){
const err549 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err550 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data180.assured !== undefined){
let data187 = data180.assured;
if(Array.isArray(data187)){
if(data187.length > 2){
const err551 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data187.length < 2){
const err552 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
const len51 = data187.length;
if(len51 > 0){
let data188 = data187[0];
if(!((typeof data188 == "number") && (isFinite(data188)))){
const err553 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(len51 > 1){
let data189 = data187[1];
if(!((typeof data189 == "number") && (isFinite(data189)))){
const err554 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
const len52 = data187.length;
if(!(len52 <= 2)){
const err555 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err556 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
}
else {
const err557 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/shares",schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
if(data176.burden !== undefined){
let data190 = data176.burden;
if(!(((typeof data190 == "number") && (!(data190 % 1) && !isNaN(data190))) && (isFinite(data190)))){
const err558 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/burden",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/burden/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if((typeof data190 == "number") && (isFinite(data190))){
if(data190 < 0 || isNaN(data190)){
const err559 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/burden",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/burden/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data176.marginal !== undefined){
let data191 = data176.marginal;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
for(const key39 in data191){
let data192 = data191[key39];
if((typeof data192 == "number") && (isFinite(data192))){
if(data192 > 1 || isNaN(data192)){
const err560 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/marginal/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/marginal/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data192 < 0 || isNaN(data192)){
const err561 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/marginal/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/marginal/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/marginal/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/marginal/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err563 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25+"/marginal",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/marginal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i25,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/lots/" + i5+"/sets/best",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data173.pareto !== undefined){
let data193 = data173.pareto;
if(Array.isArray(data193)){
const len53 = data193.length;
for(let i27=0; i27<len53; i27++){
let data194 = data193[i27];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.reading === undefined){
const err566 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(data194.size === undefined){
const err567 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(data194.share === undefined){
const err568 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data194.labels === undefined){
const err569 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
for(const key40 in data194){
if(!((((key40 === "reading") || (key40 === "size")) || (key40 === "share")) || (key40 === "labels"))){
const err570 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data194.reading !== undefined){
let data195 = data194.reading;
if(!(((data195 === "demanded") || (data195 === "checked")) || (data195 === "assured"))){
const err571 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27+"/reading",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/reading/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.sets.anyOf[0].properties.pareto.items.properties.reading.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data194.size !== undefined){
let data196 = data194.size;
if(!(((typeof data196 == "number") && (!(data196 % 1) && !isNaN(data196))) && (isFinite(data196)))){
const err572 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27+"/size",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 < 0 || isNaN(data196)){
const err573 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27+"/size",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
}
if(data194.share !== undefined){
let data197 = data194.share;
if((typeof data197 == "number") && (isFinite(data197))){
if(data197 > 1 || isNaN(data197)){
const err574 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27+"/share",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data197 < 0 || isNaN(data197)){
const err575 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27+"/share",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27+"/share",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data194.labels !== undefined){
let data198 = data194.labels;
if(Array.isArray(data198)){
const len54 = data198.length;
for(let i28=0; i28<len54; i28++){
let data199 = data198[i28];
if(typeof data199 === "string"){
if(func2(data199) < 1){
const err577 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27+"/labels/" + i28,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err578 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27+"/labels/" + i28,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
}
else {
const err579 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27+"/labels",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
}
else {
const err580 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
else {
const err581 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data173.redundant !== undefined){
let data200 = data173.redundant;
if(Array.isArray(data200)){
const len55 = data200.length;
for(let i29=0; i29<len55; i29++){
let data201 = data200[i29];
if(typeof data201 === "string"){
if(func2(data201) < 1){
const err582 = {instancePath:instancePath+"/lots/" + i5+"/sets/redundant/" + i29,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/redundant/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/lots/" + i5+"/sets/redundant/" + i29,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/redundant/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
else {
const err584 = {instancePath:instancePath+"/lots/" + i5+"/sets/redundant",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/redundant/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
}
else {
const err585 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
var _valid18 = _errs498 === errors;
valid165 = valid165 || _valid18;
const _errs564 = errors;
if(data173 !== null){
const err586 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
var _valid18 = _errs564 === errors;
valid165 = valid165 || _valid18;
if(!valid165){
const err587 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
else {
errors = _errs497;
if(vErrors !== null){
if(_errs497){
vErrors.length = _errs497;
}
else {
vErrors = null;
}
}
}
}
if(data38.gaps !== undefined){
let data202 = data38.gaps;
if(Array.isArray(data202)){
const len56 = data202.length;
for(let i30=0; i30<len56; i30++){
let data203 = data202[i30];
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.requirement === undefined){
const err588 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
if(data203.tier === undefined){
const err589 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
if(data203.state === undefined){
const err590 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
if(data203.nearest === undefined){
const err591 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "nearest"},message:"must have required property '"+"nearest"+"'"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(data203.clauses === undefined){
const err592 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
if(data203.proof === undefined){
const err593 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "proof"},message:"must have required property '"+"proof"+"'"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(data203.followUp === undefined){
const err594 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "followUp"},message:"must have required property '"+"followUp"+"'"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
if(data203.practices === undefined){
const err595 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "practices"},message:"must have required property '"+"practices"+"'"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
if(data203.issues === undefined){
const err596 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
for(const key41 in data203){
if(!(func1.call(schema31.properties.lots.items.properties.gaps.items.properties, key41))){
const err597 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data203.requirement !== undefined){
let data204 = data203.requirement;
if(typeof data204 === "string"){
if(func2(data204) > 80){
const err598 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(!pattern4.test(data204)){
const err599 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
if(data203.tier !== undefined){
let data205 = data203.tier;
if(typeof data205 !== "string"){
const err601 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(!(((((((data205 === "product") || (data205 === "brand")) || (data205 === "final-assembly")) || (data205 === "components")) || (data205 === "smelting-refining")) || (data205 === "mining")) || (data205 === "end-of-life"))){
const err602 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data203.state !== undefined){
let data206 = data203.state;
if(!((data206 === "gap") || (data206 === "open"))){
const err603 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/state",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.gaps.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data203.nearest !== undefined){
let data207 = data203.nearest;
const _errs579 = errors;
let valid191 = false;
const _errs580 = errors;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.label === undefined){
const err604 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(data207.grade === undefined){
const err605 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
if(data207.lacks === undefined){
const err606 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/required",keyword:"required",params:{missingProperty: "lacks"},message:"must have required property '"+"lacks"+"'"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
for(const key42 in data207){
if(!(((key42 === "label") || (key42 === "grade")) || (key42 === "lacks"))){
const err607 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data207.label !== undefined){
let data208 = data207.label;
if(typeof data208 === "string"){
if(func2(data208) > 80){
const err608 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
if(!pattern4.test(data208)){
const err609 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data207.grade !== undefined){
let data209 = data207.grade;
const _errs587 = errors;
let valid194 = false;
const _errs588 = errors;
if(typeof data209 === "string"){
if(func2(data209) > 80){
const err611 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
if(!pattern4.test(data209)){
const err612 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else {
const err613 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid21 = _errs588 === errors;
valid194 = valid194 || _valid21;
const _errs591 = errors;
if(data209 !== null){
const err614 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/grade",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var _valid21 = _errs591 === errors;
valid194 = valid194 || _valid21;
if(!valid194){
const err615 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/grade",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
else {
errors = _errs587;
if(vErrors !== null){
if(_errs587){
vErrors.length = _errs587;
}
else {
vErrors = null;
}
}
}
}
if(data207.lacks !== undefined){
let data210 = data207.lacks;
if(Array.isArray(data210)){
const len57 = data210.length;
for(let i31=0; i31<len57; i31++){
let data211 = data210[i31];
if(!((((data211 === "demanded") || (data211 === "verified")) || (data211 === "bound")) || (data211 === "credible"))){
const err616 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/lacks/" + i31,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/lacks/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.gaps.items.properties.nearest.anyOf[0].properties.lacks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
else {
const err617 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest/lacks",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/lacks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
else {
const err618 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
var _valid20 = _errs580 === errors;
valid191 = valid191 || _valid20;
const _errs596 = errors;
if(data207 !== null){
const err619 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
var _valid20 = _errs596 === errors;
valid191 = valid191 || _valid20;
if(!valid191){
const err620 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
else {
errors = _errs579;
if(vErrors !== null){
if(_errs579){
vErrors.length = _errs579;
}
else {
vErrors = null;
}
}
}
}
if(data203.clauses !== undefined){
let data212 = data203.clauses;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212["technical-specification"] === undefined){
const err621 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/required",keyword:"required",params:{missingProperty: "technical-specification"},message:"must have required property '"+"technical-specification"+"'"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
if(data212.award === undefined){
const err622 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/required",keyword:"required",params:{missingProperty: "award"},message:"must have required property '"+"award"+"'"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
if(data212.performance === undefined){
const err623 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/required",keyword:"required",params:{missingProperty: "performance"},message:"must have required property '"+"performance"+"'"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
for(const key43 in data212){
if(!(((key43 === "technical-specification") || (key43 === "award")) || (key43 === "performance"))){
const err624 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
if(data212["technical-specification"] !== undefined){
let data213 = data212["technical-specification"];
const _errs602 = errors;
let valid199 = false;
const _errs603 = errors;
if(typeof data213 === "string"){
if(func2(data213) > 4000){
const err625 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/technical-specification",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
if(func2(data213) < 1){
const err626 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/technical-specification",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/technical-specification",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
var _valid22 = _errs603 === errors;
valid199 = valid199 || _valid22;
const _errs606 = errors;
if(data213 !== null){
const err628 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/technical-specification",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/technical-specification/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
var _valid22 = _errs606 === errors;
valid199 = valid199 || _valid22;
if(!valid199){
const err629 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/technical-specification",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/technical-specification/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
else {
errors = _errs602;
if(vErrors !== null){
if(_errs602){
vErrors.length = _errs602;
}
else {
vErrors = null;
}
}
}
}
if(data212.award !== undefined){
let data214 = data212.award;
const _errs609 = errors;
let valid201 = false;
const _errs610 = errors;
if(typeof data214 === "string"){
if(func2(data214) > 4000){
const err630 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/award",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(func2(data214) < 1){
const err631 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/award",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
else {
const err632 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/award",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
var _valid23 = _errs610 === errors;
valid201 = valid201 || _valid23;
const _errs613 = errors;
if(data214 !== null){
const err633 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/award",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/award/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid23 = _errs613 === errors;
valid201 = valid201 || _valid23;
if(!valid201){
const err634 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/award",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/award/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
else {
errors = _errs609;
if(vErrors !== null){
if(_errs609){
vErrors.length = _errs609;
}
else {
vErrors = null;
}
}
}
}
if(data212.performance !== undefined){
let data215 = data212.performance;
const _errs616 = errors;
let valid203 = false;
const _errs617 = errors;
if(typeof data215 === "string"){
if(func2(data215) > 4000){
const err635 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/performance",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
if(func2(data215) < 1){
const err636 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/performance",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
else {
const err637 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/performance",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
var _valid24 = _errs617 === errors;
valid203 = valid203 || _valid24;
const _errs620 = errors;
if(data215 !== null){
const err638 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/performance",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/performance/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
var _valid24 = _errs620 === errors;
valid203 = valid203 || _valid24;
if(!valid203){
const err639 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses/performance",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/performance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
else {
errors = _errs616;
if(vErrors !== null){
if(_errs616){
vErrors.length = _errs616;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err640 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data203.proof !== undefined){
let data216 = data203.proof;
if(Array.isArray(data216)){
const len58 = data216.length;
for(let i32=0; i32<len58; i32++){
let data217 = data216[i32];
if(typeof data217 === "string"){
if(func2(data217) > 4000){
const err641 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/proof/" + i32,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
if(func2(data217) < 1){
const err642 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/proof/" + i32,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err643 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/proof/" + i32,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err644 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/proof",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/proof/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
if(data203.followUp !== undefined){
let data218 = data203.followUp;
if(Array.isArray(data218)){
const len59 = data218.length;
for(let i33=0; i33<len59; i33++){
let data219 = data218[i33];
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.when === undefined){
const err645 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
if(data219.who === undefined){
const err646 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
if(data219.action === undefined){
const err647 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
if(data219.evidence === undefined){
const err648 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
for(const key44 in data219){
if(!((((key44 === "when") || (key44 === "who")) || (key44 === "action")) || (key44 === "evidence"))){
const err649 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
if(data219.when !== undefined){
let data220 = data219.when;
if(typeof data220 === "string"){
if(func2(data220) > 4000){
const err650 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/when",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
if(func2(data220) < 1){
const err651 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/when",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
else {
const err652 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/when",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data219.who !== undefined){
let data221 = data219.who;
if(typeof data221 === "string"){
if(func2(data221) < 1){
const err653 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/who",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
else {
const err654 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/who",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
if(data219.action !== undefined){
let data222 = data219.action;
if(typeof data222 === "string"){
if(func2(data222) > 4000){
const err655 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/action",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(func2(data222) < 1){
const err656 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/action",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
}
else {
const err657 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/action",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data219.evidence !== undefined){
let data223 = data219.evidence;
if(typeof data223 === "string"){
if(func2(data223) > 4000){
const err658 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/evidence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(func2(data223) < 1){
const err659 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/evidence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
else {
const err660 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33+"/evidence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
}
else {
const err661 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp/" + i33,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
}
else {
const err662 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/followUp",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data203.practices !== undefined){
let data224 = data203.practices;
if(Array.isArray(data224)){
const len60 = data224.length;
for(let i34=0; i34<len60; i34++){
let data225 = data224[i34];
if(typeof data225 === "string"){
if(func2(data225) > 80){
const err663 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/practices/" + i34,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if(!pattern4.test(data225)){
const err664 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/practices/" + i34,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
}
else {
const err665 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/practices/" + i34,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
}
else {
const err666 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/practices",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/practices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
}
if(data203.issues !== undefined){
let data226 = data203.issues;
if(Array.isArray(data226)){
const len61 = data226.length;
for(let i35=0; i35<len61; i35++){
let data227 = data226[i35];
if(typeof data227 === "string"){
if(func2(data227) > 80){
const err667 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/issues/" + i35,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if(!pattern4.test(data227)){
const err668 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/issues/" + i35,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err669 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/issues/" + i35,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err670 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30+"/issues",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err671 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i30,schemaPath:"#/properties/lots/items/properties/gaps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
}
else {
const err672 = {instancePath:instancePath+"/lots/" + i5+"/gaps",schemaPath:"#/properties/lots/items/properties/gaps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
if(data38.questions !== undefined){
let data228 = data38.questions;
if(Array.isArray(data228)){
const len62 = data228.length;
for(let i36=0; i36<len62; i36++){
let data229 = data228[i36];
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.ask === undefined){
const err673 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if(data229.label === undefined){
const err674 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if(data229.facts === undefined){
const err675 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(data229.reading === undefined){
const err676 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
if(data229.flips === undefined){
const err677 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "flips"},message:"must have required property '"+"flips"+"'"};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
if(data229.settles === undefined){
const err678 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "settles"},message:"must have required property '"+"settles"+"'"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data229.rows === undefined){
const err679 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(data229.requirements === undefined){
const err680 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
for(const key45 in data229){
if(!((((((((key45 === "ask") || (key45 === "label")) || (key45 === "facts")) || (key45 === "reading")) || (key45 === "flips")) || (key45 === "settles")) || (key45 === "requirements")) || (key45 === "rows"))){
const err681 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data229.ask !== undefined){
let data230 = data229.ask;
if(!((data230 === "label-owner") || (data230 === "bidder"))){
const err682 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/ask",schemaPath:"#/properties/lots/items/properties/questions/items/properties/ask/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.questions.items.properties.ask.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data229.label !== undefined){
let data231 = data229.label;
if(typeof data231 === "string"){
if(func2(data231) > 80){
const err683 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(!pattern4.test(data231)){
const err684 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
else {
const err685 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
if(data229.facts !== undefined){
let data232 = data229.facts;
if(Array.isArray(data232)){
const len63 = data232.length;
for(let i37=0; i37<len63; i37++){
let data233 = data232[i37];
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.fact === undefined){
const err686 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if(data233.value === undefined){
const err687 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
if(data233.text === undefined){
const err688 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
if(data233.document === undefined){
const err689 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
for(const key46 in data233){
if(!((((key46 === "fact") || (key46 === "value")) || (key46 === "text")) || (key46 === "document"))){
const err690 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data233.fact !== undefined){
let data234 = data233.fact;
if(typeof data234 === "string"){
if(func2(data234) < 1){
const err691 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/fact",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/properties/fact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
else {
const err692 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/fact",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
if(data233.value !== undefined){
let data235 = data233.value;
if(typeof data235 === "string"){
if(func2(data235) < 1){
const err693 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/value",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
else {
const err694 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/value",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data233.text !== undefined){
let data236 = data233.text;
if(typeof data236 === "string"){
if(func2(data236) > 4000){
const err695 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/text",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if(func2(data236) < 1){
const err696 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/text",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
else {
const err697 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/text",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
if(data233.document !== undefined){
let data237 = data233.document;
if(typeof data237 === "string"){
if(func2(data237) > 4000){
const err698 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/document",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(func2(data237) < 1){
const err699 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/document",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
}
else {
const err700 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37+"/document",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
}
else {
const err701 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts/" + i37,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
else {
const err702 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/facts",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data229.reading !== undefined){
let data238 = data229.reading;
if(!(((data238 === "demanded") || (data238 === "checked")) || (data238 === "assured"))){
const err703 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/reading",schemaPath:"#/properties/lots/items/properties/questions/items/properties/reading/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.questions.items.properties.reading.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
if(data229.flips !== undefined){
let data239 = data229.flips;
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 > 1 || isNaN(data239)){
const err704 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/flips",schemaPath:"#/properties/lots/items/properties/questions/items/properties/flips/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
if(data239 < 0 || isNaN(data239)){
const err705 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/flips",schemaPath:"#/properties/lots/items/properties/questions/items/properties/flips/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
else {
const err706 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/flips",schemaPath:"#/properties/lots/items/properties/questions/items/properties/flips/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
if(data229.settles !== undefined){
let data240 = data229.settles;
if(!(((typeof data240 == "number") && (!(data240 % 1) && !isNaN(data240))) && (isFinite(data240)))){
const err707 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/settles",schemaPath:"#/properties/lots/items/properties/questions/items/properties/settles/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
if((typeof data240 == "number") && (isFinite(data240))){
if(data240 < 0 || isNaN(data240)){
const err708 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/settles",schemaPath:"#/properties/lots/items/properties/questions/items/properties/settles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
}
if(data229.requirements !== undefined){
let data241 = data229.requirements;
if(Array.isArray(data241)){
const len64 = data241.length;
for(let i38=0; i38<len64; i38++){
let data242 = data241[i38];
if(typeof data242 === "string"){
if(func2(data242) > 80){
const err709 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/requirements/" + i38,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
if(!pattern4.test(data242)){
const err710 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/requirements/" + i38,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
else {
const err711 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/requirements/" + i38,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
}
else {
const err712 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/requirements",schemaPath:"#/properties/lots/items/properties/questions/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data229.rows !== undefined){
let data243 = data229.rows;
if(Array.isArray(data243)){
const len65 = data243.length;
for(let i39=0; i39<len65; i39++){
let data244 = data243[i39];
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
if(data244.requirement === undefined){
const err713 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
if(data244.tier === undefined){
const err714 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
if(data244.target === undefined){
const err715 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
for(const key47 in data244){
if(!(((key47 === "requirement") || (key47 === "tier")) || (key47 === "target"))){
const err716 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data244.requirement !== undefined){
let data245 = data244.requirement;
if(typeof data245 === "string"){
if(func2(data245) > 80){
const err717 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(!pattern4.test(data245)){
const err718 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
else {
const err719 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data244.tier !== undefined){
let data246 = data244.tier;
if(typeof data246 !== "string"){
const err720 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
if(!(((((((data246 === "product") || (data246 === "brand")) || (data246 === "final-assembly")) || (data246 === "components")) || (data246 === "smelting-refining")) || (data246 === "mining")) || (data246 === "end-of-life"))){
const err721 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema81.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data244.target !== undefined){
let data247 = data244.target;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
const err722 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39+"/target",schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/properties/target/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 > 4 || isNaN(data247)){
const err723 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39+"/target",schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
if(data247 < 0 || isNaN(data247)){
const err724 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39+"/target",schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
}
}
else {
const err725 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
}
else {
const err726 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36+"/rows",schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
}
else {
const err727 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i36,schemaPath:"#/properties/lots/items/properties/questions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
}
else {
const err728 = {instancePath:instancePath+"/lots/" + i5+"/questions",schemaPath:"#/properties/lots/items/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
if(data38.sensitivity !== undefined){
let data248 = data38.sensitivity;
const _errs701 = errors;
let valid237 = false;
const _errs702 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.lower === undefined){
const err729 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
if(data248.raise === undefined){
const err730 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/required",keyword:"required",params:{missingProperty: "raise"},message:"must have required property '"+"raise"+"'"};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
for(const key48 in data248){
if(!((key48 === "lower") || (key48 === "raise"))){
const err731 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
if(data248.lower !== undefined){
let data249 = data248.lower;
if(Array.isArray(data249)){
const len66 = data249.length;
for(let i40=0; i40<len66; i40++){
let data250 = data249[i40];
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
if(data250.requirement === undefined){
const err732 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
if(data250.from === undefined){
const err733 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
if(data250.to === undefined){
const err734 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
if(data250.labels === undefined){
const err735 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
if(data250.demanded === undefined){
const err736 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
if(data250.checked === undefined){
const err737 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
if(data250.assured === undefined){
const err738 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
for(const key49 in data250){
if(!(((((((key49 === "requirement") || (key49 === "from")) || (key49 === "to")) || (key49 === "labels")) || (key49 === "demanded")) || (key49 === "checked")) || (key49 === "assured"))){
const err739 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data250.requirement !== undefined){
let data251 = data250.requirement;
if(typeof data251 === "string"){
if(func2(data251) > 80){
const err740 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if(!pattern4.test(data251)){
const err741 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
}
else {
const err742 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
}
if(data250.from !== undefined){
let data252 = data250.from;
if(typeof data252 !== "string"){
const err743 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/from",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(!(((data252 === "basic") || (data252 === "advanced")) || (data252 === "frontrunner"))){
const err744 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/from",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
}
if(data250.to !== undefined){
let data253 = data250.to;
const _errs717 = errors;
let valid244 = false;
const _errs718 = errors;
if(typeof data253 !== "string"){
const err745 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/to",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
if(!(((data253 === "basic") || (data253 === "advanced")) || (data253 === "frontrunner"))){
const err746 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/to",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
var _valid26 = _errs718 === errors;
valid244 = valid244 || _valid26;
const _errs721 = errors;
if(data253 !== null){
const err747 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/to",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
var _valid26 = _errs721 === errors;
valid244 = valid244 || _valid26;
if(!valid244){
const err748 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/to",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
else {
errors = _errs717;
if(vErrors !== null){
if(_errs717){
vErrors.length = _errs717;
}
else {
vErrors = null;
}
}
}
}
if(data250.labels !== undefined){
let data254 = data250.labels;
if(Array.isArray(data254)){
const len67 = data254.length;
for(let i41=0; i41<len67; i41++){
let data255 = data254[i41];
if(typeof data255 === "string"){
if(func2(data255) > 80){
const err749 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/labels/" + i41,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
if(!pattern4.test(data255)){
const err750 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/labels/" + i41,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
else {
const err751 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/labels/" + i41,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
}
}
else {
const err752 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/labels",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data250.demanded !== undefined){
let data256 = data250.demanded;
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 > 1 || isNaN(data256)){
const err753 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/demanded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
if(data256 < 0 || isNaN(data256)){
const err754 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/demanded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
}
else {
const err755 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/demanded/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
}
if(data250.checked !== undefined){
let data257 = data250.checked;
if((typeof data257 == "number") && (isFinite(data257))){
if(data257 > 1 || isNaN(data257)){
const err756 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/checked/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
if(data257 < 0 || isNaN(data257)){
const err757 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/checked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
}
else {
const err758 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/checked/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
if(data250.assured !== undefined){
let data258 = data250.assured;
if((typeof data258 == "number") && (isFinite(data258))){
if(data258 > 1 || isNaN(data258)){
const err759 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/assured/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
if(data258 < 0 || isNaN(data258)){
const err760 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/assured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
else {
const err761 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/assured/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
}
}
else {
const err762 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i40,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
}
else {
const err763 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data248.raise !== undefined){
let data259 = data248.raise;
if(Array.isArray(data259)){
const len68 = data259.length;
for(let i42=0; i42<len68; i42++){
let data260 = data259[i42];
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
if(data260.requirement === undefined){
const err764 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
if(data260.from === undefined){
const err765 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
if(data260.to === undefined){
const err766 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
if(data260.labels === undefined){
const err767 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
if(data260.demanded === undefined){
const err768 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
if(data260.checked === undefined){
const err769 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
if(data260.assured === undefined){
const err770 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
for(const key50 in data260){
if(!(((((((key50 === "requirement") || (key50 === "from")) || (key50 === "to")) || (key50 === "labels")) || (key50 === "demanded")) || (key50 === "checked")) || (key50 === "assured"))){
const err771 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data260.requirement !== undefined){
let data261 = data260.requirement;
if(typeof data261 === "string"){
if(func2(data261) > 80){
const err772 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
if(!pattern4.test(data261)){
const err773 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
}
else {
const err774 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
}
if(data260.from !== undefined){
let data262 = data260.from;
if(typeof data262 !== "string"){
const err775 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/from",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
if(!(((data262 === "basic") || (data262 === "advanced")) || (data262 === "frontrunner"))){
const err776 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/from",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
}
if(data260.to !== undefined){
let data263 = data260.to;
const _errs746 = errors;
let valid254 = false;
const _errs747 = errors;
if(typeof data263 !== "string"){
const err777 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/to",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
if(!(((data263 === "basic") || (data263 === "advanced")) || (data263 === "frontrunner"))){
const err778 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/to",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
var _valid27 = _errs747 === errors;
valid254 = valid254 || _valid27;
const _errs750 = errors;
if(data263 !== null){
const err779 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/to",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
var _valid27 = _errs750 === errors;
valid254 = valid254 || _valid27;
if(!valid254){
const err780 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/to",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
else {
errors = _errs746;
if(vErrors !== null){
if(_errs746){
vErrors.length = _errs746;
}
else {
vErrors = null;
}
}
}
}
if(data260.labels !== undefined){
let data264 = data260.labels;
if(Array.isArray(data264)){
const len69 = data264.length;
for(let i43=0; i43<len69; i43++){
let data265 = data264[i43];
if(typeof data265 === "string"){
if(func2(data265) > 80){
const err781 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/labels/" + i43,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
if(!pattern4.test(data265)){
const err782 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/labels/" + i43,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
else {
const err783 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/labels/" + i43,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
}
}
else {
const err784 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/labels",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data260.demanded !== undefined){
let data266 = data260.demanded;
if((typeof data266 == "number") && (isFinite(data266))){
if(data266 > 1 || isNaN(data266)){
const err785 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/demanded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(data266 < 0 || isNaN(data266)){
const err786 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/demanded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
}
else {
const err787 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/demanded/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
}
if(data260.checked !== undefined){
let data267 = data260.checked;
if((typeof data267 == "number") && (isFinite(data267))){
if(data267 > 1 || isNaN(data267)){
const err788 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/checked/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
if(data267 < 0 || isNaN(data267)){
const err789 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/checked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
}
else {
const err790 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/checked/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
if(data260.assured !== undefined){
let data268 = data260.assured;
if((typeof data268 == "number") && (isFinite(data268))){
if(data268 > 1 || isNaN(data268)){
const err791 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/assured/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
if(data268 < 0 || isNaN(data268)){
const err792 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/assured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
else {
const err793 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/assured/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
}
}
else {
const err794 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
}
else {
const err795 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
}
else {
const err796 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
var _valid25 = _errs702 === errors;
valid237 = valid237 || _valid25;
const _errs763 = errors;
if(data248 !== null){
const err797 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
var _valid25 = _errs763 === errors;
valid237 = valid237 || _valid25;
if(!valid237){
const err798 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
else {
errors = _errs701;
if(vErrors !== null){
if(_errs701){
vErrors.length = _errs701;
}
else {
vErrors = null;
}
}
}
}
if(data38.followUp !== undefined){
let data269 = data38.followUp;
if(Array.isArray(data269)){
const len70 = data269.length;
for(let i44=0; i44<len70; i44++){
let data270 = data269[i44];
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
if(data270.when === undefined){
const err799 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
if(data270.schedule === undefined){
const err800 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
if(data270.who === undefined){
const err801 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
if(data270.action === undefined){
const err802 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
if(data270.evidence === undefined){
const err803 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
if(data270.register === undefined){
const err804 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "register"},message:"must have required property '"+"register"+"'"};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
if(data270.requirements === undefined){
const err805 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
for(const key51 in data270){
if(!(((((((key51 === "when") || (key51 === "schedule")) || (key51 === "who")) || (key51 === "action")) || (key51 === "evidence")) || (key51 === "register")) || (key51 === "requirements"))){
const err806 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44,schemaPath:"#/properties/lots/items/properties/followUp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
}
if(data270.when !== undefined){
let data271 = data270.when;
if(typeof data271 === "string"){
if(func2(data271) > 4000){
const err807 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/when",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
if(func2(data271) < 1){
const err808 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/when",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
}
else {
const err809 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/when",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
}
if(data270.schedule !== undefined){
let data272 = data270.schedule;
const _errs774 = errors;
let valid263 = false;
const _errs775 = errors;
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if(data272.first === undefined){
const err810 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(data272.from === undefined){
const err811 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
if(data272.every === undefined){
const err812 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "every"},message:"must have required property '"+"every"+"'"};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
if(data272.times === undefined){
const err813 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "times"},message:"must have required property '"+"times"+"'"};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
if(data272.alsoOnEvent === undefined){
const err814 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "alsoOnEvent"},message:"must have required property '"+"alsoOnEvent"+"'"};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
for(const key52 in data272){
if(!(((((key52 === "first") || (key52 === "from")) || (key52 === "every")) || (key52 === "times")) || (key52 === "alsoOnEvent"))){
const err815 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
}
if(data272.first !== undefined){
let data273 = data272.first;
const _errs779 = errors;
let valid265 = false;
const _errs780 = errors;
if(!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273)))){
const err816 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 < 0 || isNaN(data273)){
const err817 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
var _valid29 = _errs780 === errors;
valid265 = valid265 || _valid29;
const _errs782 = errors;
if(typeof data273 !== "string"){
const err818 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(!(data273 === "before-award")){
const err819 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.followUp.items.properties.schedule.anyOf[0].properties.first.anyOf[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
var _valid29 = _errs782 === errors;
valid265 = valid265 || _valid29;
if(!valid265){
const err820 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
else {
errors = _errs779;
if(vErrors !== null){
if(_errs779){
vErrors.length = _errs779;
}
else {
vErrors = null;
}
}
}
}
if(data272.from !== undefined){
let data274 = data272.from;
const _errs785 = errors;
let valid266 = false;
const _errs786 = errors;
if(typeof data274 === "string"){
if(!(formats0.test(data274))){
const err821 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
}
else {
const err822 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
var _valid30 = _errs786 === errors;
valid266 = valid266 || _valid30;
const _errs789 = errors;
if(data274 !== null){
const err823 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/from",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
var _valid30 = _errs789 === errors;
valid266 = valid266 || _valid30;
if(!valid266){
const err824 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/from",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
else {
errors = _errs785;
if(vErrors !== null){
if(_errs785){
vErrors.length = _errs785;
}
else {
vErrors = null;
}
}
}
}
if(data272.every !== undefined){
let data275 = data272.every;
const _errs792 = errors;
let valid268 = false;
const _errs793 = errors;
if(!(((typeof data275 == "number") && (!(data275 % 1) && !isNaN(data275))) && (isFinite(data275)))){
const err825 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/every",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/every/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
if((typeof data275 == "number") && (isFinite(data275))){
if(data275 < 1 || isNaN(data275)){
const err826 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/every",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/every/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
}
var _valid31 = _errs793 === errors;
valid268 = valid268 || _valid31;
const _errs795 = errors;
if(data275 !== null){
const err827 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/every",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/every/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
var _valid31 = _errs795 === errors;
valid268 = valid268 || _valid31;
if(!valid268){
const err828 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/every",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/every/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
else {
errors = _errs792;
if(vErrors !== null){
if(_errs792){
vErrors.length = _errs792;
}
else {
vErrors = null;
}
}
}
}
if(data272.times !== undefined){
let data276 = data272.times;
const _errs798 = errors;
let valid269 = false;
const _errs799 = errors;
if(!(((typeof data276 == "number") && (!(data276 % 1) && !isNaN(data276))) && (isFinite(data276)))){
const err829 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/times",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/times/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
if((typeof data276 == "number") && (isFinite(data276))){
if(data276 < 2 || isNaN(data276)){
const err830 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/times",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/times/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
}
var _valid32 = _errs799 === errors;
valid269 = valid269 || _valid32;
const _errs801 = errors;
if(data276 !== null){
const err831 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/times",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/times/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
var _valid32 = _errs801 === errors;
valid269 = valid269 || _valid32;
if(!valid269){
const err832 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/times",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/times/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
else {
errors = _errs798;
if(vErrors !== null){
if(_errs798){
vErrors.length = _errs798;
}
else {
vErrors = null;
}
}
}
}
if(data272.alsoOnEvent !== undefined){
if(typeof data272.alsoOnEvent !== "boolean"){
const err833 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule/alsoOnEvent",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/alsoOnEvent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
}
}
else {
const err834 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
var _valid28 = _errs775 === errors;
valid263 = valid263 || _valid28;
const _errs805 = errors;
if(data272 !== null){
const err835 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
var _valid28 = _errs805 === errors;
valid263 = valid263 || _valid28;
if(!valid263){
const err836 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
else {
errors = _errs774;
if(vErrors !== null){
if(_errs774){
vErrors.length = _errs774;
}
else {
vErrors = null;
}
}
}
}
if(data270.who !== undefined){
let data278 = data270.who;
if(typeof data278 === "string"){
if(func2(data278) < 1){
const err837 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/who",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
}
else {
const err838 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/who",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
if(data270.action !== undefined){
let data279 = data270.action;
if(typeof data279 === "string"){
if(func2(data279) > 4000){
const err839 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/action",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
if(func2(data279) < 1){
const err840 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/action",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
}
else {
const err841 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/action",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
if(data270.evidence !== undefined){
let data280 = data270.evidence;
if(typeof data280 === "string"){
if(func2(data280) > 4000){
const err842 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/evidence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
if(func2(data280) < 1){
const err843 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/evidence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
}
else {
const err844 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/evidence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
}
if(data270.register !== undefined){
let data281 = data270.register;
const _errs816 = errors;
let valid272 = false;
const _errs817 = errors;
if(typeof data281 === "string"){
if(func2(data281) > 1000){
const err845 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/register",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
if(!pattern29.test(data281)){
const err846 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/register",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
else {
const err847 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/register",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
var _valid33 = _errs817 === errors;
valid272 = valid272 || _valid33;
const _errs820 = errors;
if(data281 !== null){
const err848 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/register",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/register/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
var _valid33 = _errs820 === errors;
valid272 = valid272 || _valid33;
if(!valid272){
const err849 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/register",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/register/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
else {
errors = _errs816;
if(vErrors !== null){
if(_errs816){
vErrors.length = _errs816;
}
else {
vErrors = null;
}
}
}
}
if(data270.requirements !== undefined){
let data282 = data270.requirements;
if(Array.isArray(data282)){
const len71 = data282.length;
for(let i45=0; i45<len71; i45++){
let data283 = data282[i45];
if(typeof data283 === "string"){
if(func2(data283) > 80){
const err850 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/requirements/" + i45,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
if(!pattern4.test(data283)){
const err851 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/requirements/" + i45,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err851];
}
else {
vErrors.push(err851);
}
errors++;
}
}
else {
const err852 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/requirements/" + i45,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
}
else {
const err853 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44+"/requirements",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
}
}
else {
const err854 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i44,schemaPath:"#/properties/lots/items/properties/followUp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
}
else {
const err855 = {instancePath:instancePath+"/lots/" + i5+"/followUp",schemaPath:"#/properties/lots/items/properties/followUp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
}
}
else {
const err856 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
}
}
else {
const err857 = {instancePath:instancePath+"/lots",schemaPath:"#/properties/lots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
}
if(data.practices !== undefined){
let data284 = data.practices;
if(Array.isArray(data284)){
const len72 = data284.length;
for(let i46=0; i46<len72; i46++){
let data285 = data284[i46];
if(data285 && typeof data285 == "object" && !Array.isArray(data285)){
if(data285.id === undefined){
const err858 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
if(data285.title === undefined){
const err859 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
if(data285.buyer === undefined){
const err860 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "buyer"},message:"must have required property '"+"buyer"+"'"};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
if(data285.country === undefined){
const err861 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
if(data285.from === undefined){
const err862 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
if(data285.to === undefined){
const err863 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
if(data285.what === undefined){
const err864 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
if(data285.result === undefined){
const err865 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
if(data285.lesson === undefined){
const err866 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "lesson"},message:"must have required property '"+"lesson"+"'"};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
if(data285.requirements === undefined){
const err867 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
if(data285.sources === undefined){
const err868 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
for(const key53 in data285){
if(!(func1.call(schema31.properties.practices.items.properties, key53))){
const err869 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
}
if(data285.id !== undefined){
let data286 = data285.id;
if(typeof data286 === "string"){
if(func2(data286) > 80){
const err870 = {instancePath:instancePath+"/practices/" + i46+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
if(!pattern4.test(data286)){
const err871 = {instancePath:instancePath+"/practices/" + i46+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
}
else {
const err872 = {instancePath:instancePath+"/practices/" + i46+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
}
if(data285.title !== undefined){
let data287 = data285.title;
if(typeof data287 === "string"){
if(func2(data287) > 4000){
const err873 = {instancePath:instancePath+"/practices/" + i46+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
if(func2(data287) < 1){
const err874 = {instancePath:instancePath+"/practices/" + i46+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
}
else {
const err875 = {instancePath:instancePath+"/practices/" + i46+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
}
if(data285.buyer !== undefined){
let data288 = data285.buyer;
if(typeof data288 === "string"){
if(func2(data288) > 4000){
const err876 = {instancePath:instancePath+"/practices/" + i46+"/buyer",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
if(func2(data288) < 1){
const err877 = {instancePath:instancePath+"/practices/" + i46+"/buyer",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
else {
const err878 = {instancePath:instancePath+"/practices/" + i46+"/buyer",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
}
if(data285.country !== undefined){
let data289 = data285.country;
if(typeof data289 === "string"){
if(!pattern6.test(data289)){
const err879 = {instancePath:instancePath+"/practices/" + i46+"/country",schemaPath:"common.schema.json#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err879];
}
else {
vErrors.push(err879);
}
errors++;
}
}
else {
const err880 = {instancePath:instancePath+"/practices/" + i46+"/country",schemaPath:"common.schema.json#/$defs/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
if(data285.from !== undefined){
let data290 = data285.from;
const _errs845 = errors;
let valid284 = false;
const _errs846 = errors;
if(!(((typeof data290 == "number") && (!(data290 % 1) && !isNaN(data290))) && (isFinite(data290)))){
const err881 = {instancePath:instancePath+"/practices/" + i46+"/from",schemaPath:"#/properties/practices/items/properties/from/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
var _valid34 = _errs846 === errors;
valid284 = valid284 || _valid34;
const _errs848 = errors;
if(data290 !== null){
const err882 = {instancePath:instancePath+"/practices/" + i46+"/from",schemaPath:"#/properties/practices/items/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
var _valid34 = _errs848 === errors;
valid284 = valid284 || _valid34;
if(!valid284){
const err883 = {instancePath:instancePath+"/practices/" + i46+"/from",schemaPath:"#/properties/practices/items/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
else {
errors = _errs845;
if(vErrors !== null){
if(_errs845){
vErrors.length = _errs845;
}
else {
vErrors = null;
}
}
}
}
if(data285.to !== undefined){
let data291 = data285.to;
const _errs851 = errors;
let valid285 = false;
const _errs852 = errors;
if(!(((typeof data291 == "number") && (!(data291 % 1) && !isNaN(data291))) && (isFinite(data291)))){
const err884 = {instancePath:instancePath+"/practices/" + i46+"/to",schemaPath:"#/properties/practices/items/properties/to/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
var _valid35 = _errs852 === errors;
valid285 = valid285 || _valid35;
const _errs854 = errors;
if(data291 !== null){
const err885 = {instancePath:instancePath+"/practices/" + i46+"/to",schemaPath:"#/properties/practices/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
var _valid35 = _errs854 === errors;
valid285 = valid285 || _valid35;
if(!valid285){
const err886 = {instancePath:instancePath+"/practices/" + i46+"/to",schemaPath:"#/properties/practices/items/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
else {
errors = _errs851;
if(vErrors !== null){
if(_errs851){
vErrors.length = _errs851;
}
else {
vErrors = null;
}
}
}
}
if(data285.what !== undefined){
let data292 = data285.what;
if(typeof data292 === "string"){
if(func2(data292) > 4000){
const err887 = {instancePath:instancePath+"/practices/" + i46+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
if(func2(data292) < 1){
const err888 = {instancePath:instancePath+"/practices/" + i46+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
else {
const err889 = {instancePath:instancePath+"/practices/" + i46+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
}
if(data285.result !== undefined){
let data293 = data285.result;
const _errs860 = errors;
let valid287 = false;
const _errs861 = errors;
if(typeof data293 === "string"){
if(func2(data293) > 4000){
const err890 = {instancePath:instancePath+"/practices/" + i46+"/result",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
if(func2(data293) < 1){
const err891 = {instancePath:instancePath+"/practices/" + i46+"/result",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
}
else {
const err892 = {instancePath:instancePath+"/practices/" + i46+"/result",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
var _valid36 = _errs861 === errors;
valid287 = valid287 || _valid36;
const _errs864 = errors;
if(data293 !== null){
const err893 = {instancePath:instancePath+"/practices/" + i46+"/result",schemaPath:"#/properties/practices/items/properties/result/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
var _valid36 = _errs864 === errors;
valid287 = valid287 || _valid36;
if(!valid287){
const err894 = {instancePath:instancePath+"/practices/" + i46+"/result",schemaPath:"#/properties/practices/items/properties/result/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err894];
}
else {
vErrors.push(err894);
}
errors++;
}
else {
errors = _errs860;
if(vErrors !== null){
if(_errs860){
vErrors.length = _errs860;
}
else {
vErrors = null;
}
}
}
}
if(data285.lesson !== undefined){
let data294 = data285.lesson;
const _errs867 = errors;
let valid289 = false;
const _errs868 = errors;
if(typeof data294 === "string"){
if(func2(data294) > 4000){
const err895 = {instancePath:instancePath+"/practices/" + i46+"/lesson",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
if(func2(data294) < 1){
const err896 = {instancePath:instancePath+"/practices/" + i46+"/lesson",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err896];
}
else {
vErrors.push(err896);
}
errors++;
}
}
else {
const err897 = {instancePath:instancePath+"/practices/" + i46+"/lesson",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
var _valid37 = _errs868 === errors;
valid289 = valid289 || _valid37;
const _errs871 = errors;
if(data294 !== null){
const err898 = {instancePath:instancePath+"/practices/" + i46+"/lesson",schemaPath:"#/properties/practices/items/properties/lesson/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
var _valid37 = _errs871 === errors;
valid289 = valid289 || _valid37;
if(!valid289){
const err899 = {instancePath:instancePath+"/practices/" + i46+"/lesson",schemaPath:"#/properties/practices/items/properties/lesson/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
else {
errors = _errs867;
if(vErrors !== null){
if(_errs867){
vErrors.length = _errs867;
}
else {
vErrors = null;
}
}
}
}
if(data285.requirements !== undefined){
let data295 = data285.requirements;
if(Array.isArray(data295)){
const len73 = data295.length;
for(let i47=0; i47<len73; i47++){
let data296 = data295[i47];
if(typeof data296 === "string"){
if(func2(data296) > 80){
const err900 = {instancePath:instancePath+"/practices/" + i46+"/requirements/" + i47,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
if(!pattern4.test(data296)){
const err901 = {instancePath:instancePath+"/practices/" + i46+"/requirements/" + i47,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
}
else {
const err902 = {instancePath:instancePath+"/practices/" + i46+"/requirements/" + i47,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
}
}
else {
const err903 = {instancePath:instancePath+"/practices/" + i46+"/requirements",schemaPath:"#/properties/practices/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
}
if(data285.sources !== undefined){
let data297 = data285.sources;
if(Array.isArray(data297)){
const len74 = data297.length;
for(let i48=0; i48<len74; i48++){
let data298 = data297[i48];
if(typeof data298 === "string"){
if(func2(data298) < 1){
const err904 = {instancePath:instancePath+"/practices/" + i46+"/sources/" + i48,schemaPath:"#/properties/practices/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err904];
}
else {
vErrors.push(err904);
}
errors++;
}
}
else {
const err905 = {instancePath:instancePath+"/practices/" + i46+"/sources/" + i48,schemaPath:"#/properties/practices/items/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
}
}
else {
const err906 = {instancePath:instancePath+"/practices/" + i46+"/sources",schemaPath:"#/properties/practices/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
}
}
else {
const err907 = {instancePath:instancePath+"/practices/" + i46,schemaPath:"#/properties/practices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
}
}
else {
const err908 = {instancePath:instancePath+"/practices",schemaPath:"#/properties/practices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
}
if(data.issues !== undefined){
let data299 = data.issues;
if(Array.isArray(data299)){
const len75 = data299.length;
for(let i49=0; i49<len75; i49++){
let data300 = data299[i49];
if(data300 && typeof data300 == "object" && !Array.isArray(data300)){
if(data300.id === undefined){
const err909 = {instancePath:instancePath+"/issues/" + i49,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
if(data300.title === undefined){
const err910 = {instancePath:instancePath+"/issues/" + i49,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
if(data300.issue === undefined){
const err911 = {instancePath:instancePath+"/issues/" + i49,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
if(data300.ask === undefined){
const err912 = {instancePath:instancePath+"/issues/" + i49,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'"};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
if(data300.addressees === undefined){
const err913 = {instancePath:instancePath+"/issues/" + i49,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "addressees"},message:"must have required property '"+"addressees"+"'"};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
if(data300.requirements === undefined){
const err914 = {instancePath:instancePath+"/issues/" + i49,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
if(data300.sources === undefined){
const err915 = {instancePath:instancePath+"/issues/" + i49,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
for(const key54 in data300){
if(!(((((((key54 === "id") || (key54 === "title")) || (key54 === "issue")) || (key54 === "ask")) || (key54 === "addressees")) || (key54 === "requirements")) || (key54 === "sources"))){
const err916 = {instancePath:instancePath+"/issues/" + i49,schemaPath:"#/properties/issues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
if(data300.id !== undefined){
let data301 = data300.id;
if(typeof data301 === "string"){
if(func2(data301) > 80){
const err917 = {instancePath:instancePath+"/issues/" + i49+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
if(!pattern4.test(data301)){
const err918 = {instancePath:instancePath+"/issues/" + i49+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
}
else {
const err919 = {instancePath:instancePath+"/issues/" + i49+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
}
if(data300.title !== undefined){
let data302 = data300.title;
if(typeof data302 === "string"){
if(func2(data302) > 4000){
const err920 = {instancePath:instancePath+"/issues/" + i49+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
if(func2(data302) < 1){
const err921 = {instancePath:instancePath+"/issues/" + i49+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
}
else {
const err922 = {instancePath:instancePath+"/issues/" + i49+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
}
if(data300.issue !== undefined){
let data303 = data300.issue;
if(typeof data303 === "string"){
if(func2(data303) > 4000){
const err923 = {instancePath:instancePath+"/issues/" + i49+"/issue",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
if(func2(data303) < 1){
const err924 = {instancePath:instancePath+"/issues/" + i49+"/issue",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
else {
const err925 = {instancePath:instancePath+"/issues/" + i49+"/issue",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
}
if(data300.ask !== undefined){
let data304 = data300.ask;
if(typeof data304 === "string"){
if(func2(data304) > 4000){
const err926 = {instancePath:instancePath+"/issues/" + i49+"/ask",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
if(func2(data304) < 1){
const err927 = {instancePath:instancePath+"/issues/" + i49+"/ask",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
else {
const err928 = {instancePath:instancePath+"/issues/" + i49+"/ask",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
}
if(data300.addressees !== undefined){
let data305 = data300.addressees;
if(Array.isArray(data305)){
const len76 = data305.length;
for(let i50=0; i50<len76; i50++){
let data306 = data305[i50];
if(typeof data306 !== "string"){
const err929 = {instancePath:instancePath+"/issues/" + i49+"/addressees/" + i50,schemaPath:"#/properties/issues/items/properties/addressees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
if(!(((((((data306 === "brands") || (data306 === "manufacturers")) || (data306 === "smelters-and-mines")) || (data306 === "recyclers")) || (data306 === "resellers")) || (data306 === "label-owners")) || (data306 === "lawmakers"))){
const err930 = {instancePath:instancePath+"/issues/" + i49+"/addressees/" + i50,schemaPath:"#/properties/issues/items/properties/addressees/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.issues.items.properties.addressees.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
}
else {
const err931 = {instancePath:instancePath+"/issues/" + i49+"/addressees",schemaPath:"#/properties/issues/items/properties/addressees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
}
if(data300.requirements !== undefined){
let data307 = data300.requirements;
if(Array.isArray(data307)){
const len77 = data307.length;
for(let i51=0; i51<len77; i51++){
let data308 = data307[i51];
if(typeof data308 === "string"){
if(func2(data308) > 80){
const err932 = {instancePath:instancePath+"/issues/" + i49+"/requirements/" + i51,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
if(!pattern4.test(data308)){
const err933 = {instancePath:instancePath+"/issues/" + i49+"/requirements/" + i51,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
else {
const err934 = {instancePath:instancePath+"/issues/" + i49+"/requirements/" + i51,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
}
}
else {
const err935 = {instancePath:instancePath+"/issues/" + i49+"/requirements",schemaPath:"#/properties/issues/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
if(data300.sources !== undefined){
let data309 = data300.sources;
if(Array.isArray(data309)){
const len78 = data309.length;
for(let i52=0; i52<len78; i52++){
let data310 = data309[i52];
if(typeof data310 === "string"){
if(func2(data310) < 1){
const err936 = {instancePath:instancePath+"/issues/" + i49+"/sources/" + i52,schemaPath:"#/properties/issues/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
else {
const err937 = {instancePath:instancePath+"/issues/" + i49+"/sources/" + i52,schemaPath:"#/properties/issues/items/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
}
}
else {
const err938 = {instancePath:instancePath+"/issues/" + i49+"/sources",schemaPath:"#/properties/issues/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err938];
}
else {
vErrors.push(err938);
}
errors++;
}
}
}
else {
const err939 = {instancePath:instancePath+"/issues/" + i49,schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
}
else {
const err940 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
}
if(data.sources !== undefined){
let data311 = data.sources;
if(Array.isArray(data311)){
const len79 = data311.length;
for(let i53=0; i53<len79; i53++){
let data312 = data311[i53];
if(data312 && typeof data312 == "object" && !Array.isArray(data312)){
if(data312.id === undefined){
const err941 = {instancePath:instancePath+"/sources/" + i53,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
if(data312.title === undefined){
const err942 = {instancePath:instancePath+"/sources/" + i53,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
if(data312.publisher === undefined){
const err943 = {instancePath:instancePath+"/sources/" + i53,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
if(data312.date === undefined){
const err944 = {instancePath:instancePath+"/sources/" + i53,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
if(data312.url === undefined){
const err945 = {instancePath:instancePath+"/sources/" + i53,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
if(data312.read === undefined){
const err946 = {instancePath:instancePath+"/sources/" + i53,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
for(const key55 in data312){
if(!((((((key55 === "id") || (key55 === "title")) || (key55 === "publisher")) || (key55 === "date")) || (key55 === "url")) || (key55 === "read"))){
const err947 = {instancePath:instancePath+"/sources/" + i53,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
if(data312.id !== undefined){
let data313 = data312.id;
if(typeof data313 === "string"){
if(func2(data313) < 1){
const err948 = {instancePath:instancePath+"/sources/" + i53+"/id",schemaPath:"#/properties/sources/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
else {
const err949 = {instancePath:instancePath+"/sources/" + i53+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
}
if(data312.title !== undefined){
let data314 = data312.title;
if(typeof data314 === "string"){
if(func2(data314) > 4000){
const err950 = {instancePath:instancePath+"/sources/" + i53+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
if(func2(data314) < 1){
const err951 = {instancePath:instancePath+"/sources/" + i53+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
}
else {
const err952 = {instancePath:instancePath+"/sources/" + i53+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
}
if(data312.publisher !== undefined){
let data315 = data312.publisher;
if(typeof data315 === "string"){
if(func2(data315) > 4000){
const err953 = {instancePath:instancePath+"/sources/" + i53+"/publisher",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
if(func2(data315) < 1){
const err954 = {instancePath:instancePath+"/sources/" + i53+"/publisher",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
}
else {
const err955 = {instancePath:instancePath+"/sources/" + i53+"/publisher",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
if(data312.date !== undefined){
let data316 = data312.date;
if(typeof data316 === "string"){
if(func2(data316) > 4000){
const err956 = {instancePath:instancePath+"/sources/" + i53+"/date",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
if(func2(data316) < 1){
const err957 = {instancePath:instancePath+"/sources/" + i53+"/date",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
else {
const err958 = {instancePath:instancePath+"/sources/" + i53+"/date",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
}
if(data312.url !== undefined){
let data317 = data312.url;
if(typeof data317 === "string"){
if(func2(data317) > 1000){
const err959 = {instancePath:instancePath+"/sources/" + i53+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
if(!pattern29.test(data317)){
const err960 = {instancePath:instancePath+"/sources/" + i53+"/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
else {
const err961 = {instancePath:instancePath+"/sources/" + i53+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
}
if(data312.read !== undefined){
let data318 = data312.read;
if(typeof data318 === "string"){
if(!(formats0.test(data318))){
const err962 = {instancePath:instancePath+"/sources/" + i53+"/read",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err962];
}
else {
vErrors.push(err962);
}
errors++;
}
}
else {
const err963 = {instancePath:instancePath+"/sources/" + i53+"/read",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
}
}
else {
const err964 = {instancePath:instancePath+"/sources/" + i53,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
}
}
else {
const err965 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
if(data.warnings !== undefined){
let data319 = data.warnings;
if(Array.isArray(data319)){
const len80 = data319.length;
for(let i54=0; i54<len80; i54++){
let data320 = data319[i54];
if(data320 && typeof data320 == "object" && !Array.isArray(data320)){
if(data320.code === undefined){
const err966 = {instancePath:instancePath+"/warnings/" + i54,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
if(data320.message === undefined){
const err967 = {instancePath:instancePath+"/warnings/" + i54,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
if(data320.path === undefined){
const err968 = {instancePath:instancePath+"/warnings/" + i54,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
for(const key56 in data320){
if(!(((key56 === "code") || (key56 === "message")) || (key56 === "path"))){
const err969 = {instancePath:instancePath+"/warnings/" + i54,schemaPath:"#/properties/warnings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
if(data320.code !== undefined){
let data321 = data320.code;
if(typeof data321 === "string"){
if(func2(data321) > 80){
const err970 = {instancePath:instancePath+"/warnings/" + i54+"/code",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
if(!pattern4.test(data321)){
const err971 = {instancePath:instancePath+"/warnings/" + i54+"/code",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
else {
const err972 = {instancePath:instancePath+"/warnings/" + i54+"/code",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
if(data320.message !== undefined){
let data322 = data320.message;
if(typeof data322 === "string"){
if(func2(data322) > 4000){
const err973 = {instancePath:instancePath+"/warnings/" + i54+"/message",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
if(func2(data322) < 1){
const err974 = {instancePath:instancePath+"/warnings/" + i54+"/message",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
}
else {
const err975 = {instancePath:instancePath+"/warnings/" + i54+"/message",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
}
if(data320.path !== undefined){
let data323 = data320.path;
if(typeof data323 === "string"){
if(func2(data323) < 1){
const err976 = {instancePath:instancePath+"/warnings/" + i54+"/path",schemaPath:"#/properties/warnings/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
}
else {
const err977 = {instancePath:instancePath+"/warnings/" + i54+"/path",schemaPath:"#/properties/warnings/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
}
else {
const err978 = {instancePath:instancePath+"/warnings/" + i54,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
}
}
else {
const err979 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
}
else {
const err980 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

