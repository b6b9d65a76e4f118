/** The command about equivalent labels. */
import type { Command } from 'commander';
import type { EquivalentOptions } from './commands/equivalent.js';
import { asOfOption, collect, EXIT_CODES, formatOption, type Run } from './program-options.js';

/** `labelwise equivalent`. */
export function addEquivalent(program: Command, run: Run): void {
  program
    .command('equivalent')
    .summary('may an offered label count as equivalent?')
    .description(
      'Says for each requirement that the tender asks of a label whether another label shows as much: yes, no, or what to ask the bidder. Judged by published requirements only, never by class, score or rank.',
    )
    .argument(
      '<label>',
      'the label that the bidder names, with its grade where it has grades: epeat-2025:gold',
    )
    .requiredOption('--instead-of <label>', 'the label that the tender asks for, "or equivalent"')
    .requiredOption('--tender <file>', 'tender file (YAML or JSON); - for standard input')
    .option('--lot <id>', 'only this lot (default: all)')
    .option('--set <path=value>', 'set a field of the tender, over the file (repeatable)', collect)
    .addOption(formatOption(['text', 'json', 'markdown'], 'text'))
    .addOption(asOfOption())
    .addHelpText(
      'after',
      `\nExamples:\n  labelwise equivalent epeat-2025:gold --instead-of tco-certified-gen10 --tender tender.yaml\n  labelwise equivalent r2v3 --instead-of e-stewards --tender tender.yaml --lot 2 --format markdown\n${EXIT_CODES}`,
    )
    .action((label: string, options: EquivalentOptions, command: Command) =>
      run(command, async (context) => {
        const [{ equivalent }, { builtInLibrary }] = await Promise.all([
          import('./commands/equivalent.js'),
          import('./library.js'),
        ]);
        return equivalent(await builtInLibrary(), label, options, context);
      }),
    );
}
