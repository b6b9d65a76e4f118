/** A buyer's profile as text to a trusted value: form, shape, then its ids against the library. */
import type { Checked, Diagnostic } from '../model/diagnostic.js';
import type { Library } from '../model/library.js';
import type { BuyerProfile } from '../model/types.js';
import type { Document } from './document.js';
import { sortDiagnostics } from './findings.js';
import { requirementFindings, weightFindings } from './tender.js';

/**
 * Checks a profile (YAML or JSON).
 * @param file - its name for diagnostics
 * @returns the profile, or every fault with its place
 */
export async function checkProfile(
  text: string,
  file: string,
  library: Library,
): Promise<Checked<BuyerProfile>> {
  // The parser costs start-up time that commands without a profile should not pay.
  const { checkDocument } = await import('./document.js');
  const checked = checkDocument(text, { file, path: file }, 'profile');
  return checked.ok ? checkProfileMeaning(checked.value, library) : checked;
}

/** Checks what a schema cannot say about a profile whose shape is right. */
export function checkProfileMeaning(document: Document<'profile'>, library: Library): Checked<BuyerProfile> {
  const profile = document.data;
  const { requirements } = profile;
  const diagnostics = sortDiagnostics(
    [
      ...requirementFindings({ ...(requirements === undefined ? {} : { requirements }), lots: [] }, library),
      ...weightFindings(profile, library),
    ].map(({ part, ...finding }): Diagnostic => ({
      ...finding,
      severity: 'error',
      file: document.file,
      range: document.locate(finding.pointer, part),
    })),
  );
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: profile, diagnostics: [] };
}
