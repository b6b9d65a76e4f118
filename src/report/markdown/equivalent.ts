/** An equivalence as Markdown: the blocks of the page. */
import type { Equivalence } from '../../assessment/equivalence-result.js';
import type { Library } from '../../model/library.js';
import { messagesFor, type Locale } from '../messages.js';
import { equivalenceBlocks } from '../sections/equivalence-page.js';
import { markdownOf } from './render-markdown.js';

/** The answer as a Markdown document. */
export const renderEquivalenceMarkdown = (
  result: Equivalence,
  library: Library,
  locale: Locale = 'en',
): string => `${markdownOf(equivalenceBlocks(result, library, messagesFor(locale)))}\n`;
