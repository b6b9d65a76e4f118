/** `labelwise explain`: where a figure comes from, down to source and locator. */
import { explainLabel } from '../../assessment/explain.js';
import { suggestion } from '../../check/did-you-mean.js';
import type { Library } from '../../model/library.js';
import type { Label } from '../../model/types.js';
import { asOfDay, gradeOf, labelById, requirementById } from '../checked-options.js';
import type { CliContext } from '../context.js';
import { usageError } from '../errors.js';
import { EXIT } from '../exit-codes.js';
import { builtInLibrary } from '../library.js';

export interface ExplainOptions {
  readonly format: 'text' | 'json';
  readonly grade?: string;
  readonly asOf?: string;
}

/** The label that is meant where a code could be meant too, or an error with the nearest of both. */
async function labelOrCode(library: Library, subject: string): Promise<Label> {
  const found = library.labels.find(({ id }) => id === subject);
  if (found) return found;
  const { codeNames } = await import('../../check/codes.js');
  const known = [...library.labels.map(({ id }) => id), ...codeNames()];
  throw usageError(
    `no label and no code of a finding is called "${subject}"`,
    suggestion(subject, known) ?? 'labelwise labels list shows all labels',
  );
}

async function explainCode(code: string, context: CliContext): Promise<boolean> {
  const { codeText } = await import('../../check/codes.js');
  const text = codeText(code);
  if (text === null) return false;
  await context.stdout.write(text);
  return true;
}

export async function explain(
  subject: string,
  requirementId: string | undefined,
  options: ExplainOptions,
  context: CliContext,
): Promise<number> {
  if (requirementId === undefined && (await explainCode(subject, context))) return EXIT.done;
  const library = await builtInLibrary();
  const label =
    requirementId === undefined ? await labelOrCode(library, subject) : labelById(library.labels, subject);
  const requirement =
    requirementId === undefined ? null : requirementById(library.requirements, requirementId);
  const explanation = explainLabel(library, label, requirement, {
    asOf: asOfDay(options.asOf, context.today),
    grade: gradeOf(label, options.grade),
  });
  if (options.format === 'json') {
    await context.stdout.write(`${JSON.stringify(explanation, null, 2)}\n`);
    return EXIT.done;
  }
  const { renderExplanation } = await import('../../report/text/explanation.js');
  await context.stdout.write(
    renderExplanation(explanation, library.method, {
      width: context.width,
      colour: context.colour.stdout,
      accessible: context.accessible,
    }),
  );
  return EXIT.done;
}
