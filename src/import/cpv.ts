/** Codes of what is bought: the ways to write a CPV code, and the way from a code to the categories of the library. */
import type { Library } from '../model/library.js';
import type { Certainty } from '../model/imported.js';

/** The part of a library that codes are looked up in. */
export type CodeLibrary = Pick<Library, 'products' | 'services' | 'notIct'>;

export interface CpvCode {
  /** Eight digits. */
  readonly code: string;
  /** Set when the code was written in another way, and how it was read is a guess. */
  readonly guessed: boolean;
}

/** Divisions whose leading zero spreadsheets lose, with the groups that they have: 03 agriculture, 09 energy. */
const LOST_ZERO = /^(?:3(?:[1-4]\d{5}|0{6})|9(?:[1-3]\d{5}|0{6}))$/;

/**
 * Reads one CPV code: with or without check digit, with spaces, as a number that a spreadsheet made of it, or cut short.
 * The check digit is not looked at: the published rule does not give the official digits.
 * @returns null for what is no code
 */
export function cpvCode(written: string | number): CpvCode | null {
  const text = String(written).replace(/(\d{2}) (\d{2}) (\d{2}) (\d{2})(?!\d)/, '$1$2$3$4');
  const eight = /(?<!\d)\d{8}(?!\d)/.exec(text)?.[0];
  if (eight !== undefined) return eight.startsWith('00') ? null : { code: eight, guessed: false };
  const digits = /^\s*(?:cpv)?[\s:]*(\d{2,7})(?:[.,]0+)?(?:-\d)?\**\s*$/i.exec(text)?.[1];
  if (digits === undefined || /^0+$/.test(digits)) return null;
  if (digits.length === 7) return LOST_ZERO.test(digits) ? { code: `0${digits}`, guessed: true } : null;
  return { code: digits.padEnd(8, '0'), guessed: true };
}

/** Several codes in one cell, apart by `|`, `;`, `,`, line breaks or spaces. */
export const splitCodes = (cell: string): readonly string[] =>
  cell
    .replace(/(\d{2}) (\d{2}) (\d{2}) (\d{2})(?!\d)/g, '$1$2$3$4')
    .replace(/(\d)[.,]0\b/g, '$1')
    .split(/[|;,\s]+/)
    .filter((part) => /\d/.test(part));

/** What the library knows of a code. */
export type CodeMeaning =
  | {
      readonly kind: 'category';
      readonly label: string;
      readonly products: readonly string[];
      readonly services: readonly string[];
      readonly certainty: Certainty;
      /** True when a device stands behind it, and not only parts, consumables or a service. */
      readonly hardware: boolean;
    }
  | {
      readonly kind: 'no-category';
      readonly label: string;
      readonly what: Library['notIct'][number]['kind'];
    };

/** Looks a code up; null when the table says nothing of it. */
export type CodeTable = (scheme: 'CPV' | 'EED' | 'UNSPSC', code: string) => CodeMeaning | null;

/** A CPV code without the zeros behind it, which say "and everything below"; at least the division. */
const significant = (code: string): string => {
  const digits = code.slice(0, 8).replace(/0+$/, '');
  return digits.length < 2 ? code.slice(0, 2) : digits;
};

interface Row {
  readonly label: string;
  readonly certainty: Certainty;
  readonly hardware: boolean;
  readonly product: string | null;
  readonly service: string | null;
}

function meaningOf(rows: readonly Row[]): CodeMeaning {
  const ids = (key: 'product' | 'service'): readonly string[] => rows.flatMap((row) => row[key] ?? []);
  const certainty = rows.some((row) => row.certainty === 'generic')
    ? 'generic'
    : rows.length > 1 || rows.some((row) => row.certainty === 'ambiguous')
      ? 'ambiguous'
      : 'exact';
  return {
    kind: 'category',
    label: rows[0]?.label ?? '',
    products: ids('product'),
    services: ids('service'),
    certainty,
    hardware: rows.some(({ hardware }) => hardware),
  };
}

/** The table of all codes that the library names. The longest code that the wanted one begins with decides. */
export function codeTable({ products, services, notIct }: CodeLibrary): CodeTable {
  const rows = new Map<string, Row[]>();
  const add = (key: string, row: Row): void => {
    const same = rows.get(key);
    if (same) same.push(row);
    else rows.set(key, [row]);
  };
  for (const { id, cpv, group, ...product } of products) {
    const of = { product: id, service: null, hardware: group === 'hardware' };
    for (const row of cpv) add(`CPV ${significant(row.code)}`, { ...row, ...of });
    for (const row of product['other-codes'] ?? []) add(`${row.scheme} ${row.code}`, { ...row, ...of });
  }
  for (const { id, cpv } of services) {
    const of = { product: null, service: id, hardware: false };
    for (const row of cpv) add(`CPV ${significant(row.code)}`, { ...row, ...of });
  }
  const meanings = new Map<string, CodeMeaning>([
    ...notIct.map(
      ({ code, label, kind }) =>
        [`CPV ${significant(code)}`, { kind: 'no-category', label, what: kind }] as const,
    ),
    ...[...rows].map(([key, found]) => [key, meaningOf(found)] as const),
  ]);
  return (scheme, code) => {
    if (scheme !== 'CPV') return meanings.get(`${scheme} ${code}`) ?? null;
    for (let length = code.length; length >= 2; length -= 1) {
      const meaning = meanings.get(`CPV ${code.slice(0, length)}`);
      if (meaning) return meaning;
    }
    return null;
  };
}

/** True when a code stands below another one in the list. */
export const isBelow = (code: string, above: string): boolean =>
  code !== above && code.startsWith(significant(above));
