/** `labelwise labels list|show`: what the library knows of labels. */
import { editionStatus } from '../../assessment/applicability.js';
import type { Library } from '../../model/library.js';
import type { Label } from '../../model/types.js';
import { asOfDay, labelById } from '../checked-options.js';
import type { CliContext } from '../context.js';
import { EXIT } from '../exit-codes.js';

export interface LabelOptions {
  readonly format: 'text' | 'json';
  readonly asOf?: string;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** One line of `labels list --format json`. */
const summaryOf = (label: Label, asOf: string) => ({
  id: label.id,
  name: label.name,
  role: label.role,
  kind: label.kind,
  owner: label.owner.name,
  unit: label.unit,
  edition: label.edition.name,
  status: editionStatus(label, asOf),
  grades: label.grades,
  themes: label.scope.themes,
});

/**
 * Lists all labels, by id.
 * @returns the exit code
 * @throws {CliError} exit 2, when the day is no day
 */
export async function labelsList(
  library: Library,
  options: LabelOptions,
  context: CliContext,
): Promise<number> {
  const asOf = asOfDay(options.asOf, context.today);
  if (options.format === 'json') {
    await context.stdout.write(asJson(library.labels.map((label) => summaryOf(label, asOf))));
    return EXIT.done;
  }
  const { renderLabelList } = await import('../../report/text/catalogue-lists.js');
  const { width, accessible } = context;
  await context.stdout.write(
    renderLabelList(library.labels, asOf, { width, colour: context.colour.stdout, accessible }),
  );
  return EXIT.done;
}

/**
 * Shows one label; as JSON its file and its credibility as of the day.
 * @returns the exit code
 * @throws {CliError} exit 2, when no label has the id or the day is no day
 */
export async function labelsShow(
  library: Library,
  id: string,
  options: LabelOptions,
  context: CliContext,
): Promise<number> {
  const asOf = asOfDay(options.asOf, context.today);
  const label = labelById(library.labels, id);
  const { labelCredibility, renderLabel } = await import('../../report/text/label-page.js');
  if (options.format === 'json') {
    const credibility = labelCredibility(label, library, asOf);
    await context.stdout.write(asJson({ asOf, status: editionStatus(label, asOf), credibility, label }));
    return EXIT.done;
  }
  const { width, accessible } = context;
  await context.stdout.write(
    renderLabel(label, library, asOf, { width, colour: context.colour.stdout, accessible }),
  );
  return EXIT.done;
}
