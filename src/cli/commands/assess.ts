/** `labelwise assess`: tender in, assessment out. Reads from top to bottom: library, tender, assess, render, write. */
import { assess } from '../../assessment/assess.js';
import { WANTED_USE } from '../../assessment/wanted-use.js';
import type { Library } from '../../model/library.js';
import type { Assessment, Tender } from '../../model/types.js';
import type { KnownTender } from '../ask-tender.js';
import type { AssumedFact } from '../assumptions.js';
import { asOfDay, labelById } from '../checked-options.js';
import type { CliContext } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { builtInLibrary } from '../library.js';
import { resultFormat, type ResultOptions } from '../result-format.js';
import { writeResult } from '../result-output.js';
import { programVersion } from '../version.js';

export interface AssessOptions extends ResultOptions {
  readonly save?: string;
  readonly resume?: boolean;
  readonly set?: readonly string[];
  readonly label?: readonly string[];
  readonly asOf?: string;
  readonly assume?: readonly string[];
  readonly seed?: number;
  readonly sensitivity?: boolean;
  readonly failOn?: 'gap' | 'ask' | 'fragile';
  readonly lot?: readonly string[];
  readonly language?: string;
  readonly profile?: string;
  readonly saveProfile?: string;
}

type FailOn = NonNullable<AssessOptions['failOn']>;

/** Why the exit code is 1, for the log of a pipeline. */
const FOUND: Readonly<Record<FailOn, string>> = {
  gap: 'a must is not surely assured by any label',
  ask: 'whether a ranked label may be used as wanted is in question',
  fragile: 'the first place does not hold when weights change',
};

function fails({ lots, tender }: Assessment, failOn: FailOn): boolean {
  const wanted = WANTED_USE[tender.intent ?? 'contract'];
  switch (failOn) {
    case 'gap':
      return lots.some(({ gaps, requirements }) =>
        gaps.some((gap) => requirements.some(({ id, must }) => must && id === gap.requirement)),
      );
    case 'ask':
      return lots.some(({ labels }) =>
        labels.some(
          ({ rank, legal }) =>
            rank !== null && legal.some(({ use, outcome }) => use === wanted && outcome === 'ask'),
        ),
      );
    case 'fragile':
      return lots.some(({ labels }) =>
        labels.some(({ rank, robustness }) => rank === 1 && robustness?.badge === 'fragile'),
      );
  }
}

type Source =
  | { readonly kind: 'tender'; readonly tender: Tender }
  | { readonly kind: 'stopped'; readonly exitCode: number };

async function tenderOf(
  source: string | undefined,
  options: AssessOptions,
  library: Library,
  asOf: string,
  context: CliContext,
): Promise<Source> {
  if (source !== undefined) {
    const { tenderFromInput } = await import('../tender-or-notice.js');
    return tenderFromInput(source, options, library, asOf, context);
  }
  const { tenderByAsking } = await import('../ask-tender.js');
  const known = await knownFrom(options.profile, library, context);
  return tenderByAsking(options.set ?? [], options.resume === true, library, asOf, context, known);
}

/** What is known before an interview: the standing policy of `--profile`, or nothing. */
async function knownFrom(
  profile: string | undefined,
  library: Library,
  context: CliContext,
): Promise<KnownTender | undefined> {
  if (profile === undefined) return undefined;
  const [{ readProfile }, { withProfile }] = await Promise.all([
    import('../profile-input.js'),
    import('../../model/with-profile.js'),
  ]);
  return {
    draft: withProfile({}, await readProfile(profile, library, context)),
    open: [],
    needed: [],
    name: `${profile} and --set`,
    resumeWith: `labelwise assess --profile ${profile} --resume`,
  };
}

/** The assumptions of `--assume`; nothing is loaded for none. */
async function assumptions(
  texts: readonly string[],
  library: Library,
  only: readonly string[] | undefined,
): Promise<readonly AssumedFact[]> {
  return texts.length === 0 ? [] : (await import('../assumptions.js')).assumedFacts(texts, library, only);
}

/**
 * @param source path of the tender, `-` for standard input, undefined to ask
 * @returns the exit code
 * @throws {CliError} for wrong usage (2) and for input that cannot be read (3)
 */
export async function assessCommand(
  source: string | undefined,
  options: AssessOptions,
  context: CliContext,
): Promise<number> {
  const format = resultFormat(options, context);
  const asOf = asOfDay(options.asOf, context.today);
  const library = await builtInLibrary();
  const labels = options.label?.map((id) => labelById(library.labels, id).id);
  const assumed = await assumptions(options.assume ?? [], library, labels);
  const answered = await tenderOf(source, options, library, asOf, context);
  if (answered.kind === 'stopped') return answered.exitCode;
  const { tender } = answered;
  if (options.save !== undefined) {
    const [{ writeAtomic }, { toYaml }] = await Promise.all([
      import('../../files/write-atomic.js'),
      import('../../check/yaml-text.js'),
    ]);
    await writeAtomic(options.save, toYaml(tender));
    await context.stderr.write(`The answers are kept in ${options.save}\n`);
  }
  if (options.saveProfile !== undefined) {
    const { saveProfile } = await import('../save-profile.js');
    await saveProfile(options.saveProfile, tender, context);
  }
  const assessment = assess(library, tender, {
    version: programVersion(),
    asOf,
    assume: assumed,
    sensitivity: options.sensitivity === true,
    ...(options.seed === undefined ? {} : { seed: options.seed }),
    ...(labels ? { labels } : {}),
  });
  await writeResult(assessment, format, options, context);
  if (options.failOn === undefined || !fails(assessment, options.failOn)) return EXIT.done;
  await context.stderr.write(`--fail-on ${options.failOn}: ${FOUND[options.failOn]}\n`);
  return EXIT.found;
}
