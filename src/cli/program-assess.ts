/** The commands that give a result: `assess`, and `report` for one that was saved. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { AssessOptions } from './commands/assess.js';
import { asOfOption, collect, EXIT_CODES, type Run } from './program-options.js';
import { DECIMALS, DELIMITERS, RESULT_FORMATS, type ResultOptions } from './result-format.js';

const LARGEST_SEED = 4_294_967_295;

function seedNumber(value: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || number > LARGEST_SEED)
    throw new InvalidArgumentError(`Give a whole number from 0 to ${LARGEST_SEED}.`);
  return number;
}

/** A sign by its name, or as it is. */
const signParser =
  <Name extends string>(signs: Readonly<Record<Name, string>>) =>
  (value: string): Name => {
    const names = Object.keys(signs) as Name[];
    const name = names.find((one) => value === one || value === signs[one]);
    if (name === undefined) throw new InvalidArgumentError(`Give one of: ${names.join(', ')}.`);
    return name;
  };

/** The form of a result and where it goes. */
const addResultOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        '--format <format>',
        'form of the result (default: by the ending of --output, else text)',
      ).choices(RESULT_FORMATS),
    )
    .option('--output <file>', 'write to a file, whole or not at all; its ending says the form')
    .option('--table <id>', 'which table CSV holds (default: matrix; docs/reference/tables.md lists them)')
    .addOption(
      new Option(
        '--delimiter <sign>',
        `what stands between the cells of CSV: ${Object.keys(DELIMITERS).join(', ')} (default: comma)`,
      ).argParser(signParser(DELIMITERS)),
    )
    .addOption(
      new Option(
        '--decimal <sign>',
        'decimal sign of CSV: point or comma (default: comma with semicolons, else point)',
      ).argParser(signParser(DECIMALS)),
    )
    .option('--bom', 'CSV begins with a byte order mark, by which Excel knows UTF-8');

/** `assess`. */
export function addAssess(program: Command, run: Run): void {
  const command = program
    .command('assess')
    .summary('assess one tender')
    .description(
      'Assesses one tender: from a file, from a notice, from standard input (-), or by asking questions in a terminal.',
    )
    .argument(
      '[tender]',
      'tender file (YAML or JSON) or notice (see tender check --help); - for standard input; left out: asks',
    );
  addResultOptions(command)
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
  labelwise assess tender.yaml --output report.docx
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

/** `report`. */
export function addReport(program: Command, run: Run): void {
  const command = program
    .command('report')
    .summary('another form of a saved result')
    .description('Shows a result that `assess --format json` saved in another form, without assessing again.')
    .argument('<result>', 'result file (JSON); - for standard input');
  addResultOptions(command)
    .addHelpText(
      'after',
      `
Examples:
  labelwise report result.json
  labelwise report result.json --output report.html
  labelwise report result.json --format csv --table gaps --delimiter semicolon --bom --output gaps.csv
${EXIT_CODES}`,
    )
    .action((result: string, options: ResultOptions, command: Command) =>
      run(command, async (context) =>
        (await import('./commands/report.js')).reportCommand(result, options, context),
      ),
    );
}
