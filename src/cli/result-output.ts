/** A result in the form that was asked for, to standard output or to a file. Each form loads only its own renderer. */
import type { Assessment } from '../model/types.js';
import type { CliContext } from './context.js';
import { asJson } from './json-text.js';
import type { ResultFormat, ResultOptions } from './result-format.js';

async function render(
  assessment: Assessment,
  format: ResultFormat,
  { output }: ResultOptions,
  context: CliContext,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return asJson(assessment);
    case 'text': {
      const { renderText } = await import('../report/text/render-text.js');
      const colour = output === undefined ? context.colour.stdout : 0;
      return renderText(assessment, { width: context.width, colour, accessible: context.accessible });
    }
    case 'markdown': {
      const [{ assessmentDocument }, { renderMarkdown }] = await Promise.all([
        import('../report/tender-file/assessment-document.js'),
        import('../report/markdown/document.js'),
      ]);
      return renderMarkdown(assessmentDocument(assessment));
    }
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
