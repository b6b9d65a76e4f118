/** A tender by asking: the interview in a terminal, or the list of what is missing without one. */
import { answersFromTender } from '../interview/answers-from-tender.js';
import type { Answers, Interview, TenderDraft } from '../interview/answers.js';
import { choiceListsOf } from '../interview/choice-lists.js';
import { watchInterruptions } from '../interview/interruptions.js';
import { missingAnswers, type MissingAnswer } from '../interview/missing.js';
import { withOpenFields, type OpenField } from '../interview/open-answers.js';
import type { PromptOutput, PromptPort } from '../interview/port.js';
import { runInterview } from '../interview/run-interview.js';
import { tenderFromAnswers } from '../interview/tender-from-answers.js';
import { keepPrevious, loadSession, saveSession, type Session } from '../files/session-store.js';
import type { Library } from '../model/library.js';
import type { Tender } from '../model/types.js';
import { wrapText } from '../report/layout.js';
import type { CliContext } from './context.js';
import { CliError } from './errors.js';
import { EXIT } from './exit-codes.js';

/** What is known of the tender before anything is asked, such as from a notice. */
export interface KnownTender {
  readonly draft: TenderDraft;
  /** Fields to ask for although something may stand there. */
  readonly open: readonly OpenField[];
  /** Paths that must be set before an assessment, beside those that the questionnaire requires. */
  readonly needed: readonly string[];
  /** Name for messages. */
  readonly name: string;
  /** Command that goes on with the interview. */
  readonly resumeWith: string;
}

const NOTHING_KNOWN: KnownTender = {
  draft: {},
  open: [],
  needed: [],
  name: '--set',
  resumeWith: 'labelwise assess --resume',
};

export type AskedTender =
  | { readonly kind: 'tender'; readonly tender: Tender }
  | { readonly kind: 'stopped'; readonly exitCode: number };

async function createPort(context: CliContext, signal: AbortSignal): Promise<PromptPort> {
  const { input } = context.terminal;
  const output = context.terminal.output as PromptOutput;
  if (context.accessible) {
    const { createPlainPort } = await import('../interview/plain-port.js');
    return createPlainPort({ input, output, signal, wrap: wrapText });
  }
  const { createInquirerPort } = await import('../interview/inquirer-port.js');
  return createInquirerPort({ input, output, signal, color: context.colour.stderr > 0, wrap: wrapText });
}

/** Settings as a draft. Imported when needed, like `trusted`: the first question must not wait for the YAML parser. */
async function draftOf(known: TenderDraft, settings: readonly string[]): Promise<TenderDraft> {
  if (settings.length === 0) return known;
  const { applySettings } = await import('./settings.js');
  return applySettings(known, settings) as TenderDraft;
}

async function trusted(
  data: TenderDraft,
  name: string,
  library: Library,
  context: CliContext,
): Promise<Tender> {
  const { tenderFromData } = await import('./tender-input.js');
  return tenderFromData(data, name, library, context);
}

/** Answers of a session file, which anyone may have edited. */
const answersOf = (session: Session | null): Answers =>
  session !== null &&
  session.answers !== null &&
  typeof session.answers === 'object' &&
  !Array.isArray(session.answers)
    ? (session.answers as Answers)
    : {};

/** Answers kept from the last interview: to go on with, or set aside so that they are not lost. */
async function keptAnswers(resume: boolean, context: CliContext): Promise<Answers> {
  const session = await loadSession(context.env);
  if (session === null) {
    if (resume)
      await context.stderr.write(
        'No answers are kept from an earlier interview: starting from the first question.\n',
      );
    return {};
  }
  if (resume) return answersOf(session);
  const path = await keepPrevious(context.env);
  await context.stderr.write(
    `The answers of the last interview (${session.title ?? 'without title'}) are now in ${path}\n`,
  );
  return {};
}

/** What is missing, each with the option that sets it: exit 2. */
function missing(answers: readonly MissingAnswer[]): CliError {
  const lines = answers.map(({ message, options }) => `  missing: ${message} ${options.join(' or ')}`);
  return new CliError(
    ['there is no terminal to ask in, and answers are missing', ...lines].join('\n'),
    EXIT.usage,
    'name a tender file (- for standard input), or set what is missing with --set',
  );
}

/**
 * @param settings `path=value` of `--set`; only the rest is asked
 * @param resume go on with the answers that were kept
 * @param known what is known beforehand; only what it leaves open is asked
 */
export async function tenderByAsking(
  settings: readonly string[],
  resume: boolean,
  library: Library,
  asOf: string,
  context: CliContext,
  known: KnownTender = NOTHING_KNOWN,
): Promise<AskedTender> {
  const base = await draftOf(known.draft, settings);
  const interview: Interview = {
    questionnaire: library.questionnaire,
    lists: choiceListsOf(library, asOf),
    base,
  };
  if (!context.interactive) {
    const session = resume ? await loadSession(context.env) : null;
    const draft = session ? tenderFromAnswers(interview, answersOf(session)) : base;
    const open = missingAnswers({ ...interview, base: draft }, known.needed);
    if (open.length > 0) throw missing(open);
    return { kind: 'tender', tender: await trusted(draft, known.name, library, context) };
  }
  const kept = await keptAnswers(resume, context);
  const settled = settings.map((setting) => setting.slice(0, Math.max(0, setting.indexOf('='))));
  const { answers: given, suggested } = withOpenFields(
    interview,
    answersFromTender(interview),
    known.open.filter(({ path }) => !settled.includes(path)),
  );
  const watch = watchInterruptions(process, [process.stdin, process.stderr]);
  try {
    const outcome = await runInterview({
      ...interview,
      port: await createPort(context, watch.signal),
      answers: { ...given, ...kept },
      // What --set alone says is offered for a change; a notice or a profile says too much for that.
      given: known === NOTHING_KNOWN ? undefined : Object.keys(given),
      suggested,
      save: (answers) =>
        saveSession(context.env, {
          savedAt: new Date().toISOString(),
          title: tenderFromAnswers(interview, answers).title ?? null,
          answers,
        }),
    });
    if (outcome.kind === 'complete') {
      return { kind: 'tender', tender: await trusted(outcome.tender, 'the answers', library, context) };
    }
    await context.stderr.write(`\nThe answers so far are kept: ${known.resumeWith} goes on with them.\n`);
    return { kind: 'stopped', exitCode: outcome.exitCode };
  } finally {
    watch.dispose();
  }
}
