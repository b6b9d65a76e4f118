/** What is shown above the place where a person answers: where we are, why it is asked, and how to answer. */
import { keptInWords } from './interpret-line.js';
import type { Prompt } from './port.js';
import type { InterviewTexts } from './texts.js';

/** Paragraphs before a prompt: heading of a new section, progress, reason, help and what "I do not know" means. */
export function linesBefore(prompt: Prompt, texts: InterviewTexts): readonly string[] {
  const { heading, progress, round, help, example, unknown } = prompt;
  const place = [
    ...(progress ? [texts.progress(progress.number, progress.total)] : []),
    ...(round ? [texts.round(round.noun, round.number, round.total)] : []),
  ];
  return [
    ...(heading ? [heading.title, heading.intro, ''] : []),
    ...(place.length > 0 ? [place.join(', ')] : []),
    texts.why(prompt.why),
    ...(help === null ? [] : [help]),
    ...(example === null ? [] : [texts.example(example)]),
    ...(unknown === null ? [] : [texts.unknownMeans(unknown)]),
  ];
}

/** How to answer a typed question. */
export const typedHint = (prompt: Prompt, texts: InterviewTexts): string =>
  texts.typedHint({
    keep: keptInWords(prompt, texts),
    unknown: prompt.unknown !== null,
    back: prompt.canGoBack,
  });

/** How to answer by numbers. */
export const numberedHint = (prompt: Prompt, texts: InterviewTexts): string =>
  texts.numberedHint({
    many: prompt.kind === 'many',
    none: prompt.noneAllowed,
    keep: keptInWords(prompt, texts),
    unknown: prompt.unknown !== null,
    back: prompt.canGoBack,
  });
