/** An OCDS release (1.0 or 1.1, with the extensions for lots and for eForms) to facts. */
import { declaredWords, goalWords, gppOfStrategy } from '../declared.js';
import type { BuyerFacts, CodeFacts, LocalText, LotFacts, Money, NoticeFacts } from '../facts.js';
import type { Declared, NoticeStage } from '../../model/imported.js';
import { at, isObject, numberAt, objectsAt, textAt, textsAt, type JsonObject } from '../json-values.js';
import { plainLine } from '../plain-line.js';

/** `CPV` in any case; Ukraine's scheme is the same list. */
const isCpv = (scheme: string | null): boolean => /^(?:cpv|ДК ?021.*)$/iu.test(scheme ?? '');

function codeOf(classification: JsonObject): readonly CodeFacts[] {
  const scheme = textAt(classification, 'scheme');
  const code = textAt(classification, 'id');
  if (code === null) return [];
  if (isCpv(scheme)) return [{ scheme: 'CPV', code }];
  return scheme?.toUpperCase() === 'UNSPSC' ? [{ scheme: 'UNSPSC', code }] : [];
}

/** Codes of a tender, a lot or an item, in the places where publishers write them. */
const codesIn = (value: unknown): readonly CodeFacts[] =>
  [...objectsAt(value, 'classification'), ...objectsAt(value, 'additionalClassifications')].flatMap(codeOf);

/** Supplementary CPV codes, such as "second-hand", as hints. */
const supplementary = (value: unknown, lot: string | null): readonly Declared[] =>
  [...objectsAt(value, 'classification'), ...objectsAt(value, 'additionalClassifications')].flatMap(
    (classification) => {
      const code = textAt(classification, 'id');
      if (textAt(classification, 'scheme')?.toUpperCase() !== 'CPVS' || code === null) return [];
      const words = declaredWords('CPVS', code.slice(0, 'AA00'.length).toUpperCase());
      return words === null ? [] : [{ term: 'CPVS', lot, value: plainLine(code) ?? '', ...words }];
    },
  );

/** A text and its translations: `title`, `title_fr`. */
const localTexts = (value: unknown, key: string, language: string | null): readonly LocalText[] => {
  if (!isObject(value)) return [];
  return Object.keys(value).flatMap((name) => {
    const translated =
      name === key ? language : name.startsWith(`${key}_`) ? name.slice(key.length + 1) : undefined;
    const text = translated === undefined ? null : textAt(value, name);
    return text === null || translated === undefined ? [] : [{ language: translated, text }];
  });
};

function moneyAt(value: unknown, path: string): Money | null {
  const amount = numberAt(value, `${path}.amount`);
  return amount === null ? null : { amount, currency: textAt(value, `${path}.currency`) };
}

const dayAt = (value: unknown, path: string): string | null =>
  /^\d{4}-\d{2}-\d{2}/.exec(textAt(value, path) ?? '')?.[0] ?? null;

function buyerFacts(party: unknown, name: string | null): BuyerFacts {
  const stated = textAt(party, 'name') ?? name;
  return {
    names: stated === null ? [] : [{ language: null, text: stated }],
    country: textAt(party, 'address.country') ?? textAt(party, 'address.countryName'),
    region: textAt(party, 'address.region'),
  };
}

/** The buyer, in 1.1 by its entry in `parties`, in 1.0 with the address inside; then other parties with that role. */
function buyersOf(release: JsonObject): readonly BuyerFacts[] {
  const parties = objectsAt(release, 'parties');
  const id = textAt(release, 'buyer.id') ?? textAt(release, 'buyer.identifier.id');
  const name = textAt(release, 'buyer.name');
  const roles = parties.filter((party) => textsAt(party, 'roles').includes('buyer'));
  const own =
    parties.find((party) => id !== null && textAt(party, 'id') === id) ??
    roles.find((party) => name !== null && textAt(party, 'name') === name);
  const others = roles.filter((party) => party !== own).map((party) => buyerFacts(party, null));
  if (own) return [buyerFacts(own, name), ...others];
  const [entity] = [at(release, 'buyer'), at(release, 'tender.procuringEntity')].filter(isObject);
  return others.length > 0 && name === null
    ? others
    : entity === undefined
      ? []
      : [buyerFacts(entity, textAt(entity, 'name')), ...others];
}

const STAGES: readonly (readonly [tag: RegExp, stage: NoticeStage])[] = [
  [/^award/, 'result'],
  [/^contract(?:Amendment|Update|Termination)$/, 'modification'],
  [/^(?:contract|implementation)/, 'result'],
  [/^(?:tender|compiled)/, 'competition'],
  [/^planning/, 'planning'],
];

