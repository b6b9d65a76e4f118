/** An eForms notice (tree) to facts. Paths and business terms: eForms SDK 1.3 to 1.15. */
import type { BuyerFacts, CodeFacts, LocalText, LotFacts, Money, NoticeFacts } from '../facts.js';
import type { NoticeStage } from '../../model/imported.js';
import type { Problem } from '../problems.js';
import { assetCodesIn, declaredIn } from './declared.js';
import { EXTENSION, ORGANISATION } from './names.js';
import { select, textAt } from './select.js';
import type { XmlNode } from './xml-tree.js';

const localTexts = (nodes: readonly XmlNode[]): readonly LocalText[] =>
  nodes.map(({ attributes, text }) => ({ language: attributes['languageID'] ?? null, text }));

function moneyAt(node: XmlNode, path: string): Money | null {
  const found = select(node, path).find(({ text }) => text.trim() !== '');
  const amount = Number(found?.text.trim());
  return found === undefined || !Number.isFinite(amount)
    ? null
    : { amount, currency: found.attributes['currencyID'] ?? null };
}

const TOTAL = 'cac:ProcurementProject/cac:RequestedTenderTotal';
const estimateOf = (node: XmlNode): Money | null =>
  moneyAt(node, `${TOTAL}/cbc:EstimatedOverallContractAmount`);
const maximumOf = (node: XmlNode): Money | null =>
  moneyAt(node, `${TOTAL}/${EXTENSION}/efbc:FrameworkMaximumAmount`);

const codesOf = (node: XmlNode): readonly CodeFacts[] =>
  ['Main', 'Additional'].flatMap((which) =>
    select(
      node,
      `cac:ProcurementProject/cac:${which}CommodityClassification/cbc:ItemClassificationCode`,
    ).flatMap(({ text, attributes }) =>
      text.trim() === '' || (attributes['listName'] ?? 'cpv') !== 'cpv'
        ? []
        : [{ scheme: 'CPV' as const, code: text.trim() }],
    ),
  );

/** The day of a date with zone, such as `2024-01-16+00:00`, as it is written there. */
const dayOf = (date: string | null): string | null => /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0] ?? null;

/** Offers, else requests to take part, else expressions of interest (BT-131, BT-1311, BT-630). */
const DEADLINES: readonly string[] = [
  'cac:TenderSubmissionDeadlinePeriod',
  'cac:ParticipationRequestReceptionPeriod',
  `${EXTENSION}/efac:InterestExpressionReceptionPeriod`,
];

function deadlineOf(lot: XmlNode): string | null {
  const days = DEADLINES.map((period) =>
    select(lot, `cac:TenderingProcess/${period}/cbc:EndDate`)
      .flatMap(({ text }) => dayOf(text.trim()) ?? [])
      .sort(),
  );
  return days.find((found) => found.length > 0)?.[0] ?? null;
}

interface Organisation extends BuyerFacts {
  readonly ids: readonly string[];
  readonly leads: boolean;
}

const idsOf = (party: XmlNode): readonly string[] =>
  select(party, 'cac:PartyIdentification/cbc:ID').flatMap(({ text }) => text.trim() || []);

/** Companies, and their touch points: both have an id of their own, and both stand for the company. */
const organisationsOf = (root: XmlNode): readonly Organisation[] =>
  select(root, ORGANISATION).flatMap((organisation) => {
    const leads = textAt(organisation, 'efbc:GroupLeadIndicator') === 'true';
    const [company] = select(organisation, 'efac:Company');
    if (company === undefined) return [];
    return [
      {
        ids: [company, ...select(organisation, 'efac:TouchPoint')].flatMap(idsOf),
        leads,
        names: localTexts(select(company, 'cac:PartyName/cbc:Name')),
        country: textAt(company, 'cac:PostalAddress/cac:Country/cbc:IdentificationCode'),
        region: textAt(company, 'cac:PostalAddress/cbc:CountrySubentityCode'),
      },
    ];
  });

