/** Names of eForms (OP-TED eForms SDK): namespaces, root elements, and the paths of what a tender needs. */
import type { Problem } from '../problems.js';
import type { Wanted } from './xml-tree.js';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** The namespace of each customary prefix; files may use any prefix. */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['cac', `${UBL}CommonAggregateComponents-2`],
  ['cbc', `${UBL}CommonBasicComponents-2`],
  ['ext', `${UBL}CommonExtensionComponents-2`],
  ['efext', 'http://data.europa.eu/p27/eforms-ubl-extensions/1'],
  ['efac', 'http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1'],
  ['efbc', 'http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1'],
]);

const ROOTS: readonly string[] = ['ContractNotice', 'ContractAwardNotice', 'PriorInformationNotice'];

export const EXTENSION = 'ext:UBLExtensions/ext:UBLExtension/ext:ExtensionContent/efext:EformsExtension';
export const ORGANISATION = `${EXTENSION}/efac:Organizations/efac:Organization`;
/** Party identification, name and address: never `cac:Contact`, which names persons. */
const PARTY = [
  'cac:PartyIdentification/cbc:ID',
  'cac:PartyName/cbc:Name',
  'cac:PostalAddress/cbc:CountrySubentityCode',
  'cac:PostalAddress/cac:Country/cbc:IdentificationCode',
];

const PROJECT = [
  'cbc:ID',
  'cbc:Name',
  'cac:ProcurementAdditionalType/cbc:ProcurementTypeCode',
  'cac:ProcurementAdditionalType/cbc:ProcurementType',
  'cac:RequestedTenderTotal/cbc:EstimatedOverallContractAmount',
  `cac:RequestedTenderTotal/${EXTENSION}/efbc:FrameworkMaximumAmount`,
  'cac:MainCommodityClassification/cbc:ItemClassificationCode',
  'cac:AdditionalCommodityClassification/cbc:ItemClassificationCode',
].map((path) => `cac:ProcurementProject/${path}`);

const PATHS: readonly string[] = [
  'cbc:CustomizationID',
  'cbc:ID',
  'cbc:ContractFolderID',
  'cbc:NoticeTypeCode',
  'cbc:NoticeLanguageCode',
  'cac:ContractingParty/cac:Party/cac:PartyIdentification/cbc:ID',
  `${ORGANISATION}/efbc:GroupLeadIndicator`,
  ...PARTY.map((path) => `${ORGANISATION}/efac:Company/${path}`),
  ...PARTY.map((path) => `${ORGANISATION}/efac:TouchPoint/${path}`),
  ...PROJECT,
  ...[
    'cbc:ID',
    ...PROJECT,
    'cac:TenderingProcess/cac:TenderSubmissionDeadlinePeriod/cbc:EndDate',
    'cac:TenderingProcess/cac:ParticipationRequestReceptionPeriod/cbc:EndDate',
    `cac:TenderingProcess/${EXTENSION}/efac:InterestExpressionReceptionPeriod/cbc:EndDate`,
    `cac:TenderingTerms/${EXTENSION}/efac:SelectionCriteria/cbc:TendererRequirementTypeCode`,
    `cac:TenderingTerms/${EXTENSION}/efac:StrategicProcurement/efac:StrategicProcurementInformation/efac:ProcurementDetails/efbc:AssetCategoryCode`,
  ].map((path) => `cac:ProcurementProjectLot/${path}`),
];

interface Growing extends Wanted {
  readonly below: Map<string, Growing>;
}

/** The paths as a tree, below a root element of the namespace. */
function wantedIn(namespace: string): Wanted {
  const root: Growing = { namespace, name: '', below: new Map() };
  for (const path of PATHS) {
    let node = root;
    for (const name of path.split('/')) {
      const [prefix = '', local = ''] = name.split(':');
      const next = node.below.get(local) ?? {
        namespace: NAMESPACES.get(prefix) ?? '',
        name,
        below: new Map<string, Growing>(),
      };
      node.below.set(local, next);
      node = next;
    }
  }
  return root;
}

const WANTED: ReadonlyMap<string, Wanted> = new Map(ROOTS.map((root) => [root, wantedIn(`${UBL}${root}-2`)]));

/** Attributes that tell what an element holds. */
export const KEPT_ATTRIBUTES: readonly string[] = ['currencyID', 'languageID', 'listName', 'schemeName'];

const notANotice = (message: string): Problem => ({
  code: 'not-a-notice',
  message,
  hint: 'export the notice as eForms XML or OCDS JSON, or write a tender file',
});

/** What is wanted of a document with this root element, or why it is refused. */
export function wantedOf({
  namespace,
  local,
}: {
  readonly namespace: string;
  readonly local: string;
}): Wanted | Problem {
  const wanted = WANTED.get(local);
  if (wanted?.namespace === namespace) return wanted;
  if (local === 'TED_EXPORT' || /publications\.europa\.eu|ted\.europa\.eu/.test(namespace))
    return notANotice('this is a notice in the old TED schema, from before eForms; it is not read');
  if (local === 'BusinessRegistrationInformationNotice')
    return notANotice('this notice registers a company; it is no tender');
  return notANotice(`the root element "${local.slice(0, 80)}" is that of no eForms notice of a procurement`);
}
