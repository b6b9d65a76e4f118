/** The table of all semantic rules of a library. */
import { CLAIM_SCOPE_RULES } from './claim-scope.js';
import { CLAIM_RULES } from './claims.js';
import { CONDITION_RULES } from './conditions.js';
import { DATE_RULES } from './dates.js';
import { EVIDENCE_RULES } from './evidence.js';
import { FOLLOW_UP_RULES } from './follow-up.js';
import { IDENTITY_RULES } from './identities.js';
import { LABEL_RULES } from './labels.js';
import { LAW_RULES } from './law.js';
import { METHOD_RULES } from './method.js';
import { QUESTIONNAIRE_RULES } from './questionnaire.js';
import { REFERENCE_RULES } from './references.js';
import { REQUIREMENT_RULES } from './requirements.js';
import type { Rule } from './rule.js';

export const RULES: readonly Rule[] = [
  ...REFERENCE_RULES,
  ...IDENTITY_RULES,
  ...EVIDENCE_RULES,
  ...CLAIM_RULES,
  ...CLAIM_SCOPE_RULES,
  ...LABEL_RULES,
  ...DATE_RULES,
  ...REQUIREMENT_RULES,
  ...FOLLOW_UP_RULES,
  ...METHOD_RULES,
  ...CONDITION_RULES,
  ...LAW_RULES,
  ...QUESTIONNAIRE_RULES,
];
