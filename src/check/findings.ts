/** Order of diagnostics, and findings of rules as diagnostics. */
import type { Diagnostic } from '../model/diagnostic.js';
import { compareBy, compareText } from '../model/order.js';

const START = { line: 0, column: 0 };

/** Sorted by file, line, column, code, then message; what is said twice of the same place is said once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = [...diagnostics].sort(
    compareBy(
      (a, b) => compareText(a.file, b.file),
      (a, b) => (a.range ?? START).line - (b.range ?? START).line,
      (a, b) => (a.range ?? START).column - (b.range ?? START).column,
      (a, b) => compareText(a.code, b.code),
      (a, b) => compareText(a.pointer, b.pointer),
      (a, b) => compareText(a.message, b.message),
    ),
  );
  return sorted.filter((one, index) => {
    const before = sorted[index - 1];
    return (
      before === undefined ||
      !(['file', 'code', 'pointer', 'message'] as const).every((key) => one[key] === before[key])
    );
  });
}
