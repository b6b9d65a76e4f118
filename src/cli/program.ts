/** The tree of commands. Each action imports its command when it runs, so that help and version load nothing else. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { asOfOption, EXIT_CODES, formatOption, type Run } from './program-options.js';
import { addAssess, addReport } from './program-assess.js';
import { addLabels, addRequirements } from './program-catalogue.js';
import { addEquivalent } from './program-equivalent.js';
import { addProfile } from './program-profile.js';
import { addTender } from './program-tender.js';
import { processContext, type CliContext, type GlobalOptions } from './context.js';
import { formatError } from './errors.js';
import { programVersion } from './version.js';

type SetExitCode = (code: number) => void;

function columns(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1)
    throw new InvalidArgumentError('Give a whole number of columns, 40 to 200.');
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
  addReport(program, run);
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
