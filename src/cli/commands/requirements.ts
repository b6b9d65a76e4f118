/** `labelwise requirements list|show`: what a tender may ask. */
import type { Library } from '../../model/library.js';
import type { Requirement, Theme } from '../../model/types.js';
import { requirementById } from '../checked-options.js';
import type { CliContext } from '../context.js';
import { EXIT } from '../exit-codes.js';
import { asJson } from '../json-text.js';

export interface RequirementOptions {
  readonly format: 'text' | 'json';
}

export interface RequirementListOptions extends RequirementOptions {
  readonly theme?: Theme;
}

/** One line of `requirements list --format json`. */
const summaryOf = ({ id, title, theme, kind, question, severity, ladder }: Requirement) => ({
  id,
  title,
  theme,
  kind,
  question,
  severity,
  rungs: Object.keys(ladder),
});

/**
 * Lists the requirements, by theme and id.
 * @returns the exit code
 */
export async function requirementsList(
  library: Library,
  options: RequirementListOptions,
  context: CliContext,
): Promise<number> {
  const { theme } = options;
  const listed = library.requirements.filter(
    (requirement) => theme === undefined || requirement.theme === theme,
  );
  if (options.format === 'json') {
    await context.stdout.write(asJson(listed.map(summaryOf)));
    return EXIT.done;
  }
  const { renderRequirementList } = await import('../../report/text/catalogue-lists.js');
  const { width, accessible } = context;
  await context.stdout.write(
    renderRequirementList(listed, { width, colour: context.colour.stdout, accessible }),
  );
  return EXIT.done;
}

/**
 * Shows one requirement; as JSON as its file has it, with its theme.
 * @returns the exit code
 * @throws {CliError} exit 2, when no requirement has the id
 */
export async function requirementsShow(
  library: Library,
  id: string,
  options: RequirementOptions,
  context: CliContext,
): Promise<number> {
  const requirement = requirementById(library.requirements, id);
  if (options.format === 'json') {
    await context.stdout.write(asJson(requirement));
    return EXIT.done;
  }
  const { renderRequirement } = await import('../../report/text/requirement-page.js');
  const { width, accessible } = context;
  await context.stdout.write(
    renderRequirement(requirement, library, context.today(), {
      width,
      colour: context.colour.stdout,
      accessible,
    }),
  );
  return EXIT.done;
}
