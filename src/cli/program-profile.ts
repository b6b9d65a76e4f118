/** The command about profiles of buyers. */
import type { Command } from 'commander';
import { EXIT_CODES, type Run } from './program-options.js';

/** `labelwise profile show`. */
export function addProfile(program: Command, run: Run): void {
  program
    .command('profile')
    .summary('standing policy of a buyer')
    .description('A profile holds what a buyer asks in every tender, unless the tender says otherwise.')
    .command('show')
    .summary('a profile in words')
    .description('Shows a profile on one page, in words.')
    .argument('<file>', 'profile (YAML or JSON)')
    .addHelpText(
      'after',
      `\nExamples:\n  labelwise profile show policy.yaml\n  labelwise assess notice.xml --profile policy.yaml\n  labelwise assess --save-profile policy.yaml\n${EXIT_CODES}`,
    )
    .action((file: string, _options: object, command: Command) =>
      run(command, async (context) => {
        const [{ profileShow }, { builtInLibrary }] = await Promise.all([
          import('./commands/profile.js'),
          import('./library.js'),
        ]);
        return profileShow(file, await builtInLibrary(), context);
      }),
    );
}
