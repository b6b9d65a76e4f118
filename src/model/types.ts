/**
 * The shapes of the criteria library and of a tender, read-only. They come from the JSON Schemas in `criteria/schema`
 * (generated into `src/generated`); nothing here is written twice.
 */
import type * as Generated from '../generated/schema-types.js';

/** A value whose every part is read-only. */
export type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T;

export type {
  Assurance,
  Grade,
  LegalUse,
  RequirementKind,
  Rung,
  Theme,
  Tier,
  VerificationElement,
} from '../generated/schema-types.js';

export type Evidence = DeepReadonly<Generated.Evidence>;
export type Source = DeepReadonly<Generated.Source>;
export type ElementFacts = DeepReadonly<Generated.ElementFacts>;
export type IdsOrAll = DeepReadonly<Generated.IdsOrAll>;

export type Label = DeepReadonly<Generated.LabelFile>;
export type Claim = Label['claims'][number];

export type RequirementsFile = DeepReadonly<Generated.RequirementsFile>;
/** A requirement with the theme of the file that it stands in. */
export type Requirement = RequirementsFile['requirements'][number] & {
  readonly theme: Generated.Theme;
};
export type RungDefinition = NonNullable<Requirement['ladder']['basic']>;

export type IndicatorsFile = DeepReadonly<Generated.IndicatorsFile>;
export type Dimension = IndicatorsFile['dimensions'][number];
export type Indicator = Dimension['indicators'][number];
/** Credibility profile: `people` for rights and due diligence, `product` for circularity (method section 4). */
export type Profile = 'people' | 'product';

export type PracticesFile = DeepReadonly<Generated.PracticesFile>;
/** What a public buyer did, with source. */
export type Practice = PracticesFile['practices'][number];
export type MarketFile = DeepReadonly<Generated.MarketFile>;
/** An issue for joint dialogue with industry. */
export type MarketIssue = MarketFile['issues'][number];

export type Method = DeepReadonly<Generated.MethodFile>;
export type ProductsFile = DeepReadonly<Generated.ProductsFile>;
export type Product = ProductsFile['products'][number];
export type Service = ProductsFile['services'][number];
/** A CPV code that names something for which the library has no category. */
export type CodeWithoutCategory = ProductsFile['not-ict'][number];
export type LibraryInfo = DeepReadonly<Generated.LibraryFile>;
export type Tender = DeepReadonly<Generated.TenderFile>;
export type Lot = Tender['lots'][number];
/** The standing policy of a buyer. */
export type BuyerProfile = DeepReadonly<Generated.ProfileFile>;

/** Class of credibility (method section 4). */
export type CredibilityClass = 'A' | 'B' | 'C' | 'D';

/** Themes in the order in which results show them. */
export const THEMES: readonly Generated.Theme[] = ['human-rights', 'labour-rights', 'circularity'];
/** Tiers from the buyer's desk to the mine, then the end of life. */
export const TIERS: readonly Generated.Tier[] = [
  'product',
  'brand',
  'final-assembly',
  'components',
  'smelting-refining',
  'mining',
  'end-of-life',
];
/** Rungs of a ladder, lowest first. */
export const RUNGS: readonly Generated.Rung[] = ['basic', 'advanced', 'frontrunner'];

/** The result of `assess`, as `labelwise schema assessment` describes it. */
export type Assessment = DeepReadonly<Generated.AssessmentFile>;
export type LotResult = Assessment['lots'][number];
export type LabelResult = LotResult['labels'][number];
export type CellResult = NonNullable<LabelResult['coverage']>['cells'][number];
export type GapResult = LotResult['gaps'][number];
export type RequirementResult = LotResult['requirements'][number];
export type CredibilityResult = NonNullable<LabelResult['credibility']>;
export type SharesResult = DeepReadonly<Generated.Shares>;
