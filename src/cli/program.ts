/** The tree of commands. Each action imports its command when it runs, so that help and version load nothing else. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { asOfOption, collect, EXIT_CODES, formatOption, type Run } from './program-options.js';
import { addLabels, addRequirements } from './program-catalogue.js';
import { addEquivalent } from './program-equivalent.js';
import { addProfile } from './program-profile.js';
import { addTender } from './program-tender.js';
import { processContext, type CliContext, type GlobalOptions } from './context.js';
import type { AssessOptions } from './commands/assess.js';
import { formatError } from './errors.js';
import { programVersion } from './version.js';

type SetExitCode = (code: number) => void;

function columns(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Give a whole number of columns, 40 to 200.');
  return number;
}

const LARGEST_SEED = 4_294_967_295;

function seedNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > LARGEST_SEED)
    throw new InvalidArgumentError(`Give a whole number from 0 to ${LARGEST_SEED}.`);
  return number;
}

/** The message of commander in our shape: what, then the suggestion as the next step. */
function usageText(text: string): string {
  const match = /^error: ([\s\S]*?)\n(?:\(Did you mean (.+)\?\)\n)?$/.exec(text);
  if (!match) return text;
  const [, what = '', suggestion] = match;
  const hint =
    suggestion === undefined ? 'labelwise --help lists commands and options' : `did you mean ${suggestion}?`;
  return formatError({ message: what, at: null, hint });
}

/**
 * The program.
 * @param setExitCode receives the exit code of the command that ran
 */
export function createProgram(setExitCode: SetExitCode): Command {
  const program = new Command('labelwise');
  program
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(usageText(text)) })
    .configureHelp({ showGlobalOptions: true })
    .description(
      'Says which sustainability labels credibly cover an ICT tender, and what to write for the rest.',
    )
    .version(programVersion(), '-V, --version', 'show the version')
    .addOption(new Option('--color <when>', 'colour of the output').choices(['auto', 'always', 'never']))
    .addOption(new Option('--width <columns>', 'width of the page, 40 to 200').argParser(columns))
    .option('--accessible', 'plain numbered lines instead of tables and moving cursors')
    .option('--no-input', 'never ask, even in a terminal')
    .option('--verbose', 'more detail when something goes wrong')
    .addHelpText(
      'after',
      `
Examples:
  labelwise assess                          answer questions about your tender
  labelwise assess examples/laptops.yaml    assess a tender from a file
  labelwise explain tco-certified-gen10 lr-forced-labour
${EXIT_CODES}`,
    );

  /** Runs a command with the context of the process and keeps its exit code. */
  const run = async (command: Command, action: (context: CliContext) => Promise<number>): Promise<void> => {
    setExitCode(await action(processContext(command.optsWithGlobals<GlobalOptions>())));
  };

  addAssess(program, run);
  addTender(program, run);
  addProfile(program, run);
  addValidate(program, run);
  addLabels(program, run);
  addRequirements(program, run);
  addEquivalent(program, run);
  addExplain(program, run);
  addSchema(program, run);
  return program;
}

