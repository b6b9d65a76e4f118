/** The tables of an assessment: everything that a person filters or a program joins, in the figures of the result. */
import type { Assessment } from '../../model/types.js';
import type { Messages } from '../messages.js';
import { issuesTable, practicesTable, sourcesTable, warningsTable } from './background-tables.js';
import type { DataTable } from './data-table.js';
import { followUpTable, gapsTable, questionsTable } from './gap-tables.js';
import { labelsTable, legalTable } from './label-tables.js';
import { answerTable, goalsTable, matrixTable } from './requirement-tables.js';
import { membersTable, setsTable, wishesTable } from './set-tables.js';
import type { TableId } from './table-of.js';
import { assumedTable, tenderTable } from './tender-table.js';

/** How each table is drawn, in the order in which they stand. */
export const ASSESSMENT_TABLES: Readonly<
  Record<TableId, (assessment: Assessment, messages: Messages) => DataTable>
> = {
  tender: tenderTable,
  answer: answerTable,
  matrix: matrixTable,
  labels: labelsTable,
  legal: legalTable,
  sets: setsTable,
  'set-members': membersTable,
  gaps: gapsTable,
  questions: questionsTable,
  'follow-up': followUpTable,
  wishes: wishesTable,
  practices: practicesTable,
  issues: issuesTable,
  sdg: goalsTable,
  sources: sourcesTable,
  warnings: warningsTable,
  assumed: assumedTable,
};

/**
 * Every table of an assessment, from the assessment alone. Figures are those of the result, neither computed nor rounded
 * again; several values in one cell are joined with `; `.
 */
export const assessmentTables = (assessment: Assessment, messages: Messages): readonly DataTable[] =>
  Object.values(ASSESSMENT_TABLES).map((table) => table(assessment, messages));
