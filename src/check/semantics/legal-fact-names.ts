/**
 * Names of the facts that a law pack may use. The assessment computes them (src/assessment/legal-facts.ts), which this layer may
 * not import; a test holds the two lists together.
 */
export const LEGAL_FACT_NAMES: readonly string[] = [
  'role',
  'kind',
  'unit',
  'linked',
  'verifiable',
  'open-procedure',
  'accessible',
  'third-party',
  'independently-verified',
  'withdrawable',
  'concerns',
  'claims-about',
  'products-known',
  'makers-known',
  'applies',
  'intent',
  'jurisdiction',
  'country',
  'value-eur',
  'delivery-from',
  'delivery-to',
  'as-of',
  'pack-state',
];

/** Facts whose thresholds a law pack may give under `derivation`. */
export const DERIVABLE_FACT_NAMES: readonly string[] = [
  'verifiable',
  'open-procedure',
  'accessible',
  'third-party',
  'independently-verified',
  'withdrawable',
];
