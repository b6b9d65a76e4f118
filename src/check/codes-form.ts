/** Codes of files, of form (YAML) and of shape (schemas). */
import type { CodeExplanation } from './codes.js';

export const FORM_CODES: Readonly<Record<string, CodeExplanation>> = {
  'bad-alias': {
    title: 'An alias leads nowhere',
    meaning:
      'An alias (`*name`) repeats what an anchor (`&name`) marked before it. Here the anchor is missing, or the aliases multiply until the file would fill the memory.',
    mend: 'write the values out; put a text that begins with `*` or `&` in quotes.',
  },
  'bad-format': {
    title: 'A text in another form than asked for',
    meaning:
      'Dates, ids, country codes, addresses and versions have a fixed form, so that they can be compared and looked up.',
    mend: 'write it in the form that the hint shows; a date is a day of the calendar as year-month-day.',
  },
  'bad-gzip': {
    title: 'A damaged compressed file',
    meaning: 'The file is compressed by gzip, and its content cannot be unpacked to the end.',
    mend: 'fetch it again, or unpack it with another program.',
  },
  'bad-key': {
    title: 'A key that is no id',
    meaning: 'The keys of this map are ids: lower-case words joined by hyphens.',
    mend: 'correct the key.',
  },
  'control-character': {
    title: 'A control character in the text',
    meaning:
      'A terminal obeys control characters instead of showing them, and marks of direction let a text look like another one.',
    mend: 'remove the character, or the escape in quotes that stands for it.',
  },
  'disk-full': {
    title: 'No space left',
    meaning: 'The file could not be written; what stood there before is unchanged.',
    mend: 'make space, or choose another folder.',
  },
  'empty-file': {
    title: 'An empty file',
    meaning: 'The file holds nothing, or comments only.',
    mend: 'write its content, or remove it.',
  },
  'file-is-folder': {
    title: 'A folder instead of a file',
    meaning: 'The command needs a file here.',
    mend: 'name a file in the folder.',
  },
  'file-missing': {
    title: 'No such file',
    meaning: 'There is nothing at this path.',
    mend: 'check the path; relative paths begin in the current folder.',
  },
  'file-refused': {
    title: 'Permission refused',
    meaning: 'The system does not let you read or write here.',
    mend: 'check the permissions of the file and its folder, or choose another folder.',
  },
  'file-too-large': {
    title: 'A file that is too large',
    meaning:
      'No tender and no criteria file is larger than 1 MB, and no result larger than 256 MB; reading it would only cost time.',
    mend: 'check that this is the right file, or split it.',
  },
  'file-unreadable': {
    title: 'The system refuses',
    meaning: 'Reading or writing failed for a reason that the message names.',
    mend: 'mend what the system names, and try again.',
  },
  'key-not-text': {
    title: 'A key that is a list or a map',
    meaning: 'Keys are text.',
    mend: 'put the key in quotes, or remove the question mark or bracket before it.',
  },
  'missing-file': {
    title: 'A kind of file is missing',
    meaning: 'A library needs one file of each kind, its own or that of the library below it.',
    mend: 'add the file, or set `extends: builtin` in library.yaml.',
  },
  'missing-key': {
    title: 'A key is missing',
    meaning: 'The schema asks for this key in this place.',
    mend: 'add the key; the hint says what it means.',
  },
  'missing-modeline': {
    title: 'The file does not name its schema',
    meaning:
      'With `# yaml-language-server: $schema=...` in the first line, editors complete and check the file while it is written.',
    mend: 'add the line that the hint shows.',
  },
  'not-one-of': {
    title: 'A value outside the closed list',
    meaning: 'Only the listed values have a meaning.',
    mend: 'choose one of the values in the message.',
  },
  'not-a-result': {
    title: 'Not a result of an assessment',
    meaning: 'The command shows a saved result in another form, and this file holds something else.',
    mend: 'write a result: labelwise assess TENDER --format json --output RESULT.json.',
  },
  'not-json': {
    title: 'Text that is no JSON',
    meaning: 'A result is JSON. Here the text breaks off or is written in another way at the place shown.',
    mend: 'write the result anew; results are not meant to be edited by hand.',
  },
  'other-version': {
    title: 'A result of another version',
    meaning: 'The structure of results has a version, and this program reads one of them.',
    mend: 'use the labelwise that wrote the result, or assess the tender again.',
  },
  'not-text': {
    title: 'Not a text file',
    meaning: 'The content is no text in UTF-8: another encoding, or a file of another program.',
    mend: 'save it as UTF-8, or check that this is the right file.',
  },
  'nothing-to-check': {
    title: 'Nothing to check',
    meaning: 'The folder holds no library and no YAML file.',
    mend: 'name a library, a folder with tenders, or a file.',
  },
  'out-of-range': {
    title: 'A number outside its bounds',
    meaning: 'The number is too small or too large to have a meaning here.',
    mend: 'write a number within the bounds of the message.',
  },
  'repeated-item': {
    title: 'The same entry twice',
    meaning: 'A list of different things holds one of them twice.',
    mend: 'remove one of them.',
  },
  'repeated-key': {
    title: 'A key twice in one map',
    meaning: 'The second value would silently replace the first.',
    mend: 'keep one of them.',
  },
  'several-documents': {
    title: 'Several documents in one file',
    meaning: 'The line `---` begins another document, of which nothing would be read.',
    mend: 'put each document into a file of its own.',
  },
  'tab-indent': {
    title: 'Indented with a tab',
    meaning: 'YAML is indented with spaces.',
    mend: 'replace the tab by spaces.',
  },
  'too-deep': {
    title: 'Nested too deep',
    meaning: 'Maps and lists stand more than 100 deep in each other; no valid file does.',
    mend: 'check that this is the right file.',
  },
  'too-few': {
    title: 'Too few entries',
    meaning: 'The list or map needs more entries to have a meaning.',
    mend: 'add what is missing.',
  },
  'too-long': {
    title: 'A text that is too long',
    meaning: 'The text has more characters than can be shown.',
    mend: 'shorten it.',
  },
  'too-many': {
    title: 'Too many entries',
    meaning: 'The list or map has more entries than have a meaning.',
    mend: 'remove some.',
  },
  'too-many-errors': {
    title: 'More faults than are listed',
    meaning: 'One slip of form can cause hundreds of faults that follow from it; 20 are listed.',
    mend: 'mend the first ones and check again.',
  },
  'too-short': {
    title: 'An empty text',
    meaning: 'The text must say something.',
    mend: 'write it, or remove the key where it is not needed.',
  },
  'unknown-file-kind': {
    title: 'Not clear what kind of file this is',
    meaning: 'Neither its first line, nor its folder, nor its keys tell what it is.',
    mend: 'begin it with the line that the hint shows.',
  },
  'unknown-key': {
    title: 'A key that is not known',
    meaning: 'A misspelt key would silently be left out, so unknown keys are refused.',
    mend: 'correct the key or remove it; `labelwise schema NAME` lists all keys.',
  },
  'unknown-tag': {
    title: 'A tag',
    meaning: 'Tags (`!name`) would give a value another type; the criteria files need none.',
    mend: 'remove the tag; put a text that begins with `!` in quotes.',
  },
  'wrong-shape': {
    title: 'A value that does not fit the schema',
    meaning: 'The value breaks a rule of the schema that has no words of its own.',
    mend: 'compare it with the schema (`labelwise schema NAME`).',
  },
  'wrong-type': {
    title: 'A value of another type',
    meaning: 'For example a number where text is asked for, or a word where a list is.',
    mend: 'write a value of the type in the message; put numbers that are text in quotes.',
  },
  'yaml-syntax': {
    title: 'Not valid YAML',
    meaning: 'The form of the file is broken at this place; what follows may be understood wrongly.',
    mend: 'follow the hint; quotes around a text with `:` or `#` often help.',
  },
};
