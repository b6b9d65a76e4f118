/** What notices declare about sustainability, in plain words: a hint to look closer, never a requirement. */
import type { Theme } from '../model/types.js';

interface Words {
  readonly words: string;
  readonly theme: Theme | null;
}

const hint = (words: string, theme: Theme | null = null): Words => ({ words, theme });

/** By business term of eForms and code; the codes are those of the SDK, also of older versions. */
const BY_CODE: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'BT-06': {
    'env-imp': hint('aims to reduce environmental impact'),
    'soc-obj': hint('pursues social objectives'),
    'inn-pur': hint('buys innovation'),
    none: hint('declares no strategic aim'),
  },
  'BT-774': {
    'biodiv-eco': hint('protects biodiversity and ecosystems'),
    'circ-econ': hint('moves to a circular economy', 'circularity'),
    'clim-adapt': hint('adapts to climate change'),
    'clim-mitig': hint('limits climate change'),
    'pollu-prev': hint('prevents pollution'),
    'water-mar': hint('protects water and sea'),
    'emas-com': hint('asks for EMAS'),
    'ene-ef-com': hint('asks for energy efficiency'),
    'iso-14001-com': hint('asks for ISO 14001'),
    'iso-14024-com': hint('asks for ecolabels by ISO 14024'),
    'reg-834-2007-com': hint('asks for organic production'),
    other: hint('another environmental aim'),
  },
  'BT-775': {
    'acc-all': hint('is accessible for all'),
    'et-eq': hint('promotes ethnic equality'),
    'gen-eq': hint('promotes gender equality'),
    'hum-right': hint('human rights due diligence in global supply chains', 'human-rights'),
    opp: hint('creates jobs for disadvantaged people'),
    'work-cond': hint('fair working conditions', 'labour-rights'),
    other: hint('another social aim'),
  },
  'BT-776': {
    'mar-nov': hint('new to the market'),
    'proc-innov': hint('innovates a process'),
    'prod-innov': hint('innovates a product'),
    'rd-act': hint('research and development'),
  },
  'BT-805': {
    eu: hint('uses the green public procurement criteria of the EU', 'circularity'),
    national: hint('uses national green public procurement criteria', 'circularity'),
    other: hint('uses other green public procurement criteria', 'circularity'),
    none: hint('uses no green public procurement criteria'),
  },
  'BT-809': {
    'slc-abil-mgmt-supply': hint('selects bidders by their supply chain management', 'human-rights'),
    'slc-abil-mgmt-env': hint('selects bidders by their environmental management'),
    'slc-sche-env-cert-indep': hint('selects bidders by environmental certificates of independent bodies'),
  },
  'BT-811': {
    computer: hint('names computers under the energy-efficiency rules'),
    'mob-pho-ta': hint('names mobile phones and tablets under the energy-efficiency rules'),
    'ser-da-sto': hint('names servers and data storage under the energy-efficiency rules'),
    'tv-nat-law': hint('names electronic displays under the energy-efficiency rules'),
    'pow-suppl': hint('names external power supplies under the energy-efficiency rules'),
  },
  CPVS: {
    CA17: hint('environmentally friendly'),
    CA57: hint('ecolabel', 'circularity'),
    BC45: hint('recycled', 'circularity'),
    DA05: hint('second-hand', 'circularity'),
    DA37: hint('recycling', 'circularity'),
    PA01: hint('for hire'),
    PA02: hint('on lease'),
    PA03: hint('hire-purchase'),
  },
};

/** Terms whose whole list is shown; of the others only the codes above matter here. */
const SHOW_ALL: ReadonlySet<string> = new Set(['BT-06', 'BT-774', 'BT-775', 'BT-776', 'BT-805']);

/** @returns words and theme of a declared code; null for a code that is not about sustainability */
export function declaredWords(term: string, code: string): Words | null {
  const codes = BY_CODE[term] ?? {};
  if (Object.hasOwn(codes, code)) return codes[code] ?? null;
  return SHOW_ALL.has(term) ? hint(`"${code}", a code that is not known here`) : null;
}

/** The goals of the OCDS sustainability extension as terms and codes of eForms; both spellings that publishers use. */
const GOALS: ReadonlyMap<string, readonly [term: string, code: string]> = new Map([
  ['environmental', ['BT-06', 'env-imp']],
  ['environmental.biodiversityprotectionrestoration', ['BT-774', 'biodiv-eco']],
  ['environmental.circulareconomy', ['BT-774', 'circ-econ']],
  ['environmental.climatechangeadaptation', ['BT-774', 'clim-adapt']],
  ['environmental.climatechangemitigation', ['BT-774', 'clim-mitig']],
  ['environmental.carbonemissionsreduction', ['BT-774', 'clim-mitig']],
  ['environmental.energyefficiency', ['BT-774', 'ene-ef-com']],
  ['environmental.pollutionprevention', ['BT-774', 'pollu-prev']],
  ['environmental.waterresources', ['BT-774', 'water-mar']],
  ['environmental.waterresourcesprotection', ['BT-774', 'water-mar']],
  ['social', ['BT-06', 'soc-obj']],
  ['social.accessibility', ['BT-775', 'acc-all']],
  ['social.ethnicequality', ['BT-775', 'et-eq']],
  ['social.genderequality', ['BT-775', 'gen-eq']],
  ['social.humanrightsinsupplychain', ['BT-775', 'hum-right']],
  ['social.humanrightsinsupplychains', ['BT-775', 'hum-right']],
  ['social.disadvantagedemploymentopportunities', ['BT-775', 'opp']],
  ['social.laborrightspromotion', ['BT-775', 'work-cond']],
  ['social.labourrightspromotion', ['BT-775', 'work-cond']],
  ['economic', ['BT-06', 'inn-pur']],
  ['economic.marketinnovation', ['BT-776', 'mar-nov']],
  ['economic.processinnovation', ['BT-776', 'proc-innov']],
  ['economic.processinnovationpromotion', ['BT-776', 'proc-innov']],
  ['economic.productinnovation', ['BT-776', 'prod-innov']],
  ['economic.productinnovationpromotion', ['BT-776', 'prod-innov']],
]);

const OTHER_GOALS: ReadonlyMap<string, Words> = new Map([
  ['environmental.recycling', hint('recycling', 'circularity')],
  ['environmental.resourcereuse', hint('reuse of resources', 'circularity')],
  ['environmental.wastereduction', hint('less waste', 'circularity')],
]);

/** A goal of the OCDS extension in words, and the term of eForms that it stands for. */
export function goalWords(goal: string): Words & { readonly term: string } {
  const key = goal.trim().toLowerCase();
  const other = OTHER_GOALS.get(key);
  if (other) return { ...other, term: 'BT-774' };
  const [term, code] = GOALS.get(key) ?? ['BT-06', null];
  const known = code === null ? null : declaredWords(term, code);
  return { ...(known ?? hint(`"${goal.trim()}", a goal that is not known here`)), term };
}

/** Strategies of the OCDS extension that say that criteria of green public procurement are used. */
const STRATEGIES: ReadonlyMap<string, string> = new Map([
  ['eugppcriteria', 'eu'],
  ['nationalgppcriteria', 'national'],
  ['othergppcriteria', 'other'],
]);

/** The code of BT-805 for a strategy of the OCDS extension; null for the strategies that say where a goal is pursued. */
export const gppOfStrategy = (strategy: string): string | null =>
  STRATEGIES.get(strategy.trim().toLowerCase()) ?? null;
