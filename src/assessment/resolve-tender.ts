/** The tender as understood: stated wishes, and the defaults for what it leaves open (method section 6). */
import { jurisdictionOf } from '../model/countries.js';
import { compareText } from '../model/order.js';
import { THEMES, type Assessment, type Method, type Rung, type Tender, type Theme } from '../model/types.js';

export type Assumption = Assessment['assumed'][number];
export type ResolvedTender = Assessment['tender'];

export interface Resolution {
  readonly tender: ResolvedTender;
  /** Every default that was filled in, in the order of the tender file. */
  readonly assumed: readonly Assumption[];
}

/** The same map with its keys in text order, so that the order in the file never shows. */
const sorted = <T>(map: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(map).sort(([a], [b]) => compareText(a, b)));

/** Fills the defaults of the method into a tender. */
export function resolveTender(tender: Tender, method: Method): Resolution {
  const { defaults, 'default-assurance': defaultAssurance } = method.tender;
  const assumed: Assumption[] = [];
  const given = <T extends string>(
    value: T | undefined,
    path: string,
    fallback: T,
    why = 'not stated',
  ): T => {
    if (value !== undefined) return value;
    assumed.push({ path, value: fallback, why });
    return fallback;
  };
  const ambition = Object.fromEntries(
    THEMES.map((theme) => [theme, given(tender.ambition?.[theme], `ambition.${theme}`, defaults.ambition)]),
  ) as Record<Theme, Rung | 'none'>;
  for (const theme of THEMES) {
    const rung = ambition[theme];
    const follows = rung === 'none' ? undefined : defaultAssurance[rung];
    if (tender.assurance?.[theme] === undefined && follows !== undefined) {
      assumed.push({
        path: `assurance.${theme}`,
        value: follows,
        why: 'follows from the rung that is asked',
      });
    }
  }
  tender.lots.forEach((lot, index) => {
    for (const theme of THEMES) {
      const rung = lot.ambition?.[theme];
      const stated = lot.assurance?.[theme] ?? tender.assurance?.[theme];
      const follows = rung === undefined || rung === 'none' ? undefined : defaultAssurance[rung];
      if (stated === undefined && follows !== undefined) {
        const path = `lots.${index}.assurance.${theme}`;
        assumed.push({ path, value: follows, why: 'follows from the rung that is asked' });
      }
    }
  });
  const country = tender.buyer?.country;
  const resolved: ResolvedTender = {
    title: tender.title,
    ...(tender.buyer ? { buyer: tender.buyer } : {}),
    ...(tender.reference === undefined ? {} : { reference: tender.reference }),
    ...(tender.value ? { value: tender.value } : {}),
    lots: tender.lots.map((lot) => ({
      ...lot,
      products: [...(lot.products ?? [])].sort(compareText),
      services: [...(lot.services ?? [])].sort(compareText),
      ...(lot.requirements ? { requirements: sorted(lot.requirements) } : {}),
    })),
    ambition,
    ...(tender.assurance ? { assurance: tender.assurance } : {}),
    requirements: sorted(tender.requirements ?? {}),
    ...(tender.weights ? { weights: sorted(tender.weights) } : {}),
    intent: given(tender.intent, 'intent', defaults.intent),
    production: {
      'workers-can-speak': given(
        tender.production?.['workers-can-speak'],
        'production.workers-can-speak',
        defaults['workers-can-speak'],
      ),
    },
    ...(tender.delivery ? { delivery: tender.delivery } : {}),
    'follow-up': {
      capacity: given(tender['follow-up']?.capacity, 'follow-up.capacity', defaults['follow-up']),
    },
    ...(tender.market ? { market: tender.market } : {}),
    jurisdiction:
      country === undefined
        ? given(
            tender.jurisdiction,
            'jurisdiction',
            defaults.jurisdiction,
            'neither jurisdiction nor country of the buyer is stated',
          )
        : given(
            tender.jurisdiction,
            'jurisdiction',
            jurisdictionOf(country),
            `country of the buyer is ${country}`,
          ),
  };
  return { tender: resolved, assumed };
}
