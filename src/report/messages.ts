/** Every sentence and word of a report that a person reads, by locale. Results themselves carry the words of the library. */
import type {
  LabelResult,
  RequirementKind,
  Rung,
  Theme,
  Tier,
  Label,
  Assurance,
  MarketIssue,
} from '../model/types.js';
import type { LegalOutcome } from '../assessment/legal-use.js';
import { calendarEn } from './messages/calendar-en.js';
import { catalogueEn } from './messages/catalogue-en.js';
import { comparisonEn } from './messages/comparison-en.js';
import { decisionEn } from './messages/decision-en.js';
import { equivalenceEn } from './messages/equivalence-en.js';
import { knowledgeEn } from './messages/knowledge-en.js';
import { noticeEn } from './messages/notice-en.js';
import { profileEn } from './messages/profile-en.js';
import { sentencesEn } from './messages/sentences-en.js';
import { tenderFileEn } from './messages/tender-file-en.js';
import { tablesEn } from './messages/tables-en.js';

export type Locale = 'en';

/** The sentences of English in any language: the same keys, the same values to fill in. */
type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { readonly [Key in keyof T]: InAnyLanguage<T[Key]> };

/** The weakest links of a cell, as the result names them. */
export type Link = 'demanded' | 'verified' | 'bound' | 'credible';
export type ClausePlace = 'technical-specification' | 'award' | 'performance';

/** Tables of words for ids. */
export interface Words {
  readonly themes: Readonly<Record<Theme, string>>;
  readonly tiers: Readonly<Record<Tier, string>>;
  readonly rungs: Readonly<Record<Rung | 'none', string>>;
  readonly requirementKinds: Readonly<Record<RequirementKind, string>>;
  /** Why a label is not enough, where that is known. */
  readonly links: Readonly<Record<Link, string>>;
  /** The same where it is only not known to be enough. */
  readonly openLinks: Readonly<Record<Link, string>>;
  readonly outcomes: Readonly<Record<LegalOutcome, string>>;
  readonly labelKinds: Readonly<Record<Label['kind'], string>>;
  readonly units: Readonly<Record<Label['unit'], string>>;
  readonly obligations: Readonly<Record<Label['claims'][number]['obligation'], string>>;
  readonly grades: Readonly<Record<'independent' | 'normative' | 'published' | 'inferred', string>>;
  /** Why a label or instrument is not counted, by its edition. */
  readonly statuses: Readonly<Record<LabelResult['status'], string>>;
  readonly places: Readonly<Record<ClausePlace, string>>;
  readonly placeNouns: Readonly<Record<ClausePlace, string>>;
  readonly assurances: Readonly<Record<Assurance, string>>;
  readonly actors: Readonly<Record<string, string>>;
  /** Stages of a procurement at which a supporting instrument helps. */
  readonly stages: Readonly<Record<'market-dialogue' | 'selection' | 'proof' | 'performance', string>>;
  readonly addressees: Readonly<Record<MarketIssue['addressees'][number], string>>;
  readonly bases: Readonly<Record<'source' | 'law' | 'proposal', string>>;
  readonly roles: Readonly<Record<Label['role'], string>>;
  readonly profiles: Readonly<Record<'people' | 'product', string>>;
  /** Paths of the tender that may be assumed. */
  readonly tenderPaths: Readonly<Record<string, string>>;
  /** Values of those paths. */
  readonly tenderValues: Readonly<Record<string, string>>;
}

export interface Messages {
  readonly words: Words;
  readonly text: InAnyLanguage<typeof sentencesEn>;
  readonly calendar: InAnyLanguage<typeof calendarEn>;
  readonly catalogue: InAnyLanguage<typeof catalogueEn>;
  readonly comparison: InAnyLanguage<typeof comparisonEn>;
  readonly decision: InAnyLanguage<typeof decisionEn>;
  readonly equivalence: InAnyLanguage<typeof equivalenceEn>;
  readonly knowledge: InAnyLanguage<typeof knowledgeEn>;
  readonly notice: InAnyLanguage<typeof noticeEn>;
  readonly profile: InAnyLanguage<typeof profileEn>;
  readonly tenderFile: InAnyLanguage<typeof tenderFileEn>;
  readonly tables: InAnyLanguage<typeof tablesEn>;
}

