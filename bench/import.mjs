// @ts-check
/**
 * Notices per second of the import, beside bare saxes over the same bytes, in turns in one run. The notices are made here,
 * as large as real ones (half of those on TED have 23 KB). Needs `npm run build`. Exits 1 when the ratio is above its limit.
 */
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';

const NOTICES = 200;
const ROUNDS = 9;
/** Time of the import for each time of bare saxes. */
const LIMIT = 4;
const CHUNK = 64 * 1024;

const { importTenders } = await import('../dist/import/import.cjs');
const { library } = JSON.parse(readFileSync(new URL('../dist/catalogue.json', import.meta.url), 'utf8'));

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const EFORMS = 'http://data.europa.eu/p27/eforms-ubl-';
const CODES = ['30213100', '30231310', '48820000', '32420000', '39112000', '72212000'];

/** @param {string} content */
const extended = (content) =>
  `<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>${content}</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>`;

/** @param {number} number @param {string} title */
const project = (number, title) => `<cac:ProcurementProject>
    <cbc:ID schemeName="InternalID">REF-${number}</cbc:ID>
    <cbc:Name languageID="ENG">${title} ${number}</cbc:Name><cbc:Name languageID="FRA">${title} no ${number}</cbc:Name>
    <cbc:Description languageID="ENG">${'What is bought, for whom and under which conditions. '.repeat(12)}</cbc:Description>
    <cac:ProcurementAdditionalType><cbc:ProcurementTypeCode listName="social-objective">work-cond</cbc:ProcurementTypeCode></cac:ProcurementAdditionalType>
    <cac:RequestedTenderTotal><cbc:EstimatedOverallContractAmount currencyID="EUR">${1000 + number}</cbc:EstimatedOverallContractAmount></cac:RequestedTenderTotal>
    <cac:MainCommodityClassification><cbc:ItemClassificationCode listName="cpv">${CODES[number % CODES.length]}</cbc:ItemClassificationCode></cac:MainCommodityClassification>
    <cac:RealizedLocation><cac:Address><cbc:CityName>Exampleton</cbc:CityName><cac:Country><cbc:IdentificationCode listName="country">BEL</cbc:IdentificationCode></cac:Country></cac:Address></cac:RealizedLocation>
  </cac:ProcurementProject>`;

/** @param {number} number */
const organisation = (number) => `<efac:Organization><efac:Company>
    <cac:PartyIdentification><cbc:ID schemeName="organization">ORG-${number}</cbc:ID></cac:PartyIdentification>
    <cac:PartyName><cbc:Name languageID="ENG">Organisation ${number}</cbc:Name></cac:PartyName>
    <cac:PostalAddress><cbc:StreetName>Street ${number}</cbc:StreetName><cbc:CityName>Exampleton</cbc:CityName><cbc:CountrySubentityCode listName="nuts">BE100</cbc:CountrySubentityCode><cac:Country><cbc:IdentificationCode listName="country">BEL</cbc:IdentificationCode></cac:Country></cac:PostalAddress>
    <cac:Contact><cbc:Name>Procurement</cbc:Name><cbc:Telephone>+32 0</cbc:Telephone></cac:Contact>
  </efac:Company></efac:Organization>`;

const criterion = `<cac:SubordinateAwardingCriterion>${extended('<efac:AwardCriterionParameter><efbc:ParameterCode listName="number-weight">per-exa</efbc:ParameterCode><efbc:ParameterNumeric>50</efbc:ParameterNumeric></efac:AwardCriterionParameter>')}<cbc:AwardingCriterionTypeCode listName="award-criterion-type">quality</cbc:AwardingCriterionTypeCode><cbc:Description languageID="ENG">Quality of the goods and of the service.</cbc:Description></cac:SubordinateAwardingCriterion>`;

