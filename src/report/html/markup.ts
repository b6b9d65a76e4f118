/** HTML that is safe by its type: data enters as text or as the value of an attribute, and both are escaped here. */
import { htmlText } from '../escape.js';

declare const escaped: unique symbol;
export type Markup = string & { readonly [escaped]: true };

/** Attributes without a value are `true`; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

export const text = (value: string): Markup => htmlText(value) as Markup;

/** Words of this program, such as a style sheet; never data. */
export const constant = (value: string): Markup => value as Markup;

/** Parts that follow each other; blocks stand on lines of their own. */
export const joined = (parts: readonly Markup[], between: '' | ' ' | '\n' = ''): Markup =>
  parts.join(between) as Markup;

const attributesText = (attributes: Attributes): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [value === true ? ` ${name}` : ` ${name}="${htmlText(String(value))}"`],
    )
    .join('');

/** An element with its content. */
export const element = (name: string, attributes: Attributes, content: Markup): Markup =>
  `<${name}${attributesText(attributes)}>${content}</${name}>` as Markup;

/** An element whose children stand on lines of their own. */
export const container = (name: string, attributes: Attributes, children: readonly Markup[]): Markup =>
  element(name, attributes, `\n${children.map((child) => `${child}\n`).join('')}` as Markup);

/** An element that never has content. */
export const empty = (name: string, attributes: Attributes): Markup =>
  `<${name}${attributesText(attributes)}/>` as Markup;
