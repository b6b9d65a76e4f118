/** The legal use that a buyer's wanted strength of labels stands for (law.md, uses). */
import type { LegalUse, Tender } from '../model/types.js';

export const WANTED_USE: Readonly<Record<NonNullable<Tender['intent']>, LegalUse>> = {
  require: 'U1',
  reward: 'U3-label',
  contract: 'U4',
};
