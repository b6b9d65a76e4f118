/** Synthetic eForms notices: fictional buyers and purchases, built so that a test can show one oddity at a time. */

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const EFORMS = 'http://data.europa.eu/p27/eforms-ubl-';

/** Text by language; a plain text is English. */
type Texts = string | Readonly<Record<string, string>>;

const texts = (element: string, value: Texts): string =>
  Object.entries(typeof value === 'string' ? { ENG: value } : value)
    .map(([language, text]) => `<cbc:${element} languageID="${language}">${text}</cbc:${element}>`)
    .join('');

export interface OrganisationParts {
  readonly id: string;
  readonly name: Texts;
  readonly country?: string;
  readonly region?: string;
  readonly touchPoint?: string;
  readonly leads?: boolean;
}

const party = (id: string): string =>
  `<cac:PartyIdentification><cbc:ID>${id}</cbc:ID></cac:PartyIdentification>`;

const organisation = ({ id, name, country, region, touchPoint, leads }: OrganisationParts): string =>
  `<efac:Organization>${leads === true ? '<efbc:GroupLeadIndicator>true</efbc:GroupLeadIndicator>' : ''}<efac:Company>${party(id)}
    <cac:PartyName>${texts('Name', name)}</cac:PartyName>
    <cac:PostalAddress><cbc:StreetName>Secret Street 1</cbc:StreetName>${region === undefined ? '' : `<cbc:CountrySubentityCode>${region}</cbc:CountrySubentityCode>`}
      ${country === undefined ? '' : `<cac:Country><cbc:IdentificationCode>${country}</cbc:IdentificationCode></cac:Country>`}</cac:PostalAddress>
    <cac:Contact><cbc:Name>Jane Contact</cbc:Name><cbc:ElectronicMail>jane@example.org</cbc:ElectronicMail></cac:Contact>
  </efac:Company>${touchPoint === undefined ? '' : `<efac:TouchPoint>${party(touchPoint)}</efac:TouchPoint>`}</efac:Organization>`;

export interface ProjectParts {
  readonly reference?: string;
  readonly title?: Texts;
  /** Codes: the first is the main one. */
  readonly cpv?: readonly string[];
  /** Amount and currency, such as `1000 EUR`. */
  readonly value?: string;
  readonly maximum?: string;
  /** Additional types as `list code` or `list code: description`. */
  readonly types?: readonly string[];
}

const extended = (content: string): string =>
  `<ext:UBLExtensions><ext:UBLExtension><ext:ExtensionContent><efext:EformsExtension>${content}</efext:EformsExtension></ext:ExtensionContent></ext:UBLExtension></ext:UBLExtensions>`;

const money = (element: string, value: string): string => {
  const [amount = '', currency = 'EUR'] = value.split(' ');
  return `<${element} currencyID="${currency}">${amount}</${element}>`;
};

function project({ reference, title, cpv = [], value, maximum, types = [] }: ProjectParts): string {
  const [main, ...additional] = cpv;
  const classified = (which: string, code: string): string =>
    `<cac:${which}CommodityClassification><cbc:ItemClassificationCode listName="cpv">${code}</cbc:ItemClassificationCode></cac:${which}CommodityClassification>`;
  return `<cac:ProcurementProject>
    ${reference === undefined ? '' : `<cbc:ID schemeName="InternalID">${reference}</cbc:ID>`}
    ${title === undefined ? '' : texts('Name', title)}
    <cbc:ProcurementTypeCode listName="contract-nature">supplies</cbc:ProcurementTypeCode>
    ${types
      .map((type) => {
        const [, list = '', code = '', description] = /^(\S+) ([^:]+)(?:: (.*))?$/.exec(type) ?? [];
        return `<cac:ProcurementAdditionalType><cbc:ProcurementTypeCode listName="${list}">${code}</cbc:ProcurementTypeCode>${description === undefined ? '' : texts('ProcurementType', description)}</cac:ProcurementAdditionalType>`;
      })
      .join('')}
    ${
      value === undefined && maximum === undefined
        ? ''
        : `<cac:RequestedTenderTotal>${maximum === undefined ? '' : extended(money('efbc:FrameworkMaximumAmount', maximum))}${value === undefined ? '' : money('cbc:EstimatedOverallContractAmount', value)}</cac:RequestedTenderTotal>`
    }
    ${main === undefined ? '' : classified('Main', main)}
    ${additional.map((code) => classified('Additional', code)).join('')}
  </cac:ProcurementProject>`;
}

