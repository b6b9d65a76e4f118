/** The list of tables and columns in docs is that of the code. `UPDATE_GOLDEN=1 npx vitest run tests/report` writes it anew. */
import { expect, it } from 'vitest';
import { messagesFor } from '../../../src/report/messages.js';
import { assessmentTables } from '../../../src/report/tables/assessment-tables.js';
import { expectGolden } from '../../golden.js';
import { ONE_LOT } from '../fixtures/assessments.js';

const { kinds } = messagesFor('en').tables.about;
const cell = (text: string): string => text.replaceAll('|', '\\|');

it('docs/reference/tables.md lists every table and column', () => {
  const tables = assessmentTables(ONE_LOT, messagesFor('en'));
  const text = [
    '# Tables',
    '',
    'Every table of an assessment and its columns, in order. How to read them: [tables.md](../tables.md).',
    '',
    '| kind | what a column holds |',
    '|---|---|',
    ...Object.entries(kinds).map(([kind, words]) => `| ${kind} | ${cell(words)} |`),
    ...tables.flatMap(({ id, title, columns }) => [
      '',
      `## ${id}`,
      '',
      `${title}.`,
      '',
      '| column | what it is | kind |',
      '|---|---|---|',
      ...columns.map((column) => `| \`${column.id}\` | ${cell(column.title)} | ${column.kind} |`),
    ]),
    '',
  ].join('\n');
  expect(tables.length).toBeGreaterThan(10);
  expectGolden('../../docs/reference/tables.md', text);
});
