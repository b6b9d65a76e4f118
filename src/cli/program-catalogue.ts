/** The commands about what the library knows: labels and requirements. */
import { Option, type Command } from 'commander';
import type { EditionStatus } from '../assessment/applicability.js';
import type { Label, Theme } from '../model/types.js';
import type { LabelCompareOptions, LabelKnowledgeOptions, LabelListOptions } from './commands/labels.js';
import {
  asOfOption,
  collect,
  EXIT_CODES,
  formatOption,
  themeOption,
  type PageFormat,
  type Run,
} from './program-options.js';

const load = () => Promise.all([import('./commands/labels.js'), import('./library.js')]);

/** The names of a type, all of them: the compiler refuses one that is missing or unknown. */
const namesOf = <T extends string>(names: Readonly<Record<T, true>>): string[] => Object.keys(names);

const ROLES = namesOf<Label['role']>({ label: true, supporting: true });
const KINDS = namesOf<Label['kind']>({
  ecolabel: true,
  'official-label': true,
  'social-standard': true,
  'minerals-assurance': true,
  'recycling-standard': true,
  'material-standard': true,
  'data-erasure': true,
  refurbishment: true,
  'management-system': true,
  rating: true,
  'audit-method': true,
  monitoring: true,
  guideline: true,
});
const STATUSES = namesOf<EditionStatus>({
  current: true,
  'phasing-out': true,
  'certificates-only': true,
  'not-yet-valid': true,
  superseded: true,
  expired: true,
  withdrawn: true,
});

/** `labelwise labels list|show|compare|knowledge`. */
export function addLabels(program: Command, run: Run): void {
  const labels = program
    .command('labels')
    .summary('list, show and compare labels, and see how much is known')
    .description('The labels and supporting instruments of the library.');
  labels
    .command('list')
    .description('Lists the labels; several filters narrow the list together.')
    .addOption(themeOption())
    .option('--product <id>', 'only labels for this product category')
    .option('--service <id>', 'only labels for this service')
    .addOption(new Option('--kind <kind>', 'only this kind of scheme').choices(KINDS))
    .addOption(new Option('--role <role>', 'only labels, or only supporting instruments').choices(ROLES))
    .addOption(new Option('--status <status>', 'only editions in this state').choices(STATUSES))
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(asOfOption())
    .addHelpText(
      'after',
      `\nExamples:\n  labelwise labels list --theme labour-rights --role label\n  labelwise labels list --product notebook --status current\n${EXIT_CODES}`,
    )
    .action((options: LabelListOptions, command: Command) =>
      run(command, async (context) => {
        const [{ labelsList }, { builtInLibrary }] = await load();
        return labelsList(await builtInLibrary(), options, context);
      }),
    );
  labels
    .command('show')
    .description('Shows one label: what it demands, how it is verified, how credible it is.')
    .argument('<id>', 'label id')
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(asOfOption())
    .action((id: string, options: { format: PageFormat; asOf?: string }, command: Command) =>
      run(command, async (context) => {
        const [{ labelsShow }, { builtInLibrary }] = await load();
        return labelsShow(await builtInLibrary(), id, options, context);
      }),
    );
  labels
    .command('compare')
    .description(
      'Compares labels side by side: demands, verification, credibility, legal use; differences first.',
    )
    .argument('<ids...>', 'two to four label ids, each with its grade where it has grades: epeat-2025:gold')
    .addOption(themeOption())
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(asOfOption())
    .addHelpText(
      'after',
      `\nExamples:\n  labelwise labels compare tco-certified-gen10 epeat-2025:gold\n  labelwise labels compare e-stewards r2v3 --theme circularity\n${EXIT_CODES}`,
    )
    .action((ids: readonly string[], options: LabelCompareOptions, command: Command) =>
      run(command, async (context) => {
        const [{ labelsCompare }, { builtInLibrary }] = await load();
        return labelsCompare(await builtInLibrary(), ids, options, context);
      }),
    );
  labels
    .command('knowledge')
    .description('How much is known of labels, by evidence and age, and which open fact would decide most.')
    .argument('[ids...]', 'label ids; left out: all')
    .option(
      '--tender <file>',
      'tender in which open facts are weighed (repeatable; default: the example tenders)',
      collect,
    )
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(asOfOption())
    .addHelpText(
      'after',
      `\nExamples:\n  labelwise labels knowledge\n  labelwise labels knowledge tco-certified-gen10 --tender tender.yaml\n${EXIT_CODES}`,
    )
    .action((ids: readonly string[], options: LabelKnowledgeOptions, command: Command) =>
      run(command, async (context) => {
        const [{ labelsKnowledge }, { builtInLibrary }] = await load();
        return labelsKnowledge(await builtInLibrary(), ids, options, context);
      }),
    );
}

/** `labelwise requirements list|show`. */
export function addRequirements(program: Command, run: Run): void {
  const requirements = program
    .command('requirements')
    .summary('list and show requirements')
    .description('The requirements that a tender may ask.');
  requirements
    .command('list')
    .description('Lists all requirements.')
    .addOption(themeOption())
    .addOption(formatOption(['text', 'json'], 'text'))
    .action((options: { format: PageFormat; theme?: Theme }, command: Command) =>
      run(command, async (context) => {
        const [{ requirementsList }, { builtInLibrary }] = await Promise.all([
          import('./commands/requirements.js'),
          import('./library.js'),
        ]);
        return requirementsList(await builtInLibrary(), options, context);
      }),
    );
  requirements
    .command('show')
    .description('Shows one requirement: its rungs, why it matters, proof, clauses, follow-up.')
    .argument('<id>', 'requirement id')
    .addOption(formatOption(['text', 'json'], 'text'))
    .action((id: string, options: { format: PageFormat }, command: Command) =>
      run(command, async (context) => {
        const [{ requirementsShow }, { builtInLibrary }] = await Promise.all([
          import('./commands/requirements.js'),
          import('./library.js'),
        ]);
        return requirementsShow(await builtInLibrary(), id, options, context);
      }),
    );
}
