/** `labelwise labels list|show|compare|knowledge`: what the library knows of labels. */
import { editionStatus, type EditionStatus } from '../../assessment/applicability.js';
import { successorOf } from '../../assessment/successor.js';
import type { Library } from '../../model/library.js';
import type { Label, Theme } from '../../model/types.js';
import { asOfDay, gradedLabel, knownId, labelById } from '../checked-options.js';
import type { CliContext } from '../context.js';
import { usageError } from '../errors.js';
import { EXIT } from '../exit-codes.js';
import { asJson, resultAsJson } from '../json-text.js';

export interface LabelOptions {
  readonly format: 'text' | 'json';
  readonly asOf?: string;
}

export interface LabelListOptions extends LabelOptions {
  readonly theme?: Theme;
  readonly product?: string;
  readonly service?: string;
  readonly kind?: Label['kind'];
  readonly role?: Label['role'];
  readonly status?: EditionStatus;
}

export interface LabelCompareOptions extends LabelOptions {
  readonly theme?: Theme;
}

export interface LabelKnowledgeOptions extends LabelOptions {
  readonly tender?: readonly string[];
}

/** One line of `labels list --format json`. */
const summaryOf = (label: Label, library: Library, asOf: string) => ({
  id: label.id,
  name: label.name,
  role: label.role,
  kind: label.kind,
  owner: label.owner.name,
  unit: label.unit,
  edition: label.edition.name,
  status: editionStatus(label, asOf),
  successor: successorOf(label, library.labels)?.id ?? null,
  grades: label.grades,
  themes: label.scope.themes,
  products: label.scope.products,
  services: label.scope.services,
});

/** Whether a label passes every filter; an id that the library does not have is an error of the user. */
function filterOf(
  { theme, product, service, kind, role, status }: LabelListOptions,
  library: Library,
  asOf: string,
): (label: Label) => boolean {
  if (product !== undefined)
    knownId(
      library.products.map(({ id }) => id),
      product,
      'product',
    );
  if (service !== undefined)
    knownId(
      library.services.map(({ id }) => id),
      service,
      'service',
    );
  return (label) =>
    (theme === undefined || label.scope.themes.includes(theme)) &&
    (product === undefined || label.scope.products === 'all' || label.scope.products.includes(product)) &&
    (service === undefined || label.scope.services.includes(service)) &&
    (kind === undefined || label.kind === kind) &&
    (role === undefined || label.role === role) &&
    (status === undefined || editionStatus(label, asOf) === status);
}

/**
 * Lists the labels that pass the filters, by id.
 * @returns the exit code
 * @throws {CliError} exit 2, when the day is no day, or a product or service is unknown
 */
export async function labelsList(
  library: Library,
  options: LabelListOptions,
  context: CliContext,
): Promise<number> {
  const asOf = asOfDay(options.asOf, context.today);
  const listed = library.labels.filter(filterOf(options, library, asOf));
  if (options.format === 'json') {
    await context.stdout.write(asJson(listed.map((label) => summaryOf(label, library, asOf))));
    return EXIT.done;
  }
  const { renderLabelList } = await import('../../report/text/catalogue-lists.js');
  const { width, accessible } = context;
  await context.stdout.write(
    renderLabelList(listed, library.labels, asOf, { width, colour: context.colour.stdout, accessible }),
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

const COMPARED_MOST = 4;

/**
 * Compares labels side by side.
 * @param ids two to four label ids, each as `id` or `id:grade`
 * @returns the exit code
 * @throws {CliError} exit 2, when there are too few or too many, or one is unknown
 */
export async function labelsCompare(
  library: Library,
  ids: readonly string[],
  options: LabelCompareOptions,
  context: CliContext,
): Promise<number> {
  const asOf = asOfDay(options.asOf, context.today);
  const distinct = [...new Set(ids)];
  if (distinct.length < 2 || distinct.length > COMPARED_MOST)
    throw usageError(
      `${distinct.length === 1 ? 'one label cannot be compared' : `${distinct.length} labels do not fit side by side`}`,
      'name two to four different labels; labelwise labels list shows all of them',
    );
  const labels = distinct.map((text) => gradedLabel(library.labels, text));
  const { compareLabels } = await import('../../assessment/comparison.js');
  const themes = options.theme === undefined ? undefined : [options.theme];
  const result = compareLabels(library, labels, { asOf, themes });
  if (options.format === 'json') {
    await context.stdout.write(resultAsJson(result, library));
    return EXIT.done;
  }
  const { renderComparison } = await import('../../report/text/comparison-page.js');
  const { width, accessible } = context;
  await context.stdout.write(
    renderComparison(result, library, { width, colour: context.colour.stdout, accessible }),
  );
  return EXIT.done;
}

/**
 * Says how much is known of labels and which open fact would decide most.
 * @param ids label ids; all when empty
 * @returns the exit code
 * @throws {CliError} exit 2, when a label is unknown
 * @throws {ReportedError} exit 3, when a tender cannot be read or has faults
 */
export async function labelsKnowledge(
  library: Library,
  ids: readonly string[],
  options: LabelKnowledgeOptions,
  context: CliContext,
): Promise<number> {
  const asOf = asOfDay(options.asOf, context.today);
  const labels =
    ids.length === 0 ? library.labels : [...new Set(ids)].map((id) => labelById(library.labels, id));
  const [{ knowledge }, { askedLots }, { tenderFromSource }, { exampleTenders }] = await Promise.all([
    import('../../assessment/knowledge.js'),
    import('../../assessment/open-facts.js'),
    import('../tender-input.js'),
    import('../../files/examples.js'),
  ]);
  const files = options.tender ?? (await exampleTenders());
  const tenders = await Promise.all(files.map((file) => tenderFromSource(file, [], library, context)));
  const result = knowledge(library, labels, askedLots(tenders, library, asOf), asOf);
  if (options.format === 'json') {
    await context.stdout.write(resultAsJson(result, library));
    return EXIT.done;
  }
  const { renderKnowledge } = await import('../../report/text/knowledge-page.js');
  const { width, accessible } = context;
  await context.stdout.write(
    renderKnowledge(result, library, ids.length > 0, { width, colour: context.colour.stdout, accessible }),
  );
  return EXIT.done;
}
