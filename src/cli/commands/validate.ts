/** `labelwise validate`: every finding of every file, with its place. */
import { stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { sortDiagnostics } from '../../check/findings.js';
import { readDocument, type LibraryText } from '../../check/library.js';
import { checkProfileMeaning } from '../../check/profile.js';
import { checkTenderMeaning } from '../../check/tender.js';
import { fileDiagnostic, fileProblem } from '../../files/file-error.js';
import {
  checkAgainstBuiltIn,
  checkLibraryFolder,
  isLibraryFolder,
  libraryAround,
  type FolderOptions,
} from '../../files/library-folder.js';
import { readLibraryFiles } from '../../files/library-files.js';
import { BUILT_IN_DIRECTORY, loadBuiltInLibrary } from '../../files/library-store.js';
import { readStream, readText } from '../../files/read-text.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { diagnosticsJson } from '../../report/diagnostics-json.js';
import { diagnosticsPretty, summaryOf } from '../../report/diagnostics-pretty.js';
import type { CliContext } from '../context.js';
import { EXIT } from '../exit-codes.js';

export interface ValidateOptions {
  readonly format: 'pretty' | 'json';
  /** Warnings of age count as errors. */
  readonly strict: boolean;
}

/** What a command needs of its surroundings. */
export type ValidateContext = Pick<CliContext, 'stdin' | 'stdout' | 'stderr' | 'cwd' | 'today'>;

/** Findings about one argument, and whether something could not be read at all. */
interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  readonly unreadable: boolean;
}

/**
 * Checks libraries, their files and tenders; without paths the built-in library.
 * @returns 0 when there is no error, 1 when there is one, 3 when something could not be read
 */
export async function validate(
  paths: readonly string[],
  options: ValidateOptions,
  context: ValidateContext,
): Promise<number> {
  const folder: FolderOptions = {
    asOf: context.today(),
    strict: options.strict,
    nameOf: nameIn(context.cwd),
  };
  const outcomes: Outcome[] = [];
  if (paths.length === 0) outcomes.push(await checkFolder(BUILT_IN_DIRECTORY, folder));
  // One after the other: results do not depend on it, and large libraries need the memory.
  for (const path of paths) outcomes.push(await checkPath(path, folder, context));
  const diagnostics = sortDiagnostics(outcomes.flatMap((outcome) => outcome.diagnostics));
  const texts = new Map(outcomes.flatMap((outcome) => [...outcome.texts]));
  await context.stdout.write(
    options.format === 'json' ? diagnosticsJson(diagnostics) : diagnosticsPretty(diagnostics, texts),
  );
  if (options.format === 'pretty') await context.stderr.write(`${summaryOf(diagnostics)}\n`);
  if (outcomes.some(({ unreadable }) => unreadable)) return EXIT.unreadable;
  return diagnostics.some(({ severity }) => severity === 'error') ? EXIT.found : EXIT.done;
}

/** Files under the current folder by their relative path, others by their full one. */
const nameIn =
  (cwd: string) =>
  (path: string): string => {
    const inside = relative(cwd, path);
    return inside.startsWith('..') ? path : inside.split(sep).join('/');
  };

const unreadable = (diagnostic: Diagnostic): Outcome => ({
  diagnostics: [diagnostic],
  texts: new Map(),
  unreadable: true,
});

async function checkPath(path: string, options: FolderOptions, context: ValidateContext): Promise<Outcome> {
  if (path === '-') {
    const read = await readStream(context.stdin, '-');
    return read.ok
      ? checkText({ path: '-', file: '-', text: read.text }, null, options)
      : unreadable(read.diagnostic);
  }
  const full = resolve(context.cwd, path);
  try {
    if ((await stat(full)).isDirectory()) {
      return (await isLibraryFolder(full))
        ? await checkFolder(full, options)
        : await checkEachFile(full, options);
    }
  } catch (error) {
    return unreadable(fileDiagnostic(error, path));
  }
  return checkFile(full, options);
}

async function checkFolder(directory: string, options: FolderOptions): Promise<Outcome> {
  const { checked, texts, unreadable: refused } = await checkLibraryFolder(directory, options);
  return { diagnostics: [...checked.diagnostics, ...refused], texts, unreadable: refused.length > 0 };
}

/** A folder that is no library: each file for itself, such as a folder of tenders. */
async function checkEachFile(directory: string, options: FolderOptions): Promise<Outcome> {
  const { files, unreadable: refused } = await readLibraryFiles(directory, options.nameOf);
  if (files.length + refused.length === 0) {
    const name = options.nameOf(directory);
    return unreadable(
      fileProblem(
        'nothing-to-check',
        'the folder holds no YAML file',
        'name a library, a folder with tenders, or a file',
        name === '' ? '.' : name,
      ),
    );
  }
  const outcomes: Outcome[] = [];
  for (const { path, file, text } of files)
    outcomes.push(await checkText({ path: file, file, text }, join(directory, path), options));
  return {
    diagnostics: [...outcomes.flatMap(({ diagnostics }) => diagnostics), ...refused],
    texts: new Map(outcomes.flatMap(({ texts }) => [...texts])),
    unreadable: refused.length > 0,
  };
}

async function checkFile(full: string, options: FolderOptions): Promise<Outcome> {
  const file = options.nameOf(full);
  const read = await readText(full, file);
  return read.ok
    ? checkText({ path: full.split(sep).join('/'), file, text: read.text }, full, options)
    : unreadable(read.diagnostic);
}

/** A tender or profile against the built-in library; a file of a library against the library that it stands in. */
async function checkText(text: LibraryText, full: string | null, options: FolderOptions): Promise<Outcome> {
  const texts = new Map([[text.file, text.text]]);
  const { kind, checked } = readDocument(text);
  const done = (diagnostics: readonly Diagnostic[]): Outcome => ({ diagnostics, texts, unreadable: false });
  if (kind === null) return done(checked.diagnostics);
  if (kind === 'tender' || kind === 'profile') {
    if (!checked.ok) return done(checked.diagnostics);
    const library = await loadBuiltInLibrary();
    if (!library.ok) return done(library.diagnostics);
    const document = checked.value;
    if (document.kind === 'tender') return done(checkTenderMeaning(document, library.value).diagnostics);
    if (document.kind === 'profile') return done(checkProfileMeaning(document, library.value).diagnostics);
  }
  const directory = full === null ? null : await libraryAround(full);
  if (directory === null) return done(await checkAgainstBuiltIn(text, options));
  const around = await checkLibraryFolder(directory, options);
  return done(around.checked.diagnostics.filter(({ file }) => file === text.file));
}
