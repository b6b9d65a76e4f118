/** Codes of reading notices and tables: what stops an import, and what a reader of the draft should know. */
import type { CodeExplanation } from './codes.js';

export const IMPORT_CODES: Readonly<Record<string, CodeExplanation>> = {
  'award-notice': {
    title: 'The notice reports an award or a change of a contract',
    meaning: 'The tender is over; what it asked for is settled. What it bought can still be read from it.',
    mend: 'use it as a pattern for the next tender, or take the notice that opened the competition.',
  },
  'bad-code': {
    title: 'No CPV code',
    meaning:
      'What stands where a CPV code belongs has no eight digits and cannot be read as a shortened one.',
    mend: 'write eight digits, with or without the check digit.',
  },
  'bad-number': {
    title: 'An amount in another style',
    meaning:
      'The decimal sign of a column is found by all its amounts; this cell does not fit, and reading it wrongly would change the value a hundredfold.',
    mend: 'write all amounts of the column in one style.',
  },
  'code-without-lot': {
    title: 'A code of the whole purchase that no lot has',
    meaning: 'The notice names something for the whole purchase, and no lot that would buy it.',
    mend: 'add the product or service to the lot that it belongs to.',
  },
  'country-mismatch': {
    title: 'Two countries',
    meaning:
      'The country of the buyer and the region of its address differ, or several buyers are in different countries. The country decides which procurement law applies.',
    mend: 'check it and set `buyer.country`.',
  },
  'csv-no-columns': {
    title: 'No column is understood',
    meaning:
      'Columns are known by their headers in English, Dutch, French or German; here no header tells what is bought.',
    mend: 'name the columns, such as title, buyer, country, value, currency, cpv, lot.',
  },
  'csv-syntax': {
    title: 'The form of a table is broken',
    meaning:
      'A quotation mark that is never closed, or a row without end: what follows would be understood wrongly.',
    mend: 'save the table again as CSV in UTF-8.',
  },
  'currency-missing': {
    title: 'A value without currency',
    meaning:
      'An amount without its currency says little; it is only taken where the country of the buyer has the euro.',
    mend: 'add the currency as three letters, such as EUR.',
  },
  'damaged-text': {
    title: 'A damaged text',
    meaning: 'Characters were lost or replaced before the notice was published.',
    mend: 'correct the text in the tender.',
  },
  'deadlines-differ': {
    title: 'Lots end on different days',
    meaning: 'Each lot has a deadline of its own.',
    mend: 'nothing, if the earliest day is right for you.',
  },
  'framework-maximum': {
    title: 'The maximum of a framework agreement as value',
    meaning:
      'The notice estimates no value but limits the framework agreement; the limit may be far above what is bought.',
    mend: 'set `value` if you know a better one.',
  },
  'guessed-code': {
    title: 'A code read by a guess',
    meaning: 'The CPV code was cut short, or a spreadsheet took its leading zero away.',
    mend: 'write eight digits.',
  },
  'inferred-country': {
    title: 'A country read from a region',
    meaning: 'The notice names no country; the region of the address (NUTS) begins with one.',
    mend: 'check it, and set `buyer.country` if it is wrong.',
  },
  'input-not-known': {
    title: 'Not a notice, a table or a tender',
    meaning: 'The beginning of the file is that of no format that is read.',
    mend: 'give eForms XML, OCDS JSON, results of TED search as JSON, CSV with a header, or a tender file.',
  },
  'json-syntax': {
    title: 'Not valid JSON',
    meaning: 'The form of the file is broken at this place, or the file was cut off.',
    mend: 'fetch it again, or mend the place.',
  },
  'lot-left-out': {
    title: 'A lot that is left out',
    meaning:
      'Its codes say that it is not about ICT, or about software, services or equipment for which there is no category.',
    mend: 'take it in with --lot if the codes are wrong, and name its products.',
  },
  'mixed-currencies': {
    title: 'Values in different currencies',
    meaning: 'Lots in different currencies cannot be added up without rates that nobody stated.',
    mend: 'set `value` if you know the value of the whole.',
  },
  'no-lots': {
    title: 'No lot is named',
    meaning: 'The notice does not divide the purchase; it is taken as one lot.',
    mend: 'divide it in the tender if needed.',
  },
  'no-tender': {
    title: 'No tender in it',
    meaning:
      'The file is of a known form and holds no tender, such as an empty package or a release about a contract only.',
    mend: 'take the release or notice that opened the competition.',
  },
  'not-a-notice': {
    title: 'XML that is no eForms notice of a procurement',
    meaning:
      'Only contract notices, award notices and planning notices in eForms are read; not the old TED schema, and no registrations of companies.',
    mend: 'fetch the notice as eForms XML or OCDS JSON, or write a tender file.',
  },
  'not-ict': {
    title: 'Not about ICT',
    meaning:
      'The codes of the notice lead to no product or service of the library: something else is bought, or software, services or equipment for which there is no category.',
    mend: 'nothing; or take a lot in with --lot if its codes are wrong, and name its products.',
  },
  'notice-too-large': {
    title: 'A notice without end',
    meaning: 'No single notice is that large; reading it would fill the memory.',
    mend: 'split the collection into notices, or use JSON Lines.',
  },
  'old-version': {
    title: 'An old version of eForms',
    meaning: 'Versions of the SDK before 1.3 used other codes for some fields.',
    mend: 'compare what was read with the notice.',
  },
  'open-category': {
    title: 'What is bought is not clear',
    meaning: 'No code of the lot says which product or service is bought, or a code can mean several.',
    mend: 'name the products and services of the lot.',
  },
  'other-language': {
    title: 'Not in the wanted language',
    meaning: 'The notice has no text in the language that was asked for.',
    mend: 'choose one of the languages that it has.',
  },
  'placeholder-value': {
    title: 'A value of 0 or 1',
    meaning: 'Forms ask for a number; buyers who do not know or tell the value write 0 or 1.',
    mend: 'set `value` if you know it.',
  },
  'repeated-value': {
    title: 'The same value at each lot',
    meaning:
      'Either the total stands at each lot, or the lots are equal; adding them up could be wrong many times over.',
    mend: 'set `value` if you know the value of the whole.',
  },
  'several-buyers': {
    title: 'Several buyers',
    meaning: 'A tender file names one buyer; the leader of the group, or the first, is taken.',
    mend: 'nothing, if the one is right for you.',
  },
  'title-missing': {
    title: 'No title',
    meaning: 'The notice has no title, or an empty one.',
    mend: 'set `title`.',
  },
  'unknown-category': {
    title: 'A product that is not known',
    meaning: 'The table names a product or service in words that the library does not know.',
    mend: 'use the ids of products and services.',
  },
  'unknown-country': {
    title: 'A country that is not known',
    meaning:
      'Countries are known by two or three letters, and European ones by their names in four languages.',
    mend: 'write two letters, such as BE.',
  },
  'unknown-encoding': {
    title: 'An encoding that is not known',
    meaning: 'The file, or --encoding, names an encoding that cannot be read.',
    mend: 'save the file as UTF-8.',
  },
  'value-incomplete': {
    title: 'Only some lots state a value',
    meaning: 'The value of the whole is not known when that of one lot is missing.',
    mend: 'set `value` if you know it.',
  },
  'xml-forbidden': {
    title: 'A document type in XML',
    meaning:
      'No notice needs a document type (DTD); it can be used to read other files or to fill the memory.',
    mend: 'fetch the notice from where it was published.',
  },
  'xml-syntax': {
    title: 'Not valid XML',
    meaning: 'The form of the file is broken at this place, or the file was cut off.',
    mend: 'fetch it again.',
  },
};
