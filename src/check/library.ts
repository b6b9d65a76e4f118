/** Texts of a criteria library to one trusted value: form, shape, meaning, then the indexes that the assessment reads. */
import type { Checked, Diagnostic } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import { compareBy, compareText } from '../model/order.js';
import { THEMES, type Requirement } from '../model/types.js';
import { checkShape, type AnyDocument, type Document } from './document.js';
import { sortDiagnostics } from './findings.js';
import {
  kindByKeys,
  kindByModeline,
  kindByPlace,
  KINDS,
  type Kind,
  type LibraryKind,
  type StatedKind,
} from './kinds.js';
import { checkMeaning } from './semantics/check-meaning.js';
import { parseText } from './yaml-text.js';

/** One file of a library as text. */
export interface LibraryText {
  /** Path inside the library with `/`. */
  readonly path: string;
  /** The name that the user knows, for diagnostics. */
  readonly file: string;
  readonly text: string;
}

export interface LibraryOptions {
  /** Day of the check, `YYYY-MM-DD`; null: the library's own date. */
  readonly asOf: string | null;
  /** Turns the warnings that age causes into errors. */
  readonly strict: boolean;
  readonly digest: string;
  /** Files of the library that this one is laid over, already checked. */
  readonly base: readonly AnyDocument[];
  readonly overlays: readonly string[];
  /** Kinds of files that exist but could not be read. */
  readonly broken: readonly Kind[];
}

