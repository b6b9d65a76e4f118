/* Generated from criteria/schema by scripts/generate.mjs; do not edit. */
"use strict";
module.exports = validate20;
module.exports.default = validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"assessment.schema.json","title":"Assessment","description":"The result of assessing a tender: everything that a report needs.","type":"object","additionalProperties":false,"required":["schemaVersion","labelwise","asOf","seed","draws","library","tender","assumed","assumptions","onlyLabels","glossary","lots","practices","issues","sources","warnings"],"properties":{"schemaVersion":{"title":"Schema version","description":"Version of this structure.","examples":[1],"const":1},"labelwise":{"title":"labelwise","description":"Version of the program.","examples":["0.1.0"],"type":"string","minLength":1},"asOf":{"title":"As of","description":"Day for which the result holds.","examples":["2026-11-23"],"$ref":"common.schema.json#/$defs/date"},"seed":{"title":"Seed","description":"Seed of the draws of weights.","examples":[1],"type":"integer","minimum":0,"maximum":4294967295},"draws":{"title":"Draws","description":"Number of draws of weights.","examples":[2000],"type":"integer","minimum":1},"library":{"title":"Library","description":"Criteria library used.","type":"object","additionalProperties":false,"required":["id","version","digest","overlays"],"properties":{"id":{"title":"Id","description":"Library id.","$ref":"common.schema.json#/$defs/id"},"version":{"title":"Version","description":"Version.","examples":["0.1.0"],"type":"string","minLength":1},"digest":{"title":"Digest","description":"Hash of all files.","examples":["sha256:0f3a"],"type":"string","minLength":1},"overlays":{"title":"Overlays","description":"Libraries laid over it.","type":"array","items":{"title":"Library","description":"Id.","$ref":"common.schema.json#/$defs/id"}}}},"tender":{"title":"Tender","description":"The tender as understood, defaults filled in; valid as a tender file.","$ref":"tender.schema.json"},"assumed":{"title":"Assumed","description":"What was assumed because the tender is silent.","type":"array","items":{"title":"Assumption","description":"One default.","type":"object","additionalProperties":false,"required":["path","value","why"],"properties":{"path":{"title":"Path","description":"Path in the tender.","examples":["ambition.circularity"],"type":"string","minLength":1},"value":{"title":"Value","description":"Value assumed.","examples":["basic"],"type":"string","minLength":1},"why":{"title":"Why","description":"Why.","examples":["not stated"],"$ref":"common.schema.json#/$defs/text"}}}},"assumptions":{"title":"Assumptions","description":"Answers that the user assumed about labels; the result holds only if they are so.","type":"array","items":{"title":"Assumption","description":"One assumed fact.","type":"object","additionalProperties":false,"required":["label","fact","value"],"properties":{"label":{"title":"Label","description":"Label id.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"},"fact":{"title":"Fact","description":"Indicator, kind and element, or requirement.","examples":["asr-worker-voice"],"type":"string","minLength":1},"value":{"title":"Value","description":"Level, met or not-met, or rung.","examples":["2"],"type":"string","minLength":1}}}},"onlyLabels":{"title":"Only these labels","description":"Labels to which the user limited the result; null when all were looked at.","anyOf":[{"type":"array","items":{"title":"Label","description":"Label id.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"}},{"type":"null"}]},"glossary":{"title":"Glossary","description":"Words for ids and numbers, so that a report needs no library.","type":"object","additionalProperties":false,"required":["readings","classes","dimensions","facts","items","uses"],"properties":{"readings":{"title":"Readings","description":"Words of the readings 0 to 4.","type":"array","items":{"title":"Word","description":"Word.","examples":["not covered"],"type":"string","minLength":1},"minItems":5,"maxItems":5},"classes":{"title":"Classes","description":"Words of the credibility classes.","type":"object","propertyNames":{"enum":["A","B","C","D","not-established"]},"additionalProperties":{"title":"Word","description":"Word.","examples":["credible"],"type":"string","minLength":1}},"dimensions":{"title":"Dimensions","description":"Titles of dimensions.","type":"object","propertyNames":{"title":"Dimension","description":"Id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Title","description":"Title.","examples":["Assurance"],"type":"string","minLength":1}},"facts":{"title":"Facts","description":"Titles of indicators and verification elements.","type":"object","propertyNames":{"title":"Fact","description":"Id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Title","description":"Title.","examples":["Worker voice"],"type":"string","minLength":1}},"items":{"title":"Items","description":"Titles of the products and services.","type":"object","propertyNames":{"title":"Item","description":"Id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Title","description":"Title.","examples":["Laptops"],"type":"string","minLength":1}},"uses":{"title":"Uses","description":"Titles of the legal uses.","type":"object","propertyNames":{"title":"Use","description":"Id.","$ref":"common.schema.json#/$defs/legalUse"},"additionalProperties":{"title":"Title","description":"Title.","examples":["proof only"],"type":"string","minLength":1}}}},"lots":{"title":"Lots","description":"Results by lot.","type":"array","items":{"title":"Lot","description":"Result for one lot.","type":"object","additionalProperties":false,"required":["id","title","items","requirements","labels","firstPlace","sets","gaps","questions","sensitivity","followUp"],"properties":{"id":{"title":"Id","description":"Lot id.","examples":["1"],"type":"string","minLength":1},"title":{"title":"Title","description":"Title of the lot.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"items":{"title":"Items","description":"What is bought.","type":"array","items":{"title":"Item","description":"A product or service.","$ref":"#/$defs/item"}},"requirements":{"title":"Requirements","description":"What is asked.","type":"array","items":{"title":"Requirement","description":"One requirement as asked.","type":"object","additionalProperties":false,"required":["id","title","theme","kind","rung","norm","includes","basis","sources","must","weight","sdg","legalFloor","cells","knownLabels"],"properties":{"id":{"title":"Id","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"Title.","$ref":"common.schema.json#/$defs/text"},"theme":{"title":"Theme","description":"Theme.","$ref":"common.schema.json#/$defs/theme"},"kind":{"title":"Kind","description":"Kind.","$ref":"common.schema.json#/$defs/requirementKind"},"rung":{"title":"Rung","description":"Rung asked.","$ref":"common.schema.json#/$defs/rung"},"norm":{"title":"Norm","description":"Norm of the rung.","$ref":"common.schema.json#/$defs/text"},"includes":{"title":"Includes","description":"Norms of the lower rungs, which the rung includes; lowest first.","examples":[["Spare parts stay on sale for three years."]],"type":"array","items":{"$ref":"common.schema.json#/$defs/text"}},"basis":{"title":"Basis","description":"Where the norm comes from.","examples":["source"],"enum":["source","law","proposal"]},"sources":{"title":"Sources","description":"Ids of entries of sources that the norm of the rung rests on.","examples":[["circularity/Q15"]],"type":"array","items":{"type":"string"}},"must":{"title":"Must","description":"Whether it is a must.","examples":[false],"type":"boolean"},"weight":{"title":"Weight","description":"Share of the whole, 0 to 1.","examples":[0.043],"type":"number"},"sdg":{"title":"SDG","description":"SDG targets.","type":"array","items":{"title":"Target","description":"Target.","examples":["8.7"],"type":"string","minLength":1}},"legalFloor":{"title":"Legal floor","description":"Binding law already demands it for these items: shown as law, no label is credited.","anyOf":[{"type":"object","additionalProperties":false,"required":["items","law","provision","since"],"properties":{"items":{"title":"Items","description":"Items that the law binds.","type":"array","items":{"title":"Item","description":"Product id.","$ref":"common.schema.json#/$defs/id"}},"law":{"title":"Law","description":"The act.","$ref":"common.schema.json#/$defs/text"},"provision":{"title":"Provision","description":"Article or annex.","$ref":"common.schema.json#/$defs/text"},"since":{"title":"Since","description":"Day.","$ref":"common.schema.json#/$defs/date"}}},{"type":"null"}]},"cells":{"title":"Cells","description":"Tiers with target and weight inside the requirement; empty when law covers every item.","type":"array","items":{"title":"Cell","description":"One tier.","type":"object","additionalProperties":false,"required":["tier","target","weight","items"],"properties":{"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"target":{"title":"Target","description":"Reading wished: 1 stated, 2 partly, 3 credibly assured.","examples":[3],"type":"integer","minimum":1,"maximum":4},"weight":{"title":"Weight","description":"Share of the requirement.","examples":[0.6],"type":"number"},"items":{"title":"Items","description":"Items that it concerns.","type":"array","items":{"title":"Item","description":"Product or service id.","$ref":"common.schema.json#/$defs/id"}}}}},"knownLabels":{"title":"Known labels","description":"Labels known to ask for as much at every tier asked: any of them, and every other label that does, counts as equivalent (Article 43(1), third subparagraph); never by class or score.","examples":[[{"label":"e-stewards","grade":null}]],"type":"array","items":{"title":"Known label","description":"A label, with the grade from which it asks for as much.","type":"object","additionalProperties":false,"required":["label","grade"],"properties":{"label":{"title":"Label","description":"Label id.","$ref":"common.schema.json#/$defs/id"},"grade":{"title":"Grade","description":"Lowest grade that asks for as much; null when the label has no grades or every grade does.","examples":["gold"],"anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]}}}}}}},"labels":{"title":"Labels","description":"Every label and supporting instrument, ranked ones first.","type":"array","items":{"title":"Label","description":"One candidate.","type":"object","additionalProperties":false,"required":["id","grade","name","role","kind","unit","owner","website","edition","status","applies","applicability","rank","sentence","credibility","coverage","legal","register","availability","limits","openQuestions","successor","support","robustness"],"properties":{"id":{"title":"Id","description":"Label id.","$ref":"common.schema.json#/$defs/id"},"grade":{"title":"Grade","description":"Grade of the candidate.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"name":{"title":"Name","description":"Name.","$ref":"common.schema.json#/$defs/text"},"role":{"title":"Role","description":"Role.","examples":["label"],"enum":["label","supporting"]},"kind":{"title":"Kind","description":"Type of scheme.","examples":["ecolabel"],"type":"string","minLength":1},"unit":{"title":"Unit","description":"What carries it.","examples":["product-model"],"type":"string","minLength":1},"owner":{"title":"Owner","description":"Owner of the scheme.","$ref":"common.schema.json#/$defs/text"},"website":{"title":"Website","description":"Website.","$ref":"common.schema.json#/$defs/url"},"edition":{"title":"Edition","description":"Edition described.","$ref":"common.schema.json#/$defs/text"},"status":{"title":"Status","description":"State at the as-of day. current: in force; phasing-out: replaced but still in force; certificates-only: ended, certificates still count; not-yet-valid: not yet in force; superseded: replaced; expired: ended; withdrawn: withdrawn.","examples":["current"],"enum":["current","phasing-out","certificates-only","not-yet-valid","superseded","expired","withdrawn"]},"applies":{"title":"Applies","description":"Whether it can carry this lot. object: exists for a product of the lot; service: exists for a service of the lot; upstream: certifies sites of the supply chain; no: does not apply.","examples":["object"],"enum":["object","service","upstream","no"]},"applicability":{"title":"Applicability","description":"Why.","$ref":"common.schema.json#/$defs/text"},"rank":{"title":"Rank","description":"1 is best; null when it is not ranked.","examples":[1],"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"sentence":{"title":"Sentence","description":"The result in one sentence.","$ref":"common.schema.json#/$defs/text"},"credibility":{"title":"Credibility","description":"Credibility in both profiles.","anyOf":[{"type":"object","additionalProperties":false,"required":["people","product"],"properties":{"people":{"title":"People","description":"For rights and due diligence.","$ref":"#/$defs/profile"},"product":{"title":"Product","description":"For circularity.","$ref":"#/$defs/profile"}}},{"type":"null"}]},"coverage":{"title":"Coverage","description":"Coverage of what is asked; null when it does not apply.","anyOf":[{"type":"object","additionalProperties":false,"required":["shares","byTheme","must","mean","cells"],"properties":{"shares":{"title":"Shares","description":"Of all.","$ref":"#/$defs/shares"},"byTheme":{"title":"By theme","description":"Shares of each theme.","type":"object","propertyNames":{"title":"Theme","description":"Theme.","$ref":"common.schema.json#/$defs/theme"},"additionalProperties":{"title":"Shares","description":"Of the theme.","$ref":"#/$defs/shares"}},"must":{"title":"Must","description":"Shares of the musts; null when there is none.","anyOf":[{"$ref":"#/$defs/shares"},{"type":"null"}]},"mean":{"title":"Mean","description":"Weighted mean of the numbers, 0 to 100.","examples":[[44.2,64.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"cells":{"title":"Cells","description":"Every cell, in the order of the requirements.","type":"array","items":{"title":"Cell","description":"One cell.","$ref":"#/$defs/cell"}}}},{"type":"null"}]},"legal":{"title":"Legal use","description":"How it may lawfully be used.","type":"array","items":{"title":"Use","description":"One use.","type":"object","additionalProperties":false,"required":["use","outcome","rules"],"properties":{"use":{"title":"Use","description":"The use.","$ref":"common.schema.json#/$defs/legalUse"},"outcome":{"title":"Outcome","description":"Whether the use is lawful.","examples":["allowed"],"enum":["allowed","allowed-with-conditions","ask","not-allowed"]},"rules":{"title":"Rules","description":"Rules that speak about it.","type":"array","items":{"title":"Rule","description":"One rule.","type":"object","additionalProperties":false,"required":["id","kind","outcome","reason","citation","ask"],"properties":{"id":{"title":"Id","description":"Rule id.","examples":["L4"],"type":"string","minLength":1},"kind":{"title":"Kind","description":"verdict: decides the outcome with others; advice: only informs.","examples":["verdict"],"enum":["verdict","advice"]},"outcome":{"title":"Outcome","description":"Whether the use is lawful.","examples":["allowed"],"enum":["allowed","allowed-with-conditions","ask","not-allowed"]},"reason":{"title":"Reason","description":"Why.","$ref":"common.schema.json#/$defs/text"},"citation":{"title":"Citation","description":"Article.","$ref":"common.schema.json#/$defs/text"},"ask":{"title":"Ask","description":"Fact to ask for.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]}}}}}}},"register":{"title":"Register","description":"Where a certificate is checked.","anyOf":[{"type":"object","additionalProperties":false,"required":["url","howToCheck"],"properties":{"url":{"title":"Address","description":"Address.","$ref":"common.schema.json#/$defs/url"},"howToCheck":{"title":"How to check","description":"What to do.","$ref":"common.schema.json#/$defs/text"}}},{"type":"null"}]},"availability":{"title":"Availability","description":"How many hold it.","anyOf":[{"type":"object","additionalProperties":false,"required":["products","makers","asOf"],"properties":{"products":{"title":"Products","description":"Number.","examples":[3500],"anyOf":[{"type":"integer"},{"type":"null"}]},"makers":{"title":"Makers","description":"Number.","examples":[27],"anyOf":[{"type":"integer"},{"type":"null"}]},"asOf":{"title":"As of","description":"Day.","$ref":"common.schema.json#/$defs/date"}}},{"type":"null"}]},"limits":{"title":"Limits","description":"Known limits.","type":"array","items":{"title":"Limit","description":"One limit.","$ref":"common.schema.json#/$defs/text"}},"openQuestions":{"title":"Open questions","description":"What is not known, as questions to the owner.","type":"array","items":{"title":"Question","description":"One question.","$ref":"common.schema.json#/$defs/text"}},"successor":{"title":"Successor","description":"Id of the label whose edition replaces this one; null when there is none in the library.","examples":["tco-certified-gen10"],"anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"support":{"title":"Support","description":"Of a supporting instrument: what it is worth, and why it is no label; null for labels, and where it does not apply.","anyOf":[{"type":"object","additionalProperties":false,"required":["helps","whyNotALabel"],"properties":{"helps":{"title":"Helps","description":"Where in a procurement it is of use.","type":"array","items":{"title":"Help","description":"One use.","type":"object","additionalProperties":false,"required":["stage","how"],"properties":{"stage":{"title":"Stage","description":"Stage of the procurement.","examples":["performance"],"enum":["market-dialogue","selection","proof","performance"]},"how":{"title":"How","description":"What a buyer can do with it.","examples":["Ask for the report of the named factory."],"$ref":"common.schema.json#/$defs/text"}}}},"whyNotALabel":{"title":"Why it is no label","description":"Why its result cannot be relied on like a mark.","type":"array","items":{"title":"Reason","description":"One reason.","examples":["A report gives findings and no decision whether the site passes."],"$ref":"common.schema.json#/$defs/text"}}}},{"type":"null"}]},"robustness":{"title":"Robustness","description":"How the rank holds when weights change; null when it is not ranked.","anyOf":[{"type":"object","additionalProperties":false,"required":["badge","rankAcceptability","dominates","dominatedBy"],"properties":{"badge":{"title":"Badge","description":"robust: the rank is kept in at least 95 % of the draws; sensitive: in at least 75 %; fragile: in fewer (the thresholds are data).","examples":["sensitive"],"enum":["robust","sensitive","fragile"]},"rankAcceptability":{"title":"Rank acceptability","description":"Share of the draws with each rank, from the first.","examples":[[0.81,0.15,0.04]],"type":"array","items":{"title":"Share","description":"Share of the draws.","examples":[0.46],"type":"number","minimum":0,"maximum":1}},"dominates":{"title":"Dominates","description":"Labels that it is at least as good as in every row, and better in one.","examples":[["grs"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["grs"],"type":"string","minLength":1}},"dominatedBy":{"title":"Dominated by","description":"Labels that are at least as good in every row, and better in one.","examples":[["sa8000-2014"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["sa8000-2014"],"type":"string","minLength":1}}}},{"type":"null"}]}}}},"firstPlace":{"title":"First place","description":"What the first place hangs on; null when fewer than two labels are ranked.","anyOf":[{"type":"object","additionalProperties":false,"required":["label","next","sources"],"properties":{"label":{"title":"Label","description":"The label ranked first.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"},"next":{"title":"Next","description":"The label that would be first instead.","examples":["epeat-2025"],"$ref":"common.schema.json#/$defs/id"},"sources":{"title":"Sources","description":"Entries of sources without which, each taken alone, the first place would be lost.","examples":[["tco-certified-gen10/T3"]],"type":"array","items":{"title":"Source","description":"Label id, slash, source id.","examples":["tco-certified-gen10/T3"],"type":"string","minLength":1}}}},{"type":"null"}]},"sets":{"title":"Sets","description":"The smallest set of labels; null when none is ranked.","anyOf":[{"type":"object","additionalProperties":false,"required":["reading","best","pareto","redundant"],"properties":{"reading":{"title":"Reading","description":"The strongest reading in which a set surely meets anything; null when none does.","anyOf":[{"title":"Reading","description":"demanded: asked for; checked: and verified and tied to the goods; assured: and the scheme is credible.","examples":["assured"],"enum":["demanded","checked","assured"]},{"type":"null"}]},"best":{"title":"Best sets","description":"Every set that is best by the order of method section 7, at most 10; the first is the answer.","type":"array","items":{"title":"Set","description":"One set.","type":"object","additionalProperties":false,"required":["labels","must","shares","burden","marginal"],"properties":{"labels":{"title":"Labels","description":"Members; empty when no label surely gives anything.","examples":[["tco-certified-gen10"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["tco-certified-gen10"],"type":"string","minLength":1}},"must":{"title":"Must cells","description":"Must cells that are surely met in the reading.","examples":[2],"type":"integer","minimum":0},"shares":{"title":"Shares","description":"Shares of all that is asked.","$ref":"#/$defs/shares"},"burden":{"title":"Burden","description":"Kinds of sites that a supplier would have to name.","examples":[1],"type":"integer","minimum":0},"marginal":{"title":"Marginal gain","description":"By member: share of the reading that is lost without it.","type":"object","additionalProperties":{"title":"Share","description":"Share lost.","examples":[0.46],"type":"number","minimum":0,"maximum":1}}}}},"pareto":{"title":"Pareto front","description":"The best share that so many labels can have, where more labels give more.","type":"array","items":{"title":"Point","description":"One point.","type":"object","additionalProperties":false,"required":["reading","size","share","labels"],"properties":{"reading":{"title":"Reading","description":"demanded: asked for; checked: and verified and tied to the goods; assured: and the scheme is credible.","examples":["assured"],"enum":["demanded","checked","assured"]},"size":{"title":"Labels","description":"Number of labels.","examples":[2],"type":"integer","minimum":0},"share":{"title":"Share","description":"Share that is surely met.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"labels":{"title":"Set","description":"A set that has it.","examples":[["tco-certified-gen10"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["tco-certified-gen10"],"type":"string","minLength":1}}}}},"redundant":{"title":"Redundant","description":"Ranked labels that add nothing to the answer in any reading.","examples":[["grs"]],"type":"array","items":{"title":"Label","description":"Label id, or label id, colon, grade.","examples":["grs"],"type":"string","minLength":1}}}},{"type":"null"}]},"gaps":{"title":"Gaps","description":"What no ranked label surely assures.","type":"array","items":{"title":"Gap","description":"One gap.","type":"object","additionalProperties":false,"required":["requirement","tier","state","nearest","clauses","proof","followUp","practices","issues"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"state":{"title":"State","description":"State. gap: no label can meet it; open: a label may meet it, which is not established.","examples":["gap"],"enum":["gap","open"]},"nearest":{"title":"Nearest","description":"The label that comes nearest.","anyOf":[{"type":"object","additionalProperties":false,"required":["label","grade","lacks"],"properties":{"label":{"title":"Label","description":"Label id.","$ref":"common.schema.json#/$defs/id"},"grade":{"title":"Grade","description":"Grade.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"lacks":{"title":"Lacks","description":"Links that are missing.","type":"array","items":{"title":"Link","description":"A link.","examples":["demanded"],"enum":["demanded","verified","bound","credible"]}}}},{"type":"null"}]},"clauses":{"title":"Clauses","description":"Wording to use instead.","type":"object","additionalProperties":false,"required":["technical-specification","award","performance"],"properties":{"technical-specification":{"title":"Technical specification","description":"Wording.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"award":{"title":"Award","description":"Wording.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"performance":{"title":"Performance","description":"Wording.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]}}},"proof":{"title":"Proof","description":"Means of proof, strongest first.","type":"array","items":{"title":"Proof","description":"One.","$ref":"common.schema.json#/$defs/text"}},"followUp":{"title":"Follow-up","description":"Actions.","type":"array","items":{"title":"Action","description":"One action.","type":"object","additionalProperties":false,"required":["when","who","action","evidence"],"properties":{"when":{"title":"When","description":"When.","$ref":"common.schema.json#/$defs/text"},"who":{"title":"Who","description":"Who.","examples":["buyer"],"type":"string","minLength":1},"action":{"title":"Action","description":"What.","$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What shows it.","$ref":"common.schema.json#/$defs/text"}}}},"practices":{"title":"Practices","description":"Ids of practices of other buyers, the nearest first; they stand in full under practices.","examples":[["dfo-reuse-framework"]],"type":"array","items":{"title":"Practice","description":"One id.","examples":["dfo-reuse-framework"],"$ref":"common.schema.json#/$defs/id"}},"issues":{"title":"Issues","description":"Ids of issues for joint dialogue with industry; they stand in full under issues.","examples":[["recruitment-fees"]],"type":"array","items":{"title":"Issue","description":"One id.","examples":["recruitment-fees"],"$ref":"common.schema.json#/$defs/id"}}}}},"questions":{"title":"Questions","description":"What to ask, the answer that would change most first (method section 8).","type":"array","items":{"title":"Question","description":"One question.","type":"object","additionalProperties":false,"required":["ask","label","facts","reading","flips","settles","rows","requirements"],"properties":{"ask":{"title":"Whom to ask","description":"label-owner or bidder.","examples":["label-owner"],"enum":["label-owner","bidder"]},"label":{"title":"Label","description":"Label that it is about.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"},"facts":{"title":"Facts","description":"Facts that are asked about together, each with the value that would do, as --assume takes them.","type":"array","items":{"title":"Fact","description":"One fact.","type":"object","additionalProperties":false,"required":["fact","value","text","document"],"properties":{"fact":{"title":"Fact","description":"Indicator, kind and element, or requirement.","examples":["asr-worker-voice"],"type":"string","minLength":1},"value":{"title":"Value","description":"Level, met, or rung.","examples":["2"],"type":"string","minLength":1},"text":{"title":"Question","description":"The question in plain words.","examples":["Do workers take part in the audits?"],"$ref":"common.schema.json#/$defs/text"},"document":{"title":"Document","description":"What would answer it.","examples":["the audit procedure"],"$ref":"common.schema.json#/$defs/text"}}}},"reading":{"title":"Reading","description":"demanded: asked for; checked: and verified and tied to the goods; assured: and the scheme is credible.","examples":["assured"],"enum":["demanded","checked","assured"]},"flips":{"title":"Flips","description":"Share of what is asked that becomes surely met in the reading.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"settles":{"title":"Settles","description":"Number of rows that become surely met.","examples":[9],"type":"integer","minimum":0},"requirements":{"title":"Requirements","description":"Requirements that no row is missing of any more, with what labels surely meet already.","examples":[["lr-forced-labour"]],"type":"array","items":{"title":"Id","description":"One id.","examples":["lr-forced-labour"],"$ref":"common.schema.json#/$defs/id"}},"rows":{"title":"Rows","description":"The rows that become surely met.","type":"array","items":{"title":"Row","description":"A requirement at a tier.","type":"object","additionalProperties":false,"required":["requirement","tier","target"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","examples":["lr-forced-labour"],"$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"target":{"title":"Target","description":"Reading that is asked there, 1 stated to 4 strongly assured.","examples":[2],"type":"integer","minimum":0,"maximum":4}}}}}}},"sensitivity":{"title":"Sensitivity","description":"What single wishes cost; null unless it was asked for.","anyOf":[{"type":"object","additionalProperties":false,"required":["lower","raise"],"properties":{"lower":{"title":"Lower","description":"Requirements lowered by one rung or dropped, those that bring most labels into reach first.","type":"array","items":{"title":"Change","description":"One change of one wish.","type":"object","additionalProperties":false,"required":["requirement","from","to","labels","demanded","checked","assured"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","examples":["lr-forced-labour"],"$ref":"common.schema.json#/$defs/id"},"from":{"title":"From","description":"Rung that is asked.","examples":["advanced"],"$ref":"common.schema.json#/$defs/rung"},"to":{"title":"To","description":"Rung after the change; null when it is dropped.","anyOf":[{"$ref":"common.schema.json#/$defs/rung"},{"type":"null"}]},"labels":{"title":"Labels","description":"Labels that come into reach: those that then surely demand it, or (dropped) all of the rest.","examples":[["tco-certified-gen10"]],"type":"array","items":{"title":"Id","description":"One id.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"}},"demanded":{"title":"Demanded","description":"How much the share rises that the ranked labels together surely demand.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"checked":{"title":"Checked","description":"The same for checked.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"assured":{"title":"Assured","description":"The same for assured.","examples":[0.46],"type":"number","minimum":0,"maximum":1}}}},"raise":{"title":"Raise","description":"Requirements raised by one rung, those that lose most labels first.","type":"array","items":{"title":"Change","description":"One change of one wish.","type":"object","additionalProperties":false,"required":["requirement","from","to","labels","demanded","checked","assured"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","examples":["lr-forced-labour"],"$ref":"common.schema.json#/$defs/id"},"from":{"title":"From","description":"Rung that is asked.","examples":["advanced"],"$ref":"common.schema.json#/$defs/rung"},"to":{"title":"To","description":"Rung after the change; null when it is dropped.","anyOf":[{"$ref":"common.schema.json#/$defs/rung"},{"type":"null"}]},"labels":{"title":"Labels","description":"Labels that fall out of reach: those that no longer surely demand it.","examples":[["tco-certified-gen10"]],"type":"array","items":{"title":"Id","description":"One id.","examples":["tco-certified-gen10"],"$ref":"common.schema.json#/$defs/id"}},"demanded":{"title":"Demanded","description":"How much the share falls that the ranked labels together surely demand.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"checked":{"title":"Checked","description":"The same for checked.","examples":[0.46],"type":"number","minimum":0,"maximum":1},"assured":{"title":"Assured","description":"The same for assured.","examples":[0.46],"type":"number","minimum":0,"maximum":1}}}}}},{"type":"null"}]},"followUp":{"title":"Follow-up plan","description":"What to check during the contract.","type":"array","items":{"title":"Action","description":"One action.","type":"object","additionalProperties":false,"required":["when","schedule","who","action","evidence","register","requirements"],"properties":{"when":{"title":"When","description":"When.","$ref":"common.schema.json#/$defs/text"},"schedule":{"title":"Schedule","description":"The same as `when`, in months; null when the words name an event only, or no time. Dates follow from it and from the days of delivery of the tender.","examples":[{"first":0,"from":null,"every":12,"times":null,"alsoOnEvent":false}],"anyOf":[{"type":"object","additionalProperties":false,"required":["first","from","every","times","alsoOnEvent"],"properties":{"first":{"title":"First time","description":"Whole months after the start of the contract, 0 at the start; before-award: while the tender is prepared or bids are compared, then nothing else is set.","examples":[0,"before-award"],"anyOf":[{"type":"integer","minimum":0},{"type":"string","enum":["before-award"]}]},"from":{"title":"Not before","description":"Day from which law binds: the first time is not earlier; null when no law sets one.","examples":["2027-08-18"],"anyOf":[{"$ref":"common.schema.json#/$defs/date"},{"type":"null"}]},"every":{"title":"Every","description":"Months from one time to the next; null when it is done once.","examples":[12],"anyOf":[{"type":"integer","minimum":1},{"type":"null"}]},"times":{"title":"Times","description":"How often in all; null when it goes on to the end of the contract.","examples":[2],"anyOf":[{"type":"integer","minimum":2},{"type":"null"}]},"alsoOnEvent":{"title":"Also on an event","description":"Whether the words also name an event, which has no date.","examples":[false],"type":"boolean"}}},{"type":"null"}]},"who":{"title":"Who","description":"Who.","examples":["buyer"],"type":"string","minLength":1},"action":{"title":"Action","description":"What.","$ref":"common.schema.json#/$defs/text"},"evidence":{"title":"Evidence","description":"What shows it.","$ref":"common.schema.json#/$defs/text"},"register":{"title":"Register","description":"Register of the label to check in.","anyOf":[{"$ref":"common.schema.json#/$defs/url"},{"type":"null"}]},"requirements":{"title":"Requirements","description":"Requirements it serves.","type":"array","items":{"title":"Requirement","description":"Id.","$ref":"common.schema.json#/$defs/id"}}}}}}}},"practices":{"title":"Practices","description":"Practices of other public buyers that gaps name.","type":"array","items":{"title":"Practice","description":"One practice.","type":"object","additionalProperties":false,"required":["id","title","buyer","country","from","to","what","result","lesson","requirements","sources"],"properties":{"id":{"title":"Id","description":"Practice id.","examples":["dfo-reuse-framework"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"What was bought or agreed.","$ref":"common.schema.json#/$defs/text"},"buyer":{"title":"Buyer","description":"The public buyer.","$ref":"common.schema.json#/$defs/text"},"country":{"title":"Country","description":"Its country.","examples":["NO"],"$ref":"common.schema.json#/$defs/country"},"from":{"title":"From","description":"Year, or null when it was not read or goes on.","examples":[2022],"anyOf":[{"type":"integer"},{"type":"null"}]},"to":{"title":"To","description":"Year, or null when it was not read or goes on.","examples":[2022],"anyOf":[{"type":"integer"},{"type":"null"}]},"what":{"title":"What they did","description":"In plain words.","$ref":"common.schema.json#/$defs/text"},"result":{"title":"Result","description":"What came of it; null when no result was read.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"lesson":{"title":"Lesson","description":"What others can learn; null when none was read.","anyOf":[{"$ref":"common.schema.json#/$defs/text"},{"type":"null"}]},"requirements":{"title":"Requirements","description":"Requirements that it touches.","examples":[["ce-take-back"]],"type":"array","items":{"title":"Requirement","description":"One id.","examples":["ce-take-back"],"$ref":"common.schema.json#/$defs/id"}},"sources":{"title":"Sources","description":"Ids of entries of sources.","examples":[["practices/P1"]],"type":"array","items":{"title":"Source","description":"File, slash, source id.","examples":["practices/P1"],"type":"string","minLength":1}}}}},"issues":{"title":"Issues","description":"Issues for joint dialogue with industry that gaps name.","type":"array","items":{"title":"Issue","description":"One issue.","type":"object","additionalProperties":false,"required":["id","title","issue","ask","addressees","requirements","sources"],"properties":{"id":{"title":"Id","description":"Issue id.","examples":["recruitment-fees"],"$ref":"common.schema.json#/$defs/id"},"title":{"title":"Title","description":"The issue in a few words.","$ref":"common.schema.json#/$defs/text"},"issue":{"title":"Issue","description":"What is wrong.","$ref":"common.schema.json#/$defs/text"},"ask":{"title":"Ask","description":"What buyers ask of the market.","$ref":"common.schema.json#/$defs/text"},"addressees":{"title":"Addressees","description":"Who can change it.","examples":[["brands"]],"type":"array","items":{"title":"Addressee","description":"One group.","examples":["brands"],"type":"string","enum":["brands","manufacturers","smelters-and-mines","recyclers","resellers","label-owners","lawmakers"]}},"requirements":{"title":"Requirements","description":"Requirements that it touches.","examples":[["lr-recruitment-fees"]],"type":"array","items":{"title":"Requirement","description":"One id.","examples":["lr-recruitment-fees"],"$ref":"common.schema.json#/$defs/id"}},"sources":{"title":"Sources","description":"Ids of entries of sources.","examples":[["practices/P1"]],"type":"array","items":{"title":"Source","description":"File, slash, source id.","examples":["practices/P1"],"type":"string","minLength":1}}}}},"sources":{"title":"Sources","description":"Every source that the result rests on.","type":"array","items":{"title":"Source","description":"One source.","type":"object","additionalProperties":false,"required":["id","title","publisher","date","url","read"],"properties":{"id":{"title":"Id","description":"Label id or file, slash, source id.","examples":["tco-certified-gen10/T3"],"type":"string","minLength":1},"title":{"title":"Title","description":"Title.","$ref":"common.schema.json#/$defs/text"},"publisher":{"title":"Publisher","description":"Publisher.","$ref":"common.schema.json#/$defs/text"},"date":{"title":"Date","description":"Date or undated.","$ref":"common.schema.json#/$defs/text"},"url":{"title":"Address","description":"Address.","$ref":"common.schema.json#/$defs/url"},"read":{"title":"Read","description":"Day read.","$ref":"common.schema.json#/$defs/date"}}}},"warnings":{"title":"Warnings","description":"What the reader should know.","type":"array","items":{"title":"Warning","description":"One warning.","type":"object","additionalProperties":false,"required":["code","message","path"],"properties":{"code":{"title":"Code","description":"Permanent code.","$ref":"common.schema.json#/$defs/id"},"message":{"title":"Message","description":"Message.","$ref":"common.schema.json#/$defs/text"},"path":{"title":"Path","description":"Where in the tender or library.","examples":["lots/0"],"type":"string","minLength":1}}}}},"$defs":{"shares":{"title":"Shares","description":"Share of the weight of what is asked that is met, in three nested readings, each [lowest, highest] from 0 to 1.","type":"object","additionalProperties":false,"required":["demanded","checked","assured"],"properties":{"demanded":{"title":"Demanded","description":"The label asks for it.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"checked":{"title":"Checked","description":"And it is verified and tied to the goods.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"assured":{"title":"Assured","description":"And the scheme itself is credible.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}},"item":{"title":"Item","description":"A product category or a service of the lot.","type":"object","additionalProperties":false,"required":[],"properties":{"product":{"title":"Product","description":"Product category.","examples":["notebook"],"$ref":"common.schema.json#/$defs/id"},"service":{"title":"Service","description":"Service.","examples":["take-back"],"$ref":"common.schema.json#/$defs/id"}},"minProperties":1,"maxProperties":1},"profile":{"title":"Credibility","description":"Credibility of the scheme in one profile.","type":"object","additionalProperties":false,"required":["class","score","evidence","dimensions","gates"],"properties":{"class":{"title":"Class","description":"Class [lowest, highest]; D as the lowest only because a gate is open reads \"not established\".","examples":[["C","B"]],"type":"array","prefixItems":[{"enum":["A","B","C","D"]},{"enum":["A","B","C","D"]}],"items":false,"minItems":2,"maxItems":2},"score":{"title":"Score","description":"0 to 100.","examples":[[61,75.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Whether enough is known. sufficient: enough of the profile is known to a width of 1; thin: too little is known.","examples":["sufficient"],"enum":["sufficient","thin"]},"dimensions":{"title":"Dimensions","description":"Value of each dimension, 0 to 1.","type":"object","propertyNames":{"title":"Dimension","description":"Dimension id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Value","description":"Lowest and highest.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}},"gates":{"title":"Gates","description":"State of each gate.","type":"array","items":{"title":"Gate","description":"One gate.","type":"object","additionalProperties":false,"required":["indicator","state","level","evidence"],"properties":{"indicator":{"title":"Indicator","description":"Indicator id.","$ref":"common.schema.json#/$defs/id"},"level":{"title":"Level","description":"What the evidence supports, 0 to 3.","examples":[[1,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Source and locator of each entry; empty when nothing was found.","examples":[["T10 par. 1"]],"type":"array","items":{"type":"string"}},"state":{"title":"State","description":"State of the gate. passed: surely at or above the minimum; failed: surely below it; not-established: not known.","examples":["passed"],"enum":["passed","failed","not-established"]}}}}}},"cell":{"title":"Cell","description":"One requirement at one tier by this label.","type":"object","additionalProperties":false,"required":["requirement","tier","item","O","V","B","class","number","demanded","checked","assured","limitedBy","unknown","basis","obtainable","evidence"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"item":{"title":"Item","description":"With several items in the lot that are not covered alike: the product or service that is covered least; null otherwise.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"O":{"title":"O","description":"Demanded, 0 to 4.","examples":[[4,4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"V":{"title":"V","description":"Verified, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"B":{"title":"B","description":"Bound to the goods, 0 to 3.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"class":{"title":"Class","description":"Assured reading, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"number":{"title":"Number","description":"Orders labels inside a class, 0 to 100.","examples":[[42.8,71.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"demanded":{"title":"Demanded","description":"Met as demanded. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"checked":{"title":"Checked","description":"Met as checked. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"assured":{"title":"Assured","description":"Met as assured. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"limitedBy":{"title":"Limited by","description":"Weakest links at the lower bound; empty when met.","type":"array","items":{"title":"Link","description":"A link of the chain.","examples":["demanded"],"enum":["demanded","verified","bound","credible"]}},"unknown":{"title":"Unknown","description":"Facts that keep the cell from being surely met: claim, verification elements or indicators.","type":"array","items":{"title":"Fact","description":"Fact id.","examples":["asr-worker-voice"],"type":"string","minLength":1}},"basis":{"title":"Basis","description":"Why the demand is what it is. claim: a claim of the label; law: the label only demands what binding law demands anyway, so it is not credited; not-addressed: documented as not addressed; outside-scope: outside the scheme's scope; other-goods: the claim concerns other goods or the company only; silent: inside the scope, nothing found.","examples":["claim"],"enum":["claim","law","not-addressed","outside-scope","other-goods","silent"]},"obtainable":{"title":"Obtainable","description":"What the class would be for products that the register shows with the optional criterion.","anyOf":[{"type":"object","additionalProperties":false,"required":["criterion","class"],"properties":{"criterion":{"title":"Criterion","description":"Criterion id.","$ref":"common.schema.json#/$defs/text"},"class":{"title":"Class","description":"0 to 4.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}},{"type":"null"}]},"evidence":{"title":"Evidence","description":"Source and locator of each entry.","type":"array","items":{"title":"Place","description":"Source id and locator.","examples":["T3 card \"60 hours\""],"type":"string","minLength":1}}}}}};
const schema33 = {"title":"Date","description":"A calendar day, year-month-day.","examples":["2026-11-23"],"type":"string","format":"date"};
const schema34 = {"title":"Id","description":"Lower-case words joined by hyphens.","examples":["tco-certified-gen10"],"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","maxLength":80};
const schema37 = {"title":"Plain text","description":"One or more sentences without control characters.","examples":["Spare parts stay on sale for three years."],"type":"string","minLength":1,"maxLength":4000};
const schema66 = {"title":"Legal use","description":"U1 label required in the technical specification; U2 its requirements copied, label as proof; U3-label award points for the label; U3-list award points for listed requirements; U4 contract performance condition; U5 proof only; U6 selection evidence; U7 dialogue or reporting wish.","examples":["U1"],"type":"string","enum":["U1","U2","U3-label","U3-list","U4","U5","U6","U7"]};
const schema73 = {"title":"Theme","description":"One of the three groups of requirements.","examples":["labour-rights"],"type":"string","enum":["human-rights","labour-rights","circularity"]};
const schema74 = {"title":"Kind of requirement","description":"people: rights of people in production; process: due diligence and disclosure; product: a testable property; commitment: a promise kept over time; service: take-back, erasure, recycling.","examples":["commitment"],"type":"string","enum":["people","process","product","commitment","service"]};
const schema48 = {"title":"Rung","description":"A level of ambition on the ladder of a requirement; each implies the lower ones.","examples":["advanced"],"type":"string","enum":["basic","advanced","frontrunner"]};
const schema82 = {"title":"Tier","description":"A stage of the supply chain, from the product in the buyer's hands to mining, and its end of life.","examples":["final-assembly"],"type":"string","enum":["product","brand","final-assembly","components","smelting-refining","mining","end-of-life"]};
const schema90 = {"title":"Address","description":"An http or https address.","examples":["https://tcocertified.com"],"type":"string","pattern":"^https?://[^\\s]+$","maxLength":1000};
const schema97 = {"title":"Shares","description":"Share of the weight of what is asked that is met, in three nested readings, each [lowest, highest] from 0 to 1.","type":"object","additionalProperties":false,"required":["demanded","checked","assured"],"properties":{"demanded":{"title":"Demanded","description":"The label asks for it.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"checked":{"title":"Checked","description":"And it is verified and tied to the goods.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"assured":{"title":"Assured","description":"And the scheme itself is credible.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}};
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
const schema94 = {"title":"Credibility","description":"Credibility of the scheme in one profile.","type":"object","additionalProperties":false,"required":["class","score","evidence","dimensions","gates"],"properties":{"class":{"title":"Class","description":"Class [lowest, highest]; D as the lowest only because a gate is open reads \"not established\".","examples":[["C","B"]],"type":"array","prefixItems":[{"enum":["A","B","C","D"]},{"enum":["A","B","C","D"]}],"items":false,"minItems":2,"maxItems":2},"score":{"title":"Score","description":"0 to 100.","examples":[[61,75.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Whether enough is known. sufficient: enough of the profile is known to a width of 1; thin: too little is known.","examples":["sufficient"],"enum":["sufficient","thin"]},"dimensions":{"title":"Dimensions","description":"Value of each dimension, 0 to 1.","type":"object","propertyNames":{"title":"Dimension","description":"Dimension id.","$ref":"common.schema.json#/$defs/id"},"additionalProperties":{"title":"Value","description":"Lowest and highest.","examples":[[0.4,0.86]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}},"gates":{"title":"Gates","description":"State of each gate.","type":"array","items":{"title":"Gate","description":"One gate.","type":"object","additionalProperties":false,"required":["indicator","state","level","evidence"],"properties":{"indicator":{"title":"Indicator","description":"Indicator id.","$ref":"common.schema.json#/$defs/id"},"level":{"title":"Level","description":"What the evidence supports, 0 to 3.","examples":[[1,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"evidence":{"title":"Evidence","description":"Source and locator of each entry; empty when nothing was found.","examples":[["T10 par. 1"]],"type":"array","items":{"type":"string"}},"state":{"title":"State","description":"State of the gate. passed: surely at or above the minimum; failed: surely below it; not-established: not known.","examples":["passed"],"enum":["passed","failed","not-established"]}}}}}};
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
const err8 = {instancePath:instancePath+"/class/0",schemaPath:"#/properties/class/prefixItems/0/enum",keyword:"enum",params:{allowedValues: schema94.properties.class.prefixItems[0].enum},message:"must be equal to one of the allowed values"};
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
const err9 = {instancePath:instancePath+"/class/1",schemaPath:"#/properties/class/prefixItems/1/enum",keyword:"enum",params:{allowedValues: schema94.properties.class.prefixItems[1].enum},message:"must be equal to one of the allowed values"};
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
const err18 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/enum",keyword:"enum",params:{allowedValues: schema94.properties.evidence.enum},message:"must be equal to one of the allowed values"};
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
const err46 = {instancePath:instancePath+"/gates/" + i0+"/state",schemaPath:"#/properties/gates/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema94.properties.gates.items.properties.state.enum},message:"must be equal to one of the allowed values"};
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
const schema101 = {"title":"Cell","description":"One requirement at one tier by this label.","type":"object","additionalProperties":false,"required":["requirement","tier","item","O","V","B","class","number","demanded","checked","assured","limitedBy","unknown","basis","obtainable","evidence"],"properties":{"requirement":{"title":"Requirement","description":"Requirement id.","$ref":"common.schema.json#/$defs/id"},"tier":{"title":"Tier","description":"Tier.","$ref":"common.schema.json#/$defs/tier"},"item":{"title":"Item","description":"With several items in the lot that are not covered alike: the product or service that is covered least; null otherwise.","anyOf":[{"$ref":"common.schema.json#/$defs/id"},{"type":"null"}]},"O":{"title":"O","description":"Demanded, 0 to 4.","examples":[[4,4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"V":{"title":"V","description":"Verified, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"B":{"title":"B","description":"Bound to the goods, 0 to 3.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"class":{"title":"Class","description":"Assured reading, 0 to 4.","examples":[[2,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"number":{"title":"Number","description":"Orders labels inside a class, 0 to 100.","examples":[[42.8,71.4]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2},"demanded":{"title":"Demanded","description":"Met as demanded. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"checked":{"title":"Checked","description":"Met as checked. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"assured":{"title":"Assured","description":"Met as assured. surely: met even at the lower bounds; possibly: met only at the upper bounds; no: not met at the upper bounds.","examples":["surely"],"enum":["surely","possibly","no"]},"limitedBy":{"title":"Limited by","description":"Weakest links at the lower bound; empty when met.","type":"array","items":{"title":"Link","description":"A link of the chain.","examples":["demanded"],"enum":["demanded","verified","bound","credible"]}},"unknown":{"title":"Unknown","description":"Facts that keep the cell from being surely met: claim, verification elements or indicators.","type":"array","items":{"title":"Fact","description":"Fact id.","examples":["asr-worker-voice"],"type":"string","minLength":1}},"basis":{"title":"Basis","description":"Why the demand is what it is. claim: a claim of the label; law: the label only demands what binding law demands anyway, so it is not credited; not-addressed: documented as not addressed; outside-scope: outside the scheme's scope; other-goods: the claim concerns other goods or the company only; silent: inside the scope, nothing found.","examples":["claim"],"enum":["claim","law","not-addressed","outside-scope","other-goods","silent"]},"obtainable":{"title":"Obtainable","description":"What the class would be for products that the register shows with the optional criterion.","anyOf":[{"type":"object","additionalProperties":false,"required":["criterion","class"],"properties":{"criterion":{"title":"Criterion","description":"Criterion id.","$ref":"common.schema.json#/$defs/text"},"class":{"title":"Class","description":"0 to 4.","examples":[[3,3]],"type":"array","prefixItems":[{"type":"number"},{"type":"number"}],"items":false,"minItems":2,"maxItems":2}}},{"type":"null"}]},"evidence":{"title":"Evidence","description":"Source and locator of each entry.","type":"array","items":{"title":"Place","description":"Source id and locator.","examples":["T3 card \"60 hours\""],"type":"string","minLength":1}}}};
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
if(!(func1.call(schema101.properties, key0))){
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
const err21 = {instancePath:instancePath+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
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
const err57 = {instancePath:instancePath+"/demanded",schemaPath:"#/properties/demanded/enum",keyword:"enum",params:{allowedValues: schema101.properties.demanded.enum},message:"must be equal to one of the allowed values"};
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
const err58 = {instancePath:instancePath+"/checked",schemaPath:"#/properties/checked/enum",keyword:"enum",params:{allowedValues: schema101.properties.checked.enum},message:"must be equal to one of the allowed values"};
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
const err59 = {instancePath:instancePath+"/assured",schemaPath:"#/properties/assured/enum",keyword:"enum",params:{allowedValues: schema101.properties.assured.enum},message:"must be equal to one of the allowed values"};
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
const err60 = {instancePath:instancePath+"/limitedBy/" + i0,schemaPath:"#/properties/limitedBy/items/enum",keyword:"enum",params:{allowedValues: schema101.properties.limitedBy.items.enum},message:"must be equal to one of the allowed values"};
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
const err65 = {instancePath:instancePath+"/basis",schemaPath:"#/properties/basis/enum",keyword:"enum",params:{allowedValues: schema101.properties.basis.enum},message:"must be equal to one of the allowed values"};
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
if(data44.includes === undefined){
const err147 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "includes"},message:"must have required property '"+"includes"+"'"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(data44.basis === undefined){
const err148 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "basis"},message:"must have required property '"+"basis"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data44.sources === undefined){
const err149 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data44.must === undefined){
const err150 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "must"},message:"must have required property '"+"must"+"'"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data44.weight === undefined){
const err151 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data44.sdg === undefined){
const err152 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sdg"},message:"must have required property '"+"sdg"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data44.legalFloor === undefined){
const err153 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "legalFloor"},message:"must have required property '"+"legalFloor"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(data44.cells === undefined){
const err154 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(data44.knownLabels === undefined){
const err155 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "knownLabels"},message:"must have required property '"+"knownLabels"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key16 in data44){
if(!(func1.call(schema31.properties.lots.items.properties.requirements.items.properties, key16))){
const err156 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data44.id !== undefined){
let data45 = data44.id;
if(typeof data45 === "string"){
if(func2(data45) > 80){
const err157 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!pattern4.test(data45)){
const err158 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data44.title !== undefined){
let data46 = data44.title;
if(typeof data46 === "string"){
if(func2(data46) > 4000){
const err160 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func2(data46) < 1){
const err161 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err162 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data44.theme !== undefined){
let data47 = data44.theme;
if(typeof data47 !== "string"){
const err163 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/theme",schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!(((data47 === "human-rights") || (data47 === "labour-rights")) || (data47 === "circularity"))){
const err164 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/theme",schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data44.kind !== undefined){
let data48 = data44.kind;
if(typeof data48 !== "string"){
const err165 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/kind",schemaPath:"common.schema.json#/$defs/requirementKind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(((((data48 === "people") || (data48 === "process")) || (data48 === "product")) || (data48 === "commitment")) || (data48 === "service"))){
const err166 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/kind",schemaPath:"common.schema.json#/$defs/requirementKind/enum",keyword:"enum",params:{allowedValues: schema74.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data44.rung !== undefined){
let data49 = data44.rung;
if(typeof data49 !== "string"){
const err167 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/rung",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(!(((data49 === "basic") || (data49 === "advanced")) || (data49 === "frontrunner"))){
const err168 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/rung",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data44.norm !== undefined){
let data50 = data44.norm;
if(typeof data50 === "string"){
if(func2(data50) > 4000){
const err169 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/norm",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(func2(data50) < 1){
const err170 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/norm",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err171 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/norm",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data44.includes !== undefined){
let data51 = data44.includes;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
let data52 = data51[i8];
if(typeof data52 === "string"){
if(func2(data52) > 4000){
const err172 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/includes/" + i8,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(func2(data52) < 1){
const err173 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/includes/" + i8,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err174 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/includes/" + i8,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err175 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/includes",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/includes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data44.basis !== undefined){
let data53 = data44.basis;
if(!(((data53 === "source") || (data53 === "law")) || (data53 === "proposal"))){
const err176 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/basis",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/basis/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.requirements.items.properties.basis.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data44.sources !== undefined){
let data54 = data44.sources;
if(Array.isArray(data54)){
const len9 = data54.length;
for(let i9=0; i9<len9; i9++){
if(typeof data54[i9] !== "string"){
const err177 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/sources/" + i9,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err178 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/sources",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data44.must !== undefined){
if(typeof data44.must !== "boolean"){
const err179 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/must",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/must/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data44.weight !== undefined){
let data57 = data44.weight;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err180 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/weight",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data44.sdg !== undefined){
let data58 = data44.sdg;
if(Array.isArray(data58)){
const len10 = data58.length;
for(let i10=0; i10<len10; i10++){
let data59 = data58[i10];
if(typeof data59 === "string"){
if(func2(data59) < 1){
const err181 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/sdg/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sdg/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/sdg/" + i10,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sdg/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/sdg",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/sdg/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data44.legalFloor !== undefined){
let data60 = data44.legalFloor;
const _errs165 = errors;
let valid59 = false;
const _errs166 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.items === undefined){
const err184 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data60.law === undefined){
const err185 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "law"},message:"must have required property '"+"law"+"'"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data60.provision === undefined){
const err186 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "provision"},message:"must have required property '"+"provision"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data60.since === undefined){
const err187 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
for(const key17 in data60){
if(!((((key17 === "items") || (key17 === "law")) || (key17 === "provision")) || (key17 === "since"))){
const err188 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data60.items !== undefined){
let data61 = data60.items;
if(Array.isArray(data61)){
const len11 = data61.length;
for(let i11=0; i11<len11; i11++){
let data62 = data61[i11];
if(typeof data62 === "string"){
if(func2(data62) > 80){
const err189 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/items/" + i11,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(!pattern4.test(data62)){
const err190 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/items/" + i11,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/items/" + i11,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/items",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data60.law !== undefined){
let data63 = data60.law;
if(typeof data63 === "string"){
if(func2(data63) > 4000){
const err193 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/law",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(func2(data63) < 1){
const err194 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/law",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/law",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data60.provision !== undefined){
let data64 = data60.provision;
if(typeof data64 === "string"){
if(func2(data64) > 4000){
const err196 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/provision",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if(func2(data64) < 1){
const err197 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/provision",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/provision",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data60.since !== undefined){
let data65 = data60.since;
if(typeof data65 === "string"){
if(!(formats0.test(data65))){
const err199 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/since",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor/since",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid2 = _errs166 === errors;
valid59 = valid59 || _valid2;
const _errs183 = errors;
if(data60 !== null){
const err202 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid2 = _errs183 === errors;
valid59 = valid59 || _valid2;
if(!valid59){
const err203 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/legalFloor",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/legalFloor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data44.cells !== undefined){
let data66 = data44.cells;
if(Array.isArray(data66)){
const len12 = data66.length;
for(let i12=0; i12<len12; i12++){
let data67 = data66[i12];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.tier === undefined){
const err204 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data67.target === undefined){
const err205 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data67.weight === undefined){
const err206 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data67.items === undefined){
const err207 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key18 in data67){
if(!((((key18 === "tier") || (key18 === "target")) || (key18 === "weight")) || (key18 === "items"))){
const err208 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data67.tier !== undefined){
let data68 = data67.tier;
if(typeof data68 !== "string"){
const err209 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!(((((((data68 === "product") || (data68 === "brand")) || (data68 === "final-assembly")) || (data68 === "components")) || (data68 === "smelting-refining")) || (data68 === "mining")) || (data68 === "end-of-life"))){
const err210 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data67.target !== undefined){
let data69 = data67.target;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err211 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/target",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/target/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 4 || isNaN(data69)){
const err212 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/target",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data69 < 1 || isNaN(data69)){
const err213 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/target",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data67.weight !== undefined){
let data70 = data67.weight;
if(!((typeof data70 == "number") && (isFinite(data70)))){
const err214 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/weight",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/weight/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data67.items !== undefined){
let data71 = data67.items;
if(Array.isArray(data71)){
const len13 = data71.length;
for(let i13=0; i13<len13; i13++){
let data72 = data71[i13];
if(typeof data72 === "string"){
if(func2(data72) > 80){
const err215 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/items/" + i13,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(!pattern4.test(data72)){
const err216 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/items/" + i13,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/items/" + i13,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12+"/items",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells/" + i12,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/cells",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data44.knownLabels !== undefined){
let data73 = data44.knownLabels;
if(Array.isArray(data73)){
const len14 = data73.length;
for(let i14=0; i14<len14; i14++){
let data74 = data73[i14];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.label === undefined){
const err221 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data74.grade === undefined){
const err222 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
for(const key19 in data74){
if(!((key19 === "label") || (key19 === "grade"))){
const err223 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data74.label !== undefined){
let data75 = data74.label;
if(typeof data75 === "string"){
if(func2(data75) > 80){
const err224 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14+"/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!pattern4.test(data75)){
const err225 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14+"/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14+"/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data74.grade !== undefined){
let data76 = data74.grade;
const _errs211 = errors;
let valid78 = false;
const _errs212 = errors;
if(typeof data76 === "string"){
if(func2(data76) > 80){
const err227 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14+"/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(!pattern4.test(data76)){
const err228 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14+"/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14+"/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid3 = _errs212 === errors;
valid78 = valid78 || _valid3;
const _errs215 = errors;
if(data76 !== null){
const err230 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14+"/grade",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid3 = _errs215 === errors;
valid78 = valid78 || _valid3;
if(!valid78){
const err231 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14+"/grade",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
else {
errors = _errs211;
if(vErrors !== null){
if(_errs211){
vErrors.length = _errs211;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err232 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels/" + i14,schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err233 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7+"/knownLabels",schemaPath:"#/properties/lots/items/properties/requirements/items/properties/knownLabels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/lots/" + i5+"/requirements/" + i7,schemaPath:"#/properties/lots/items/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/lots/" + i5+"/requirements",schemaPath:"#/properties/lots/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data38.labels !== undefined){
let data77 = data38.labels;
if(Array.isArray(data77)){
const len15 = data77.length;
for(let i15=0; i15<len15; i15++){
let data78 = data77[i15];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.id === undefined){
const err236 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data78.grade === undefined){
const err237 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if(data78.name === undefined){
const err238 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(data78.role === undefined){
const err239 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(data78.kind === undefined){
const err240 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data78.unit === undefined){
const err241 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(data78.owner === undefined){
const err242 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data78.website === undefined){
const err243 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "website"},message:"must have required property '"+"website"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data78.edition === undefined){
const err244 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data78.status === undefined){
const err245 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "status"},message:"must have required property '"+"status"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data78.applies === undefined){
const err246 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "applies"},message:"must have required property '"+"applies"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data78.applicability === undefined){
const err247 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "applicability"},message:"must have required property '"+"applicability"+"'"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data78.rank === undefined){
const err248 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "rank"},message:"must have required property '"+"rank"+"'"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data78.sentence === undefined){
const err249 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data78.credibility === undefined){
const err250 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "credibility"},message:"must have required property '"+"credibility"+"'"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data78.coverage === undefined){
const err251 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data78.legal === undefined){
const err252 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "legal"},message:"must have required property '"+"legal"+"'"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(data78.register === undefined){
const err253 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "register"},message:"must have required property '"+"register"+"'"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(data78.availability === undefined){
const err254 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "availability"},message:"must have required property '"+"availability"+"'"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(data78.limits === undefined){
const err255 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data78.openQuestions === undefined){
const err256 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "openQuestions"},message:"must have required property '"+"openQuestions"+"'"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data78.successor === undefined){
const err257 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "successor"},message:"must have required property '"+"successor"+"'"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data78.support === undefined){
const err258 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "support"},message:"must have required property '"+"support"+"'"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data78.robustness === undefined){
const err259 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/required",keyword:"required",params:{missingProperty: "robustness"},message:"must have required property '"+"robustness"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key20 in data78){
if(!(func1.call(schema31.properties.lots.items.properties.labels.items.properties, key20))){
const err260 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data78.id !== undefined){
let data79 = data78.id;
if(typeof data79 === "string"){
if(func2(data79) > 80){
const err261 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(!pattern4.test(data79)){
const err262 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err263 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data78.grade !== undefined){
let data80 = data78.grade;
const _errs226 = errors;
let valid84 = false;
const _errs227 = errors;
if(typeof data80 === "string"){
if(func2(data80) > 80){
const err264 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!pattern4.test(data80)){
const err265 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err266 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid4 = _errs227 === errors;
valid84 = valid84 || _valid4;
const _errs230 = errors;
if(data80 !== null){
const err267 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/grade",schemaPath:"#/properties/lots/items/properties/labels/items/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
var _valid4 = _errs230 === errors;
valid84 = valid84 || _valid4;
if(!valid84){
const err268 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/grade",schemaPath:"#/properties/lots/items/properties/labels/items/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
else {
errors = _errs226;
if(vErrors !== null){
if(_errs226){
vErrors.length = _errs226;
}
else {
vErrors = null;
}
}
}
}
if(data78.name !== undefined){
let data81 = data78.name;
if(typeof data81 === "string"){
if(func2(data81) > 4000){
const err269 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/name",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(func2(data81) < 1){
const err270 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/name",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err271 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/name",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data78.role !== undefined){
let data82 = data78.role;
if(!((data82 === "label") || (data82 === "supporting"))){
const err272 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/role",schemaPath:"#/properties/lots/items/properties/labels/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data78.kind !== undefined){
let data83 = data78.kind;
if(typeof data83 === "string"){
if(func2(data83) < 1){
const err273 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/kind",schemaPath:"#/properties/lots/items/properties/labels/items/properties/kind/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err274 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/kind",schemaPath:"#/properties/lots/items/properties/labels/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data78.unit !== undefined){
let data84 = data78.unit;
if(typeof data84 === "string"){
if(func2(data84) < 1){
const err275 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/unit",schemaPath:"#/properties/lots/items/properties/labels/items/properties/unit/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/unit",schemaPath:"#/properties/lots/items/properties/labels/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data78.owner !== undefined){
let data85 = data78.owner;
if(typeof data85 === "string"){
if(func2(data85) > 4000){
const err277 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/owner",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(func2(data85) < 1){
const err278 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/owner",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/owner",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data78.website !== undefined){
let data86 = data78.website;
if(typeof data86 === "string"){
if(func2(data86) > 1000){
const err280 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/website",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(!pattern29.test(data86)){
const err281 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/website",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
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
const err282 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/website",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data78.edition !== undefined){
let data87 = data78.edition;
if(typeof data87 === "string"){
if(func2(data87) > 4000){
const err283 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/edition",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(func2(data87) < 1){
const err284 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/edition",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/edition",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data78.status !== undefined){
let data88 = data78.status;
if(!(((((((data88 === "current") || (data88 === "phasing-out")) || (data88 === "certificates-only")) || (data88 === "not-yet-valid")) || (data88 === "superseded")) || (data88 === "expired")) || (data88 === "withdrawn"))){
const err286 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/status",schemaPath:"#/properties/lots/items/properties/labels/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data78.applies !== undefined){
let data89 = data78.applies;
if(!((((data89 === "object") || (data89 === "service")) || (data89 === "upstream")) || (data89 === "no"))){
const err287 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/applies",schemaPath:"#/properties/lots/items/properties/labels/items/properties/applies/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.applies.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data78.applicability !== undefined){
let data90 = data78.applicability;
if(typeof data90 === "string"){
if(func2(data90) > 4000){
const err288 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/applicability",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(func2(data90) < 1){
const err289 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/applicability",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err290 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/applicability",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data78.rank !== undefined){
let data91 = data78.rank;
const _errs255 = errors;
let valid91 = false;
const _errs256 = errors;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err291 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 < 1 || isNaN(data91)){
const err292 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
var _valid5 = _errs256 === errors;
valid91 = valid91 || _valid5;
const _errs258 = errors;
if(data91 !== null){
const err293 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid5 = _errs258 === errors;
valid91 = valid91 || _valid5;
if(!valid91){
const err294 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/rank",schemaPath:"#/properties/lots/items/properties/labels/items/properties/rank/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
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
if(data78.sentence !== undefined){
let data92 = data78.sentence;
if(typeof data92 === "string"){
if(func2(data92) > 4000){
const err295 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/sentence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(func2(data92) < 1){
const err296 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/sentence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/sentence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data78.credibility !== undefined){
let data93 = data78.credibility;
const _errs264 = errors;
let valid93 = false;
const _errs265 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.people === undefined){
const err298 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data93.product === undefined){
const err299 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/required",keyword:"required",params:{missingProperty: "product"},message:"must have required property '"+"product"+"'"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
for(const key21 in data93){
if(!((key21 === "people") || (key21 === "product"))){
const err300 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data93.people !== undefined){
if(!(validate26(data93.people, {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/credibility/people",parentData:data93,parentDataProperty:"people",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data93.product !== undefined){
if(!(validate26(data93.product, {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/credibility/product",parentData:data93,parentDataProperty:"product",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err301 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
var _valid6 = _errs265 === errors;
valid93 = valid93 || _valid6;
const _errs270 = errors;
if(data93 !== null){
const err302 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid6 = _errs270 === errors;
valid93 = valid93 || _valid6;
if(!valid93){
const err303 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/credibility",schemaPath:"#/properties/lots/items/properties/labels/items/properties/credibility/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
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
if(data78.coverage !== undefined){
let data96 = data78.coverage;
const _errs273 = errors;
let valid95 = false;
const _errs274 = errors;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.shares === undefined){
const err304 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data96.byTheme === undefined){
const err305 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "byTheme"},message:"must have required property '"+"byTheme"+"'"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data96.must === undefined){
const err306 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "must"},message:"must have required property '"+"must"+"'"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data96.mean === undefined){
const err307 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "mean"},message:"must have required property '"+"mean"+"'"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data96.cells === undefined){
const err308 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/required",keyword:"required",params:{missingProperty: "cells"},message:"must have required property '"+"cells"+"'"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key22 in data96){
if(!(((((key22 === "shares") || (key22 === "byTheme")) || (key22 === "must")) || (key22 === "mean")) || (key22 === "cells"))){
const err309 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data96.shares !== undefined){
let data97 = data96.shares;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.demanded === undefined){
const err310 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data97.checked === undefined){
const err311 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data97.assured === undefined){
const err312 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
for(const key23 in data97){
if(!(((key23 === "demanded") || (key23 === "checked")) || (key23 === "assured"))){
const err313 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares",schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data97.demanded !== undefined){
let data98 = data97.demanded;
if(Array.isArray(data98)){
if(data98.length > 2){
const err314 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data98.length < 2){
const err315 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
const len16 = data98.length;
if(len16 > 0){
let data99 = data98[0];
if(!((typeof data99 == "number") && (isFinite(data99)))){
const err316 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(len16 > 1){
let data100 = data98[1];
if(!((typeof data100 == "number") && (isFinite(data100)))){
const err317 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
const len17 = data98.length;
if(!(len17 <= 2)){
const err318 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data97.checked !== undefined){
let data101 = data97.checked;
if(Array.isArray(data101)){
if(data101.length > 2){
const err320 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data101.length < 2){
const err321 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
const len18 = data101.length;
if(len18 > 0){
let data102 = data101[0];
if(!((typeof data102 == "number") && (isFinite(data102)))){
const err322 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(len18 > 1){
let data103 = data101[1];
if(!((typeof data103 == "number") && (isFinite(data103)))){
const err323 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
const len19 = data101.length;
if(!(len19 <= 2)){
const err324 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data97.assured !== undefined){
let data104 = data97.assured;
if(Array.isArray(data104)){
if(data104.length > 2){
const err326 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data104.length < 2){
const err327 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
const len20 = data104.length;
if(len20 > 0){
let data105 = data104[0];
if(!((typeof data105 == "number") && (isFinite(data105)))){
const err328 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(len20 > 1){
let data106 = data104[1];
if(!((typeof data106 == "number") && (isFinite(data106)))){
const err329 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
const len21 = data104.length;
if(!(len21 <= 2)){
const err330 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/shares",schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data96.byTheme !== undefined){
let data107 = data96.byTheme;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key24 in data107){
const _errs301 = errors;
if(typeof key24 !== "string"){
const err333 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme",schemaPath:"common.schema.json#/$defs/theme/type",keyword:"type",params:{type: "string"},message:"must be string",propertyName:key24};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(!(((key24 === "human-rights") || (key24 === "labour-rights")) || (key24 === "circularity"))){
const err334 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme",schemaPath:"common.schema.json#/$defs/theme/enum",keyword:"enum",params:{allowedValues: schema73.enum},message:"must be equal to one of the allowed values",propertyName:key24};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var valid102 = _errs301 === errors;
if(!valid102){
const err335 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/byTheme/propertyNames",keyword:"propertyNames",params:{propertyName: key24},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
for(const key25 in data107){
let data108 = data107[key25];
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.demanded === undefined){
const err336 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data108.checked === undefined){
const err337 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data108.assured === undefined){
const err338 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key26 in data108){
if(!(((key26 === "demanded") || (key26 === "checked")) || (key26 === "assured"))){
const err339 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data108.demanded !== undefined){
let data109 = data108.demanded;
if(Array.isArray(data109)){
if(data109.length > 2){
const err340 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data109.length < 2){
const err341 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
const len22 = data109.length;
if(len22 > 0){
let data110 = data109[0];
if(!((typeof data110 == "number") && (isFinite(data110)))){
const err342 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(len22 > 1){
let data111 = data109[1];
if(!((typeof data111 == "number") && (isFinite(data111)))){
const err343 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
const len23 = data109.length;
if(!(len23 <= 2)){
const err344 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data108.checked !== undefined){
let data112 = data108.checked;
if(Array.isArray(data112)){
if(data112.length > 2){
const err346 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data112.length < 2){
const err347 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
const len24 = data112.length;
if(len24 > 0){
let data113 = data112[0];
if(!((typeof data113 == "number") && (isFinite(data113)))){
const err348 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(len24 > 1){
let data114 = data112[1];
if(!((typeof data114 == "number") && (isFinite(data114)))){
const err349 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
const len25 = data112.length;
if(!(len25 <= 2)){
const err350 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data108.assured !== undefined){
let data115 = data108.assured;
if(Array.isArray(data115)){
if(data115.length > 2){
const err352 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data115.length < 2){
const err353 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
const len26 = data115.length;
if(len26 > 0){
let data116 = data115[0];
if(!((typeof data116 == "number") && (isFinite(data116)))){
const err354 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(len26 > 1){
let data117 = data115[1];
if(!((typeof data117 == "number") && (isFinite(data117)))){
const err355 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
const len27 = data115.length;
if(!(len27 <= 2)){
const err356 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/byTheme",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/byTheme/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data96.must !== undefined){
let data118 = data96.must;
const _errs328 = errors;
let valid110 = false;
const _errs329 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.demanded === undefined){
const err360 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(data118.checked === undefined){
const err361 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data118.assured === undefined){
const err362 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
for(const key27 in data118){
if(!(((key27 === "demanded") || (key27 === "checked")) || (key27 === "assured"))){
const err363 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must",schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
if(data118.demanded !== undefined){
let data119 = data118.demanded;
if(Array.isArray(data119)){
if(data119.length > 2){
const err364 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data119.length < 2){
const err365 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
const len28 = data119.length;
if(len28 > 0){
let data120 = data119[0];
if(!((typeof data120 == "number") && (isFinite(data120)))){
const err366 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(len28 > 1){
let data121 = data119[1];
if(!((typeof data121 == "number") && (isFinite(data121)))){
const err367 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
const len29 = data119.length;
if(!(len29 <= 2)){
const err368 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err369 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data118.checked !== undefined){
let data122 = data118.checked;
if(Array.isArray(data122)){
if(data122.length > 2){
const err370 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(data122.length < 2){
const err371 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
const len30 = data122.length;
if(len30 > 0){
let data123 = data122[0];
if(!((typeof data123 == "number") && (isFinite(data123)))){
const err372 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(len30 > 1){
let data124 = data122[1];
if(!((typeof data124 == "number") && (isFinite(data124)))){
const err373 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
const len31 = data122.length;
if(!(len31 <= 2)){
const err374 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data118.assured !== undefined){
let data125 = data118.assured;
if(Array.isArray(data125)){
if(data125.length > 2){
const err376 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if(data125.length < 2){
const err377 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
const len32 = data125.length;
if(len32 > 0){
let data126 = data125[0];
if(!((typeof data126 == "number") && (isFinite(data126)))){
const err378 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(len32 > 1){
let data127 = data125[1];
if(!((typeof data127 == "number") && (isFinite(data127)))){
const err379 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
const len33 = data125.length;
if(!(len33 <= 2)){
const err380 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
else {
const err382 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must",schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid8 = _errs329 === errors;
valid110 = valid110 || _valid8;
const _errs351 = errors;
if(data118 !== null){
const err383 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/must/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid8 = _errs351 === errors;
valid110 = valid110 || _valid8;
if(!valid110){
const err384 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/must",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/must/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
else {
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
}
}
if(data96.mean !== undefined){
let data128 = data96.mean;
if(Array.isArray(data128)){
if(data128.length > 2){
const err385 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data128.length < 2){
const err386 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
const len34 = data128.length;
if(len34 > 0){
let data129 = data128[0];
if(!((typeof data129 == "number") && (isFinite(data129)))){
const err387 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/mean/0",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(len34 > 1){
let data130 = data128[1];
if(!((typeof data130 == "number") && (isFinite(data130)))){
const err388 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/mean/1",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
const len35 = data128.length;
if(!(len35 <= 2)){
const err389 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/mean",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/mean/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data96.cells !== undefined){
let data131 = data96.cells;
if(Array.isArray(data131)){
const len36 = data131.length;
for(let i16=0; i16<len36; i16++){
if(!(validate29(data131[i16], {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/cells/" + i16,parentData:data131,parentDataProperty:i16,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
const err391 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage/cells",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/properties/cells/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid7 = _errs274 === errors;
valid95 = valid95 || _valid7;
const _errs362 = errors;
if(data96 !== null){
const err393 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid7 = _errs362 === errors;
valid95 = valid95 || _valid7;
if(!valid95){
const err394 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/coverage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/coverage/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
else {
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
}
}
if(data78.legal !== undefined){
let data133 = data78.legal;
if(Array.isArray(data133)){
const len37 = data133.length;
for(let i17=0; i17<len37; i17++){
let data134 = data133[i17];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.use === undefined){
const err395 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/required",keyword:"required",params:{missingProperty: "use"},message:"must have required property '"+"use"+"'"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(data134.outcome === undefined){
const err396 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if(data134.rules === undefined){
const err397 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
for(const key28 in data134){
if(!(((key28 === "use") || (key28 === "outcome")) || (key28 === "rules"))){
const err398 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data134.use !== undefined){
let data135 = data134.use;
if(typeof data135 !== "string"){
const err399 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/use",schemaPath:"common.schema.json#/$defs/legalUse/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(!((((((((data135 === "U1") || (data135 === "U2")) || (data135 === "U3-label")) || (data135 === "U3-list")) || (data135 === "U4")) || (data135 === "U5")) || (data135 === "U6")) || (data135 === "U7"))){
const err400 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/use",schemaPath:"common.schema.json#/$defs/legalUse/enum",keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data134.outcome !== undefined){
let data136 = data134.outcome;
if(!((((data136 === "allowed") || (data136 === "allowed-with-conditions")) || (data136 === "ask")) || (data136 === "not-allowed"))){
const err401 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/outcome",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.legal.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data134.rules !== undefined){
let data137 = data134.rules;
if(Array.isArray(data137)){
const len38 = data137.length;
for(let i18=0; i18<len38; i18++){
let data138 = data137[i18];
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.id === undefined){
const err402 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data138.kind === undefined){
const err403 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data138.outcome === undefined){
const err404 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data138.reason === undefined){
const err405 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data138.citation === undefined){
const err406 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "citation"},message:"must have required property '"+"citation"+"'"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data138.ask === undefined){
const err407 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key29 in data138){
if(!((((((key29 === "id") || (key29 === "kind")) || (key29 === "outcome")) || (key29 === "reason")) || (key29 === "citation")) || (key29 === "ask"))){
const err408 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data138.id !== undefined){
let data139 = data138.id;
if(typeof data139 === "string"){
if(func2(data139) < 1){
const err409 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/id",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err410 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/id",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data138.kind !== undefined){
let data140 = data138.kind;
if(!((data140 === "verdict") || (data140 === "advice"))){
const err411 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/kind",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.legal.items.properties.rules.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data138.outcome !== undefined){
let data141 = data138.outcome;
if(!((((data141 === "allowed") || (data141 === "allowed-with-conditions")) || (data141 === "ask")) || (data141 === "not-allowed"))){
const err412 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/outcome",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.legal.items.properties.rules.items.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data138.reason !== undefined){
let data142 = data138.reason;
if(typeof data142 === "string"){
if(func2(data142) > 4000){
const err413 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/reason",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
if(func2(data142) < 1){
const err414 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/reason",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/reason",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data138.citation !== undefined){
let data143 = data138.citation;
if(typeof data143 === "string"){
if(func2(data143) > 4000){
const err416 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/citation",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(func2(data143) < 1){
const err417 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/citation",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/citation",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data138.ask !== undefined){
let data144 = data138.ask;
const _errs389 = errors;
let valid128 = false;
const _errs390 = errors;
if(typeof data144 === "string"){
if(func2(data144) > 4000){
const err419 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/ask",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(func2(data144) < 1){
const err420 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/ask",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/ask",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var _valid9 = _errs390 === errors;
valid128 = valid128 || _valid9;
const _errs393 = errors;
if(data144 !== null){
const err422 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/ask",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/ask/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid9 = _errs393 === errors;
valid128 = valid128 || _valid9;
if(!valid128){
const err423 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18+"/ask",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/properties/ask/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
else {
errors = _errs389;
if(vErrors !== null){
if(_errs389){
vErrors.length = _errs389;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err424 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules/" + i18,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
}
else {
const err425 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17+"/rules",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal/" + i17,schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
}
else {
const err427 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/legal",schemaPath:"#/properties/lots/items/properties/labels/items/properties/legal/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data78.register !== undefined){
let data145 = data78.register;
const _errs396 = errors;
let valid130 = false;
const _errs397 = errors;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.url === undefined){
const err428 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(data145.howToCheck === undefined){
const err429 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/required",keyword:"required",params:{missingProperty: "howToCheck"},message:"must have required property '"+"howToCheck"+"'"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
for(const key30 in data145){
if(!((key30 === "url") || (key30 === "howToCheck"))){
const err430 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data145.url !== undefined){
let data146 = data145.url;
if(typeof data146 === "string"){
if(func2(data146) > 1000){
const err431 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(!pattern29.test(data146)){
const err432 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data145.howToCheck !== undefined){
let data147 = data145.howToCheck;
if(typeof data147 === "string"){
if(func2(data147) > 4000){
const err434 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register/howToCheck",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
if(func2(data147) < 1){
const err435 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register/howToCheck",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err436 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register/howToCheck",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err437 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid10 = _errs397 === errors;
valid130 = valid130 || _valid10;
const _errs406 = errors;
if(data145 !== null){
const err438 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid10 = _errs406 === errors;
valid130 = valid130 || _valid10;
if(!valid130){
const err439 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/register",schemaPath:"#/properties/lots/items/properties/labels/items/properties/register/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
else {
errors = _errs396;
if(vErrors !== null){
if(_errs396){
vErrors.length = _errs396;
}
else {
vErrors = null;
}
}
}
}
if(data78.availability !== undefined){
let data148 = data78.availability;
const _errs409 = errors;
let valid134 = false;
const _errs410 = errors;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.products === undefined){
const err440 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "products"},message:"must have required property '"+"products"+"'"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data148.makers === undefined){
const err441 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "makers"},message:"must have required property '"+"makers"+"'"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data148.asOf === undefined){
const err442 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
for(const key31 in data148){
if(!(((key31 === "products") || (key31 === "makers")) || (key31 === "asOf"))){
const err443 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data148.products !== undefined){
let data149 = data148.products;
const _errs414 = errors;
let valid136 = false;
const _errs415 = errors;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err444 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability/products",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/products/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid12 = _errs415 === errors;
valid136 = valid136 || _valid12;
const _errs417 = errors;
if(data149 !== null){
const err445 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability/products",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/products/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var _valid12 = _errs417 === errors;
valid136 = valid136 || _valid12;
if(!valid136){
const err446 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability/products",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/products/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
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
if(data148.makers !== undefined){
let data150 = data148.makers;
const _errs420 = errors;
let valid137 = false;
const _errs421 = errors;
if(!(((typeof data150 == "number") && (!(data150 % 1) && !isNaN(data150))) && (isFinite(data150)))){
const err447 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability/makers",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/makers/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
var _valid13 = _errs421 === errors;
valid137 = valid137 || _valid13;
const _errs423 = errors;
if(data150 !== null){
const err448 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability/makers",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/makers/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
var _valid13 = _errs423 === errors;
valid137 = valid137 || _valid13;
if(!valid137){
const err449 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability/makers",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/properties/makers/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
else {
errors = _errs420;
if(vErrors !== null){
if(_errs420){
vErrors.length = _errs420;
}
else {
vErrors = null;
}
}
}
}
if(data148.asOf !== undefined){
let data151 = data148.asOf;
if(typeof data151 === "string"){
if(!(formats0.test(data151))){
const err450 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability/asOf",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability/asOf",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
var _valid11 = _errs410 === errors;
valid134 = valid134 || _valid11;
const _errs428 = errors;
if(data148 !== null){
const err453 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
var _valid11 = _errs428 === errors;
valid134 = valid134 || _valid11;
if(!valid134){
const err454 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/availability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/availability/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
else {
errors = _errs409;
if(vErrors !== null){
if(_errs409){
vErrors.length = _errs409;
}
else {
vErrors = null;
}
}
}
}
if(data78.limits !== undefined){
let data152 = data78.limits;
if(Array.isArray(data152)){
const len39 = data152.length;
for(let i19=0; i19<len39; i19++){
let data153 = data152[i19];
if(typeof data153 === "string"){
if(func2(data153) > 4000){
const err455 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/limits/" + i19,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(func2(data153) < 1){
const err456 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/limits/" + i19,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err457 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/limits/" + i19,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
else {
const err458 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/limits",schemaPath:"#/properties/lots/items/properties/labels/items/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data78.openQuestions !== undefined){
let data154 = data78.openQuestions;
if(Array.isArray(data154)){
const len40 = data154.length;
for(let i20=0; i20<len40; i20++){
let data155 = data154[i20];
if(typeof data155 === "string"){
if(func2(data155) > 4000){
const err459 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/openQuestions/" + i20,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(func2(data155) < 1){
const err460 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/openQuestions/" + i20,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/openQuestions/" + i20,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
else {
const err462 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/openQuestions",schemaPath:"#/properties/lots/items/properties/labels/items/properties/openQuestions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data78.successor !== undefined){
let data156 = data78.successor;
const _errs441 = errors;
let valid145 = false;
const _errs442 = errors;
if(typeof data156 === "string"){
if(func2(data156) > 80){
const err463 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/successor",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(!pattern4.test(data156)){
const err464 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/successor",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/successor",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var _valid14 = _errs442 === errors;
valid145 = valid145 || _valid14;
const _errs445 = errors;
if(data156 !== null){
const err466 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/successor",schemaPath:"#/properties/lots/items/properties/labels/items/properties/successor/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
var _valid14 = _errs445 === errors;
valid145 = valid145 || _valid14;
if(!valid145){
const err467 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/successor",schemaPath:"#/properties/lots/items/properties/labels/items/properties/successor/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
else {
errors = _errs441;
if(vErrors !== null){
if(_errs441){
vErrors.length = _errs441;
}
else {
vErrors = null;
}
}
}
}
if(data78.support !== undefined){
let data157 = data78.support;
const _errs448 = errors;
let valid147 = false;
const _errs449 = errors;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
if(data157.helps === undefined){
const err468 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/required",keyword:"required",params:{missingProperty: "helps"},message:"must have required property '"+"helps"+"'"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data157.whyNotALabel === undefined){
const err469 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/required",keyword:"required",params:{missingProperty: "whyNotALabel"},message:"must have required property '"+"whyNotALabel"+"'"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
for(const key32 in data157){
if(!((key32 === "helps") || (key32 === "whyNotALabel"))){
const err470 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data157.helps !== undefined){
let data158 = data157.helps;
if(Array.isArray(data158)){
const len41 = data158.length;
for(let i21=0; i21<len41; i21++){
let data159 = data158[i21];
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
if(data159.stage === undefined){
const err471 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/helps/" + i21,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(data159.how === undefined){
const err472 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/helps/" + i21,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
for(const key33 in data159){
if(!((key33 === "stage") || (key33 === "how"))){
const err473 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/helps/" + i21,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
if(data159.stage !== undefined){
let data160 = data159.stage;
if(!((((data160 === "market-dialogue") || (data160 === "selection")) || (data160 === "proof")) || (data160 === "performance"))){
const err474 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/helps/" + i21+"/stage",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/properties/stage/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.support.anyOf[0].properties.helps.items.properties.stage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data159.how !== undefined){
let data161 = data159.how;
if(typeof data161 === "string"){
if(func2(data161) > 4000){
const err475 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/helps/" + i21+"/how",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(func2(data161) < 1){
const err476 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/helps/" + i21+"/how",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/helps/" + i21+"/how",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err478 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/helps/" + i21,schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
else {
const err479 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/helps",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/helps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data157.whyNotALabel !== undefined){
let data162 = data157.whyNotALabel;
if(Array.isArray(data162)){
const len42 = data162.length;
for(let i22=0; i22<len42; i22++){
let data163 = data162[i22];
if(typeof data163 === "string"){
if(func2(data163) > 4000){
const err480 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/whyNotALabel/" + i22,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(func2(data163) < 1){
const err481 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/whyNotALabel/" + i22,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/whyNotALabel/" + i22,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support/whyNotALabel",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/properties/whyNotALabel/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
else {
const err484 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
var _valid15 = _errs449 === errors;
valid147 = valid147 || _valid15;
const _errs466 = errors;
if(data157 !== null){
const err485 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
var _valid15 = _errs466 === errors;
valid147 = valid147 || _valid15;
if(!valid147){
const err486 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/support",schemaPath:"#/properties/lots/items/properties/labels/items/properties/support/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
else {
errors = _errs448;
if(vErrors !== null){
if(_errs448){
vErrors.length = _errs448;
}
else {
vErrors = null;
}
}
}
}
if(data78.robustness !== undefined){
let data164 = data78.robustness;
const _errs469 = errors;
let valid156 = false;
const _errs470 = errors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.badge === undefined){
const err487 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/required",keyword:"required",params:{missingProperty: "badge"},message:"must have required property '"+"badge"+"'"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data164.rankAcceptability === undefined){
const err488 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/required",keyword:"required",params:{missingProperty: "rankAcceptability"},message:"must have required property '"+"rankAcceptability"+"'"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data164.dominates === undefined){
const err489 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/required",keyword:"required",params:{missingProperty: "dominates"},message:"must have required property '"+"dominates"+"'"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data164.dominatedBy === undefined){
const err490 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/required",keyword:"required",params:{missingProperty: "dominatedBy"},message:"must have required property '"+"dominatedBy"+"'"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
for(const key34 in data164){
if(!((((key34 === "badge") || (key34 === "rankAcceptability")) || (key34 === "dominates")) || (key34 === "dominatedBy"))){
const err491 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data164.badge !== undefined){
let data165 = data164.badge;
if(!(((data165 === "robust") || (data165 === "sensitive")) || (data165 === "fragile"))){
const err492 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/badge",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/badge/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.labels.items.properties.robustness.anyOf[0].properties.badge.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data164.rankAcceptability !== undefined){
let data166 = data164.rankAcceptability;
if(Array.isArray(data166)){
const len43 = data166.length;
for(let i23=0; i23<len43; i23++){
let data167 = data166[i23];
if((typeof data167 == "number") && (isFinite(data167))){
if(data167 > 1 || isNaN(data167)){
const err493 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/rankAcceptability/" + i23,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/rankAcceptability/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if(data167 < 0 || isNaN(data167)){
const err494 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/rankAcceptability/" + i23,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/rankAcceptability/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
else {
const err495 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/rankAcceptability/" + i23,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/rankAcceptability/items/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
else {
const err496 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/rankAcceptability",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/rankAcceptability/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data164.dominates !== undefined){
let data168 = data164.dominates;
if(Array.isArray(data168)){
const len44 = data168.length;
for(let i24=0; i24<len44; i24++){
let data169 = data168[i24];
if(typeof data169 === "string"){
if(func2(data169) < 1){
const err497 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/dominates/" + i24,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominates/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/dominates/" + i24,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominates/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err499 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/dominates",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominates/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data164.dominatedBy !== undefined){
let data170 = data164.dominatedBy;
if(Array.isArray(data170)){
const len45 = data170.length;
for(let i25=0; i25<len45; i25++){
let data171 = data170[i25];
if(typeof data171 === "string"){
if(func2(data171) < 1){
const err500 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/dominatedBy/" + i25,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominatedBy/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/dominatedBy/" + i25,schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominatedBy/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
}
else {
const err502 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness/dominatedBy",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/properties/dominatedBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
else {
const err503 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
var _valid16 = _errs470 === errors;
valid156 = valid156 || _valid16;
const _errs486 = errors;
if(data164 !== null){
const err504 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
var _valid16 = _errs486 === errors;
valid156 = valid156 || _valid16;
if(!valid156){
const err505 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15+"/robustness",schemaPath:"#/properties/lots/items/properties/labels/items/properties/robustness/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
else {
errors = _errs469;
if(vErrors !== null){
if(_errs469){
vErrors.length = _errs469;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err506 = {instancePath:instancePath+"/lots/" + i5+"/labels/" + i15,schemaPath:"#/properties/lots/items/properties/labels/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
}
else {
const err507 = {instancePath:instancePath+"/lots/" + i5+"/labels",schemaPath:"#/properties/lots/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data38.firstPlace !== undefined){
let data172 = data38.firstPlace;
const _errs489 = errors;
let valid164 = false;
const _errs490 = errors;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.label === undefined){
const err508 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(data172.next === undefined){
const err509 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data172.sources === undefined){
const err510 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
for(const key35 in data172){
if(!(((key35 === "label") || (key35 === "next")) || (key35 === "sources"))){
const err511 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data172.label !== undefined){
let data173 = data172.label;
if(typeof data173 === "string"){
if(func2(data173) > 80){
const err512 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(!pattern4.test(data173)){
const err513 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err514 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data172.next !== undefined){
let data174 = data172.next;
if(typeof data174 === "string"){
if(func2(data174) > 80){
const err515 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/next",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
if(!pattern4.test(data174)){
const err516 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/next",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err517 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/next",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data172.sources !== undefined){
let data175 = data172.sources;
if(Array.isArray(data175)){
const len46 = data175.length;
for(let i26=0; i26<len46; i26++){
let data176 = data175[i26];
if(typeof data176 === "string"){
if(func2(data176) < 1){
const err518 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/sources/" + i26,schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/sources/" + i26,schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
}
else {
const err520 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace/sources",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err521 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
var _valid17 = _errs490 === errors;
valid164 = valid164 || _valid17;
const _errs503 = errors;
if(data172 !== null){
const err522 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
var _valid17 = _errs503 === errors;
valid164 = valid164 || _valid17;
if(!valid164){
const err523 = {instancePath:instancePath+"/lots/" + i5+"/firstPlace",schemaPath:"#/properties/lots/items/properties/firstPlace/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
else {
errors = _errs489;
if(vErrors !== null){
if(_errs489){
vErrors.length = _errs489;
}
else {
vErrors = null;
}
}
}
}
if(data38.sets !== undefined){
let data177 = data38.sets;
const _errs506 = errors;
let valid170 = false;
const _errs507 = errors;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
if(data177.reading === undefined){
const err524 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data177.best === undefined){
const err525 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/required",keyword:"required",params:{missingProperty: "best"},message:"must have required property '"+"best"+"'"};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data177.pareto === undefined){
const err526 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/required",keyword:"required",params:{missingProperty: "pareto"},message:"must have required property '"+"pareto"+"'"};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data177.redundant === undefined){
const err527 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/required",keyword:"required",params:{missingProperty: "redundant"},message:"must have required property '"+"redundant"+"'"};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
for(const key36 in data177){
if(!((((key36 === "reading") || (key36 === "best")) || (key36 === "pareto")) || (key36 === "redundant"))){
const err528 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data177.reading !== undefined){
let data178 = data177.reading;
const _errs511 = errors;
let valid172 = false;
const _errs512 = errors;
if(!(((data178 === "demanded") || (data178 === "checked")) || (data178 === "assured"))){
const err529 = {instancePath:instancePath+"/lots/" + i5+"/sets/reading",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/reading/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.sets.anyOf[0].properties.reading.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
var _valid19 = _errs512 === errors;
valid172 = valid172 || _valid19;
const _errs513 = errors;
if(data178 !== null){
const err530 = {instancePath:instancePath+"/lots/" + i5+"/sets/reading",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/reading/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid19 = _errs513 === errors;
valid172 = valid172 || _valid19;
if(!valid172){
const err531 = {instancePath:instancePath+"/lots/" + i5+"/sets/reading",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/reading/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
else {
errors = _errs511;
if(vErrors !== null){
if(_errs511){
vErrors.length = _errs511;
}
else {
vErrors = null;
}
}
}
}
if(data177.best !== undefined){
let data179 = data177.best;
if(Array.isArray(data179)){
const len47 = data179.length;
for(let i27=0; i27<len47; i27++){
let data180 = data179[i27];
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
if(data180.labels === undefined){
const err532 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
if(data180.must === undefined){
const err533 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "must"},message:"must have required property '"+"must"+"'"};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(data180.shares === undefined){
const err534 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "shares"},message:"must have required property '"+"shares"+"'"};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data180.burden === undefined){
const err535 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "burden"},message:"must have required property '"+"burden"+"'"};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
if(data180.marginal === undefined){
const err536 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/required",keyword:"required",params:{missingProperty: "marginal"},message:"must have required property '"+"marginal"+"'"};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
for(const key37 in data180){
if(!(((((key37 === "labels") || (key37 === "must")) || (key37 === "shares")) || (key37 === "burden")) || (key37 === "marginal"))){
const err537 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data180.labels !== undefined){
let data181 = data180.labels;
if(Array.isArray(data181)){
const len48 = data181.length;
for(let i28=0; i28<len48; i28++){
let data182 = data181[i28];
if(typeof data182 === "string"){
if(func2(data182) < 1){
const err538 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/labels/" + i28,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/labels/" + i28,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
else {
const err540 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/labels",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
if(data180.must !== undefined){
let data183 = data180.must;
if(!(((typeof data183 == "number") && (!(data183 % 1) && !isNaN(data183))) && (isFinite(data183)))){
const err541 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/must",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/must/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if((typeof data183 == "number") && (isFinite(data183))){
if(data183 < 0 || isNaN(data183)){
const err542 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/must",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/must/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
if(data180.shares !== undefined){
let data184 = data180.shares;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.demanded === undefined){
const err543 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data184.checked === undefined){
const err544 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data184.assured === undefined){
const err545 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares",schemaPath:"#/$defs/shares/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
for(const key38 in data184){
if(!(((key38 === "demanded") || (key38 === "checked")) || (key38 === "assured"))){
const err546 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares",schemaPath:"#/$defs/shares/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data184.demanded !== undefined){
let data185 = data184.demanded;
if(Array.isArray(data185)){
if(data185.length > 2){
const err547 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(data185.length < 2){
const err548 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
const len49 = data185.length;
if(len49 > 0){
let data186 = data185[0];
if(!((typeof data186 == "number") && (isFinite(data186)))){
const err549 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/demanded/0",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(len49 > 1){
let data187 = data185[1];
if(!((typeof data187 == "number") && (isFinite(data187)))){
const err550 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/demanded/1",schemaPath:"#/$defs/shares/properties/demanded/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
const len50 = data185.length;
if(!(len50 <= 2)){
const err551 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
else {
const err552 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/demanded",schemaPath:"#/$defs/shares/properties/demanded/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data184.checked !== undefined){
let data188 = data184.checked;
if(Array.isArray(data188)){
if(data188.length > 2){
const err553 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/checked",schemaPath:"#/$defs/shares/properties/checked/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(data188.length < 2){
const err554 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/checked",schemaPath:"#/$defs/shares/properties/checked/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
const len51 = data188.length;
if(len51 > 0){
let data189 = data188[0];
if(!((typeof data189 == "number") && (isFinite(data189)))){
const err555 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/checked/0",schemaPath:"#/$defs/shares/properties/checked/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(len51 > 1){
let data190 = data188[1];
if(!((typeof data190 == "number") && (isFinite(data190)))){
const err556 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/checked/1",schemaPath:"#/$defs/shares/properties/checked/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
const len52 = data188.length;
if(!(len52 <= 2)){
const err557 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/checked",schemaPath:"#/$defs/shares/properties/checked/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
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
const err558 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/checked",schemaPath:"#/$defs/shares/properties/checked/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data184.assured !== undefined){
let data191 = data184.assured;
if(Array.isArray(data191)){
if(data191.length > 2){
const err559 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/assured",schemaPath:"#/$defs/shares/properties/assured/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data191.length < 2){
const err560 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/assured",schemaPath:"#/$defs/shares/properties/assured/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
const len53 = data191.length;
if(len53 > 0){
let data192 = data191[0];
if(!((typeof data192 == "number") && (isFinite(data192)))){
const err561 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/assured/0",schemaPath:"#/$defs/shares/properties/assured/prefixItems/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
if(len53 > 1){
let data193 = data191[1];
if(!((typeof data193 == "number") && (isFinite(data193)))){
const err562 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/assured/1",schemaPath:"#/$defs/shares/properties/assured/prefixItems/1/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
const len54 = data191.length;
if(!(len54 <= 2)){
const err563 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/assured",schemaPath:"#/$defs/shares/properties/assured/items",keyword:"items",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares/assured",schemaPath:"#/$defs/shares/properties/assured/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err565 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/shares",schemaPath:"#/$defs/shares/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
if(data180.burden !== undefined){
let data194 = data180.burden;
if(!(((typeof data194 == "number") && (!(data194 % 1) && !isNaN(data194))) && (isFinite(data194)))){
const err566 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/burden",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/burden/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if((typeof data194 == "number") && (isFinite(data194))){
if(data194 < 0 || isNaN(data194)){
const err567 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/burden",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/burden/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
}
if(data180.marginal !== undefined){
let data195 = data180.marginal;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
for(const key39 in data195){
let data196 = data195[key39];
if((typeof data196 == "number") && (isFinite(data196))){
if(data196 > 1 || isNaN(data196)){
const err568 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/marginal/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/marginal/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data196 < 0 || isNaN(data196)){
const err569 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/marginal/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/marginal/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/marginal/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/marginal/additionalProperties/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
}
else {
const err571 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27+"/marginal",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/properties/marginal/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
}
else {
const err572 = {instancePath:instancePath+"/lots/" + i5+"/sets/best/" + i27,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
else {
const err573 = {instancePath:instancePath+"/lots/" + i5+"/sets/best",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/best/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
if(data177.pareto !== undefined){
let data197 = data177.pareto;
if(Array.isArray(data197)){
const len55 = data197.length;
for(let i29=0; i29<len55; i29++){
let data198 = data197[i29];
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.reading === undefined){
const err574 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data198.size === undefined){
const err575 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/required",keyword:"required",params:{missingProperty: "size"},message:"must have required property '"+"size"+"'"};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data198.share === undefined){
const err576 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/required",keyword:"required",params:{missingProperty: "share"},message:"must have required property '"+"share"+"'"};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data198.labels === undefined){
const err577 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
for(const key40 in data198){
if(!((((key40 === "reading") || (key40 === "size")) || (key40 === "share")) || (key40 === "labels"))){
const err578 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data198.reading !== undefined){
let data199 = data198.reading;
if(!(((data199 === "demanded") || (data199 === "checked")) || (data199 === "assured"))){
const err579 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29+"/reading",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/reading/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.sets.anyOf[0].properties.pareto.items.properties.reading.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data198.size !== undefined){
let data200 = data198.size;
if(!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200)))){
const err580 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29+"/size",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 < 0 || isNaN(data200)){
const err581 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29+"/size",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
if(data198.share !== undefined){
let data201 = data198.share;
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 > 1 || isNaN(data201)){
const err582 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29+"/share",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(data201 < 0 || isNaN(data201)){
const err583 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29+"/share",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
const err584 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29+"/share",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/share/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data198.labels !== undefined){
let data202 = data198.labels;
if(Array.isArray(data202)){
const len56 = data202.length;
for(let i30=0; i30<len56; i30++){
let data203 = data202[i30];
if(typeof data203 === "string"){
if(func2(data203) < 1){
const err585 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29+"/labels/" + i30,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err586 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29+"/labels/" + i30,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/labels/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
else {
const err587 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29+"/labels",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
}
else {
const err588 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto/" + i29,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/lots/" + i5+"/sets/pareto",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/pareto/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data177.redundant !== undefined){
let data204 = data177.redundant;
if(Array.isArray(data204)){
const len57 = data204.length;
for(let i31=0; i31<len57; i31++){
let data205 = data204[i31];
if(typeof data205 === "string"){
if(func2(data205) < 1){
const err590 = {instancePath:instancePath+"/lots/" + i5+"/sets/redundant/" + i31,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/redundant/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
else {
const err591 = {instancePath:instancePath+"/lots/" + i5+"/sets/redundant/" + i31,schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/redundant/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
}
else {
const err592 = {instancePath:instancePath+"/lots/" + i5+"/sets/redundant",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/properties/redundant/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
}
else {
const err593 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
var _valid18 = _errs507 === errors;
valid170 = valid170 || _valid18;
const _errs573 = errors;
if(data177 !== null){
const err594 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid18 = _errs573 === errors;
valid170 = valid170 || _valid18;
if(!valid170){
const err595 = {instancePath:instancePath+"/lots/" + i5+"/sets",schemaPath:"#/properties/lots/items/properties/sets/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
else {
errors = _errs506;
if(vErrors !== null){
if(_errs506){
vErrors.length = _errs506;
}
else {
vErrors = null;
}
}
}
}
if(data38.gaps !== undefined){
let data206 = data38.gaps;
if(Array.isArray(data206)){
const len58 = data206.length;
for(let i32=0; i32<len58; i32++){
let data207 = data206[i32];
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
if(data207.requirement === undefined){
const err596 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
if(data207.tier === undefined){
const err597 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
if(data207.state === undefined){
const err598 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
if(data207.nearest === undefined){
const err599 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "nearest"},message:"must have required property '"+"nearest"+"'"};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
if(data207.clauses === undefined){
const err600 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "clauses"},message:"must have required property '"+"clauses"+"'"};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
if(data207.proof === undefined){
const err601 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "proof"},message:"must have required property '"+"proof"+"'"};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(data207.followUp === undefined){
const err602 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "followUp"},message:"must have required property '"+"followUp"+"'"};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data207.practices === undefined){
const err603 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "practices"},message:"must have required property '"+"practices"+"'"};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(data207.issues === undefined){
const err604 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/required",keyword:"required",params:{missingProperty: "issues"},message:"must have required property '"+"issues"+"'"};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
for(const key41 in data207){
if(!(func1.call(schema31.properties.lots.items.properties.gaps.items.properties, key41))){
const err605 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data207.requirement !== undefined){
let data208 = data207.requirement;
if(typeof data208 === "string"){
if(func2(data208) > 80){
const err606 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
if(!pattern4.test(data208)){
const err607 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err608 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data207.tier !== undefined){
let data209 = data207.tier;
if(typeof data209 !== "string"){
const err609 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
if(!(((((((data209 === "product") || (data209 === "brand")) || (data209 === "final-assembly")) || (data209 === "components")) || (data209 === "smelting-refining")) || (data209 === "mining")) || (data209 === "end-of-life"))){
const err610 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data207.state !== undefined){
let data210 = data207.state;
if(!((data210 === "gap") || (data210 === "open"))){
const err611 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/state",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/state/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.gaps.items.properties.state.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data207.nearest !== undefined){
let data211 = data207.nearest;
const _errs588 = errors;
let valid196 = false;
const _errs589 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.label === undefined){
const err612 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
if(data211.grade === undefined){
const err613 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
if(data211.lacks === undefined){
const err614 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/required",keyword:"required",params:{missingProperty: "lacks"},message:"must have required property '"+"lacks"+"'"};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
for(const key42 in data211){
if(!(((key42 === "label") || (key42 === "grade")) || (key42 === "lacks"))){
const err615 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data211.label !== undefined){
let data212 = data211.label;
if(typeof data212 === "string"){
if(func2(data212) > 80){
const err616 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
if(!pattern4.test(data212)){
const err617 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
else {
const err618 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
if(data211.grade !== undefined){
let data213 = data211.grade;
const _errs596 = errors;
let valid199 = false;
const _errs597 = errors;
if(typeof data213 === "string"){
if(func2(data213) > 80){
const err619 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/grade",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
if(!pattern4.test(data213)){
const err620 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/grade",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/grade",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
var _valid21 = _errs597 === errors;
valid199 = valid199 || _valid21;
const _errs600 = errors;
if(data213 !== null){
const err622 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/grade",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/grade/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
var _valid21 = _errs600 === errors;
valid199 = valid199 || _valid21;
if(!valid199){
const err623 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/grade",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/grade/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
else {
errors = _errs596;
if(vErrors !== null){
if(_errs596){
vErrors.length = _errs596;
}
else {
vErrors = null;
}
}
}
}
if(data211.lacks !== undefined){
let data214 = data211.lacks;
if(Array.isArray(data214)){
const len59 = data214.length;
for(let i33=0; i33<len59; i33++){
let data215 = data214[i33];
if(!((((data215 === "demanded") || (data215 === "verified")) || (data215 === "bound")) || (data215 === "credible"))){
const err624 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/lacks/" + i33,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/lacks/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.gaps.items.properties.nearest.anyOf[0].properties.lacks.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
}
else {
const err625 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest/lacks",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/properties/lacks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
}
else {
const err626 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
var _valid20 = _errs589 === errors;
valid196 = valid196 || _valid20;
const _errs605 = errors;
if(data211 !== null){
const err627 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
var _valid20 = _errs605 === errors;
valid196 = valid196 || _valid20;
if(!valid196){
const err628 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/nearest",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/nearest/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
else {
errors = _errs588;
if(vErrors !== null){
if(_errs588){
vErrors.length = _errs588;
}
else {
vErrors = null;
}
}
}
}
if(data207.clauses !== undefined){
let data216 = data207.clauses;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216["technical-specification"] === undefined){
const err629 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/required",keyword:"required",params:{missingProperty: "technical-specification"},message:"must have required property '"+"technical-specification"+"'"};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
if(data216.award === undefined){
const err630 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/required",keyword:"required",params:{missingProperty: "award"},message:"must have required property '"+"award"+"'"};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
if(data216.performance === undefined){
const err631 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/required",keyword:"required",params:{missingProperty: "performance"},message:"must have required property '"+"performance"+"'"};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
for(const key43 in data216){
if(!(((key43 === "technical-specification") || (key43 === "award")) || (key43 === "performance"))){
const err632 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data216["technical-specification"] !== undefined){
let data217 = data216["technical-specification"];
const _errs611 = errors;
let valid204 = false;
const _errs612 = errors;
if(typeof data217 === "string"){
if(func2(data217) > 4000){
const err633 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/technical-specification",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
if(func2(data217) < 1){
const err634 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/technical-specification",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
else {
const err635 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/technical-specification",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
var _valid22 = _errs612 === errors;
valid204 = valid204 || _valid22;
const _errs615 = errors;
if(data217 !== null){
const err636 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/technical-specification",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/technical-specification/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
var _valid22 = _errs615 === errors;
valid204 = valid204 || _valid22;
if(!valid204){
const err637 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/technical-specification",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/technical-specification/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
else {
errors = _errs611;
if(vErrors !== null){
if(_errs611){
vErrors.length = _errs611;
}
else {
vErrors = null;
}
}
}
}
if(data216.award !== undefined){
let data218 = data216.award;
const _errs618 = errors;
let valid206 = false;
const _errs619 = errors;
if(typeof data218 === "string"){
if(func2(data218) > 4000){
const err638 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/award",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
if(func2(data218) < 1){
const err639 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/award",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err640 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/award",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
var _valid23 = _errs619 === errors;
valid206 = valid206 || _valid23;
const _errs622 = errors;
if(data218 !== null){
const err641 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/award",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/award/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
var _valid23 = _errs622 === errors;
valid206 = valid206 || _valid23;
if(!valid206){
const err642 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/award",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/award/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
else {
errors = _errs618;
if(vErrors !== null){
if(_errs618){
vErrors.length = _errs618;
}
else {
vErrors = null;
}
}
}
}
if(data216.performance !== undefined){
let data219 = data216.performance;
const _errs625 = errors;
let valid208 = false;
const _errs626 = errors;
if(typeof data219 === "string"){
if(func2(data219) > 4000){
const err643 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/performance",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
if(func2(data219) < 1){
const err644 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/performance",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
else {
const err645 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/performance",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var _valid24 = _errs626 === errors;
valid208 = valid208 || _valid24;
const _errs629 = errors;
if(data219 !== null){
const err646 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/performance",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/performance/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
var _valid24 = _errs629 === errors;
valid208 = valid208 || _valid24;
if(!valid208){
const err647 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses/performance",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/properties/performance/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
else {
errors = _errs625;
if(vErrors !== null){
if(_errs625){
vErrors.length = _errs625;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err648 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/clauses",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/clauses/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
if(data207.proof !== undefined){
let data220 = data207.proof;
if(Array.isArray(data220)){
const len60 = data220.length;
for(let i34=0; i34<len60; i34++){
let data221 = data220[i34];
if(typeof data221 === "string"){
if(func2(data221) > 4000){
const err649 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/proof/" + i34,schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
if(func2(data221) < 1){
const err650 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/proof/" + i34,schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/proof/" + i34,schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
}
else {
const err652 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/proof",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/proof/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
if(data207.followUp !== undefined){
let data222 = data207.followUp;
if(Array.isArray(data222)){
const len61 = data222.length;
for(let i35=0; i35<len61; i35++){
let data223 = data222[i35];
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.when === undefined){
const err653 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
if(data223.who === undefined){
const err654 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
if(data223.action === undefined){
const err655 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
if(data223.evidence === undefined){
const err656 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
for(const key44 in data223){
if(!((((key44 === "when") || (key44 === "who")) || (key44 === "action")) || (key44 === "evidence"))){
const err657 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data223.when !== undefined){
let data224 = data223.when;
if(typeof data224 === "string"){
if(func2(data224) > 4000){
const err658 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/when",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(func2(data224) < 1){
const err659 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/when",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err660 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/when",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
if(data223.who !== undefined){
let data225 = data223.who;
if(typeof data225 === "string"){
if(func2(data225) < 1){
const err661 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/who",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
else {
const err662 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/who",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data223.action !== undefined){
let data226 = data223.action;
if(typeof data226 === "string"){
if(func2(data226) > 4000){
const err663 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/action",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if(func2(data226) < 1){
const err664 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/action",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err665 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/action",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
if(data223.evidence !== undefined){
let data227 = data223.evidence;
if(typeof data227 === "string"){
if(func2(data227) > 4000){
const err666 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/evidence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if(func2(data227) < 1){
const err667 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/evidence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
else {
const err668 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35+"/evidence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
else {
const err669 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp/" + i35,schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err670 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/followUp",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/followUp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data207.practices !== undefined){
let data228 = data207.practices;
if(Array.isArray(data228)){
const len62 = data228.length;
for(let i36=0; i36<len62; i36++){
let data229 = data228[i36];
if(typeof data229 === "string"){
if(func2(data229) > 80){
const err671 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/practices/" + i36,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if(!pattern4.test(data229)){
const err672 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/practices/" + i36,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
else {
const err673 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/practices/" + i36,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
else {
const err674 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/practices",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/practices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
if(data207.issues !== undefined){
let data230 = data207.issues;
if(Array.isArray(data230)){
const len63 = data230.length;
for(let i37=0; i37<len63; i37++){
let data231 = data230[i37];
if(typeof data231 === "string"){
if(func2(data231) > 80){
const err675 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/issues/" + i37,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(!pattern4.test(data231)){
const err676 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/issues/" + i37,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
else {
const err677 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/issues/" + i37,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
}
}
else {
const err678 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32+"/issues",schemaPath:"#/properties/lots/items/properties/gaps/items/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
}
else {
const err679 = {instancePath:instancePath+"/lots/" + i5+"/gaps/" + i32,schemaPath:"#/properties/lots/items/properties/gaps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
else {
const err680 = {instancePath:instancePath+"/lots/" + i5+"/gaps",schemaPath:"#/properties/lots/items/properties/gaps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
if(data38.questions !== undefined){
let data232 = data38.questions;
if(Array.isArray(data232)){
const len64 = data232.length;
for(let i38=0; i38<len64; i38++){
let data233 = data232[i38];
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.ask === undefined){
const err681 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'"};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
if(data233.label === undefined){
const err682 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
if(data233.facts === undefined){
const err683 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if(data233.reading === undefined){
const err684 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "reading"},message:"must have required property '"+"reading"+"'"};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
if(data233.flips === undefined){
const err685 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "flips"},message:"must have required property '"+"flips"+"'"};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if(data233.settles === undefined){
const err686 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "settles"},message:"must have required property '"+"settles"+"'"};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if(data233.rows === undefined){
const err687 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'"};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
if(data233.requirements === undefined){
const err688 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
for(const key45 in data233){
if(!((((((((key45 === "ask") || (key45 === "label")) || (key45 === "facts")) || (key45 === "reading")) || (key45 === "flips")) || (key45 === "settles")) || (key45 === "requirements")) || (key45 === "rows"))){
const err689 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
if(data233.ask !== undefined){
let data234 = data233.ask;
if(!((data234 === "label-owner") || (data234 === "bidder"))){
const err690 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/ask",schemaPath:"#/properties/lots/items/properties/questions/items/properties/ask/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.questions.items.properties.ask.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data233.label !== undefined){
let data235 = data233.label;
if(typeof data235 === "string"){
if(func2(data235) > 80){
const err691 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/label",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
if(!pattern4.test(data235)){
const err692 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/label",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
}
else {
const err693 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/label",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
}
if(data233.facts !== undefined){
let data236 = data233.facts;
if(Array.isArray(data236)){
const len65 = data236.length;
for(let i39=0; i39<len65; i39++){
let data237 = data236[i39];
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.fact === undefined){
const err694 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/required",keyword:"required",params:{missingProperty: "fact"},message:"must have required property '"+"fact"+"'"};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
if(data237.value === undefined){
const err695 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
if(data237.text === undefined){
const err696 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
if(data237.document === undefined){
const err697 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
for(const key46 in data237){
if(!((((key46 === "fact") || (key46 === "value")) || (key46 === "text")) || (key46 === "document"))){
const err698 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data237.fact !== undefined){
let data238 = data237.fact;
if(typeof data238 === "string"){
if(func2(data238) < 1){
const err699 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/fact",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/properties/fact/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err700 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/fact",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/properties/fact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data237.value !== undefined){
let data239 = data237.value;
if(typeof data239 === "string"){
if(func2(data239) < 1){
const err701 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/value",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/properties/value/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
else {
const err702 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/value",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data237.text !== undefined){
let data240 = data237.text;
if(typeof data240 === "string"){
if(func2(data240) > 4000){
const err703 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/text",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
if(func2(data240) < 1){
const err704 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/text",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
else {
const err705 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/text",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
}
if(data237.document !== undefined){
let data241 = data237.document;
if(typeof data241 === "string"){
if(func2(data241) > 4000){
const err706 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/document",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
if(func2(data241) < 1){
const err707 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/document",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
else {
const err708 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39+"/document",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err709 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts/" + i39,schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
}
else {
const err710 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/facts",schemaPath:"#/properties/lots/items/properties/questions/items/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data233.reading !== undefined){
let data242 = data233.reading;
if(!(((data242 === "demanded") || (data242 === "checked")) || (data242 === "assured"))){
const err711 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/reading",schemaPath:"#/properties/lots/items/properties/questions/items/properties/reading/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.questions.items.properties.reading.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data233.flips !== undefined){
let data243 = data233.flips;
if((typeof data243 == "number") && (isFinite(data243))){
if(data243 > 1 || isNaN(data243)){
const err712 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/flips",schemaPath:"#/properties/lots/items/properties/questions/items/properties/flips/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
if(data243 < 0 || isNaN(data243)){
const err713 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/flips",schemaPath:"#/properties/lots/items/properties/questions/items/properties/flips/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
else {
const err714 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/flips",schemaPath:"#/properties/lots/items/properties/questions/items/properties/flips/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data233.settles !== undefined){
let data244 = data233.settles;
if(!(((typeof data244 == "number") && (!(data244 % 1) && !isNaN(data244))) && (isFinite(data244)))){
const err715 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/settles",schemaPath:"#/properties/lots/items/properties/questions/items/properties/settles/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
if((typeof data244 == "number") && (isFinite(data244))){
if(data244 < 0 || isNaN(data244)){
const err716 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/settles",schemaPath:"#/properties/lots/items/properties/questions/items/properties/settles/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
}
if(data233.requirements !== undefined){
let data245 = data233.requirements;
if(Array.isArray(data245)){
const len66 = data245.length;
for(let i40=0; i40<len66; i40++){
let data246 = data245[i40];
if(typeof data246 === "string"){
if(func2(data246) > 80){
const err717 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/requirements/" + i40,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
if(!pattern4.test(data246)){
const err718 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/requirements/" + i40,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err719 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/requirements/" + i40,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
}
else {
const err720 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/requirements",schemaPath:"#/properties/lots/items/properties/questions/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
if(data233.rows !== undefined){
let data247 = data233.rows;
if(Array.isArray(data247)){
const len67 = data247.length;
for(let i41=0; i41<len67; i41++){
let data248 = data247[i41];
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.requirement === undefined){
const err721 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
if(data248.tier === undefined){
const err722 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "tier"},message:"must have required property '"+"tier"+"'"};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
if(data248.target === undefined){
const err723 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/required",keyword:"required",params:{missingProperty: "target"},message:"must have required property '"+"target"+"'"};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
for(const key47 in data248){
if(!(((key47 === "requirement") || (key47 === "tier")) || (key47 === "target"))){
const err724 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
if(data248.requirement !== undefined){
let data249 = data248.requirement;
if(typeof data249 === "string"){
if(func2(data249) > 80){
const err725 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
if(!pattern4.test(data249)){
const err726 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
else {
const err727 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
if(data248.tier !== undefined){
let data250 = data248.tier;
if(typeof data250 !== "string"){
const err728 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41+"/tier",schemaPath:"common.schema.json#/$defs/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
if(!(((((((data250 === "product") || (data250 === "brand")) || (data250 === "final-assembly")) || (data250 === "components")) || (data250 === "smelting-refining")) || (data250 === "mining")) || (data250 === "end-of-life"))){
const err729 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41+"/tier",schemaPath:"common.schema.json#/$defs/tier/enum",keyword:"enum",params:{allowedValues: schema82.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
if(data248.target !== undefined){
let data251 = data248.target;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
const err730 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41+"/target",schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/properties/target/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 > 4 || isNaN(data251)){
const err731 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41+"/target",schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/properties/target/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},message:"must be <= 4"};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
if(data251 < 0 || isNaN(data251)){
const err732 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41+"/target",schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/properties/target/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
}
}
else {
const err733 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows/" + i41,schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
}
}
else {
const err734 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38+"/rows",schemaPath:"#/properties/lots/items/properties/questions/items/properties/rows/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err734];
}
else {
vErrors.push(err734);
}
errors++;
}
}
}
else {
const err735 = {instancePath:instancePath+"/lots/" + i5+"/questions/" + i38,schemaPath:"#/properties/lots/items/properties/questions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err735];
}
else {
vErrors.push(err735);
}
errors++;
}
}
}
else {
const err736 = {instancePath:instancePath+"/lots/" + i5+"/questions",schemaPath:"#/properties/lots/items/properties/questions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err736];
}
else {
vErrors.push(err736);
}
errors++;
}
}
if(data38.sensitivity !== undefined){
let data252 = data38.sensitivity;
const _errs710 = errors;
let valid242 = false;
const _errs711 = errors;
if(data252 && typeof data252 == "object" && !Array.isArray(data252)){
if(data252.lower === undefined){
const err737 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/required",keyword:"required",params:{missingProperty: "lower"},message:"must have required property '"+"lower"+"'"};
if(vErrors === null){
vErrors = [err737];
}
else {
vErrors.push(err737);
}
errors++;
}
if(data252.raise === undefined){
const err738 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/required",keyword:"required",params:{missingProperty: "raise"},message:"must have required property '"+"raise"+"'"};
if(vErrors === null){
vErrors = [err738];
}
else {
vErrors.push(err738);
}
errors++;
}
for(const key48 in data252){
if(!((key48 === "lower") || (key48 === "raise"))){
const err739 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err739];
}
else {
vErrors.push(err739);
}
errors++;
}
}
if(data252.lower !== undefined){
let data253 = data252.lower;
if(Array.isArray(data253)){
const len68 = data253.length;
for(let i42=0; i42<len68; i42++){
let data254 = data253[i42];
if(data254 && typeof data254 == "object" && !Array.isArray(data254)){
if(data254.requirement === undefined){
const err740 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err740];
}
else {
vErrors.push(err740);
}
errors++;
}
if(data254.from === undefined){
const err741 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err741];
}
else {
vErrors.push(err741);
}
errors++;
}
if(data254.to === undefined){
const err742 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err742];
}
else {
vErrors.push(err742);
}
errors++;
}
if(data254.labels === undefined){
const err743 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err743];
}
else {
vErrors.push(err743);
}
errors++;
}
if(data254.demanded === undefined){
const err744 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err744];
}
else {
vErrors.push(err744);
}
errors++;
}
if(data254.checked === undefined){
const err745 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err745];
}
else {
vErrors.push(err745);
}
errors++;
}
if(data254.assured === undefined){
const err746 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err746];
}
else {
vErrors.push(err746);
}
errors++;
}
for(const key49 in data254){
if(!(((((((key49 === "requirement") || (key49 === "from")) || (key49 === "to")) || (key49 === "labels")) || (key49 === "demanded")) || (key49 === "checked")) || (key49 === "assured"))){
const err747 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err747];
}
else {
vErrors.push(err747);
}
errors++;
}
}
if(data254.requirement !== undefined){
let data255 = data254.requirement;
if(typeof data255 === "string"){
if(func2(data255) > 80){
const err748 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err748];
}
else {
vErrors.push(err748);
}
errors++;
}
if(!pattern4.test(data255)){
const err749 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err749];
}
else {
vErrors.push(err749);
}
errors++;
}
}
else {
const err750 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err750];
}
else {
vErrors.push(err750);
}
errors++;
}
}
if(data254.from !== undefined){
let data256 = data254.from;
if(typeof data256 !== "string"){
const err751 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/from",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err751];
}
else {
vErrors.push(err751);
}
errors++;
}
if(!(((data256 === "basic") || (data256 === "advanced")) || (data256 === "frontrunner"))){
const err752 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/from",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err752];
}
else {
vErrors.push(err752);
}
errors++;
}
}
if(data254.to !== undefined){
let data257 = data254.to;
const _errs726 = errors;
let valid249 = false;
const _errs727 = errors;
if(typeof data257 !== "string"){
const err753 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/to",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err753];
}
else {
vErrors.push(err753);
}
errors++;
}
if(!(((data257 === "basic") || (data257 === "advanced")) || (data257 === "frontrunner"))){
const err754 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/to",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err754];
}
else {
vErrors.push(err754);
}
errors++;
}
var _valid26 = _errs727 === errors;
valid249 = valid249 || _valid26;
const _errs730 = errors;
if(data257 !== null){
const err755 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/to",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err755];
}
else {
vErrors.push(err755);
}
errors++;
}
var _valid26 = _errs730 === errors;
valid249 = valid249 || _valid26;
if(!valid249){
const err756 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/to",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err756];
}
else {
vErrors.push(err756);
}
errors++;
}
else {
errors = _errs726;
if(vErrors !== null){
if(_errs726){
vErrors.length = _errs726;
}
else {
vErrors = null;
}
}
}
}
if(data254.labels !== undefined){
let data258 = data254.labels;
if(Array.isArray(data258)){
const len69 = data258.length;
for(let i43=0; i43<len69; i43++){
let data259 = data258[i43];
if(typeof data259 === "string"){
if(func2(data259) > 80){
const err757 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/labels/" + i43,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err757];
}
else {
vErrors.push(err757);
}
errors++;
}
if(!pattern4.test(data259)){
const err758 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/labels/" + i43,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err758];
}
else {
vErrors.push(err758);
}
errors++;
}
}
else {
const err759 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/labels/" + i43,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err759];
}
else {
vErrors.push(err759);
}
errors++;
}
}
}
else {
const err760 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/labels",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err760];
}
else {
vErrors.push(err760);
}
errors++;
}
}
if(data254.demanded !== undefined){
let data260 = data254.demanded;
if((typeof data260 == "number") && (isFinite(data260))){
if(data260 > 1 || isNaN(data260)){
const err761 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/demanded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err761];
}
else {
vErrors.push(err761);
}
errors++;
}
if(data260 < 0 || isNaN(data260)){
const err762 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/demanded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err762];
}
else {
vErrors.push(err762);
}
errors++;
}
}
else {
const err763 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/demanded/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err763];
}
else {
vErrors.push(err763);
}
errors++;
}
}
if(data254.checked !== undefined){
let data261 = data254.checked;
if((typeof data261 == "number") && (isFinite(data261))){
if(data261 > 1 || isNaN(data261)){
const err764 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/checked/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err764];
}
else {
vErrors.push(err764);
}
errors++;
}
if(data261 < 0 || isNaN(data261)){
const err765 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/checked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err765];
}
else {
vErrors.push(err765);
}
errors++;
}
}
else {
const err766 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/checked/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err766];
}
else {
vErrors.push(err766);
}
errors++;
}
}
if(data254.assured !== undefined){
let data262 = data254.assured;
if((typeof data262 == "number") && (isFinite(data262))){
if(data262 > 1 || isNaN(data262)){
const err767 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/assured/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err767];
}
else {
vErrors.push(err767);
}
errors++;
}
if(data262 < 0 || isNaN(data262)){
const err768 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/assured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err768];
}
else {
vErrors.push(err768);
}
errors++;
}
}
else {
const err769 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/properties/assured/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err769];
}
else {
vErrors.push(err769);
}
errors++;
}
}
}
else {
const err770 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower/" + i42,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err770];
}
else {
vErrors.push(err770);
}
errors++;
}
}
}
else {
const err771 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/lower",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/lower/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err771];
}
else {
vErrors.push(err771);
}
errors++;
}
}
if(data252.raise !== undefined){
let data263 = data252.raise;
if(Array.isArray(data263)){
const len70 = data263.length;
for(let i44=0; i44<len70; i44++){
let data264 = data263[i44];
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
if(data264.requirement === undefined){
const err772 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "requirement"},message:"must have required property '"+"requirement"+"'"};
if(vErrors === null){
vErrors = [err772];
}
else {
vErrors.push(err772);
}
errors++;
}
if(data264.from === undefined){
const err773 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err773];
}
else {
vErrors.push(err773);
}
errors++;
}
if(data264.to === undefined){
const err774 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err774];
}
else {
vErrors.push(err774);
}
errors++;
}
if(data264.labels === undefined){
const err775 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "labels"},message:"must have required property '"+"labels"+"'"};
if(vErrors === null){
vErrors = [err775];
}
else {
vErrors.push(err775);
}
errors++;
}
if(data264.demanded === undefined){
const err776 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "demanded"},message:"must have required property '"+"demanded"+"'"};
if(vErrors === null){
vErrors = [err776];
}
else {
vErrors.push(err776);
}
errors++;
}
if(data264.checked === undefined){
const err777 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "checked"},message:"must have required property '"+"checked"+"'"};
if(vErrors === null){
vErrors = [err777];
}
else {
vErrors.push(err777);
}
errors++;
}
if(data264.assured === undefined){
const err778 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/required",keyword:"required",params:{missingProperty: "assured"},message:"must have required property '"+"assured"+"'"};
if(vErrors === null){
vErrors = [err778];
}
else {
vErrors.push(err778);
}
errors++;
}
for(const key50 in data264){
if(!(((((((key50 === "requirement") || (key50 === "from")) || (key50 === "to")) || (key50 === "labels")) || (key50 === "demanded")) || (key50 === "checked")) || (key50 === "assured"))){
const err779 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err779];
}
else {
vErrors.push(err779);
}
errors++;
}
}
if(data264.requirement !== undefined){
let data265 = data264.requirement;
if(typeof data265 === "string"){
if(func2(data265) > 80){
const err780 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/requirement",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err780];
}
else {
vErrors.push(err780);
}
errors++;
}
if(!pattern4.test(data265)){
const err781 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/requirement",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err781];
}
else {
vErrors.push(err781);
}
errors++;
}
}
else {
const err782 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/requirement",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err782];
}
else {
vErrors.push(err782);
}
errors++;
}
}
if(data264.from !== undefined){
let data266 = data264.from;
if(typeof data266 !== "string"){
const err783 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/from",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err783];
}
else {
vErrors.push(err783);
}
errors++;
}
if(!(((data266 === "basic") || (data266 === "advanced")) || (data266 === "frontrunner"))){
const err784 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/from",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err784];
}
else {
vErrors.push(err784);
}
errors++;
}
}
if(data264.to !== undefined){
let data267 = data264.to;
const _errs755 = errors;
let valid259 = false;
const _errs756 = errors;
if(typeof data267 !== "string"){
const err785 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/to",schemaPath:"common.schema.json#/$defs/rung/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err785];
}
else {
vErrors.push(err785);
}
errors++;
}
if(!(((data267 === "basic") || (data267 === "advanced")) || (data267 === "frontrunner"))){
const err786 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/to",schemaPath:"common.schema.json#/$defs/rung/enum",keyword:"enum",params:{allowedValues: schema48.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err786];
}
else {
vErrors.push(err786);
}
errors++;
}
var _valid27 = _errs756 === errors;
valid259 = valid259 || _valid27;
const _errs759 = errors;
if(data267 !== null){
const err787 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/to",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err787];
}
else {
vErrors.push(err787);
}
errors++;
}
var _valid27 = _errs759 === errors;
valid259 = valid259 || _valid27;
if(!valid259){
const err788 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/to",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err788];
}
else {
vErrors.push(err788);
}
errors++;
}
else {
errors = _errs755;
if(vErrors !== null){
if(_errs755){
vErrors.length = _errs755;
}
else {
vErrors = null;
}
}
}
}
if(data264.labels !== undefined){
let data268 = data264.labels;
if(Array.isArray(data268)){
const len71 = data268.length;
for(let i45=0; i45<len71; i45++){
let data269 = data268[i45];
if(typeof data269 === "string"){
if(func2(data269) > 80){
const err789 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/labels/" + i45,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err789];
}
else {
vErrors.push(err789);
}
errors++;
}
if(!pattern4.test(data269)){
const err790 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/labels/" + i45,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err790];
}
else {
vErrors.push(err790);
}
errors++;
}
}
else {
const err791 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/labels/" + i45,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err791];
}
else {
vErrors.push(err791);
}
errors++;
}
}
}
else {
const err792 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/labels",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/labels/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err792];
}
else {
vErrors.push(err792);
}
errors++;
}
}
if(data264.demanded !== undefined){
let data270 = data264.demanded;
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 > 1 || isNaN(data270)){
const err793 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/demanded/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err793];
}
else {
vErrors.push(err793);
}
errors++;
}
if(data270 < 0 || isNaN(data270)){
const err794 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/demanded/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err794];
}
else {
vErrors.push(err794);
}
errors++;
}
}
else {
const err795 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/demanded",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/demanded/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err795];
}
else {
vErrors.push(err795);
}
errors++;
}
}
if(data264.checked !== undefined){
let data271 = data264.checked;
if((typeof data271 == "number") && (isFinite(data271))){
if(data271 > 1 || isNaN(data271)){
const err796 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/checked/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err796];
}
else {
vErrors.push(err796);
}
errors++;
}
if(data271 < 0 || isNaN(data271)){
const err797 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/checked/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err797];
}
else {
vErrors.push(err797);
}
errors++;
}
}
else {
const err798 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/checked",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/checked/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err798];
}
else {
vErrors.push(err798);
}
errors++;
}
}
if(data264.assured !== undefined){
let data272 = data264.assured;
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 > 1 || isNaN(data272)){
const err799 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/assured/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err799];
}
else {
vErrors.push(err799);
}
errors++;
}
if(data272 < 0 || isNaN(data272)){
const err800 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/assured/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err800];
}
else {
vErrors.push(err800);
}
errors++;
}
}
else {
const err801 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44+"/assured",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/properties/assured/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err801];
}
else {
vErrors.push(err801);
}
errors++;
}
}
}
else {
const err802 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise/" + i44,schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err802];
}
else {
vErrors.push(err802);
}
errors++;
}
}
}
else {
const err803 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity/raise",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/properties/raise/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err803];
}
else {
vErrors.push(err803);
}
errors++;
}
}
}
else {
const err804 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err804];
}
else {
vErrors.push(err804);
}
errors++;
}
var _valid25 = _errs711 === errors;
valid242 = valid242 || _valid25;
const _errs772 = errors;
if(data252 !== null){
const err805 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err805];
}
else {
vErrors.push(err805);
}
errors++;
}
var _valid25 = _errs772 === errors;
valid242 = valid242 || _valid25;
if(!valid242){
const err806 = {instancePath:instancePath+"/lots/" + i5+"/sensitivity",schemaPath:"#/properties/lots/items/properties/sensitivity/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err806];
}
else {
vErrors.push(err806);
}
errors++;
}
else {
errors = _errs710;
if(vErrors !== null){
if(_errs710){
vErrors.length = _errs710;
}
else {
vErrors = null;
}
}
}
}
if(data38.followUp !== undefined){
let data273 = data38.followUp;
if(Array.isArray(data273)){
const len72 = data273.length;
for(let i46=0; i46<len72; i46++){
let data274 = data273[i46];
if(data274 && typeof data274 == "object" && !Array.isArray(data274)){
if(data274.when === undefined){
const err807 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "when"},message:"must have required property '"+"when"+"'"};
if(vErrors === null){
vErrors = [err807];
}
else {
vErrors.push(err807);
}
errors++;
}
if(data274.schedule === undefined){
const err808 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "schedule"},message:"must have required property '"+"schedule"+"'"};
if(vErrors === null){
vErrors = [err808];
}
else {
vErrors.push(err808);
}
errors++;
}
if(data274.who === undefined){
const err809 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err809];
}
else {
vErrors.push(err809);
}
errors++;
}
if(data274.action === undefined){
const err810 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "action"},message:"must have required property '"+"action"+"'"};
if(vErrors === null){
vErrors = [err810];
}
else {
vErrors.push(err810);
}
errors++;
}
if(data274.evidence === undefined){
const err811 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err811];
}
else {
vErrors.push(err811);
}
errors++;
}
if(data274.register === undefined){
const err812 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "register"},message:"must have required property '"+"register"+"'"};
if(vErrors === null){
vErrors = [err812];
}
else {
vErrors.push(err812);
}
errors++;
}
if(data274.requirements === undefined){
const err813 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46,schemaPath:"#/properties/lots/items/properties/followUp/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err813];
}
else {
vErrors.push(err813);
}
errors++;
}
for(const key51 in data274){
if(!(((((((key51 === "when") || (key51 === "schedule")) || (key51 === "who")) || (key51 === "action")) || (key51 === "evidence")) || (key51 === "register")) || (key51 === "requirements"))){
const err814 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46,schemaPath:"#/properties/lots/items/properties/followUp/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err814];
}
else {
vErrors.push(err814);
}
errors++;
}
}
if(data274.when !== undefined){
let data275 = data274.when;
if(typeof data275 === "string"){
if(func2(data275) > 4000){
const err815 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/when",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err815];
}
else {
vErrors.push(err815);
}
errors++;
}
if(func2(data275) < 1){
const err816 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/when",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err816];
}
else {
vErrors.push(err816);
}
errors++;
}
}
else {
const err817 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/when",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err817];
}
else {
vErrors.push(err817);
}
errors++;
}
}
if(data274.schedule !== undefined){
let data276 = data274.schedule;
const _errs783 = errors;
let valid268 = false;
const _errs784 = errors;
if(data276 && typeof data276 == "object" && !Array.isArray(data276)){
if(data276.first === undefined){
const err818 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "first"},message:"must have required property '"+"first"+"'"};
if(vErrors === null){
vErrors = [err818];
}
else {
vErrors.push(err818);
}
errors++;
}
if(data276.from === undefined){
const err819 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err819];
}
else {
vErrors.push(err819);
}
errors++;
}
if(data276.every === undefined){
const err820 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "every"},message:"must have required property '"+"every"+"'"};
if(vErrors === null){
vErrors = [err820];
}
else {
vErrors.push(err820);
}
errors++;
}
if(data276.times === undefined){
const err821 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "times"},message:"must have required property '"+"times"+"'"};
if(vErrors === null){
vErrors = [err821];
}
else {
vErrors.push(err821);
}
errors++;
}
if(data276.alsoOnEvent === undefined){
const err822 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/required",keyword:"required",params:{missingProperty: "alsoOnEvent"},message:"must have required property '"+"alsoOnEvent"+"'"};
if(vErrors === null){
vErrors = [err822];
}
else {
vErrors.push(err822);
}
errors++;
}
for(const key52 in data276){
if(!(((((key52 === "first") || (key52 === "from")) || (key52 === "every")) || (key52 === "times")) || (key52 === "alsoOnEvent"))){
const err823 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err823];
}
else {
vErrors.push(err823);
}
errors++;
}
}
if(data276.first !== undefined){
let data277 = data276.first;
const _errs788 = errors;
let valid270 = false;
const _errs789 = errors;
if(!(((typeof data277 == "number") && (!(data277 % 1) && !isNaN(data277))) && (isFinite(data277)))){
const err824 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err824];
}
else {
vErrors.push(err824);
}
errors++;
}
if((typeof data277 == "number") && (isFinite(data277))){
if(data277 < 0 || isNaN(data277)){
const err825 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err825];
}
else {
vErrors.push(err825);
}
errors++;
}
}
var _valid29 = _errs789 === errors;
valid270 = valid270 || _valid29;
const _errs791 = errors;
if(typeof data277 !== "string"){
const err826 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf/1/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err826];
}
else {
vErrors.push(err826);
}
errors++;
}
if(!(data277 === "before-award")){
const err827 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema31.properties.lots.items.properties.followUp.items.properties.schedule.anyOf[0].properties.first.anyOf[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err827];
}
else {
vErrors.push(err827);
}
errors++;
}
var _valid29 = _errs791 === errors;
valid270 = valid270 || _valid29;
if(!valid270){
const err828 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/first",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/first/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err828];
}
else {
vErrors.push(err828);
}
errors++;
}
else {
errors = _errs788;
if(vErrors !== null){
if(_errs788){
vErrors.length = _errs788;
}
else {
vErrors = null;
}
}
}
}
if(data276.from !== undefined){
let data278 = data276.from;
const _errs794 = errors;
let valid271 = false;
const _errs795 = errors;
if(typeof data278 === "string"){
if(!(formats0.test(data278))){
const err829 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/from",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err829];
}
else {
vErrors.push(err829);
}
errors++;
}
}
else {
const err830 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/from",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err830];
}
else {
vErrors.push(err830);
}
errors++;
}
var _valid30 = _errs795 === errors;
valid271 = valid271 || _valid30;
const _errs798 = errors;
if(data278 !== null){
const err831 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/from",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err831];
}
else {
vErrors.push(err831);
}
errors++;
}
var _valid30 = _errs798 === errors;
valid271 = valid271 || _valid30;
if(!valid271){
const err832 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/from",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err832];
}
else {
vErrors.push(err832);
}
errors++;
}
else {
errors = _errs794;
if(vErrors !== null){
if(_errs794){
vErrors.length = _errs794;
}
else {
vErrors = null;
}
}
}
}
if(data276.every !== undefined){
let data279 = data276.every;
const _errs801 = errors;
let valid273 = false;
const _errs802 = errors;
if(!(((typeof data279 == "number") && (!(data279 % 1) && !isNaN(data279))) && (isFinite(data279)))){
const err833 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/every",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/every/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err833];
}
else {
vErrors.push(err833);
}
errors++;
}
if((typeof data279 == "number") && (isFinite(data279))){
if(data279 < 1 || isNaN(data279)){
const err834 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/every",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/every/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err834];
}
else {
vErrors.push(err834);
}
errors++;
}
}
var _valid31 = _errs802 === errors;
valid273 = valid273 || _valid31;
const _errs804 = errors;
if(data279 !== null){
const err835 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/every",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/every/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err835];
}
else {
vErrors.push(err835);
}
errors++;
}
var _valid31 = _errs804 === errors;
valid273 = valid273 || _valid31;
if(!valid273){
const err836 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/every",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/every/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err836];
}
else {
vErrors.push(err836);
}
errors++;
}
else {
errors = _errs801;
if(vErrors !== null){
if(_errs801){
vErrors.length = _errs801;
}
else {
vErrors = null;
}
}
}
}
if(data276.times !== undefined){
let data280 = data276.times;
const _errs807 = errors;
let valid274 = false;
const _errs808 = errors;
if(!(((typeof data280 == "number") && (!(data280 % 1) && !isNaN(data280))) && (isFinite(data280)))){
const err837 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/times",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/times/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err837];
}
else {
vErrors.push(err837);
}
errors++;
}
if((typeof data280 == "number") && (isFinite(data280))){
if(data280 < 2 || isNaN(data280)){
const err838 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/times",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/times/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2"};
if(vErrors === null){
vErrors = [err838];
}
else {
vErrors.push(err838);
}
errors++;
}
}
var _valid32 = _errs808 === errors;
valid274 = valid274 || _valid32;
const _errs810 = errors;
if(data280 !== null){
const err839 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/times",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/times/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err839];
}
else {
vErrors.push(err839);
}
errors++;
}
var _valid32 = _errs810 === errors;
valid274 = valid274 || _valid32;
if(!valid274){
const err840 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/times",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/times/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err840];
}
else {
vErrors.push(err840);
}
errors++;
}
else {
errors = _errs807;
if(vErrors !== null){
if(_errs807){
vErrors.length = _errs807;
}
else {
vErrors = null;
}
}
}
}
if(data276.alsoOnEvent !== undefined){
if(typeof data276.alsoOnEvent !== "boolean"){
const err841 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule/alsoOnEvent",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/properties/alsoOnEvent/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err841];
}
else {
vErrors.push(err841);
}
errors++;
}
}
}
else {
const err842 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err842];
}
else {
vErrors.push(err842);
}
errors++;
}
var _valid28 = _errs784 === errors;
valid268 = valid268 || _valid28;
const _errs814 = errors;
if(data276 !== null){
const err843 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err843];
}
else {
vErrors.push(err843);
}
errors++;
}
var _valid28 = _errs814 === errors;
valid268 = valid268 || _valid28;
if(!valid268){
const err844 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/schedule",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/schedule/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err844];
}
else {
vErrors.push(err844);
}
errors++;
}
else {
errors = _errs783;
if(vErrors !== null){
if(_errs783){
vErrors.length = _errs783;
}
else {
vErrors = null;
}
}
}
}
if(data274.who !== undefined){
let data282 = data274.who;
if(typeof data282 === "string"){
if(func2(data282) < 1){
const err845 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/who",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err845];
}
else {
vErrors.push(err845);
}
errors++;
}
}
else {
const err846 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/who",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err846];
}
else {
vErrors.push(err846);
}
errors++;
}
}
if(data274.action !== undefined){
let data283 = data274.action;
if(typeof data283 === "string"){
if(func2(data283) > 4000){
const err847 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/action",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err847];
}
else {
vErrors.push(err847);
}
errors++;
}
if(func2(data283) < 1){
const err848 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/action",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err848];
}
else {
vErrors.push(err848);
}
errors++;
}
}
else {
const err849 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/action",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err849];
}
else {
vErrors.push(err849);
}
errors++;
}
}
if(data274.evidence !== undefined){
let data284 = data274.evidence;
if(typeof data284 === "string"){
if(func2(data284) > 4000){
const err850 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/evidence",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err850];
}
else {
vErrors.push(err850);
}
errors++;
}
if(func2(data284) < 1){
const err851 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/evidence",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err852 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/evidence",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err852];
}
else {
vErrors.push(err852);
}
errors++;
}
}
if(data274.register !== undefined){
let data285 = data274.register;
const _errs825 = errors;
let valid277 = false;
const _errs826 = errors;
if(typeof data285 === "string"){
if(func2(data285) > 1000){
const err853 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/register",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err853];
}
else {
vErrors.push(err853);
}
errors++;
}
if(!pattern29.test(data285)){
const err854 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/register",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err854];
}
else {
vErrors.push(err854);
}
errors++;
}
}
else {
const err855 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/register",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err855];
}
else {
vErrors.push(err855);
}
errors++;
}
var _valid33 = _errs826 === errors;
valid277 = valid277 || _valid33;
const _errs829 = errors;
if(data285 !== null){
const err856 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/register",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/register/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err856];
}
else {
vErrors.push(err856);
}
errors++;
}
var _valid33 = _errs829 === errors;
valid277 = valid277 || _valid33;
if(!valid277){
const err857 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/register",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/register/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err857];
}
else {
vErrors.push(err857);
}
errors++;
}
else {
errors = _errs825;
if(vErrors !== null){
if(_errs825){
vErrors.length = _errs825;
}
else {
vErrors = null;
}
}
}
}
if(data274.requirements !== undefined){
let data286 = data274.requirements;
if(Array.isArray(data286)){
const len73 = data286.length;
for(let i47=0; i47<len73; i47++){
let data287 = data286[i47];
if(typeof data287 === "string"){
if(func2(data287) > 80){
const err858 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/requirements/" + i47,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err858];
}
else {
vErrors.push(err858);
}
errors++;
}
if(!pattern4.test(data287)){
const err859 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/requirements/" + i47,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err859];
}
else {
vErrors.push(err859);
}
errors++;
}
}
else {
const err860 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/requirements/" + i47,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err860];
}
else {
vErrors.push(err860);
}
errors++;
}
}
}
else {
const err861 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46+"/requirements",schemaPath:"#/properties/lots/items/properties/followUp/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err861];
}
else {
vErrors.push(err861);
}
errors++;
}
}
}
else {
const err862 = {instancePath:instancePath+"/lots/" + i5+"/followUp/" + i46,schemaPath:"#/properties/lots/items/properties/followUp/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err862];
}
else {
vErrors.push(err862);
}
errors++;
}
}
}
else {
const err863 = {instancePath:instancePath+"/lots/" + i5+"/followUp",schemaPath:"#/properties/lots/items/properties/followUp/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err863];
}
else {
vErrors.push(err863);
}
errors++;
}
}
}
else {
const err864 = {instancePath:instancePath+"/lots/" + i5,schemaPath:"#/properties/lots/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err864];
}
else {
vErrors.push(err864);
}
errors++;
}
}
}
else {
const err865 = {instancePath:instancePath+"/lots",schemaPath:"#/properties/lots/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err865];
}
else {
vErrors.push(err865);
}
errors++;
}
}
if(data.practices !== undefined){
let data288 = data.practices;
if(Array.isArray(data288)){
const len74 = data288.length;
for(let i48=0; i48<len74; i48++){
let data289 = data288[i48];
if(data289 && typeof data289 == "object" && !Array.isArray(data289)){
if(data289.id === undefined){
const err866 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err866];
}
else {
vErrors.push(err866);
}
errors++;
}
if(data289.title === undefined){
const err867 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err867];
}
else {
vErrors.push(err867);
}
errors++;
}
if(data289.buyer === undefined){
const err868 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "buyer"},message:"must have required property '"+"buyer"+"'"};
if(vErrors === null){
vErrors = [err868];
}
else {
vErrors.push(err868);
}
errors++;
}
if(data289.country === undefined){
const err869 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "country"},message:"must have required property '"+"country"+"'"};
if(vErrors === null){
vErrors = [err869];
}
else {
vErrors.push(err869);
}
errors++;
}
if(data289.from === undefined){
const err870 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err870];
}
else {
vErrors.push(err870);
}
errors++;
}
if(data289.to === undefined){
const err871 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err871];
}
else {
vErrors.push(err871);
}
errors++;
}
if(data289.what === undefined){
const err872 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err872];
}
else {
vErrors.push(err872);
}
errors++;
}
if(data289.result === undefined){
const err873 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "result"},message:"must have required property '"+"result"+"'"};
if(vErrors === null){
vErrors = [err873];
}
else {
vErrors.push(err873);
}
errors++;
}
if(data289.lesson === undefined){
const err874 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "lesson"},message:"must have required property '"+"lesson"+"'"};
if(vErrors === null){
vErrors = [err874];
}
else {
vErrors.push(err874);
}
errors++;
}
if(data289.requirements === undefined){
const err875 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err875];
}
else {
vErrors.push(err875);
}
errors++;
}
if(data289.sources === undefined){
const err876 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err876];
}
else {
vErrors.push(err876);
}
errors++;
}
for(const key53 in data289){
if(!(func1.call(schema31.properties.practices.items.properties, key53))){
const err877 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err877];
}
else {
vErrors.push(err877);
}
errors++;
}
}
if(data289.id !== undefined){
let data290 = data289.id;
if(typeof data290 === "string"){
if(func2(data290) > 80){
const err878 = {instancePath:instancePath+"/practices/" + i48+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err878];
}
else {
vErrors.push(err878);
}
errors++;
}
if(!pattern4.test(data290)){
const err879 = {instancePath:instancePath+"/practices/" + i48+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err880 = {instancePath:instancePath+"/practices/" + i48+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err880];
}
else {
vErrors.push(err880);
}
errors++;
}
}
if(data289.title !== undefined){
let data291 = data289.title;
if(typeof data291 === "string"){
if(func2(data291) > 4000){
const err881 = {instancePath:instancePath+"/practices/" + i48+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err881];
}
else {
vErrors.push(err881);
}
errors++;
}
if(func2(data291) < 1){
const err882 = {instancePath:instancePath+"/practices/" + i48+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err882];
}
else {
vErrors.push(err882);
}
errors++;
}
}
else {
const err883 = {instancePath:instancePath+"/practices/" + i48+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err883];
}
else {
vErrors.push(err883);
}
errors++;
}
}
if(data289.buyer !== undefined){
let data292 = data289.buyer;
if(typeof data292 === "string"){
if(func2(data292) > 4000){
const err884 = {instancePath:instancePath+"/practices/" + i48+"/buyer",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err884];
}
else {
vErrors.push(err884);
}
errors++;
}
if(func2(data292) < 1){
const err885 = {instancePath:instancePath+"/practices/" + i48+"/buyer",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err885];
}
else {
vErrors.push(err885);
}
errors++;
}
}
else {
const err886 = {instancePath:instancePath+"/practices/" + i48+"/buyer",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err886];
}
else {
vErrors.push(err886);
}
errors++;
}
}
if(data289.country !== undefined){
let data293 = data289.country;
if(typeof data293 === "string"){
if(!pattern6.test(data293)){
const err887 = {instancePath:instancePath+"/practices/" + i48+"/country",schemaPath:"common.schema.json#/$defs/country/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},message:"must match pattern \""+"^[A-Z]{2}$"+"\""};
if(vErrors === null){
vErrors = [err887];
}
else {
vErrors.push(err887);
}
errors++;
}
}
else {
const err888 = {instancePath:instancePath+"/practices/" + i48+"/country",schemaPath:"common.schema.json#/$defs/country/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err888];
}
else {
vErrors.push(err888);
}
errors++;
}
}
if(data289.from !== undefined){
let data294 = data289.from;
const _errs854 = errors;
let valid289 = false;
const _errs855 = errors;
if(!(((typeof data294 == "number") && (!(data294 % 1) && !isNaN(data294))) && (isFinite(data294)))){
const err889 = {instancePath:instancePath+"/practices/" + i48+"/from",schemaPath:"#/properties/practices/items/properties/from/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err889];
}
else {
vErrors.push(err889);
}
errors++;
}
var _valid34 = _errs855 === errors;
valid289 = valid289 || _valid34;
const _errs857 = errors;
if(data294 !== null){
const err890 = {instancePath:instancePath+"/practices/" + i48+"/from",schemaPath:"#/properties/practices/items/properties/from/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err890];
}
else {
vErrors.push(err890);
}
errors++;
}
var _valid34 = _errs857 === errors;
valid289 = valid289 || _valid34;
if(!valid289){
const err891 = {instancePath:instancePath+"/practices/" + i48+"/from",schemaPath:"#/properties/practices/items/properties/from/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err891];
}
else {
vErrors.push(err891);
}
errors++;
}
else {
errors = _errs854;
if(vErrors !== null){
if(_errs854){
vErrors.length = _errs854;
}
else {
vErrors = null;
}
}
}
}
if(data289.to !== undefined){
let data295 = data289.to;
const _errs860 = errors;
let valid290 = false;
const _errs861 = errors;
if(!(((typeof data295 == "number") && (!(data295 % 1) && !isNaN(data295))) && (isFinite(data295)))){
const err892 = {instancePath:instancePath+"/practices/" + i48+"/to",schemaPath:"#/properties/practices/items/properties/to/anyOf/0/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err892];
}
else {
vErrors.push(err892);
}
errors++;
}
var _valid35 = _errs861 === errors;
valid290 = valid290 || _valid35;
const _errs863 = errors;
if(data295 !== null){
const err893 = {instancePath:instancePath+"/practices/" + i48+"/to",schemaPath:"#/properties/practices/items/properties/to/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err893];
}
else {
vErrors.push(err893);
}
errors++;
}
var _valid35 = _errs863 === errors;
valid290 = valid290 || _valid35;
if(!valid290){
const err894 = {instancePath:instancePath+"/practices/" + i48+"/to",schemaPath:"#/properties/practices/items/properties/to/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
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
if(data289.what !== undefined){
let data296 = data289.what;
if(typeof data296 === "string"){
if(func2(data296) > 4000){
const err895 = {instancePath:instancePath+"/practices/" + i48+"/what",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err895];
}
else {
vErrors.push(err895);
}
errors++;
}
if(func2(data296) < 1){
const err896 = {instancePath:instancePath+"/practices/" + i48+"/what",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err897 = {instancePath:instancePath+"/practices/" + i48+"/what",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err897];
}
else {
vErrors.push(err897);
}
errors++;
}
}
if(data289.result !== undefined){
let data297 = data289.result;
const _errs869 = errors;
let valid292 = false;
const _errs870 = errors;
if(typeof data297 === "string"){
if(func2(data297) > 4000){
const err898 = {instancePath:instancePath+"/practices/" + i48+"/result",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err898];
}
else {
vErrors.push(err898);
}
errors++;
}
if(func2(data297) < 1){
const err899 = {instancePath:instancePath+"/practices/" + i48+"/result",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err899];
}
else {
vErrors.push(err899);
}
errors++;
}
}
else {
const err900 = {instancePath:instancePath+"/practices/" + i48+"/result",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err900];
}
else {
vErrors.push(err900);
}
errors++;
}
var _valid36 = _errs870 === errors;
valid292 = valid292 || _valid36;
const _errs873 = errors;
if(data297 !== null){
const err901 = {instancePath:instancePath+"/practices/" + i48+"/result",schemaPath:"#/properties/practices/items/properties/result/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err901];
}
else {
vErrors.push(err901);
}
errors++;
}
var _valid36 = _errs873 === errors;
valid292 = valid292 || _valid36;
if(!valid292){
const err902 = {instancePath:instancePath+"/practices/" + i48+"/result",schemaPath:"#/properties/practices/items/properties/result/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err902];
}
else {
vErrors.push(err902);
}
errors++;
}
else {
errors = _errs869;
if(vErrors !== null){
if(_errs869){
vErrors.length = _errs869;
}
else {
vErrors = null;
}
}
}
}
if(data289.lesson !== undefined){
let data298 = data289.lesson;
const _errs876 = errors;
let valid294 = false;
const _errs877 = errors;
if(typeof data298 === "string"){
if(func2(data298) > 4000){
const err903 = {instancePath:instancePath+"/practices/" + i48+"/lesson",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err903];
}
else {
vErrors.push(err903);
}
errors++;
}
if(func2(data298) < 1){
const err904 = {instancePath:instancePath+"/practices/" + i48+"/lesson",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err905 = {instancePath:instancePath+"/practices/" + i48+"/lesson",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err905];
}
else {
vErrors.push(err905);
}
errors++;
}
var _valid37 = _errs877 === errors;
valid294 = valid294 || _valid37;
const _errs880 = errors;
if(data298 !== null){
const err906 = {instancePath:instancePath+"/practices/" + i48+"/lesson",schemaPath:"#/properties/practices/items/properties/lesson/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err906];
}
else {
vErrors.push(err906);
}
errors++;
}
var _valid37 = _errs880 === errors;
valid294 = valid294 || _valid37;
if(!valid294){
const err907 = {instancePath:instancePath+"/practices/" + i48+"/lesson",schemaPath:"#/properties/practices/items/properties/lesson/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err907];
}
else {
vErrors.push(err907);
}
errors++;
}
else {
errors = _errs876;
if(vErrors !== null){
if(_errs876){
vErrors.length = _errs876;
}
else {
vErrors = null;
}
}
}
}
if(data289.requirements !== undefined){
let data299 = data289.requirements;
if(Array.isArray(data299)){
const len75 = data299.length;
for(let i49=0; i49<len75; i49++){
let data300 = data299[i49];
if(typeof data300 === "string"){
if(func2(data300) > 80){
const err908 = {instancePath:instancePath+"/practices/" + i48+"/requirements/" + i49,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err908];
}
else {
vErrors.push(err908);
}
errors++;
}
if(!pattern4.test(data300)){
const err909 = {instancePath:instancePath+"/practices/" + i48+"/requirements/" + i49,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err909];
}
else {
vErrors.push(err909);
}
errors++;
}
}
else {
const err910 = {instancePath:instancePath+"/practices/" + i48+"/requirements/" + i49,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err910];
}
else {
vErrors.push(err910);
}
errors++;
}
}
}
else {
const err911 = {instancePath:instancePath+"/practices/" + i48+"/requirements",schemaPath:"#/properties/practices/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err911];
}
else {
vErrors.push(err911);
}
errors++;
}
}
if(data289.sources !== undefined){
let data301 = data289.sources;
if(Array.isArray(data301)){
const len76 = data301.length;
for(let i50=0; i50<len76; i50++){
let data302 = data301[i50];
if(typeof data302 === "string"){
if(func2(data302) < 1){
const err912 = {instancePath:instancePath+"/practices/" + i48+"/sources/" + i50,schemaPath:"#/properties/practices/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err912];
}
else {
vErrors.push(err912);
}
errors++;
}
}
else {
const err913 = {instancePath:instancePath+"/practices/" + i48+"/sources/" + i50,schemaPath:"#/properties/practices/items/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err913];
}
else {
vErrors.push(err913);
}
errors++;
}
}
}
else {
const err914 = {instancePath:instancePath+"/practices/" + i48+"/sources",schemaPath:"#/properties/practices/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err914];
}
else {
vErrors.push(err914);
}
errors++;
}
}
}
else {
const err915 = {instancePath:instancePath+"/practices/" + i48,schemaPath:"#/properties/practices/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err915];
}
else {
vErrors.push(err915);
}
errors++;
}
}
}
else {
const err916 = {instancePath:instancePath+"/practices",schemaPath:"#/properties/practices/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err916];
}
else {
vErrors.push(err916);
}
errors++;
}
}
if(data.issues !== undefined){
let data303 = data.issues;
if(Array.isArray(data303)){
const len77 = data303.length;
for(let i51=0; i51<len77; i51++){
let data304 = data303[i51];
if(data304 && typeof data304 == "object" && !Array.isArray(data304)){
if(data304.id === undefined){
const err917 = {instancePath:instancePath+"/issues/" + i51,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err917];
}
else {
vErrors.push(err917);
}
errors++;
}
if(data304.title === undefined){
const err918 = {instancePath:instancePath+"/issues/" + i51,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err918];
}
else {
vErrors.push(err918);
}
errors++;
}
if(data304.issue === undefined){
const err919 = {instancePath:instancePath+"/issues/" + i51,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "issue"},message:"must have required property '"+"issue"+"'"};
if(vErrors === null){
vErrors = [err919];
}
else {
vErrors.push(err919);
}
errors++;
}
if(data304.ask === undefined){
const err920 = {instancePath:instancePath+"/issues/" + i51,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "ask"},message:"must have required property '"+"ask"+"'"};
if(vErrors === null){
vErrors = [err920];
}
else {
vErrors.push(err920);
}
errors++;
}
if(data304.addressees === undefined){
const err921 = {instancePath:instancePath+"/issues/" + i51,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "addressees"},message:"must have required property '"+"addressees"+"'"};
if(vErrors === null){
vErrors = [err921];
}
else {
vErrors.push(err921);
}
errors++;
}
if(data304.requirements === undefined){
const err922 = {instancePath:instancePath+"/issues/" + i51,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err922];
}
else {
vErrors.push(err922);
}
errors++;
}
if(data304.sources === undefined){
const err923 = {instancePath:instancePath+"/issues/" + i51,schemaPath:"#/properties/issues/items/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err923];
}
else {
vErrors.push(err923);
}
errors++;
}
for(const key54 in data304){
if(!(((((((key54 === "id") || (key54 === "title")) || (key54 === "issue")) || (key54 === "ask")) || (key54 === "addressees")) || (key54 === "requirements")) || (key54 === "sources"))){
const err924 = {instancePath:instancePath+"/issues/" + i51,schemaPath:"#/properties/issues/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err924];
}
else {
vErrors.push(err924);
}
errors++;
}
}
if(data304.id !== undefined){
let data305 = data304.id;
if(typeof data305 === "string"){
if(func2(data305) > 80){
const err925 = {instancePath:instancePath+"/issues/" + i51+"/id",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err925];
}
else {
vErrors.push(err925);
}
errors++;
}
if(!pattern4.test(data305)){
const err926 = {instancePath:instancePath+"/issues/" + i51+"/id",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err926];
}
else {
vErrors.push(err926);
}
errors++;
}
}
else {
const err927 = {instancePath:instancePath+"/issues/" + i51+"/id",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err927];
}
else {
vErrors.push(err927);
}
errors++;
}
}
if(data304.title !== undefined){
let data306 = data304.title;
if(typeof data306 === "string"){
if(func2(data306) > 4000){
const err928 = {instancePath:instancePath+"/issues/" + i51+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err928];
}
else {
vErrors.push(err928);
}
errors++;
}
if(func2(data306) < 1){
const err929 = {instancePath:instancePath+"/issues/" + i51+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err929];
}
else {
vErrors.push(err929);
}
errors++;
}
}
else {
const err930 = {instancePath:instancePath+"/issues/" + i51+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err930];
}
else {
vErrors.push(err930);
}
errors++;
}
}
if(data304.issue !== undefined){
let data307 = data304.issue;
if(typeof data307 === "string"){
if(func2(data307) > 4000){
const err931 = {instancePath:instancePath+"/issues/" + i51+"/issue",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err931];
}
else {
vErrors.push(err931);
}
errors++;
}
if(func2(data307) < 1){
const err932 = {instancePath:instancePath+"/issues/" + i51+"/issue",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err932];
}
else {
vErrors.push(err932);
}
errors++;
}
}
else {
const err933 = {instancePath:instancePath+"/issues/" + i51+"/issue",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err933];
}
else {
vErrors.push(err933);
}
errors++;
}
}
if(data304.ask !== undefined){
let data308 = data304.ask;
if(typeof data308 === "string"){
if(func2(data308) > 4000){
const err934 = {instancePath:instancePath+"/issues/" + i51+"/ask",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err934];
}
else {
vErrors.push(err934);
}
errors++;
}
if(func2(data308) < 1){
const err935 = {instancePath:instancePath+"/issues/" + i51+"/ask",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err935];
}
else {
vErrors.push(err935);
}
errors++;
}
}
else {
const err936 = {instancePath:instancePath+"/issues/" + i51+"/ask",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err936];
}
else {
vErrors.push(err936);
}
errors++;
}
}
if(data304.addressees !== undefined){
let data309 = data304.addressees;
if(Array.isArray(data309)){
const len78 = data309.length;
for(let i52=0; i52<len78; i52++){
let data310 = data309[i52];
if(typeof data310 !== "string"){
const err937 = {instancePath:instancePath+"/issues/" + i51+"/addressees/" + i52,schemaPath:"#/properties/issues/items/properties/addressees/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err937];
}
else {
vErrors.push(err937);
}
errors++;
}
if(!(((((((data310 === "brands") || (data310 === "manufacturers")) || (data310 === "smelters-and-mines")) || (data310 === "recyclers")) || (data310 === "resellers")) || (data310 === "label-owners")) || (data310 === "lawmakers"))){
const err938 = {instancePath:instancePath+"/issues/" + i51+"/addressees/" + i52,schemaPath:"#/properties/issues/items/properties/addressees/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.issues.items.properties.addressees.items.enum},message:"must be equal to one of the allowed values"};
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
const err939 = {instancePath:instancePath+"/issues/" + i51+"/addressees",schemaPath:"#/properties/issues/items/properties/addressees/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err939];
}
else {
vErrors.push(err939);
}
errors++;
}
}
if(data304.requirements !== undefined){
let data311 = data304.requirements;
if(Array.isArray(data311)){
const len79 = data311.length;
for(let i53=0; i53<len79; i53++){
let data312 = data311[i53];
if(typeof data312 === "string"){
if(func2(data312) > 80){
const err940 = {instancePath:instancePath+"/issues/" + i51+"/requirements/" + i53,schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err940];
}
else {
vErrors.push(err940);
}
errors++;
}
if(!pattern4.test(data312)){
const err941 = {instancePath:instancePath+"/issues/" + i51+"/requirements/" + i53,schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err941];
}
else {
vErrors.push(err941);
}
errors++;
}
}
else {
const err942 = {instancePath:instancePath+"/issues/" + i51+"/requirements/" + i53,schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err942];
}
else {
vErrors.push(err942);
}
errors++;
}
}
}
else {
const err943 = {instancePath:instancePath+"/issues/" + i51+"/requirements",schemaPath:"#/properties/issues/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err943];
}
else {
vErrors.push(err943);
}
errors++;
}
}
if(data304.sources !== undefined){
let data313 = data304.sources;
if(Array.isArray(data313)){
const len80 = data313.length;
for(let i54=0; i54<len80; i54++){
let data314 = data313[i54];
if(typeof data314 === "string"){
if(func2(data314) < 1){
const err944 = {instancePath:instancePath+"/issues/" + i51+"/sources/" + i54,schemaPath:"#/properties/issues/items/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err944];
}
else {
vErrors.push(err944);
}
errors++;
}
}
else {
const err945 = {instancePath:instancePath+"/issues/" + i51+"/sources/" + i54,schemaPath:"#/properties/issues/items/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err945];
}
else {
vErrors.push(err945);
}
errors++;
}
}
}
else {
const err946 = {instancePath:instancePath+"/issues/" + i51+"/sources",schemaPath:"#/properties/issues/items/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err946];
}
else {
vErrors.push(err946);
}
errors++;
}
}
}
else {
const err947 = {instancePath:instancePath+"/issues/" + i51,schemaPath:"#/properties/issues/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err947];
}
else {
vErrors.push(err947);
}
errors++;
}
}
}
else {
const err948 = {instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err948];
}
else {
vErrors.push(err948);
}
errors++;
}
}
if(data.sources !== undefined){
let data315 = data.sources;
if(Array.isArray(data315)){
const len81 = data315.length;
for(let i55=0; i55<len81; i55++){
let data316 = data315[i55];
if(data316 && typeof data316 == "object" && !Array.isArray(data316)){
if(data316.id === undefined){
const err949 = {instancePath:instancePath+"/sources/" + i55,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err949];
}
else {
vErrors.push(err949);
}
errors++;
}
if(data316.title === undefined){
const err950 = {instancePath:instancePath+"/sources/" + i55,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err950];
}
else {
vErrors.push(err950);
}
errors++;
}
if(data316.publisher === undefined){
const err951 = {instancePath:instancePath+"/sources/" + i55,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err951];
}
else {
vErrors.push(err951);
}
errors++;
}
if(data316.date === undefined){
const err952 = {instancePath:instancePath+"/sources/" + i55,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err952];
}
else {
vErrors.push(err952);
}
errors++;
}
if(data316.url === undefined){
const err953 = {instancePath:instancePath+"/sources/" + i55,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err953];
}
else {
vErrors.push(err953);
}
errors++;
}
if(data316.read === undefined){
const err954 = {instancePath:instancePath+"/sources/" + i55,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'"};
if(vErrors === null){
vErrors = [err954];
}
else {
vErrors.push(err954);
}
errors++;
}
for(const key55 in data316){
if(!((((((key55 === "id") || (key55 === "title")) || (key55 === "publisher")) || (key55 === "date")) || (key55 === "url")) || (key55 === "read"))){
const err955 = {instancePath:instancePath+"/sources/" + i55,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err955];
}
else {
vErrors.push(err955);
}
errors++;
}
}
if(data316.id !== undefined){
let data317 = data316.id;
if(typeof data317 === "string"){
if(func2(data317) < 1){
const err956 = {instancePath:instancePath+"/sources/" + i55+"/id",schemaPath:"#/properties/sources/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err956];
}
else {
vErrors.push(err956);
}
errors++;
}
}
else {
const err957 = {instancePath:instancePath+"/sources/" + i55+"/id",schemaPath:"#/properties/sources/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err957];
}
else {
vErrors.push(err957);
}
errors++;
}
}
if(data316.title !== undefined){
let data318 = data316.title;
if(typeof data318 === "string"){
if(func2(data318) > 4000){
const err958 = {instancePath:instancePath+"/sources/" + i55+"/title",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err958];
}
else {
vErrors.push(err958);
}
errors++;
}
if(func2(data318) < 1){
const err959 = {instancePath:instancePath+"/sources/" + i55+"/title",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err959];
}
else {
vErrors.push(err959);
}
errors++;
}
}
else {
const err960 = {instancePath:instancePath+"/sources/" + i55+"/title",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err960];
}
else {
vErrors.push(err960);
}
errors++;
}
}
if(data316.publisher !== undefined){
let data319 = data316.publisher;
if(typeof data319 === "string"){
if(func2(data319) > 4000){
const err961 = {instancePath:instancePath+"/sources/" + i55+"/publisher",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err961];
}
else {
vErrors.push(err961);
}
errors++;
}
if(func2(data319) < 1){
const err962 = {instancePath:instancePath+"/sources/" + i55+"/publisher",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err963 = {instancePath:instancePath+"/sources/" + i55+"/publisher",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err963];
}
else {
vErrors.push(err963);
}
errors++;
}
}
if(data316.date !== undefined){
let data320 = data316.date;
if(typeof data320 === "string"){
if(func2(data320) > 4000){
const err964 = {instancePath:instancePath+"/sources/" + i55+"/date",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err964];
}
else {
vErrors.push(err964);
}
errors++;
}
if(func2(data320) < 1){
const err965 = {instancePath:instancePath+"/sources/" + i55+"/date",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err965];
}
else {
vErrors.push(err965);
}
errors++;
}
}
else {
const err966 = {instancePath:instancePath+"/sources/" + i55+"/date",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err966];
}
else {
vErrors.push(err966);
}
errors++;
}
}
if(data316.url !== undefined){
let data321 = data316.url;
if(typeof data321 === "string"){
if(func2(data321) > 1000){
const err967 = {instancePath:instancePath+"/sources/" + i55+"/url",schemaPath:"common.schema.json#/$defs/url/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err967];
}
else {
vErrors.push(err967);
}
errors++;
}
if(!pattern29.test(data321)){
const err968 = {instancePath:instancePath+"/sources/" + i55+"/url",schemaPath:"common.schema.json#/$defs/url/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s]+$"},message:"must match pattern \""+"^https?://[^\\s]+$"+"\""};
if(vErrors === null){
vErrors = [err968];
}
else {
vErrors.push(err968);
}
errors++;
}
}
else {
const err969 = {instancePath:instancePath+"/sources/" + i55+"/url",schemaPath:"common.schema.json#/$defs/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err969];
}
else {
vErrors.push(err969);
}
errors++;
}
}
if(data316.read !== undefined){
let data322 = data316.read;
if(typeof data322 === "string"){
if(!(formats0.test(data322))){
const err970 = {instancePath:instancePath+"/sources/" + i55+"/read",schemaPath:"common.schema.json#/$defs/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err970];
}
else {
vErrors.push(err970);
}
errors++;
}
}
else {
const err971 = {instancePath:instancePath+"/sources/" + i55+"/read",schemaPath:"common.schema.json#/$defs/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err971];
}
else {
vErrors.push(err971);
}
errors++;
}
}
}
else {
const err972 = {instancePath:instancePath+"/sources/" + i55,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err972];
}
else {
vErrors.push(err972);
}
errors++;
}
}
}
else {
const err973 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err973];
}
else {
vErrors.push(err973);
}
errors++;
}
}
if(data.warnings !== undefined){
let data323 = data.warnings;
if(Array.isArray(data323)){
const len82 = data323.length;
for(let i56=0; i56<len82; i56++){
let data324 = data323[i56];
if(data324 && typeof data324 == "object" && !Array.isArray(data324)){
if(data324.code === undefined){
const err974 = {instancePath:instancePath+"/warnings/" + i56,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err974];
}
else {
vErrors.push(err974);
}
errors++;
}
if(data324.message === undefined){
const err975 = {instancePath:instancePath+"/warnings/" + i56,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
if(vErrors === null){
vErrors = [err975];
}
else {
vErrors.push(err975);
}
errors++;
}
if(data324.path === undefined){
const err976 = {instancePath:instancePath+"/warnings/" + i56,schemaPath:"#/properties/warnings/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err976];
}
else {
vErrors.push(err976);
}
errors++;
}
for(const key56 in data324){
if(!(((key56 === "code") || (key56 === "message")) || (key56 === "path"))){
const err977 = {instancePath:instancePath+"/warnings/" + i56,schemaPath:"#/properties/warnings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err977];
}
else {
vErrors.push(err977);
}
errors++;
}
}
if(data324.code !== undefined){
let data325 = data324.code;
if(typeof data325 === "string"){
if(func2(data325) > 80){
const err978 = {instancePath:instancePath+"/warnings/" + i56+"/code",schemaPath:"common.schema.json#/$defs/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err978];
}
else {
vErrors.push(err978);
}
errors++;
}
if(!pattern4.test(data325)){
const err979 = {instancePath:instancePath+"/warnings/" + i56+"/code",schemaPath:"common.schema.json#/$defs/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err979];
}
else {
vErrors.push(err979);
}
errors++;
}
}
else {
const err980 = {instancePath:instancePath+"/warnings/" + i56+"/code",schemaPath:"common.schema.json#/$defs/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err980];
}
else {
vErrors.push(err980);
}
errors++;
}
}
if(data324.message !== undefined){
let data326 = data324.message;
if(typeof data326 === "string"){
if(func2(data326) > 4000){
const err981 = {instancePath:instancePath+"/warnings/" + i56+"/message",schemaPath:"common.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 4000},message:"must NOT have more than 4000 characters"};
if(vErrors === null){
vErrors = [err981];
}
else {
vErrors.push(err981);
}
errors++;
}
if(func2(data326) < 1){
const err982 = {instancePath:instancePath+"/warnings/" + i56+"/message",schemaPath:"common.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err982];
}
else {
vErrors.push(err982);
}
errors++;
}
}
else {
const err983 = {instancePath:instancePath+"/warnings/" + i56+"/message",schemaPath:"common.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err983];
}
else {
vErrors.push(err983);
}
errors++;
}
}
if(data324.path !== undefined){
let data327 = data324.path;
if(typeof data327 === "string"){
if(func2(data327) < 1){
const err984 = {instancePath:instancePath+"/warnings/" + i56+"/path",schemaPath:"#/properties/warnings/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err984];
}
else {
vErrors.push(err984);
}
errors++;
}
}
else {
const err985 = {instancePath:instancePath+"/warnings/" + i56+"/path",schemaPath:"#/properties/warnings/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err985];
}
else {
vErrors.push(err985);
}
errors++;
}
}
}
else {
const err986 = {instancePath:instancePath+"/warnings/" + i56,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err986];
}
else {
vErrors.push(err986);
}
errors++;
}
}
}
else {
const err987 = {instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err987];
}
else {
vErrors.push(err987);
}
errors++;
}
}
}
else {
const err988 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err988];
}
else {
vErrors.push(err988);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

