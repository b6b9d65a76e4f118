/** Every diagnostic code, explained: permanent names that scripts may rely on. */
import { compareText } from '../model/order.js';
import { FORM_CODES } from './codes-form.js';
import { IMPORT_CODES } from './codes-import.js';
import { LABEL_CODES } from './codes-label.js';
import { LIBRARY_CODES } from './codes-library.js';

export interface CodeExplanation {
  readonly title: string;
  /** What it means and why it matters. */
  readonly meaning: string;
  /** How to mend it. */
  readonly mend: string;
}

/** Explanations by code. */
export const CODES: Readonly<Record<string, CodeExplanation>> = {
  ...FORM_CODES,
  ...IMPORT_CODES,
  ...LABEL_CODES,
  ...LIBRARY_CODES,
};

/** All codes, sorted. */
export const codeNames = (): readonly string[] => Object.keys(CODES).sort(compareText);

/** The explanation of a code as text for the terminal, or null for a word that is no code. */
export function codeText(code: string): string | null {
  if (!Object.hasOwn(CODES, code)) return null;
  const explanation = CODES[code];
  if (explanation === undefined) return null;
  const { title, meaning, mend } = explanation;
  return `${code}: ${title}\n\n${meaning}\n\nTo mend it: ${mend}\n`;
}

/** The reference page of all codes (docs/reference/diagnostics.md). */
export function codesPage(): string {
  const sections = codeNames().map((code) => {
    const { title, meaning, mend } = CODES[code] ?? { title: '', meaning: '', mend: '' };
    return `## \`${code}\`\n\n**${title}.** ${meaning}\n\nTo mend it: ${mend}\n`;
  });
  return `# Diagnostics\n\nCodes of the findings of \`labelwise validate\`; they never change their meaning. \`labelwise explain CODE\` shows one.\n\n${sections.join('\n')}`;
}