export interface LotParts extends ProjectParts {
  readonly id: string;
  /** Lot, LotsGroup or Part. */
  readonly scheme?: string;
  readonly deadline?: string;
  readonly requestDeadline?: string;
  /** Items of the energy-efficiency rules. */
  readonly assets?: readonly string[];
  readonly selection?: readonly string[];
}

const lot = ({
  id,
  scheme = 'Lot',
  deadline,
  requestDeadline,
  assets = [],
  selection = [],
  ...rest
}: LotParts): string =>
  `<cac:ProcurementProjectLot><cbc:ID schemeName="${scheme}">${id}</cbc:ID>
    <cac:TenderingTerms>${extended(
      selection
        .map(
          (code) =>
            `<efac:SelectionCriteria><cbc:TendererRequirementTypeCode listName="selection-criterion">${code}</cbc:TendererRequirementTypeCode></efac:SelectionCriteria>`,
        )
        .join('') +
        assets
          .map(
            (code) =>
              `<efac:StrategicProcurement><efac:StrategicProcurementInformation><efac:ProcurementDetails><efbc:AssetCategoryCode listName="energy-efficiency-item">${code}</efbc:AssetCategoryCode></efac:ProcurementDetails></efac:StrategicProcurementInformation></efac:StrategicProcurement>`,
          )
          .join(''),
    )}</cac:TenderingTerms>
    <cac:TenderingProcess>
      ${deadline === undefined ? '' : `<cac:TenderSubmissionDeadlinePeriod><cbc:EndDate>${deadline}</cbc:EndDate></cac:TenderSubmissionDeadlinePeriod>`}
      ${requestDeadline === undefined ? '' : `<cac:ParticipationRequestReceptionPeriod><cbc:EndDate>${requestDeadline}</cbc:EndDate></cac:ParticipationRequestReceptionPeriod>`}
    </cac:TenderingProcess>
    ${project(rest)}
  </cac:ProcurementProjectLot>`;

export interface NoticeParts extends ProjectParts {
  readonly root?: string;
  readonly version?: string;
  readonly language?: string;
  /** `form type`, such as `competition cn-standard`. */
  readonly type?: string;
  readonly organisations?: readonly OrganisationParts[];
  /** Ids of the buyers. */
  readonly buyers?: readonly string[];
  readonly lots?: readonly LotParts[];
  readonly declaration?: string;
}

const BUYER: OrganisationParts = {
  id: 'ORG-0001',
  name: 'Town of Exampleton',
  country: 'BEL',
  region: 'BE100',
};

/** A whole notice; what is not given has a harmless value. */
export function notice({
  root = 'ContractNotice',
  version = 'eforms-sdk-1.13',
  language = 'ENG',
  type = 'competition cn-standard',
  organisations = [BUYER],
  buyers = ['ORG-0001'],
  lots = [{ id: 'LOT-0001', title: 'Laptops', cpv: ['30213100'] }],
  declaration = '<?xml version="1.0" encoding="UTF-8"?>',
  reference = '2026-ICT-14',
  title = 'Laptops for schools',
  cpv = ['30213100'],
  ...rest
}: NoticeParts = {}): string {
  const [form = '', code = ''] = type.split(' ');
  return `${declaration}
<${root} xmlns="${UBL}${root}-2" xmlns:cac="${UBL}CommonAggregateComponents-2" xmlns:cbc="${UBL}CommonBasicComponents-2" xmlns:ext="${UBL}CommonExtensionComponents-2" xmlns:efext="${EFORMS}extensions/1" xmlns:efac="${EFORMS}extension-aggregate-components/1" xmlns:efbc="${EFORMS}extension-basic-components/1">
  ${extended(`<efac:Organizations>${organisations.map(organisation).join('')}</efac:Organizations>`)}
  <cbc:CustomizationID>${version}</cbc:CustomizationID>
  <cbc:ID schemeName="notice-id">00000000-0000-4000-8000-000000000001</cbc:ID>
  <cbc:ContractFolderID>00000000-0000-4000-8000-000000000002</cbc:ContractFolderID>
  <cbc:NoticeTypeCode listName="${form}">${code}</cbc:NoticeTypeCode>
  <cbc:NoticeLanguageCode>${language}</cbc:NoticeLanguageCode>
  ${buyers.map((id) => `<cac:ContractingParty><cac:Party>${party(id)}</cac:Party></cac:ContractingParty>`).join('')}
  ${project({ reference, title, cpv, ...rest })}
  ${lots.map(lot).join('\n')}
</${root}>
`;
}
