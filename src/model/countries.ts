/** Members of the European Union, ISO 3166-1 alpha-2. */
const EU: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
/** States of the European Economic Area outside the Union. */
const EEA_ONLY: ReadonlySet<string> = new Set(['IS', 'LI', 'NO']);

/** Whose procurement law a buyer of a country is under. */
export const jurisdictionOf = (country: string): 'eu' | 'eea' | 'other' =>
  EU.has(country) ? 'eu' : EEA_ONLY.has(country) ? 'eea' : 'other';
