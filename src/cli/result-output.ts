/** A result in the form that was asked for, to standard output or to a file. Each form loads only its own renderer. */
import type { ReportDocument } from '../report/document/document.js';
import type { CsvOptions } from '../report/tables/csv.js';
import type { Assessment } from '../model/types.js';
import { knownId } from './checked-options.js';
import type { CliContext } from './context.js';
import { asJson } from './json-text.js';
import { DECIMALS, DELIMITERS, type ResultFormat, type ResultOptions } from './result-format.js';

/** The table that CSV holds unless another one is named: what everybody asks first, in full. */
const FIRST_TABLE = 'matrix';

const documentOf = async (assessment: Assessment): Promise<ReportDocument> =>
  (await import('../report/tender-file/assessment-document.js')).assessmentDocument(assessment);

async function tablesOf(assessment: Assessment) {
  const [{ assessmentTables }, { messagesFor }] = await Promise.all([
    import('../report/tables/assessment-tables.js'),
    import('../report/messages.js'),
  ]);
  return assessmentTables(assessment, messagesFor('en'));
}

/** A semicolon stands between cells where numbers have a decimal comma; every other sign, where they have a point. */
function csvOptions({ delimiter = 'comma', decimal, bom }: ResultOptions): CsvOptions {
  const sign = DELIMITERS[delimiter];
  if (sign === ',') return { delimiter: sign, decimal: DECIMALS.point, bom: bom === true };
  return {
    delimiter: sign,
    decimal: DECIMALS[decimal ?? (delimiter === 'semicolon' ? 'comma' : 'point')],
    bom: bom === true,
  };
}

async function csvOf(assessment: Assessment, options: ResultOptions): Promise<string> {
  const [tables, { renderCsv }] = await Promise.all([
    tablesOf(assessment),
    import('../report/tables/csv.js'),
  ]);
  const id = knownId(
    tables.map((table) => table.id),
    options.table ?? FIRST_TABLE,
    'table',
  );
  return tables
    .filter((table) => table.id === id)
    .map((table) => renderCsv(table, csvOptions(options)))
    .join('');
}

async function xlsxOf(assessment: Assessment): Promise<Uint8Array> {
  const [tables, { renderXlsx }] = await Promise.all([
    tablesOf(assessment),
    import('../report/tables/xlsx.js'),
  ]);
  const { tender, asOf, labelwise } = assessment;
  return renderXlsx(tables, { title: tender.title, asOf, version: labelwise });
}

async function render(
  assessment: Assessment,
  format: ResultFormat,
  options: ResultOptions,
  context: CliContext,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return asJson(assessment);
    case 'text': {
      const { renderText } = await import('../report/text/render-text.js');
      const colour = options.output === undefined ? context.colour.stdout : 0;
      return renderText(assessment, { width: context.width, colour, accessible: context.accessible });
    }
    case 'markdown':
      return (await import('../report/markdown/document.js')).renderMarkdown(await documentOf(assessment));
    case 'html':
      return (await import('../report/html/render-html.js')).renderHtml(await documentOf(assessment));
    case 'docx':
      return (await import('../report/docx/render-docx.js')).renderDocx(await documentOf(assessment));
    case 'csv':
      return csvOf(assessment, options);
    case 'xlsx':
      return xlsxOf(assessment);
    case 'ics': {
      const [{ renderCalendar }, { messagesFor }] = await Promise.all([
        import('../report/calendar/ics.js'),
        import('../report/messages.js'),
      ]);
      return renderCalendar(assessment, messagesFor('en'));
    }
  }
}

/**
 * Writes a result; a file is written whole or not at all.
 * @throws {FileError} when the file cannot be written
 */
export async function writeResult(
  assessment: Assessment,
  format: ResultFormat,
  options: ResultOptions,
  context: CliContext,
): Promise<void> {
  const content = await render(assessment, format, options, context);
  if (options.output === undefined || options.output === '-') await context.stdout.write(content);
  else await (await import('../files/write-atomic.js')).writeAtomic(options.output, content);
}
