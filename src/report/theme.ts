/** Colours of a report, from the 16 that every terminal has. The only import of chalk. */
import { Chalk, type ColorSupportLevel } from 'chalk';

/** What a piece of text is, not how it looks. Words carry the meaning; a tone only helps the eye. */
export type Tone = 'plain' | 'heading' | 'strong' | 'good' | 'open' | 'bad';

export type Theme = Readonly<Record<Tone, (text: string) => string>>;

/** Level of colour: false or 0 is none, true is the 16 basic colours; 2 and 3 are shown with these as well. */
export type ColourLevel = boolean | 0 | 1 | 2 | 3;

/** A theme for one stream. Chalk's own detection is not used: the caller has decided (NO_COLOR, --color). */
export function createTheme(colour: ColourLevel): Theme {
  const level: ColorSupportLevel = colour === false || colour === 0 ? 0 : 1;
  const chalk = new Chalk({ level });
  return {
    plain: (text) => text,
    heading: (text) => chalk.bold(text),
    strong: (text) => chalk.bold(text),
    good: (text) => chalk.green(text),
    open: (text) => chalk.yellow(text),
    bad: (text) => chalk.red(text),
  };
}
