/** The built-in library for commands: loaded, or an error that says what is wrong with it. */
import type { Library } from '../model/library.js';
import { loadBuiltInLibrary } from '../files/library-store.js';
import { ReportedError } from './errors.js';
import { EXIT } from './exit-codes.js';

/**
 * @throws {ReportedError} exit 3, when the library has errors
 */
export async function builtInLibrary(): Promise<Library> {
  const checked = await loadBuiltInLibrary();
  if (checked.ok) return checked.value;
  const { diagnosticsPretty } = await import('../report/diagnostics-pretty.js');
  process.stderr.write(diagnosticsPretty(checked.diagnostics));
  throw new ReportedError(EXIT.unreadable);
}