/** The buyers, the leader of a group first. The first organisation of a notice may be anyone. */
function buyersOf(root: XmlNode): readonly BuyerFacts[] {
  const organisations = organisationsOf(root);
  const ids = select(root, 'cac:ContractingParty/cac:Party/cac:PartyIdentification/cbc:ID')
    .map(({ text }) => text.trim())
    .filter((id) => id !== '');
  const buyers = [
    ...new Set(
      ids.flatMap((id) => organisations.find((organisation) => organisation.ids.includes(id)) ?? []),
    ),
  ];
  return [...buyers.filter(({ leads }) => leads), ...buyers.filter(({ leads }) => !leads)];
}

/** Form types (BT-03); in older notices a correction has the form type `change`. */
const STAGES: ReadonlyMap<string, NoticeStage> = new Map([
  ['planning', 'planning'],
  ['consultation', 'planning'],
  ['competition', 'competition'],
  ['change', 'competition'],
  ['dir-awa-pre', 'result'],
  ['result', 'result'],
  ['cont-modif', 'modification'],
  ['completion', 'modification'],
]);

const stageOf = (root: XmlNode): NoticeStage | null => {
  const listName = select(root, 'cbc:NoticeTypeCode')[0]?.attributes['listName'];
  return listName === undefined ? null : (STAGES.get(listName) ?? 'other');
};

/** `1.13` of `eforms-sdk-1.13#extended#...`; a national name such as `eforms-de-2.1` stays as it is. */
const versionOf = (root: XmlNode): string | null => {
  const stated = textAt(root, 'cbc:CustomizationID');
  return stated === null
    ? null
    : (/^eforms-sdk-(\d+\.\d+)/.exec(stated)?.[1] ?? stated.split('#')[0] ?? null);
};

/** SDK 1.3 is the oldest version that was published for use. */
function versionProblems(version: string | null): readonly Problem[] {
  const [major, minor] = (/^(\d+)\.(\d+)$/.exec(version ?? '') ?? []).slice(1).map(Number);
  return major === 1 && minor !== undefined && minor < 3
    ? [
        {
          code: 'old-version',
          message: `the notice uses version ${version ?? ''} of the eForms SDK; 1.3 and later were tried`,
          hint: 'compare what was read with the notice',
        },
      ]
    : [];
}

function lotOf(node: XmlNode): LotFacts {
  return {
    id: textAt(node, 'cbc:ID'),
    titles: localTexts(select(node, 'cac:ProcurementProject/cbc:Name')),
    codes: [...codesOf(node), ...assetCodesIn(node).map((code) => ({ scheme: 'EED' as const, code }))],
    value: estimateOf(node),
    frameworkMaximum: maximumOf(node),
    words: [],
    deadline: deadlineOf(node),
  };
}

/** @param encoding of the file, as found */
export function noticeFacts(root: XmlNode, encoding: string): NoticeFacts {
  const scheme = (node: XmlNode): string => select(node, 'cbc:ID')[0]?.attributes['schemeName'] ?? 'Lot';
  const all = select(root, 'cac:ProcurementProjectLot');
  const lots = all.filter((node) => scheme(node) === 'Lot');
  const parts = all.filter((node) => scheme(node) === 'Part');
  const language = textAt(root, 'cbc:NoticeLanguageCode');
  const version = versionOf(root);
  return {
    format: 'eforms',
    version,
    reading: { encoding, delimiter: null, decimal: null, columns: [] },
    fields: {
      title: 'BT-21',
      buyer: 'BT-500',
      country: 'BT-514',
      reference: 'BT-22',
      value: 'BT-27',
      lotValue: 'BT-27 of the lots',
      codes: 'BT-262 and BT-263',
    },
    language,
    noticeId: textAt(root, 'cbc:ID'),
    noticeType: textAt(root, 'cbc:NoticeTypeCode'),
    stage: stageOf(root),
    titles: localTexts(select(root, 'cac:ProcurementProject/cbc:Name')),
    reference:
      textAt(root, 'cac:ProcurementProject/cbc:ID') ??
      textAt(root, 'cbc:ContractFolderID') ??
      textAt(root, 'cbc:ID'),
    buyers: buyersOf(root),
    value: estimateOf(root),
    frameworkMaximum: maximumOf(root),
    codes: [root, ...parts].flatMap(codesOf),
    words: [],
    lots: lots.map(lotOf),
    deadline: null,
    declared: lots.flatMap((lot) => declaredIn(lot, textAt(lot, 'cbc:ID'), language)),
    problems: versionProblems(version),
  };
}
