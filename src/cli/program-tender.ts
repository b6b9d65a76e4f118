/** The commands about notices and tender files. */
import { Option, type Command } from 'commander';
import type { TenderCheckOptions } from './commands/tender-check.js';
import type { TenderImportOptions } from './commands/tender-import.js';
import { collect, EXIT_CODES, type Run } from './program-options.js';

const READS = `
Reads eForms XML (contract notices, award notices, planning notices), OCDS JSON (release, package, record, JSON Lines),
results of TED search (JSON), tables (CSV) and tender files; also compressed by gzip. What a file is, is found in its
content. Contact persons are not read.`;

/** Options that say how a file is to be read. */
const reading = (command: Command): Command =>
  command
    .option('--language <code>', 'language of the texts (default: the main language of the notice)')
    .option('--lot <id>', 'only this lot, also one that is not about ICT (repeatable)', collect)
    .option('--delimiter <character>', 'CSV: character between cells (default: found)')
    .option('--encoding <name>', 'encoding of the file (default: found)');

/** `labelwise tender import|check`. */
export function addTender(program: Command, run: Run): void {
  const tender = program.command('tender').summary('read notices').description('Reads notices as tenders.');

  reading(
    tender
      .command('import')
      .summary('make a tender file of a notice')
      .description(
        'Makes a tender file of a notice: what it says is filled in, with where it came from; what it leaves open stays open. Requirements are never invented.',
      )
      .argument('<file>', 'notice or table; - for standard input'),
  )
    .option('--output <file>', 'write to a file; .json gives JSON')
    .option('--profile <file>', 'standing policy of the buyer, for what no notice tells')
    .addOption(
      new Option('--format <format>', 'yaml: one tender with comments; json: one tender a line').choices([
        'yaml',
        'json',
      ]),
    )
    .addHelpText(
      'after',
      `${READS}\n\nExamples:\n  labelwise tender import notice.xml --output tender.yaml\n  labelwise tender import notice.xml --language nl --lot LOT-0001\n  labelwise tender import releases.jsonl --format json > tenders.jsonl\n${EXIT_CODES}`,
    )
    .action((file: string, options: TenderImportOptions, command: Command) =>
      run(command, async (context) => {
        const [{ tenderImport }, { builtInLibrary }] = await Promise.all([
          import('./commands/tender-import.js'),
          import('./library.js'),
        ]);
        return tenderImport(file, options, await builtInLibrary(), context);
      }),
    );

  reading(
    tender
      .command('check')
      .summary('what a notice tells')
      .description(
        'Says what a file holds: format, what was found, what is missing, products with how sure they are, and whether it is about ICT.',
      )
      .argument('<file>', 'notice, table or tender file; - for standard input'),
  )
    .addHelpText(
      'after',
      `${READS}\n\nExamples:\n  labelwise tender check notice.xml\n  labelwise tender check tenders.csv\n${EXIT_CODES}`,
    )
    .action((file: string, options: TenderCheckOptions, command: Command) =>
      run(command, async (context) => {
        const [{ tenderCheck }, { builtInLibrary }] = await Promise.all([
          import('./commands/tender-check.js'),
          import('./library.js'),
        ]);
        return tenderCheck(file, options, await builtInLibrary(), context);
      }),
    );
}
