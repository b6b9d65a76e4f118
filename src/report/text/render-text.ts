/** An assessment as text for a terminal: verdict first, then reasons, then what to do next. Pure. */
import type { Assessment } from '../../model/types.js';
import { pageWidth } from '../layout.js';
import { messagesFor, type Locale } from '../messages.js';
import { createTheme, type ColourLevel } from '../theme.js';
import type { ReportContext } from '../sections/context.js';
import type { Block } from '../document/blocks.js';
import { assumptionBlocks, onlyBlocks } from '../sections/limits-section.js';
import { wishBlocks } from '../sections/wish-section.js';
import { followUpBlocks } from '../sections/follow-up-section.js';
import { footBlocks, headBlocks, lotHeadBlocks } from '../sections/frame-section.js';
import { gapsBlocks, lawBlocks } from '../sections/gaps-section.js';
import { labelBlocks } from '../sections/labels-section.js';
import { legalBlocks } from '../sections/legal-section.js';
import { practiceBlocks } from '../sections/practice-section.js';
import { otherBlocks } from '../sections/others-section.js';
import { cellsPerTable, renderBlocks, TABLE_LEAST_WIDTH } from './render-blocks.js';
import { tableBlocks } from '../sections/table-section.js';
import { unknownBlocks } from '../sections/unknown-section.js';
import { verdictBlocks } from '../sections/verdict.js';
import { lotView } from '../sections/view.js';

export interface TextOptions {
  /** Columns; 40 to 200, anything else is moved there. */
  readonly width: number;
  readonly colour: ColourLevel;
  /** Plain numbered lines, without tables or drawn lines. */
  readonly accessible: boolean;
  readonly locale?: Locale;
}

const lotBlocks = (lot: Assessment['lots'][number], context: ReportContext): readonly Block[] => {
  const view = lotView(lot);
  return [
    ...lotHeadBlocks(lot, context),
    ...verdictBlocks(view, context),
    ...labelBlocks(view, context),
    ...tableBlocks(view, context),
    ...gapsBlocks(view, context),
    ...practiceBlocks(view, context),
    ...lawBlocks(view, context),
    ...legalBlocks(view, context),
    ...otherBlocks(view, context),
    ...unknownBlocks(view, context),
    ...wishBlocks(view, context),
    ...followUpBlocks(view, context),
  ];
};

/**
 * The report that a buyer reads on a terminal, from the assessment alone.
 * Words of the reading classes, never scores or ids; the same input and options give the same text.
 */
export function renderText(
  assessment: Assessment,
  { width, colour, accessible, locale = 'en' }: TextOptions,
): string {
  const columns = pageWidth(width);
  const context: ReportContext = {
    assessment,
    messages: messagesFor(locale),
    medium: 'screen',
    labelsPerTable: cellsPerTable(columns),
    lists: accessible || columns < TABLE_LEAST_WIDTH,
  };
  const blocks = [
    ...headBlocks(context),
    ...onlyBlocks(context),
    ...assumptionBlocks(context),
    ...assessment.lots.flatMap((lot) => lotBlocks(lot, context)),
    ...footBlocks(context),
  ];
  return renderBlocks(blocks, { width: columns, theme: createTheme(colour), accessible });
}
