/** What kind of file this is, by its first characters; names of files say nothing. */
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
