/** Styles of the document: the built-in headings, and a style of its own for text to copy. */
import {
  AlignmentType,
  BorderStyle,
  LevelFormat,
  LineRuleType,
  ShadingType,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

/** Twentieths of a point. */
const POINT = 20;
const MILLIMETRE = 56.7;

/** A4 with margins of 20 mm. */
export const PAGE = {
  width: Math.round(210 * MILLIMETRE),
  height: Math.round(297 * MILLIMETRE),
  margin: Math.round(20 * MILLIMETRE),
} as const;
export const TEXT_WIDTH = PAGE.width - 2 * PAGE.margin;

/** Style ids of this document. */
export const STYLE = {
  clause: 'Clause',
  fact: 'Fact',
  source: 'Source',
  cell: 'TableText',
  small: 'Small',
} as const;

const FONT = 'Calibri';
const DARK = '1F2A37';
const FACT_INDENT = 3100;
const SOURCE_INDENT = 600;

const heading = (size: number, before: number) => ({
  run: { size: size * 2, bold: true, color: DARK, font: FONT },
  paragraph: { spacing: { before: before * POINT, after: 4 * POINT }, keepNext: true, keepLines: true },
});

/** Of the entries of the contents list, which stand close together. */
const contentsStyle = (level: 1 | 2) => ({
  id: `TOC${level}`,
  name: `toc ${level}`,
  basedOn: 'Normal',
  paragraph: { spacing: { after: 2 * POINT }, indent: { left: 280 * (level - 1) } },
});

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: FONT,
        size: 21,
        language: { value: 'en-GB', eastAsia: 'zh-CN', bidirectional: 'ar-SA' },
      },
      paragraph: { spacing: { after: 6 * POINT, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { size: 44, bold: true, color: DARK, font: FONT },
      paragraph: { spacing: { after: 12 * POINT, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
    },
    heading1: heading(17, 20),
    heading2: heading(14, 14),
    heading3: heading(12, 12),
    heading4: heading(11, 10),
    heading5: heading(10.5, 8),
    heading6: heading(10.5, 8),
    caption: {
      run: { size: 19, bold: true, italics: false, color: DARK },
      paragraph: { spacing: { before: 8 * POINT, after: 3 * POINT }, keepNext: true },
    },
    hyperlink: { run: { color: '1D4E89', underline: {} } },
  },
  paragraphStyles: [
    contentsStyle(1),
    contentsStyle(2),
    {
      id: STYLE.clause,
      name: 'Clause',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: {
        indent: { left: 240, right: 240 },
        spacing: { before: 4 * POINT, after: 6 * POINT },
        border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color: '1D4E89' } },
        shading: { type: ShadingType.CLEAR, fill: 'F1F4F8', color: 'auto' },
      },
    },
    {
      id: STYLE.fact,
      name: 'Fact',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: FACT_INDENT, hanging: FACT_INDENT },
        spacing: { after: 2 * POINT },
      },
    },
    {
      id: STYLE.source,
      name: 'Source',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: {
        indent: { left: SOURCE_INDENT, hanging: SOURCE_INDENT },
        spacing: { after: 3 * POINT },
      },
    },
    {
      id: STYLE.cell,
      name: 'Table Text',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { spacing: { before: POINT, after: POINT, line: 240 } },
    },
    {
      id: STYLE.small,
      name: 'Header and Footer',
      basedOn: 'Normal',
      run: { size: 17, color: '4B5563' },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};

/** Names of the lists. */
export const LIST = { bullets: 'bullets', numbers: 'numbers' } as const;
/** Lists inside lists, as deep as reports go. */
export const DEEPEST_LIST = 4;

const STEP = 360;

const level = (depth: number, format: 'bullet' | 'decimal', text: string) => ({
  level: depth,
  format: format === 'bullet' ? LevelFormat.BULLET : LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    paragraph: { indent: { left: STEP * (depth + 1), hanging: STEP }, spacing: { after: 3 * POINT } },
  },
});

const DEPTHS = Array.from({ length: DEEPEST_LIST }, (_, depth) => depth);

export const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: LIST.bullets,
      levels: DEPTHS.map((depth) => level(depth, 'bullet', depth % 2 === 0 ? '•' : '–')),
    },
    { reference: LIST.numbers, levels: DEPTHS.map((depth) => level(depth, 'decimal', `%${depth + 1}.`)) },
  ],
};

/** Room of the text of a list item from the margin. */
export const listIndent = (depth: number): number => STEP * (depth + 1);
