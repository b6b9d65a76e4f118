/** Colours of a page. Every pair that meets on it has the contrast that WCAG 2.2 asks for (tests/report/html). */
export interface Palette {
  readonly paper: string;
  /** Text, and text that is less in sight. */
  readonly ink: string;
  readonly soft: string;
  readonly link: string;
  readonly good: string;
  readonly open: string;
  readonly bad: string;
  /** Grounds of heads of tables, and of wording to copy. */
  readonly head: string;
  readonly wording: string;
  /** The rule beside wording. */
  readonly rule: string;
  /** Hairlines, which only order. */
  readonly line: string;
  /** Edges without which a shape would not be seen. */
  readonly edge: string;
  /** Shades of pictures, and the marks on them. */
  readonly surely: string;
  readonly onSurely: string;
  readonly possibly: string;
  readonly hatch: string;
  readonly onPossibly: string;
  readonly law: string;
  readonly onLaw: string;
}

export const LIGHT: Palette = {
  paper: '#ffffff',
  ink: '#1c2530',
  soft: '#4c5866',
  link: '#0a4f8f',
  good: '#17603a',
  open: '#714600',
  bad: '#9d2419',
  head: '#eef2f5',
  wording: '#f7f5ee',
  rule: '#8a6d1f',
  line: '#d3dae0',
  edge: '#6f7b88',
  surely: '#1b5e4f',
  onSurely: '#ffffff',
  possibly: '#fdf1d2',
  hatch: '#f0d38a',
  onPossibly: '#4a3200',
  law: '#e0e8f7',
  onLaw: '#24407c',
};

export const DARK: Palette = {
  paper: '#14191f',
  ink: '#e6eaee',
  soft: '#adb7c2',
  link: '#93c4ff',
  good: '#82d3a6',
  open: '#ecc36c',
  bad: '#ffa195',
  head: '#1f2730',
  wording: '#1f221c',
  rule: '#b7963f',
  line: '#343e49',
  edge: '#7f8b98',
  surely: '#5cbc9f',
  onSurely: '#06221a',
  possibly: '#3b3114',
  hatch: '#5a4a1a',
  onPossibly: '#f8e3ad',
  law: '#22304f',
  onLaw: '#c7d5f7',
};
