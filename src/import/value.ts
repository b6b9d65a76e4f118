/** The value of a tender: stated for the whole, else the sum of the lots, else the maximum of the framework. */
import type { Money, NoticeFacts } from './facts.js';
import type { Problem } from './problems.js';

export interface FoundValue {
  readonly value: { readonly amount: number; readonly currency: string } | null;
  /** Where it came from, in words; null without a value. */
  readonly origin: string | null;
  readonly problems: readonly Problem[];
}

/** Countries whose currency is the euro (Bulgaria since 2026). */
const EURO: ReadonlySet<string> = new Set(
  'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' '),
);

/** Forms want a number, so that buyers who do not know it write 0 or 1. */
const isPlaceholder = ({ amount }: Money): boolean => amount <= 1;

const inWords = ({ amount, currency }: Money): string => `${String(amount)} ${currency ?? ''}`.trim();

const placeholder = (money: Money): Problem => ({
  code: 'placeholder-value',
  message: `the value ${inWords(money)} stands for "not known" and is not taken over`,
  hint: 'add the estimated value to the tender if you know it',
});

/** A currency as three capital letters, or that of the buyer's country when it is the euro. */
function withCurrency(money: Money, country: string | null, origin: string): FoundValue {
  const stated = (money.currency ?? '').trim().toUpperCase();
  if (/^[A-Z]{3}$/.test(stated))
    return { value: { amount: money.amount, currency: stated }, origin, problems: [] };
  const euro = country !== null && EURO.has(country);
  return {
    value: euro ? { amount: money.amount, currency: 'EUR' } : null,
    origin: euro ? origin : null,
    problems: [
      {
        code: 'currency-missing',
        message: euro
          ? `the value ${String(money.amount)} has no currency; euro is assumed, the currency of the buyer's country`
          : `the value ${String(money.amount)} has no currency and is not taken over`,
        hint: 'state the currency beside the value, such as EUR',
      },
    ],
  };
}

/** What the lots say of the value of the whole, when the notice states none. */
function ofLots(facts: NoticeFacts, country: string | null): FoundValue {
  const { lots, fields } = facts;
  const stated = lots.flatMap(({ value }) => (value === null ? [] : [value]));
  const known = stated.filter((money) => !isPlaceholder(money));
  const placeholders = stated.filter(isPlaceholder).slice(0, 1).map(placeholder);
  const none = (...problems: readonly Problem[]): FoundValue => ({
    value: null,
    origin: null,
    problems: [...placeholders, ...problems],
  });
  const [first] = known;
  if (first === undefined) return none();
  if (known.length < lots.length)
    return none({
      code: 'value-incomplete',
      message: `only ${String(known.length)} of ${String(lots.length)} lots state a value, so that the value of the whole is not known`,
      hint: 'add the estimated value to the tender if you know it',
    });
  if (known.some(({ currency }) => currency !== first.currency))
    return none({
      code: 'mixed-currencies',
      message: 'the lots state their values in different currencies, which are not added up',
      hint: 'add the estimated value to the tender if you know it',
    });
  if (known.length > 1 && known.every(({ amount }) => amount === first.amount))
    return none({
      code: 'repeated-value',
      message: `each of the ${String(known.length)} lots states ${inWords(first)}: the total repeated, or equal lots; it is not taken over`,
      hint: 'add the estimated value of the whole to the tender if you know it',
    });
  // In cents, so that 0.1 and 0.2 are 0.3.
  const cents = known.reduce((sum, { amount }) => sum + Math.round(amount * 100), 0);
  const origin =
    known.length === 1 ? fields.lotValue : `the sum of ${String(known.length)} lots, ${fields.lotValue}`;
  return withCurrency({ amount: cents / 100, currency: first.currency }, country, origin);
}

/**
 * @param country of the buyer, two letters, for a value without currency
 * @returns the value, or null when none is stated; 0 and 1 are no values
 */
export function valueOf(facts: NoticeFacts, country: string | null): FoundValue {
  const { value, fields } = facts;
  if (value !== null && !isPlaceholder(value)) return withCurrency(value, country, fields.value);
  const lots = ofLots(facts, country);
  // A placeholder for the whole says the same as those of the lots.
  const fromLots: FoundValue = {
    ...lots,
    problems:
      value === null
        ? lots.problems
        : [placeholder(value), ...lots.problems.filter(({ code }) => code !== 'placeholder-value')],
  };
  if (lots.value !== null) return fromLots;
  const [only, ...others] = facts.lots;
  const maximum = facts.frameworkMaximum ?? (others.length === 0 ? (only?.frameworkMaximum ?? null) : null);
  if (maximum === null || isPlaceholder(maximum)) return fromLots;
  const framework = withCurrency(maximum, country, 'the maximum of the framework agreement');
  return {
    ...framework,
    problems: [
      ...fromLots.problems,
      ...framework.problems,
      {
        code: 'framework-maximum',
        message: `no value is estimated; the maximum of the framework agreement, ${inWords(maximum)}, is taken`,
        hint: null,
      },
    ],
  };
}
