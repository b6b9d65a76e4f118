/** Why a draft cannot be assessed at all, as the one diagnostic about it. */
import type { Diagnostic } from '../model/diagnostic.js';
import type { ImportedTender } from '../model/imported.js';
import { refusal } from './problems.js';

/**
 * @param file name for the diagnostic
 * @returns null when there is something to assess, or when nothing says that there is not
 */
export function notAssessable({ subject, leftOut }: ImportedTender, file: string): Diagnostic | null {
  if (subject === 'ict' || subject === 'unknown') return null;
  const codes = [...new Set(leftOut.flatMap(({ lot }) => lot.cpv ?? []))];
  const shown = codes.length > 8 ? `${codes.slice(0, 8).join(', ')} and more` : codes.join(', ');
  return refusal(
    {
      code: 'not-ict',
      message:
        subject === 'not-ict'
          ? `this is not about ICT (${shown}), so it is not assessed`
          : `this is about software, IT services or equipment for which the library has no category (${shown}), so it is not assessed`,
      hint: `if the codes are wrong, --lot ${leftOut[0]?.lot.id ?? '1'} takes a lot in`,
    },
    file,
  );
}
