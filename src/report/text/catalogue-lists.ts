/** The labels and the requirements of a library as lists, with the names that commands take. */
import { editionStatus } from '../../assessment/applicability.js';
import { successorOf } from '../../assessment/successor.js';
import { THEMES, RUNGS, type Label, type Requirement } from '../../model/types.js';
import { messagesFor } from '../messages.js';
import { createTheme } from '../theme.js';
import { heading, paragraph, when, type Block, type TableRow } from '../document/blocks.js';
import { renderBlocks } from './render-blocks.js';
import type { TextOptions } from './render-text.js';

const render = (blocks: readonly Block[], { width, colour, accessible }: TextOptions): string =>
  renderBlocks(blocks, { width, theme: createTheme(colour), accessible });

/**
 * Labels, then supporting instruments.
 * @param all all labels of the library, to find the edition that follows
 */
export function renderLabelList(
  labels: readonly Label[],
  all: readonly Label[],
  asOf: string,
  options: TextOptions,
): string {
  const { catalogue, words } = messagesFor(options.locale ?? 'en');
  const rowOf = (label: Label): TableRow => {
    const status = editionStatus(label, asOf);
    const successor = successorOf(label, all);
    const state =
      status === 'current'
        ? ''
        : ` (${catalogue.states[status]}${successor === null ? '' : `; ${catalogue.see(successor.id)}`})`;
    return { cells: [[label.name + state], [words.labelKinds[label.kind]], [label.id]] };
  };
  const table = (role: Label['role']): Block => ({
    kind: 'table',
    heads: [catalogue.heads.label, catalogue.heads.kind, catalogue.heads.id],
    lastWhole: true,
    groups: [{ title: '', rows: labels.filter((label) => label.role === role).map(rowOf) }],
  });
  return render(
    [
      ...when(labels.length === 0, () => [heading(1, catalogue.labelsTitle), paragraph(catalogue.noneFound)]),
      ...(['label', 'supporting'] as const)
        .filter((role) => labels.some((label) => label.role === role))
        .flatMap((role, index) => [
          heading(index === 0 ? 1 : 2, role === 'label' ? catalogue.labelsTitle : catalogue.supportingTitle),
          table(role),
        ]),
      paragraph(catalogue.labelsNext),
    ],
    options,
  );
}

/** Requirements by theme, with the levels that each has. */
export function renderRequirementList(requirements: readonly Requirement[], options: TextOptions): string {
  const { catalogue, words } = messagesFor(options.locale ?? 'en');
  const groups = THEMES.map((theme) => ({
    title: words.themes[theme],
    rows: requirements
      .filter((requirement) => requirement.theme === theme)
      .map(({ title, ladder, id }): TableRow => {
        const levels = RUNGS.filter((rung) => ladder[rung] !== undefined).map((rung) => words.rungs[rung]);
        return { cells: [[title], [catalogue.levelsOf(levels)], [id]] };
      }),
  })).filter(({ rows }) => rows.length > 0);
  return render(
    [
      {
        kind: 'table',
        heads: [catalogue.heads.requirement, catalogue.heads.levels, catalogue.heads.id],
        groups,
        lastWhole: true,
      },
      paragraph(catalogue.requirementsNext),
    ],
    options,
  );
}