function addAssess(program: Command, run: Run): void {
  program
    .command('assess')
    .summary('assess one tender')
    .description(
      'Assesses one tender: from a file, from a notice, from standard input (-), or by asking questions in a terminal.',
    )
    .argument(
      '[tender]',
      'tender file (YAML or JSON) or notice (see tender check --help); - for standard input; left out: asks',
    )
    .addOption(
      new Option('--format <format>', 'form of the output (default: text)').choices(['text', 'json']),
    )
    .option('--output <file>', 'write the result to a file; .json gives JSON')
    .option('--save <file>', 'keep the answers as a tender file')
    .option('--resume', 'go on with the answers of the last interview')
    .option('--lot <id>', 'of a notice: only this lot (repeatable)', collect)
    .option('--language <code>', 'of a notice: language of the texts')
    .option('--profile <file>', 'standing policy of the buyer, under the tender')
    .option('--save-profile <file>', 'keep the policy that the answers amount to')
    .option('--set <path=value>', 'set a field of the tender, over the file (repeatable)', collect)
    .option('--label <id>', 'only this label (repeatable)', collect)
    .option('--assume <label:fact=value>', 'assume an answer about a label (repeatable)', collect)
    .option('--sensitivity', 'also work out what each of your wishes costs')
    .addOption(
      new Option('--seed <number>', 'seed of the draws of weights (default: 1)').argParser(seedNumber),
    )
    .addOption(asOfOption())
    .addOption(
      new Option(
        '--fail-on <what>',
        'exit 1 when a must is not surely assured (gap), when the wanted use of a ranked label is in question (ask), or when the first place does not hold (fragile)',
      ).choices(['gap', 'ask', 'fragile']),
    )
    .addHelpText(
      'after',
      `
Examples:
  labelwise assess tender.yaml --format json --output result.json
  labelwise assess tender.yaml --set ambition.circularity=frontrunner
  labelwise assess tender.yaml --assume tco-certified-gen10:rem-sanctions-withdrawal=2
  labelwise assess --set title="New laptops" --set lots.0.products=notebook
  labelwise assess notice.xml
${EXIT_CODES}`,
    )
    .action((tender: string | undefined, options: AssessOptions, command: Command) =>
      run(command, async (context) =>
        (await import('./commands/assess.js')).assessCommand(tender, options, context),
      ),
    );
}

function addValidate(program: Command, run: Run): void {
  program
    .command('validate')
    .summary('check a criteria library, tenders')
    .description('Checks criteria files and tenders: every finding of every file with its line and column.')
    .argument('[paths...]', 'files or folders (default: the built-in library)')
    .addOption(formatOption(['pretty', 'json'], 'pretty'))
    .option('--strict', 'warnings of age count as errors')
    .addHelpText(
      'after',
      `\nExamples:\n  labelwise validate\n  labelwise validate tender.yaml --format json\n${EXIT_CODES}`,
    )
    .action(
      (
        paths: readonly string[],
        options: { format: 'pretty' | 'json'; strict?: boolean },
        command: Command,
      ) =>
        run(command, async (context) =>
          (await import('./commands/validate.js')).validate(
            paths,
            { format: options.format, strict: options.strict === true },
            context,
          ),
        ),
    );
}

function addExplain(program: Command, run: Run): void {
  program
    .command('explain')
    .summary('where a figure comes from')
    .description('Explains a label, what it says about a requirement, or a code of `validate`.')
    .argument('<label-or-code>', 'label id, or the code of a finding')
    .argument('[requirement]', 'requirement id')
    .addOption(formatOption(['text', 'json'], 'text'))
    .option('--grade <grade>', 'grade of the label, where it has grades (default: the lowest)')
    .addOption(asOfOption())
    .addHelpText(
      'after',
      `\nExamples:\n  labelwise explain tco-certified-gen10\n  labelwise explain e-stewards ce-responsible-recycling\n  labelwise explain unknown-key\n${EXIT_CODES}`,
    )
    .action(
      (
        subject: string,
        requirement: string | undefined,
        options: { format: 'text' | 'json'; grade?: string; asOf?: string },
        command: Command,
      ) =>
        run(command, async (context) =>
          (await import('./commands/explain.js')).explain(subject, requirement, options, context),
        ),
    );
}

function addSchema(program: Command, run: Run): void {
  program
    .command('schema')
    .summary('print a JSON Schema')
    .description('Prints the JSON Schema (draft 2020-12) of a kind of file, for editors and other programs.')
    .argument('[name]', 'which schema; left out: lists them')
    .action((name: string | undefined, _options: object, command: Command) =>
      run(command, async (context) => (await import('./commands/schema.js')).schema(name, context)),
    );
}
