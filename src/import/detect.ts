/** What kind of file this is, by its first characters; names of files say nothing. */
import { columnsOf } from './csv/columns.js';
import { encodingByMark } from './decode.js';
import type { Problem } from './problems.js';

export type InputKind = 'xml' | 'json' | 'csv' | 'yaml';

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  Buffer.from(bytes.subarray(0, text.length)).toString('latin1') === text;

/** Files that are no text: the problem, or null. Compressed files were unpacked before they come here. */
export function notReadable(head: Uint8Array): Problem | null {
  const other = (message: string, hint: string): Problem => ({ code: 'not-text', message, hint });
  if (startsWith(head, 'PK\u0003\u0004'))
    return other(
      'this is a packed file (zip, or a document of an office program)',
      'unpack it, or export the table as CSV',
    );
  if (startsWith(head, '%PDF'))
    return other('this is a PDF document', 'give the notice as eForms XML or OCDS JSON');
  if (startsWith(head, '\u001f\u008b')) return other('this file is compressed twice', 'unpack it once more');
  if (startsWith(head, '\u00d0\u00cf\u0011\u00e0'))
    return other('this is a document of an old office program', 'export the table as CSV');
  return null;
}

/** A YAML file begins with a comment, a document mark or a key. */
const YAML = /^(?:#|---|%YAML|["']?[\w-]+["']?\s*:(?:\s|$))/;

/** @param head the first characters, decoded; null when they tell nothing */
export function kindOfInput(head: string): InputKind | null {
  const text = head.replace(/^\ufeff/, '').trimStart();
  if (text.startsWith('<')) return 'xml';
  if (text.startsWith('{') || text.startsWith('[')) return 'json';
  if (YAML.test(text)) return 'yaml';
  const [line = ''] = text.split(/\r?\n/);
  return /[,;\t|]/.test(line) || /^sep=/i.test(line) || /^[\p{L}"][\p{L}\d "_.-]*$/u.test(line)
    ? 'csv'
    : null;
}

/** Keys that only notices have, in JSON. */
const NOTICE_KEYS = /"(?:ocid|releases|records|compiledRelease|notices|publication-number|notice-title)"\s*:/;
const GZIP = '\u001f\u008b';

/**
 * Whether a file is a notice, or a table of them, and not a tender file; by its first bytes.
 * @param head a few thousand bytes, or all of a smaller file
 */
export function isNotice(head: Uint8Array): boolean {
  if (startsWith(head, GZIP)) return true;
  const text = new TextDecoder(encodingByMark(head) ?? 'utf-8').decode(head);
  switch (kindOfInput(text)) {
    case 'xml':
      return true;
    case 'json':
      return NOTICE_KEYS.test(text);
    case 'csv':
      // A tender file with a slip may look like a table: only headers that are understood tell.
      return (
        columnsOf((text.trimStart().split(/\r?\n/)[0] ?? '').split(/[,;\t|]/)).filter(
          ({ meaning }) => meaning !== null,
        ).length > 1
      );
    case 'yaml':
    case null:
      return false;
  }
}