const WORDS_EN: Words = {
  themes: { 'human-rights': 'Human rights', 'labour-rights': 'Labour rights', circularity: 'Circularity' },
  tiers: {
    product: 'the product',
    brand: 'the brand owner',
    'final-assembly': 'final assembly',
    components: 'component makers',
    'smelting-refining': 'smelters and refiners',
    mining: 'mines',
    'end-of-life': 'end of life',
  },
  rungs: { none: 'none', basic: 'basic', advanced: 'advanced', frontrunner: 'frontrunner' },
  requirementKinds: {
    people: 'rights of the people who make the product',
    process: 'due diligence and disclosure',
    product: 'a property of the product',
    commitment: 'a promise kept over time',
    service: 'a service',
  },
  links: {
    demanded: 'it does not ask for as much',
    verified: 'too little is checked',
    bound: 'it is not tied to the goods that you get',
    credible: 'the scheme itself is not credible enough',
  },
  openLinks: {
    demanded: 'it is not known to ask for as much',
    verified: 'not enough is known to be checked',
    bound: 'it is not known to be tied to the goods that you get',
    credible: 'the scheme itself is not established',
  },
  outcomes: {
    allowed: 'allowed',
    'allowed-with-conditions': 'allowed, with conditions',
    ask: 'not known (ask first)',
    'not-allowed': 'not allowed',
  },
  labelKinds: {
    ecolabel: 'ecolabel',
    'official-label': 'official label',
    'social-standard': 'social standard',
    'minerals-assurance': 'assurance of minerals',
    'recycling-standard': 'recycling standard',
    'material-standard': 'standard for materials',
    'data-erasure': 'standard for data erasure',
    refurbishment: 'standard for refurbishment',
    'management-system': 'management system',
    rating: 'rating',
    'audit-method': 'audit method',
    monitoring: 'monitoring organisation',
    guideline: 'guideline',
  },
  units: {
    'product-model': 'a product model',
    batch: 'a batch of goods',
    site: 'a site',
    company: 'a company',
    membership: 'a member',
  },
  obligations: {
    mandatory: 'demanded of every holder',
    'phased-in': 'demanded from a date on',
    'part-of-scope': 'demanded of a part of its products',
    optional: 'optional',
    assessed: 'looked at, no pass needed',
    'not-read': 'topic covered, how strictly is not known',
  },
  grades: {
    independent: 'independent finding',
    normative: 'text of the scheme',
    published: 'published text',
    inferred: 'inferred only',
  },
  statuses: {
    current: 'not assessed',
    'phasing-out': 'its edition has been replaced but is still in force',
    'certificates-only': 'its edition has ended, issued certificates still count',
    'not-yet-valid': 'its edition is not yet in force',
    superseded: 'its edition has been replaced',
    expired: 'its edition has expired',
    withdrawn: 'it was withdrawn',
  },
  places: {
    'technical-specification': 'in the technical specification',
    award: 'in the award criteria',
    performance: 'in the contract conditions',
  },
  placeNouns: {
    'technical-specification': 'the technical specification',
    award: 'the award criteria',
    performance: 'the contract conditions',
  },
  assurances: { stated: 'stated', partly: 'partly assured', credibly: 'credibly assured' },
  actors: {
    buyer: 'you',
    contractor: 'the contractor',
    'monitoring-organisation': 'the monitoring organisation',
    auditor: 'the auditor',
  },
  stages: {
    'market-dialogue': 'Before the tender',
    selection: 'To select bidders',
    proof: 'As proof',
    performance: 'While the contract runs',
  },
  addressees: {
    brands: 'brand owners',
    manufacturers: 'manufacturers',
    'smelters-and-mines': 'smelters and mines',
    recyclers: 'recyclers',
    resellers: 'resellers',
    'label-owners': 'owners of labels',
    lawmakers: 'lawmakers',
  },
  bases: { source: 'from a source', law: 'from law', proposal: 'our proposal' },
  roles: { label: 'label', supporting: 'supporting instrument' },
  profiles: { people: 'for the rights of people', product: 'for products and services' },
  tenderPaths: {
    'ambition.human-rights': 'Ambition for human rights',
    'ambition.labour-rights': 'Ambition for labour rights',
    'ambition.circularity': 'Ambition for circularity',
    'assurance.human-rights': 'Assurance wished for human rights',
    'assurance.labour-rights': 'Assurance wished for labour rights',
    'assurance.circularity': 'Assurance wished for circularity',
    intent: 'Use of labels',
    'production.workers-can-speak': 'Whether workers can speak freely where the goods are made',
    'follow-up.capacity': 'Capacity to follow up the contract',
    jurisdiction: 'Procurement law',
  },
  tenderValues: {
    stated: 'stated',
    partly: 'partly assured',
    credibly: 'credibly assured',
    require: 'require labels',
    reward: 'give points for labels',
    contract: 'conditions of the contract',
    unknown: 'not known',
    freely: 'freely',
    'not-freely': 'not freely',
    none: 'none',
    own: 'own staff',
    joint: 'jointly with other buyers',
    'monitoring-organisation': 'through a monitoring organisation',
    eu: 'European Union',
    eea: 'European Economic Area',
    other: 'outside the European Economic Area',
  },
};

const MESSAGES: Readonly<Record<Locale, Messages>> = {
  en: {
    words: WORDS_EN,
    text: sentencesEn,
    calendar: calendarEn,
    catalogue: catalogueEn,
    comparison: comparisonEn,
    decision: decisionEn,
    equivalence: equivalenceEn,
    knowledge: knowledgeEn,
    notice: noticeEn,
    profile: profileEn,
    tenderFile: tenderFileEn,
    tables: tablesEn,
  },
};

export const messagesFor = (locale: Locale): Messages => MESSAGES[locale];
