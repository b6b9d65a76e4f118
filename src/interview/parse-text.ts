/** A line that a person typed, as the value that a question takes. */
import { acceptAnswer, type Acceptance, type AnswerContext } from './accept.js';

/**
 * Reads a number the way people write it: blanks, apostrophes, points or commas between groups of three digits, and a
 * point or comma before decimals. `2.400` is two thousand four hundred: nobody counts devices or euro in thousandths.
 * @returns NaN when the text is no number
 */
export function parseNumber(text: string): number {
  const compact = text.trim().replace(/(?<=\d)[\s'\u2019\u00a0\u202f](?=\d)/gu, '');
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(compact))
    return Number(compact.replaceAll('.', '').replace(',', '.'));
  if (/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(compact)) return Number(compact.replaceAll(',', ''));
  return /^\d+([.,]\d+)?$/.test(compact) ? Number(compact.replace(',', '.')) : Number.NaN;
}

/** `2027-3-1` as `2027-03-01`; other text as it is. */
function padDay(text: string): string {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text.trim());
  const [year, month, day] = match ? match.slice(1) : [];
  return year && month && day ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}

/** The answer that a typed line gives to an input or number question, or the problem with it. */
export function parseTyped(line: string, context: AnswerContext): Acceptance {
  const { question } = context;
  if (question.type === 'number') {
    const value = parseNumber(line);
    return Number.isNaN(value)
      ? { ok: false, problem: { code: 'number', detail: line.trim() } }
      : acceptAnswer(value, context);
  }
  switch (question.format ?? 'text') {
    case 'day':
      return acceptAnswer(padDay(line), context);
    case 'country':
    case 'currency':
      return acceptAnswer(line.trim().toUpperCase(), context);
    case 'text':
      return acceptAnswer(line, context);
  }
}
