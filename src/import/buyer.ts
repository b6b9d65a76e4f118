/** Who buys, and in which country. */
import { countryOf, countryOfRegion } from './countries.js';
import type { BuyerFacts, NoticeFacts } from './facts.js';
import type { Problem } from './problems.js';
import { chooseText } from './choose-text.js';

export interface FoundBuyer {
  readonly name: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly problems: readonly Problem[];
}

/** The country of one buyer: stated, else read from the region of its address. */
function countryOfBuyer({ country, region }: BuyerFacts): Omit<FoundBuyer, 'name'> {
  const stated = countryOf(country);
  const ofRegion = countryOfRegion(region);
  if (stated === null && country !== null && country.trim() !== '' && ofRegion === null)
    return {
      country: null,
      problems: [
        {
          code: 'unknown-country',
          message: `"${country.trim()}" is no country that is known here`,
          hint: 'write two letters, such as BE',
        },
      ],
    };
  if (stated === null && ofRegion !== null)
    return {
      country: ofRegion,
      problems: [
        {
          code: 'inferred-country',
          message: `the buyer's country, ${ofRegion}, was read from the region ${region ?? ''} of its address`,
          hint: null,
        },
      ],
    };
  const differs = stated !== null && ofRegion !== null && ofRegion !== stated;
  return {
    country: stated,
    problems: differs
      ? [
          {
            code: 'country-mismatch',
            message: `the buyer's country is given as ${stated}, the region of its address (${region ?? ''}) is in ${ofRegion}`,
            hint: 'check the country: it decides which procurement law applies',
          },
        ]
      : [],
  };
}

/**
 * @param language the wanted language, two letters, or null
 * @returns the first buyer; others are named in a problem
 */
export function buyerOf(facts: NoticeFacts, language: string | null): FoundBuyer {
  const [first, ...others] = facts.buyers;
  if (first === undefined) return { name: null, country: null, problems: [] };
  const nameOf = ({ names }: BuyerFacts): string | null =>
    chooseText(names, language, facts.language)?.text ?? null;
  const { country, problems } = countryOfBuyer(first);
  const rest = others.map((buyer) => nameOf(buyer) ?? 'a buyer without a name');
  const several: readonly Problem[] =
    rest.length === 0
      ? []
      : [
          {
            code: 'several-buyers',
            message: `${String(others.length + 1)} buyers purchase together; the first is taken, the others are: ${rest.slice(0, 10).join('; ')}${rest.length > 10 ? ' and more' : ''}`,
            hint: null,
          },
        ];
  const otherLaw = others.some((buyer) => {
    const other = countryOfBuyer(buyer).country;
    return other !== null && other !== country;
  });
  return {
    name: nameOf(first),
    country,
    problems: [
      ...problems,
      ...several,
      ...(otherLaw
        ? [
            {
              code: 'country-mismatch',
              message: `the buyers are in different countries; the law of ${country ?? 'none of them'} is taken`,
              hint: 'check the country: it decides which procurement law applies',
            },
          ]
        : []),
    ],
  };
}