/** @param {number} number */
const lot = (number) => `<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">LOT-${number}</cbc:ID>
    <cac:TenderingTerms>${extended('<efac:SelectionCriteria><cbc:TendererRequirementTypeCode listName="selection-criterion">slc-abil-mgmt-supply</cbc:TendererRequirementTypeCode></efac:SelectionCriteria>'.repeat(4))}<cac:AwardingTerms><cac:AwardingCriterion>${criterion.repeat(4)}</cac:AwardingCriterion></cac:AwardingTerms></cac:TenderingTerms>
    <cac:TenderingProcess><cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>2027-01-01+01:00</cbc:EndDate></cac:TenderSubmissionDeadlinePeriod></cac:TenderingProcess>
    ${project(number, 'Lot')}
  </cac:ProcurementProjectLot>`;

/** @param {number} number */
const notice = (number) =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<ContractNotice xmlns="${UBL}ContractNotice-2" xmlns:cac="${UBL}CommonAggregateComponents-2" xmlns:cbc="${UBL}CommonBasicComponents-2" xmlns:ext="${UBL}CommonExtensionComponents-2" xmlns:efext="${EFORMS}extensions/1" xmlns:efac="${EFORMS}extension-aggregate-components/1" xmlns:efbc="${EFORMS}extension-basic-components/1">
  ${extended(`<efac:Organizations>${[1, 2, 3, 4].map(organisation).join('')}</efac:Organizations>`)}
  <cbc:CustomizationID>eforms-sdk-1.13</cbc:CustomizationID><cbc:ID schemeName="notice-id">${number}</cbc:ID>
  <cbc:NoticeTypeCode listName="competition">cn-standard</cbc:NoticeTypeCode><cbc:NoticeLanguageCode>ENG</cbc:NoticeLanguageCode>
  <cac:ContractingParty><cac:Party><cac:PartyIdentification><cbc:ID>ORG-2</cbc:ID></cac:PartyIdentification></cac:Party></cac:ContractingParty>
  ${project(number, 'Purchase')}
  ${Array.from({ length: 1 + (number % 7) }, (_, index) => lot(index + 1)).join('\n')}
</ContractNotice>`);

const notices = Array.from({ length: NOTICES }, (_, number) => notice(number));
const bytes = notices.reduce((sum, { length }) => sum + length, 0);

/** @param {Buffer} whole */
async function* chunks(whole) {
  for (let at = 0; at < whole.length; at += CHUNK) yield whole.subarray(at, at + CHUNK);
}

async function importAll() {
  let read = 0;
  for (const whole of notices)
    for await (const imported of importTenders(chunks(whole), { name: 'notice', library }))
      if (imported.ok && imported.draft.tender.title !== undefined) read += 1;
  if (read !== NOTICES) throw new Error(`${read} of ${NOTICES} notices were read`);
}

async function bareSaxes() {
  let tags = 0;
  for (const whole of notices) {
    const parser = new SaxesParser({ xmlns: true, position: true });
    parser.on('opentag', () => (tags += 1));
    parser.on('text', () => {});
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of chunks(whole)) parser.write(decoder.decode(chunk, { stream: true }));
    parser.close();
  }
  if (tags < NOTICES) throw new Error('saxes saw no elements');
}

/** @param {() => Promise<void>} work */
async function timed(work) {
  const before = performance.now();
  await work();
  return performance.now() - before;
}

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

await importAll();
await bareSaxes();
/** @type {number[]} */
const imports = [];
/** @type {number[]} */
const bare = [];
for (let round = 0; round < ROUNDS; round += 1) {
  imports.push(await timed(importAll));
  bare.push(await timed(bareSaxes));
}
const ratio = median(imports) / median(bare);
const perSecond = (/** @type {number} */ time) => Math.round((NOTICES / time) * 1000);
console.log(
  `${NOTICES} notices, ${(bytes / NOTICES / 1024).toFixed(1)} KB each, medians of ${ROUNDS} rounds in turns`,
);
console.log(`import      ${perSecond(median(imports))} notices/s`);
console.log(`bare saxes  ${perSecond(median(bare))} notices/s`);
console.log(`ratio       ${ratio.toFixed(2)} (limit ${LIMIT})`);
if (ratio > LIMIT) {
  console.error(`error: the import takes ${ratio.toFixed(2)} times as long as bare saxes, limit ${LIMIT}`);
  process.exitCode = 1;
}
