/** A typed line as the reply to a prompt: text and numbers everywhere, numbered choices where no cursor can move. */
import type { Acceptance } from './accept.js';
import type { AnswerValue } from './answers.js';
import type { Prompt, Reply } from './port.js';
import type { InterviewTexts } from './texts.js';

/** Signs that stand for "I do not know" and for a step back. */
export const UNKNOWN_SIGN = '?';
export const BACK_SIGN = '<';

export type Interpretation = Reply | { readonly kind: 'problem'; readonly message: string };

const fromAcceptance = (acceptance: Acceptance, texts: InterviewTexts): Interpretation => {
  if (!acceptance.ok) return { kind: 'problem', message: texts.problem(acceptance.problem) };
  return acceptance.value === null ? { kind: 'unknown' } : { kind: 'answer', value: acceptance.value };
};

const orUnknown = (prompt: Prompt, texts: InterviewTexts): Interpretation =>
  prompt.unknown === null
    ? { kind: 'problem', message: texts.problem({ code: 'needed', detail: '' }) }
    : { kind: 'unknown' };

/** The choice that a number or an exact title, value or beginning of a title names; null when none or several. */
function choiceNamed(word: string, prompt: Prompt): string | number | boolean | null {
  const text = word.trim().toLowerCase();
  if (/^\d+$/.test(text)) return prompt.choices[Number(text) - 1]?.value ?? null;
  const exact = prompt.choices.find(
    (choice) => choice.title.toLowerCase() === text || String(choice.value).toLowerCase() === text,
  );
  if (exact) return exact.value;
  const [only, ...others] = prompt.choices.filter((choice) => choice.title.toLowerCase().startsWith(text));
  return only !== undefined && others.length === 0 ? only.value : null;
}

function chosen(line: string, prompt: Prompt, texts: InterviewTexts): Interpretation {
  if (prompt.kind === 'one') {
    const value = choiceNamed(line, prompt);
    return value === null
      ? { kind: 'problem', message: texts.notInList(line.trim()) }
      : fromAcceptance(prompt.accept(value), texts);
  }
  if (line.trim() === '0') return fromAcceptance(prompt.accept([]), texts);
  const words = (/^[\d\s,;]+$/.test(line) ? line.split(/[\s,;]+/) : line.split(/[,;]/)).filter(
    (word) => word.trim() !== '',
  );
  const values = words.map((word) => choiceNamed(word, prompt));
  const wrong = values.indexOf(null);
  if (wrong >= 0) return { kind: 'problem', message: texts.notInList((words[wrong] ?? '').trim()) };
  return fromAcceptance(prompt.accept(values.map(String)), texts);
}

/**
 * What a line means as the reply to a prompt.
 * @returns a reply, or a problem to show before asking again
 */
export function interpretLine(line: string, prompt: Prompt, texts: InterviewTexts): Interpretation {
  const text = line.trim();
  if (text === BACK_SIGN && prompt.canGoBack) return { kind: 'back' };
  if (text === UNKNOWN_SIGN) return orUnknown(prompt, texts);
  if (text === '') {
    const { earlier } = prompt;
    return earlier === undefined || earlier === null
      ? orUnknown(prompt, texts)
      : fromAcceptance(prompt.accept(earlier), texts);
  }
  return prompt.kind === 'typed' ? fromAcceptance(prompt.read(line), texts) : chosen(line, prompt, texts);
}

/** An earlier answer in words, for "Enter alone keeps ..."; null when there is none to keep. */
export function keptInWords(prompt: Prompt, texts: InterviewTexts): string | null {
  const { earlier } = prompt;
  if (earlier === undefined || earlier === null) return null;
  const title = (value: AnswerValue): string =>
    prompt.choices.find((choice) => choice.value === value)?.title ?? String(value);
  if (typeof earlier !== 'object') return title(earlier);
  return earlier.length === 0 ? texts.none : earlier.map(title).join(', ');
}