function stageOf(release: JsonObject): NoticeStage | null {
  const tags = textsAt(release, 'tag');
  if (tags.length === 0) return null;
  const found = STAGES.find(([pattern]) => tags.some((tag) => pattern.test(tag)))?.[1] ?? 'other';
  // A compiled release has the tag `compiled` only: what it holds tells how far the procurement is.
  return tags.includes('compiled') && objectsAt(release, 'awards').length > 0 ? 'result' : found;
}

function declaredIn(value: unknown, lot: string | null): readonly Declared[] {
  const found: Declared[] = [];
  for (const entry of objectsAt(value, 'sustainability')) {
    const goal = textAt(entry, 'goal');
    if (goal !== null) {
      const { term, ...words } = goalWords(goal);
      found.push({
        term,
        lot,
        value: plainLine(goal) ?? '',
        ...words,
        words: plainLine(words.words) ?? '',
      });
    }
    const description = plainLine(textAt(entry, 'description'));
    if (description !== null)
      found.push({ term: 'BT-777', lot, value: description, words: description, theme: null });
    for (const strategy of textsAt(entry, 'strategies')) {
      const words = declaredWords('BT-805', gppOfStrategy(strategy) ?? '');
      if (gppOfStrategy(strategy) !== null && words !== null)
        found.push({ term: 'BT-805', lot, value: plainLine(strategy) ?? '', ...words });
    }
  }
  if (found.length === 0 && typeof at(value, 'hasSustainability') === 'boolean') {
    const has = at(value, 'hasSustainability') === true;
    found.push({
      term: 'BT-06',
      lot,
      value: `hasSustainability: ${String(has)}`,
      words: has ? 'pursues sustainability' : 'declares no sustainability aim',
      theme: null,
    });
  }
  return [...found, ...supplementary(value, lot)];
}

function lotFacts(lot: JsonObject, items: readonly JsonObject[], language: string | null): LotFacts {
  const id = textAt(lot, 'id');
  return {
    id,
    titles: localTexts(lot, 'title', language),
    codes: [lot, ...items.filter((item) => textAt(item, 'relatedLot') === id)].flatMap(codesIn),
    value: moneyAt(lot, 'value'),
    frameworkMaximum: null,
    words: [],
    deadline: null,
  };
}

/** The tender's own id, unless it only repeats the id of the process. */
function referenceOf(release: JsonObject): string | null {
  const ocid = textAt(release, 'ocid');
  const own = textAt(release, 'tender.id');
  return own === null || (ocid !== null && own.startsWith(ocid)) ? ocid : own;
}

/**
 * @param release with a `tender`
 * @param version of the package; null when it does not say
 * @param encoding of the file, as found
 */
export function releaseFacts(release: JsonObject, version: string | null, encoding: string): NoticeFacts {
  const tender = at(release, 'tender');
  const language = textAt(release, 'language');
  const items = objectsAt(tender, 'items');
  const lots = objectsAt(tender, 'lots');
  const lotIds = new Set(lots.map((lot) => textAt(lot, 'id')));
  const ofWhole = items.filter((item) => lots.length < 2 || !lotIds.has(textAt(item, 'relatedLot')));
  return {
    format: 'ocds',
    version: version ?? (Array.isArray(at(release, 'parties')) ? '1.1' : '1.0'),
    reading: { encoding, delimiter: null, decimal: null, columns: [] },
    fields: {
      title: 'tender.title',
      buyer: 'the party with the role buyer',
      country: "the buyer's address",
      reference: 'tender.id',
      value: 'tender.value',
      lotValue: 'the values of the lots',
      codes: 'the classifications of the tender, its lots and items',
    },
    language,
    noticeId: textAt(release, 'id'),
    noticeType: textsAt(release, 'tag').join(', ') || null,
    stage: stageOf(release),
    titles: localTexts(tender, 'title', language),
    reference: referenceOf(release),
    buyers: buyersOf(release),
    value: moneyAt(tender, 'value'),
    frameworkMaximum: null,
    codes: [tender, ...ofWhole].flatMap(codesIn),
    words: [],
    lots: lots.map((lot) => lotFacts(lot, items, language)),
    deadline: dayAt(tender, 'tenderPeriod.endDate'),
    declared: [
      ...declaredIn(tender, null),
      ...items.flatMap((item) => supplementary(item, null)),
      ...lots.flatMap((lot) => declaredIn(lot, textAt(lot, 'id'))),
    ],
    problems: [],
  };
}
