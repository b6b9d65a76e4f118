/** Reads a workbook back with nothing of the writer: zip by node:zlib, XML by saxes, escapes as ECMA-376 has them. */
import { inflateRawSync } from 'node:zlib';
import { SaxesParser } from 'saxes';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text directly inside. */
  readonly text: string;
}

type Mutable = { name: string; attributes: Record<string, string>; children: Mutable[]; text: string };

/** Refuses what is not well-formed. */
export function parseXml(xml: string): Element {
  const root: Mutable = { name: '', attributes: {}, children: [], text: '' };
  const open: Mutable[] = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Mutable = { name, attributes, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const [only] = root.children;
  if (!only) throw new Error('no element');
  return only;
}

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Time as the file holds it: two fields of 16 bits. */
  readonly time: number;
}

/** Entries by the directory at the end of the file. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new Error('no entry of the directory');
    const method = view.getUint16(at + 10, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const data = bytes.subarray(from, from + size);
    entries.push({
      name,
      time: view.getUint32(at + 12, true),
      bytes: method === 8 ? inflateRawSync(data) : data,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

export const child = (element: Element, name: string): Element => {
  const found = element.children.find((one) => one.name === name);
  if (!found) throw new Error(`no ${name} in ${element.name}`);
  return found;
};

export const childrenOf = (element: Element, name: string): readonly Element[] =>
  element.children.find((one) => one.name === name)?.children ?? [];

const decoded = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export interface ReadCell {
  /** A day is `YYYY-MM-DD`; null for an empty cell. */
  readonly value: string | number | boolean | null;
  /** Format of numbers. */
  readonly format: string;
  readonly quoted: boolean;
  readonly link: string | null;
}

export interface ReadSheet {
  readonly name: string;
  readonly xml: Element;
  /** With the header. */
  readonly rows: readonly (readonly ReadCell[])[];
}

export interface ReadWorkbook {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheets: readonly ReadSheet[];
}

const columnIndex = (reference: string): number =>
  reference
    .replace(/\d+$/, '')
    .split('')
    .reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const dayOf = (days: number): string => new Date((days - 25_569) * 86_400_000).toISOString().slice(0, 10);

const EMPTY: ReadCell = { value: null, format: '', quoted: false, link: null };

interface Styles {
  readonly format: string;
  readonly quoted: boolean;
}

function stylesOf(xml: Element): readonly Styles[] {
  const formats = new Map(
    childrenOf(xml, 'numFmts').map(({ attributes }) => [
      attributes['numFmtId'],
      attributes['formatCode'] ?? '',
    ]),
  );
  return childrenOf(xml, 'cellXfs').map(({ attributes }) => ({
    format: formats.get(attributes['numFmtId'] ?? '') ?? (attributes['numFmtId'] === '1' ? '0' : 'General'),
    quoted: attributes['quotePrefix'] === '1',
  }));
}

/** Everything of a workbook; refuses cells of other types than the shared string, the number and the flag. */
export function readXlsx(bytes: Uint8Array): ReadWorkbook {
  const parts = new Map(
    readZip(bytes).map((entry) => [
      entry.name,
      new TextDecoder('utf-8', { fatal: true }).decode(entry.bytes),
    ]),
  );
  const part = (name: string): Element => parseXml(parts.get(name) ?? '');
  const strings = part('xl/sharedStrings.xml').children.map((entry) => decoded(child(entry, 't').text));
  const styles = stylesOf(part('xl/styles.xml'));
  const targets = new Map(
    part('xl/_rels/workbook.xml.rels').children.map(({ attributes }) => [
      attributes['Id'],
      attributes['Target'] ?? '',
    ]),
  );
  const sheets = child(part('xl/workbook.xml'), 'sheets').children.map(({ attributes }): ReadSheet => {
    const path = targets.get(attributes['r:id'] ?? '') ?? '';
    const xml = part(`xl/${path}`);
    const relations = parts.get(`xl/${path.replace('worksheets/', 'worksheets/_rels/')}.rels`);
    const addresses = new Map(
      relations === undefined
        ? []
        : parseXml(relations).children.map((entry) => [
            entry.attributes['Id'],
            entry.attributes['Target'] ?? '',
          ]),
    );
    const links = new Map(
      childrenOf(xml, 'hyperlinks').map((link) => {
        const { ref = '', location } = link.attributes;
        const target = addresses.get(link.attributes['r:id'] ?? '') ?? '';
        return [ref, location === undefined ? target : `${target}#${location}`];
      }),
    );
    const rows = childrenOf(xml, 'sheetData').map((row) => {
      const cells: ReadCell[] = [];
      for (const cell of row.children) {
        const { r = '', s = '0', t } = cell.attributes;
        if (cell.children.some(({ name }) => name !== 'v')) throw new Error(`${r} holds more than a value`);
        const style = styles[Number(s)] ?? { format: '', quoted: false };
        const text = child(cell, 'v').text;
        const value =
          t === 's'
            ? (strings[Number(text)] ?? null)
            : t === 'b'
              ? text === '1'
              : t !== undefined
                ? null
                : style.format.startsWith('yyyy')
                  ? dayOf(Number(text))
                  : Number(text);
        if (value === null) throw new Error(`${r} has the type ${t ?? ''}`);
        const index = columnIndex(r);
        while (cells.length < index) cells.push(EMPTY);
        cells.push({ value, ...style, link: links.get(r) ?? null });
      }
      return cells;
    });
    return { name: attributes['name'] ?? '', xml, rows };
  });
  return { parts, sheets };
}

export const sheetNamed = ({ sheets }: ReadWorkbook, name: string): ReadSheet => {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};

/** Rows below the header as records by column id; an empty cell is null. */
export function records({
  rows: [header, ...rows],
}: ReadSheet): readonly Readonly<Record<string, ReadCell['value']>>[] {
  const ids = (header ?? []).map(({ value }) => String(value));
  return rows.map((row) => Object.fromEntries(ids.map((id, index) => [id, row[index]?.value ?? null])));
}
