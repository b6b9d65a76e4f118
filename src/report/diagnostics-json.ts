/** Diagnostics as JSON for scripts: `{ "findings": [...] }`. */
import type { Diagnostic } from '../model/diagnostic.js';

/** Line and columns are null when a finding concerns a file as a whole. Ends with a line break. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  const findings = diagnostics.map(({ code, severity, message, file, range, hint }) => ({
    code,
    severity,
    message,
    file,
    line: range?.line ?? null,
    column: range?.column ?? null,
    endLine: range?.endLine ?? null,
    endColumn: range?.endColumn ?? null,
    hint,
  }));
  return `${JSON.stringify({ findings }, null, 2)}\n`;
}
