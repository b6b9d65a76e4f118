/** The criteria library as one value: everything the assessment needs to know, whatever files it came from. */
import type * as Generated from '../generated/schema-types.js';
import type {
  CodeWithoutCategory,
  DeepReadonly,
  Dimension,
  Label,
  LibraryInfo,
  MarketFile,
  Method,
  PracticesFile,
  Product,
  Requirement,
  Service,
  Source,
  Theme,
} from './types.js';

export type LawPack = DeepReadonly<Generated.LawFile>;
export type Questionnaire = DeepReadonly<Generated.QuestionnaireFile>;

export interface Library {
  readonly info: LibraryInfo;
  /** `sha256:` and the hash of all files, independent of their order. */
  readonly digest: string;
  /** Ids of libraries laid over the built-in one, in the order in which they were laid. */
  readonly overlays: readonly string[];
  readonly method: Method;
  readonly dimensions: readonly Dimension[];
  /** Sorted by theme (in the order of THEMES), then by id. */
  readonly requirements: readonly Requirement[];
  /** Sources that the norms of each theme rest on, in the order of THEMES. */
  readonly requirementSources: readonly { readonly theme: Theme; readonly sources: readonly Source[] }[];
  readonly products: readonly Product[];
  readonly services: readonly Service[];
  /** CPV codes behind which stands no category of this library. */
  readonly notIct: readonly CodeWithoutCategory[];
  /** Sorted by id. */
  readonly labels: readonly Label[];
  readonly law: LawPack;
  /** Good practice of public buyers. */
  readonly practices: PracticesFile;
  /** Issues for joint dialogue with industry. */
  readonly market: MarketFile;
  readonly questionnaire: Questionnaire;
}

/** Which library a result was made with. */
export const libraryEdition = ({ info, digest, overlays }: Library) => ({
  id: info.id,
  version: info.version,
  digest,
  overlays,
});
