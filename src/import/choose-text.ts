/** One of several texts that say the same in different languages. */
import type { LocalText } from './facts.js';
import { languageOf } from './languages.js';
import { plainLine } from './plain-line.js';

export interface ChosenText {
  /** One tidy line. */
  readonly text: string;
  /** Two letters; null when the file does not say. */
  readonly language: string | null;
}

/**
 * The text in the wanted language, else in the main language of the notice, else the first; never an empty one.
 * @param wanted two letters or null
 * @param main as the notice writes it
 */
export function chooseText(
  texts: readonly LocalText[],
  wanted: string | null,
  main: string | null,
): ChosenText | null {
  const readable = texts.flatMap(({ language, text }) => {
    const line = plainLine(text);
    return line === null ? [] : [{ text: line, language: languageOf(language) }];
  });
  const inLanguage = (language: string | null): ChosenText | undefined =>
    language === null ? undefined : readable.find((one) => one.language === language);
  return inLanguage(wanted) ?? inLanguage(languageOf(main)) ?? readable[0] ?? null;
}
