/**
 * One notice of an answer of the TED search interface (version 3) to facts. Fields are a value, a list or an object by
 * language, as the query asked for them; lists of several lots cannot be paired, so no lots are made of them.
 */
import { declaredWords } from './declared.js';
import type { LocalText, Money, NoticeFacts } from './facts.js';
import type { Declared, NoticeStage } from '../model/imported.js';
import { plainLine } from './plain-line.js';
import { at, isObject, textAt, textsAt, type JsonObject } from './json-values.js';

/** All texts of a field, whatever its shape, each with its language when the field has one. */
function flat(value: unknown, language: string | null = null): readonly LocalText[] {
  if (typeof value === 'string' || typeof value === 'number') return [{ language, text: String(value) }];
  if (Array.isArray(value)) return value.flatMap((one) => flat(one, language));
  return isObject(value) ? Object.entries(value).flatMap(([key, one]) => flat(one, key)) : [];
}

const textsOf = (notice: JsonObject, ...fields: readonly string[]): readonly string[] =>
  fields.flatMap((field) => flat(notice[field]).map(({ text }) => text));

/** The first field that has something. */
const firstOf = (notice: JsonObject, ...fields: readonly string[]): readonly LocalText[] =>
  fields.map((field) => flat(notice[field])).find((texts) => texts.length > 0) ?? [];

/** An amount with a point; a list holds one a lot, or the total once for each. */
function moneyOf(notice: JsonObject, amountField: string, currencyField: string): Money | null {
  const amounts = [...new Set(textsOf(notice, amountField).map(Number))].filter((amount) =>
    Number.isFinite(amount),
  );
  const currencies = [...new Set(textsOf(notice, currencyField))];
  const [amount, ...others] = amounts;
  return amount === undefined || others.length > 0 || currencies.length > 1
    ? null
    : { amount, currency: currencies[0] ?? null };
}

const STAGES: readonly (readonly [type: RegExp, stage: NoticeStage])[] = [
  [/^(?:can|veat)/, 'result'],
  [/^compl/, 'modification'],
  [/modif/, 'modification'],
  [/^pin-cfc/, 'competition'],
  [/^(?:pin|pmc)/, 'planning'],
  [/^(?:cn|qu-sy|subco)/, 'competition'],
];

/** Fields about sustainability with their business terms. */
const DECLARED: readonly (readonly [field: string, term: string])[] = [
  ['strategic-procurement-lot', 'BT-06'],
  ['BT-06-Lot', 'BT-06'],
  ['BT-774-Lot', 'BT-774'],
  ['environmental-impact-lot', 'BT-774'],
  ['BT-775-Lot', 'BT-775'],
  ['social-objective-lot', 'BT-775'],
  ['BT-776-Lot', 'BT-776'],
  ['BT-805-Lot', 'BT-805'],
  ['green-procurement-criteria-lot', 'BT-805'],
  ['BT-809-Lot', 'BT-809'],
  ['BT-811-Lot', 'BT-811'],
];

function declaredIn(notice: JsonObject): readonly Declared[] {
  const codes = DECLARED.flatMap(([field, term]) =>
    textsOf(notice, field).flatMap((text): readonly Declared[] => {
      const value = plainLine(text) ?? '';
      const words = declaredWords(term, value);
      return words === null ? [] : [{ term, lot: null, value, ...words }];
    }),
  );
  const texts = firstOf(notice, 'strategic-procurement-description-lot', 'BT-777-Lot').flatMap(
    ({ text }): readonly Declared[] => {
      const value = plainLine(text);
      return value === null ? [] : [{ term: 'BT-777', lot: null, value, words: value, theme: null }];
    },
  );
  const all = [...codes, ...texts];
  return all.filter(
    ({ term, value }, index) =>
      all.findIndex((other) => other.term === term && other.value === value) === index,
  );
}

const earliestDay = (texts: readonly string[]): string | null =>
  texts.flatMap((text) => /^\d{4}-\d{2}-\d{2}/.exec(text)?.[0] ?? []).sort()[0] ?? null;

/** @param encoding of the file, as found */
export function tedSearchFacts(notice: JsonObject, encoding: string): NoticeFacts {
  const number = textAt(notice, 'publication-number');
  const type = textsOf(notice, 'notice-type')[0] ?? null;
  const countries = [...new Set(textsOf(notice, 'buyer-country'))];
  const names = firstOf(notice, 'buyer-name', 'organisation-name-buyer');
  // Names by language are one buyer each language; a list within a language is several buyers.
  const several = isObject(at(notice, 'buyer-name'))
    ? Object.values(notice['buyer-name'] as JsonObject).some((list) => Array.isArray(list) && list.length > 1)
    : textsAt(notice, 'buyer-name').length > 1;
  const lotValues = new Set(textsOf(notice, 'estimated-value-lot'));
  return {
    format: 'ted-search',
    version: null,
    reading: { encoding, delimiter: null, decimal: null, columns: [] },
    fields: {
      title: 'title-proc or notice-title',
      buyer: 'buyer-name',
      country: 'buyer-country',
      reference: 'publication-number',
      value: 'estimated-value-proc',
      lotValue: 'estimated-value-lot',
      codes: 'classification-cpv',
    },
    language: textsOf(notice, 'official-language', 'notice-language')[0] ?? 'eng',
    noticeId: textsOf(notice, 'notice-identifier')[0] ?? number,
    noticeType: type,
    stage: type === null ? null : (STAGES.find(([pattern]) => pattern.test(type))?.[1] ?? 'other'),
    titles: firstOf(notice, 'title-proc', 'BT-21-Procedure', 'notice-title'),
    reference: number,
    buyers:
      names.length + countries.length === 0 ? [] : [{ names, country: countries[0] ?? null, region: null }],
    value:
      moneyOf(notice, 'estimated-value-proc', 'estimated-value-cur-proc') ??
      (lotValues.size > 1 ? null : moneyOf(notice, 'estimated-value-lot', 'estimated-value-cur-lot')),
    frameworkMaximum: null,
    codes: [
      ...textsOf(notice, 'main-classification-proc', 'classification-cpv').map((code) => ({
        scheme: 'CPV' as const,
        code,
      })),
      ...textsOf(notice, 'BT-811-Lot').map((code) => ({ scheme: 'EED' as const, code })),
    ],
    words: [],
    lots: [],
    deadline:
      earliestDay(textsOf(notice, 'deadline-receipt-tender-date-lot')) ??
      earliestDay(textsOf(notice, 'deadline-receipt-request-date-lot', 'deadline')),
    declared: declaredIn(notice),
    problems:
      several || countries.length > 1
        ? [
            {
              code: 'several-buyers',
              message: 'several buyers purchase together; the first is taken',
              hint: null,
            },
          ]
        : [],
  };
}

/** Whether an object is a notice of such an answer. */
export const isTedNotice = (value: JsonObject): boolean =>
  Object.hasOwn(value, 'publication-number') || Object.hasOwn(value, 'notice-title');
