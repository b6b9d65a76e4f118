/** The kinds of file that labelwise knows, and how a file tells its kind. */
import type {
  BuyerProfile,
  DeepReadonly,
  IndicatorsFile,
  Label,
  LibraryInfo,
  MarketFile,
  Method,
  PracticesFile,
  ProductsFile,
  RequirementsFile,
  Tender,
} from '../model/types.js';
import type { LawPack, Questionnaire } from '../model/library.js';

/** The checked content of a file, by kind. */
export interface DataByKind {
  readonly indicators: IndicatorsFile;
  readonly label: Label;
  readonly law: LawPack;
  readonly library: LibraryInfo;
  readonly market: MarketFile;
  readonly method: Method;
  readonly practices: PracticesFile;
  readonly products: ProductsFile;
  readonly profile: BuyerProfile;
  readonly questionnaire: Questionnaire;
  readonly requirements: RequirementsFile;
  readonly tender: DeepReadonly<Tender>;
}
export type Kind = keyof DataByKind;
/** Kinds that make up a library. */
export type LibraryKind = Exclude<Kind, 'tender' | 'profile'>;

/** All kinds, sorted. */
export const KINDS: readonly Kind[] = [
  'indicators',
  'label',
  'law',
  'library',
  'market',
  'method',
  'practices',
  'products',
  'profile',
  'questionnaire',
  'requirements',
  'tender',
];

const isKind = (name: string): name is Kind => KINDS.some((kind) => kind === name);

/** What a file says of its own kind. */
export type StatedKind =
  | { readonly state: 'known'; readonly kind: Kind }
  | { readonly state: 'unknown'; readonly name: string }
  | { readonly state: 'silent' };

const MODELINE = /^#\s*yaml-language-server:\s*\$schema=(\S+)/m;

/** The kind by the modeline that editors read, `# yaml-language-server: $schema=.../KIND.schema.json`. */
export function kindByModeline(text: string): StatedKind {
  const comments = /^(?:\ufeff?\s*(?:#[^\n]*)?\n)*(?:#[^\n]*)?/.exec(text.slice(0, 4096))?.[0] ?? '';
  const target = MODELINE.exec(comments)?.[1];
  if (target === undefined) return { state: 'silent' };
  const name = /([^/\\]+)\.schema\.json$/.exec(target)?.[1] ?? target;
  return isKind(name) ? { state: 'known', kind: name } : { state: 'unknown', name };
}

const FOLDERS: Readonly<Record<string, Kind>> = {
  labels: 'label',
  law: 'law',
  requirements: 'requirements',
  profiles: 'profile',
  tenders: 'tender',
};

/** The kind by the place in a library: `labels/x.yaml` or `method.yaml`; null when the place says nothing. */
export function kindByPlace(path: string): Kind | null {
  const parts = path.replaceAll('\\', '/').split('/');
  const folder = FOLDERS[parts.at(-2) ?? ''];
  if (folder !== undefined) return folder;
  const name = (parts.at(-1) ?? '').replace(/\.(ya?ml|json)$/, '');
  return isKind(name) ? name : null;
}

/** Keys that only one kind has. */
const TELLING_KEYS: readonly (readonly [key: string, kind: Kind])[] = [
  ['lots', 'tender'],
  ['profile', 'profile'],
  ['claims', 'label'],
  ['dimensions', 'indicators'],
  ['sections', 'questionnaire'],
  ['rules', 'law'],
  ['practices', 'practices'],
  ['issues', 'market'],
  ['requirements', 'requirements'],
  ['not-ict', 'products'],
  ['maintainers', 'library'],
  ['comparison-tolerance', 'method'],
];

/** The kind by the keys of the file; null when no key tells. */
export function kindByKeys(data: unknown): Kind | null {
  if (data === null || typeof data !== 'object') return null;
  return TELLING_KEYS.find(([key]) => Object.hasOwn(data, key))?.[1] ?? null;
}