export interface ReadFiles {
  /** The files whose form and shape are right. */
  readonly documents: readonly AnyDocument[];
  /** Kinds of which at least one file is broken: what they would define is not known. */
  readonly broken: ReadonlySet<Kind>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses each file and checks its shape; a broken file never hides another. */
export function readDocuments(texts: readonly LibraryText[]): ReadFiles {
  const documents: AnyDocument[] = [];
  const broken = new Set<Kind>();
  const diagnostics: Diagnostic[] = [];
  for (const text of [...texts].sort((a, b) => compareText(a.path, b.path))) {
    const { kind, checked } = readDocument(text);
    diagnostics.push(...checked.diagnostics, ...(kind === null ? [] : missingModeline(text, kind)));
    if (checked.ok) documents.push(checked.value);
    // What a broken file would define is not known, so nothing may be called missing because of it.
    const meant = kind ?? kindByPlace(text.path);
    if (!checked.ok && meant !== null) broken.add(meant);
  }
  return { documents, broken, diagnostics };
}

/** Parses one file of any kind; the kind comes from its modeline, else its place, else its keys. */
export function readDocument({ path, file, text }: LibraryText): {
  readonly kind: Kind | null;
  readonly checked: Checked<AnyDocument>;
} {
  const stated = kindByModeline(text);
  const place = stated.state === 'known' ? stated.kind : kindByPlace(path);
  const parsed = parseText(text, file);
  if (!parsed.ok) return { kind: place, checked: parsed };
  const kind = place ?? kindByKeys(parsed.value.data);
  if (stated.state === 'unknown' || kind === null) {
    return { kind: null, checked: { ok: false, diagnostics: [unknownKind(file, stated)] } };
  }
  return { kind, checked: checkShape(parsed.value, { file, path }, kind) as Checked<AnyDocument> };
}

/** Editors complete and check a file whose first line names its schema. */
function missingModeline({ file, path, text }: LibraryText, kind: Kind): readonly Diagnostic[] {
  if (kindByModeline(text).state !== 'silent') return [];
  const up = '../'.repeat(path.split('/').length - 1);
  return [
    {
      code: 'missing-modeline',
      severity: 'warning',
      message: 'the file does not name its schema, so editors cannot help with it',
      hint: `begin it with "# yaml-language-server: $schema=${up}schema/${kind}.schema.json"`,
      file,
      pointer: '',
      range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
    },
  ];
}

const unknownKind = (file: string, stated: StatedKind): Diagnostic => ({
  code: 'unknown-file-kind',
  severity: 'error',
  message:
    stated.state === 'unknown'
      ? `no schema is called "${stated.name}"`
      : 'it is not clear what kind of file this is',
  hint: `begin the file with "# yaml-language-server: $schema=../schema/KIND.schema.json", KIND being one of: ${KINDS.join(', ')}`,
  file,
  pointer: '',
  range: { line: 1, column: 1, endLine: 1, endColumn: 1 },
});

/**
 * Lays one library over another: a file of the same kind and id replaces, a new one adds.
 * @returns the files of both that count
 */
export function overlay(base: readonly AnyDocument[], top: readonly AnyDocument[]): readonly AnyDocument[] {
  const replaced = new Set(top.map(identity));
  return [...base.filter((document) => !replaced.has(identity(document))), ...top];
}

function identity(document: AnyDocument): string {
  switch (document.kind) {
    case 'label':
      return `label ${document.data.id}`;
    case 'requirements':
      return `requirements ${document.data.theme}`;
    default:
      return document.kind;
  }
}

/** Checks the texts of a library and builds it. Not ok when there is any error; warnings accompany the value. */
export function checkLibrary(texts: readonly LibraryText[], options: LibraryOptions): Checked<Library> {
  const { documents, broken: unparsed, diagnostics } = readDocuments(texts);
  const broken = new Set([...unparsed, ...options.broken]);
  const all = overlay(options.base, documents);
  const meaning = checkMeaning(all, broken, options);
  const missing = missingFiles(all, broken);
  const found = sortDiagnostics([...diagnostics, ...missing, ...meaning]);
  if (found.some(({ severity }) => severity === 'error')) return { ok: false, diagnostics: found };
  const library = buildLibrary(all, options);
  return library === null
    ? { ok: false, diagnostics: found }
    : { ok: true, value: library, diagnostics: found };
}

const NEEDED: readonly LibraryKind[] = [
  'indicators',
  'label',
  'law',
  'library',
  'market',
  'method',
  'practices',
  'products',
  'questionnaire',
  'requirements',
];

function missingFiles(documents: readonly AnyDocument[], broken: ReadonlySet<Kind>): readonly Diagnostic[] {
  const present = new Set(documents.map(({ kind }) => kind));
  return NEEDED.filter((kind) => !present.has(kind) && !broken.has(kind)).map((kind) => ({
    code: 'missing-file',
    severity: 'error',
    message: `the library has no file of the kind "${kind}"`,
    hint: 'add the file, or lay the library over the built-in one (extends: builtin)',
    file: documents.find((document) => document.kind === 'library')?.file ?? 'library.yaml',
    pointer: '',
    range: null,
  }));
}

const only = <K extends Kind>(documents: readonly AnyDocument[], kind: K): readonly Document<K>[] =>
  documents.filter((document): document is AnyDocument & Document<K> => document.kind === kind);

/**
 * The library as one value; the order of files never matters.
 * @returns null when a kind of file that every library needs is missing
 */
export function buildLibrary(
  documents: readonly AnyDocument[],
  { digest, overlays }: Pick<LibraryOptions, 'digest' | 'overlays'>,
): Library | null {
  const last = <K extends Kind>(kind: K): Document<K> | undefined => only(documents, kind).at(-1);
  const [info, method, indicators, products, law, questionnaire, practices, market] = [
    last('library'),
    last('method'),
    last('indicators'),
    last('products'),
    last('law'),
    last('questionnaire'),
    last('practices'),
    last('market'),
  ];
  if (!info || !method || !indicators || !products || !law || !questionnaire || !practices || !market) {
    return null;
  }
  const files = [...only(documents, 'requirements')].sort(
    compareBy(
      (a, b) => THEMES.indexOf(a.data.theme) - THEMES.indexOf(b.data.theme),
      (a, b) => compareText(a.path, b.path),
    ),
  );
  return {
    info: info.data,
    digest,
    overlays,
    method: method.data,
    dimensions: indicators.data.dimensions,
    requirements: files.flatMap(({ data }) => requirementsOf(data)).sort(inThemeOrder),
    requirementSources: files.map(({ data }) => ({ theme: data.theme, sources: data.sources })),
    products: products.data.products,
    services: products.data.services,
    notIct: products.data['not-ict'],
    labels: only(documents, 'label')
      .map(({ data }) => data)
      .sort((a, b) => compareText(a.id, b.id)),
    law: law.data,
    practices: practices.data,
    market: market.data,
    questionnaire: questionnaire.data,
  };
}

const requirementsOf = (data: Document<'requirements'>['data']): readonly Requirement[] =>
  data.requirements.map((requirement) => ({ ...requirement, theme: data.theme }));

const inThemeOrder = compareBy<Requirement>(
  (a, b) => THEMES.indexOf(a.theme) - THEMES.indexOf(b.theme),
  (a, b) => compareText(a.id, b.id),
);
